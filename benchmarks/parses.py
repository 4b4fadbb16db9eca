"""Parses kept between runs of training and tuning, in build/: parsing takes most of their time and never changes."""

from __future__ import annotations

import atexit
import pickle
from collections.abc import Sequence
from pathlib import Path

from incumbent.extraction.syntax import Parse, parser_of
from incumbent.extraction.tokens import Token
from incumbent.languages.load import load_pack

HOME = Path("build/parses")


class KeptParses:
    """A parser for the pack `code` that parses only rows it has not seen in an earlier run."""

    def __init__(self, code: str) -> None:
        self._pack = load_pack(code)
        self._file = HOME / f"{code}.pickle"
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


class NoParses:
    """The parser that says nothing, to learn what another one is worth."""

    def parse(self, rows: Sequence[Sequence[Token]], texts: Sequence[Sequence[str]]) -> list[Parse | None]:
        return [None] * len(rows)
