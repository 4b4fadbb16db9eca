"""The words of a pack's frames/ownership.toml, compiled once a pack."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.tries import beginnings
from incumbent.extraction.text.vocabulary import verb_forms

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

_FINITE = ("present", "past", "imperfect", "future", "conditional", "participle", "gerund", "infinitive")


@dataclass(frozen=True, slots=True, eq=False)
class OwnershipWords:
    """Verbs map to the tenses of the form."""

    found: Phrases[frozenset[str]]  # says by itself that something was founded
    make: Phrases[frozenset[str]]  # says so where an organisation by name is what was made
    form: Phrases[frozenset[str]]  # says so where a word for the kind of organisation stands with it
    kinds: frozenset[str]
    generic: frozenset[str]  # heads of phrases that take up an organisation: "carmaker"
    called: Phrases[str]
    founders: Phrases[str]
    several: frozenset[str]  # of those, the nouns that are about more than one
    apart: frozenset[str]  # words behind a verb that lead away from what was founded
    companions: Phrases[str]
    own: Phrases[frozenset[str]]
    hold: Phrases[frozenset[str]]
    invest: frozenset[str]
    stakes: Phrases[str]
    holders: Phrases[str]
    holders_need: frozenset[str]
    holders_plain: frozenset[str]  # nouns that need none of those with a name right behind them
    target: frozenset[str]  # "of", "in": between a stake and what it is a stake in
    inside: frozenset[str]  # "in": the same, where "of" leads to the holder
    price: frozenset[str]  # before an amount that is paid
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
    conjunction: frozenset[str]
    founding_words: frozenset[str]  # with which a wording of foundings begins
    stake_words: frozenset[str]  # with which a wording of stakes begins


@cache
def ownership_words(pack: Pack) -> OwnershipWords:
    """The compiled words of `pack`."""
    table = pack.frames["ownership"]
    founding, stake = table["founding"], table["stake"]
    currencies: Mapping[str, str] = table["currencies"]
    signs = {fold(sign): code for sign, code in currencies.items() if not sign.replace(" ", "").isalpha()}
    found, own, hold = (_forms(verbs, pack) for verbs in (founding["verbs"], stake["own"], stake["hold"]))
    make, form = _forms(founding["making"], pack), _forms(founding["weak_verbs"], pack)
    gates = [
        *found,
        *make,
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
    told = OwnershipWords(
        found=Phrases(found.items(), pack),
        make=Phrases(make.items(), pack),
        form=Phrases(form.items(), pack),
        kinds=frozenset(map(fold, founding["kinds"])),
        generic=frozenset(map(fold, founding["kinds"])) | frozenset(_generic_heads(pack)),
        called=_phrases(founding["called"], pack),
        founders=_phrases(founding["nouns"], pack),
        several=frozenset(map(fold, founding["several"])),
        apart=frozenset(map(fold, founding["apart"])),
        companions=_phrases(founding["with"], pack),
        own=Phrases(own.items(), pack),
        hold=Phrases(hold.items(), pack),
        invest=frozenset(_forms(stake["invest"], pack)),
        stakes=_phrases(stake["nouns"], pack),
        holders=_phrases(stake["holders"], pack),
        holders_need=frozenset(map(fold, stake["holders_need"])),
        holders_plain=frozenset(map(fold, stake["holders_plain"])),
        target=frozenset(map(fold, stake["target"])),
        inside=frozenset(map(fold, stake["inside"])),
        price=frozenset(map(fold, stake["price"])),
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
        conjunction=words["and"],
        joiners=words["and"] | frozenset({","}),
        founding_words=frozenset(),
        stake_words=frozenset(),
    )
    return replace(
        told,
        founding_words=_firsts(told.found, told.make, told.form, told.founders),
        stake_words=_firsts(told.owned_by, told.acquired_by, told.own, told.hold, told.holders, told.stakes),
    )


def _firsts(*wordings: Phrases[Any]) -> frozenset[str]:
    return frozenset(word for phrases in wordings for word in phrases.first_words)


def _generic_heads(pack: Pack) -> Iterator[str]:
    for forms in pack.lexicon.get("organizations", {}).get("generic", {}).values():
        for form in forms:
            yield fold(form).replace("'", " ").split()[-1]


def _gate(stems: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the stems: words at their beginning, signs anywhere."""
    told = list(stems)
    words = beginnings(stem for stem in told if stem[0].isalpha())
    signs = "|".join(re.escape(stem) for stem in told if not stem[0].isalpha())
    return re.compile(rf"\b{words}" + (f"|{signs}" if signs else ""))


def _forms(verbs: Iterable[Any], pack: Pack) -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = {}
    for verb in verbs:
        for tense, form in verb_forms(verb, pack.conjugation):
            if form and tense in _FINITE:
                forms.setdefault(form, set()).add(tense)
    return {form: frozenset(tenses) for form, tenses in forms.items()}


def _phrases(forms: Iterable[str], pack: Pack) -> Phrases[str]:
    return Phrases(((form, form) for form in forms), pack)
