"""Organisations of which one post is told in one breath."""

from __future__ import annotations

from incumbent.extraction.attachments import extent
from incumbent.extraction.candidates import Candidate
from incumbent.extraction.entities import Entity
from incumbent.extraction.paths import View
from incumbent.extraction.posts import PostMention

LISTED = 8  # tokens from a post to the row of organisations of which it is one
LEAST = 2  # organisations that are a row


def coordinated(candidate: Candidate, entity: Entity) -> list[Entity]:
    """The organisations that share a post with `entity`, in a row right behind the title that ends in "and" or "or"
    ("chairman of Orbex, Luvik and Tarn"), or in one between a modifier and the title ("the former Orbex and Luvik
    chairman")."""
    post = candidate.post
    if post is None:
        return []
    return _behind(candidate.view, post, entity) or _before(candidate.view, post, entity)


def _before(view: View, post: PostMention, entity: Entity) -> list[Entity]:
    start = extent(view, post)[0]
    row = [m for m in view.others if start <= m.first and m.last <= post.first and m.form in ("full", "part")]
    joints = {symbol for m in row[1:] for symbol in view.symbols[m.first - 1 : m.first]}
    if len(row) < LEAST or not joints <= {",", "and"} or row[-1].last != post.first:
        return []
    bodies = list(dict.fromkeys(m.entity for m in row))
    return [body for body in bodies if body is not entity] if entity in bodies else []


def _behind(view: View, post: PostMention, entity: Entity) -> list[Entity]:
    symbols, joint, row, first = view.symbols, "of", [], ""
    ahead = range(post.last, min(post.last + LISTED, len(symbols)))
    at = next((i + 1 for i in ahead if view.leads[i] == "among"), post.last)  # "of several firms, including Orbex"
    behind = {m.first: m for m in view.others if m.first >= post.last and m.form in ("full", "part")}
    while at < len(symbols):
        if at in behind:
            row.append((joint, behind[at].entity))
            at, joint = behind[at].last, ""
        elif symbols[at] in ("of", ""):
            lead = view.line.tokens[at].fold[:1]
            if symbols[at] == "of" and row and first and lead != first:
                break  # "at the head of Orbex, for Luvik and Tarn": of Orbex alone
            first = lead if symbols[at] == "of" and not row else first
            at += 1
        elif row and (
            symbols[at] in (",", "and", "or") if not joint else joint == "," and symbols[at] in ("and", "or")
        ):
            joint = symbols[at]  # "Orbex, Luvik, and Tarn"
            at += 1
        else:
            break
    bodies = [body for _, body in row if (body.type == "country") == (entity.type == "country")]
    ended = bool(row) and row[-1][0] in ("and", "or")
    return [body for body in dict.fromkeys(bodies) if body is not entity] if ended and entity in bodies else []
