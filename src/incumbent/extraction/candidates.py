"""What an article might say: each person beside each post, each person beside each trigger, each organisation for both.

A candidate carries features: short texts that name no word of any article, only symbols, classes of the packs and
distances. The weights of benchmarks/train.py say what each is worth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from incumbent.extraction.names import Entity, Mention
from incumbent.extraction.paths import View
from incumbent.extraction.posts import PostMention
from incumbent.extraction.relations import place, role_of, way
from incumbent.extraction.triggers import Trigger

NEAREST = 4  # persons on each side of a post or trigger that are looked at
REACH = 45  # tokens between the two
GROUPS = {
    "gov": "head-of-state head-of-government minister legislator ambassador judge official central-banker mayor",
    "sport": "coach captain",
    "party": "party-leader",
    "company": "chief-executive finance-chief operations-chief technology-chief strategy-chief marketing-chief people-chief legal-chief science-chief board-member chair",
}
GROUP = {name: group for group, names in GROUPS.items() for name in names.split()}


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A person, with a post or a trigger or both, in one line. `features` speak for link and kind."""

    view: View
    person: Mention
    post: PostMention | None
    trigger: Trigger | None
    features: list[str] = field(default_factory=list)


def role(view: View, person: Mention, trigger: Trigger) -> str:
    """How `person` stands to `trigger`: subject, object, by, of, owner, near or far; told by order and voice alone."""
    before = person.last <= trigger.first
    between = view.symbols[person.last : trigger.first] if before else view.symbols[trigger.last : person.first]
    people = sum(symbol == "PER" for symbol in between)
    if trigger.form == "noun":
        if not before and between[:1] == ["of"] and not people:
            return "of"
        if before and (between[:1] == ["'s"] or person.form == "possessive") and len(between) <= 4:
            return "owner"
        return "before" if before else "after"
    if before:
        passive = trigger.voice in ("passive", "bare")
        return ("object" if passive else "subject") + ("" if not people else "~")
    if "by" in between and not people:
        return "by"
    return ("object" if trigger.voice == "active" else "after") + ("" if not people else "~")


def says(trigger: Trigger, told: str) -> str:
    """What the frame says of somebody who stands in that role."""
    stem = told.rstrip("~")
    frame = trigger.frame
    if stem in ("of", "owner"):
        return frame.kind
    if stem == "subject":
        return frame.kind if frame.person == "subject" else frame.other or "agent"
    if stem == "object":
        return frame.kind if frame.person == "object" else frame.other or "patient"
    if stem == "by":
        return frame.other or "agent" if frame.person == "object" else frame.kind
    return frame.kind + "?"


def pairs(view: View) -> Iterator[Candidate]:
    """Every person with every post in reach."""
    for post in view.posts:
        for person in _near(view.persons, post.first, post.last):
            yield Candidate(view, person, post, None, _pair_features(view, person, post))


def events(view: View) -> Iterator[Candidate]:
    """Every person with every trigger in reach, whatever the post."""
    for trigger in view.triggers:
        if trigger.frame.kind not in ("start", "end"):
            continue
        for person in _near(view.persons, trigger.first, trigger.last):
            yield Candidate(view, person, None, trigger, _event_features(view, person, trigger))


def _near(mentions: Sequence[Mention], first: int, last: int) -> list[Mention]:
    before = [m for m in mentions if m.last <= first and first - m.last <= REACH][-NEAREST:]
    after = [m for m in mentions if m.first >= last and m.first - last <= REACH][:NEAREST]
    return before + after


_PREFIX = re.compile(
    r"(?:(?:of|in|possessive|as) (?:(?:w|ORG|PLC|CTY|and|of|num|') ){1,6})*(?:(?:ORG|PLC|CTY) )*(?P<comma>, )?"
)
_APPOSED = re.compile(r"(?P<mark>,|\(|-|–|:) (?:num (?:w )?, )?(?:w )?(?:(?:ORG|PLC|CTY|possessive) (?:'s )?)?(?:w )?")
_COPULA = re.compile(
    r"(?:, )?(?P<relative>relative )?(?:auxiliary )?(?:negation )?copula (?:w )?(?:(?:ORG|PLC|CTY|possessive) (?:'s )?)?(?:w )?"
)
_RULED = re.compile(
    r"(?:(?:w|PER|ORG|CTY|PLC|num|,|possessive|'s|and|by|in|to) ){0,5}?(?P<link>as |of |copula )?(?:w )?(?:(?:ORG|CTY|PLC|possessive) (?:'s )?)?"
)


