"""People named in a row, each beside a title, of whom one verb behind tells a change: "the treasurer, Ann Lee, and the
secretary, Tom Roe, were dismissed". What it tells of one of them it tells of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import place
from incumbent.extraction.lines.triggers import Trigger

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.posts.mention import PostMention

TIES = ("prefix", "prefix,", "apposed,")
CHANGES = ("start", "end")
HELPING = ("auxiliary", "copula")
PASSED = frozenset((*HELPING, "", ",", "w", "in", "of"))  # from the last of them to the verb: "were both at last"
REACH = 8  # tokens from the last of them to the verb
LIKELY = 0.5  # chance of the change for one of them from which on it is one for all
DONE = "passive"  # the voice of a verb that tells what is done to all of them, whatever else is told of each
OPENING = frozenset(("", "w", "num", "in", "of", ",", "possessive", "CTY", "PLC"))  # before the first: "On Monday, the"
Linked = list[tuple["Candidate", Mapping[str, float]]]


def alike_in_rows(linked: Sequence[tuple[Candidate, Mapping[str, float]]]) -> Linked:
    """`linked`, where all of a row have what the verb behind it tells: where that is what is done to them, or where it
    surely tells so of one of them."""
    found = list(linked)
    lines: dict[int, list[int]] = defaultdict(list)
    for number, (one, _) in enumerate(found):
        if one.tie in TIES:
            lines[id(one.view)].append(number)
    for numbers in lines.values():
        view = found[numbers[0]][0].view
        for trigger in view.triggers if len(numbers) > 1 else ():
            row = titled_row(view, trigger)
            _share(found, [n for n in numbers if id(found[n][0].person) in row], trigger)
    return found


def _share(found: Linked, row: Sequence[int], trigger: Trigger) -> None:
    kind = trigger.frame.kind
    best = max((found[number][1].get(kind, 0.0) for number in row), default=0.0)
    if len(row) < 2 or (best < LIKELY and trigger.voice != DONE):
        return
    for number in row:
        candidate, chances = found[number]
        if chances.get(kind, 0.0) < LIKELY:
            found[number] = candidate, {kind: 1 - chances["none"], "none": chances["none"]}


@lru_cache(maxsize=64)  # each person of a line asks anew
def titled_row(view: View, trigger: Trigger) -> frozenset[int]:
    """The identities of the people in the row that ends right before the verb; none where it is the object of something
    before, or only the last one is of it, or where the verb gives another post: "were named ministers"."""
    verb = trigger.form == "verb" and trigger.frame.kind in CHANGES and not trigger.negated
    if not verb or "and" not in view.symbols[: trigger.first] or not _is_of_what_they_have(view, trigger):
        return frozenset()
    spans = [(_span(view, m, post), m, post) for m, post in _titled(view, trigger.first)]
    last = max((span[1] for span, _, _ in spans), default=trigger.first)
    between = view.symbols[last : trigger.first]
    told = trigger.voice == "active" or any(symbol in HELPING for symbol in between)
    if len(spans) < 2 or len(between) > REACH or not PASSED.issuperset(between) or not told:
        return frozenset()
    row: set[int] = set()
    at, ends, joint = trigger.first, last, ""
    first: PostMention | None = None
    while behind := [(span, m, post) for span, m, post in spans if span[1] == ends]:
        at, first = min((span[0], post) for span, _, post in behind)[0], behind[0][2]
        row |= {id(m) for _, m, _ in behind}
        ends, by = _joined(view, at)
        joint = joint or by
        if not by:
            break
    opens = OPENING.issuperset(view.symbols[:at]) or (first is not None and _hangs(view, first, trigger))
    return frozenset(row) if joint == "and" and opens else frozenset()


def _hangs(view: View, post: PostMention, trigger: Trigger) -> bool:
    """The parse makes the title a part of the verb."""
    parse = view.line.parse
    return parse is not None and parse.heads[parse.top(*place(post))] in range(trigger.first, trigger.last)


def _is_of_what_they_have(view: View, trigger: Trigger) -> bool:
    """The verb ends what the titles tell, or begins it again with no other post named behind it: "were reappointed"."""
    if trigger.frame.kind == "end":
        return True
    named = any(p.first >= trigger.first for p in view.posts) or any(m.first >= trigger.last for m in view.others)
    return trigger.voice == DONE and not named


def _titled(view: View, end: int) -> list[tuple[Mention, PostMention]]:
    """The people named before token `end` with the titles beside their names."""
    people = [m for m in view.persons if m.last <= end and m.head is None]
    posts = [p for p in view.posts if p.first < end and not p.holding]
    return [(m, p) for m in people for p in posts if attachment(view, m, p) in TIES]


def _span(view: View, person: Mention, post: PostMention) -> tuple[int, int]:
    """The tokens of a title and a name, with the comma that closes one behind the other."""
    first, last = extent(view, post)
    apart = person.first > last
    first, last = min(first, person.first), max(last, person.last)
    apart = apart or last > person.last
    return first, last + (apart and view.symbols[last : last + 1] == [","])


def _joined(view: View, at: int) -> tuple[int, str]:
    """Where the one before ends that a comma or "and" joins to what begins at token `at`, and by which; 0 and "" where
    nothing does."""
    symbols = view.symbols
    while at and symbols[at - 1] in ("", "possessive"):
        at -= 1
    if at and symbols[at - 1] == "and":
        return at - 1, "and"
    return (at, ",") if at and symbols[at - 1] == "," else (0, "")
