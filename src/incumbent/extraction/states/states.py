"""Whether somebody holds a post or held it, where the words leave no doubt.

In train (215 articles): of 300 titles right before or behind a name none that is not called former is told as past but
six; "is" tells of what is, "was" of what was, without exception.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import chain
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.brackets import is_more
from incumbent.extraction.candidates.ordered_roles import role, says
from incumbent.extraction.candidates.parsed_roles import parsed_role
from incumbent.extraction.grammar.attachments import GIVEN, TITLED
from incumbent.extraction.grammar.careers import is_step
from incumbent.extraction.grammar.clauses import is_only_said, is_said_of_another
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.fronted import opens_for
from incumbent.extraction.grammar.governing import LEADING, governs
from incumbent.extraction.grammar.leaders import tense_of_leading
from incumbent.extraction.grammar.told_now import told_by_tense, told_by_times
from incumbent.extraction.states.coming import SOON, will_hold
from incumbent.extraction.states.lengths import had_its_years, is_since, lasted
from incumbent.extraction.states.next_posts import became_next
from incumbent.extraction.states.pasts import is_bygone, is_closed, leads_outright, was_before
from incumbent.extraction.states.together import given_in_row, lead_together

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.extraction.posts.mention import PostMention

TITLES = (*TITLED, "title")
SAID = ("copula", "relative", "inverted", "row")
DOUBT = 0.3  # share of the doubt about a row that stays
DATED = frozenset({"", *"w of to in as num ,".split()})  # between a participle and its post: "nommé en mai 2019"
CLOSE = 2  # tokens from "who" to a verb of leading
ASIDE = 1  # words between "is" and a post: "is still the chairman"
STATES = ("hold", "former")
EVENTS = ("start", "end")
CLAUSE = frozenset(("ORG", "", ",", "and", "w", "in", "of"))  # between words of a leaving and a clause of what is left
# What the tenses between a person and a post say: "is", "has been since"; "was", "a été".
TENSES = {"hold": ({"-"}, {"since"}, {"perfect", "since"}), "former": ({"past"}, {"past", "perfect"})}


def sure_of_state(candidate: Candidate, chances: Mapping[str, float]) -> dict[str, float]:
    """`chances` of kinds, with those of both states put together on the one that the words of `candidate` say, or on
    the start that they tell of: "the new chairman, Ann Lee"."""
    found = dict(chances)
    told = told_state(candidate)
    next_told = told == "former" and became_next(candidate)  # what speaks for coming speaks for what was before it
    if candidate.post is not None and ("former" in candidate.post.modifiers or was_before(candidate)) and not next_told:
        found.pop("start", None)  # nobody takes up what is called a former post, and only whose it is has left it
        found.pop("end" if not candidate.tie else "start", None)
    if told:
        aside = candidate.post is not None and (is_more(candidate.view, candidate.post) or goes_on(candidate))
        aside = aside or speaks_of_others(candidate) or was_before(candidate) or _is_step(candidate)
        kinds = (*STATES, *(EVENTS if aside else ()), told)
        found[told] = sum(found.pop(kind, 0.0) for kind in dict.fromkeys(kinds))
    return found


def speaks_of_others(candidate: Candidate) -> bool:
    """Whoever has the title tells all changes of the line of others: "chairman Lee said that Roe had resigned"."""
    changes = (t for t in candidate.view.triggers if t.frame.kind in EVENTS)
    if candidate.tie not in TITLES or (first := next(changes, None)) is None:
        return False
    return all(is_said_of_another(candidate.view, candidate.person, t) for t in chain((first,), changes))


def as_fronted(candidate: Candidate, triggers: Mapping[str, Trigger], chances: Mapping[str, float]) -> dict[str, float]:
    """`chances` of kinds of a post that a participle gives or takes which opens the sentence, before the name: "Nommé
    directeur d'Orbex en mai, Lenoir" tells of that change alone."""
    found, post, view = dict(chances), candidate.post, candidate.view
    for kind, trigger in triggers.items():
        if post is None or trigger.voice != "bare" or trigger.negated or trigger.last > post.first:
            continue
        whom = opens_for(view, trigger)
        tells = trigger.frame.kind == kind and trigger.frame.person == "object" and kind in found
        given = DATED.issuperset(view.symbols[trigger.last : post.first])
        if whom is not None and whom.entity is candidate.person.entity and tells and given:
            found[kind] = sum(found.pop(other, 0.0) for other in dict.fromkeys((*STATES, *EVENTS)))
            return found
    return found


