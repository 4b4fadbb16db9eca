"""Boards kept ready: who holds what on every day, as known now. They are made of the entries by a function that is
handed in, may be made anew at any time, and are never the only place of anything.

`covered` has the last entry that the boards take in. What came later is known by the organisations that it touches:
those are left to the caller, who answers from their claims instead.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence

from incumbent.ledger import asking
from incumbent.ledger.dialects import Base, marks
from incumbent.model.entry import Witness
from incumbent.model.held import Held

Board = Callable[[str, list[Witness]], Iterable[Held]]
_HELD = ", ".join(Held._fields)
_NEVER = datetime.date.max.isoformat()
_MANY = 200  # organisations at a time


def keep(base: Base, board: Board) -> int:
    """Makes the boards of the organisations that something was read about since the last time; gives their number."""
    (last,) = base.rows("SELECT coalesce(max(seq), 0) FROM entry")[0]
    touched = sorted(touched_since(base, covered(base), last))
    for at in range(0, len(touched), _MANY):
        some = touched[at : at + _MANY]
        with base.writing():
            _replace(base, board, some)
    with base.writing():
        base.clear("covered")
        base.insert("covered", [(last,)])
    return len(touched)


def covered(base: Base) -> int:
    """The last entry that the boards take in; 0 where there are none."""
    rows = base.rows("SELECT seq FROM covered")
    return int(rows[0][0]) if rows else 0


def touched_since(base: Base, after: int, last: int) -> set[str]:
    """The organisations of which an entry behind `after`, up to `last`, may have changed what is known."""
    span = "BETWEEN ? AND ?"
    sql = (
        f"SELECT DISTINCT organization_key FROM claim WHERE seq {span}"
        " UNION SELECT c.organization_key FROM document d JOIN document o ON o.article = d.article AND o.article != ''"
        f" JOIN claim c ON c.seq = o.seq WHERE d.seq {span} AND d.article != ''"
    )
    return {row[0] for row in base.rows(sql, *([after + 1, last] * 2)) if row[0]} | _retracted(base, after, last)


def _retracted(base: Base, after: int, last: int) -> set[str]:
    """The organisations of which a retraction, or what undid one, may have changed what is known."""
    sql = (
        "SELECT DISTINCT c.organization_key FROM retraction r JOIN document d ON d.id = r.document"
        " JOIN document o ON o.seq = d.seq OR (o.article = d.article AND o.article != '')"
        " JOIN claim c ON c.seq = o.seq WHERE r.seq BETWEEN ? AND ?"
    )
    return {row[0] for row in base.rows(sql, after + 1, last) if row[0]}


def held(base: Base, organization: str, post_classes: Sequence[str], day: datetime.date) -> list[Held]:
    """The rows of an organisation that hold on a day; of some classes, where given."""
    classes = f" AND post_class IN ({marks(len(post_classes))})" if post_classes else ""
    sql = f"SELECT {_HELD} FROM held WHERE organization_key = ?{classes} AND since <= ? AND until > ?"
    at = day.isoformat()
    return list(map(Held._make, base.rows(sql, organization, *post_classes, at, at)))


def snapshot(base: Base, day: datetime.date) -> Iterator[Held]:
    """All rows that hold on a day."""
    at = day.isoformat()
    return map(Held._make, base.stream(f"SELECT {_HELD} FROM held WHERE since <= ? AND until > ?", at, at))


def known_since(base: Base, organization: str) -> str:
    """The last day on which anything about the organisation became known, or ceased to count: from then on its board
    has been what it is now. "" where there is no board."""
    rows = base.rows("SELECT known_on FROM board WHERE organization_key = ?", organization)
    return str(rows[0][0]) if rows else ""


def known_later(base: Base, day: datetime.date) -> set[str]:
    """The organisations whose boards are of a later day."""
    return {row[0] for row in base.rows("SELECT organization_key FROM board WHERE known_on > ?", day.isoformat())}


def faults(base: Base, board: Board) -> Iterator[str]:
    """The boards that are not what their entries make of them."""
    last = covered(base)
    (end,) = base.rows("SELECT coalesce(max(seq), 0) FROM entry")[0]
    stale = touched_since(base, last, end)
    for organization, *_ in base.rows("SELECT organization_key FROM board ORDER BY organization_key"):
        if organization not in stale and _made(base, board, [organization]) != _kept(base, organization):
            yield f"the board of {organization} is not what the entries make of it"
    if last:
        lost = base.rows(
            "SELECT DISTINCT c.organization_key FROM claim c WHERE c.seq <= ? AND c.organization_key != ''"
            " AND NOT EXISTS (SELECT 1 FROM board b WHERE b.organization_key = c.organization_key)",
            last,
        )
        yield from (f"the board of {organization} is not there" for (organization,) in lost)


def _replace(base: Base, board: Board, organizations: Sequence[str]) -> None:
    for table in ("held", "board"):
        base.remove(table, "organization_key", organizations)
    made, known = _made(base, board, organizations)
    base.insert("held", made)
    base.insert("board", known)


_Rows = tuple[list[Held], list[tuple[str, str]]]


def _made(base: Base, board: Board, organizations: Sequence[str]) -> _Rows:
    """The rows of these organisations, and the day from which each board is what it is now: where a retraction may have
    been undone in between, that is never said."""
    claims = asking.claims_about(base, "organization_key", list(organizations))
    told: dict[str, list[Witness]] = {organization: [] for organization in organizations}
    for witness in asking.witnesses(base, claims):
        told[witness.organization_key].append(witness)
    (last,) = base.rows("SELECT coalesce(max(seq), 0) FROM entry")[0]
    retracted = _retracted(base, 0, last)
    known = [
        (organization, _NEVER if organization in retracted else max(map(_known, told[organization]), default=""))
        for organization in organizations
    ]
    return [row for organization in organizations for row in sorted(board(organization, told[organization]))], known


def _kept(base: Base, organization: str) -> _Rows:
    sql = f"SELECT {_HELD} FROM held WHERE organization_key = ?"
    known = base.rows("SELECT organization_key, known_on FROM board WHERE organization_key = ?", organization)
    return sorted(map(Held._make, base.rows(sql, organization))), [(row[0], row[1]) for row in known]


def _known(witness: Witness) -> str:
    at = witness.source.published_at
    days = [at.latest.isoformat() if at else witness.recorded_at[:10]]
    return max(days + ([witness.withdrawn_at.isoformat()] if witness.withdrawn_at else []))
