"""Words of change that tell of what a noun names, and of nobody else in the line: participles before it ("swore in
newly elected councillors", "replaces the retired Roe") and clauses right behind it ("those who resigned")."""

from __future__ import annotations

from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.noun_days import dated_aside
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger

BESIDE = ("auxiliary", "copula", "w", "")  # what may stand between "who" and the verb
PARTS = ("subject", "object", "patient")
PLAIN = frozenset(("", "w", "of", "num"))  # what stands between a noun and the relative that takes it up
COUNTED = 4  # tokens before a noun in which a number or a possessive stands
CLAUSES = ("clause", "complement", "relative")  # roles of the verb of a clause towards what it tells of
OPENED = 10  # tokens from what opens a relative clause to the name of its subject, its title among them
VERBS = ("w", "START", "END")  # what a participle may be
SOMETHING = frozenset(("of", "", "w", "num", "possessive", "POST"))  # whose a change is, with no name in it
LONGEST = 8  # tokens of that
REACH = 6  # tokens from a participle to the noun that it stands before


def tells_of_its_noun(view: View, person: Mention, trigger: Trigger) -> bool:
    """The words of the change are a participle before a noun by the parse, and the person is neither who the noun
    names nor one with the title that it is."""
    noun = _noun(view, trigger)
    if noun < 0 or person.first <= noun < person.last:
        return False
    if any(m.first <= noun < m.last for m in view.persons):
        return True
    post = next((p for p in view.posts if p.first <= noun < p.last and trigger.last <= p.head_last), None)
    return post is not None and not post.holding and not attachment(view, person, post)


def tells_of_those(view: View, person: Mention, trigger: Trigger) -> bool:
    """The verb of the change is that of a relative clause or a participle right behind a noun without a name, which is
    none of what the person is told to be: "Lee spoke to those who resigned", "Lee spoke of gains linked to Orbex"; but
    "Lee, a banker who left Orbex"."""
    parse = view.line.parse
    if _is_of_a_noun(view, person, trigger):
        return True
    if parse is None or trigger.form != "verb":
        return False
    verb = parse.top(trigger.first, trigger.last)
    noun = parse.heads[verb]
    bare = trigger.voice == "bare" or trigger.tense == "participle"
    if parse.roles[verb] in ("clause", "modifier") and bare:
        behind = noun == trigger.first - 1
    else:
        at = trigger.first - 1
        while at > 0 and view.symbols[at] in BESIDE:
            at -= 1
        behind = parse.roles[verb] == "relative" and view.symbols[at] == "relative"
        behind = behind and PLAIN.issuperset(view.symbols[noun + 1 : at])  # "a version of the decree that was"
    if not behind or noun < 0:
        return False
    part = parse.roles[noun]
    other = view.symbols[noun] == "w" and (part in PARTS or part.startswith("prep:"))
    return other and person.last <= noun and not role_of(parse, person, trigger)


def _is_of_a_noun(view: View, person: Mention, trigger: Trigger) -> bool:
    """The words of the change are by the parse in a relative clause of what stands behind the person and is neither who
    they are nor what they are told to be: "Mayor Lee praised the firefighter who retired"."""
    parse = view.line.parse
    if parse is None:
        return False
    verb = parse.top(trigger.first, trigger.last)
    noun = parse.heads[verb]
    if parse.roles[verb] != "relative" or not person.last <= noun < verb:
        return False
    if parse.relatives.isdisjoint(range(noun + 1, verb + 1)):
        return False
    while parse.roles[noun] == "apposition" and parse.heads[noun] >= person.last:
        noun = parse.heads[noun]  # "praised Lee, the chairman who resigned"
    title = next((post for post in view.posts if post.first <= noun < post.last), None)
    if title is not None and attachment(view, person, title):
        return False
    if any(m.first <= noun < m.last and m.entity is person.entity for m in view.persons):
        return False
    return parse.roles[noun] in PARTS or parse.roles[noun].startswith("prep:")


def is_of_something(view: View, person: Mention, trigger: Trigger) -> bool:
    """The noun of a change says behind "of" whose it is, which is nobody with a name, before a comma behind which the
    person stands: "after the departure of the troops, President Lee spoke"."""
    at = trigger.last
    if trigger.form == "verb" or person.first <= at or dated_aside(view, at, person.first):
        return False
    led = view.symbols[at] == "of" or "of_whom" in view.leads[at - (trigger.form == "phrase") : at + 1]
    ahead = range(at, min(person.first, at + LONGEST))
    comma = next((i for i in ahead if view.symbols[i] == ","), at)
    whose = set(view.symbols[at:comma])
    anothers = "w" in whose or {"possessive", "POST"} <= whose  # "the resignation of its director"
    named = person.first == comma + 1 and ("POST" in whose or view.symbols[person.last : person.last + 1] == [","])
    return led and anothers and not named and SOMETHING.issuperset(whose)  # "the exit of the site's head, Lee"


