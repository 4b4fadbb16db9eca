"""Who is told: the targets that a TOML file names."""

from __future__ import annotations

import base64
import binascii
import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from incumbent.errors import MalformedInput, MissingInput

_KEYS = {"name", "url", "secret", "watch", "private"}
SHORTEST = 16  # bytes of a secret


@dataclass(frozen=True, slots=True)
class Target:
    """`watch` are organisations and people, none for all; `private` lets the address be one of a private network."""

    name: str
    url: str
    secret: bytes = field(repr=False)
    watch: tuple[str, ...] = ()
    private: bool = False


def targets(path: Path) -> list[Target]:
    """The targets that a file names. Raises MissingInput, MalformedInput."""
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as fault:
        raise MissingInput(f"{path} cannot be read", "name a TOML file of targets with --targets") from fault
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise MalformedInput(f"{path} is no TOML ({fault})", "see docs/how-to/be-told.md for its form") from fault
    rows = told.get("target")
    if not isinstance(rows, list) or not rows:
        raise MalformedInput(f"{path} names no target", "begin each with [[target]]")
    found = [_target(row, path) for row in rows]
    if len({target.name for target in found}) < len(found):
        raise MalformedInput(f"{path} has two targets of one name", "name them differently")
    return found


def _target(row: Any, path: Path) -> Target:
    def wrong(what: str) -> MalformedInput:
        return MalformedInput(f"{path}: {what}", "see docs/how-to/be-told.md for its form")

    if not isinstance(row, dict) or set(row) - _KEYS:
        raise wrong(f"a target takes {', '.join(sorted(_KEYS))}")
    name, url, watch = row.get("name"), row.get("url"), row.get("watch", [])
    if not isinstance(name, str) or not re.fullmatch(r"[A-Za-z0-9._-]{1,60}", name):
        raise wrong("a target has a name of letters, digits, dots and hyphens")
    if not isinstance(url, str) or not url.isascii() or not url.isprintable() or " " in url:
        raise wrong(f"{name} has no url")
    try:
        parts = urlsplit(url)
        sound = parts.scheme in ("http", "https") and parts.hostname and parts.username is None and parts.port != 0
    except ValueError:
        sound = False
    if not sound:
        raise wrong(f"the url of {name} is no address of the web")
    if not isinstance(watch, list) or not all(isinstance(one, str) and one for one in watch):
        raise wrong(f"watch of {name} is no list of names")
    if not isinstance(row.get("private", False), bool):
        raise wrong(f"private of {name} is neither true nor false")
    return Target(name, url, _secret(row.get("secret"), name, wrong), tuple(watch), row.get("private", False))


def _secret(told: object, name: str, wrong: Any) -> bytes:
    """Of `whsec_…` what the base64 stands for, else the bytes as they are."""
    secret = b""
    if isinstance(told, str):
        secret = told.encode()
        if told.startswith("whsec_"):
            try:
                secret = base64.b64decode(told.removeprefix("whsec_"), validate=True)
            except binascii.Error:
                secret = b""
    if len(secret) < SHORTEST:
        raise wrong(f"{name} has no secret of at least {SHORTEST} bytes")
    return secret
