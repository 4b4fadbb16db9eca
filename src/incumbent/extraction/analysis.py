"""Everything that is found in an article before any claim is weighed: lines, names, posts, triggers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.extraction.candidates import Standing
from incumbent.extraction.lines import lines
from incumbent.extraction.names import Entity, Names, find_names
from incumbent.extraction.paths import View, view
from incumbent.extraction.posts import find_posts
from incumbent.extraction.references import resolve
from incumbent.extraction.segment import Segments, segment
from incumbent.extraction.triggers import find_triggers
from incumbent.extraction.vocabulary import vocabulary
from incumbent.model.document import Document

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    document: Document
    pack: Pack
    segments: Segments
    names: Names
    views: tuple[View, ...]
    standing: Standing


def analyse(document: Document, pack: Pack) -> Analysis:
    """What stands in `document`, by the words of `pack`."""
    text = document.text
    segments = segment(text, document.title_end, pack)
    rows = list(lines(text, segments.sentences, pack))
    names = resolve(rows, find_names(text, rows, pack), pack)
    names = _with_home(names, pack)
    by_line: dict[int, list] = {}  # type: ignore[type-arg]
    for mention in names.mentions:
        by_line.setdefault(mention.line, []).append(mention)
    views = []
    for line in rows:
        mentions = by_line.get(line.index, [])
        posts = find_posts(text, line, mentions, pack)
        inside = {i for post in posts for i in range(post.head_first, post.head_last)}
        mentions = [m for m in mentions if m.form != "generic" or m.first not in inside]
        triggers = [t for t in find_triggers(line, pack) if t.first not in inside or t.form == "phrase"]
        views.append(view(line, mentions, posts, triggers, pack))
    return Analysis(
        document, pack, segments, names, tuple(views), Standing(views, vocabulary(pack).agencies, document.title_end)
    )


def _with_home(names: Names, pack: Pack) -> Names:
    """The countries where the pack's papers mostly come out stand as candidates where an article names no country at all."""
    if any(entity.type == "country" for entity in names.entities):
        return names
    home = tuple(Entity(name, "country", sort="home") for name in pack.lexicon["organizations"].get("home", ()))
    return Names(names.entities + home, names.mentions)
