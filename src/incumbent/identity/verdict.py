"""What is compared and what comes of it: parties with the places in which they appear, and verdicts with reasons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Literal, NamedTuple

Value = Literal["same", "different", "unsure"]
Sort = Literal["person", "organization"]


class Verdict(NamedTuple):
    """Whether two names are of one party; `rule` names what decided, `reason` tells it to a person."""

    value: Value
    rule: str
    reason: str


class Place(NamedTuple):
    """Where a party appears: at the party with key `other` (of a person: the organisation; of an organisation: the
    person), in a post of a class, between two years (0 where no year is told)."""

    other: str
    post_class: str = ""
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class Profile:
    """A party as the ledger knows it: its key, one of its names, and the places in which it appears."""

    key: str
    name: str
    places: frozenset[Place] = frozenset()

    @property
    def others(self) -> frozenset[str]:
        return frozenset(place.other for place in self.places)


class Support(IntEnum):
    """What two parties share at about one time, the weakest first: nothing that is known, a country, an organisation, a
    seat."""

    NONE = 0
    LAND = 1
    HOUSE = 2
    SEAT = 3


# Classes of which an organisation has many at a time: sharing one says little more than sharing the organisation.
MANY = frozenset(
    """executive board-member minister legislator vice-president partner official judge member other spokesperson
    founder ambassador""".split()
) | {""}
# Callings between which people hardly ever move. All others do mix: ministers head companies, bankers head states.
CALLINGS = {
    **dict.fromkeys(("coach", "captain"), "sport"),
    **dict.fromkeys(("religious-leader",), "church"),
    **dict.fromkeys(("judge", "legal-chief"), "court"),
    **dict.fromkeys(("academic-head", "science-chief"), "school"),
    **dict.fromkeys(
        """head-of-state head-of-government minister legislator ambassador mayor party-leader official central-banker
        secretary-general""".split(),
        "state",
    ),
    **dict.fromkeys(
        """chief-executive finance-chief operations-chief marketing-chief strategy-chief people-chief technology-chief
        chair partner board-member""".split(),
        "business",
    ),
}
MIXING = frozenset({"state", "business", "court", "school"})
APART = "sport"  # whoever has another calling at the time is somebody else: clerics, for one, do head states
LIFE = 50  # years in public between the first and the last of one person's places; beyond, two people
SPELL = 10  # years: of two names in one place that lie further apart, the place says nothing


def support(one: Profile, other: Profile, lands: frozenset[str]) -> Support:
    """The strongest thing that two persons share."""
    best = Support.NONE
    for a in one.places:
        for b in other.places:
            if a.other != b.other or not a.other:
                continue
            near = gap(a, b) <= SPELL
            if a.post_class == b.post_class and a.post_class not in MANY and near:
                return Support.SEAT
            if near:
                best = max(best, Support.LAND if a.other in lands else Support.HOUSE)
    return best


def gap(one: Place, other: Place) -> int:
    """Years between two places; 0 where they meet or one is not dated."""
    if not (one.first and other.first):
        return 0
    return max(0, max(one.first, other.first) - min(one.last, other.last))


def clash(one: Profile, other: Profile) -> Value:
    """Whether the places of two persons of one name could be one life: `same` where they could, `different` where
    nothing is shared and they span more than a life, or callings that hardly mix at one time; `unsure` where such
    callings lie apart in time: captains have become heads of government."""
    if one.others & other.others:
        return "same"
    spans = [p for p in (*one.places, *other.places) if p.first]
    if spans and max(p.last for p in spans) - min(p.first for p in spans) > LIFE:
        return "different"
    callings = [{CALLINGS[p.post_class] for p in side.places if p.post_class in CALLINGS} for side in (one, other)]
    if not all(callings) or callings[0] & callings[1] or callings[0] | callings[1] <= MIXING:
        return "same"
    timed = [gap(a, b) for a in one.places for b in other.places if a.first and b.first]
    apart = APART in callings[0] ^ callings[1]
    return "different" if apart and timed and min(timed) == 0 else "unsure"
