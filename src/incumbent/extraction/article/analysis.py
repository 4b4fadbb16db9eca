"""Everything that is found in an article before any claim is weighed: lines, names, posts, triggers."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from incumbent.extraction.article.epithets import with_epithets
from incumbent.extraction.article.gate import Reason, passed_over, worth_parsing
from incumbent.extraction.article.untold import is_given_there, is_part, is_seat, tells_of_nothing
from incumbent.extraction.candidates.bystanders import is_thanks
from incumbent.extraction.grammar.paths import View, view
from incumbent.extraction.lines.asides import parse_apart
from incumbent.extraction.lines.echoes import echoed
from incumbent.extraction.lines.entities import Mention, Names
from incumbent.extraction.lines.lines import Line, lines
from incumbent.extraction.lines.syntax import Parser, parser_of
from incumbent.extraction.lines.triggers import Trigger, find_triggers, voiced
from incumbent.extraction.names.names import DOUBT, Capitals, find_names
from incumbent.extraction.names.told_genders import with_genders
from incumbent.extraction.organizations.clubs import tell_clubs
from incumbent.extraction.organizations.standing import Standing
from incumbent.extraction.posts.counterparts import title_above
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.posts.posts import find_posts
from incumbent.extraction.references.club_phrases import with_clubs
from incumbent.extraction.references.defined_terms import Term, endings, terms_of, without_terms
from incumbent.extraction.references.hearers import hearers
from incumbent.extraction.references.lands import headline_land, land_of, lands_in_names, lands_of, sent_from, with_home
from incumbent.extraction.references.origins import without_origins
from incumbent.extraction.references.past_bodies import Places, past_bodies
from incumbent.extraction.references.person_phrases import stand_ins
from incumbent.extraction.references.references import resolve
from incumbent.extraction.text.segment import Segments, segment
from incumbent.extraction.text.vocabulary import vocabulary
from incumbent.extraction.weights import Weights, load_weights
from incumbent.model.document import Document

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack


Changes = Mapping[int, Sequence[Trigger]]  # the words of change of each line, by its index
BEFORE = 3  # tokens before a title in which its article stands
NEAR = 8  # tokens between a phrase and its post


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """`passed` tells for each view why its line was not parsed, "" where it was (gate.py)."""

    document: Document
    pack: Pack
    segments: Segments
    names: Names
    views: tuple[View, ...]
    standing: Standing
    passed: tuple[Reason, ...] = ()


def analyse(document: Document, pack: Pack, parser: Parser | None = None, types: Weights | None = None) -> Analysis:
    """What stands in `document`, by the words of `pack`; `parser` in the place of the pack's own, `types` in that of
    the learned weights for the types of names."""
    text = document.text
    types = load_weights("names") if types is None else types
    segments = segment(text, document.title_end, pack)
    rows = list(lines(text, segments.sentences, pack))
    terms = terms_of(rows, pack)
    unnamed = endings(terms)
    rows = [without_terms(line, unnamed) for line in rows] if terms else rows
    changes = {line.index: echoed(line, find_triggers(line, pack), pack) for line in rows}
    capitals = Capitals(text, rows, pack, unnamed)
    gated = _worth_parsing(rows, changes, capitals, pack)
    if gated:
        rows = _parsed(text, rows, gated, pack, parser)
        capitals.parsed(rows)
    sent = sent_from(rows, pack) or land_of(document.publisher, pack)
    names, views, lands, past = _seen(text, rows, changes, capitals, pack, types, sent, terms)
    asked = {line.index for line in gated}
    passed = tuple(passed_over(view, view.line.index in asked) for view in views)
    standing = Standing(views, vocabulary(pack), lands, sent, past)
    return Analysis(document, pack, segments, names, tuple(views), standing, passed)


def _seen(
    text: str,
    rows: Sequence[Line],
    changes: Changes,
    capitals: Capitals,
    pack: Pack,
    types: Weights,
    sent: str,
    terms: Sequence[Term],
) -> tuple[Names, list[View], Counter[str], Places]:
    """The names of an article, its lines with what stands in them, how often it tells of each country, and where it
    names organisations of careers; `sent` is the country that it was sent from, or ""."""
    found = with_genders(without_origins(find_names(capitals, rows, pack, changes, types), rows, pack), rows, pack)
    lands = lands_of(rows, pack) + headline_land(rows, pack) + Counter([sent] if sent else [])
    past = past_bodies(rows, found, pack)
    names = resolve(rows, found, pack, terms, lands, past | hearers(rows, found, pack))
    lands += lands_in_names(names, rows, pack)
    names = with_home(names, lands, pack)
    by_line: dict[int, list[Mention]] = {}
    for mention in names.mentions:
        by_line.setdefault(mention.line, []).append(mention)
    views = []
    above: PostMention | None = None  # the title of the lines before that a counterpart has
    for line in rows:
        mentions = by_line.get(line.index, [])
        posts = find_posts(text, line, mentions, pack, above)
        above = title_above(posts, [m for m in mentions if m.entity.type == "person"]) or above
        posts = [post for post in posts if not post.holding or not _swallowed(post, changes[line.index])]
        posts = [post for post in posts if not (_joined(post, changes[line.index]) or is_part(post, line, pack))]
        inside = {i for post in posts for i in range(post.head_first, post.head_last)}
        mentions = [m for m in mentions if (m.form != "generic" or m.first not in inside) and not is_seat(m, posts)]
        named = {i for post in posts if _is_named(post, mentions) for i in range(post.head_first, post.head_last)}
        mentions = [m for m in mentions if m.form != "generic" or named.isdisjoint(range(m.first, m.last))]
        mentions = [m for m in mentions if m.form != "description" or not _explains(m, mentions, posts)]
        triggers = [t for t in changes[line.index] if t.first not in inside or t.form == "phrase"]
        triggers = [t for t in triggers if not t.frame.needs_post or t.form != "phrase" or _leads(t, posts)]
        triggers = [t for t in triggers if not _is_of_a_name(t, line, mentions)]
        triggers = [t for t in triggers if not tells_of_nothing(t, triggers, line, pack)]
        people = {m.first for m in mentions if m.entity.type == "person" and m.form in ("full", "part")}
        objects = {m.first for m in mentions if m.form == "pronoun" and _is_object(line, m.first)}
        title = line.sentence.kind == "headline"
        behind = {m.last for m in mentions if m.entity.type == "person" and m.form in ("full", "part")}
        headed = behind if title else {at for at in behind if is_given_there(triggers, posts, at)}
        apart = {at + 1 for at, token in enumerate(line.tokens) if token.fold == ","}
        told = _told_behind_names(mentions, posts, apart) | _told_in_asides(line, mentions, triggers, people)
        triggers = voiced(triggers, line.parse, people | objects, headed, apart, told)
        one = view(line, mentions, posts, triggers, pack)
        kept = [trigger for trigger in triggers if not is_thanks(one, trigger)]
        views.append(one if len(kept) == len(triggers) else view(line, mentions, posts, kept, pack))
    return names, with_clubs(with_epithets(tell_clubs(views, pack), pack), pack), lands, past


def _is_of_a_name(trigger: Trigger, line: Line, mentions: Sequence[Mention]) -> bool:
    """The word of change is part of an organisation's name, and no verb: "Crown Lorvan Media"; headlines, in which
    verbs have capitals too, are left as they are."""
    if line.sentence.kind == "headline" or line.tokens[trigger.first].shape != "cap":
        return False
    bodies = (m for m in mentions if m.entity.type == "organization" and m.form in ("full", "part"))
    return any(m.first <= trigger.first and trigger.last <= m.last and m.last - m.first > 1 for m in bodies)


def _told_behind_names(
    mentions: Sequence[Mention], posts: Sequence[PostMention], apart: Container[int]
) -> set[tuple[int, int]]:
    """Where a verb between the comma behind somebody's name and a post is a participle that tells of them, whatever
    the parser makes of it: the tokens behind the comma with those where posts begin: "Lee, appointed chairman of Orbex
    last year, said"."""
    behind = [m.last + 1 for m in mentions if m.entity.type == "person" and m.form in ("full", "part")]
    opened = [at for at in behind if at in apart]
    firsts = sorted({post.first for post in posts if not post.holding})
    found = set()
    for at in opened:
        next_post = bisect_right(firsts, at)
        if next_post < len(firsts):
            found.add((at, firsts[next_post]))
    return found


