"""How answers read in a terminal or a pipe: plain lines, the same in both."""

from __future__ import annotations

from collections.abc import Iterator

from incumbent.model.answer import Holders, Plan, Tenure, Timeline
from incumbent.model.claim import FoundingClaim, StakeClaim
from incumbent.model.entry import Witness
from incumbent.model.time import PartialDate

WORDS = 110  # characters of evidence that are shown


def holders(answer: Holders) -> Iterator[str]:
    """The answer to "who", line by line."""
    known = f", as known on {answer.known_at}" if answer.known_at else ""
    yield f"{answer.organization} on {answer.valid_at}{known}"
    if not answer.held:
        yield "  nobody that the ledger knows of"
    for tenure in answer.held:
        yield from _tenure(tenure)
    for tenure in answer.superseded:
        why = "nobody told its end, but somebody else took the seat" if tenure.seen else "nobody told since when"
        yield f"  not counted: {_head(tenure)} ({why})"
    for plan in answer.plans:
        yield from _plan(plan)


def timeline(answer: Timeline) -> Iterator[str]:
    """All tenures and plans, line by line."""
    yield answer.name + (f", as known on {answer.known_at}" if answer.known_at else "")
    for tenure in answer.tenures:
        yield from _tenure(tenure, where=True)
    for plan in answer.plans:
        yield from _plan(plan)
    for witness in answer.others:
        yield from _other(witness)


def _head(tenure: Tenure, where: bool = False) -> str:
    post = (
        "no post told" if tenure.post_class == "member" else f"{tenure.post or 'no title told'} [{tenure.post_class}]"
    )
    place = f", {tenure.organization}" if where and tenure.organization else ""
    return f"{tenure.person} — {post}{place}{' (acting)' if tenure.acting else ''}"


def _tenure(tenure: Tenure, where: bool = False) -> Iterator[str]:
    yield f"  {_head(tenure, where)}"
    yield f"    {_period(tenure)}; {tenure.sources} source{'s' if tenure.sources != 1 else ''}"
    yield from _evidence(tenure.witnesses)


def _period(tenure: Tenure) -> str:
    if tenure.starts:
        start = f"from {_dates(tenure.starts)}"
    elif tenure.began_by:
        start = f"from some day up to {tenure.began_by}"
    else:
        start = "from an unknown day"
    if tenure.ends:
        end = f"to {_dates(tenure.ends)}"
    elif tenure.ended_by:
        end = f"ended by {tenure.ended_by}"
    else:
        end = f"last confirmed on {tenure.last_confirmed}" if tenure.last_confirmed else "no end told"
    manner = f", {tenure.manner}" if tenure.manner and tenure.manner != "unknown" else ""
    return f"{start}, {end}{manner}"


def _dates(dates: tuple[PartialDate, ...]) -> str:
    return " or ".join(d.edtf for d in dates)


_CHANGES = {"start": "to start", "end": "to leave", "hold": "to hold a post", "former": "to have held a post"}


def _plan(plan: Plan) -> Iterator[str]:
    post = "" if plan.post_class == "member" else f" as {plan.post or plan.post_class}"
    place = f" at {plan.organization}" if plan.organization else ""
    acting = " (acting)" if plan.acting else ""
    when = f", {plan.date}" if plan.date else ""
    off = f"; denied on {plan.off_since}" if plan.off_since else ""
    yield f"  {plan.modality}: {plan.person} {_CHANGES[plan.kind]}{place}{post}{acting}{when}{off}"
    yield from _evidence(plan.witnesses, most=1)


def _other(witness: Witness) -> Iterator[str]:
    claim = witness.claim
    when = f", {claim.date}" if claim.date else ""
    if isinstance(claim, FoundingClaim):
        yield f"  founding: {claim.person}, {claim.organization}{when}"
    elif isinstance(claim, StakeClaim):
        amount = f", {claim.amount:,.0f} {claim.currency or ''}".rstrip() if claim.amount is not None else ""
        share = f", {claim.share:.2%}" if claim.share is not None else ""
        yield f"  stake: {claim.holder} in {claim.organization}{amount}{share}{when}"
    yield from _evidence((witness,))


def _evidence(witnesses: tuple[Witness, ...], most: int = 3) -> Iterator[str]:
    for witness in witnesses[:most]:
        words = " ".join(witness.claim.evidence.exact.split())
        words = words if len(words) <= WORDS else words[: WORDS - 1] + "…"
        day = witness.source.published_at.edtf if witness.source.published_at else "no date"
        yield f"      “{words}” {witness.source.teller}, {day} [{witness.claim.id[:14]}]"
    if len(witnesses) > most:
        yield f"      … and {len(witnesses) - most} more"
