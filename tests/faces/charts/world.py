"""An invented organisation with 300 tenures in all its seats, somebody with 40 seats, and all that makes a chart hard
to draw."""

from __future__ import annotations

import datetime
from functools import cache

from tests.told import told

from incumbent.answers.timeline import timeline
from incumbent.model.claim import POST_CLASSES
from incumbent.model.entry import Witness
from incumbent.model.history import Timeline

SEATS = 40
TENURES = 300
LONG = "Maximiliane-Theodora von und zu Hohenstetten-Brandhausen de la Villeneuve-Saint-Jacques-sur-Marne"
HOSTILE = (
    '<script>alert("x")</script>',
    'Ann "Quick" O\'Lee & Sons',
    "Bo\nRay\t\x1b[31mred\x07",
    "\u202eeel nnA\u202c \u2066Lee\u2069",
    "]]><svg onload=alert(1)>",
    "עדה לוי",
    "王小明 (Wang Xiaoming)",
    "Zoë Ångström-Łukasiewicz",
    "\ud800 Lone Surrogate \uffff",
    "'; DROP TABLE ledger; --",
)
_FIRST = ("Ann", "Bo", "Cleo", "Dora", "Emil", "Fay", "Gus", "Hana", "Ivo", "Jun", "Kim", "Lou")
_LAST = (
    "Lee",
    "Ray",
    "Okafor",
    "Sund",
    "Moreau",
    "Tanaka",
    "Vale",
    "Weiss",
    "Ybarra",
    "Zeller",
    "Quist",
    "Nord",
    "Pell",
)


def people(number: int) -> str:
    """Somebody of that number: names differ in both parts."""
    return (
        f"{_FIRST[number % len(_FIRST)]} {_LAST[number % len(_LAST)]}{'' if number < 156 else ' ' + str(number // 156)}"
    )


@cache
def large() -> tuple[Witness, ...]:
    """All classes of posts, five of them twice, each with a chain of tenures from 1998 on; some acting, some with a
    year alone, some with an unknown beginning, some that nobody told an end of."""
    classes = sorted(POST_CLASSES - {"member"})
    rows: list[Witness] = []
    number = 0
    for place in range(SEATS):
        post_class = classes[place % len(classes)]
        count = 8 if place < TENURES - 7 * SEATS else 7
        day = datetime.date(1998, 1 + place % 12, 1 + place % 28)
        for turn in range(count):
            person = people(number)
            number += 1
            end = day + datetime.timedelta(300 + (place * 37 + turn * 211) % 1900)
            dates = (day.isoformat(), end.isoformat())
            if turn % 5 == 1:
                dates = (str(day.year), f"{end:%Y-%m}")
            common = {"post": f"post {place}", "post_class": post_class, "acting": turn % 6 == 3}
            if turn % 7 != 2:
                rows.append(told("start", person, dates[0], by=day.isoformat(), **common))
            rows.append(told("hold", person, None, by=(day + (end - day) / 2).isoformat(), **common))
            if turn + 1 < count or place % 3:
                rows.append(told("end", person, dates[1], by=(end + datetime.timedelta(1)).isoformat(), **common))
            day = end + datetime.timedelta(40 if turn % 4 == 0 else 0)
    return tuple(rows)


def _hostile() -> list[Witness]:
    """Names that break what is not escaped, names that are too long, and days that are too close or unknown."""
    rows = [
        told(
            "start",
            name,
            f"2023-0{1 + place % 9}-11",
            by=f"2023-0{1 + place % 9}-12",
            post_class="board-member",
            post=name,
        )
        for place, name in enumerate(HOSTILE)
    ]
    rows += [
        told("start", LONG, "2023-03-01", by="2023-03-02", post=LONG, post_class="chair"),
        told("end", LONG, "2023-03-02", by="2023-03-03", post=LONG, post_class="chair", manner="resigned"),
        told("start", "Ann Lee", "2023-06-05", by="2023-06-05"),
        told("end", "Ann Lee", "2023-06-05", by="2023-06-06", manner="dismissed"),
        told("start", "Bo Ray", "2023-06-05", by="2023-06-06", acting=True),
        told("end", "Bo Ray", "2023-06-06", by="2023-06-07"),
        told("start", "Cleo Sund", "2023-06-06", by="2023-06-07", publisher="The Lantern"),
        told("start", "Cleo Sund", "2023-06-07", by="2023-06-08", publisher="The Courier"),
        told("end", "Dora Vale", None, by="2023-04", post_class="finance-chief", post="CFO"),
        told("former", "Emil Quist", "2019", by="2023-05-05", post_class="finance-chief", post="CFO"),
        told("start", "Fay Nord", "2023", by="2023-08-08", post_class="finance-chief", post="CFO"),
        told("hold", "Gus Pell", None, by=None, post_class="editor", post="editor"),
        told("start", "Hana Weiss", "2024-02-01", by="2023-11-11", post_class="chair", post="chair"),
        told("start", "Ivo Moreau", "2024-05", by="2023-11-12", modality="planned", post_class="chair", post="chair"),
        told("start", LONG, None, by="2023-11-13", modality="rumoured"),
        told("start", "Jun Zeller", "2023/", by="2023-11-13", modality="denied"),
        told("start", "Kim Tanaka", "1023", by="2023-01-01", post_class="mayor", post="mayor"),
    ]
    return rows


def career() -> Timeline:
    """Somebody with a seat in each of 40 organisations, one after the other and two at a time."""
    rows = []
    for place in range(SEATS):
        day = datetime.date(1999, 3, 1) + datetime.timedelta(place * 230)
        at = {
            "organization": f"{_LAST[place % 13]} {place} Works",
            "post": f"director {place}",
            "post_class": "executive",
        }
        rows.append(told("start", "Ann Lee", day.isoformat(), by=day.isoformat(), **at))
        end = day + datetime.timedelta(200 + place * 17 % 400)
        rows.append(told("end", "Ann Lee", end.isoformat(), by=end.isoformat(), **at))
    return chart_of(rows, "Ann Lee")


hostile_rows = tuple(_hostile())


def hostile() -> list[Witness]:
    """The same rows each time."""
    return list(hostile_rows)


def chart_of(witnesses: list[Witness] | tuple[Witness, ...], name: str = "Orbex") -> Timeline:
    return timeline(name, witnesses)
