"""Who founded what and who owns how much of it: what the wordings of both look at and share.

The wordings themselves are in foundings.py and stakes.py; ownership.py is the door to both.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from incumbent.extraction.phrases import Phrases
from incumbent.extraction.quote_antecedents import Antecedents
from incumbent.extraction.quote_units import Piece, Unit, Units
from incumbent.extraction.quote_voices import Listener, Voice
from incumbent.extraction.quote_words import speech_words
from incumbent.extraction.segment import Segments
from incumbent.extraction.tokens import fold
from incumbent.extraction.vocabulary import verb_forms
from incumbent.model.span import Span
from incumbent.model.time import DateMention

if TYPE_CHECKING:
    from incumbent.extraction.names import Entity, Mention, Names
    from incumbent.languages.pack import Pack

DATES = 8  # date expressions of one sentence that are looked at
_FINITE = ("present", "past", "imperfect", "future", "conditional", "participle", "gerund", "infinitive")


@dataclass(frozen=True, slots=True)
class Founding:
    """`person` founded `organization`; `span` is the sentence that says so, `date` EDTF text or None, `date_words` the
    phrase it came from."""

    span: Span
    person: Entity
    organization: Entity
    date: str | None
    date_words: str
    frame: str


@dataclass(frozen=True, slots=True)
class Stake:
    """`holder` owns a part of `organization`: `amount` in `currency` (ISO 4217), `share` from 0 to 1, None where
    untold. `planned` where the words tell of a wish or an offer."""

    span: Span
    holder: Entity
    organization: Entity
    amount: float | None
    currency: str | None
    share: float | None
    date: str | None
    date_words: str
    planned: bool
    frame: str


@dataclass(frozen=True, slots=True, eq=False)
class OwnershipWords:
    """A pack's frames/ownership.toml, compiled once a pack. Verbs map to the tenses of the form."""

    found: Phrases[frozenset[str]]
    form: Phrases[frozenset[str]]
    kinds: frozenset[str]
    founders: Phrases[str]
    companions: Phrases[str]
    own: Phrases[frozenset[str]]
    hold: Phrases[frozenset[str]]
    invest: frozenset[str]
    stakes: Phrases[str]
    holders: Phrases[str]
    holders_need: frozenset[str]
    owned_by: Phrases[str]
    percent: Phrases[str]
    fractions: Phrases[float]
    planned: Phrases[str]
    currencies: Phrases[str]
    symbols: re.Pattern[str]
    symbol_codes: Mapping[str, str]
    scales: Mapping[str, float]
    gate: re.Pattern[str]
    of: frozenset[str]
    by: frozenset[str]
    role: frozenset[str]  # "as"
    weak_stakes: Phrases[str]
    ended: frozenset[str]
    whole: frozenset[str]  # "of" between a share and what it is a share of
    acquired_by: Phrases[str]
    article: frozenset[str]
    possessive: frozenset[str]
    copula: frozenset[str]
    relative: frozenset[str]
    negation: frozenset[str]
    joiners: frozenset[str]


@cache
def ownership_words(pack: Pack) -> OwnershipWords:
    """The compiled words of `pack`."""
    table = pack.frames["ownership"]
    founding, stake = table["founding"], table["stake"]
    currencies: Mapping[str, str] = table["currencies"]
    signs = {fold(sign): code for sign, code in currencies.items() if not sign.replace(" ", "").isalpha()}
    found, own, hold = (_forms(verbs, pack) for verbs in (founding["verbs"], stake["own"], stake["hold"]))
    form = _forms(founding["weak_verbs"], pack)
    gates = [
        *found,
        *form,
        *own,
        *founding["nouns"],
        *stake["nouns"],
        *stake["weak_nouns"],
        *stake["acquired_by"],
        *stake["holders"],
        *stake["owned_by"],
        *stake["fractions"],
        *stake["percent"],
        *_forms(stake["invest"], pack),
    ]
    stems = sorted({fold(gate).split(" *")[0] for gate in gates if gate}, key=lambda gate: (-len(gate), gate))
    words = pack.words
    return OwnershipWords(
        found=Phrases(found.items(), pack),
        form=Phrases(form.items(), pack),
        kinds=frozenset(map(fold, founding["kinds"])),
        founders=_phrases(founding["nouns"], pack),
        companions=_phrases(founding["with"], pack),
        own=Phrases(own.items(), pack),
        hold=Phrases(hold.items(), pack),
        invest=frozenset(_forms(stake["invest"], pack)),
        stakes=_phrases(stake["nouns"], pack),
        holders=_phrases(stake["holders"], pack),
        holders_need=frozenset(map(fold, stake["holders_need"])),
        owned_by=_phrases(stake["owned_by"], pack),
        percent=_phrases(stake["percent"], pack),
        fractions=Phrases(stake["fractions"].items(), pack),
        planned=_phrases(stake["planned"], pack),
        currencies=Phrases(((form, code) for form, code in currencies.items() if fold(form) not in signs), pack),
        symbols=re.compile("|".join(re.escape(sign) for sign in sorted(signs, key=len, reverse=True)) or r"(?!)"),
        symbol_codes=signs,
        scales={fold(scale): value for scale, value in table["scales"].items()},
        gate=_gate(stems),
        of=words["of"] | words.get("in", frozenset()),
        by=words["by"],
        role=words["as"],
        weak_stakes=_phrases(stake["weak_nouns"], pack),
        ended=frozenset(map(fold, stake["ended"])),
        whole=frozenset(map(fold, stake["whole"])),
        acquired_by=_phrases(stake["acquired_by"], pack),
        article=words["article"],
        possessive=words["possessive"],
        copula=words["copula"],
        relative=words["relative"],
        negation=words["negation"],
        joiners=words["and"] | frozenset({","}),
    )


