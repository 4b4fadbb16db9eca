"""Countries that an article is about without naming them: whose capital, seat of power or parties it names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.lines.datelines import CLOSERS, LONGEST, OPENING
from incumbent.extraction.lines.entities import Entity, Names
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.references.visits import goes_to
from incumbent.extraction.text.tokens import tokenize
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

CAPITALS = ("cap", "upper")
HEADED = 3  # times that a country is as good as named, if a headline is headed with it
HOME = "home"  # the sort of a country that the article does not name


def lands_of(rows: Sequence[Line], pack: Pack) -> Counter[str]:
    """How often the article names what tells of each country, by the country's name; a paper's name tells of none,
    nor where a visit goes."""
    words, visiting = vocabulary(pack), pack.words.get("visiting", frozenset())
    leaving, article = pack.words.get("leaving", frozenset()), pack.words["article"]
    small = pack.words.get("parliamentary", frozenset())
    return Counter(
        hit.value
        for line in rows
        for hit in words.lands.find(line.tokens)
        if any(token.shape in CAPITALS or token.fold in small for token in line.tokens[hit.first : hit.last])
        and not _opens_paper(line, hit.last, words)
        and not goes_to(line, hit.first, visiting)
        and not (_is_left(line, hit.first, leaving, article) and _is_town(line, hit.first, words))
        and not _lies_elsewhere(line, hit.last, words)
        and not _is_surname(line, hit.first, words)
    )


def _is_left(line: Line, at: int, leaving: Collection[str], article: Collection[str]) -> bool:
    """A verb of leaving stands right before token `at`."""
    at -= at > 0 and line.tokens[at - 1].fold in article
    return at > 0 and line.tokens[at - 1].fold in leaving


def _is_town(line: Line, at: int, words: Vocabulary) -> bool:
    """The name at token `at` is a place's, and no seat of power: whoever leaves one of those has a post there."""
    return words.places.at(line.tokens, at) is not None and words.portfolios.at(line.tokens, at) is None


def _opens_paper(line: Line, at: int, words: Vocabulary) -> bool:
    """The word at token `at` makes a paper's name of what stands before it: "the Wall Street Journal"."""
    behind = line.tokens[at] if at < len(line.tokens) else None
    return behind is not None and behind.shape == "cap" and words.organization_heads.get(behind.fold) == "media"


def _is_surname(line: Line, at: int, words: Vocabulary) -> bool:
    """A given name stands right before token `at`: "Pedro Lima" tells nothing of Peru."""
    before = line.tokens[at - 1] if at else None
    return before is not None and before.shape == "cap" and before.fold in words.first_names


def _lies_elsewhere(line: Line, at: int, words: Vocabulary) -> bool:
    """The article has to say at token `at` where the town lies: "in Lorvan (Orvia)"."""
    return at < len(line.tokens) and line.tokens[at].fold == "(" and words.countries.at(line.tokens, at + 1) is not None


OF_LANDS = frozenset("institution parliament ministry agency army court government party".split())  # what a land has


def sent_from(rows: Sequence[Line], pack: Pack) -> str:
    """The country of the place that a piece was sent from, as its first words tell it: "HAVANA (AP) -- …", "WELLINGTON,
    New Zealand (AP) _ …"; "" where they tell none."""
    body = [line for line in rows if line.sentence.kind == "body"]
    return next((land for line in body[:OPENING] if (land := _sent_from(line, pack))), "")


def headline_land(rows: Sequence[Line], pack: Pack) -> Counter[str]:
    """The country that a headline is headed with, as often as it weighs: "Orvia : le ministre limogé"."""
    words = vocabulary(pack)
    for line in rows:
        if line.sentence.kind != "headline" or not line.tokens:
            continue
        hit = words.countries.at(line.tokens, 0)
        if hit is not None and line.tokens[hit.last : hit.last + 1] and line.tokens[hit.last].fold == ":":
            return Counter({hit.value: HEADED})
    return Counter()


def land_of(publisher: str, pack: Pack) -> str:
    """The country that the name of a paper tells: "Orvia Times", "Sud (Dakar)"; "" where it tells none."""
    tokens, words = tokenize(publisher, 0, len(publisher), pack), vocabulary(pack)
    for table in (words.countries, words.lands, words.datelines):
        for at, token in enumerate(tokens):
            if token.shape in ("cap", "upper") and (hit := table.at(tokens, at)) is not None:
                return hit.value
    return ""


def _sent_from(line: Line, pack: Pack) -> str:
    tokens, words = [*line.dateline, *line.tokens], vocabulary(pack)
    end = next((at for at, token in enumerate(tokens[:LONGEST]) if token.fold in CLOSERS), len(tokens))
    shouted = bool(tokens) and tokens[0].shape == "upper" and len(tokens[0].fold) > 1
    tables = (words.countries, words.lands, words.datelines)
    placed = shouted or any(table.at(tokens, 0) for table in (*tables, words.places))
    closed = placed and 0 < end < len(tokens) and (shouted or end <= 2 or tokens[end - 1].fold == ")")
    if not closed and not (shouted and end == len(tokens) <= LONGEST):  # "NEWARK, N.J." cut off as a sentence
        return ""
    for table in tables:
        for at in range(end):
            if tokens[at].shape in ("cap", "upper") and (hit := table.at(tokens, at)) is not None and hit.last <= end:
                return hit.value
    return ""


def lands_in_names(names: Names, rows: Sequence[Line], pack: Pack) -> Counter[str]:
    """How often each country stands in the names of organisations ("the Orvia Observer"), where the article names none
    by itself."""
    words, by_index = vocabulary(pack), {line.index: line for line in rows}
    found: Counter[str] = Counter()
    if any(entity.type == "country" for entity in names.entities):
        return found
    for mention in names.mentions:
        if mention.entity.type != "organization" or mention.form not in ("full", "part"):
            continue
        tokens = by_index[mention.line].tokens[mention.first : mention.last]
        regions = [(hit.first, hit.last) for hit in words.places.find(tokens)]
        for hit in words.countries.find(tokens):
            inside = any(first < hit.first < last for first, last in regions)  # "University of New England"
            if tokens[hit.first].shape != "word" and not inside:
                found[hit.value] += 1
        if mention.entity.sort in OF_LANDS:
            found.update(hit.value for hit in words.demonyms.find(tokens))  # "le Congrès américain"
    return found


def with_home(names: Names, lands: Counter[str], pack: Pack) -> Names:
    """`names` with the countries that the article does not name, and may still be about: those in `lands`, and the ones
    where the pack's papers mostly come out."""
    named = {entity.name for entity in names.entities if entity.type == "country"}
    unnamed = dict.fromkeys((*pack.lexicon["organizations"].get("home", ()), *lands))
    more = tuple(Entity(name, "country", sort=HOME) for name in unnamed if name not in named)
    return replace(names, entities=names.entities + more)
