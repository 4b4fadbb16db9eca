"""Players: whoever joins or leaves a club and has no post there by the article is one, and their transfers are no
tenures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.organizations.clubs import is_club
from incumbent.extraction.organizations.standing import Standing
from incumbent.extraction.text.vocabulary import CLUB, Vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding

MEMBER = "member"
DESCRIBED = 3  # words before a name, or behind it and a comma, among which stands what somebody plays as


def without_players(found: Sequence[Finding], standing: Standing, least: float) -> list[Finding]:
    """`found` without those of plain membership in a club, in an article of sport, of people whom it gives no post with
    a chance of at least `least`."""
    if not standing.is_of_sport():
        return list(found)
    posted = {id(f.person.entity) for f in found if f.post_class != MEMBER and f.chance >= least}
    return [f for f in found if f.post_class != MEMBER or id(f.person.entity) in posted or not _in_a_club(f, standing)]


def _in_a_club(finding: Finding, standing: Standing) -> bool:
    body = finding.organization
    if body is None:
        return False
    return is_club(body) or (body.type == "organization" and standing.sort(body) in ("", CLUB))


def players_of(views: Sequence[View], words: Vocabulary) -> frozenset[int]:
    """The identities of the persons whom the lines of an article call players: "striker Ann Lee", "Bo Ek, the Orbex
    goalkeeper"; not of those who once were ("the former striker Ann Lee")."""
    if not words.players:
        return frozenset()
    return frozenset(id(m.entity) for view in views for m in view.persons if m.head is None and _plays(view, m, words))


def _plays(view: View, person: Mention, words: Vocabulary) -> bool:
    """The line calls the person a player, and not a former one."""
    tokens = view.line.tokens
    for at in (*_before(view, person), *_behind(view, person)):
        if tokens[at].fold in words.players:
            before = [words.modifiers.at(tokens, probe) for probe in range(max(0, at - DESCRIBED), at)]
            return not any(hit is not None and hit.value == "former" for hit in before)
    return False


def _before(view: View, person: Mention) -> Iterator[int]:
    """The places of the small words and adjectives before a name, up to the first mark or name."""
    for at in range(person.first - 1, max(-1, person.first - 1 - DESCRIBED), -1):
        if view.line.tokens[at].shape == "mark" or view.symbols[at] in ("PER", "POST"):
            return
        yield at


def _behind(view: View, person: Mention) -> Iterator[int]:
    """The places of the words that a comma hangs on a name, up to the next mark, name or "of"."""
    if view.symbols[person.last : person.last + 1] != [","]:
        return
    for at in range(person.last + 1, min(len(view.symbols), person.last + 1 + DESCRIBED)):
        if view.line.tokens[at].shape == "mark" or view.symbols[at] in ("PER", "POST", "of", "relative"):
            return
        yield at
