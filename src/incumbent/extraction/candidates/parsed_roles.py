"""The part that a person has in a change by the parse, in the words of a frame."""

from __future__ import annotations

from incumbent.extraction.candidates.change_rows import told_each
from incumbent.extraction.candidates.ordered_roles import opener, role, role_by_words, tells_of_subject
from incumbent.extraction.candidates.participles import told_of
from incumbent.extraction.candidates.put_instead import put
from incumbent.extraction.grammar.between_names import between_names, subject_before
from incumbent.extraction.grammar.fronted import opens_for
from incumbent.extraction.grammar.noun_days import left_out
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.grammar.trailing import is_second_object
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention


def parsed_role(view: View, person: Mention, trigger: Trigger, post: PostMention | None = None) -> str:
    """The role by the parse, in the words of `says`: of the person, else of the post that is its title. What the words
    of the change say goes before it, and so do names that no parser knows."""
    if (whom := opens_for(view, trigger)) is not None and whom.entity is person.entity:
        return opener(trigger)
    if told_each(view, person, trigger):
        return "of"
    if (by_words := role_by_words(view, person, trigger)) is not None:
        return by_words
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
    if told:
        return _of_place(view, person, trigger, told)
    if is_second_object(view, person, trigger):
        return "object"
    away = trigger.form == "noun" and person.first > trigger.last and left_out(view, trigger)
    return "of" if away and role(view, person, trigger) == "of" else ""  # the day misleads the parser


def _of_place(view: View, person: Mention, trigger: Trigger, told: str) -> str:
    """The role of whoever has the place `told` in the parse, as relations.py names it."""
    undergoes = "object" if trigger.voice in ("bare", "passive") else "subject"
    if told == "other" and person.form == "pronoun" and _opens_verb(view, person, trigger):
        return undergoes
    stem, _, inherited = told.partition(" of ")
    if inherited and stem in SUBJECTS:  # whoever stands before the verb above stands before this one, too
        return undergoes
    if stem == "patient":
        return "subject" if trigger.voice == "active" else "object"  # "est devenue" is no passive
    if stem.endswith(" head"):
        return undergoes
    if stem == "subject" and (trigger.voice == "passive" or tells_of_subject(view, trigger)):
        return "object"
    if stem in ("prep:of", "owner", "modifier") and trigger.form == "noun":
        return "of"
    if stem == "by" and trigger.form == "phrase" and trigger.frame.person == "object" and not trigger.frame.other:
        return "object"  # the words of the change end in it: "l'intérim sera assuré par"
    if stem == "object" and trigger.voice == "passive" and trigger.last - trigger.first > 1:
        return "other"  # "was tipped to replace Lee"
    return stem if stem in ("subject", "object", "by") else "other"


def _opens_verb(view: View, person: Mention, trigger: Trigger) -> bool:
    """A pronoun that stands right before a verb, with no more than its auxiliaries between, and is not its object."""
    between = view.symbols[person.last : trigger.first]
    small = all(symbol in ("", "auxiliary", "copula", "negation") for symbol in between)
    return trigger.form == "verb" and person.last <= trigger.first and small and view.symbols[person.first] == "PER"
