"""Whom a small word takes up that stands in a relative clause: of whom the clause is told. "Roe succeeds Lee, who stays
until his retirement", "a salué Roux, qui a annoncé sa démission"."""

from __future__ import annotations

from collections.abc import Container, Sequence

from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.syntax import SUBJECTS, Parse
from incumbent.extraction.text.vocabulary import Vocabulary

CLIMB = 6  # words from a possessive up to the verb of its clause
WHOSE = 14  # tokens from a clause to one within it: "who left Orbex Rovers of Lorvan, where he"
AROUND = 8  # words from a comma to a possessive within what stands between two: "without a club since his"
AGE = 3  # tokens of an age between a name and its clause: ", 54,"


def enclosed_owner(line: Line, index: int, gender: str, told: Sequence[Mention]) -> Entity | None:
    """Of whom the relative clause is told in which the possessive at token `index` stands, of those `told` in the line;
    None before a title ("who was his deputy"), and where the clause has no such subject, or one of another gender."""
    parse = line.parse
    if parse is None or line.covered(index + 1) is not None:
        return None
    relative = _subject(parse, index)
    if relative < 0:
        return None
    named = next((m for m in reversed(told) if m.last <= relative and _touches(line, m.last, relative)), None)
    return named.entity if named is not None and named.entity.agrees(gender) else None


def aside_owner(line: Line, index: int, gender: str, told: Sequence[Mention], since: Container[str]) -> Entity | None:
    """Of whom what stands between commas right behind a name is told, where the possessive at token `index` says since
    when it is so: "Lee, out of work since his exit from Orbex, takes over"; None elsewhere."""
    tokens = line.tokens
    if index < 2 or tokens[index - 1].fold not in since or line.covered(index + 1) is not None:
        return None
    at = index - 1
    while at > 0 and index - at <= AROUND and tokens[at].shape == "word":
        at -= 1
    named = next((m for m in reversed(told) if m.last == at and m.form in ("full", "part")), None)
    if named is None or tokens[at].fold != ",":
        return None
    return named.entity if "n" in (gender, named.entity.gender) or gender == named.entity.gender else None


def sent_where(
    line: Line, index: int, gender: str, told: Sequence[Mention], words: Vocabulary, where: Container[str]
) -> Entity | None:
    """Whom the pronoun at token `index` takes up right behind one of the words `where`, which opens a clause on the
    place to which somebody is named: "named Lee to the mission, where she will lead"; None elsewhere."""
    if not index or line.tokens[index - 1].fold not in where:
        return None
    given = [
        hit.last
        for hit in words.triggers.find(line.tokens[: index - 1])
        if any(w.form == "verb" and w.frame.kind == "start" and w.frame.person == "object" for w in hit.value)
    ]
    sent = [m for m in told if given and given[-1] <= m.first and m.last < index]
    return sent[0].entity if sent and sent[0].entity.agrees(gender) else None


def _subject(parse: Parse, index: int) -> int:
    """The relative pronoun that is the subject of the first verb above token `index` that has one; -1 where that is no
    relative, or there is none."""
    at = parse.heads[index]
    for _ in range(CLIMB):
        if at < 0:
            return -1
        if parse.roles[at] == "attribute":
            return -1  # "who is his brother"
        subjects = [child for child in parse.children(at) if child < index and parse.roles[child] in SUBJECTS]
        if subjects:
            return subjects[-1] if subjects[-1] in parse.relatives else -1
        at = parse.heads[at]
    return -1


def _touches(line: Line, last: int, relative: int) -> bool:
    """Nothing but a comma stands between a name and the pronoun, or an age."""
    between = line.tokens[last:relative]
    return len(between) <= AGE and all(token.shape in ("mark", "number") for token in between)


def of_clause(line: Line, index: int, gender: str, told: Sequence[Mention]) -> Entity | None:
    """Whom a relative clause is about in which the pronoun at token `index` is the subject of a further clause: "up
    against Roe, who led Orbex before he joined Lampo" speaks of Roe; None elsewhere."""
    parse = line.parse
    if parse is None or parse.roles[index] not in SUBJECTS:
        return None
    verb = parse.heads[index]
    above = parse.heads[verb] if verb > 0 and parse.roles[verb] == "adverbial" else -1
    if not 0 <= above < index or parse.roles[above] != "relative":
        return None
    who = next((child for child in parse.children(above) if parse.roles[child] in SUBJECTS and child < above), 0)
    whom = _described(parse, above, told) or next((m.entity for m in told if who and who - 1 <= m.last <= who), None)
    return whom if whom is not None and whom.agrees(gender) else None


def _described(parse: Parse, verb: int, told: Sequence[Mention]) -> Entity | None:
    """Of whom the noun says what they are that the relative clause of the `verb` is told of: "Roe, a friend of Lee who
    led Orbex"; None where it is no such noun."""
    noun = parse.heads[verb]
    if noun < 0 or parse.roles[noun] != "apposition":
        return None
    return next((m.entity for m in told if m.first <= parse.heads[noun] < m.last <= noun), None)


def of_clause_around(
    line: Line, index: int, gender: str, told: Sequence[Mention], where: Container[str]
) -> Entity | None:
    """Whom a relative clause is about that holds another, with the pronoun at token `index` right behind its opening
    word, one of `where` or a relative: "succeeds Roe, who left Orbex, where he was dean", "Roe, qui quitte Orbex, dont
    il était directeur" speak of Roe; None elsewhere."""
    parse = line.parse
    if parse is None or index < 2 or not (index - 1 in parse.relatives or line.tokens[index - 1].fold in where):
        return None
    around = range(max(1, index - WHOSE), index - 1)
    who = next((at for at in reversed(around) if at in parse.relatives and parse.roles[at] in SUBJECTS), 0)
    named = next((m for m in reversed(told) if who and m.last <= who and _touches(line, m.last, who)), None)
    if named is None or any(who < m.first < index for m in told):
        return None
    return named.entity if named.entity.agrees(gender) else None
