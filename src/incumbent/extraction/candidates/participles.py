"""Whom the participles and the passives of a line tell of: the one right before, or somebody who is not named."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.fronted import opening
from incumbent.extraction.grammar.governing import LEADING, governs
from incumbent.extraction.grammar.paths import SAYING, View
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.organizations.clubs import is_club
from incumbent.extraction.posts.mention import PostMention

TITLE_OF = frozenset(("POST", "ORG", "CTY", "of", "", "possessive"))  # before a name with its title
IN_ROW = TITLE_OF | {"and", ",", "PER"}  # between two names of a row with their titles
DESCRIBED = 3  # words for what somebody is: "a former banker"
NEXT = 3  # mentions behind the noun of a change, of which one is a name
JOURNEY = 5  # tokens behind a verb in which the preposition of where it leads stands
TITLED = ("prefix", "prefix,", "apposed,", "apposed(")


@lru_cache(maxsize=64)  # each person of a line asks anew
def told_of(view: View, trigger: Trigger) -> Mention | None:
    """Whom a participle without an auxiliary tells of that stands right behind a name, perhaps after a comma: "succeeds
    Lee, named minister in June". Not where the name ends a row, nor where somebody is what they are to the one of the
    name: "the adviser to Lee, named minister"."""
    if trigger.form == "phrase":
        return _qualified(view, trigger)
    if trigger.form != "verb" or trigger.tense not in ("participle", "past"):
        return None
    if view.times[trigger.first]:
        return None  # the words of the change begin with their auxiliary: "a jeté l'éponge"
    at = trigger.first
    while at and view.symbols[at - 1] == "":
        at -= 1
    at = _behind_what_somebody_is(view, at)
    comma = bool(at) and view.symbols[at - 1] == ","
    alone = comma and trigger.tense == "participle" and (trigger.last == trigger.first + 1 or _is_closed(view, trigger))
    if trigger.voice == "active" and not alone:
        return (
            None  # "Lenoir, décédé en mars", "Lenoir, parti à la retraite," have no auxiliary, "Lenoir, est parti" has
        )
    end = at - comma
    person = next((m for m in view.persons if m.last == end and m.form in ("full", "part")), None)
    if (
        person is None
        or disagrees(person, trigger)
        or not (comma or (trigger.voice == "bare" and trigger.tense == "participle"))
    ):
        return None
    before = person.first - 1
    while before > 0 and view.symbols[before] == "":
        before -= 1
    if before > 0 and view.symbols[before] in ("and", ",") and view.symbols[before - 1] == "PER":
        return None
    owned = before > 0 and (view.symbols[before - 1] == "POST" or view.leads[before - 1] not in ("", SAYING))
    if owned and view.symbols[before] == "of":
        return person if any(m.last < before and disagrees(m, trigger) for m in view.persons) else None
    return person


def _behind_what_somebody_is(view: View, at: int) -> int:
    """The token behind the comma of a name and before what is said of them, where that ends at token `at`: "Lee, an
    engineer named in June"; `at` elsewhere."""
    first = at
    while first > 0 and at - first < DESCRIBED and view.symbols[first - 1] == "w":
        first -= 1
    led = first < at and first > 1 and view.symbols[first - 1] == "" and view.symbols[first - 2] == ","
    return first - 1 if led else at


def gives(view: View, person: Mention, post: PostMention) -> bool:
    """A participle right behind the name agrees with it and gives it the post right behind: "une conseillère de Paul
    Lenoir nommé ministre"."""
    return any(
        trigger.gender in ("f", "m")
        and trigger.gender == person.entity.gender
        and 0 <= post.first - trigger.last <= 1
        and told_of(view, trigger) is person
        for trigger in view.triggers
        if trigger.first == person.last
    )


def _qualified(view: View, trigger: Trigger) -> Mention | None:
    """Whom words between commas tell of that end somebody's time and stand right behind a name: one word, or a
    participle with more: "succeeds Lee, outgoing, as chairman", "succède à Lenoir, atteint par la limite d'âge, à"."""
    symbols, first, parse = view.symbols, trigger.first, view.line.parse
    short = trigger.last == first + 1 or (parse is not None and parse.sort(first) == "verb")
    alone = short and trigger.frame.kind == "end" and first > 1 and symbols[first - 1] == ","
    if not alone or symbols[trigger.last : trigger.last + 1] != [","]:
        return None
    return next((m for m in view.persons if m.last == first - 1 and m.form in ("full", "part")), None)


def _is_closed(view: View, trigger: Trigger) -> bool:
    """A comma or the end of the sentence stands right behind the words of the change, which open with a participle."""
    parse = view.line.parse
    return (
        parse is not None
        and parse.top(trigger.first, trigger.last) == trigger.first
        and view.symbols[trigger.last : trigger.last + 1] in ([","], ["."], [";"], [])
    )


def is_kept_from(view: View, person: Mention, post: PostMention) -> bool:
    """Somebody else has the post by a participle of their own or by a change that is of them, or nobody has it yet."""
    given = given_to(view, post)
    if given is not None and person.entity is not given.entity:
        return True
    if any(0 <= t.first - person.last <= 1 and disagrees(person, t) for t in view.triggers if t.first < post.first):
        return True  # "an adviser to Paul Lee nommée ministre"
    return any(
        (person.last <= trigger.first or trigger.form == "noun")
        and (of_nobody(view, trigger, post) or _of_others(view, person, trigger, post))
        for trigger in view.triggers
    )


