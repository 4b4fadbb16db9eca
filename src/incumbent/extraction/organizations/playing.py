"""Which towns of a line are told of as teams are, and which of them a change told by the way is of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.grammar.rows import row_of_names
from incumbent.extraction.organizations.scenes import is_scene
from incumbent.extraction.text.vocabulary import CLUB, Vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger

CLAUSE = 8  # tokens from "where" to the words of change of its clause
HELPING = ("", "w", "auxiliary", "copula", "START")  # from a relative to its verb: "qui est désormais dirigé"
VERB = 6  # of them
AGENT = 5  # tokens from a name to the "by" of a noun of change: "the sacking of Lee in May by Lorvans"
ROW = ("and", ",")
JOINTS = tuple([symbol] for symbol in ROW)
HELPED = ("", "auxiliary")
PLACE = 5  # tokens of what opens a sentence and says where, with its comma
LONGEST = 24  # tokens of a row of clubs that opens a sentence


def playing(one: View, towns: Sequence[Mention]) -> Iterator[Mention]:
    """The towns of which a sentence among matches tells as it does of teams: those that do something ("Lorvans lost"),
    by which something is done ("beaten by Lorvans"), that a clause tells of in which somebody comes or goes ("Lorvans,
    which sacked Lee"), that open a sentence in which somebody does ("At Lorvans, Lee was sacked", "Lorvans: Lee was
    sacked"), and those in one row with them."""
    changes = any(trigger.frame.kind in ("start", "end") for trigger in one.triggers)
    found: set[int] = set()
    for town in towns:
        opens = changes and (is_scene(one, town) or is_label(one, town))
        acts = any(stands_before(one, town, trigger, towns) for trigger in one.triggers[:1])
        if acts or _is_subject(one, town) or _is_behind_by(one, town) or opens or (changes and _has_clause(one, town)):
            found.add(town.first)
    joints = list(pairwise(towns))
    for near, far in (*joints, *reversed(joints)):
        if far.first == near.last + 1 and one.symbols[near.last] in ROW and {near.first, far.first} & found:
            found |= {near.first, far.first}
    return (town for town in towns if town.first in found)


def is_label(one: View, town: Mention) -> bool:
    """The name opens the line before a colon: "Lorvans: Lee was sacked"."""
    return town.first == 0 and one.symbols[town.last : town.last + 1] == [":"]


def is_of_team(one: View, town: Mention, words: Vocabulary) -> bool:
    """A noun for a club leads to the town: "l'équipe de Lorvan", "the Lorvan team"."""
    tokens = one.line.tokens
    behind = tokens[town.last].fold if town.last < len(tokens) else ""
    before = tokens[town.first - 2].fold if town.first > 1 and one.symbols[town.first - 1] == "of" else ""
    return CLUB in (words.kinds.get(before), words.head_last and words.kinds.get(behind))


def is_done_by(one: View, person: Mention, club: Mention) -> bool:
    """The club stands behind the "by" of a noun of change, near whom it is told of: "the sacking of Lee by Lorvans"."""
    at = club.first - 1
    return 0 <= at - person.last <= AGENT and one.leads[at] == "by" and "PER" not in one.symbols[person.last : at]


def team_before_relative(one: View, club: Mention, trigger: Trigger) -> bool:
    """The change is what a relative clause tells of the club: "Lorvans, which sacked Lee", "Lorvans, now led by"."""
    at = club.last + (one.symbols[club.last : club.last + 1] == [","])
    if one.symbols[at : at + 1] != ["relative"] or not 0 < trigger.first - at <= VERB or trigger.form != "verb":
        return False
    return all(symbol in HELPING for symbol in one.symbols[at + 1 : trigger.first])


def team_that_leads(one: View, trigger: Trigger, clubs: Sequence[Mention]) -> Iterator[Mention]:
    """The only club of the line, where it is the subject of the sentence, and the change is told in a noun or in a
    clause behind it: "Lorvans began it, with the sacking of Lee, replaced by Roe"."""
    parse, alone = one.line.parse, len({id(m.entity) for m in clubs}) == 1
    if parse is None or not alone or (trigger.form == "verb" and trigger.voice == "active"):
        return
    for club in clubs:
        if parse.role(club.first, club.last) == "subject" and parse.leads(club.first, club.last):
            yield club


def own_of_row(one: View, person: Mention, club: Mention, clubs: Sequence[Mention]) -> Mention:
    """Which club of the row that `club` is in is the person's of a row of as many names: "Lorvans and Marls have sacked
    Lee and Roe"; `club` itself where they are not told one for one."""
    opens, closes = row_of_names(one, person)
    names = [m for m in one.persons if opens <= m.first and m.last <= closes and m.head is None]
    row = _row(one, club, clubs)
    return row[names.index(person)] if 1 < len(row) == len(names) and person in names else club


def stands_before(one: View, club: Mention, trigger: Trigger, clubs: Sequence[Mention]) -> bool:
    """Nothing but auxiliaries stand between the row of the club, which opens the sentence, and the verb, whatever the
    parser makes of names that it does not know: "Lorvans and Marls have sacked Lee and Roe"."""
    if trigger.form != "verb" or trigger.voice != "active" or trigger.frame.person != "object":
        return False
    start = _behind_place(one)
    if not _may_open(one, club, start):
        return False
    row = _row(one, club, clubs)
    between = one.symbols[row[-1].last : trigger.first]
    return row[0].first == start and row[-1].last <= trigger.first and all(symbol in HELPED for symbol in between)


def _behind_place(one: View) -> int:
    """Where the sentence begins behind the country or the town that opens it: "In Orvia, Lorvans have sacked"."""
    end = one.symbols.index(",") if "," in one.symbols[:PLACE] else 0
    opens = end and one.symbols[0] == "in" and {"", "CTY", "PLC"}.issuperset(one.symbols[1:end])
    return end + 1 if opens else 0


def _may_open(one: View, club: Mention, start: int = 0) -> bool:
    """The club opens the sentence at token `start`, or stands in a row with what does: none but names and joints are
    before it."""
    return club.first <= start + LONGEST and not set(one.symbols[start : club.first]) - {"ORG", "PLC", "CTY", *ROW}


def _row(one: View, club: Mention, clubs: Sequence[Mention]) -> list[Mention]:
    """Those of `clubs` that are joined with `club`, in their order."""
    row = [club]
    behind, before = {m.first: m for m in clubs}, {m.last: m for m in clubs}
    while one.symbols[row[-1].last : row[-1].last + 1] in JOINTS and row[-1].last + 1 in behind:
        row.append(behind[row[-1].last + 1])
    while row[0].first > 0 and one.symbols[row[0].first - 1] in ROW and row[0].first - 1 in before:
        row.insert(0, before[row[0].first - 1])
    return row


def _is_subject(one: View, town: Mention) -> bool:
    parse = one.line.parse
    return parse is not None and parse.role(town.first, town.last) == "subject"


def _is_behind_by(one: View, town: Mention) -> bool:
    """Behind "by" with an article at most: "beaten by Lorvans"."""
    at = town.first - 1
    at -= at > 0 and one.symbols[at] == ""
    return at >= 0 and one.leads[at] == "by"


def _has_clause(one: View, town: Mention) -> bool:
    """A clause behind the town tells of a change there: "Lorvans, which has sacked Lee", "Lorvans, where Roe left"."""
    at = town.last + (one.symbols[town.last : town.last + 1] == [","])
    if one.leads[at : at + 1] == ["where"]:
        return any(0 < t.first - at <= CLAUSE for t in one.triggers)
    relative = one.symbols[at : at + 1] == ["relative"]
    return relative and any(
        role_of(one.line.parse, town, t) or team_before_relative(one, town, t) for t in one.triggers
    )
