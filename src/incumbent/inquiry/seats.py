"""Replies about seats: who holds them, who came before and after, who took them up and left them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from incumbent.answers.chains import links
from incumbent.answers.reports import SINGLE_SEATS
from incumbent.inquiry.drafts import Draft, unsaid
from incumbent.inquiry.material import Sources, cut, holding, in_question, of_person
from incumbent.inquiry.voice import Voice
from incumbent.model.answer import Tenure
from incumbent.model.inquiry import Inquiry
from incumbent.model.time import PartialDate


def holder(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Who holds a post on a day, in some days, now, or ever."""
    organization = inquiry.organizations[0].name
    found, everybody = holding(inquiry, sources, today)
    if inquiry.traits.get("former") and not inquiry.dated:
        found = [tenure for tenure in everybody if tenure.ended]
    when, known = voice.when(inquiry), voice.known(inquiry)
    if not found:
        missing = "holders-none-acting" if inquiry.acting else "holders-none"
        post = inquiry.post or voice.classes(inquiry)
        said = voice.say(missing, post=post, organization=organization, when=voice.around(inquiry))
        beside = everybody or _as_any(inquiry, sources)
        return unsaid(said, [voice.say("beside", tenures=voice.tenures(beside))] if beside else [], beside)
    name = "holders" if when else "holders-now" if inquiry.now else "holders-ever"
    where = organization + ("" if when else known)
    sentence = voice.say(name, when=when + known, organization=where, tenures=voice.tenures(found))
    return Draft(
        sentence, people=names(found), posts=classes(found), numbers=(len(set(names(found))),), told=tuple(found)
    )


def _as_any(inquiry: Inquiry, sources: Sources) -> list[Tenure]:
    """Those of the post who are not acting, where nobody acting is known."""
    if not inquiry.acting:
        return []
    every = sources.timeline(inquiry.organizations[0].name, known_at=inquiry.known_at).tenures
    return [t for t in cut(every, inquiry) if t.post_class in inquiry.classes]


def before(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Who was in the seat before somebody."""
    return _neighbour(inquiry, sources, voice, -1)


def after(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Who was in the seat after somebody."""
    return _neighbour(inquiry, sources, voice, 1)


def _neighbour(inquiry: Inquiry, sources: Sources, voice: Voice, step: int) -> Draft:
    person, side = inquiry.people[0].name, "before" if step < 0 else "after"
    own = of_person(inquiry, sources)
    if not own:
        return unsaid(voice.say("never-held", person=person))
    single = [tenure for tenure in own if tenure.post_class in SINGLE_SEATS]
    if not single:
        return unsaid(voice.say("many-seats", post=voice.post(own[0])), [], own)
    found: list[Tenure] = []
    keys = {tenure.person_key for tenure in own}
    seats = dict.fromkeys((t.organization, t.organization_key, t.post_class) for t in single)
    for organization, key, post_class in seats:
        told = sources.timeline(organization, known_at=inquiry.known_at).tenures
        row = [
            link.tenure for link in links([t for t in told if (t.organization_key, t.post_class) == (key, post_class)])
        ]
        for place, tenure in enumerate(row):
            beside = place + step
            if tenure.person_key in keys and 0 <= beside < len(row) and row[beside].person_key not in keys:
                found.append(row[beside])
    found = cut(found, inquiry)
    if not found:
        return unsaid(voice.say(f"{side}-none", person=person), [], single)
    return Draft(
        voice.say(side, person=person, tenures=voice.tenures(found, where=not inquiry.organizations)),
        people=names(found),
        posts=classes(found),
        told=tuple(found),
    )


def moved_in(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Who took up a post in some days."""
    return _moved(inquiry, sources, voice, "moved-in")


def moved_out(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Who left a post in some days, in some way."""
    return _moved(inquiry, sources, voice, "moved-out")


def _moved(inquiry: Inquiry, sources: Sources, voice: Voice, name: str) -> Draft:
    organization = inquiry.organizations[0].name
    every = in_question(sources.timeline(organization, known_at=inquiry.known_at).tenures, inquiry)
    manner = inquiry.traits.get("manner")
    if name == "moved-in":
        found = [t for t in every if (t.starts or t.began_by) and _within(t.starts, inquiry, t.began_by)]
    else:
        found = [
            t for t in every if t.ended and (not manner or t.manner == manner) and _within(t.ends, inquiry, t.ended_by)
        ]
    around = voice.around(inquiry)
    if not found:
        return unsaid(voice.say(f"{name}-none", organization=organization, when=around), [], every)
    return Draft(
        voice.say(name, organization=organization, when=around, tenures=voice.tenures(found)),
        people=names(found),
        posts=classes(found),
        told=tuple(found),
    )


def _within(dates: Iterable[PartialDate], inquiry: Inquiry, by: datetime.date | None) -> bool:
    """Some report has the change in the days that are asked about."""
    if not inquiry.dated:
        return True
    since, until = inquiry.since or datetime.date.min, inquiry.until or datetime.date.max
    told = [(date.earliest, date.latest) for date in dates]
    if not told and by:
        told = [(datetime.date.min, by)] if inquiry.since is None else []
    return any(first >= since and last <= until for first, last in told)


def names(tenures: Iterable[Tenure]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tenure.person for tenure in tenures))


def classes(tenures: Iterable[Tenure]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tenure.post_class for tenure in tenures))
