"""The wordings of speech in a row of words and names: "said", « a-t-il ajouté », "according to"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from incumbent.extraction.quote_units import Piece
from incumbent.extraction.quote_words import SpeechWords, is_finite


class Saying(NamedTuple):
    """A wording of speech at pieces `first` to `last` (exclusive). `sort`: finite, according, or loose (a gerund or an
    infinitive: the speaker is the subject of the sentence). `gender`: that of a pronoun in the verb itself ("-t-il"),
    "text" where whoever issued the text speaks, else ""."""

    first: int
    last: int
    sort: str
    gender: str = ""


def find_sayings(pieces: Sequence[Piece], words: SpeechWords, genitive: Sequence[str]) -> list[Saying]:
    """The wordings of speech in `pieces`, left to right."""
    found: list[Saying] = []
    index = 0
    while index < len(pieces):
        saying = _saying(words, pieces, index, genitive) if pieces[index].is_word else None
        if saying is not None:
            found.append(saying)
            index = saying.last
        else:
            index += 1
    return found


def _saying(words: SpeechWords, pieces: Sequence[Piece], index: int, genitive: Sequence[str]) -> Saying | None:
    hit = words.quoted_as.at(pieces, index)  # type: ignore[arg-type]  # a piece has the fold of a token
    if hit:
        return Saying(index, hit.last, "finite")
    according = words.according.at(pieces, index)  # type: ignore[arg-type]
    if according and not _after_noun_marker(words, pieces, index, genitive):
        return Saying(index, according.last, "according")
    if impersonal := words.impersonal.at(pieces, index):  # type: ignore[arg-type]
        return Saying(index, impersonal.last, "finite", "text")
    for ending, gender in words.inverted:
        if pieces[index].fold.endswith(ending) and (saying := _inverted(words, pieces, index, ending, gender)):
            return saying
    verb = words.speaking.at(pieces, index)  # type: ignore[arg-type]
    if verb is None or _after_noun_marker(words, pieces, index, genitive):
        return None
    first = _auxiliary(words, pieces, index)
    if first is None:
        return None
    if is_finite(verb.value):
        if "infinitive" in verb.value and index and pieces[index - 1].fold in words.of:
            return Saying(first, verb.last, "loose")
        return Saying(first, verb.last, "finite")
    if "participle" in verb.value:
        return Saying(first, verb.last, "finite") if first < index else None
    return Saying(first, verb.last, "loose")


def _inverted(words: SpeechWords, pieces: Sequence[Piece], index: int, ending: str, gender: str) -> Saying | None:
    stem = pieces[index].fold[: -len(ending)].rstrip("-")
    if not stem and index:  # "a t-il dit", without its hyphen
        stem = pieces[index - 1].fold
    as_verb = words.speaking.at([Piece(0, 0, stem)], 0)  # type: ignore[list-item]
    if stem in words.auxiliary:
        for later in range(index + 1, min(index + 4, len(pieces))):
            verb = words.speaking.at(pieces, later)  # type: ignore[arg-type]
            if verb and "participle" in verb.value:
                return Saying(index, verb.last, "finite", gender)
    return Saying(index, index + 1, "finite", gender) if as_verb else None


def _auxiliary(words: SpeechWords, pieces: Sequence[Piece], index: int) -> int | None:
    """Where the verb group begins: at an auxiliary up to three words before; None where it is a passive."""
    for back in range(1, 4):
        if index - back < 0 or not pieces[index - back].is_word:
            break
        before = pieces[index - back].fold
        if before in words.passive:
            return None
        if before in words.auxiliary:
            return index - back
        if not before.isalpha() or before in words.definite or before in words.indefinite:
            break
    return index


def _after_noun_marker(words: SpeechWords, pieces: Sequence[Piece], index: int, genitive: Sequence[str]) -> bool:
    """An article or a possessive makes the word a noun: "the report", "son annonce"."""
    if not index or not pieces[index - 1].is_word:
        return False
    before = pieces[index - 1].fold
    if before in words.indefinite or before in genitive:
        return True
    return before in words.definite
