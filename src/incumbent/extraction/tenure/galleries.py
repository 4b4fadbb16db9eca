"""People told one after another with whose they are, under one title: "Three of the coaches are local: Lee (Orvia), Roe
(Lorvia) and Ek (Tarnia)", "They are Lee for Orvia and Roe for Lorvia", and the holders of one seat with their years:
"Lee (June 2004 - May 2007) … Roe (May 2007 - July 2008)"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.article.rosters import heads
from incumbent.extraction.bodies.offices import fit
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.finding import Finding
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.states.bracketed_terms import has_term

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Mention
    from incumbent.extraction.organizations.standing import Standing
    from incumbent.extraction.posts.mention import PostMention
    from incumbent.languages.pack import Pack

ROW, SEVERAL, TERMS = 2, 3, 3  # people of a row, of one whose title the line before tells, and terms of one seat
SURE = 0.75  # chance that such a row tells what it says
TOLD = 0.5  # chance from which on something else tells it
PLACED = (["of"], ["of", ""], ["in"], ["in", ""])  # from a name to whose they are
LEADS = ("of_whom", "to", "in", "at")  # the same in one word with an article
APART = (",", "copula")  # before it: "Lee, in Orvia", "Lee is in Orvia"
JOINTS = frozenset((",", "and", "or", "", "of", "by", "w", "num", ")"))  # from there to the next name
NAMED = ("full", "part")
UNTOLD = frozenset(("former", "incoming", "candidacy"))  # titles of a row that nobody in it has now
Placed = tuple["Mention", "Entity"]


def with_galleries(found: Sequence[Finding], views: Sequence[View], standing: Standing, pack: Pack) -> list[Finding]:
    """`found` with what such rows and lists tell besides."""
    more = {f.key: f for f in (*_rows(views, standing, pack), *_terms(found, views))}
    told = {f.key for f in found if f.chance >= TOLD}
    return [
        *(f for f in found if f.key in told or f.key not in more),
        *(f for key, f in more.items() if key not in told),
    ]


def _rows(views: Sequence[View], standing: Standing, pack: Pack) -> Iterator[Finding]:
    """What rows of people with whose they are tell, each by the plural title of its line, or of the line before one
    of several, or one that opens with "they are"."""
    namely = heads(pack, "namely")
    for number, view in enumerate(views):
        row = _row(view, pack)
        if len(row) < ROW:
            continue
        meant = number and (len(row) >= SEVERAL or namely.at(view.line.tokens, 0) is not None)
        title = _title(view, row) or (_title(views[number - 1], []) if meant else None)
        if title is None or any(fit(title.post_class, body, standing.sort(body)) == "no" for _, body in row):
            continue
        for person, body in row:
            candidate = Candidate(view, person, None, None)
            yield Finding("hold", person, body, title, title.post_class, None, candidate, "asserted", SURE)


def _row(view: View, pack: Pack) -> list[Placed]:
    """The longest row of the line, in its order."""
    best: list[Placed] = []
    row: list[Placed] = []
    end = -1
    for person in view.persons:
        body = _body(view, person, pack) if person.form == "full" else None
        if body is None:
            continue
        first = min(body.first, person.first)
        joined = row and end <= first and JOINTS.issuperset(view.symbols[end:first])
        row = [*row, (person, body.entity)] if joined else [(person, body.entity)]
        end = max(body.last, person.last)
        end += view.symbols[end : end + 1] == [")"]
        best = row if len(row) > len(best) else best
    return best if len({id(body) for _, body in best}) == len(best) else []


def _body(view: View, person: Mention, pack: Pack) -> Mention | None:
    """Whose somebody is by what stands right behind the name, in brackets by itself or behind "of", "for" or "with",
    and right before it, where the name alone stands in brackets: "Orvia (Lee)"."""
    at = person.last
    if view.symbols[at : at + 1] == [")"] and view.symbols[max(0, person.first - 1) : person.first] == ["("]:
        return next((m for m in view.others if m.last == person.first - 1 and m.form in NAMED), None)
    body = next((m for m in view.others if m.first > at and m.form in NAMED), None)
    if body is None:
        return None
    if view.symbols[at : body.first] == ["("]:
        return body if view.symbols[body.last : body.last + 1] == [")"] else None
    at += view.symbols[at] in APART
    between = view.symbols[at : body.first]
    if view.line.tokens[at].fold in pack.words.get("beside", ()):
        return body if between[1:] in ([], [""]) else None
    return body if between in PLACED or (between == [""] and view.leads[at] in LEADS) else None


def _title(view: View, row: Sequence[Placed]) -> PostMention | None:
    """The one plural title of the line, which no modifier takes from those of the row: before them, or what they
    are."""
    posts = [post for post in view.posts if post.plural and not post.holding]
    if len(posts) != 1 or UNTOLD & posts[0].modifiers or any(t.frame.kind in ("start", "end") for t in view.triggers):
        return None
    (post,) = posts
    end = max((person.last for person, _ in row if person.last <= post.first), default=-1)
    # not "Lee (Orvia) and Roe (Lorvia) met the coaches"
    are = end < 0 or not {"copula", ":"}.isdisjoint(view.symbols[end : post.first])
    return post if are and "negation" not in view.symbols else None


def _terms(found: Sequence[Finding], views: Sequence[View]) -> Iterator[Finding]:
    """The holders of one seat, each with the years of their term in brackets."""
    named = ((view, person) for view in views for person in view.persons if person.form in ("full", "part"))
    terms = [(view, person) for view, person in named if has_term(view, person, months=True)]
    if len({id(person.entity) for _, person in terms}) < TERMS:
        return
    if (seat := _seat(found, views)) is None:
        return
    post, body = seat
    for view, person in terms:
        candidate = Candidate(view, person, None, None)
        yield Finding("former", person, body, post, post.post_class, None, candidate, "asserted", SURE)


def _seat(found: Sequence[Finding], views: Sequence[View]) -> tuple[PostMention, Entity] | None:
    """The seat of which the article tells in the plural, with whose it is; else the one of which it tells most."""
    for view in views:
        for post in view.posts if not view.persons else ():
            first, last = extent(view, post)
            body = next((m.entity for m in view.others if first <= m.first and m.last <= last), None)
            if post.plural and not post.holding and body is not None:
                return post, body
    told = [(f.post, f.organization) for f in found if f.post is not None and f.organization is not None]
    often = Counter((id(body), post.post_class) for post, body in told)
    return max(told, key=lambda seat: often[id(seat[1]), seat[0].post_class], default=None)
