"""Replies about a person: which posts, where, and whether it was so. Silence is never a "no"."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from incumbent.answers.holders import stands
from incumbent.inquiry.drafts import unsaid
from incumbent.inquiry.material import Sources, cut, day_of, holding, of_person, only_last_known, plans_of
from incumbent.inquiry.seats import classes, ended_within, names
from incumbent.inquiry.spans import returns
from incumbent.inquiry.stays import departures
from incumbent.inquiry.voice import Voice
from incumbent.model.answer import Plan, Tenure
from incumbent.model.inquiry import Draft, Inquiry, Verdict


def career(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Which posts somebody held, or holds."""
    known = of_person(inquiry, sources)
    day = day_of(inquiry, today)
    own = [t for t in known if stands(t, day)] if day else cut(known, inquiry)
    person = inquiry.people[0].name
    if not own:
        beside = [voice.say("beside", tenures=voice.tenures(known, where=True))] if known else []
        return unsaid(voice.say("career-none", person=person, when=voice.around(inquiry)), beside, known)
    return Draft(
        voice.say("career", person=person, tenures=voice.tenures(own, where=True)),
        people=names(own),
        organizations=organizations(own),
        posts=classes(own),
        told=tuple(own),
    )


def where(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """In which organisations somebody held a post."""
    draft = career(inquiry, sources, voice, today)
    if draft.status != "answered":
        return draft
    own = [tenure for tenure in draft.told if isinstance(tenure, Tenure)]
    places, told = voice.joined(organizations(own)), voice.tenures(own, where=True)
    sentence = voice.say("where", person=inquiry.people[0].name, organizations=places, tenures=told)
    return Draft(sentence, people=names(own), organizations=organizations(own), told=tuple(own))


def held(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Whether somebody held a post, on a day or ever."""
    own = of_person(inquiry, sources)
    day = day_of(inquiry, today)
    found = _sitting(own, inquiry, sources, today) if day else cut(own, inquiry)
    if found:
        return _yes(found, voice, inquiry, day)
    if inquiry.now and own and all(tenure.ended for tenure in own):
        return Draft(
            voice.say("ended", tenures=voice.tenures(own)),
            "answered",
            posts=classes(own),
            verdict="ended",
            told=tuple(own),
        )
    return _silence(inquiry, sources, voice, today, own)


def joined(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Whether somebody came to an organisation or a body, or came back to it."""
    own = of_person(inquiry, sources)
    if inquiry.traits.get("again"):
        own = returns(own)
    found = cut(own, inquiry)
    return _yes(found, voice, inquiry) if found else _silence(inquiry, sources, voice, today, own)


def left(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Whether somebody left a post, in some way."""
    own = of_person(inquiry, sources)
    ended = departures(own, inquiry, own)
    manner = inquiry.traits.get("manner")
    in_days = [t for t in ended if ended_within(t, inquiry)]
    found = [t for t in in_days if not manner or t.manner == manner]
    if found:
        return _yes(found, voice, inquiry)
    if in_days or ended:
        beside = in_days or ended
        return unsaid(voice.say("unsaid-end", tenures=voice.tenures(beside)), [], beside, "unsaid")
    return _silence(inquiry, sources, voice, today, own)


def _sitting(own: Sequence[Tenure], inquiry: Inquiry, sources: Sources, today: datetime.date) -> list[Tenure]:
    """Those of a person that stand on the day, and are not superseded."""
    day = day_of(inquiry, today) or today
    standing = [tenure for tenure in own if stands(tenure, day)]
    places = dict.fromkeys(tenure.organization for tenure in standing if tenure.organization)
    kept = {
        (t.person_key, t.organization_key, t.post_class)
        for place in places
        for t in sources.who(place, valid_at=day, known_at=inquiry.known_at).held
    }
    return [t for t in standing if (t.person_key, t.organization_key, t.post_class) in kept]


def _yes(found: Sequence[Tenure], voice: Voice, inquiry: Inquiry, day: datetime.date | None = None) -> Draft:
    told = voice.tenures(found, where=not inquiry.organizations)
    return Draft(
        voice.say("yes-last" if only_last_known(found, day) else "yes", tenures=told),
        people=names(found),
        posts=classes(found),
        verdict="yes",
        told=tuple(found),
    )


def _silence(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date, own: Sequence[Tenure]) -> Draft:
    """No source says so: what was planned, who else is told to be in that seat, what else is told of that person."""
    plans = plans_of(inquiry, sources)
    if plans:
        first = next((plan for plan in plans if plan.modality != "denied"), plans[0])
        verdict: Verdict = "unsaid"
        if first.modality == "planned" or first.modality == "rumoured":
            verdict = first.modality
        return unsaid(voice.say("planned-only", plans=_plans(plans, voice)), [], plans, verdict)
    if inquiry.organizations and inquiry.classes and (inquiry.dated or inquiry.now):
        others = holding(inquiry, sources, today)[0]
        if others:
            return unsaid(voice.say("unsaid-others", tenures=voice.tenures(others)), [], others, "unsaid")
    person = inquiry.people[0].name
    known = list(own) or list(sources.timeline(person, known_at=inquiry.known_at).tenures)
    if known:
        told = voice.tenures(known, where=True)
        return unsaid(voice.say("unsaid-own", person=person, tenures=told), [], known, "unsaid")
    return unsaid(voice.say("unsaid"), verdict="unsaid")


def _plans(plans: Sequence[Plan], voice: Voice) -> str:
    return voice.listed(voice.plan(plan) for plan in plans)


def organizations(tenures: Sequence[Tenure]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tenure.organization for tenure in tenures if tenure.organization))
