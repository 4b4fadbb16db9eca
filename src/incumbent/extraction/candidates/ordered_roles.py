"""The part that a person has in a change by order and voice alone, in the words of a frame."""

from __future__ import annotations

import re
from collections.abc import Sequence

from incumbent.extraction.candidates.change_rows import told_each
from incumbent.extraction.candidates.clitic_objects import comes_behind, is_clitic
from incumbent.extraction.candidates.inversions import part_in, row_behind
from incumbent.extraction.candidates.prompted import part_in_prompted
from incumbent.extraction.candidates.put_instead import put
from incumbent.extraction.grammar.fronted import opens_for
from incumbent.extraction.grammar.noun_days import dated_aside, left_out, placed_aside
from incumbent.extraction.grammar.passives import acts_before
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relative_objects import is_object_of_relative
from incumbent.extraction.grammar.rows import row_of_names
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger

_IS = re.compile(
    r"(?:and (?:w ){1,2})?(?:, )?(?:(?:w )?(?:(?:auxiliary|copula|START|END) ){1,3}(?:w )?"
    r"(?:(?:possessive |(?:ORG |CTY |PLC )+'s )?(?:POST )+"
    r"(?:(?:of|ORG|CTY|PLC|and) ){0,6}(?:, )?)?)?"
)
UNSAID = ("gerund", "infinitive")  # forms of a verb whose subject stands elsewhere
OPENING = 4  # tokens before such a verb that opens a sentence: "only months before joining"
NAMED = ("PER", "ORG", "CTY", "PLC", ",")
TITLED = 6  # tokens of the titles before a name
AHEAD = 6  # tokens from words of change to the colon behind which it says of whom they tell
ENDED = (";", "conjunction", "relative", "START", "END", "copula", "auxiliary", "by")  # what ends a row of names
OWNED = 2  # tokens between a genitive and the post: "Lee's longtime finance chief"


def role(view: View, person: Mention, trigger: Trigger) -> str:
    """How `person` stands to `trigger`: subject, object, by, of, owner, other; told by order and voice alone, and with
    "~" where others stand between."""
    if (whom := opens_for(view, trigger)) is not None and whom.entity is person.entity:
        return opener(trigger)
    if (told := role_by_words(view, person, trigger)) is not None:
        return told
    if trigger.form == "noun":
        return _role_of_noun(view, person, trigger)
    if trigger.form == "verb" and _has_a_post(view, person):
        return "other"  # "replaced Lee's finance chief": the change is not of Lee
    if part := put(view, person, trigger):
        return part
    return _role_before(view, person, trigger) if person.last <= trigger.first else _role_behind(view, person, trigger)


def role_by_words(view: View, person: Mention, trigger: Trigger) -> str | None:
    """The role that the words of the change give somebody, whatever stands between: those within them, in a relative
    clause, in front of what they are asked to do; None where they give none."""
    if is_within(person, trigger):
        return trigger.frame.person
    if comes_behind(view, trigger) is person:
        return "subject"
    if told := part_in_prompted(view, person, trigger):
        return told
    return "object" if is_object_of_relative(view, person, trigger) or is_clitic(view, person, trigger) else None


def _between(view: View, person: Mention, trigger: Trigger) -> list[str]:
    """The symbols between the person, with the title behind their name, and the words of the change."""
    if person.last <= trigger.first:
        return view.symbols[person.head[1] if person.head else person.last : trigger.first]
    return view.symbols[trigger.last : person.first]


def _role_of_noun(view: View, person: Mention, trigger: Trigger) -> str:
    """The role beside a noun for a change: "the appointment of Lee", "Lee's departure", "her successor is Lee"."""
    between, before = _between(view, person, trigger), person.last <= trigger.first
    people = "PER" in between
    aside = 0 if before else dated_aside(view, trigger.last, person.first) or left_out(view, trigger)
    aside = aside or (0 if before else placed_aside(view, trigger, person.first))
    between = between[aside:]
    at = min(trigger.last + aside, person.first)  # the words of the change may end in "du"
    led = not before and (between[:1] == ["of"] or view.leads[at] == "of_whom")
    if led and not people:
        return "by" if "by" in between else "of"  # "the appointment of a dean by the minister, Lee"
    if told_each(view, person, trigger):
        return "of"
    if not before and trigger.frame.owner not in ("", trigger.frame.kind):
        apart = view.symbols[person.first - 2 : person.first] == [",", "and"]  # "her predecessor, Lee, and Roe"
        first = person.first if apart else max(trigger.last + aside, row_of_names(view, person)[0])
        row = _row(view.symbols[trigger.last + aside : first])  # "her predecessors, Lee and Roe"
        if _IS.fullmatch(row):
            return "subject"  # "her successor is Lee": the noun is a word for who starts, and not for the start
    if before and (between[:1] == ["'s"] or person.form == "possessive") and len(between) <= 4:
        return "owner"
    return "before" if before else "after"


def _role_before(view: View, person: Mention, trigger: Trigger) -> str:
    """The role of somebody who is named before a verb or a phrase."""
    if acts_before(view, person, trigger):
        return "agent"
    far = "~" if "PER" in _between(view, person, trigger) else ""
    if trigger.form == "phrase" and view.symbols[trigger.last : trigger.last + 1] == ["by"]:
        return "object" + far  # "was replaced, on an interim basis, by Roe"
    passive = trigger.voice in ("passive", "bare") or tells_of_subject(view, trigger)
    return ("object" if passive else "subject") + far


