"""Firms whose names stand without their legal form, as a town might: "Lampera" beside "Lampera AG"."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from incumbent.extraction.text.vocabulary import Vocabulary

PLACE = "place"


def firm_names(
    types: Mapping[tuple[str, ...], str], told: Collection[tuple[str, ...]], words: Vocabulary
) -> set[tuple[str, ...]]:
    """The keys of places among `types` that are one of those `told` as organisations, or what stands before the legal
    form of an organisation among them; and those of no type before such a form."""
    found = {key for key in told if types[key] == PLACE}
    for key, kind in types.items():
        if kind == "organization" and len(key) > 1 and key[-1] in words.legal_forms:
            found |= {key[:-1]} if types.get(key[:-1]) in ("", PLACE) else set()
    return found
