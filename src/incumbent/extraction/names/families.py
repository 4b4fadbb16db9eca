"""Firms that bear the surname of somebody whom the article names: "le groupe Lorvan" beside "Ann Lorvan"."""

from __future__ import annotations

from collections import Counter
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
SEVERAL = 2  # people of a surname from which on a firm may be told by it alone


def tell_firms_apart(runs: Sequence[Run], pack: Pack) -> None:
    """Gives the places of a surname where a common noun beside it says that it is a firm ("le groupe Lorvan", "the
    Lorvan group") a name of their own, and those behind "of" and a title of firms as well ("directeur financier de
    Lorvan"): they are not the person's. "Chez Lorvan" tells of a firm where several of the family are named. Changes
    the runs in place."""
    words = vocabulary(pack)
    full = {run.key for run in runs if len(run.key) > 1 and run.key[0].partition("-")[0] in words.first_names}
    families = Counter(key[-1] for key in full)
    short = [run for run in runs if len(run.key) == 1 and run.key[0] in families]
    nouns: dict[str, str] = {}
    for run in short:
        if noun := _noun(run, words):
            nouns.setdefault(run.key[0], noun)
    for run in short:
        if families[run.key[0]] >= SEVERAL and _is_led_to(run, pack):
            nouns.setdefault(run.key[0], "")
    sort = next(word for word, kind in words.kinds.items() if kind in FIRMS)
    for run in short:
        called, title = nouns.get(run.key[0]), headed_by(run, pack)
        firm = title is not None and GROUP.get(title.value.post_class) == "company"
        at_home = families[run.key[0]] >= SEVERAL and _is_led_to(run, pack)
        if called is None or not (firm or at_home or _noun(run, words)):
            continue
        surname = run.name
        run.name = f"{surname} {called or sort}" if words.head_last else f"{called or sort} {surname}"
        run.key = tuple(map(fold, run.name.split()))
        run.name = run.name if called else surname


def _noun(run: Run, words: Vocabulary) -> str:
    """The noun for a firm right beside a name: before it, or behind it where heads of names stand last."""
    tokens = run.line.tokens
    at = run.last if words.head_last else run.first - 1
    word = tokens[at].fold if 0 <= at < len(tokens) and tokens[at].shape == "word" else ""
    return word if words.kinds.get(word) in FIRMS else ""


def _is_led_to(run: Run, pack: Pack) -> bool:
    """A word that leads to a firm stands right before the name: "chez"."""
    return run.first > 0 and run.line.tokens[run.first - 1].fold in pack.words.get("at_firms", frozenset())
