"""The last word on a claim, with the whole article in view: how often it is told, and what speaks against it.

Each line gave its findings by itself. Here those of one person, organisation, class and kind are one, and features tell how
they stand among the others: a rival organisation for the same post, a rival kind, another class at the same place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.extraction.attachments import attachment

if TYPE_CHECKING:
    from incumbent.extraction.standing import Standing
    from incumbent.extraction.tenure import Finding

EVENTS = ("start", "end")
STEPS = (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """All findings that say one thing; the first is the strongest."""

    findings: tuple[Finding, ...]

    @property
    def best(self) -> Finding:
        return self.findings[0]

    @property
    def strength(self) -> float:
        """The chance that at least one of the three strongest is right, taken as independent."""
        missed = 1.0
        for finding in self.findings[:3]:
            missed *= 1 - finding.chance
        return 1 - missed


def gather(found: Sequence[Finding]) -> list[Told]:
    """The findings by what they say, in the order of the text."""
    groups: dict[tuple[int, int, str, str], list[Finding]] = defaultdict(list)
    for finding in found:
        groups[*finding.key, finding.kind].append(finding)
    return [Told(tuple(sorted(group, key=lambda f: -f.chance))) for group in groups.values()]


def verdict_features(told: Told, others: Sequence[Told], standing: Standing) -> list[str]:
    """What speaks for and against `told` among `others` of its article."""
    return list(_features(told, others, standing))


def _features(told: Told, others: Sequence[Told], standing: Standing) -> Iterator[str]:
    best = told.best
    post, trigger, view, body = best.post, best.trigger, best.candidate.view, best.organization
    source = "pair" if best.candidate.post is not None else "seat"
    chance, kind = _step(told.strength), best.kind
    yield "bias"
    yield from _reached("strength", told.strength)
    yield f"source:{source}:{kind}"
    yield from _reached(f"said:{source}", best.said)
    yield from _reached("sure", best.sure)
    yield f"count:{min(len(told.findings), 4)}"
    yield f"lines:{min(len({f.person.line for f in told.findings}), 3)}:{kind}"
    yield f"kind:{kind}"
    yield f"class:{best.post_class}"
    yield f"class:{best.post_class}:{kind}"
    yield f"form:{best.person.form}:{source}"
    yield f"line:{view.line.sentence.kind}"
    yield f"modality:{best.modality}:{kind}"
    if trigger is not None and kind in EVENTS:
        yield f"frame:{trigger.frame.id}"
        yield f"trigger:{trigger.form}:{trigger.voice}:{trigger.negated}"
        for cue in trigger.cues[:1]:
            yield f"cue:{cue}:{kind}"
    if post is not None and best.candidate.post is not None:
        gram = attachment(view, best.person, post)
        yield f"gram:{gram}:{kind}"
        yield f"plural:{post.plural}"
        for modifier in sorted(post.modifiers & {"former", "incoming", "acting", "outgoing"}):
            yield f"mod:{modifier}:{kind}"
    if body is not None:
        yield f"body:{body.type}:{body.sort or '-'}"
        yield f"body:{body.type}:{best.post_class}"
        yield f"rank:{standing.rank(body)}:{source}"
        yield f"body:here:{any(m.entity is body for m in view.others)}:{source}"
    yield f"person:{min(best.person.entity.count, 5)}"
    yield f"words:{min(len(best.person.entity.name.split()), 3)}"
    yield from _rivals(told, others, chance)


def _rivals(told: Told, others: Sequence[Told], chance: int) -> Iterator[str]:
    best = told.best
    worst: dict[str, int] = {}
    for other in others:
        if other is told:
            continue
        one = other.best
        person = one.person.entity is best.person.entity
        body, same = one.organization is best.organization, one.post_class == best.post_class
        kind, line = one.kind == best.kind, one.person.line == best.person.line
        if person and same and body:
            relation = f"kind:{best.kind}:{one.kind}"
        elif person and same and kind:
            relation = "body"
        elif person and body and kind:
            relation = "class:line" if line else "class"
        elif person and kind and line:
            relation = "other:line"
        elif person and same:
            relation = "body+kind"
        elif same and body and kind and not person:
            relation = f"person:{best.kind}" + (":line" if line else "")
        elif one.post is best.post and one.post is not None and not person:
            relation = f"post:{kind}"
        else:
            continue
        worst[relation] = max(worst.get(relation, -9), _step(other.strength) - chance)
    for relation, by in sorted(worst.items()):
        yield f"rival:{relation}"
        yield f"rival:{relation}:{'stronger' if by > 0 else 'equal' if by == 0 else 'weaker'}"
    if not worst:
        yield "rival:none"
    yield f"all:{min(len(others) // 5, 5)}"


def _step(chance: float) -> int:
    return sum(chance >= step for step in STEPS)


def _reached(name: str, chance: float) -> Iterator[str]:
    """One feature for each step that a chance has reached, so that a linear model can draw a curve."""
    for number in range(_step(chance)):
        yield f"{name}>{STEPS[number]}"
