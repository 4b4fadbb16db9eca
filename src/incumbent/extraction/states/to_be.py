"""What "to be" before a title tells that is not so yet: "would be its next chairman", "pourrait être le prochain
directeur", "hopes to be chairman", "ne sera pas le prochain entraîneur"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.states.denials import is_not_to_be

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.languages.pack import Pack

REACH = 8  # tokens before a title in which its verb of being stands
AUXILIARIES = 3  # tokens before that verb in which its auxiliaries stand: "could one day be"
LONGEST = 4  # words of a phrase of wishing: "in the running"
BESIDE = frozenset(("", "possessive", "ORG", "CTY", "'s", "START"))  # between that verb and the title, and a word
OPENING = frozenset(("relative", "conjunction"))  # before whoever a clause tells of
LEADING = frozenset(("to", "of"))  # what leads to an infinitive


def told_to_be(candidate: Candidate, pack: Pack) -> str:
    """ "planned", "rumoured", "denied", or "wished" of what only somebody wants: what a verb of being that says that
    the post is not held makes of it; "" where there is none, or where it leaves no doubt that the post is held."""
    post, view = candidate.post, candidate.view
    if post is None or post.holding or "former" in post.modifiers:
        return ""
    being = _verb_of_being(view, candidate.person.last, post.first)
    if being < 0:
        return ""
    if is_wished(view, being, pack):
        return "wished"
    if is_not_to_be(view, post, pack):
        return "denied" if "incoming" in post.modifiers else ""
    helping = range(max(candidate.person.last, being - AUXILIARIES), being + 1)
    if not any(view.times[at] == "conditional" for at in helping):
        return ""
    words = {view.line.tokens[at].fold for at in helping}
    if words & (pack.words.get("possibly", frozenset()) | pack.words.get("must", frozenset())):
        return "rumoured"
    return "planned" if _is_said(view, candidate.person.first) else "rumoured"


def _verb_of_being(view: View, first: int, end: int) -> int:
    """The token of the verb of being that leads right to a title at token `end`; -1 for none from token `first` on."""
    others = 0
    for at in range(end - 1, max(first - 1, end - 1 - REACH), -1):
        symbol = view.symbols[at]
        if symbol == "copula":
            return at
        others += symbol in ("w", "negation")
        if symbol not in BESIDE | {"w", "negation"} or others > 1:
            return -1
    return -1


def is_wished(view: View, verb: int, pack: Pack) -> bool:
    """Words of the pack that tell a wish lead to the infinitive at token `verb`: "wants to be", "rêve d'être"."""
    wishes, tokens = pack.words.get("wishing", frozenset()), view.line.tokens
    end = verb
    while end > 0 and (view.symbols[end - 1] in LEADING or view.leads[end - 1] == "to"):
        end -= 1
    return any(" ".join(t.fold for t in tokens[max(0, end - n) : end]) in wishes for n in range(1, LONGEST + 1))


def _is_said(view: View, first: int) -> bool:
    """What tells of whoever stands at token `first` is what somebody has said: "said that Lee would be", "a annoncé que
    Lenoir serait"."""
    before = range(max(0, first - 2), first)
    return any(view.symbols[at] in OPENING or view.leads[at] == "saying" for at in before)
