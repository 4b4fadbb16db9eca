"""Where the words of a change take somebody, or from where: "joined Orbex from Tarnex", "left Tarnex for Orbex"."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.sites import site_of
from incumbent.extraction.candidates.participles import travels
from incumbent.extraction.grammar.attachments import TITLED
from incumbent.extraction.grammar.exits import exits_of
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.gift_rows import aside_of
from incumbent.extraction.grammar.governing import governs
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.grammar.signings import named_from, signed_with
from incumbent.extraction.organizations.clubs import is_club
from incumbent.extraction.references.visits import TRAVELLING
from incumbent.extraction.text.post_titles import COUNTERPART
from incumbent.extraction.text.vocabulary import CLUB

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Held, Mention
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.extraction.posts.mention import PostMention

BESIDE = 3  # tokens before a name that only say what it is
SORT = 5  # the same behind where somebody comes from or goes: "from the big car firm Orbex"
ONWARD = 12  # tokens from a change to where it takes somebody
GIVEN = ("PER", "POST", "ORG")  # what is told of a gift before where whoever gets it comes from
DIRECT = 1  # tokens between a verb and the organisation that is its object: an article at most
NEAR = 4  # the same where the parse says so


def object_of(view: View, trigger: Trigger) -> Entity | None:
    """The organisation that the words of a change take as their object where their frame asks for one, or may have one:
    "joined rival Orbex", "left Orbex"; None where there is none."""
    if "organization" not in (trigger.frame.needs, trigger.frame.takes) or not _takes_object(view, trigger):
        return None
    if gone_to(view, trigger) is not None:
        return None  # "parti à Lens"
    for mention in view.others:
        gap = mention.first - trigger.last
        body = mention.entity.type == "organization" or is_club(mention.entity)
        if body and mention.form == "full" and trigger.first < mention.first < trigger.last <= mention.last:
            return mention.entity  # the words of the change end in the first one of its name: "quitte le parti | vert"
        if not body or gap < 0:
            continue
        if mention.form == "generic" and (gap or trigger.frame.needs != "organization"):
            continue  # "joined the bank" is as plain as a name
        parse = view.line.parse
        direct = gap <= DIRECT and (trigger.frame.needs == "organization" or parse is None)
        between = view.symbols[trigger.last : mention.first]
        described = between == ["", ""] or (between == ["", "w"] and mention.entity.sort)  # "la société Orbex"
        if direct or described or (gap <= NEAR and role_of(parse, mention, trigger) == "object"):
            return mention.entity  # but not Lorvan in "left the Lorvan club"
    signed = signed_with(view, trigger)
    club = signed is not None and (signed.entity.type == "organization" or is_club(signed.entity))
    return signed.entity if signed is not None and club else None


def named_within(view: View, trigger: Trigger) -> Entity | None:
    """The organisation that the words of a change take up themselves, which no name behind them tells first: "left the
    company"."""
    if trigger.form != "verb" or "organization" not in (trigger.frame.needs, trigger.frame.takes):
        return None  # "a quitté le conseil"
    behind = {id(m.entity) for m in view.others if m.first >= trigger.last and m.form != "generic"}
    within = (m for m in view.others if trigger.first <= m.first and m.last <= trigger.last and m.form == "generic")
    return next((m.entity for m in within if m.entity.type == "organization" and id(m.entity) not in behind), None)


def _takes_object(view: View, trigger: Trigger) -> bool:
    """The words of a change are a verb, or a phrase that ends in one: "since leaving Orbex"."""
    parse = view.line.parse if trigger.form == "phrase" else None
    return trigger.form == "verb" or (parse is not None and parse.sort(trigger.last - 1) == "verb")


def onward_to(view: View, trigger: Trigger) -> Entity | None:
    """The organisation for which somebody leaves another one: "left Tarnex for Orbex"; or the club to which somebody
    goes, right behind the verb: "succède à Roux, parti à Lens". None where none is told."""
    return _behind(view, trigger, trigger.frame.onward) or gone_to(view, trigger)


def gone_to(view: View, trigger: Trigger) -> Entity | None:
    """The club to which somebody went, right behind a participle by which they left: "Vey, parti à Lens"; None
    elsewhere: "Vey est parti à Lens voir un match"."""
    at = trigger.first - 1
    if not trigger.frame.journey or trigger.frame.kind != "end" or trigger.form != "verb" or view.symbols[at] != ",":
        return None
    if not any(m.last == at for m in view.persons):
        return None
    for at in (trigger.last - 1, trigger.last):
        found = named_from(view, at + 1) if view.line.tokens[at : at + 1] else None
        if found is not None and view.line.tokens[at].fold in trigger.frame.journey:
            return found.entity if found.entity.sort == CLUB else None  # else they may only travel
    return None


