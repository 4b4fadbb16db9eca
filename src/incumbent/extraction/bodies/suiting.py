"""Which organisations a post may be one of at all, by what it is and by what they are: the others are not weighed."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.bodies.coordinations import only_owns
from incumbent.extraction.bodies.destinations import is_destination
from incumbent.extraction.bodies.firms import (
    may_head,
    of_a_body,
    of_another_sort,
    of_firms,
    only_of_firms,
)
from incumbent.extraction.bodies.homeland import group_of, is_the_lands, is_whole_lands
from incumbent.extraction.bodies.opponents import is_played_against
from incumbent.extraction.bodies.presidents import presides_elsewhere
from incumbent.extraction.bodies.reach import within_reach
from incumbent.extraction.bodies.sent import sent_to, title_of
from incumbent.extraction.bodies.served import served
from incumbent.extraction.bodies.surroundings import (
    behind_its_head,
    colours,
    enclosed,
    is_dateline,
    is_field,
    is_members_party,
    is_opponent,
    is_state_of,
    is_the_post,
    is_where,
    leads_no_name,
    locates,
    of_anothers_title,
)
from incumbent.extraction.bodies.whereabouts import is_only_there
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.lines.entities import Entity, Held, Mention
from incumbent.extraction.organizations.standing import Standing
from incumbent.extraction.text.post_groups import GROUP

# What has offices of its own, and is no town and no country.
BODIES = (
    "company bank institution agency media club university museum union church party army court parliament ministry "
    "government competition"
)
# Where a post of a class may be, by what the organisation is; nothing is known of classes that are not named here.
PLACES = {
    "head-of-state": "country home government",
    "head-of-government": "country home government",
    "minister": "country home government ministry",
    "ambassador": "country home government ministry institution",
    "legislator": "country home parliament place institution",
    "mayor": "place institution agency",
    "judge": "country home court ministry place",
    "coach": "club country home place university",
    "captain": "club country home place",
    "party-leader": "party parliament",
    "union-leader": "union institution",
    "academic-head": "university",
    "religious-leader": "church country home place",
    "central-banker": "bank country home",
    "editor": "media",
    "secretary-general": f"{BODIES} country home",
}
FITTING = {name: frozenset(sorts.split()) for name, sorts in PLACES.items()}
# Posts that nothing has of which it is not known that it may: a minister is one of a country or a ministry.
STRICT = frozenset("head-of-state head-of-government minister ambassador legislator coach captain".split())
POLITICAL = STRICT - {"coach", "captain"}  # a club may go unknown, a country does not
NATIONAL = POLITICAL - {"ambassador", "legislator"}
LOCAL = ("mayor", "vice-president")  # what a town has, where its title is one of a town's
UNTOWNED = ("court", "company", "media", "party", "union", "bank", "club")  # what has nobody whom a town has
UNSEATED = ("president", "vice-president", "chief-executive", "chair")  # what the seat of a country's power has not
STATE = ("agency", "ministry", "court", "army", "parliament")  # of which nobody is "President Lee"
UNNATIONAL = ("executive", "partner", "board-member")  # what a country has only where the words say so


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
    if (
        standing.is_expanse(entity)
        or standing.is_meeting(entity)
        or (not mentions and standing.is_only_past(entity))
        or not within_reach(candidate, entity, mentions, standing)
        or (entity.sort == "home" and not is_the_lands(candidate, standing, entity))
        or (entity.type == "country" and (standing.is_local(title_of(candidate)) or of_a_body(candidate, standing)))
    ):
        return False
    if mentions and all(is_the_post(candidate, mention) for mention in mentions):
        return False
    if mentions and all(m.form != "generic" and enclosed(candidate.view, m, candidate) for m in mentions):
        return False
    if mentions and all(is_dateline(candidate.view, m) or is_opponent(candidate.view, m) for m in mentions):
        return False
    if mentions and all(is_played_against(candidate.view, m, standing) for m in mentions):
        return False
    if mentions and all(sent_to(candidate, mention, standing) or colours(candidate, mention) for mention in mentions):
        return False
    if mentions and all(is_state_of(candidate.view, m) or is_where(candidate, m, standing) for m in mentions):
        return False
    if mentions and all(locates(candidate, mention, standing) for mention in mentions):
        return False
    if mentions and all(behind_its_head(candidate, m) or is_field(candidate, m, standing) for m in mentions):
        return False
    if _is_of_somebody(candidate) or leads_no_name(candidate) or _is_from(candidate, entity, mentions, standing):
        return False
    if (side := served(candidate.view, candidate.post) if candidate.post else None) and side.post_class in NATIONAL:
        return fit(side.post_class, entity, standing.sort(entity) or "-") == "yes"  # "the minister's chief of staff"
    title = title_of(candidate)
    own = any(body.entity is entity for body, _ in held)
    if not own and candidate.post is not None and "unnamed" in candidate.post.modifiers:
        return False
    if is_only_there(candidate, entity, mentions, held) or is_destination(candidate, mentions):
        return False
    within = own and entity.type == "organization" and bool(standing.sort(entity))
    if candidate.post is not None and not within and standing.elects(entity, title):
        return False  # "sénatrice de Lorvans"; but "préfet de la région Lorvans"
    if entity.type == "country" and not mentions and standing.comes_later(entity, candidate.view.line.index):
        return False
    if entity.type == "country" and (of_firms(candidate, standing) or only_of_firms(candidate, mentions, standing)):
        return False
    if own:
        reports = entity.type == "place" and candidate.post is not None and candidate.post.post_class == "editor"
        if (
            reports
            or (standing.sort(entity) == "party" and is_members_party(candidate, mentions))
            or _of_a_title_beside(candidate, entity, held, standing)
            or only_owns(candidate, entity, held)
            or _only_colours(candidate, entity, held, standing)
        ):
            return False  # "the Orbex Times's Lorvan bureau chief"
        return not _plays_in(candidate, standing, standing.sort(entity))
    if (
        _named_before(candidate, held, standing)
        or of_anothers_title(candidate, mentions, held)
        or standing.is_agency(entity)
        or (entity.type == "country" and _of_a_field(candidate))
    ):
        return False
    if (
        entity.type != "country"
        and of_a_country(candidate, held)
        and (
            entity.type == "place"
            or standing.is_national(entity)
            or (mentions and standing.sort(entity) == "parliament")  # "the Senate told President Roe"
            or (candidate.post and candidate.post.first == 0 and standing.sort(entity) in STATE)
            or (_addressed(candidate) and standing.sort(entity) in STATE)
            or (not mentions and standing.is_anothers(candidate.view, candidate.person, candidate.post, entity))
            or (_addressed(candidate) and not (mentions and may_head(candidate, entity, standing)))
        )
    ):
        return False
    if of_a_country(candidate, held) and presides_elsewhere(candidate, entity, mentions, standing, title):
        return False
    post_class = candidate.post.post_class if candidate.post else "member"
    if entity.type == "country" and (
        post_class in UNNATIONAL or (post_class == "coach" and not standing.tells_of("coach"))
    ):
        return False  # "a decent manager, they say in France"
    sort = standing.sort(entity)
    past = candidate.post is not None and "former" in candidate.post.modifiers and post_class != "judge"
    if sort == "court" and (past or GROUP.get(post_class) == "company"):
        return False  # "the former president told the court"
    if sort == "competition" or (sort == "media" and post_class != "editor" and standing.rank(entity) != "0"):
        return False  # many are named beside posts that are none of theirs
    if speaks_for_another(candidate, entity, sort):
        return False
    headed = post_class == "mayor" and candidate.tie in ("prefix", "prefix,")
    if headed and sort == "institution" and not standing.is_territory(entity):
        return False  # "Governor Lee" sits on no board
    unknown = sort == "" and entity.type == "organization"
    town = sort in ("", "agency") and mentions and not unknown  # a town hall of the line
    elsewhere = post_class in LOCAL and not town and entity.type != "place"
    if (elsewhere and (standing.is_local(title) or (post_class == "mayor" and unknown))) or (
        post_class == "judge" and unknown
    ):
        return False  # a mayor is one of the town
    if (standing.reaches(title, "municipal") and sort in UNTOWNED) or (
        entity.type == "organization" and standing.is_national(entity) and not mentions and post_class in UNSEATED
    ):
        return False
    weighed = post_class not in strict or sort == "university"
    if weighed and candidate.post and standing.becomes(post_class, candidate.post.bare, sort):
        return True
    if sort == "agency" and post_class == "legislator" and standing.is_local(title):
        return True  # councillors are of councils
    if entity.type == "place" and (not standing.suits_reach(entity, title) or is_whole_lands(candidate, standing)):
        return False
    if entity.type == "organization" and of_another_sort(candidate, sort, standing):
        return False  # "team president Lee said at Lorvan Hall"
    if post_class == "legislator" and sort == "institution" and (standing.is_local(title) or candidate.tie == "prefix"):
        return False  # "Sen. Roe, the ranking member of the Budget Committee"
    if standing.reaches(title, "regional"):
        return entity.type == "place" or standing.is_territory(entity)
    suits = "yes" if _is_of_the_land(entity, title, standing) else fit(post_class, entity, sort or "-")
    return suits == "yes" if post_class in strict else suits != "no"


def speaks_for_another(candidate: Candidate, entity: Entity, sort: str) -> bool:
    """The post is that of whoever speaks for a government, and the entity is none: "au Sénat, la porte-parole du
    gouvernement"."""
    post = candidate.post
    speaks = post is not None and post.post_class == "spokesperson" and "state" in post.modifiers
    return speaks and entity.type == "organization" and sort not in ("", "government")


