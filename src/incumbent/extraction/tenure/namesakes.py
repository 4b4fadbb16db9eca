"""Clubs that an article calls by their town, too: "Rennes" and "le Stade rennais", "Marseille" and "l'Olympique de
Marseille"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.organizations.clubs import is_club
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import CLUB, vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.languages.pack import Pack

STEM = 4  # letters that an adjective of a town shares with its name at least: "rennais" …
ENDING = 2  # … and how many of the name's last ones it may lack: "lillois", "Lille"


def under_one_name(found: Sequence[Finding], entities: Iterable[Entity], pack: Pack) -> list[Finding]:
    """`found`, where posts of a club that its town stands for are those of the club."""
    towns = _by_their_towns(entities, pack)
    return [_renamed(finding, towns) for finding in found] if towns else list(found)


def _renamed(finding: Finding, towns: Mapping[int, Entity]) -> Finding:
    town = finding.organization
    club = towns.get(id(town)) if town is not None else None
    if town is None or club is None or not (is_club(town) or GROUP.get(finding.post_class) == "sport"):
        return finding
    return replace(finding, organization=club)


def _by_their_towns(entities: Iterable[Entity], pack: Pack) -> Mapping[int, Entity]:
    """The club that each town may stand for, by the town's identity, where the article names one club of that town
    alone by a longer name."""
    known = list(entities)
    heads = vocabulary(pack).organization_heads
    endings = tuple(pack.lexicon["organizations"].get("towns", {}).get("endings", ()))
    clubs = [
        (entity, words)
        for entity in known
        if entity.type == "organization" and len(words := fold(entity.name).split()) > 1
        if entity.sort == CLUB or any(heads.get(word) == CLUB for word in words)
    ]
    found: dict[int, Entity] = {}
    for town in (entity for entity in known if entity.type == "place"):
        name = fold(town.name)
        own = [club for club, words in clubs if _is_of(words, name, endings)]
        if len(own) == 1:
            found[id(town)] = own[0]
    return found


def _is_of(words: list[str], town: str, endings: tuple[str, ...]) -> bool:
    """One of the words is the town's name, or the adjective of it as far as its letters tell."""
    stem = town[: max(STEM, len(town) - ENDING)]
    alike = any(word.endswith(endings) and word.startswith(stem) for word in words) if endings else False
    return town in words or (len(town) >= STEM and alike)
