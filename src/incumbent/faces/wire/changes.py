"""The JSON of what became known, and of what sources dispute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incumbent.faces.wire.answers import day_line, plan_line, tenure_line, witness_line
from incumbent.model.answer import Plan, Tenure

if TYPE_CHECKING:
    from incumbent.model.dispute import Dispute, Disputes
    from incumbent.model.history import Change, Changes


def changes_object(answer: Changes) -> dict[str, Any]:
    """The answer to "changes"."""
    return {
        "name": answer.name or None,
        "since": answer.since.isoformat(),
        "until": answer.until.isoformat(),
        "recorded_at": day_line(answer.recorded_at),
        "changes": [change_line(change) for change in answer.changes],
    }


def change_line(change: Change) -> dict[str, Any]:
    """Something that became known: the answer before and after, and who held the seat by each."""
    about = change.about
    return {
        "id": change.id,
        "known_at": change.known_at.isoformat(),
        "event": change.event,
        "of": "tenure" if isinstance(about, Tenure) else "plan",
        "person": about.person,
        "organization": about.organization,
        "post_class": about.post_class,
        "before": _answer_line(change.before),
        "after": _answer_line(change.after),
        "held_before": [t.person for t in change.held_before],
        "held_after": [t.person for t in change.held_after],
        "evidence": [witness_line(w) for w in change.witnesses],
    }


def _answer_line(answer: Tenure | Plan | None) -> dict[str, Any] | None:
    if answer is None:
        return None
    line = tenure_line(answer) if isinstance(answer, Tenure) else plan_line(answer)
    return {name: value for name, value in line.items() if name != "evidence"}


def disputes_object(answer: Disputes) -> dict[str, Any]:
    """The answer to "disputes"."""
    return {
        "name": answer.name or None,
        "known_at": day_line(answer.known_at),
        "recorded_at": day_line(answer.recorded_at),
        "disputes": [dispute_line(dispute) for dispute in answer.disputes],
    }


def dispute_line(dispute: Dispute) -> dict[str, Any]:
    """What sources contradict each other about, and each side."""
    return {
        "kind": dispute.kind,
        "about": dispute.about,
        "person": dispute.person or None,
        "organization": dispute.organization,
        "post": dispute.post,
        "post_class": dispute.post_class,
        "day": dispute.day.isoformat(),
        "sides": [
            {
                "says": side.says,
                "origins": list(side.origins),
                "evidence": [witness_line(w) for w in side.witnesses],
            }
            for side in dispute.sides
        ],
        "settled_by": dispute.settled_by,
    }
