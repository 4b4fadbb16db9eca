"""What a relative clause or a title says that somebody has now, whom a change tells of before: "replacing Roe, who now
heads the bank", "succeeded Roe, now head of the bank" tell of nobody who takes or leaves the bank."""

from __future__ import annotations

from collections.abc import Iterable

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

CLAUSE = 16  # tokens from "who" to the post: "who until last year ran a bank and now chairs"
NEAR = 4  # the same from "now": "is now also the"
WHOSE = frozenset(("", "ORG", "CTY", "PLC", "'s", "possessive"))  # from "now" to a title: "now the bank's chairman"
HAVING = frozenset(("", "w", "copula"))  # from "and" to what somebody has
HELPED = 2  # tokens from a helping verb to its gerund: "is currently serving"
BEHIND = 2  # tokens behind a verb that holds the post in which "now" stands: "dirige désormais"
SMALL = frozenset(" w copula auxiliary as HOLD POST of in and num ORG PLC CTY START END possessive".split(" "))


def told_now(view: View, post: PostMention) -> Mention | None:
    """Whoever stands right before the relative clause that says that they have the post now; None where none does, or
    the post is one of another line."""
    if post.line != view.line.index:
        return None
    if (whom := _beside(view, post)) is not None:
        return whom
    near = range(max(0, post.first - NEAR), min(len(view.leads), post.head_last + BEHIND * bool(post.holding)))
    at = post.first - 1
    while at > 0 and post.first - at <= CLAUSE and view.symbols[at] in SMALL:
        at -= 1
    if at < 1 or view.symbols[at] != "relative" or not any(view.leads[n] == "now" for n in near if n > at):
        return None
    end = at - (view.symbols[at - 1] == ",")
    return next((m for m in view.persons if m.last == end and m.form in ("full", "part")), None)


def _beside(view: View, post: PostMention) -> Mention | None:
    """Whoever stands right before a comma and "now", behind whom the post is told as theirs: "Roe, now head of the
    bank"."""
    at = post.first - 1
    while at > 0 and post.first - at <= NEAR + 1 and view.symbols[at] in WHOSE and view.leads[at] != "now":
        at -= 1
    if at < 1 or view.leads[at] != "now" or view.symbols[at - 1] != ",":
        return None
    return next((m for m in view.persons if m.last == at - 1 and m.form in ("full", "part")), None)


def has_besides(view: View, trigger: Trigger, post: PostMention) -> bool:
    """Behind words of change and "and" stands a verb of the present that says who has the post: "left the bank in 2013
    and now runs Orbex" tells of nobody who leaves Orbex."""
    ands = [at for at in range(trigger.last, post.first) if view.symbols[at] == "and"]
    between = range(ands[-1] + 1, post.first) if ands else range(0)
    if not ands or not all(view.symbols[at] in HAVING for at in between):
        return False
    if post.holding:
        return "holding:present" in post.modifiers
    helping = [at for at in between if view.symbols[at] == "copula"]
    return bool(helping) and not any(view.times[at] for at in helping)


def told_by_tense(view: View, trigger: Trigger) -> str:
    """ "hold" or "former" by the tense of a verb that says who has a post, or of the verb before its gerund: "serves
    as", "is serving her second term as", "was serving as"; else ""."""
    if trigger.tense == "gerund":
        helping = [at for at in range(max(0, trigger.first - HELPED), trigger.first) if view.symbols[at] == "copula"]
        return told_by_times(view, helping) if helping else ""
    return {"present": "hold", "imperfect": "former", "past": "former"}.get(trigger.tense, "")


def told_by_times(view: View, places: Iterable[int]) -> str:
    """ "hold" or "former" by the times that the tokens of a verb tell: "is", "was"; "" where they tell another."""
    times = {view.times[at] for at in places} - {""}
    return "hold" if not times else "former" if times == {"past"} else ""
