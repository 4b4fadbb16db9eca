"""Who stands in a line for something else than a post or a change in it: told in brackets, as the agent of another
deed, or beside others who are only counted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from incumbent.extraction.candidates.clefts import stands_before_cleft
from incumbent.extraction.candidates.closed_clauses import holder_by_clause, is_of_clause_before
from incumbent.extraction.candidates.outdone import is_beaten, is_outdone
from incumbent.extraction.candidates.own_asides import is_apart_from, owns_in_aside
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.candidates.whose_things import is_only_superior
from incumbent.extraction.grammar.afterwards import is_done_by_another
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.clauses import given_in_clause
from incumbent.extraction.grammar.governing import LEADING, governs, leads_to
from incumbent.extraction.grammar.kin import before_titles, is_kin
from incumbent.extraction.grammar.leaders import is_leader
from incumbent.extraction.grammar.openings import is_setting
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

TOLD = 2  # tokens from the words of an end to "to"
FIRST = 8  # persons of a line among whom its subject is looked for
THANKER = 12  # tokens before a verb in which its subject stands
COUNTED = 3  # tokens before a post in which the number of those who have it stands
OWN = ("prefix", "prefix,")
NAMED = frozenset(("PER", "ORG", ",", "relative", "and"))
PLAIN = frozenset(("", "w", "num", "START"))  # what stands between a verb and those whom it gives posts
WHOLE = ("full", "part")
NEAREST = 2  # changes before a title of which one may lead to it


def stands_aside(view: View, person: Mention, post: PostMention, ties: Mapping[int, str]) -> bool:
    """The person is told of in brackets without any tie to the post outside of them, or the post is that of others who
    are only counted."""
    own = ties.get(id(person), "") in OWN and person.form in WHOLE
    if (not own and is_told_to(view, post)) or _is_under(view, person, post) or _repeats(view, person, post):
        return True
    if ties.get(id(person), "") in ("", "listed") and is_beaten(view, person):
        return not _has_clause(view, person, post)
    if is_only_superior(view, person, post, ties) or is_outdone(view, person, post):
        return True
    if _is_of_a_friend(view, person, post) or (post.last <= person.first and is_served(view, person)):
        return True
    aside = is_apart_from(view, person, post) or owns_in_aside(view, person, post.first)
    if aside or stands_before_cleft(view, person, post, ties):
        return True
    if ties.get(id(person)):
        return is_counted(view, person, post, ties) or _is_of_the_next(view, person, post, ties)
    if _is_of_theirs(view, person, post) or _has_a_clause(view, person, post) or _acts_while(view, person, post):
        return True
    if _speaks_of(view, person, post) or _gives_to_others(view, person, post):
        return True
    if is_of_clause_before(view, person, post):
        return True
    if _has_a_change(view, person, post) or _is_told_of_next(view, person, post):
        return True
    within = is_aside(view, person, post.head_first)
    did = any(is_agent_before(view, person, t) and leads_to(view, t, post) for t in view.triggers)
    return within or did or is_counted(view, person, post, ties)


def _is_of_the_next(view: View, person: Mention, post: PostMention, ties: Mapping[int, str]) -> bool:
    """The title behind a name's comma is by its gender not theirs, but of whoever is named behind it: "selon Paul Vey,
    la présidente d'Orbex, Anne Roux, a raison"."""
    apart = ties.get(id(person)) == "apposed," and {person.entity.gender, post.gender} == {"f", "m"}
    return apart and any(ties.get(id(m)) in OWN and m.entity.gender == post.gender for m in view.persons)


def is_told_to(view: View, post: PostMention) -> bool:
    """Whoever has the post is told of an end, which is of another post, or of a proposal: "handed her resignation to
    the prefect", "proposer au président la nomination de Lenoir"."""
    if post.holding or "seat" in post.modifiers:
        return False
    at = post.first - 1
    while at > 0 and view.symbols[at] == "" and view.leads[at] != "to":
        at -= 1
    if at < 1 or not (view.leads[at] == "to" or view.leads[at : at + 2] == ["at", "of_whom"]):  # "auprès du préfet"
        return False
    told = (t for t in view.triggers if _may_be_told(t) and t.form != "phrase" and 0 <= at - t.last <= TOLD)
    return any(not {"PER", ",", "POST"} & {*view.symbols[t.last : at]} for t in told)


def _may_be_told(trigger: Trigger) -> bool:
    """The words are those of an end in which nobody comes, or of a proposal that somebody makes."""
    proposes = trigger.frame.modality == "planned" and trigger.form == "verb" and trigger.voice == "active"
    return not trigger.frame.other and (trigger.frame.kind == "end" or (trigger.frame.kind == "start" and proposes))


def _is_of_a_friend(view: View, person: Mention, post: PostMention) -> bool:
    """The title only says whose friend somebody before it is: "named Lee, a friend of the president, as chairman"."""
    return person.last <= post.first and not post.holding and is_kin(view, post.first)


