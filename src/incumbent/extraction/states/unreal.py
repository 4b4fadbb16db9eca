"""Changes that did not come to be: "should have resigned", "aurait dû partir", "nearly quit"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.languages.pack import Pack

BETWEEN = 2  # tokens from such words to the verb: "should have been | dismissed", "aurait dû | être limogé"
LONGEST = 3  # words of such a phrase
SMALL = ("copula", "auxiliary", "of", "to", "", "negation")


def is_unreal(view: View, trigger: Trigger, pack: Pack) -> bool:
    """Words of the pack that say so stand right before the verb, with nothing but its small words between."""
    if trigger.form != "verb":
        return False
    tokens, phrases = view.line.tokens, pack.words.get("unreal", frozenset())
    for end in range(trigger.first, max(0, trigger.first - BETWEEN - 1), -1):
        if any(" ".join(t.fold for t in tokens[max(0, end - n) : end]) in phrases for n in range(1, LONGEST + 1)):
            return True
        if view.symbols[end - 1] not in SMALL:
            return False
    return False
