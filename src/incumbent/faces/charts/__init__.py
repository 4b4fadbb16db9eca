"""The chart of posts over time: one lane a seat, a bar a tenure, a dot a claim. `drawing.py` says how to ask for one.

An answer of the desk becomes a layout (`layout.py`, numbers alone), and a layout becomes SVG (`svg.py`).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.faces.charts.drawing import View, chart, style, tenure_id

__all__ = ["View", "chart", "style", "tenure_id"]


def __getattr__(name: str) -> object:
    """What is asked for is loaded when it is: the command line wants `clean` alone, and quickly."""
    if name in __all__:
        return getattr(import_module("incumbent.faces.charts.drawing"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
