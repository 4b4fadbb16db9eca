"""Phrases that take up an organisation, a country or a town, and which: "the company", "its", "the Rovers manager"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.references.club_phrases import ClubPhrases
from incumbent.extraction.references.descriptions import acts
from incumbent.extraction.references.generics import defines, generic_at
from incumbent.extraction.references.mains import acting_land, alone_before, named_by, organization_of
from incumbent.extraction.references.past_bodies import tells_of_past
from incumbent.extraction.references.possessors import owner_beside
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import CLUB, TERRITORY, vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Entity, Mention
    from incumbent.extraction.lines.lines import Line
    from incumbent.extraction.references.memory import Here, Memory
    from incumbent.extraction.text.phrases import Hit
    from incumbent.languages.pack import Pack

PLACE = "place"  # the sort of phrases that take up a town
COUNTRY = "country"  # and of those that take up a country


class BodyPhrases:
    """Goes through an article line by line; `take_up` what stands at a token, `leave` a line behind its last."""

    def __init__(self, lines: Sequence[Line], pack: Pack) -> None:
        self._pack, self._words = pack, vocabulary(pack)
        self._clubs = ClubPhrases(pack, lines)
        self._demonstrative = pack.words.get("demonstrative", frozenset())
        self._home: Entity | None = None  # the club that the lines before are about

    def leave(self, here: Here) -> None:
        """Goes on from a line."""
        self._home = self._clubs.home(here.line, here.mentions, self._home) or self._home

    def take_up(self, here: Here, index: int, memory: Memory) -> None:
        """Finds what the phrase that begins at token `index` takes up, if one begins there and takes up anything; a
        phrase that does something is what its line is about from there on."""
        line = here.line
        hit = generic_at(line, index, self._pack)
        last = self._clubs.end(line, index, here.by_first)
        club = self._home
        if last > index or (hit is not None and hit.value == CLUB):
            club = self._clubs.home(line, [m for m in here.by_first.values() if m.last <= index], club) or club
        if last > index and club is not None:
            here.find(club, "generic", index, last)
            here.covered.update(range(index, last))
            return
        if hit is None or self._says_what_it_is(here, hit) or any(i in here.covered for i in range(index, hit.last)):
            return
        sort = "" if hit.last - index == 1 else hit.value  # a possessive has no sort of its own
        body = self._body(here, hit, sort, memory, club)
        if body is None:
            return
        mention = here.find(body, "generic", index, hit.last)
        if sort and (here.topic is None or here.topic.first > index) and (not index or acts(line, mention)):
            here.topic = mention  # "The company named Ann Lee of Lampo as its chief"

    def _says_what_it_is(self, here: Here, hit: Hit[str]) -> bool:
        """The phrase takes up nothing, but says what is named behind it: "la société Orbex", "l'industriel Lenoir", "la
        banque de détail de Luvik", "la présidence d'Orbex"."""
        line, called = here.line, here.line.tokens[hit.last - 1].fold in self._words.callings
        if hit.last - hit.first > 1 and _names(here.by_first.get(hit.last), called):
            return True
        if defines(line, hit, here.by_first, self._pack):
            return True
        return hit.value == COUNTRY and _is_of(line, hit.last, here.by_first, self._pack)

    def _body(self, here: Here, hit: Hit[str], sort: str, memory: Memory, club: Entity | None) -> Entity | None:
        """What a phrase of that `sort` takes up; `club` is the one that is told of there."""
        line, index = here.line, hit.first
        if sort == CLUB and club is not None:
            return club
        if sort == TERRITORY:
            noun = line.tokens[hit.last - 1].fold
            return next((e for e in reversed(memory.organizations) if _opens_with(e, noun)), None)
        if sort == PLACE:
            return memory.places[-1] if memory.places else None
        if sort == COUNTRY:
            return acting_land(line, index, here.by_first) or memory.owning or memory.country
        topic, does = here.acts_before(index)
        about = [*memory.topics, topic.entity] if topic is not None else memory.topics
        if line.tokens[index].fold in self._demonstrative and (memory.headed or about):
            return memory.headed or about[-1]  # "Orbex -- Ann Lee was named a director of this retailer"
        doers = [*memory.acting, topic.entity] if topic is not None and does else memory.acting
        return self._organization(here, hit, sort, memory, about, doers)

    def _organization(
        self,
        here: Here,
        hit: Hit[str],
        sort: str,
        memory: Memory,
        about: Sequence[Entity],
        doers: Sequence[Entity],
    ) -> Entity | None:
        """Which organisation: what the line tells of the one beside, else the order of telling; `about`: those that the
        lines are about, this one the last; `doers`: those that do something there."""
        line, index, by_first = here.line, hit.first, here.by_first
        beside = owner_beside(line, index, by_first) if not sort else None  # "Orbex and its chief executive"
        found = (
            beside
            or named_by(line.tokens[hit.last - 1].fold, sort, memory.told_of)  # "the committee": the Budget Committee
            or (memory.headed if sort else None)
        )
        if found is not None:
            return found
        past = tells_of_past(line, index, self._pack) or not memory.organizations
        now = by_first
        if not past:
            now = {at: m for at, m in by_first.items() if (line.index, at) not in memory.past}
        known, main = memory.told_of if past else memory.organizations, memory.main
        before = main if main is not None and main.first_at <= line.tokens[index].start else None
        return alone_before(index, now, sort) or organization_of(sort, about, doers, known, before)


def _opens_with(body: Entity, noun: str) -> bool:
    return fold(body.name).split()[0] == noun


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