def attachment(view: View, person: Mention, post: PostMention) -> str:
    """How grammar ties a person to a post: prefix ("P of O X"), apposed ("X, O's P"), copula ("X is P"), genitive ("X's P"), as, or ""."""
    row = [p for p in view.posts if p.group == post.group]
    if person.first >= row[-1].last:
        between = _joined(view, row[-1].last, person.first)
        match = _PREFIX.fullmatch(between)
        if match:
            return "prefix," if match.group("comma") else "prefix"
        return "post-copula" if _COPULA.fullmatch(between) else ""
    if person.last <= row[0].first:
        between = _joined(view, person.last, row[0].first)
        if between in ("'s ", "'s w ") or (person.form == "possessive" and between in ("", "w ")):
            return "genitive"
        match = _APPOSED.fullmatch(between)
        if match:
            return "apposed" if match.group("mark") == "," else "apposed" + match.group("mark")
        match = _COPULA.fullmatch(between)
        if match:
            return "relative-copula" if match.group("relative") else "copula"
        if between in ("as ", "w as ", ", as "):
            return "as"
    return ""


def governs(view: View, trigger: Trigger, post: PostMention) -> str:
    """How a trigger leads to a post behind it: "as", "of", directly ("direct"), through other words ("loose"), or ""."""
    if trigger.last > post.first or post.first - trigger.last > 14:
        return ""
    between = _joined(view, trigger.last, post.first)
    match = _RULED.fullmatch(between)
    if match is None:
        return "loose" if ";" not in between and "conjunction" not in between and "relative" not in between else ""
    return (match.group("link") or "").strip() or ("direct" if between.count(" ") <= 3 else "near")


def _joined(view: View, end: int, start: int) -> str:
    """The symbols between two places, each followed by a space, articles left out and names told once."""
    row: list[str] = []
    for symbol in view.symbols[end:start]:
        if symbol and not (symbol.isupper() and row and row[-1] == symbol):
            row.append(symbol)
    return "".join(symbol + " " for symbol in row)


def _distance(number: int) -> str:
    return str(number) if number <= 3 else "4-6" if number <= 6 else "7-12" if number <= 12 else "13+"


def _pair_features(view: View, person: Mention, post: PostMention) -> list[str]:
    before = person.last <= post.first
    order = "PM" if before else "MP"
    end, start = (person.last, post.first) if before else (post.last, person.first)
    path = view.between(end, start)
    found = [
        "bias",
        f"{order}",
        f"{order}:path:{' '.join(path)}",
        f"{order}:dist:{_distance(start - end)}",
        f"form:{person.form}",
    ]
    between = view.symbols[end:start]
    people, posts = (
        sum(m.first >= end and m.last <= start for m in view.persons),
        sum(p.first >= end and p.last <= start for p in view.posts),
    )
    found.append(f"{order}:people:{min(people, 2)}")
    found.append(f"{order}:posts:{min(posts, 2)}")
    if len(path) > 2:
        found.append(f"{order}:head:{path[0]} {path[1]}")
        found.append(f"{order}:tail:{path[-2]} {path[-1]}")
    for mark in (
        ";",
        ":",
        '"',
        "(",
        ".",
        "conjunction",
        "relative",
        "copula",
        "as",
        "by",
        "negation",
        "START",
        "END",
        "HOLD",
    ):
        if mark in between:
            found.append(f"{order}:has:{mark}")
    commas = between.count(",")
    found.append(f"{order}:commas:{min(commas, 3)}")
    gram = attachment(view, person, post)
    rivals_gram = sorted(
        {attachment(view, other, post) for other in _near(view.persons, post.first, post.last) if other is not person}
        - {""}
    )
    better = sorted({attachment(view, person, other) for other in view.posts if other.group != post.group} - {""})
    tree = way(view.line.parse, place(person), place(post))
    found += [f"tree:{tree}", f"tree:{tree}:{order}"]
    if not gram:
        found.append(f"tree:{tree}:nogram")
    found.append(f"gram:{gram}")
    found += [f"gram:{gram}:rival:{rival}" for rival in rivals_gram or ["-"]]
    found += [f"gram:{gram}:elsewhere:{other}" for other in better or ["-"]]
    found.append(f"gram:{gram}:class:{post.post_class}")
    ruled = [(trigger, led) for trigger in view.triggers for led in [governs(view, trigger, post)] if led]
    for trigger, led in ruled:
        told = role(view, person, trigger)
        found.append(f"rules:{trigger.frame.kind}:{led}:{says(trigger, told)}")
        found.append(f"rules:{trigger.frame.id}:{led}:{told}:{trigger.voice}")
        syntax = role_of(view.line.parse, person, trigger)
        found.append(f"rules:syn:{syntax}:{trigger.frame.person}:{trigger.frame.kind}:{trigger.form}:{trigger.voice}")
        found.append(f"gram:{gram}:rules:{trigger.frame.kind}:{says(trigger, told)}")
    if not ruled:
        found.append(f"gram:{gram}:ruled-by-none")
    found += [f"mod:{kind}" for kind in sorted(post.modifiers)]
    found += [
        f"mod:{kind}:gram:{gram}" for kind in sorted(post.modifiers & {"former", "incoming", "outgoing", "acting"})
    ] or [f"mod:-:gram:{gram}"]
    found.append(f"class:{post.post_class}")
    found.append(f"kind:{view.line.sentence.kind}")
    head = post.head_first
    left = view.symbols[post.first - 1] if post.first else "^"
    found.append(f"left:{left}")
    found.append(f"right:{view.symbols[post.last] if post.last < len(view.symbols) else '$'}")
    if before and person.first == 0:
        found.append(f"{order}:opens")
    nearest = [m for m in view.persons if (m.last <= post.first)]
    if before and nearest and nearest[-1] is person:
        found.append("PM:nearest")
    if not before and not [m for m in view.persons if post.last <= m.first < person.first]:
        found.append("MP:nearest")
    closest = min((abs(m.first - head) for m in view.persons), default=0)
    if abs(person.first - head) == closest:
        found.append("closest")
    rivals = [p for p in view.posts if p is not post and abs(p.head_first - person.first) < abs(head - person.first)]
    found.append(f"rivals:{min(len(rivals), 2)}")
    triggers = sorted(view.triggers, key=lambda t: min(abs(t.first - head), abs(t.first - person.first)))[:4]
    for trigger in triggers:
        told = role(view, person, trigger)
        side = "tm" if trigger.last <= post.first else "mt"
        gap = post.first - trigger.last if side == "tm" else trigger.first - post.last
        near = "n" if gap <= 1 else "m" if gap <= 6 else "f"
        found.append(f"t:{says(trigger, told)}:{side}{near}")
        found.append(f"t:{trigger.frame.kind}:{trigger.form}:{trigger.voice}:{told}:{side}{near}")
        found.append(f"f:{trigger.frame.id}:{told}:{side}")
        if trigger.negated:
            found.append(f"t:neg:{side}{near}")
    if not triggers:
        found.append("t:none")
    return found


