"""What speaks for a date of an article being the date of a change that it tells: features, none of them a word.

Each date that the article names is a candidate, wherever it stands, and so is having none. A date of the same sentence
is described by how it stands to the words of the change and to other changes beside it; one of another sentence by how
near it is, whom that sentence is about, and whether it is the day of the news.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from incumbent.extraction.dates import values
from incumbent.model.span import Span
from incumbent.model.time import DateMention, PartialDate

HEAD = 6  # sentences at the top among which the day of the news stands
DAY = len("2023-11-17")
TOP, ABOUT = 20, 60  # dates at the top, and before and behind a sentence, that are candidates
FRESH = 7  # days before publication that are news
RIVAL = 60  # code points that another change between a date and a word counts as
MARK = 12  # code points that a comma or bracket between a date and a word counts as
_MARKS = frozenset(",;:()–—")


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a sentence tells, as far as its date depends on it. `sentence` counts from 0. `person` is there where the
    sentence names the person; `rivals` are the other changes of the sentence, `titles` its other posts, `asides` the
    clauses that tell of something else. `naming` are the sentences that name the person, `telling` those of them that
    tell a change of the same kind. No date in `aside` is its own: there stands another change, which opens the sentence
    ("Named in May, Lee resigned"); nor one that begins at one of `anothers`: it is told of a change of another kind,
    elsewhere. `body` is the name of the organisation in the sentence, and a state has no date that begins at one of
    `beside`: it stands behind the name of another one."""

    kind: str
    modality: str
    tense: str
    sentence: int
    trigger: Span | None = None
    post: Span | None = None
    person: Span | None = None
    rivals: tuple[Span, ...] = ()
    asides: tuple[Span, ...] = ()
    naming: frozenset[int] = frozenset()
    telling: frozenset[int] = frozenset()
    aside: Span | None = None
    anothers: frozenset[int] = frozenset()
    titles: tuple[Span, ...] = ()
    body: Span | None = None
    beside: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Option:
    """A date that a change may have, with the mention that tells it best; "" and None: that it has none."""

    value: str
    mention: DateMention | None
    features: tuple[str, ...]


