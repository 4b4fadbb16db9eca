"""The organisation of a change by its own words: where it happens ("was succeeded at Orbex by Lee"), or who does what
it tells of ("Orbex hired Lee", "was dismissed by the board of Orbex")."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.lines.arguments import arguments
from incumbent.extraction.organizations.clubs import is_club
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.tokens import STOP
from incumbent.extraction.text.vocabulary import CLUB

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Held, Mention
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.extraction.posts.mention import PostMention

ACTING = frozenset(("", "club", "company", "bank", "university", "media", "museum"))  # what gives posts of its own
INHERITED = "subject of adverbial"  # of the verb above: "Orbex, having sacked Lee, hired Roe"
BOARDS = ("board-member", "chair")  # the classes of seats that are those of boards
PARTS = ("compound", "owner", "modifier")  # roles of an organisation towards a noun that is of it
INNER = ("executive", "vice-president", "president", "editor")  # what firms give besides the classes of theirs
AUXILIARIES = 2  # tokens before a verb in which its auxiliary stands
UP = 3  # nouns from an organisation to one that is of it
CLAUSE = 8  # tokens from "where" to a post of its clause
FROM = 2  # tokens from a verb to what somebody leaves: "from" and an article
PARTY = "party"
WHENCE = ("of_whom", "out_of")  # what stands between the noun of a going and what it is from
WITH_WHOM = ("verb", "phrase")  # forms of words of change that may have behind them whom somebody comes for
BEHIND = 2  # tokens from a verb to the organisation: "at" and an article


def site_of(view: View, trigger: Trigger) -> Entity | None:
    """The organisation that a verb of change names with "at" right behind it, or behind the one for whom somebody comes
    ("will succeed Lee at Orbex"), or within its own words, or with the preposition that ends them ("took charge of
    Orbex"), then of countries too; None where it names none."""
    hired = trigger.voice in ("passive", "bare") and (trigger.frame.kind, trigger.frame.person) == ("start", "object")
    if hired and (by := _acting_by(view, trigger)) is not None:
        return by  # "hired away by Orbex"
    number = bisect_left(view.triggers, trigger.last, key=lambda part: part.first)
    behind = view.triggers[number] if number < len(view.triggers) else None
    goes_on = behind is not None and behind.first == trigger.last and bool(behind.frame.other)
    if trigger.frame.kind == "start" and behind is not None and goes_on and behind.form in WITH_WHOM:
        return site_of(view, behind)  # "was picked to replace Lee at Orbex"
    if trigger.form == "noun" and trigger.frame.kind == "end":
        return _left(view, trigger)
    if trigger.form != "verb" and not (trigger.form == "phrase" and trigger.frame.other):
        return None
    reach = _end_of_whom(view, trigger) + BEHIND
    for mention in view.others:
        if mention.form in ("generic", "adjective") or not trigger.first < mention.first <= reach:
            continue
        told = trigger.form == "verb" and mention.entity.type in ("organization", "country")
        if told and _is_of_it(view, mention, trigger):
            return mention.entity
        body = mention.entity.type == "organization" or is_club(mention.entity)
        if body and _behind_at(view, mention, trigger) and not _puts_in_place(view, mention, trigger):
            return mention.entity
    return None


def _left(view: View, trigger: Trigger) -> Entity | None:
    """What somebody's going is from, which stands right behind its noun: "depuis son limogeage du Lorvan FC", "his
    departure from Orbex"."""
    at = trigger.last
    if not any(m.form == "possessive" and m.last == trigger.first for m in view.persons) or at >= len(view.leads):
        return None
    named = view.leads[at] in WHENCE
    end = at + 1 + (view.symbols[at + 1 : at + 2] == [""])
    bodies = (m for m in view.others if m.first == end and m.form in ("full", "part"))
    body = next(bodies, None) if named else None
    return body.entity if body is not None and (body.entity.type == "organization" or is_club(body.entity)) else None


def _end_of_whom(view: View, trigger: Trigger) -> int:
    """The end of the name right behind a verb in which one comes for another, else that of the verb."""
    if not trigger.frame.other or (trigger.voice != "active" and trigger.form != "phrase"):
        return trigger.last
    return next((m.last for m in view.persons if m.first == trigger.last), trigger.last)


def _is_of_it(view: View, mention: Mention, trigger: Trigger) -> bool:
    """The words of the change end in "of" or "from", or "from" stands behind those of a going, with nothing but an
    article before the name."""
    last = trigger.last + (trigger.frame.kind == "end" and view.leads[trigger.last : trigger.last + 1] == ["out_of"])
    between = view.symbols[last : mention.first]
    closed = view.leads[last - 1] in WHENCE and last - trigger.first > 1
    titled = mention.last in {post.first for post in view.posts}  # "took charge of Orbex chief Lee's office"
    return closed and between in ([], [""]) and not titled


def _behind_at(view: View, mention: Mention, trigger: Trigger) -> bool:
    """Nothing but an article stands between "at" and the name, which the words of a change may hold; or "for" between a
    change and a club: "takes charge for Lorvan Rovers"."""
    tokens, leads, at = view.line.tokens, view.leads, mention.first - 1
    if mention.entity.sort == CLUB and at == trigger.last and view.symbols[at] == "of":
        return not trigger.frame.onward and not trigger.frame.whence
    return leads[at] == "at" or (at > 0 and leads[at - 1] == "at" and tokens[at].shape == "word")


def _puts_in_place(view: View, mention: Mention, trigger: Trigger) -> bool:
    """The preposition is that of whoever is put in the place of another: "replaced Lee with Orbex chief Roe"."""
    return any(token.fold in trigger.frame.instead for token in view.line.tokens[trigger.first : mention.first])


def whose_is(view: View, person: Mention) -> Entity | None:
    """The club or the organisation in the genitive right before a name: "Orbex's Ann Lee"; None where there is none."""
    at = person.first - 1
    if at < 1 or view.symbols[at] != "'s":
        return None
    own = (m.entity for m in view.others if m.last == at and m.form in ("full", "part"))
    return next((body for body in own if body.type == "organization" or is_club(body)), None)


def is_elsewhere(view: View, trigger: Trigger, held: Held) -> bool:
    """The change happens in another organisation than those that the phrase of a post names: "chief of Tarnex, she was
    succeeded at Orbex by Lee" tells of no change at the head of Tarnex."""
    site = site_of(view, trigger)
    named = [mention.entity for mention, _ in held if mention.entity.type == "organization"]
    return site is not None and bool(named) and all(body is not site for body in named)


def is_past(candidate: Candidate, trigger: Trigger, held: Held) -> bool:
    """The post is called former, and the change is no end of it: its holder died since, or is dismissed by another
    organisation than those that its phrase names ("the former Orbex boss Lee was sacked by Tarnex"), or leaves another
    one ("the former Orbex boss Lee has left Tarnex", "the former minister Lee quit the Orbex Party"), or what the title
    that stands beside it says ("the former minister and Orbex boss Lee resigned")."""
    post, view = candidate.post, candidate.view
    if post is None or "former" not in post.modifiers or trigger.frame.kind != "end":
        return False
    if trigger.frame.manner == "died" or _has_a_newer(candidate, post):
        return True
    actor = _acting(view, candidate.person, trigger) or left_by(view, candidate.person, trigger)
    if actor is not None and not held:
        return GROUP.get(post.post_class, post.post_class) in ("gov", "sport", "editor") and actor.sort == PARTY
    return actor is not None and all(m.entity is not actor for m, _ in held)


def _has_a_newer(candidate: Candidate, post: PostMention) -> bool:
    """A title that is not called former stands between the post and the name, and is the person's too."""
    view, person = candidate.view, candidate.person
    newer = (p for p in view.posts if post.last < p.first and p.last <= person.first and p.group != post.group)
    return candidate.tie == "prefix" and any(
        "former" not in p.modifiers and attachment(view, person, p) == "prefix" for p in newer
    )


def left_by(view: View, person: Mention, trigger: Trigger) -> Entity | None:
    """The organisation right behind a verb that says of somebody before it that they leave it: "quit Orbex", "has
    resigned from Orbex"."""
    if trigger.form != "verb" or trigger.voice != "active" or person.last > trigger.first:
        return None
    last = trigger.last + FROM
    near = (m for m in view.others if trigger.last <= m.first <= last and m.form in ("full", "part"))
    mention = next((m for m in near if m.entity.type == "organization"), None)
    if mention is None or mention.last in {post.first for post in view.posts}:
        return None
    between = {*view.symbols[trigger.last : mention.first]}
    led = any(view.leads[at] == "out_of" for at in range(trigger.last, mention.first))
    return mention.entity if between <= {""} or (led and between <= {"", "in", "w"}) else None


def acting(candidate: Candidate) -> Entity | None:
    """The organisation that does what the words of a change tell of the person: "Orbex hired Lee" is of Orbex. Who
    appoints for others, as parliaments and parties do, is none."""
    assert candidate.trigger is not None
    return _acting(candidate.view, candidate.person, candidate.trigger)


def taker(view: View, person: Mention, trigger: Trigger) -> Entity | None:
    """The organisation that takes a person by the words of a change: "Orbex hired Lee"."""
    return _acting(view, person, trigger) if trigger.frame.person == "object" else None


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
    return next((body for t in told if (body := _acting(candidate.view, candidate.person, t)) is not None), None)


def charged_with(candidate: Candidate, charges: Collection[str]) -> Entity | None:
    """What stands right behind words that somebody is in charge, one of `charges` ("in charge of Orbex United"), or is
    what is led in a passive: "Orbex United are led by Lee"."""
    post, view = candidate.post, candidate.view
    if post is not None and "held-by" in post.modifiers:
        return _led(view, post)
    if post is not None and post.holding:
        return _object(view, post)
    if post is not None and not post.holding and (whose := _whose(view, post)) is not None:
        return whose
    if post is None or post.bare not in charges:
        return None
    behind = post.last + (view.symbols[post.last : post.last + 1] == [""])
    return next((m.entity for m in view.others if m.first == behind and _may_act(m)), None)


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


def _whose(view: View, post: PostMention) -> Entity | None:
    """The organisation before a relative that the title stands right behind: "Orbex United, whose coach Lee"."""
    at = post.first - 1
    at -= at > 0 and view.symbols[at] == ""
    if at < 1 or view.symbols[at] != "relative" or view.leads[at] == "whom":
        return None  # "told Orbex that the chairman of Lampo"
    end = at - (view.symbols[at - 1] == ",")
    return next((m.entity for m in view.others if m.last == end and m.form != "adjective"), None)


def _object(view: View, post: PostMention) -> Entity | None:
    """What a verb that says who leads has right behind it, and nothing of it behind that: "ran Orbex from 2008"."""
    behind = post.last + (view.symbols[post.last : post.last + 1] == [""])
    led = next((m for m in view.others if m.first == behind and m.entity.type == "organization"), None)
    if led is None or led.form in ("generic", "adjective") or post.first >= post.last:
        return None
    closed = view.symbols[led.last : led.last + 1] in ([], [","], ["."], ["of"], ["in"], ["since"], ["and"], ["num"])
    return led.entity if closed else None


def _led(view: View, post: PostMention) -> Entity | None:
    """The subject of the passive, or what its name stands beside: "the hosts, Orbex United, are led by"."""
    parse = view.line.parse
    if parse is None:
        return None
    subjects = [at for at in parse.children(post.first) if parse.roles[at] in ("patient", "subject")]
    subjects += [at for top in subjects for at in parse.children(top) if parse.roles[at] == "apposition"]
    return next((m.entity for m in view.others if any(m.first <= at < m.last for at in subjects) and _may_act(m)), None)


def _kinds(trigger: Trigger) -> tuple[str, ...]:
    """What a change tells of whoever does not act in it."""
    return (trigger.frame.kind,) if trigger.frame.person == "object" else (trigger.frame.other,)


def _acting(view: View, person: Mention, trigger: Trigger) -> Entity | None:
    if trigger.form != "verb" or not (trigger.frame.person == "object" or trigger.frame.other):
        return None
    if trigger.frame.person != "object" and (trigger.voice != "active" or _acts_in(view, trigger)):
        return None  # "Lee replaced Roe": somebody acts, and no organisation
    if trigger.voice in ("passive", "bare") and view.symbols[trigger.last : trigger.last + 1] == ["by"]:
        return _acting_by(view, trigger) if person.last <= trigger.first else None
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


def _may_act(mention: Mention) -> bool:
    entity = mention.entity
    land = entity.type == "country" and mention.form == "full"  # "England have sacked coach Lee"
    return land or is_club(entity) or (entity.type == "organization" and entity.sort in ACTING)


def _acting_by(view: View, trigger: Trigger) -> Entity | None:
    """The organisation behind the "by" of a passive, or that of its board: "was dismissed by the board of Orbex"."""
    symbols, at = view.symbols, trigger.last
    if symbols[at : at + 1] != ["by"]:
        return None
    at += 1
    while at < len(symbols) and symbols[at] in ("", "of", "POST"):
        at += 1
    return next((m.entity for m in view.others if m.first == at and _may_act(m)), None)
