"""Lists of those who have just been given posts: "Ont été nommés : …", "Voici la liste du nouveau gouvernement :", with
an entry a line, or all of them behind the colon."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.attachments import TITLED
from incumbent.extraction.text.phrases import Phrases

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.grammar.paths import View
    from incumbent.languages.pack import Pack

ROW = 2  # entries that make a list where no colon opens it
ABOVE = 2  # lines above one that ends in a colon which may say so: "It is made up as follows:"
BROKEN = frozenset(("copula", "auxiliary", "END", "negation", "relative", "conjunction"))  # what stands in no entry
DOUBT = 0.3  # share of the doubt about an entry that stays


def as_listed(found: Sequence[Finding], views: Sequence[View], pack: Pack) -> list[Finding]:
    """`found`, where the titles of those in such a list are what they are given."""
    lists = rosters(views, pack)
    return [_given(f) if lists and _is_listed(f, lists) else f for f in found]


def _is_listed(finding: Finding, lists: Mapping[int, int]) -> bool:
    start = lists.get(finding.candidate.view.line.index)
    titled = finding.kind == "hold" and finding.candidate.tie in TITLED
    return titled and start is not None and finding.person.first >= start


def _given(finding: Finding) -> Finding:
    return replace(finding, kind="start", chance=1 - (1 - finding.chance) * DOUBT)


def rosters(views: Sequence[View], pack: Pack) -> Mapping[int, int]:
    """The lines that such a list fills, with the token from which on each does."""
    heads = _heads(pack)
    found: dict[int, int] = {}
    opened = False
    for number, view in enumerate(views):
        colon = _colon(view)
        if opened and _is_entry(view):
            found[view.line.index] = 0
            continue
        opened = False
        closing = colon == len(view.symbols) - 1
        above = views[max(0, number - ABOVE) : number] if closing else ()
        if not _tells(view, colon, heads) and not any(_is_announced(one, len(one.symbols), heads) for one in above):
            continue
        if 0 <= colon < len(view.symbols) - 1 and view.persons and view.persons[0].first > colon:
            found[view.line.index] = colon
        behind = views[number + 1 : number + 1 + ROW]
        opened = closing or (len(behind) == ROW and all(map(_is_pair, behind)))
    return found


@cache
def _heads(pack: Pack) -> Phrases[str]:
    """What announces such a list, by the words of `pack`."""
    return Phrases(((form, form) for form in pack.words["rosters"]), pack)


def _colon(view: View) -> int:
    return next((at for at, symbol in enumerate(view.symbols) if symbol == ":"), -1)


def _tells(view: View, colon: int, heads: Phrases[str]) -> bool:
    """The line, up to its colon, says that posts have been given, and to nobody whom it names there."""
    end = colon if colon >= 0 else len(view.symbols)
    given = any(
        t.frame.kind == "start" and t.frame.person == "object" and t.last <= end and not t.negated
        for t in view.triggers
    )
    told = given and colon >= 0 and all(person.first > colon for person in view.persons)
    return told or _is_announced(view, end, heads)


def _is_announced(view: View, end: int, heads: Phrases[str]) -> bool:
    tokens = view.line.tokens[:end]
    return any(heads.at(tokens, at) is not None for at in range(end))


def _is_entry(view: View) -> bool:
    return bool(view.persons) and bool(view.posts) and BROKEN.isdisjoint(view.symbols)


def _is_pair(view: View) -> bool:
    """A title, a colon and a name: "Justice : Anne Lenoir"."""
    colon = _colon(view)
    return _is_entry(view) and any(post.last <= colon for post in view.posts) and view.persons[0].first > colon
