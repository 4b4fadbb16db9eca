"""What joins two parts of one name of an institution: "People's Party", "Food and Drug Administration", "Union of
Teachers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

# Sorts that are of a field, or of a place: "Ministry of Health", "Cup of Nations".
OFFICES = frozenset("agency competition court institution ministry".split())
# The same where the word that tells the sort closes a name.
WIDER = OFFICES | frozenset("union church university bank parliament museum party".split())
PARTS = 2  # words of a part that "and" joins to another, the word that tells the sort among them
LONGER = 3  # the same behind a common noun: "Oil and Natural Gas Corporation"


class Joints:
    """Looks for them by the words of a pack."""

    def __init__(self, pack: Pack) -> None:
        self.words: Vocabulary = vocabulary(pack)
        self.of, self.whose = pack.words.get("of", frozenset()), pack.words["of_whom"]
        self.joint, self.article = pack.words["and"], pack.words["article"]
        self.genitive = pack.genitive
        table = pack.lexicon["organizations"]
        self.shared = frozenset(table.get("shared", ()))
        self.owners, self.corporate = frozenset(table.get("owners", ())), frozenset(table.get("corporate", ()))

    def reach(self, line: Line, at: int, end: int) -> int:
        """The end of the name that begins at token `at`, with what the word at token `end` joins to it; `end` where it
        joins nothing."""
        tokens = line.tokens
        if end + 1 >= len(tokens):
            return end
        word = tokens[end].fold
        if not self.words.head_last:
            return self._of_article(line, at, end)
        if word in self.genitive and (firm := self._firm_of(line, end)) > end:
            return firm
        if tokens[end + 1].shape not in ("cap", "upper"):
            return end
        if word in self.genitive:
            return end + 1 if self._owns(line, end - 1) or self.is_owner(line, end - 1) else end
        if word in self.joint:
            return self._both(line, at, end)
        return end

    def _of_article(self, line: Line, at: int, end: int) -> int:
        """The end of what a noun is of that opens with an article written large inside a sentence: "La Voie du
        Lorvan"; not behind a place's name, "Le Havre"."""
        tokens, first = line.tokens, end + 1
        titled = tokens[at].shape == "cap" and tokens[at].fold in self.article and end == at + 2
        if not titled or not at or tokens[at - 1].shape != "word" or tokens[end].fold not in self.whose:
            return end
        first += tokens[first].fold in self.article
        if first >= len(tokens) or tokens[first].shape != "cap" or tokens[first].fold in self.words.first_names:
            return end
        return end if self.words.places.at(tokens, at) or line.covered(first) is not None else first + 1

    def is_people(self, line: Line, at: int, end: int) -> bool:
        """The title at token `end` tells of whom an institution is that the name from token `at` on names: "National
        Union of Teachers", "Conference of Catholic Bishops"."""
        title, tokens = line.covered(end), line.tokens
        if title is None or tokens[end].shape != "cap" or end <= at:
            return False
        before = end - 1
        while before > at and tokens[before].shape == "cap":
            before -= 1
        head = self.words.organization_heads.get(tokens[before - 1].fold) if before > at else None
        if tokens[before].fold not in self.of or head is None or not self.words.head_last:
            return False
        while end < len(tokens) and tokens[end].shape == "cap":
            title = line.covered(end)
            if title is not None and title.value.plural:
                return True
            end += 1
        return False

    def is_owner(self, line: Line, end: int) -> bool:
        """The plural title at token `end` says whose an institution is that the genitive behind it tells: "Catholic
        Bishops' Conference"."""
        tokens = line.tokens
        if not self.words.head_last or end + 2 >= len(tokens) or tokens[end + 1].fold not in self.genitive:
            return False
        title = line.covered(end)
        many = title is not None and title.value.plural and title.last == end + 1 and tokens[end].shape == "cap"
        return many and tokens[end + 2].shape == "cap" and tokens[end + 2].fold in self.words.organization_heads

    def opens(self, line: Line, at: int) -> bool:
        """The title at token `at` opens an institution's name: "King's College", "General Lorvan Corp."."""
        tokens = line.tokens
        if tokens[at].shape == "cap" and tokens[at].fold in self.words.ranks:
            return self._is_firm(line, at)
        if self.is_owner(line, at):
            return True
        owned = at + 2 < len(tokens) and tokens[at + 1].fold in self.genitive and tokens[at + 2].shape == "cap"
        return owned and tokens[at].shape == "cap" and self._owns(line, at)

    def _is_firm(self, line: Line, at: int) -> bool:
        """A legal form ends the row of capitals that token `at` opens, in which nobody's given name stands."""
        tokens, end = line.tokens, at + 1
        while end < len(tokens) and tokens[end].shape in ("cap", "upper") and line.covered(end) is None:
            if tokens[end].fold in self.words.legal_forms:
                return end > at + 1
            if tokens[end].fold in self.words.first_names:
                return False
            end += 1
        return False

    def _firm_of(self, line: Line, end: int) -> int:
        """The end of a firm's name that its founder's genitive opens: "Lorvan's Corp.", "Lorvan's of London"."""
        tokens = line.tokens
        if tokens[end + 1].shape == "cap" and tokens[end + 1].fold in self.words.legal_forms:
            return end + 2
        place = self.words.places.at(tokens, end + 2) if end + 2 < len(tokens) else None
        return place.last if place is not None and tokens[end + 1].fold in self.of else end

    def _owns(self, line: Line, at: int) -> bool:
        """ "People" or "Workers" at token `at`, before the word that tells the sort; a saint before any."""
        tokens = line.tokens
        before = at - 1 - (at > 1 and tokens[at - 1].fold == ".")
        return tokens[at].fold in self.owners or (before >= 0 and tokens[before].fold in self.words.saints)

    def _both(self, line: Line, at: int, end: int) -> int:
        """Two fields of one office, whose word stands before both ("Department of Health and Human Services") or behind
        both ("Food and Drug Administration"); one word twice ("Lorvan and Lorvan")."""
        tokens = line.tokens
        if tokens[end + 1].fold == tokens[end - 1].fold:
            return end + 2
        last = end + 1
        while last < len(tokens) and tokens[last].shape == "cap" and line.covered(last) is None:
            last += 1
        after = range(end + 1, last)
        first = self._office(line, at, end)
        if first is not None:
            common = all(self._is_common(line, index) for index in range(first, end))
            return last if common and 0 < len(after) <= PARTS and any(self._is_field(line, n) for n in after) else end
        heads = self.words.organization_heads
        if self._shared(line, at, end):
            return end + 3
        sorts = [n for n in after if heads.get(tokens[n].fold) in OFFICES or tokens[n].fold in self.corporate]
        words = sorts[-1] - end if sorts else 0
        if not 1 < words <= (LONGER if self._is_field(line, end - 1) else PARTS):
            return end
        before = end
        while before > at and tokens[before - 1].shape == "cap" and self._is_common(line, before - 1):
            before -= 1
        led = before > at or (at > 0 and tokens[at - 1].fold in self.article) or self._is_field(line, before)
        joined = led and 0 < end - before <= PARTS and self._is_common(line, end + 1)
        return sorts[-1] + 1 if joined else end

    def _shared(self, line: Line, at: int, end: int) -> bool:
        """The words at tokens `at` and behind "and" at `end` share the one behind them, where "of", "at" or an article
        leads to them: "chief of Lorvan and Orvan Police", "the University and College Union"."""
        tokens = line.tokens
        if end + 2 >= len(tokens) or end != at + 1 or tokens[end + 2].fold not in self.shared:
            return False
        led = at > 0 and tokens[at - 1].fold in self.of | self.article
        both = (tokens[at], tokens[end + 1])
        large = all(token.shape == "cap" and token.fold not in self.words.first_names for token in both)
        return led and large and tokens[end + 2].shape == "cap" and line.covered(end + 1) is None

    def _office(self, line: Line, at: int, end: int) -> int | None:
        """The first token of what the office is of that the name from `at` to `end` tells: "Health" in "Department of
        Health"; None where it tells none."""
        tokens = line.tokens
        for index in range(at + 1, end):
            if tokens[index].fold in self.of and self.words.organization_heads.get(tokens[index - 1].fold) in WIDER:
                return index + 1
        return None

    def _is_field(self, line: Line, at: int) -> bool:
        """A common noun that is one of a field."""
        word = line.tokens[at].fold
        return word in self.words.fields or self.words.organization_heads.get(word) == "company"

    def _is_common(self, line: Line, at: int) -> bool:
        """A capital that is no name by itself, as far as a pack tells."""
        token, words = line.tokens[at], self.words
        named = words.countries.at(line.tokens, at) or words.demonyms.at(line.tokens, at)
        named = named or words.places.at(line.tokens, at)
        if token.shape != "cap" or named or line.covered(at) is not None or token.fold in words.legal_forms:
            return False
        return self._is_field(line, at) or token.fold not in words.first_names
