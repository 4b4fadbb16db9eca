"""What a line says of several people and says in full of the first alone: "Lee dirige l'Orvie, Roe la Lorvie", "Lee est
la maire de Lorvan, Roe celle de Tarn", "Orvia is coached by Lee, Lorvia by Roe"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.candidates import Candidate

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Mention
    from incumbent.extraction.posts.mention import PostMention
    from incumbent.languages.pack import Pack

SURE = 0.75  # chance that such a line tells what it says
TOLD = 0.5  # chance from which on it says something of the first, and other words something of the others
GAP = frozenset((",", "and", "", "w", "possessive", "POST"))  # from one body to the next name, where a verb is left out
STATES = ("hold", "former")


def with_gaps(found: Sequence[Finding], views: Sequence[View], pack: Pack) -> list[Finding]:
    """`found` with what such lines tell of the others, of whom they tell no other post."""
    gaps = {f.key: f for f in _gaps(found, views, pack)}
    here = {(id(f.candidate.view), id(f.person.entity)) for f in gaps.values()}
    left = [f for f in found if f.kind not in STATES or (id(f.candidate.view), id(f.person.entity)) not in here]
    told = {f.key for f in left if f.chance >= TOLD}
    return [*left, *(f for key, f in gaps.items() if key not in told)]


def _gaps(found: Sequence[Finding], views: Sequence[View], pack: Pack) -> Iterator[Finding]:
    """What the first finding of each line that names its post says of those behind."""
    first: dict[int, Finding] = {}
    for f in found:
        if f.kind in STATES and f.chance >= TOLD and f.post is not None and f.post in f.candidate.view.posts:
            first.setdefault(id(f.candidate.view), f)
    for view in views:
        if (base := first.get(id(view))) is None or base.post is None:
            continue
        for person, other in _others(view, base, base.post, pack):
            candidate = Candidate(view, person, None, None)
            yield replace(base, person=person, organization=other, candidate=candidate, trigger=None, chance=SURE)


def _others(view: View, base: Finding, post: PostMention, pack: Pack) -> Iterator[tuple[Mention, Entity]]:
    """Those of whom the line leaves out what it says of `base` by `post`, each with the body."""
    if "held-by" in post.modifiers:
        yield from _passed_on(view, base.person.last)
    elif base.person.first <= post.first:
        body = next((m for m in view.others if m.entity is base.organization and m.first >= post.last), None)
        yield from _gapped(view, post, body.last, pack) if body is not None else ()


def _passed_on(view: View, end: int) -> Iterator[tuple[Mention, Entity]]:
    """The people behind token `end`, each right behind "by" and the body that they lead: "Lorvia by Roe"."""
    for person in view.persons:
        if person.first < end or person.form != "full":
            continue
        body = next((m for m in view.others if m.first >= end and m.form in ("full", "part")), None)
        if body is None or view.symbols[body.last : person.first] != ["by"]:
            return
        if not GAP.issuperset(view.symbols[end : body.first]):
            return
        yield person, body.entity
        end = person.last


def _gapped(view: View, post: PostMention, end: int, pack: Pack) -> Iterator[tuple[Mention, Entity]]:
    """The people behind token `end`, each with the body right behind the name, where only an article stands between
    or, for a title, "that of"."""
    tokens, symbols = view.line.tokens, view.symbols
    for person in view.persons:
        if person.first < end or person.form != "full":
            continue
        at = person.last
        again = tokens[at : at + 1] and tokens[at].fold in pack.words["echoing"]
        at += bool(again)
        body = next((m for m in view.others if m.first >= at and m.form in ("full", "part")), None)
        if not GAP.issuperset(symbols[end : person.first]) or body is None:
            return
        between = symbols[at : body.first]
        if not (between in (["of"], ["of", ""], [""]) if again else bool(post.holding) and between == [""]):
            return
        yield person, body.entity
        end = body.last
