"""Whom an article gives a title, and who only had it: "Lee is no longer coach of Orbex. The ex-coach"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.grammar.governing import LEADING, governs
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

NAMED = ("full", "part")
REACH = 45  # tokens from a title to whoever may have it
QUOTED = 3  # sentences of one speech
EXIT = ("end", "subject", "")


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """A title that the article gives to somebody."""

    line: int
    person: Entity
    post: PostMention
    words: frozenset[str]
    bodies: frozenset[int] = frozenset()  # identities of the organisations that its phrase names
    names: frozenset[int] = frozenset()  # those of them that it names by their names, and no lands

    def is_of_another(self, names: frozenset[int]) -> bool:
        """The title names organisations, and none of the `names` that another one does: the chief of Orbex is not "the
        chief of Lampo"."""
        return bool(names and self.names) and names.isdisjoint(self.names)


def has_another(person: Entity, post: PostMention, held: Mapping[str, Sequence[Held]]) -> bool:
    """The article gives the person a title of another class that they have; whoever has one is not called by another
    that nothing gives them."""
    if "former" in post.modifiers:
        return False
    return any(
        title.person is person and "former" not in title.post.modifiers
        for told, titles in held.items()
        if told != post.post_class
        for title in titles
    )


def takes_another(person: Entity, post: PostMention, views: Sequence[View]) -> bool:
    """A change gives the person a post of another class: whoever was named minister is not "the treasurer of Orbex"."""
    if "former" in post.modifiers:
        return False
    for one in views:
        named = [m for m in one.persons if m.entity is person and m.form in NAMED] if one.triggers else []
        others = [p for p in one.posts if p.post_class != post.post_class and not p.holding] if named else []
        for trigger in one.triggers if others else ():
            led = any(governs(one, trigger, p) in LEADING or trigger.first <= p.first <= trigger.last for p in others)
            if trigger.frame.kind == "start" and led and any("start" in verdicts(one, m, trigger) for m in named):
                return True
    return False


def is_only_quoted(person: Entity, views: Sequence[View], line: int) -> bool:
    """Whoever speaks in the sentence with index `line` says the person's name, who is named in the sentences right
    before in nothing but quotations."""
    near = [one for one in views if 0 <= line - one.line.index <= QUOTED]
    told = [bool(one.quoted[m.first]) for one in near for m in one.persons if m.entity is person and m.form in NAMED]
    return bool(told) and all(told)


def comer_of(one: View) -> Entity | None:
    """The only person to whom the line gives a post, else the only one who leaves one there: whom the next one calls by
    what they were: "President Roe named Lee chief of Orbex. The former Lampo treasurer"."""
    told: dict[str, dict[int, Entity]] = {kind: {} for kind in ("start", "end")}
    for trigger in one.triggers if len(one.persons) <= REACH else ():
        for person in one.persons:
            for kind in verdicts(one, person, trigger) & told.keys() if person.form in NAMED else ():
                told[kind][id(person.entity)] = person.entity
    row = told["start"] or told["end"]
    return next(iter(row.values())) if len(row) == 1 else None


def gone_from(one: View) -> Iterator[tuple[str, Entity]]:
    """Who is no longer what a title says, and its class: "Lee n'est plus le directeur"."""
    for trigger in one.triggers:
        post = next((p for p in one.posts if p.first == trigger.last + 1 and is_left(trigger, trigger.last)), None)
        before = [m for m in one.persons if m.form in NAMED and m.last <= trigger.first]
        if post is not None and before:
            yield post.post_class, before[-1].entity


def rather(
    person: Entity, post: PostMention, held: Mapping[str, Sequence[Held]], gone: Sequence[tuple[str, Entity]]
) -> Entity | None:
    """Who is called a former holder rather than `person`, whom the article gives another title and not this one: the
    only one whom it gives it at all. "Lee is no longer coach of Orbex, President Roe said. The ex-coach of Lampo"."""
    if "former" not in post.modifiers:
        return None
    holders = {id(title.person): title.person for title in held.get(post.post_class, ())}
    holders |= {id(entity): entity for post_class, entity in gone if post_class == post.post_class}
    others = any(t.person is person for told, titles in held.items() if told != post.post_class for t in titles)
    if len(holders) != 1 or id(person) in holders or not others:
        return None
    (holder,) = holders.values()
    return holder if holder.agrees(post.gender) else None


def is_left(trigger: Trigger, at: int) -> bool:
    """The title whose article is token `at` is the object or the predicate of a verb that says that its subject goes,
    and tells of nobody else."""
    frame = trigger.frame
    return trigger.form == "verb" and trigger.last == at and (frame.kind, frame.person, frame.other) == EXIT
