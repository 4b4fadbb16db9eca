"""Posts in what opens a sentence, or tells in whose time it was: whose they are not."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.posts.mention import PostMention

OPENING = 2  # tokens of a sentence before a title that opens it
AWAY = 4  # tokens before the title in such an opening: "to the post of"
NAMED = ("PER", "ORG", "CTY", "PLC", ",", "relative")
KEPT = 1024  # answers that are kept: each is asked for again while its line is read


def is_unsaid(view: View, person: Mention, post: PostMention) -> bool:
    """The words before the person or the post leave no part in it to somebody who has no tie to it."""
    return is_setting(view, post) or is_only_served(view, person, post) or opens_for_another(view, person, post)


def is_only_served(view: View, person: Mention, post: PostMention) -> bool:
    """The name only says whose post another one is, before this post: "a former minister of Lee and head of Orbex"."""
    at = person.first
    return at > 1 and post.first >= person.last and view.leads[at - 1] == "of_whom" and view.symbols[at - 2] == "POST"


def is_setting(view: View, post: PostMention) -> bool:
    """The seat only tells under whom something was: "met under the chairmanship of Roe, named Lee"."""
    if "seat" not in post.modifiers:
        return False
    number = bisect_left(view.others, post.first, key=lambda m: m.first)
    whole = view.others[number - 1] if number else None  # "sous la présidence", which takes up a country
    return view.lead(whole.first if whole is not None and whole.last > post.first else post.first) == "under"


def opens_for_another(view: View, person: Mention, post: PostMention) -> bool:
    """A title opens the sentence, and the person is not the subject of whom it is told: "A former head of Orbex, the
    banker came after Lee and Roe"."""
    subject = _subject_of_opening(view, post)
    return subject >= 0 and not person.first <= subject < person.last and person.first > subject


def given_first(view: View, post: PostMention) -> Mention | None:
    """Whoever stands behind a verb and gets the place that opens its sentence: "At the head of the army, Lee named
    Roe"; None where none does."""
    start, end = extent(view, post)
    if start > AWAY or post.holding or any(symbol in NAMED for symbol in view.symbols[:start]):
        return None
    if not any(lead in ("to", "at", "in") for lead in view.leads[: post.first]) or view.symbols[end : end + 1] != [","]:
        return None
    gift = next((t for t in view.triggers if t.first >= end), None)
    if gift is None or gift.frame.kind != "start" or gift.frame.person != "object" or gift.voice != "active":
        return None
    whom = next((m for m in view.persons if m.first >= gift.last), None)
    closed = whom is None or any(symbol in NAMED for symbol in view.symbols[gift.last : whom.first])
    return None if closed else whom


@lru_cache(maxsize=KEPT)
def _subject_of_opening(view: View, post: PostMention) -> int:
    """The token of the subject of a sentence that `post` opens, up to a comma; -1 where it opens none."""
    parse = view.line.parse
    if parse is None or post.holding or {"seat", "portfolio"} & post.modifiers:
        return -1
    start, end = extent(view, post)
    if start > OPENING or any(symbol not in ("", "w") for symbol in view.symbols[:start]):
        return -1
    if view.symbols[end : end + 1] != [","]:
        return -1
    roots = [at for at, head in enumerate(parse.heads) if head < 0 and at > end]
    subjects = (at for at in parse.children(roots[0]) if parse.roles[at] in SUBJECTS) if roots else ()
    return next((at for at in subjects if at > end), -1)
