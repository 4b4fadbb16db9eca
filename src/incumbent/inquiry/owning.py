"""Replies about who founded and who owns what."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from incumbent.inquiry.drafts import unsaid
from incumbent.inquiry.material import Sources
from incumbent.inquiry.voice import Voice
from incumbent.model.answer import Founding, Stake
from incumbent.model.inquiry import Draft, Inquiry


def founders(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Who founded an organisation."""
    name = inquiry.organizations[0].name
    told = sources.timeline(name, known_at=inquiry.known_at).foundings
    if not told:
        return unsaid(voice.say("founders-none", organization=name))
    people = tuple(founding.person for founding in told)
    sentence = voice.say("founders", organization=name, people=voice.joined(people), foundings=_foundings(told, voice))
    return Draft(sentence, people=people, told=told)


def founded(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Whether somebody founded an organisation."""
    name, person = inquiry.organizations[0].name, inquiry.people[0]
    told = sources.timeline(name, known_at=inquiry.known_at).foundings
    found = [f for f in told if any(w.person_key == person.key for w in f.witnesses)]
    if found:
        sentence = voice.say("yes", tenures=_foundings(found, voice))
        return Draft(sentence, people=tuple(f.person for f in found), verdict="yes", told=tuple(found))
    return unsaid(voice.say("unsaid"), _beside(told, voice), told, "unsaid")


def founded_what(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """What somebody founded."""
    person = inquiry.people[0].name
    told = sources.told_by(person, known_at=inquiry.known_at)[0].foundings
    if not told:
        return unsaid(voice.say("founded-what-none", person=person))
    organizations = tuple(dict.fromkeys(founding.organization for founding in told))
    sentence = voice.say("founded-what", person=person, foundings=_foundings(told, voice))
    return Draft(sentence, organizations=organizations, told=told)


def founded_when(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """When an organisation was founded."""
    name = inquiry.organizations[0].name
    told = sources.timeline(name, known_at=inquiry.known_at).foundings
    if inquiry.people:
        told = tuple(f for f in told if any(w.person_key == inquiry.people[0].key for w in f.witnesses))
    dates = tuple(dict.fromkeys(date for founding in told for date in founding.dates))
    if not dates:
        return unsaid(voice.say("founded-when-none", organization=name), _beside(told, voice), told)
    sentence = voice.say("founded-when", organization=name, dates=voice.days(dates), foundings=_foundings(told, voice))
    return Draft(sentence, organizations=(name,), dates=dates, told=told)


def owners(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Who owns a part of an organisation."""
    name = inquiry.organizations[0].name
    told = sources.timeline(name, known_at=inquiry.known_at).stakes
    if not told:
        return unsaid(voice.say("owners-none", organization=name))
    sentence = voice.say("owners", organization=name, stakes=_stakes(told, voice))
    return Draft(sentence, organizations=tuple(dict.fromkeys(stake.holder for stake in told)), told=told)


def owned(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """What somebody owns parts of."""
    holder = (*inquiry.organizations, *inquiry.people)[0].name
    told = sources.told_by(holder, known_at=inquiry.known_at)[0].stakes
    if not told:
        return unsaid(voice.say("owned-none", person=holder))
    sentence = voice.say("owned", person=holder, stakes=_stakes(told, voice))
    return Draft(sentence, organizations=tuple(dict.fromkeys(stake.organization for stake in told)), told=told)


def stake(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """How large a part of an organisation somebody owns."""
    holder, organization = inquiry.organizations
    told = sources.told_by(holder.name, known_at=inquiry.known_at)[0].stakes
    found = [one for one in told if any(w.organization_key == organization.key for w in one.witnesses)]
    if not found:
        said = voice.say("stake-none", person=holder.name, organization=organization.name)
        return unsaid(said, verdict="unsaid")
    amounts = tuple(int(one.amount) for one in found if one.amount is not None)
    sentence = voice.say("stake-of", stakes=_stakes(found, voice))
    return Draft(sentence, organizations=(holder.name,), numbers=amounts, verdict="yes", told=tuple(found))


def _beside(told: Sequence[Founding], voice: Voice) -> list[str]:
    return [voice.say("beside", tenures=_foundings(told, voice))] if told else []


def _foundings(told: Sequence[Founding], voice: Voice) -> str:
    return voice.listed(voice.founding(founding) for founding in told)


def _stakes(told: Sequence[Stake], voice: Voice) -> str:
    return voice.listed(voice.stake(one) for one in told)
