"""The organisations that the phrase of a post holds: "Orbex chairman", "chairman of Orbex"."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.serving import served_by
from incumbent.extraction.lines.entities import Held, Mention
from incumbent.extraction.posts.mention import PostMention


def held_by(view: View, candidate: Candidate) -> Held:
    """The organisations that the phrase of the candidate's post holds, whichever of them is asked about."""
    row = row_of(view, candidate.post)
    return _held(view, row, *place_of(candidate, row))


def row_of(view: View, post: PostMention | None) -> list[PostMention]:
    """The posts told in one breath with `post`."""
    return [p for p in view.posts if post and p.group == post.group]


def place_of(candidate: Candidate, row: Sequence[PostMention]) -> tuple[int, int]:
    """First and last token (exclusive) of what the organisation belongs to."""
    if row:
        return row[0].first, row[-1].last
    part = candidate.trigger or candidate.person
    return part.first, part.last


def _held(view: View, row: Sequence[PostMention], first: int, last: int) -> Held:
    """The organisations within the phrase of a post ("before" or "behind" its title), the closest first, and those
    right at the phrase by order alone ("attached")."""
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


def attached(view: View, mention: Mention, first: int, last: int) -> bool:
    """Nothing but "of" or a genitive stands between the organisation and the post."""
    path, order, gap = way_to(view, mention, first, last)
    if order == "OM":
        return path in ((), ("'s",)) and gap <= 2
    return (path == ("of",) and gap <= 3) or (path == () and gap <= 1 and mention.form == "adjective") or order == "in"


def way_to(view: View, mention: Mention, first: int, last: int) -> tuple[tuple[str, ...], str, int]:
    """What stands between a name and tokens `first` to `last`, whether it stands before them ("OM") or behind ("MO"),
    or inside, and how many tokens that is."""
    if mention.first >= last:
        return view.between(last, mention.first), "MO", mention.first - last
    if mention.last <= first:
        return view.between(mention.last, first), "OM", first - mention.last
    return ("inside",), "in", 0
