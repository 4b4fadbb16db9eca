"""Which organisations each paragraph of an article tells of: a column of news in brief has one for each."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence

from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.names.columns import heads_of
from incumbent.extraction.text.tokens import STOP

LEAST = 3  # paragraphs that a column has at least
SHARE = 0.4  # of its paragraphs, in which one organisation may be named
PLACE = 8  # tokens in which the brackets behind the head of an item close
DASHES = ("-", "--", "–", "—")
Places = dict[int, int]  # an organisation's identity → where in the text it is named first


class Paragraphs:
    """The organisations that each paragraph names, and those in whose posts it names somebody. The article is a column
    where nearly every paragraph names others."""

    def __init__(self, views: Sequence[View]) -> None:
        self._named: dict[int, Places] = defaultdict(dict)
        self._posted: dict[int, Places] = defaultdict(dict)
        self._heads: dict[int, list[tuple[int, Entity]]] = defaultdict(list)
        heads = heads_of([view.line for view in views])
        for view in views:
            paragraph = view.line.sentence.paragraph
            if (head := _heading_of(view)) is not None or (view.line.index in heads and (head := _opening(view))):
                self._heads[paragraph].append((view.line.index, head))
            spans = [extent(view, post) for post in view.posts]
            at = 0
            for mention in view.others:
                if mention.entity.type != "organization" or mention.form not in ("full", "part"):
                    continue
                self._named[paragraph].setdefault(id(mention.entity), mention.span.start)
                while at < len(spans) and spans[at][1] < mention.last:
                    at += 1
                if at < len(spans) and spans[at][0] <= mention.first:
                    self._posted[paragraph].setdefault(id(mention.entity), mention.span.start)

        rows = [names for names in self._named.values() if names]
        counts = Counter(key for names in rows for key in names)
        self.is_column = len(rows) >= LEAST and max(counts.values(), default=0) <= SHARE * len(rows)

    def headed_by(self, paragraph: int, line: int) -> Entity | None:
        """The organisation that heads the item of a column in which that line of the paragraph stands, with where it is
        in brackets and a dash behind: "ORBEX Corp. (Lorvan) -- Ann Lee was named president"."""
        heads = self._heads.get(paragraph, [])
        at = bisect_right(heads, line, key=lambda head: head[0])
        return heads[at - 1][1] if at else None

    def around(self, entity: Entity, paragraph: int, place: int) -> str:
        """How the paragraph of a place in the text tells of the entity before that: "posted" or "named", with "alone"
        where it tells so of no other; "rivals" where it names only others, "-" where it names none."""
        for told, table in (("posted", self._posted), ("named", self._named)):
            before = [key for key, first in table.get(paragraph, {}).items() if first < place]
            if id(entity) in before:
                return told if len(before) > 1 else f"{told}-alone"
        return "rivals" if before else "-"


def _heading_of(view: View) -> Entity | None:
    """The organisation at the head of a line, if a place in brackets and a dash stand behind it, or the line ends with
    the bracket."""
    head = next((m for m in view.others if m.first == 0), None)
    if head is None or head.entity.type != "organization":
        return None
    symbols, at = view.symbols, head.last
    at += at < len(symbols) and view.line.tokens[at].fold == STOP
    if symbols[at : at + 1] != ["("] or ")" not in symbols[at : at + PLACE]:
        return None
    behind = symbols.index(")", at) + 1
    return head.entity if behind == len(symbols) or view.line.tokens[behind].fold in DASHES else None


def _opening(view: View) -> Entity | None:
    """The organisation with which a line opens."""
    return next((m.entity for m in view.others if m.first == 0 and m.entity.type == "organization"), None)


def headings(views: Sequence[View]) -> dict[int, Entity]:
    """Line → the organisation that stands by itself above it, or before it in its paragraph: "Orbex. Ann Lee was named
    head of sales." A column has one for each of its entries; what a heading by itself is over is the next paragraph."""
    found: dict[int, Entity] = {}
    entity, paragraph, alone = None, -1, False
    for view in views:
        sentence = view.line.sentence
        own = _heading(view)
        if own is not None:
            entity, paragraph, alone = own, sentence.paragraph, True
            continue
        alone = alone and sentence.paragraph == paragraph + 1
        if entity is not None and (sentence.paragraph == paragraph or alone) and sentence.kind == "body":
            paragraph, alone = sentence.paragraph, False
            found[view.line.index] = entity
        else:
            entity = None
    return found


def _heading(view: View) -> Entity | None:
    """The organisation that is all that the line names, with nothing said of it."""
    if view.line.sentence.kind != "body" or len(view.others) != 1 or view.persons or view.posts:
        return None
    (mention,) = view.others
    rest = [*view.symbols[: mention.first], *view.symbols[mention.last :]]
    plain = all(symbol in ("", ".", ":", "-", "–", "—") for symbol in rest)
    return mention.entity if plain and mention.form == "full" and mention.entity.type != "country" else None
