"""The map of the reader in ARCHITECTURE.md shows every room and every module that is there, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXTRACTION = ROOT / "src" / "incumbent" / "extraction"
ROOMS = sorted(folder.name for folder in EXTRACTION.iterdir() if (folder / "__init__.py").exists())
ROW = re.compile(r"^\| `(\w+)` \|[^|]*\|([^|]*)\|$", re.MULTILINE)


def rows() -> dict[str, set[str]]:
    """Room → the modules that its row names."""
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    table = page[page.index("The rooms of `extraction/`") :].split("\n\n", 2)[1]
    return {room: set(re.findall(r"`(\w+)`", modules)) for room, modules in ROW.findall(table)}


def test_every_room_of_the_reader_has_its_row() -> None:
    assert sorted(rows()) == ROOMS


@pytest.mark.parametrize("room", ROOMS)
def test_the_row_of_a_room_names_its_modules(room: str) -> None:
    there = {path.stem for path in (EXTRACTION / room).glob("*.py")} - {"__init__"}
    assert rows()[room] == there


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_says_what_it_is_for(room: str) -> None:
    assert (EXTRACTION / room / "__init__.py").read_text(encoding="utf-8").startswith('"""')
