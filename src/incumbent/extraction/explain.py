"""Reads an article as `extract` does and keeps what led to each claim: for people who ask why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.article.analysis import Analysis, analyse
from incumbent.extraction.candidates.finding import Finding
from incumbent.extraction.claims.wording import evidence_of
from incumbent.extraction.extract import extract
from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.tenure.models import Models, load_models
from incumbent.extraction.tenure.tenure import find_tenures
from incumbent.model.claim import TenureClaim
from incumbent.model.explanation import Explanation, Grounds, Named, Passage

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack
    from incumbent.model.document import Document

SHOWN = 8  # features that are shown of a claim, the weightiest first
LEFTOVER = "no running text"
Key = tuple[str, str, str, int]


def explain(document: Document, pack: Pack) -> Explanation:
    """What `extract` says of `document`, with the grounds of each claim."""
    extraction = extract(document, pack)
    analysis = analyse(document, pack)
    models = load_models()
    findings = {_key(finding): finding for finding in find_tenures(analysis, models)}
    grounds = []
    for claim in extraction.claims:
        finding = None
        if isinstance(claim, TenureClaim):
            finding = findings.get((claim.kind, claim.person, claim.post_class, claim.evidence.start))
        grounds.append(_grounds(finding, models, Grounds(claim, claim.frame)))
    return Explanation(extraction.document, tuple(_passages(analysis)), tuple(_names(analysis)), tuple(grounds))


def _key(finding: Finding) -> Key:
    return finding.kind, finding.person.entity.name, finding.post_class, evidence_of(finding).start


def _passages(analysis: Analysis) -> Iterator[Passage]:
    passed: Mapping[int, str] = {
        view.line.index: reason for view, reason in zip(analysis.views, analysis.passed, strict=True)
    }
    for index, sentence in enumerate(analysis.segments.sentences):
        yield Passage(sentence.span, sentence.kind, passed.get(index, LEFTOVER))


def _names(analysis: Analysis) -> Iterator[Named]:
    """Those that stand in the text, in the order in which they first do."""
    words: dict[int, Counter[str]] = {}
    entities: dict[int, Entity] = {}
    for mention in analysis.names.mentions:
        entities.setdefault(id(mention.entity), mention.entity)
        told = " ".join(mention.span.of(analysis.document.text).split())
        words.setdefault(id(mention.entity), Counter())[told] += 1
    for key, entity in entities.items():
        gender = "" if entity.gender == "n" else entity.gender
        yield Named(entity.name, entity.type, entity.sort, gender, tuple(words[key].most_common()))


def _grounds(finding: Finding | None, models: Models, plain: Grounds) -> Grounds:
    if finding is None:
        return plain
    weights = models.pair if finding.candidate.post is not None else models.event
    features = finding.candidate.features
    chances = sorted(weights.chances(features).items(), key=lambda row: (-row[1], row[0]))
    kind, none = (weights.labels.index(label) for label in (finding.kind, "none"))
    rows = ((feature, weights.rows.get(feature)) for feature in dict.fromkeys(features))
    added = [(feature, row[kind] - row[none]) for feature, row in rows if row is not None]
    added.sort(key=lambda row: (-abs(row[1]), row[0]))
    return Grounds(plain.claim, plain.frame, tuple(_words(finding)), tuple(chances), tuple(added[:SHOWN]))


def _words(finding: Finding) -> Sequence[str]:
    """The words of the person, the change and the post in the line that says it."""
    line = finding.candidate.view.line
    person = finding.person
    places = [("person", person.first, person.head[1] if person.head else person.last)]
    if finding.trigger is not None:
        places.append((f"change ({finding.trigger.form})", finding.trigger.first, finding.trigger.last))
    if finding.post is not None and finding.post.line == line.index:
        places.append(("post", finding.post.first, finding.post.last))
    return [f"{name}: {' '.join(token.fold for token in line.tokens[a:b])}" for name, a, b in places]
