"""Whom "led by" tells of: whoever is named right behind it, with their title."""

from __future__ import annotations

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.posts.holdings import BY
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.text.vocabulary import CLUB

TITLED = 8  # tokens of a title before the name
SOON = 3  # tokens before the verb in which its verb of being stands
TITLE = frozenset(("", "w", "POST", "CTY", "PLC", "ORG", "'s", "possessive", "of", "and"))


def is_leader(view: View, person: Mention, post: PostMention) -> bool:
    """The name stands right behind "led by", or behind a title: "Orbex is run by the former banker Lee", "chaired by
    its founder, Lee"; not "led by a board, Lee said"."""
    if "held-by" not in post.modifiers or not 0 <= person.first - post.last <= BY + TITLED:
        return False
    by = next((at for at in range(post.last - 1, min(person.first, post.last + BY)) if view.leads[at] == "by"), -1)
    if by < 0:
        return person.first - post.last <= 1
    between = view.symbols[by + 1 : person.first]
    if between[-1:] == [","] and "POST" in between and view.symbols[person.last : person.last + 1] != ["w"]:
        between = between[:-1]
    return TITLE.issuperset(between)


def tense_of_leading(view: View, post: PostMention) -> str:
    """What the tense of "to be" before "led by" says: "hold" of "Orbex is led by Lee", "former" of "Orbex was led by
    Lee", "" where it leaves that open."""
    at = _being(view, post)
    if at < 0:
        return ""
    if at and view.symbols[at - 1] == "auxiliary":
        return "" if view.times[at - 1] == "future" else "former"
    return {"past": "former", "future": ""}.get(view.times[at], "hold")


def leads_plainly(view: View, person: Mention, post: PostMention) -> str:
    """The state that a passive tells of whoever leads an organisation that is its subject, or a participle right behind
    an organisation ("Orbex, led by Lee,", "Orbex, formerly led by Lee,"); "" where it is not as plain: teams are led by
    players, too."""
    being = at = _being(view, post)
    start = post.first - ("former" in post.modifiers and view.symbols[post.first - 1] in ("w", "HOLD"))
    if being < 0 and start and view.symbols[start - 1] == ",":
        at = start - 1
    while at > 0 and view.symbols[at - 1] in ("auxiliary", "copula", ""):
        at -= 1
    if being >= 0 and at > 0 and view.symbols[at - 1] == "relative":
        at -= 1 + (view.symbols[at - 2] == ",")  # "Orbex, which is led by Lee"
    led = next((m.entity for m in view.others if m.last == at), None) if at > 0 else None
    if led is None or led.type != "organization" or led.sort == CLUB or not is_leader(view, person, post):
        return ""
    if being >= 0:
        return tense_of_leading(view, post)
    closes = view.symbols[person.last : person.last + 1] in ([","], ["."], [")"], [])
    plain = closes and set(view.symbols[post.last : person.first]).isdisjoint(("num", "since"))
    return ("hold" if start == post.first else "former") if plain else ""


def _being(view: View, post: PostMention) -> int:
    at = post.first - 1
    while at > 0 and post.first - at <= SOON and view.symbols[at] in ("", "w"):
        at -= 1
    return at if at >= 0 and view.symbols[at] == "copula" else -1
