"""The phrase of a title: where it begins and ends, what its words tell of whoever holds the post, and of which class
that is. "The former deputy minister of labour" is from "former" to "labour", of somebody who was a deputy."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.before_titles import across, start_of
from incumbent.extraction.posts.behind_titles import end_of, without_sort
from incumbent.extraction.posts.classes import of_a_field, of_a_thing, refined
from incumbent.extraction.posts.grammar import Grammar
from incumbent.extraction.posts.lookalikes import (
    is_addressed,
    is_adjective,
    is_calling,
    is_defined,
    is_sort_of_body,
    is_sought,
    is_source,
    is_speech,
    is_tie,
    is_verb,
    opens_office,
)
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.posts.once import is_once, with_calling
from incumbent.extraction.posts.services import behind_owner, is_of_its_thing
from incumbent.extraction.posts.several import one_of
from incumbent.extraction.posts.unnamed import named_behind, of_something_unnamed, told_before_name
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.post_titles import Title
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LEGISLATOR, DEPUTY = "legislator", "vice-president"  # whoever has been elected one is one
STANCES = {"former", "current", "incoming"}
LONG = 3  # words of a name from which on its first one tells no more of a post than the others
LONGEST_TITLE = 3  # words of the title of whoever a post is at the side of


@dataclass(frozen=True, slots=True)
class NamesHere:
    """The tokens of the names of a line: the first and last one of each, all of them `named`, where organisations and
    people begin, and those `inner` ones that tell nothing of a post."""

    whole: Sequence[tuple[int, int]]
    named: set[int]
    bodies: set[int]
    inner: Collection[int]
    people: Collection[int]

    @classmethod
    def of(cls, mentions: Sequence[Mention]) -> NamesHere:
        """The names among the mentions of a line."""
        names = [m for m in mentions if m.form in ("full", "part")]
        whole = [(m.first, m.last) for m in names]
        return cls(
            whole,
            {index for first, last in whole for index in range(first, last)},
            {m.first for m in names if m.form == "full" and m.entity.type == "organization"},
            {index for first, last in whole for index in range(first + (last - first < LONG), last)},
            {m.first for m in names if m.entity.type == "person"},
        )


@dataclass(slots=True)
class TitlePhrase:
    """The phrase of a title, from token `first` to `last`: its words `hit`, with the one that says that it is `coming`,
    and without it, `title`; `told` is the end of what tells of which post it is."""

    title: Hit[Title]
    hit: Hit[Title]
    coming: bool
    seat: bool
    first: int
    modifiers: set[str]
    last: int = 0
    told: int = 0
    post_class: str = ""
    whole: str = ""  # the words of the title, as they are compared

    @property
    def is_plain(self) -> bool:
        """Nothing beside the title has told another class than its own."""
        return self.post_class == self.hit.value.post_class


class TitlePhrases:
    """Reads the titles of a line."""

    def __init__(self, text: str, line: Line, names: NamesHere, grammar: Grammar, pack: Pack) -> None:
        self._text, self._line, self._names, self._grammar, self._pack = text, line, names, grammar, pack

    def opened(self, hit: Hit[Title]) -> TitlePhrase | None:
        """The phrase of a title from its beginning; None where the words are no title here, or part of a name."""
        line, grammar, names = self._line, self._grammar, self._names
        title = hit = _without_name(line, hit, names.whole, grammar)
        if coming := _is_coming(line, hit, grammar):
            hit = hit._replace(last=hit.last + 1)
        seat = grammar.is_seat(line, hit)
        inside = any(first <= hit.first and hit.last <= last for first, last in names.whole)
        if (inside and (not seat or opens_office(hit, names.whole))) or self._is_none(hit, seat):
            return None
        first, before = start_of(grammar, line, hit.first, names.named)
        return TitlePhrase(title, hit, coming, seat, first, before, whole=_fold(line, hit))

    def is_of(self, phrase: TitlePhrase, before: PostMention) -> bool:
        """The title is part of the phrase of the post before it: a seat ("chief of staff of the ministry"), a rank
        ("army chief General Lorvan"), a field."""
        line, grammar, hit = self._line, self._grammar, phrase.hit
        if phrase.seat and "seat" not in before.modifiers and grammar.of_another(line, before.last, hit.first):
            return True
        if before.head_last == hit.first and phrase.whole in grammar.words.ranks:
            return True
        return before.last > hit.first and grammar.ends.is_field(line, hit.first)

    def is_nobodys(self, phrase: TitlePhrase) -> bool:
        """The title is a rank before another one, or of somebody who is looked for or spoken to."""
        line, grammar, hit, first = self._line, self._grammar, phrase.hit, phrase.first
        if grammar.is_rank(line, first, hit, self._names.named):
            return True
        addressed = phrase.seat and is_addressed(grammar, line, first, hit.last)
        return is_sought(grammar, line, first, hit.last, phrase.seat) or addressed

    def close(self, phrase: TitlePhrase) -> None:
        """Reads the phrase to its end: what stands behind the title, the class of the post, and what else the words
        tell of it."""
        line, grammar, names, hit = self._line, self._grammar, self._names, phrase.hit
        phrase.last, after = end_of(grammar, line, hit.last, names.named)
        change = grammar.words.triggers.at(line.tokens, hit.first)
        if change is not None and hit.last < change.last < phrase.last:
            phrase.last = change.last - 1  # "the ministry goes to": the words of a change, and no complement
        phrase.last, owned = behind_owner(line, hit.last, phrase.last, grammar)
        explained = named_behind(grammar, line, hit.last, phrase.last, names.named)
        plain = explained or told_before_name(grammar, line, hit.last, phrase.last, names.bodies)
        phrase.told = hit.last if plain else without_sort(grammar, line, hit.last, phrase.last, names.bodies)
        phrase.modifiers = phrase.modifiers | after | owned | ({"seat"} if phrase.seat else set())
        phrase.modifiers |= {"explained"} if explained else set()
        self._classify(phrase)
        phrase.modifiers |= self._modifiers(phrase)
        if "indefinite" in phrase.modifiers:
            phrase.post_class = grammar.words.one_of_several.get(phrase.whole, phrase.post_class)
        if "deputy" in phrase.modifiers:
            phrase.post_class = DEPUTY

    def _classify(self, phrase: TitlePhrase) -> None:
        """The class of the post by all words of its phrase, which may begin with what it is of: "merchandise
        director"."""
        line, grammar, names, hit = self._line, self._grammar, self._names, phrase.hit
        place, own = (phrase.first, hit.first, hit.last, phrase.told), hit.value.post_class
        post_class = refined(grammar, line, *place, own, hit.value.head, names.inner, names.people)
        phrase.post_class = grammar.owned(line, phrase.first, phrase.whole) or post_class
        if not phrase.is_plain:
            return
        if told_of := of_a_thing(grammar.words, line, hit, names.named):
            phrase.first, phrase.post_class = min(phrase.first, hit.first - 1), told_of
        else:
            phrase.post_class = of_a_field(grammar, line, hit, phrase.last) or own

    def _modifiers(self, phrase: TitlePhrase) -> set[str]:
        """What the words around the phrase tell of the post, and what it is of: "state" where that is a country."""
        line, grammar, first, last = self._line, self._grammar, phrase.first, phrase.last
        told = across(grammar, line, first, self._names.named) | with_calling(grammar, line, first)
        told |= {"incoming", "designate"} if phrase.coming else set()
        told |= self._told_beside(first, phrase.hit, last)
        # "la présidence de la fédération" is of no country
        whose = phrase.hit.last if phrase.seat and last > phrase.hit.last else phrase.hit.first
        owned = "unnamed" in phrase.modifiers  # "president of the country's largest bank"
        if not owned and any(grammar.words.kinds.get(token.fold) == "country" for token in line.tokens[whose:last]):
            told.add("state")
        if grammar.speaks(line, first, last) or (phrase.seat and is_source(grammar, line, first)):
            told.add("speaks")
        return told

    def mention(self, phrase: TitlePhrase, posts: Sequence[PostMention], group: int) -> PostMention:
        """The post of a phrase that is read to its end, behind `posts`; what the last of them tells of all in one
        breath, such as "former", it tells of this one."""
        line, grammar, hit, first = self._line, self._grammar, phrase.hit, phrase.first
        modifiers = phrase.modifiers
        if posts and group == posts[-1].group and not modifiers & STANCES:
            modifiers |= posts[-1].modifiers & {"acting", *STANCES}  # "former minister and current mayor": each its own
        end = line.tokens[phrase.told - 1].end
        bare_end = phrase.told - (phrase.told == hit.last and phrase.coming)
        return PostMention(
            line.index,
            first,
            phrase.last,
            hit.first,
            hit.last,
            Span(line.tokens[first].start, end),
            self._text[line.tokens[grammar.bare(line, first, hit.first)].start : end],
            phrase.post_class,
            frozenset(modifiers),
            group,
            hit.value.plural and one_of(line, first, self._pack) == first,
            bare=grammar.alone(line, first, phrase.title, bare_end) if phrase.is_plain else "",
            gender="n" if phrase.seat else grammar.gender(line, first, hit),
        )

    def _is_none(self, hit: Hit[Title], seat: bool) -> bool:
        """The words of a title are none here: they are part of something else, or another sort of word."""
        line, grammar, names = self._line, self._grammar, self._names
        return (
            (seat and grammar.is_part(line, hit))
            or is_defined(line, hit.first, hit.last)
            or is_tie(grammar, line, hit.first, hit.last, names.named, names.bodies)
            or is_sort_of_body(grammar, line, hit.first, hit.last, names.bodies)
            or is_calling(grammar, line, hit.last)
            or is_speech(grammar, line, hit)
            or is_verb(grammar, line, hit)
            or is_adjective(line, hit.first, hit.last)
            or is_of_its_thing(line, hit, grammar)
        )

    def _told_beside(self, first: int, hit: Hit[Title], last: int) -> set[str]:
        """What the words at the ends of the post from token `first` to `last`, and right before it, tell of it."""
        line, grammar, named = self._line, self._grammar, self._names.named
        tokens, words, told = line.tokens, grammar.words, set[str]()
        if tokens[hit.last - 1].fold.endswith(words.coming_ends):
            told |= {"incoming", "designate"}  # "prime minister-designate"
        if is_once(grammar, line, first, last, named):
            told.add("former")
        if first and tokens[first - 1].fold in grammar.indefinite:
            told.add("indefinite")
        if of_something_unnamed(grammar, line, hit.last, last, named):
            told.add("unnamed")
        if _serves(line, hit, last, grammar):
            told.add("serves")
        return told