def goes_to_post(view: View, trigger: Trigger, post: PostMention) -> bool:
    """The words of a leaving lead to the post by where somebody goes: "est partie au ministère de la Santé"."""
    row = view.line.tokens[trigger.last : post.first]
    led = bool(row) and row[0].fold in trigger.frame.journey and trigger.frame.kind == "end"
    return led and not any(view.symbols[trigger.last + 1 : post.first])


def whence_from(view: View, trigger: Trigger) -> Entity | None:
    """The organisation that somebody leaves to start in another one: "joined from Tarnex"; None where none is told."""
    return _behind(view, trigger, trigger.frame.whence)


def left_behind(view: View, trigger: Trigger) -> Entity | None:
    """The organisation right behind such a phrase, or behind the noun that says what it is; None where there is none:
    "venue de Marseille"."""
    for mention in view.others:
        between = view.symbols[trigger.last : mention.first] if mention.first >= trigger.last else ["-"]
        if mention.entity.type != "organization" or mention.form == "generic" or len(between) > BESIDE:
            continue
        if {"", "w"}.issuperset(between):
            return mention.entity
    return None


def come_from(view: View, trigger: Trigger, post: PostMention) -> Entity | None:
    """The organisation right behind a phrase that tells where somebody comes from who is given the post: "a choisi
    Lenoir, venue d'Orbex, comme directrice"; None where there is none."""
    if trigger.form != "phrase" or trigger.frame.kind != "end" or trigger.first > post.first:
        return None
    near = (m for m in view.others if trigger.last <= m.first <= trigger.last + DIRECT)
    return next((m.entity for m in near if m.entity.type == "organization" and m.form != "generic"), None)


def _behind(view: View, trigger: Trigger, prepositions: Collection[str]) -> Entity | None:
    """The organisation behind one of the `prepositions` behind a verb, or a noun: "the departure of Lee for Orbex"."""
    if not prepositions or trigger.form == "phrase":
        return None
    tokens = view.line.tokens
    for mention in view.others:
        if mention.entity.type != "organization" or mention.form == "generic":
            continue
        if not trigger.last <= mention.first <= trigger.last + ONWARD:
            continue
        if any(view.symbols[i : i + 2] == ["", "w"] for i in range(trigger.last, mention.first - BESIDE)):
            continue  # "joined the call from Orbex"
        at = mention.first - 1
        while at > trigger.first and mention.first - at < SORT and view.symbols[at] in ("", "w", "ORG"):
            at -= 1  # "for the bank Orbex"
        if tokens[at].fold in prepositions and _says_whence(view, trigger, at):
            return mention.entity
    return None


def _says_whence(view: View, trigger: Trigger, at: int) -> bool:
    """The preposition at token `at` stands right behind what is given, where the verb gives a post ("appointed Lee as
    chairman with support from Orbex" says nothing of where she comes from), or may tell as well where somebody is:
    whoever was hired "chez Orbex" is there."""
    there = view.leads[at] == "at"
    if not there and not trigger.frame.needs_post:
        return True
    told = at > 1 and view.symbols[at - 1] in GIVEN and view.leads[at - 2] != "at"
    return told and (not there or trigger.voice == "active")


