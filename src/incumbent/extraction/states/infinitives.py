"""Changes in the infinitive, and where what leads to them ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.text.clitics import clitics

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.languages.pack import Pack


def is_infinitive(view: View, trigger: Trigger, pack: Pack) -> bool:
    """A verb in the infinitive, or words of change that begin with the "to" of one: "to replace", "pour remplacer"."""
    if trigger.form == "verb":
        return trigger.tense == "infinitive"
    return trigger.form == "phrase" and _opens_with_to(view, trigger, pack)


def _opens_with_to(view: View, trigger: Trigger, pack: Pack) -> bool:
    at = trigger.first
    return view.leads[at] == "to" or view.line.tokens[at].fold in pack.words["toward"]


def ends_before(view: View, trigger: Trigger, pack: Pack) -> frozenset[int]:
    """Where words end that stand right before an infinitive: its "to" may be a word of both, and a pronoun may stand
    between: "refuse de lui succéder"."""
    at = trigger.first
    clitic = at > 0 and view.line.tokens[at - 1].fold in clitics(pack)
    return frozenset({at, at + _opens_with_to(view, trigger, pack), at - clitic})


def words_before(view: View, trigger: Trigger, pack: Pack, reach: int) -> frozenset[str]:
    """The words, up to `reach` of them at a time, right before an infinitive, with or without its "to"; none before
    any other form."""
    if not is_infinitive(view, trigger, pack):
        return frozenset()
    tokens, ends = view.line.tokens, ends_before(view, trigger, pack)
    return frozenset(" ".join(t.fold for t in tokens[n:end]) for end in ends for n in range(max(0, end - reach), end))