def disagrees(person: Mention, trigger: Trigger) -> bool:
    """A participle tells by its ending that it is of a woman, and the person is a man, or the other way round."""
    of_whom = trigger.voice in ("passive", "bare") and trigger.frame.person == "object" and not trigger.frame.other
    return of_whom and {person.entity.gender, trigger.gender} == {"f", "m"}


def is_untold(view: View, person: Mention, trigger: Trigger) -> bool:
    """The change is told of somebody else, who stands behind its noun or before its participle, or of nobody who is
    named."""
    if 0 <= trigger.first - person.last <= 1 and disagrees(person, trigger):
        return True
    front = opening(view)
    if front is not None and front[0] is trigger and person.first > front[1].first:
        return person.entity is not front[1].entity
    if person.last > trigger.first and trigger.form != "noun":
        return False
    whom = told_of(view, trigger)
    if whom is not None:
        return person.entity is not whom.entity
    return any(of_nobody(view, trigger, post) or _of_others(view, person, trigger, post) for post in view.posts)


def told_before(view: View, person: Mention, trigger: Trigger) -> Mention | None:
    """Whom the noun of a change is of who stands in one row with the person: "the departures of dean Lee and treasurer
    Roe"; None where it is of no row."""
    if trigger.form != "noun" and view.symbols[trigger.last : trigger.last + 1] != ["of"]:
        return None  # the words of a verb may end in its noun: "annonce le départ de Roe"
    number = bisect_left(view.persons, trigger.last, key=lambda m: m.first)
    whom = next((m for m in view.persons[number : number + NEXT] if m.head is None), None)
    if whom is None or whom.last > person.first or not set(view.symbols[trigger.last : whom.first]) <= TITLE_OF:
        return None
    return whom if _is_in_row(view, whom, person) else None


def _is_in_row(view: View, whom: Mention, person: Mention) -> bool:
    between = view.symbols[whom.last : person.first]
    return between[:1] in (["and"], [","]) and "and" in between and set(between) <= IN_ROW


def travels(view: View, trigger: Trigger) -> bool:
    """The words of a move lead to a country or a place, and to nothing else: "left for Europe"; not in a line that
    names a club, where it may be one."""
    onward = trigger.frame.journey or (trigger.frame.onward if trigger.form == "verb" else ())
    if not onward or any(is_club(m.entity) for m in view.others):
        return False
    tokens = view.line.tokens
    far = trigger.last + (JOURNEY if trigger.frame.kind == "start" or not trigger.frame.journey else 1)
    for at in range(trigger.first + 1, min(len(tokens), far)):
        if view.symbols[at] in ("ORG", "POST"):
            return False  # "left Orbex for Europe"
        if tokens[at].fold in onward:
            ahead = at + 1 + (view.symbols[at + 1 : at + 2] == [""])
            return any(m.first == ahead and m.entity.type in ("place", "country") for m in view.others)
    return False


def _of_others(view: View, person: Mention, trigger: Trigger, post: PostMention) -> bool:
    """The change is of whoever has the title that its noun is of: "announced the departure of the chairman, Roe"; not
    where one comes for another in it."""
    if trigger.form != "noun" or trigger.frame.other in ("start", "end") or post.holding:
        return False
    if governs(view, trigger, post) not in ("of", "direct"):
        return False
    if trigger.frame.kind == "end" and view.lead(post.first) == "to":
        return False  # "sent her letter of resignation to the president, Lee"
    if told_before(view, person, trigger) is not None:
        return False
    tied = [other for other in view.persons if attachment(view, other, post) in TITLED]
    return bool(tied) and all(other.entity is not person.entity for other in tied)


def given_to(view: View, post: PostMention) -> Mention | None:
    """Who alone has to do with a post, because it stands behind a participle that tells of them."""
    front = opening(view)
    if front is not None and front[0].first <= post.first < front[2] and _is_led(view, front[0], post):
        return front[1]
    before = [trigger for trigger in view.triggers if trigger.first < post.head_first]
    if post.holding or not before:
        return None
    inside = post.first < before[-1].last  # "newly appointed director", "named at the head of"
    led = inside or governs(view, before[-1], post)
    return told_of(view, before[-1]) if led else None


def _is_led(view: View, trigger: Trigger, post: PostMention) -> bool:
    """A change leads to the post, or to a seat with no other change between: "propelled to the head of Orbex"."""
    if post.first < trigger.last or governs(view, trigger, post) in LEADING:
        return True
    others = any(trigger.last <= t.first <= post.first and t.frame.kind in ("start", "end") for t in view.triggers)
    return "seat" in post.modifiers and not others


def of_nobody(view: View, trigger: Trigger, post: PostMention) -> bool:
    """The post is what the change is of, and stands for somebody of whom the line tells no name: "Lee did not say when
    a new chairman would be elected"."""
    if not (post.plural or "incoming" in post.modifiers) or trigger.frame.person != "object":
        return False
    if trigger.form == "noun":
        told = governs(view, trigger, post) in ("of", "direct")  # "the appointment of a new chairman"
    else:
        passive = trigger.form == "verb" and trigger.voice == "passive"
        told = passive and role_of(view.line.parse, post, trigger) in ("subject", "patient", "by")
        told = told and not (post.plural and any(role_of(view.line.parse, m, trigger) for m in view.persons))
    return told and not any(attachment(view, person, post) for person in view.persons)
