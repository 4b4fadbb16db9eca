"""Towns that stand for their clubs: "Lorvans part with their coach" in an article that tells of coaches.

A town is a club where it does what clubs do: it has a coach, it takes or dismisses somebody, or somebody joins it.
Where no line speaks of coaches a town stays a town.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.exits import exit_from
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.partings import parting
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.grammar.signings import signed_with
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.organizations.playing import (
    is_done_by,
    is_label,
    is_of_team,
    own_of_row,
    playing,
    stands_before,
    team_before_relative,
    team_that_leads,
)
from incumbent.extraction.organizations.scenes import is_scene
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import CLUB, Vocabulary, is_of_sport, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

COACHES = ("coach", "captain")
COMPETITION = "competition"
BEHIND = 12  # tokens from a noun of change to whom it is told of
WORDS = 3  # of a team's name
DIRECT = 1  # tokens between a verb and the town that is its object: an article at most


def is_club(entity: Entity) -> bool:
    """A town that stands for its club."""
    return entity.type == "place" and entity.sort == CLUB


def sporting(views: Sequence[View], words: Vocabulary) -> bool:
    """The article has so many of the words that articles of sport are full of that it is one."""
    return is_of_sport((token.fold for one in views for token in one.line.tokens), words)


def tell_clubs(views: Sequence[View], pack: Pack) -> list[View]:
    """The views, where the towns in them that act as clubs have the sort of one; they stay places, which nothing has of
    which their line does not speak, unless they are one with the club that is named after them."""
    words = vocabulary(pack)
    sport = sporting(views, words)
    if sport:
        for team in _teams(views, words, pack):
            team.sort = CLUB
    for team in (*_managed(views, words, pack), *_coached(views, words)):
        team.sort = CLUB
    if not sport and not any(_tells(one, words) for one in views) and not _competes(views, words):
        return list(views)
    matches = sport or _tells_of_rounds(views)
    for one in views:
        towns = [m for m in one.others if m.entity.type == "place"]
        for town in (*_acting(one, towns, words), *(playing(one, towns) if matches else ())):
            town.entity.sort = CLUB
    whole = _named_after_towns(views)
    return [_with_clubs(one, whole) for one in views] if whole else list(views)


def _named_after_towns(views: Sequence[View]) -> dict[str, Entity]:
    """The one club that is named after each town that acts as a club: "Lorvan City" where "Lorvan sack Lee". Where
    several bear the town's name, it stands by itself."""
    towns = {m.entity.name.casefold() for one in views for m in one.others if is_club(m.entity)}
    named: dict[str, list[Entity]] = {}
    for one in views if towns else ():
        for m in one.others:
            town = m.entity.name.casefold().rpartition(" ")[0]
            bears = town in towns and m.entity.type == "organization" and m.entity.sort in ("", CLUB)
            if bears and m.entity not in named.setdefault(town, []):
                named[town].append(m.entity)
    found = {town: clubs[0] for town, clubs in named.items() if len(clubs) == 1}
    for club in found.values():
        club.sort = CLUB
    return found


def _with_clubs(one: View, clubs: Mapping[str, Entity]) -> View:
    """The line with its towns as the clubs that are named after them."""
    if not any(is_club(m.entity) and m.entity.name.casefold() in clubs for m in one.others):
        return one
    others = [
        replace(m, entity=clubs.get(m.entity.name.casefold(), m.entity), form="part") if is_club(m.entity) else m
        for m in one.others
    ]
    return replace(one, others=others)


def _teams(views: Sequence[View], words: Vocabulary, pack: Pack) -> Iterator[Entity]:
    """The organisations of no sort that have the names of teams: a plural behind a town ("Lorvan Bears") or behind the
    article ("the Bears", "the Black Bears")."""
    plural = tuple(row.partition("=")[0] for row in pack.words.get("plural", ()))
    definite = pack.words["article"] - pack.words.get("indefinite", frozenset())
    for one in views:
        tokens = one.line.tokens
        for m in one.others:
            if m.entity.type != "organization" or m.entity.sort or not tokens[m.last - 1].fold.endswith(plural):
                continue
            town = words.places.at(tokens, m.first)
            behind_town = town is not None and town.last == m.last - 1
            behind_article = m.first > 0 and tokens[m.first - 1].fold in definite and m.last - m.first <= WORDS
            if m.form == "full" and (behind_town or behind_article):
                yield m.entity


