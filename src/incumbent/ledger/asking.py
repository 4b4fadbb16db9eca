"""Questions to the tables: claims as witnesses, documents, names."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from incumbent.ledger import schema
from incumbent.ledger.bodies import claim_of, text_of
from incumbent.ledger.dialects import Base, Row, marks
from incumbent.ledger.reviews import Standing, standing
from incumbent.ledger.withdrawals import withdrawn
from incumbent.model.entry import Judgement, NameSort, PartySort, Retraction, Source, Witness
from incumbent.model.time import PartialDate

CLAIM = "c.kind, c.said, c.person_key, c.organization_key, c.seq"
SOURCE = (
    "d.seq, d.id, d.name, d.title, d.publisher, d.url, d.language, d.published_at, d.published_basis, d.recorded_at"
)
_MANY = 500  # values in one question


def witnesses(
    base: Base, claims: Sequence[Row], known_at: datetime.date | None = None, recorded_by: str = ""
) -> list[Witness]:
    """The claims (rows of CLAIM) with their sources, in their order; those recorded after `recorded_by` left out."""
    seqs = sorted({row[4] for row in claims})
    sources: dict[int, tuple[Source, str]] = {}
    for at in range(0, len(seqs), _MANY):
        some = seqs[at : at + _MANY]
        for row in base.rows(f"SELECT {SOURCE} FROM document d WHERE d.seq IN ({marks(len(some))})", *some):
            if not recorded_by or row[9] <= recorded_by:
                sources[row[0]] = (source_of(row), row[9])
    out = withdrawn(base, sources, known_at, recorded_by)
    found = [
        Witness(
            claim=claim_of(kind, sources[seq][0].id, said),
            source=sources[seq][0],
            recorded_at=sources[seq][1],
            person_key=person,
            organization_key=organization,
            withdrawn_at=out.get(seq),
        )
        for kind, said, person, organization, seq in claims
        if seq in sources
    ]
    reviewed = standing(base, [source.id for source, _ in sources.values()], known_at, recorded_by)
    return [_reviewed(witness, reviewed.get(witness.claim.id)) for witness in found] if reviewed else found


def _reviewed(witness: Witness, told: Standing | None) -> Witness:
    if told is None:
        return witness
    days = [day for day in (witness.withdrawn_at, told.out) if day is not None]
    return replace(witness, review=told.review, withdrawn_at=min(days, default=None))


def within(base: Base, claims: str) -> str:
    """The condition by which an index finds claims (their table or what it is called) by ids or keys: it has them
    stretch by stretch (see schema.py)."""
    return f"{claims}.seq / {schema.STRETCH} IN ({', '.join(map(str, _stretches(base)))})"


def _stretches(base: Base) -> range:
    (last,) = base.rows("SELECT coalesce(max(seq), 0) FROM entry")[0]
    return range(last // schema.STRETCH + 1)


def claims_about(
    base: Base, column: str, values: Collection[object], besides: str = "", where: str = "", *told: object
) -> list[Row]:
    """Claims by the keys of a party or by their entries, in the order of publication; what has no date comes first.
    `where` is a further condition, for these values."""
    found = "" if column == "seq" else f"{within(base, 'c')} AND "
    return base.rows(
        f"SELECT {CLAIM} FROM claim c WHERE {found}c.{column} IN ({marks(len(values))})"
        f" AND (? = '' OR c.organization_key != ?){where}"
        " ORDER BY c.published_at IS NOT NULL, c.published_at, c.seq, c.id",
        *values,
        besides,
        besides,
        *told,
    )


def claims_in(
    base: Base, organizations: Collection[object], post_classes: Collection[str], known_at: datetime.date
) -> list[Row]:
    """Claims about posts of some classes in organisations, without those that nobody can have read by `known_at`: a
    date that sorts behind that day begins after it."""
    where = f" AND c.post_class IN ({marks(len(post_classes))}) AND (c.published_at IS NULL OR c.published_at <= ?)"
    return claims_about(base, "organization_key", organizations, "", where, *post_classes, known_at.isoformat())


def claims_known(base: Base, since: datetime.date, until: datetime.date) -> list[Row]:
    """Claims of the documents that the world could read from `since` to `until`, both days included."""
    return base.rows(
        f"SELECT {CLAIM} FROM document d JOIN claim c ON c.seq = d.seq WHERE d.known_on BETWEEN ? AND ?"
        " ORDER BY d.known_on, c.seq, c.id",
        since.isoformat(),
        until.isoformat(),
    )


def maybe_withdrawn(base: Base, since: datetime.date, until: datetime.date) -> list[int]:
    """Documents (their entries) of which something in that span of days may have changed whether they count."""
    days = (since.isoformat(), until.isoformat())
    return [
        row[0]
        for row in base.rows(
            "SELECT d.seq FROM retraction r JOIN document d ON d.id = r.document WHERE r.since BETWEEN ? AND ?"
            " UNION SELECT o.seq FROM document d JOIN document o ON o.article = d.article AND o.article != ''"
            " WHERE d.known_on BETWEEN ? AND ? AND d.article != '' AND o.seq != d.seq"
            " UNION SELECT d.seq FROM review v JOIN document d ON d.id = v.document WHERE v.since BETWEEN ? AND ?",
            *days * 3,
        )
    ]


def documents(base: Base, ids: Collection[str] = ()) -> Iterator[tuple[Source, str]]:
    """Documents with their texts in the order in which they were read; all of them where no ids are given."""
    sql = f"SELECT {SOURCE}, t.content FROM document d JOIN text t ON t.seq = d.seq"
    after = 0
    while not ids and (rows := base.rows(f"{sql} WHERE d.seq > ? ORDER BY d.seq LIMIT 100", after)):
        yield from ((source_of(row), text_of(row[10])) for row in rows)
        after = rows[-1][0]
    wanted = list(ids)
    for at in range(0, len(wanted), _MANY):
        some = wanted[at : at + _MANY]
        for row in base.rows(f"{sql} WHERE d.id IN ({marks(len(some))}) ORDER BY d.seq", *some):
            yield source_of(row), text_of(row[10])


def signatures(base: Base, sort: str, documents: Collection[str]) -> Iterator[tuple[str, str]]:
    """The id of a document and a value of that sort, for all documents or for some."""
    sql = "SELECT d.id, s.value FROM document d JOIN signature s ON s.seq = d.seq WHERE {} ORDER BY d.seq, s.value"
    if not documents:
        yield from base.rows(sql.format("s.sort = ?"), sort)
    wanted = list(documents)
    for at in range(0, len(wanted), _MANY):
        some = wanted[at : at + _MANY]
        # Joined to nothing, the sort leads into no index: else SQLite goes through all signatures of that sort.
        yield from base.rows(sql.format(f"s.sort || '' = ? AND d.id IN ({marks(len(some))})"), sort, *some)


def parties(base: Base, sort: PartySort) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The keys of all parties of a sort with their spellings, in the order of keys."""
    key, names = None, list[str]()
    for row in base.rows("SELECT key, name FROM name WHERE sort = ? ORDER BY key, name", sort):
        if row[0] != key and key is not None:
            yield key, tuple(names)
            names = []
        key = row[0]
        names.append(row[1])
    if key is not None:
        yield key, tuple(names)


