"""What several lines say of one person, organisation and class, put together: which kinds of it are told."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.posts.mention import PAST
from incumbent.extraction.states.states import EVENTS, STATES, TITLES, told_state
from incumbent.extraction.text.tokens import fold

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.tenure.thresholds import Thresholds

MANY = frozenset(("minister", "official", "executive", "vice-president", "judge"))  # of which one body has several
SHORT = 3  # letters of words that tell nothing of a field


def merged(found: Sequence[Finding], thresholds: Thresholds) -> list[Finding]:
    """One finding for each person, organisation, class and kind, with the strength of all that say it, in the order of
    the text; an event goes before the states of the same holding that it implies."""
    groups: dict[tuple[int, int, str], dict[str, list[Finding]]] = defaultdict(lambda: defaultdict(list))
    for finding in found:
        groups[finding.key][finding.kind].append(finding)
    kept: list[Finding] = []
    for kinds in groups.values():
        told = {
            kind: _strongest(_happened(findings, thresholds) if kind == "end" else findings)
            for kind, findings in kinds.items()
        }
        least = {kind: thresholds.change if kind in EVENTS else thresholds.claim for kind in told}
        if "end" in told and told["end"].chance >= thresholds.change:
            least["start"] = thresholds.came  # whoever leaves a post came to it
        told = {kind: finding for kind, finding in told.items() if finding.chance >= least[kind]}
        states = [told[kind] for kind in STATES if kind in told]
        state = max(states, key=lambda f: f.chance, default=None)
        if state is not None and is_over(state) and "end" in told and _dies_after(told["end"], state):
            del told["end"]  # nobody dies in a post that is said to be past
        happened = [told[kind] for kind in EVENTS if kind in told and _goes_before(told[kind], state, thresholds)]
        kept.extend(happened)
        if state and all(f.modality != "asserted" and (f.kind == "end" or f.modality != "planned") for f in happened):
            kept.extend([state, *_besides(state, kinds[state.kind], thresholds)])
        elif state and is_over(state) and all(f.kind == "start" for f in happened):
            kept.append(state)  # "the former minister, Ann Lee, who was appointed in 2002"
        elif (before := _had_before([f for k in STATES for f in kinds.get(k, ())], happened, thresholds)) is not None:
            kept.append(before)
    return sorted(kept, key=lambda f: (f.person.line, f.person.first, f.post_class, f.kind))


def _besides(state: Finding, others: Sequence[Finding], thresholds: Thresholds) -> list[Finding]:
    """Those of `others` of its kind that the same line tells by the same title, with words of their own, of which one
    body has several: "minister of culture and minister of justice", not "minister of justice and keeper of seals"."""
    if state.post_class not in MANY or state.candidate.post is None:
        return []
    found: list[Finding] = []
    for other in sorted(others, key=lambda f: -f.chance):
        here = other.candidate.view is state.candidate.view and _title(other) == _title(state)
        if here and other.chance >= thresholds.claim and all(_is_another(other, one) for one in (state, *found)):
            found.append(other)
    return found


def _title(finding: Finding) -> str:
    """The first word of the title that a line tells; "" where it tells none."""
    post = finding.candidate.post
    return finding.candidate.view.line.tokens[post.head_first].fold if post is not None else ""


def _dies_after(end: Finding, state: Finding) -> bool:
    """The line that tells of a death says that the post was had before: "Minister from 1988 to 1992, Lee has died"."""
    died = end.trigger is not None and end.trigger.frame.manner == "died"
    return died and end.candidate.view is state.candidate.view


def _had_before(states: Sequence[Finding], happened: Sequence[Finding], thresholds: Thresholds) -> Finding | None:
    """What somebody is told to have been before a change, where that is another post of the sort: "the former justice
    minister, Ann Lee, was named defence minister"; or what they are by a title, where the words of the change name no
    post: "Lee, now head of the army, will replace Roe". None where nothing says so."""
    elsewhere = all(f.post is not None and f.post.line != f.candidate.view.line.index for f in happened)
    told = [f for f in states if f.chance >= thresholds.claim and (_was_before(f) or (elsewhere and _is_title(f)))]
    others = [f for f in told if all(_is_another(f, event) for event in happened)]
    return max(others, key=lambda f: f.chance, default=None)


def is_over(state: Finding) -> bool:
    """The words call somebody a former holder, or say that they had the post."""
    post, candidate = state.post, state.candidate
    if post is None or state.kind != "former":
        return False
    return bool(PAST & post.modifiers) or (candidate.post is not None and told_state(candidate) == "former")


def _was_before(finding: Finding) -> bool:
    """The words say that somebody had the post before, and it is of a class of which one body has several: "the former
    dean", "she has been a dean"."""
    post, candidate = finding.post, finding.candidate
    if post is None or finding.kind not in STATES or finding.post_class not in MANY:
        return False
    told = candidate.tie == "copula" or (candidate.post is not None and told_state(candidate) == "former")
    return bool(PAST & post.modifiers) or (finding.kind == "former" and told)


