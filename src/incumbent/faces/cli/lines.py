"""The parts of answers as lines: tenures, plans, foundings, stakes, chains, and the words behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from incumbent.faces.cli.texts import Text, joined, styled
from incumbent.model.answer import Plan, Tenure

if TYPE_CHECKING:
    from incumbent.model.answer import Founding, Stake, Superseded
    from incumbent.model.dispute import Dispute
    from incumbent.model.entry import Source, Witness
    from incumbent.model.history import Chain, Change, Link
    from incumbent.model.time import PartialDate

WORDS = 110  # characters of evidence that are shown


def published(source: Source) -> str:
    """Who published it and when, as far as that is known."""
    day = source.published_at.edtf if source.published_at else "no date"
    return f"{source.teller}, {day}{' (inferred)' if source.published_basis == 'inferred' else ''}"


# ---- tenures --------------------------------------------------------------------------------------------------------


def tenure_lines(tenure: Tenure, where: bool = False, most: int = 3) -> Iterator[str]:
    yield Text("  ", head(tenure, where))
    yield f"    {period(tenure)}; {strength(tenure)}"
    yield from evidence_lines(tenure.witnesses, most)


def superseded_lines(superseded: Superseded) -> Iterator[str]:
    tenure, taker = superseded.tenure, superseded.by.person
    yield Text("  ", styled("warning", "not counted: "), head(tenure))
    yield f"    {period(tenure)}; {strength(tenure)}"
    if tenure.seen and tenure.ended:
        yield f"    the day of the end is not told, and {taker} took the seat within that time"
    elif tenure.seen:
        yield f"    nobody told an end, but {taker} took the seat later"
    else:
        yield f"    nothing but the end is told, and {taker} was seen in the seat before"
    yield from evidence_lines(tenure.witnesses, most=1)


def head(tenure: Tenure, where: bool = False) -> Text:
    post = f"{tenure.post or 'no title told'} [{tenure.post_class}]"
    if tenure.post_class == "member":
        post = tenure.post or "no post told"
    place = f", {tenure.organization}" if where and tenure.organization else ""
    acting = styled("acting", " (acting)" if tenure.acting else "")
    return Text(styled("name", tenure.person), f" — {post}{place}", acting)


def period(tenure: Tenure) -> str:
    """From when to when, as precisely as was told."""
    if tenure.starts:
        start = f"from {dates(tenure.starts)}{_beside(tenure.starts_announced, tenure.starts_later)}"
    elif tenure.began_by:
        start = f"from {tenure.began_by} at the latest"
    else:
        start = "from an unknown day"
    manner = f", {tenure.manner}" if tenure.manner and tenure.manner != "unknown" else ""
    if tenure.ends:
        return f"{start} to {dates(tenure.ends)}{_beside(tenure.ends_announced, tenure.ends_later)}{manner}"
    if tenure.ended_by:
        return f"{start} to {tenure.ended_by} at the latest{_beside((), tenure.ends_later)}{manner}"
    if tenure.last_confirmed:
        return f"{start}, last confirmed on {tenure.last_confirmed}"
    return f"{start}, no end told"


def dates(told: Sequence[PartialDate]) -> str:
    return " or ".join(date.edtf for date in told)


def _beside(announced: Sequence[PartialDate], later: Sequence[PartialDate]) -> str:
    """The days of the announcement, and those of later steps, of one change."""
    notes = [f"announced {dates(announced)}"] if announced else []
    notes += [f"told again for {dates(later)}"] if later else []
    return f" ({'; '.join(notes)})" if notes else ""


# ---- plans, foundings, stakes ---------------------------------------------------------------------------------------


_JOINED = {"start": "join", "end": "leave", "hold": "be at", "former": "have been at"}
_OUTCOMES = {
    "came-true": "; came true",
    "denied": "; denied on {}",
    "reversed": "; reversed on {}, by a return to the seat left before",
    "overtaken": "; overtaken on {}, when somebody else took the seat",
    "lapsed": "; its day has passed, and nobody tells that it happened",
}
_BOARDED = {"start": "join", "end": "leave", "hold": "be on", "former": "have been on"}
_SEATED = {"start": "become", "end": "leave as", "hold": "be", "former": "have been"}


def plan_lines(plan: Plan) -> Iterator[str]:
    post = None if plan.post_class == "member" else plan.post or plan.post_class.replace("-", " ")
    where = f" of {plan.organization}" if plan.organization else ""
    if plan.post_class == "board-member":  # as written it is as often the board as a seat on it
        change = f"{_BOARDED[plan.kind]} the board{where}"
    elif post:
        change = f"{_SEATED[plan.kind]} {post}{where}"
    else:
        change = f"{_JOINED[plan.kind]} {plan.organization or 'an organisation that nobody named'}"
    said = f"that {plan.person} is to" if plan.modality == "denied" else f"{plan.person} to"
    acting = " (acting)" if plan.acting else ""
    when = f", {plan.date}" if plan.date else ""
    off = _OUTCOMES.get(plan.outcome, "").format(plan.off_since)
    if plan.came_true and plan.modality == "denied":
        off = "; happened after all"
    yield Text("  ", styled("event", f"{plan.modality}: "), f"{said} {change}{acting}{when}{off}; {strength(plan)}")
    yield from evidence_lines(plan.witnesses, most=1)


def founding_lines(founding: Founding) -> Iterator[str]:
    when = f", {' or '.join(founding.dates)}" if founding.dates else ""
    told = f"{founding.person}, {founding.organization}{when}; {strength(founding)}"
    yield Text("  ", styled("event", "founding: "), told)
    yield from evidence_lines(founding.witnesses, most=1)


def stake_lines(stake: Stake) -> Iterator[str]:
    amount = f", {stake.amount:,.0f} {stake.currency or ''}".rstrip() if stake.amount is not None else ""
    share = f", {stake.share:.2%}" if stake.share is not None else ""
    when = f", {' or '.join(stake.dates)}" if stake.dates else ""
    told = f"{stake.holder} in {stake.organization}{amount}{share}{when}; {strength(stake)}"
    yield Text("  ", styled("event", "stake: "), told)
    yield from evidence_lines(stake.witnesses, most=1)


# ---- changes --------------------------------------------------------------------------------------------------------


def change_lines(change: Change, seat: bool = True) -> Iterator[str]:
    """What became known, what it replaced and, with `seat`, who held the seat by each."""
    before, after = change.before, change.after
    if isinstance(change.about, Tenure):
        yield Text("  ", styled("event", f"{change.event}: "), head(change.about, where=True))
        if isinstance(after, Tenure):
            yield f"    {period(after)}; {strength(after)}"
        if isinstance(before, Tenure):
            yield styled("soft", f"    before: {period(before)}; {strength(before)}")
    else:
        (first, *_) = plan_lines(change.about)
        named = change.event in ("planned", "rumoured", "denied")
        yield first if named else Text("  ", styled("event", f"{change.event}: "), first.strip())
        if isinstance(before, Plan) and isinstance(after, Plan) and before.date != after.date:
            yield styled("soft", f"    before: {before.date or 'no date'}")
    if seat and [t.person_key for t in change.held_before] != [t.person_key for t in change.held_after]:
        yield f"    in the seat that day: {_names(change.held_before)}; from now on: {_names(change.held_after)}"
    yield from evidence_lines(change.witnesses, most=1)


def _names(held: Sequence[Tenure]) -> str:
    return " and ".join(f"{t.person}{' (acting)' if t.acting else ''}" for t in held) or "nobody known"


# ---- disputes -------------------------------------------------------------------------------------------------------


_SUBJECTS = {"start": " of the start", "end": " of the end", "hold": "", "former": ""}


def dispute_lines(dispute: Dispute) -> Iterator[str]:
    """What is disputed, each side with its origins and words, and what would settle it."""
    person = Text(styled("name", dispute.person), " — ") if dispute.person else ""
    where = f", {dispute.organization}" if dispute.organization else ""
    post = f"{dispute.post or 'no title told'} [{dispute.post_class}]"
    yield Text("  ", styled("event", f"{dispute.kind}{_SUBJECTS[dispute.about]}: "), person, f"{post}{where}")
    for side in dispute.sides:
        yield Text("    ", styled("warning", side.says), f": {counted_origins(side.origins, side.witnesses)}")
        yield from evidence_lines(side.witnesses)
    yield styled("soft", f"    would be settled by {dispute.settled_by}")


# ---- chains ---------------------------------------------------------------------------------------------------------


def chain_lines(chain: Chain, where: bool = True) -> Iterator[str]:
    """The holders of a seat with arrows between them, and below what is odd about how they follow one another."""
    place = f" of {chain.organization}" if where else ""
    holders = joined(" → ", [_holder(link) for link in chain.links])
    yield Text("  ", styled("event", f"{chain.post_class}{place}: "), holders)
    for before, link in zip((None, *chain.links), chain.links, strict=False):
        if before is not None and link.gap:
            yield f"    gap: nobody is told from {link.gap[0]} to {link.gap[1]}, before {link.tenure.person}"
        if before is not None and link.overlap:
            yield f"    overlap: {link.tenure.person} beside a predecessor, {link.overlap[0]} to {link.overlap[1]}"
        if link.end_inferred:
            yield f"    no end told: {link.tenure.person}, until the next one took the seat"


def _holder(link: Link) -> Text:
    return Text(styled("name", link.tenure.person), styled("acting", " (acting)" if link.tenure.acting else ""))


# ---- witnesses ------------------------------------------------------------------------------------------------------


def strength(answer: Tenure | Plan | Founding | Stake) -> str:
    """How many independent origins tell it, and in how many articles where those are more."""
    return counted_origins(answer.origins, answer.witnesses)


def counted_origins(origins: Sequence[str], witnesses: Sequence[Witness]) -> str:
    """`2 origins`, `2 origins in 5 articles`."""
    articles = len({witness.source.id for witness in witnesses})
    told = f"{len(origins)} origin{'' if len(origins) == 1 else 's'}"
    return told if articles <= len(origins) else f"{told} in {articles} articles"


def name_of(by: str) -> str:
    """Who judged something, in an answer."""
    return by.removeprefix("person:")


def evidence_lines(witnesses: Sequence[Witness], most: int = 3) -> Iterator[str]:
    """Some of the words, one of each kind of claim before more of one kind: the end has its proof as the start has."""
    kinds = [witness.claim.kind for witness in witnesses]
    first = sorted(range(len(kinds)), key=lambda place: (kinds.index(kinds[place]) != place, place))[:most]
    for witness in (witnesses[place] for place in sorted(first)):
        words = " ".join(witness.claim.evidence.exact.split())
        words = words if len(words) <= WORDS else words[: WORDS - 1] + "…"
        source = styled("plain", published(witness.source), witness.source.url)
        proof = styled("words", f"“{words}”")
        review = witness.review
        seen = f", confirmed by {name_of(review.by)}" if review and review.verdict == "confirmed" else ""
        yield Text("      ", proof, " ", source, seen, styled("soft", f" [{witness.claim.id[:14]}]"))
    if len(witnesses) > most:
        yield styled("soft", f"      … and {len(witnesses) - most} more")
