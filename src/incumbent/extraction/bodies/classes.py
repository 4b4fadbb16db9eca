"""What a post is in the organisation that it is one of: a president of a country is a head of state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.led_parts import leads_a_thing_of
from incumbent.extraction.bodies.owned_parts import is_located_part
from incumbent.extraction.bodies.parts import as_of_whole, named_part
from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.organizations.clubs import COMPETITION, is_club
from incumbent.extraction.organizations.standing import Standing
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import CLUB, COMPANY, Vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View

COACH, OPEN = "coach", "executive"  # OPEN: the class of who leads, without a word of as what
PRESIDENT, MAYOR, PARTY_LEADER, MINISTER, OFFICIAL = "president", "mayor", "party-leader", "minister", "official"
TEAMS = 3  # organisations from which on whoever was their manager was their coach
PLACES = ("place", "territory", "country", "agency")  # sorts of nouns for what a mayor is at the head of
UNION = "union"
MEMBER, PARLIAMENT, LEGISLATOR = "member", "parliament", "legislator"
BANK, BANKER = "bank", "central-banker"
OF_THERE = frozenset(("of", "ORG", "CTY", "PLC", "", "'s", "w"))  # from a governor to their bank
BEHIND = 6  # tokens between the two
HEAD_OF_STATE, HEAD_OF_GOVERNMENT, GOVERNMENT = "head-of-state", "head-of-government", "government"
RULING = (HEAD_OF_STATE, HEAD_OF_GOVERNMENT, MAYOR)  # whom whoever leads a land or a town is taken for
BOARDS = ("board-member", "chair")  # the classes of seats that are those of boards
LED = frozenset(("of", "ORG", "", ",", "copula", "auxiliary", "relative"))  # from a board to "is chaired by"
LED_BY = 4  # tokens from the word for a government to by whom it is led
LONGEST = 5  # letters of initials


def class_told(
    candidate: Candidate, post: PostMention, organization: Entity, standing: Standing, words: Vocabulary
) -> str:
    """The class of the candidate's `post` in `organization`, by the words of the line, too: whoever leads the team of a
    land is its coach."""
    named = named_part(candidate, words)
    post = as_of_whole(post, candidate.view, words) if named is not None and named.entity is organization else post
    post_class = class_in(organization, post, standing, words)
    post_class = _of_board(candidate, _of_government(candidate, organization, post_class, words))
    post_class = _of_a_thing_there(candidate, organization, post_class, words)
    post_class = _of_a_part(candidate, organization, post_class, words)
    if post_class == MAYOR and organization.type == "organization" and is_located_part(candidate.view, post):
        return OPEN  # "head of its Lorvan region" of a firm
    return _of_its_team(candidate, organization, _of_its_bank(candidate, post_class, words), words)


def class_of_row(
    candidate: Candidate, post: PostMention, row: Sequence[Entity], standing: Standing, words: Vocabulary
) -> str:
    """The same of a post in all of `row`: who managed a land and a town, or three of which the article does not tell
    that they are firms ("the former Orbex, Lampo and Lorvan manager"), was their coach."""
    found = [class_told(candidate, post, body, standing, words) for body in row]
    if post.post_class != COACH or COACH in found:
        return COACH if COACH in found else found[0]
    plain = post.bare == fold(post.words) and not post.holding and "former" in post.modifiers
    teams = len(row) >= TEAMS and all(standing.sort(body) in ("", CLUB) for body in row)
    return COACH if plain and teams else found[0]


def class_in(organization: Entity, post: PostMention, standing: Standing, words: Vocabulary) -> str:
    """The class of `post` in `organization`, by `by_name` and `by_organization` of the pack, or by `by` of its
    holdings: who runs a club is its coach. `standing` tells what the article knows of the organisation."""
    told_sort = standing.sort(organization)
    if standing.tells_of_unions() and fold(organization.name).split()[0] in words.branches:
        told_sort = UNION  # "la fédération des transports" of a union
    land = organization.type in ("place", "country")
    if land and post.holding and standing.is_of_sport():
        told_sort = CLUB  # "dirigé Lorvans" of a coach
    if post.holding and not told_sort and standing.is_coaching(post.holding) and standing.is_of_sport():
        told_sort = CLUB  # "entraîne Orbex"
    leads = post.post_class == OPEN and (post.holding or "seat" in post.modifiers)
    said = fold(post.words).split()
    among = standing.is_of_sport() or not (words.sport | words.team_names).isdisjoint(said)  # "à la tête des Bleus"
    if leads and organization.type == "country" and among:
        return COACH  # whoever leads a country among coaches leads its team
    if post.holding and post.post_class in (MINISTER, OFFICIAL):
        return post.post_class  # "dirige le ministère de la Santé", "a dirigé les douanes"
    if post.holding:
        by = words.becoming[post.holding]
        sort = COMPANY if standing.is_guessed(organization, True) else organization.type  # a name that may be a town
        held = by.get(told_sort) or by.get(sort) or post.post_class
        return _by_name(organization, held, post, words) or held
    seat = land and ("seat" in post.modifiers or post.bare in words.charges)
    presides = organization.type == "place" and post.post_class == PRESIDENT  # "the president of Lorvan, Ann Lee"
    if presides and any(words.kinds.get(word) == CLUB for word in fold(post.words).split()):
        return PRESIDENT  # "le président du club de Lorvans"
    boss = organization.type == "place" and post.post_class == OPEN  # "l'ancien dirigeant de Lorvans", among matches
    club = is_club(organization) or ((seat or presides or boss) and standing.is_of_sport())  # "takes the reins of it"
    sorts = {CLUB} if club else {told_sort, organization.type}
    if standing.is_guessed(organization) and not standing.is_of_sport():
        sorts = {"", "organization"}  # a town that the pack does not know may be a firm
    if post.post_class == "coach" and not post.bare and not standing.tells_of("coach"):
        sorts.add(COMPANY)  # "client services manager"
    if sorts == {"", "organization"}:
        if not standing.tells_of(post.post_class):
            sorts.add(COMPANY)  # in an article without clubs a manager is no coach
        elif standing.is_of_sport():
            sorts.add("club")  # in an article of clubs their boss is a coach
        if post.post_class == "mayor" and _spells_bank(organization, words):
            sorts.add("bank")  # a governor of initials is a central banker
    if named := _by_name(organization, post.post_class, post, words):
        return named
    for told, sort, becomes, heads in words.by_organization:
        if told == post.post_class and sort in sorts and (not heads or _is_headed(post, heads)):
            if becomes == PARTY_LEADER and sort == "organization" and not standing.tells_of_parties():
                continue  # "la cheffe de l'Orvia": of what is no party as far as the article tells
            return becomes
    return post.post_class


def _by_name(organization: Entity, post_class: str, post: PostMention, words: Vocabulary) -> str:
    name, title = fold(organization.name), post.bare or ("" if post.holding else fold(post.words))
    return next((row.becomes for row in words.by_name if row.tells(name, post_class, title)), "")


def _of_government(candidate: Candidate, organization: Entity, post_class: str, words: Vocabulary) -> str:
    """The class of whoever leads what the line calls a country's government: "the Orvian government led by Lee"."""
    post, view = candidate.post, candidate.view
    if post is None or not post.holding or post_class != HEAD_OF_STATE:
        return post_class
    generic = [m for m in view.others if m.form == "generic" and m.entity is organization]
    said = [token.fold for m in generic for token in view.line.tokens[m.first : m.last]]
    if "held-by" in post.modifiers:  # "le nouveau gouvernement orvien présidé par Lenoir"
        said += [token.fold for token in view.line.tokens[max(0, post.first - LED_BY) : post.first]]
    return HEAD_OF_GOVERNMENT if any(words.organization_heads.get(word) == GOVERNMENT for word in said) else post_class


