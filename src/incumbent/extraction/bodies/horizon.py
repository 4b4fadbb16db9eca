"""Which organisations of a long article are asked about at a place of it: those around, and those that it is about.

An article names some thirty; a roundup of appointments, or a decree, names hundreds. Asking each place about each of
them takes time that grows with the square of the text, and hundreds of strangers take the chances away from the right
one. In an article of few all are asked about.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Entity, Mention

MOST = 48  # organisations of an article up to which all are asked about; none of train, dev and the unlabelled has more
BACK, AHEAD = 24, 12  # organisations named last before a place, and next behind it
FIRST, OFTEN, BESIDE = 4, 8, 8  # those named first, those named most often, and those in the lines of one person
STEPS = 4  # mentions looked at for each organisation wanted: a text may name one of them a thousand times


class Horizon:
    """Knows the lines of one article; `bodies` are its organisations, many where it `is_far`."""

    def __init__(self, views: Sequence[View], bodies: Sequence[Entity]) -> None:
        self._bodies = bodies
        self.is_far = len(bodies) > MOST
        self._places: list[tuple[int, int, int]] = []  # line, token and identity, in the order of the text
        self._beside: dict[int, set[int]] = defaultdict(set)
        self._always: set[int] = set()
        if self.is_far:
            self._order = {id(body): number for number, body in enumerate(bodies)}
            self._look(views)

    def _look(self, views: Sequence[View]) -> None:
        for view in views:
            here = sorted((m for m in view.others if id(m.entity) in self._order), key=_first)
            self._places += [(view.line.index, m.first, id(m.entity)) for m in here]
            for person in view.persons:
                at, beside = bisect_left(here, person.first, key=_first), self._beside[id(person.entity)]
                near = [(abs(m.first - person.first), id(m.entity)) for m in here[max(0, at - BESIDE) : at + BESIDE]]
                beside.update(body for _, body in sorted(near, key=itemgetter(0))[: BESIDE - len(beside)])
        self._places.sort()
        named = [body for _, _, body in self._places]
        self._always = set(self._order) - set(named)  # what is nowhere named, as the home of the article
        self._always |= {body for body, _ in Counter(named).most_common(OFTEN)} | set(_distinct(named, FIRST))

    def bodies(self, candidate: Candidate) -> Sequence[Entity]:
        """The organisations that are asked about for a candidate, in the order of the article's."""
        if not self.is_far:
            return self._bodies
        return [self._bodies[number] for number in sorted(self._order[body] for body in self.around(candidate))]

    def around(self, candidate: Candidate) -> set[int]:
        """The identities of those organisations, in an article of many."""
        part = candidate.post or candidate.trigger or candidate.person
        at = bisect_left(self._places, (candidate.view.line.index, part.first, 0))
        before = (self._places[n][2] for n in range(at - 1, max(-1, at - 1 - BACK * STEPS), -1))
        behind = (body for _, _, body in self._places[at : at + AHEAD * STEPS])
        near = {*_distinct(before, BACK), *_distinct(behind, AHEAD)}
        return near | self._always | self._beside.get(id(candidate.person.entity), set())


def _first(mention: Mention) -> int:
    return mention.first


def _distinct(bodies: Iterable[int], most: int) -> Iterator[int]:
    """The first `most` that differ."""
    seen: set[int] = set()
    for body in bodies:
        if body not in seen:
            if len(seen) == most:
                return
            seen.add(body)
            yield body
