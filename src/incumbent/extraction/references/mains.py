"""What an article is about most, the organisation and the country that it names most often, and the country that a line
is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence

from incumbent.extraction.lines.entities import Entity, Mention, Names
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.references.descriptions import acts
from incumbent.extraction.text.tokens import fold

WIDE = ("", "company", "bank", "club", "media")  # sorts of which a noun names too many
OFTEN = 3  # mentions from which on an article is about an organisation
ACTING = ("company", "bank", "university", "media", "union")  # sorts of which the one that did something is meant
OF_ANOTHER = ("compound", "modifier", "owner", "apposition")  # roles of what belongs to a noun


def main_country(names: Names, lands: Mapping[str, int]) -> Entity | None:
    """The country of which the article speaks most by its name and by all else, the earliest of equals."""
    countries = [e for e in names.entities if e.type == "country"]
    return max(countries, key=lambda e: (e.count + lands.get(e.name, 0), -e.first_at), default=None)


def main_organization(names: Names, past: Container[tuple[int, int]] = ()) -> Entity | None:
    """The organisation named most often, the earliest of equals; what it is named as in `past` counts for nothing."""
    aside = Counter(id(m.entity) for m in names.mentions if (m.line, m.first) in past)
    organizations = [e for e in names.entities if e.type == "organization"]
    return max(organizations, key=lambda e: (e.count - aside[id(e)], -e.first_at), default=None)


def named_by(noun: str, sort: str, told: Sequence[Entity]) -> Entity | None:
    """The only one of those `told` whose name holds the noun that takes up an institution: "the committee" is the
    Budget Committee, whatever was named last; None for firms and the like, of which a noun tells too little."""
    if sort in WIDE:
        return None
    found = {id(body): body for body in told if noun in fold(body.name).split()}
    return next(iter(found.values())) if len(found) == 1 else None


def acting_land(line: Line, at: int, here: Mapping[int, Mention]) -> Entity | None:
    """The country before token `at` that is the subject of the line's verb: "Ghana put Lee in charge of the national
    team after the defeat by Egypt"; `here` are the names of the line by their first tokens."""
    lands = [m for m in here.values() if m.entity.type == "country" and m.form == "full" and m.last <= at]
    return next((m.entity for m in lands if acts(line, m)), None)


def alone_before(at: int, here: Mapping[int, Mention], sort: str) -> Entity | None:
    """The organisation that a line names alone before token `at`, if it may be of the `sort`: "She came to Orbex when
    Roe ran the company"; `here` are the names of the line by their first tokens."""
    if sort not in ACTING:
        return None
    named = {id(m.entity): m.entity for m in here.values() if m.last <= at and m.entity.type == "organization"}
    body = next(iter(named.values()), None)
    return body if body is not None and len(named) == 1 and body.sort in ("", sort) else None


def topic_of(line: Line, mentions: Sequence[Mention]) -> Mention | None:
    """The organisation that a line is about: the subject of a verb, else the first one named that is no more than
    where the one comes from who is taken, dismissed or told of: "hired Orbex head Lee as its chief"."""
    doer = next((mention for mention in mentions if acts(line, mention)), None)
    return doer or next((mention for mention in mentions if not _only_of(line, mention)), None)


def _only_of(line: Line, mention: Mention) -> bool:
    """The organisation stands before the title of somebody who is the object of a verb or of a preposition."""
    parse = line.parse
    if parse is None or not line.covered(mention.last):
        return False
    at = first = parse.top(mention.first, mention.last)
    while parse.roles[at] in OF_ANOTHER and parse.heads[at] >= 0:
        at = parse.heads[at]
    return at != first and (parse.roles[at] == "object" or parse.roles[at].startswith("prep:"))


def organization_of(
    sort: str,
    topics: Sequence[Entity],
    acting: Sequence[Entity],
    told: Sequence[Entity],
    main: Entity | None,
) -> Entity | None:
    """Whom a phrase takes up: the last organisation of its sort, else the article's main one; a possessive (no sort of
    its own) the one that the line is about; "the company" the last one that did something, and not the bank where an
    analyst works."""
    if not sort and topics:
        return topics[-1]
    if sort in ACTING:
        likely = [entity for entity in acting if entity.sort == sort or (sort == "company" and not entity.sort)]
        if likely:
            return likely[-1]
        if acting and not acting[-1].sort and not any(entity.sort == sort for entity in told):
            return acting[-1]  # "the bank", where nothing tells which of all named is one
    often = main is not None and main.sort in ("", "company", sort) and main.count >= OFTEN
    for entity in reversed(told[-6:]):
        if entity.sort == sort and not (often and entity.count == 1):  # named once, where Orbex is told of throughout
            return entity
    if sort in ("company", "institution", "bank", "club") and main is not None and main.sort in (sort, "", "company"):
        return main
    open_sorts = (sort, "")
    last = next((entity for entity in reversed(told) if entity.sort in open_sorts), None)
    return last or (main if main is not None and main.sort in open_sorts else None)