def _of_a_thing_there(candidate: Candidate, organization: Entity, post_class: str, words: Vocabulary) -> str:
    """The class of whoever runs something in a place, and not the place: "dirige l'aquarium de Lorvans"."""
    post, view = candidate.post, candidate.view
    if post is None or not post.holding or organization.type != "place" or post_class != MAYOR:
        return post_class
    behind = next((m for m in view.others if m.entity is organization and m.first >= post.last), None)
    if behind is None or view.symbols[post.last : behind.first].count("w") != 1:
        return post_class
    noun = next(at for at in range(post.last, behind.first) if view.symbols[at] == "w")
    if words.kinds.get(view.line.tokens[noun].fold) in PLACES:
        return post_class  # "dirige la ville de Lorvans"
    return words.becoming[post.holding].get(COMPANY) or post.post_class


def _of_a_part(candidate: Candidate, organization: Entity, post_class: str, words: Vocabulary) -> str:
    """The class of whoever runs something of an organisation, and not all of it: "dirige la distribution d'Orbex"."""
    post, view = candidate.post, candidate.view
    if post is None or not post.holding:
        return post_class
    if post_class != (MAYOR if organization.type == "place" else words.becoming[post.holding].get(COMPANY)):
        return post_class
    return post.post_class if leads_a_thing_of(view, post, organization, words) else post_class


