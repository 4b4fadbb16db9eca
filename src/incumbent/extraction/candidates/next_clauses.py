"""Posts that two clauses of one sentence give to two people: "Lee was named chairman and Roe, 58, was named dean"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from incumbent.extraction.grammar.governing import LEADING, governs
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention


def is_of_another_clause(
    view: View, person: Mention, post: PostMention, titled: Sequence[Mention], ties: Mapping[int, str]
) -> bool:
    """The post, to which nothing attaches the name by `ties`, is given in one clause, and the person gets another one
    in the next, or in the one before; or it opens the sentence before a pronoun that it is told of."""
    return not ties.get(id(person)) and (
        _opens_for_another(person, post, titled, ties) or _is_given(view, person, post)
    )


def _opens_for_another(person: Mention, post: PostMention, titled: Sequence[Mention], ties: Mapping[int, str]) -> bool:
    """ "Dean of Orbex, he succeeds Lee"."""
    own = (m for m in titled if m.form == "pronoun" and m.entity is not person.entity)
    return post.first <= 1 and any(ties.get(id(m)) == "prefix," for m in own)


def _is_given(view: View, person: Mention, post: PostMention) -> bool:
    """Two clauses give a post each, and this one is in the other."""
    gifts = [t for t in view.triggers if t.form == "verb" and t.frame.kind == "start" and not t.frame.other]
    for number, verb in enumerate(gifts[1:], 1):
        who = _opener(view, verb)
        before = gifts[number - 1]
        if _is_taken_before(view, person, post, before, verb):
            return True
        if who is None or before.last >= who.first or not _has_its_own(view, before, who):
            continue
        if person.entity is who.entity:
            if before.last <= post.first and post.last < who.first:
                return True
        elif person.last <= before.first and verb.last <= post.first:
            return True
    return False


def _is_taken_before(view: View, person: Mention, post: PostMention, before: Trigger, verb: Trigger) -> bool:
    """Somebody else takes the post by the words of `before`, and behind "and" an organisation gives the person another
    one by `verb`: "Roe left to become head of Orbex, and Lampo named Lee its chairman"."""
    gives = verb.frame.person == "object" and verb.voice == "active"
    if not gives or not before.last <= post.first < verb.first or person.first < verb.last:
        return False
    between = view.symbols[post.last : verb.first]
    if "and" not in between or governs(view, before, post) not in LEADING:
        return False
    opens = post.last + len(between) - 1 - between[::-1].index("and")
    named = any(opens < body.first and body.last <= verb.first for body in view.others)
    return named and _has_its_own(view, before, person) and not any(opens < m.first < verb.first for m in view.persons)


def _opener(view: View, verb: Trigger) -> Mention | None:
    """The name that opens the clause of a verb behind "and"."""
    near = [mention for mention in view.persons if mention.last <= verb.first]
    return near[-1] if near and near[-1].first and view.symbols[near[-1].first - 1] == "and" else None


def _has_its_own(view: View, verb: Trigger, other: Mention) -> bool:
    """Somebody else is named before the verb."""
    return any(mention.last <= verb.first and mention.entity is not other.entity for mention in view.persons)
