"""Names of social networks that are only where somebody said something: "a-t-elle écrit sur Lorvan". Nobody has a post
there, and nothing takes them up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.text.tokens import fold

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack


NEAR = 3  # tokens from the small word to the name: "sur le réseau Lorvan"


@cache
def _channels(pack: Pack) -> frozenset[tuple[str, str]]:
    """The small word and the name of each network: ("on", "linkedin")."""
    forms = (tuple(fold(form).split()) for form in pack.lexicon["speech"]["channels"]["post"])
    return frozenset((form[0], form[1]) for form in forms if len(form) == 2)


def without_channels(runs: Sequence[Run], pack: Pack) -> list[Run]:
    """The `runs` without the networks that the article names as nothing else."""
    channels = _channels(pack)
    named = {run.key for run in runs if not _is_channel(run, channels)}
    return [run for run in runs if run.key in named]


def _is_channel(run: Run, channels: frozenset[tuple[str, str]]) -> bool:
    """The small word stands before the name, or before a noun with its article or possessive: "sur son compte"."""
    tokens, at = run.line.tokens, run.first - 1
    while len(run.key) == 1 and at >= 0 and run.first - at <= NEAR and tokens[at].shape == "word":
        if (tokens[at].fold, run.key[0]) in channels:
            return True
        at -= 1
    return False