def as_over(chances: Mapping[str, float]) -> dict[str, float]:
    """`chances` of kinds of what several organisations share that somebody had: no one change ended it."""
    return {"former": chances.get("former", 0.0) + chances.get("end", 0.0), "none": chances.get("none", 0.0)}


def still_former(candidate: Candidate, chances: Mapping[str, float]) -> dict[str, float]:
    """`chances` of a title that is called former where nothing in the line is the end of it: whatever speaks for an end
    speaks for a state that is past."""
    found = dict(chances)
    called = candidate.tie in TITLES and candidate.post is not None and "former" in candidate.post.modifiers
    if called or is_closed(candidate):
        found["former"] = found.get("former", 0.0) + found.pop("end", 0.0)
    return found


def until_now(candidate: Candidate, chances: Mapping[str, float], until: Collection[str]) -> Mapping[str, float]:
    """`chances` of a post that somebody has until now, by a word of `until` right before it ("jusqu'ici ministre"): as
    a title it is what they have, and none that they take here, and behind "was" it is past, whatever ends it."""
    post, view = candidate.post, candidate.view
    before = view.line.tokens[max(0, post.first - 1) : post.head_first] if post is not None else ()
    if not any(token.fold in until for token in before):
        return chances
    if candidate.tie not in TITLES:
        past = sum(chances.get(kind, 0.0) for kind in ("end", *STATES))
        return {**dict.fromkeys((*STATES, *EVENTS), 0.0), "none": chances["none"], "former": past}
    have = sum(chances.get(kind, 0.0) for kind in ("start", *STATES))
    return {**chances, "start": 0.0, "former": 0.0, "hold": have}


def is_outlived(candidate: Candidate, trigger: Trigger) -> bool:
    """The sentence tells behind a death, or in a clause of the person before it, that they were in the post before:
    "Lee, who has died aged 87, was chairman of Orbex", "Lee, who led Orbex for ten years, has died"; not "until her
    death Lee was chairman"."""
    post, view, name = candidate.post, candidate.view, candidate.person.last
    words = view.symbols[max(0, trigger.first - 1) : trigger.last]
    if post is None or trigger.frame.manner != "died" or "until" in words:
        return False
    own = name <= post.first and view.symbols[name : name + 2] in ([",", "relative"], [",", "HOLD"])  # ", who led"
    told = {told_state(candidate), _told_again(candidate)}
    before = own and post.last <= trigger.first and ("former" in told or _was(view, name + 2, post))
    return before or (trigger.last <= post.first and "former" in told)


def _was(view: View, first: int, post: PostMention) -> bool:
    """The verb from token `first` to the post, or that holds it, stands in the past, and nothing says "since"."""
    past = "past" in view.times[first : post.first] or "holding:past" in post.modifiers
    return past and "since" not in view.symbols[first : extent(view, post)[1] + 1]


def left_clause(candidate: Candidate) -> Trigger | None:
    """The change by which somebody leaves the organisation of which a clause right behind tells what they were there:
    "Lee quits Orbex, where she was chief executive"; None where there is none."""
    view, person = candidate.view, candidate.person
    if person.form != "pronoun" or not view.triggers or candidate.post is None:
        return None
    at = person.first - 1
    if at < 1 or view.symbols[at] != "relative":
        return None
    left = max((t for t in view.triggers if t.last <= at), key=lambda t: t.last, default=None)
    if left is None or left.frame.kind != "end" or left.form != "verb" or left.negated:
        return None
    between = view.symbols[left.last : at]
    if "ORG" not in between or not {*between} <= CLAUSE:
        return None
    return left if any(_leaves(view, other, left) for other in view.persons if other.entity is person.entity) else None


def _leaves(view: View, person: Mention, trigger: Trigger) -> bool:
    told = parsed_role(view, person, trigger) or role(view, person, trigger)
    return person.last <= trigger.first and says(trigger, told) == "end"


def as_ended(chances: Mapping[str, float]) -> dict[str, float]:
    """`chances` of what somebody had by such a clause: what speaks for a state speaks for its end."""
    found = dict(chances)
    found["end"] = sum(found.pop(kind, 0.0) for kind in ("end", "former", "hold"))
    return found


