"""A verb that gives a post to whoever stands right behind it, with the post right behind the name ("named Lee
chairman") or before it ("nommé une directrice, Anne Lenoir"). Gold has few such sentences to learn from, and they can
be read in one way only."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.attachments import GIVEN
from incumbent.extraction.grammar.extents import extent

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.posts.mention import PostMention

SURE = 0.9  # chance that such a sentence tells what it says
ASIDE = 12  # tokens of what stands between commas behind a name
INSIDE = frozenset(("", "w", "num", "of", "in", "as", "POST", "ORG", "CTY", "PLC", "'s", "and"))
NOT_GIVEN = frozenset(("former", "outgoing", "current"))  # what nobody is given
TITLE = 2  # tokens of a form of address before a name: "nommé M. Lenoir président"


def given_outright(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of somebody with a post, where an active verb gives them that in such a sentence."""
    view, person, post = candidate.view, candidate.person, candidate.post
    if post is not None and (_gives_one(candidate, post) or _gives_before(candidate, post)):
        return {**dict.fromkeys(chances, 0.0), "none": 1 - SURE, "start": SURE}
    if post is None or person.form not in ("full", "part"):
        return chances
    if not (candidate.tie == GIVEN and post.first == person.last) and not _is_behind_aside(candidate, post):
        return chances
    number = bisect_left(view.triggers, person.first, key=lambda part: part.first) - 1
    verb = view.triggers[number] if number >= 0 else None
    if verb is None or verb.form != "verb" or verb.voice != "active" or verb.frame.person != "object":
        return chances
    between = view.symbols[verb.last : person.first]
    if (
        verb.frame.kind != "start"
        or verb.frame.other
        or len(between) > TITLE
        or any(s not in ("", ".") for s in between)
    ):
        return chances
    return {**dict.fromkeys(chances, 0.0), "none": 1 - SURE, "start": SURE}


def _is_behind_aside(candidate: Candidate, post: PostMention) -> bool:
    """The title stands behind an aside that says who somebody is, and no name behind it: "named Lee, an engineer, its
    chairman"; not "named Lee, an engineer, chairman Roe said"."""
    symbols, at = candidate.view.symbols, candidate.person.last
    if post.first <= at or symbols[at : at + 1] != [","] or post.plural:
        return False
    close = next((n for n in range(at + 1, min(at + ASIDE, post.first)) if symbols[n] == ","), 0)
    if not close or not INSIDE.issuperset(symbols[at + 1 : close]):
        return False
    right_behind = all(symbol in ("", "possessive") for symbol in symbols[close + 1 : post.first])
    last = extent(candidate.view, post)[1]
    return right_behind and symbols[last : last + 1] in (["."], [","], [";"], ["in"], ["num"], ["since"], [])


def _gives_before(candidate: Candidate, post: PostMention) -> bool:
    """A verb that tells nothing without a post has the title right behind it, and right behind that whoever gets it ("a
    nommé directrice générale Anne Lenoir"), who is given no other: not "named finance chief Ann Lee chairman"."""
    view, person = candidate.view, candidate.person
    if post.last != person.first or person.form not in ("full", "part") or post.holding or post.modifiers & NOT_GIVEN:
        return False
    if view.symbols[person.last : person.last + 1] in (["of"], ["as"]):
        return False  # "nominated Justice Minister Ann Lee for the Senate"
    number = bisect_left(view.triggers, post.first, key=lambda part: part.first) - 1
    verb = view.triggers[number] if number >= 0 else None
    if verb is None or verb.last != post.first or (verb.form, verb.voice) != ("verb", "active") or verb.negated:
        return False
    gives = (verb.frame.kind, verb.frame.person, verb.frame.other) == ("start", "object", "") and verb.frame.needs_post
    others = (other for other in view.posts if other.first >= person.last and not other.modifiers & NOT_GIVEN)
    return gives and all(view.symbols[person.last : other.first] == [","] for other in others)


def _gives_one(candidate: Candidate, post: PostMention) -> bool:
    """A verb that gives posts has such a title right behind it, and behind a comma whoever gets it: "a nommé une
    administratrice provisoire, Anne Lenoir"; not "appointed the chairman, Ann Lee, to the board"."""
    view = candidate.view
    if (
        candidate.tie != "prefix,"
        or "indefinite" not in post.modifiers
        or candidate.person.form not in ("full", "part")
    ):
        return False
    number = bisect_left(view.triggers, post.first, key=lambda part: part.first) - 1
    verb = view.triggers[number] if number >= 0 else None
    if verb is None or (verb.form, verb.voice, verb.frame.person) != ("verb", "active", "object"):
        return False
    gives = verb.frame.kind == "start" and not verb.frame.other and not verb.negated
    return gives and not any(view.symbols[verb.last : post.first])