def _is_title(finding: Finding) -> bool:
    """The post is a title that the person has now, of such a class."""
    return finding.kind == "hold" and finding.candidate.tie in TITLES and finding.post_class in MANY


def _is_another(one: Finding, other: Finding) -> bool:
    """Each of two posts has words of its own: "defence minister", "justice minister"."""
    words, more = _fields(one), _fields(other)
    return bool(words - more) and bool(more - words)


def _fields(finding: Finding) -> set[str]:
    post, tokens = finding.post, finding.candidate.view.line.tokens
    if post is None:
        return set()
    if post.line != finding.candidate.view.line.index:  # told elsewhere, of the one whom this one comes for
        comes = finding.trigger is not None and finding.trigger.frame.other
        return {word for word in fold(post.words).split() if len(word) > SHORT} if comes else set()
    return {token.fold for token in tokens[post.head_first : post.last] if len(token.fold) > SHORT}


def _goes_before(event: Finding, state: Finding | None, thresholds: Thresholds) -> bool:
    """An event is told rather than a state of the same holding: nearly as sure, or an end told in the line that says
    what was left: "left Orbex, where she was chairman"."""
    if state is None:
        return True
    if event.modality == "asserted" and event.chance >= thresholds.outright:
        return True
    if event.kind == "end" and event.modality != "asserted" and state.kind == "hold":
        return event.chance >= thresholds.change  # whoever is to leave has the post
    if event.kind == "start" and state.kind == "hold" and _is_told_apart(event, state):
        return event.chance >= max(thresholds.change, thresholds.start_over_hold * state.chance)
    if _was_before(state) and _is_another(state, event):
        return event.chance >= thresholds.change
    left = event.trigger is not None and bool(event.trigger.frame.takes)  # what is left is named
    beside = left and state.kind == "former" and event.candidate.view is state.candidate.view
    return event.chance >= (thresholds.change if beside else thresholds.event_over_state * state.chance)


def _is_told_apart(event: Finding, state: Finding) -> bool:
    """A line of its own tells how somebody came to a seat that they have: "Lee succeeded Roe in 1993"."""
    comes = event.trigger is not None and event.trigger.frame.other == "end"
    apart = event.candidate.view is not state.candidate.view or event.post is not state.post
    return comes and event.modality == "asserted" and apart


def _happened(findings: Sequence[Finding], thresholds: Thresholds) -> Sequence[Finding]:
    """`findings` without what is denied or only said of a change that another line tells to have happened ("Lee said
    that he would not resign. He was dismissed on Monday"), and without what whoever is to come tells of it: "Lee was
    dismissed. Roe is the favourite to succeed him"."""
    sure = any(f.modality == "asserted" and f.chance >= thresholds.change for f in findings)
    return [f for f in findings if f.modality == "asserted" or not _is_unsure(f)] if sure else findings


def _is_unsure(finding: Finding) -> bool:
    comes = finding.trigger is not None and finding.trigger.frame.kind == "start"
    return finding.modality in ("denied", "rumoured") or comes


def _strongest(findings: Sequence[Finding]) -> Finding:
    """The strongest of findings that say one thing, with the chance that at least one of three is right."""
    ordered = sorted(findings, key=lambda f: -f.chance)
    chance = 1 - math.prod(1 - f.chance for f in ordered[:3])
    return replace(ordered[0], chance=chance, places=len(ordered))