def as_kept(candidate: Candidate, chances: Mapping[str, float]) -> dict[str, float]:
    """`chances` of a title that its holder is only asked to give up: what speaks for its end speaks for the post."""
    found = dict(chances)
    ended = found.pop("end", 0.0)
    return {**found, "hold": found.get("hold", 0.0) + ended} if candidate.tie in TITLES else found


def told_in_row(candidate: Candidate, chances: Mapping[str, float]) -> dict[str, float]:
    """`chances` of kinds of whoever stands in a row of those who share a post, or who are given one each: nearly all
    that speaks for nothing goes to what the row says ("its directors include Lee, Orbex chief Roe and Ek"; "named Lee
    chairman and Roe director")."""
    found, leads = dict(chances), leads_outright(candidate)
    outright = "former" if _is_step(candidate) or was_before(candidate) else leads
    sure = given_in_row(candidate) or (leads if outright == leads else "")  # a verb of its own tells of a change
    if sure:
        return {sure: 1 - found["none"] * DOUBT, "none": found["none"] * DOUBT}
    fronted = candidate.tie == "prefix," and candidate.person.head is not None  # "Deputy of Cher, the former minister"
    if outright or candidate.tie == "row" or fronted or lead_together(candidate):
        kind = outright or told_state(candidate) or "hold"
        doubt = found["none"]
        found["none"] = doubt * DOUBT
        found[kind] = found.get(kind, 0.0) + doubt - found["none"]
    return found


def is_new(candidate: Candidate) -> bool:
    """The title beside the name calls its holder new, or the verb says that they will hold it: it tells of a start."""
    return told_state(candidate) == "start"


def is_told_aside(candidate: Candidate, triggers: Mapping[str, Trigger]) -> bool:
    """A relative clause behind the name says by "was" what somebody had been, or by "once ran", and the line tells of
    no end: "named Lee, who was dean, to succeed Roe" makes nobody dean."""
    post, view = candidate.post, candidate.view
    led = post is not None and post.holding and "relative" in view.symbols[max(0, post.first - CLOSE) : post.first]
    aside = candidate.tie == "relative" or (led and not candidate.tie)
    return bool(aside) and "end" not in triggers and told_state(candidate) == "former"


def is_only_title(candidate: Candidate, change: Trigger) -> bool:
    """The post is the title beside the person's name, and the only one of the line, or of what the line has somebody
    say of the change."""
    post, view = candidate.post, candidate.view
    own = candidate.tie in TITLES and candidate.tie != "title"
    if not own or post is None or {"former", "incoming"} & post.modifiers:
        return False
    return len(view.posts) == 1 or is_only_said(view, post, change)


def with_end(chances: Mapping[str, float], told: float, whole: bool = False) -> Mapping[str, float]:
    """`chances` of kinds, with an end nearer to `told`, what the words of a change by themselves say of whoever has the
    title: who is dismissed loses the post that stands beside the name. The `whole` way where they leave no doubt."""
    had = chances.get("end", 0.0)
    if told <= had:
        return chances
    likely = told if whole else (told + had) / 2
    rest = (1 - likely) / (1 - had)
    return {kind: chance * rest for kind, chance in chances.items()} | {"end": likely}


def is_denied(candidate: Candidate) -> bool:
    """Told of with a negation: "Lee no longer sits on the board"."""
    return any(feature.endswith(":has:negation") for feature in candidate.features)


def told_state(candidate: Candidate) -> str:
    """ "hold", "former", "start" of somebody who is called new, or "" where only weights can tell."""
    post = candidate.post
    assert post is not None
    if will_hold(candidate):
        return "start"
    if "former" in post.modifiers:
        return "former"
    if goes_on(candidate):
        return "hold"
    if "held-by" in post.modifiers:
        return tense_of_leading(candidate.view, post)
    if was_before(candidate) or _is_step(candidate):
        return "former"
    if is_more(candidate.view, post):
        return "hold"
    if "current" in post.modifiers:
        return "hold"
    if is_since(candidate):
        return "hold"
    led = "holding:past" in post.modifiers  # "Lee, who led Orbex"
    if candidate.tie in (*TITLES, "row") and (led or had_its_years(candidate) or lasted(candidate)):
        return "former"
    if not candidate.tie and (served := _served(candidate)) == "hold":
        return served  # "has held the post since 2010"
    features = [feature.removeprefix("own:") for feature in candidate.features]
    if any(feature.startswith("years:") and not feature.startswith("years:none") for feature in features):
        was = (
            candidate.tie == "inverted" and _told_by_copula(candidate) == "former"
        )  # "the first dean was Lee (1963-69)"
        return "former" if was else _served(candidate)
    if candidate.tie == GIVEN:  # "Ann Lee new chairman of Orbex"
        return "start" if "incoming" in post.modifiers else ""
    if candidate.tie in TITLES:
        return "start" if "incoming" in post.modifiers and candidate.tie != "title" else "hold"
    if candidate.tie not in SAID:
        return (_told_again(candidate) if not candidate.tie else "") or _served(candidate)
    return _told_by_copula(candidate)


