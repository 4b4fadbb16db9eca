"""What somebody had until they go elsewhere: "Ann Lee, until now finance chief of Lampo, takes the helm of Orbex" is
the end of what she had at Lampo, as the contract has it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.moves import object_of
from incumbent.extraction.states.besides import is_kept_besides
from incumbent.extraction.states.states import TITLES
from incumbent.extraction.tenure.players import MEMBER
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.languages.pack import Pack

SURE = 0.5  # chance from which on a start takes somebody from where they were
BESIDE = 2  # tokens beside a verb of leading in which "until now" stands
GOING = ("asserted", "planned")  # how a start is told that takes somebody from where they were
HEARSAY = "rumoured"  # what the words of a change say that take nobody anywhere: "is tipped for"
HAD = ("hold", "former")
# Posts that leave no time for one in another organisation, and those that one has beside another post.
FULL_TIME = frozenset(
    """chief-executive finance-chief operations-chief technology-chief strategy-chief marketing-chief people-chief
    legal-chief science-chief executive editor academic-head ambassador central-banker secretary-general""".split()
)
OFFICIAL = "official"  # the class of prefects and advisers, who go from post to post
BESIDES = frozenset(("board-member", "chair", "party-leader", "legislator", MEMBER, "partner", "captain"))
OPENING = frozenset(("conjunction", "num", "w", "", "HOLD", "as", "of", "in", "possessive"))  # "after six years as"


def moved_on(found: Sequence[Finding], pack: Pack) -> list[Finding]:
    """`found`, where what somebody has or had up to now, by a word of `pack` beside the post or by how long they had
    it, ends where they start in another organisation: told as the start is. A post in the same organisation stays as it
    is. Nobody leaves what they go to."""
    starts: dict[int, list[Finding]] = defaultdict(list)
    for finding in found:
        hearsay = finding.trigger is not None and finding.trigger.frame.modality == HEARSAY
        if finding.kind == "start" and finding.chance >= SURE and finding.modality in GOING and not hearsay:
            starts[id(finding.person.entity)].append(finding)
    told = [finding for finding in found if not _goes_there(finding, starts[id(finding.person.entity)])]
    return [_ended(finding, starts, pack) for finding in told]


def _goes_there(finding: Finding, starts: Sequence[Finding]) -> bool:
    """The end of what somebody goes to, which the line names behind the words of the end as what they join: "will leave
    her post to join Orbex, of which she will be the treasurer". The line names no post for the end, or one behind the
    words of joining, and its words are of no organisation: "left Orbex and joined it again"."""
    view, trigger = finding.candidate.view, finding.trigger
    if finding.kind != "end" or trigger is None or object_of(view, trigger) is not None:
        return False
    joined = (one.trigger for one in starts if one.candidate.view is view and one.organization is finding.organization)
    for words in joined:
        if words is None or words.first < trigger.last or words.frame.other:
            continue
        post = finding.post if finding.post in view.posts else None
        open_to = finding.post_class == MEMBER or (post is not None and post.first >= words.last)
        if open_to and object_of(view, words) is finding.organization:
            return True
    return False


def _ended(finding: Finding, starts: dict[int, list[Finding]], pack: Pack) -> Finding:
    others = starts[id(finding.person.entity)]
    if finding.kind not in HAD or finding.organization is None:
        return finding
    had = any(_was_led(finding, start) or _had_for_years(finding, start, pack) for start in others)
    had = had or any(_goes_from(finding, start, pack) for start in others)
    if not (had or _is_until_now(finding, pack.words["until"])):
        return finding
    if any(start.organization is finding.organization for start in others):
        return finding  # "until now finance chief of Orbex, she becomes its chief executive"
    start = max(others, key=lambda one: one.chance, default=None)
    return finding if start is None else replace(finding, kind="end", modality=start.modality)


def _is_until_now(finding: Finding, until: Collection[str]) -> bool:
    """A word of `until` stands right before the title, or right beside a verb of leading: "jusqu'ici directrice",
    "qui dirigeait jusqu'ici"."""
    post, tokens = finding.post, finding.candidate.view.line.tokens
    if post is None or post not in finding.candidate.view.posts:
        return False
    first, last = (post.first - BESIDE, post.last + 1) if post.holding else (post.first - 1, post.head_first)
    return any(token.fold in until for token in tokens[max(0, first) : last])


def _was_led(finding: Finding, start: Finding) -> bool:
    """Somebody led an organisation, by a verb of what was going on, in the line in which they start elsewhere, before
    it: "Lenoir, qui dirigeait Orbex, rejoint Luvik"."""
    post, trigger, view = finding.post, start.trigger, finding.candidate.view
    led = post is not None and "holding:imperfect" in post.modifiers and start.candidate.view is view
    return led and post is not None and trigger is not None and post.first < trigger.first


def _had_for_years(finding: Finding, start: Finding, pack: Pack) -> bool:
    """The sentence in which somebody starts elsewhere opens, before their name, with how long they had a post: "After
    six years as dean of Lampo, Lee was named chairman of Orbex"."""
    view, post, trigger = finding.candidate.view, finding.candidate.post, start.trigger
    if post is None or trigger is None or start.candidate.view is not view or "former" in post.modifiers:
        return False
    opens = view.line.tokens[0].fold in pack.words.get("after", ()) and OPENING.issuperset(view.symbols[: post.first])
    return opens and post.last < finding.person.first and post.last <= trigger.first


def _goes_from(finding: Finding, start: Finding, pack: Pack) -> bool:
    """A title in whose line its holder starts in another organisation, where it is a post that leaves no time for
    another one: "Lampo finance chief Lee joins Orbex", "the prefect of Cher, Lee, is named prefect of Lot". Who sits on
    a board, in a parliament or at the head of a party or a town may have both."""
    joins = start.post_class == MEMBER and start.trigger is not None and start.trigger.frame.needs == "organization"
    full = finding.post_class in FULL_TIME and (joins or start.post_class not in BESIDES)
    bare = finding.post.bare if finding.post is not None else ""
    alike = bare != "" and start.post is not None and start.post.bare == bare
    named = start.modality == "asserted" or alike  # and not only proposed
    full = full or (finding.post_class == OFFICIAL and start.post_class in FULL_TIME | {OFFICIAL} and named)
    titled = (
        finding.kind == "hold" and finding.candidate.tie in TITLES and start.candidate.view is finding.candidate.view
    )
    goes = full and titled and start.organization is not None and not is_kept_besides(finding.candidate, pack)
    return goes and not _is_part(finding, start, pack)


def _is_part(finding: Finding, start: Finding, pack: Pack) -> bool:
    """One organisation is named after the other: "Orbex Bank", of Orbex."""
    body, other = finding.organization, start.organization
    if body is None or other is None:
        return True
    words, more = set(fold(body.name).split()), set(fold(other.name).split())
    small = pack.words["of"] | pack.words["article"] | pack.words["and"] | vocabulary(pack).legal_forms
    return bool(words & more - small)
