"""Boards kept ready: who holds what on every day, as known now, and as known on every earlier day. They are made of the
entries by functions that are handed in, may be made anew at any time, and are never the only place of anything.

`covered` has the last entry that the boards take in. What came later is known by the organisations that it touches:
those are left to the caller, who answers from their claims instead. `keeper` begins with the number of the rule by
which they were made: boards made by another one take in nothing.
"""

from __future__ import annotations

import datetime
import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from incumbent.errors import LedgerBusy
from incumbent.ledger.asking import within
from incumbent.ledger.board_rows import all_of, packed, packed_earlier
from incumbent.ledger.dialects import Base, Row, marks
from incumbent.model.entry import Witness
from incumbent.model.held import RULE, Boarding, Span


@dataclass(frozen=True, slots=True)
class Maker:
    """How boards are made: by `boarding`, of the claims about organisations that `told` gives, as of a day where one is
    named; `head` is the key that stands for the party of a key, and `names` are all keys of that party."""

    boarding: Boarding
    told: Callable[[list[str], datetime.date | None], list[Witness]]
    head: Callable[[str], str]
    names: Callable[[str], Collection[str]]


_TABLES = ("held", "earlier", "board")
_NEVER = datetime.date.max.isoformat()
_MANY = 200  # organisations at a time


def keep(base: Base, maker: Maker) -> int:
    """Makes the boards of the organisations that something was read about since the last time; gives their number.

    Raises LedgerBusy where another process has begun to: what is half done is done again by whoever began last.
    """
    if kept(base) and covered(base) == base.rows("SELECT max(seq) FROM entry")[0][0]:
        return 0
    keeper = f"{RULE}-{os.urandom(16).hex()}"
    with base.writing():
        after = covered(base)
        (last,) = base.rows("SELECT coalesce(max(seq), 0) FROM entry")[0]
        _cover(base, after, keeper)
    heads: dict[str, set[str]] = defaultdict(set)
    for key in touched_since(base, maker, after, last):
        heads[maker.head(key)] |= {key, maker.head(key)}
    waiting = sorted(heads)
    for at in range(0, len(waiting), _MANY):
        some = waiting[at : at + _MANY]
        rows = _made(base, maker, some)
        gone = sorted({key for head in some for key in heads[head]})
        with base.writing():
            _see_to(base, keeper)
            for table, made in zip(_TABLES, rows, strict=True):
                base.remove(table, "organization_key", gone)
                base.insert(table, made)
    with base.writing():
        _see_to(base, keeper)
        _cover(base, last, keeper)
    return len(waiting)


def _cover(base: Base, seq: int, keeper: str) -> None:
    base.clear("covered")
    base.insert("covered", [(seq, keeper)])


def _see_to(base: Base, keeper: str) -> None:
    if base.rows("SELECT keeper FROM covered") != [(keeper,)]:
        raise LedgerBusy(f"another process makes the boards of {base.label}", "try again when it has ended")


def kept(base: Base) -> bool:
    """True where boards were ever made."""
    return bool(base.rows("SELECT 1 FROM covered"))


def covered(base: Base) -> int:
    """The last entry that the boards take in; 0 where there are none, or none by the present rule."""
    rows = base.rows("SELECT seq, keeper FROM covered")
    return int(rows[0][0]) if rows and str(rows[0][1]).startswith(f"{RULE}-") else 0


def touched_since(base: Base, maker: Maker, after: int, last: int) -> set[str]:
    """The organisations of which an entry behind `after`, up to `last`, may have changed what is known: all keys of
    their parties."""
    span = "BETWEEN ? AND ?"
    sql = (
        f"SELECT DISTINCT organization_key FROM claim WHERE seq {span}"
        " UNION SELECT c.organization_key FROM document d JOIN document o ON o.article = d.article AND o.article != ''"
        f" JOIN claim c ON c.seq = o.seq WHERE d.seq {span} AND d.article != ''"
    )
    found = {row[0] for row in base.rows(sql, *([after + 1, last] * 2)) if row[0]}
    found |= _retracted(base, after, last) | _judged(base, after, last)
    return {name for key in found for name in (key, *maker.names(key))}


def _judged(base: Base, after: int, last: int) -> set[str]:
    """The organisations that were judged, or that people were in who were judged."""
    sql = "SELECT sort, one, other FROM judgement WHERE seq BETWEEN ? AND ?"
    found, people = set[str](), set[str]()
    for sort, *keys in base.rows(sql, after + 1, last):
        (found if sort == "organization" else people).update(key.partition(" @")[0] for key in keys)
    waiting, stretches = sorted(people), within(base, "claim")
    for at in range(0, len(waiting), _MANY):
        some = waiting[at : at + _MANY]
        sql = f"SELECT DISTINCT organization_key FROM claim WHERE {stretches} AND person_key IN ({marks(len(some))})"
        found |= {row[0] for row in base.rows(sql, *some) if row[0]}
    return found


