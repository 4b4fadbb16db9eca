"""How an article tells of each of its organisations: as whoever does something, as what somebody is of, as where
something was said; and where it opens with them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import place
from incumbent.extraction.lines.entities import Entity, Mention

LEDE = 2  # lines of the body with which an article opens
OFTEN = 3  # mentions from which on they are not counted


class Tellings:
    """Knows the lines of one article."""

    def __init__(self, views: Sequence[View]) -> None:
        self._told: dict[int, list[tuple[int, str]]] = defaultdict(list)  # body → (place in the text, how)
        self._counts: dict[int, Counter[str]] = defaultdict(Counter)
        self._openers: dict[int, tuple[int, int]] = {}  # paragraph → place and body of what it names first
        self._within: dict[tuple[int, int], list[int]] = defaultdict(list)  # paragraph, body → places
        self._lede: set[int] = set()
        lines = 0
        for view in views:
            lines += view.line.sentence.kind == "body"
            self._tell(view, lines <= LEDE)
        for rows in self._told.values():
            rows.sort()

    def _tell(self, view: View, opens: bool) -> None:
        spans = [extent(view, post) for post in view.posts]
        paragraph = view.line.sentence.paragraph
        for mention in sorted(view.others, key=lambda m: m.first):
            key, start, how = id(mention.entity), mention.span.start, _how(view, mention, spans)
            self._told[key].append((start, how))
            self._counts[key][how] += 1
            self._lede |= {key} if opens else set()
            self._openers.setdefault(paragraph, (start, key))
            self._within[paragraph, key].append(start)

    def features(self, entity: Entity, start: int, paragraph: int, group: str) -> Iterator[str]:
        """What speaks for `entity` at place `start` of the text, in that paragraph, as what a post of a `group` of
        classes is of: how it was told of last, whether only in titles of people, whether the article or the paragraph
        opens with it."""
        key = id(entity)
        rows, counts = self._told.get(key, []), self._counts[key]
        at = bisect_left(rows, (start, ""))
        last, whole = rows[at - 1][1] if at else "none", counts.total()
        titled = "none" if not counts["title"] else "all" if counts["title"] == whole else "some"
        yield from (f"last:{last}", f"last:{last}:{group}", f"titled:{titled}:{group}")
        yield from (f"titled:{titled}:{min(whole, OFTEN)}", f"acts:{counts['subject'] > 0}:{titled}")
        if key in self._lede:
            yield from ("lede", f"lede:{group}")
        opener = self._openers.get(paragraph)
        if opener is not None and opener[0] < start:
            yield f"opens:{opener[1] == key}:{last}"
        yield f"paragraph:{min(bisect_left(self._within.get((paragraph, key), []), start), 2)}"


def _how(view: View, mention: Mention, spans: Sequence[tuple[int, int]]) -> str:
    """As what a line names an organisation: in a title, in a headline, behind which word, else with which role."""
    if any(first <= mention.first and mention.last <= last for first, last in spans):
        return "title"
    if view.line.sentence.kind == "headline":
        return "headline"
    if lead := view.lead(mention.first):
        return f"lead:{lead}"
    parse = view.line.parse
    if parse is not None:
        return parse.roles[parse.top(*place(mention))]
    return "opens" if mention.first <= 1 else f"left:{view.symbols[mention.first - 1]}"
