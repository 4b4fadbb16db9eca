"""What somebody had before, by words that leave no doubt: "after running Orbex, Lee …", "a dirigé Orbex et Luvik"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.bodies.coordinations import coordinated
from incumbent.extraction.candidates.closed_clauses import came_before, holder_by_clause
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.fronted import comes_after, opening, trails_after
from incumbent.extraction.grammar.leaders import leads_plainly
from incumbent.extraction.grammar.relations import place, way
from incumbent.extraction.grammar.relative_objects import in_own_clause, takes_up_its_object
from incumbent.extraction.grammar.told_now import has_besides, told_now
from incumbent.extraction.states.coming import will_hold
from incumbent.extraction.states.lengths import had_between, had_its_years, lasted
from incumbent.extraction.states.next_posts import became_next
from incumbent.extraction.states.since_titles import was_then

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Mention
    from incumbent.extraction.posts.mention import PostMention

OFFICIAL = "official"
TITLES = ("prefix", "prefix,", "apposed,", "apposed(", "listed")
HELPING = 3  # tokens before a verb in which its auxiliaries stand
DONE = ("participle", "past", "imperfect")  # tenses of what somebody led before, where nothing says "since"
BEFORE = 2  # tokens from "before" to the verb of what came then: "avant de diriger"
SEVERAL = 2
CLAUSE = 20  # tokens behind a verb in which "since" says that it goes on: "avait dirigé Orbex sans pause depuis"
SINCE = 3  # tokens of a date with "since" between a verb and its object
PART = 6  # tokens from a verb to "of" behind a part of an organisation
WITHIN = frozenset(("", "w", "of", "PLC", "CTY"))  # what stands between a verb and the organisation
OBJECT = 2  # tokens between a verb and its object: an article, an adverb
TENSES = ("present", "past", "imperfect", "participle", "infinitive", "gerund", "future", "conditional")


def was_before(candidate: Candidate) -> bool:
    """The words say that the person had the post, and has it no more: in a clause without a subject that opens the
    sentence ("After serving as dean of Orbex, Lee …", "Ayant dirigé Orbex, Roe …"), or by a verb of the past with how
    long it was, with what came then, or with more than one organisation: "ran Orbex for ten years", "a dirigé Orbex
    avant de présider Luvik", "Before joining Luvik, Lee ran Orbex"."""
    post = candidate.post
    if post is None or {"incoming", "outgoing", "held-by"} & post.modifiers:
        return False
    opens = comes_after(candidate.view, post) or trails_after(candidate.view, post)
    if opens is not None and opens.entity is candidate.person.entity:
        return True
    if was_then(candidate) or became_next(candidate):
        return True
    if not post.holding and came_before(candidate.view, post):
        return holder_by_clause(candidate.view, post) is candidate.person
    return post.holding != "" and _is_done(candidate) and (_is_over(candidate) or _precedes(candidate))


def _has_besides(candidate: Candidate) -> bool:
    """The words of an end of the person are followed by what they have now: "left in 2013 and is now dean of Luvik"."""
    post, view = candidate.post, candidate.view
    if candidate.person.form == "possessive":
        return False  # "his successor left and now runs Orbex"
    ends = (t for t in view.triggers if candidate.tells(t, "end"))
    return post is not None and post.line == view.line.index and any(has_besides(view, t, post) for t in ends)


def leads_outright(candidate: Candidate) -> str:
    """ "hold" or "former" where somebody is the subject of a verb that holds a post and its object an organisation:
    "Lee chaired Orbex", "Lenoir dirige Orbex", "Orbex is chaired by Lee", or a clause at the end tells what was
    before ("after having been dean"); "start" where they will hold it; "" where either is not plain, or the tense
    leaves it open."""
    view, post, person = candidate.view, candidate.post, candidate.person
    if post is not None and "held-by" in post.modifiers:
        return leads_plainly(view, person, post)
    if post is not None and (trails_after(view, post) is person or had_between(candidate)):
        return "former"
    if post is not None and (told_now(view, post) is person or _has_besides(candidate)):
        return "hold"
    if post is None or not post.holding:
        return ""
    opens = comes_after(view, post) is person
    if person.last > post.first and not opens:
        return ""
    subject = opens or way(view.line.parse, place(person), place(post)).startswith("subject")
    if not (subject or in_own_clause(view, person, post)) or "negation" in _helping(view, post):
        return ""
    start = _behind_since(view, post.last)
    body = next((m for m in view.others if start <= m.first <= start + OBJECT), None)
    body = _owner(view, body) if body is not None else None
    part = _whole(view, start) if body is None else None
    between = view.symbols[start : body.first] if body is not None else ["w", "w"]
    plain = body is not None and body.entity.type != "place" and between.count("w") <= 1 and {*between} <= WITHIN
    led = plain or part is not None or post.post_class == OFFICIAL  # "led the prison service"
    if not led and not takes_up_its_object(view, person, post):
        return ""
    if was_before(candidate):
        return "former"
    if will_hold(candidate):
        return "start"
    told = {tense for tense in TENSES if f"holding:{tense}" in post.modifiers}
    if "auxiliary" in _helping(view, post):
        over = is_bygone(view, post.first) and "holding:participle" in post.modifiers
        return "former" if over and "since" not in view.symbols[post.last : post.last + CLAUSE] else ""
    if told == {"imperfect"} and "since" not in view.symbols[post.last : post.last + CLAUSE]:
        return "former"  # "dirigeait Orbex": what goes on is told in the present
    return "hold" if told == {"present"} else "former" if told == {"past"} else ""


