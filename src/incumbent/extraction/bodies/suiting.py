"""Which organisations a post may be one of at all, by what it is and by what they are: the others are not weighed."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.bodies.asked import Asked
from incumbent.extraction.bodies.destinations import is_destination
from incumbent.extraction.bodies.firms import of_a_body, of_firms, only_of_firms
from incumbent.extraction.bodies.homeland import is_the_lands
from incumbent.extraction.bodies.named_otherwise import is_named_otherwise
from incumbent.extraction.bodies.offices import NATIONAL, STRICT, fit, has_no_such, suits
from incumbent.extraction.bodies.own_phrases import only_stands_there
from incumbent.extraction.bodies.presidents import is_presidents_elsewhere
from incumbent.extraction.bodies.sent import title_of
from incumbent.extraction.bodies.served import served
from incumbent.extraction.bodies.surroundings import leads_no_name, of_anothers_title
from incumbent.extraction.bodies.whereabouts import is_of_club_at_hand, is_only_there
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.lines.entities import Entity, Held, Mention
from incumbent.extraction.organizations.standing import Standing
from incumbent.extraction.text.post_groups import GROUP


def may_be(
    candidate: Candidate,
    entity: Entity,
    mentions: Sequence[Mention],
    standing: Standing,
    held: Held,
    strict: frozenset[str] = STRICT,
) -> bool:
    """Whether the post of `candidate` may be one of `entity`, which is weighed only then: what the post's phrase names
    may; else neither a news agency, nor what has no such posts, nor what stands apart. Of posts that are `strict`
    nothing may of which it is not known that it has such posts."""
    if _stands_apart(candidate, entity, mentions, standing) or is_named_otherwise(candidate, mentions, standing):
        return False
    if _is_of_somebody(candidate) or leads_no_name(candidate) or _is_from(candidate, entity, mentions, standing):
        return False
    sort = standing.sort(entity)
    if (side := served(candidate.view, candidate.post) if candidate.post else None) and side.post_class in NATIONAL:
        return fit(side.post_class, entity, sort or "-") == "yes"  # "the minister's chief of staff"
    own = any(body.entity is entity for body, _ in held)
    asked = Asked(candidate, entity, mentions, standing, held, title_of(candidate), own, sort)
    if _is_kept_from(asked):
        return False
    if own:
        return not only_stands_there(asked)
    if _is_anothers(asked) or is_presidents_elsewhere(asked) or has_no_such(asked):
        return False
    return suits(asked, strict)


def _stands_apart(candidate: Candidate, entity: Entity, mentions: Sequence[Mention], standing: Standing) -> bool:
    """The entity has nobody, is only somebody's past, or is told of too far from the post."""
    return (
        standing.is_expanse(entity)
        or standing.is_meeting(entity)
        or (not mentions and standing.is_only_past(entity))
        or not within_reach(candidate, entity, mentions, standing)
        or (entity.sort == "home" and not is_the_lands(candidate, standing, entity))
        or (entity.type == "country" and (standing.is_local(title_of(candidate)) or of_a_body(candidate, standing)))
    )


def _is_kept_from(asked: Asked) -> bool:
    """Something in the line keeps the post from the entity, though its phrase may name it."""
    candidate, entity, mentions, standing = asked.candidate, asked.entity, asked.mentions, asked.standing
    post = candidate.post
    foreign = standing.is_of_clubs(asked.title) and standing.since(entity, candidate.view.line.index) != "1"
    if mentions and foreign and all(m.form == "adjective" for m in mentions):
        return True  # "l'entraîneur portugais, Luc Roux"
    if not asked.own and post is not None and "unnamed" in post.modifiers:
        return True
    if is_only_there(candidate, entity, mentions, asked.held) or is_destination(candidate, mentions):
        return True
    within = asked.own and entity.type == "organization" and bool(asked.sort)
    if post is not None and not within and standing.elects(entity, asked.title):
        return True  # "sénatrice de Lorvans"; but "préfet de la région Lorvans"
    if entity.type != "country":
        return False
    if not mentions and standing.comes_later(entity, candidate.view.line.index):
        return True
    return of_firms(candidate, standing) or only_of_firms(candidate, mentions, standing)


