"""From which day a document no longer counts: it was retracted, or a newer version of the article took its place.

A version takes the place of all versions that were known before it (of one day: those that the ledger read before it),
from the day that it was known, for as long as it is not retracted itself. The order of reading changes nothing else.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from incumbent.ledger.dialects import Base, marks

_EVER = "9999-12-31"
_MANY = 500  # values in one question
LAST_ENTRY = 2**62  # behind all that there can be


@dataclass(slots=True)
class _Version:
    seq: int
    id: str
    article: str
    known_on: str
    retracted: list[tuple[str, str]] = field(default_factory=list)  # from a day to a day, this one without

    def is_out(self, day: str) -> bool:
        return any(since <= day < until for since, until in self.retracted)


def withdrawn(
    base: Base,
    seqs: Collection[int],
    known_at: datetime.date | None = None,
    recorded_by: str = "",
    until: int = LAST_ENTRY,
) -> dict[int, datetime.date]:
    """Those of the documents (their entries) that do not count by the end of `known_at` (None: for good), with the day
    from which they do not; as far as the ledger had recorded it by `recorded_by`, where given, and by the entry
    `until`."""
    versions = {seq: told for seq, told in _versions(base, seqs, recorded_by).items() if seq <= until}
    if not versions:
        return {}
    _take_retractions(base, versions, recorded_by, until)
    articles: dict[str, list[_Version]] = defaultdict(list)
    for version in versions.values():
        articles[version.article or version.id].append(version)
    at = known_at.isoformat() if known_at else _EVER
    found = {}
    for seq in seqs:
        if seq in versions:
            version = versions[seq]
            day = _since(version, articles[version.article or version.id], at)
            if day:
                found[seq] = datetime.date.fromisoformat(day)
    return found


def _since(version: _Version, article: Sequence[_Version], at: str) -> str:
    """The first day of the stretch at whose end `at` is and in which the version does not count; "" where it counts."""
    newer = [v for v in article if (v.known_on, v.seq) > (version.known_on, version.seq)]
    days = {since for since, _ in version.retracted} | {until for _, until in version.retracted}
    for other in newer:
        days |= {other.known_on} | {day for stretch in other.retracted for day in stretch}
    since = ""
    for day in sorted(day for day in days if day <= at):
        out = version.is_out(day) or any(other.known_on <= day and not other.is_out(day) for other in newer)
        since = (since or day) if out else ""
    return since


def _versions(base: Base, seqs: Collection[int], recorded_by: str) -> dict[int, _Version]:
    """Of the documents: all versions of articles that have several, and those that were ever retracted."""
    rows = [
        row
        for some in _parts(sorted(seqs))
        for row in base.rows(
            "SELECT n.seq, n.id, n.article, n.known_on, n.recorded_at FROM document d JOIN document n"
            " ON n.article = d.article AND n.article != ''"
            f" WHERE d.seq IN ({marks(len(some))}) AND d.article != ''"
            " UNION SELECT d.seq, d.id, d.article, d.known_on, d.recorded_at FROM document d JOIN retraction r"
            f" ON r.document = d.id WHERE d.seq IN ({marks(len(some))})",
            *some,
            *some,
        )
    ]
    return {
        seq: _Version(seq, id_, article, known_on)
        for seq, id_, article, known_on, recorded_at in rows
        if not recorded_by or recorded_at <= recorded_by
    }


def _take_retractions(base: Base, versions: dict[int, _Version], recorded_by: str, until: int) -> None:
    by_id = {version.id: version for version in versions.values()}
    for some in _parts(sorted(by_id)):
        rows = base.rows(
            "SELECT seq, document, since, undoes, recorded_at FROM retraction"
            f" WHERE document IN ({marks(len(some))}) ORDER BY seq",
            *some,
        )
        told = [row for row in rows if row[0] <= until and (not recorded_by or row[4] <= recorded_by)]
        undone = {undoes: since for _, _, since, undoes, _ in told if undoes is not None}
        for seq, document, since, undoes, _ in told:
            if undoes is None:
                by_id[document].retracted.append((since, undone.get(seq, _EVER + "~")))


def _parts(values: Sequence[object]) -> Iterator[Sequence[object]]:
    yield from (values[at : at + _MANY] for at in range(0, len(values), _MANY))
