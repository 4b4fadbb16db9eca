"""Learns the weights of the reader from articles and gold.

python -m benchmarks.train [FOLDER] [--part train] [--only event …]

FOLDER holds `<part>.articles.jsonl` and `<part>.gold.jsonl`. Seven models, each a multinomial logistic regression with
L2 (organization and seat: a conditional one, a choice among those of the article):
  names         is this name a person's or an organisation's?          name
  pair          start, end, hold, former or nothing?                   person × post
  event         does this trigger tell of this person?                 person × trigger
  organization  is this the organisation of the post?                  linked pair × organisation
  seat          is this the seat that a change without a post is of?   change × seat
  modality      asserted, planned, rumoured or denied?                 linked event
  claim         is what the others say of an article right?            finding, by readers that did not learn from it
Features are general symbols (extraction/candidates/), none of them a word of an article. Same input, same file.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.alignment import Claim, event_labels, is_person, labels, taken
from benchmarks.corpus import documents, gold, learned_from, options, same_organization, same_person
from benchmarks.fitting import PRACTICE, PRESS, Row, fit, fit_choice, write
from benchmarks.parses import KeptParses, NoParses
from benchmarks.practice import practice
from incumbent.extraction.article.analysis import Analysis, analyse
from incumbent.extraction.bodies.bodies import organization_features
from incumbent.extraction.bodies.suiting import within_reach
from incumbent.extraction.candidates.candidates import Candidate, events, pairs
from incumbent.extraction.seats.features import seat_features
from incumbent.extraction.seats.nameless import nameless
from incumbent.extraction.seats.seat import Seat, kin_of, seats_of
from incumbent.extraction.seats.seats import options as seat_options
from incumbent.extraction.states.modality import modality_features
from incumbent.extraction.tenure.assurance import assurance_rows
from incumbent.extraction.tenure.models import MODELS, Models
from incumbent.extraction.tenure.tenure import gathered, weighed
from incumbent.extraction.tenure.thresholds import Thresholds
from incumbent.extraction.text.vocabulary import vocabulary
from incumbent.extraction.weights import HOME, Weights
from incumbent.languages.load import codes, load_pack
from incumbent.model.document import Document

Articles = list[tuple[Analysis, list[dict[str, Any]]]]
UNTYPED = Weights(("organization", "person"), {})
STRENGTH = {
    "names": 0.3,
    "pair": 0.1,
    "event": 0.12,
    "organization": 0.08,
    "seat": 0.12,
    "modality": 0.15,
    "claim": 0.05,
}  # inverse L2 strength; chosen by 5-fold cross-validation by article on train
FOLDS = 5
OF_PRESS = ("event", "organization", "claim")  # what is learned from articles marked so
TENURE = ("start", "end", "hold", "former")


def rows_of(analysis: Analysis, claims: Sequence[dict[str, Any]]) -> dict[str, list[Row]]:
    """The training rows that one article gives, by model."""
    found: dict[str, list[Row]] = defaultdict(list)
    claims = [claim for claim in claims if claim["kind"] in TENURE]
    by_line: dict[tuple[int, int], list[Any]] = defaultdict(list)
    for mention in analysis.names.mentions:
        by_line[mention.line, id(mention.entity)].append(mention)
    for view in analysis.views:
        candidates = list(pairs(view))
        for candidate, told in zip(candidates, labels(analysis, candidates, claims), strict=True):
            if told is None:
                continue
            found["pair"].append((candidate.features, _likeliest([c["kind"] for c in told], candidate)))
            if not told:
                continue
            group = list(_organization_rows(analysis, candidate, told[0], by_line))
            if any(label == "yes" for _, label in group):
                found["organization"].extend([*group, ([], "|")])
            for claim in told:
                if claim["kind"] in ("start", "end"):
                    row = modality_features(view, candidate.post, claim["kind"], analysis.pack)
                    found["modality"].append((row, claim["modality"]))
        candidates = list(events(view))
        for candidate, label in zip(candidates, event_labels(candidates, claims), strict=True):
            if label is not None and candidate.person.head is None:  # the gold tells a change where it names somebody
                found["event"].append((candidate.features, label))
            if label in ("start", "end") and candidate.trigger is not None:
                for claim in claims:
                    if claim["kind"] == label and is_person(claim, candidate):
                        row = modality_features(view, None, label, analysis.pack, candidate.trigger)
                        found["modality"].append((row, claim["modality"]))
                        break
    return found


def _likeliest(kinds: Sequence[str], candidate: Candidate) -> str:
    """Where one sentence tells two kinds of one person and class, the one that the post's own words speak for."""
    assert candidate.post is not None
    if not kinds:
        return "none"
    if len(set(kinds)) > 1:
        wanted = (
            "former"
            if "former" in candidate.post.modifiers
            else "start"
            if "incoming" in candidate.post.modifiers
            else ""
        )
        if wanted in kinds:
            return wanted
    return kinds[0]