def _told_in_asides(
    line: Line, mentions: Sequence[Mention], triggers: Sequence[Trigger], people: Container[int]
) -> set[tuple[int, int]]:
    """The verbs, by their tokens, right behind a comma that opens an aside about somebody: "Lee, elected to the
    board in 2003, left". A name with a comma before it closes one ("the chairman, Lee, elected a member"), and a name
    behind the verb, where one of `people` begins, is whom it tells of."""
    commas = {at for at, token in enumerate(line.tokens) if token.fold == ","}
    named = {m.last: m.first for m in mentions if m.entity.type == "person" and m.form in ("full", "part")}
    found = set()
    for trigger in triggers:
        comma = trigger.first - 1
        if comma in commas and comma in named and named[comma] - 1 not in commas and trigger.last not in people:
            found.add((trigger.first, trigger.last))
    return found


def _is_object(line: Line, at: int) -> bool:
    """Something is done to what stands at token `at`: "dismissed Lee and replaced him"."""
    return line.parse is not None and line.parse.roles[at] == "object"


def _swallowed(post: PostMention, triggers: Sequence[Trigger]) -> bool:
    """The verb that holds a post is part of words that tell of a change: "led to the departure of"."""
    inside = (t for t in triggers if t.first <= post.first < t.last and t.last > post.last and t.frame.kind != "hold")
    return any(not t.frame.stops for t in inside)  # "n'entraîne plus Orbex" tells of whom, too


