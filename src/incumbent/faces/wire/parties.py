"""The JSON of parties, judgements and origins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incumbent.faces.wire.answers import source_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incumbent.model.entry import Judgement, Source
    from incumbent.model.held import Held
    from incumbent.model.origin import Origin
    from incumbent.model.party import Found, Party


def judgement_line(judgement: Judgement) -> dict[str, Any]:
    """What somebody judged about two names."""
    return {
        "entry": judgement.seq,
        "sort": judgement.sort,
        "keys": [judgement.one, judgement.other],
        "names": list(judgement.names),
        "verdict": judgement.verdict,
        "by": judgement.by,
        "why": judgement.why,
        "undoes": judgement.undoes,
        "recorded_at": judgement.recorded_at,
    }


def party_line(party: Party) -> dict[str, Any]:
    """A party with all its names, and the judgements that bear on them."""
    return {
        "sort": party.sort,
        "key": party.key,
        "keys": list(party.keys),
        "names": list(party.names),
        "judgements": [judgement_line(judgement) for judgement in party.judgements],
    }


def origin_line(origin: Origin, sources: Mapping[str, Source]) -> dict[str, Any]:
    """An independent source: its documents, and by which links they hang on one another (`parent` null is outside)."""
    return {
        "id": origin.id,
        "outside": origin.outside or None,
        "documents": [source_line(sources[document]) for document in origin.documents],
        "links": [
            {"child": link.child, "parent": link.parent or None, "kind": link.kind, "reason": link.reason}
            for link in origin.links
        ],
    }


def found_line(found: Found) -> dict[str, Any]:
    """A party or a post that was searched for."""
    return {
        "sort": found.sort,
        "name": found.name,
        "key": found.key,
        "names": list(found.names),
        "organizations": list(found.organizations),
        "post_classes": list(found.post_classes),
    }


def held_line(held: Held) -> dict[str, Any]:
    """A person in a seat, in a few words, as a snapshot tells it."""
    return {
        "organization": held.organization,
        "post_class": held.post_class,
        "post": held.post or None,
        "person": held.person,
        "acting": bool(held.acting),
        "starts_told": held.starts.split(),
        "ends_told": held.ends.split(),
        "last_confirmed": held.confirmed_on or None,
        "sources": held.sources,
    }
