"""The posts that a line speaks of: titles with what the grammar of the post phrase gives them, portfolios, and verbs
that hold a post without a word for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.classes import of_a_field, of_a_thing, refined
from incumbent.extraction.posts.counterparts import is_counterpart, post_of, title_of
from incumbent.extraction.posts.elisions import MINISTER, further
from incumbent.extraction.posts.grammar import Grammar, grammar_of
from incumbent.extraction.posts.lookalikes import (
    has_subjects,
    is_activity,
    is_addressed,
    is_adjective,
    is_calling,
    is_defined,
    is_race,
    is_sort_of_body,
    is_sought,
    is_source,
    is_speech,
    is_tie,
    is_verb,
    leads_nothing,
    opens_office,
)
from incumbent.extraction.posts.mention import PAST, UNTOLD, PostMention, alone
from incumbent.extraction.posts.once import is_once, with_calling
from incumbent.extraction.posts.portfolios import portfolios
from incumbent.extraction.posts.recipients import is_recipients
from incumbent.extraction.posts.services import OFFICIAL, behind_owner, is_of_its_thing, leads_service
from incumbent.extraction.posts.several import one_of
from incumbent.extraction.posts.taken_up import TAKEN_UP, takes_up
from incumbent.extraction.posts.unnamed import named_behind, of_something_unnamed, told_before_name
from incumbent.extraction.posts.voices import with_voices
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.post_titles import Title
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LEGISLATOR = "legislator"  # whoever has been elected one is one
STANCES = {"former", "current", "incoming"}
LONG = 3  # words of a name from which on its first one tells no more of a post than the others
LONGEST_TITLE = 3  # words of the title of whoever a post is at the side of
ASIDE = 7  # tokens before the title of an aside in which its article stands
AHEAD = 4  # tokens from a verb of leading to the ministry that it leads
BY = 5  # tokens from a participle in which "by" stands


def find_posts(
    text: str, line: Line, mentions: Sequence[Mention], pack: Pack, above: PostMention | None = None
) -> list[PostMention]:
    """The post phrases of `line`; titles inside a name (a surname, "Prime Minister's Office") are none. `above` is the
    last title of the lines before."""
    grammar = grammar_of(pack)
    whole = [(m.first, m.last) for m in mentions if m.form in ("full", "part")]
    named = {index for first, last in whole for index in range(first, last)}
    bodies = {m.first for m in mentions if m.form == "full" and m.entity.type == "organization"}
    inner = {index for first, last in whole for index in range(first + (last - first < LONG), last)}
    people = {m.first for m in mentions if m.form in ("full", "part") and m.entity.type == "person"}
    posts: list[PostMention] = []
    others: list[tuple[Hit[Title], tuple[int, set[str]]]] = []  # counterparts, with what stands before them
    for hit in line.titles:
        hit = _without_name(line, hit, whole, grammar)
        title = hit
        if coming := _is_coming(line, hit, grammar):
            hit = hit._replace(last=hit.last + 1)
        seat = grammar.is_seat(line, hit)
        inside = any(first <= hit.first and hit.last <= last for first, last in whole)
        if (inside and (not seat or opens_office(hit, whole))) or _is_none(line, hit, seat, named, bodies, grammar):
            continue
        first, before = grammar.left(line, hit.first, named)
        if is_counterpart(hit):
            others.append((hit, (first, before)))
            continue
        if seat and posts and "seat" not in posts[-1].modifiers and grammar.of_another(line, posts[-1].last, hit.first):
            continue  # "chief of staff of the ministry": the seat is where the post is
        if posts and posts[-1].head_last == hit.first and _fold(line, hit) in grammar.words.ranks:
            continue  # "army chief General Lorvan"
        if posts and posts[-1].last > hit.first and grammar.ends.is_field(line, hit.first):
            continue
        if posts and posts[-1].last > first:  # "deputy labour minister": the first title was part of the second
            posts.pop()
        if grammar.is_rank(line, first, hit, named):
            continue
        if is_sought(grammar, line, first, hit.last, seat) or (seat and is_addressed(grammar, line, first, hit.last)):
            continue
        last, after = grammar.right(line, hit.last, named)
        change = grammar.words.triggers.at(line.tokens, hit.first)
        if change is not None and hit.last < change.last < last:
            last = change.last - 1  # "the ministry goes to": the words of a change, and no complement
        last, owned = behind_owner(line, hit.last, last, grammar)
        modifiers = before | after | owned | ({"seat"} if seat else set())
        explained = named_behind(grammar, line, hit.last, last, named)
        plain = explained or told_before_name(grammar, line, hit.last, last, bodies)
        told = hit.last if plain else grammar.without_sort(line, hit.last, last, bodies)
        place = first, hit.first, hit.last, told
        modifiers |= {"explained"} if explained else set()
        post_class = refined(grammar, line, *place, hit.value.post_class, hit.value.head, inner, people)
        post_class = grammar.owned(line, first, _fold(line, hit)) or post_class
        if (told_of := of_a_thing(grammar.words, line, hit, named)) and post_class == hit.value.post_class:
            first, post_class = min(first, hit.first - 1), told_of
        elif post_class == hit.value.post_class:
            post_class = of_a_field(grammar, line, hit, last) or post_class
        modifiers |= grammar.across(line, first, named) | with_calling(grammar, line, first)
        modifiers |= {"incoming", "designate"} if coming else set()
        modifiers |= _told_beside(line, first, hit, last, named, grammar)
        post_class = (
            grammar.words.one_of_several.get(_fold(line, hit), post_class) if "indefinite" in modifiers else post_class
        )
        if "deputy" in modifiers and post_class not in ("vice-president",):
            post_class = "vice-president"
        whose = hit.last if seat and last > hit.last else hit.first  # "la présidence de la fédération" is of no country
        if "unnamed" not in owned and any(
            grammar.words.kinds.get(token.fold) == "country" for token in line.tokens[whose:last]
        ):
            modifiers |= {"state"}
        if grammar.speaks(line, first, last) or (seat and is_source(grammar, line, first)):
            modifiers |= {"speaks"}
        of_seat = bool(posts) and "seat" in posts[-1].modifiers and grammar.of_another(line, posts[-1].last, first)
        if of_seat and seat and posts[-1].first < first and post_class != "board-member":
            posts.pop()  # "at the head of the ministry": what somebody is at the head of is the seat
            of_seat = False
        one = of_seat or (posts and grammar.joined(line, posts[-1].last, first))  # "à la tête du ministère"
        one = one and (of_seat or not _is_aside(line, posts[-1], first, grammar))
        one = one and not (
            not seat and (_is_whose_doing(line, posts[-1], grammar) or is_recipients(grammar, line, posts[-1], first))
        )
        one = one and not (last in people and _opens_clause(line, posts, first, grammar))
        group = posts[-1].group if one else len(posts)
        if posts and group == posts[-1].group and not modifiers & STANCES:
            modifiers |= posts[-1].modifiers & {"acting", *STANCES}  # "former minister and current mayor": each its own
        span = Span(line.tokens[first].start, line.tokens[told - 1].end)
        words = text[line.tokens[grammar.bare(line, first, hit.first)].start : line.tokens[told - 1].end]
        posts.append(
            PostMention(
                line.index,
                first,
                last,
                hit.first,
                hit.last,
                span,
                words,
                post_class,
                frozenset(modifiers),
                group,
                hit.value.plural and one_of(line, first, pack) == first,
                bare=grammar.alone(line, first, title, told - (told == hit.last and coming))
                if post_class == hit.value.post_class
                else "",
                gender="n" if seat else grammar.gender(line, first, hit),
            )
        )
    theirs = [(hit, left, title_of(hit, line, posts, above, grammar.past)) for hit, left in others]
    counterparts = [post_of(line, hit, left, title, grammar) for hit, left, title in theirs]
    posts += [post for post in counterparts if post is not None]
    posts = with_voices(text, line, sorted(posts, key=lambda post: post.first), grammar)
    posts += list(further(text, line, posts, mentions, grammar))
    holdings = [*_holdings(line, posts, grammar, named)]
    more = [*portfolios(text, line, posts, grammar), *holdings]
    posts = [post for post in posts if not any(_is_in(post, held) for held in holdings)]
    return sorted([*posts, *more], key=lambda post: post.first)


def _opens_clause(line: Line, posts: Sequence[PostMention], first: int, grammar: Grammar) -> bool:
    """A comma and "and" part the title at token `first`, before a name, from the only one before: "Roe resigned as
    chairman, and treasurer Lee took over"; not the last of a row: "founder, chairman, and chief executive Lee"."""
    between = [token.fold for token in line.tokens[posts[-1].last : first]]
    alone = all(post.group != posts[-1].group for post in posts[:-1])
    return alone and len(between) == 2 and between[0] == "," and between[1] in grammar.both


