"""Which sorts of organisations have which posts: a country has ministers, a club coaches, a court no chairman."""

from __future__ import annotations

from incumbent.extraction.bodies.asked import Asked
from incumbent.extraction.bodies.firms import of_another_sort
from incumbent.extraction.bodies.homeland import is_whole_lands
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.lines.entities import Entity
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
UNNATIONAL = ("executive", "partner", "board-member")  # what a country has only where the words say so


def fit(post_class: str, entity: Entity, sort: str) -> str:
    """Whether posts of a class are found in organisations of that sort: "yes", "no", or "open" where either is not
    known."""
    fitting = FITTING.get(post_class)
    known = sort if sort not in ("", "-") else "" if entity.type == "organization" else entity.type
    if fitting is None or not known:
        return "open"
    return "yes" if known in fitting or entity.type in fitting else "no"


def has_no_such(asked: Asked) -> bool:
    """The organisation has no such posts, by its sort and by the class and the title of the post."""
    candidate, entity, standing, mentions = asked.candidate, asked.entity, asked.standing, asked.mentions
    sort, post_class, title = asked.sort, asked.post_class, asked.title
    if entity.type == "country" and (
        post_class in UNNATIONAL or (post_class == "coach" and not standing.tells_of("coach"))
    ):
        return True  # "a decent manager, they say in France"
    past = candidate.post is not None and "former" in candidate.post.modifiers and post_class != "judge"
    if sort == "court" and (past or GROUP.get(post_class) == "company"):
        return True  # "the former president told the court"
    if sort == "competition" or (sort == "media" and post_class != "editor" and standing.rank(entity) != "0"):
        return True  # many are named beside posts that are none of theirs
    if speaks_for_another(candidate, entity, sort):
        return True
    headed = post_class == "mayor" and candidate.tie in ("prefix", "prefix,")
    if headed and sort == "institution" and not standing.is_territory(entity):
        return True  # "Governor Lee" sits on no board
    if _is_one_of_the_town(asked) or (standing.reaches(title, "municipal") and sort in UNTOWNED):
        return True
    unseated = entity.type == "organization" and not mentions and post_class in UNSEATED
    return unseated and standing.is_national(entity)


def _is_one_of_the_town(asked: Asked) -> bool:
    """The post is a mayor's, a deputy's or a judge's, and the organisation is neither a town nor a town hall of the
    line."""
    entity, sort, post_class = asked.entity, asked.sort, asked.post_class
    unknown = sort == "" and entity.type == "organization"
    if post_class == "judge":
        return unknown
    if post_class not in LOCAL or entity.type == "place" or (sort in ("", "agency") and asked.mentions and not unknown):
        return False
    return asked.standing.is_local(asked.title) or (post_class == "mayor" and unknown)


def suits(asked: Asked, strict: frozenset[str]) -> bool:
    """Whether the organisation has such posts, or may have them as far as is known; of posts that are `strict` only
    what is known to."""
    candidate, entity, standing = asked.candidate, asked.entity, asked.standing
    sort, post_class, title, post = asked.sort, asked.post_class, asked.title, asked.candidate.post
    weighed = post_class not in strict or sort == "university"
    if weighed and post and standing.becomes(post_class, post.bare, sort):
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
    of_the_land = entity.type == "country" and standing.is_of_a_land(title)  # "Orvia's opposition leader"
    fits = "yes" if of_the_land else fit(post_class, entity, sort or "-")
    return fits == "yes" if post_class in strict else fits != "no"


def speaks_for_another(candidate: Candidate, entity: Entity, sort: str) -> bool:
    """The post is that of whoever speaks for a government, and the entity is none: "au Sénat, la porte-parole du
    gouvernement"."""
    post = candidate.post
    speaks = post is not None and post.post_class == "spokesperson" and "state" in post.modifiers
    return speaks and entity.type == "organization" and sort not in ("", "government")
