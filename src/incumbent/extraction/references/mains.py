"""What an article is about most, the organisation and the country that it names most often, and the country that a line
is about."""

from __future__ import annotations

from collections.abc import Mapping

from incumbent.extraction.lines.entities import Entity, Mention, Names
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.references.descriptions import acts


def main_country(names: Names, lands: Mapping[str, int]) -> Entity | None:
    """The country of which the article speaks most by its name and by all else, the earliest of equals."""
    countries = [e for e in names.entities if e.type == "country"]
    return max(countries, key=lambda e: (e.count + lands.get(e.name, 0), -e.first_at), default=None)


def main_organization(names: Names) -> Entity | None:
    """The organisation named most often, the earliest of equals."""
    organizations = [e for e in names.entities if e.type == "organization"]
    return max(organizations, key=lambda e: (e.count, -e.first_at), default=None)


def acting_land(line: Line, at: int, here: Mapping[int, Mention]) -> Entity | None:
    """The country before token `at` that is the subject of the line's verb: "Ghana put Lee in charge of the national
    team after the defeat by Egypt"; `here` are the names of the line by their first tokens."""
    lands = [m for m in here.values() if m.entity.type == "country" and m.form == "full" and m.last <= at]
    return next((m.entity for m in lands if acts(line, m)), None)


def alone_before(at: int, here: Mapping[int, Mention], sort: str) -> Entity | None:
    """The organisation that a line names alone before token `at`, if it may be of the `sort`: "She came to Orbex when
    Roe ran the company"; `here` are the names of the line by their first tokens."""
    named = {id(m.entity): m.entity for m in here.values() if m.last <= at and m.entity.type == "organization"}
    body = next(iter(named.values()), None)
    return body if body is not None and len(named) == 1 and body.sort in ("", sort) else None