def _event_features(view: View, person: Mention, trigger: Trigger) -> list[str]:
    before = person.last <= trigger.first
    order = "PT" if before else "TP"
    end, start = (person.last, trigger.first) if before else (trigger.last, person.first)
    path = view.between(end, start)
    told = role(view, person, trigger)
    verdict = says(trigger, told)
    found = [
        "bias",
        f"says:{verdict}",
        f"f:{trigger.frame.id}",
        f"f:{trigger.frame.id}:{told}",
        f"{trigger.form}:{trigger.voice}:{told}:{trigger.frame.kind}",
        f"{trigger.form}:{order}:path:{' '.join(path)}",
        f"{order}:dist:{_distance(start - end)}",
        f"form:{person.form}",
        f"tense:{trigger.tense}:{trigger.frame.kind}",
        f"kind:{view.line.sentence.kind}",
    ]
    between = view.symbols[end:start]
    for mark in (
        ";",
        ":",
        '"',
        "(",
        "conjunction",
        "relative",
        "copula",
        "as",
        "by",
        "negation",
        "START",
        "END",
        "HOLD",
        "POST",
        "PER",
    ):
        if mark in between:
            found.append(f"{order}:has:{mark}")
    syntax = role_of(view.line.parse, person, trigger)
    found += [
        f"syn:{syntax}:{trigger.frame.person}:{trigger.frame.kind}:{trigger.form}",
        f"syn:{syntax}:{trigger.voice}:{trigger.form}",
        f"syn:{syntax}:{verdict}",
        f"tree:{way(view.line.parse, place(person), place(trigger))}:{trigger.form}",
    ]
    found += [f"cue:{cue}" for cue in trigger.cues[:2]]
    if trigger.negated:
        found.append("negated")
    after = view.symbols[trigger.last] if trigger.last < len(view.symbols) else "$"
    found.append(f"next:{after}:{trigger.frame.kind}")
    organization = any(m.first - trigger.last in (0, 1, 2) for m in view.others if m.entity.type == "organization")
    found.append(f"then-org:{organization}:{trigger.frame.id}")
    found.append(f"posts:{min(len(view.posts), 2)}:{trigger.frame.needs_post}")
    nearest = (
        [m for m in view.persons if m.last <= trigger.first][-1:]
        if before
        else [m for m in view.persons if m.first >= trigger.last][:1]
    )
    if nearest and nearest[0] is person:
        found.append(f"{order}:nearest")
    return found


