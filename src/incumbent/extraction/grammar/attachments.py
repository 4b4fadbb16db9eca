"""How grammar ties a post to a person and to a change: by order and the words between, and by the parse.

A post phrase reaches over its complement and the organisation before it: "O's chief executive of retail". Only what
stands between the whole phrase and the person tells how they belong together.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from incumbent.extraction.grammar.extents import extent, is_behind_by, right
from incumbent.extraction.grammar.forefield import is_of_what_follows, is_of_what_opens
from incumbent.extraction.grammar.fronted import opening
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
from incumbent.extraction.grammar.years import are_titles
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.elisions import AGAIN
from incumbent.extraction.posts.mention import PostMention

LED = 30  # tokens from a change to the post that it gives or takes
EPITHET = 5  # tokens of what somebody is before their name: "le milliardaire italien"
AFTER_SOMEBODY = ("named_after", "those_days")  # before a surname that only names what is told: "the Lee government"
BESIDES = ("owning", "source", "under")  # "the coach of Orbex, owner Lee", "convoqué, selon Lee", "ministre sous Lee"
KEPT = 4096  # ties that are kept: each is asked for again and again while its line is read
LEADING = ("as", "direct", "of", "copula")  # what `governs` says of a post that a change gives or takes
TITLED = ("prefix", "prefix,", "prefix:", "apposed,", "apposed(", "listed")  # how a title stands beside its name
GIVEN = "given"  # the tie of a post right behind a name: "named Lee chairman"
SERVED = 3  # tokens between a title and whoever it is one at the side of, and names there
CLOSING = frozenset(',;.)!?"')  # what may stand behind a name that its titles stand before
OPENING = 2  # tokens before what opens a sentence
_ASIDE = r"(?:(?:num|w|CTY|of|in|PLC|ORG) ){0,4}"
_LEAD = r"(?:CTY )?(?:w )?(?:w )?"  # "the Chadian", "captain"
_SHORT = (  # initials or where it lies, since when: "(FFT)", "(Isère)", ", en Isère"
    r"(?:(?:[(] (?:(?:of|in) )?(?:(?:ORG|PLC|CTY|w)(?: of)? ){1,3}[)]|, (?:in|of) PLC(?= ,)) "
    r"(?:(?:of|in) (?:PLC|CTY|ORG) )?)?"
    r"(?:since (?:(?:w|num|of) ){1,6})?"
)
_YEARS = re.compile(r"^(?:w num and num |(?:of|in|since) num (?:(?:of|in|to) num )?)")  # "entre 2014 et 2017"
_WHEN = re.compile(r"(?<=ORG )(?:of|in) (?:w )?num (?=as )")  # "entré chez Orbex en mai 2001 comme directeur"
_CALLING = r"(?:and w (?:w )?)?"  # "minister and lawyer": what somebody does besides
_AFTER = re.compile(rf"{_SHORT}{_CALLING}(?P<mark>[,:–—-] )?(?:- )?{_LEAD}")
_CALLED = re.compile(rf"{_SHORT}(?P<mark>, )(?:CTY )?(?:w )?w of w (?:CTY |w )?")  # "l'homme d'affaires belge Lenoir"
_ENCLOSED = re.compile(rf"{_AFTER.pattern}|(?:(?:of|PLC|ORG|CTY) )*[(] ")  # "the mayor of Lorvan (Ann Lee)"
_MORE = r"(?P<more>(?:(?:w|of|in|ORG|CTY|PLC|num) )*and )?"
_BEFORE = re.compile(
    rf"(?:[(] {_ASIDE}[)] )?(?P<mark>,|[(]|-|–|—|:) (?:- )?(?:{_ASIDE}, )?{_MORE}(?:possessive )?(?:num )?(?:w ){{0,3}}"
    r"(?:HOLD )?"  # "Lee, currently the company's president"
)
_SPAN = r"(?:conjunction (?:num|w) w |of num of num |until (?:of |in )?num )?"  # "has been for ten years"
_TOLD = r"(?:(?:w|num|POST|of|in|ORG|CTY|PLC|possessive|since|and) ){1,16}, "  # an aside, with the comma behind it
_COPULA = re.compile(
    rf"(?:, (?:{_TOLD}){{0,2}})?(?P<relative>relative )?(?:w )?(?:auxiliary )?(?:(?:w|HOLD) )?(?:negation )?copula "
    + _SPAN
    + r"(?:as |in |since )?(?:(?:w|HOLD|num) ){0,3}(?:of |possessive )?(?:w ){0,2}"
)
_KIN_ASIDE = re.compile(r"^, (?:possessive |w ){0,2}of PER ")  # "Lee, a brother of Roe, is"
_CARRIED = re.compile(r"(?:w )?(?:START |END )?as (?:of )?(?:w )?")  # "his role as", "her resignation as"
_AMONG = re.compile(r"w (?:of|by) (?:num|w) $")  # "Lee is surrounded by two deans"
_SECOND = re.compile(_SHORT + r", (?:(?:w|CTY|ORG|PLC|'s) ){0,3}POST (?:(?:of|and|w|CTY|ORG|PLC) ){0,4}(?P<comma>, )?")
_OTHERS = re.compile(r"(?:PER (?:, and |, |and ))+$")
_SEVERAL = re.compile(r"(?:(?:, |, and |and )(?:of )?PER )+")  # whoever is named between somebody and what they all are
_RULED = re.compile(
    r"(?:(?:w|PER|ORG|CTY|PLC|num|,|possessive|'s|and|by|in|to) ){0,5}?"
    r"(?P<link>as (?:of )?|of |copula )?(?:w )?(?:(?:ORG|CTY|PLC|possessive) (?:'s )?)?"
)


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
        return own or ("prefix," if _opens_row_before(view, person, post) else "")
    row = [p for p in view.posts if p.group == post.group and p.plural == post.plural]
    if any("speaks" in p.modifiers for p in row):
        return ""  # "Lee will go, a spokesman said"; "a spokesman said Lee will go"
    start, end = extent(view, row[0])[0], right(view, row[-1])
    if post.holding and inverts(view, post, person):
        return "prefix"
    if person.first >= row[-1].last:
        if _has_own_article(view, post, row):
            return "prefix," if opens_before_title(view, post, row, person) else ""
        between = joined(view, min(end, person.first), person.first)
        if row[-1].plural:
            outside = joined(view, min(end, person.first), person.first, outside=not view.brackets[person.first])
            between = _OTHERS.sub("", outside if _OTHERS.search(outside) else between)
        front = opening(view)
        if front is not None and front[0].first <= row[0].first < front[2] <= person.first:
            if person.entity is not front[1].entity or {"seat", "portfolio"} & row[0].modifiers:
                return ""
            by_whom = is_behind_by(view, row[0])  # "named by the president, Lee"
            return "as" if not by_whom and governs(view, front[0], row[0]) else ""  # "elected dean in 2015, Lee"
        enclosed = view.symbols[person.first - 1] == "(" and view.symbols[person.last : person.last + 1] == [")"]
        match = (_ENCLOSED if enclosed else _AFTER).fullmatch(between) or _CALLED.fullmatch(between)
        before = view.lead(person.first)
        namesake = before in BESIDES or (before in AFTER_SOMEBODY and person.last - person.first == 1)
        if match and match.group("mark") and (of_another(view, start) or said_before(view, row[0])):
            return ""  # "the wife of the minister, Ann Lee"; "Roe remains president, Lee becomes chairman"
        if match and match.group("mark") in (", ", None) and _is_only_where(view, row, start):
            return ""
        behind = match is not None and match.group("mark") == ", "
        many = row[-1].plural and has_another_title(view, row[-1], person)
        if behind and (many or _is_of_before(view, row[0], start)):
            return ""
        if behind and (is_of_what_opens(view, person, row[-1]) or named_before(view, row[0]) is not None):
            return ""
        if match and "facing" in view.leads[min(end, person.first) : person.first]:
            return ""  # "rude to the minister, towards Lee"
        if match and not row[-1].plural and does_between(view.line.parse, row[-1], person):
            return ""  # "the minister met Lee"
        if match and match.group("mark") == ": " and is_only_heading(view, person):
            return ""
        if match and not namesake and not behind_preposition(view, person.first):  # "minister of the Lee government"
            return "prefix" + ("," if enclosed else (match.group("mark") or "").strip())
        if not namesake and opens_titles(row[-1], joined(view, row[-1].last, person.first), start < row[0].first):
            return "prefix"
        if _is_told_twice(view, row[-1], end, person):
            return "prefix,"
        if (more := _told_besides(view, row[-1], end, person)) is not None:
            tie = attachment(view, person, more)
            return tie if tie in ("prefix", "prefix,") else ""
        whole = end if had_been(view, row[0].first) else _with_whom(view, row[-1], end)
        if end < whole <= person.first and _AFTER.fullmatch(joined(view, whole, person.first)):
            return "prefix," if joined(view, whole, person.first).startswith(", ") else ""
        if row[-1].plural and (is_in_row(view, end, person) or told_in_list(view, row[-1].last, person)):
            return "row"
        if person is view.persons[0] and _opens_row_before(view, person, post):
            return "prefix,"
        told_of = between.endswith("of ")  # "the minister was accompanied by Lee"
        return "inverted" if not told_of and _COPULA.fullmatch(between) else ""
    if person.last > row[0].first or AGAIN in post.modifiers:
        return ""
    if person.form == "possessive":
        close = person.last >= start - 1 and row[0].first - person.last <= 2
        return "genitive" if close or _CARRIED.fullmatch(joined(view, person.last, row[0].first)) else ""
    if joined(view, person.last, row[0].first) in ("'s ", "'s w "):
        return "genitive"
    if "portfolio" in post.modifiers and person.last < post.first <= person.last + 2:
        return "at"
    between = joined(view, person.last, max(start, person.last))
    if row[-1].plural and (several := _SEVERAL.match(between)):
        between = between[several.end() :]
    between = as_adjective(view, row[0], max(start, person.last), between)
    if (match := _BEFORE.fullmatch(between)) and is_kin(view, start):
        return ""  # "Lee, a friend of the minister"
    if match and "HOLD" in between and _is_kept(view, person, row[0]):
        return ""
    if match and match.group("mark") == "," and is_of_what_follows(view, person, row[-1], start, end):
        return ""  # "according to Roe, the chairman resigned"
    if match and match.group("mark") == "," and _is_the_nexts(view, person, start, end):
        return ""
    if match:
        return "listed" if match.group("more") else "apposed" + match.group("mark")
    if (row[-1].plural and _AMONG.search(between)) or whose_kin(view, person.last, start):
        return ""
    match = _COPULA.fullmatch(_KIN_ASIDE.sub("", between))
    behind = (m for m in view.persons if m.first == row[-1].last and m.head is None)
    if match and any(m.entity is not person.entity for m in behind):
        return ""  # "Lee, who is married to chairman Roe"
    if match and "at" in view.leads[person.last : row[0].first]:
        return ""  # "Lee was with the president"
    if match and (match.group("relative") or not has_kin(view, person)) and not is_kin(view, start):
        return "relative" if match.group("relative") else "copula"
    if not between and not {"seat", "portfolio"} & row[0].modifiers and not row[0].holding:
        return GIVEN  # "named Lee chairman"
    return "as" if between in ("as ", "w as ", ", as ") or is_seated(view, person, row[0], between) else ""


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


def _opens_row_before(view: View, person: Mention, post: PostMention) -> bool:
    """The titles that open a sentence before their holder, or what stands for them: "Deputy for Cher and mayor of
    Lorvan, the former minister resigned"."""
    opens = view.posts and view.posts[0].first == 0 and view.symbols[person.first - 1] == ","
    plain = not post.plural and not post.holding and post.last <= person.first
    return bool(opens) and plain and are_titles(view, person.first)