def _is_none(line: Line, hit: Hit[Title], seat: bool, named: set[int], bodies: set[int], grammar: Grammar) -> bool:
    """The words of a title are none here: they are part of something else, or another sort of word."""
    return (
        (seat and grammar.is_part(line, hit))
        or is_defined(line, hit.first, hit.last)
        or is_tie(grammar, line, hit.first, hit.last, named, bodies)
        or is_sort_of_body(grammar, line, hit.first, hit.last, bodies)
        or is_calling(grammar, line, hit.last)
        or is_speech(grammar, line, hit)
        or is_verb(grammar, line, hit)
        or is_adjective(line, hit.first, hit.last)
        or is_of_its_thing(line, hit, grammar)
    )


def _told_beside(line: Line, first: int, hit: Hit[Title], last: int, named: set[int], grammar: Grammar) -> set[str]:
    """What the words at the ends of the post from token `first` to `last`, and right before it, tell of it."""
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


def _is_coming(line: Line, title: Hit[Title], grammar: Grammar) -> bool:
    """A word behind a title of one person says that they are to have it, with nothing behind but whose it is, or a
    name: "la présidente élue de la Commission", not "le maire élu en mai"."""
    tokens, at = line.tokens, title.last
    if at >= len(tokens) or tokens[at].fold not in grammar.words.coming or title.value.plural:
        return False
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    closed = behind is None or behind.fold in grammar.whose | {",", ")"} or behind.shape == "cap"
    return closed and title.value.post_class not in ("", LEGISLATOR)


