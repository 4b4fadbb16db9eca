"""The rows of boards that are kept ready, as tables have them, and the questions to them.

Most columns of a row are packed into one text: a database hands out a row of three columns in two thirds of the time
that it takes for thirteen, and of a snapshot there are millions. Days are numbers such as 20231120.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from incumbent.ledger.dialects import Base, Row, marks
from incumbent.model.held import EVER, Earlier, Held, seen_on

GAP = "\x1f"  # between the columns that are packed: no text of a row has it
_make = tuple.__new__  # as `Held._make`, which counts the columns of a million rows again
_FOREVER = 99_999_999  # as known until now
_PERSON, _CONFIRMED, _ACTING = map(Held._fields.index, ("person_key", "confirmed_on", "acting"))
_WHEN = "since <= ? AND until > ?"
_KNOWN = "known_since <= ? AND known_until > ?"
_EARLIER = "organization_key, post_class, since, until, told, acting, seen"


def packed(rows: Iterable[Held]) -> list[Row]:
    """Rows of the table `held`; `place` tells those of one seat apart."""
    places, made = Counter[tuple[str, str]](), list[Row]()
    for row in rows:
        seat = row.organization_key, row.post_class
        days = _number(row.since), _number(row.until)
        made.append((*seat, places[seat], *days, _joined(row[:_ACTING]), row.acting, row.sources))
        places[seat] += 1
    return made


def packed_earlier(rows: Iterable[Earlier]) -> list[Row]:
    """Rows of the table `earlier`."""
    places, made = Counter[tuple[str, str]](), list[Row]()
    for row, *known, seen in rows:
        seat = row.organization_key, row.post_class
        days = map(_number, (*known, row.since, row.until))
        made.append((*seat, places[seat], *days, _joined(row[_PERSON:_CONFIRMED]), row.acting, seen))
        places[seat] += 1
    return made


def held(base: Base, organization: str, post_classes: Sequence[str], day: datetime.date | None) -> list[Held]:
    """The rows of an organisation that hold on a day, or all of them; of some classes, where given."""
    where, values = _seats(organization, post_classes, day)
    return list(_unpacked(base.rows(f"SELECT told, acting, sources FROM held WHERE {where}", *values)))


def held_once(
    base: Base, organization: str, post_classes: Sequence[str], day: datetime.date | None, known_at: datetime.date
) -> list[Held]:
    """The same, as known on an earlier day."""
    where, values = _seats(organization, post_classes, day)
    known = (_day(known_at),) * 2
    rows = base.rows(f"SELECT {_EARLIER} FROM earlier WHERE {where} AND {_KNOWN}", *values, *known)
    return list(_as_known(rows, known_at))


def snapshot(base: Base, day: datetime.date) -> Iterator[Held]:
    """All rows that hold on a day."""
    return _unpacked(base.stream(f"SELECT told, acting, sources FROM held WHERE {_WHEN}", *(_day(day),) * 2))


def snapshot_once(base: Base, day: datetime.date, known_at: datetime.date) -> Iterator[Held]:
    """The same, as known on an earlier day."""
    days = (*(_day(day),) * 2, *(_day(known_at),) * 2)
    return _as_known(base.stream(f"SELECT {_EARLIER} FROM earlier WHERE {_WHEN} AND {_KNOWN}", *days), known_at)


def all_of(base: Base, organization: str) -> tuple[list[Row], list[Row]]:
    """All rows of an organisation in both tables."""
    sql = "SELECT * FROM {} WHERE organization_key = ? ORDER BY post_class, place"
    kept, once = (base.rows(sql.format(table), organization) for table in ("held", "earlier"))
    return kept, [(*row[:-1], bytes(row[-1])) for row in once]


def _seats(organization: str, post_classes: Sequence[str], day: datetime.date | None) -> tuple[str, tuple[object, ...]]:
    where, values = "organization_key = ?", (organization, *post_classes)
    if post_classes:
        where += f" AND post_class IN ({marks(len(post_classes))})"
    return (f"{where} AND {_WHEN}", (*values, *(_day(day),) * 2)) if day else (where, values)


def _unpacked(rows: Iterable[Row]) -> Iterator[Held]:
    return (_make(Held, (*told.split(GAP), acting, sources)) for told, acting, sources in rows)


def _as_known(rows: Iterable[Row], known_at: datetime.date) -> Iterator[Held]:
    at = known_at.toordinal()
    for organization, post_class, since, until, told, acting, seen in rows:
        confirmed_on, sources = seen_on(seen, at)
        days = _text(since), _text(until)
        yield _make(Held, (organization, post_class, *days, *told.split(GAP), confirmed_on, acting, sources))


def _joined(texts: tuple[Any, ...]) -> str:
    return GAP.join(texts)


def _day(day: datetime.date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day


def _number(day: str) -> int:
    return _FOREVER if day == EVER else int(day.replace("-", ""))


@lru_cache(maxsize=8192)  # a snapshot has the same few thousand days time and again
def _text(day: int) -> str:
    return f"{day // 10_000:04d}-{day // 100 % 100:02d}-{day % 100:02d}"
