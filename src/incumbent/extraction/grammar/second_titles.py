"""Titles of which a line tells several beside one name: "the chairman of Orbex, former minister Lee", "maire de Lorvan
et président d'Orbex, Roux"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.kin import of_another
from incumbent.extraction.grammar.paths import View, joined
from incumbent.extraction.grammar.tie_patterns import SECOND
from incumbent.extraction.grammar.years import are_titles
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.posts.mention import PostMention

CLOSING = frozenset(',;.)!?"')  # what may stand behind a name that its titles stand before


def opens_row_before(view: View, person: Mention, post: PostMention) -> bool:
    """The titles that open a sentence before their holder, or what stands for them: "Deputy for Cher and mayor of
    Lorvan, the former minister resigned"."""
    opens = view.posts and view.posts[0].first == 0 and view.symbols[person.first - 1] == ","
    plain = not post.plural and not post.holding and post.last <= person.first
    return bool(opens) and plain and are_titles(view, person.first)


def has_own_article(view: View, post: PostMention, row: Sequence[PostMention]) -> bool:
    """A title behind `post` in its row opens with an article: "the president and the chancellor Ann Lee" are two."""
    behind = [other for other in row if other.first >= post.last and not post.plural]
    pairs = zip([post, *behind], behind, strict=False)
    return any("" in view.symbols[one.last : other.first] for one, other in pairs)


def is_told_twice(view: View, post: PostMention, end: int, person: Mention) -> bool:
    """Between commas, another title of the same person follows before their name, and nobody is added to them: "the
    chairman of Orbex, former minister Lee, said"."""
    plain = not post.plural and not post.holding and not {"seat", "portfolio"} & post.modifiers
    behind = view.symbols[person.last : person.last + 2]
    if not plain or person.form != "full" or "and" in behind or not CLOSING.issuperset(behind[:1]):
        return False
    match = SECOND.fullmatch(joined(view, min(end, person.first), person.first))
    named = match is not None and (match.group("comma") is None or view.symbols[end + 1] != "")
    return named and not of_another(view, extent(view, post)[0])


def told_besides(view: View, post: PostMention, end: int, person: Mention) -> PostMention | None:
    """The title that "and" joins to `post` without an article, before the name of whoever has both: "maire de Lorvan et
    président d'Orbex, Roux"."""
    number = bisect_left(view.posts, post.last, key=lambda other: other.first)
    more = next(iter(view.posts[number : number + 1]), None)
    if more is None or more.last > person.first or post.plural or post.holding or "seat" in post.modifiers:
        return None
    plain = joined(view, end, more.first) == "and " and "" not in view.symbols[end : more.first]
    return more if plain and not more.holding and "seat" not in more.modifiers else None