def _organization_rows(analysis: Analysis, candidate: Candidate, claim: dict[str, Any], by_line: Any) -> Iterable[Row]:
    for entity in analysis.names.entities:
        if entity.type == "person":
            continue
        mentions = by_line[candidate.view.line.index, id(entity)]
        if not within_reach(candidate, entity, mentions, analysis.standing):
            continue
        right = any(
            same_organization(name, form)
            for name in options(claim, "organization")
            if name
            for form in (entity.name, *sorted(entity.forms))
        )
        yield (
            organization_features(candidate.view, candidate, entity, mentions, analysis.standing),
            "yes" if right else "no",
        )


def seat_rows(analysis: Analysis, claims: Sequence[Claim], models: Models) -> Iterable[Row]:
    """Changes told without a post, and the seats that they may be about: what a reader with `models` finds first."""
    claims = [claim for claim in claims if claim["kind"] in TENURE]
    seats = seats_of(gathered(analysis, models, Thresholds(event=2.0)))
    seats += nameless(analysis.views, analysis.standing, vocabulary(analysis.pack), seats)
    kin = kin_of(analysis.views, analysis.standing, seats)
    for view in analysis.views:
        candidates = list(events(view))
        for candidate, label in zip(candidates, event_labels(candidates, claims), strict=True):
            if label not in ("start", "end"):
                continue
            mine = [c for c in claims if c["kind"] == label and is_person(c, candidate)]
            rows = [
                (seat_features(candidate, label, seat, seats), "yes" if any(_is_seat(c, seat) for c in mine) else "no")
                for seat in seat_options(candidate, seats, kin)
            ]
            if any(right == "yes" for _, right in rows):
                yield from [*rows, ([], "|")]


def _is_seat(claim: Claim, seat: Seat) -> bool:
    if seat.post_class not in options(claim, "post_class"):
        return False
    body = seat.organization
    names = {body.name, *body.forms} if body else {None}
    return any(same_organization(told, name) for told in options(claim, "organization") for name in names)


def models_of(table: Mapping[str, dict[str, Any]]) -> Models:
    """Weights as they would be read from their files; a model that `table` lacks knows nothing."""
    empty = {"labels": ["yes"], "weights": {}}
    return Models(**{name: _weights(table.get(name, empty)) for name in MODELS})


def _weights(model: Mapping[str, Any]) -> Weights:
    return Weights(tuple(model["labels"]), {feature: tuple(row) for feature, row in model["weights"].items()})


def learn(
    articles: Sequence[tuple[Analysis, list[Claim]]], progress: Callable[[str], None] = lambda _: None
) -> dict[str, dict[str, Any]]:
    """The models that these articles and their gold give."""
    models = links(articles, progress)
    sure: list[Row] = []
    for fold in range(FOLDS):
        reader = models_of(links([pair for n, pair in enumerate(articles) if n % FOLDS != fold]))
        for analysis, claims in (pair for n, pair in enumerate(articles) if n % FOLDS == fold):
            sure += claim_rows(analysis, claims, reader)
    progress(f"claim: {len(sure)} rows, {Counter(label for _, label in sure)}")
    return models | {"claim": fit(sure, STRENGTH["claim"])}


def claim_rows(analysis: Analysis, claims: Sequence[Claim], models: Models) -> Iterable[Row]:
    """What a reader with `models` finds in an article, and whether it is right. Our own long articles are not marked:
    the rules were made with the corpus in view, so that what is said of ours tells better how sure a finding is in
    articles that nobody has seen."""
    marks = _marks(analysis)
    marks = [] if PRESS in marks else marks
    found = weighed(analysis, models)
    told = taken([claim for claim in claims if claim["kind"] in TENURE], found)
    for features, claim in zip(assurance_rows(found, analysis), told, strict=True):
        yield [*features, *marks], "no" if claim is None else "yes"


