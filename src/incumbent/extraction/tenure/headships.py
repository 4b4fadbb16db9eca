"""Words that say that somebody leads an organisation without saying as what: "at the helm of Orbex", "Lee ran Orbex".

They speak of the post that the article gives the head of that organisation elsewhere: of the same person first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.classes import BANKER, COACH, OPEN
from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.bodies.led_parts import leads_a_part
from incumbent.extraction.posts.mention import PostMention

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding

# The classes of those who head an organisation.
HEADS = frozenset(
    "chief-executive president coach party-leader union-leader academic-head religious-leader central-banker editor "
    "official judge mayor".split()
)
LIKELY = 0.5  # chance from which on a title told elsewhere says as what somebody leads whose verb says it, too
UNDEMOTED = frozenset((COACH, "union-leader"))  # what whoever leads a part of a team or a union is, too
NAMED = ("president", "chair")  # the classes that a verb names as a title does
TITLES = ("prefix", "prefix,", "apposed,", "apposed(")
SEVERAL = 2  # people whom the article gives one such post, and nobody another, from which on others like them have it
LED = frozenset("chief-executive head-of-state mayor president executive".split())  # what a verb of leading may tell of
UNCOACHED = frozenset("company bank media party union army court parliament ministry government church".split())


def unnamed(post: PostMention) -> bool:
    """The words say who leads, and not as what."""
    return bool(post.holding) or bool("seat" in post.modifiers and post.bare and post.post_class == OPEN)


def as_told_elsewhere(found: Sequence[Finding]) -> list[Finding]:
    """`found`, with the classes that the article gives the heads of organisations where words leave them open."""
    told: dict[int, dict[tuple[int, str], float]] = defaultdict(lambda: defaultdict(float))
    people: dict[str, set[int]] = defaultdict(set)
    for finding in found:
        named = finding.post is not None and not unnamed(finding.post)
        if named and _is_head(finding) and finding.organization is not None:
            key = id(finding.person.entity), finding.post_class
            told[id(finding.organization)][key] += finding.chance
            people[finding.post_class].add(id(finding.person.entity))
    found = list(_once(found))
    usual = next((name for name, those in people.items() if len(those) >= SEVERAL and len(people) == 1), "")
    usual = "" if usual == BANKER else usual  # other banks have other heads
    coaches = people.get(COACH, set()).difference(*(those for name, those in people.items() if name != COACH))
    return _in_full([_as_told(_as_coach(finding, coaches), told, usual) for finding in found])


def _as_coach(finding: Finding, coaches: Collection[int]) -> Finding:
    """Whoever the article calls a coach, and head of nothing else, coaches what they lead: "the Orvia coach led Lorvan
    from 2010 to 2014"."""
    led = finding.post is not None and unnamed(finding.post) and finding.post_class in LED
    body = finding.organization
    if not led or id(finding.person.entity) not in coaches or body is None or body.sort in UNCOACHED:
        return finding
    return replace(finding, post_class=COACH)


def _is_head(finding: Finding) -> bool:
    """The title is one of a head; of an official only where it is one of a director, by what he directs: an adviser
    heads nothing."""
    plain = finding.post is not None and finding.post.post_class == finding.post_class == "official"
    return finding.post_class in HEADS and not plain


def _once(found: Sequence[Finding]) -> Iterator[Finding]:
    """`found` without what the words for a seat say that a verb says already: "est à la tête d'Orbex" is told once."""
    held: dict[tuple[int, int], list[PostMention]] = defaultdict(list)
    for finding in found:
        if finding.post is not None and "seat" in finding.post.modifiers and unnamed(finding.post):
            held[id(finding.candidate.view), id(finding.person.entity)].append(finding.post)
    for finding in found:
        post = finding.post
        seats = held.get((id(finding.candidate.view), id(finding.person.entity)), [])
        if post is None or not post.holding or not any(post.first <= s.first < post.last for s in seats):
            yield finding


def _in_full(found: Sequence[Finding]) -> list[Finding]:
    """`found`, where a title in short before a name is the one that the article gives that person in full: "Governor
    Lee" is the "central bank governor" told of before."""
    full: dict[tuple[int, str], Finding] = {}
    for finding in found:
        _, space, short = finding.post.bare.rpartition(" ") if finding.post else ("", "", "")
        if space and finding.candidate.tie in TITLES and finding.kind == "hold":
            full.setdefault((id(finding.person.entity), short), finding)
    return [_full(finding, full) for finding in found] if full else list(found)


def _full(finding: Finding, full: Mapping[tuple[int, str], Finding]) -> Finding:
    post = finding.post
    if post is None or finding.candidate.tie != "prefix" or finding.kind != "hold" or post.last > post.head_last:
        return finding
    told = full.get((id(finding.person.entity), post.bare))
    if told is None or told.post_class == finding.post_class or held_by(finding.candidate.view, finding.candidate):
        return finding
    return replace(finding, post_class=told.post_class, organization=told.organization)


def _as_told(finding: Finding, told: Mapping[int, Mapping[tuple[int, str], float]], usual: str) -> Finding:
    body = finding.organization
    if finding.post is None or body is None or body.type != "organization" or not unnamed(finding.post):
        return finding
    if leads_a_part(finding.candidate.view, finding.post, body):
        return replace(finding, post_class=OPEN) if finding.post_class in HEADS - UNDEMOTED else finding
    heads = told.get(id(body), {})
    named = bool(finding.post.holding) and finding.post_class in NAMED  # "presided over by Lee" is no chief executive
    least = LIKELY if named else 0.0
    own = {n: chance for (who, n), chance in heads.items() if who == id(finding.person.entity) and chance >= least}
    classes: dict[str, float] = defaultdict(float)
    for (_, name), chance in heads.items():
        classes[name] += chance
    choice = own or ({} if named else classes or ({usual: 1.0} if usual and finding.post_class in LED else {}))
    if not choice or finding.post_class in choice:
        return finding
    return replace(finding, post_class=max(choice, key=lambda name: (choice[name], name)))
