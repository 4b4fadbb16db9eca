"""Whom a pronoun cannot take up, by the quotation that it stands in and by the phrase that opens its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.entities import Entity, Mention
from incumbent.extraction.lines import Line
from incumbent.extraction.paths import quotations
from incumbent.extraction.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

OPENING = 2  # tokens of a sentence before the title that opens it
HELPING = 5  # tokens behind a pronoun in which the small words of its verb stand
Row = tuple[int, Entity]  # the line and the person of a name told


class Sides:
    """Told of the lines of an article in their order. Who speaks says "I" of themselves: "he" in their quotation is
    somebody else, and "he" beside it is nobody whom only the quotation names."""

    def __init__(self, pack: Pack) -> None:
        self._opening = pack.words.get("under", frozenset())
        self._helping = pack.words["copula"] | pack.words["auxiliary"] | pack.words["negation"]
        self._small = (pack.words["article"] | vocabulary(pack).honorifics.keys()) - pack.words["by"]
        self._by = pack.words["by"]
        self._of = pack.words["of_whom"]
        self._impersonal = vocabulary(pack).impersonal
        self._quoted: Sequence[int] = ()
        self._speakers: list[Entity] = []
        self._inner: list[Entity] = []
        self._under: list[Entity] = []
        self._line = -1

    def enter(self, line: Line, told: Sequence[Mention]) -> None:
        """Goes on to `line`, where the persons of `told` are named."""
        self._quoted, self._line = quotations(line), line.index
        outside = [m.entity for m in told if not self._quoted[m.first]]
        goes_on = bool(self._quoted) and bool(self._quoted[0]) and not outside
        if not goes_on:
            self._speakers = outside[:1] if any(self._quoted) else []
        inner = [m.entity for m in told if self._quoted[m.first]]
        self._inner = [one for one in inner if all(one is not other for other in outside)] if outside else []
        self._under = [m.entity for m in told if self._opens(line, m)]

    def acts_only(self, line: Line, person: Mention, told: Sequence[Mention]) -> bool:
        """The name stands behind "by" in a line that speaks of others of `told`: "named dean by Pope Pius, Lee"."""
        at = person.first - 1
        while at >= 0 and (line.covered(at) or line.tokens[at].fold in self._small):
            at -= 1
        return at >= 0 and line.tokens[at].fold in self._by and any(m.entity is not person.entity for m in told)

    def is_nobody(self, line: Line, index: int) -> bool:
        """The pronoun at token `index` is the subject of what nobody does: "il n'est pas question que"."""
        for at in range(index + 1, min(index + HELPING, len(line.tokens))):
            if self._impersonal.at(line.tokens, at) is not None:
                return True
            if line.tokens[at].fold not in self._helping:
                break
        return False

    def fitting(self, index: int, rows: Sequence[Row]) -> list[Row]:
        """Those of `rows` whom a pronoun at token `index` may take up; all of them where nobody would be left."""
        kept_from = self._speakers if self._quoted[index] else self._inner
        left = [row for row in rows if all(row[1] is not one for one in kept_from)]
        free = [row for row in left if row[0] != self._line or all(row[1] is not one for one in self._under)]
        return free or left or list(rows)

    def _opens(self, line: Line, person: Mention) -> bool:
        """The name stands in a phrase that only tells in whose time something was ("Under Lee, he was a minister"), or
        in the title that opens the sentence: "A former adviser to Lee, he was a minister"."""
        if person.first > 0 and line.tokens[0].fold in self._opening:
            return person.last < len(line.tokens) and line.tokens[person.last].fold == ","
        title = next((hit for hit in line.titles[:1] if hit.first <= OPENING and hit.last <= person.first), None)
        if title is None or any(token.fold == "," for token in line.tokens[: person.first]):
            return False
        before = person.first - 1
        while before > 0 and (line.covered(before) or line.tokens[before].fold in self._small - self._of):
            before -= 1
        return line.tokens[before].fold in self._of
