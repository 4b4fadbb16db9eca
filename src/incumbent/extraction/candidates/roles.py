"""The part that a person has in a change, in the words of a frame: by order and voice alone, and by the parse.

A frame says of whom it tells: of its subject or of its object, and what of the other one. Order is right where a
sentence is plain; the parse where it is not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from incumbent.extraction.candidates.change_rows import told_each
from incumbent.extraction.candidates.clitic_objects import comes_behind, is_clitic, is_taken_up
from incumbent.extraction.candidates.insertions import chosen
from incumbent.extraction.candidates.inversions import part_in, row_behind
from incumbent.extraction.candidates.meetings import joins_one, meets
from incumbent.extraction.candidates.participles import disagrees, told_of
from incumbent.extraction.candidates.prompted import part_in_prompted, sends_another
from incumbent.extraction.candidates.put_instead import put
from incumbent.extraction.candidates.replacements import part_in_replacement
from incumbent.extraction.candidates.sources import is_source, says_it
from incumbent.extraction.grammar.attributives import (
    acts_in_its_relative,
    has_its_own_subject,
    is_of_something,
    stands_in_its_subject,
    tells_of_its_noun,
    tells_of_those,
)
from incumbent.extraction.grammar.between_names import between_names, subject_before
from incumbent.extraction.grammar.exits import goes_from
from incumbent.extraction.grammar.fronted import opens_for
from incumbent.extraction.grammar.gift_rows import gifts_behind, is_recipient
from incumbent.extraction.grammar.kin import has_kin
from incumbent.extraction.grammar.noun_days import dated_aside, left_out, placed_aside
from incumbent.extraction.grammar.partings import is_no_parting, parts_from
from incumbent.extraction.grammar.passives import acts_before
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.prepositional import stands_behind_preposition
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.grammar.relative_objects import is_object_of_relative
from incumbent.extraction.grammar.rows import row_of_names
from incumbent.extraction.grammar.sides import serves_only
from incumbent.extraction.grammar.subject_rows import last_of_row
from incumbent.extraction.grammar.trailing import is_added, is_second_object
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

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
KEPT = 4096  # verdicts that are kept: each is asked for again and again while its line is read
OWNED = 2  # tokens between a genitive and the post: "Lee's longtime finance chief"


def role(view: View, person: Mention, trigger: Trigger) -> str:
    """How `person` stands to `trigger`: subject, object, by, of, owner, other; told by order and voice alone."""
    if (whom := opens_for(view, trigger)) is not None and whom.entity is person.entity:
        return _opener(trigger)
    if _is_within(person, trigger):
        return trigger.frame.person
    if comes_behind(view, trigger) is person:
        return "subject"
    if told := part_in_prompted(view, person, trigger):
        return told
    if is_object_of_relative(view, person, trigger) or is_clitic(view, person, trigger):
        return "object"
    before, last = person.last <= trigger.first, person.head[1] if person.head else person.last
    between = view.symbols[last : trigger.first] if before else view.symbols[trigger.last : person.first]
    people = sum(symbol == "PER" for symbol in between)
    if trigger.form == "noun":
        aside = 0 if before else dated_aside(view, trigger.last, person.first) or left_out(view, trigger)
        aside = aside or (0 if before else placed_aside(view, trigger, person.first))
        between = between[aside:]
        at = min(trigger.last + aside, person.first)  # the words of the change may end in "du"
        led = not before and (between[:1] == ["of"] or view.leads[at] == "of_whom")
        if led and not people:
            return "by" if "by" in between else "of"  # "the appointment of a dean by the minister, Lee"
        if told_each(view, person, trigger):
            return "of"
        apart = view.symbols[person.first - 2 : person.first] == [",", "and"]  # "her predecessor, Lee, and Roe"
        first = person.first if apart else max(trigger.last + aside, row_of_names(view, person)[0])
        row = _row(view.symbols[trigger.last + aside : first])  # "her predecessors, Lee and Roe"
        if not before and trigger.frame.owner not in ("", trigger.frame.kind) and _IS.fullmatch(row):
            return "subject"  # "her successor is Lee": the noun is a word for who starts, and not for the start
        if before and (between[:1] == ["'s"] or person.form == "possessive") and len(between) <= 4:
            return "owner"
        return "before" if before else "after"
    if trigger.form == "verb" and _has_a_post(view, person):
        return "other"  # "replaced Lee's finance chief": the change is not of Lee
    if part := put(view, person, trigger):
        return part
    if before:
        if acts_before(view, person, trigger):
            return "agent"
        if trigger.form == "phrase" and view.symbols[trigger.last : trigger.last + 1] == ["by"]:
            return "object" + ("" if not people else "~")  # "was replaced, on an interim basis, by Roe"
        passive = trigger.voice in ("passive", "bare") or _tells_of_subject(view, trigger)
        return ("object" if passive else "subject") + ("" if not people else "~")
    if id(person) in row_behind(view, trigger):
        return part_in(trigger)
    if trigger.form == "verb" and _spelled_out(view, person, trigger):
        return trigger.frame.person
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


def _tells_of_subject(view: View, trigger: Trigger) -> bool:
    """A phrase of what is done to somebody ("is in line for"), that does not end in "by": "left vacant by Roe"."""
    told = trigger.form == "phrase" and trigger.frame.person == "object" and not trigger.frame.other
    return told and view.leads[trigger.last - 1] != "by"


def _is_within(person: Mention, trigger: Trigger) -> bool:
    """The words of the change hold the name of whom they tell: "put Lee in charge", "the term of Lee has ended"."""
    inside = trigger.first < person.first and person.last < trigger.last
    return inside and trigger.form != "noun" and person.form != "possessive"


def _opener(trigger: Trigger) -> str:
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


def parsed_role(view: View, person: Mention, trigger: Trigger, post: PostMention | None = None) -> str:
    """The role by the parse, in the words of `says`: of the person, else of the post that is its title."""
    if (whom := opens_for(view, trigger)) is not None and whom.entity is person.entity:
        return _opener(trigger)
    if told_each(view, person, trigger):
        return "of"
    if _is_within(person, trigger):
        return trigger.frame.person
    if comes_behind(view, trigger) is person:
        return "subject"
    if told := part_in_prompted(view, person, trigger):
        return told
    if is_object_of_relative(view, person, trigger) or is_clitic(view, person, trigger):
        return "object"
    parse, whom = view.line.parse, told_of(view, trigger)
    if parse is not None and whom is not None and person.last <= trigger.first:
        theirs = "subject" if trigger.voice == "active" else "object"  # "Lenoir, décédée en mars"
        return theirs if person.entity is whom.entity else ""  # wherever the parser hangs the participle
    if between_names(view, trigger):  # whatever the parser makes of names that it does not know
        if person.first == trigger.last and view.symbols[person.last : person.last + 1] != ["'s"]:
            return "object"
        if person.last == subject_before(view, trigger) + 1:
            return "subject"
    told = role_of(parse, person, trigger)
    if told and (part := put(view, person, trigger)):
        return part
    if not told and post is not None:
        told = role_of(parse, post, trigger)
    if not told and is_second_object(view, person, trigger):
        return "object"
    if not told:  # the day misleads the parser
        away = trigger.form == "noun" and person.first > trigger.last and left_out(view, trigger)
        return "of" if away and role(view, person, trigger) == "of" else ""
    if told == "other" and person.form == "pronoun" and _opens_verb(view, person, trigger):
        return "object" if trigger.voice in ("bare", "passive") else "subject"
    stem, _, inherited = told.partition(" of ")
    if stem.endswith(" head") or (
        inherited and stem in SUBJECTS
    ):  # whoever stands before the verb above stands before this one, too
        return "object" if trigger.voice in ("bare", "passive") else "subject"
    if stem == "patient":
        return "subject" if trigger.voice == "active" else "object"  # "est devenue" is no passive
    if stem == "subject" and (trigger.voice == "passive" or _tells_of_subject(view, trigger)):
        return "object"
    if stem in ("prep:of", "owner", "modifier") and trigger.form == "noun":
        return "of"
    if stem == "by" and trigger.form == "phrase" and (trigger.frame.person, trigger.frame.other) == ("object", ""):
        return "object"  # the words of the change end in it: "l'intérim sera assuré par"
    if stem == "object" and trigger.voice == "passive" and trigger.last - trigger.first > 1:
        return "other"  # "was tipped to replace Lee"
    return stem if stem in ("subject", "object", "by") else "other"


def _opens_verb(view: View, person: Mention, trigger: Trigger) -> bool:
    """A pronoun that stands right before a verb, with no more than its auxiliaries between, and is not its object."""
    between = view.symbols[person.last : trigger.first]
    small = all(symbol in ("", "auxiliary", "copula", "negation") for symbol in between)
    return trigger.form == "verb" and person.last <= trigger.first and small and view.symbols[person.first] == "PER"


_ASIDE = (  # ways in which the change is another's
    tells_of_its_noun,
    tells_of_those,
    has_its_own_subject,
    is_of_something,
    stands_in_its_subject,
    stands_behind_preposition,
    acts_in_its_relative,
    acts_before,
    is_added,
    meets,
    is_no_parting,
)


@lru_cache(maxsize=KEPT)
def verdicts(view: View, person: Mention, trigger: Trigger, title: PostMention | None = None) -> frozenset[str]:
    """What the frame says of the person by order and by the parse, in words of `says`; a `title` is what they have."""
    if is_source(view, person) or says_it(view, person) or has_kin(view, person) or is_taken_up(view, person, trigger):
        return frozenset(("agent",))
    if joins_one(view, trigger):
        return frozenset(("agent",))
    if "POST" in view.symbols[person.last : trigger.first] and (last := last_of_row(view, person, trigger, True)):
        return verdicts(view, last, trigger)
    if told := part_in_replacement(view, person, trigger) or ("end" if _is_gone(view, person, trigger) else ""):
        return frozenset((told,))
    if id(person) in row_behind(view, trigger):
        return frozenset((says(trigger, part_in(trigger)),))
    inside = person.form == "pronoun" and trigger.voice in ("passive", "bare") and _is_within(person, trigger)
    if inside or (person.last <= trigger.first and disagrees(person, trigger) and trigger.voice == "bare"):
        return frozenset(("agent",))  # "is tipped to replace her"; "une conseillère de Lenoir nommé ministre"
    own = told_of(view, trigger) is person
    if not own and any(told_aside(view, person, trigger) for told_aside in _ASIDE):
        return frozenset(("agent",))
    if id(person) in gifts_behind(view, trigger):
        return frozenset((trigger.frame.kind,))  # whatever the parser makes of a row without verbs
    if is_recipient(view, person, trigger):
        return frozenset(("agent",))
    if (whom := chosen(view, trigger)) is not None and person.form != "pronoun":
        comes = whom.entity is person.entity and trigger.frame.other  # it is the purpose that tells what they take
        return frozenset((trigger.frame.kind if comes else "agent",))
    parsed = parsed_role(view, person, trigger, title)
    ordered = role(view, person, trigger)
    sends = ordered.startswith("subject") and sends_another(view, person, trigger)
    if sends or (parsed in ("", "other") and ordered.endswith("~") and _taken(view, person, trigger, ordered)):
        return frozenset(("agent",))
    return frozenset(says(trigger, told) for told in (ordered, parsed) if told)


def _is_gone(view: View, person: Mention, trigger: Trigger) -> bool:
    return goes_from(view, person, trigger) or parts_from(view, person, trigger) is not None


def _taken(view: View, person: Mention, trigger: Trigger, ordered: str) -> bool:
    """Somebody else who stands nearer has by the parse the part that order alone would give to `person`: "the board
    named Lee a day after Roe was killed"."""
    told = says(trigger, ordered)
    opens, closes = row_of_names(view, person)
    return any(
        other.entity is not person.entity
        and not opens <= other.first < closes
        and (part := parsed_role(view, other, trigger))
        and says(trigger, part) == told
        and not serves_only(view, other)
        for other in view.persons
    )
