"""Titles that stand for somebody whom the article has named: "Minister Ann Lee spoke. … The minister resigned."

A title with its article and nobody beside it takes up whoever the article gives that title, by its class and by the
words that say of what it is; where it gives it to nobody, the person of whom the lines before speak, if the title's
gender allows it. Weights decide what it tells there.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.extraction.article.holders import (
    NAMED,
    REACH,
    Held,
    comer_of,
    gone_from,
    has_another,
    is_left,
    is_only_quoted,
    rather,
    takes_another,
)
from incumbent.extraction.article.ledes import LEDE, OPENING, named_below
from incumbent.extraction.candidates.agents import acts
from incumbent.extraction.grammar.attachments import TITLED, attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import SAYING, View, view
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

OWN = (*TITLED, "copula", "relative", "inverted")
LED = frozenset(("coach", "chair", "chief-executive"))  # classes of those of whom a verb of leading may tell
HELPING = frozenset(("", "auxiliary", "relative", ",", "w", "HOLD"))  # between a name and such a verb
MANY = 64  # titles of one class that an article gives to somebody; a list of a thousand must not ask a million
APPOSED = 8  # tokens from the comma behind a title to the name of its holder
BESIDE = frozenset(("", "w", "POST", "of", "ORG", "CTY", "PLC", "PER"))  # what stands between the two
GIVEN_AS = 5  # tokens from words of a change to "as the"
UNNAMED = ("head-of-state", "head-of-government")  # whose title alone tells who it is
OVER = 2  # words that say that a title is over
MEMORY = 3  # lines back to the person of whom a title tells that the article gives to nobody


@dataclass(frozen=True, slots=True)
class _Small:
    """Words that say nothing of what a title is, those that lead to it apart."""

    other: frozenset[str]
    of: frozenset[str]


def with_epithets(views: Sequence[View], pack: Pack) -> list[View]:
    """`views`, with the titles that stand for somebody among their persons."""
    dates = pack.lexicon["dates"]
    days = map(fold, (*dates["weekdays"]["names"], *dates["months"]["names"]))
    lists = (pack.words.get(name, ()) for name in ("article", "possessive", "and", "in", "to"))
    small = _Small(
        frozenset(days).union(*lists),
        pack.words["of"],
    )
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
            for person in _near(one, post):
                if person.form in NAMED and attachment(one, person, post) in OWN:
                    of = _words(one, post, small), _bodies(one, post), _named(one, post)
                    title = Held(one.line.index, person.entity, post, *of)
                    held[post.post_class].append(title)
    gone = [left for one in views for left in gone_from(one)]
    spoken = [(one.line.index, m.entity) for one in views for m in one.persons if m.form in NAMED]
    before: list[tuple[int, Entity]] = []  # the person of whom a line speaks first
    found: list[View] = []
    spoke: View | None = None  # the last line that speaks of somebody
    for number, one in enumerate(views):
        more = list(_taken_up(one, held, before or spoken, small, pack, gone, spoke, views))
        more += [] if more or before else list(_of_lede(one, views[number + 1 : number + 1 + OPENING], pack))
        if more:
            said = {m.head[0] for m in more if m.head}
            taken = {m.first for m in more}
            kept = [m for m in one.persons if m.form != "description" or not said & {*range(m.first, m.last)}]
            kept = [m for m in kept if m.form != "possessive" or m.first not in taken]
            mentions = sorted([*kept, *one.others, *more], key=lambda m: (m.first, -m.last))
            one = view(one.line, mentions, one.posts, one.triggers, pack)
        told = [m for m in one.persons if m.form != "possessive"]
        first = next((m.entity for m in told if not acts(one, m)), told[0].entity if told else None)
        if first is not None:
            before.append((one.line.index, first))
            spoke = one
        found.append(one)
    return found


def _led(one: View, post: PostMention, words: Vocabulary) -> Iterator[tuple[str, Held]]:
    """What a verb of leading gives whoever stands right before it: "Lee has coached Orbex since May. The coach"."""
    before = (m for m in one.persons if m.form in NAMED and m.last <= post.first)
    person = max(before, key=lambda m: m.last, default=None)
    if person is None or "held-by" in post.modifiers or not HELPING.issuperset(one.symbols[person.last : post.first]):
        return
    for post_class in sorted(LED & {post.post_class, *words.becoming[post.holding].values()}):
        yield post_class, Held(one.line.index, person.entity, post, frozenset(), _bodies(one, post))


def _taken_up(
    one: View,
    held: dict[str, list[Held]],
    before: Sequence[tuple[int, Entity]],
    small: _Small,
    pack: Pack,
    gone: Sequence[tuple[str, Entity]],
    spoke: View | None,
    views: Sequence[View],
) -> Iterator[Mention]:
    tokens = one.line.tokens
    definite = pack.words["article"] - pack.words.get("indefinite", frozenset())
    owned = {m.first: m.entity for m in one.persons if m.form == "possessive"}
    told = {index: m for m in one.persons if m.form == "description" for index in range(m.first, m.last)}
    people = {index for m in one.persons for index in range(m.first, m.last)} - set(told)
    here = {id(m.entity) for m in one.persons if m.form in NAMED}
    for post in one.posts:
        at = _opens(one, post, pack)
        if at < 0 or post.plural or post.holding or "seat" in post.modifiers:
            continue
        theirs = tokens[at].fold in pack.words["possessive"]
        if not theirs and tokens[at].fold not in definite:
            continue
        if any(t.frame.needs == "post" and at <= t.last <= post.head_first and t.first <= at for t in one.triggers):
            continue  # "Lee is the new chief": what somebody becomes
        if any(t.first < at and post.first < t.last for t in one.triggers):
            continue  # "à la tête du gouvernement": the words say where somebody stands
        if any(is_left(trigger, at) for trigger in one.triggers):
            continue  # "Lee n'est plus le directeur": what somebody no longer is
        if at > 0 and one.symbols[at - 1] == "as" and any(0 < at - t.last <= GIVEN_AS for t in one.triggers):
            continue  # "was hired by Orbex as the head coach": what somebody comes or goes as
        apart = ("description", "possessive") if theirs else ("description",)
        if (people - ({at} if theirs else set())) & {at, *range(post.first, post.last)} or any(
            attachment(one, m, post) for m in _near(one, post) if m.form not in apart
        ):
            continue
        if _names_behind(one, post):
            continue
        known = held[post.post_class]
        if theirs:  # of what the sentence speaks of, or takes up
            spoken = {id(m.entity) for m in one.others if m.first <= at}
            known = [title for title in known if title.bodies & spoken]
        if _is_of_either(one, post, known, small):
            continue
        title = _same(one, post, known, small)
        person, form = title, "title"
        if theirs and owned.get(at, title) is not title:
            continue  # "son PDG" of whoever is chief executive: it is that of the company
        if title is None and not theirs and _may_stand(post, at, pack.lexicon["posts"]["epithets"]):
            form = "epithet"
            person = told[post.head_first].entity if post.head_first in told else _spoken_of(one, post, before, held)
            comer = comer_of(spoke) if spoke is not None and "former" in post.modifiers else None
            if comer is not None and post.gender in ("n", comer.gender):
                person = comer
            if person is not None and (other := rather(person, post, held, gone)) is not None:
                person = other
            elif person is not None and (
                has_another(person, post, held)
                or any(t.person is person and t.is_of_another(_named(one, post)) for t in known)
                or (_named(one, post) and takes_another(person, post, views))
            ):
                continue
            if person is not None and one.lead(at) == SAYING and is_only_quoted(person, views, one.line.index):
                continue
            if here and before and before[0][0] >= one.line.index and post.head_first not in told:
                person = None  # whoever the line itself names would be the first one spoken of
        if person is None or id(person) in here:
            continue
        span = Span(tokens[at].start, tokens[post.last - 1].end)
        yield Mention(span, person, form, one.line.index, at, post.first, (post.head_first, post.head_last))


def _opens(one: View, post: PostMention, pack: Pack) -> int:
    """The token before the title, where its article stands: before what the title was of, too, and the word that it is
    over, where these stand between: "The former Orbex chief replaces Roe"."""
    at, words = post.first - 1, vocabulary(pack)
    if "former" not in post.modifiers:
        return at
    body = next((m for m in one.others if m.last == post.first and m.form in NAMED), None)
    while body is not None and body.first > 1 and one.line.tokens[body.first - 1].fold in pack.words["and"] | {","}:
        joined = next((m for m in one.others if m.last == body.first - 1 and m.form in NAMED), None)
        if joined is None:
            break
        body = joined  # "The former Orbex and Luvik chief replaces Roe"
    over = words.modifiers.ending(one.line.tokens, body.first, OVER) if body is not None else None
    return over.first - 1 if over is not None and over.value == "former" else at


def _names_behind(one: View, post: PostMention) -> bool:
    """A comma behind the title leads, with further titles or without, to the name of its holder: "The head of the
    opposition, the conservative member Ann Lee, said"."""
    end, parse = extent(one, post)[1], one.line.parse
    names = {m.first for m in one.persons if m.form in NAMED}
    within = BESIDE | {"and"}  # "the minister for health and sport, Ann Lee"
    for at in range(end, min(len(one.symbols), end + APPOSED)):
        if at in names and within is BESIDE:
            return True
        if one.symbols[at] == ",":
            within = BESIDE
        elif one.symbols[at] not in within or (parse is not None and parse.sort(at) == "verb"):
            return False
    return False