def _gate(stems: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the stems: words at their beginning, signs anywhere."""
    told = list(stems)
    words = "|".join(re.escape(stem) for stem in told if stem[0].isalpha())
    signs = "|".join(re.escape(stem) for stem in told if not stem[0].isalpha())
    return re.compile(rf"\b(?:{words})" + (f"|{signs}" if signs else ""))


def _forms(verbs: Iterable[Any], pack: Pack) -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = {}
    for verb in verbs:
        for tense, form in verb_forms(verb, pack.conjugation):
            if form and tense in _FINITE:
                forms.setdefault(form, set()).add(tense)
    return {form: frozenset(tenses) for form, tenses in forms.items()}


def _phrases(forms: Iterable[str], pack: Pack) -> Phrases[str]:
    return Phrases(((form, form) for form in forms), pack)


class Scene:
    """An article as the wordings of ownership look at it: its rows, and who a pronoun in them is."""

    def __init__(self, text: str, segments: Segments, names: Names, pack: Pack, dates: Sequence[DateMention]) -> None:
        self.text = text
        self.words = ownership_words(pack)
        self.genitive = pack.genitive
        self.listener = Listener(speech_words(pack), pack.genitive)
        self.units = Units(text, segments.sentences, (), names.mentions, pack)
        self._ranked = sorted(
            (e for e in names.entities if e.type == "organization"), key=lambda e: (-e.count, e.first_at)
        )
        self._antecedents = Antecedents(self.units, self.listener, self.main_organization())
        self._dates = sorted(dates, key=lambda date: date.start)
        self._date_starts = [date.start for date in self._dates]

    def rows(self) -> Iterator[tuple[int, Unit]]:
        """The sentences that hold a word of ownership; the others are passed over."""
        for number, group in enumerate(self.units.groups):
            span = group[0].span.join(group[-1].span)
            if self.words.gate.search(fold(span.of(self.text))):
                yield number, self.units[number]

    def who(self, number: int, voice: Voice | None) -> Entity | None:
        """The entity behind a voice of unit `number`, pronouns and descriptions resolved."""
        return None if voice is None else self._antecedents.who(voice, number)

    def main_organization(self, beside: Entity | None = None) -> Entity | None:
        """The organisation that the article names most, `beside` left out."""
        return next((entity for entity in self._ranked if entity is not beside), None)

    def date(self, unit: Unit, near: int, reach: int = 80) -> DateMention | None:
        """The date expression within `reach` code points behind `near` in the sentence, or shortly before it."""
        first = bisect_left(self._date_starts, unit.span.start)
        found = [
            date
            for date in self._dates[first : first + DATES]
            if date.end <= unit.span.end and -40 <= date.start - near <= reach and "/" not in date.value
        ]
        return min(found, key=lambda date: abs(date.start - near), default=None)

    def is_organization(self, piece: Piece) -> bool:
        return piece.mention is not None and piece.mention.entity.type == "organization"

    def is_owned(self, pieces: Sequence[Piece], at: int) -> bool:
        """An organisation; or a name of another type right behind "of" or "in": what is founded or owned in part is an
        organisation, whatever its name looks like by itself."""
        mention = pieces[at].mention
        if mention is None or mention.form not in ("full", "part"):
            return self.is_organization(pieces[at])
        before = pieces[at - 1].fold if at else ""
        if before in self.words.article and at > 1:
            before = pieces[at - 2].fold
        return mention.entity.type == "organization" or (mention.entity.type != "country" and before in self.words.of)

    def is_person(self, piece: Piece) -> bool:
        return piece.mention is not None and piece.mention.entity.type == "person"

    def persons_from(self, pieces: Sequence[Piece], start: int, reach: int = 12) -> list[Mention]:
        """The persons in a row from `start`: "A, B and C", each perhaps with a few words before its name."""
        found: list[Mention] = []
        gap = 0
        for piece in pieces[start : start + 30]:
            if self.is_person(piece) and piece.mention is not None:
                found.append(piece.mention)
                gap = 0
            elif (
                (piece.mention is not None and found)
                or piece.fold in (".", ";", ")", "(")
                or (gap := gap + 1) > (reach if not found else 5)
            ):
                break
        return found
