"""Changes told in an aside between a titled name and the next one of a row: "The dean of Orbex, Lee, elected in May to
replace Roe, and the treasurer of Lorvan, Vey, were there" tells of the deanship alone."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from incumbent.extraction.candidates.participles import told_of
from incumbent.extraction.grammar.attachments import TITLED, attachment
from incumbent.extraction.grammar.kin import had_been
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.serving import served_by
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

LONGEST = 16  # tokens of an aside
MORE = frozenset(("relative", "conjunction", ";", '"', "("))  # an aside with these tells of something else, too


class Aside(NamedTuple):
    """Tokens `first` to `end` tell what became of `holder`: with the title before the name, if `titled`, or with a post
    that they name."""

    holder: Mention
    first: int
    end: int
    titled: bool


def aside_of(view: View, at: int) -> Aside | None:
    """The aside in which token `at` stands that is of the title before the name."""
    return next((aside for aside in _asides(view) if aside.first <= at < aside.end and aside.titled), None)


@lru_cache(maxsize=16)  # each person of a line asks anew
def _asides(view: View) -> tuple[Aside, ...]:
    found = []
    for trigger in view.triggers:
        if trigger.form != "verb" or trigger.tense != "participle" or view.symbols[trigger.first - 1] != ",":
            continue
        end = next((at for at in range(trigger.last, len(view.symbols)) if view.symbols[at] == ","), 0)
        if not trigger.last <= end <= trigger.first + LONGEST or view.symbols[end + 1] != "and":
            continue
        if not MORE.isdisjoint(view.symbols[trigger.first : end]) or (holder := told_of(view, trigger)) is None:
            continue
        named = "POST" in view.symbols[trigger.first : end]
        if named or any(attachment(view, holder, p) in TITLED and p.last <= holder.first for p in view.posts):
            found.append(Aside(holder, trigger.first, end, not named))
    return tuple(found)


def is_apart_from(view: View, person: Mention, post: PostMention) -> bool:
    """The person is the one of an aside, or is named in it, and the post stands behind the row's "and"; or the other
    way round."""
    return any(
        (aside.end < post.first and (person.entity is aside.holder.entity or aside.first < person.first < aside.end))
        or (aside.first < post.first < aside.end < person.first and person.entity is not aside.holder.entity)
        for aside in _asides(view)
    )


def is_anothers_aside(view: View, person: Mention, trigger: Trigger) -> bool:
    """An aside tells the change, and the person is neither the one whom it is of nor named in it."""
    return any(
        aside.first <= trigger.first < aside.end <= person.first and person.entity is not aside.holder.entity
        for aside in _asides(view)
    )


def owns_in_aside(view: View, person: Mention, at: int) -> bool:
    """The name only says in the genitive, in an aside behind another one, whose somebody is, and token `at` stands
    behind the aside: "Lee, Roe's deputy at Orbex, will take over as chairman" takes Roe nowhere."""
    symbols, opens = view.symbols, person.first - 1
    if (
        opens < 1
        or symbols[opens] != ","
        or symbols[opens - 1] != "PER"
        or symbols[person.last : person.last + 1] != ["'s"]
    ):
        return False
    close = next((n for n in range(person.last, min(at, person.last + LONGEST)) if symbols[n] == ","), 0)
    return close > 0 and MORE.isdisjoint(symbols[person.last : close])


def is_of_a_clause_before(view: View, person: Mention, trigger: Trigger) -> bool:
    """The name ends a clause that tells what somebody else was before: "Lee, after having been an adviser to the
    minister, Roe, joined Orbex" takes Roe nowhere."""
    if "after" not in view.leads or trigger.first < person.last:
        return False
    title = next((p for p in reversed(view.posts) if p.last <= person.first), None)
    served = served_by(view, title) if title is not None and attachment(view, person, title) == "prefix," else None
    return served is not None and had_been(view, served.first)
