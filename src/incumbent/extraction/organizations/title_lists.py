"""What a pack's lists tell of titles, whatever the article says: which are of towns, which of a land, which are other
posts in other organisations."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import TERRITORY, Vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity
    from incumbent.extraction.posts.mention import PostMention

SORTS = {  # the sort of an organisation that has a holder of such a post
    "coach": "club",
    "captain": "club",
    "party-leader": "party",
    "union-leader": "union",
    "academic-head": "university",
    "religious-leader": "church",
}


class TitleLists:
    """The lists of one pack; titles are told as they are compared."""

    def __init__(self, words: Vocabulary) -> None:
        self._words = words
        self._becoming: dict[tuple[str, str], set[str]] = defaultdict(set)
        for post_class, sort, _, heads in words.by_organization:
            self._becoming[post_class, sort] |= heads

    def becomes(self, post_class: str, title: str, sort: str) -> bool:
        """A title of that class is another post in organisations of that sort: the governor of a bank."""
        return title in self._becoming.get((post_class, sort), ())

    def rules(self, post_class: str, title: str) -> bool:
        """A title of that class is the one of whoever rules, where a country has it: "president"."""
        rows = (row for row in self._words.by_organization if (row[0], row[1]) == (post_class, "country"))
        return any(not heads or title in heads for _, _, _, heads in rows)

    def is_coaching(self, holding: str) -> bool:
        """The verb says of somebody that they have a team, and never a company."""
        by = self._words.becoming[holding]
        return by.get("club") in SORTS and "company" not in by

    def is_local(self, title: str) -> bool:
        """The title is one of a town or a county."""
        return title in self._words.reaches["local"]

    def reaches(self, title: str, reach: str) -> bool:
        """The title is one of a list of the pack, such as "regional": of a region, and of no country, or "municipal":
        mostly of a town, and of a country only where the article names that."""
        return title in self._words.reaches[reach]

    def lacks(self, land: Entity, title: str) -> bool:
        """The country that papers mostly leave unnamed has no such title: an MP is none of the United States."""
        return land.name == self._words.home and title in self._words.reaches["elsewhere"]

    def is_sent(self, title: str) -> bool:
        """The title is of somebody who is sent to a country by another one or by an organisation."""
        return title in self._words.reaches["sent"]

    def is_of_a_land(self, title: str) -> bool:
        """The title is one of a country, though others of its class are of parties: "opposition leader"."""
        return title in self._words.reaches["national"]

    def is_of_clubs(self, title: str) -> bool:
        """The title is one of clubs: a country's adjective beside it says where whoever has it comes from."""
        return title in self._words.reaches["clubs"]

    def is_territory(self, entity: Entity) -> bool:
        """The name opens with the noun for a part of a country: "Département de la Creuse"."""
        return self._words.kinds.get(fold(entity.name).split()[0]) == TERRITORY

    def kinds_in(self, view: View, first: int, last: int) -> set[str]:
        """The sorts of organisations that common nouns among tokens `first` to `last` tell: "club president"."""
        kinds = (self._words.kinds.get(token.fold) for token in view.line.tokens[first:last])
        return {kind for kind in kinds if kind}

    def classes_in(self, view: View, post: PostMention) -> set[str]:
        """The classes of the titles in which that of a post ends: "chief executive" of "deputy chief executive"."""
        hits = (self._words.titles.at(view.line.tokens, at) for at in range(post.head_first, post.head_last))
        return {hit.value.post_class for hit in hits if hit is not None and hit.last == post.head_last}
