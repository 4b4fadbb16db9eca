"""What happened to somebody in a post, where the words beside leave one change alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.extraction.posts.mention import PostMention

CHANGES = frozenset(("start", "end"))
LED = ("holding:imperfect", "holding:past", "holding:participle")  # modifiers of what somebody led before
SHARE = 0.5  # of what speaks for a change that nothing tells, what goes to the one told; on train .5 and 1 are alike


def of_one_change(chances: Mapping[str, float], told: Collection[str]) -> dict[str, float]:
    """`chances` of kinds where words tell one change of the person and not the other: half of what speaks for the other
    one speaks for it, as a post was given or taken there ("Lee replaces Roe at the Treasury": an end of Roe's)."""
    found = dict(chances)
    if len(told) == 1:
        (kind,) = told
        found[kind] = found.get(kind, 0.0) + SHARE * sum(found.pop(other, 0.0) for other in CHANGES - {kind})
    return found


def of_what_was_led(
    post: PostMention, triggers: Mapping[str, Trigger], chances: Mapping[str, float]
) -> tuple[dict[str, Trigger], Mapping[str, float]]:
    """`triggers`, the change of each kind, and `chances` of kinds, without a start where the post is told by a verb
    that says that somebody led it: "Lenoir, qui dirigeait Orbex, rejoint Luvik" starts at Luvik alone."""
    if not post.holding or post.modifiers.isdisjoint(LED) or "start" not in triggers:
        return dict(triggers), chances
    state = "hold" if "holding:imperfect" in post.modifiers else "former"
    untold = [kind for kind in ("start", "end") if kind == "start" or kind not in triggers]
    told = {**chances, state: sum(chances.get(kind, 0.0) for kind in (state, *untold))} | dict.fromkeys(untold, 0.0)
    return {kind: trigger for kind, trigger in triggers.items() if kind != "start"}, told
