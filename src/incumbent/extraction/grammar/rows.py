"""Names told in one row: what several have in common is told of each of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from incumbent.extraction.grammar.paths import View, joined
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

COLOURED = 8  # tokens of a party in brackets
NAME = "PER "
# Between two names of a row, with whose each is.
_JOINT = re.compile(r"(?:(?:of )?(?:CTY|PLC|ORG) )?(, and |and |, )(?:CTY )?")
LED_NAME = 5  # tokens of a name and the preposition before it
BODIES = ("ORG", "CTY", "PLC")  # the symbols of what a post is of
YEARS = 6  # tokens of years
ENCLOSED = 10  # tokens of them in brackets: "(1985-1988, then 1998)"
DATES = frozenset(("num", "-", "–", ",", "and", "of", "to", "in", "until", "w"))  # what brackets of years hold
FROM_TO = 3  # tokens from the first of two years to behind the second one
_SPAN = re.compile("w num and num ,")
_FROM_TO = re.compile("of num of num (?=,|and)")  # "de 2001 à 2009 puis"
OPENS = ("w", "of", "(")  # what either begins with, and brackets
SOME = ("among", "whereof")  # before some of those told of
LONGEST = 20  # names before the last one of a row
LONGEST_LIST = 160  # tokens from a post to the last of those whom a list gives it to
GOING = (("end", "subject", ""), ("start", "subject", ""))  # what several do: "Two ministers resign: Lee and Roe"
_APART = frozenset((",", ";", "and", "copula", "auxiliary", "relative", "conjunction"))  # what opens another clause
_LISTED = frozenset(("PER", ",", ";", "and", "(", ")"))
_TITLED = r"(?:(?:w|ORG|CTY|PLC|'s|num|possessive) ){0,3}(?:POST (?:(?:of|ORG|CTY|PLC|w|,) ){0,3})?"  # before a name
_SAID = r"(?:, (?:(?:w|ORG|CTY|PLC|'s|num|possessive|POST|of|in) ){1,6})?"  # behind it
# What opens a row ("its directors include"), up to the first name, and what stands between two names of it. Each is
# matched by itself: one pattern for whole rows would try every way to share out what stands between many names.
_OPENING = re.compile(rf"(?:auxiliary )?(?:w |: |copula (?:: )?(?=(?:(?:ORG|CTY|PLC|'s|POST|of|,) )*$)){_TITLED}")
_BETWEEN = re.compile(rf"{_SAID}(?:[,;] and |[,;] |and ){_TITLED}")
_OTHER = re.compile(r"and (?:w ){0,2}(?:(?:ORG|CTY|PLC) (?:'s )?)?(?:w )?POST (?:of (?:ORG|CTY|PLC) )?")


def coloured(symbols: Sequence[str], at: int) -> int:
    """The end of a party in brackets at token `at`, behind a title: "maire (PS) de Lorvan"; `at` where none stands."""
    row = symbols[at : at + COLOURED]
    close = row.index(")") if row[:1] == ["("] and ")" in row else 0
    party = close > 1 and all(symbol in (*BODIES, "w", "and") for symbol in row[1:close])  # "(UMP puis LR)"
    return at + close + 1 if party and row[1] in BODIES and row[1:close].count("w") <= 1 else at


def opens_another(symbols: Sequence[str], at: int) -> bool:
    """What begins at token `at` is an organisation before a title: "mayor and Orbex director"."""
    end = at
    while end < len(symbols) and symbols[end] in BODIES:
        end += 1
    return end > at and symbols[end : end + 1] == ["POST"]


def opens_titles(post: PostMention, between: str, bodied: bool) -> bool:
    """Nothing but another title of the same person stands `between` a title and a name, where the first is called
    former or has an organisation before it: "former mayor and Orbex director Lee"."""
    plain = not post.plural and not post.holding and not {"seat", "portfolio"} & post.modifiers
    return plain and (bodied or "former" in post.modifiers) and bool(_OTHER.fullmatch(between))


def is_in_row(view: View, end: int, person: Mention) -> bool:
    """Somebody is named in the row behind a phrase that ends at token `end` and tells what they all are: "the directors
    include Lee, Roe and Orbex chief Ek", "three directors, including Lee and Roe"."""
    if view.symbols[end : end + 1] == [","] and end + 1 < person.first and view.leads[end + 1] in SOME:
        opening, *between = joined(view, end + 2, person.first).split(NAME)
        plain = "POST" in opening or opening.count("w ") <= 1  # "the writer Lee", but not "most of whom support Lee"
        return plain and re.fullmatch(_TITLED, opening) is not None and all(map(_BETWEEN.fullmatch, between))
    told = next((i for i in range(end, min(end + 2, person.first)) if view.symbols[i] != "auxiliary"), None)
    if told is None or not (view.symbols[told] in ("copula", ":") or view.leads[told] == "comprising"):
        return False
    if view.symbols[person.last : person.last + 1] == ["'s"]:
        return False
    opening, *between = joined(view, end, person.first).split(NAME)
    if len(between) > LONGEST or not _OPENING.fullmatch(opening):
        return False
    return all(_BETWEEN.fullmatch(piece) for piece in between)