def _managed(views: Sequence[View], words: Vocabulary, pack: Pack) -> Iterator[Entity]:
    """The organisations of no sort of which a line tells as of several, with a title that coaches have, and firms too,
    of nothing else: "Orbex have sacked manager Ann Lee"."""
    several = pack.words.get("of_many", frozenset())
    for one in views:
        shared = [p for p in one.posts if p.post_class in COACHES and (p.post_class, p.bare) in words.shared_heads]
        if not any(post.bare == fold(post.words) for post in shared):
            continue
        for m in one.others:
            behind = one.line.tokens[m.last].fold if m.last < len(one.line.tokens) else ""
            if m.entity.type == "organization" and not m.entity.sort and m.form == "full" and behind in several:
                yield m.entity


def _coached(views: Sequence[View], words: Vocabulary) -> Iterator[Entity]:
    """The organisations of no sort that take or dismiss somebody in a line that names a coach by a title which only
    teams have: "Orbex have sacked head coach Ann Lee", not "Orbex have sacked manager Ann Lee"."""
    for one in views:
        if not any(post.bare and _is_teams(post, words) for post in one.posts):
            continue
        changes = [t for t in one.triggers if t.form == "verb" and t.frame.person == "object"]
        for m in one.others if changes else ():
            if m.entity.type == "organization" and not m.entity.sort and any(_is_actor(one, m, t) for t in changes):
                yield m.entity


def _is_teams(post: PostMention, words: Vocabulary) -> bool:
    """The title is one of coaches, and of nobody whom a firm has."""
    return post.post_class in COACHES and not post.holding and (post.post_class, post.bare) not in words.shared_heads


def _tells(one: View, words: Vocabulary) -> bool:
    """The line names a club, or tells of coaches: not of managers, whom companies have."""
    if any(m.entity.sort == CLUB for m in one.others):
        return True
    return any(_is_teams(post, words) for post in one.posts)


def _competes(views: Sequence[View], words: Vocabulary) -> bool:
    """The article names a competition, and posts that are coaches in clubs and others elsewhere: managers."""
    named = any(m.entity.sort == COMPETITION for one in views for m in one.others)
    posts = [post for one in views for post in one.posts if post.post_class in COACHES]
    return named and any((post.post_class, post.bare) in words.shared_heads for post in posts)


def _tells_of_rounds(views: Sequence[View]) -> bool:
    """The article names a competition, and tells of coaches."""
    named = any(m.entity.sort == COMPETITION for one in views for m in one.others)
    return named and any(post.post_class in COACHES and not post.holding for one in views for post in one.posts)


def _acting(one: View, towns: Sequence[Mention], words: Vocabulary) -> Iterator[Mention]:
    phrases = [extent(one, post) for post in one.posts if not post.holding and _may_coach(post, words)]
    for town in towns:
        coached = any(first <= town.first and town.last <= last for first, last in phrases)
        team = is_of_team(one, town, words)
        if (
            coached
            or team
            or _in_brackets(one, town)
            or any(_takes_part(one, town, trigger) for trigger in one.triggers)
        ):
            yield town


def _may_coach(post: PostMention, words: Vocabulary) -> bool:
    """The post is one of coaches, or would be one in a club: an assistant's."""
    if post.post_class in COACHES:
        return True
    rows = (row for row in words.by_organization if row[0] == post.post_class and row[1] == CLUB)
    return any(row[2] in COACHES and (not row[3] or post.bare in row[3]) for row in rows)


def _in_brackets(one: View, town: Mention) -> bool:
    """The town stands by itself in brackets behind a name: "Lee (Lorvans)"."""
    behind = one.line.tokens[town.last].fold if town.last < len(one.line.tokens) else ""
    return behind == ")" and any(m.last == town.first - 1 and one.symbols[m.last] == "(" for m in one.persons)