def _whole(view: View, start: int) -> Mention | None:
    """The organisation that what is led from token `start` on is a part of, by a word for parts before "of": "ran the
    lending arm of Orbex"."""
    of = next((at for at in range(start, min(start + PART, len(view.symbols))) if view.symbols[at] == "of"), start)
    if of == start or view.leads[of - 1] != "affiliate" or not {*view.symbols[start:of]} <= WITHIN:
        return None
    at = of + 1 + (view.symbols[of + 1 : of + 2] == [""])
    return next((m for m in view.others if m.first == at and m.entity.type == "organization"), None)


def _owner(view: View, body: Mention) -> Mention:
    """The organisation that what stands somewhere is of: "headed the Lorvan office of Orbex"; else `body`."""
    at = body.last + 1
    if body.entity.type == "organization" or view.symbols[body.last : at + 1] != ["w", "of"]:
        return body
    at += 1 + (view.symbols[at + 1 : at + 2] == [""])
    return next((m for m in view.others if m.first == at and m.entity.type == "organization"), body)


def _behind_since(view: View, at: int) -> int:
    """The token behind "since 2022", or behind "since May 2022", that may stand there before the object of a verb."""
    row = view.symbols[at : at + SINCE]
    return at + row.index("num") + 1 if row[:1] == ["since"] and "num" in row else at


def is_bygone(view: View, at: int) -> bool:
    """The auxiliary before a verb at token `at` says that it tells of what is over: "a siégé", "had served"."""
    return "bygone" in view.leads[max(0, at - HELPING) : at]


def _helping(view: View, post: PostMention) -> list[str]:
    return view.symbols[max(0, post.first - HELPING) : post.first]


def is_closed(candidate: Candidate) -> bool:
    """Its first and last year, or how long it was, stand behind a title beside the name."""
    post = candidate.post
    return post is not None and candidate.tie in TITLES and (had_its_years(candidate) or lasted(candidate))


def _is_done(candidate: Candidate) -> bool:
    """The verb that holds the post stands in a tense of what is over, and nothing says "since"."""
    view, post = candidate.view, candidate.post
    assert post is not None
    helping = view.times[max(0, post.first - HELPING) : post.first]
    if not any(f"holding:{tense}" in post.modifiers for tense in DONE) and "perfect" not in helping:
        return False
    end = extent(view, post)[1]
    return "future" not in helping and "conditional" not in helping and "since" not in view.symbols[end - 1 : end + 2]


def _is_over(candidate: Candidate) -> bool:
    view, post = candidate.view, candidate.post
    assert post is not None
    end = extent(view, post)[1]
    if had_its_years(candidate) or view.leads[end : end + 1] == ["lasting"]:
        return True
    if any(view.leads[at] == "before" for at in range(end, min(len(view.leads), end + BEFORE + 1))):
        return True
    return len(_led(view, candidate)) >= SEVERAL


def _precedes(candidate: Candidate) -> bool:
    """What opens the sentence tells where the person went from there: "Before joining Orbex, Lee ran Luvik"."""
    opens, post = opening(candidate.view), candidate.post
    if opens is None or post is None or opens[1].entity is not candidate.person.entity or post.first < opens[2]:
        return False
    return "before" in candidate.view.leads[: opens[0].first]


def _led(view: View, candidate: Candidate) -> Sequence[Entity]:
    post = candidate.post
    assert post is not None
    first = next((m.entity for m in view.others if post.last <= m.first <= post.last + 1), None)
    return [] if first is None else [first, *coordinated(candidate, first)]
