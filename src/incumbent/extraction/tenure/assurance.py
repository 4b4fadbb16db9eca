"""How sure it is that a finding is right, seen beside all others of its article.

Each link of a finding has a chance of its own (person and kind, organisation, seat); their product is too sure where an
article names many organisations, or one person much. A small model, learned from what the reader says of articles that
it has not learned from (benchmarks/train.py), takes these chances in steps, with how the finding came about and what
else the article says, and gives the `confidence` of the claim. What is left below the threshold is not said.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from incumbent.extraction.article.analysis import Analysis
from incumbent.extraction.candidates.finding import Finding
from incumbent.extraction.states.states import EVENTS
from incumbent.extraction.tenure.players import MEMBER
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.weights import Weights

STEPS = (0.2, 0.26, 0.33, 0.4, 0.5, 0.6, 0.7, 0.8, 0.87, 0.93, 0.97)  # a chance has the step of each that it reaches
SEVERAL, MANY, MOST = 3, 6, 10  # organisations of an article
OTHERS = 32  # findings of one person, or of one seat, that are looked at: an article has few, a decree a thousand
NEAR = 2  # tokens between a post and the organisation beside it


def assured(found: Sequence[Finding], analysis: Analysis, model: Weights, least: float) -> list[Finding]:
    """The findings of one article with the chance that `model` gives them, without those below `least`."""
    rows = zip(found, assurance_rows(found, analysis), strict=True)
    told = [replace(finding, chance=model.chances(features)["yes"]) for finding, features in rows]
    return [finding for finding in told if finding.chance >= least]


def assurance_rows(found: Sequence[Finding], analysis: Analysis) -> list[list[str]]:
    """What speaks for and against each finding of an article."""
    named = Counter(id(mention.entity) for mention in analysis.names.mentions)
    bodies = len({id(m.entity) for m in analysis.names.mentions if m.entity.type != "person"})
    article = [
        f"article:bodies:{(bodies >= SEVERAL) + (bodies >= MANY) + (bodies >= MOST)}",
        f"article:told:{min(len(found), 8) // 2}",
        f"article:of:{min(len({id(f.organization) for f in found}), 5)}",
    ]
    people: dict[int, list[Finding]] = defaultdict(list)
    seats: dict[tuple[int, str], list[Finding]] = defaultdict(list)
    for finding in found:
        people[id(finding.person.entity)].append(finding)
        seats[finding.key[1:]].append(finding)
    return [
        [
            "bias",
            *article,
            *_chances(f),
            *_way(f),
            *_person(f, named),
            *_body(f, named),
            *_others(f, people[id(f.person.entity)][:OTHERS], seats[f.key[1:]][:OTHERS]),
        ]
        for f in found
    ]


def _how(finding: Finding) -> str:
    """As what the post is told of the person; "seat" where the line tells no post."""
    return "seat" if finding.candidate.post is None else finding.candidate.tie or "loose"


def _chances(finding: Finding) -> Iterator[str]:
    sort = "event" if finding.kind in EVENTS else "state"
    seat = finding.candidate.post is None
    for step in STEPS:
        if finding.chance >= step:
            yield from (f"chance:{step}", f"chance:{step}:{sort}")
        if finding.linked >= step:
            yield f"linked:{step}"
        if finding.granted >= step:
            yield from (f"granted:{step}", f"granted:{step}:{seat}")
    yield f"places:{min(finding.places, 3)}"


def _way(finding: Finding) -> Iterator[str]:
    """How the finding is told."""
    kind, how, line = finding.kind, _how(finding), finding.candidate.view.line
    sort, group = "event" if kind in EVENTS else "state", GROUP.get(finding.post_class)
    yield from (f"kind:{kind}", f"kind:{kind}:{finding.modality}", f"how:{how}", f"how:{how}:{kind}")
    yield from (f"group:{group}", f"class:{finding.post_class}", f"class:{finding.post_class}:{sort}")
    yield from (f"line:{line.sentence.kind}", f"line:{min(line.index, 3)}")
    if (trigger := finding.trigger) is not None:
        yield from (
            f"frame:{trigger.frame.id}",
            f"form:{trigger.form}:{trigger.voice}",
            f"tense:{trigger.tense}:{kind}",
        )
    if (post := finding.post) is not None:
        yield from (f"modifier:{modifier}" for modifier in sorted(post.modifiers))
        yield from (f"post:words:{min(len(post.words.split()), 5)}", f"post:plural:{post.plural}")


def _person(finding: Finding, named: Counter[int]) -> Iterator[str]:
    person, view = finding.person, finding.candidate.view
    yield from (f"person:{person.form}", f"person:{person.form}:{_how(finding)}")
    yield from (
        f"person:words:{min(len(person.entity.name.split()), 3)}",
        f"person:gender:{person.entity.gender != 'n'}",
    )
    yield from (f"person:named:{min(named[id(person.entity)], 4)}", f"line:persons:{min(len(view.persons), 4)}")
    yield f"line:posts:{min(len(view.posts), 4)}"


def _body(finding: Finding, named: Counter[int]) -> Iterator[str]:
    body, how, group = finding.organization, _how(finding), GROUP.get(finding.post_class)
    if body is None:
        yield "body:none"
        return
    where = _where(finding)
    yield from (f"body:{body.type}", f"body:{body.type}:{group}", f"body:sort:{body.sort}")
    yield from (f"body:{where}", f"body:{where}:{how}", f"body:{where}:{body.type}")
    if finding.trigger is not None and finding.post_class == MEMBER:  # "joins Orbex"
        yield f"member:{finding.kind}:{finding.trigger.frame.needs}:{where}"
    yield from (f"body:named:{min(named[id(body)], 4)}", f"body:words:{min(len(body.name.split()), 4)}")


def _where(finding: Finding) -> str:
    """Where the line names the organisation, as seen from the person, and whether at the post; "-" for nowhere."""
    view, post = finding.candidate.view, finding.post
    here = [m for m in view.others if m.entity is finding.organization]
    if not here:
        return "-"
    side = "behind" if any(m.first >= finding.person.last for m in here) else "before"
    if post is None or post.line != view.line.index:
        return side
    near = any(0 <= m.first - post.last <= NEAR or 0 <= post.first - m.last < NEAR for m in here)
    return f"{side}:{'near' if near else 'far'}"


def _others(finding: Finding, people: Sequence[Finding], seats: Sequence[Finding]) -> Iterator[str]:
    """What the article says besides: of the same person (`people`), and of others in the same seat (`seats`)."""
    mine = [f for f in people if f is not finding]
    yield f"mine:{min(len(mine), 3)}"
    for other in mine:
        body, post = other.organization is finding.organization, other.post_class == finding.post_class
        same = f"{'body' if body else '-'} {'class' if post else '-'}"
        yield from (f"mine:{same}:{other.kind}:{finding.kind}", f"mine:{same}:{_rank(other, finding)}")
        if other.candidate.view is finding.candidate.view:
            yield f"mine:{same}:line"
    for other in seats:
        if other.person.entity is not finding.person.entity:
            yield from (f"rival:{other.kind}:{finding.kind}", f"rival:{_rank(other, finding)}")


def _rank(other: Finding, finding: Finding) -> str:
    return "surer" if other.chance > finding.chance else "less sure"
