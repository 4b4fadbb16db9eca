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
    units = parts | pack.words.get("units", frozenset()) | pack.words.get("staff", frozenset())
    return [
        replace(finding, post_class=OPEN) if _leads_unit(finding, parts) or _leads_its(finding, units) else finding
        for finding in found
    ]


def _leads_its(finding: Finding, units: frozenset[str]) -> bool:
    """The verb has for its object such a noun right behind the article and the name: "ran the Orbex unit"."""
    post, view = finding.post, finding.candidate.view
    if post is None or not post.holding or finding.post_class not in HEADS - UNDEMOTED:
        return False
    named = next((m for m in view.others if m.first == post.last + 1 and m.entity is finding.organization), None)
    if named is None or view.symbols[post.last] != "" or view.symbols[named.last : named.last + 1] != ["w"]:
        return False
    return view.line.tokens[named.last].fold in units and view.symbols[named.last + 1 : named.last + 2] != ["ORG"]


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
    folds = [token.fold for token in view.line.tokens[first : first + COLOURED + 3]]
    while view.symbols[at : at + 1] in (["w"], ["and"]) and at <= first + COLOURED and folds[at - first] not in parts:
        if " ".join(folds[at - first : at - first + 2]) in parts:
            at += 1  # "the investment bank"
            break
        at += 1
    noun = view.symbols[at : at + 1] == ["w"] and not parts.isdisjoint(
        (folds[at - first], " ".join(folds[at - first - 1 : at - first + 1]))
    )
    named = view.symbols[at + 1 : at + 2] in (["of"], ["ORG"]) or view.symbols[at + 1 : at + 3] == [",", "ORG"]
    return noun and at > first + 1 and not named
