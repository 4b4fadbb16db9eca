"""What stands before a colon and only says what is spoken of: "Mayor of Lorvan: Roe sues Lee" tells of no mayor Roe."""

from __future__ import annotations

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import place
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.syntax import SUBJECTS

CLAUSE = frozenset(("w", "copula", "negation", "auxiliary", "HOLD"))  # behind a name that begins a clause
CHANGES = frozenset(("START", "END"))


def is_only_heading(view: View, person: Mention) -> bool:
    """A title or a seat before the colon is none of `person`, of whom a clause behind it tells something: "Ministry
    of Health: Lee takes charge of the cabinet"; not "Chairman: Ann Lee, a lawyer", nor "Presidency: Lee elected"."""
    last = person.last
    after = view.symbols[last] if last < len(view.symbols) else ""
    if after in CHANGES:
        return any(post.first > last for post in view.posts)
    return after in CLAUSE or (after == "," and (_takes_another(view, person) or _does_something(view, person)))


def _takes_another(view: View, person: Mention) -> bool:
    """A verb behind the comma tells of another post, and nobody is named before it: "Roe, 41, takes the direction"."""
    verb = next((t for t in view.triggers if t.first > person.last and (t.form, t.voice) == ("verb", "active")), None)
    if verb is None or any(person.last <= other.first < verb.first and other.head is None for other in view.persons):
        return False
    return any(post.first >= verb.first for post in view.posts)


def _does_something(view: View, person: Mention) -> bool:
    """By the parse the person is who does what a verb behind the comma tells: "Roe, 41, runs the office"."""
    parse = view.line.parse
    if parse is None:
        return False
    top = parse.top(*place(person))
    return parse.roles[top] in SUBJECTS and parse.heads[top] > person.last
