"""The titles that an article gives to somebody, by their class, and whom a title without a name beside it is given to:
"Minister Ann Lee spoke. … The minister resigned"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.extraction.article.holders import NAMED, REACH, Held
from incumbent.extraction.grammar.attachments import TITLED, attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

OWN = (*TITLED, "copula", "relative", "inverted")
LED = frozenset(("coach", "chair", "chief-executive"))  # classes of those of whom a verb of leading may tell
HELPING = frozenset(("", "auxiliary", "relative", ",", "w", "HOLD"))  # between a name and such a verb
MANY = 64  # titles of one class that an article gives to somebody; a list of a thousand must not ask a million


@dataclass(frozen=True, slots=True)
class Small:
    """Words that say nothing of what a title is, those that lead to it apart."""

    other: frozenset[str]
    of: frozenset[str]

    @classmethod
    def of_pack(cls, pack: Pack) -> Small:
        """The small words of a pack, and its days and months."""
        dates = pack.lexicon["dates"]
        days = map(fold, (*dates["weekdays"]["names"], *dates["months"]["names"]))
        lists = (pack.words.get(name, ()) for name in ("article", "possessive", "and", "in", "to"))
        return cls(frozenset(days).union(*lists), pack.words["of"])


def given_titles(views: Sequence[View], small: Small, pack: Pack) -> Mapping[str, list[Held]]:
    """The titles of an article with somebody's name beside them, by their class; those that a verb of leading gives,
    too."""
    held: dict[str, list[Held]] = defaultdict(list)
    for one in views:
        for post in one.posts:
            if post.holding:
                for post_class, title in _led(one, post, vocabulary(pack)):
                    if len(held[post_class]) < MANY:
                        held[post_class].append(title)
                continue
            if len(held[post.post_class]) == MANY:
                continue
            for person in near(one, post):
                if person.form in NAMED and attachment(one, person, post) in OWN:
                    of = _words(one, post, small), _bodies(one, post), named_in(one, post)
                    title = Held(one.line.index, person.entity, post, *of)
                    held[post.post_class].append(title)
    return held


def near(one: View, post: PostMention) -> Sequence[Mention]:
    """The persons of the line that stand in reach of a post."""
    first = bisect_left(one.persons, post.first - REACH, key=lambda m: m.first)
    return one.persons[first : bisect_right(one.persons, post.last + REACH, key=lambda m: m.first)]


def _led(one: View, post: PostMention, words: Vocabulary) -> Iterator[tuple[str, Held]]:
    """What a verb of leading gives whoever stands right before it: "Lee has coached Orbex since May. The coach"."""
    before = (m for m in one.persons if m.form in NAMED and m.last <= post.first)
    person = max(before, key=lambda m: m.last, default=None)
    if person is None or "held-by" in post.modifiers or not HELPING.issuperset(one.symbols[person.last : post.first]):
        return
    for post_class in sorted(LED & {post.post_class, *words.becoming[post.holding].values()}):
        yield post_class, Held(one.line.index, person.entity, post, frozenset(), _bodies(one, post))


def same(one: View, post: PostMention, held: Sequence[Held], small: Small) -> Entity | None:
    """Whom the article gives that title, in the nearest line: the same of what, and not to somebody of the other
    gender."""
    mine, names = _words(one, post, small), named_in(one, post)
    former = "former" in post.modifiers
    over = former and any(post.head_last <= t.first < post.last for t in one.triggers)  # "le chef de l'armée limogé"
    fitting = [
        title
        for title in held
        if (over or ("former" in title.post.modifiers) == former)
        and title.person.agrees(post.gender)
        and (not mine or not title.words or mine & title.words)
        and not title.is_of_another(names)
    ]
    line = one.line.index
    nearest = min(fitting, key=lambda t: (not (mine & t.words), t.line > line, abs(t.line - line)), default=None)
    return nearest.person if nearest else None


def is_of_either(one: View, post: PostMention, held: Sequence[Held], small: Small) -> bool:
    """The title says of what it is, and the article gives it to several of whom it does not: "the Orvian president",
    where there are President Lee and President Roe."""
    mine = _words(one, post, small)
    plain = {id(title.person) for title in held if not title.words and "former" not in title.post.modifiers}
    return bool(mine) and len(plain) > 1 and not any(mine & title.words for title in held)


def _bodies(one: View, post: PostMention) -> frozenset[int]:
    """The organisations that the phrase of a title names."""
    first, last = extent(one, post)
    return frozenset(id(m.entity) for m in one.others if first <= m.first and m.last <= last)


def named_in(one: View, post: PostMention) -> frozenset[int]:
    """The same by their own names, without lands and places: "the Orvian chief of Orbex" is of Orbex alone."""
    first, last = extent(one, post)
    inside = (m for m in one.others if first <= m.first and m.last <= last)
    return frozenset(id(m.entity) for m in inside if m.entity.type == "organization" and m.form in NAMED)


def _words(one: View, post: PostMention, small: Small) -> frozenset[str]:
    """The words that say of what a title is; "ministre de la Santé" is a title that says it itself."""
    start, end = extent(one, post)
    tokens = one.line.tokens
    head = range(post.head_first, post.head_last)
    tail = next((i for i in head if i > head[0] and tokens[i].fold in small.of), post.head_last)
    inside = [*range(start, post.head_first), *range(tail, end)]
    words = {tokens[i].fold for i in inside if tokens[i].shape != "mark"}
    return frozenset(words - small.other - small.of)
