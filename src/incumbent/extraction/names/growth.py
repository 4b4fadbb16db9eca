"""How far a name goes on from its first words: titles that are part of it, initials, nicknames, small words inside."""

from __future__ import annotations

from collections.abc import Sequence
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
        tokens = line.tokens
        if self._is_field(line, at):
            return end
        person = tokens[at].fold in self.words.first_names
        given, town = person, self.titles.is_town
        named = person and tokens[at + 1 : at + 2] and tokens[at + 1].shape == "cap"  # "Marine Lorvan"
        head = self.institutions.head(line, at)
        organization = head is not None and not named
        firm = self.words.head_last and head == COMPANY
        joining = self.whose if firm else self.of  # "Global Markets" ends before "at Orbex"
        party = tokens[at].shape == "upper" and self.words.organization_heads.get(tokens[at].fold) == "party"
        while end < len(tokens) and end - at < LONGEST_RUN:
            token = tokens[end]
            named = tokens[end - 1].shape == "cap" and tokens[end - 1].fold in self.words.first_names
            given = given or (named and end - 1 > at)  # "Orbex boss Ann de Roe", "de l'Urbanisme Anne Roe de Lenoir"
            sort = self.words.organization_heads.get(tokens[end - 1].fold)
            whose = HOUSES if not self.words.head_last else WIDER
            body = sort in OFFICES or (sort in whose and token.fold in self.whose)  # "Ohio Department of Health"
            if token.shape in ("cap", "upper") and self._is_name(line, at, end):
                if (token.fold in self.words.honorifics and not person) or self.lookalikes.is_tailed(token):
                    break
                if self.lookalikes.follows_heading(tokens, end) or self.lookalikes.is_day(line, at, end):
                    break
                of_land = self.words.countries.at(tokens, end) or self.words.places.at(tokens, end)
                land = None if self.words.head_last else of_land
                end = land.last if land is not None else end + 1  # "Orbex Côte d'Ivoire"
            elif (
                token.fold == "."
                and end - at >= 1
                and (len(tokens[end - 1].fold) == 1 or tokens[end - 1].fold in self.words.saints)
                and (self.is_capital(tokens, end + 1) or (person and self._by_nickname(line, end + 1) > end + 1))
            ):
                end += 1  # an initial: "Stephen L. Phelps"; "St. Louis"
            elif token.fold == "." and tokens[end - 1].fold in self.words.suffixes | self.words.legal_forms and person:
                break
            elif (
                token.fold in self.words.particles
                and self.is_capital(tokens, end + 1)
                and not (given and token.fold in self.of and tokens[end + 1].fold in self.words.organization_heads)
                and not (given and self.words.countries.at(tokens, end + 1))  # "Ann Lorvan du Tchad", "Salman d'Orvie"
                and (given or (organization and not party) or token.fold not in self.of or town(line, at, end))
            ):
                end += 1
            elif (
                token.fold in self.words.particles
                and end + 2 < len(tokens)
                and tokens[end + 1].fold in self.words.particles
                and self.is_capital(tokens, end + 2)
                and given
            ):
                end += 2
            elif token.fold in joining and (body or (organization and not party)) and self._joins(line, end, head):
                end += 1 if self.is_capital(tokens, end + 1) else 2
            elif organization and self.institutions.adjectives(line, end) > end:
                end = self.institutions.adjectives(line, end)
            elif organization and not party and (more := self.institutions.more(line, at, end)) > end:
                end = more
            elif token.fold == "&" and self.is_capital(tokens, end + 1):
                end += 1
            elif token.fold == "," and self.is_formed(tokens, end):
                return end + 2
            elif token.fold == "," and (row := self.lookalikes.partners(line, at, end)) > end:
                end = row
            elif not person and (joined := self.joints.reach(line, at, end)) > end:
                end = joined
            elif (person or STOP in tokens[at].fold) and self._by_nickname(line, end) > end:
                end = self._by_nickname(line, end)
            else:
                break
        closed = self.institutions.adjectives
        while end > at + 1 and tokens[end - 1].shape not in ("cap", "upper"):
            if organization and closed(line, end - 1) > end - 1:
                break
            end -= 1
        if not organization and (end > at + 1 or self._is_sort(tokens, at)) and not self.words.head_last:
            spelt = self.institutions.spelt_out(line, at, end)  # whatever its first word is
            end = end if any(map(line.covered, range(end, spelt))) else spelt  # "Paul Vey et la sénatrice (PS)"
        return self.institutions.tail(line, at, end) if organization else self.lookalikes.closed(tokens, end, person)

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
        if (
            tokens[at].fold in self.institutions.toward
            and self.words.organization_heads.get(tokens[at - 1].fold) == CLUB
        ):
            return False  # "quitté le Racing pour le FC Lorvan"
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