class Days:
    """The dates of an article by their sentence, and the day of its news."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Span],
        title_end: int,
        dates: Iterable[DateMention],
        published: PartialDate | None,
    ) -> None:
        self.text = text
        self.sentences = sentences
        self.title_end = title_end
        self.published = published
        self.dates = sorted((date for date in dates if date.value), key=lambda date: date.start)
        self._sentence_starts = [span.start for span in sentences]
        self._starts = [date.start for date in self.dates]

    def line(self, date: DateMention) -> int:
        """The number of the sentence in which a date stands."""
        return max(0, bisect_right(self._sentence_starts, date.start) - 1)

    def inside(self, span: Span) -> Sequence[DateMention]:
        return self.dates[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def around(self, span: Span) -> Mapping[str, list[DateMention]]:
        """The dates that a change in `span` may have, by the value that it would get: those at the top of the article
        and those about the place, so that a text of nothing but dates takes no more time for each change."""
        first, last = (bisect_left(self._starts, place) for place in (span.start, span.end))
        begin = max(0, first - ABOUT)
        found: dict[str, list[DateMention]] = {}
        for date in [*self.dates[: min(begin, TOP)], *self.dates[begin : last + ABOUT]]:
            if value := of_change(date.value):
                found.setdefault(value, []).append(date)
        return found

    @cached_property
    def _fresh(self) -> Sequence[DateMention]:
        latest = self.published.latest if self.published else None
        days = [date for date in self.dates if len(date.value) == DAY and date.direction != "future"]
        return [d for d in days if latest is None or (latest - PartialDate.parse(d.value).earliest).days <= FRESH]

    @cached_property
    def news(self) -> str:
        """The first day at the top of the article that is no older than a week; "" without one."""
        return next((date.value for date in self._fresh if self.line(date) < HEAD), "")

    @cached_property
    def freshest(self) -> tuple[str, int]:
        """The day of the last week that the article names most, and how often; the first told of several such."""
        if self.published is None or not self._fresh:
            return "", 0
        return Counter(date.value for date in self._fresh).most_common(1)[0]


@lru_cache(4096)
def of_change(value: str) -> str:
    """The finest day, month or year in which all of a date lies; of a limit that ends a month or year, that one; ""
    where there is none."""
    told = values.bounds(value)
    if told is None:
        return ""
    first, last = told
    if value.startswith("/") and first == last:
        wholes = (PartialDate(last.year), PartialDate(last.year, last.month))
        return next((whole.edtf for whole in wholes if whole.latest == last), value.strip("/"))
    if first.year != last.year:
        return ""
    if first == last:
        return first.isoformat()
    return PartialDate(first.year, first.month if first.month == last.month else None).edtf


def options_of(occasion: Occasion, days: Days) -> list[Option]:
    """The dates that a change may have, and at last that it has none."""
    scope = _Scope(occasion, days)
    found = [scope.option(value, dates) for value, dates in scope.values.items()]
    return [*found, Option("", None, tuple(scope.without()))]


class _Scope:
    def __init__(self, occasion: Occasion, days: Days) -> None:
        self.occasion = occasion
        self.days = days
        self.span = days.sentences[occasion.sentence]
        self.anchor = occasion.trigger or occasion.post or occasion.person or self.span
        told = {value: [d for d in dates if not self.is_aside(d)] for value, dates in days.around(self.span).items()}
        self.values = {value: dates for value, dates in told.items() if dates}
        own = [date for date in days.inside(self.span) if of_change(date.value) and not self.is_aside(date)]
        self.own = sorted(own, key=lambda date: self.cost(self.anchor, date))
        self.by_post = sorted(own, key=lambda date: self.cost(occasion.post, date)) if occasion.post else []

    def is_aside(self, date: DateMention) -> bool:
        """The date stands in what opens the sentence and tells of another change."""
        aside = self.occasion.aside
        return aside is not None and aside.start <= date.start < aside.end

    def cost(self, place: Span | None, date: DateMention) -> float:
        """How far a date is from a place: what follows is nearer than what leads, and another change lies between
        sentences."""
        if place is None:
            return 0
        behind, between = _between(place, date)
        rivals = RIVAL * self.rivals(between) if place == self.anchor else 0
        return (between.end - between.start) * (1 if behind else 1.5) + MARK * self.marks(between) + rivals

    def marks(self, span: Span) -> int:
        return _marks(self.days.text, span)

    def rivals(self, span: Span) -> int:
        return sum(span.start <= rival.start and rival.end <= span.end for rival in self.occasion.rivals)

    def option(self, value: str, dates: Sequence[DateMention]) -> Option:
        own = [date for date in self.own if date in dates]
        lines = [self.days.line(date) for date in dates]
        nearest = min(range(len(dates)), key=lambda n: (abs(lines[n] - self.occasion.sentence), n))
        best = own[0] if own else dates[nearest]
        features = list(self._plain(best, value, len(dates), bool(own)))
        features += self._own(best, value) if own else self._elsewhere(best, value, lines)
        return Option(value, best, tuple(features))

    def _plain(self, date: DateMention, value: str, count: int, own: bool) -> Iterator[str]:
        told = self.occasion
        yield f"form:{form(value)}"
        yield f"open:{opening(date)}"
        yield f"age:{self.age(value)}"
        yield f"lies:{told.modality}:{date.direction}"
        yield f"count:{_step(count, 1, 2)}"
        day, often = self.days.freshest
        if value == day:
            yield f"fresh:{own}"
            yield f"fresh:{_step(often, 1, 2, 4)}"
            yield f"fresh:{own}:{self.height}"
            yield f"fresh:{told.modality}:{bool(self.own)}"

    def _own(self, date: DateMention, value: str) -> Iterator[str]:
        told = self.occasion
        behind, between = _between(self.anchor, date)
        side, rank = "behind" if behind else "before", min(self.own.index(date), 2)
        yield "own"
        yield f"own:{form(value)}"
        yield f"own:{opening(date)}"
        yield f"own:{side}:{_step(between.end - between.start, 6, 20, 50, 100, 200)}"
        yield f"own rank:{rank}"
        yield f"own marks:{min(self.marks(between), 3)}"
        yield f"own rivals:{min(self.rivals(between), 2)}"
        yield f"own lies:{date.direction}:{told.modality}"
        yield f"own age:{self.age(value)}"
        yield f"own tense:{told.tense}:{side}"
        if told.post is not None:
            by_post = min(self.by_post.index(date), 2)
            yield f"post rank:{by_post}"
            yield f"ranks:{min(rank, 1)}:{min(by_post, 1)}"
            if told.trigger is not None:
                behind, between = _between(told.post, date)
                yield f"post:{'behind' if behind else 'before'}:{_step(between.end - between.start, 6, 20, 50, 100)}"
                yield f"post rivals:{min(self.rivals(between), 2)}"

    def _elsewhere(self, date: DateMention, value: str, lines: Sequence[int]) -> Iterator[str]:
        told = self.occasion
        away = min(abs(line - told.sentence) for line in lines)
        near = ("behind" if any(line - told.sentence == away for line in lines) else "before") if away <= 2 else ""
        yield "far"
        yield f"far:{_step(away, 1, 2, 4, 8)}:{near}"
        yield f"far form:{form(value)}:{opening(date)}"
        yield f"far age:{self.age(value)}:{told.tense}"
        if not told.naming.isdisjoint(lines):
            yield "with person"
        if not told.telling.isdisjoint(lines):
            yield "with change"
            yield f"with change:{_step(away, 1, 3, 8)}"
            yield f"with change:{form(value)}:{self.age(value)}"
        if min(lines) <= 3:
            yield f"head:{min(lines)}"
        if value == self.days.news:
            yield "news"
            yield f"news:{self.height}"
            yield f"news:{told.tense}"
            yield f"news:{told.modality}"
            yield f"news:title {self.titled}"
            yield f"news:own {bool(self.own)}"

    def without(self) -> Iterator[str]:
        told = self.occasion
        yield "none"
        yield f"none:own {min(len(self.own), 2)}"
        yield f"none:{self.height}"
        yield f"none:{told.tense}"
        yield f"none:{told.modality}"
        yield f"none:news {bool(self.days.news)}"
        yield f"none:published {self.days.published is not None}"
        yield f"none:many {_step(len(self.values), 0, 1, 3, 8)}"
        yield f"none:title {self.titled}"

    @cached_property
    def height(self) -> str:
        """How far up in the article."""
        return _step(self.occasion.sentence, 0, 1, 3, 6, 12)

    @cached_property
    def titled(self) -> bool:
        return self.span.start < self.days.title_end

    def age(self, value: str) -> str:
        """How long before publication."""
        told, published = values.bounds(value), self.days.published
        if told is None or published is None or published.day is None:
            return "unknown"
        if told[0] > published.earliest:
            return "future"
        return _step(max(0, (published.earliest - told[1]).days), 0, 1, 4, 7, 31, 366)


def gap(text: str, place: Span, date: DateMention) -> int:
    """The code points between a place and a date, each comma and bracket among them counted as several."""
    _, between = _between(place, date)
    return between.end - between.start + MARK * _marks(text, between)


def _between(place: Span, date: DateMention) -> tuple[bool, Span]:
    """Whether a date stands behind a place, and what stands between them."""
    if date.start >= place.end:
        return True, Span(place.end, date.start)
    return False, Span(min(date.end, place.start), place.start)


def _marks(text: str, span: Span) -> int:
    return sum(letter in _MARKS for letter in span.of(text))


def form(value: str) -> str:
    return PartialDate.parse(value).precision


def opening(date: DateMention) -> str:
    """Whether a date is told as a beginning ("since") or as a limit ("until")."""
    return "since" if date.value.endswith("/") else "until" if date.value.startswith("/") else ""


def _step(number: int, *steps: int) -> str:
    """The first step that holds `number`."""
    return next((f"<={step}" for step in steps if number <= step), "more")
