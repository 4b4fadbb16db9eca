"""Whose post it is: what speaks for each organisation of an article, by the line and by how it stands in the
article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from incumbent.extraction.bodies.held import held_by, place_of, row_of
from incumbent.extraction.bodies.homeland import group_of
from incumbent.extraction.bodies.line_features import line_features
from incumbent.extraction.bodies.offices import fit
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Entity, Held, Mention
from incumbent.extraction.organizations.scenes import is_scene
from incumbent.extraction.organizations.standing import Standing
from incumbent.extraction.posts.mention import PostMention

TOLD = {"former", "incoming", "outgoing"}  # modifiers that say how a post stands to now


@dataclass(frozen=True, slots=True)
class _Pair:
    """A post and an organisation that it may be one of, with what every feature asks."""

    candidate: Candidate
    view: View
    post: PostMention | None
    entity: Entity
    mentions: Sequence[Mention]
    standing: Standing
    held: Held  # the organisations of the post's phrase
    post_class: str
    group: str  # of the class
    sort: str  # of the organisation, "-" where nothing tells it
    suits: str  # whether it has such posts, as far as its sort tells
    rank: str  # how often the article names it, among the others
    near: str  # whether the line names it ("here"), or nothing does ("home")
    start: int  # where the post begins in the text


def organization_features(
    view: View,
    candidate: Candidate,
    entity: Entity,
    mentions: Sequence[Mention],
    standing: Standing,
    held: Held | None = None,
) -> list[str]:
    """What speaks for `entity` as the organisation of `candidate`; `mentions` are its own in the line, `held` what
    `held_by` says where that is known. First what the line tells, then how the organisation stands in the article."""
    post = candidate.post
    post_class = post.post_class if post else "member"
    group = group_of(candidate, post_class)
    sort = standing.sort(entity) or "-"
    suits = fit(post_class, entity, sort)
    first, last = place_of(candidate, row_of(view, post))
    held = held_by(view, candidate) if held is None else held
    near = "home" if entity.sort == "home" else "here" if mentions else "else"
    rank, start = standing.rank(entity), view.line.tokens[first].start
    pair = _Pair(
        candidate, view, post, entity, mentions, standing, held, post_class, group, sort, suits, rank, near, start
    )
    return [
        *("bias", f"type:{entity.type}:{group}", f"sort:{sort}:{group}", f"fit:{suits}", f"fit:{suits}:{group}"),
        *line_features(candidate, mentions, first, last, group, post_class),
        *_of_phrase(pair),
        *_of_place(pair),
        *_of_standing(pair),
        *_of_tellings(pair),
        *_of_words(pair),
        f"type:{entity.type}:{sort}:class:{post_class}",
        f"{near}:type:{entity.type}:{sort}:group:{group}:{bool(held)}",
        f"{near}:type:{entity.type}:class:{post_class}:{bool(held)}",
    ]


def _of_phrase(pair: _Pair) -> list[str]:
    """Whether the post's phrase holds the organisation, another one, or none."""
    held, entity, group = pair.held, pair.entity, pair.group
    own = [(where, number) for number, (m, where) in enumerate(held) if m.entity is entity]
    if own:
        where, number = own[0]
        return [
            f"held:{where}",
            f"held:{where}:{entity.type}:{group}",
            f"held:{where}:{entity.type}:{pair.post_class}",
            f"held:{where}:{min(number, 2)}",
            f"held:{where}:rivals:{min(len(held) - len(own), 2)}",
        ]
    if held:
        return [f"rival:{held[0][1]}", f"rival:{held[0][1]}:{held[0][0].entity.type}:{group}"]
    return [f"held:none:{'here' if pair.mentions else 'else'}"]


def _of_place(pair: _Pair) -> list[str]:
    """Where the article names the organisation, if not in the line, or as what: as a scene, as a heading."""
    view, entity, standing, found = pair.view, pair.entity, pair.standing, list[str]()
    if pair.near == "else":  # of what is named nowhere, how lately and how often tells nothing
        found.append("elsewhere")
        found.append(f"elsewhere:line-has-org:{any(m.entity.type in ('organization', 'country') for m in view.others)}")
        found.append(f"elsewhere:since:{standing.since(entity, view.line.index)}")
    if any(is_scene(view, m) for m in pair.mentions):
        found += [f"scene:{entity.type}", f"scene:{pair.group}", f"scene:{pair.group}:{bool(pair.held)}"]
    if standing.heads(entity, view.line.index):
        found += ["heading", f"heading:{bool(pair.held)}"]
    return found