def is_served(view: View, person: Mention) -> bool:
    """The name says at whose side the post right before it is one: "la secrétaire d'État auprès de Lenoir est
    partie"."""
    at = person.first - 2
    return at > 0 and view.symbols[at - 1] == "POST" and view.leads[at : at + 2] == ["at", "of_whom"]


def _is_under(view: View, person: Mention, post: PostMention) -> bool:
    """The seat only tells in whose time something was: "a minister under the presidency of Lee"."""
    return person.last <= post.first and is_setting(view, post)


def is_thanks(view: View, trigger: Trigger) -> bool:
    """Somebody gives thanks with a word that tells of a dismissal where an organisation is its subject: "la maire a
    remercié Lenoir"."""
    if trigger.form != "verb" or trigger.voice != "active" or view.leads[trigger.first] != "thanking":
        return False
    row = range(trigger.first - 1, max(-1, trigger.first - 1 - THANKER), -1)
    named = [i for i in row if view.symbols[i] in ("PER", "POST", "ORG", "PLC", "CTY")]
    if not named:
        return False
    if "," in view.symbols[named[0] : trigger.first]:  # "Lenoir, directrice d'Orbex, a remercié"
        return any(view.symbols[i] == "PER" for i in named)
    seat = any(p.first <= named[0] < p.last and "seat" in p.modifiers for p in view.posts)
    return view.symbols[named[0]] in ("PER", "POST") and not seat


def _has_clause(view: View, person: Mention, post: PostMention) -> bool:
    """A relative clause right behind the name tells of the post: "up against Lee, who has been mayor since 2009"."""
    holder = holder_by_clause(view, post)
    return holder is not None and holder.entity is person.entity


def _repeats(view: View, person: Mention, post: PostMention) -> bool:
    """A possessive only takes up, with a word for a post that the title explains, somebody whom the line names before:
    what it says of the post is said of the name. "Lee quitte ses fonctions de directrice"."""
    if person.form != "possessive" or person.last >= post.first or view.symbols[post.first - 1] != "of":
        return False
    between = view.symbols[person.last : post.first - 1]
    named = any(m.entity is person.entity and m.last <= person.first for m in view.persons)
    return named and "as" in between[:TOLD] and not any(symbol not in ("as", "w", "") for symbol in between)


def _is_of_theirs(view: View, person: Mention, post: PostMention) -> bool:
    """The post is one at the side of the person, who does not have it: "minister Roe loses her chief of staff"."""
    if post.holding or "seat" in post.modifiers or post.first == 0 or view.symbols[post.first - 1] != "possessive":
        return False
    owner = next((m for m in view.persons if m.last == post.first), None)
    return owner is not None and owner.form == "possessive" and owner.entity is person.entity


def _has_a_clause(view: View, person: Mention, post: PostMention) -> bool:
    """The name opens a clause of its own behind "and", or behind a comma where somebody else stands before the post, in
    which a change gives it another post: "Roe was named dean and Lee was named chairman" tells of no deanship of
    Lee."""
    at, symbols = before_titles(view, person.first), view.symbols
    if post.last > at or at < 1 or symbols[at] not in ("and", ",") or symbols[at - 1] == "PER":
        return False
    first = view.persons[0]
    if symbols[at] == "," and (first.last > post.first or first.entity is person.entity):
        return False
    if symbols[person.last : person.last + 1] not in (["copula"], ["auxiliary"], ["START"], ["END"]):
        return False
    change = next((t for t in view.triggers if t.first >= person.last and t.first - person.last <= TOLD), None)
    number = bisect_left(view.posts, person.last, key=lambda part: part.first)
    return change is not None and any(governs(view, change, p) in LEADING for p in view.posts[number : number + 1])


def _is_told_of_next(view: View, person: Mention, post: PostMention) -> bool:
    """A relative clause behind somebody else gives that one the post: "Lee replaced Roe, who was later named
    ambassador" names no ambassador Lee."""
    clause = given_in_clause(view, post)
    return clause is not None and person.last < clause[1]


def _speaks_of(view: View, person: Mention, post: PostMention) -> bool:
    """Somebody else stands right before the verb that holds the post, behind a verb of the person: "Lee said Roe will
    run Orbex"."""
    if not post.holding or person.last >= post.first:
        return False
    first = next((t.first for t in view.triggers if t.first <= post.first < t.last), post.first)
    number = bisect_left(view.persons, first, key=lambda m: m.first) - 1
    subject = view.persons[number] if number >= 0 else None
    if subject is None or subject.entity is person.entity or subject.first < person.last:
        return False
    told, helping = view.symbols[person.last : subject.first], view.symbols[subject.last : first]
    beside = all(symbol in ("", "auxiliary") for symbol in helping)
    return beside and "w" in told and all(symbol in ("w", "", "conjunction") for symbol in told)


