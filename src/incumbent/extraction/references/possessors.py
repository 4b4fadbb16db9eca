"""What a possessive takes up that may be of somebody or of an organisation: "La ligue a confirmé la date. Son
vice-président, Paul Roux, …" speaks of the vice-president of the league."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.tokens import fold

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

OPENING = 3  # tokens of a sentence before a possessive that opens it: "Selon son"
HEAD = 8  # tokens of a line before the organisation that it is about: "A l'inverse, la Fédération"
OFFICIAL = ("court", "parliament", "ministry", "government", "party")  # sorts that have none of a firm's posts
SAID = 7  # tokens from the end of a quotation to whose words it is
OPENS, CLOSING = frozenset('"«“'), frozenset('"»”')
BODIES, TOWN = ("organization", "country"), "place"


@cache
def _either(pack: Pack) -> frozenset[str]:
    """The possessives of `pack` that speak of people and of organisations alike."""
    return frozenset(map(fold, pack.lexicon["persons"].get("of_either", ())))


class Possessors:
    """Keeps in mind, line by line, which organisation a line speaks of that names nobody."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._either = _either(pack)
        self._one_of = pack.words.get("one_of", frozenset())
        self._last: tuple[int, Sequence[Entity]] | None = None

    def of(self, line: Line, index: int, told: Sequence[Mention], bodies: Iterable[Mention]) -> Entity | None:
        """The organisation whose post stands behind the possessive at token `index`, of all those that the line names
        or takes up before it, `bodies`, and those that it names, `told`: the subject before it, where nobody is named
        in between; at the head of a line that of the line before. None where it may be somebody's."""
        if line.tokens[index].fold not in self._either or line.covered(index + 1) is None:
            return None
        before = [m for m in told if m.last <= index]
        apposed = bool(before) and self._is_apposed(line, index, before[-1])
        before = before[:-1] if apposed else before  # nobody is their own vice-president
        acting = [m for m in bodies if m.last <= index and _acts(line, m, self._pack) and _has(line, index, m.entity)]
        if acting:
            last = max(acting, key=lambda m: m.first)
            return last.entity if not before or self._is_taken(line, index, last, before) else None
        opens = index < OPENING or apposed or _is_said(line, index)
        if before or not opens or self._last is None or line.index - self._last[0] > 1:
            return None
        return next((body for body in self._last[1] if _has(line, index, body)), None)

    def _is_apposed(self, line: Line, index: int, person: Mention) -> bool:
        """The possessive at token `index` opens what is told of the name before it: "Lenoir, sa porte-parole", "Lenoir,
        l'un de ses vice-présidents"."""
        tokens, at = line.tokens, index
        if index > 1 and f"{tokens[index - 2].fold} {tokens[index - 1].fold}" in self._one_of:
            at = index - 2 - (index > 2 and tokens[index - 3].fold in self._pack.words["article"])
        return at - 1 == person.last and tokens[at - 1].fold == ","

    def _is_taken(self, line: Line, index: int, body: Mention, before: Sequence[Mention]) -> bool:
        """The organisation acts before somebody, whom a relative clause gives what stands behind the possessive: "Orbex
        a recruté Paul Roux, qui sera son directeur"."""
        person = before[-1]
        clause = [token.fold for token in line.tokens[person.last : index]]
        relative = self._pack.words["relative"]
        title = line.covered(index + 1)
        named = title is not None and title.last < len(line.tokens) and line.tokens[title.last].shape == "cap"
        return body.last <= person.first and any(word in relative for word in clause[:2]) and not named

    def enter(self, line: Line, told: Sequence[Mention], bodies: Iterable[Mention]) -> None:
        """Takes note of what the line is about, where it names no person; what is only quoted is passed over."""
        if self._last is not None and not told and _is_quoted(line):
            self._last = line.index, self._last[1]
            return
        acting = [m for m in bodies if _acts(line, m, self._pack)]
        acting = sorted(acting, key=lambda m: m.first)
        first = next((m for m in acting if m.entity.type in BODIES), None)
        towns = [m.entity for m in acting if m.entity.type == TOWN and (first is None or m.first < first.first)]
        row = [*towns, *([first.entity] if first is not None else [])]
        self._last = (line.index, row) if row and not told else None


def _is_said(line: Line, index: int) -> bool:
    """The words before token `index` close a quotation and say that somebody says it: "…", a déclaré son directeur."""
    marks = [at for at in range(max(0, index - SAID), index) if line.tokens[at].fold in CLOSING]
    return bool(marks) and not any(line.covered(at) for at in range(marks[-1], index))


def _is_quoted(line: Line) -> bool:
    """The line opens with a quotation mark, and holds no other one: a quotation goes on behind it."""
    return line.tokens[0].fold in OPENS and not any(token.fold in CLOSING for token in line.tokens[1:])


def owner_beside(line: Line, index: int, here: Mapping[int, Mention]) -> Entity | None:
    """The organisation that the possessive at token `index` before a title takes up, by the words before it: the one
    that "and" joins to it, else the last subject of a verb before, or the last one whose title is told: "Orbex and its
    chief executive", "hopes rose as Orbex asked Lee to replace its chief", "Lampo's Ann Lee becomes Orbex's president,
    its third in a year"; `here` are the names of the line by their first tokens."""
    titled = line.covered(index + 1) or line.covered(index + 2)  # "its third chief executive"
    if titled is None or line.parse is None:
        return None
    before = [m for m in here.values() if m.last <= index and m.entity.type == "organization"]
    joined = next((m for m in before if m.last == index - 1), None)
    if joined is not None and line.parse.roles[index - 1] == "coordinator":
        return joined.entity
    acting = [m for m in before if line.parse.role(m.first, m.last) in SUBJECTS]
    acting = acting or [m for m in before if _owns_title(line, m)]
    return max(acting, key=lambda m: m.first).entity if acting else None


def _owns_title(line: Line, mention: Mention) -> bool:
    """The name stands in the genitive, by the parse, before a title."""
    assert line.parse is not None
    top = line.parse.top(mention.first, mention.last)
    head = line.parse.heads[top]
    return line.parse.roles[top] == "owner" and head >= 0 and line.covered(head) is not None


def _has(line: Line, index: int, body: Entity) -> bool:
    """The organisation has such posts as stands behind the possessive: no court has a chief executive, and a town
    no more than a coach, by its club, and a mayor."""
    title = line.covered(index + 1)
    post_class = title.value.post_class if title is not None else ""
    if body.type == TOWN:
        return GROUP.get(post_class) == "sport" or post_class == "mayor"
    return not (GROUP.get(post_class) == "company" and body.sort in OFFICIAL)


def _acts(line: Line, mention: Mention, pack: Pack) -> bool:
    """The subject of a verb; in a line that is not parsed the name that opens it, behind a few words or none."""
    if mention.entity.type not in (*BODIES, TOWN) or mention.form == "adjective":
        return False
    if line.parse is not None:
        role = line.parse.role(mention.first, mention.last)
        return role in SUBJECTS or (role == "other" and mention.first <= 1)  # a name that opens and hangs on nothing
    if mention.first > HEAD:
        return False
    before = [token.fold for token in line.tokens[max(0, mention.first - 2) : mention.first]]
    return not {*before} & (pack.words["of"] | pack.words["in"]) and before[-1:] != ["("]
