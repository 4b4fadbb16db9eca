"""The organisation of a change by its own words: where it happens ("was succeeded at Orbex by Lee"), or who does what
it tells of ("Orbex hired Lee", "was dismissed by the board of Orbex")."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.acting_bodies import _may_act, acting_by, acting_in
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.organizations.clubs import is_club
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.vocabulary import CLUB

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Held, Mention
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.extraction.posts.mention import PostMention

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
    if hired and (by := acting_by(view, trigger)) is not None:
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
    led = ("out_of", "of_whom") if trigger.frame.person == "subject" else ("out_of",)  # "a démissionné du Medef"
    last = trigger.last + (trigger.frame.kind == "end" and any(w in led for w in view.leads[trigger.last :][:1]))
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
    one ("the former minister Lee quit the Orbex Party"), or what the title beside it says."""
    post, view = candidate.post, candidate.view
    if post is None or "former" not in post.modifiers or trigger.frame.kind != "end":
        return False
    if trigger.frame.manner == "died" or _has_a_newer(candidate, post):
        return True
    actor = acting_in(view, candidate.person, trigger) or left_by(view, candidate.person, trigger)
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
