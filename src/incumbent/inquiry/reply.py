"""From a question that was understood to its reply; and what is said where it was not."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import fields
from typing import TYPE_CHECKING

from incumbent.inquiry import lives, owning, seats, spans, telling
from incumbent.inquiry.drafts import Draft
from incumbent.inquiry.material import Sources
from incumbent.inquiry.voice import Voice
from incumbent.model.inquiry import Inquiry, Reply

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

__all__ = ["Sources", "reply"]

OFFERED = 6  # organisations that are named where a question names none
INTENTS: dict[str, tuple[Callable[[Inquiry, Sources, Voice, datetime.date], Draft], str]] = {
    # what a question must name: o an organisation, c a post, p a person, d days
    "holder": (seats.holder, "oc"),
    "before": (seats.before, "p"),
    "after": (seats.after, "p"),
    "moved-in": (seats.moved_in, "o"),
    "moved-out": (seats.moved_out, "o"),
    "start": (spans.start, "p"),
    "end": (spans.end, "p"),
    "duration": (spans.duration, "p"),
    "career": (lives.career, "p"),
    "where": (lives.where, "p"),
    "held": (lives.held, "pc"),
    "joined": (lives.joined, "p"),
    "left": (lives.left, "p"),
    "founders": (owning.founders, "o"),
    "founded": (owning.founded, "op"),
    "founded-what": (owning.founded_what, "p"),
    "founded-when": (owning.founded_when, "o"),
    "owners": (owning.owners, "o"),
    "owned": (owning.owned, ""),
    "stake": (owning.stake, "o"),
    "said": (telling.said, "p"),
    "changed": (telling.changed, "d"),
    "disputes": (telling.disputes, ""),
    "tellers": (telling.tellers, "p"),
    "count-tellers": (telling.tellers, "p"),
}


def reply(inquiry: Inquiry, sources: Sources, pack: Pack, today: datetime.date) -> Reply:
    """What the ledger answers, in the language of the question. Raises LedgerError."""
    voice = Voice.of(pack)
    if not inquiry.intent or inquiry.unknown:
        return _not_understood(inquiry, voice, _why_not(inquiry, voice))
    compose, needs = INTENTS[inquiry.intent]
    lacks = _lacking(inquiry, needs)
    if lacks == "o":
        names = voice.joined(sources.organizations(OFFERED))
        return _not_understood(inquiry, voice, voice.say("lacks-organization", names=names))
    if lacks:
        return _not_understood(inquiry, voice, voice.say({"d": "lacks-days", "p": "lacks-person"}[lacks]))
    draft = compose(inquiry, sources, voice, today)
    return Reply(inquiry=inquiry, **{field.name: getattr(draft, field.name) for field in fields(Draft)})


def _lacking(inquiry: Inquiry, needs: str) -> str:
    has = {
        "o": bool(inquiry.organizations),
        "p": bool(inquiry.people),
        "c": bool(inquiry.classes),
        "d": inquiry.dated,
    }
    return next((need for need in needs if not has[need]), "")


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
