"""Titles that stand for somebody whom the article has named: "Minister Ann Lee spoke. … The minister resigned."

A title with its article and nobody beside it takes up whoever the article gives that title, by its class and by the
words that say of what it is; where it gives it to nobody, the person of whom the lines before speak, if the title's
gender allows it. Weights decide what it tells there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from incumbent.extraction.article.given_titles import Small, given_titles, is_of_either, named_in, near, same
from incumbent.extraction.article.holders import (
    NAMED,
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
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import SAYING, View, view
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.text.vocabulary import vocabulary
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

APPOSED = 8  # tokens from the comma behind a title to the name of its holder
BESIDE = frozenset(("", "w", "POST", "of", "ORG", "CTY", "PLC", "PER"))  # what stands between the two
GIVEN_AS = 5  # tokens from words of change to "as the"
UNNAMED = ("head-of-state", "head-of-government")  # whose title alone tells who it is
OVER = 2  # words that say that a title is over
MEMORY = 3  # lines back to the person of whom a title tells that the article gives to nobody


@dataclass(slots=True)
class _Told:
    """What an article has told up to a line: the titles `held` anywhere in it and who is `gone` from one; of whom the
    lines `before` speak first, and everybody `named`; the last line that speaks of somebody."""

    pack: Pack
    small: Small
    definite: frozenset[str]  # articles of what is known
    held: Mapping[str, Sequence[Held]]
    gone: Sequence[tuple[str, Entity]]
    named: Sequence[tuple[int, Entity]]
    views: Sequence[View]
    before: list[tuple[int, Entity]] = field(default_factory=list)
    spoke: View | None = None

    @classmethod
    def of(cls, views: Sequence[View], pack: Pack) -> _Told:
        """Before the first line."""
        small = Small.of_pack(pack)
        gone = [left for one in views for left in gone_from(one)]
        named = [(one.line.index, m.entity) for one in views for m in one.persons if m.form in NAMED]
        definite = pack.words["article"] - pack.words.get("indefinite", frozenset())
        return cls(pack, small, definite, given_titles(views, small, pack), gone, named, views)

    def leave(self, one: View) -> None:
        """Goes on from a line, with whom it speaks of."""
        told = [m for m in one.persons if m.form != "possessive"]
        first = next((m.entity for m in told if not acts(one, m)), told[0].entity if told else None)
        if first is not None:
            self.before.append((one.line.index, first))
            self.spoke = one


class _Here:
    """The persons of a line, as titles of it may take them up."""

    def __init__(self, one: View) -> None:
        self.owned = {m.first: m.entity for m in one.persons if m.form == "possessive"}
        self.described = {at: m for m in one.persons if m.form == "description" for at in range(m.first, m.last)}
        self.tokens = {at for m in one.persons for at in range(m.first, m.last)} - set(self.described)
        self.named = {id(m.entity) for m in one.persons if m.form in NAMED}


def with_epithets(views: Sequence[View], pack: Pack) -> list[View]:
    """`views`, with the titles that stand for somebody among their persons."""
    told, found = _Told.of(views, pack), []
    for number, one in enumerate(views):
        more = list(_taken_up(one, told))
        more += [] if more or told.before else list(_of_lede(one, views[number + 1 : number + 1 + OPENING], pack))
        one = _with(one, more, pack) if more else one
        told.leave(one)
        found.append(one)
    return found


def _with(one: View, more: Sequence[Mention], pack: Pack) -> View:
    """The line with `more` persons, in whose titles no description and no possessive stands by itself."""
    said, taken = {m.head[0] for m in more if m.head}, {m.first for m in more}
    kept = [m for m in one.persons if m.form != "description" or not said & {*range(m.first, m.last)}]
    kept = [m for m in kept if m.form != "possessive" or m.first not in taken]
    mentions = sorted([*kept, *one.others, *more], key=lambda m: (m.first, -m.last))
    return view(one.line, mentions, one.posts, one.triggers, pack)


def _taken_up(one: View, told: _Told) -> Iterator[Mention]:
    """The titles of a line that stand for somebody: each that stands alone, of whoever has that title, else of whom the
    lines before speak."""
    here = _Here(one)
    for post in one.posts:
        at = _opens(one, post, told.pack)
        if at < 0 or post.plural or post.holding or "seat" in post.modifiers:
            continue
        theirs = one.line.tokens[at].fold in told.pack.words["possessive"]
        if (not theirs and one.line.tokens[at].fold not in told.definite) or _is_of_change(one, post, at):
            continue
        if _has_name(one, post, at, theirs, here):
            continue
        known = told.held.get(post.post_class, ())
        if theirs:  # of what the sentence speaks of, or takes up
            spoken = {id(m.entity) for m in one.others if m.first <= at}
            known = [title for title in known if title.bodies & spoken]
        if is_of_either(one, post, known, told.small):
            continue
        person, form = same(one, post, known, told.small), "title"
        if theirs and here.owned.get(at, person) is not person:
            continue  # "son PDG" of whoever is chief executive: it is that of the company
        if person is None and not theirs and _may_stand(post, at, told.pack.lexicon["posts"]["epithets"]):
            person, form = _spoken_of_here(one, post, told, here, known), "epithet"
            quoted = (
                person is not None and one.lead(at) == SAYING and is_only_quoted(person, told.views, one.line.index)
            )
            person = None if quoted else person
        if person is None or id(person) in here.named:
            continue
        span = Span(one.line.tokens[at].start, one.line.tokens[post.last - 1].end)
        yield Mention(span, person, form, one.line.index, at, post.first, (post.head_first, post.head_last))


def _is_of_change(one: View, post: PostMention, at: int) -> bool:
    """The title, with its article at token `at`, is what words of change say that somebody becomes, is no more, or
    comes or goes as."""
    for trigger in one.triggers:
        if trigger.frame.needs == "post" and trigger.first <= at <= trigger.last <= post.head_first:
            return True  # "Lee is the new chief"
        if trigger.first < at and post.first < trigger.last:
            return True  # "à la tête du gouvernement": the words say where somebody stands
        if is_left(trigger, at):
            return True  # "Lee n'est plus le directeur"
        if at > 0 and one.symbols[at - 1] == "as" and 0 < at - trigger.last <= GIVEN_AS:
            return True  # "was hired by Orbex as the head coach"
    return False


def _has_name(one: View, post: PostMention, at: int, theirs: bool, here: _Here) -> bool:
    """Somebody is named in the title, or beside it as its holder."""
    apart = ("description", "possessive") if theirs else ("description",)
    if (here.tokens - ({at} if theirs else set())) & {at, *range(post.first, post.last)}:
        return True
    beside = (m for m in near(one, post) if m.form not in apart)
    return any(attachment(one, m, post) for m in beside) or _names_behind(one, post)


def _spoken_of_here(one: View, post: PostMention, told: _Told, here: _Here, known: Sequence[Held]) -> Entity | None:
    """Whom a title means that the article gives to nobody: whom it describes, who came last, or of whom the lines
    before speak; nobody who has another title."""
    before, described = told.before or told.named, here.described.get(post.head_first)
    person = described.entity if described is not None else _spoken_of(one, post, before, told.held)
    comer = comer_of(told.spoke) if told.spoke is not None and "former" in post.modifiers else None
    if comer is not None and post.gender in ("n", comer.gender):
        person = comer
    if person is not None and (other := rather(person, post, told.held, told.gone)) is not None:
        person = other
    elif person is not None and (
        has_another(person, post, told.held)
        or any(title.person is person and title.is_of_another(named_in(one, post)) for title in known)
        or (named_in(one, post) and takes_another(person, post, told.views))
    ):
        return None
    # whoever the line itself names would be the first one spoken of
    first = here.named and before and before[0][0] >= one.line.index and described is None
    return None if first else person


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
        if person.agrees(post.gender):
            return person
    return None
