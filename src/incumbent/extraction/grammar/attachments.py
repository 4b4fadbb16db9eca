"""How grammar ties a post to a person and to a change: by order and the words between, and by the parse.

A post phrase reaches over its complement and the organisation before it: "O's chief executive of retail". Only what
stands between the whole phrase and the person tells how they belong together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from incumbent.extraction.grammar.extents import extent, is_behind_by, right
from incumbent.extraction.grammar.forefield import is_of_what_follows, is_of_what_opens
from incumbent.extraction.grammar.fronted import opening
from incumbent.extraction.grammar.governing import governs
from incumbent.extraction.grammar.headings import is_only_heading
from incumbent.extraction.grammar.kin import had_been, has_kin, is_kin, of_another, whose_kin
from incumbent.extraction.grammar.paths import View, joined
from incumbent.extraction.grammar.portfolio_rows import named_before
from incumbent.extraction.grammar.relations import does_between
from incumbent.extraction.grammar.rows import (
    behind_preposition,
    has_another_title,
    is_in_row,
    opens_before_title,
    opens_titles,
    places,
    tie_in_rows,
    told_in_list,
)
from incumbent.extraction.grammar.seatings import as_adjective, is_seated, said_before
from incumbent.extraction.grammar.second_titles import has_own_article, is_told_twice, opens_row_before, told_besides
from incumbent.extraction.grammar.serving import with_whom
from incumbent.extraction.grammar.tie_patterns import (
    AFTER,
    AMONG,
    BEFORE,
    CALLED,
    CARRIED,
    COPULA,
    ENCLOSED,
    KIN_ASIDE,
    OTHERS,
    SEVERAL,
)
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.elisions import AGAIN
from incumbent.extraction.posts.mention import PostMention

LED = 30  # tokens from a change to the post that it gives or takes
EPITHET = 5  # tokens of what somebody is before their name: "le milliardaire italien"
AFTER_SOMEBODY = ("named_after", "those_days")  # before a surname that only names what is told: "the Lee government"
BESIDES = ("owning", "source", "under")  # "the coach of Orbex, owner Lee", "convoqué, selon Lee", "ministre sous Lee"
KEPT = 4096  # ties that are kept: each is asked for again and again while its line is read
TITLED = ("prefix", "prefix,", "prefix:", "apposed,", "apposed(", "listed")  # how a title stands beside its name
GIVEN = "given"  # the tie of a post right behind a name: "named Lee chairman"
OPENING = 2  # tokens before what opens a sentence


@dataclass(frozen=True, slots=True)
class _Row:
    """The titles of one breath, `posts`, that are asked about with a `person`; their phrase is from token `start` to
    `end`."""

    view: View
    person: Mention
    post: PostMention
    posts: Sequence[PostMention]
    start: int
    end: int

    @property
    def first(self) -> PostMention:
        """The first title of the row."""
        return self.posts[0]

    @property
    def last(self) -> PostMention:
        """The last one."""
        return self.posts[-1]


@lru_cache(maxsize=KEPT)
def attachment(view: View, person: Mention, post: PostMention) -> str:
    """How a person and a post stand together: "prefix" ("P of O X"), "prefix,", "apposed," ("X, O's P") with its mark,
    "listed" (behind another title in the apposition), "copula" ("X is P"), "relative" ("X, who is P"), "inverted"
    ("the P is X"), "row" ("the Ps include X, Y"), "genitive" ("X's P"), "as", "given" ("named X P"), "at" ("X at
    Defence"), "title" where the post's words stand for the person, or ""."""
    if (told := places(view, person, post)) is not None:
        return tie_in_rows(view, person, post) if told[0] == told[1] else ""
    if person.head is not None:
        own = "title" if person.head == (post.head_first, post.head_last) else ""
        return own or ("prefix," if opens_row_before(view, person, post) else "")
    posts = [p for p in view.posts if p.group == post.group and p.plural == post.plural]
    if any("speaks" in p.modifiers for p in posts):
        return ""  # "Lee will go, a spokesman said"; "a spokesman said Lee will go"
    row = _Row(view, person, post, posts, extent(view, posts[0])[0], right(view, posts[-1]))
    if post.holding and inverts(view, post, person):
        return "prefix"
    if person.first >= row.last.last:
        return _behind_titles(row)
    if person.last > row.first.first or AGAIN in post.modifiers:
        return ""
    return _before_titles(row)


def _behind_titles(row: _Row) -> str:
    """The tie of a person who is named behind the titles: by what stands between, then by what else the line tells."""
    view, person, last, end = row.view, row.person, row.last, row.end
    if person.form == "pronoun" and view.symbols[person.first] == "":
        return ""  # "le ministre l'a limogé": whom a small word before a verb takes up
    if has_own_article(view, row.post, row.posts):
        return "prefix," if opens_before_title(view, row.post, row.posts, person) else ""
    between = _from_titles(row)
    front = opening(view)
    if front is not None and front[0].first <= row.first.first < front[2] <= person.first:
        if person.entity is not front[1].entity or {"seat", "portfolio"} & row.first.modifiers:
            return ""
        by_whom = is_behind_by(view, row.first)  # "named by the president, Lee"
        return "as" if not by_whom and governs(view, front[0], row.first) else ""  # "elected dean in 2015, Lee"
    enclosed = view.symbols[person.first - 1] == "(" and view.symbols[person.last : person.last + 1] == [")"]
    match = (ENCLOSED if enclosed else AFTER).fullmatch(between) or CALLED.fullmatch(between)
    if match and _is_anothers(row, match.group("mark")):
        return ""
    lead = view.lead(person.first)
    namesake = lead in BESIDES or (lead in AFTER_SOMEBODY and person.last - person.first == 1)
    if match and not namesake and not behind_preposition(view, person.first):  # "minister of the Lee government"
        return "prefix" + ("," if enclosed else (match.group("mark") or "").strip())
    if not namesake and opens_titles(last, joined(view, last.last, person.first), row.start < row.first.first):
        return "prefix"
    if is_told_twice(view, last, end, person):
        return "prefix,"
    if (more := told_besides(view, last, end, person)) is not None:
        tie = attachment(view, person, more)
        return tie if tie in ("prefix", "prefix,") else ""
    whole = end if had_been(view, row.first.first) else with_whom(view, last, end)
    if end < whole <= person.first and AFTER.fullmatch(joined(view, whole, person.first)):
        return "prefix," if joined(view, whole, person.first).startswith(", ") else ""
    if last.plural and (is_in_row(view, end, person) or told_in_list(view, last.last, person)):
        return "row"
    if person is view.persons[0] and opens_row_before(view, person, row.post):
        return "prefix,"
    told_of = between.endswith("of ")  # "the minister was accompanied by Lee"
    return "inverted" if not told_of and COPULA.fullmatch(between) else ""


def _from_titles(row: _Row) -> str:
    """The symbols from the titles to the name; where several have them, without the others who are named between."""
    view, person, at = row.view, row.person, min(row.end, row.person.first)
    between = joined(view, at, person.first)
    if not row.last.plural:
        return between
    outside = joined(view, at, person.first, outside=not view.brackets[person.first])
    return OTHERS.sub("", outside if OTHERS.search(outside) else between)


def _is_anothers(row: _Row, mark: str | None) -> bool:
    """The titles are somebody else's, or nobody's, though nothing but a `mark`, or not even that, stands between them
    and the name."""
    view, person, first, last = row.view, row.person, row.first, row.last
    if mark and (of_another(view, row.start) or said_before(view, first)):
        return True  # "the wife of the minister, Ann Lee"; "Roe remains president, Lee becomes chairman"
    if mark in (", ", None) and _is_only_where(view, row.posts, row.start):
        return True
    if mark == ", ":
        if (last.plural and has_another_title(view, last, person)) or _is_of_before(view, first, row.start):
            return True
        if is_of_what_opens(view, person, last) or named_before(view, first) is not None:
            return True
    if "facing" in view.leads[min(row.end, person.first) : person.first]:
        return True  # "rude to the minister, towards Lee"
    if not last.plural and does_between(view.line.parse, last, person):
        return True  # "the minister met Lee"
    return mark == ": " and is_only_heading(view, person)


def _before_titles(row: _Row) -> str:
    """The tie of a person who is named before the titles."""
    view, person, first = row.view, row.person, row.first
    if person.form == "possessive":
        close = person.last >= row.start - 1 and first.first - person.last <= 2
        return "genitive" if close or CARRIED.fullmatch(joined(view, person.last, first.first)) else ""
    if joined(view, person.last, first.first) in ("'s ", "'s w "):
        return "genitive"
    if "portfolio" in row.post.modifiers and person.last < row.post.first <= person.last + 2:
        return "at"
    start = max(row.start, person.last)
    between = joined(view, person.last, start)
    if row.last.plural and (several := SEVERAL.match(between)):
        between = between[several.end() :]
    between = as_adjective(view, first, start, between)
    if match := BEFORE.fullmatch(between):
        if _is_not_apposed(row, between, match.group("mark")):
            return ""
        return "listed" if match.group("more") else "apposed" + match.group("mark")
    if (row.last.plural and AMONG.search(between)) or whose_kin(view, person.last, row.start):
        return ""
    if (match := COPULA.fullmatch(KIN_ASIDE.sub("", between))) is not None:
        behind = (m for m in view.persons if m.first == row.last.last and m.head is None)
        if any(m.entity is not person.entity for m in behind):
            return ""  # "Lee, who is married to chairman Roe"
        if "at" in view.leads[person.last : first.first]:
            return ""  # "Lee was with the president"
        if (match.group("relative") or not has_kin(view, person)) and not is_kin(view, row.start):
            return "relative" if match.group("relative") else "copula"
    if not between and not {"seat", "portfolio"} & first.modifiers and not first.holding:
        return GIVEN  # "named Lee chairman"
    return "as" if between in ("as ", "w as ", ", as ") or is_seated(view, person, first, between) else ""


def _is_not_apposed(row: _Row, between: str, mark: str) -> bool:
    """The titles behind a `mark` do not say what the person before it is."""
    view, person = row.view, row.person
    if is_kin(view, row.start):
        return True  # "Lee, a friend of the minister"
    if "HOLD" in between and _is_kept(view, person, row.first):
        return True
    if mark != ",":
        return False
    if is_of_what_follows(view, person, row.last, row.start, row.end):
        return True  # "according to Roe, the chairman resigned"
    return _is_the_nexts(view, person, row.start, row.end)


def inverts(view: View, post: PostMention, person: Mention) -> bool:
    """The verb that holds the post stands before its subject in a clause about what is led, and what the person is
    before the name: "Orbex, que dirige l'ingénieur Lenoir"."""
    if post.first < 1 or view.leads[post.first - 1] != "whom":
        return False
    between = view.symbols[post.last : person.first]
    return between[:1] == [""] and len(between) <= EPITHET and {"", "w", "CTY", "POST"}.issuperset(between)


def _is_the_nexts(view: View, person: Mention, start: int, end: int) -> bool:
    """The title behind a titled name is the next one's of a row: "the dean, Lee, and the rector of Orbex, Roe"."""
    at = end + 1
    while at < len(view.symbols) and view.symbols[at] == "":
        at += 1
    other = next((m for m in view.persons if m.first == at and m.form in ("full", "part")), None)
    if other is None or other.entity is person.entity or view.symbols[end] != "," or view.symbols[start - 1] != "":
        return False
    before = (post for post in view.posts if post.last < start)  # "Lee, dean of Orbex, and the rector of Lampo, Roe"
    return any(attachment(view, person, post) in ("prefix", "prefix,", "apposed,") for post in before)


def _is_of_before(view: View, post: PostMention, start: int) -> bool:
    """The post stands without an article between commas behind a name: "read by Roe, secretary-general, Lee succeeds"
    tells of no secretary-general Lee."""
    if start < 2 or view.symbols[start - 1] != "," or start != post.first:
        return False
    before = [m for m in view.persons if m.last <= start - 1 and m.form == "full"]
    return bool(before) and attachment(view, before[-1], post).startswith(("apposed,", "listed"))


def _is_kept(view: View, person: Mention, post: PostMention) -> bool:
    """A verb between a name and a post says that somebody keeps it, as no apposition does: "the minister, Lee, and the
    prefect, Roe, keep their seats"."""
    return any(t.form == "verb" and person.last <= t.first and t.last <= post.first for t in view.triggers)


def _is_only_where(view: View, row: Sequence[PostMention], start: int) -> bool:
    """The post is a seat to which nothing leads, and no title of whoever is named behind it: "on the part of the
    ministry of finance, Lee was named"; "at the head of Orbex, Lee" has it. A ministry that opens the sentence is where
    another post is given: "at the ministry of finance, Lee was named director"."""
    seated = "seat" in row[0].modifiers and "portfolio" not in row[0].modifiers
    if not seated or view.lead(start) not in ("to", "in", "at"):
        return seated
    opens = start <= OPENING and row[0].post_class == "minister"
    return opens and any(given(view, t)[1] == "near" for t in view.triggers if t.frame.kind == "start")


@lru_cache(maxsize=64)  # each person with each post of a line asks anew
def given(view: View, trigger: Trigger) -> tuple[int, str]:
    """The group of the post that a change gives or takes, with "as" or "near": the first one behind it that is neither
    left for another nor a title before a name ("named director Ann Lee chairman"); -1 and "" where none is there."""
    changes = [t for t in view.triggers if t.frame.kind in ("start", "end")]
    for post in view.posts:
        left = view.lead(extent(view, post)[0]) == "out_of"  # "promoted from coach to manager"
        if trigger.first <= post.first < trigger.last and not left:
            return post.group, "as"  # "was replaced as chairman by": the words of the change hold the post
        if post.holding or not 0 <= post.first - trigger.last <= LED:
            continue
        if any(
            trigger.last <= t.first and t.last <= post.first and t.frame.kind != trigger.frame.kind for t in changes
        ):
            continue  # "left Tarnex to become its chairman", "dismissed Lee and named Roe chairman"
        if any(attachment(view, person, post) == "prefix" for person in view.persons if person.first >= post.last):
            continue
        at = start = extent(view, post)[0]
        if left:
            continue
        while at > trigger.last and start - at < 3 and view.symbols[at - 1] in ("", "possessive", "w"):
            at -= 1
        return post.group, "as" if view.symbols[at - 1] == "as" else "near"
    return -1, ""