def _of_its_bank(candidate: Candidate, post_class: str, words: Vocabulary) -> str:
    """The class of a governor of what the line calls a land's bank: "governor of Orvia's central bank"."""
    post, view = candidate.post, candidate.view
    if post is None or post_class != MAYOR:
        return post_class
    for at in range(post.head_last, min(len(view.symbols), post.head_last + BEHIND)):
        if view.symbols[at] not in OF_THERE:
            break
        if words.kinds.get(view.line.tokens[at].fold) == BANK:
            return BANKER
    return post_class


def _of_its_team(candidate: Candidate, organization: Entity, post_class: str, words: Vocabulary) -> str:
    """The class of whoever leads the team of a land or town, and not the land: "à la tête de l'équipe de l'Orvia"."""
    post, view = candidate.post, candidate.view
    charged = post is not None and post.bare in words.charges and organization.type == "country"
    if charged and _plays(view, words):
        return COACH  # "in charge of Orvia at the Nations Cup"
    if post is None or post_class not in RULING or not (post.holding or "seat" in post.modifiers):
        return post_class
    behind = next((m for m in view.others if m.entity is organization and m.first >= post.head_last), None)
    said = {token.fold for token in view.line.tokens[post.head_last : behind.last]} if behind is not None else set()
    matches = {token.fold for token in view.line.tokens} & words.sport if post_class == MAYOR else set()
    name = view.line.tokens[behind.first : behind.last] if behind is not None else ()
    nicknamed = any(
        words.organization_heads.get(token.fold) == CLUB for token in name
    )  # "diriger les Lions de l'Atlas"
    if not (said & words.teams or matches or nicknamed):
        return post_class
    club = words.becoming[post.holding].get(CLUB) if post.holding else None
    return club or COACH  # "son dernier match à la tête de Lorvans"; but "préside le club"


def _plays(view: View, words: Vocabulary) -> bool:
    """The line speaks of matches: of a competition, of a team, of a sport."""
    told = {token.fold for token in view.line.tokens}
    return any(m.entity.sort == COMPETITION for m in view.others) or not told.isdisjoint(words.sport | words.teams)


def _of_board(candidate: Candidate, post_class: str) -> str:
    """The class of whoever presides over what the line calls a firm's board: "le conseil de surveillance d'Orbex,
    présidé par Lenoir"."""
    post, view = candidate.post, candidate.view
    if post is None or not post.holding or post_class != PRESIDENT:
        return post_class
    seats = [seat for seat in view.posts if "seat" in seat.modifiers and seat.last <= post.first]
    led = bool(seats) and seats[-1].post_class in BOARDS
    return "chair" if led and LED.issuperset(view.symbols[seats[-1].last : post.first]) else post_class


def _is_headed(post: PostMention, heads: frozenset[str]) -> bool:
    """The title is one of `heads`, or one of several words that more is said behind: "president of the group with the
    lion"."""
    if post.bare:
        return post.bare in heads
    return any(" " in head and fold(post.words).startswith(f"{head} ") for head in heads)


def _spells_bank(organization: Entity, words: Vocabulary) -> bool:
    """The initials are those of a bank as far as they tell: "CBT" has the B of "bank"."""
    bank = next((word[0] for word, sort in words.kinds.items() if sort == "bank"), "-")
    name = fold(organization.name)
    return organization.name.isupper() and 2 <= len(name) <= LONGEST and bank in name


def sits_as(post_class: str, body: Entity | None, standing: Standing) -> str:
    """The class of whoever is told to come to a body or to leave it without a word of a post: members of a parliament
    are legislators ("was sworn in to the Senate"), others have the class as it is."""
    seated = post_class == MEMBER and body is not None and standing.sort(body) == PARLIAMENT
    return LEGISLATOR if seated else post_class
