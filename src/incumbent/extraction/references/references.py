"""What takes up a name already told: pronouns, descriptions of a person, "the company", "its".

A pronoun goes to the person whom the text speaks of: the last one of fitting gender who opened a sentence, else the
last one named. A phrase for an organisation goes to the last one named of a fitting sort, else to the article's main
one.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Entity, Mention, Names
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.names.columns import heads_of
from incumbent.extraction.references.actors import actor_above, actor_of
from incumbent.extraction.references.cataphora import named_behind
from incumbent.extraction.references.clitics import object_gender, verb_behind
from incumbent.extraction.references.club_phrases import ClubPhrases
from incumbent.extraction.references.defined_terms import Meant, Term
from incumbent.extraction.references.descriptions import acts, described_end, describes_subject, named_end
from incumbent.extraction.references.enclosed import (
    aside_owner,
    enclosed_owner,
    of_clause,
    of_clause_around,
    sent_where,
)
from incumbent.extraction.references.generics import defines, generic_at, opens_alone
from incumbent.extraction.references.latters import latters, named_last
from incumbent.extraction.references.leavers import Leavers, comer
from incumbent.extraction.references.mains import (
    OFTEN,
    acting_land,
    alone_before,
    main_country,
    main_organization,
    named_by,
    organization_of,
    topic_of,
)
from incumbent.extraction.references.past_bodies import NONE, Places, tells_of_past
from incumbent.extraction.references.possessors import Possessors, owner_beside
from incumbent.extraction.references.profiles import Profiles
from incumbent.extraction.references.protagonists import Protagonists
from incumbent.extraction.references.sides import Sides
from incumbent.extraction.references.soles import sole_before
from incumbent.extraction.text.clitics import clitics
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import CLUB, TERRITORY, Vocabulary, vocabulary
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

MEMORY = 4  # sentences back that a pronoun reaches
PLACE = "place"  # the sort of phrases that take up a town
NEARBY = 2  # sentences in which somebody of the pronoun's gender goes before somebody of unknown gender


def resolve(
    lines: Sequence[Line],
    names: Names,
    pack: Pack,
    terms: Sequence[Term] = (),
    lands: Mapping[str, int] = MappingProxyType({}),
    past: Places = NONE,
) -> Names:
    """`names` with the mentions that pronouns, descriptions, generic phrases and the `terms` of the text make. `lands`:
    how often something else than its name tells of each country; `past`: where it names those of careers."""
    found = _taken_up(lines, names, pack, Meant(terms, names, lines, pack), lands, past)
    generic = [(m.line, m.first, m.last) for m in found if m.form == "generic"]
    inside = {(line, at) for line, first, last in generic for at in range(first, last)}
    named = [m for m in names.mentions if (m.line, m.first) not in inside]  # "the Lorvan club": not the town
    return replace(names, mentions=tuple(sorted([*named, *found], key=lambda m: (m.span.start, -m.span.end))))


def _taken_up(
    lines: Sequence[Line], names: Names, pack: Pack, meant: Meant, lands: Mapping[str, int], past: Places
) -> list[Mention]:
    words, opening = vocabulary(pack), _opening(pack)
    by_line: dict[int, list[Mention]] = {}
    for mention in names.mentions:
        by_line.setdefault(mention.line, []).append(mention)
    found: list[Mention] = []
    subjects: list[tuple[int, Entity]] = []  # (line, person) in the order of telling
    organizations: list[Entity] = []  # all that are named, but as what somebody was of before
    told_of: list[Entity] = []  # all of them
    places: list[Entity] = []
    topics: list[Entity] = []  # the organisations that lines are about: their subject, else the first that they name
    acting: list[Entity] = []  # those that are the subject of a line
    main, country = main_organization(names, past), main_country(names, lands)
    selves = pack.words.get("selves", frozenset())
    relative = pack.words["relative"] | pack.words["where"]
    sides, phrases, leavers, owners = Sides(pack), ClubPhrases(pack, lines), Leavers(pack), Possessors(pack)
    profiles, protagonists = Profiles(lines, names, pack), Protagonists(pack, names)
    it, latter = pack.words.get("it", frozenset()), latters(pack)
    lately: list[tuple[int, Entity]] = []  # everybody named, with the line
    here_words = pack.words.get("demonstrative", frozenset())
    owning: Entity | None = None  # the country in the genitive that the paragraph names last: "Orvia's Lampo"
    home: Entity | None = None  # the club that the lines before are about
    heads, headed, paragraph = heads_of(lines), None, -1  # what heads the paragraph of a column
    for above, line in zip([None, *lines], lines, strict=False):
        told = [m for m in by_line.get(line.index, ()) if m.entity.type == "person"]
        here = {m.first: m for m in by_line.get(line.index, ())}
        if line.index in heads or line.sentence.paragraph != paragraph:
            paragraph = line.sentence.paragraph
            headed = next((m.entity for m in here.values()), None) if line.index in heads else None
            owning = None
        people = {m.first for m in told}
        covered = {i for m in by_line.get(line.index, ()) for i in range(m.first, m.last)}
        sides.enter(line, told)
        bodies_here = [m for m in by_line.get(line.index, ()) if m.entity.type == "organization"]
        topic: Mention | None = topic_of(line, [m for m in bodies_here if (line.index, m.first) not in past])
        if topics and line.tokens[0].fold in it and topic is not None and not acts(line, topic):
            topic = None  # "It named Ann Lee of Lampo as its chief" is about what the lines before are about
        subjects = sides.since(line.index - MEMORY, subjects)
        for index, token in enumerate(line.tokens):
            if index not in here and token.fold not in opening:
                continue
            named = here.get(index)
            if named is not None:
                if named.entity.type == "person":
                    lately.append((line.index, named.entity))
                    if not sides.acts_only(line, named, told):
                        subjects.append((line.index, named.entity))
                elif named.entity.type == "organization":
                    if not _is_aside(line, named):
                        told_of.append(named.entity)
                        organizations += [named.entity] if (line.index, index) not in past else []
                elif named.entity.type == "country" and line.tokens[named.last : named.last + 1]:
                    owning = named.entity if line.tokens[named.last].fold in pack.genitive else owning
                elif named.entity.type == "place" and _is_town(line, named, words):
                    places.append(named.entity)
                continue
            if index in covered:
                continue
            if (term := meant.at(line, index)) is not None:
                found.append(term)
                covered.update(range(index, term.last))
                continue
            form, gender, last = "", "", index + 1
            if (one := latter.at(line.tokens, index)) is not None:
                form, gender, last = "latter", one.value, one.last
            elif whom := object_gender(line, index, pack):
                form, gender = "pronoun", whom
            elif token.fold in words.pronouns and not _owns(line, index, words):
                if sides.is_nobody(line, index) or (token.fold in selves and line.tokens[index - 1].fold == ","):
                    continue  # "Lee, herself a former minister": it stresses what she is
                if sides.stresses_subject(line, index, told):
                    continue
                form, gender = "pronoun", words.pronouns[token.fold]
            elif token.fold in words.possessives:
                form, gender = "possessive", words.possessives[token.fold]
            else:
                hit = words.descriptions.at(line.tokens, index)
                if hit is not None and named_end(line, hit.last, people, pack) not in people:  # "the historian Ann Lee"
                    form, gender, last = "description", hit.value, described_end(line, hit.last, pack)
            bodies = [*by_line.get(line.index, ()), *_of_line(found, line.index)] if form == "possessive" else []
            if form == "possessive" and (owner := owners.of(line, index, told, bodies)) is not None:
                span = Span(token.start, token.end)
                found.append(Mention(span, owner, "generic", line.index, index, index + 1))
                continue
            if form:
                actor = actor_of(line, index, told) if form == "pronoun" and token.fold not in selves else None
                actor = comer(line, index, told, words) if form == "possessive" else actor
                others = [row for row in subjects if row[1] is not actor] if actor else subjects
                if form in ("pronoun", "description"):
                    others = profiles.rows(line, gender, sides.fitting(index, others, gender), sides.main)
                leaver = None
                if form == "possessive":
                    leaver = leavers.of(line, index, told) or enclosed_owner(line, index, gender, told)
                    leaver = leaver or aside_owner(line, index, gender, told, pack.words["since"])
                if form == "pronoun":
                    leaver = leavers.replaced(line, index, gender, told)
                    leaver = leaver or named_behind(line, index, gender, told, words, relative)
                    leaver = leaver or of_clause(line, index, gender, told)
                    leaver = leaver or sole_before(line, index, above, lately)
                    leaver = leaver or of_clause_around(line, index, gender, told, pack.words["where"])
                    leaver = leaver or sent_where(line, index, gender, told, words, pack.words["where"])
                person = leaver or _antecedent(line.index, gender, others)
                if form == "description":
                    person = protagonists.taken_up(line, index, gender, person)
                if form == "latter":
                    doer = actor_above(line, index, told)
                    form, person = "pronoun", named_last(line.index, gender, lately, doer)
                if person is not None:
                    span = Span(token.start, line.tokens[last - 1].end)
                    found.append(Mention(span, person, form, line.index, index, last))
                    if form == "pronoun" or (form == "description" and describes_subject(line, found[-1], people)):
                        subjects.append((line.index, person))
                continue
            generic = generic_at(line, index, pack)
            last = phrases.end(line, index, here)
            club = home
            if last > index or (generic is not None and generic.value == CLUB):
                club = phrases.home(line, [m for m in here.values() if m.last <= index], home) or home
            if last > index and club is not None:
                span = Span(token.start, line.tokens[last - 1].end)
                found.append(Mention(span, club, "generic", line.index, index, last))
                covered.update(range(index, last))
                continue
            called = generic is not None and line.tokens[generic.last - 1].fold in words.callings
            if generic is not None and generic.last - index > 1 and _names(here.get(generic.last), called):
                continue  # "la société Orbex", "l'industriel Lenoir" take up nothing: they say what Orbex or Lenoir is
            if generic is not None and defines(line, generic, here, pack):
                continue  # "la banque de détail de Luvik", "la société de gestion Orbex"
            if generic is not None and generic.value == "country" and _is_of(line, generic.last, here, pack):
                continue  # "la présidence d'Orbex"
            if generic is not None and not any(i in covered for i in range(index, generic.last)):
                before = topic is not None and topic.first < index
                about = [*topics, topic.entity] if topic is not None and before else topics
                doers = [*acting, topic.entity] if topic is not None and before and acts(line, topic) else acting
                sort = "" if generic.last - index == 1 else generic.value
                before_it = main if main is not None and main.first_at <= token.start else None
                if sort == CLUB and club is not None:
                    organization: Entity | None = club
                elif sort == TERRITORY:
                    noun = line.tokens[generic.last - 1].fold
                    organization = next((e for e in reversed(organizations) if _opens_with(e, noun)), None)
                elif sort == PLACE:
                    organization = places[-1] if places else None
                elif sort == "country":
                    organization = acting_land(line, index, here) or owning or country
                elif token.fold in here_words and (headed or about):
                    organization = headed or about[-1]  # "Orbex -- Ann Lee was named a director of this retailer"
                else:
                    owner = owner_beside(line, index, here) if not sort else None
                    known = told_of if tells_of_past(line, index, pack) or not organizations else organizations
                    owner = owner or named_by(line.tokens[generic.last - 1].fold, sort, told_of)
                    organization = owner or (headed if sort else None)
                    now = (
                        here if known is told_of else {at: m for at, m in here.items() if (line.index, at) not in past}
                    )
                    organization = organization or alone_before(index, now, sort)
                    organization = organization or organization_of(sort, about, doers, known, before_it)
                if organization is not None:
                    span = Span(token.start, line.tokens[generic.last - 1].end)
                    found.append(Mention(span, organization, "generic", line.index, index, generic.last))
                    if sort and (topic is None or topic.first > index) and (not index or acts(line, found[-1])):
                        topic = found[-1]  # "The company named Ann Lee of Lampo as its chief"
        home = phrases.home(line, by_line.get(line.index, ()), home) or home
        leavers.enter(line, told)
        protagonists.enter(line, told)
        owners.enter(line, told, [*by_line.get(line.index, ()), *_of_line(found, line.index)])
        if topic is not None:
            topics.append(topic.entity)
            plain = main is None or main.count < OFTEN or topic.entity is main
            if acts(line, topic) or (plain and opens_alone(line, topic, pack)):
                acting.append(topic.entity)
    return found


def _of_line(found: Sequence[Mention], line: int) -> list[Mention]:
    """The last of `found`, those of that line."""
    return list(itertools.takewhile(lambda mention: mention.line == line, reversed(found)))


def _opens_with(body: Entity, noun: str) -> bool:
    return fold(body.name).split()[0] == noun


def _owns(line: Line, index: int, words: Vocabulary) -> bool:
    """The pronoun at token `index` is by the parse the possessive that is spelt like it: "her successor"."""
    both = line.tokens[index].fold in words.possessives
    return both and line.parse is not None and line.parse.roles[index] == "owner"


def _is_aside(line: Line, mention: Mention) -> bool:
    """The name is one of several in brackets: "the retailer Orbex (Lampo, Tarnex & Co)"."""
    tokens, at = line.tokens, mention.first - 1
    while at >= 0 and tokens[at].fold not in "()":
        at -= 1
    end = mention.last
    while end < len(tokens) and tokens[end].fold not in "()":
        end += 1
    closed = at >= 0 and tokens[at].fold == "(" and end < len(tokens) and tokens[end].fold == ")"
    return closed and any(token.fold == "," for token in tokens[at:end])


def _is_town(line: Line, mention: Mention, words: Vocabulary) -> bool:
    """The name is that of no region and of no part of the world, as far as the pack tells, and stands in no brackets:
    "Lorvan (Jura)"."""
    hit = words.places.at(line.tokens, mention.first)
    return (hit is None or hit.value == "cities") and line.tokens[mention.first - 1].fold != "("


def _is_of(line: Line, at: int, here: Mapping[int, Mention], pack: Pack) -> bool:
    """What ends at token `at` is told to be of an organisation or a place that the line names."""
    tokens = line.tokens
    if at >= len(tokens) or tokens[at].fold not in pack.words["of"]:
        return False
    at += 1 + (at + 1 < len(tokens) and tokens[at + 1].fold in pack.words["article"])
    return at in here and here[at].entity.type in ("organization", "place")


def _names(mention: Mention | None, called: bool) -> bool:
    """The name of an organisation, or behind what somebody may be called of a person."""
    named = mention is not None and mention.form in ("full", "part")
    return named and mention is not None and mention.entity.type in ("organization", *(("person",) if called else ()))


def stand_ins(line: Line, pack: Pack) -> list[int]:
    """The tokens of a line with which something begins that may take up a person."""
    words, tokens = vocabulary(pack), line.tokens
    small, phrases = words.pronouns.keys() | words.possessives.keys(), (words.descriptions, latters(pack))
    objects = clitics(pack)
    return [
        i
        for i, t in enumerate(tokens)
        if t.fold in small
        or (t.fold in objects and verb_behind(tokens, i, pack) > i)
        or any(p.at(tokens, i) for p in phrases)
    ]


@cache
def _opening(pack: Pack) -> frozenset[str]:
    """The words with which something begins that takes up a name."""
    words = vocabulary(pack)
    return frozenset().union(
        latters(pack).first_words,
        clitics(pack),
        words.pronouns,
        words.possessives,
        words.descriptions.first_words,
        words.generic.first_words,
    )


def _antecedent(line: int, gender: str, subjects: Sequence[tuple[int, Entity]]) -> Entity | None:
    near = [(n, p) for n, p in subjects if line - n <= MEMORY]
    fits = [(n, p) for n, p in near if gender in (p.gender, "n") or p.gender == "n"]
    if gender == "f":  # of those whose gender nothing tells most are men
        known = [(n, p) for n, p in fits if p.gender == gender]
        fits = [row for row in known if line - row[0] <= NEARBY] or fits
    if not fits:
        return None
    here = [p for n, p in fits if n == line]
    if here:
        return here[0]
    last = fits[-1][0]
    return next(p for n, p in fits if n == last)
