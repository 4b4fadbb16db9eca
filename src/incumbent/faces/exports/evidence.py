"""What stands behind the marks of a page: words, sources, disputes and origins, ready for its template."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from incumbent.faces.charts.bounds import published
from incumbent.faces.charts.clean import clean

if TYPE_CHECKING:
    from incumbent.faces.charts.words import Words
    from incumbent.model.dispute import Dispute
    from incumbent.model.entry import Source, Witness
    from incumbent.model.origin import Origin

LONGEST = 600  # characters of words that are shown; evidence is a phrase, and an article no part of this page
_WEB = ("http://", "https://")


def witness_row(witness: Witness, words: Words) -> dict[str, Any]:
    """A claim: its exact words, what it tells, and who published it when."""
    exact = clean(witness.claim.evidence.exact)
    return {
        "id": witness.claim.id,
        "exact": exact if len(exact) <= LONGEST else exact[: LONGEST - 1] + "…",
        "kind": words(f"kind_{witness.claim.kind}") if f"kind_{witness.claim.kind}" in words.says else "",
        "withdrawn": words("page_withdrawn", day=words.day(witness.withdrawn_at)) if witness.withdrawn_at else "",
        "source": source_row(witness.source, words),
    }


def source_row(source: Source, words: Words) -> dict[str, Any]:
    """A source: who published it, when, under which title and address."""
    return {
        "id": source.id,
        "teller": clean(source.teller),
        "title": clean(source.title),
        "day": words.day(source.published_at) if source.published_at else words("no_day"),
        "iso": source.published_at.edtf if source.published_at else "",
        "inferred": source.published_basis == "inferred",
        "language": source.language if source.language.replace("-", "").isalpha() else "",
        "url": source.url if source.url.lower().startswith(_WEB) else "",
    }


def dispute_key(dispute: Dispute) -> str:
    """What makes a dispute the same one while more becomes known of it."""
    return repr((dispute.kind, dispute.about, dispute.person, dispute.organization, dispute.post_class))


def dispute_row(dispute: Dispute, words: Words) -> dict[str, Any]:
    """What a dispute is about, and what would settle it."""
    seat = clean(dispute.post or "") or words.class_name(dispute.post_class)
    return {
        "about": f"{words(f'dispute_{dispute.kind}')} {words(f'dispute_of_{dispute.about}')}",
        "whom": ", ".join(part for part in (clean(dispute.person), seat) if part),
        "settled_by": clean(dispute.settled_by) if words.language == "en" else "",
    }


def said(says: str, words: Words) -> str:
    """What a side says: a day, a class of posts, a manner or a name, in the words of the reader."""
    if says in words.classes:
        return words.class_name(says)
    return words.says.get(says) or clean(says)


def origin_rows(
    origins: Iterable[Origin], sources: Mapping[str, Source], used: Mapping[str, Source], words: Words
) -> list[dict[str, Any]]:
    """The origins of the articles that the page rests on, with the articles that count as one. Where nothing is known
    of the origin of an article, it is of one with all that its publisher brings."""
    rows: dict[str, list[Source]] = {}
    for origin in origins:
        told = [sources[document] for document in origin.documents if document in used]
        if told:
            rows[origin.id] = told
    known = {source.id for told in rows.values() for source in told}
    for id_, source in used.items():
        if id_ not in known:
            rows.setdefault(source.outlet, []).append(source)
    return [{"sources": [source_row(source, words) for source in sorted(told, key=_day)]} for told in rows.values()]


def _day(source: Source) -> tuple[str, str]:
    return source.published_at.edtf if source.published_at else "9", source.id


def by_day(witnesses: Iterable[Witness]) -> list[Witness]:
    """The first to tell it first."""
    return sorted(witnesses, key=lambda w: (published(w), w.source.id, w.claim.evidence.start, w.claim.id))