def _of_lede(one: View, below: Sequence[View], pack: Pack) -> Iterator[Mention]:
    """The title of an opening line before anybody is named, of whoever is named right below."""
    tokens = one.line.tokens
    for post in one.posts[:1]:
        at = post.first - 1
        own = at >= 0 and (tokens[at].fold in pack.words["article"] or "possessive" in one.symbols[at : post.first])
        if not own or post.plural or post.holding or "seat" in post.modifiers:
            continue
        if tokens[at].fold in pack.words.get("indefinite", ()) and "incoming" not in post.modifiers:
            continue
        person = named_below(one, below, post)
        if person is not None:
            span = Span(tokens[at].start, tokens[post.last - 1].end)
            head = (post.head_first, post.head_last)
            yield Mention(span, person, LEDE, one.line.index, at, post.first, head)


def _may_stand(post: PostMention, at: int, allowed: Sequence[str]) -> bool:
    """Whether a title that the article gives to nobody may stand for whoever is spoken of, by what a pack allows: all
    ("*"), or those with a modifier of the list that open a sentence ("The former treasurer succeeds Roe")."""
    return "*" in allowed or (at == 0 and bool(post.modifiers & set(allowed)))


def _near(one: View, post: PostMention) -> Sequence[Mention]:
    """The persons of the line that stand in reach of a post."""
    first = bisect_left(one.persons, post.first - REACH, key=lambda m: m.first)
    return one.persons[first : bisect_right(one.persons, post.last + REACH, key=lambda m: m.first)]


