"""Whose post it is: what speaks for each organisation of an article, by the line and by how it stands in the
article."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.bodies.homeland import group_of
from incumbent.extraction.bodies.offices import fit
from incumbent.extraction.candidates.candidates import Candidate, distance
from incumbent.extraction.grammar.attachments import served_by
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import place, role_of, way
from incumbent.extraction.lines.entities import Entity, Held, Mention
from incumbent.extraction.organizations.scenes import is_scene
from incumbent.extraction.organizations.standing import Standing
from incumbent.extraction.posts.mention import PostMention


def organization_features(
    view: View,
    candidate: Candidate,
    entity: Entity,
    mentions: Sequence[Mention],
    standing: Standing,
    held: Held | None = None,
) -> list[str]:
    """What speaks for `entity` as the organisation of `candidate`; `mentions` are its own in the line, `held` what
    `held_by` says where that is known."""
    post = candidate.post
    post_class = post.post_class if post else "member"
    group = group_of(candidate, post_class)
    sort = standing.sort(entity) or "-"
    suits = fit(post_class, entity, sort)
    found = ["bias", f"type:{entity.type}:{group}", f"sort:{sort}:{group}", f"fit:{suits}", f"fit:{suits}:{group}"]
    row = _row(view, post)
    first, last = _place(candidate, row)
    kind = "post" if post else "trigger"
    mention = _closest(mentions, first, last)
    if mention is not None:
        path, order, gap = _way(view, mention, first, last)
        found.append(f"{kind}:{order}:path:{' '.join(path)}")
        if len(path) <= 2:
            found.append(f"{kind}:{order}:path:{' '.join(path)}:{post_class}")
        found.append(f"{kind}:{order}:dist:{distance(gap)}")
        if len(path) > 3:
            found.append(f"{kind}:{order}:head:{path[0]} {path[1]}")
        found.append(f"{kind}:{order}:form:{mention.form}:{entity.type}")
        nearer = sum(
            1 for m in view.others if m.entity is not entity and min(abs(m.first - last), abs(first - m.last)) < gap
        )
        found.append(f"{kind}:{order}:nearer:{min(nearer, 3)}")
        found.append(f"{kind}:bracket:{view.crossing(first, mention.first)}:{entity.type}")
        if post is not None and _claimed(view, post, mention):
            found += ["claimed", f"claimed:{view.crossing(first, mention.first)}:{order}"]
        if order == "MO":
            lead = view.lead(mention.first) or "-"
            found += [f"{kind}:lead:{lead}", f"{kind}:lead:{lead}:{group}", f"{kind}:lead:{lead}:{post_class}"]
        toward = candidate.person
        person_path = (
            view.between(mention.last, toward.first)
            if mention.last <= toward.first
            else view.between(toward.last, mention.first)
        )
        if len(person_path) <= 2:
            found.append(f"person:{'OP' if mention.last <= toward.first else 'PO'}:{' '.join(person_path)}")
        found += _organization_tree(view, candidate, mention, kind)
    held = held_by(view, candidate) if held is None else held
    own = [(where, number) for number, (m, where) in enumerate(held) if m.entity is entity]
    if own:
        where, number = own[0]
        found += [
            f"held:{where}",
            f"held:{where}:{entity.type}:{group}",
            f"held:{where}:{entity.type}:{post_class}",
            f"held:{where}:{min(number, 2)}",
        ]
        found.append(f"held:{where}:rivals:{min(len(held) - len(own), 2)}")
    elif held:
        found.append(f"rival:{held[0][1]}")
        found.append(f"rival:{held[0][1]}:{held[0][0].entity.type}:{group}")
    else:
        found.append(f"held:none:{'here' if mentions else 'else'}")
    at_home = entity.sort == "home"  # nowhere named: how lately and how often tells nothing
    if not mentions and not at_home:
        found.append("elsewhere")
        found.append(f"elsewhere:line-has-org:{any(m.entity.type in ('organization', 'country') for m in view.others)}")
        found.append(f"elsewhere:since:{standing.since(entity, view.line.index)}")
    if any(is_scene(view, m) for m in mentions):
        found += [f"scene:{entity.type}", f"scene:{group}", f"scene:{group}:{bool(held)}"]
    if standing.heads(entity, view.line.index):
        found += ["heading", f"heading:{bool(held)}"]
    near = "home" if at_home else "here" if mentions else "else"
    found.append(f"{near}:main:{standing.rank(entity)}:{group}")
    if entity.type == "country" and not held:
        land = standing.land(entity)
        found += [f"land:{land}:{group}", f"{near}:land:{land}:{group}", f"{near}:land:{land}"]
    found += [
        f"{near}:fit:{suits}",
        f"{near}:fit:{suits}:{bool(held)}",
        f"{near}:fit:{suits}:main:{standing.rank(entity)}",
    ]
    if standing.in_title(entity):
        found += [f"{near}:title:{entity.type}", f"{near}:title:{entity.type}:{group}"]
    if entity is view.club:
        found += [f"{near}:at-hand:{group}", f"{near}:at-hand:{group}:{bool(held)}"]
    if standing.is_agency(entity):
        found.append("agency")
    if standing.is_origin(entity):
        found += ["origin", f"origin:{group}"]
    if standing.sends(entity) and not held:
        found += [f"dateline:{group}", f"{near}:dateline:{group}"]
    held_here = any(where != "attached" for _, where in held)
    for mark in standing.told(candidate.person.entity, post_class, entity):
        found += [f"{near}:{mark}", f"{near}:{mark}:{group}", f"{near}:{mark}:held:{held_here}"]
        if post is not None:
            found.append(f"{mark}:{'former' in post.modifiers}")
    if standing.paragraphs.is_column:
        place = view.line.tokens[first].start
        around = standing.paragraphs.around(entity, view.line.sentence.paragraph, place)
        found += [f"column:{around}", f"column:{near}:{around}:{bool(held)}"]
    start = view.line.tokens[first].start
    told = standing.tellings.features(entity, start, view.line.sentence.paragraph, group)
    found += [f"{near}:{feature}" for feature in told]
    if post is not None:
        taken = standing.is_anothers(view, candidate.person, post, entity)
        found += [f"{near}:taken", f"{near}:taken:{post_class}"] if taken else []
        for noun in sorted(standing.kinds_in(view, *extent(view, post))):  # "president of the club"
            found += [f"{near}:noun:{noun}:{sort}:{bool(held)}", f"{near}:noun:{noun}:{entity.type}"]
    recent = standing.recent(entity, start)
    found += [f"{near}:recent:{recent}", f"{near}:recent:{recent}:main:{standing.rank(entity)}:held:{held_here}"]
    if post:
        left = f"left:{view.symbols[post.first - 1]}" if post.first else "left:^"
        found += [f"{near}:{left}:main:{standing.rank(entity)}", f"{near}:{left}:recent:{recent}:{bool(held)}"]
        alone = f"{candidate.tie}:{bool(post.bare or post.holding)}:{bool(held)}"
        found += [f"{near}:tie:{alone}:{entity.type}:{sort}", f"tie:{alone}:{entity.type}:{post_class}"]
        modified = sorted(post.modifiers & {"former", "incoming", "outgoing"})
        found += [f"{near}:{kind}:main:{standing.rank(entity)}" for kind in modified]
    found.append(f"type:{entity.type}:{sort}:class:{post_class}")
    found.append(f"{near}:type:{entity.type}:{sort}:group:{group}:{bool(held)}")
    found.append(f"{near}:type:{entity.type}:class:{post_class}:{bool(held)}")
    return found


def _row(view: View, post: PostMention | None) -> list[PostMention]:
    """The posts told in one breath with `post`."""
    return [p for p in view.posts if post and p.group == post.group]


def _place(candidate: Candidate, row: Sequence[PostMention]) -> tuple[int, int]:
    """First and last token (exclusive) of what the organisation belongs to."""
    if row:
        return row[0].first, row[-1].last
    part = candidate.trigger or candidate.person
    return part.first, part.last


def held_by(view: View, candidate: Candidate) -> Held:
    """The organisations that the phrase of the candidate's post holds, whichever of them is asked about."""
    row = _row(view, candidate.post)
    return _held(view, row, *_place(candidate, row))


