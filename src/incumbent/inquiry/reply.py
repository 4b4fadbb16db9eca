"""From a question that was understood to its reply; and what is said where it was not."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import fields
from typing import TYPE_CHECKING, TypeAlias

from incumbent.inquiry import lives, owning, seats, spans, telling
from incumbent.inquiry.material import Sources, settled
from incumbent.inquiry.voice import Voice
from incumbent.model.inquiry import Draft, Inquiry, Reply

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

__all__ = ["Sources", "reply"]

OFFERED = 6  # organisations that are named where a question names none
ONE_PARTY = ("changed", "owned")  # intents about an organisation or a person
MOST_PEOPLE, MOST_ORGANIZATIONS = {"replaced": 2}, {"stake": 2}  # one for all others
Compose: TypeAlias = Callable[[Inquiry, Sources, Voice, datetime.date], Draft]
# For each intent, what a question must name and what it may name: o an organisation, c a post, p a person, a one of the
# two (an answer about the whole ledger is no sentence), d days, k by when it was known. What it names beyond that would
# be passed over: then it is not answered.
INTENTS: dict[str, tuple[Compose, str, str]] = {
    "holder": (seats.holder, "oc", "dk"),
    "before": (seats.before, "p", "ocdk"),
    "after": (seats.after, "p", "ocdk"),
    "replaced": (seats.replaced, "p", "ocdk"),
    "moved-in": (seats.moved_in, "o", "cdk"),
    "moved-out": (seats.moved_out, "o", "cdk"),
    "start": (spans.start, "p", "ocdk"),
    "end": (spans.end, "p", "ocdk"),
    "duration": (spans.duration, "p", "ock"),
    "career": (lives.career, "p", "ocdk"),
    "where": (lives.where, "p", "ocdk"),
    "held": (lives.held, "p", "ocdk"),
    "joined": (lives.joined, "p", "ocdk"),
    "left": (lives.left, "p", "ocdk"),
    "founders": (owning.founders, "o", "k"),
    "founded": (owning.founded, "op", "k"),
    "founded-what": (owning.founded_what, "p", "k"),
    "founded-when": (owning.founded_when, "o", "pk"),
    "owners": (owning.owners, "o", "k"),
    "owned": (owning.owned, "a", "opk"),
    "stake": (owning.stake, "o", "k"),
    "said": (telling.said, "p", "dk"),
    "changed": (telling.changed, "ad", "op"),
    "disputes": (telling.disputes, "a", "opk"),
    "tellers": (telling.tellers, "p", "ocdk"),
    "count-tellers": (telling.tellers, "p", "ocdk"),
}


def reply(inquiry: Inquiry, sources: Sources, pack: Pack, today: datetime.date) -> Reply:
    """What the ledger answers, in the language of the question. Raises LedgerError."""
    voice = Voice.of(pack)
    if not inquiry.intent or inquiry.unknown:
        return _not_understood(inquiry, voice, _why_not(inquiry, voice))
    compose, needs, uses = INTENTS[inquiry.intent]
    named = _named(inquiry)
    if named - set(needs + uses + "a") or _too_many(inquiry):
        return _not_understood(inquiry, voice, voice.say("not-framed"))
    lacks = next((need for need in needs if need not in named), "")
    if lacks in ("o", "a"):
        names = voice.joined(sources.organizations(OFFERED))
        return _not_understood(inquiry, voice, voice.say("lacks-organization", names=names))
    if lacks:
        return _not_understood(
            inquiry, voice, voice.say({"d": "lacks-days", "p": "lacks-person", "c": "lacks-post"}[lacks])
        )
    if inquiry.since is not None and inquiry.since > today:
        ahead = voice.say("ahead", when=voice.when(inquiry))
        return Reply(inquiry=inquiry, status="unsaid", sentence=ahead)
    draft = compose(settled(inquiry, sources), sources, voice, today)
    return Reply(inquiry=inquiry, **{field.name: getattr(draft, field.name) for field in fields(Draft)})


def _named(inquiry: Inquiry) -> set[str]:
    """What a question names, by the letters of INTENTS."""
    has = {
        "o": bool(inquiry.organizations),
        "p": bool(inquiry.people),
        "a": bool(inquiry.organizations or inquiry.people),
        "c": bool(inquiry.classes),
        "d": inquiry.dated,
        "k": inquiry.known_at is not None,
    }
    return {name for name, there in has.items() if there}


def _too_many(inquiry: Inquiry) -> bool:
    """It names several of what an answer is about one of: all but one would be passed over."""
    organizations, people = len(inquiry.organizations), len(inquiry.people)
    if inquiry.intent in ONE_PARTY:
        return organizations + people > 1
    return people > MOST_PEOPLE.get(inquiry.intent, 1) or organizations > MOST_ORGANIZATIONS.get(inquiry.intent, 1)


def _why_not(inquiry: Inquiry, voice: Voice) -> str:
    words = ", ".join(inquiry.unknown)
    if inquiry.strangers and len(inquiry.near) > 1 and len(inquiry.unknown) == 1 and inquiry.several:
        return voice.say("several", names=voice.joined(inquiry.near))
    if inquiry.strangers:
        near = voice.say("who-then", names=voice.joined(inquiry.near, by="or")) if inquiry.near else ""
        return f"{voice.say('unknown-name', words=words)} {near}".strip()
    if inquiry.unknown:
        return voice.say("not-understood", words=words)
    return voice.say("not-framed" if inquiry.pieces else "not-understood-all")


def _not_understood(inquiry: Inquiry, voice: Voice, sentence: str) -> Reply:
    return Reply(inquiry=inquiry, status="not-understood", sentence=sentence, notes=(voice.say("can"),))