def _same(one: View, post: PostMention, held: Sequence[Held], small: _Small) -> Entity | None:
    """Whom the article gives that title, in the nearest line: the same of what, and not to somebody of the other
    gender."""
    mine, names = _words(one, post, small), _named(one, post)
    former = "former" in post.modifiers
    over = former and any(post.head_last <= t.first < post.last for t in one.triggers)  # "le chef de l'armée limogé"
    fitting = [
        title
        for title in held
        if (over or ("former" in title.post.modifiers) == former)
        and (title.person.gender == post.gender or "n" in (title.person.gender, post.gender))
        and (not mine or not title.words or mine & title.words)
        and not title.is_of_another(names)
    ]
    line = one.line.index
    nearest = min(fitting, key=lambda t: (not (mine & t.words), t.line > line, abs(t.line - line)), default=None)
    return nearest.person if nearest else None


def _is_of_either(one: View, post: PostMention, held: Sequence[Held], small: _Small) -> bool:
    """The title says of what it is, and the article gives it to several of whom it does not: "the Orvian president",
    where there are President Lee and President Roe."""
    mine = _words(one, post, small)
    plain = {id(title.person) for title in held if not title.words and "former" not in title.post.modifiers}
    return bool(mine) and len(plain) > 1 and not any(mine & title.words for title in held)


def _spoken_of(
    one: View, post: PostMention, before: Sequence[tuple[int, Entity]], held: Mapping[str, Sequence[Held]]
) -> Entity | None:
    """The person of whom the line before speaks, or one a little above; where none is named above, the first one
    named below, if it is without a title of their own. A king or a president goes unnamed: "The king named several
    ambassadors. Lee goes to Lorvan"."""
    below = bool(before) and before[0][0] > one.line.index
    if below:
        if post.post_class in UNNAMED:
            return None
        titled = {(title.line, id(title.person)) for titles in held.values() for title in titles}
        before = [(line, person) for line, person in before if (line, id(person)) not in titled]
    for line, person in before if below else reversed(before):
        if abs(one.line.index - line) > MEMORY:
            return None
        if post.gender in ("n", person.gender) or person.gender == "n":
            return person
    return None


def _bodies(one: View, post: PostMention) -> frozenset[int]:
    """The organisations that the phrase of a title names."""
    first, last = extent(one, post)
    return frozenset(id(m.entity) for m in one.others if first <= m.first and m.last <= last)


def _named(one: View, post: PostMention) -> frozenset[int]:
    """The same by their own names, without lands and places: "the Orvian chief of Orbex" is of Orbex alone."""
    first, last = extent(one, post)
    inside = (m for m in one.others if first <= m.first and m.last <= last)
    return frozenset(id(m.entity) for m in inside if m.entity.type == "organization" and m.form in NAMED)


def _words(one: View, post: PostMention, small: _Small) -> frozenset[str]:
    """The words that say of what a title is; "ministre de la Santé" is a title that says it itself."""
    start, end = extent(one, post)
    tokens = one.line.tokens
    head = range(post.head_first, post.head_last)
    tail = next((i for i in head if i > head[0] and tokens[i].fold in small.of), post.head_last)
    inside = [*range(start, post.head_first), *range(tail, end)]
    words = {tokens[i].fold for i in inside if tokens[i].shape != "mark"}
    return frozenset(words - small.other - small.of)
