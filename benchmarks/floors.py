"""The figures that may not sink: benchmarks/floors.json has floors (`at_least`) and ceilings (`at_most`)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.section import Figure

FILE = Path(__file__).with_name("floors.json")
DIGITS = 4


@dataclass(slots=True)
class Floors:
    at_least: dict[str, float] = field(default_factory=dict)
    at_most: dict[str, float] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path = FILE) -> Floors:
        """The floors of a file; none where there is no file."""
        return cls(**json.loads(path.read_text(encoding="utf-8"))) if path.exists() else cls()

    def save(self, path: Path = FILE) -> None:
        table = {name: dict(sorted(getattr(self, name).items())) for name in ("at_least", "at_most")}
        path.write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")

    def broken(self, figures: Iterable[Figure], parts: Iterable[str] = ()) -> list[str]:
        """A line for each figure on the wrong side of its limit, and for each limit of `parts` that nobody measured.

        The part of a limit is what stands before the first dot of its name.
        """
        measured = {figure.name: figure.value for figure in figures}
        lines = [
            f"{name} is {measured[name]:.4f}, below its floor of {floor:.4f}"
            for name, floor in sorted(self.at_least.items())
            if name in measured and not measured[name] >= floor
        ]
        lines += [
            f"{name} is {measured[name]:.4f}, above its ceiling of {ceiling:.4f}"
            for name, ceiling in sorted(self.at_most.items())
            if name in measured and not measured[name] <= ceiling
        ]
        wanted = set(parts)
        lines += [
            f"{name} has a limit but was not measured: was it renamed? Then rename it in {FILE.name} too"
            for name in sorted({**self.at_least, **self.at_most})
            if name.partition(".")[0] in wanted and name not in measured
        ]
        return lines

    def raised(self, figures: Iterable[Figure]) -> list[str]:
        """Moves each limit as near to its figure as the margin allows, never back; a line for each that moved.

        Figures that have no limit yet get one.
        """
        lines = []
        for figure in figures:
            if figure.margin is None:
                continue
            table = self.at_most if figure.low else self.at_least
            best = round(figure.value + (figure.margin if figure.low else -figure.margin), DIGITS)
            old = table.get(figure.name)
            if not figure.low and best <= 0:
                continue  # such a floor could never break
            if old is None or (best < old if figure.low else best > old):
                table[figure.name] = best
                lines.append(f"{figure.name}: {'new' if old is None else f'{old:.4f}'} → {best:.4f}")
        return lines
