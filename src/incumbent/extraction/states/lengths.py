"""Titles with their first and last year, or with how long they were held, which are past."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.years import YEAR, years_behind

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.grammar.paths import View
    from incumbent.model.time import DateMention

HELPING = 3  # tokens before a verb in which its auxiliaries stand
SINCE = 14  # tokens behind a verb in which "since" says that it goes on
CLOSES = frozenset((",", ";", "relative", "conjunction", "copula", "auxiliary", "START", "END"))
FROM_TO = 2  # years that a tenure has
HAVING = frozenset(("auxiliary", "copula", "HOLD"))
SMALL = HAVING | {"", "w", "num", "and", "of", "in", "as"}  # between a name and its post with years between
VERB = 2  # tokens behind a name in which its verb begins
UNDER = 4  # tokens behind "under" in which a name begins: "sous le président Lenoir"
DAYS = 3  # tokens behind a title in which a word for days that are over stands: "à l'époque"
UNTIL = 3  # tokens between "until" and the words of a date: "jusqu'en juillet 2014"


def had_its_years(candidate: Candidate) -> bool:
    """Its first and last year stand behind a title, before the name or up to a comma: "chairman of Orbex from 2004 to
    2008, Ann Lee"; "Ann Lee, chairman of Orbex from 2004 to 2008, spoke"."""
    post, person = candidate.post, candidate.person
    if post is None or "incoming" in post.modifiers or candidate.tie == "title":
        return False
    symbols = candidate.view.symbols
    comma = next((at for at in range(post.last, len(symbols)) if symbols[at] in (",", "(", "POST")), len(symbols))
    title = next((at for at in range(post.last, len(symbols)) if symbols[at] == "POST"), len(symbols))
    last = min(person.first, title) if person.first >= post.last else comma
    between = candidate.view.line.tokens[post.last : last]
    return sum(YEAR.fullmatch(token.fold) is not None for token in between) == FROM_TO


def had_between(candidate: Candidate) -> bool:
    """The first and the last year stand between the verb and what somebody was: "was from 2004 to 2008 president of
    Orbex", "a siégé entre 2014 et 2017 au conseil"."""
    post, view, name = candidate.post, candidate.view, candidate.person.last
    if post is None or post.holding or name > post.first or "incoming" in post.modifiers:
        return False
    between = view.symbols[name : post.first]
    verbs = HAVING.intersection(between[:VERB])
    years = [token for token in view.line.tokens[name : post.first] if YEAR.fullmatch(token.fold)]
    return bool(verbs) and SMALL.issuperset(between) and len(years) == FROM_TO


def lasted(candidate: Candidate) -> bool:
    """How long it was stands behind a title, or its first and last year in brackets behind it or behind the name:
    "entraîneuse d'Orbex pendant dix ans", "president Lee (2004-2008)"."""
    post, view, name = candidate.post, candidate.view, candidate.person.last
    if post is None or "incoming" in post.modifiers:
        return False
    if post.last < name and view.symbols[name : name + 1] == ["("] and years_behind(view, name).startswith("(2"):
        return True
    if post.last < name and _served_for_years(view, name):
        return True
    behind = extent(view, post)[1]
    if candidate.person.last <= post.first and view.symbols[behind : behind + 1] == ["("]:
        return years_behind(view, behind).startswith("(2")  # "directrice d'Orbex (2004-2008)"
    return (behind < len(view.leads) and view.leads[behind] == "lasting") or _of_another_time(view, post.last, behind)


def _served_for_years(view: View, at: int) -> bool:
    """The first and the last year of somebody in office stand between the comma behind their name, token `at`, and the
    next one: "le directeur, Paul Vey, en poste de 2001 à 2009, a"."""
    if view.symbols[at : at + 1] != [","] or "in_office" not in view.leads[at + 1 : at + 3]:
        return False
    end = next((i for i in range(at + 1, len(view.symbols)) if view.symbols[i] in CLOSES), len(view.symbols))
    return sum(YEAR.fullmatch(token.fold) is not None for token in view.line.tokens[at:end]) == FROM_TO


def _of_another_time(view: View, first: int, at: int) -> bool:
    """What stands behind a title, tokens `first` to `at`, says that it was of days that are over, or under whom:
    "directrice d'Orbex à l'époque", "ministre des Sports sous Jacques Lenoir"."""
    if view.leads[at : at + 1] == ["under"]:
        return "PER" in view.symbols[at + 1 : at + 1 + UNDER]
    return "those_days" in view.leads[first : at + DAYS] or _of_an_occasion(view, first, at)


def _of_an_occasion(view: View, first: int, at: int) -> bool:
    """What stands behind a title says on which occasion somebody had it: "ministre de l'Économie au moment de la
    vente", "préfète lors des grèves de 1995"."""
    told = (i for i in range(first, min(at + 2, len(view.leads))) if view.leads[i] == "occasion")
    return any(view.leads[i + 1 : i + 2] == ["of_whom"] and view.symbols[i - 1] != "," for i in told)


def ended_before(finding: Finding, dates: Sequence[DateMention]) -> bool:
    """A day before the article's stands behind a title, until which somebody is told to have had it: "Ann Lee, chairman
    of Orbex until 2013, spoke"; or between commas before it: "et, jusqu'en 2004, directrice"."""
    view, post = finding.candidate.view, finding.post
    died = finding.kind == "end" and finding.trigger is not None and finding.trigger.frame.manner == "died"
    if not (finding.kind == "hold" or died) or post is None or post is not finding.candidate.post:
        return False
    (first, at), tokens = extent(view, post), view.line.tokens
    if view.symbols[at : at + 1] != ["until"]:
        at = _until_before(view, first)
    if at < 0 or at + 1 >= len(tokens):
        return False
    near = range(tokens[at].start, tokens[min(at + UNTIL, len(tokens) - 1)].start + 1)
    date = next((d for d in dates if d.start in near), None)
    return date is not None and date.direction == "past"


def _until_before(view: View, at: int) -> int:
    """The token of "until" where only a date stands between it and the comma right before token `at`, and a comma
    before it; -1 where none does."""
    if view.symbols[at - 1 : at] != [","]:
        return -1
    for back in range(at - 2, max(0, at - 2 - UNTIL - 1), -1):
        if view.symbols[back] == "until":
            return back if view.symbols[back - 1] == "," else -1
        if view.symbols[back] not in ("of", "in", "num", "", "w"):
            return -1
    return -1


def is_since(candidate: Candidate) -> bool:
    """A verb in the perfect and "since" say that somebody leads something now: "has run Orbex since 2009", "Since 2013
    she has chaired Orbex"; not "had run Orbex since 2009"."""
    post, view = candidate.post, candidate.view
    if post is None or not post.holding:
        return False
    helping = range(max(0, post.first - HELPING), post.first)
    perfect = any(view.times[at] == "perfect" and view.leads[at] != "bygone" for at in helping)
    if not perfect or any(view.leads[at] == "bygone" for at in helping):
        return False
    row = view.symbols[post.last : post.last + SINCE]
    ends = (at for at, symbol in enumerate(row) if symbol in CLOSES)
    behind = row[: next(ends, len(row))]
    return "since" in behind or "since" in view.symbols[max(0, post.first - SINCE // 2) : post.first]
