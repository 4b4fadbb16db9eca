"""A history as a feed: a change is an entry, and what was withdrawn leaves a tombstone."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from incumbent.errors import BadParameter
from incumbent.faces.charts.clean import clean
from incumbent.faces.charts.sentences import period, plan_sentence, post_of, teller, tenure_sentence
from incumbent.faces.charts.words import words_in
from incumbent.faces.feeds.atom import Entry, Feed, Gone
from incumbent.model.answer import Plan, Tenure

if TYPE_CHECKING:
    from incumbent.faces.charts.words import Words
    from incumbent.model.history import Change, History

MOST = 50  # entries of a page
QUOTED = 3  # articles whose words an entry shows
WORDS = 300  # characters of them
_FOLDER = Path(__file__).with_name("words")
_ON_THE_WEB = re.compile(r"https?://[^/\s]\S*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a feed is of: `sort` is organization, person or search, `asked` the name or the words as they were asked
    for, on which the id of the feed rests."""

    sort: str
    asked: str

    @property
    def key(self) -> str:
        return "name" if self.sort != "search" else "q"

    @property
    def id(self) -> str:
        return f"feed-{self.sort}-{' '.join(self.asked.casefold().split())}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a feed is served: `base` is the address of the server, "" where there is none; `path` that of the feed."""

    base: str = ""
    path: str = ""

    def feed(self, subject: Subject, language: str, before: str = "") -> str:
        asked = {subject.key: subject.asked, "lang": language, "before": before}
        return f"{self.base}{self.path}?{urlencode({name: told for name, told in asked.items() if told})}"

    def page(self, path: str, **asked: str) -> str:
        return f"{self.base}{path}?{urlencode(asked)}"


def feed(
    history: History, subject: Subject, *, language: str, place: Place, before: str = "", most: int | None = MOST
) -> Feed:
    """The latest changes first, `most` of them (None: all), those before the change of the id `before` where it is
    given. Raises BadParameter where there is no such change."""
    told = list(reversed(history.changes))
    ids = [change.id for change in told]
    if before and before not in ids:
        raise BadParameter("there is no such page of the feed any more", "begin with its first page")
    first = ids.index(before) + 1 if before else 0
    shown = told[first : first + most if most else None]
    behind = first + len(shown)
    gone = _gone(history)
    parts: list[Entry | Gone] = [
        _entry(change, history.follows.get(change.id, ""), language, place) for change in shown if change.id not in gone
    ]
    parts += [_tombstone(old, by, language) for old in told if (by := gone.get(old.id)) is not None and by in shown]
    links = {}
    if place.base:
        name = history.name if subject.sort != "search" else subject.asked
        links["self"] = place.feed(subject, language, before)
        links["alternate"] = place.page(f"/{subject.sort}", **{subject.key: name})
        links["first"] = place.feed(subject, language)
        if behind < len(told):
            links["next"] = place.feed(subject, language, ids[behind - 1])
        if most and first:
            links["previous"] = place.feed(subject, language, ids[first - most - 1] if first > most else "")
    says = _says(language)
    title = says["title_search" if subject.sort == "search" else "title"].format(name=clean(history.name))
    whole = first == 0 and behind == len(told)
    return Feed(id=subject.id, title=title, language=language, parts=parts, links=links, complete=whole)


def _gone(history: History) -> dict[str, Change]:
    """The ids of changes that nothing tells any longer → the withdrawal by which."""
    found: dict[str, Change] = {}
    for change in history.changes:
        if change.event == "withdrawn":
            earlier = history.follows.get(change.id, "")
            while earlier and earlier not in found:
                found[earlier] = change
                earlier = history.follows.get(earlier, "")
    return found


def _tombstone(change: Change, by: Change, language: str) -> Gone:
    """Of an entry that stood in the feed before: never older than that, or readers keep it."""
    why = _says(language)["gone"].format(title=_title(change, language))
    return Gone(id=change.id, when=max(_moment(change), _moment(by)), why=why)


def _entry(change: Change, follows: str, language: str, place: Place) -> Entry:
    words, says = words_in(language), _says(language)
    told = [_sentence(change.about, words)]
    if change.before is not None and change.after is not None:
        was = change.before
        before = period(was, words) if isinstance(was, Tenure) else _sentence(was, words)
        told.append(says["before"].format(told=before))
    witnesses = change.witnesses or change.about.witnesses
    quoted = [
        says["who"].format(words=clean(w.claim.evidence.exact[:WORDS]), teller=teller(w.source, words))
        for w in witnesses[:QUOTED]
    ]
    if len(witnesses) > QUOTED:
        quoted.append(says["more"].format(count=len(witnesses) - QUOTED))
    day, name = change.known_at.isoformat(), clean(change.about.organization or change.about.person)
    return Entry(
        id=change.id,
        title=_title(change, language),
        updated=_moment(change),
        published=f"{day}T00:00:00Z",
        event=change.event,
        told=told,
        quoted=quoted,
        page=place.page("/changes", name=name, since=day, until=day) if place.base else "",
        articles=[url for w in witnesses if (url := w.source.url.strip()) and _safe(url)][:QUOTED],
        follows=follows,
    )


def _moment(change: Change) -> str:
    """When this ledger learned it, or the day by which the world could know where that came later."""
    day = f"{change.known_at}T00:00:00Z"
    return max([day, *(w.recorded_at for w in change.witnesses or change.about.witnesses)])


def _title(change: Change, language: str) -> str:
    says, about = _says(language), change.about
    where = clean(about.organization)
    headline: str = says["headline_where" if where else "headline"]
    leaving = isinstance(about, Plan) and about.kind == "end"
    return headline.format(
        event=says["leaving" if leaving and change.event in says["leaving"] else "event"][change.event],
        person=clean(about.person),
        post=post_of(about, words_in(language)),
        organization=where,
    )


def _sentence(about: Tenure | Plan, words: Words) -> str:
    return f"{tenure_sentence(about, words) if isinstance(about, Tenure) else plan_sentence(about, words)}."


def _safe(url: str) -> bool:
    """It leads to the web and nowhere else, and is written as addresses are."""
    return bool(_ON_THE_WEB.fullmatch(url)) and url.isprintable()


@cache
def _says(language: str) -> Mapping[str, Any]:
    return tomllib.loads((_FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
