"""The same world in a plain table with two periods, as SQL:2011 would have it, on PostgreSQL: to compare.

A row is a person in a seat, with the days of the tenure and the days on which it was known: no sources, no words, no
disagreement. PostgreSQL 15 has no periods of its own, so each is two columns.
"""

from __future__ import annotations

import datetime
import time

from benchmarks.ledger_scale import FIRST, show, timed
from benchmarks.ledger_world import SEATS, Point, World, name, person_name

TABLE = """
CREATE TABLE tenure (organization TEXT, post TEXT, person TEXT, valid_from DATE, valid_to DATE,
    known_from DATE, known_to DATE)
"""
POINT = """SELECT person, valid_from, valid_to FROM tenure WHERE organization = %s AND post = %s
    AND valid_from <= %s AND valid_to > %s AND known_from <= %s AND known_to > %s"""
TIMELINE = "SELECT * FROM tenure WHERE organization = %s AND known_to = 'infinity' ORDER BY valid_from"
SNAPSHOT = "SELECT organization, post, person FROM tenure WHERE valid_from <= %s AND valid_to > %s AND known_to = %s"
OPEN = datetime.date(9999, 12, 31)


def measure(server: str, world: World, points: list[Point]) -> None:
    """Fills a table of its own in the server, asks it and drops it."""
    import psycopg

    with psycopg.connect(server, autocommit=True) as base:
        base.execute("DROP SCHEMA IF EXISTS incumbent_plain CASCADE")
        base.execute("CREATE SCHEMA incumbent_plain")
        base.execute("SET search_path = incumbent_plain")
        base.execute(TABLE)
        begun, count = time.perf_counter(), 0
        with base.cursor() as cursor, cursor.copy("COPY tenure FROM STDIN") as copy:
            for holding in world.holdings():  # known from its first day on, and its end from the end on
                words = (name(holding.organization), SEATS[holding.seat][0], person_name(holding.person), holding.start)
                copy.write_row((*words, OPEN, holding.start, holding.end))
                copy.write_row((*words, holding.end, holding.end, OPEN))
                count += 2
        base.execute("CREATE INDEX ON tenure (organization, post, valid_from)")
        base.execute("VACUUM ANALYZE tenure")
        took = time.perf_counter() - begun
        print(f"  plain table on PostgreSQL: {count:,} rows in {took:.1f} s", flush=True)

        def point(at: Point) -> object:
            day, known = at[2], at[3]
            values = (name(at[0]), SEATS[at[1]][0], day, day, known, known)
            return base.execute(POINT, values).fetchall()

        show("  who at a point, as known on a day", timed(point, points))
        timeline = TIMELINE.replace("'infinity'", f"'{OPEN}'")
        show("  timeline", timed(lambda at: base.execute(timeline, (name(at[0]),)).fetchall(), points))
        day = FIRST + datetime.timedelta(3_000)
        begun = time.perf_counter()
        rows = base.execute(SNAPSHOT, (day, day, OPEN)).fetchall()
        print(f"    snapshot of a day: {len(rows):,} live tenures in {time.perf_counter() - begun:.2f} s", flush=True)
        base.execute("DROP SCHEMA incumbent_plain CASCADE")