def _held(view: View, row: Sequence[PostMention], first: int, last: int) -> Held:
    """The organisations within the phrase of a post ("before" or "behind" its title), the closest first, and those
    right
    at the phrase by order alone ("attached")."""
    if not row:
        return [(m, "attached") for m in view.others if attached(view, m, first, last)]
    start, end = extent(view, row[0])[0], extent(view, row[-1])[1]
    served = [post for post in view.posts if post.first >= end and any(served_by(view, post) is own for own in row)]
    end = max((extent(view, post)[1] for post in served), default=end)  # "directeur de cabinet du maire de Lorvan"
    inside = [(m, "before") for m in view.others if start <= m.first and m.last <= first]
    inside += [(m, "behind") for m in view.others if last <= m.first and m.last <= end]
    inside += [(m, "inside") for m in view.others if first <= m.first and m.last <= last]
    inside.sort(key=lambda pair: min(abs(pair[0].first - last), abs(first - pair[0].last)))
    if row[0].holding and "held-by" not in row[0].modifiers:
        inside = inside[:1]  # "led Orbex to the Lorvan Cup"
    more = [m for m in view.others if attached(view, m, first, last) and all(m is not held for held, _ in inside)]
    return [*inside, *((m, "attached") for m in more)]


def _claimed(view: View, post: PostMention, mention: Mention) -> bool:
    """The organisation stands in the phrase of another post, and not in that of this one."""
    near = [p for p in view.posts if (span := extent(view, p))[0] <= mention.first and mention.last <= span[1]]
    inside = {(served_by(view, other) or other).group for other in near}
    return bool(inside) and post.group not in inside


