"""Claims of our own for the tests of the benchmark."""

from __future__ import annotations

from typing import Any


def claim(kind: str = "start", **fields: Any) -> dict[str, Any]:
    """Ann Lee becomes chief executive of Orbex, but for what is told otherwise."""
    told = {"person": "Ann Lee", "organization": "Orbex", "post_class": "chief-executive", "acting": False}
    return {"kind": kind, **told, "modality": "asserted", "date": None, "start": 0, "end": 1, "exact": "A", **fields}
