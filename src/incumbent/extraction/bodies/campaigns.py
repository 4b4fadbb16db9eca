"""The campaigns of candidates, which have posts as firms do: "Vey campaign manager Jeff Roe", "the head of the Vey
campaign". Which one an article means that says only "campaign manager", it tells before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.text.tokens import fold
from incumbent.languages.pack import Pack

SPOKEN = ("chief-executive", "chair", "spokesperson")  # posts that "the campaign announced" tells of


class Campaigns:
    """Knows the lines of an article."""

    def __init__(self, views: Sequence[View], pack: Pack) -> None:
        self._nouns = pack.words.get("campaign", frozenset())
        self._genitive, self._articles = pack.genitive, pack.words["article"]
        people = {m.entity.name for view in views for m in view.persons if m.form == "full"}
        self._people = Counter(fold(name).split()[-1] for name in people)
        self._full = {fold(name).split()[-1]: name for name in people}
        self._made: dict[str, Entity] = {}
        # Where the article names one: line, token of the noun, the campaign.
        self._named = [found for view in views for found in self._in_line(view)] if self._nouns else []

    def _in_line(self, view: View) -> Iterator[tuple[int, int, Entity]]:
        """The campaigns that a line names: "the Trump campaign", "Ann Lee's campaign"."""
        tokens = view.line.tokens
        places = [at for at, token in enumerate(tokens) if at and token.fold in self._nouns]
        for at in places:
            end = at - (tokens[at - 1].fold in self._genitive)
            whose = next((m for m in (*view.persons, *view.others) if m.last == end and _is_named(m)), None)
            if whose is not None:
                yield view.line.index, at, self._of(whose.entity, tokens[at].fold)

    def _of(self, whose: Entity, noun: str) -> Entity:
        """The campaign of somebody, whom the article may name elsewhere by the full name: by that where nobody else has
        the surname."""
        surname = fold(whose.name).split()[-1]
        name = self._full[surname] if self._people[surname] == 1 else whose.name
        return self._made.setdefault(surname, Entity(f"{name} {noun}", "organization"))

    def body(self, view: View, post: PostMention | None) -> Entity | None:
        """The campaign in which a post is: one that its phrase speaks of, or one that has a chief executive, a chairman
        or a spokesman, and does what the line tells; None for other posts, and where the article names none."""
        if post is None or not self._named:
            return None
        first, last = extent(view, post)
        tokens = view.line.tokens
        noun = next((at for at in range(min(first, post.first), max(last, post.last)) if self._is_noun(view, at)), -1)
        if noun < 0 and post.post_class in SPOKEN and first == post.first:
            row = (at for at in range(1, post.first) if self._is_noun(view, at))
            noun = next((at for at in row if tokens[at - 1].fold in self._articles and _acts(view, at)), -1)
        if noun < 0:
            return None
        here = [body for line, at, body in self._named if (line, at) == (view.line.index, noun)]
        before = [body for line, at, body in self._named if (line, at) <= (view.line.index, noun)]
        return (here or before[-1:] or [self._named[0][2]])[0]

    def _is_noun(self, view: View, at: int) -> bool:
        return view.line.tokens[at].fold in self._nouns


def _is_named(mention: Mention) -> bool:
    return mention.entity.type in ("person", "organization") and mention.form in ("full", "part")


def _acts(view: View, at: int) -> bool:
    """The noun at token `at` is the subject of a verb."""
    parse = view.line.parse
    return parse is not None and parse.roles[at] in SUBJECTS