def _retracted(base: Base, after: int, last: int) -> set[str]:
    """The organisations of which a retraction, a rejection of a claim, or what undid one, may have changed what is
    known."""
    sql = (
        "SELECT DISTINCT c.organization_key FROM retraction r JOIN document d ON d.id = r.document"
        " JOIN document o ON o.seq = d.seq OR (o.article = d.article AND o.article != '')"
        " JOIN claim c ON c.seq = o.seq WHERE r.seq BETWEEN ? AND ?"
        " UNION SELECT c.organization_key FROM review v JOIN document d ON d.id = v.document"
        " JOIN claim c ON c.seq = d.seq AND c.id = v.claim"
        " WHERE v.seq BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM review w"
        " WHERE w.document = v.document AND w.claim = v.claim AND w.verdict = 'rejected')"
    )
    return {row[0] for row in base.rows(sql, *([after + 1, last] * 2)) if row[0]}


def ready(base: Base, after: str, most: int) -> list[str]:
    """The organisations that have boards, from the one behind `after` on, in the order of their keys."""
    sql = "SELECT organization_key FROM board WHERE organization_key > ? ORDER BY organization_key LIMIT ?"
    return [row[0] for row in base.rows(sql, after, most)]


def known_since(base: Base, organization: str) -> str:
    """The last day on which anything about the organisation became known, or ceased to count: from then on its board
    has been what it is now. "" where there is no board."""
    rows = base.rows("SELECT known_on FROM board WHERE organization_key = ?", organization)
    return str(rows[0][0]) if rows else ""


def known_later(base: Base, day: datetime.date) -> bool:
    """True where a board is of a later day."""
    return bool(base.rows("SELECT 1 FROM board WHERE known_on > ? LIMIT 1", day.isoformat()))


def faults(base: Base, maker: Maker) -> Iterator[str]:
    """The boards that are not what their entries make of them."""
    last = covered(base)
    (end,) = base.rows("SELECT coalesce(max(seq), 0) FROM entry")[0]
    stale = touched_since(base, maker, last, end)
    ready = [row[0] for row in base.rows("SELECT organization_key FROM board ORDER BY organization_key")]
    for organization in ready:
        if organization not in stale and _made(base, maker, [organization]) != _kept(base, organization):
            yield f"the board of {organization} is not what the entries make of it"
    sql = "SELECT DISTINCT organization_key FROM claim WHERE seq <= ? AND organization_key != ''"
    told = {maker.head(row[0]) for row in base.rows(sql, last) if row[0] not in stale}
    yield from (f"the board of {organization} is not there" for organization in sorted(told - set(ready)))


_Rows = tuple[list[Row], list[Row], list[Row]]  # of the three tables


def _made(base: Base, maker: Maker, organizations: Sequence[str]) -> _Rows:
    """The rows of these organisations, and the day from which each board is what it is now: where a retraction may have
    been undone in between, that is never said."""
    told = _told(maker, organizations, None)
    (last,) = base.rows("SELECT coalesce(max(seq), 0) FROM entry")[0]
    retracted = {maker.head(key) for key in _retracted(base, 0, last)}
    held, earlier, known = list[Row](), list[Row](), list[Row]()
    for one in organizations:
        back_and_forth = one in retracted
        spans = _spans(base, maker, one, told[one]) if back_and_forth else [Span(datetime.date.min, None, told[one])]
        held += packed(sorted(maker.boarding.board(one, told[one])))
        earlier += packed_earlier(maker.boarding.earlier(one, spans))
        known.append((one, _NEVER if back_and_forth else max(map(_known, told[one]), default="")))
    return held, earlier, known


def _told(maker: Maker, organizations: Sequence[str], known_at: datetime.date | None) -> dict[str, list[Witness]]:
    told: dict[str, list[Witness]] = {organization: [] for organization in organizations}
    for witness in maker.told(list(organizations), known_at):
        if witness.organization_key in told:
            told[witness.organization_key].append(witness)
    return told


def _spans(base: Base, maker: Maker, organization: str, told: Sequence[Witness]) -> list[Span]:
    """The days of knowledge between those on which a retraction, a rejection of a claim, or what undid one, may have
    changed what counts: what ceases to count in between does not count again before the next of them."""
    documents = sorted({witness.source.id for witness in told})
    days = set[datetime.date]()
    for at in range(0, len(documents), _MANY):
        some = documents[at : at + _MANY]
        sql = (
            "SELECT r.since FROM document d"
            " JOIN document o ON o.seq = d.seq OR (o.article = d.article AND o.article != '')"
            f" JOIN retraction r ON r.document = o.id WHERE d.id IN ({marks(len(some))})"
            f" UNION SELECT since FROM review WHERE document IN ({marks(len(some))})"
        )
        days |= {datetime.date.fromisoformat(row[0]) for row in base.rows(sql, *some, *some)}
    starts = [datetime.date.min, *sorted(days - {datetime.date.min})]
    spans = []
    for since, until in zip(starts, [*starts[1:], None], strict=True):
        last = until - datetime.timedelta(1) if until else None
        spans.append(Span(since, until, _told(maker, [organization], last)[organization] if last else told))
    return spans


def _kept(base: Base, organization: str) -> _Rows:
    held, earlier = all_of(base, organization)
    return (
        held,
        earlier,
        base.rows("SELECT organization_key, known_on FROM board WHERE organization_key = ?", organization),
    )


def _known(witness: Witness) -> str:
    at = witness.source.published_at
    days = [at.latest.isoformat() if at else witness.recorded_at[:10]]
    return max(days + ([witness.withdrawn_at.isoformat()] if witness.withdrawn_at else []))
