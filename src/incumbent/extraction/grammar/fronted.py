"""Whom a change tells of that opens its sentence without a subject: whoever is named behind its comma.

"Appointed in 2015 to head Orbex, Lee has …", "Élue mardi présidente, Roe …", "Before being named dean, Lee was …".
"""

from __future__ import annotations

from functools import lru_cache
from operator import attrgetter

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.syntax import SUBJECTS as DOERS
from incumbent.extraction.lines.syntax import Parse
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

OPENING = 5  # tokens before the verb: "only three months after being"
PURPOSE = 14  # tokens before a phrase of change behind such a verb: "arrivé à l'été 2021 pour"
LONGEST = 40  # tokens from the verb to the name
TITLE = ("", "POST", "CTY", "ORG", "PLC", "of", "in", "possessive", "w", "num", "(", ")")  # what a title is made of
TITLED = 12  # tokens of it
SUBJECTS = ("PER", "POST", "ORG", "CTY", "PLC", ",", "relative", ";", ":")  # what stands in no such opening
UNSAID = ("gerund", "infinitive", "participle")  # forms of a verb whose subject may stand elsewhere
NAMED = ("full", "part", "pronoun")
HELPED = {"conjunction", "of", "by", "", "auxiliary", "copula", "negation", "START", "END"}  # "before being", "having"
BESIDE = ("apposition", "compound")  # roles of a name beside the title that is the subject
FIRST = 3  # tokens before a verb that opens a sentence without its subject: "peu après avoir"
BEING = frozenset(("", "auxiliary", "copula", "w", "as", "HOLD", "conjunction", "of"))  # from such a verb to a post
LEFT = frozenset(("ORG", "CTY", "PLC", "POST", "PER", "START", "relative", ";", "and"))  # what else may be left there
CHANGES = 2  # of which one may open the sentence


@lru_cache(maxsize=64)  # each person of a line asks anew
def opening(view: View) -> tuple[Trigger, Mention, int] | None:
    """The change that opens a sentence without a subject, the one of whom it tells, and the comma between them; None
    where none does, or nobody is named right behind a comma."""
    trigger = next((t for t in view.triggers[:CHANGES] if _opens(view, t)), None)
    if trigger is None:
        return None
    found = named_behind(view, trigger.last)
    return None if found is None else (trigger, *found)


def named_behind(view: View, start: int) -> tuple[Mention, int] | None:
    """Who is named right behind a comma, perhaps with a title, from token `start` on, and that comma: the subject of
    what opens the sentence."""
    symbols = view.symbols
    first = {m.first: m for m in view.persons if m.form in NAMED and m.head is None}
    for comma in range(start, min(len(symbols), start + LONGEST)):
        if symbols[comma] in (";", ":"):
            return None
        if symbols[comma] != "," or view.brackets[comma]:
            continue
        at = comma + 1
        while at < len(symbols) and at - comma <= TITLED and at not in first and symbols[at] in TITLE:
            at += 1
        titled = "POST" in symbols[comma:at]
        if titled and symbols[at : at + 1] == [","]:  # "Dismissed on Friday, the head of Orbex, Ann Lee, said"
            at += 1
        person = first.get(at)
        if person is not None and (at == comma + 1 or titled) and _is_subject(view, person):
            return person, comma
    return None


def opens_for(view: View, trigger: Trigger) -> Mention | None:
    """Whom a change tells of that opens a sentence without a subject."""
    found = opening(view)
    return found[1] if found is not None and found[0] is trigger else None


def _opens(view: View, trigger: Trigger) -> bool:
    """The words of change have no subject, and nobody is named before them."""
    if (
        trigger.first > (PURPOSE if trigger.form == "phrase" else OPENING)
        or view.line.sentence.kind == "headline"
        or trigger.frame.kind not in ("start", "end")
    ):
        return False
    before = set(view.symbols[: trigger.first])
    if before & set(SUBJECTS):
        return False
    if trigger.form == "phrase":
        return trigger.first == 0 or _is_purpose(view, trigger)
    if trigger.form != "verb":
        return False
    helped = bool({"auxiliary", "copula"} & before or any(view.times[: trigger.last]))
    if helped:
        return trigger.tense in UNSAID and before <= HELPED
    if trigger.voice == "bare":
        return trigger.tense in ("participle", "past") or trigger.first == 0
    done = trigger.tense == "past" and trigger.frame.person == "object" and not trigger.first
    return trigger.tense in UNSAID or (done and view.symbols[trigger.last : trigger.last + 1] == ["by"])


