"""What the reader takes the names of a short text for, for tests that read like sentences."""

from __future__ import annotations

from tests.extraction.told import read

from incumbent.extraction.article.analysis import Analysis


def meant(analysis: Analysis) -> list[tuple[str, str]]:
    """(words, fullest name) of what is named by a part of a name."""
    text = analysis.document.text
    told = [(m.span.of(text), m.entity.name) for m in analysis.names.mentions if m.form in ("full", "part")]
    return [(words, name) for words, name in told if words != name]


def sorts(analysis: Analysis) -> dict[str, str]:
    standing = analysis.standing
    return {e.name: standing.sort(e) for e in analysis.names.entities if e.type == "organization"}


def bodies(text: str, code: str = "fr") -> list[str]:
    return [e.name for e in read(text, code).names.entities if e.type == "organization"]


def found(text: str, code: str = "en") -> dict[str, str]:
    """Name → type of all that an article names."""
    return {e.name: e.type for e in read(text, code).names.entities if e.sort != "home"}


def signs(text: str, name: str) -> list[str]:
    """What speaks for a name being a person's or an organisation's."""
    return read(text).names.signs[tuple(name.lower().split())]