def _of_standing(pair: _Pair) -> list[str]:
    """How the organisation stands in the whole article: how often it is named, in the headline, as who sends it."""
    entity, standing, near, group, held = pair.entity, pair.standing, pair.near, pair.group, pair.held
    found = [f"{near}:main:{pair.rank}:{group}"]
    if entity.type == "country" and not held:
        land = standing.land(entity)
        found += [f"land:{land}:{group}", f"{near}:land:{land}:{group}", f"{near}:land:{land}"]
    fits = f"{near}:fit:{pair.suits}"
    found += [fits, f"{fits}:{bool(held)}", f"{fits}:main:{pair.rank}"]
    if standing.in_title(entity):
        found += [f"{near}:title:{entity.type}", f"{near}:title:{entity.type}:{group}"]
    if entity is pair.view.club:
        found += [f"{near}:at-hand:{group}", f"{near}:at-hand:{group}:{bool(held)}"]
    if standing.is_agency(entity):
        found.append("agency")
    if standing.is_origin(entity):
        found += ["origin", f"origin:{group}"]
    if standing.sends(entity) and not held:
        found += [f"dateline:{group}", f"{near}:dateline:{group}"]
    return found


def _of_tellings(pair: _Pair) -> list[str]:
    """What the article tells elsewhere of the organisation, of the person and such posts, and of others who have it."""
    entity, standing, near, group, post = pair.entity, pair.standing, pair.near, pair.group, pair.post
    found: list[str] = []
    held_here = any(where != "attached" for _, where in pair.held)
    for mark in standing.told(pair.candidate.person.entity, pair.post_class, entity):
        found += [f"{near}:{mark}", f"{near}:{mark}:{group}", f"{near}:{mark}:held:{held_here}"]
        if post is not None:
            found.append(f"{mark}:{'former' in post.modifiers}")
    paragraph = pair.view.line.sentence.paragraph
    if standing.paragraphs.is_column:
        around = standing.paragraphs.around(entity, paragraph, pair.start)
        found += [f"column:{around}", f"column:{near}:{around}:{bool(pair.held)}"]
    told = standing.tellings.features(entity, pair.start, paragraph, group)
    found += [f"{near}:{feature}" for feature in told]
    if post is not None and standing.is_anothers(pair.view, pair.candidate.person, post, entity):
        found += [f"{near}:taken", f"{near}:taken:{pair.post_class}"]
    return found


def _of_words(pair: _Pair) -> list[str]:
    """What the words of the post tell: nouns for organisations, what stands before it; and how lately the organisation
    was named before."""
    entity, standing, near, held, post = pair.entity, pair.standing, pair.near, bool(pair.held), pair.post
    found: list[str] = []
    if post is not None:
        for noun in sorted(standing.kinds_in(pair.view, *extent(pair.view, post))):  # "president of the club"
            found += [f"{near}:noun:{noun}:{pair.sort}:{held}", f"{near}:noun:{noun}:{entity.type}"]
    recent, rank = standing.recent(entity, pair.start), pair.rank
    held_here = any(where != "attached" for _, where in pair.held)
    found += [f"{near}:recent:{recent}", f"{near}:recent:{recent}:main:{rank}:held:{held_here}"]
    if post is not None:
        left = f"left:{pair.view.symbols[post.first - 1]}" if post.first else "left:^"
        found += [f"{near}:{left}:main:{rank}", f"{near}:{left}:recent:{recent}:{held}"]
        alone = f"{pair.candidate.tie}:{bool(post.bare or post.holding)}:{held}"
        found += [f"{near}:tie:{alone}:{entity.type}:{pair.sort}", f"tie:{alone}:{entity.type}:{pair.post_class}"]
        found += [f"{near}:{kind}:main:{rank}" for kind in sorted(post.modifiers & TOLD)]
    return found
