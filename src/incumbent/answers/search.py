"""In what order names are shown that were found by their heads."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from incumbent.model.party import Found

SORTS = ("organization", "person", "post")
At = tuple[str, str]  # sort and key


def ranked(found: Collection[Found], told: Mapping[At, int], exact: Collection[At]) -> list[Found]:
    """Those whose whole name was asked for, then those that more claims are about (`told`), then in the order of
    letters; of one rank, organisations come before people and people before posts."""

    def rank(one: Found) -> tuple[object, ...]:
        at = (one.sort, one.key)
        return at not in exact, -told.get(at, 0), SORTS.index(one.sort), one.name.casefold(), one.key

    return sorted(found, key=rank)
