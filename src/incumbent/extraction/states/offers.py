"""Posts that somebody is only asked to take, and turns down: "Lee was approached to run Orbex, but she declined"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.states.infinitives import words_before

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.languages.pack import Pack

LONGEST = 3  # tokens of words that offer a post
BEHIND = 12  # tokens from the change to the word that turns it down
JOINTS = frozenset((",", "conjunction", "and"))  # what parts the offer from the answer


def as_offered(view: View, trigger: Trigger, pack: Pack) -> frozenset[str]:
    """What a change in the infinitive cannot be told as behind words of the pack that offer a post: it has not
    happened, and where whoever it is offered to refuses behind "but", it does not."""
    offers, tokens = pack.words.get("offers", frozenset()), view.line.tokens
    own = (" ".join(t.fold for t in tokens[trigger.first : end]) for end in range(trigger.first + 2, trigger.last + 1))
    if offers.isdisjoint(words_before(view, trigger, pack, LONGEST)) and offers.isdisjoint(own):
        return frozenset()
    refused = _is_turned_down(view, trigger, pack)
    return frozenset({"asserted", "planned", "rumoured"} if refused else {"asserted", "planned", "denied"})


def _is_turned_down(view: View, trigger: Trigger, pack: Pack) -> bool:
    """A word of the pack by which somebody turns something down stands behind the change, in a clause that names nobody
    else: "but he declined"."""
    tokens, words = view.line.tokens, pack.words.get("turning_down", frozenset())
    end = min(len(tokens), trigger.last + BEHIND)
    at = next((n for n in range(trigger.last, end) if tokens[n].fold in words and not _leads_on(view, n, pack)), -1)
    joint = next((n for n in range(trigger.last, at) if view.symbols[n] in JOINTS), -1)
    return joint >= 0 and not any(joint < m.first < at and m.form in ("full", "part") for m in view.persons)


def _leads_on(view: View, at: int, pack: Pack) -> bool:
    """It is something else that is turned down: "declined to comment", "a refusé de répondre"."""
    behind = at + 1
    if behind >= len(view.symbols):
        return False
    return view.leads[behind] == "to" or view.line.tokens[behind].fold in pack.words["toward"] | pack.words["of"]
