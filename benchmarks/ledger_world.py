"""An invented world of organisations, seats and people, and the articles that tell of it: for ledgers of any size.

Of N claims there are N / 40 organisations with four seats each, so N / 10 tenures run on any day. Organisations are
written about with skew: half of the claims are about a quarter of them, and of 10 million some 20,000 about the one
that is written about most. People follow one another every four years; one in ten has seats in two places. Articles
come in the order of their days, over ten years, eight claims each: two organisations, four seats of each; most say who
holds what, the others who took a seat over from whom, and when.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator
from dataclasses import dataclass

from incumbent.model.claim import TenureClaim, TenureKind
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence
from incumbent.model.time import PartialDate

FIRST = datetime.date(2014, 1, 1)
DAYS = 3652
TERM = 1461  # days that a person holds a seat
SEATS = (
    ("chief-executive", "chief executive"),
    ("chair", "chair"),
    ("finance-chief", "finance director"),
    ("operations-chief", "operations director"),
)
PAPERS = 400
_SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
_WORDS: dict[TenureKind, str] = {"hold": "is", "start": "was named", "end": "stepped down as"}

Point = tuple[int, int, datetime.date, datetime.date]  # organisation, seat, the day that is asked about, what was known


@dataclass(frozen=True, slots=True)
class Holding:
    """A person in a seat: the days of the beginning and the end, this one without."""

    organization: int
    seat: int
    person: int
    start: datetime.date
    end: datetime.date


@dataclass(frozen=True, slots=True)
class World:
    claims: int
    seed: int = 1

    @property
    def organizations(self) -> int:
        return max(2, self.claims // 40)

    def readings(self) -> Iterator[tuple[Document, list[TenureClaim]]]:
        """The articles with their claims, day after day."""
        dice = random.Random(self.seed)
        count = self.claims // (2 * len(SEATS))
        for number in range(count):
            day = FIRST + datetime.timedelta(DAYS * number // count)
            yield self._article(number, day, dice)

    def points(self, count: int) -> Iterator[Point]:
        """Questions: about organisations as they are written about, any seat, any day, as known on any later day."""
        dice = random.Random(self.seed + 1)
        for _ in range(count):
            valid = dice.randrange(DAYS // 5, DAYS)
            known = dice.randrange(valid, DAYS + 1)
            yield (
                *(self._organization(dice), dice.randrange(len(SEATS))),
                *(FIRST + datetime.timedelta(valid), FIRST + datetime.timedelta(known)),
            )

    def holdings(self) -> Iterator[Holding]:
        """Who held what in truth, seat by seat: what a table of the same world has for rows."""
        for organization in range(self.organizations):
            for seat in range(len(SEATS)):
                for turn in range(DAYS // TERM + 2):
                    yield self._holding(organization, seat, turn)

    def _article(self, number: int, day: datetime.date, dice: random.Random) -> tuple[Document, list[TenureClaim]]:
        told: list[tuple[TenureKind, Holding]] = []
        for organization in (self._organization(dice), self._organization(dice)):
            seat = dice.randrange(len(SEATS)) if dice.random() < 0.4 else None
            for at in range(len(SEATS)):
                turn = self._turn(organization, at, day)
                if at == seat and turn:
                    told += [("end", self._holding(organization, at, turn - 1))]
                told += [("start" if at == seat else "hold", self._holding(organization, at, turn))]
        lines, places, at = list[str](), list[tuple[int, int]](), 0
        for kind, holding in told[: 2 * len(SEATS)]:
            post, where = SEATS[holding.seat][1], name(holding.organization)
            line = f"{person_name(holding.person)} {_WORDS[kind]} {post} of {where}."
            lines.append(line)
            places.append((at, at + len(line) - 1))
            at += len(line) + 1
        document = Document(
            name=f"article-{number}",
            text="\n".join(lines),
            language="en",
            published_at=PartialDate(day.year, day.month, day.day),
            published_basis="given",
            publisher=f"Paper {dice.randrange(PAPERS)}",
        )
        id_, text = document.id, document.text
        return document, [
            TenureClaim(
                document=id_,
                evidence=Evidence(text[a:b], a, b, text[max(0, a - 32) : a], text[b : b + 32]),
                tenure_kind=kind,
                person=person_name(holding.person),
                organization=name(holding.organization),
                post=SEATS[holding.seat][1],
                post_class=SEATS[holding.seat][0],
                date=None if kind == "hold" else (holding.start if kind == "start" else holding.end).isoformat(),
            )
            for (kind, holding), (a, b) in zip(told, places, strict=False)
        ]

    def _organization(self, dice: random.Random) -> int:
        return int(self.organizations * dice.random() ** 2)

    def _turn(self, organization: int, seat: int, day: datetime.date) -> int:
        return ((day - FIRST).days + self._offset(organization, seat)) // TERM

    def _offset(self, organization: int, seat: int) -> int:
        return (organization * 7919 + seat * 389) % TERM

    def _holding(self, organization: int, seat: int, turn: int) -> Holding:
        start = FIRST + datetime.timedelta(turn * TERM - self._offset(organization, seat))
        place = (organization * len(SEATS) + seat) * 4 + turn
        person = place * 7 % max(1, self.organizations * len(SEATS) * 4 * 9 // 10)
        return Holding(organization, seat, person, start, start + datetime.timedelta(TERM))


def name(organization: int) -> str:
    """The name of an organisation."""
    return f"{_word(organization + 50_000).title()} Works"


def person_name(person: int) -> str:
    """The name of a person."""
    return f"{_word(person % 311 + 80).title()} {_word(person + 400_000).title()}"


def _word(number: int) -> str:
    word = ""
    while number:
        number, at = divmod(number, len(_SYLLABLES))
        word += _SYLLABLES[at]
    return word


def keys_of(claim: TenureClaim) -> tuple[str, str]:
    """The keys as the identity room makes them; these names have nothing to fold."""
    return claim.person.lower(), (claim.organization or "").lower().replace(" ", "")