def _acts_while(view: View, person: Mention, post: PostMention) -> bool:
    """The name stands behind "as" or a comma and before a verb of change, which opens a clause behind the post: "Orbex
    names new chairman as Lee departs", "Roe takes the chair of Orbex, Lee becoming its chief executive"."""
    at = person.first - 1
    if at < post.last or view.symbols[at] not in ("as", ","):
        return False
    verbs = [t for t in view.triggers if t.first == person.last and t.form == "verb" and t.voice == "active"]
    return any(view.symbols[at] == "as" or t.tense == "gerund" for t in verbs)


def _has_a_change(view: View, person: Mention, post: PostMention) -> bool:
    """A change of its own leads behind the post to the title before the name: "Roe quit as head of Orbex, days after
    the departure of the chairman, Lee" takes no such post from Lee."""
    number = bisect_left(view.posts, person.first, key=lambda part: part.first) - 1
    own = view.posts[number] if number >= 0 else None
    if own is None or own.first < post.last or attachment(view, person, own) not in OWN:
        return False
    end = bisect_left(view.triggers, own.first, key=lambda part: part.first)
    near = [t for t in view.triggers[max(0, end - NEAREST) : end] if t.first >= post.last and not t.frame.other]
    return any(verdicts(view, person, t, own) & {"start", "end"} for t in near)


def _gives_to_others(view: View, person: Mention, post: PostMention) -> bool:
    """The person gives the post to others whom the line does not name: "the governor swore in nine councillors as
    members of the board", "appointed four secretaries"."""
    at = post.first - 1
    while at > 0 and view.symbols[at] == "":
        at -= 1
    number = bisect_left(view.triggers, post.first, key=lambda part: part.first) - 1
    if at < 1 or (view.symbols[at] != "as" and not post.plural) or post.holding:
        return False
    for trigger in view.triggers[max(0, number + 1 - NEAREST) : number + 1]:
        gives = trigger.form == "verb" and trigger.voice == "active" and trigger.frame.person == "object"
        between = {*view.symbols[trigger.last : post.first]}
        named = NAMED & between if view.symbols[at] == "as" else between - PLAIN
        if gives and not trigger.frame.other and person.last <= trigger.first and trigger.last <= at + 1 and not named:
            return not verdicts(view, person, trigger) & {"start", "end"}
    return False


def is_aside(view: View, person: Mention, at: int) -> bool:
    """The name stands inside brackets, not first in them, and token `at` outside: "Roe (44, a former aide to Lee) was
    named director"."""
    number = view.brackets[person.first]
    if not number or view.brackets[at] == number:
        return False
    opening = view.brackets.index(number)
    return any(symbol not in ("", "PER", "and", ",") for symbol in view.symbols[opening + 1 : person.first])


def is_counted(view: View, person: Mention, post: PostMention, ties: Mapping[int, str]) -> bool:
    """Several are told by their number alone, beside somebody named before them: "Lee and two other editors were
    dismissed"."""
    if not post.plural or person.last > post.first or ties.get(id(person), "listed") != "listed":
        return False
    if view.brackets[post.first] and not view.brackets[person.first] and view.symbols[post.first - 1] == "num":
        return True  # "Lee, the leader of the Orvians (5 members)"
    before = range(max(person.last, post.first - COUNTED), post.first)
    return any(view.leads[i] == "several" for i in before)


def is_agent_before(view: View, person: Mention, trigger: Trigger) -> bool:
    """The name stands behind "by" and a comma behind it, before a verb whose subject is told before: "Roe, beaten by
    Lee, keeps the presidency of Orbex"; "the board, chaired by Lee, fired Roe"."""
    if _leads_what_acts(view, person, trigger) or is_done_by_another(view, person, trigger):
        return True
    if trigger.form != "verb" or trigger.voice != "active" or trigger.frame.person != "subject":
        return False
    at = before_titles(view, person.first)
    if at < 1 or view.leads[at] != "by" or view.symbols[person.last : person.last + 1] != [","]:
        return False
    closed = person.last + 1 <= trigger.first and "relative" not in view.symbols[person.last : trigger.first]
    return closed and any(m.last < at and m.entity is not person.entity for m in view.persons[:FIRST])


def _leads_what_acts(view: View, person: Mention, trigger: Trigger) -> bool:
    """The name closes an aside that says who leads the subject of a verb, whose object stands behind it."""
    if trigger.form != "verb" or view.symbols[person.last : person.last + 1] != [","]:
        return False
    if not person.last < trigger.first <= person.last + TOLD + 1 or not any(
        m.first >= trigger.last for m in view.persons
    ):
        return False
    number = bisect_left(view.posts, person.first, key=lambda part: part.first)
    post = view.posts[number - 1] if number else None
    if post is None or not is_leader(view, person, post):
        return False
    opening = next((t.first for t in view.triggers if t.first <= post.first < t.last), post.first)
    return view.symbols[opening - 1 : opening] == [","]