def has_its_own_subject(view: View, person: Mention, trigger: Trigger) -> bool:
    """The words of the change have by the parse a plain noun for their subject that stands between them and the person,
    and is no part of what is said of the person: "Lee said that the men had been dismissed", "Lee spoke after one of
    her ministers resigned"."""
    parse = view.line.parse
    if parse is None or trigger.form == "noun" or person.last > trigger.first:
        return False
    verb = parse.top(trigger.first, trigger.last)
    subject = next((n for n in parse.children(verb) if parse.roles[n] in ("patient", "subject")), -1)
    theirs = person.form == "possessive" and subject < person.first  # "one of her ministers"
    if parse.roles[verb] == "relative" or not (theirs or person.last <= subject) or not 0 <= subject < trigger.first:
        return False
    if not (_is_somebody_else(view, person, subject) if trigger.voice != "passive" else view.symbols[subject] == "w"):
        return False
    if theirs:
        return trigger.voice != "passive"
    at = parse.top(person.first, person.last)
    for _ in range(REACH):
        if at == subject or parse.heads[at] < 0:
            break
        at = parse.heads[at]
    return at != subject and not role_of(parse, person, trigger)


def stands_in_its_subject(view: View, person: Mention, trigger: Trigger) -> bool:
    """The person is named by a preposition in a clause of the noun that is by the parse the subject of the words of
    change ("the officer in charge of an inquiry into minister Lee has resigned"), or behind a noun of change that is:
    "the departure of Lee was confirmed"."""
    parse = view.line.parse
    if parse is None or trigger.form != "verb" or person.last > trigger.first or person.form not in ("full", "part"):
        return False
    verb = parse.top(trigger.first, trigger.last)
    subject = next((n for n in parse.children(verb) if parse.roles[n] in ("patient", "subject")), -1)
    if not 0 <= subject < person.first or view.symbols[subject] not in ("w", "POST", "START", "END"):
        return False
    at, led, inside = parse.top(person.first, person.last), False, False
    for _ in range(REACH):
        if at in (subject, verb) or parse.heads[at] < 0:
            break
        led = led or parse.roles[at].startswith("prep:")
        inside = inside or (led and parse.roles[at] in CLAUSES)
        at = parse.heads[at]
    return at == subject and (inside or (led and view.symbols[subject] in ("START", "END")))


def acts_in_its_relative(view: View, person: Mention, trigger: Trigger) -> bool:
    """The person is the subject of a relative clause whose verb stands between them and that of the change, which is
    told of what the clause is about: "the contract that Lee had signed expires"."""
    if trigger.form != "verb" or trigger.voice != "active" or person.last > trigger.first:
        return False
    between = [symbol for symbol in view.symbols[person.last : trigger.first] if symbol != ","]
    if len(between) < 2 or between[-1] not in VERBS or set(between[:-1]) != {"auxiliary"}:
        return False
    before = range(max(0, person.first - OPENED), person.first)
    return any(view.leads[at] == "whom" for at in before)


def _is_somebody_else(view: View, person: Mention, subject: int) -> bool:
    """The noun, with a number or a possessive before it, names whoever has a post that is none of the person's: "one of
    her ministers", "two senior ministers", "its chairman"."""
    counted = view.leads[subject + 1] == "of_whom"  # "one of her ministers"
    several = (post for post in view.posts if post.plural or view.symbols[subject] == "")
    if counted and any(0 < post.first - subject <= COUNTED for post in several):
        return True
    posts = [post for post in view.posts if post.first <= subject < post.last]
    if not posts or any(attachment(view, person, post) for post in posts):
        return False
    row = range(max(person.last, subject - COUNTED), subject + 1)
    return any(view.symbols[at] in ("possessive", "num") or view.leads[at] == "several" for at in row)


def _noun(view: View, trigger: Trigger) -> int:
    """The token of the noun that the participle of `trigger` stands before; -1 where it is none, or does not."""
    parse, last = view.line.parse, trigger.last - 1
    participle = trigger.form == "phrase" or (trigger.form == "verb" and trigger.tense in ("past", "participle"))
    if parse is None or not participle:
        return -1
    top = parse.top(trigger.first, trigger.last)
    if parse.roles[top] != "modifier":
        return -1  # "is the new" is no participle
    noun = parse.heads[top]
    plain = all(symbol in ("", "w", "POST", "PER", "CTY") for symbol in view.symbols[trigger.last : noun])
    return noun if plain and 0 < noun - last <= REACH else -1
