"""What speaks for a person as the holder of a post of the line: what stands between them, how grammar ties them, the
words of the post, and the changes that lead to it."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.candidates.apart import STRONG, told_in_turn
from incumbent.extraction.candidates.ordered_roles import role, says
from incumbent.extraction.candidates.parsed_roles import parsed_role
from incumbent.extraction.candidates.signs import MARKS, distance, parsed_rival, symbol_before, tenses_between
from incumbent.extraction.grammar.attachments import GIVEN, attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.governing import LEADING, governs
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import place, role_of, way
from incumbent.extraction.grammar.rows import is_shared, row_of_names
from incumbent.extraction.grammar.whence import telling
from incumbent.extraction.grammar.years import years_behind
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

HELPING = 3  # tokens before a verb in which its auxiliaries stand
STANCES = ("former", "incoming", "outgoing", "acting", "seat", "portfolio", "holding")


def pair_features(view: View, person: Mention, post: PostMention, ties: dict[int, str]) -> list[str]:
    """The features of a person beside a post; `ties` say how grammar ties the persons of the line to it."""
    end, start = _gap(view, person, post)
    order, tie = "PM" if person.last <= post.first else "MP", ties.get(id(person), "")
    rivals = sorted({told for key, told in ties.items() if key != id(person) and told in STRONG})
    found = [
        *_of_gap(view, person, order, tie, end, start),
        *_of_parse(view, person, post, order, tie, end, start),
        *_of_ties(view, person, post, ties, rivals),
        *_of_words(view, person, post, order, tie),
    ]
    if not [m for m in view.persons if end <= m.first < start]:
        found.append(f"{order}:nearest")
    years = _years(view, person, post)
    found += [f"years:{years}", f"years:{years}:{tie}"]
    found += _changes(view, person, post, tie, bool(rivals))
    if tie in ("copula", "relative", "inverted", "row"):
        ends = min(person.last, post.last), max(person.first, post.first)
        found += [f"copula:{tense}" for tense in tenses_between(view, *ends)]
    if person.head == (post.head_first, post.head_last):  # what a title by itself tells is learned apart
        return [f"own:{feature}" for feature in found]
    return found


def _gap(view: View, person: Mention, post: PostMention) -> tuple[int, int]:
    """The tokens between the two; of what is told of each in a row of names, those between the row and the post."""
    before = person.last <= post.first
    end, start = (person.last, post.first) if before else (post.last, person.first)
    if post.plural or is_shared(view, person, post):
        opens, closes = row_of_names(view, person)
        end, start = (closes, start) if before and closes <= start else (end, start)
        end, start = (end, opens) if not before and opens >= end else (end, start)
    return end, start


def _of_gap(view: View, person: Mention, order: str, tie: str, end: int, start: int) -> list[str]:
    """What stands between tokens `end` and `start`."""
    path, between = view.between(end, start), view.symbols[end:start]
    people = sum(m.first >= end and m.last <= start for m in view.persons)
    posts = sum(p.first >= end and p.last <= start for p in view.posts)
    found = ["bias", order, f"{order}:path:{' '.join(path)}", f"{order}:dist:{distance(start - end)}"]
    found += [f"form:{person.form}", f"form:{person.form}:{tie}", f"kind:{view.line.sentence.kind}"]
    found += [f"{order}:people:{min(people, 2)}", f"{order}:posts:{min(posts, 2)}"]
    found += [f"{order}:commas:{min(between.count(','), 3)}"]
    found += [f"{order}:has:{mark}" for mark in MARKS if mark in between]
    if len(path) > 2:
        found += [f"{order}:head:{path[0]} {path[1]}", f"{order}:tail:{path[-2]} {path[-1]}"]
    return found


def _of_parse(view: View, person: Mention, post: PostMention, order: str, tie: str, end: int, start: int) -> list[str]:
    """The way of the parse between the two, and their places in it."""
    parse, tree = view.line.parse, way(view.line.parse, place(person), place(post))
    found = [f"tree:{tree}", f"tree:{tree}:{tie}"]
    if post.holding:
        people = sum(m.first >= end and m.last <= start for m in view.persons)
        found += [f"holding:{tree}", f"holding:{post.holding}", f"holding:{post.holding}:{people}"]
        found += [f"{kind}:{tree}" for kind in sorted(post.modifiers) if ":" in kind]
    found.append(f"bracket:{view.crossing(person.first, post.head_first)}:{tie}")
    if parse is not None:
        roles = [parse.roles[parse.top(*place(part))] for part in (person, post)]
        found += [f"{order}:role:{roles[0]}:{tie}", f"{order}:roles:{roles[0]}:{roles[1]}:{bool(tie)}"]
    if "seat" in post.modifiers:
        found += [f"seat:{tree}", f"seat:{order}", f"seat:{post.post_class}:{tie}"]
    return found


def _of_ties(view: View, person: Mention, post: PostMention, ties: dict[int, str], rivals: Sequence[str]) -> list[str]:
    """How grammar ties the person to the post, others to it (`rivals`), and the person to other posts."""
    tie = ties.get(id(person), "")
    found = [f"gram:{tie}", f"gram:{tie}:class:{post.post_class}"]
    found += [f"gram:{tie}:rival:{rival}" for rival in rivals or ["-"]]
    if any(told in ("as", GIVEN) for key, told in ties.items() if key != id(person)):
        found.append(f"gram:{tie}:rival-as")
    others = {attachment(view, person, other) for other in view.posts if other.group != post.group}
    found += [f"gram:{tie}:elsewhere:{other}" for other in sorted(others & set(STRONG)) or ["-"]]
    return found


def _of_words(view: View, person: Mention, post: PostMention, order: str, tie: str) -> list[str]:
    """The words of the post and right beside it, and whether the person's gender is that of the title."""
    stances = sorted(post.modifiers & set(STANCES))
    found = [f"mod:{kind}:{tie}" for kind in stances or ["-"]] + [f"mod:{kind}" for kind in sorted(post.modifiers)]
    found += [f"class:{post.post_class}", f"plural:{post.plural}"]
    if not tie:
        found.append(f"person-left:{symbol_before(view, person)}:{order}")
    if "n" not in (person.entity.gender, post.gender):
        agrees = person.entity.gender == post.gender
        found += [f"agrees:{agrees}", f"agrees:{agrees}:{tie}", f"agrees:{agrees}:{post.gender}"]
    found += [f"lead:{lead}:{bool(tie)}"] if (lead := view.lead(extent(view, post)[0])) else []
    found += [f"left:{view.symbols[post.first - 1] if post.first else '^'}"]
    found += [f"right:{view.symbols[post.last] if post.last < len(view.symbols) else '$'}"]
    return found


