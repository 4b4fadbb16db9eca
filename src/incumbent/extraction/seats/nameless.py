"""The seats of which an article tells a change without a name: "Orbex's finance chief resigned on Monday. Ann Lee will
be replaced by Tom Roe", "The school has a new principal. Ann Lee took over on Monday"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from incumbent.extraction.bodies.classes import class_in
from incumbent.extraction.bodies.offices import fit
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.arguments import arguments
from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.organizations.standing import Standing
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.seats.seat import Seat
from incumbent.extraction.text.vocabulary import Vocabulary

RENEWED = 5  # tokens before a title in which a verb says that another one comes
# Roles of whoever is told to come or to go, by where a frame has them in the active voice.
CHANGED = {"subject": ("subject", "patient"), "object": ("patient", "object")}


def nameless(views: Sequence[View], standing: Standing, words: Vocabulary, seats: Sequence[Seat]) -> Iterator[Seat]:
    """What `seats` lack: the posts that lines give or take without saying whose, of the organisation that their phrase
    names, or that stands alone in the line; in the order of the text."""
    known = {(seat.post_class, id(seat.organization)) for seat in seats}
    for view in views:
        for post in view.posts:
            body = _body(view, post, standing) if _changes(view, post) else None
            if body is None:
                continue
            post_class = class_in(body, post, standing, words)
            if (post_class, id(body)) not in known:
                known.add((post_class, id(body)))
                yield Seat(post_class, body, post)


def _changes(view: View, post: PostMention) -> bool:
    """The title stands for whoever comes or goes, and beside no name; a new one in a line that names nobody is of the
    one whom the next lines name."""
    parse = view.line.parse
    if post.plural or post.holding or {"seat", "former", "unnamed"} & post.modifiers:
        return False
    renewed = view.leads[max(0, post.first - RENEWED) : post.first]
    if not view.persons and ("incoming" in post.modifiers or ("renewing" in renewed and view.lead(post.first))):
        return True  # "change lui aussi de patron"
    if parse is None:
        return False
    if any(attachment(view, person, post) for person in view.persons):
        return False
    top = parse.top(post.head_first, post.head_last)
    changes = (t for t in view.triggers if t.form == "verb" and t.frame.kind in ("start", "end"))
    return any(arguments(parse, trigger).get(top) in CHANGED[trigger.frame.person] for trigger in changes)


def _body(view: View, post: PostMention, standing: Standing) -> Entity | None:
    """The organisation in the phrase of a post, or the place of one that places have, else the only one of the line."""
    first, last = extent(view, post)
    fitting = [m for m in view.others if m.entity.type == "organization" or _fits(post, m.entity, standing)]
    inside = next((m.entity for m in fitting if first <= m.first and m.last <= last), None)
    bodies = [m for m in fitting if m.entity.type == "organization"] or fitting
    named = {id(m.entity): m.entity for m in bodies}
    return inside or (next(iter(named.values())) if len(named) == 1 else None)


def _fits(post: PostMention, place: Entity, standing: Standing) -> bool:
    return fit(post.post_class, place, standing.sort(place) or "-") == "yes"