def _has_own_article(view: View, post: PostMention, row: Sequence[PostMention]) -> bool:
    """A title behind `post` in its row opens with an article: "the president and the chancellor Ann Lee" are two."""
    behind = [other for other in row if other.first >= post.last and not post.plural]
    pairs = zip([post, *behind], behind, strict=False)
    return any("" in view.symbols[one.last : other.first] for one, other in pairs)


def _is_told_twice(view: View, post: PostMention, end: int, person: Mention) -> bool:
    """Between commas, another title of the same person follows before their name, and nobody is added to them: "the
    chairman of Orbex, former minister Lee, said"."""
    plain = not post.plural and not post.holding and not {"seat", "portfolio"} & post.modifiers
    behind = view.symbols[person.last : person.last + 2]
    if not plain or person.form != "full" or "and" in behind or not CLOSING.issuperset(behind[:1]):
        return False
    match = _SECOND.fullmatch(joined(view, min(end, person.first), person.first))
    named = match is not None and (match.group("comma") is None or view.symbols[end + 1] != "")
    return named and not of_another(view, extent(view, post)[0])


def _told_besides(view: View, post: PostMention, end: int, person: Mention) -> PostMention | None:
    """The title that "and" joins to `post` without an article, before the name of whoever has both: "maire de Lorvan et
    président d'Orbex, Roux"."""
    number = bisect_left(view.posts, post.last, key=lambda other: other.first)
    more = next(iter(view.posts[number : number + 1]), None)
    if more is None or more.last > person.first or post.plural or post.holding or "seat" in post.modifiers:
        return None
    plain = joined(view, end, more.first) == "and " and "" not in view.symbols[end : more.first]
    return more if plain and not more.holding and "seat" not in more.modifiers else None


