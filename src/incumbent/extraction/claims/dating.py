"""When: the date that belongs to a finding, else none.

For a change, learned weights compare all dates of its article and having none (`dates/scope` describes them,
benchmarks/dating.py learns). A state has a date only where its own words say since when, until when or from when to
when.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.article.analysis import Analysis
from incumbent.extraction.claims.asides import asides, set_apart, told_beside
from incumbent.extraction.claims.effects import day_of_effect, effect_of
from incumbent.extraction.dates.scope import Days, Occasion, Option, gap, options_of
from incumbent.extraction.grammar.fronted import opening
from incumbent.extraction.text.segment import Sentence
from incumbent.extraction.weights import Weights, load_weights
from incumbent.model.span import Span
from incumbent.model.time import DateMention, PartialDate

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity
    from incumbent.languages.pack import Pack

CHANGES = ("start", "end")
OTHERS = 3  # days of other changes that are passed over before none is told
CLOSE = 50  # code points before a date in which stands that a term ends on it
LED = 4  # code points from a participle to its day: "nommé en 2014"
OWN = 2  # code points between an organisation and the years behind it: " ("
NEAR = 60  # code points between a state and its time; benchmarks.dating: 22 of 44 told, none wrong, up to 80 as well


def choose(
    occasion: Occasion,
    days: Days,
    weights: Weights,
    lapse: re.Pattern[str] | None = None,
    term: re.Pattern[str] | None = None,
) -> DateMention | None:
    """The date of `occasion`, with the value that its kind wants; None where it has none. What stands behind `lapse`
    ("five days after") has another day than its sentence; nothing begins on what stands behind `term` ("a term expiring
    in")."""
    if occasion.kind not in CHANGES:
        return _of_state(occasion, days)
    options = [o for o in options_of(occasion, days) if not _goes_on_from(o.mention, occasion, days)]
    options = [option for option in options if not _is_aside(option.mention, occasion)]
    options = [o for o in options if o.mention is None or o.mention.start not in occasion.anothers]
    if term is not None and occasion.kind == "start":
        options = [option for option in options if not _is_close(option.mention, days, term)]
    if lapse is not None and _is_apart(occasion, days, lapse):
        options = [option for option in options if not _leads(option, occasion, days)]
    best = max(options, key=lambda option: weights.score(option.features))
    return replace(best.mention, value=best.value) if best.mention else None


def lapse_of(pack: Pack) -> re.Pattern[str]:
    """The words of a pack that part what follows them from the day of the sentence."""
    dates = pack.lexicon["dates"]
    units = "|".join(re.escape(form) for forms in dates["units"].values() for form in forms)
    behind = "|".join(map(re.escape, dates["lapse"]["units"]))
    phrases = "|".join(map(re.escape, dates["lapse"]["phrases"]))
    return re.compile(rf"\b(?:(?:{units}) (?:{behind})|{phrases})", re.IGNORECASE)


def term_of(pack: Pack) -> re.Pattern[str]:
    """The words of a pack that tell until when a post is given, up to the date behind them."""
    ends = "|".join(re.escape(form).replace("'", "['’ʼ]") for form in pack.lexicon["dates"]["term"]["ends"])
    return re.compile(rf"\b(?:{ends})(?: [^\W\d]+){{0,3}} $", re.IGNORECASE)


def _is_close(mention: DateMention | None, days: Days, term: re.Pattern[str]) -> bool:
    """The date is that on which a term is to end."""
    return mention is not None and term.search(days.text, max(0, mention.start - CLOSE), mention.start) is not None


def _goes_on_from(mention: DateMention | None, occasion: Occasion, days: Days) -> bool:
    """The words tell since when something is so: nothing ends then, and what starts behind their comma is something
    else: "Finance chief since 2010, Lee was promoted"."""
    trigger = occasion.trigger
    if mention is None or not mention.value.endswith("/"):
        return False
    if occasion.kind == "end":
        return True
    before = trigger is not None and days.sentences[occasion.sentence].start <= mention.start < trigger.start
    return before and trigger is not None and "," in days.text[mention.end : trigger.start]


def _is_aside(mention: DateMention | None, occasion: Occasion) -> bool:
    """The date is that of what a clause tells besides."""
    return mention is not None and any(span.start <= mention.start < span.end for span in occasion.asides)


def _is_apart(occasion: Occasion, days: Days, lapse: re.Pattern[str]) -> bool:
    if occasion.trigger is None:
        return False
    found = list(lapse.finditer(days.text, days.sentences[occasion.sentence].start, occasion.trigger.start))
    return bool(found) and "," not in days.text[found[-1].end() : occasion.trigger.start]


def _leads(option: Option, occasion: Occasion, days: Days) -> bool:
    """The date is that of the sentence, and not of what stands behind its lapse of time."""
    mention, span, trigger = option.mention, days.sentences[occasion.sentence], occasion.trigger
    if mention is None or trigger is None or not span.start <= mention.start < span.end:
        return False
    return mention.end <= trigger.start or "," in days.text[trigger.end : mention.start]


def _of_state(occasion: Occasion, days: Days) -> DateMention | None:
    """The beginning, end or stretch that stands beside the words of the state."""
    places = [place for place in (occasion.post, occasion.trigger, occasion.person) if place]
    found: list[tuple[int, int, DateMention]] = []
    for date in days.inside(days.sentences[occasion.sentence]):
        value = state_value(date.value, occasion.kind)
        if value and not _is_of_another_title(date, occasion, days.text):
            found += [(gap(days.text, place, date), date.start, replace(date, value=value)) for place in places]
    near = [one for one in found if one[0] <= NEAR and one[1] not in occasion.beside]
    if own := [one[2] for one in found if occasion.body and 0 <= one[1] - occasion.body.end <= OWN]:
        return own[0]  # "coach of Orbex (2012-2014), Luvik (2014-2016) and Tarn"
    return min(near, key=lambda one: one[:2])[2] if near else None


def _is_of_another_title(date: DateMention, occasion: Occasion, text: str) -> bool:
    """The date stands right behind another post, without a comma between, and before that of the state: "dean from 1988
    to 1992, mayor of Lorvan from 1995 to 2001, Lee"."""
    if occasion.post is None or date.end > occasion.post.start:
        return False
    before = max((title.end for title in occasion.titles if title.end <= date.start), default=-1)
    return before >= 0 and not {",", ";", "("} & {*text[before : date.start]}


def state_value(value: str, kind: str) -> str:
    """Since when somebody holds a post; until when, or from when to when, somebody held it; "" for any other date."""
    first, slash, last = value.partition("/")
    try:
        told = [PartialDate.parse(end) for end in (first, last) if end]
    except ValueError:
        return ""
    if not slash or (kind == "hold") != (not last):
        return ""
    if len(told) == 2 and told[0].precision == "day":
        return ""  # the days of a week or a meeting are no term of office
    return value.removeprefix("/")


class Dating:
    """The dates of the findings of one article. Raises SetupError where the weights are missing."""

    def __init__(self, analysis: Analysis, dates: Sequence[DateMention], findings: Sequence[Finding] = ()) -> None:
        """`findings`: all of the article: the day of one is not that of another one, told in another sentence."""
        document = analysis.document
        self._findings: dict[tuple[int, int], list[Finding]] = defaultdict(list)
        for finding in findings:
            if finding.kind in CHANGES and finding.trigger is not None:
                self._findings[finding.candidate.view.line.index, id(finding.person.entity)].append(finding)
        spans = [sentence.span for sentence in analysis.segments.sentences]
        told = [date for date in dates if not _signs(date, analysis.segments.sentences)]
        self.days = Days(document.text, spans, document.title_end, told, document.published_at)
        self._naming: dict[int, set[int]] = defaultdict(set)
        self._changes: dict[str, set[int]] = defaultdict(set)
        self._opened: list[tuple[int, str, int]] = []  # the line, the kind, and where the day of what opens it begins
        # whose days a line tells beside a name, and of which kind of change where it says that
        self._beside: dict[int, list[tuple[Entity, str, int, Span]]] = defaultdict(list)
        for view in analysis.views:
            for mention in view.persons:
                self._naming[id(mention.entity)].add(view.line.index)
            self._opened.extend(_opened(view, self.days))
            self._beside[view.line.index].extend(self._told_beside(view))
            for trigger in view.triggers:
                self._changes[trigger.frame.kind].add(view.line.index)
                self._changes[trigger.frame.other].add(view.line.index)
        self._weights = load_weights("date")
        self._lapse, self._term = lapse_of(analysis.pack), term_of(analysis.pack)
        self._effect = effect_of(analysis.pack)

    def date(self, finding: Finding) -> DateMention | None:
        """The date of `finding`, or None where the article tells none."""
        occasion = self.occasion(finding)
        if finding.kind in CHANGES and (day := day_of_effect(occasion, self.days, self._effect)) is not None:
            return day
        date = self._chosen(occasion)
        for _ in range(OTHERS):
            if date is None or not self._is_of_another(date, finding):
                break
            occasion = replace(occasion, anothers=occasion.anothers | {date.start})
            date = self._chosen(occasion)
        return date

    def _chosen(self, occasion: Occasion) -> DateMention | None:
        return choose(occasion, self.days, self._weights, self._lapse, self._term)

    def _is_of_another(self, date: DateMention, finding: Finding) -> bool:
        """The date is that of another change of the same person, which its own sentence tells: the headline's "Lee
        leads Orbex" is not of 2008, when "Lee joined Luvik"."""
        line, published = self.days.line(date), self.days.published
        if line == finding.candidate.view.line.index or published is None or _year(date) >= published.year:
            return False
        seat = finding.organization, finding.post_class
        for other in self._findings.get((line, id(finding.person.entity)), ()):
            rival = other.kind == finding.kind and (other.organization, other.post_class) != seat
            told = self._chosen(self.occasion(other)) if rival else None
            if told is not None and told.start == date.start:
                return True
        return False

    def occasion(self, finding: Finding) -> Occasion:
        """What the date of a finding depends on."""
        line, trigger, post, person = finding.candidate.view.line, finding.trigger, finding.post, finding.person

        def place(first: int, last: int) -> Span:
            return Span(line.tokens[first].start, line.tokens[last - 1].end)

        naming = frozenset(self._naming[id(person.entity)])
        return Occasion(
            kind=finding.kind,
            modality=finding.modality,
            tense=trigger.tense if trigger else "",
            sentence=line.index,
            trigger=place(trigger.first, trigger.last) if trigger else None,
            post=place(post.first, post.last) if post and post.line == line.index else None,
            person=person.span if person.line == line.index else None,
            rivals=tuple(place(t.first, t.last) for t in finding.candidate.view.triggers if t is not trigger),
            asides=tuple(asides(finding.candidate.view, trigger)),
            naming=naming,
            telling=naming & self._changes[finding.kind],
            aside=_aside(finding),
            anothers=frozenset(
                start for at, kind, start in self._opened if at != line.index and kind not in (finding.kind, "")
            ).union(self._of_others(finding, {line.index, *naming})),
            titles=tuple(place(p.first, p.last) for p in finding.candidate.view.posts if p is not post),
            body=self._body(finding),
            beside=frozenset() if finding.kind in CHANGES else frozenset(self._behind_others(finding)),
        )

    def _body(self, finding: Finding) -> Span | None:
        """The first name of the organisation behind the post, or behind the person where the line tells no post."""
        view, post = finding.candidate.view, finding.post
        own = post if post is not None and post.line == view.line.index else finding.person
        behind = (m for m in view.others if m.entity is finding.organization and m.first >= own.last)
        return next((m.span for m in behind), None)

    def _behind_others(self, finding: Finding) -> Iterator[int]:
        """Where the dates begin that stand right behind the names of other organisations in the line."""
        for mention in finding.candidate.view.others:
            if mention.entity is not finding.organization and mention.entity.type == "organization":
                behind = self.days.inside(Span(mention.span.end, mention.span.end + OWN + 1))
                yield from (date.start for date in behind)

    def _told_beside(self, view: View) -> Iterator[tuple[Entity, str, int, Span]]:
        """Where the days begin that a line tells beside a name, each with whose they are, of which kind of change, and
        "&" behind it where another one has a part in it, and the words that tell it."""
        for entity, trigger, span in told_beside(view):
            kind = trigger.frame.kind + ("&" if trigger.frame.other else "")
            days = self.days.inside(span)
            yield from ((entity, kind, date.start, span) for date in days if not self._is_to_come(date))
        for entity, span in set_apart(view):
            yield from ((entity, "", date.start, span) for date in self.days.inside(span) if date.value.endswith("/"))

    def _of_others(self, finding: Finding, lines: Iterable[int]) -> Iterator[int]:
        """Where the days begin that such words tell of somebody else, or, in its own line, of another kind of change
        of the same person: "dismissed Lee, who was appointed in 2018"."""
        person, line = finding.person.entity, finding.candidate.view.line
        place = line.tokens[finding.trigger.first].start if finding.trigger is not None else finding.person.span.start
        for number in lines:
            for entity, kind, start, span in self._beside.get(number, ()):
                if entity is not person:
                    told = not kind.endswith("&")
                else:
                    apart = number == line.index and not span.start <= place < span.end
                    told = apart and kind.rstrip("&") not in ("", finding.kind)
                if told:
                    yield start

    def _is_to_come(self, date: DateMention) -> bool:
        published = self.days.published
        return published is not None and date.value.strip("/")[:10] > published.latest.isoformat()


def _year(date: DateMention) -> int:
    return int(re.match(r"\d*", date.value.removeprefix("/"))[0] or 0)  # type: ignore[index]


def _opened(view: View, days: Days) -> Iterator[tuple[int, str, int]]:
    """The day right behind a participle that opens a sentence, and what it is the day of: "Named in June 2014, Lee"."""
    tokens = view.line.tokens
    for trigger in view.triggers[:1]:
        if trigger.first or trigger.form != "verb" or trigger.tense != "participle" or trigger.frame.other:
            continue
        end = tokens[trigger.last - 1].end
        day = next(iter(days.inside(Span(end, end + LED + 1))), None)
        if day is not None:
            yield view.line.index, trigger.frame.kind, day.start


def _aside(finding: Finding) -> Span | None:
    """What opens the sentence up to its comma and tells of a change of another kind than the finding does."""
    view = finding.candidate.view
    front = opening(view)
    if front is None or finding.trigger is None or finding.trigger.first < front[2]:
        return None
    if front[0].frame.kind == finding.kind:
        return None  # "Elected in 1995, Lee began his third term"
    return Span(view.line.tokens[front[0].first].start, view.line.tokens[front[2]].start)


def _signs(date: DateMention, sentences: Sequence[Sentence]) -> bool:
    """The date stands in the line that signs a post or an article: it is the day of writing, and of no change."""
    place = bisect_right(sentences, date.start, key=lambda sentence: sentence.span.start) - 1
    return place >= 0 and sentences[place].kind == "byline"
