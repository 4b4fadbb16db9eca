"""Whose organisation a post is of that a possessive gives to somebody: "Le maire de Lorvan et Ann Lee, son adjointe",
"the Orvian president and his minister Tom Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.bodies.suiting import fit
from incumbent.extraction.grammar.attachments import extent
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.text.post_groups import GROUP

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Held
    from incumbent.extraction.organizations.standing import Standing
    from incumbent.extraction.posts.mention import PostMention

OWN = frozenset(("minister", "vice-president", "official", "spokesperson"))  # what holders of any post may have


def body_of_owner(candidate: Candidate, held: Held, standing: Standing) -> Entity | None:
    """The organisation of the title that is the subject of the clause before a possessive, where the candidate's post
    stands right behind that, names none of its own and is one that holders of such titles have; None elsewhere."""
    post, view = candidate.post, candidate.view
    if post is None or post.first == 0 or view.symbols[post.first - 1] != "possessive":
        return None
    if any(mention.form != "generic" for mention, _ in held):
        return None
    for owner in reversed([p for p in view.posts if p.last < post.first and p.group != post.group]):
        group = GROUP.get(owner.post_class)
        alike = post.post_class in OWN or group is None or group == GROUP.get(post.post_class)
        if not alike or owner.holding or not _is_subject(view, owner):
            continue
        first, last = extent(view, owner)
        bodies = [m.entity for m in view.others if first <= m.first and m.last <= last and m.form != "generic"]
        for body in bodies:
            if fit(post.post_class, body, standing.sort(body) or "-") != "no":
                return body
    return None


def _is_subject(view: View, post: PostMention) -> bool:
    parse = view.line.parse
    return parse is not None and parse.role(post.head_first, post.head_last) in SUBJECTS
