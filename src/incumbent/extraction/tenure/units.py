"""Who leads a part of an organisation that only a common noun names: "Lee heads the mobile division" makes her no
chief executive of the whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.classes import OPEN
from incumbent.extraction.tenure.headships import HEADS, UNDEMOTED
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.languages.pack import Pack

COLOURED = 3  # tokens between the article and the noun: "the consumer finance arm"


def of_units(found: Iterable[Finding], pack: Pack) -> list[Finding]:
    """`found`, where whoever leads such a part is no head of what it is a part of, but has some post in it."""
    parts = vocabulary(pack).parts
    return [replace(finding, post_class=OPEN) if _leads_unit(finding, parts) else finding for finding in found]


def _leads_unit(finding: Finding, parts: frozenset[str]) -> bool:
    """The verb has for its object an article, words that colour, and such a noun: what "the unit" alone takes up may
    have a name and a head of its own, told before."""
    post, view = finding.post, finding.candidate.view
    if post is None or not post.holding or "held-by" in post.modifiers or finding.post_class not in HEADS - UNDEMOTED:
        return False
    first = post.last
    if view.symbols[first : first + 1] != [""]:
        return False
    at = first + 1
    while view.symbols[at : at + 1] == ["w"] and at <= first + COLOURED and view.line.tokens[at].fold not in parts:
        at += 1
    noun = view.symbols[at : at + 1] == ["w"] and view.line.tokens[at].fold in parts
    named = view.symbols[at + 1 : at + 2] in (["of"], ["ORG"]) or view.symbols[at + 1 : at + 3] == [",", "ORG"]
    return noun and at > first + 1 and not named