def _with_whom(view: View, served: PostMention, end: int) -> int:
    """The end of a phrase with the name or the title of whoever its post, `served`, is one beside: "the adviser to the
    minister", "the adviser to Lee", "the spokesman of President Lee"."""
    beside = not served.holding and not {"seat", "portfolio"} & served.modifiers
    first = bisect_right(view.persons, end, key=lambda name: name.first)
    for name in view.persons[first : first + SERVED] if beside and view.leads[end : end + 1] == ["of_whom"] else ():
        if name.form == "full" and not any(view.symbols[end + 1 : name.first]):
            return name.last
    for post in view.posts:
        between = range(end, post.first)
        if between and all(view.symbols[i] in ("", "of") for i in between):
            whole = right(view, post) if any(view.leads[i] == "of_whom" for i in between) else end
            return next((name.last for name in view.persons if name.first == whole > end), whole)
    return end


@lru_cache(maxsize=KEPT)
def served_by(view: View, post: PostMention) -> PostMention | None:
    """The post that is one at the side of whoever has `post`: the adviser in "the adviser to the minister", the
    prefect's in "directeur de cabinet du préfet"; None where there is none."""
    if post.holding or "seat" in post.modifiers:
        return None
    for other in view.posts:
        if other.last > post.first or other.holding or "seat" in other.modifiers:
            continue
        between = range(right(view, other), post.first)
        if len(between) > SERVED:
            continue
        leads = {view.leads[index] for index in between}
        whose = leads & {"of_whom", "at"} or ("to" in leads and len(between) > 1)  # "from chairman to chief executive"
        if whose and all(view.symbols[i] in ("", "of", "in") for i in between):
            return other
    return None


def governs(view: View, trigger: Trigger, post: PostMention) -> str:
    """How a trigger leads to a post behind it: "as", "of", "copula", directly ("direct"), near, through other words
    ("loose"), or ""."""
    if trigger.last > post.first or post.first - trigger.last > 14:
        return ""
    between = joined(view, trigger.last, post.first)
    match = _RULED.fullmatch(_YEARS.sub("", between) if trigger.frame.kind == "hold" else _WHEN.sub("", between))
    if match is None:
        return "loose" if ";" not in between and "conjunction" not in between and "relative" not in between else ""
    link = (match.group("link") or "").split()
    return link[0] if link else "direct" if between.count(" ") <= 3 else "near"


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