def _is_purpose(view: View, trigger: Trigger) -> bool:
    """The words of change say what somebody came for, behind a participle that opens the sentence: "Arrivé en 2021 pour
    succéder à Roe, Lee a assuré le maintien"."""
    parse = view.line.parse
    if parse is None or view.symbols[0] != "w" or parse.sort(0) != "verb":
        return False
    return view.leads[trigger.first] == "facing" and "," not in view.symbols[: trigger.first]


def _is_subject(view: View, person: Mention) -> bool:
    """Neither the first of a row of names nor somebody's title: a verb or an aside follows."""
    return view.symbols[person.last : person.last + 1] not in ([";"], ["of"], ["."], [])


@lru_cache(maxsize=64)  # each person with each post of a line asks anew
def trails_after(view: View, post: PostMention) -> Mention | None:
    """Whom a clause is of that ends the sentence without a subject, and tells what was before: the subject of the verb
    before it: "Lee succeeded Roe, after having been dean"."""
    if post.line != view.line.index:
        return None
    start = post.first - 1
    while start > 0 and view.leads[start] != "after" and view.symbols[start] in BEING:
        start -= 1
    if start < 1 or view.leads[start] != "after" or view.line.parse is None:
        return None
    if not (post.holding or {"copula", "HOLD"} & set(view.symbols[start : post.first])):
        return None
    if post.holding and not {"holding:participle", "holding:gerund"} & post.modifiers:
        return None
    if _leaves(view, start):
        return None
    before = (m for m in view.persons if m.last <= start and m.head is None)
    return next((m for m in before if _acts(view.line.parse, m)), None)


def _leaves(view: View, start: int) -> bool:
    """What is told before such a clause is an end that says of no post and no organisation that it is of theirs: it is
    of those in the clause. "Lee resigned after ten years at the helm of Orbex"."""
    left = max(
        (t for t in view.triggers if t.last <= start + 1), key=attrgetter("last"), default=None
    )  # "resigned after"
    if left is None or left.frame.kind != "end" or left.frame.other:
        return False
    return LEFT.isdisjoint(view.symbols[left.last : start])


def _acts(parse: Parse, person: Mention) -> bool:
    """The person is the subject of a verb, or named beside it: "the dean, Lee, said"."""
    top = parse.top(person.first, person.last)
    head = parse.heads[top]
    return parse.roles[top] in DOERS or (parse.roles[top] in BESIDE and head >= 0 and parse.roles[head] in DOERS)


@lru_cache(maxsize=64)  # each person with each post of a line asks anew
def comes_after(view: View, post: PostMention) -> Mention | None:
    """Whom a clause is of that opens the sentence without a subject, and tells what was before: the one behind its
    comma has, or had, the post that it names: "After running Orbex, Lee", "Après avoir été directeur, Lee"."""
    row = range(min(FIRST, post.first + 1))
    at = next((n for n in row if view.leads[n] in ("after", "having")), -1)
    if at < 0 or "PER" in view.symbols[: post.first] or not BEING.issuperset(view.symbols[at : post.first]):
        return None
    if post.holding and view.leads[at] == "after" and not {"holding:participle", "holding:gerund"} & post.modifiers:
        return None
    if not post.holding and not {"copula", "HOLD"} & set(view.symbols[at : post.first]):
        return None
    found = named_behind(view, post.last)
    if found is None or (not post.holding and _is_left_now(view, range(at, post.first), found[0])):
        return None
    return found[0]


def _is_left_now(view: View, opening: range, person: Mention) -> bool:
    """The opening tells for how long a post was held, without a verb of being, and the sentence that its holder goes,
    from nothing else: "After ten years at the helm of Orbex, Lee is retiring". Whoever dies had left it before."""
    if not {"copula", "auxiliary"}.isdisjoint(view.symbols[n] for n in opening):
        return False
    ends = (t for t in view.triggers if t.first >= person.last and t.frame.kind == "end" and not t.frame.other)
    end = next(ends, None)
    if end is None or end.frame.manner == "died" or end.form != "verb":
        return False
    return LEFT.isdisjoint(view.symbols[end.last :])
