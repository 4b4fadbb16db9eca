"""The organisation that does what the words of a change tell: "Orbex hired Lee", "Orbex, which dismissed Lee", "was
dismissed by the board of Orbex"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.lines.arguments import arguments
from incumbent.extraction.organizations.clubs import is_club
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.tokens import STOP

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Held, Mention
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.extraction.posts.mention import PostMention

INNER = ("executive", "vice-president", "president", "editor")  # what firms give besides the classes of theirs
INHERITED = "subject of adverbial"  # of the verb above: "Orbex, having sacked Lee, hired Roe"
BOARDS = ("board-member", "chair")  # the classes of seats that are those of boards
PARTS = ("compound", "owner", "modifier")  # roles of an organisation towards a noun that is of it
AUXILIARIES = 2  # tokens before a verb in which its auxiliary stands
UP = 3  # nouns from an organisation to one that is of it
CLAUSE = 8  # tokens from "where" to a post of its clause
ACTING = frozenset(("", "club", "company", "bank", "university", "media", "museum"))  # what gives posts of its own


def acting(candidate: Candidate) -> Entity | None:
    """The organisation that does what the words of a change tell of the person: "Orbex hired Lee" is of Orbex. Who
    appoints for others, as parliaments and parties do, is none."""
    assert candidate.trigger is not None
    return acting_in(candidate.view, candidate.person, candidate.trigger)


def taker(view: View, person: Mention, trigger: Trigger) -> Entity | None:
    """The organisation that takes a person by the words of a change: "Orbex hired Lee"."""
    return acting_in(view, person, trigger) if trigger.frame.person == "object" else None


def acting_on(candidate: Candidate, held: Held) -> Entity | None:
    """The same for a post without an organisation of its own, of those that clubs and companies give ("Orbex sacked
    manager Ann Lee after the defeat by Lampo"), or what stands before "where" that opens its clause."""
    post = candidate.post
    if post is None or post.holding or held:
        return None
    if (where := placed_at(candidate.view, post)) is not None:
        return where
    if post.post_class not in INNER and GROUP.get(post.post_class) not in ("sport", "company"):
        return None
    told = (t for t in candidate.view.triggers if any(candidate.tells(t, kind) for kind in _kinds(t)))
    return next((body for t in told if (body := acting_in(candidate.view, candidate.person, t)) is not None), None)


def _kinds(trigger: Trigger) -> tuple[str, ...]:
    """What a change tells of whoever does not act in it."""
    return (trigger.frame.kind,) if trigger.frame.person == "object" else (trigger.frame.other,)


def placed_at(view: View, post: PostMention) -> Entity | None:
    """The organisation before "where" that opens the clause in which the post is told: "left Orbex, where she was
    chairman"; None where the clause has another one or ended before."""
    at = post.first - 1
    while at > 0 and post.first - at <= CLAUSE and view.leads[at] != "where":
        if view.symbols[at] in (",", ";", "ORG", "POST", "conjunction"):
            return None
        at -= 1
    if at < 1 or view.leads[at] != "where":
        return None
    end = at - (view.symbols[at - 1] == ",")
    end -= end > 1 and view.line.tokens[end - 1].fold == STOP
    return next((m.entity for m in view.others if m.last == end and m.form != "adjective"), None)


def acting_in(view: View, person: Mention, trigger: Trigger) -> Entity | None:
    if trigger.form != "verb" or not (trigger.frame.person == "object" or trigger.frame.other):
        return None
    if trigger.frame.person != "object" and (trigger.voice != "active" or _acts_in(view, trigger)):
        return None  # "Lee replaced Roe": somebody acts, and no organisation
    if trigger.voice in ("passive", "bare") and view.symbols[trigger.last : trigger.last + 1] == ["by"]:
        return acting_by(view, trigger) if person.last <= trigger.first else None
    if trigger.voice != "active" or person.first < trigger.first:
        return None
    may_act = [mention for mention in view.others if _may_act(mention) and mention.last <= trigger.first]
    roles = [role_of(view.line.parse, mention, trigger) for mention in may_act]
    if any(view.leads[at] == "having" for at in range(max(0, trigger.first - AUXILIARIES), trigger.first)):
        told = [mention for mention in may_act if _leads_the_sentence(view, mention)]
        return told[0].entity if told else None
    told = [*_with(may_act, roles, "subject"), *(m for m in may_act if _of_the_subject(view, m, trigger))]
    told += [mention for mention in may_act if _has_board(view, mention, trigger)]
    told += [*_with(may_act, roles, INHERITED), *(m for m in may_act if _is_beside(view, m, trigger))]
    return told[0].entity if told else None


def _has_board(view: View, mention: Mention, trigger: Trigger) -> bool:
    """The subject of the change is a board of the organisation: "the board of Orbex, which met on Monday, chose"."""
    boards = (post for post in view.posts if "seat" in post.modifiers and post.post_class in BOARDS)
    return any(
        view.leads[post.last : post.last + 1] == ["of_whom"]
        and mention.first in (post.last + 1, post.last + 2)
        and role_of(view.line.parse, post, trigger) == "subject"
        for post in boards
    )


def _acts_in(view: View, trigger: Trigger) -> bool:
    """Somebody is the subject of the change."""
    return any(role_of(view.line.parse, person, trigger) == "subject" for person in view.persons)


def _with(mentions: Sequence[Mention], roles: Sequence[str], role: str) -> list[Mention]:
    return [mention for mention, told in zip(mentions, roles, strict=True) if told == role]


def _leads_the_sentence(view: View, mention: Mention) -> bool:
    """The subject of the verb on which nothing more hangs: "Orbex drew with Lampo, having sacked Lee"."""
    parse, place = view.line.parse, (mention.first, mention.last)
    return parse is not None and parse.role(*place) == "subject" and parse.leads(*place)


def _is_beside(view: View, mention: Mention, trigger: Trigger) -> bool:
    """Nothing but auxiliaries stand between the name and the verb, as in headlines, which parse badly."""
    return not any(symbol not in ("", "auxiliary") for symbol in view.symbols[mention.last : trigger.first])


def _of_the_subject(view: View, mention: Mention, trigger: Trigger) -> bool:
    """The subject of the change is somebody or something of the organisation: "Orbex owner Lee sacked", "the Orbex
    hierarchy sacked"; not of one where they were before."""
    parse = view.line.parse
    if parse is None:
        return False
    roles, at = arguments(parse, trigger), parse.top(mention.first, mention.last)
    for _ in range(UP):
        if parse.roles[at] not in PARTS or parse.heads[at] < 0:
            return False
        at = parse.heads[at]
        if roles.get(at) == "subject":
            return not any("former" in post.modifiers and post.first <= at for post in _posts_over(view, mention))
    return False


def _posts_over(view: View, mention: Mention) -> list[PostMention]:
    """The posts whose phrases the mention stands in."""
    near = [post for post in view.posts if mention.last <= post.first <= mention.last + 1]
    return [post for post in near if extent(view, post)[0] <= mention.first]


def acting_by(view: View, trigger: Trigger) -> Entity | None:
    """The organisation behind the "by" of a passive, or that of its board: "was dismissed by the board of Orbex"."""
    symbols, at = view.symbols, trigger.last
    if symbols[at : at + 1] != ["by"]:
        return None
    at += 1
    while at < len(symbols) and symbols[at] in ("", "of", "POST"):
        at += 1
    return next((m.entity for m in view.others if m.first == at and _may_act(m)), None)


def _may_act(mention: Mention) -> bool:
    entity = mention.entity
    land = entity.type == "country" and mention.form == "full"  # "England have sacked coach Lee"
    return land or is_club(entity) or (entity.type == "organization" and entity.sort in ACTING)
