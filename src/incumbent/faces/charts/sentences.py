"""Tenures and plans in a sentence of the reader's language: what a pointer, a screen reader and a table tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.faces.charts.clean import clean

if TYPE_CHECKING:
    from incumbent.faces.charts.words import Words
    from incumbent.model.answer import Plan, Tenure
    from incumbent.model.entry import Source, Witness
    from incumbent.model.time import PartialDate

_OFF = ("denied", "reversed", "overtaken")


def post_of(told: Tenure | Plan, words: Words) -> str:
    """The post as written, with what it is for the time being."""
    post = clean(told.post or "") or words.class_name(told.post_class)
    return f"{post} ({words('acting')})" if told.acting else post


def period(tenure: Tenure, words: Words, taken_by: str = "") -> str:
    """From when to when, as precisely as was told."""
    return f"{start(tenure, words)}, {end(tenure, words, taken_by)}"


def start(tenure: Tenure, words: Words) -> str:
    """Since when."""
    if tenure.starts:
        return words("from", dates=words.dates(tenure.starts)) + _beside(
            tenure.starts_announced, tenure.starts_later, words
        )
    if tenure.began_by:
        return words("from_by", day=words.day(tenure.began_by))
    return words("from_unknown")


def end(tenure: Tenure, words: Words, taken_by: str = "") -> str:
    """Until when, and how it ended."""
    manner = f", {words(tenure.manner)}" if tenure.manner and tenure.manner != "unknown" else ""
    if tenure.ends:
        told = words("to", dates=words.dates(tenure.ends))
        return told + _beside(tenure.ends_announced, tenure.ends_later, words) + manner
    if tenure.ended_by:
        return words("to_by", day=words.day(tenure.ended_by)) + _beside((), tenure.ends_later, words) + manner
    if taken_by:
        return words("taken", person=clean(taken_by))
    if tenure.last_confirmed:
        return words("confirmed", day=words.day(tenure.last_confirmed))
    return words("no_end")


def _beside(announced: Sequence[PartialDate], later: Sequence[PartialDate], words: Words) -> str:
    notes = [words("announced", dates=words.dates(announced))] if announced else []
    notes += [words("told_again", dates=words.dates(later))] if later else []
    return f" ({words('part').join(notes)})" if notes else ""


def tenure_sentence(tenure: Tenure, words: Words, taken_by: str = "", where: bool = True, confirmed: int = 0) -> str:
    """Who, as what, with `where` in which organisation, from when to when, by how many origins, and how many of its
    claims persons confirmed."""
    who = ", ".join(part for part in (post_of(tenure, words), clean(tenure.organization) if where else "") if part)
    notes = [
        words(f"disputed_{side}") for side, told in (("start", tenure.starts), ("end", tenure.ends)) if len(told) > 1
    ]
    told = [f"{clean(tenure.person)} — {who}", period(tenure, words, taken_by), *notes]
    told.append(words.counted("origin", len(tenure.origins)))
    return words("part").join([*told, words.counted("reviewed", confirmed)] if confirmed else told)


def plan_sentence(plan: Plan, words: Words) -> str:
    """Who is to take up or leave what, who says so, and what became of it."""
    where = f", {clean(plan.organization)}" if plan.organization else ""
    modality = "planned" if plan.modality == "asserted" else plan.modality
    what = f"{words(modality)}, {words(f'plan_{plan.kind}')}: {clean(plan.person)} — {post_of(plan, words)}{where}"
    return words("part").join([what, clean(plan.date or "") or words("no_day"), outcome(plan, words)])


def outcome(plan: Plan, words: Words) -> str:
    """What became of a plan."""
    if plan.outcome in _OFF and plan.off_since:
        return words(f"off_{plan.outcome}", day=words.day(plan.off_since))
    return words(plan.outcome) if plan.outcome in words.says else words(f"off_{plan.outcome}", day="?")


def teller(source: Source, words: Words) -> str:
    """Who published it and when."""
    day = words.day(source.published_at) if source.published_at else words("no_day")
    return f"{clean(source.publisher or source.name)}, {day}"


def dot_sentence(witnesses: Sequence[Witness], words: Words, confirmed: Sequence[str] = ()) -> str:
    """Who says so, on which days, and who `confirmed` it."""
    tellers = list(dict.fromkeys(teller(witness.source, words) for witness in witnesses))
    shown = tellers[:4]
    more = f" … +{len(tellers) - len(shown)}" if len(tellers) > len(shown) else ""
    seen = [words("reviewed_by", names=", ".join(map(clean, confirmed[:3])))] if confirmed else []
    return words("part").join([*shown[:-1], shown[-1] + more, *seen])
