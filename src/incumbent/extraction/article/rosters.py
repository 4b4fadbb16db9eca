"""Lists of those who have just been given posts, or have just lost them: "Ont été nommés : …", "Voici la liste du
nouveau gouvernement :", with an entry a line, or all of them behind the colon; "Two ministers were dismissed. They are
Ann Lee, the justice minister, and"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from incumbent.extraction.grammar.attachments import TITLED
from incumbent.extraction.text.phrases import Phrases

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.languages.pack import Pack

EVENTS = ("start", "end")
ROW = 2  # entries that make a list where no colon opens it
ABOVE = 2  # lines above one that ends in a colon which may say so: "It is made up as follows:"
BROKEN = frozenset(("copula", "auxiliary", "END", "negation", "relative", "conjunction"))  # what stands in no entry
# Classes of posts that people have besides others, by which they are told: "elected three directors: Orbex chief Lee".
BESIDE = frozenset(("board-member", "partner", "judge"))
RUMOURED = "rumoured"
DOUBT = 0.3  # share of the doubt about an entry that stays


class Roster(NamedTuple):
    """What a line of such a list tells of those in it, from one of its tokens on."""

    first: int
    kind: str
    classes: frozenset[str] = frozenset()  # of the posts that it tells of; empty where it does not say


def as_listed(found: Sequence[Finding], views: Sequence[View], pack: Pack) -> list[Finding]:
    """`found`, where the titles of those in such a list are what they are given; where one of them is told by what they
    were before, titles only say who somebody is: "Two envoys were named: Lee, a former minister, and Roe, chair of"."""
    lists = rosters(views, pack)
    if not lists:
        return list(found)
    told = {f.candidate.view.line.index for f in found if f.kind == "former" and f.candidate.tie in TITLED}
    lists = {line: roster for line, roster in lists.items() if not (roster.first and line in told)}
    return [_told(f, lists) for f in found]


def _told(finding: Finding, lists: Mapping[int, Roster]) -> Finding:
    roster = lists.get(finding.candidate.view.line.index)
    titled = finding.kind == "hold" and finding.candidate.tie in (*TITLED, "at")
    if not titled or roster is None or finding.person.first < roster.first:
        return finding
    if roster.classes and finding.post_class not in roster.classes:
        return finding  # "Three directors were elected. They are Ann Lee, chairman of Orbex"
    return replace(finding, kind=roster.kind, chance=1 - (1 - finding.chance) * DOUBT)


def rosters(views: Sequence[View], pack: Pack) -> Mapping[int, Roster]:
    """The lines that such a list fills."""
    openers, namely = heads(pack, "rosters"), heads(pack, "namely")
    found: dict[int, Roster] = {}
    opened = ""
    for number, view in enumerate(views):
        colon = _colon(view)
        if opened and _is_entry(view):
            found[view.line.index] = Roster(0, opened)
            continue
        opened = ""
        if number and (roster := _meant(views[number - 1], view, namely)) is not None:
            found[view.line.index] = roster
            continue
        closing = colon == len(view.symbols) - 1
        above = views[max(0, number - ABOVE) : number] if closing else ()
        announced = any(_is_announced(one, len(one.symbols), openers) for one in above)
        kind = _tells(view, colon, openers) or ("start" if announced else "")
        if not kind:
            continue
        if kind == "start" and 0 <= colon < len(view.symbols) - 1 and view.persons and view.persons[0].first > colon:
            plural = (post for post in view.posts if post.plural and post.last <= colon)
            classes = frozenset(post.post_class for post in plural) & BESIDE
            found[view.line.index] = Roster(colon, kind, classes)
        behind = views[number + 1 : number + 1 + ROW]
        opened = kind if closing or (len(behind) == ROW and all(map(_is_pair, behind))) else ""
    return found


@cache
def heads(pack: Pack, name: str) -> Phrases[str]:
    """What announces such a list, by the words of `pack` of that name."""
    return Phrases(((form, form) for form in pack.words[name]), pack)


def _meant(before: View, view: View, namely: Phrases[str]) -> Roster | None:
    """The line says who was meant in the one before, which tells of a change of several and names nobody: "Two
    ministers were dismissed. They are Ann Lee, the justice minister, and"."""
    hit = namely.at(view.line.tokens, 0)
    if hit is None or before.persons or not all(map(_is_small, view.symbols[hit.last : _first_named(view)])):
        return None
    kinds = {t.frame.kind for t in before.triggers if t.form == "verb" and not t.negated and t.frame.kind in EVENTS}
    classes = frozenset(post.post_class for post in before.posts if post.plural)
    return Roster(hit.last, kinds.pop(), classes) if classes and len(kinds) == 1 else None


def _first_named(view: View) -> int:
    return min([m.first for m in view.persons] + [post.first for post in view.posts], default=0)


def _is_small(symbol: str) -> bool:
    return symbol in ("", "of", "w", "and", ":", ",")


def _colon(view: View) -> int:
    return next((at for at, symbol in enumerate(view.symbols) if symbol == ":"), -1)


def _tells(view: View, colon: int, heads: Phrases[str]) -> str:
    """What the line, up to its colon, says of those below, and of nobody whom it names there: that they have been given
    posts ("start"), or, where it ends in the colon, that they lose them ("end"); "" where it says neither."""
    end = colon if colon >= 0 else len(view.symbols)
    plain = [t for t in view.triggers if t.last <= end and not t.negated]
    if colon >= 0 and all(person.first > colon for person in view.persons):
        given = (t for t in plain if t.frame.kind == "start" and t.frame.person == "object")
        if any(t.frame.modality != RUMOURED for t in given):  # "Two names are mentioned: …" gives nobody anything
            return "start"
        if colon == len(view.symbols) - 1 and any(_loses(t) for t in plain):
            return "end"
    return "start" if _is_announced(view, end, heads) else ""


def _loses(trigger: Trigger) -> bool:
    """Those of whom a verb tells lose their posts by it, as a thing that has happened."""
    return trigger.frame.kind == "end" and trigger.form == "verb" and not trigger.cues and not trigger.frame.other


def _is_announced(view: View, end: int, heads: Phrases[str]) -> bool:
    tokens = view.line.tokens[:end]
    return any(heads.at(tokens, at) is not None for at in range(end))


def _is_entry(view: View) -> bool:
    return bool(view.persons) and bool(view.posts) and BROKEN.isdisjoint(view.symbols)


def _is_pair(view: View) -> bool:
    """A title, a colon and a name: "Justice : Anne Lenoir"."""
    colon = _colon(view)
    return _is_entry(view) and any(post.last <= colon for post in view.posts) and view.persons[0].first > colon