def links(
    articles: Sequence[tuple[Analysis, list[Claim]]], progress: Callable[[str], None] = lambda _: None
) -> dict[str, dict[str, Any]]:
    """The models of all links of a finding."""
    rows: dict[str, list[Row]] = defaultdict(list)
    for analysis, claims in articles:
        for name, more in _rows(analysis, claims).items():
            rows[name].extend(more)
    models = {}
    for name in sorted(rows):
        progress(f"{name}: {len(rows[name])} rows, {Counter(label for _, label in rows[name])}")
        models[name] = (fit_choice if name == "organization" else fit)(rows[name], STRENGTH[name])
    reader = models_of(models)
    plain = [(analysis, claims) for analysis, claims in articles if PRESS not in _marks(analysis)]
    chosen = [row for analysis, claims in plain for row in seat_rows(analysis, claims, reader)]
    progress(f"seat: {len(chosen)} rows, {Counter(label for _, label in chosen)}")
    models["seat"] = fit_choice(chosen, STRENGTH["seat"])
    return models


_KEPT: dict[int, dict[str, list[Row]]] = {}


def _rows(analysis: Analysis, claims: Sequence[Claim]) -> dict[str, list[Row]]:
    """`rows_of`, made once an article: folds ask for them again and again."""
    if id(analysis) not in _KEPT:
        rows = rows_of(analysis, claims)
        if analysis.document.name.startswith(PRACTICE):
            marks = _marks(analysis)
            wanted = OF_PRESS if PRESS in marks else rows.keys()
            rows = {name: [([*fs, *marks], label) for fs, label in rows[name]] for name in wanted if name in rows}
        _KEPT[id(analysis)] = rows
    return _KEPT[id(analysis)]


def _marks(analysis: Analysis) -> list[str]:
    """What marks the rows of one of our own articles; nothing for those of a corpus."""
    name = analysis.document.name
    return [PRACTICE, PRESS] if name.startswith(PRESS) else [PRACTICE] if name.startswith(PRACTICE) else []


def name_rows(analysis: Analysis, claims: Sequence[Claim]) -> Iterable[Row]:
    """The signs of each name that the gold has as a person or as an organisation."""
    told = [claim for claim in claims if claim["kind"] in TENURE]
    people = [name for claim in told for name in options(claim, "person") if name]
    bodies = [name for claim in told for name in options(claim, "organization") if name]
    extra = _marks(analysis)
    for key, signs in analysis.names.signs.items():
        name = " ".join(key)
        person = any(same_person(name, other) for other in people)
        body = any(same_organization(name, other) for other in bodies)
        if person != body:
            yield [*signs, *extra], "person" if person else "organization"


def analysed(folder: Path, part: str) -> Articles:
    """The articles of a part of a corpus, analysed with the weights of this installation, with their gold."""
    claims = gold(folder / f"{part}.gold.jsonl")
    rows = [(d, claims[d.name]) for d in documents(folder / f"{part}.articles.jsonl") if d.name in claims]
    parsers = {code: KeptParses(code) for code in codes()}
    return [(analyse(d, load_pack(d.language), parsers[d.language]), told) for d, told in rows]


def corpora(folder: Path, part: str, syntax: bool = True) -> tuple[Articles, Articles, dict[str, Any]]:
    """The articles of a part of a corpus and those of practice, analysed, each with its gold, and the model of the
    types of names. An article is analysed with types that were learned from others (by fifths), as a reader meets it.
    Without `syntax` no line is parsed."""
    claims = gold(folder / f"{part}.gold.jsonl")
    rows = [(d, claims[d.name]) for d in documents(folder / f"{part}.articles.jsonl") if d.name in claims]
    own = practice()
    parsers = {code: KeptParses(code) if syntax else NoParses() for code in codes()}

    def read(document: Document, types: Weights) -> Analysis:
        return analyse(document, load_pack(document.language), parsers[document.language], types)

    signs = [
        [] if document.name.startswith(PRESS) else list(name_rows(read(document, UNTYPED), told))
        for document, told in [*rows, *own]
    ]

    def types_without(fold: int) -> dict[str, Any]:
        return fit([row for n, more in enumerate(signs) if n % FOLDS != fold for row in more], STRENGTH["names"])

    folds = [_weights(types_without(fold)) for fold in range(FOLDS)]
    read_all = [(read(document, folds[n % FOLDS]), told) for n, (document, told) in enumerate([*rows, *own])]
    return read_all[: len(rows)], read_all[len(rows) :], types_without(-1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, help="without it the corpus of INCUMBENT_SHARED")
    parser.add_argument("--part", default="train")
    parser.add_argument("--only", nargs="+", choices=sorted(STRENGTH), help="the models to write; without it all")
    arguments = parser.parse_args()
    articles, own, names = corpora(learned_from(arguments.folder, arguments.part), arguments.part)
    learned = learn([*articles, *own], print) | {"names": names}
    write({name: model for name, model in learned.items() if name in (arguments.only or learned)}, HOME)


if __name__ == "__main__":
    main()
