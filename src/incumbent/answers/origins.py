"""Which documents are independent of one another: copies, rewrites, translations and all that lean on one outlet,
agency, memo or post are one origin, with the tree of who copied whom.

docs/explanation/origins.md tells the rules in words.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, groupby
from typing import NamedTuple

from incumbent.answers.likeness import Likeness, Sketch, likeness
from incumbent.model.entry import Source
from incumbent.model.origin import Link, LinkKind, Origin
from incumbent.model.signature import Attribution, Signature

COPIED_WITHIN = 21  # days in which a text is copied, rewritten, translated
CITED_WITHIN = 4  # days in which two that cite one outlet or paper cite one report of it
ABOUT = 0.4  # of the names of the shorter text, that two must share to be about one thing
NAMED = 2  # names that they must share at least

_RANK: dict[LinkKind, int] = {"copy": 0, "rewrite": 1, "translation": 2, "attribution": 3}

_Order = tuple[int, bool, int, str]


class Signed(NamedTuple):
    """A document: who published it when, and its signature."""

    source: Source
    signature: Signature


UNDATED = datetime.date.max.toordinal()


@dataclass(frozen=True, slots=True)
class _Article:
    """`day` is the last on which it may have been published, as a number; `publisher` is folded."""

    id: str
    day: int
    publisher: str
    shown: str
    sketch: Sketch
    leans: tuple[Attribution, ...]

    @property
    def order(self) -> _Order:
        """The first to be published first; of one day, those that lean on nobody, and the longest, first."""
        return self.day, bool(self.leans), -self.sketch.signature.row_count, self.id


def counted_once(
    documents: Iterable[tuple[Source, Signature | str]], made: Sequence[Origin] | None = None
) -> dict[str, str]:
    """The id of a document → the id of the origin under which it counts for the strength of what it tells; `made` are
    the origins of the documents, where somebody has made them already.

    Origins that one newsroom heads, or that lean on one source outside, count as the first of them: an outlet does not
    confirm itself.
    """
    rows = list(documents)
    publishers = {source.id: _name(source.publisher) for source, _ in rows}
    first: dict[str, str] = {}
    found = {}
    for origin in origins(rows) if made is None else made:
        newsroom = origin.outside or publishers[origin.id] or origin.id
        for document in origin.documents:
            found[document] = first.setdefault(newsroom, origin.id)
    return found


def origin_ids(documents: Iterable[tuple[Source, Signature | str]]) -> dict[str, str]:
    """The id of a document → the id of its origin."""
    return {document: origin.id for origin in origins(documents) for document in origin.documents}


def origins(documents: Iterable[tuple[Source, Signature | str]]) -> list[Origin]:
    """The independent origins of documents, in the order of publication. The order of `documents` changes nothing.

    A signature may come as the text that the ledger keeps of it.
    """
    by_id = {source.id: (source, signature) for source, signature in documents}
    articles = _articles([Signed(source, _read(signature)) for _, (source, signature) in sorted(by_id.items())])
    parents = _hung(articles, _links(articles))
    outside = _outside(articles, parents)
    return _gathered(articles, parents, outside)


@lru_cache(maxsize=4096)
def _parsed(text: str) -> Signature:
    return Signature.parse(text)


@lru_cache(maxsize=4096)
def _sketch(signature: Signature, language: str) -> Sketch:
    return Sketch.of(signature, language)


def _read(signature: Signature | str) -> Signature:
    return _parsed(signature) if isinstance(signature, str) else signature


def _articles(documents: Sequence[Signed]) -> list[_Article]:
    """The documents with what they lean on: a name that people may have too counts where some document is published
    under it, or another leans on it for sure."""
    publishers = {_name(d.source.publisher) for d in documents if d.source.publisher}
    surely = {a.name for d in documents for a in d.signature.attributions if a.sure}
    known = {name for name in surely if name} | publishers
    made = []
    for source, signature in documents:
        leans = tuple(
            lean
            for lean in signature.attributions
            if (lean.sure or any(_one_name(lean.name, name) for name in known))
            and not _one_name(lean.name, _name(source.publisher))
        )
        day = source.published_at.latest.toordinal() if source.published_at else UNDATED
        sketch = _sketch(signature, source.language)
        made.append(_Article(source.id, day, _name(source.publisher), source.publisher, sketch, leans))
    return sorted(made, key=lambda article: article.order)


_Links = dict[str, list[tuple[int, _Order, Link]]]


def _links(articles: Sequence[_Article]) -> _Links:
    """Article → all on which it may hang, none of them published after it: of one day, either may be first."""
    found: _Links = defaultdict(list)
    days = [article.day for article in articles]
    undated = bisect_left(days, UNDATED)
    for at, older in enumerate(articles):
        end = bisect_right(days, older.day + COPIED_WITHIN, at + 1)
        for newer in (*articles[at + 1 : end], *articles[max(end, undated, at + 1) :]):
            like = likeness(older.sketch, newer.sketch)
            for child, parent in ((newer, older), *(((older, newer),) if older.day == newer.day else ())):
                told = like or _cites(child, parent)
                if told is not None:
                    link = Link(child.id, parent.id, told.kind, told.ground, told.measures)
                    found[child.id].append((_RANK[told.kind], parent.order, link))
    return found


def _hung(articles: Sequence[_Article], links: _Links) -> dict[str, Link]:
    """Article → the link by which it hangs in the tree: the strongest, on the one published first. Day by day, so that
    what is older is in its place before what is newer looks for one."""
    placed: set[str] = set()
    parents: dict[str, Link] = {}
    for _, day in groupby(articles, key=lambda article: article.day):
        left = {article.id: None for article in day}
        while left:
            open_to = [row for id_ in left for row in links.get(id_, ()) if row[2].parent in placed]
            if open_to:
                link = min(open_to, key=lambda row: (row[0], row[1], row[2].child))[2]
                parents[link.child] = link
            child = link.child if open_to else next(iter(left))
            placed.add(child)
            del left[child]
    return parents


def _cites(article: _Article, other: _Article) -> Likeness | None:
    """Where `article` says that it has its news from the publisher of `other`, and both are about one thing."""
    if not article.leans or not other.publisher:
        return None
    for lean in article.leans:
        if lean.lean in ("outlet", "agency") and _one_name(lean.name, other.publisher):
            if _near(article, other, CITED_WITHIN) and _about_one_thing(article, other):
                return Likeness("attribution", lean.lean, (other.shown,))
            return None
    return None


def _outside(articles: Sequence[_Article], parents: dict[str, Link]) -> list[tuple[str, str, Attribution]]:
    """Pairs of articles that hang on no other but lean on one source that is not among them."""
    roots = [article for article in articles if article.id not in parents and article.leans]
    pairs = []
    for one, other in combinations(roots, 2):
        if not _near(one, other, CITED_WITHIN):
            continue
        shared = [a for a in one.leans for b in other.leans if a.lean == b.lean and _one_name(a.name, b.name)]
        if shared and _about_one_thing(one, other):
            pairs.append((one.id, other.id, shared[0]))
    return pairs


def _gathered(
    articles: Sequence[_Article], parents: Mapping[str, Link], outside: Sequence[tuple[str, str, Attribution]]
) -> list[Origin]:
    root = {article.id: article.id for article in articles}
    leans: dict[str, Attribution] = {}

    def find(id_: str) -> str:
        while root[id_] != id_:
            id_ = root[id_]
        return id_

    places = {article.id: place for place, article in enumerate(articles)}
    pairs = [(link.child, link.parent) for link in parents.values()]
    for one, other in [*pairs, *((one, other) for one, other, _ in outside)]:
        first, second = sorted((find(one), find(other)), key=lambda id_: places[id_])
        root[second] = first
    for one, other, lean in outside:
        leans.setdefault(one, lean)
        leans.setdefault(other, lean)
    groups: dict[str, list[str]] = defaultdict(list)
    for article in articles:
        groups[find(article.id)].append(article.id)
    return [_origin(id_, members, parents, leans) for id_, members in groups.items()]


def _origin(id_: str, members: Sequence[str], parents: Mapping[str, Link], leans: Mapping[str, Attribution]) -> Origin:
    links = []
    for member in members:
        if member in parents:
            links.append(parents[member])
        elif member in leans:
            lean = leans[member]
            links.append(Link(member, "", "attribution", lean.lean, (lean.name,)))
    name = next((leans[member].name for member in members if member in leans), "")
    return Origin(id_, tuple(members), tuple(links), name)


def _near(one: _Article, other: _Article, days: int) -> bool:
    """Days apart; a document without a date may be of any."""
    return abs(one.day - other.day) <= days or UNDATED in (one.day, other.day)


def _about_one_thing(one: _Article, other: _Article) -> bool:
    a, b = one.sketch.names, other.sketch.names
    shared = len(a & b)
    return shared >= NAMED and shared >= ABOUT * min(len(a), len(b))


@lru_cache(maxsize=4096)
def _name(publisher: str) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in publisher.casefold()).split())


def _one_name(one: str, other: str) -> bool:
    """The same words, but for an article before them; or the first letters of the other's."""
    if not one or not other:
        return False
    a, b = sorted((one.split(), other.split()), key=len)
    if a == b or (len(b) > 1 and len(b[0]) <= 3 and a == b[1:]):
        return True
    return len(a) == 1 and len(b) > 1 and a[0] == "".join(word[0] for word in b)
