"""Sessions that somebody leads, which is no post: "will chair the November meeting of Orbex", "a présidé la séance"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.triggers import Trigger

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.posts.mention import PostMention

OBJECT = 5  # tokens from a verb to the noun of what is led
WITHIN = frozenset(("", "w", "possessive", "num", "CTY", "PLC"))


def leads_session(view: View, verb: PostMention | Trigger) -> bool:
    """The object of a verb that holds a post, or says that somebody will, is a session by the words of the pack."""
    if isinstance(verb, Trigger):
        if verb.form != "verb" or verb.voice != "active":
            return False
    elif "held-by" in verb.modifiers:
        return False
    for at in range(verb.last, min(verb.last + OBJECT, len(view.symbols))):
        if view.leads[at] == "session":
            return view.symbols[at + 1 : at + 2] not in (["w"], ["ORG"])  # "chairs the meetings committee"
        if view.symbols[at] not in WITHIN:
            return False
    return False
