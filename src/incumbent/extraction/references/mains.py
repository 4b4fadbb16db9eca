"""What an article is about most: the organisation and the country that it names most often."""

from __future__ import annotations

from collections.abc import Mapping

from incumbent.extraction.lines.entities import Entity, Names


def main_country(names: Names, lands: Mapping[str, int]) -> Entity | None:
    """The country of which the article speaks most by its name and by all else, the earliest of equals."""
    countries = [e for e in names.entities if e.type == "country"]
    return max(countries, key=lambda e: (e.count + lands.get(e.name, 0), -e.first_at), default=None)


def main_organization(names: Names) -> Entity | None:
    """The organisation named most often, the earliest of equals."""
    organizations = [e for e in names.entities if e.type == "organization"]
    return max(organizations, key=lambda e: (e.count, -e.first_at), default=None)
