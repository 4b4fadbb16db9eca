"""One change told of two organisations: by the headline as papers call the house, by the text as it calls itself.

"Luvik names Ann Lee chief executive" / "Luvik Foods Holding appointed Lee chief executive of Orbex, its dairy arm." In
one article nobody takes two posts of one sort where a headline tells of one; what is less sure is not said.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from incumbent.extraction.candidates.finding import Finding
from incumbent.extraction.grammar.years import YEAR
from incumbent.extraction.states.states import EVENTS, TITLES
from incumbent.extraction.tenure.merging import is_over

HEADLINE = "headline"
DATED = 8  # tokens between a change and its year
OTHERS = 32  # surer findings of one person that are looked at: an article has few, a list of decrees a thousand


def told_once(found: Sequence[Finding], year: int | None = None) -> list[Finding]:
    """The findings of an article without the less sure one of two that tell one change of two organisations, or one
    leaving of an organisation by two posts. `year`: of publication; what another year is told of is another change."""
    people: dict[int, list[Finding]] = defaultdict(list)
    for finding in found:
        people[id(finding.person.entity)].append(finding)
    dropped = {id(finding) for told in people.values() if len(told) > 1 for finding in _repeated(told, year)}
    return [finding for finding in found if id(finding) not in dropped]


def _repeated(told: Sequence[Finding], year: int | None) -> Iterator[Finding]:
    """Of what is told of one person that which surer findings tell, too."""
    ordered = sorted(told, key=lambda f: -f.chance)
    for number, finding in enumerate(ordered):
        if any(
            _is_one_change(finding, surer, year) or _is_one_leaving(finding, surer)
            for surer in ordered[: min(number, OTHERS)]
        ):
            yield finding


def _is_one_change(one: Finding, other: Finding, year: int | None) -> bool:
    if one.kind not in EVENTS or (one.kind, one.post_class) != (other.kind, other.post_class):
        return False
    lines = one.candidate.view.line, other.candidate.view.line
    if lines[0] is lines[1]:
        return one.trigger is other.trigger and one.candidate is not other.candidate
    if any(
        line.sentence.kind != HEADLINE and _was_before(f, year) for f, line in zip((one, other), lines, strict=True)
    ):
        return False  # "Orbex names Lee" / "She became chief executive of Luvik in 2008"
    return HEADLINE in (lines[0].sentence.kind, lines[1].sentence.kind)


def _was_before(finding: Finding, year: int | None) -> bool:
    """A year before that of publication stands close to the words of the change: "in 2008"."""
    if finding.trigger is None or year is None:
        return False
    tokens = finding.candidate.view.line.tokens[max(0, finding.trigger.first - DATED) : finding.trigger.last + DATED]
    years = [int(token.fold) for token in tokens if YEAR.fullmatch(token.fold)]
    return bool(years) and max(years) < year


def _is_one_leaving(one: Finding, other: Finding) -> bool:
    """ "Orbex ousted its chief, Lee" / "Lee ran Orbex as its president": whoever left had one post there, if nothing
    says outright that they had the other one before."""
    body = one.organization
    if body is None or body is not other.organization or one.post_class == other.post_class:
        return False
    if body.type == "country" or one.candidate.view is other.candidate.view:
        return False  # one person has many posts of a country, one after the other
    if one.kind == "former":
        return other.kind == "end" and not is_over(one) and one.candidate.tie != "copula"
    if one.kind != "end" or other.kind != "end":
        return False
    kinds = one.candidate.view.line.sentence.kind, other.candidate.view.line.sentence.kind
    told_by_title = one.candidate.post is None or one.candidate.tie in TITLES
    return HEADLINE in kinds or told_by_title  # not "he quit as president", told besides
