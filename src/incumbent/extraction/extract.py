"""The reader, read aloud: a document and a pack in, the claims of the document out.

    segments and names → posts and triggers → tenures weighed → dates → quotations → foundings and stakes → claims

Pure: the same document and pack give the same claims. Nothing here knows a language; all words are the pack's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from incumbent.extraction.article.analysis import Analysis, analyse
from incumbent.extraction.candidates.finding import Finding
from incumbent.extraction.claims.dating import Dating
from incumbent.extraction.claims.handovers import in_step
from incumbent.extraction.claims.manners import Manners
from incumbent.extraction.claims.wording import evidence_of, post_words
from incumbent.extraction.dates.dates import Dates, anchor_of
from incumbent.extraction.dates.published import infer_published
from incumbent.extraction.grammar.governing import LEADING, governs
from incumbent.extraction.ownership.ownership import find_ownership
from incumbent.extraction.ownership.scene import Founding
from incumbent.extraction.quotations.quotations import Quotation, find_quotations
from incumbent.extraction.states.lengths import ended_before
from incumbent.extraction.states.states import EVENTS, TITLES
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures
from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.vocabulary import vocabulary
from incumbent.model.claim import Claim, FoundingClaim, QuotationClaim, StakeClaim, TenureClaim
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence
from incumbent.model.time import DateMention

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack


_DAY = re.compile(r"\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?")  # a day, a month or a year by itself
FOUNDER = "founder"  # a class of posts for whoever is told to be a founder, where no founding is told of them


@dataclass(frozen=True, slots=True)
class Extraction:
    """`document` has its language, and its publication date where that could be inferred; `claims` are in the order
    of the text."""

    document: Document
    claims: tuple[Claim, ...]


def extract(document: Document, pack: Pack) -> Extraction:
    """What `document` says, by the words of `pack`. Raises SetupError where the learned weights are missing."""
    document = replace(document, language=document.language or pack.code)
    analysis = analyse(document, pack)
    if document.published_at is None:
        analysis = _with_date(analysis)
    document = analysis.document
    dates = Dates(document.text, anchor_of(document.published_at), pack)
    quotations = find_quotations(document.text, analysis.segments, analysis.names, pack, dates)
    ownership = list(_ownership(analysis, dates))
    founders = {claim.person for claim in ownership if isinstance(claim, FoundingClaim)}
    tenures = [t for t in _tenures(analysis, dates, quotations) if t.post_class != FOUNDER or t.person not in founders]
    tenures = in_step(tenures, document.published_at)
    claims: list[Claim] = [*tenures, *ownership, *_quotations(document, quotations)]
    claims.sort(key=lambda claim: (claim.evidence.start, claim.evidence.end, claim.kind, claim.id))
    return Extraction(document, tuple(claims))


def _with_date(analysis: Analysis) -> Analysis:
    document = analysis.document
    told = infer_published(document.text, analysis.segments, Dates(document.text, None, analysis.pack), analysis.pack)
    if told is None:
        return analysis
    return replace(analysis, document=replace(document, published_at=told, published_basis="inferred"))


def _tenures(
    analysis: Analysis, dates: Sequence[DateMention], quotations: Sequence[Quotation]
) -> Iterator[TenureClaim]:
    document = analysis.document
    findings = find_tenures(analysis, load_models())
    if not findings:
        return
    dating, manners = Dating(analysis, dates, findings), Manners(analysis, findings)
    words, others = vocabulary(analysis.pack), _others_posts(findings)
    for finding in findings:
        span = evidence_of(finding)
        finding = replace(finding, kind="former") if ended_before(finding, dates) else finding
        date = dating.date(finding)
        kind = finding.kind
        assert kind in ("start", "end", "hold", "former")
        yield TenureClaim(
            document=document.id,
            evidence=Evidence.of(document.text, span),
            modality=_in_time(finding, date, document),  # type: ignore[arg-type]
            date=date.value if date else None,
            date_words=date.exact if date else "",
            reported_by=_speaker(finding, quotations),
            frame=finding.trigger.frame.id if finding.trigger and kind in ("start", "end") else "post",
            confidence=round(finding.chance, 4),
            tenure_kind=kind,  # type: ignore[arg-type]
            person=finding.person.entity.name,
            organization=finding.organization.name if finding.organization else None,
            post=post_words(finding, words.adjuncts),
            post_class=finding.post_class,
            acting=_is_acting(finding, words.modifiers, others),
            manner=manners.of(finding) if kind == "end" else None,  # type: ignore[arg-type]
        )


def _in_time(finding: Finding, date: DateMention | None, document: Document) -> str:
    """The modality of a finding: what is told as done and has a day to come is planned ("named chief from June 1")."""
    value, published = date.value if date else "", document.published_at
    if finding.kind not in EVENTS or finding.modality != "asserted" or published is None or not _DAY.fullmatch(value):
        return finding.modality
    return "planned" if value > published.latest.isoformat()[: len(value)] else "asserted"


def _others_posts(findings: Sequence[Finding]) -> set[tuple[int, int]]:
    """Posts whose words are of somebody else, with the people of whom they are told too, both by identity: of whoever
    comes after their holder ("takes over from interim chief Roe"), and of whoever goes where they are given to another
    one."""
    holders: dict[int, dict[int, str]] = defaultdict(dict)
    for f in findings:
        if f.post is not None and f.candidate.post is f.post:
            holders[id(f.post)].setdefault(id(f.person.entity), f.kind)
    titles = {id(f.post): id(f.person.entity) for f in findings if f.candidate.tie in TITLES and f.kind == "end"}
    found = set()
    for f in findings:
        own = holders.get(id(f.post), {})
        other = {"end": "start", "start": "hold"}.get(f.kind)
        given = any(kind == other and person != id(f.person.entity) for person, kind in own.items())
        comes = f.kind == "start" and f.trigger is not None and f.trigger.frame.other
        given = given or bool(comes and titles.get(id(f.post), id(f.person.entity)) != id(f.person.entity))
        if given or (own and id(f.person.entity) not in own and not _leads(f)):
            found.add((id(f.person.entity), id(f.post)))
    return found


def _leads(finding: Finding) -> bool:
    """The words of the change lead to those of the post: "Lee takes over as acting editor"."""
    view, trigger, post = finding.candidate.view, finding.trigger, finding.post
    if trigger is None or post is None or post not in view.posts:
        return False
    return governs(view, trigger, post) in LEADING


def _is_acting(finding: Finding, modifiers: Phrases[str], others: Collection[tuple[int, int]]) -> bool:
    """The post is told as one for the time being, or what somebody takes is: "Lee takes over in the interim". The words
    of `others` tell nothing of that: "named Lee interim chairman, succeeding Roe"."""
    post, trigger = finding.post, finding.trigger
    if post is not None and "acting" in post.modifiers and (id(finding.person.entity), id(post)) not in others:
        return True
    if trigger is None or finding.kind != "start":
        return False
    tokens = finding.candidate.view.line.tokens[trigger.first : trigger.last]
    return any(hit.value == "acting" for hit in modifiers.find(tokens))


def _speaker(finding: Finding, quotations: Sequence[Quotation]) -> str | None:
    """Who says it, where the words of the post or the change stand inside a quotation."""
    line = finding.candidate.view.line
    index = finding.trigger.first if finding.trigger else finding.post.first if finding.post else finding.person.first
    place = line.tokens[index].start
    return next((q.speaker for q in quotations if q.span.start <= place < q.span.end), None)


def _ownership(analysis: Analysis, dates: Sequence[DateMention]) -> Iterator[Claim]:
    document = analysis.document
    for found in find_ownership(document.text, analysis.segments, analysis.names, analysis.pack, dates):
        evidence = Evidence.of(document.text, found.span)
        if isinstance(found, Founding):
            yield FoundingClaim(
                document=document.id,
                evidence=evidence,
                date=found.date,
                date_words=found.date_words,
                frame=found.frame,
                person=found.person.name,
                organization=found.organization.name,
            )
            continue
        yield StakeClaim(
            document=document.id,
            evidence=evidence,
            modality="planned" if found.planned else "asserted",
            date=found.date,
            date_words=found.date_words,
            frame=found.frame,
            holder=found.holder.name,
            organization=found.organization.name,
            amount=found.amount,
            currency=found.currency,
            share=found.share,
        )


def _quotations(document: Document, quotations: Sequence[Quotation]) -> Iterator[Claim]:
    for quotation in quotations:
        yield QuotationClaim(
            document=document.id,
            evidence=Evidence.of(document.text, quotation.span),
            date=quotation.date,
            date_words=quotation.date_words,
            frame=quotation.frame,
            speaker=quotation.speaker,
            content=quotation.span.of(document.text),
            channel=quotation.channel,
        )
