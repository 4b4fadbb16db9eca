"""Whose organisation a post is of that a possessive gives to somebody: "Le maire de Lorvan et Ann Lee, son adjointe",
"the Orvian president and his minister Tom Roe", "Le maire de Lorvan, Tom Roe, est venu. Son adjointe, Ann Lee"."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.acting_bodies import taker
from incumbent.extraction.bodies.offices import fit
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.text.post_groups import GROUP

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Held, Mention
    from incumbent.extraction.organizations.standing import Standing
    from incumbent.extraction.posts.mention import PostMention

BACK = 6  # lines before its own in which the title is told of whom a possessive takes up
NAMED = ("full", "part")
TIES = ("prefix", "prefix,", "apposed,")
OWN = frozenset(("minister", "vice-president", "official", "spokesperson"))  # what holders of any post may have


class Owners:
    """Knows the lines of an article that name somebody, in their order, `views`."""

    def __init__(self, views: Sequence[View], standing: Standing) -> None:
        self._standing = standing
        self._views = views
        self._of: dict[int, list[int]] = defaultdict(list)  # identity of a person → numbers of views that name them
        for number, view in enumerate(views):
            for person in {id(m.entity) for m in view.persons if m.form in NAMED}:
                self._of[person].append(number)

    def body(self, candidate: Candidate, held: Held) -> Entity | None:
        """The organisation of the candidate's post, where a possessive stands right before it and nothing else tells of
        what it is: that of the title which is the subject of the clause before, else of the title that the text has
        last for whom the possessive takes up, if whoever has such a title has such people; None elsewhere."""
        post, view = candidate.post, candidate.view
        if post is None or post.first == 0 or view.symbols[post.first - 1] != "possessive":
            return None
        if any(mention.form != "generic" for mention, _ in held):
            return None
        return self._of_subject(view, post) or self._of_whom(view, post)

    def _of_subject(self, view: View, post: PostMention) -> Entity | None:
        for owner in reversed([p for p in view.posts if p.last < post.first and p.group != post.group]):
            if _is_subject(view, owner) and (body := self._body(view, owner, post)) is not None:
                return body
        return None

    def _of_whom(self, view: View, post: PostMention) -> Entity | None:
        whose = next((m.entity for m in view.persons if m.form == "possessive" and m.last == post.first), None)
        numbers = self._of.get(id(whose), [])
        for at in range(bisect_left(numbers, view.line.index, key=self._line) - 1, -1, -1):
            before = self._views[numbers[at]]
            if view.line.index - before.line.index > BACK:
                return None
            people = [m for m in before.persons if m.entity is whose and m.form in NAMED]
            alone = len({id(m.entity) for m in before.persons}) == 1  # "Lee n'est plus le directeur. Son adjointe"
            titles = [p for p in before.posts if alone or any(attachment(before, m, p) in TIES for m in people)]
            body = next((b for title in titles if (b := self._body(before, title, post)) is not None), None)
            if body is not None:
                return body
        return None

    def _line(self, number: int) -> int:
        return self._views[number].line.index

    def _body(self, view: View, owner: PostMention, post: PostMention) -> Entity | None:
        """The organisation that the phrase of `owner` names, if whoever has that post has such people as `post`."""
        group = GROUP.get(owner.post_class)
        alike = post.post_class in OWN or group is None or group == GROUP.get(post.post_class)
        if not alike or owner.holding or "former" in owner.modifiers:
            return None
        first, last = extent(view, owner)
        inside = [m for m in view.others if first <= m.first and m.last <= last and m.form != "generic"]
        bodies = [m.entity for m in inside if not view.brackets[m.first]]  # "the mayor (Labour) of Lorvan"
        named = {m.entity for m in view.others if m.form != "adjective"}  # "the German football association"
        bodies.sort(key=lambda body: body not in named)
        sorts = ((body, self._standing.sort(body) or "-") for body in bodies)
        return next((body for body, sort in sorts if fit(post.post_class, body, sort) != "no"), None)


def own_of_taker(candidate: Candidate, held: Held) -> Entity | None:
    """The organisation that a possessive before a post takes up, where it is the one that takes the person: "Orbex has
    hired Lee, finance chief of Lampo, as its treasurer"."""
    view, person = candidate.view, candidate.person
    own = [m.entity for m, where in held if m.form == "generic" and where == "before" and _owns(view, m)]
    takes = {id(taker(view, person, trigger)) for trigger in view.triggers} if own else set()
    return next((body for body in own if id(body) in takes), None)


def own_of_joined(candidate: Candidate) -> Entity | None:
    """The organisation that "and" joins to a possessive right before a post: "accuse Orbex et sa directrice, Roux"."""
    view, post = candidate.view, candidate.post
    if post is None or post.first < 2 or view.symbols[post.first - 2 : post.first] != ["and", "possessive"]:
        return None
    bodies = (m.entity for m in view.others if m.last == post.first - 2 and m.form in NAMED)
    return next((body for body in bodies if body.type == "organization"), None)


def own_of_subject(candidate: Candidate) -> Entity | None:
    """The organisation that is the subject of a sentence in which a possessive stands right before a seat that a verb
    of change gives: "Le Parlement a élu à sa tête l'ancien maire de Lorvan, Roux"."""
    view, post = candidate.view, candidate.post
    if post is None or post.first == 0 or "seat" not in post.modifiers or view.line.parse is None:
        return None
    if view.symbols[post.first - 1] != "possessive" or not any(
        t.frame.kind == "start" and t.last <= post.first for t in view.triggers
    ):
        return None
    if any(m.last == post.first and m.form == "possessive" for m in view.persons):
        return None  # "Lenoir a nommé à son cabinet Roux"
    bodies = (m for m in view.others if m.last < post.first and m.form in NAMED and m.entity.type == "organization")
    return next((m.entity for m in bodies if view.line.parse.role(m.first, m.last) in SUBJECTS), None)


def _owns(view: View, mention: Mention) -> bool:
    return view.symbols[mention.first] == "possessive"


def _is_subject(view: View, post: PostMention) -> bool:
    parse = view.line.parse
    return parse is not None and parse.role(post.head_first, post.head_last) in SUBJECTS
