"""Whom the verb before an infinitive makes do what it tells: "the board persuaded Lee to stay on", "l'a convaincu de
partir". It is told of them, and not of whoever asks, lets or helps them."""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter

from incumbent.extraction.grammar.extents import right
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

LED = 3  # small words between whoever is asked and the infinitive: "de ne pas", "à"
ASIDE = 4  # tokens there that say when or where: "asked Lee last month to resign"
TITLED = 10  # tokens of the title before the name: "asked the finance chief of Orbex, Lee, to resign"
CLITIC = 3  # tokens from a small word for whom it is done to to the verb: "l'a convaincu"
CLAUSES = frozenset((";", "conjunction", "relative"))  # what opens a clause of its own
PLAIN = frozenset(("", "w", "num", "in", "to", "of"))
TITLES = frozenset(("", "w", "POST", "ORG", "CTY", "PLC", "'s", "of", "to", ",", "possessive"))


def part_in_prompted(view: View, person: Mention, trigger: Trigger) -> str:
    """ "agent" for whoever makes somebody else do what the trigger tells, "subject" for who is made to; else ""."""
    found = prompted(view, trigger)
    if found is None:
        asked = _asked_unnamed(view, trigger)
        return "agent" if asked >= 0 and person.last <= asked else ""
    word, whom = found
    if whom is person or (isinstance(whom, Mention) and whom.entity is person.entity and person.first >= word):
        return "subject"
    return "agent" if person.last <= word else ""


@lru_cache(maxsize=256)  # each person of a line asks anew
def prompted(view: View, trigger: Trigger) -> tuple[int, Mention | PostMention] | None:
    """The verb that prompts, and whom: the name or title between it and the infinitive, or a small word before it."""
    if trigger.form != "verb" or trigger.voice != "active" or trigger.tense not in ("infinitive", "present"):
        return None
    at, symbols, leads = trigger.first, view.symbols, view.leads
    while at > max(0, trigger.first - LED) and (leads[at - 1] in ("to", "of_whom") or symbols[at - 1] in ("", "of")):
        at -= 1
    if 0 < at < trigger.first and leads[at - 1] == "prompting":
        near = (m for m in view.persons if at - 1 - CLITIC <= m.first < at - 1 and m.form == "pronoun")
        clitic = next((m for m in near if symbols[m.first] == ""), None)
        return (at - 1, clitic) if clitic is not None else None
    at -= at > 0 and symbols[at - 1] == ","  # "asked its finance chief, Lee, to resign"
    named = [mention for mention in view.persons if mention.form != "possessive"]  # "made his decision to leave"
    people: list[Mention | PostMention] = [*named, *view.posts]
    ends = [(_end(view, part), part) for part in people if part.last <= at]
    end, whom = max((row for row in ends if row[0] <= at), key=itemgetter(0), default=(0, None))
    if whom is None or at - end > ASIDE or not PLAIN.issuperset(symbols[end:at]):
        return None
    if trigger.tense == "present" and end < trigger.first:
        return None  # "helped Lee become"; but "told Lee that he becomes"
    for word in range(whom.first - 1, max(-1, whom.first - 1 - TITLED), -1):
        if leads[word] == "prompting":
            return word, whom
        if symbols[word] not in TITLES:
            return None
    return None


def _asked_unnamed(view: View, trigger: Trigger) -> int:
    """The verb before an infinitive that prompts people without a name, who are its object or whom it asks: "ordered
    the tenants to leave", "a demandé aux familles de partir"; -1 where none does."""
    parse, at = view.line.parse, trigger.first
    if parse is None or trigger.form != "verb" or trigger.tense != "infinitive" or trigger.voice != "active":
        return -1
    for word in range(at - 1, max(-1, at - 1 - ASIDE - LED), -1):
        if view.leads[word] == "prompting":
            passive = word > 0 and view.symbols[word - 1] == "copula"
            asked = (n for n in parse.children(word) if word < n < at and view.symbols[n] == "w")
            whom = any(parse.roles[n] == "object" or view.leads[word + 1] == "to" for n in asked)
            return word if whom and not passive else -1
        if view.symbols[word] not in PLAIN:
            return -1
    return -1


def _end(view: View, part: Mention | PostMention) -> int:
    """The token behind a name, or behind a title with what it is of: "pushed the director of Orbex to resign"."""
    return right(view, part) if isinstance(part, PostMention) and not part.holding else part.last


def sends_another(view: View, person: Mention, trigger: Trigger) -> bool:
    """An infinitive, or a phrase in which one comes for another, tells of whom the verb before it has for its object,
    and not of its subject: "the president named Lee to succeed Roe", "named Lee in place of Roe", "swore in nine
    councillors to serve as members"."""
    symbols, leads = view.symbols, view.leads
    at = trigger.first
    instead = trigger.form == "phrase" and trigger.frame.other
    if leads[at] != "to" and not (at and leads[at - 1] == "to") and not instead:
        return False
    others: list[Mention | PostMention] = [m for m in view.persons if m.entity is not person.entity]
    others = [m for m in (*others, *(p for p in view.posts if p.plural)) if person.last <= m.first and m.last <= at]
    for other in view.triggers if others else ():
        sends = other.form == "verb" and other.voice == "active" and other.frame.person == "object"
        if not sends or not person.last <= other.first or not other.last <= at:
            continue
        if any(other.last <= m.first for m in others) and CLAUSES.isdisjoint(symbols[other.last : at]):
            return True
    return False
