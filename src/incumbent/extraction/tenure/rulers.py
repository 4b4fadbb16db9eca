"""A country has one head of state, and one of government, at a time: where the article tells whose a country's is, a
title without a country is that of another one: "the Orvian president, Ann Lee, met President Tom Roe"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.lines.entities import Entity

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.organizations.standing import Standing
    from incumbent.languages.pack import Pack

OFTEN = 2  # lines that give somebody a country, from which on it is theirs
RULING = ("head-of-state", "head-of-government")


def ruled(found: Sequence[Finding], bodies: Collection[Entity], standing: Standing, pack: Pack) -> list[Finding]:
    """`found`, with those that give a country that somebody else is told to rule to the one, of all `bodies`, of which
    papers of the pack's language say it without naming it; unchanged where that has a ruler of its own, too, or where
    the article does not speak of it and says of the person more than once that they rule the other one."""
    names = pack.lexicon["organizations"].get("home", ())
    homes = [body for body in bodies if body.type == "country" and body.name in names]
    spoken = any(standing.land(home) != "-" for home in homes)
    often = Counter((id(f.organization), id(f.person.entity)) for f in found if _is_state(f))
    told: dict[tuple[int, str], set[int]] = defaultdict(set)
    for finding in found:
        if _is_state(finding) and _names(finding):
            told[id(finding.organization), finding.post_class].add(id(finding.person.entity))
    if not told or not homes:
        return list(found)
    return [
        finding
        if not spoken and often[id(finding.organization), id(finding.person.entity)] >= OFTEN
        else _at_home(finding, told, homes)
        for finding in found
    ]


def _at_home(finding: Finding, told: dict[tuple[int, str], set[int]], homes: Collection[Entity]) -> Finding:
    if not _is_state(finding) or _names(finding):
        return finding
    person = id(finding.person.entity)
    rulers = told.get((id(finding.organization), finding.post_class), set())
    if not rulers or person in rulers:
        return finding
    free = [home for home in homes if not told.get((id(home), finding.post_class), set()) - {person}]
    return replace(finding, organization=free[0]) if free else finding


def _is_state(finding: Finding) -> bool:
    """The finding says that somebody rules a country."""
    country = finding.organization is not None and finding.organization.type == "country"
    return country and finding.kind == "hold" and finding.post is not None and finding.post_class in RULING


def _names(finding: Finding) -> bool:
    """The phrase of the post names the country."""
    held = held_by(finding.candidate.view, finding.candidate)
    return any(mention.entity is finding.organization for mention, _ in held)
