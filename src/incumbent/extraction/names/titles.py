"""Names that stand inside titles, in whole or in part: "FBI director", "directeur général du Groupe Orbex"."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.names.institutions import Institutions
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.post_titles import Title
from incumbent.extraction.text.vocabulary import CLUB, Vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

COMMON = frozenset(
    "agency party club company institution union".split()
)  # sorts with nouns that open sentences as such
# The sorts of organisations that stand inside titles.
PUBLIC = frozenset("institution parliament government ministry agency court party army university union".split())
PARTY = "party"
NAMED_SO = ("university", "bank", "museum")  # what is named by what it is of


class Titled:
    """Looks for such names by the words of a pack; `small` are the words that begin no name."""

    def __init__(self, words: Vocabulary, institutions: Institutions, small: frozenset[str], pack: Pack) -> None:
        self.words = words
        self.institutions = institutions
        self.small = small
        self.articles = pack.words["article"]
        self.article = self.articles - pack.words.get("indefinite", frozenset())
        self.whose = pack.words["of_whom"]
        self.before_names = self.articles | words.small_heads.keys()
        nicknames = pack.lexicon["organizations"].get("nicknames", {})
        self.nicknames = {nick: [tuple(form.split()) for form in forms] for nick, forms in nicknames.items()}
        self.sport = False  # whether the article at hand is one of sport

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
                heads = [n for n in heads if not self._is_of_ministers(line, n, hit.last)]
                if heads and words.head_last:
                    end = heads[-1] + 1
                elif heads:
                    at = heads[0]
                    end = self.institutions.tail(line, at, self._of_a_land(line, at, end))
                bare = end - at == 1 and at == 0 and words.kinds.get(tokens[at].fold) in COMMON  # "Council leader Lee"
                if heads and not bare and (end - at > 1 or words.head_last or tokens[at].shape == "upper"):
                    yield at, end
                at = max(end, at + 1)

    def _is_of_ministers(self, line: Line, at: int, last: int) -> bool:
        """The word at token `at` opens a minister's title that ends at `last`: "Health Cabinet Secretary"."""
        title = self.words.titles.at(line.tokens, at)
        return title is not None and title.last == last > at + 1 and title.value.post_class == "minister"

    def _of_a_land(self, line: Line, at: int, end: int) -> int:
        """The end of what the institution of tokens `at` to `end` is of, written large: "Parti libéral du Québec",
        "Commission bancaire d'Orvia"; of a party a country alone, of no other whose name tells nothing of its own."""
        tokens, first = line.tokens, end + 1
        if end - at < 2 or first >= len(tokens) or tokens[end].fold not in self.institutions.of:
            return end
        first += tokens[first].fold in self.institutions.article
        land = self.words.countries.at(tokens, first)
        if land is not None or self.words.organization_heads[tokens[at].fold] == PARTY:
            return end if land is None else land.last
        if tokens[end].fold not in self.whose or tokens[end - 1].shape != "word":
            return end
        last = first
        while self._capital(line, last) and line.covered(last) is None:
            last += 1
        return last if first < last and tokens[first].fold not in self.words.first_names else end

    def is_town(self, line: Line, at: int, end: int) -> bool:
        """The elided "of" at token `end` belongs to the name of the town of which somebody has the title before token
        `at`: "maire de Bois d'Arval"."""
        tokens, before = line.tokens, at - 1
        if len(tokens[end].fold) > 2 or end != at + 1 or before < 1 or tokens[before].fold not in self.whose:
            return False
        title = line.covered(before - 1)
        whole = " ".join(t.fold for t in tokens[title.first : title.last]) if title is not None else ""
        return whole in self.words.reaches["local"]

    def teams(self, runs: Sequence[Run]) -> dict[str, tuple[str, ...]]:
        """The teams among `runs`, by the title that their names end in; they have the sort of clubs from here on."""
        found = [run for run in runs if self.is_team(run.line, run.first, run.last - 1)]
        for run in found:
            run.sort = CLUB
        return {run.key[-1]: run.key for run in found}

    def nicknamed(self, runs: Iterable[Run]) -> dict[str, tuple[str, ...]]:
        """The nicknames of clubs that `runs` name, too, with the keys of their names: "Spurs" beside "Tottenham"."""
        keys = {run.key for run in runs}
        rows = ((key[0], self.nicknames.get(key[0], ())) for key in keys if len(key) == 1)
        return {nick: full for nick, forms in rows for full in reversed(forms) if full in keys}

    def is_team(self, line: Line, at: int, end: int) -> bool:
        """The title at token `end` is the name of a team behind the town that begins at token `at`: "Lorvan
        Cardinals"; not before a name, as "Ohio Senators Lee and Roe"."""
        title, tokens = line.covered(end), line.tokens
        if title is None or title.last - title.first > 1 or not title.value.plural or tokens[end].shape != "cap":
            return False
        town = self.words.places.at(tokens, at)
        named = end + 1 < len(tokens) and tokens[end + 1].shape == "cap" and line.covered(end + 1) is None
        known = (town is not None and town.last == end) or (self.sport and end - at == 1)
        return known and tokens[at].shape == "cap" and line.covered(at) is None and not named

    def is_board(self, line: Line, end: int) -> bool:
        """The seat at token `end` ends the name of an institution, behind its field: "Orvia Cricket Board"."""
        title, tokens = line.covered(end), line.tokens
        if not end or title is None or title.last - title.first > 1 + (title.first < end) or tokens[end].shape != "cap":
            return False
        field = tokens[end - 1].shape == "cap" and tokens[end - 1].fold in self.words.fields
        return field and title.last == end + 1 and self.words.seats.at(tokens, end) is not None

    def goes_by(self, line: Line, hit: Hit[Title], teams: Container[str]) -> bool:
        """The title is the last word of the name of one of the `teams`, by which it goes: "the Cardinals"."""
        token = line.tokens[hit.first]
        alone = hit.last - hit.first == 1 and token.shape == "cap" and hit.value.plural
        before = line.tokens[hit.first - 1] if hit.first else None
        if not alone or (before is not None and before.shape == "cap" and before.fold not in self.article):
            return False
        return token.fold in teams or (self.sport and self._is_the_team(line, hit.first))

    def _is_the_team(self, line: Line, at: int) -> bool:
        """The plural with a capital at token `at` stands inside a sentence, and before no name: "the Cardinals"."""
        tokens = line.tokens
        named = at + 1 < len(tokens) and tokens[at + 1].shape in ("cap", "upper")
        inside = at > 0 and (tokens[at - 1].shape != "mark" or tokens[at - 1].fold == ",")
        return inside and not named and line.sentence.kind == "body"

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
        of_one = at + 2 < len(tokens) and tokens[at + 1].fold in self.whose and self._capital(line, at + 2)
        if of_one and self.words.organization_heads.get(tokens[at].fold) in NAMED_SO:
            return True  # "chancellor of the University of Lorvan"
        return tokens[at].fold in self.words.kinds and following and not large

    def is_surname(self, line: Line, at: int, end: int) -> bool:
        """A title word inside a run is a surname where a first name or a capital article stands before it and no name
        follows."""
        hit = line.covered(end)
        return (
            hit is not None
            and hit.last - hit.first == 1
            and line.tokens[end].shape == "cap"
            and (
                line.tokens[end - 1].fold in self.words.first_names
                or (end - at == 1 and line.tokens[at].fold in self.before_names)
                or (
                    line.tokens[end - 1].shape == "cap"
                    and end - at >= 2
                    and line.tokens[at].fold in self.words.first_names
                )
            )
            and not self._capital(line, end + 1)
        )

    def _capital(self, line: Line, at: int) -> bool:
        tokens = line.tokens
        return at < len(tokens) and tokens[at].shape in ("cap", "upper") and tokens[at].fold not in self.small
