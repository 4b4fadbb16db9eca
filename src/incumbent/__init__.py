"""Incumbent: who holds which post, since when, and who says so."""

from __future__ import annotations

TYPE_CHECKING = False  # type checkers take it for true; importing typing would take longer than all of this
if TYPE_CHECKING:
    from incumbent.desk import Desk
    from incumbent.extraction.dates.dates import find_dates
    from incumbent.extraction.extract import Extraction, extract
    from incumbent.settings import Settings

__all__ = ["Desk", "Extraction", "Settings", "extract", "find_dates"]

_HOMES = {
    "Desk": "incumbent.desk",
    "Extraction": "incumbent.extraction.extract",
    "Settings": "incumbent.settings",
    "extract": "incumbent.extraction.extract",
    "find_dates": "incumbent.extraction.dates.dates",
}


def __getattr__(name: str) -> object:
    """The public names, imported when they are first used: `import incumbent` costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module 'incumbent' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
