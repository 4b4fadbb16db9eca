"""Sentences that open with the verb, and name those of whom it tells behind the post: "Est nommée préfète du Cher Mme
Ann Lee", "Ont été élus administrateurs Ann Lee et Tom Roe"."""

from __future__ import annotations

from functools import lru_cache

from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View, joined
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

HELPING = frozenset(("auxiliary", "copula"))
OPENING = 4  # tokens before the words of change: "ont également été"
CLOSE = 2  # tokens from them to the post
TITLE = frozenset(("", "w", "CTY"))  # what stands before a name: "M.", "le général"
BETWEEN = ("", ", ", "and ", ", and ", ", w ", "and w ", ", and w ")  # names of a row, with their forms of address


@lru_cache(maxsize=64)  # each person of a line asks anew
def placed(view: View) -> tuple[Trigger | None, PostMention | None, frozenset[int]]:
    """The change with which a sentence opens, the post that it gives or takes, and the identities of those of whom it
    tells; None and nobody where the sentence is no such one."""
    nobody = None, None, frozenset[int]()
    trigger = view.triggers[0] if view.triggers else None
    if trigger is None or trigger.form != "verb" or trigger.first > OPENING or trigger.frame.person != "object":
        return nobody
    before = view.symbols[: trigger.first]
    before = ["auxiliary", *before[1:]] if before[:2] == ["of", "copula"] else before  # "A été": of the letters of "à"
    if not before or before[0] not in HELPING or not {"", "w", *HELPING}.issuperset(before) or view.symbols[-1] == "?":
        return nobody
    post = next((post for post in view.posts if post.first >= trigger.last), None)
    if post is None or post.first - trigger.last > CLOSE or post.holding:
        return nobody
    end = extent(view, post)[1]
    names, at = set[int](), end
    for person in view.persons:
        if person.first < at:
            continue
        between = joined(view, at, person.first)
        if between not in BETWEEN if names else not TITLE.issuperset(view.symbols[at : person.first]):
            break
        names.add(id(person))
        at = person.last
    return (trigger, post, frozenset(names)) if names else nobody
