"""Replies about time: when somebody took up a post, when they left it, how long they had it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from incumbent.inquiry.drafts import unsaid
from incumbent.inquiry.material import Sources, of_person
from incumbent.inquiry.seats import classes, ended_within, names, within
from incumbent.inquiry.stays import arrivals, departures
from incumbent.inquiry.voice import Voice
from incumbent.model.answer import Tenure
from incumbent.model.inquiry import Draft, Inquiry
from incumbent.model.time import PartialDate


def start(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """When somebody took up a post, or came to an organisation."""
    own = of_person(inquiry, sources)
    if not own:
        return _never(inquiry, voice)
    own = returns(own) if inquiry.traits.get("again") else arrivals(own, inquiry)
    found = [tenure for tenure in own if tenure.starts and within(tenure.starts, inquiry, None)]
    if not found:
        own = own or of_person(inquiry, sources)
        told = _listed(own, inquiry, voice)
        return unsaid(voice.say("starts-none", person=inquiry.people[0].name, tenures=told), (), own)
    dates = _dates(date for tenure in found for date in tenure.starts if within([date], inquiry, None))
    silent = [tenure for tenure in own if not tenure.starts]
    notes = [voice.say("starts-also", tenures=_listed(silent, inquiry, voice))] if silent else []
    return _dated("starts", found, dates, notes, inquiry, voice)


def end(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """When somebody left a post, or an organisation, in some way."""
    own = of_person(inquiry, sources)
    if not own:
        return _never(inquiry, voice)
    manner, person = inquiry.traits.get("manner"), inquiry.people[0].name
    ended = departures(own, inquiry, own)
    found = [t for t in ended if (not manner or t.manner == manner) and ended_within(t, inquiry)]
    if not found and ended:
        return unsaid(voice.say("unsaid-end", tenures=_listed(ended, inquiry, voice)), (), ended)
    if not found:
        kept = [tenure for tenure in own if not tenure.ended] or own  # of the others a source does tell it
        return unsaid(voice.say("ends-none", person=person, tenures=_listed(kept, inquiry, voice)), (), kept)
    dates = _dates(date for tenure in found for date in tenure.ends)
    if dates:
        return _dated("ends", found, dates, [], inquiry, voice)
    by = max(tenure.ended_by for tenure in found if tenure.ended_by)
    told = _listed(found, inquiry, voice)
    sentence = voice.say("ends-by", person=found[0].person, dates=voice.day(by), tenures=told)
    return Draft(sentence, people=names(found), posts=classes(found), told=tuple(found))


def _dates(told: Iterable[PartialDate]) -> list[PartialDate]:
    return sorted(set(told), key=lambda date: (date.earliest, date.latest))


def _dated(
    name: str,
    found: Sequence[Tenure],
    dates: Sequence[PartialDate],
    notes: Sequence[str],
    inquiry: Inquiry,
    voice: Voice,
) -> Draft:
    sentence = voice.dated(name, dates, person=found[0].person, tenures=_listed(found, inquiry, voice))
    return Draft(
        sentence,
        notes=tuple(notes),
        people=names(found),
        posts=classes(found),
        dates=tuple(date.edtf for date in dates),
        told=tuple(found),
    )


def duration(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """How many days somebody had a post: the fewest and the most that the told days allow."""
    own = of_person(inquiry, sources)
    if not own:
        return _never(inquiry, voice)
    spans = [(tenure, _days(tenure)) for tenure in own]
    told = [(tenure, days) for tenure, days in spans if days]
    if len(told) != 1 or len(own) > 1:
        return unsaid(voice.say("duration-none", tenures=_listed(own, inquiry, voice)), (), own)
    tenure, numbers = told[0]
    name = "duration-so-far" if not tenure.ended else "duration-day" if numbers == (1, 1) else "duration-days"
    figures = str(numbers[0])
    if len(set(numbers)) > 1:
        figures = voice.say("duration-span", numbers=numbers[0], most=numbers[-1])
    return Draft(
        voice.say(name, person=tenure.person, numbers=figures, tenures=_listed([tenure], inquiry, voice)),
        people=(tenure.person,),
        posts=(tenure.post_class,),
        numbers=tuple(dict.fromkeys(numbers)),
        told=(tenure,),
    )


def returns(tenures: Sequence[Tenure]) -> list[Tenure]:
    """Those that are not the first of their seat."""
    seen: set[tuple[str, str]] = set()
    found = []
    for tenure in tenures:
        seat = (tenure.organization_key, tenure.post_class)
        if seat in seen:
            found.append(tenure)
        seen.add(seat)
    return found


def _days(tenure: Tenure) -> tuple[int, ...] | None:
    """The fewest and the most days of a tenure; the fewest alone of one that goes on; None where they are not told."""
    if not tenure.starts or any(date.day is None for date in (*tenure.starts, *tenure.ends)):
        return None
    first, last = min(d.earliest for d in tenure.starts), max(d.earliest for d in tenure.starts)
    if tenure.ends:
        ends = [d.earliest for d in tenure.ends]
        return max((min(ends) - last).days, 0), (max(ends) - first).days
    if tenure.ended_by is None and tenure.last_confirmed and tenure.last_confirmed > last:
        return ((tenure.last_confirmed - last).days,)
    return None


def _listed(tenures: Sequence[Tenure], inquiry: Inquiry, voice: Voice) -> str:
    return voice.tenures(tenures, where=not inquiry.organizations)


def _never(inquiry: Inquiry, voice: Voice) -> Draft:
    return unsaid(voice.say("never-held", person=inquiry.people[0].name))