def _organization_tree(view: View, candidate: Candidate, mention: Mention, kind: str) -> list[str]:
    """The ways of the parse from the organisation to the post, the person and the changes that the line tells."""
    parse = view.line.parse
    if parse is None:
        return []
    found = []
    if candidate.post is not None:
        found.append(f"tree:post:{way(parse, place(mention), place(candidate.post))}")
    found.append(f"tree:{kind}:person:{way(parse, place(mention), place(candidate.person))}")
    triggers = [candidate.trigger] if candidate.trigger else view.triggers
    at = candidate.post.head_first if candidate.post else candidate.person.first
    for trigger in sorted(triggers, key=lambda t: abs(t.first - at))[:2]:
        role = role_of(parse, mention, trigger)
        if role:
            found.append(f"tree:role:{kind}:{role}:{trigger.frame.person}:{trigger.frame.kind}")
            found.append(f"tree:role:{role}:{trigger.frame.id}")
    return found


def _closest(mentions: Sequence[Mention], first: int, last: int) -> Mention | None:
    """The mention nearest to tokens `first` to `last`; a name before a phrase that takes one up."""
    return min(
        mentions, key=lambda m: (m.form == "generic", min(abs(m.first - last), abs(first - m.last))), default=None
    )


def _way(view: View, mention: Mention, first: int, last: int) -> tuple[tuple[str, ...], str, int]:
    if mention.first >= last:
        return view.between(last, mention.first), "MO", mention.first - last
    if mention.last <= first:
        return view.between(mention.last, first), "OM", first - mention.last
    return ("inside",), "in", 0


def attached(view: View, mention: Mention, first: int, last: int) -> bool:
    """Nothing but "of" or a genitive stands between the organisation and the post."""
    path, order, gap = _way(view, mention, first, last)
    if order == "OM":
        return path in ((), ("'s",)) and gap <= 2
    return (path == ("of",) and gap <= 3) or (path == () and gap <= 1 and mention.form == "adjective") or order == "in"
