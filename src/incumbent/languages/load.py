"""Reads a pack from its folder of TOML."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from incumbent.errors import SetupError, UnknownLanguage
from incumbent.languages.pack import Pack

HOME = Path(__file__).parent
_TITLES = re.compile(r"^\[titles\]$(.*?)(?=^\[|\Z)", re.MULTILINE | re.DOTALL)
_ENTRY = re.compile(r"^(?=[a-z-]+ = )", re.MULTILINE)


@cache
def codes() -> tuple[str, ...]:
    """The codes of the languages that there are packs for, sorted."""
    return tuple(sorted(path.parent.name for path in HOME.glob("*/pack.toml")))


@cache
def load_pack(code: str) -> Pack:
    """The pack of the language `code`; the same object at each call. Raises UnknownLanguage, SetupError."""
    return _pack(code, None)


@cache
def load_part(code: str, tables: tuple[str, ...]) -> Pack:
    """The pack of the language `code` with these files of its lexicon and frames alone, for whoever has no time for the
    rest. Raises UnknownLanguage, SetupError."""
    return _pack(code, tables)


def _pack(code: str, tables: tuple[str, ...] | None) -> Pack:
    if code not in codes():
        raise UnknownLanguage(f"there is no pack for the language {code!r}", f"use one of: {', '.join(codes())}")
    home = HOME / code
    top = _toml(home / "pack.toml")
    return Pack(
        code=top["code"],
        name=top["name"],
        elisions=tuple(top.get("elisions", ())),
        genitive=tuple(top.get("genitive", ())),
        detect=frozenset(top["detect"]),
        abbreviations=frozenset(top["abbreviations"]),
        words={name: frozenset(forms) for name, forms in top["words"].items()},
        conjugation=top.get("conjugation", {}),
        contractions={word: tuple(forms) for word, forms in top.get("contractions", {}).items()},
        syntax=top.get("syntax", {}),
        lexicon=_folder(home / "lexicon", tables),
        frames=_folder(home / "frames", tables),
    )


def _folder(home: Path, tables: tuple[str, ...] | None) -> dict[str, dict[str, Any]]:
    """What the files of a folder hold, by their names."""
    return {path.stem: _toml(path) for path in sorted(home.glob("*.toml")) if tables is None or path.stem in tables}


def classes_of_title(code: str, title: str) -> frozenset[str]:
    """The classes of post that a title stands for in a pack.

    Of the file only the entries that hold the words are parsed: a question that names a post has no time for the rest.
    """
    path = HOME / code / "lexicon" / "posts.toml"
    try:
        table = _TITLES.search(path.read_text(encoding="utf-8"))
        entries = [one for one in _ENTRY.split(table[1]) if title in one] if table else []
        titles: dict[str, list[str]] = tomllib.loads("".join(entries))
    except (OSError, tomllib.TOMLDecodeError) as fault:
        raise _unreadable(path, fault) from fault
    return frozenset(name for name, forms in titles.items() if title in forms)


def load_cases(code: str, name: str) -> dict[str, Any]:
    """The examples and counter-examples of `cases/<name>.toml`, which the tests run."""
    return _toml(HOME / code / "cases" / f"{name}.toml")


def _toml(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except (OSError, tomllib.TOMLDecodeError) as fault:
        raise _unreadable(path, fault) from fault


def _unreadable(path: Path, fault: Exception) -> SetupError:
    return SetupError(f"the language pack file {path.name} cannot be read ({fault})", "install incumbent again")