def _is_named(post: PostMention, mentions: Sequence[Mention]) -> bool:
    """The name of the organisation of a seat stands right behind it: "the board of Orbex" takes up none."""
    near = (m for m in mentions if post.last < m.first <= post.last + 2 and m.form in ("full", "part"))
    return "seat" in post.modifiers and any(m.entity.type == "organization" for m in near)


def _joined(post: PostMention, triggers: Sequence[Trigger]) -> bool:
    """A ministry is where somebody goes, and no post of a minister: "rejoint le ministère de la Santé"."""
    if "seat" not in post.modifiers or post.post_class != "minister":
        return False
    goes = [t for t in triggers if t.frame.kind == "start" and t.frame.needs == "organization" and t.form == "verb"]
    return any(0 <= post.first - trigger.last <= 1 for trigger in goes)


def _explains(description: Mention, mentions: Sequence[Mention], posts: Sequence[PostMention]) -> bool:
    """ "Ann Lee, the former president": a description that is a post phrase beside a name is that person's title."""
    over = [post for post in posts if post.first < description.last and description.first < post.last]
    if not over:
        return False
    last = max(description.last, *(post.last for post in over))
    named = [m for m in mentions if m.entity.type == "person" and m.form in ("full", "part")]
    return any(0 <= description.first - m.last <= 2 or 0 <= m.first - last <= 2 for m in named)


def _leads(trigger: Trigger, posts: Sequence[PostMention]) -> bool:
    """A post stands close behind a phrase that tells of a change by its post alone ("will be")."""
    return any(-1 <= post.first - trigger.last <= NEAR or post.first <= trigger.first < post.last for post in posts)


def _titles_alone(line: Line, changes: Sequence[Trigger], pack: Pack) -> list[int]:
    """The titles that may stand for somebody of whom the line tells a change: "The chief executive resigned"."""
    if not any(trigger.frame.kind in ("start", "end") for trigger in changes):
        return []
    leads = (pack.words["article"] | pack.words["possessive"]) - pack.words.get("indefinite", frozenset())
    before = ((hit.first, line.tokens[max(0, hit.first - BEFORE) : hit.first]) for hit in line.titles)
    return [first for first, tokens in before if any(token.fold in leads for token in tokens)]


def _worth_parsing(rows: Sequence[Line], changes: Changes, capitals: Capitals, pack: Pack) -> list[Line]:
    """The lines with somebody near a title or a word of change."""
    telling = [line for line in rows if line.titles or changes[line.index]]
    if not telling:
        return []
    likely, possible = capitals.people(0), capitals.people(DOUBT)
    somewhere = any(possible.values())

    def somebody(line: Line) -> list[int]:
        if line.shouted:
            return list(range(len(line.tokens)))
        if line.titles and changes[line.index]:
            alone = _titles_alone(line, changes[line.index], pack) if somewhere else []
            return capitals.places(line) + stand_ins(line, pack) + alone
        people = possible if changes[line.index] else likely
        return people.get(line.index, []) + stand_ins(line, pack)

    return [line for line in telling if worth_parsing(line, changes[line.index], somebody(line))]


def _parsed(text: str, rows: Sequence[Line], gated: Sequence[Line], pack: Pack, parser: Parser | None) -> list[Line]:
    """The lines, with a parse of those in `gated`."""
    words = [[text[t.start : t.end] for t in line.tokens] for line in gated]
    helping = pack.words["auxiliary"] | pack.words["copula"]
    tokens = [line.tokens for line in gated]
    parses = parse_apart(parser or parser_of(pack), tokens, words, pack.abbreviations, helping)
    by_index = {line.index: parse for line, parse in zip(gated, parses, strict=True)}
    return [replace(line, parse=by_index[line.index]) if line.index in by_index else line for line in rows]
