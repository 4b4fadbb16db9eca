"""Titles of several: "Lee told lawmakers that Roe, her aide, had left", "no policies and no spokespeople, Lee said".
Somebody named alone has none of them."""

from __future__ import annotations

from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.posts.mention import PostMention

PLAIN = ("", "prefix", "apposed", "apposed,", "listed", "genitive")  # ties in which nothing counts people
ROW = frozenset((",", "and", "of", "in", "", "(", ")", "ORG", "CTY", "PLC"))  # what stands between names of a row


def is_of_several(view: View, person: Mention, post: PostMention, tie: str) -> bool:
    """A plural title is none of `person`, whom nothing puts among those who have it: nobody else is tied to it, or
    stands beside the name ("directors Lee and Roe"), and no word counts others ("Lee and two other directors"). `tie`
    is how the name is attached to the post. Seats ("held jobs"), and titles that a change may give, are left alone;
    behind a comma the title is of whoever does not say something: "ministers of trade, Lee, and of defence, Roe"."""
    if not post.plural or post.holding or "seat" in post.modifiers:
        return False
    speaks = tie == "prefix," and "saying" in view.leads[person.last : person.last + 1]
    if not speaks and (tie not in PLAIN or (not tie and view.triggers)):
        return False
    if _is_beside_others(view, person):
        return False
    if tie and any(m.entity is not person.entity and attachment(view, m, post) for m in view.persons):
        return False
    first, last = min(person.last, post.last), max(person.first, post.first)
    return "several" not in view.leads[first:last]


def _is_beside_others(view: View, person: Mention) -> bool:
    """Somebody else is named before or behind the name, with nothing between but whose each is, commas, brackets and
    "and"."""
    others = (m for m in view.persons if m.entity is not person.entity)
    gaps = ((min(m.last, person.last), max(m.first, person.first)) for m in others)
    return any(
        end < start and all(view.symbols[at] in ROW or view.brackets[at] for at in range(end, start))
        for end, start in gaps
    )
