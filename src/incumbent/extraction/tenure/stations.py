"""Where coaches were before, by words that name no post: "Passé par Lens et Nice, l'entraîneur Paul Roux", "Lee, who
has had spells in charge of Leeds and Hull".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.coordinations import row_at
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.finding import Finding
from incumbent.extraction.grammar.fronted import named_behind
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.tenure.bare_titles import is_bare
from incumbent.extraction.tenure.headships import UNCOACHED
from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Mention
    from incumbent.languages.pack import Pack

COACH = "coach"
OPENING = 2  # tokens of a sentence before one that opens it
BETWEEN = frozenset(("", ",", "w", "auxiliary", "copula", "relative"))  # from a name to such words of it
NEAR = 6  # tokens of it
ROWS = frozenset((",", "and", "or"))
KNOWN = 0.4  # chance from which on the article calls somebody a coach
SURE = 0.75  # chance that such words tell where they coached


def with_stations(
    found: Sequence[Finding], views: Sequence[View], pack: Pack, players: frozenset[int]
) -> list[Finding]:
    """`found` with what such words tell of those whom they call coaches, of clubs of which nothing but a bare title is
    told of them; not of `players`, nor in a line that speaks of playing."""
    phrases = _stations(pack)
    coaches: dict[int, Finding] = {}
    for f in found:
        if f.post_class == COACH and f.chance >= KNOWN and id(f.person.entity) not in players:
            coaches.setdefault(id(f.person.entity), f)
    if not phrases or not coaches:
        return list(found)
    told = {_key(f) for f in found if f.post_class == COACH and f.chance >= KNOWN and not is_bare(f)}
    more = [one for view in views for one in _of_line(view, phrases, coaches, vocabulary(pack))]
    more = [f for f in more if _key(f) not in told]
    gone = {_key(f) for f in more}
    return [f for f in found if not (is_bare(f) and _key(f) in gone)] + more


@cache
def _stations(pack: Pack) -> Phrases[str]:
    return Phrases(((form, form) for form in pack.words.get("stations", ())), pack)


def _key(finding: Finding) -> tuple[int, int]:
    return id(finding.person.entity), id(finding.organization)


def _of_line(view: View, phrases: Phrases[str], coaches: dict[int, Finding], words: Vocabulary) -> Iterator[Finding]:
    tokens = view.line.tokens
    if any(token.fold in words.players and view.symbols[at] != "conjunction" for at, token in enumerate(tokens)):
        return  # but "avant" may be no forward
    for hit in phrases.find(tokens):
        person = _whose(view, hit.first, hit.last)
        known = coaches.get(id(person.entity)) if person is not None else None
        if person is None or known is None:
            continue
        for body in _row(view, hit.last):
            candidate = Candidate(view, person, None, None)
            yield Finding("former", person, body, known.post, COACH, None, candidate, "asserted", SURE)


def _row(view: View, start: int) -> list[Entity]:
    """The clubs and towns of the row behind such words."""
    row = [body for joint, body in row_at(view, start, start) if joint in ROWS or joint == "of"]
    return [body for body in row if body.type in ("organization", "place") and body.sort not in UNCOACHED]


def _whose(view: View, first: int, last: int) -> Mention | None:
    """Whoever is named right before the words or is the subject of their verb, or behind the comma of what they
    open."""
    if first < OPENING and (behind := named_behind(view, last)) is not None:
        return behind[0]
    parse = view.line.parse
    subjects = [at for at in parse.children(first) if parse.roles[at] in SUBJECTS] if parse is not None else []
    if (subject := next((m for m in view.persons for at in subjects if m.first <= at < m.last), None)) is not None:
        return subject
    before = next((m for m in reversed(view.persons) if m.last <= first and m.form != "possessive"), None)
    if before is None or first - before.last > NEAR or not BETWEEN.issuperset(view.symbols[before.last : first]):
        return None
    return before