def _without_name(line: Line, hit: Hit[Title], names: Sequence[tuple[int, int]], grammar: Grammar) -> Hit[Title]:
    """A title without its last word where that opens a name ("directeur général du Groupe Orbex"), or without its first
    where that ends one, if the rest is a title: "Orbex Union chief"."""
    end = next((end for first, end in names if first < hit.first < end < hit.last), 0)
    rest = grammar.words.titles.at(line.tokens, end) if end else None
    if rest is not None and rest.last == hit.last and rest.value.post_class:
        return rest
    last = next((first for first, end in names if hit.first < first < hit.last < end), hit.last)
    if last < hit.last:
        while last > hit.first + 1 and line.tokens[last - 1].fold in grammar.article | grammar.of:
            last -= 1
    if last == hit.last:
        return hit
    shorter = grammar.words.titles.at(line.tokens[:last], hit.first)  # "président de la Confédération paysanne"
    return shorter if shorter is not None and shorter.last == last else hit._replace(last=last)


def _is_coming(line: Line, title: Hit[Title], grammar: Grammar) -> bool:
    """A word behind a title of one person says that they are to have it, with nothing behind but whose it is, or a
    name: "la présidente élue de la Commission", not "le maire élu en mai"."""
    tokens, at = line.tokens, title.last
    if at >= len(tokens) or tokens[at].fold not in grammar.words.coming or title.value.plural:
        return False
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    closed = behind is None or behind.fold in grammar.whose | {",", ")"} or behind.shape == "cap"
    return closed and title.value.post_class not in ("", LEGISLATOR)


def _serves(line: Line, head: Hit[Title], last: int, grammar: Grammar) -> bool:
    """The words of a post from `head` to token `last` end in the title of whoever it is at the side of: "conseiller du
    président"; but not "rédacteur en chef"."""
    for at in range(max(head.first + 2, last - LONGEST_TITLE), last):
        if at < head.last and line.tokens[at - 1].fold not in grammar.whose:
            continue
        inner = grammar.words.titles.at(line.tokens[:last], at)
        whole = inner is not None and inner.last == last and inner.value.post_class and not inner.value.plural
        if whole and line.tokens[at - 1].fold in grammar.of:
            return grammar.words.seats.at(line.tokens, at) is None
    return False


def _fold(line: Line, hit: Hit[Title]) -> str:
    return " ".join(token.fold for token in line.tokens[hit.first : hit.last])
