"""What stands in a name, as signs for its type: first names and particles of people, legal forms and heads of firms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.names.votes import is_eastern
from incumbent.extraction.text.tokens import Token
from incumbent.extraction.text.vocabulary import Vocabulary

Key = tuple[str, ...]
SHAPES = {"upper": "U", "cap": "C", "word": "w", "number": "n", "mark": "m"}


def inner_signs(key: Key, places: Sequence[Run], words: Vocabulary, of: Collection[str]) -> Iterator[str]:
    """The signs of a name that stands in `places`; `of` are the small words for "of"."""
    tokens = places[0].line.tokens[places[0].first : places[0].last]
    yield f"words:{min(len(key), 5)}"
    yield f"places:{min(len(places), 4)}"
    yield f"shape:{''.join(SHAPES[token.shape] for token in tokens)[:4]}"
    yield f"length:{min(len(key[0]), 8)}:{len(key) > 1}"
    yield from _of_people(key, words)
    if is_eastern(places[0]):
        yield "eastern"
    yield from _of_bodies(key, words, of)
    yield from _of_votes(key, places)
    yield from _of_lands(key, tokens, words)


def _of_people(key: Key, words: Vocabulary) -> Iterator[str]:
    if key[0] in words.first_names:
        yield f"first-name:{min(len(key), 4)}"
    if len(key) > 1 and key[-1] in words.first_names:
        yield "last-is-first-name"
    if any(word in words.first_names for word in key[1:]):
        yield "first-name-inside"
    if "-" in key[0] and key[0].split("-")[0] in words.first_names:
        yield "first-name-hyphen"
    if any(len(word) == 1 for word in key):
        yield "initial"
    if any(word in words.particles for word in key[1:]):
        yield "particle"
    if any(word in words.suffixes for word in key[1:]):
        yield "suffix"
    if any("'" in word[1:-1] for word in key):
        yield "apostrophe-inside"


def _of_bodies(key: Key, words: Vocabulary, of: Collection[str]) -> Iterator[str]:
    if any(word in words.legal_forms for word in key[1:]):
        yield "legal-form"
    if any(word in of for word in key):
        yield "of-inside"
    if any(word in words.name_adjectives for word in key):
        yield "adjective-inside"
    if "&" in key or any(any(map(str.isdigit, word)) for word in key):
        yield "figure-or-and"
    heads = [n for n, word in enumerate(key) if word in words.organization_heads]
    if heads:
        yield "head"
        yield f"head:{words.organization_heads[key[heads[-1]]]}"
        yield f"head:last:{heads[-1] == len(key) - 1}"
        yield f"head:words:{min(len(key), 3)}"
    elif 2 <= len(key) <= 3 and key[0] in words.first_names and not any(w in words.legal_forms for w in key):
        yield "plain-full-name"


def _of_votes(key: Key, places: Sequence[Run]) -> Iterator[str]:
    """Which way the plain votes lean."""
    votes: Counter[str] = Counter()
    for run in places:
        votes.update(run.votes)
    lead = (votes["person"] - votes["organization"]) // len(places)
    yield f"votes:{max(-6, min(6, lead))}"
    yield f"votes:{'person' if lead > 1 else 'organization' if lead < -1 else 'even'}:{min(len(key), 3)}"


def _of_lands(key: Key, tokens: Sequence[Token], words: Vocabulary) -> Iterator[str]:
    if words.places.at(tokens, 0):
        yield f"place:{len(key) > 1}"
    ending = words.places.at(tokens, len(tokens) - 1) or words.countries.at(tokens, len(tokens) - 1)
    if len(key) > 1 and ending is not None:  # "Orbex Africa"
        yield f"ends-in-land:{key[0] in words.first_names}"
    if words.demonyms.at(tokens, 0) or words.countries.at(tokens, 0):
        yield f"land:{len(key) > 1}"
