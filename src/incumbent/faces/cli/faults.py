"""The articles that could not be read, told together at the end."""

from __future__ import annotations

import sys

from incumbent.errors import InputError
from incumbent.faces.problems import line

SHOWN = 20  # a folder of the wrong files would fill the screen


class Faults:
    """Counts faults and keeps the first few."""

    def __init__(self) -> None:
        self.shown: list[InputError] = []
        self.count = 0

    def __call__(self, fault: InputError) -> None:
        self.count += 1
        if len(self.shown) < SHOWN:
            self.shown.append(fault)

    def tell(self) -> None:
        """One line a fault on standard error."""
        lines = [line(fault) for fault in self.shown]
        if self.count > len(lines):
            lines.append(f"incumbent: error: {self.count - len(lines)} more articles could not be read")
        sys.stderr.writelines(one + "\n" for one in lines)

    @property
    def exit_status(self) -> int:
        """0 where there was none."""
        return self.shown[0].exit_status if self.shown else 0