def _is_of_the_land(entity: Entity, title: str, standing: Standing) -> bool:
    """The post is one of a country by its title: "Orvia's opposition leader"."""
    return entity.type == "country" and standing.is_of_a_land(title)


def _is_from(candidate: Candidate, entity: Entity, mentions: Sequence[Mention], standing: Standing) -> bool:
    """In an article about a club the adjective of a country only says where a coach is from ("the Orvian coach"), and
    so does a country that is named as nothing else: "Orvian Tom Roe was dismissed"."""
    post, club = candidate.post, candidate.view.club
    coaches = post is not None and GROUP.get(post.post_class) == "sport"
    if coaches and standing.is_origin(entity):
        return True
    about = club is not None and club.type != "country" and entity.type == "country"
    foreign = standing.is_of_clubs(title_of(candidate)) and standing.since(entity, candidate.view.line.index) != "1"
    about = about or foreign  # "l'entraîneur portugais, Luc Roux"
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


def fit(post_class: str, entity: Entity, sort: str) -> str:
    """Whether posts of a class are found in organisations of that sort: "yes", "no", or "open" where either is not
    known."""
    fitting = FITTING.get(post_class)
    known = sort if sort not in ("", "-") else "" if entity.type == "organization" else entity.type
    if fitting is None or not known:
        return "open"
    return "yes" if known in fitting or entity.type in fitting else "no"


