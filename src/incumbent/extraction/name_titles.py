"""Names that stand inside titles, in whole or in part: "FBI director", "directeur général du Groupe Orbex"."""

from __future__ import annotations

from collections.abc import Iterable

from incumbent.extraction.lines import Line
from incumbent.extraction.name_institutions import Institutions
from incumbent.extraction.vocabulary import Vocabulary

COMMON = frozenset(
    "agency party club company institution union".split()
)  # sorts with nouns that open sentences as such
# The sorts of organisations that stand inside titles.
PUBLIC = frozenset("institution parliament government ministry agency court party army university union".split())


class Titled:
    """Looks for such names by the words of a pack; `small` are the words that begin no name."""

    def __init__(self, words: Vocabulary, institutions: Institutions, small: frozenset[str]) -> None:
        self.words = words
        self.institutions = institutions
        self.small = small

    def bodies(self, line: Line) -> Iterable[tuple[int, int]]:
        """The organisations and countries that stand inside a title: "FBI director", "U.S. president"."""
        tokens, words = line.tokens, self.words
        for hit in line.titles:
            at, last = (hit.first, hit.last - 1) if words.head_last else (hit.first + 1, hit.last)
            while at < last:
                land = words.countries.at(tokens, at) or words.demonyms.at(tokens, at)
                if land and land.last <= last and tokens[at].shape != "word":
                    yield at, land.last
                    at = land.last
                    continue
                end = at
                while end < last and tokens[end].shape in ("cap", "upper") and tokens[end].fold not in self.small:
                    end += 1
                end = self.institutions.adjectives(line, end) if end > at else end
                heads = [n for n in range(at, end) if words.organization_heads.get(tokens[n].fold) in PUBLIC]
                if heads and words.head_last:
                    end = heads[-1] + 1
                elif heads:
                    at = heads[0]
                bare = end - at == 1 and at == 0 and words.kinds.get(tokens[at].fold) in COMMON  # "Council leader Lee"
                if heads and not bare and (end - at > 1 or words.head_last or tokens[at].shape == "upper"):
                    yield at, end
                at = max(end, at + 1)

    def ends_in_name(self, line: Line, at: int) -> bool:
        """The last word of a title, token `at`, is written large and opens the name behind it: "Groupe Orbex"."""
        title, tokens = line.covered(at), line.tokens
        if title is None or title.last != at + 1 or title.first == at or tokens[at].shape != "cap":
            return False
        following = at + 1 < len(tokens) and tokens[at + 1].shape in ("cap", "upper")
        if following and tokens[at + 1].fold in self.words.first_names:
            return False  # "Secretary of State Ann Lorvan"
        within = (token for token in tokens[title.first : at] if token.fold not in self.small)
        large = all(token.shape == "cap" for token in within)
        of_many = not self.words.head_last and at + 2 < len(tokens) and tokens[at + 1].fold in self.institutions.of
        following = following or (of_many and tokens[at + 2].shape == "word")  # "président de la Cour des comptes"
        return tokens[at].fold in self.words.kinds and following and not large
