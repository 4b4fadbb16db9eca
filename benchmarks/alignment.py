"""Which candidate of a line is what a gold claim means: learning needs one, the gold tells only the words; and which
finding of an article is right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from benchmarks.corpus import options, same_organization, same_person
from incumbent.extraction.article.analysis import Analysis
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.finding import Finding
from incumbent.extraction.candidates.ordered_roles import role, says
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.relations import place, role_of, way
from incumbent.extraction.text.vocabulary import vocabulary

Claim = dict[str, Any]


def labels(analysis: Analysis, candidates: Sequence[Candidate], claims: Sequence[Claim]) -> list[list[Claim] | None]:
    """For each candidate of one line (a person with a post): the claims that it stands for, none for [], and None
    where the gold does not tell, because the same is said by another candidate or elsewhere in the article."""
    found: list[list[Claim] | None] = [[] for _ in candidates]
    for claim in claims:
        fitting = [
            n
            for n, c in enumerate(candidates)
            if is_person(claim, c) and (is_class(claim, c, analysis) or _same_words(claim, c))
        ]
        if not fitting:
            continue
        span = candidates[fitting[0]].view.line.sentence.span
        here = claim["start"] < span.end and span.start < claim["end"]
        best = max(fitting, key=lambda n: _fit(claim, candidates[n])) if here else -1
        if here and _fit(claim, candidates[best]) < 0:
            best = -1
        for n in fitting:
            row = found[n]
            if n == best:
                found[n] = [*(row or ()), claim]
            elif not row:
                found[n] = None
    return found


def _same_words(claim: Claim, candidate: Candidate) -> bool:
    """The post's own words stand in the evidence and in the gold, though the lexicon takes them for another class."""
    post = candidate.post
    assert post is not None
    tokens = candidate.view.line.tokens
    if not (claim["start"] <= tokens[post.head_first].start and tokens[post.head_last - 1].end <= claim["end"]):
        return False
    head = _words(" ".join(t.fold for t in tokens[post.head_first : post.head_last]))
    return bool(head) and head <= _words(claim.get("post"))


def event_labels(candidates: Sequence[Candidate], claims: Sequence[Claim]) -> list[str | None]:
    """For each candidate of one line (a person with a trigger): "start", "end" or "none", and None where the gold does
    not tell."""
    found: list[str | None] = ["none"] * len(candidates)
    for claim in claims:
        if not {"start", "end"} & set(options(claim, "kind")) or not candidates:
            continue
        span = candidates[0].view.line.sentence.span
        here = claim["start"] < span.end and span.start < claim["end"]
        fitting = [n for n, c in enumerate(candidates) if is_person(claim, c) and claim["kind"] in _kinds(c)]
        if not fitting:  # a change that the gold accepts in the place of what it tells
            kinds = set(options(claim, "kind"))
            fitting = [n for n, c in enumerate(candidates) if here and is_person(claim, c) and kinds & _kinds(c)]
            found = [None if n in fitting and found[n] == "none" else told for n, told in enumerate(found)]
            continue
        best = max(fitting, key=lambda n: _event_fit(claim, candidates[n]), default=-1) if here else -1
        for n in fitting:
            if n == best:
                found[n] = claim["kind"]
            elif found[n] == "none":
                found[n] = None
    return found


def taken(claims: Sequence[Claim], found: Sequence[Finding]) -> list[Claim | None]:
    """For each finding of an article the claim that it tells, by the rules of the scorer, the surest first; None for a
    spurious one. No claim is taken twice."""
    told: list[Claim | None] = [None] * len(found)
    left = list(claims)
    for number in sorted(range(len(found)), key=lambda n: -found[n].chance):
        claim = next((claim for claim in left if _is_told(claim, found[number])), None)
        if claim is not None:
            told[number] = claim
            left = [other for other in left if other is not claim]
    return told


def _is_told(claim: Claim, finding: Finding) -> bool:
    body = finding.organization.name if finding.organization else None
    return (
        finding.kind in options(claim, "kind")
        and finding.post_class in options(claim, "post_class")
        and any(same_person(name, finding.person.entity.name) for name in options(claim, "person") if name)
        and any(same_organization(name, body) for name in options(claim, "organization"))
    )


def _kinds(candidate: Candidate) -> set[str]:
    assert candidate.trigger is not None
    return {candidate.trigger.frame.kind, candidate.trigger.frame.other} - {""}


def _event_fit(claim: Claim, candidate: Candidate) -> float:
    trigger, person, view = candidate.trigger, candidate.person, candidate.view
    assert trigger is not None
    tokens = view.line.tokens
    start, end = tokens[trigger.first].start, tokens[trigger.last - 1].end
    score = 2.0 * (claim["start"] < end and start < claim["end"])
    score += 2 * (claim["start"] < person.span.end and person.span.start < claim["end"])
    score += 2 * (says(trigger, role(view, person, trigger)) == claim["kind"])
    score += role_of(view.line.parse, person, trigger) != ""
    gap = max(trigger.first - person.last, person.first - trigger.last, 0)
    return score + 0.5 * (person.form in ("full", "part")) - gap / 20


def is_person(claim: Claim, candidate: Candidate) -> bool:
    return any(same_person(name, candidate.person.entity.name) for name in options(claim, "person") if name)


def is_class(claim: Claim, candidate: Candidate, analysis: Analysis) -> bool:
    assert candidate.post is not None
    wanted = set(options(claim, "post_class"))
    post = candidate.post
    if post.holding:
        by = vocabulary(analysis.pack).becoming[post.holding]
        return bool({*by.values(), post.post_class} & wanted)
    rows = vocabulary(analysis.pack).by_organization
    becomes = {row[2] for row in rows if row[0] == post.post_class and (not row[3] or post.bare in row[3])}
    return post.post_class in wanted or bool(becomes & wanted)


def _fit(claim: Claim, candidate: Candidate) -> float:
    """How well a candidate fits the words of a claim: below 0 not at all."""
    post, person, view = candidate.post, candidate.person, candidate.view
    assert post is not None
    score = 0.0
    gold, said = _words(claim.get("post")), _words(post.words)
    if gold:
        score += 3 * len(gold & said) / len(gold | said)
    tokens = view.line.tokens
    start, end = tokens[post.head_first].start, tokens[post.head_last - 1].end
    inside = claim["start"] < end and start < claim["end"]
    named = claim["start"] < person.span.end and person.span.start < claim["end"]
    if not inside and not (named and gold & said):
        return -1.0
    score += 2 * inside + 2 * named
    score += bool(attachment(view, person, post))
    score += way(view.line.parse, place(person), place(post)) not in ("", "far")
    gap = max(post.first - person.last, person.first - post.last, 0)
    return score + (person.form in ("full", "part")) - gap / 20


def _words(text: str | None) -> set[str]:
    return set(re.findall(r"\w+", (text or "").casefold()))
