"""Firms that bear the surname of somebody whom the article names: "le groupe Lorvan" beside "Ann Lorvan"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.names.words_beside import headed_by
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Run
    from incumbent.languages.pack import Pack

FIRMS = frozenset(("company", "bank"))


def tell_firms_apart(runs: Sequence[Run], pack: Pack) -> None:
    """Gives the places of a surname where a common noun beside it says that it is a firm ("le groupe Lorvan", "the
    Lorvan group") a name of their own, and those behind "of" and a title of firms as well ("directeur financier de
    Lorvan"): they are not the person's. Changes the runs in place."""
    words = vocabulary(pack)
    full = (run.key for run in runs if len(run.key) > 1)
    families = {key[-1] for key in full if key[0].partition("-")[0] in words.first_names}
    short = [run for run in runs if len(run.key) == 1 and run.key[0] in families]
    nouns: dict[str, str] = {}
    for run in short:
        if noun := _noun(run, words):
            nouns.setdefault(run.key[0], noun)
    for run in short:
        noun, title = nouns.get(run.key[0], ""), headed_by(run, pack)
        firm = title is not None and GROUP.get(title.value.post_class) == "company"
        if noun and (firm or _noun(run, words)):
            run.name = f"{run.name} {noun}" if words.head_last else f"{noun} {run.name}"
            run.key = tuple(map(fold, run.name.split()))


def _noun(run: Run, words: Vocabulary) -> str:
    """The noun for a firm right beside a name: before it, or behind it where heads of names stand last."""
    tokens = run.line.tokens
    at = run.last if words.head_last else run.first - 1
    word = tokens[at].fold if 0 <= at < len(tokens) and tokens[at].shape == "word" else ""
    return word if words.kinds.get(word) in FIRMS else ""
