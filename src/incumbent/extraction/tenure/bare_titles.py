"""Titles of a profession that say of nothing whose they are: "the coach Lee took charge of Lorvan" tells of no coach of
Lorvan before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.states.states import TITLES
from incumbent.extraction.text.post_groups import GROUP

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding

PROFESSION = "sport"  # the group of classes that are professions, too
KEEPS = ("holder", "again")  # what a frame needs by which somebody keeps what they have
SURE = 0.5  # chance from which on a start says that what is held was not


def without_bare_titles(found: Sequence[Finding]) -> list[Finding]:
    """`found` without those who hold a post by such a title alone where the line names what it is of and tells that
    they come to it."""
    comes = {_key(f) for f in found if f.kind == "start" and f.chance >= SURE and _is_new(f)}
    return [f for f in found if not (is_bare(f) and _key(f) in comes)]


def _key(finding: Finding) -> tuple[int, int, int, str]:
    return id(finding.candidate.view), id(finding.person.entity), id(finding.organization), finding.post_class


def _is_new(finding: Finding) -> bool:
    named = any(mention.entity is finding.organization for mention in finding.candidate.view.others)
    return named and finding.trigger is not None and finding.trigger.frame.needs not in KEEPS


def is_bare(finding: Finding) -> bool:
    """A title beside the name, of a profession, whose phrase names nothing that has it."""
    view, candidate = finding.candidate.view, finding.candidate
    titled = finding.kind == "hold" and candidate.tie in TITLES and GROUP.get(finding.post_class) == PROFESSION
    now = finding.post is not None and "current" in finding.post.modifiers
    return titled and not now and all(m.form == "adjective" for m, _ in held_by(view, candidate))
