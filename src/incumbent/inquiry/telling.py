"""Replies about reports themselves: who said what, what became known, who says so, where sources disagree."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from incumbent.answers.holders import stands
from incumbent.inquiry.drafts import unsaid
from incumbent.inquiry.material import Sources, cut, day_of, of_person
from incumbent.inquiry.seats import classes, names
from incumbent.inquiry.voice import Voice
from incumbent.model.answer import Tenure
from incumbent.model.claim import QuotationClaim
from incumbent.model.entry import Witness
from incumbent.model.inquiry import Draft, Inquiry


def said(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """What somebody is quoted with."""
    person = inquiry.people[0].name
    witnesses = [w for w in sources.told_by(person, known_at=inquiry.known_at)[1] if _said_within(w, inquiry)]
    quoted = [(w, w.claim) for w in witnesses if isinstance(w.claim, QuotationClaim)]
    if not quoted:
        return unsaid(voice.say("said-none", person=person))
    words = [
        voice.say("words", words=claim.content, teller=w.source.teller, day=voice.day(w.source.published_at or "—"))
        for w, claim in quoted
    ]
    return Draft(
        voice.say("said", person=quoted[0][1].speaker, words=voice.listed(words)),
        people=(quoted[0][1].speaker,),
        tellers=tuple(dict.fromkeys(w.source.teller for w, _ in quoted)),
        numbers=(len(quoted),),
        told=tuple(w for w, _ in quoted),
    )


def _said_within(witness: Witness, inquiry: Inquiry) -> bool:
    published = witness.source.published_at
    if not inquiry.dated:
        return True
    since, until = inquiry.since or datetime.date.min, inquiry.until or datetime.date.max
    return published is not None and since <= published.latest and published.earliest <= until


def changed(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """What became known in some days."""
    name = (*inquiry.organizations, *inquiry.people)[0].name
    since = inquiry.since or datetime.date(1, 1, 1)
    told = sources.changes(name, since=since, until=inquiry.until or today).changes
    when = voice.when(inquiry)
    when = when[:1].lower() + when[1:]
    if not told:
        return unsaid(voice.say("changes-none", name=name, when=when))
    listed = voice.listed(map(voice.change, told))
    return Draft(
        voice.say("changes", name=name, when=when, changes=listed),
        people=tuple(dict.fromkeys(change.about.person for change in told)),
        numbers=(len(told),),
        told=told,
    )


def disputes(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Where sources contradict each other."""
    name = (*inquiry.people, *inquiry.organizations)[0].name
    told = sources.disputes(name, known_at=inquiry.known_at).disputes
    if inquiry.people and inquiry.organizations:
        told = tuple(d for d in told if any(_about(w, inquiry) for s in d.sides for w in s.witnesses))
    if not told:
        return unsaid(voice.say("disputes-none", name=name))
    number = voice.say("point" if len(told) == 1 else "points", n=len(told))
    return Draft(
        voice.say("disputes", name=name, number=number, disputes=voice.listed(map(voice.dispute, told))),
        people=tuple(dict.fromkeys(d.person for d in told if d.person)),
        numbers=(len(told),),
        told=told,
    )


def _about(witness: Witness, inquiry: Inquiry) -> bool:
    return witness.organization_key == inquiry.organizations[0].key


def tellers(inquiry: Inquiry, sources: Sources, voice: Voice, today: datetime.date) -> Draft:
    """Which sources say that somebody held a post, or left it, and how many independent ones they are."""
    day = day_of(inquiry, today) if inquiry.dated else None
    own = of_person(inquiry, sources)
    own = [t for t in own if stands(t, day)] if day else cut(own, inquiry)
    left = inquiry.traits.get("about") == "end"
    told = [(tenure, w) for tenure in own for w in tenure.witnesses if w.claim.kind == "end" or not left]
    if not told:
        return unsaid(voice.say("tellers-none"), _beside(own, voice), own)
    witnesses = [w for _, w in told]
    outlets = tuple(dict.fromkeys(w.source.teller for w in witnesses))
    origins = sources.independent(witnesses, known_at=inquiry.known_at)
    meant = list({id(tenure): tenure for tenure, _ in told}.values())
    return Draft(
        voice.say(
            "tellers",
            tellers=voice.joined(outlets),
            sources=voice.sources(len(origins)),
            tenures=voice.tenures(meant, where=not inquiry.organizations),
        ),
        people=names(meant),
        posts=classes(meant),
        tellers=outlets,
        numbers=(len(origins),),
        told=tuple(witnesses),
    )


def _beside(own: Sequence[Tenure], voice: Voice) -> list[str]:
    return [voice.say("beside", tenures=voice.tenures(own))] if own else []
