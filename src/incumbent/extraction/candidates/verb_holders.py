"""Who may hold a post by a verb, such as "chairs": its subject, or whom "led by" names."""

from __future__ import annotations

from incumbent.extraction.grammar.attachments import inverts
from incumbent.extraction.grammar.fronted import comes_after
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import place, way
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

GOING = 8  # tokens between the words of a move and what somebody goes there for


def may_hold(view: View, person: Mention, post: PostMention) -> bool:
    """The person may be the subject of a verb that holds a post: stands before it, or is its subject by the parse; in
    "led by" whoever stands first behind it, and who is told with them."""
    if "held-by" in post.modifiers:
        row = [m for m in view.persons if m.first > post.last and m.form != "possessive"]
        ends = (n for n in range(1, len(row)) if _outside(view, row[n - 1].last, row[n].first) not in (",", "and"))
        return any(person is m for m in row[: next(ends, len(row))])
    if person.last > post.first and (opens := comes_after(view, post)) is not None:
        return opens is person
    subject = inverts(view, post, person) or way(view.line.parse, place(person), place(post)).startswith("subject")
    return person.last <= post.first or subject


def may_lead(view: View, person: Mention, post: PostMention) -> bool:
    """The verb tells of the person, and of an organisation as a whole: not "led them to a title"."""
    led = may_hold(view, person, post) and not leads_less(view, post)
    return led and view.leads[post.last : post.last + 1] != ["them"]


def _outside(view: View, end: int, start: int) -> str:
    """The symbols of tokens `end` to `start` but for those in brackets: "Lee (1948-61), Roe (1961-79) and Ek"."""
    return " ".join(view.symbols[at] for at in range(end, start) if view.symbols[at] and not view.brackets[at])


def leads_less(view: View, part: PostMention | Trigger) -> bool:
    """Who goes to an organisation to lead something in it does not lead the whole: "joins Orbex to lead a new team"."""
    parse = view.line.parse
    if parse is None or not any(
        trigger.frame.needs == "organization" and 0 <= part.first - trigger.last <= GOING for trigger in view.triggers
    ):
        return False
    objects = [n for n in parse.children(parse.top(part.first, part.last)) if parse.roles[n] == "object"]
    return any(n >= part.last and view.symbols[n] == "w" and view.symbols[n + 1 : n + 2] != ["ORG"] for n in objects)
