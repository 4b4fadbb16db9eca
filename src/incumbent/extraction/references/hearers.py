"""Newspapers and agencies that a line names only as whom something is said to: "a indiqué à l'AFP", "told the Orbex
Times". "The company" takes up none of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.references.past_bodies import Places
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Names
    from incumbent.extraction.lines.lines import Line
    from incumbent.languages.pack import Pack

LEAD = 4  # tokens from the word that leads to whom something is said up to the name


def hearers(lines: Sequence[Line], names: Names, pack: Pack) -> Places:
    """Where the text names agencies at all, and other media so, which it names once."""
    words, leads = vocabulary(pack), pack.words.get("to_media", frozenset())
    by_index = {line.index: line for line in lines}
    found: set[tuple[int, int]] = set()
    for mention in names.mentions:
        if mention.entity.type != "organization" or mention.line not in by_index:
            continue
        agency = mention.entity.name.lower() in words.agencies
        if not agency and (mention.entity.sort != "media" or mention.entity.count > 1):
            continue  # what is named again may be what the article is about
        tokens = by_index[mention.line].tokens
        before = {token.fold for token in tokens[max(0, mention.first - LEAD) : mention.first]}
        if agency or before & leads:
            found.add((mention.line, mention.first))
    return frozenset(found)