def places(base: Base, column: str, values: Collection[str]) -> set[tuple[str, str, str, str]]:
    """Person, organisation, class of post and year of publication ("" without one) of the claims that have both
    parties, by the keys of one of them."""
    found: set[tuple[str, str, str, str]] = set()
    wanted = sorted(values)
    stretches = within(base, "claim")
    for at in range(0, len(wanted), _MANY):
        some = wanted[at : at + _MANY]
        rows = base.rows(
            "SELECT DISTINCT person_key, organization_key, post_class, substr(coalesce(published_at, ''), 1, 4)"
            f" FROM claim WHERE {stretches} AND {column} IN ({marks(len(some))})"
            " AND person_key != '' AND organization_key != ''",
            *some,
        )
        found.update((row[0], row[1], row[2], row[3]) for row in rows)
    return found


def organizations(base: Base, after: str, most: int) -> list[str]:
    """The keys of organisations that claims are about, from the one behind `after` on, in their order."""
    sql = (
        f"SELECT DISTINCT organization_key FROM claim WHERE seq / {schema.STRETCH} = ? AND organization_key > ?"
        " ORDER BY organization_key LIMIT ?"
    )
    found = {row[0] for stretch in _stretches(base) for row in base.rows(sql, stretch, after, most)}
    return sorted(found)[:most]


