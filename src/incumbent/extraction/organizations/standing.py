"""How the organisations of an article stand in it as a whole: how often, how lately, and with whom told."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.organizations.clubs import sporting
from incumbent.extraction.organizations.paragraphs import Paragraphs, headings
from incumbent.extraction.organizations.tellings import Tellings
from incumbent.extraction.organizations.title_lists import SORTS, TitleLists
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.references.past_bodies import NONE, Places
from incumbent.extraction.references.visits import is_origin, is_visited
from incumbent.extraction.text.tokens import Token
from incumbent.extraction.text.vocabulary import Vocabulary

TIED = ("prefix", "prefix,", "apposed,", "apposed(", "copula", "relative", "listed", "row", "title")
SEVERAL = 2  # clubs from which on an article is one of sport
MANY = 3  # other organisations from which on they are not counted
OF_LANDS = ("", "agency", "ministry", "parliament", "party", "government")  # sorts of what a land has


class Standing(TitleLists):
    """Counts over the lines of one article; `lands` tells how often the article speaks of a country without naming it,
    `dateline` the country that it was sent from, or "", `past` where it names organisations of careers."""

    def __init__(
        self,
        views: Sequence[View],
        words: Vocabulary,
        lands: Mapping[str, int],
        dateline: str = "",
        past: Places = NONE,
    ) -> None:
        super().__init__(words)
        self._dateline, self._past = dateline, past
        self._countries: Counter[str] = Counter(lands)
        self._lines: dict[int, list[int]] = defaultdict(list)
        self._titles, self._national, self._expanses, self._origins = (set[int]() for _ in range(4))
        self._mapped: dict[int, str] = {}
        self._now: set[int] = set()  # what is named elsewhere than as what somebody was of before
        self._headings, self.paragraphs, self.tellings = headings(views), Paragraphs(views), Tellings(views)
        self._places: list[tuple[int, int]] = []  # (place in the text, identity), in order
        self._with_person: Counter[tuple[int, int]] = Counter()
        self._with_class: Counter[tuple[str, int]] = Counter()
        self._with_both: Counter[tuple[int, str, int]] = Counter()
        self._as_former: Counter[tuple[int, str, int]] = Counter()
        self._beside: Counter[tuple[int, int]] = Counter()
        self._holders: dict[tuple[str, int], set[int]] = defaultdict(set)  # how a title begins, body → persons
        self._sorts: dict[int, Counter[str]] = defaultdict(Counter)
        self._told = {m.entity.sort for view in views for m in view.others}
        self._clubs = len({id(m.entity) for view in views for m in view.others if m.entity.sort == "club"})
        self._coached = sporting(views, words)
        self._told |= {"club"} if self._coached else set()
        for view in views:
            self._count(view)
            self._hold(view)
        self._places.sort()
        self._first = {key: place for place, key in reversed(self._places)}
        self._tied_people, self._tied_classes = {who for who, _ in self._with_person}, {c for c, _ in self._with_class}
        order = sorted(self._lines, key=lambda key: (-len(self._lines[key]), self._lines[key][0]))
        self._rank = {key: place for place, key in enumerate(order)}
        self._lands = {name: place for place, (name, _) in enumerate(self._countries.most_common())}

    def _count(self, view: View) -> None:
        for mention in view.others:
            key = id(mention.entity)
            if mention.entity.type == "place":
                told = self._words.places.at(view.line.tokens, mention.first)
                if told is not None:
                    self._mapped[key] = told.value
                    self._expanses |= {key} if told.value == "expanses" else set()
                continue
            if is_origin(view, mention) or is_visited(view, mention):
                self._origins.add(key)
                continue
            land = self._words.lands.at(view.line.tokens, mention.first)
            if land is not None and land.last == mention.last:
                self._national.add(key)
            self._lines[key].append(view.line.index)
            if mention.entity.type == "country":
                self._countries[mention.entity.name] += 1
            self._places.append((mention.span.start, key))
            if view.line.sentence.kind == "headline":
                self._titles.add(key)
            for person in {id(p.entity) for p in view.persons}:
                self._beside[person, key] += 1

    def _hold(self, view: View) -> None:
        """What stands within a post phrase belongs to the post, and to the person tied to it."""
        past: set[int] = set()  # the first tokens of what former posts are of
        for post in view.posts:
            start, end = extent(view, post)
            inside = [m for m in view.others if start <= m.first and m.last <= end]
            past |= {m.first for m in inside} if "former" in post.modifiers else set()
            sort = SORTS.get(post.post_class)
            title = " ".join(token.fold for token in view.line.tokens[post.head_first : post.head_last])
            shared = (post.post_class, title) in self._words.shared_heads or title in self._words.ranks
            if sort is not None and not shared:
                self._coached |= sort == "club"
                self._told.add(sort)  # unless others have posts of that name too ("manager"), or it may be a rank
                for mention in inside[:2]:
                    self._sorts[id(mention.entity)][sort] += 1
            for mention in inside[:2]:
                self._with_class[post.post_class, id(mention.entity)] += 1
                for person in view.persons:
                    if attachment(view, person, post) in TIED:
                        self._with_person[id(person.entity), id(mention.entity)] += 1
                        if person.head is None:  # whoever is named, and not called so
                            self._holders[self._opening(view, post), id(mention.entity)].add(id(person.entity))
                        self._with_both[id(person.entity), post.post_class, id(mention.entity)] += 1
                        if "former" in post.modifiers:
                            self._as_former[id(person.entity), post.post_class, id(mention.entity)] += 1
        past |= {first for line, first in self._past if line == view.line.index}
        self._now |= {id(m.entity) for m in view.others if m.first not in past and m.form != "generic"}

    def is_only_past(self, entity: Entity) -> bool:
        """Named only as that of which somebody was something before."""
        return entity.type != "country" and id(entity) not in self._now

    def is_guessed(self, entity: Entity, led: bool = False) -> bool:
        """Taken for a place that the pack does not know: it may as well be a firm, unless `led` with a mayor."""
        led = led and ("mayor", id(entity)) in self._with_class
        return entity.type == "place" and not led and id(entity) not in self._mapped

    def suits_reach(self, entity: Entity, title: str) -> bool:
        """A place may have the title by what the pack knows of either: no town has that of a region, and no region that
        of a town."""
        known = self._mapped.get(id(entity), "")
        town = known == "cities" or ("mayor", id(entity)) in self._holders  # "the mayor of Lorvan"
        return not (town and self.reaches(title, "regional")) and not (known == "regions" and self.is_local(title))

    def may_be_town(self, entity: Entity) -> bool:
        """The place is none that the pack knows to be no town."""
        return self._mapped.get(id(entity), "cities") == "cities" and not self.is_expanse(entity)

    def is_expanse(self, entity: Entity) -> bool:
        """A part of the world, such as Europe, which has no posts of its own."""
        return id(entity) in self._expanses

    def heads(self, entity: Entity, line: int) -> bool:
        """The entity is the heading of a column under which the line stands."""
        return self._headings.get(line) is entity

    def sends(self, entity: Entity) -> bool:
        """The article was sent from that country, as its first words tell."""
        return entity.type == "country" and entity.name == self._dateline

    def is_origin(self, entity: Entity) -> bool:
        """A country that the article names only as where somebody is from, or goes on a visit."""
        return id(entity) in self._origins and id(entity) not in self._lines

    def tells_of(self, post_class: str) -> bool:
        """The article tells of organisations of the sort that has such posts, or of nothing is known what has them."""
        sort = SORTS.get(post_class)
        return sort is None or sort in self._told

    def is_of_sport(self) -> bool:
        """The article tells of coaches or captains, or of several clubs."""
        return self._coached or self._clubs >= SEVERAL

    def elects(self, entity: Entity, title: str) -> bool:
        """The entity is a place that elects whoever has the title, and no organisation of theirs; or it is a country,
        and the title one of a town or a county; or a body that has nothing to do with the land of which the title
        is."""
        no_land = entity.type == "organization" and self.sort(entity) not in OF_LANDS
        if no_land and title in self._words.reaches["territorial"]:
            return True
        if entity.type == "country":
            return self.is_local(title)
        seat = entity.type == "place" or not self.sort(entity)  # "the MP for Lorvan North"
        return seat and title in self._words.reaches["constituents"]

    def since(self, entity: Entity, line: int) -> str:
        """How many lines ago the entity was named last."""
        lines = self._lines.get(id(entity), [])
        before = bisect_left(lines, line)
        if not before:
            return "never"
        last = line - lines[before - 1]
        return "1" if last == 1 else "2-3" if last <= 3 else "4+"

    def recent(self, entity: Entity, place: int) -> str:
        """How many other organisations were named since the entity was, as seen from a place in the text."""
        if self._first.get(id(entity), place) >= place:
            return "never"
        seen: set[int] = set()
        for at in range(bisect_left(self._places, (place, 0)) - 1, -1, -1):
            key = self._places[at][1]
            if key == id(entity) or len(seen) == MANY:
                break
            seen.add(key)
        return str(len(seen))

    def rank(self, entity: Entity) -> str:
        """The place of the entity among those named most often."""
        place = self._rank.get(id(entity), 9)
        return str(place) if place < 3 else "3+"

    def comes_later(self, entity: Entity, line: int) -> bool:
        """A country that the article names only behind the line, and of which it does not speak most."""
        lines = self._lines.get(id(entity), [])
        return bool(lines) and lines[0] > line and self._lands.get(entity.name, 0) > 0

    def land(self, entity: Entity) -> str:
        """The place of a country among those that the article speaks of by any word; "-" where it speaks of none."""
        place = self._lands.get(entity.name)
        return "-" if place is None else str(min(place, 2))

    def is_only_land(self, entity: Entity) -> bool:
        """The article speaks of no other country by any word."""
        return set(self._lands) <= {entity.name}

    def in_title(self, entity: Entity) -> bool:
        return id(entity) in self._titles

    def tells_of_parties(self) -> bool:
        """The article names a party, or somebody at the head of one."""
        return "party" in self._told or "party-leader" in self._tied_classes

    def tells_of_unions(self) -> bool:
        """The article names a trade union, or somebody at the head of one."""
        return "union" in self._told or "union-leader" in self._tied_classes

    def is_agency(self, entity: Entity) -> bool:
        return entity.name.lower() in self._words.agencies

    def is_portfolio(self, tokens: Sequence[Token]) -> bool:
        """The words are a field of a government and no more: "Education"."""
        hit = self._words.portfolios.at(tokens, 0)
        return hit is not None and hit.last == len(tokens)

    def is_meeting(self, entity: Entity) -> bool:
        """What meets to decide who gets which post, and has none of its own: the council of ministers."""
        return entity.name.lower() in self._words.meetings

    def is_national(self, entity: Entity) -> bool:
        """What belongs to one country, such as the seat of its power."""
        return id(entity) in self._national

    def is_of_power(self) -> bool:
        """The article names a body that belongs to one country, such as the seat of its power."""
        return bool(self._national)

    def sort(self, entity: Entity) -> str:
        """What kind of organisation it is: by its name, else by the posts that the article gives it; "" unknown."""
        if entity.sort or entity.type != "organization":
            return entity.sort
        told = self._sorts.get(id(entity))
        return max(told, key=lambda sort: (told[sort], sort)) if told else ""

    def _opening(self, view: View, post: PostMention) -> str:
        """The class of the first word of a title: "president" of "président du Sénat" and of "présidente"."""
        hit = self._words.titles.at(view.line.tokens[post.head_first : post.head_first + 1], 0)
        return hit.value.post_class if hit is not None else view.line.tokens[post.head_first].fold

    def is_anothers(self, view: View, person: Mention, post: PostMention | None, entity: Entity) -> bool:
        """The article gives titles of the entity that begin as that of the person to others, and none to them: "the
        president of the Luvik, Ann Lee. … President Roe"."""
        if post is None:
            return False
        holders = self._holders.get((self._opening(view, post), id(entity)), set())
        return bool(holders) and id(person.entity) not in holders

    def told(self, person: Entity, post_class: str, entity: Entity) -> list[str]:
        """What the article tells elsewhere of the entity with this person or class."""
        one, body, found = id(person), id(entity), list[str]()
        if count := self._with_both[one, post_class, body]:
            found.append("told-with-both")
            former = self._as_former[one, post_class, body]
            found.append(f"told-with-both:{'former' if former == count else 'both' if former else 'now'}")
        if self._with_person[one, body]:
            found.append("told-with-person")
        elif one in self._tied_people:
            found.append("told-with-rival")
        if self._with_class[post_class, body]:
            found.append("told-with-class")
        elif post_class in self._tied_classes:
            found.append("class-with-rival")
        found.append(f"beside:{min(self._beside[one, body], 3)}")
        return found
