"""The towns that tell whose post it is of which no more is said: a sentence opens with it ("À Ottawa, la ministre des
Affaires étrangères, Anne Lenoir"), or the piece was sent from there ("LORVAN, Maine — The mill will close, Mayor Ann
Lee said"), or its houses are called after it ("Le CHU de Poitiers est en grève. Le maire, Paul Roux, s'inquiète")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from incumbent.extraction.bodies.offices import NATIONAL
from incumbent.extraction.bodies.sent import title_of
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Entity, Held, Mention
from incumbent.extraction.organizations.standing import Standing
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.text.tokens import Token, fold
from incumbent.extraction.text.vocabulary import Vocabulary
from incumbent.languages.pack import Pack

NEAR = 3  # tokens from the comma behind such a town to the title: an article, "the current"
OF_TOWNS = ("mayor", "official")  # classes of posts that a town has
HOUSES = ("university", "museum", "institution", "court", "church")  # sorts of what is called after its town
NAMED = ("full", "part")
TOWNS = "cities"  # what the pack calls those of its places that are towns


class Towns:
    """Knows the lines of an article, `views`, and what it names, `bodies`."""

    def __init__(
        self, views: Sequence[View], bodies: Sequence[Entity], standing: Standing, words: Vocabulary, pack: Pack
    ) -> None:
        self._words, self._standing = words, standing
        self._bodies = {fold(body.name): body for body in reversed(bodies)}
        self._in, self._of = pack.words["in"], pack.words["of"]
        self._town, self._region = self._sent_from(views)
        self._town = self._town or self._main_town(bodies) or self._town_of_houses(views)
        self._placed = {post.post_class for view in views for post in view.posts if self._is_placed(view, post)}

    def body(self, candidate: Candidate, held: Held) -> Entity | None:
        """The country of the town that opens the sentence, right before the title of somebody of its government, who is
        first named there; of a mayor the town that the piece was sent from, or that it is about, of a governor the
        region that it was sent from, where no such title says what it is of. None elsewhere."""
        post, view = candidate.post, candidate.view
        if post is None or post.holding or held or candidate.person.form != "full":
            return None
        if post.first and view.symbols[post.first - 1] == "possessive":
            return None
        if post.post_class in NATIONAL:
            # somebody of whom the article speaks before may be on a visit
            new = candidate.person.entity.first_at >= view.line.sentence.span.start
            return self._opening(view, post) if new else None
        if post.post_class in self._placed or post.post_class not in OF_TOWNS:
            return None
        title = title_of(candidate)
        if self._standing.reaches(title, "regional"):
            return self._region
        if any(m.entity.type == "place" for m in view.others):
            return None
        return (
            self._town if title in self._words.reaches["local"] or self._standing.reaches(title, "municipal") else None
        )

    def _opening(self, view: View, post: PostMention) -> Entity | None:
        """The country of the town with which the sentence opens, before a comma and the title."""
        tokens = view.line.tokens
        if self._words.bared.get(tokens[0].fold, tokens[0].fold) not in self._in:
            return None
        for table in (self._words.lands, self._words.datelines, self._words.countries):
            hit = table.at(tokens, 1)
            if hit is not None and hit.last < len(tokens) and tokens[hit.last].fold == ",":
                near = hit.last < post.first <= hit.last + NEAR
                return self._named(hit.value, "country") if near else None
        return None

    def _sent_from(self, views: Sequence[View]) -> tuple[Entity | None, Entity | None]:
        """The town and the region that a dateline names, of those towns that no agency has its seat in: of what is sent
        from there the piece tells."""
        for view in views:
            tokens = view.line.dateline
            end = next((at for at, token in enumerate(tokens) if token.shape == "mark"), 0)
            if not end:
                continue
            known = (self._words.lands, self._words.datelines, self._words.countries, self._words.places)
            if any(table.at(tokens, 0) for table in known):
                return None, None
            hit = self._words.places.at(tokens, end + 1) if tokens[end].fold == "," else None
            region = hit if hit is not None and hit.value != TOWNS else None
            where = self._named(_written(tokens[region.first : region.last]), "place") if region else None
            return self._named(_written(tokens[:end]), "place"), where
        return None, None

    def _main_town(self, bodies: Sequence[Entity]) -> Entity | None:
        """The one town of the headline, else the one that the article names most often."""
        towns = [b for b in bodies if b.type == "place" and b.count and self._standing.may_be_town(b)]
        titled = [town for town in towns if self._standing.in_title(town)]
        if len(titled) == 1:
            return titled[0]
        most = max((town.count for town in towns), default=0)
        often = [town for town in towns if town.count == most]
        return often[0] if len(often) == 1 and most > 1 and not titled else None

    def _town_of_houses(self, views: Sequence[View]) -> Entity | None:
        """The one town in which the houses of the headline are by their names, else those that the article names most
        often: "le CHU de Lorvan", "the University of Lorvan"."""
        told: Counter[str] = Counter()
        titled: set[str] = set()
        for view in views:
            for mention in view.others:
                town = self._of_house(view, mention)
                told.update([town] if town else [])
                titled |= {town} if town and view.line.sentence.kind == "headline" else set()
        most = max(told.values(), default=0)
        often = titled or {town for town, count in told.items() if count == most > 1}
        return self._named(next(iter(often)), "place") if len(often) == 1 else None

    def _of_house(self, view: View, mention: Mention) -> str:
        """The town that the name of an institution ends in, behind "of"; "" where it ends in none that is known."""
        tokens, body = view.line.tokens, mention.entity
        if body.type != "organization" or mention.form not in NAMED or body.sort not in HOUSES:
            return ""
        for at in range(mention.first + 1, mention.last):
            hit = self._words.places.at(tokens, at)
            if hit is not None and hit.last == mention.last and hit.value == TOWNS and tokens[at - 1].fold in self._of:
                town = body.name[tokens[at].start - tokens[hit.last - 1].end :]
                return town if fold(town).startswith(tokens[at].fold) else ""
        return ""

    def _is_placed(self, view: View, post: PostMention) -> bool:
        """The title is a town's or a region's, and says of which."""
        if post.post_class not in OF_TOWNS:
            return False
        first, last = extent(view, post)
        places = (m for m in view.others if m.entity.type == "place" and m.form in ("full", "part"))
        return any(first <= m.first and m.last <= last for m in places)

    def _named(self, name: str, sort: str) -> Entity:
        return self._bodies.setdefault(fold(name), Entity(name, sort))


def _written(tokens: Sequence[Token]) -> str:
    """A name as it stands in a sentence: "HARLOW FALLS" is Harlow Falls."""
    return " ".join(token.fold.title() for token in tokens)
