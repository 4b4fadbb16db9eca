"""The wordings of speech in a row of words and names: "said", « a-t-il ajouté », "according to"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from incumbent.extraction.quotations.units import Piece, phrase_at
from incumbent.extraction.text.quote_words import SpeechWords, is_finite

OPENS = (",", ";", ":", ".", "-", "–", "—")  # before the head of a clause
AUXILIARY = 5  # words between an auxiliary and its participle


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
            saying = _with_pronoun(saying, words, pieces)
            found.append(saying)
            index = saying.last
        else:
            index += 1
    return found


def _with_pronoun(saying: Saying, words: SpeechWords, pieces: Sequence[Piece]) -> Saying:
    """The wording with the pronoun that follows it, where its hyphen was left out."""
    if saying.sort == "finite" and saying.last < len(pieces):
        for ending, gender in words.inverted:
            if pieces[saying.last].fold in (ending, ending.lstrip("-")) and not saying.gender and "-" in ending:
                return saying._replace(last=saying.last + 1, gender=gender)
    return saying


def _saying(words: SpeechWords, pieces: Sequence[Piece], index: int, genitive: Sequence[str]) -> Saying | None:
    hit = phrase_at(words.quoted_as, pieces, index)
    if hit:
        return Saying(index, hit.last, "finite")
    according = phrase_at(words.according, pieces, index)
    if according is None and (
        not index or pieces[index - 1].fold in OPENS or pieces[index - 1].fold in words.conjunction
    ):
        according = phrase_at(words.opening, pieces, index)
        according = according if according and _names_somebody(words, pieces, according.last) else None
    if according and not _after_noun_marker(words, pieces, index, genitive):
        return Saying(index, according.last, "according")
    if impersonal := phrase_at(words.impersonal, pieces, index):
        return Saying(index, impersonal.last, "finite", "text")
    for ending, gender in words.inverted:
        if pieces[index].fold.endswith(ending) and (saying := _inverted(words, pieces, index, ending, gender)):
            return saying
    verb = phrase_at(words.speaking, pieces, index)
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


def _names_somebody(words: SpeechWords, pieces: Sequence[Piece], index: int) -> bool:
    """A name or a noun phrase begins at `index`, as it does behind "for" where that names a source."""
    if index >= len(pieces) or pieces[index].quoted is not None:
        return False
    word = pieces[index].fold
    told = word in words.definite or word in words.titles or word in words.pronouns
    return pieces[index].mention is not None or told


def _inverted(words: SpeechWords, pieces: Sequence[Piece], index: int, ending: str, gender: str) -> Saying | None:
    stem = pieces[index].fold[: -len(ending)].rstrip("-")
    if not stem and index:  # "a t-il dit", without its hyphen
        stem = pieces[index - 1].fold
    as_verb = phrase_at(words.speaking, [Piece(0, 0, stem)], 0)
    if stem in words.auxiliary:
        for later in range(index + 1, min(index + 4, len(pieces))):
            verb = phrase_at(words.speaking, pieces, later)
            if verb and "participle" in verb.value:
                return Saying(index, verb.last, "finite", gender)
    return Saying(index, index + 1, "finite", gender) if as_verb else None


def _auxiliary(words: SpeechWords, pieces: Sequence[Piece], index: int) -> int | None:
    """Where the verb group begins: at an auxiliary up to three words before; None where it is a passive."""
    for back in range(1, AUXILIARY):
        if index - back < 0 or not pieces[index - back].is_word:
            break
        before = pieces[index - back].fold
        if before in words.passive:
            return None
        if before in words.auxiliary:
            return index - back
        if not before.isalpha() or words.definite.get(before, "n") != "n" or before in words.indefinite:
            break
    return index


def _after_noun_marker(words: SpeechWords, pieces: Sequence[Piece], index: int, genitive: Sequence[str]) -> bool:
    """An article or a possessive makes the word a noun: "the report", "son annonce"."""
    if not index or not pieces[index - 1].is_word:
        return False
    before = pieces[index - 1].fold
    if before in words.indefinite or before in genitive:
        return True
    if before not in words.definite:
        return False
    subject = pieces[index - 2] if index > 1 else None  # "she describes her": a pronoun that looks like an article
    return subject is None or not (
        subject.mention is not None or subject.fold in words.pronouns or subject.fold in words.relative
    )
