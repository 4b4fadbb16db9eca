"""The words of a pack that tell who speaks, compiled once a pack."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.tokens import fold, tokenize
from incumbent.extraction.text.vocabulary import verb_forms

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

_FINITE = frozenset({"present", "past", "imperfect", "future", "conditional"})


@dataclass(frozen=True, slots=True, eq=False)
class SpeechWords:
    """`speaking` maps a form of a verb to its tenses; the sets hold heads and small words, all folded."""

    speaking: Phrases[frozenset[str]]
    according: Phrases[str]
    opening: Phrases[str]  # the same, at the head of a clause only
    quoted_as: Phrases[str]
    impersonal: Phrases[str]
    inverted: tuple[tuple[str, str], ...]  # ending, gender; the longest first
    works: frozenset[str]
    unnamed: frozenset[str]
    institutional: frozenset[str]
    bodies: Phrases[str]
    definite: Mapping[str, str]  # determiner → gender
    singular: frozenset[str]
    titles: frozenset[str]  # words of titles and forms of address, which may stand before a name
    indefinite: frozenset[str]
    addressing: frozenset[str]
    part: frozenset[str]
    passive: frozenset[str]
    auxiliary: frozenset[str]
    coordination: frozenset[str]
    conjunction: frozenset[str]
    copula: frozenset[str]
    of: frozenset[str]
    by: frozenset[str]
    that: frozenset[str]
    clitics: frozenset[str]
    relative: frozenset[str]
    pronouns: Mapping[str, str]
    objects: frozenset[str]
    first_person: frozenset[str]
    demonstrative: Mapping[str, str]  # pronoun before a relative → gender
    generic: Phrases[str]
    channels: tuple[tuple[str, re.Pattern[str]], ...]
    head_last: bool  # in a noun phrase the noun that says what it is stands last: "the party leader"
    compound: bool  # the past is told with an auxiliary and a participle

    @property
    def forms(self) -> frozenset[str]:
        """The first words of all forms, for whoever wants to know what may stand beside a speaker."""
        return frozenset(self.speaking.first_words)


@cache
def speech_words(pack: Pack) -> SpeechWords:
    """The compiled words of `pack`'s lexicon/speech.toml and of what it shares with other files."""
    speech = pack.lexicon["speech"]
    tables = {**pack.conjugation, **speech.get("conjugation", {})}
    forms: dict[str, set[str]] = {}
    for verb in speech["speaking"]:
        for tense, form in verb_forms(verb, tables):
            if form:
                forms.setdefault(form, set()).add(tense)
    persons = pack.lexicon.get("persons", {})
    generic = pack.lexicon.get("organizations", {}).get("generic", {})
    inverted = [(fold(ending), gender) for gender, endings in speech["inverted"].items() for ending in endings]
    return SpeechWords(
        speaking=Phrases(((form, frozenset(tenses)) for form, tenses in forms.items()), pack),
        according=Phrases(((form, form) for form in speech["according"]), pack),
        opening=Phrases(((form, form) for form in speech["according_opening"]), pack),
        impersonal=Phrases(((form, form) for form in speech["impersonal"]), pack),
        quoted_as=Phrases(((form, form) for form in speech["quoted_as"]), pack),
        inverted=tuple(sorted(inverted, key=lambda row: -len(row[0]))),
        works=_folded(speech["works"]),
        unnamed=_folded(speech["unnamed"]),
        institutional=_folded(speech["institutional"]),
        bodies=Phrases(((form, form) for form in speech["bodies"]), pack),
        definite={fold(form): gender for gender, forms in speech["definite"].items() for form in forms},
        titles=frozenset(_titles(pack)),
        singular=_folded(speech["singular"]),
        indefinite=_folded(speech["indefinite"]),
        addressing=_folded(speech["addressing"]),
        part=_folded(speech["part"]),
        passive=_folded(speech["passive"]),
        auxiliary=frozenset(pack.words.get("auxiliary", ())),
        coordination=pack.words["and"] | pack.words["or"] | _folded(speech["but"]),
        conjunction=frozenset(pack.words.get("conjunction", ())),
        copula=frozenset(pack.words.get("copula", ())),
        of=frozenset(pack.words.get("of", ()))
        | frozenset(pack.words.get("by", ()))
        | frozenset(pack.words.get("to", ())),
        by=frozenset(pack.words.get("by", ())),
        that=_folded(speech["that"]),
        clitics=_folded(speech["clitics"]),
        relative=frozenset(pack.words.get("relative", ())),
        pronouns={fold(form): gender for gender, forms in persons.get("pronouns", {}).items() for form in forms},
        first_person=_folded(speech["first_person"]),
        demonstrative={fold(form): gender for gender, forms in speech["demonstrative"].items() for form in forms},
        objects=_folded(speech["objects"]),
        generic=Phrases(((form, kind) for kind, forms in generic.items() for form in forms), pack),
        channels=tuple((name, _any_of(forms)) for name, forms in speech["channels"].items()),
        head_last=speech["head_last"],
        compound=any("imperfect" in tenses for tenses in forms.values()),
    )


def _titles(pack: Pack) -> Iterator[str]:
    """The words of titles up to the first small word: "chief", "executive"; of "head of state" only "head"."""
    posts, persons = pack.lexicon.get("posts", {}), pack.lexicon.get("persons", {})
    small = frozenset().union(*(pack.words[kind] for kind in ("of", "article", "and")))
    rows = [*posts.get("titles", {}).values(), *posts.get("heads", {}).values()]
    rows += [*persons.get("honorifics", {}).values()]
    for form in (form for row in rows for form in row):
        for token in tokenize(form, 0, len(form), pack):
            if token.fold in small:
                break
            yield token.fold


def is_finite(tenses: frozenset[str]) -> bool:
    return bool(tenses & _FINITE)


def _folded(forms: Iterable[Any]) -> frozenset[str]:
    return frozenset(fold(str(form)) for form in forms)


def _any_of(forms: Iterable[str]) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(fold(form)) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{alternatives})(?:(?<=')|(?!\w))")