def told_in_list(view: View, end: int, person: Mention) -> str:
    """What happens to those in the list behind a colon in which somebody is named, of what the words before it, up to
    token `end`, tell of several: "start" ("The following nominees were elected as directors: Lee, Roe and Ek"), "end"
    ("Two ministers resigned: Lee and Roe"), or "" where it is no such list."""
    if person.first - end > LONGEST_LIST or not (end <= (colon := _colon_before(view, person)) < person.first):
        return ""
    row = range(colon + 1, person.first)
    if view.persons[0].first < colon or not all(view.brackets[at] or view.symbols[at] in _LISTED for at in row):
        return ""
    told = [t for t in view.triggers if t.form == "verb" and t.last <= colon and not t.negated and not t.cues]
    told = [t for t in told if _is_main(view, t) and _APART.isdisjoint(view.symbols[t.last : colon])]
    given = ("start", "object", "")
    return next((t.frame.kind for t in told if _tells(t) == given or (_tells(t) in GOING and t.first >= end)), "")


def _is_main(view: View, trigger: Trigger) -> bool:
    """The verb is the one of its sentence, as far as the parse tells."""
    parse = view.line.parse
    return parse is None or parse.heads[parse.top(trigger.first, trigger.last)] < 0


def _tells(trigger: Trigger) -> tuple[str, str, str]:
    return trigger.frame.kind, trigger.frame.person, trigger.frame.other


def _colon_before(view: View, person: Mention) -> int:
    rows = view.symbols[: person.first]
    return len(rows) - 1 - rows[::-1].index(":") if ":" in rows else -1


def row_of_names(view: View, person: Mention) -> tuple[int, int]:
    """The first token and the end of the row of names that `person` is in: what is told of several, as "directors" is,
    is told of each of "Lee, Roe and Ek". The name alone where it is in none."""
    rows = (row for row in _rows_of_names(view) if row[0] <= person.first and person.last <= row[1])
    return next(rows, (person.first, person.last))


def is_shared(view: View, person: Mention, post: PostMention) -> bool:
    """A verb that tells of a state stands right behind the row of names that the person is in, and right before the
    post: "Lee and Roe are in charge of Orbex", "Lee, Roe and Ek run Orbex"."""
    opens, closes = row_of_names(view, person)
    if (opens, closes) == (person.first, person.last):
        return False  # alone
    if post.holding and post.first == closes:
        return True
    held = (t for t in view.triggers if t.first == closes and t.frame.kind == "hold" and t.form == "verb")
    return any(t.first < post.first <= t.last for t in held)


@lru_cache(maxsize=64)
def _rows_of_names(view: View) -> Sequence[tuple[int, int]]:
    """The rows of a line, each closed by "and": first token and end."""
    found: list[tuple[int, int]] = []
    opened, last = -1, None
    for name in (m for m in view.persons if m.head is None):
        told = _JOINT.fullmatch(joined(view, last.last, name.first)) if last else None
        joint = told[1] if told else "-"
        if joint in ("and ", ", and ") and last is not None:
            found.append((last.first if opened < 0 else opened, name.last))
            opened, last = -1, None
            continue
        opened = -1 if joint != ", " else opened if opened >= 0 else last.first if last else -1
        last = name
    return found