def _is_anothers(asked: Asked) -> bool:
    """The post is one of what is named right before its title, the entity stands in the title of somebody else, or is
    the agency that reports, or a country beside the president of a field."""
    return (
        _named_before(asked.candidate, asked.held, asked.standing)
        or of_anothers_title(asked.candidate, asked.mentions, asked.held)
        or asked.standing.is_agency(asked.entity)
        or (asked.entity.type == "country" and _of_a_field(asked.candidate))
    )


def _is_from(candidate: Candidate, entity: Entity, mentions: Sequence[Mention], standing: Standing) -> bool:
    """In an article about a club the adjective of a country only says where a coach is from ("the Orvian coach"), and
    so does a country that is named as nothing else: "Orvian Tom Roe was dismissed"."""
    post, club = candidate.post, candidate.view.club
    coaches = post is not None and GROUP.get(post.post_class) == "sport"
    if coaches and standing.is_origin(entity):
        return True
    about = club is not None and club.type != "country" and entity.type == "country"
    return bool(mentions) and coaches and about and all(mention.form == "adjective" for mention in mentions)


def _is_of_somebody(candidate: Candidate) -> bool:
    """The coach is one of an athlete, and of no team: "Roe's coach, Ann Lee", "Ann Lee, the coach of Tom Roe"."""
    post, symbols = candidate.post, candidate.view.symbols
    if post is None or post.post_class != "coach":
        return False
    if post.holding:
        return symbols[post.last : post.last + 1] == ["PER"]
    if not post.bare or post.plural:
        return False
    behind = symbols[post.last : post.last + 2] == ["of", "PER"]
    before = post.first > 1 and symbols[post.first - 2 : post.first] == ["PER", "'s"]
    return behind or before


def within_reach(candidate: Candidate, entity: Entity, mentions: Sequence[Mention], standing: Standing) -> bool:
    """The entity may be the organisation of the candidate's post at all: a place has to stand in the line, `mentions`,
    unless a town has its mayor, its councillors or its bishop ("the mayor" of a town named before), or somebody of the
    club that it stands for; so has a ministry that has a minister."""
    if mentions:
        return True
    post_class = candidate.post.post_class if candidate.post else ""
    return (
        post_class in ("mayor", "religious-leader")
        or is_of_club_at_hand(candidate, entity, standing)
        or standing.reaches(title := title_of(candidate), "regional")
        or (standing.is_local(title) and _says_of_what(candidate, title))  # "première adjointe", "adjoint à la Culture"
        if entity.type == "place"
        else entity.sort != "ministry" or post_class != "minister"
    )


def _says_of_what(candidate: Candidate, title: str) -> bool:
    """The title has more than one word, or says of what."""
    post = candidate.post
    return " " in title or (post is not None and post.last > post.head_last)


def _named_before(candidate: Candidate, held: Held, standing: Standing) -> bool:
    """An organisation stands right before the title, which is one of that and of no other: "Orbex chairman Lee"; or
    before that of a coach a country or a town: "Orvia coach Lee"."""
    post = candidate.post
    group = GROUP.get(post.post_class) if post is not None else ""
    if post is None or post.holding or group in ("gov", "party"):
        return False
    return any(
        where == "before" and m.form in ("full", "part") and m.last == post.first
        for m, where in held
        if (m.entity.type == "organization" or group == "sport")
        and standing.sort(m.entity) not in ("competition", "party", "media")
    )


def _of_a_field(candidate: Candidate) -> bool:
    """The president of a part of a firm, by what the post is of in small letters: "president of global markets"."""
    post = candidate.post
    plain = post is not None and post.post_class == "president" and not post.bare and not post.holding
    return plain and post is not None and post.last > post.head_last and "state" not in post.modifiers
