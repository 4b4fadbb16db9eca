"""Organisations of which one post is told in one breath, and people of whom one change is."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.bodies.firms import is_affiliated
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.rows import dated, row_of_names
from incumbent.extraction.grammar.subject_rows import last_of_row
from incumbent.extraction.lines.entities import Entity, Held, Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

COACH, CLUB = "coach", "club"
LISTED = 8  # tokens from a post to the row of organisations of which it is one
LEAST = 2  # organisations that are a row
STANDING = ("title", "epithet")  # forms of titles that stand for somebody
ACTS = (["START"], ["END"])  # what stands behind an organisation that gives posts or takes them


def coordinated(candidate: Candidate, entity: Entity) -> list[Entity]:
    """The organisations that share a post with `entity`, in a row right behind the title that ends in "and" or "or"
    ("chairman of Orbex, Luvik and Tarn"), or in one between a modifier and the title ("the former Orbex and Luvik
    chairman")."""
    post = candidate.post
    if post is None:
        return []
    return _behind(candidate.view, post, entity) or _before(candidate.view, post, entity)


def respective(candidate: Candidate, row: Sequence[Entity]) -> Entity | None:
    """Which organisation of `row` is the person's of a row of as many names: "the chiefs of Orbex and Luvik, Lee and
    Roe"; None where they are not told one for one."""
    view, post = candidate.view, candidate.post
    if post is None or not post.plural or len(row) < LEAST:
        return None
    opens, closes = row_of_names(view, candidate.person)
    names = [m for m in view.persons if m.head is None and opens <= m.first and m.last <= closes]
    wanted = {id(body) for body in row}
    bodies = list(dict.fromkeys(m.entity for m in view.others if id(m.entity) in wanted))
    if len(names) != len(bodies) or candidate.person not in names:
        return None
    return bodies[names.index(candidate.person)]


def opened_by(view: View, held: Held) -> Entity | None:
    """What the possessive takes up that opens a sentence right before a title: "Its chief executive, Ann Lee, …" is of
    what was told before."""
    own = [m.entity for m, _ in held if m.first == 0 and m.form == "generic" and view.symbols[0] == "possessive"]
    return own[0] if own and own[0].type == "organization" else None


def _before(view: View, post: PostMention, entity: Entity) -> list[Entity]:
    stands = [
        m for m in view.persons if m.form in STANDING
    ]  # "the former Orbex and Luvik chief" is a person as a whole
    whole = [one.first for one in stands if one.head == (post.head_first, post.head_last)]
    start = min([extent(view, post)[0], *whole])
    row = [m for m in view.others if start <= m.first and m.last <= post.first and m.form in ("full", "part")]
    between = [m.first - 1 for m in row[1:] if not any(one.first < m.first - 1 < one.last for one in stands)]
    joints = {view.symbols[at] for at in between}
    if len(row) < LEAST or not joints <= {",", "and"} or row[-1].last != post.first:
        return []
    bodies = list(dict.fromkeys(m.entity for m in row))
    return [body for body in bodies if body is not entity] if entity in bodies else []


def _behind(view: View, post: PostMention, entity: Entity) -> list[Entity]:
    ahead = range(post.last, min(post.last + LISTED, len(view.symbols)))
    at = next((i + 1 for i in ahead if view.leads[i] == "among"), post.last)  # "of several firms, including Orbex"
    row = row_at(view, at, post.last)
    led = post.holding and any(body.sort == CLUB for _, body in row)
    coached = led or COACH in (post.post_class, post.holding)  # clubs and countries
    bodies = [body for _, body in row if coached or (body.type == "country") == (entity.type == "country")]
    ended = bool(row) and row[-1][0] in ("and", "or")
    return [body for body in dict.fromkeys(bodies) if body is not entity] if ended and entity in bodies else []


def row_at(view: View, at: int, start: int) -> list[tuple[str, Entity]]:
    """The organisations and places of a row from token `at` on, each with what joins it to the one before, where the
    words end at token `start` that are of all of them."""
    symbols, joint, row, first = view.symbols, "of", list[tuple[str, Entity]](), ""
    behind = {m.first: m for m in view.others if m.first >= start and m.form in ("full", "part")}
    lands = {m.first for m in behind.values() if m.entity.type == "country"}
    teams = {m.first: m.last for m in view.others if m.form == "generic" and m.last + 1 in lands}
    while (at := dated(symbols, at)) < len(symbols):
        if at in behind:
            if joint in (",", "and", "or") and symbols[behind[at].last : behind[at].last + 1] in (["POST"], ["'s"]):
                return []  # "mayor of Lorvan, and Orvan mayor Roe": another one's title begins there
            if (
                joint == "and"
                and view.symbols[at - 2] == ","
                and symbols[behind[at].last : behind[at].last + 1] in ACTS
            ):
                break  # "head of Orbex, and Lampo named Roe"
            row.append((joint, behind[at].entity))
            at, joint = behind[at].last, ""
        elif joint and at in teams:
            at = teams[at]  # "and the national team of Orvia"
        elif symbols[at] in ("of", "") or (at == start and symbols[at] == "HOLD"):  # "is on the boards of"
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
        elif row and joint and view.leads[at] == "then":
            at += 1  # "at Orbex and later Luvik"
        else:
            break
    return row


def told_with(candidate: Candidate, trigger: Trigger) -> Mention | None:
    """The last of a row of people with their titles who are the subject of a verb of change together, where the person
    is one before: "Lee, chairman of Orbex, and Roe, its finance chief, resigned"; None where they are in no such
    row."""
    return last_of_row(candidate.view, candidate.person, trigger)


def shares_verb(candidate: Candidate, trigger: Trigger) -> bool:
    """The same of a row in which nothing but names and titles stands: "Minister Lee and Minister Roe resigned"."""
    return last_of_row(candidate.view, candidate.person, trigger, strict=True) is not None


def only_owns(candidate: Candidate, entity: Entity, held: Held) -> bool:
    """The phrase names whose another organisation is that has the post: "of Orvia's Luvik", "of Orbex rival Luvik"."""
    view, own = candidate.view, [m for m, _ in held if m.entity is entity]
    starts = {m.first for m, _ in held if m.entity.type == "organization" and m.entity is not entity}
    for mention in own:
        at = mention.last + (view.symbols[mention.last : mention.last + 1] == [""])
        owns = view.symbols[at : at + 1] == ["'s"] and not starts.isdisjoint((at + 1, at + 2))
        if not (owns or is_affiliated(view, mention)):
            return False
    return bool(own)
