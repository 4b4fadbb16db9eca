"""Who does what is done to a pronoun, and so is somebody else: "Lee dismissed Roe and replaced him"."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.syntax import SUBJECTS, Parse

CHAIN = 3  # coordinated verbs that share a subject
TITLED = ("apposition", "compound")  # roles of a name behind a title
CLAUSE = ("relative", "dependent")  # a verb of a clause that tells of the noun before: "c'est Lee qui lui succède"
ASIDE = 10  # tokens of an aside behind a name
CLIMB = 5  # words from a verb up to the one whose subject does it: "is seen as the front-runner to replace him"


def actor_of(line: Line, index: int, told: Sequence[Mention]) -> Entity | None:
    """The subject of the verb that has the pronoun at token `index` for its object ("Lee was named to replace him"), or
    of whom a noun tells that the verb belongs to ("Lee is the favourite to replace him"); `told` are the names of the
    line. None where it is no object, or nobody is told to do it."""
    parse = line.parse
    if parse is None or not (parse.roles[index] == "object" or parse.is_done_to(index)):
        return None
    verb, by = parse.heads[index], ""
    for _ in range(CHAIN):
        if verb < 0:
            break
        if by == "complement" and (whom := _asked(parse, verb, index, told)) is not None:
            return whom  # "Lee asked Roe to replace him"; but not "dismissed Roe and replaced him"
        subject = _subject(parse, verb)
        if subject >= 0:
            return _named(parse, told, subject) or _beside(line, told, verb) or _beside(line, told, index)
        by = parse.roles[verb]
        verb = parse.heads[verb] if by in ("conjunct", "complement") else -1
    return actor_above(line, index, told) or _before_aside(line, index, told)


def actor_above(line: Line, index: int, told: Sequence[Mention]) -> Entity | None:
    """The subject of the next verb above that has one, if nobody else is named between: "asked Roe to replace him" may
    be of whoever asked."""
    parse = line.parse
    verb = parse.heads[index] if parse is not None else -1
    for _ in range(CLIMB):
        if parse is None or verb < 0:
            return None
        subject = _subject(parse, verb)
        if subject >= 0:
            between = any(subject < mention.first < index for mention in told)
            return None if between or subject > index else _named(parse, told, subject)
        verb = parse.heads[verb]
    return None


def _asked(parse: Parse, verb: int, index: int, told: Sequence[Mention]) -> Entity | None:
    """Whom a verb has for its object before token `index`."""
    objects = (child for child in parse.children(verb) if parse.roles[child] == "object" and child < index)
    return next((whom for child in objects if (whom := _named(parse, told, child)) is not None), None)


def _subject(parse: Parse, verb: int) -> int:
    """The subject of a verb, or the noun of which a relative clause tells that it is; -1 where it has none."""
    subject = next((child for child in parse.children(verb) if parse.roles[child] in SUBJECTS), -1)
    clause = parse.roles[verb] in CLAUSE and 0 <= parse.heads[verb] < subject
    return parse.heads[verb] if subject in parse.relatives and clause else subject


def _named(parse: Parse, told: Sequence[Mention], subject: int) -> Entity | None:
    """Who is named at token `subject`, else by an apposition of it ("le président Lee"), or as whom it is one: "Lee,
    the dean, who"."""
    at, named = subject, _at(told, subject)
    while named is None and parse.roles[at] == "apposition" and 0 <= parse.heads[at] < at:
        at = parse.heads[at]
        named = _at(told, at)
    if named is not None:
        return named
    for mention in told:
        top = parse.top(mention.first, mention.last)
        if mention.first > subject and parse.roles[top] in TITLED and parse.heads[top] == subject:
            return mention.entity
    return None


def _beside(line: Line, told: Sequence[Mention], verb: int) -> Entity | None:
    """Who is named between commas right before a verb, as whom its subject is: "the head of the court of Lorvan, Ann
    Lee, may replace him"."""
    ended = verb > 0 and line.tokens[verb - 1].fold == ","
    return next((mention.entity for mention in told if ended and mention.last == verb - 1), None)


def _before_aside(line: Line, index: int, told: Sequence[Mention]) -> Entity | None:
    """Who is named before an aside without a verb, right before the pronoun: "Lenoir, 45 ans, lui succède"."""
    name = next((mention for mention in reversed(told) if mention.last < index - 1), None)
    parse, tokens = line.parse, line.tokens
    if name is None or parse is None or (tokens[name.last].fold, tokens[index - 1].fold) != (",", ","):
        return None
    aside = range(name.last + 1, index - 1)
    return None if len(aside) > ASIDE or any(parse.sort(at) == "verb" for at in aside) else name.entity


def _at(told: Sequence[Mention], index: int) -> Entity | None:
    return next((mention.entity for mention in told if mention.first <= index < mention.last), None)
