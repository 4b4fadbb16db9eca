"""The JSON of what persons judge: claims, names, articles; what it does to answers, and what took it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incumbent.faces.wire.answers import told_line
from incumbent.faces.wire.parties import judgement_line
from incumbent.model.entry import Judgement, Review

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from incumbent.model.entry import Judged, Retraction
    from incumbent.model.fallout import Fallout


def review_line(review: Review) -> dict[str, Any]:
    """What a person said of a claim."""
    return {
        "entry": review.seq,
        "claim": review.claim,
        "document": review.document,
        "verdict": review.verdict,
        "on": review.on.isoformat(),
        "by": review.by,
        "why": review.why,
        "undoes": review.undoes,
        "recorded_at": review.recorded_at,
    }


def retraction_line(retraction: Retraction) -> dict[str, Any]:
    """That an article counts no more, or counts again."""
    return {
        "entry": retraction.seq,
        "document": retraction.document,
        "on": retraction.on.isoformat(),
        "by": retraction.by,
        "why": retraction.why,
        "undoes": retraction.undoes,
        "recorded_at": retraction.recorded_at,
    }


def judged_line(judged: Judged) -> dict[str, Any]:
    """Whatever a person judged, with its sort under `of`: a claim, names or an article."""
    if isinstance(judged, Review):
        return {"of": "claim", **review_line(judged)}
    if isinstance(judged, Judgement):
        return {"of": "names", **judgement_line(judged)}
    return {"of": "article", **retraction_line(judged)}


def log_object(judged: Sequence[Judged], undone: Mapping[int, int]) -> dict[str, Any]:
    """What persons judged, each with the entry that took it back, null where it stands."""
    return {"log": [judged_line(one) | {"undone_by": undone.get(one.seq)} for one in judged]}


def fallout_object(told: Fallout) -> dict[str, Any]:
    """What falls, changes and loses a source."""
    return {
        "falls": [told_line(one) for one in told.falls],
        "changes": [{"before": told_line(one), "after": told_line(other)} for one, other in told.changes],
        "weaker": [{"before": told_line(one), "after": told_line(other)} for one, other in told.weaker],
    }