def spellings(base: Base, sort: NameSort, keys: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Key → the spellings that were read, in the order of letters; without those that nobody has."""
    found: dict[str, tuple[str, ...]] = {}
    wanted = sorted(keys)
    for at in range(0, len(wanted), _MANY):
        some = wanted[at : at + _MANY]
        rows = base.rows(
            f"SELECT DISTINCT key, name FROM name WHERE sort = ? AND key IN ({marks(len(some))}) ORDER BY 1, 2",
            sort,
            *some,
        )
        for key, name in rows:
            found[key] = (*found.get(key, ()), name)
    return found


def told_of(base: Base, sort: PartySort, keys: Collection[str], most: int) -> dict[str, int]:
    """Key → how many claims are about that party, counted up to `most`."""
    found = dict[str, int]()
    wanted = sorted(keys)
    stretches = within(base, "c")
    for at in range(0, len(wanted), _MANY):
        some = wanted[at : at + _MANY]
        rows = base.rows(
            "SELECT n.key, (SELECT count(*) FROM"
            f" (SELECT 1 AS one FROM claim c WHERE {stretches} AND c.{sort}_key = n.key LIMIT ?)"
            f" AS counted) FROM (SELECT DISTINCT key FROM name WHERE sort = ? AND key IN ({marks(len(some))})) AS n",
            most,
            sort,
            *some,
        )
        found.update((row[0], row[1]) for row in rows)
    return found


def judgements(base: Base, recorded_by: str = "") -> list[Judgement]:
    """All judgements about names, and those that undid others, in the order in which they were recorded."""
    return judgements_where(base, "? = '' OR recorded_at <= ? ORDER BY seq", recorded_by, recorded_by)


def judgements_where(base: Base, where: str, *values: object) -> list[Judgement]:
    """The judgements about names for which that holds."""
    rows = base.rows(
        "SELECT seq, sort, one, other, one_name, other_name, verdict, by_whom, why, undoes, recorded_at FROM judgement"
        f" WHERE {where}",
        *values,
    )
    return [
        Judgement(
            seq=seq,
            sort=sort,
            one=one,
            other=other,
            names=(one_name, other_name),
            verdict=verdict,
            by=by,
            why=why,
            undoes=undoes,
            recorded_at=recorded_at,
        )
        for seq, sort, one, other, one_name, other_name, verdict, by, why, undoes, recorded_at in rows
    ]


def retractions(base: Base) -> list[Retraction]:
    """All retractions, and what undid them, in the order in which they were recorded."""
    return retractions_where(base, "1 = 1 ORDER BY seq")


def retractions_where(base: Base, where: str, *values: object) -> list[Retraction]:
    """The retractions for which that holds."""
    sql = f"SELECT seq, document, since, why, by_whom, undoes, recorded_at FROM retraction WHERE {where}"
    return [
        Retraction(
            seq=seq,
            document=document,
            on=datetime.date.fromisoformat(since),
            why=why,
            by=by,
            undoes=undoes,
            recorded_at=recorded_at,
        )
        for seq, document, since, why, by, undoes, recorded_at in base.rows(sql, *values)
    ]


def date_of(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


def source_of(row: Row) -> Source:
    """The source that a row of SOURCE tells of."""
    return Source(
        id=row[1],
        name=row[2],
        title=row[3],
        publisher=row[4],
        url=row[5],
        language=row[6],
        published_at=date_of(row[7]),
        published_basis=row[8],
    )