def _role_behind(view: View, person: Mention, trigger: Trigger) -> str:
    """The role of somebody who is named behind a verb or a phrase."""
    if id(person) in row_behind(view, trigger):
        return part_in(trigger)
    if trigger.form == "verb" and _spelled_out(view, person, trigger):
        return trigger.frame.person
    between = _between(view, person, trigger)
    people = "PER" in between
    if "by" in between and not people:
        alone = not (trigger.frame.instead or trigger.frame.other)
        active = trigger.form == "verb" and trigger.voice == "active" and alone
        return "agent" if active else "by"  # "are leaving, ordered by Lee"; but "l'a remplacé par l'avocate Roe"
    if not people and _opens(view, trigger) and "," in between:
        return "subject"  # "before joining Orbex, Lee led a bank"
    if not people and _opens_passive(view, trigger) and "," in between:
        return "object"  # "dismissed on Monday, the mayor, Lee, has gone to court"
    if trigger.voice == "passive" and trigger.frame.person == "object" and trigger.frame.other and not people:
        return "by"  # the words of the change end in it: "was replaced by"
    if _done_to_pronoun(view, trigger):
        return "after"  # "pour lui succéder : celui de Lenoir"
    told = "object" if trigger.voice == "active" or trigger.form == "phrase" else "after"
    return told + ("~" if people and not _also(view, person) else "")


def tells_of_subject(view: View, trigger: Trigger) -> bool:
    """A phrase of what is done to somebody ("is in line for"), that does not end in "by": "left vacant by Roe"."""
    told = trigger.form == "phrase" and trigger.frame.person == "object" and not trigger.frame.other
    return told and view.leads[trigger.last - 1] != "by"


def is_within(person: Mention, trigger: Trigger) -> bool:
    """The words of the change hold the name of whom they tell: "put Lee in charge", "the term of Lee has ended"."""
    inside = trigger.first < person.first and person.last < trigger.last
    return inside and trigger.form != "noun" and person.form != "possessive"


def opener(trigger: Trigger) -> str:
    """The part of whoever a change tells of that opens a sentence without its subject."""
    passive = trigger.voice in ("passive", "bare")
    return trigger.frame.person if trigger.form == "phrase" else "object" if passive else "subject"


def _spelled_out(view: View, person: Mention, trigger: Trigger) -> bool:
    """A colon behind the change opens the row of those of whom it tells: "four ministers were dismissed: Lee (Health),
    Roe (Defence) and Ek"."""
    first, symbols = view.persons[0], view.symbols
    if first.last <= trigger.first:
        return False
    colon = next((at for at in range(trigger.last, min(first.first, trigger.last + AHEAD)) if symbols[at] == ":"), -1)
    if colon < 0 or any(symbol in ENDED for symbol in symbols[trigger.last : colon]):
        return False
    if any(symbol not in ("", "w", "POST") for symbol in symbols[colon + 1 : first.first]):
        return False
    if symbols[person.last : person.last + 1] in (["auxiliary"], ["copula"], ["START"], ["END"], ["w"]):
        return False  # "was dismissed: Lee had asked for it"
    row = range(colon + 1, person.first)
    return not any(symbols[at] in ENDED and not view.brackets[at] for at in row)


def _done_to_pronoun(view: View, trigger: Trigger) -> bool:
    """A small word right before an infinitive is whom it is done to: nobody behind it is."""
    if trigger.form != "verb" or trigger.tense != "infinitive" or not trigger.first:
        return False
    return any(m.last == trigger.first and m.form == "pronoun" for m in view.persons)


def _opens(view: View, trigger: Trigger) -> bool:
    """The change is told in a phrase without a subject that opens its sentence, and is one of whoever is told of behind
    its comma."""
    if trigger.form != "verb" or trigger.voice != "active" or trigger.tense not in UNSAID or trigger.first > OPENING:
        return False
    return not any(symbol in NAMED for symbol in view.symbols[: trigger.first])


def _opens_passive(view: View, trigger: Trigger) -> bool:
    """A participle opens its sentence and is told of whoever is named behind its comma."""
    bare = trigger.form == "verb" and trigger.voice in ("bare", "passive") and trigger.tense in ("participle", "past")
    if not bare or trigger.frame.person != "object" or trigger.first > OPENING:
        return False
    return not any(symbol in (*NAMED, "auxiliary", "copula") for symbol in view.symbols[: trigger.first])


def _also(view: View, person: Mention) -> bool:
    """The verb stands for a second person without being told again: "named Lee as dean, and Roe as treasurer"."""
    at = person.first - 1
    while at > 0 and view.symbols[at] in ("", "POST", "CTY", "w") and person.first - at <= TITLED:
        at -= 1  # "and the former senator Roe as treasurer"
    return view.symbols[person.last : person.last + 1] == ["as"] and view.symbols[at] in ("and", ",")


def _row(symbols: Sequence[str]) -> str:
    return "".join(symbol + " " for symbol in symbols if symbol)


def _has_a_post(view: View, person: Mention) -> bool:
    """The name stands in the genitive before a post that somebody else has."""
    if view.symbols[person.last : person.last + 1] != ["'s"]:
        return False
    return any(0 <= post.first - person.last - 1 <= OWNED for post in view.posts)


def says(trigger: Trigger, told: str) -> str:
    """What the frame says of somebody who stands in that role."""
    stem = told.rstrip("~")
    frame = trigger.frame
    if stem in ("of", "owner"):  # "the appointment of Lee"; but "a successor to Lee", "the replacement of Lee"
        return frame.owner
    if stem == "subject":
        return frame.kind if frame.person == "subject" else frame.other or "agent"
    if stem == "object":
        return frame.kind if frame.person == "object" else frame.other or "patient"
    if stem == "agent":
        return stem
    if stem == "by":
        return frame.other or "agent" if frame.person == "object" else frame.kind
    return frame.kind + "?"
