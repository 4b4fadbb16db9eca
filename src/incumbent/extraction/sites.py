"""The organisation of a change by its own words: where it happens ("was succeeded at Orbex by Lee"), or who does what
it tells of ("Orbex hired Lee", "was dismissed by the board of Orbex")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.clubs import is_club
from incumbent.extraction.relations import role_of
from incumbent.extraction.suiting import GROUP

if TYPE_CHECKING:
    from incumbent.extraction.candidates import Candidate
    from incumbent.extraction.entities import Entity, Mention
    from incumbent.extraction.paths import View
    from incumbent.extraction.suiting import Held
    from incumbent.extraction.triggers import Trigger

ACTING = frozenset(("", "club", "company", "bank", "university", "media", "museum"))  # what gives posts of its own
BEHIND = 2  # tokens from a verb to the organisation: "at" and an article


def site_of(view: View, trigger: Trigger) -> Entity | None:
    """The organisation that a verb of change names with "at" right behind it, or within its own words; None where it
    names none."""
    if trigger.form != "verb":
        return None
    for mention in view.others:
        body = mention.entity.type == "organization" or is_club(mention.entity)
        if not body or mention.form == "generic" or not trigger.first < mention.first <= trigger.last + BEHIND:
            continue
        if _behind_at(view, mention) and not _puts_in_place(view, mention, trigger):
            return mention.entity
    return None


def _behind_at(view: View, mention: Mention) -> bool:
    """Nothing but an article stands between "at" and the name, which the words of a change may hold."""
    tokens, leads, at = view.line.tokens, view.leads, mention.first - 1
    return leads[at] == "at" or (at > 0 and leads[at - 1] == "at" and tokens[at].shape == "word")


def _puts_in_place(view: View, mention: Mention, trigger: Trigger) -> bool:
    """The preposition is that of whoever is put in the place of another: "replaced Lee with Orbex chief Roe"."""
    return any(token.fold in trigger.frame.instead for token in view.line.tokens[trigger.first : mention.first])


def is_elsewhere(view: View, trigger: Trigger, held: Held) -> bool:
    """The change happens in another organisation than those that the phrase of a post names: "chief of Tarnex, she was
    succeeded at Orbex by Lee" tells of no change at the head of Tarnex."""
    site = site_of(view, trigger)
    named = [mention.entity for mention, _ in held if mention.entity.type == "organization"]
    return site is not None and bool(named) and all(body is not site for body in named)


def acting(candidate: Candidate) -> Entity | None:
    """The organisation that does what the words of a change tell of the person: "Orbex hired Lee" is of Orbex. Who
    appoints for others, as parliaments and parties do, is none."""
    assert candidate.trigger is not None
    return _acting(candidate.view, candidate.person, candidate.trigger)


def acting_on(candidate: Candidate, held: Held) -> Entity | None:
    """The same for a post without an organisation of its own, of those that clubs and companies give: "Orbex sacked
    manager Ann Lee after the defeat by Lampo"."""
    post = candidate.post
    if post is None or post.holding or held or GROUP.get(post.post_class) not in ("sport", "company"):
        return None
    told = (t for t in candidate.view.triggers if t.frame.person == "object" and candidate.tells(t, t.frame.kind))
    return next((body for t in told if (body := _acting(candidate.view, candidate.person, t)) is not None), None)


def _acting(view: View, person: Mention, trigger: Trigger) -> Entity | None:
    if trigger.form != "verb" or trigger.frame.person != "object":
        return None
    if trigger.voice == "passive":
        return _acting_by(view, trigger) if person.last <= trigger.first else None
    if trigger.voice != "active" or person.first < trigger.last:
        return None
    for mention in view.others:
        if _may_act(mention):
            beside = mention.last <= trigger.first and not any(
                symbol not in ("", "auxiliary") for symbol in view.symbols[mention.last : trigger.first]
            )
            if beside or role_of(view.line.parse, mention, trigger) == "subject":
                return mention.entity
    return None


def _may_act(mention: Mention) -> bool:
    entity = mention.entity
    return is_club(entity) or (entity.type == "organization" and entity.sort in ACTING)


def _acting_by(view: View, trigger: Trigger) -> Entity | None:
    """The organisation behind the "by" of a passive, or that of its board: "was dismissed by the board of Orbex"."""
    symbols, at = view.symbols, trigger.last
    if symbols[at : at + 1] != ["by"]:
        return None
    at += 1
    while at < len(symbols) and symbols[at] in ("", "of", "POST"):
        at += 1
    return next((m.entity for m in view.others if m.first == at and _may_act(m)), None)
