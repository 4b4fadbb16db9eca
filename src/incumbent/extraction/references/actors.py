"""Who does what is done to a pronoun, and so is somebody else: "Lee dismissed Roe and replaced him"."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.syntax import SUBJECTS, Parse

CHAIN = 3  # coordinated verbs that share a subject
CLIMB = 5  # words from a verb up to the one whose subject does it: "is seen as the front-runner to replace him"


def actor_of(line: Line, index: int, told: Sequence[Mention]) -> Entity | None:
    """The subject of the verb that has the pronoun at token `index` for its object ("Lee was named to replace him"), or
    of whom a noun tells that the verb belongs to ("Lee is the favourite to replace him"); `told` are the names of the
    line. None where it is no object, or nobody is told to do it."""
    parse = line.parse
    role = parse.roles[index] if parse is not None else ""
    if parse is None or not (role == "object" or (role == "other" and parse.heads[index] == index + 1)):
        return None  # some that stand before their verb get no role from the parser: "pourrait lui succéder"
    verb, by = parse.heads[index], ""
    for _ in range(CHAIN):
        if verb < 0:
            break
        if by == "complement" and (whom := _asked(parse, verb, index, told)) is not None:
            return whom  # "Lee asked Roe to replace him"; but not "dismissed Roe and replaced him"
        subject = _subject(parse, verb)
        if subject >= 0:
            return _named(told, subject)
        by = parse.roles[verb]
        verb = parse.heads[verb] if by in ("conjunct", "complement") else -1
    return _above(parse, index, told)


def _above(parse: Parse, index: int, told: Sequence[Mention]) -> Entity | None:
    """The subject of the next verb above that has one, if nobody else is named between: "asked Roe to replace him" may
    be of whoever asked."""
    verb = parse.heads[index]
    for _ in range(CLIMB):
        if verb < 0:
            return None
        subject = _subject(parse, verb)
        if subject >= 0:
            between = any(subject < mention.first < index for mention in told)
            return None if between or subject > index else _named(told, subject)
        verb = parse.heads[verb]
    return None


def _asked(parse: Parse, verb: int, index: int, told: Sequence[Mention]) -> Entity | None:
    """Whom a verb has for its object before token `index`."""
    objects = (child for child in parse.children(verb) if parse.roles[child] == "object" and child < index)
    return next((whom for child in objects if (whom := _named(told, child)) is not None), None)


def _subject(parse: Parse, verb: int) -> int:
    """The subject of a verb, -1 where it has none."""
    return next((child for child in parse.children(verb) if parse.roles[child] in SUBJECTS), -1)


def _named(told: Sequence[Mention], subject: int) -> Entity | None:
    return next((mention.entity for mention in told if mention.first <= subject < mention.last), None)
