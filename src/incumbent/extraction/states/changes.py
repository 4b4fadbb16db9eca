"""What happened to somebody in a post, where the words beside leave one change alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping

CHANGES = frozenset(("start", "end"))
SHARE = 0.5  # of what speaks for a change that nothing tells, what goes to the one told; on train .5 and 1 are alike


def of_one_change(chances: Mapping[str, float], told: Collection[str]) -> dict[str, float]:
    """`chances` of kinds where words tell one change of the person and not the other: half of what speaks for the other
    one speaks for it, as a post was given or taken there ("Lee replaces Roe at the Treasury": an end of Roe's)."""
    found = dict(chances)
    if len(told) == 1:
        (kind,) = told
        found[kind] = found.get(kind, 0.0) + SHARE * sum(found.pop(other, 0.0) for other in CHANGES - {kind})
    return found
