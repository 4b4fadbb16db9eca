"""The organisation that a small word takes up in a clause that names none: "Orbex, dont elle prend la direction", "Lee
a rejoint Orbex en 2002 et en prendra la direction"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.relative_objects import takes_up_its_object
from incumbent.extraction.organizations.clubs import is_club

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Held, Mention

REACH = 8  # tokens from the small word to the post of its clause
LEFT = 2  # tokens from the words of a leaving to what is left
CLOSES = frozenset((",", ";", ":", "(", "where"))  # what no clause of theirs goes beyond
OPENS = frozenset(("conjunction", "relative"))
TIED = ("prefix", "prefix,", "apposed,", "apposed(", "copula", "relative", "as")


def taken_up_as_object(candidate: Candidate) -> Entity | None:
    """The organisation that is led by a relative clause behind a name and that a small word takes up there, whatever
    stands behind the verb: the last one named before ("Orbex, fondée par Lenoir, qui l'a dirigée jusqu'à sa vente à
    Lampo"), else one that the line tells of by a common noun ("Fondée par Lenoir, qui l'a dirigée, la
    chaîne ferme")."""
    view, post = candidate.view, candidate.post
    if post is None or not post.holding or not takes_up_its_object(view, candidate.person, post):
        return None
    told = [m for m in view.others if m.entity.type == "organization" and m.form != "adjective"]
    before = [m for m in told if m.last <= candidate.person.first]
    generic = [m for m in told if m.form == "generic"]
    return before[-1].entity if before else generic[0].entity if generic else None


def taken_up_in(candidate: Candidate, held: Held) -> Entity | None:
    """The organisation that the clause of the candidate's post takes up; None where it takes up none, or where the
    post's phrase, which holds `held`, names one."""
    post = candidate.post
    if post is None or any(m.form != "generic" for m, _ in held):
        return None
    return taken_up_at(candidate.view, post.first, candidate.person.entity)


def taken_up_at(view: View, at: int, person: Entity) -> Entity | None:
    """The organisation that the clause of token `at` takes up; None where it takes up none, or where the line leaves it
    open which one."""
    for index in range(at - 1, max(-1, at - REACH), -1):
        if view.leads[index] == "whereof":
            return _right_before(view, index) if _is_of_somebody(view, index, at) else None
        if view.leads[index] == "thereof":
            return _told_before(view, index, person)
        if view.symbols[index] in CLOSES or view.leads[index] == "where" or view.symbols[index] in OPENS:
            return None
    return None


def _is_of_somebody(view: View, first: int, last: int) -> bool:
    """Somebody is the subject of the clause between two tokens: "dont elle prend la tête"; not "dont fait partie la
    présidente"."""
    return any(first < m.first < last for m in view.persons)


def _right_before(view: View, at: int) -> Entity | None:
    end = at - (at > 0 and view.symbols[at - 1] == ",")
    return next((m.entity for m in view.others if m.last == end and _may_have_posts(m)), None)


def _told_before(view: View, at: int, person: Entity) -> Entity | None:
    """The only organisation before token `at` of those that the person neither comes from nor had a post in; the one in
    which they have a post goes before others."""
    left = {id(m.entity) for m in _left(view, at)}
    near = [m for m in view.others if m.last <= at and _may_have_posts(m) and id(m.entity) not in left]
    own = [m for m in near if _has_a_post_there(view, m, person)]
    bodies = list(dict.fromkeys(m.entity for m in own or near))
    return bodies[0] if len(bodies) == 1 else None


def _left(view: View, at: int) -> Iterator[Mention]:
    """What the line tells before token `at` that somebody comes from, or where they had a post."""
    ends = [t.last for t in view.triggers if t.frame.kind == "end" and t.frame.person != "object" and t.last <= at]
    spans = [extent(view, post) for post in view.posts if "former" in post.modifiers and post.last <= at]
    for mention in view.others:
        gone = any(end <= mention.first <= end + LEFT for end in ends)
        if gone or any(first <= mention.first and mention.last <= last for first, last in spans):
            yield mention


def _has_a_post_there(view: View, mention: Mention, person: Entity) -> bool:
    own: Sequence[Mention] = [m for m in view.persons if m.entity is person]
    for post in view.posts:
        first, last = extent(view, post)
        within = first <= mention.first and mention.last <= last and "former" not in post.modifiers
        if within and any(attachment(view, m, post) in TIED for m in own):
            return True
    return False


def _may_have_posts(mention: Mention) -> bool:
    return mention.form != "adjective" and (mention.entity.type == "organization" or is_club(mention.entity))