def club_of(one: View, person: Mention, trigger: Trigger, clubs: Sequence[Mention]) -> Mention | None:
    """Which of `clubs` is that of the person in the change: the one of a clause that tells what was there ("Lorvans,
    where he succeeded Lee"), the one right behind the name ("the sacking of Lee at Lorvans", "Lee (Lorvans)") or behind
    the change ("sacked at Lorvans"), else the one that acts ("Lorvans sacked Lee"), else the one that opens the
    sentence ("At Lorvans, Lee was sacked"), else the only one, where it is the subject of a sentence that tells of a
    change by the way ("Lorvans began it, with the sacking of Lee"); None where none of them has a part."""
    behind = [m for m in clubs if one.leads[m.last + 1 : m.last + 2] == ["where"] and _is_there(one, m, trigger)]
    behind += [m for m in clubs if m.first == person.last + 1 and one.leads[person.last] in ("to", "in", "at")]
    behind += [m for m in clubs if m.first == person.last + 1 and one.symbols[person.last] == "("]
    behind += [m for m in clubs if m.first == trigger.last + 1 and one.leads[trigger.last] in ("to", "in", "at")]
    behind += [m for m in clubs if trigger.form == "noun" and is_done_by(one, person, m)]
    behind += [m for m in clubs if team_before_relative(one, m, trigger)]
    acting = trigger.form == "verb" and trigger.frame.person == "object"
    scenes = [m for m in clubs if is_scene(one, m) or is_label(one, m)]
    actors = [m for m in clubs if acting and m not in scenes]  # "In Orvia, Lorvans parted company with Lee"
    acts = [m for m in actors if _is_actor(one, m, trigger) or stands_before(one, m, trigger, actors)]
    found = next(iter([*behind, *acts, *scenes, *team_that_leads(one, trigger, clubs)]), None)
    return None if found is None else own_of_row(one, person, found, clubs)


def _is_there(one: View, club: Mention, trigger: Trigger) -> bool:
    """The change is the first one told in the clause that says what happened there: "left Lorvans, where he had
    replaced Lee"."""
    number = bisect_left(one.triggers, club.last, key=lambda told: told.first)
    return one.triggers[number : number + 1] == [trigger]


def _takes_part(one: View, town: Mention, trigger: Trigger) -> bool:
    """The town takes or dismisses somebody, or is what somebody joins or leaves: "Lorvans sacked Lee", "the sacking of
    Lee by Lorvans", "Lee joined Lorvans"; or the change is told of somebody there: "the sacking of Lee at Lorvans"."""
    frame = trigger.frame
    if frame.kind not in ("start", "end"):
        return False
    if trigger.form == "noun":
        if (left := exit_from(one, trigger)) is not None:
            return left[1] is town
        behind = [m for m in one.persons if trigger.last <= m.first <= trigger.last + BEHIND]
        return any(town.first == m.last + 1 and one.leads[m.last] in ("to", "in", "at") for m in behind)
    if trigger.form != "verb":
        return False
    if frame.other and _is_behind_whom(one, town, trigger):
        return True  # "to replace Lee at Lorvans"
    if (parted := parting(one, trigger)) is not None:
        return parted[1] is town
    if "organization" in (frame.needs, frame.takes):
        return 0 <= town.first - trigger.last <= DIRECT or signed_with(one, trigger) is town
    if town.first == trigger.last and trigger.last - trigger.first > 1 and one.leads[trigger.last - 1] == "of_whom":
        return True  # "took charge of Lorvans"
    if frame.person == "object" and trigger.voice == "active" and town.last == trigger.first:
        return True  # in headlines, which parse badly
    return frame.person == "object" and _is_actor(one, town, trigger)


def _is_behind_whom(one: View, town: Mention, trigger: Trigger) -> bool:
    """The town stands right behind the one for whom somebody comes by a verb."""
    whom = (m for m in one.persons if 0 <= m.first - trigger.last <= DIRECT)
    return any(town.first == m.last + 1 and one.leads[m.last] in ("to", "in", "at") for m in whom)


def _is_actor(one: View, club: Mention, trigger: Trigger) -> bool:
    """By the parse, or right behind the "by" of a passive."""
    if trigger.voice != "passive":
        return role_of(one.line.parse, club, trigger) == "subject"
    beside = club.first == trigger.last + 1 and one.symbols[trigger.last] == "by"
    return beside or role_of(one.line.parse, club, trigger) == "by"
