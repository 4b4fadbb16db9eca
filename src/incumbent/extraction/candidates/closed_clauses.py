"""Posts that a relative clause has given to whoever stands before it: "Roe, who was dean of Orbex until 2012, and Ann
Lee" tells of no dean Lee."""

from __future__ import annotations

from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.kin import before_titles
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

VERB = frozenset(("copula", "auxiliary", "HOLD", "END", "START"))  # what stands between "who" and the post
WITHIN = frozenset((*VERB, "", "w", "as", "num"))
CLAUSE = 8  # tokens from "who" to the post
BEFORE = 2  # tokens behind a post in which "before" stands
PARTING = ("and", ",", ";")


def is_of_clause_before(view: View, person: Mention, post: PostMention) -> bool:
    """The post stands in a relative clause that says by a verb of being, or one of having a post, what somebody is who
    is named right before it, and the person is named behind it, parted by "and" or a comma."""
    if post.line != view.line.index or person.first < post.last or person.head is not None:
        return False
    if _is_shut_in(view, person, post.first):
        return True
    parted = view.symbols[before_titles(view, person.first)] in PARTING
    if person.form not in ("full", "part") or not (parted or came_before(view, post)):
        return False
    holder = holder_by_clause(view, post)
    return holder is not None and holder.entity is not person.entity


def is_told_before(view: View, person: Mention, change: Trigger) -> bool:
    """A relative clause tells the change of whoever is named right before it, and the person is named behind it, parted
    by "and" or a mark: "Roe, who was dean until 2011; and Ann Lee"."""
    if change.frame.other or person.first < change.last or person.head is not None or person.form != "full":
        return False
    if _is_shut_in(view, person, change.first):
        return True
    at = change.first - 1
    while at > 0 and view.symbols[at] in ("auxiliary", "copula"):
        at -= 1
    if at < 1 or not is_relative(view, at) or view.symbols[before_titles(view, person.first)] not in PARTING:
        return False
    end = at - (view.symbols[at - 1] == ",")
    holder = next((m for m in view.persons if m.last == end and m.form in ("full", "part")), None)
    return holder is not None and holder.entity is not person.entity


def _is_shut_in(view: View, person: Mention, at: int) -> bool:
    """Token `at` stands in a relative clause of whoever is named right before it, which names nobody, and the person
    behind it, after a comma and "and", has a title or a clause of their own: "Roe, who was dean before being named
    ambassador, and Lee, former head of Orbex, have appealed"."""
    symbols, first = view.symbols, before_titles(view, person.first)
    if first < 1 or symbols[first - 1 : first + 1] != [",", "and"] or symbols[person.last : person.last + 1] != [","]:
        return False
    opened = next((i for i in range(at - 1, 1, -1) if symbols[i] in ("relative", ",", "PER")), 0)
    if not opened or symbols[opened] != "relative" or "PER" in symbols[opened:first]:
        return False
    end = opened - (symbols[opened - 1] == ",")
    return any(m.last == end and m.form == "full" and m.entity is not person.entity for m in view.persons)


def came_before(view: View, post: PostMention) -> bool:
    """What came after the post stands behind it: "who had been dean of Orbex before joining Lampo"."""
    end = extent(view, post)[1]
    at = next((at + 1 for at in range(end, min(end + BEFORE, len(view.leads))) if view.leads[at] == "before"), 0)
    if not at or at >= len(view.symbols):
        return False
    gerund = view.line.parse is not None and view.line.parse.sort(at) == "verb"
    return gerund or any(t.first == at and t.tense == "gerund" for t in view.triggers)


def is_relative(view: View, at: int) -> bool:
    """A relative pronoun stands at token `at`, or one that is the first of words that hold a post: "Roe, who led"."""
    symbols = view.symbols
    return symbols[at] == "relative" or (symbols[at] == "HOLD" and at > 0 and symbols[at - 1] == ",")


def holder_by_clause(view: View, post: PostMention) -> Mention | None:
    """Whoever stands right before the relative clause that says that they are, were or served as the post."""
    symbols, at = view.symbols, post.first - 1
    while at > 0 and post.first - at <= CLAUSE and symbols[at] in WITHIN and not is_relative(view, at):
        at -= 1
    if at < 1 or not is_relative(view, at) or not (post.holding or VERB & {*symbols[at : post.first]}):
        return None
    end = at - (symbols[at - 1] == ",")
    if symbols[end - 2 : end] == [",", "num"]:  # "Roe, 58, who"
        end -= 2
    return next((m for m in view.persons if m.last == end and m.form in ("full", "part")), None)
