"""Capitals that begin no name of their own: dates, constituencies, what is inside a place's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.names.inhabitants import Inhabitants
from incumbent.extraction.text.tokens import STOP, Token, fold
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

QUOTES = frozenset("\"“”«»'‘’")
# Numbers of classes, sections and forms, folded: "II", "4b", "5.02", "8-K", "S-1".
_GRADE = re.compile(r"[ivx]{1,4}|[a-d]|[0-9]{1,3}(?:\.[0-9]{1,2})?[a-d]?|[0-9]{1,2}-[a-z]|[a-z]-[0-9]{1,2}")
COUNTED = 4  # words behind a number in the name of an organisation
PARTNERS = 4  # surnames behind the first in the name of a firm
STATE = 3  # letters of a state's initials
PLACE = 3  # tokens of a place's name before its last capital: "Afrique de l'Ouest"


class Lookalikes:
    """Looks for them by the words of a pack."""

    def __init__(self, pack: Pack) -> None:
        self.words: Vocabulary = vocabulary(pack)
        self.inhabitants = Inhabitants(pack)
        self.article = pack.words["article"]
        self.genitive = bool(pack.genitive)
        self.genitives, self.relative = frozenset(pack.genitive), pack.words["relative"]
        self.tail = pack.words.get("tail", frozenset())
        months = pack.lexicon["dates"]["months"]
        self.months = frozenset(month.removesuffix(STOP) for month in months["short"])
        self.month_names = frozenset(map(fold, (*months["names"], *months["variants"])))
        self.weekdays = frozenset(pack.lexicon["dates"]["weekdays"]["names"])
        self.colours = pack.words.get("day_colours", frozenset())
        self.party_letter = pack.words.get("party_letter", frozenset())
        self.inside = pack.words.get("in", frozenset())
        self.graded = pack.words.get("graded", frozenset())
        self.divisions = pack.words.get("divisions", frozenset())
        self.counting = pack.words.get("counting", frozenset())
        self.sports = pack.words.get("sports", frozenset())
        self.joints = pack.words["article"] | pack.words["of"]

    def begins(self, line: Line, at: int) -> bool:
        """Token `at` is such a capital."""
        return (
            line.tokens[at].fold in self.divisions  # "the clubs of D1": a level of a league is no body
            or self.inhabitants.are_at(line, at)
            or self.is_tailed(line.tokens[at])
            or self.is_seated(line, at)
            or self.is_dated(line, at)
            or self.is_inside_a_place(line, at)
            or self.is_abbreviated(line, at)
            or self.is_graded(line, at)
        )

    def is_known_day(self, key: Sequence[str]) -> bool:
        """The words are the name of a day with one that colours it: "Black Monday", "Super Tuesday"."""
        return len(key) == 2 and key[0] in self.colours and key[1] in self.weekdays

    def is_counted(self, line: Line, at: int) -> bool:
        """A number opens the name of an organisation: "First Lorvan Bank", "1st Lorvan Corp"; not with a title."""
        if line.tokens[at].fold not in self.counting or line.tokens[at].shape == "word" or line.covered(at):
            return False
        words, tokens = self.words, line.tokens
        for index in range(at + 1, min(at + 1 + COUNTED, len(tokens))):
            token = tokens[index]
            if token.shape not in ("cap", "upper") or line.covered(index):
                return False
            if token.fold in words.legal_forms or token.fold in words.organization_heads:
                return True
        return False

    def is_initials(self, line: Line, at: int) -> bool:
        """Capitals spelt like a small word that stand for an organisation, behind an article, in brackets or before a
        title or a genitive, with no other such word beside them: "the WHO", "(WHO)", "WHO chief"."""
        tokens = line.tokens
        if tokens[at].shape != "upper" or len(tokens[at].fold) < 2 or at + 1 >= len(tokens):
            return False
        before, behind = tokens[at - 1].fold if at else "", tokens[at + 1]
        if before == "(":
            return behind.fold == ")"
        if behind.shape == "upper" or (at and tokens[at - 1].shape == "upper"):
            return False
        owns = behind.fold in self.genitives or line.covered(at + 1) is not None
        return before in self.article or (owns and tokens[at].fold in self.relative)

    def is_first_name(self, token: Token) -> bool:
        """A first name that is no month as well: "In June Orbex hired" names nobody."""
        return token.fold in self.words.first_names and token.fold not in self.month_names

    def is_inside_a_place(self, line: Line, at: int) -> bool:
        """Token `at` is a later word of a place's name: "Afrique de l'Ouest"."""
        if at == 0 or line.tokens[at - 1].shape == "mark" or line.covered(at - 1) is not None:
            return False
        hits = (self.words.places.at(line.tokens, first) for first in range(max(0, at - PLACE), at))
        return line.tokens[at - 1].shape == "word" and any(hit is not None and hit.last > at for hit in hits)

    def is_compound(self, word: str) -> bool:
        """Two words with a hyphen, the second one small, which open a sentence and are no name: "First-team coach"."""
        first, hyphen, second = word.partition("-")
        return self.words.head_last and bool(hyphen) and first[:1].isupper() and second[:1].islower()

    def is_whole(self, line: Line, at: int) -> bool:
        """A name of several words begins with token `at`: a place's, or a federation's, "Rugby Orvia"."""
        if self.is_placed(line, at):
            return True
        if line.tokens[at].fold not in self.sports or at + 1 >= len(line.tokens):
            return False
        land = self.words.countries.at(line.tokens, at + 1)
        if land is None or line.tokens[at + 1].shape == "word":
            return False
        title = line.covered(land.last)
        return title is None or title.value.post_class not in ("coach", "captain")

    def is_placed(self, line: Line, at: int) -> bool:
        """A country or a place of several words begins with token `at`: "New Zealand"."""
        hit = self.words.countries.at(line.tokens, at) or self.words.places.at(line.tokens, at)
        return hit is not None and hit.last > at + 1

    def is_seated(self, line: Line, at: int) -> bool:
        """A party's letter and a constituency behind a name: "Ann Lee (D-Ohio)"."""
        letter, hyphen, _ = line.tokens[at].fold.partition("-")
        return bool(hyphen) and letter in self.party_letter and at > 0 and line.tokens[at - 1].fold in ("(", ",")

    def is_dated(self, line: Line, at: int) -> bool:
        """A month before the day: "LORVANS, Jan 5", "on Nov. 5"."""
        tokens, behind = line.tokens, at + 1
        behind += behind < len(tokens) and tokens[behind].fold == STOP
        return tokens[at].fold in self.months and behind < len(tokens) and tokens[behind].shape == "number"

    def is_day(self, line: Line, at: int, end: int) -> bool:
        """The capital at token `end` tells when, behind the name that begins at token `at`: "President Lorvan Saturday
        vowed", "Ann Lorvan Feb. 1"; "Lorvan Wednesday" may be a club."""
        if self.is_dated(line, end):
            return True
        tokens, words = line.tokens, self.words
        if tokens[end].fold not in self.weekdays:
            return False
        land = words.countries.at(tokens, at) or words.demonyms.at(tokens, at)
        body = any(t.fold in words.legal_forms or t.fold in words.organization_heads for t in tokens[at:end])
        titled = at > 0 and (line.covered(at - 1) is not None or tokens[at - 1].fold in words.honorifics)
        return tokens[at].fold in words.first_names or titled or body or (land is not None and land.last == end)

    def is_tailed(self, token: Token) -> bool:
        """ "Paris-based": an adjective."""
        return "-" in token.fold and token.fold.rsplit("-", 1)[1] in self.tail

    def whence(self, tokens: Sequence[Token], at: int) -> int:
        """The end of an adjective that tells where something is, of whose place the words before token `at` are a part:
        "San Lorvan-based", "San Lorvan, TX-based", "Port Lorvan, Calif.-based"; `at` where none is told."""
        if at < len(tokens) and tokens[at].shape in ("cap", "upper") and self.is_tailed(tokens[at]):
            return at + 1
        if at + 1 >= len(tokens) or tokens[at].fold != "," or tokens[at + 1].shape not in ("cap", "upper"):
            return at
        if self.is_tailed(tokens[at + 1]):
            return at + 2 if tokens[at + 1].fold.index("-") <= STATE else at
        marks, tail = [token.fold for token in tokens[at + 2 : at + 4]], tokens[at + 4 : at + 5]
        return at + 5 if marks == [STOP, "-"] and tail and tail[0].fold in self.tail else at

    def is_abbreviated(self, line: Line, at: int) -> bool:
        """A title's initials in brackets behind it: "Chief Executive (CE)"."""
        tokens = line.tokens
        title = line.covered(at - 2) if at > 1 else None
        if title is None or title.last != at - 1 or tokens[at].shape != "upper":
            return False
        spelt = "".join(token.fold[0] for token in tokens[title.first : title.last] if token.shape != "mark")
        marks = [token.fold for token in (tokens[at - 1], *tokens[at + 1 : at + 2])]
        return marks == ["(", ")"] and tokens[at].fold == spelt

    def partners(self, line: Line, at: int, end: int) -> int:
        """The end of a row of surnames that makes one firm's name, of which tokens `at` to `end` are the first:
        "Lorvan, Orbe & Tarn"; `end` where there is none."""
        tokens, close = line.tokens, end
        if end == at + 2 and (firm := self._double_partners(tokens, at, end)) > end:
            return firm
        if end > at + 1 or (at and tokens[at - 1].fold in self.inside) or self.words.places.at(tokens, at):
            return end
        for _ in range(PARTNERS):
            if close + 3 >= len(tokens) or tokens[close].fold != "," or not self._capital(tokens, close + 1):
                return end
            close += 2
            if tokens[close].fold == "&" and self._capital(tokens, close + 1):
                return close + 2
        return end

    def _double_partners(self, tokens: Sequence[Token], at: int, end: int) -> int:
        """The end of two pairs of surnames with a legal form behind "&": "Lorvan Orbe, Tarn Luvik & Co"."""
        row = tokens[end : end + 5]
        if len(row) < 5 or [row[0].fold, row[3].fold] != [",", "&"] or (at and tokens[at - 1].fold == ","):
            return end
        named = row[1].shape == row[2].shape == "cap" and tokens[at].fold not in self.words.first_names
        return end + 5 if named and row[4].fold in self.words.legal_forms else end

    def is_graded(self, line: Line, at: int) -> bool:
        """The number of a class or a section, or the word before it: "a Class II director"."""
        tokens = line.tokens
        first = at - (at > 0 and bool(_GRADE.fullmatch(tokens[at].fold)) and tokens[at - 1].fold in self.graded)
        grade = tokens[first + 1].fold if first + 1 < len(tokens) else ""
        return tokens[first].fold in self.graded and bool(_GRADE.fullmatch(grade))

    def is_named_so(self, line: Line, at: int) -> bool:
        """A word that is no name elsewhere opens one at token `at`, before a capital: a given name that is a feast, too
        ("Noël Lorvan"), or an adjective inside a sentence, where a pack writes adjectives small: "le Nouvel
        Observateur"."""
        tokens, words = line.tokens, self.words
        if at + 1 >= len(tokens) or tokens[at + 1].shape not in ("cap", "upper") or line.covered(at + 1):
            return False
        if self.is_first_name(tokens[at]):
            return True
        led = at > 0 and (tokens[at - 1].shape == "word" or tokens[at - 1].fold in self.article)
        inside = led and tokens[at + 1].fold not in self.joints
        return inside and tokens[at].shape == "cap" and not words.head_last and tokens[at].fold not in words.honorifics

    def follows_heading(self, tokens: Sequence[Token], at: int) -> bool:
        """Token `at` opens the sentence behind a heading in capitals: "LORVANS Le maire a réagi"; not inside a
        sentence, as "ORB La Lorvanaise"."""
        token = tokens[at]
        if tokens[at - 1].shape != "upper" or token.shape != "cap" or token.fold not in self.article:
            return False
        before = next((n for n in range(at - 1, -1, -1) if tokens[n].shape == "word"), None)
        return before is None or any(t.fold == STOP for t in tokens[before:at])

    def closed(self, tokens: Sequence[Token], end: int, person: bool) -> int:
        """The end of a name whose capitals end before token `end`, with the small word that closes it: what an
        apostrophe joins where a pack knows no genitive ("Prud'homme"), and the body of a town ("Lorvan métropole")."""
        token = tokens[end] if end + 1 < len(tokens) and tokens[end - 1].shape == "cap" else None
        if token is None:
            return end
        if token.fold == "'" and not self.genitive and tokens[end + 1].shape == "word":
            return end + 2 if tokens[end - 1].end == token.start and token.end == tokens[end + 1].start else end
        if person or token.shape != "word":
            return end
        both = f"{token.fold} {tokens[end + 1].fold}" in self.words.tails  # "Lorvans sans frontières"
        return end + 2 if both else end + (token.fold in self.words.tails)

    def nickname(self, tokens: Sequence[Token], at: int) -> int:
        """The end of one capital in quotes or brackets with a surname behind, which is taken in: 'Ann "Bee" Lorvan',
        'A.B. "Bee" Lorvan', "Robert (Bob) Lorvan"; `at` where there is none."""
        first = at + 1 + (tokens[at].fold == "(" and at + 1 < len(tokens) and tokens[at + 1].fold in QUOTES)
        if first >= len(tokens) or not self._capital(tokens, first) or tokens[first].shape != "cap":
            return at
        closed = first + 1
        while closed < len(tokens) and (tokens[closed].fold in QUOTES or tokens[closed].fold == ")"):
            closed += 1
        marks = [token.fold for token in tokens[first + 1 : closed]]
        fits = marks[-1:] == [")"] if tokens[at].fold == "(" else len(marks) == 1 and marks[0] in QUOTES
        return closed + 1 if fits and self._capital(tokens, closed) else at

    def _capital(self, tokens: Sequence[Token], at: int) -> bool:
        return at < len(tokens) and tokens[at].shape in ("cap", "upper") and tokens[at].fold not in self.joints
