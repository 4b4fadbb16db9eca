"""Replies about seats: who holds them, who came before and after, who took them up and left them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import replace

from incumbent.answers.chains import links
from incumbent.answers.tenures import beginning
from incumbent.inquiry.drafts import unsaid
from incumbent.inquiry.material import Sources, cut, holding, in_question, of_person, only_last_known
from incumbent.inquiry.stays import arrivals, departures
from incumbent.inquiry.voice import Voice
from incumbent.model.answer import Tenure
from incumbent.model.claim import SINGLE_SEATS
from incumbent.model.dispute import Dispute
from incumbent.model.inquiry import Draft, Inquiry
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
    if when and only_last_known(found, inquiry.since):
        name = "holders-last"
    if inquiry.traits.get("count"):
        name = "holders-count" if when else "holders-count-ever"
    where = organization + ("" if when else known)
    number = len(set(names(found)))
    sentence = voice.say(name, when=when + known, organization=where, number=number, tenures=voice.tenures(found))
    differ = _disputed(inquiry, sources)
    notes = (voice.say("differ", disputes=voice.listed(map(voice.dispute, differ))),) if differ else ()
    return Draft(sentence, notes=notes, people=names(found), posts=classes(found), numbers=(number,), told=tuple(found))


def _disputed(inquiry: Inquiry, sources: Sources) -> list[Dispute]:
    """Where sources give two days for a change in the seat, and the day that is asked about lies from one to the other:
    by some of them, somebody else was in it."""
    if inquiry.since is None or inquiry.since != inquiry.until:
        return []
    told = sources.disputes(inquiry.organizations[0].name, known_at=inquiry.known_at).disputes
    found = []
    for dispute in told:
        if dispute.kind == "date" and dispute.post_class in inquiry.classes:
            days = sorted(side.says for side in dispute.sides)
            if days[0] <= inquiry.since.isoformat() < days[-1]:
                found.append(dispute)
    return found


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


def replaced(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Whether one person followed another in a seat."""
    later, earlier = inquiry.people
    if inquiry.traits.get("passive"):
        later, earlier = earlier, later
    followed = _neighbour(replace(inquiry, people=(earlier,)), sources, voice, 1)
    own = [t for t in followed.told if isinstance(t, Tenure) and t.person_key == later.key]
    if followed.status == "answered" and own:
        return Draft(
            voice.say("yes", tenures=voice.tenures(own, where=True)), people=names(own), verdict="yes", told=tuple(own)
        )
    return unsaid(voice.say("unsaid"), [followed.sentence], followed.told, "unsaid")


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
        came = [t for t in arrivals(every, inquiry) if t.starts or t.began_by]
        found = [t for t in came if within(t.starts, inquiry, t.began_by)]
    else:
        went = departures(every, inquiry, every)
        found = [t for t in went if (not manner or t.manner == manner) and ended_within(t, inquiry)]
    around = voice.around(inquiry)
    if not found:
        return unsaid(voice.say(f"{name}-none", organization=organization, when=around), [], every)
    return Draft(
        voice.say(name, organization=organization, when=around, tenures=voice.tenures(found)),
        people=names(found),
        posts=classes(found),
        told=tuple(found),
    )


def ended_within(tenure: Tenure, inquiry: Inquiry) -> bool:
    """Some report has the end in the days that are asked about; where none has the day, it came between the first day
    on which somebody had the person in the seat and the one by which it had ended."""
    first = beginning(tenure) if tenure.seen else None
    return within(tenure.ends, inquiry, tenure.ended_by, first)


def within(
    dates: Iterable[PartialDate], inquiry: Inquiry, by: datetime.date | None, first: datetime.date | None = None
) -> bool:
    """Some report has a change in the days that are asked about; where no date is told, `by` is the day by which it had
    come, and `first` one before which it had not."""
    if not inquiry.dated:
        return True
    since, until = inquiry.since or datetime.date.min, inquiry.until or datetime.date.max
    told = [(date.earliest, date.latest) for date in dates]
    if not told and by:
        told = [(first or datetime.date.min, by)]
    return any(first >= since and last <= until for first, last in told)


def names(tenures: Iterable[Tenure]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tenure.person for tenure in tenures))


def classes(tenures: Iterable[Tenure]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tenure.post_class for tenure in tenures))
