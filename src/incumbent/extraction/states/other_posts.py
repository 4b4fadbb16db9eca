"""Changes of a line that are none of a post beside a name: "the mayor, Lee, leaves her post of president of the region"
ends no mayoralty."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.classes import OPEN
from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.bodies.moves import leaves_elsewhere
from incumbent.extraction.candidates.bystanders import is_told_to
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.grammar.attachments import given
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.governing import governs
from incumbent.extraction.grammar.joined_clauses import opens_clause
from incumbent.extraction.states.departures import SOME
from incumbent.extraction.states.pasts import is_closed
from incumbent.extraction.states.states import TITLES, is_outlived

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.extraction.posts.mention import PostMention

HELD = ("as", "of", "direct")  # how a verb leads to the post that it takes or gives: "resigns as", "leaves her post of"


def leads_to_another(candidate: Candidate, trigger: Trigger) -> bool:
    """The post is the title beside the name, and the verb behind both leads to another post."""
    post, view = candidate.post, candidate.view
    beside = candidate.tie in TITLES and candidate.tie != "title"
    if post is None or not beside or trigger.form != "verb" or trigger.first < post.last or trigger.frame.other:
        return False
    if "incoming" in post.modifiers:
        return False
    group, _ = given(view, trigger)
    taken = [other for other in view.posts if other.group == group and other.group != post.group]
    led = (p for p in taken if trigger.first < p.first < trigger.last or governs(view, trigger, p) in HELD)
    led = (p for p in led if not (trigger.frame.kind == "end" and is_any_seat(view, p)))
    led = (p for p in led if not opens_clause(view, trigger, p))
    return any(not is_told_to(view, p) and not _acts(candidate, trigger, p) for p in led)


def is_any_seat(view: View, post: PostMention) -> bool:
    """A word for being at the head, of nothing that is named: whoever lets go of "the reins" leaves the post of their
    title."""
    first, last = extent(view, post)
    seat = post.post_class == OPEN and "seat" in post.modifiers
    return seat and not {"ORG", "CTY", "PLC", "'s", "possessive"} & {*view.symbols[first:last]}


def _acts(candidate: Candidate, trigger: Trigger, post: PostMention) -> bool:
    """Whoever has the post did what the verb tells: "Lee, the chief executive, was dismissed by the board"."""
    view = candidate.view
    between = range(trigger.last - 1, post.first)
    return any(view.symbols[at] == "by" or view.leads[at] == "by" for at in between)


def of_this_post(
    candidate: Candidate, triggers: Mapping[str, Trigger], chances: Mapping[str, float], new: bool, now: Collection[str]
) -> tuple[dict[str, Trigger], Mapping[str, float]]:
    """`triggers`, the change of each kind, and `chances` of kinds, without the changes that are none of this post: what
    speaks for those speaks for what is told of the post instead. `new` where the title calls its holder so; `now` are
    the words that say of a title beside a name that it is what somebody is since."""
    found = dict(triggers)
    if any(leads_to_another(candidate, trigger) for trigger in found.values()):
        return {}, _moved(_moved(chances, "start", "hold"), "end", "hold")
    if (end := found.get("end")) is None:
        return found, chances
    view, instead = candidate.view, ""
    if is_outlived(candidate, end) or is_closed(candidate) or _is_one_of_those(candidate):
        instead = "former"
    elif new and "end" not in verdicts(view, candidate.person, end):
        instead = "start"  # "in a shake-up ordered by new chief executive Lee, three directors are leaving"
    elif (
        _is_since(candidate, end, now)
        or (candidate.post and is_told_to(view, candidate.post))
        or leaves_elsewhere(candidate, end, held_by(view, candidate))
    ):
        instead = "hold"
    if instead:
        del found["end"]
    return found, _moved(chances, "end", instead) if instead else chances


def _is_one_of_those(candidate: Candidate) -> bool:
    """The name of somebody who had the post before is one of a row that the change is told of: "several directors,
    including former minister Lee, resigned"."""
    post, view = candidate.post, candidate.view
    if post is None or "former" not in post.modifiers or candidate.tie not in TITLES or post.first < 2:
        return False
    before = post.first - 1 - (view.symbols[post.first - 1] == "")
    return view.leads[before] in SOME


def _is_since(candidate: Candidate, end: Trigger, now: Collection[str]) -> bool:
    """The title is what somebody is now who left before: "Lee, now chairman of Orbex, left Lampo in 2004"."""
    post, tokens = candidate.post, candidate.view.line.tokens
    if post is None or candidate.tie not in TITLES or end.voice != "active" or end.tense not in ("past", "participle"):
        return False
    at = max(0, post.first - 1)
    return any(token.fold in now for token in tokens[at : post.head_first])


def _moved(chances: Mapping[str, float], kind: str, other: str) -> dict[str, float]:
    """`chances` where what speaks for `kind` speaks for `other`."""
    return {**chances, other: chances.get(other, 0.0) + chances.get(kind, 0.0), kind: 0.0}