def _is_in(post: PostMention, held: PostMention) -> bool:
    """The seat is part of the words of a verb that says what somebody holds: "préside le conseil d'administration"."""
    return "seat" in post.modifiers and held.first <= post.head_first and post.head_last <= held.last


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


def _is_aside(line: Line, post: PostMention, first: int, grammar: Grammar) -> bool:
    """The post only says in passing what somebody was, between commas, before what begins at token `first`: "named Lee,
    a former Lampo executive, chairman"."""
    if first - post.last != 1 or line.tokens[post.last].fold != ",":
        return False
    for token in reversed(line.tokens[max(0, post.head_first - ASIDE) : post.head_first]):
        if token.shape == "mark":
            return False
        if token.fold in grammar.indefinite:
            return True
    return False


def _is_whose_doing(line: Line, post: PostMention, grammar: Grammar) -> bool:
    """The post is the body behind "by", which shares no breath with a title: "dismissed by the board, the head of"."""
    before = [token.fold for token in line.tokens[max(0, post.first - 2) : post.first]]
    by = [fold for fold in before if fold not in grammar.article]  # "par le conseil"
    return "seat" in post.modifiers and bool(by) and by[-1] in grammar.by


def _is_given(line: Line, posts: Sequence[PostMention], first: int, grammar: Grammar) -> bool:
    """One word, an article, stands between a seat and the title of whoever gets it: "élu à sa tête l'ancien maire"."""
    between = line.tokens[posts[-1].last : first]
    return "seat" in posts[-1].modifiers and len(between) == 1 and between[0].fold in grammar.article


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