def not_of(view: View, candidate: Candidate, held: Held) -> set[int]:
    """The identities of organisations where somebody goes, or comes from, by words of a change that tell of the post as
    one elsewhere: "finance chief Lee left for Orbex", "hired Lee from Orbex as finance chief"; and of those that are
    told between a name and "as": "hired Lee, dean of Orbex, as treasurer"; and of what another one's counterpart is
    of: "President Lee met her Malian counterpart"."""
    post, found, hired = candidate.post, [], set()
    for trigger in view.triggers if post else ():
        assert post is not None
        tells = candidate.tells(trigger, trigger.frame.kind)
        if tells or "relative" not in view.symbols[trigger.last : post.first]:
            found.append(whence_from(view, trigger))
            found.append(come_from(view, trigger, post))
            given = candidate.tie == "as" or object_of(view, trigger) is not None
            if found[-2] is not None and tells and trigger.last <= post.first and given:
                hired.add(id(found[-2]))  # "hired Lee as finance chief from Orbex", "joined Tarnex as head from Orbex"
        if tells and post.last <= trigger.first:
            found.append(onward_to(view, trigger))
    for other in view.posts if post is not None else ():
        if COUNTERPART in other.modifiers and other is not post:
            first, last = extent(view, other)
            found += [m.entity for m in view.others if first <= m.first and m.last <= last]
    if post is not None and (aside := aside_of(view, candidate.person, post)):
        outside = {id(m.entity) for m in view.others if m.first not in aside}
        named = (m for m in view.others if m.form != "generic")  # not "Lee, the company's former treasurer"
        found += [m.entity for m in named if m.first in aside and id(m.entity) not in outside]
    found += _after_all(view, post) if post is not None else []
    found += [left.entity for left in exits_of(view, candidate.person)] if post is not None else []
    if (whence := _comes_from(view, candidate.person)) is not None and all(m is not whence for m, _ in held):
        hired.add(id(whence.entity))
    return hired | {id(body) for body in found if body is not None and all(m.entity is not body for m, _ in held)}


def _after_all(view: View, post: PostMention) -> list[Entity]:
    """The organisations of an event behind what a verb of leading leads, in its clause: "to head the markets watchdog
    after the Orbex scandal"; none where no noun tells what is led."""
    after = next((at for at in range(post.last, len(view.symbols)) if view.leads[at] == "after"), 0)
    if not post.holding or "held-by" in post.modifiers or not after:
        return []
    led = view.symbols[post.last : after]
    return [m.entity for m in view.others if m.first > after] if {*led} == {"w"} | ({""} & {*led}) else []


def _comes_from(view: View, person: Mention) -> Mention | None:
    """The organisation between commas behind a name that somebody comes from: "his replacement, Lee, from Orbex, joins
    in May"; None where there is none."""
    at = person.last + 1
    if view.symbols[person.last : at] != [","] or view.leads[at : at + 1] != ["out_of"]:
        return None
    at += 1 + (view.symbols[at + 1 : at + 2] == [""])
    return next((m for m in view.others if m.first == at and m.entity.type == "organization"), None)


def taken_to(view: View, candidate: Candidate, held: Held) -> Entity | None:
    """The organisation whose post somebody takes or leaves because the words of the change name it: "coach Lee left
    Orbex", "joins Orbex as chairman"; None where the post has one of its own or they name none."""
    post = candidate.post
    if post is None or post.holding or any(m.form != "adjective" for m, _ in held):
        return None
    for trigger in view.triggers:
        kind = trigger.frame.kind
        if not candidate.tells(trigger, kind) or (body := object_of(view, trigger) or site_of(view, trigger)) is None:
            continue
        if body in (onward_to(view, trigger), whence_from(view, trigger)):
            continue
        if post.last <= trigger.first and kind == "end":
            return body
        onward = any(trigger.last <= other.first and other.last <= post.first for other in view.triggers)
        if not onward and governs(view, trigger, post):  # "left Tarnex to join Orbex as chairman": of Orbex
            return body
    return None


def leaves_elsewhere(candidate: Candidate, trigger: Trigger, held: Held) -> bool:
    """The words of a change name another organisation that is left than the one in the phrase of the title, which holds
    `held`: "Orbex chief Lee quit Tarnex in 2013"; or whoever has the title travels: "the minister left Kyiv"."""
    if candidate.post is not None and is_journey(candidate.view, trigger, candidate.post.post_class):
        return candidate.tie in TITLED
    left = object_of(candidate.view, trigger)
    own = [mention.entity for mention, _ in held if mention.form in ("full", "part")]
    return left is not None and candidate.tie in TITLED and bool(own) and all(body is not left for body in own)


def is_journey(view: View, trigger: Trigger, post_class: str) -> bool:
    """A place or a country is the object of a verb of leaving, and the post one that nobody has in a town: "the
    minister left Kyiv on Tuesday" ends nothing."""
    if post_class not in TRAVELLING or not trigger.frame.takes or trigger.form != "verb":
        return False
    if travels(view, trigger):
        return True
    at = trigger.last + (view.symbols[trigger.last : trigger.last + 1] == [""])
    behind = next((m for m in view.others if m.first == at), None)
    return behind is not None and behind.entity.type in ("place", "country") and not is_club(behind.entity)