def _only_colours(candidate: Candidate, entity: Entity, held: Held, standing: Standing) -> bool:
    """What has no such posts is named with the post only beside what has: "maire RPR de Lorvans" is one of the town."""
    post_class = candidate.post.post_class if candidate.post else "member"
    of_town = post_class == "mayor" or (post_class in LOCAL and standing.is_local(title_of(candidate)))
    if of_town and standing.sort(entity) == "party":
        return True  # "adjointe PS à la Culture"
    others = {fit(post_class, body.entity, standing.sort(body.entity) or "-") for body, _ in held}
    return "yes" in others and fit(post_class, entity, standing.sort(entity) or "-") == "no"


def _of_a_title_beside(candidate: Candidate, entity: Entity, held: Held, standing: Standing) -> bool:
    """The town or the firm is one of a title told right behind that of a country: "ancien Premier ministre, maire
    d'Orvan", "former minister and chairman of Orbex"."""
    post = candidate.post
    if post is None or post.post_class not in NATIONAL or entity.type == "country":
        return False
    posts = [p for p in candidate.view.posts if p.group == post.group and p.first > post.first]
    if entity.type == "place":
        return any(p.post_class in LOCAL for p in posts)
    at = min((m.first for m, _ in held if m.entity is entity), default=0)
    other = any(p.first < at and GROUP.get(p.post_class) not in ("gov", "party") for p in posts)
    return other and fit(post.post_class, entity, standing.sort(entity) or "-") != "yes"


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


def _plays_in(candidate: Candidate, standing: Standing, sort: str) -> bool:
    """A competition has no coaches: "the third Premier League manager to go" is one of a club, and so is its boss in an
    article of clubs."""
    post = candidate.post
    if sort != "competition" or post is None:
        return False
    if post.holding:
        return standing.is_coaching(post.holding)  # "coached Orvia to the World Cup"
    boss = standing.is_of_sport() and standing.becomes(post.post_class, post.bare, "club")
    return boss or post.post_class in ("coach", "captain")


def of_a_country(candidate: Candidate, held: Held) -> bool:
    """A plain "President" before a name, with no organisation in its phrase: the president of a country, and not of the
    institution or the town that the line names beside."""
    post = candidate.post
    return post is not None and not held and group_of(candidate, post.post_class) == "president"


def _addressed(candidate: Candidate) -> bool:
    """The title stands inside the sentence and with a capital, as a country's: "told President Roe"."""
    post = candidate.post
    return post is not None and post.first > 0 and candidate.view.line.tokens[post.head_first].shape == "cap"
