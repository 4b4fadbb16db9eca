"""What somebody was before they became something else, by the clause behind the title: "joined Orbex in 1989 and was
treasurer before she became chairman"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.grammar.extents import extent

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention

YEARS = frozenset(("", "num", "in", "to", "of", "since", "until"))  # from a title to "before": "from 2004 to 2009"
REACH = 8  # tokens of them
HELPING = frozenset(("", "auxiliary"))  # what stands between a pronoun and its verb


def became_next(candidate: Candidate) -> bool:
    """A verb of being leads to the post, and "before" with a word of coming, of the same person, stands behind it."""
    post, view = candidate.post, candidate.view
    if post is None or post.holding or "before" not in view.leads:
        return False
    first, end = extent(view, post)
    before = _before(view, end)
    if before < 0 or not _was(view, min(first, post.first)):
        return False
    who = next((m for m in view.persons if m.first == before + 1), None)
    at = before + 1 if who is None else who.last
    while at < len(view.symbols) and view.symbols[at] in HELPING:
        at += 1
    if not any(t.first == at and t.frame.kind == "start" for t in view.triggers):
        return False
    who = who or _last_before(view, first)
    return who is not None and who.entity is candidate.person.entity and candidate.person.last <= first


def _before(view: View, end: int) -> int:
    """The token of "before" behind a title that ends at token `end`, with years and a comma between; -1 for none."""
    at = end
    while at < len(view.symbols) and at - end < REACH and view.symbols[at] in YEARS:
        at += 1
    at += view.symbols[at : at + 1] == [","]
    return at if view.leads[at : at + 1] == ["before"] else -1


def _was(view: View, first: int) -> bool:
    """A verb of being, or one of holding a post, stands right before token `first`, articles and a word left out."""
    at = first - 1
    while at > 0 and view.symbols[at] == "":
        at -= 1
    at -= at > 0 and view.symbols[at] == "w"
    return at > 0 and view.symbols[at] in ("copula", "HOLD")


def _last_before(view: View, first: int) -> Mention | None:
    return max((m for m in view.persons if m.last <= first), key=lambda m: m.last, default=None)
