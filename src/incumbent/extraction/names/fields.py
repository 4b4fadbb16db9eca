"""Capitals that name nobody and nothing: the field of a post, and nouns by which a text takes up what it has named."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.vocabulary import COMPANY, Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

TAKEN_UP = frozenset("club company bank university".split())  # what statements of such call themselves with a capital
UNITS = frozenset("executive board-member vice-president".split())  # posts of what companies are made of
WIDE = UNITS | {"minister"}
PAPER = "media"
COLUMNS = frozenset("media church university museum bank company institution".split())
HEADING = frozenset((".", ":", "|", "/"))


def small_words(pack: Pack) -> frozenset[str]:
    """The words of a pack that begin no name."""
    return frozenset().union(
        *(
            pack.words.get(name, ())
            for name in ("article", "of", "by", "and", "or", "copula", "auxiliary", "relative", "conjunction")
        )
    )


class Fields:
    """Looks for such runs by the words of a pack; `small` are the words that begin no name."""

    def __init__(self, pack: Pack, small: frozenset[str]) -> None:
        self.words: Vocabulary = vocabulary(pack)
        self.small = small
        self.of = pack.words.get("of", frozenset())
        leading = self.of | pack.words["by"] | pack.words.get("in", frozenset())
        self.behind = leading.union(pack.lexicon["dates"]["weekdays"]["names"])  # a participle that opens a sentence
        self.participles = tuple(pack.words.get("participle", ()))
        self.several = tuple(pack.words.get("initials_plural", ()))
        self.article = pack.words["article"]
        self.affiliate = pack.words.get("affiliate", frozenset())
        self.units = pack.words.get("units", frozenset())
        self.at = pack.words["at"]
        self.of_whom = pack.words["of_whom"]
        self.whose = pack.words["possessive"] | frozenset(pack.genitive)
        self.of_whom = pack.words["of_whom"]
        self.between = self.of | pack.words["article"] | pack.words["and"] | {","}

    def is_verbal(self, line: Line, at: int) -> bool:
        """A participle opens the sentence with token `at`: "Reconduite à la tête de", "Entouré de", "Réuni lundi"."""
        behind = line.tokens[at + 1].fold if at + 1 < len(line.tokens) else ""
        led = behind in self.behind and self.is_participle(line, at)
        return led or self.words.triggers.at(line.tokens, at) is not None

    def is_participle(self, line: Line, at: int) -> bool:
        """Token `at` ends as participles do: "Ousted", "Limogé"."""
        return line.tokens[at].fold.endswith(self.participles)

    def takes_up(self, line: Line, at: int, word: str) -> bool:
        """The noun at token `at` names nothing by itself: "the Government", "the Club" of a statement."""
        sort = self.words.kinds.get(word)
        longer = at + 1 < len(line.tokens) and line.tokens[at + 1].fold in self.of  # "the Bank of Orvia"
        if sort == "country":
            return not (longer and self.words.organization_heads.get(word))  # "le Pays de Lorvan"
        kind = sort in TAKEN_UP or (
            sort is not None and line.tokens[at].shape == "upper"
        )  # "la coordinatrice de l'ONG"
        return kind and at > 0 and not longer and self.words.generic.at(line.tokens, at - 1) is not None

    def heads_column(self, line: Line, first: int) -> bool:
        """The word that opens a line, with a stop or a colon behind it, heads a column: "Presse. Anne Lorvan quitte
        Orbex"."""
        tokens = line.tokens
        if first or len(tokens) < 2 or tokens[0].shape != "cap" or tokens[1].fold not in HEADING:
            return False
        field = self.words.portfolios.at(tokens, 0)
        sort = self.words.organization_heads.get(tokens[0].fold)
        return (field is not None and field.last == 1) or sort in COLUMNS

    def colours(self, line: Line, first: int, last: int) -> bool:
        """The capital that opens a sentence is a common noun before the noun of a firm and its name: "Hedge fund Orbex
        said", "Budget airline Lampo"; not "Lampo unit Orbex", which are two firms."""
        tokens = line.tokens
        opens = first == 0 or tokens[first - 1].fold in HEADING
        if not opens or not self.words.head_last or last + 1 >= len(tokens) or tokens[first].shape != "cap":
            return False
        noun = tokens[last]
        firm = noun.shape == "word" and noun.fold not in self.affiliate and noun.fold in self.words.kinds
        return firm and tokens[last + 1].shape in ("cap", "upper") and line.covered(last) is None

    def counts(self, name: str) -> bool:
        """Initials in the plural stand for several people or things: "MPs", "CPs"."""
        ending = next((end for end in self.several if name.endswith(end)), "")
        return bool(ending) and len(name) > len(ending) + 1 and name[: -len(ending)].isupper()

    def is_market(self, line: Line, first: int, last: int) -> bool:
        """The land right behind a title is its field, where a pack needs "of" before what a post is of: "directeur
        Lorvanie"."""
        title = line.covered(first - 1) if first and last == first + 1 and not self.words.head_last else None
        return title is not None and title.value.post_class != "minister" and self._in_title(line, first)

    def is_one(self, line: Line, first: int, last: int, key: Sequence[str], land: bool = False) -> bool:
        """The run is part of a post's name: "Export" director, director of "Corporate Communications"; a `land` only
        where it is a field."""
        if land and not self.is_market(line, first, last):
            return False
        if self._is_unit(line, first, last) or self._is_within(line, first, last, key):
            return True
        whole = self.words.wholes.at(line.tokens, first)
        if (whole is not None and whole.last == last) or not all(map(self._qualifies, key)):
            return False
        if line.tokens[first].shape == "upper" and key[0] in self.small:
            return False  # "director of the WHO"
        led = first > 0 and line.tokens[first - 1].fold in self.of and key[0] not in self.words.fields
        if led and len(key) > 1 and not self.words.head_last and key[0] in self.words.modifiers.first_words:
            return False  # "directeur de Jeune Lorvanie"
        heads = {self.words.organization_heads[word] for word in key if word in self.words.organization_heads}
        behind = line.tokens[last].fold if last < len(line.tokens) else ""
        if heads == {PAPER} and key[-1] in self.words.fields and behind in self.of_whom and line.covered(first - 1):
            return True  # "directeur général Opinion de l'institut"
        title = line.covered(last)
        if (
            len(key) == 1
            and title is not None
            and (title.value.post_class == "minister" or (heads == {PAPER} and title.value.post_class != "editor"))
        ):
            return True  # "Infrastructure minister", "Independent councillor"
        if heads:
            among = UNITS if len(key) == 1 else WIDE  # "minister of National Security"
            return heads == {COMPANY} and self._in_title(line, first, among)
        return self._in_title(line, first) or title is not None

    def _is_unit(self, line: Line, first: int, last: int) -> bool:
        """The run says which part of a firm it is: "Orbex's Learning division", "president of the Learning unit"."""
        if not first or last >= len(line.tokens) or line.tokens[last].fold not in self.units:
            return False
        return line.tokens[first - 1].fold in self.whose or (
            line.tokens[first - 1].fold in self.article and self._in_title(line, first)
        )

    def _is_within(self, line: Line, first: int, last: int, key: Sequence[str]) -> bool:
        """The run says what somebody heads inside an organisation named behind it: "head of Nordic Lending at Orbex";
        not what has the noun of an organisation in its name, or stands behind an article."""
        tokens = line.tokens
        if first < 2 or last + 1 >= len(tokens) or tokens[last].fold not in self.at or len(key) == 1:
            return False
        title = line.covered(first - 2) if tokens[first - 1].fold in self.of_whom else None
        if title is None or title.value.post_class != "executive" or tokens[last + 1].shape not in ("cap", "upper"):
            return False
        return not any(word in self.words.organization_heads for word in key)

    def _qualifies(self, word: str) -> bool:
        """A word that may be part of a post's name: "Export" director, "Assistant" manager."""
        words = self.words
        return word in words.fields or word in self.small or word in words.modifiers.first_words

    def _in_title(self, line: Line, at: int, among: Container[str] | None = None) -> bool:
        """The run follows a title, of a class `among` those given, with "of" and articles alone between: "ministre de
        la Défense"."""
        while at > 0 and (line.tokens[at - 1].fold in self.between or line.tokens[at - 1].fold in self.words.fields):
            at -= 1
        hit = line.covered(at - 1) if at > 0 else None
        return hit is not None and (among is None or hit.value.post_class in among)