def organization_features(
    view: View, candidate: Candidate, entity: Entity, mentions: Sequence[Mention], standing: Standing
) -> list[str]:
    """What speaks for `entity` as the organisation of `candidate`; `mentions` are its own in the line."""
    post = candidate.post
    post_class = post.post_class if post else "member"
    group = GROUP.get(post_class, "other")
    found = ["bias", f"type:{entity.type}:{group}", f"sort:{entity.sort or '-'}:{group}"]
    row = [p for p in view.posts if post and p.group == post.group]
    first, last = (
        (row[0].first, row[-1].last)
        if post
        else (candidate.trigger.first, candidate.trigger.last)
        if candidate.trigger
        else (candidate.person.first, candidate.person.last)
    )
    kind = "post" if post else "trigger"
    mention = _closest(mentions, first, last)
    if mention is not None:
        path, order, gap = _way(view, mention, first, last)
        found.append(f"{kind}:{order}:path:{' '.join(path)}")
        found.append(f"{kind}:{order}:dist:{_distance(gap)}")
        if len(path) > 3:
            found.append(f"{kind}:{order}:head:{path[0]} {path[1]}")
        found.append(f"{kind}:{order}:form:{mention.form}:{entity.type}")
        nearer = sum(
            1 for m in view.others if m.entity is not entity and min(abs(m.first - last), abs(first - m.last)) < gap
        )
        found.append(f"{kind}:{order}:nearer:{min(nearer, 3)}")
        toward = candidate.person
        person_path = (
            view.between(mention.last, toward.first)
            if mention.last <= toward.first
            else view.between(toward.last, mention.first)
        )
        if len(person_path) <= 2:
            found.append(f"person:{'OP' if mention.last <= toward.first else 'PO'}:{' '.join(person_path)}")
        found += _organization_tree(view, candidate, mention, kind)
    held = [m for m in view.others if attached(view, m, first, last)]
    if any(m.entity is entity for m in held):
        found.append(f"attached:{entity.type}:{group}")
    elif held:
        found.append("rival-attached")
        found.append(f"rival-attached:{held[0].entity.type}:{group}")
    if not mentions:
        found.append("elsewhere")
        found.append(f"elsewhere:line-has-org:{any(m.entity.type in ('organization', 'country') for m in view.others)}")
        distance = standing.since(entity, view.line.index)
        found.append(f"elsewhere:since:{distance}")
    place = "here" if mentions else "else"
    found.append(f"{place}:main:{standing.rank(entity)}:{group}")
    if standing.in_title(entity):
        found.append(f"{place}:title:{entity.type}")
    if standing.is_agency(entity):
        found.append("agency")
    told = standing.told(candidate.person.entity, post_class, entity)
    found += [f"{place}:{mark}" for mark in told]
    return found


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


class Standing:
    """How the organisations of an article stand in it, apart from any one line."""

    def __init__(self, views: Sequence[View], agencies: frozenset[str], title_end: int) -> None:
        self._lines: dict[int, list[int]] = {}
        self._titles: set[int] = set()
        self._agencies = agencies
        self._person: dict[tuple[int, int], int] = {}
        self._class: dict[tuple[str, int], int] = {}
        counts: dict[int, int] = {}
        for view in views:
            for mention in view.others:
                key = id(mention.entity)
                if mention.entity.type == "place":
                    continue
                counts[key] = counts.get(key, 0) + 1
                self._lines.setdefault(key, []).append(view.line.index)
                if view.line.sentence.kind == "headline":
                    self._titles.add(key)
            for post in view.posts:
                for mention in view.others:
                    if 0 <= mention.first - post.last <= 3 or 0 <= post.first - mention.last <= 2:
                        key2 = (post.post_class, id(mention.entity))
                        self._class[key2] = self._class.get(key2, 0) + 1
                        for person in view.persons:
                            if (
                                min(
                                    abs(person.first - post.last),
                                    abs(post.first - person.last),
                                    abs(person.first - mention.last),
                                )
                                <= 4
                            ):
                                key3 = (id(person.entity), id(mention.entity))
                                self._person[key3] = self._person.get(key3, 0) + 1
        order = sorted(counts, key=lambda key: (-counts[key], self._lines[key][0]))
        self._rank = {key: place for place, key in enumerate(order)}

    def since(self, entity: Entity, line: int) -> str:
        before = [line - n for n in self._lines.get(id(entity), ()) if n < line]
        return "never" if not before else "1" if before[-1] == 1 else "2-3" if before[-1] <= 3 else "4+"

    def rank(self, entity: Entity) -> str:
        place = self._rank.get(id(entity), 9)
        return str(place) if place < 3 else "3+"

    def in_title(self, entity: Entity) -> bool:
        return id(entity) in self._titles

    def is_agency(self, entity: Entity) -> bool:
        return entity.name.lower() in self._agencies

    def told(self, person: Entity, post_class: str, entity: Entity) -> list[str]:
        found = []
        if self._person.get((id(person), id(entity))):
            found.append("told-with-person")
        if self._class.get((post_class, id(entity))):
            found.append("told-with-class")
        return found