def also_of(view: View, at: int) -> bool:
    """The "and" at token `at` joins what a post is of, behind the preposition of what stands before: "coach of Orvia
    and of Lorvan", "ambassadeur au Gabon et au Togo"."""
    symbols, leads = view.symbols, view.leads
    behind = symbols[at + 1 : at + 4]
    named = behind[1:2] if behind[1:2] != [""] else behind[2:3]
    if symbols[at - 1] not in (*BODIES, ")") or not named or named[0] not in BODIES:
        return False
    return behind[0] == "of" or (bool(leads[at + 1]) and leads[at + 1] in leads[max(0, at - LED_NAME) : at])


def dated(symbols: Sequence[str], at: int) -> int:
    """The end of the years at token `at` behind a name, in brackets or up to a comma: "coach of Orvia (1983-85) and of
    Lorvan"; "coach of Orvia between 1983 and 1985, Lee", "a dirigé Orbex de 2001 à 2009 puis Lampo"; `at` where none
    stand."""
    if at >= len(symbols) or symbols[at] not in OPENS:
        return at
    row = symbols[at : at + YEARS]
    if _SPAN.match(" ".join(row)):
        return at + row.index(",")
    if _FROM_TO.match(" ".join(row)):
        return at + row.index("num") + FROM_TO
    row = symbols[at : at + ENCLOSED]
    if row[:1] != ["("] or ")" not in row:
        return at
    inside = set(row[1 : row.index(")")])
    return at + row.index(")") + 1 if "num" in inside and inside <= DATES else at


def is_crossed(view: View, person: Mention, post: PostMention) -> bool:
    """As many people as posts are told "respectively", and the person stands at another place than the post."""
    told = places(view, person, post)
    return told is not None and told[0] != told[1]


def places(view: View, person: Mention, post: PostMention) -> tuple[int, int] | None:
    """The places of a person and of a post in two rows as long, told "respectively"; None where they are in none."""
    if post.holding or "respectively" not in view.leads:
        return None
    at = view.leads.index("respectively")
    posts = [p for p in view.posts if not p.holding and (p.first > at or view.posts[-1].last <= at)]
    people = [m for m in view.persons if m.head is None and m.form in ("full", "part") and m.last <= at]
    if len(people) > len(posts) and "relative" in view.symbols[people[-1].last : at]:
        opens, _ = row_of_names(view, people[-1])  # "Lee met Roe and Ek, whom she named"
        people = [m for m in people if m.first >= opens]
    if post not in posts or person not in people or len(posts) < 2 or len(people) != len(posts):
        return None
    return people.index(person), posts.index(post)


def tie_in_rows(view: View, person: Mention, post: PostMention) -> str:
    """How the posts of a row are told "respectively" of the people of another one: by a change ("were named"), by "to
    be", or between commas."""
    between = view.symbols[min(person.last, post.first) : post.first]
    if any(person.last <= trigger.first < post.first for trigger in view.triggers):
        return "as"
    return "copula" if "copula" in between else "apposed,"


def behind_preposition(view: View, at: int) -> bool:
    """A preposition that leads to nothing of a post stands before token `at`: "named coach following Lee's exit"."""
    parse = view.line.parse
    return parse is not None and at > 0 and view.symbols[at - 1] == "w" and parse.roles[at - 1] in ("prep", "by")


def has_another_title(view: View, post: PostMention, person: Mention) -> bool:
    """A title of one person alone stands between a plural and the name, or behind the name's comma."""
    behind = person.last + (view.symbols[person.last : person.last + 1] == [","])
    return any(
        not other.plural
        and not other.holding
        and (post.last <= other.first < person.first or (behind > person.last and other.first == behind))
        for other in view.posts
    )


def opens_before_title(view: View, post: PostMention, row: Sequence[PostMention], person: Mention) -> bool:
    """The sentence opens with the post, of whoever is named behind a comma by another title: "Président de la
    commission, le député Roux"."""
    behind = [other for other in row if other.first >= post.last]
    if (
        len(behind) != 1
        or post.holding
        or "seat" in post.modifiers
        or behind[0].plural
        or any(view.symbols[: post.first])
    ):
        return False
    between = joined(view, post.last, behind[0].first)
    title = joined(view, behind[0].last, person.first)
    return between.count(",") == 1 and between.endswith(", ") and set(title.split()) <= {"ORG", "w", "CTY", "PLC"}
