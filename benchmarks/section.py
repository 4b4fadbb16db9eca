"""What one part of the benchmark has to say: Markdown for the report, figures for the floors, and plain failures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

MARGIN = 0.005  # a floor stands this far below what was measured: less than one claim in a hundred


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that a floor (or, where `low` is better, a ceiling) may guard. `margin` is kept between the two when
    floors are raised; None for a limit that is only changed by hand."""

    name: str
    value: float
    margin: float | None = MARGIN
    low: bool = False


@dataclass(slots=True)
class Section:
    """`text` is Markdown below the heading `title`; `failures` are reasons to fail, whatever the floors say."""

    title: str
    text: list[str] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    skipped: bool = False

    def say(self, *lines: str) -> None:
        """Adds a paragraph or a table."""
        self.text.extend(["", *lines])

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """Adds a table; the first column holds words, the others figures."""
        self.say(
            "| " + " | ".join(heads) + " |",
            "| " + " | ".join(["---", *["---:"] * (len(heads) - 1)]) + " |",
            *("| " + " | ".join(_cell(cell) for cell in row) + " |" for row in rows),
        )

    @property
    def markdown(self) -> str:
        return "\n".join([f"## {self.title}", *self.text]) + "\n"


def _cell(value: object) -> str:
    if value is None:
        return "–"
    return f"{value:.3f}" if isinstance(value, float) else str(value).replace("|", "/")
