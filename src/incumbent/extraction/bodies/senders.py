"""Titles of state that name no country in an article sent from one that it is about: "LORVAN - Orvia closed its
embassy. Foreign Minister Ann Lee said" tells of Orvia's minister, whatever country was named last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.homeland import at_home
from incumbent.extraction.bodies.sent import title_of
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.references.visits import is_origin

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Held
    from incumbent.extraction.organizations.standing import Standing

OF_STATE = frozenset(("head-of-state", "head-of-government", "minister", "legislator"))
TIES = ("prefix", "prefix,", "apposed,")
NAMED = ("full", "part")
OPENING = 3  # lines in which an article says what it is about: its headline and its first sentences


class Senders:
    """Knows the lines of an article, `views`, and the country that it was sent from, if it opens with that."""

    def __init__(self, views: Sequence[View], standing: Standing) -> None:
        opening = (m.entity for view in views[:OPENING] for m in view.others if m.entity.type == "country")
        self._land = next((land for land in opening if standing.sends(land)), None)
        self._standing = standing
        self._named: dict[int, list[tuple[int, Entity]]] = defaultdict(list)  # paragraph → countries by their places
        self._elsewhere: set[int] = set()  # persons whose titles name another country
        for view in views if self._land is not None else ():
            self._enter(view)

    def _enter(self, view: View) -> None:
        countries = [m for m in view.others if m.entity.type == "country" and not is_origin(view, m)]
        row = self._named[view.line.sentence.paragraph]
        row += [(m.span.start, m.entity) for m in countries]
        abroad = [m for m in countries if m.entity is not self._land]
        for post in view.posts if abroad else ():
            first, last = extent(view, post)
            if any(first <= m.first and m.last <= last for m in abroad):
                self._elsewhere |= {id(m.entity) for m in view.persons if m.form in NAMED and attachment(view, m, post)}

    def body(self, candidate: Candidate, held: Held) -> Entity | None:
        """The country that the article was sent from, of a title of state that names none, where no other country is
        named before it in its paragraph, nor in another title of the same person; None elsewhere."""
        post, land = candidate.post, self._land
        if post is None or land is None or held or post.post_class not in OF_STATE or candidate.tie not in TIES:
            return None
        title = title_of(candidate)
        if "counterpart" in post.modifiers or self._standing.is_local(title) or self._standing.lacks(land, title):
            return None
        if id(candidate.person.entity) in self._elsewhere or not at_home(candidate):
            return None
        view = candidate.view
        place = view.line.tokens[post.first].start
        row = self._named[view.line.sentence.paragraph]
        return land if all(body is land for at, body in row if at < place) else None
