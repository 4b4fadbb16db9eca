"""The organisation that stands right beside a name of a row, and is that one's: "Presidents Lee of Orvia and Roe of
Peru", "the coaches Ann Lee (Orvia), Tom Roe (Peru) and"."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from incumbent.extraction.bodies.offices import STRICT, fit
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.rows import row_of_names
from incumbent.extraction.lines.entities import Entity

CLOSED = (")", ",", "–", "-")  # what stands behind the name of an organisation in brackets
BESIDE = 6  # tokens from a title to the adjectives of those countries whose it is
LEAST = 2  # of which there are several
ROW = ([","], ["and"], [",", "and"])  # what stands between them
PARTIES = ("party-leader",)  # whom a party in brackets may be that of


def told_behind(candidate: Candidate) -> Entity | None:
    """The organisation or country behind the name itself, or its adjective before it, of those whose title several
    have: "Presidents Lee of Orvia and Roe of Peru", "les présidents français Paul Vey et malien Jean Orvan"."""
    view, at = candidate.view, candidate.person.last
    if candidate.post is None or not candidate.post.plural:
        return None
    beside = (m.entity for m in view.others if m.last == candidate.person.first and m.form == "adjective")
    if (country := next(beside, None)) is not None:
        return country
    start = at
    while view.symbols[at : at + 1] in (["of"], [""]):  # the preposition may be one with its article: "du Tchad"
        at += 1
    if at == start:
        return None
    return next((m.entity for m in view.others if m.first == at), None)


def told_in_turn(candidate: Candidate) -> Entity | None:
    """The country whose adjective stands in the row beside the title where the name stands in the row of those who have
    it: "les présidents français et malien, Ann Lee et Tom Roe"."""
    view, post = candidate.view, candidate.post
    if post is None or not post.plural:
        return None
    row = [m for m in view.others if m.form == "adjective" and abs(m.first - post.first) <= BESIDE]
    apart = (view.symbols[one.last : other.first] for one, other in pairwise(row))
    if len(row) < LEAST or any(between not in ROW for between in apart):
        return None
    opens, closes = row_of_names(view, candidate.person)
    names = [m for m in view.persons if m.head is None and opens <= m.first and m.last <= closes]
    told = len(names) == len(row) and candidate.person in names
    return row[names.index(candidate.person)].entity if told else None


def told_in_brackets(candidate: Candidate, sort: Callable[[Entity], str]) -> Entity | None:
    """The organisation that opens the brackets right behind the name, of those whose title several have: "the coaches
    Ann Lee (Orvia), Tom Roe (Peru)"; no party, and nothing that is not known to have such posts where only some do.
    `sort` tells what an organisation is."""
    view, post, at = candidate.view, candidate.post, candidate.person.last
    if post is None or not post.plural or post.post_class == "legislator" or view.symbols[at : at + 1] != ["("]:
        return None
    body = next((m for m in view.others if m.first == at + 1 and m.form in ("full", "part")), None)
    if body is None or view.symbols[body.last : body.last + 1] not in [[mark] for mark in CLOSED]:
        return None
    told = sort(body.entity)
    if told == "party" and post.post_class not in PARTIES:
        return None
    fits = fit(post.post_class, body.entity, told or "-")
    return body.entity if fits == "yes" or (fits == "open" and post.post_class not in STRICT) else None
