"""How far a name goes on from its first words: titles that are part of it, initials, nicknames, small words inside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.names.fields import small_words
from incumbent.extraction.names.institutions import Institutions
from incumbent.extraction.names.joints import OFFICES, WIDER, Joints
from incumbent.extraction.names.lookalikes import QUOTES, Lookalikes
from incumbent.extraction.names.titles import Titled
from incumbent.extraction.text.tokens import STOP, Token, fold
from incumbent.extraction.text.vocabulary import CLUB, COMPANY, Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LONGEST_RUN = 9

HOUSES = frozenset("bank museum university".split())  # sorts that are of nothing but "of": "Lorvan Bank of Orvia"
POLITICAL = ("party", "union")  # what has no town in its name: they meet there
NICKNAMED = QUOTES | {"("}  # what opens a nickname
CAPITALS, PARTY = ("cap", "upper"), "party"


@dataclass(slots=True)
class _Name:
    """A name that begins at token `at`, as far as its first words tell what it is: that of a `person`, of whom a first
    name is `given` by now; of an `organization`, with the sort of its `head`, or of a `party` that is called by
    initials. `joining`: the words for "of" that it may go on with; `is_formed`: it ends in a legal form behind a
    comma."""

    line: Line
    at: int
    head: str | None
    person: bool
    organization: bool
    party: bool
    joining: frozenset[str]
    given: bool
    is_formed: bool = False


class Growth:
    """Looks for the ends of names by the words of a pack and by what the article calls its institutions and teams."""

    def __init__(self, pack: Pack, institutions: Institutions, titles: Titled) -> None:
        self.pack = pack
        self.words: Vocabulary = vocabulary(pack)
        self.of, self.whose = pack.words.get("of", frozenset()), pack.words["of_whom"]
        self.small = small_words(pack)
        self.forms = frozenset(map(fold, pack.lexicon["organizations"]["apart"]))
        self.institutions, self.titles = institutions, titles
        self.joints, self.lookalikes = Joints(pack), Lookalikes(pack)

    def is_formed(self, tokens: Sequence[Token], at: int) -> bool:
        """A comma at token `at` with a legal form behind it: "Orbex, Inc. said"."""
        form = tokens[at + 1] if at + 1 < len(tokens) else None
        return form is not None and tokens[at].fold == "," and form.shape != "word" and form.fold in self.forms

    def end(self, line: Line, at: int, end: int) -> int:
        """The end of the run that begins at token `at` and reaches to `end` at least."""
        if self._is_field(line, at):
            return end
        name, tokens = self._opened(line, at), line.tokens
        while end < len(tokens) and end - at < LONGEST_RUN:
            name.given = name.given or (
                # "Orbex boss Ann de Roe", "de l'Urbanisme Anne Roe de Lenoir"
                end - 1 > at and tokens[end - 1].shape == "cap" and tokens[end - 1].fold in self.words.first_names
            )
            over = self._over(name, end)
            if name.is_formed:
                return over
            if over == end:
                break
            end = over
        return self._closed(name, end)

    def _opened(self, line: Line, at: int) -> _Name:
        """What the first words of a name tell of it."""
        tokens, words = line.tokens, self.words
        person = tokens[at].fold in words.first_names
        named = person and at + 1 < len(tokens) and tokens[at + 1].shape == "cap"  # "Marine Lorvan"
        head = self.institutions.head(line, at)
        firm = words.head_last and head == COMPANY
        party = tokens[at].shape == "upper" and words.organization_heads.get(tokens[at].fold) == PARTY
        organization = head is not None and not named
        joining = self.whose if firm else self.of  # "Global Markets" ends before "at Orbex"
        return _Name(line, at, head, person, organization, party, joining, given=person)

    def _over(self, name: _Name, end: int) -> int:
        """Where the name goes on from token `end`; `end` itself where it ends there."""
        token, tokens = name.line.tokens[end], name.line.tokens
        if token.shape in CAPITALS and self._is_name(name.line, name.at, end):
            return self._over_capital(name, end)
        if token.fold == STOP:
            if self._is_of_initial(name, end):
                return end + 1
            if name.person and tokens[end - 1].fold in self.words.suffixes | self.words.legal_forms:
                return end
        elif token.fold in self.words.particles and (over := self._over_particles(name, end)) > end:
            return over
        if token.fold in name.joining and self._goes_on_with(name, end):
            return end + (1 if self.is_capital(tokens, end + 1) else 2)
        if name.organization and (over := self._over_institution(name, end)) > end:
            return over
        if token.fold == "&" and self.is_capital(tokens, end + 1):
            return end + 1
        if token.fold == ",":
            if self.is_formed(tokens, end):
                name.is_formed = True
                return end + 2
            if (over := self.lookalikes.partners(name.line, name.at, end)) > end:
                return over
        if not name.person and (over := self.joints.reach(name.line, name.at, end)) > end:
            return over
        nicknamed = name.person or STOP in tokens[name.at].fold
        return self._by_nickname(name.line, end) if nicknamed else end

    def _over_capital(self, name: _Name, end: int) -> int:
        """Over a word with a capital, or a country of several, unless it only stands behind the name: "Lee Mr Roe"."""
        token, tokens, look = name.line.tokens[end], name.line.tokens, self.lookalikes
        if (token.fold in self.words.honorifics and not name.person) or look.is_tailed(token):
            return end
        if look.follows_heading(tokens, end) or look.is_day(name.line, name.at, end):
            return end
        if self.words.head_last:
            return end + 1
        land = self.words.countries.at(tokens, end) or self.words.places.at(tokens, end)
        return land.last if land is not None else end + 1  # "Orbex Côte d'Ivoire"

    def _is_of_initial(self, name: _Name, end: int) -> bool:
        """The stop at token `end` is that of an initial or of a saint: "Stephen L. Phelps", "St. Louis"."""
        tokens = name.line.tokens
        if end == name.at or not (len(tokens[end - 1].fold) == 1 or tokens[end - 1].fold in self.words.saints):
            return False
        nicknamed = name.person and self._by_nickname(name.line, end + 1) > end + 1
        return self.is_capital(tokens, end + 1) or nicknamed

    def _over_particles(self, name: _Name, end: int) -> int:
        """Over one small word of names with a capital behind it, or two behind a first name: "Ann de la Roe"."""
        tokens, words, of = name.line.tokens, self.words, name.line.tokens[end].fold in self.of
        if self.is_capital(tokens, end + 1):
            body = name.given and of and tokens[end + 1].fold in words.organization_heads
            land = name.given and words.countries.at(tokens, end + 1)  # "Ann Lorvan du Tchad", "Salman d'Orvie"
            whole = name.given or (name.organization and not name.party) or not of
            if not body and not land and (whole or self.titles.is_town(name.line, name.at, end)):
                return end + 1
        two = name.given and end + 2 < len(tokens) and tokens[end + 1].fold in words.particles
        return end + 2 if two and self.is_capital(tokens, end + 2) else end

    def _goes_on_with(self, name: _Name, end: int) -> bool:
        """ "of" at token `end` leads to what an organisation or an office is of: "Ohio Department of Health"."""
        if not name.organization or name.party:
            sort = self.words.organization_heads.get(name.line.tokens[end - 1].fold)
            whose = HOUSES if not self.words.head_last else WIDER
            if sort not in OFFICES and not (sort in whose and name.line.tokens[end].fold in self.whose):
                return False
        return self._joins(name.line, end, name.head)

    def _over_institution(self, name: _Name, end: int) -> int:
        """Over what the name of an institution has behind it, as the article writes it."""
        if (over := self.institutions.adjectives(name.line, end)) > end:
            return over
        return end if name.party else max(end, self.institutions.more(name.line, name.at, end))

    def _closed(self, name: _Name, end: int) -> int:
        """The end of a name without the small words at its end, or with what only closes it."""
        line, at, tokens = name.line, name.at, name.line.tokens
        while end > at + 1 and tokens[end - 1].shape not in CAPITALS:
            if name.organization and self.institutions.adjectives(line, end - 1) > end - 1:
                break
            end -= 1
        if name.organization:
            return self.institutions.tail(line, at, end)
        if (end > at + 1 or self._is_sort(tokens, at)) and not self.words.head_last:
            spelt = self.institutions.spelt_out(line, at, end)  # whatever its first word is
            end = end if any(map(line.covered, range(end, spelt))) else spelt  # "Paul Vey et la sénatrice (PS)"
        return self.lookalikes.closed(tokens, end, name.person)

    def _is_sort(self, tokens: Sequence[Token], at: int) -> bool:
        """The word says of what sort an organisation is, and "of" behind it of what: "Groupe d'étude"."""
        return tokens[at].fold in self.words.kinds and at + 1 < len(tokens) and tokens[at + 1].fold in self.of

    def _is_field(self, line: Line, at: int) -> bool:
        """The capital at token `at` is the field of the title right before, and "of" behind it leads to whose that is:
        "directrice Réseaux d'Orbex"; where a pack has fields behind titles."""
        title = line.covered(at - 1) if at and not self.words.head_last else None
        field = title is not None and title.last == at and line.tokens[at].fold in self.words.fields
        return field and at + 1 < len(line.tokens) and line.tokens[at + 1].fold in self.whose

    def _by_nickname(self, line: Line, end: int) -> int:
        """The end of a nickname at token `end` with the surname behind it; in brackets only behind a first name."""
        tokens = line.tokens
        opened = tokens[end].fold if end < len(tokens) else ""
        if opened not in NICKNAMED or (opened == "(" and tokens[end - 1].fold not in self.words.first_names):
            return end
        return self.lookalikes.nickname(tokens, end)

    def _is_name(self, line: Line, at: int, end: int) -> bool:
        """Token `end` is no title, or one that is a name here."""
        named = self.titles.is_team(line, at, end) or self.titles.is_board(line, end)
        named = (
            named
            or self.joints.is_owner(line, end)
            or self.joints.is_people(line, at, end)
            or line.tokens[end - 1].fold == "&"
        )
        return not line.covered(end) or named or self.titles.is_surname(line, at, end)

    def _joins(self, line: Line, at: int, head: str | None) -> bool:
        """ "of" between an organisation's word and a capital, perhaps with an article or a number; nothing else behind
        initials, nor what leads to a country."""
        tokens, article = line.tokens, self.institutions.article
        away = self.words.countries.at(tokens, at + 1) or self.words.lands.at(tokens, at - 1)
        if tokens[at].fold in self.pack.words["to"] and self.words.places.at(tokens, at + 1) and head in POLITICAL:
            return False  # "le congrès du Parti libéral à Lyon"
        if tokens[at].fold in self.pack.words["to"] and away:
            return False  # "l'Union européenne au Bénin", "de l'Élysée à l'Otan"
        leads = tokens[at].fold in self.institutions.toward or tokens[at].fold in self.pack.words["to"]
        if leads and self.words.organization_heads.get(tokens[at - 1].fold) == CLUB:
            return False  # "quitté le Racing pour le FC Lorvan", "led the Rovers to the Premier League"
        if tokens[at - 1].shape == "upper" and tokens[at].fold not in self.pack.words["of_whom"]:
            return False
        beside = at + 2 < len(tokens) and (tokens[at + 1].fold in article or tokens[at + 1].shape == "number")
        return self.is_capital(tokens, at + 1) or (beside and self.is_capital(tokens, at + 2))

    def is_capital(self, tokens: Sequence[Token], at: int) -> bool:
        if at >= len(tokens) or tokens[at].shape not in ("cap", "upper"):
            return False
        return tokens[at].fold not in self.small or self.is_initial(tokens, at)

    def is_initial(self, tokens: Sequence[Token], at: int) -> bool:
        """One letter with its stop, before a capital, is an initial though it is spelt like a small word: "A. W.
        Lorvan"; before a first name it may end a sentence: "chose plan A. Ann Lorvan left"."""
        if at + 2 >= len(tokens) or tokens[at].shape != "cap" or len(tokens[at].fold) > 1:
            return False
        stop, behind = tokens[at + 1], tokens[at + 2]
        beside = stop.fold == STOP and tokens[at].end == stop.start and tokens[at].fold not in self.words.honorifics
        letter = len(behind.fold) == 1 and tokens[at + 3 : at + 4] and tokens[at + 3].fold == STOP
        named = behind.fold not in self.small and behind.fold not in self.words.first_names
        return beside and behind.shape == "cap" and (bool(letter) or named)
