"""How many gold claims the gate lets through, and how much it passes over: python -m benchmarks gate

A claim is let through where the reader still looks at the words that tell it: for tenures, where a line of the evidence
has somebody near a title or a word of change; for foundings and stakes, where a sentence of it holds a word of
ownership; for quotations, where its words stand in marks or above the signature of a post. What the later stages make
of it is not asked here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from benchmarks.parses import NoParses
from benchmarks.section import Figure, Section
from benchmarks.texts import SKIPPED, Part, Texts
from incumbent.extraction.article.analysis import Analysis, analyse
from incumbent.extraction.article.gate import SHALLOW
from incumbent.extraction.ownership.words import ownership_words
from incumbent.extraction.text.quote_marks import find_quoted
from incumbent.extraction.text.tokens import fold
from incumbent.languages.load import load_pack
from incumbent.model.span import Span

KINDS = ("start", "end", "hold", "former", "founding", "stake", "quotation")


def gate(texts: Texts) -> Section:
    """The share of gold claims that the gate lets through, and of lines and words that it has parsed."""
    section = Section("Gate")
    if texts.home is None:
        section.say(SKIPPED)
        section.skipped = True
        return section
    both = texts.train + texts.dev
    rows = []
    for language in both.languages:
        told, passed, seen = _counted(both.of(language))
        rows.append([language, *(_share(passed[kind], told[kind]) for kind in (*KINDS, "all"))])
        section.figures.append(Figure(f"gate.{language}.recall", passed["all"] / told["all"]))
        section.say(
            f"{language}: {seen['read']:,} of {seen['lines']:,} lines are read for posts, {seen['parsed']:,} are "
            f"parsed: {seen['words parsed']:,} of {seen['words']:,} words."
        )
    section.table(["let through", *KINDS, "all"], rows)
    return section


def _share(some: int, all_: int) -> str | None:
    return f"{some / all_:.3f} of {all_}" if all_ else None


def _counted(part: Part) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Kind → gold claims, kind → those let through, and counts of what was parsed."""
    told: Counter[str] = Counter()
    passed: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for document in part.documents:
        analysis = analyse(document, load_pack(document.language), NoParses())
        for view, reason in zip(analysis.views, analysis.passed, strict=True):
            words = len(view.line.tokens)
            seen.update({"lines": 1, "words": words})
            seen.update({"parsed": 1, "words parsed": words} if not reason else {})
            seen.update({"read": 1} if reason in ("", SHALLOW) else {})
        looked_at = {kind: list(_looked_at(kind, analysis)) for kind in ("tenure", "ownership", "quotation")}
        for claim in part.gold.get(document.name, ()):
            kind = claim["kind"]
            sort = "ownership" if kind in ("founding", "stake") else "quotation" if kind == "quotation" else "tenure"
            through = any(span.meets(_evidence(claim)) for span in looked_at[sort])
            for name in (kind, "all"):
                told[name] += 1
                passed[name] += through
    return told, passed, seen


def _evidence(claim: dict[str, Any]) -> Span:
    return Span(claim["start"], claim["end"])


def _looked_at(sort: str, analysis: Analysis) -> Iterator[Span]:
    text = analysis.document.text
    if sort == "tenure":
        lines = zip(analysis.views, analysis.passed, strict=True)
        yield from (view.line.sentence.span for view, reason in lines if reason in ("", SHALLOW))
    elif sort == "ownership":
        words = ownership_words(analysis.pack).gate
        spans = (sentence.span for sentence in analysis.segments.sentences)
        yield from (span for span in spans if words.search(fold(span.of(text))))
    else:
        yield from (stretch.outer for stretch in find_quoted(text, analysis.segments.paragraphs))
        yield from (post.span for post in analysis.segments.posts)
