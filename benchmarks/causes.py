"""Why tenure claims of train are missed or spurious: the first link that broke. For whoever improves the reader.

    python -m benchmarks.causes                               the causes, commonest first
    python -m benchmarks.causes --list "organisation: not found" --language fr --limit 20

Only train is ever looked at. The weights were learned from it, so that what they get wrong is commoner elsewhere.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.corpus import options, same_organization, same_person, shared
from benchmarks.scoring import EVENT, TENURE, Claim, agrees, tenure_pairs
from benchmarks.section import Section
from benchmarks.texts import LANGUAGES, SKIPPED, Part, Texts
from incumbent.extraction.article.analysis import Analysis, analyse
from incumbent.languages.load import load_pack

FIELDS = ("person", "organization", "kind", "post_class")
SHOWN = 10


@dataclass(frozen=True, slots=True)
class Mistake:
    """A missed gold claim, or a said claim that no gold claim takes; `near` is the claim that it nearly was."""

    article: str
    language: str
    sort: str
    cause: str
    claim: Claim
    near: Claim | None

    def __str__(self) -> str:
        rows = [f"{self.sort} · {self.cause} · {self.article}", "  " + _told(self.claim)]
        return "\n".join([*rows, "  near: " + _told(self.near)] if self.near else rows)


def mistakes(part: Part) -> Iterator[Mistake]:
    """All mistakes of a part about tenures, article by article."""
    for document in part.documents:
        golds = [claim for claim in part.gold[document.name] if claim["kind"] in TENURE]
        said = [claim for claim in part.said.get(document.name, []) if claim["kind"] in TENURE]
        pairs = [pair for pair in tenure_pairs(golds, said) if agrees(*pair, "post_class")]
        found, right = {id(gold) for gold, _ in pairs}, {id(told) for _, told in pairs}
        missed = [gold for gold in golds if id(gold) not in found]
        spurious = [told for told in said if id(told) not in right]
        analysis = analyse(document, load_pack(document.language)) if missed else None
        for gold in missed:
            assert analysis is not None
            near = _nearest([(gold, told) for told in spurious])
            cause = _why_missed(gold, near[1] if near else None, [t for t in said if id(t) in right], analysis)
            yield Mistake(document.name, document.language, "missed", cause, gold, near[1] if near else None)
        for told in spurious:
            near = _nearest([(gold, told) for gold in missed]) or _nearest([(gold, told) for gold in golds])
            cause = _why_spurious(told, near[0] if near else None, missed, golds)
            yield Mistake(document.name, document.language, "spurious", cause, told, near[0] if near else None)


def _nearest(pairs: Sequence[tuple[Claim, Claim]]) -> tuple[Claim, Claim] | None:
    """The pair that differs in one field alone; in the person only where the same words speak of both."""
    for gold, told in pairs:
        differing = _differing(gold, told)
        together = gold["start"] < told["end"] and told["start"] < gold["end"]
        if len(differing) == 1 and (together or differing != ["person"]):
            return gold, told
    return None


def _differing(gold: Claim, told: Claim) -> list[str]:
    return [field for field in FIELDS if not agrees(gold, told, field)]


# ---- spurious -------------------------------------------------------------------------------------------------------


def _why_spurious(told: Claim, near: Claim | None, missed: Sequence[Claim], golds: Sequence[Claim]) -> str:
    if any(not _differing(gold, told) for gold in golds):
        return "said twice"
    if near is not None:
        (field,) = _differing(near, told)
        name = {"organization": "organisation", "post_class": "class"}.get(field, field)
        return f"{name}: wrong" if any(near is gold for gold in missed) else f"{name}: wrong, beside the right claim"
    people = [gold for gold in golds if agrees(gold, told, "person")]
    return "not in gold: other claims of that person are" if people else "not in gold: nor any claim of that person"


# ---- missed ---------------------------------------------------------------------------------------------------------


def _why_missed(gold: Claim, near: Claim | None, right: Sequence[Claim], analysis: Analysis) -> str:
    """The link that broke where one field alone is wrong, else the first of the chain."""
    scene = _Scene(gold, analysis)
    checks = {"person": scene.person, "post_class": scene.post, "organization": scene.organization}
    if near is not None:
        (field,) = _differing(gold, near)
        broken = scene.trigger() if field == "kind" else checks[field]()
        name = {"organization": "organisation", "post_class": "class"}.get(field, field)
        return broken or f"{name}: wrong one chosen"
    for check in (*checks.values(), scene.trigger):
        if broken := check():
            return broken
    if any(_differing(gold, told) == ["kind"] for told in right):
        return "kind: only another one said, which is right too"
    if gold["post_class"] != "member" and not scene.fitting_posts:
        return "weights: nothing said; the post stands in another sentence"
    return "weights: nothing said; person, post, organisation and trigger are there"


class _Scene:
    """What the analysis found where the evidence of a gold claim stands. Each check gives "" or what broke."""

    def __init__(self, gold: Claim, analysis: Analysis) -> None:
        self.gold = gold
        self.analysis = analysis
        spans = [(view, view.line.sentence.span) for view in analysis.views]
        self.views = [view for view, span in spans if gold["start"] < span.end and span.start < gold["end"]]
        classes = set(options(gold, "post_class"))
        refined = analysis.pack.lexicon["posts"].get("by_organization", ())
        classes |= {row["class"] for row in refined if row["becomes"] in classes}
        self.posts = [post for view in self.views for post in view.posts]
        self.fitting_posts = [post for post in self.posts if post.post_class in classes]

    def person(self) -> str:
        names = [name for name in options(self.gold, "person") if name]
        alike = [e for e in self.analysis.names.entities if any(same_person(n, f) for n in names for f in _forms(e))]
        people = [entity for entity in alike if entity.type == "person"]
        if not people:
            return "person: taken for something else" if alike else "person: not found"
        here = [mention.entity for view in self.views for mention in view.persons]
        return "" if any(e is p for e in here for p in people) else "person: not seen in the sentence of the evidence"

    def post(self) -> str:
        if self.gold["post_class"] == "member" or self.fitting_posts:
            return ""
        text = self.analysis.document.text
        for words in options(self.gold, "post"):
            for span in (view.line.sentence.span for view in self.views):
                at = text.casefold().find((words or "").casefold(), span.start, span.end) if words else -1
                if at < 0:
                    continue
                end = at + len(words)
                taken = any(post.span.start < end and at < post.span.end for post in self.posts)
                return "post: read as another class" if taken else "post: words not recognised"
        return ""

    def organization(self) -> str:
        names = options(self.gold, "organization")
        if None in names:
            return ""
        entities = self.analysis.names.entities
        alike = [e for e in entities if any(same_organization(n, f) for n in names for f in _forms(e))]
        if not alike:
            return "organisation: not found"
        return "organisation: taken for a person" if all(e.type == "person" for e in alike) else ""

    def trigger(self) -> str:
        kinds = [kind for kind in options(self.gold, "kind") if kind in EVENT]
        if self.gold["kind"] not in EVENT:
            return ""
        frames = [trigger.frame for view in self.views for trigger in view.triggers]
        if any(kind in (frame.kind, frame.other) for frame in frames for kind in kinds):
            return ""
        return "trigger: only of another kind" if frames else "trigger: none recognised in the sentence"


def _forms(entity: object) -> set[str]:
    return {entity.name, *entity.forms}  # type: ignore[attr-defined]


def _told(claim: Claim) -> str:
    fields = ("kind", "person", "organization", "post", "post_class", "modality", "confidence")
    told = " · ".join(str(claim.get(field)) for field in fields if field in claim)
    return f"{told} | {' '.join(claim['exact'].split())[:300]}"


# ---- the tables -----------------------------------------------------------------------------------------------------


def causes(texts: Texts) -> Section:
    """The commonest causes on train, as counts."""
    section = Section("Causes of mistakes, on train")
    if texts.home is None:
        section.say(SKIPPED)
        section.skipped = True
        return section
    found = list(mistakes(texts.train))
    for sort in ("missed", "spurious"):
        some = [mistake for mistake in found if mistake.sort == sort]
        section.say(f"### {sort}: {len(some)} tenure claims, the {SHOWN} commonest causes")
        section.table(*_table(some, SHOWN))
    return section


def _table(found: Sequence[Mistake], limit: int | None = None) -> tuple[list[str], list[list[object]]]:
    groups = [(code, kind) for code in LANGUAGES for kind in ("event", "state")]
    counts: Counter[tuple[str, str, str]] = Counter()
    for mistake in found:
        kind = "event" if mistake.claim["kind"] in EVENT else "state"
        counts[mistake.cause, mistake.language, kind] += 1
    whole = Counter(mistake.cause for mistake in found)
    rows: list[list[object]] = [
        [cause, number, f"{number / len(found):.0%}", *(counts[(cause, *group)] for group in groups)]
        for cause, number in sorted(whole.items(), key=lambda row: (-row[1], row[0]))[:limit]
    ]
    return ["cause", "all", "share", *(f"{code} {kind}s" for code, kind in groups)], rows


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", metavar="CAUSE", help="print the mistakes whose cause begins so")
    parser.add_argument("--sort", choices=("missed", "spurious"))
    parser.add_argument("--kind", choices=TENURE)
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--limit", type=int, default=50)
    arguments = parser.parse_args()
    texts = Texts(shared())
    if texts.home is None:
        print(f"causes: {SKIPPED}")
        return 0
    part = texts.train.of(arguments.language) if arguments.language else texts.train
    found = [
        mistake
        for mistake in mistakes(part)
        if arguments.sort in (None, mistake.sort) and arguments.kind in (None, mistake.claim["kind"])
    ]
    if arguments.list is not None:
        chosen = [mistake for mistake in found if mistake.cause.startswith(arguments.list)]
        print(*chosen[: arguments.limit], sep="\n")
        print(f"{len(chosen)} mistakes")
        return 0
    for sort in ("missed", "spurious"):
        section = Section(sort)
        section.table(*_table([mistake for mistake in found if mistake.sort == sort]))
        print(section.markdown)
    return 0


if __name__ == "__main__":
    sys.exit(main())