def _years(view: View, person: Mention, post: PostMention) -> str:
    """The years behind the post's phrase, or behind the name: "minister from 2002 to 2007, Roe …"."""
    behind = extent(view, post)[1]
    while behind > post.last and view.symbols[behind - 1] in ("num", "of", "in", "to", ""):
        behind -= 1  # years are no part of what the post is of
    years = years_behind(view, behind) if behind < person.first else "none"
    return years_behind(view, max(person.last, behind)) if years == "none" else years


def _changes(view: View, person: Mention, post: PostMention, gram: str, taken: bool) -> list[str]:
    """What the triggers of the line say of the pair: whether they lead to the post, and as what the person stands."""
    found = []
    tied = gram in STRONG
    whole = post if tied else None
    best = ""
    ordered = sorted(
        telling(view, post.first), key=lambda t: min(abs(t.first - post.head_first), abs(t.first - person.first))
    )
    for number, trigger in enumerate(ordered[:4]):
        told = role(view, person, trigger)
        parsed = parsed_role(view, person, trigger, whole) or _stand_in(view, person, trigger)
        verdict, agreed = says(trigger, told), says(trigger, parsed) if parsed else "-"
        led = governs(view, trigger, post)
        hung = way(view.line.parse, place(post), place(trigger))
        kind = trigger.frame.kind
        found += [f"t:{led or '-'}:{verdict}:{agreed}", f"t:{led or '-'}:{agreed}:{gram}", f"t:{verdict}:{gram}"]
        found += [
            f"t:hung:{hung}:{agreed}",
            f"t:frame:{trigger.frame.id}:{agreed}",
            f"t:frame:{trigger.frame.id}:{told}",
        ]
        found.append(f"t:{kind}:{trigger.form}:{trigger.voice}:{told}:{led}")
        if id(person) in told_in_turn(view, trigger):
            found += [f"t:turn:{verdict}:{gram}", f"t:turn:{agreed}:{gram}"]
        held = role_of(view.line.parse, post, trigger) or "-"
        found += [f"t:post:{held}:{trigger.frame.person}:{agreed}", f"t:post:{held}:{trigger.frame.id}"]
        found += [f"t:post:{held}:{gram}", f"t:post:{held}:{post.post_class}"]
        bound = led in LEADING or held != "-"
        if bound:
            found.append(f"bound:{agreed}")
        if agreed == "-":
            rival = parsed_rival(view, person, trigger)
            found.append(f"t:parsed-rival:{rival}:{verdict}:{led}")
            if bound:
                found.append(f"bound-rival:{rival}")
        if kind == "hold" and bound:  # "served as" tells of what was, "will continue to serve as" of what is
            times = " ".join(tenses_between(view, max(0, trigger.first - HELPING), trigger.last))
            found += [f"held:{trigger.tense}:{times}", f"held:{trigger.tense}:{times}:{agreed}"]
        if number == 0:
            found += [f"first:{verdict}:{agreed}:{gram}", f"first:{led}:{agreed}:{taken}"]
        if led in LEADING and agreed in ("start", "end"):
            best = best or f"{agreed}:{led}"
        if trigger.negated:
            found.append(f"t:negated:{agreed}")
    found.append(f"best:{best or '-'}:{gram}:{taken}")
    if not ordered:
        found += ["t:none", f"t:none:{gram}"]
    return found


def _stand_in(view: View, person: Mention, trigger: Trigger) -> str:
    """The role by the parse of what stands for the person elsewhere in the line: "Minister Lee said he would quit"."""
    others = (m for m in view.persons if m.entity is person.entity and m is not person)
    return next((role for m in others if (role := parsed_role(view, m, trigger))), "")