def _told_by_copula(candidate: Candidate) -> str:
    """What the tenses of a verb of being between a post and a name say: "the new chairman is Ann Lee"."""
    assert candidate.post is not None
    tenses = {feature.removeprefix("copula:") for feature in candidate.features if feature.startswith("copula:")}
    now = "start" if "incoming" in candidate.post.modifiers else "hold"  # "the new chairman is Ann Lee"
    state = next((state for state, rows in TENSES.items() if tenses in rows), "")
    coming = now == "start" and tenses == {"future"}  # "the new chairman will be Ann Lee"
    return now if coming or tenses == {"-"} else state


def goes_on(candidate: Candidate) -> bool:
    """A verb says that the person keeps the post, with those told in the same breath: "succeeds Lee, who remains
    chairman and chief executive"."""
    post, view = candidate.post, candidate.view
    if post is None or post.holding:
        return False
    for trigger in view.triggers:
        if not trigger.frame.stays or trigger.form != "verb" or trigger.negated or not _is_now(view, trigger):
            continue
        if candidate.tells(trigger, "hold") and any(
            trigger.first <= other.first < trigger.last or governs(view, trigger, other) in LEADING
            for other in view.posts
            if other.group == post.group
        ):
            return True
    return False


def _is_now(view: View, trigger: Trigger) -> bool:
    """The verb tells of the present, or of the present and what comes: "remains", "will continue to serve", "plans to
    stay on"; not "declined to stay on"."""
    if {"before:denied", "before:conditional"} & set(trigger.cues):
        return False
    helping = range(max(0, trigger.first - SOON), trigger.first)
    coming = "before:planned" in trigger.cues or any(view.times[at] == "future" for at in helping)
    return trigger.tense == "present" or (trigger.tense == "infinitive" and coming)


def _told_again(candidate: Candidate) -> str:
    """What "is" and "was" right before the post say of somebody told of before: "Lee was dean and is president"."""
    view, post, person = candidate.view, candidate.post, candidate.person
    assert post is not None
    at, aside = post.first - 1, 0
    while at > person.last and (view.symbols[at] == "" or (view.symbols[at] == "w" and aside < ASIDE)):
        aside += view.symbols[at] == "w"
        at -= 1
    if at <= person.last or view.symbols[at] != "copula" or "PER" in view.symbols[person.last : at]:
        return ""
    return told_by_times(view, range(max(person.last, at - 2), at + 1))


def _served(candidate: Candidate) -> str:
    """What a verb that says who has the post tells by its tense: "Lee serves as chairman", "Lee has served as chairman
    since 2004"."""
    post, view = candidate.post, candidate.view
    assert post is not None
    for trigger in view.triggers:
        helped = trigger.form == "verb" or "bygone" in view.leads[trigger.first : trigger.last]  # "had been"
        if trigger.frame.kind != "hold" or not helped or trigger.negated or trigger.voice == "passive":
            continue
        inside = trigger.first <= post.first < trigger.last
        if candidate.tells(trigger, "hold") and (inside or governs(view, trigger, post) in LEADING):
            if trigger.frame.over:
                return "former"
            if "perfect" in view.times[max(0, trigger.first - SOON) : trigger.last]:
                since = "since" in view.symbols[post.last : extent(view, post)[1] + SOON]
                over = is_bygone(view, trigger.last) or is_bygone(view, trigger.first + 1)  # "a été | responsable de"
                return "hold" if since else "former" if over else ""
            return told_by_tense(view, trigger)
    return ""


def _is_step(candidate: Candidate) -> bool:
    """The post is one of those that the person had one after another."""
    return is_step(candidate.view, candidate.person, candidate.post)
