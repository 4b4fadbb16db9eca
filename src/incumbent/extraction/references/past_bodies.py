"""Organisations that a line names only as where somebody was before: "passée par Luvik puis par le cabinet Lampo", "qui
fut directeur de la coopérative Luvik". What comes behind, "the group" or a title alone, is of another one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Mention, Names
    from incumbent.extraction.lines.lines import Line
    from incumbent.languages.pack import Pack

REACH = 14  # tokens from a name back to the word that says that it is over
WHENCE = 5  # tokens of such a phrase, and of what an organisation is before its name: "passée par le cabinet Luvik"
APART = frozenset(".;:()\"«»“”'")  # what no such phrase goes over
DONE = ("imperfect", "past")  # tenses of what somebody ran before
NEAR = 4  # tokens from "had" to what it is told of
JOINTS = 4  # tokens between two names of one row: "Luvik, puis par le cabinet Lampo"

Places = frozenset[tuple[int, int]]  # a line and the first token of a name in it
NONE: Places = frozenset()


def past_bodies(lines: Sequence[Line], names: Names, pack: Pack) -> Places:
    """Where the text names organisations so, behind the first that it names otherwise; not what it is about elsewhere,
    too: "the ex-chairman of Orbex" tells no less of Orbex."""
    by_line: dict[int, list[Mention]] = {}
    for mention in names.mentions:
        if mention.entity.type == "organization" and mention.form in ("full", "part"):
            by_line.setdefault(mention.line, []).append(mention)
    found: dict[tuple[int, int], int] = {}
    elsewhere: set[int] = set()
    other = False
    for line in lines:
        named = by_line.get(line.index)
        if not named:
            continue
        past = set(_of_line(line, named, pack))
        other = other or len(past) < len(named)
        elsewhere |= {id(mention.entity) for mention in named if mention.first not in past}
        found |= {(line.index, m.first): id(m.entity) for m in named if m.first in past and other}
    return frozenset(place for place, body in found.items() if body not in elsewhere)


def _of_line(line: Line, named: Sequence[Mention], pack: Pack) -> Iterator[int]:
    """The first tokens of those that the line names so, in order."""
    words, last = vocabulary(pack), -1  # `last`: where the name before ends, if that is one of them
    for mention in sorted(named, key=lambda m: m.first):
        row = 0 < last <= mention.first <= last + JOINTS and _joins(line, last, mention, pack)
        if row or _comes_from(line, mention, pack) or _was_of(line, mention, words, pack):
            last = mention.last
            yield mention.first


def _joins(line: Line, last: int, mention: Mention, pack: Pack) -> bool:
    """Nothing but small words stands from the name that ends before token `last` to the mention, behind which no verb
    comes at once."""
    small = pack.words["and"] | pack.words["by"] | pack.words["article"] | pack.words["in"] | {","}
    tokens = line.tokens
    where = [at for at in range(last + 1, mention.first) if tokens[at - 1].fold in pack.words["in"]]  # "en Orvia"
    between = [tokens[at].fold for at in range(last, mention.first) if at not in where]
    behind = tokens[mention.last : mention.last + 1]
    ends = not behind or behind[0].fold in APART | small | pack.words["where"]
    kinds = vocabulary(pack).kinds  # "puis par le cabinet Luvik"
    return all(word in small or word in kinds for word in between) and (ends or "," not in between)


def _comes_from(line: Line, mention: Mention, pack: Pack) -> bool:
    """A phrase right before the name says that somebody comes from there, with or without what it is between."""
    phrases = _whence(pack)
    for first in range(max(0, mention.first - 2 * WHENCE), mention.first):
        hit = phrases.at(line.tokens, first)
        if hit is not None and hit.last <= mention.first <= hit.last + WHENCE:
            between = line.tokens[hit.last : mention.first]
            return all(token.shape == "word" and token.fold != "," for token in between)
    return False


@cache
def _whence(pack: Pack) -> Phrases[str]:
    return Phrases(((form, form) for form in pack.words.get("whence", ())), pack)


def _was_of(line: Line, mention: Mention, words: Vocabulary, pack: Pack) -> bool:
    """The name stands in what a title is of that somebody had, or behind a verb of what they ran."""
    tokens, parse = line.tokens, line.parse
    titled = False
    for at in range(mention.first - 1, max(-1, mention.first - REACH), -1):
        fold = tokens[at].fold
        if fold in APART or fold == "," or fold in pack.words["relative"] or fold in pack.words["conjunction"]:
            return False
        held = words.holdings.at(tokens, at)
        if held is not None and held.last <= mention.first and held.value.tense in DONE:
            return True
        if titled and fold in pack.words.get("was", frozenset()):
            return True
        title = line.covered(at)
        if title is not None or (held is not None and held.value.tense == "participle"):
            titled = True
        elif parse is not None and parse.sort(at) == "verb" and not titled:
            return False
    return False


def tells_of_past(line: Line, index: int, pack: Pack) -> bool:
    """A verb of what was before stands right before the phrase at token `index`: "avait quitté le groupe"."""
    was = pack.words.get("was", frozenset())
    return any(token.fold in was for token in line.tokens[max(0, index - NEAR) : index])
