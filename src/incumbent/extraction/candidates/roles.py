"""The part that a person has in a change, in the words of a frame: by order and voice alone, and by the parse.

A frame says of whom it tells: of its subject or of its object, and what of the other one. Order is right where a
sentence is plain; the parse where it is not.
"""

from __future__ import annotations

from functools import lru_cache

from incumbent.extraction.candidates.clitic_objects import is_taken_up
from incumbent.extraction.candidates.insertions import chosen
from incumbent.extraction.candidates.inversions import part_in, row_behind
from incumbent.extraction.candidates.meetings import joins_one, meets
from incumbent.extraction.candidates.ordered_roles import is_within, role, says
from incumbent.extraction.candidates.parsed_roles import parsed_role
from incumbent.extraction.candidates.participles import disagrees, told_of
from incumbent.extraction.candidates.prompted import sends_another
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
from incumbent.extraction.grammar.exits import goes_from
from incumbent.extraction.grammar.gift_rows import gifts_behind, is_recipient
from incumbent.extraction.grammar.kin import has_kin
from incumbent.extraction.grammar.partings import is_no_parting, parts_from
from incumbent.extraction.grammar.passives import acts_before
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.prepositional import stands_behind_preposition
from incumbent.extraction.grammar.rows import row_of_names
from incumbent.extraction.grammar.sides import serves_only
from incumbent.extraction.grammar.subject_rows import last_of_row
from incumbent.extraction.grammar.trailing import is_added
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

KEPT = 4096  # verdicts that are kept: each is asked for again and again while its line is read


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
    """What the frame says of the person by order and by the parse: one or two words of `says`. `title` is a post tied
    to the person, whose part in the parse is theirs."""
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
    if person.form == "pronoun" and trigger.voice in ("passive", "bare") and is_within(person, trigger):
        return frozenset(("agent",))  # "is tipped to replace her" tells of no start of hers
    if person.last <= trigger.first and disagrees(person, trigger) and trigger.voice == "bare":
        return frozenset(("agent",))  # "une conseillère de Lenoir nommé ministre"
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
