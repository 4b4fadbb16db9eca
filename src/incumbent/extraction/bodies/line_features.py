"""What speaks for an organisation that a line names beside a post: what stands between them, and the ways of the
parse."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.bodies.held import way_to
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.signs import distance
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import place, role_of, way
from incumbent.extraction.grammar.serving import served_by
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.posts.mention import PostMention


def line_features(
    candidate: Candidate, mentions: Sequence[Mention], first: int, last: int, group: str, post_class: str
) -> list[str]:
    """What speaks for the organisation of `mentions`, those of it in the line, as that of what stands at tokens `first`
    to `last`; nothing where there are none. `group` and `post_class` are those of the post."""
    mention = _closest(mentions, first, last)
    if mention is None:
        return []
    view, post, entity = candidate.view, candidate.post, mention.entity
    kind = "post" if post else "trigger"
    path, order, gap = way_to(view, mention, first, last)
    told = f"{kind}:{order}"
    found = [f"{told}:path:{' '.join(path)}"]
    if len(path) <= 2:
        found.append(f"{told}:path:{' '.join(path)}:{post_class}")
    found.append(f"{told}:dist:{distance(gap)}")
    if len(path) > 3:
        found.append(f"{told}:head:{path[0]} {path[1]}")
    found.append(f"{told}:form:{mention.form}:{entity.type}")
    nearer = sum(
        1 for m in view.others if m.entity is not entity and min(abs(m.first - last), abs(first - m.last)) < gap
    )
    found.append(f"{told}:nearer:{min(nearer, 3)}")
    found.append(f"{kind}:bracket:{view.crossing(first, mention.first)}:{entity.type}")
    if post is not None and _claimed(view, post, mention):
        found += ["claimed", f"claimed:{view.crossing(first, mention.first)}:{order}"]
    if order == "MO":
        lead = view.lead(mention.first) or "-"
        found += [f"{kind}:lead:{lead}", f"{kind}:lead:{lead}:{group}", f"{kind}:lead:{lead}:{post_class}"]
    return found + _to_person(candidate, mention) + _tree(view, candidate, mention, kind)


def _to_person(candidate: Candidate, mention: Mention) -> list[str]:
    """What stands between the organisation and the person, where that is little."""
    view, person = candidate.view, candidate.person
    before = mention.last <= person.first
    ends = (mention.last, person.first) if before else (person.last, mention.first)
    path = view.between(*ends)
    return [f"person:{'OP' if before else 'PO'}:{' '.join(path)}"] if len(path) <= 2 else []


def _claimed(view: View, post: PostMention, mention: Mention) -> bool:
    """The organisation stands in the phrase of another post, and not in that of this one."""
    near = [p for p in view.posts if (span := extent(view, p))[0] <= mention.first and mention.last <= span[1]]
    inside = {(served_by(view, other) or other).group for other in near}
    return bool(inside) and post.group not in inside


def _tree(view: View, candidate: Candidate, mention: Mention, kind: str) -> list[str]:
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