def _holdings(line: Line, posts: Sequence[PostMention], grammar: Grammar, named: set[int]) -> Iterator[PostMention]:
    """Verbs that say who holds a post without naming it: "Lorvan chairs Orbex"."""
    tokens = line.tokens
    taken = {index for post in posts for index in range(post.first, post.last)} | named
    before_noun = grammar.article | grammar.possessive  # of the same letters
    for first, last, held in grammar.days.wide(tokens, grammar.words.holdings):
        before = tokens[first - 1].fold if first else ""
        once = _when(line, first, last, grammar)
        led = bool(once) or before in grammar.copula or before == "," or before in grammar.both
        led = led or (first > 1 and tokens[first - 2].fold in grammar.copula)  # "is now run by"
        led = led or (line.parse is not None and line.parse.roles[first] in ("relative", "clause"))  # "a firm run by"
        spelt_so = held.tense == "infinitive" and led  # "is run by", ", once run by"
        passive = held.tense in ("participle", "past") or spelt_so
        by = passive and _by_whom(line, last, grammar)
        told_before = not by and takes_up(grammar, line, first)
        articled = before in before_noun and not told_before
        if first in taken or articled or (before in grammar.copula and not by):
            continue
        if is_race(grammar, line, first):
            continue
        alone_told, service = by or told_before, leads_service(line, last, grammar)
        nothing = is_activity(grammar, line, first, last, by)
        if not service and (nothing or (not alone_told and leads_nothing(grammar, line, last, named))):
            continue
        ministry = None if alone_told else _ministry(line, last, posts)
        last, post_class = (ministry.last, ministry.post_class) if ministry else (last, held.post_class or UNTOLD)
        post_class = OFFICIAL if service else post_class
        span = Span(tokens[first].start, tokens[last - 1].end)
        tense = "present" if held.tense == "infinitive" and has_subjects(line, first) else held.tense
        told = frozenset({"holding", "held-by"} if by else {"holding", f"holding:{tense}"})
        told |= once | ({TAKEN_UP} if told_before else frozenset())
        place = (line.index, first, last, first, last, span)
        yield PostMention(*place, "", post_class, told, alone(first), holding=held.id)


def _ministry(line: Line, at: int, posts: Sequence[PostMention]) -> PostMention | None:
    """The ministry that a verb of leading before token `at` leads: "dirige depuis mars le ministère de la Santé"."""
    post = next((post for post in posts if at < post.first <= at + AHEAD), None)
    if post is None or "seat" not in post.modifiers or post.post_class != MINISTER:
        return None
    small = all(line.tokens[index].shape in ("word", "number") for index in range(at, post.first))
    return post if small else None


def _when(line: Line, first: int, last: int, grammar: Grammar) -> set[str]:
    """That somebody holds a post no more, by what stands right behind its verb at tokens `first` to `last`, or the word
    before it: "dirigeait jusque-là", "avait auparavant dirigé", "previously led", "once led"."""
    modifiers = grammar.words.modifiers
    if first and line.tokens[first - 1].fold in grammar.words.once:
        return {"former"}
    behind, before = modifiers.at(line.tokens, last), modifiers.at(line.tokens[:first], first - 1) if first else None
    return {"former"} if any(hit is not None and hit.value in PAST for hit in (behind, before)) else set()


def _by_whom(line: Line, at: int, grammar: Grammar) -> bool:
    """ "by" stands at token `at`, or behind a few words: "led since 2010 by"."""
    for token in line.tokens[at : at + BY]:
        if token.fold in grammar.by:
            return True
        if token.shape not in ("word", "number"):
            return False
    return False
