"""Parses kept between runs of training and tuning, in build/: parsing takes most of their time, and changes only with
the parser's own code and the words of a pack."""

from __future__ import annotations

import atexit
import pickle
import zlib
from collections.abc import Sequence
from pathlib import Path

import incumbent
from incumbent.extraction.lines.syntax import Parse, parser_of
from incumbent.extraction.text.tokens import Token
from incumbent.languages.load import load_pack

HOME = Path("build/parses")
PARSING = ("syntax", "vectors", "guesses", "tags")  # the modules of the reader that parse


class KeptParses:
    """A parser for the pack `code` that parses only rows it has not seen in an earlier run."""

    def __init__(self, code: str) -> None:
        self._pack = load_pack(code)
        self._file = HOME / f"{code}-{_version(code)}.pickle"
        self._kept: dict[tuple[str, ...], Parse | None] = {}
        if self._file.exists():
            self._kept = pickle.loads(self._file.read_bytes())
        self._known = len(self._kept)
        atexit.register(self._keep)

    def parse(self, rows: Sequence[Sequence[Token]], texts: Sequence[Sequence[str]]) -> list[Parse | None]:
        missing = [n for n, words in enumerate(texts) if tuple(words) not in self._kept]
        if missing:
            parses = parser_of(self._pack).parse([rows[n] for n in missing], [texts[n] for n in missing])
            self._kept.update(zip((tuple(texts[n]) for n in missing), parses, strict=True))
        return [self._kept[tuple(words)] for words in texts]

    def _keep(self) -> None:
        if len(self._kept) > self._known:
            HOME.mkdir(parents=True, exist_ok=True)
            self._file.write_bytes(pickle.dumps(self._kept))


def _version(code: str) -> str:
    """A digest of what decides how a row is parsed: the reader's own code for it, and the pack's syntax."""
    home = Path(incumbent.__file__).parent
    sources = [home / "extraction" / "lines" / f"{name}.py" for name in PARSING]
    sources.append(home / "languages" / code / "pack.toml")
    return f"{zlib.crc32(b''.join(path.read_bytes() for path in sources)):08x}"


class NoParses:
    """The parser that says nothing, to learn what another one is worth."""

    def parse(self, rows: Sequence[Sequence[Token]], texts: Sequence[Sequence[str]]) -> list[Parse | None]:
        return [None] * len(rows)
