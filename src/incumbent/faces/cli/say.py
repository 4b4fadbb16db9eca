"""How answers read in a terminal or a pipe: plain lines, the same in both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from incumbent.model.answer import Founding, Holders, Plan, Stake, Superseded, Tenure, Timeline, sources
from incumbent.model.entry import Source, Witness
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
    for superseded in answer.superseded:
        yield from _superseded(superseded)
    for plan in answer.plans:
        yield from _plan(plan)


def timeline(answer: Timeline) -> Iterator[str]:
    """All tenures and plans, foundings and stakes, line by line."""
    yield answer.name + (f", as known on {answer.known_at}" if answer.known_at else "")
    for tenure in answer.tenures:
        yield from _tenure(tenure, where=True)
    for plan in answer.plans:
        yield from _plan(plan)
    for founding in answer.foundings:
        yield from _founding(founding)
    for stake in answer.stakes:
        yield from _stake(stake)


def published(source: Source) -> str:
    """Who published it and when, as far as that is known."""
    day = source.published_at.edtf if source.published_at else "no date"
    return f"{source.teller}, {day}{' (inferred)' if source.published_basis == 'inferred' else ''}"


# ---- tenures --------------------------------------------------------------------------------------------------------


def _tenure(tenure: Tenure, where: bool = False) -> Iterator[str]:
    yield f"  {_head(tenure, where)}"
    yield f"    {_period(tenure)}; {_sources(tenure.witnesses)}"
    yield from _evidence(tenure.witnesses)


def _superseded(superseded: Superseded) -> Iterator[str]:
    tenure, taker = superseded.tenure, superseded.by.person
    yield f"  not counted: {_head(tenure)}"
    yield f"    {_period(tenure)}; {_sources(tenure.witnesses)}"
    if tenure.seen:
        yield f"    nobody told an end, but {taker} took the seat later"
    else:
        yield f"    nothing but the end is told, and {taker} was seen in the seat before"
    yield from _evidence(tenure.witnesses, most=1)


def _head(tenure: Tenure, where: bool = False) -> str:
    post = f"{tenure.post or 'no title told'} [{tenure.post_class}]"
    if tenure.post_class == "member":
        post = tenure.post or "no post told"
    place = f", {tenure.organization}" if where and tenure.organization else ""
    return f"{tenure.person} — {post}{place}{' (acting)' if tenure.acting else ''}"


def _period(tenure: Tenure) -> str:
    """From when to when, as precisely as was told."""
    if tenure.starts:
        start = f"from {_dates(tenure.starts)}"
    elif tenure.began_by:
        start = f"from {tenure.began_by} at the latest"
    else:
        start = "from an unknown day"
    manner = f", {tenure.manner}" if tenure.manner and tenure.manner != "unknown" else ""
    if tenure.ends:
        return f"{start} to {_dates(tenure.ends)}{manner}"
    if tenure.ended_by:
        return f"{start} to {tenure.ended_by} at the latest{manner}"
    if tenure.last_confirmed:
        return f"{start}, last confirmed on {tenure.last_confirmed}"
    return f"{start}, no end told"


def _dates(dates: Sequence[PartialDate]) -> str:
    return " or ".join(d.edtf for d in dates)


# ---- plans, foundings, stakes ---------------------------------------------------------------------------------------


_JOINED = {"start": "join", "end": "leave", "hold": "be at", "former": "have been at"}
_SEATED = {"start": "become", "end": "leave as", "hold": "be", "former": "have been"}


def _plan(plan: Plan) -> Iterator[str]:
    post = None if plan.post_class == "member" else plan.post or plan.post_class
    if post:
        change = f"{_SEATED[plan.kind]} {post}{f' of {plan.organization}' if plan.organization else ''}"
    else:
        change = f"{_JOINED[plan.kind]} {plan.organization or 'an organisation that nobody named'}"
    said = f"that {plan.person} is to" if plan.modality == "denied" else f"{plan.person} to"
    acting = " (acting)" if plan.acting else ""
    when = f", {plan.date}" if plan.date else ""
    off = f"; denied on {plan.off_since}" if plan.off_since else ""
    yield f"  {plan.modality}: {said} {change}{acting}{when}{off}; {_sources(plan.witnesses)}"
    yield from _evidence(plan.witnesses, most=1)


def _founding(founding: Founding) -> Iterator[str]:
    when = f", {' or '.join(founding.dates)}" if founding.dates else ""
    yield f"  founding: {founding.person}, {founding.organization}{when}; {_sources(founding.witnesses)}"
    yield from _evidence(founding.witnesses, most=1)


def _stake(stake: Stake) -> Iterator[str]:
    amount = f", {stake.amount:,.0f} {stake.currency or ''}".rstrip() if stake.amount is not None else ""
    share = f", {stake.share:.2%}" if stake.share is not None else ""
    when = f", {' or '.join(stake.dates)}" if stake.dates else ""
    yield f"  stake: {stake.holder} in {stake.organization}{amount}{share}{when}; {_sources(stake.witnesses)}"
    yield from _evidence(stake.witnesses, most=1)


# ---- witnesses ------------------------------------------------------------------------------------------------------


def _sources(witnesses: Sequence[Witness]) -> str:
    number = sources(witnesses)
    return f"{number} source{'' if number == 1 else 's'}"


def _evidence(witnesses: Sequence[Witness], most: int = 3) -> Iterator[str]:
    """Some of the words, one of each kind of claim before more of one kind: the end has its proof as the start has."""
    kinds = [witness.claim.kind for witness in witnesses]
    first = sorted(range(len(kinds)), key=lambda place: (kinds.index(kinds[place]) != place, place))[:most]
    for witness in (witnesses[place] for place in sorted(first)):
        words = " ".join(witness.claim.evidence.exact.split())
        words = words if len(words) <= WORDS else words[: WORDS - 1] + "…"
        yield f"      “{words}” {published(witness.source)} [{witness.claim.id[:14]}]"
    if len(witnesses) > most:
        yield f"      … and {len(witnesses) - most} more"
