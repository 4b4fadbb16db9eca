"""Which organisations each paragraph of an article tells of: a column of news in brief has one for each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from incumbent.extraction.attachments import extent
from incumbent.extraction.entities import Entity
from incumbent.extraction.paths import View

LEAST = 3  # paragraphs that a column has at least
SHARE = 0.4  # of its paragraphs, in which one organisation may be named
Places = dict[int, int]  # an organisation's identity → where in the text it is named first


class Paragraphs:
    """The organisations that each paragraph names, and those in whose posts it names somebody. The article is a column
    where nearly every paragraph names others."""

    def __init__(self, views: Sequence[View]) -> None:
        self._named: dict[int, Places] = defaultdict(dict)
        self._posted: dict[int, Places] = defaultdict(dict)
        for view in views:
            paragraph = view.line.sentence.paragraph
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

    def around(self, entity: Entity, paragraph: int, place: int) -> str:
        """How the paragraph of a place in the text tells of the entity before that: "posted" or "named", with "alone"
        where it tells so of no other; "rivals" where it names only others, "-" where it names none."""
        for told, table in (("posted", self._posted), ("named", self._named)):
            before = [key for key, first in table.get(paragraph, {}).items() if first < place]
            if id(entity) in before:
                return told if len(before) > 1 else f"{told}-alone"
        return "rivals" if before else "-"
