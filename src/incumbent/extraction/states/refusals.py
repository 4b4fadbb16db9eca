"""Changes that somebody says no to: "refused to resign", "a exclu lundi de démissionner", "will not quit"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.parsed_roles import parsed_role
from incumbent.extraction.candidates.replacements import surely
from incumbent.extraction.lines.days import days_of
from incumbent.extraction.states.infinitives import ends_before, is_infinitive
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.languages.pack import Pack

REACH = 6  # tokens before a verb in which words that it did not happen begin …
BESIDE = 2  # … and from them to it: "échoué en mars à prendre"
HELPING = 4  # tokens before a verb in which "must" stands
LEADING = ("of", "to")  # symbols of what leads to an infinitive whose subject stands elsewhere
SURE = 0.7  # chance of an end that somebody says no to


def away_from(view: View, trigger: Trigger, pack: Pack) -> int:
    """How many tokens lie between words that deny a change and its infinitive or gerund, days and what leads to it not
    counted; -1 where there are none."""
    gerund = trigger.form == "verb" and trigger.tense == "gerund"
    cued = trigger.cues[:1] == ("before:denied",) or trigger.form == "phrase"
    if not (gerund or is_infinitive(view, trigger, pack)) or not cued:
        return -1
    tokens, ends = view.line.tokens, ends_before(view, trigger, pack)
    near = (vocabulary(pack).cues.at(tokens, at) for at in range(max(0, trigger.first - REACH), trigger.first))
    lasts = [hit.last for hit in near if hit is not None and hit.value == "denied" and hit.last <= max(ends)]
    if not ends.isdisjoint(lasts) or any(_behind_days(view, last, pack) == trigger.first for last in lasts):
        return 0
    return min((max(ends) - last for last in lasts), default=-1)


def _behind_days(view: View, at: int, pack: Pack) -> int:
    """The token behind a day that begins at token `at`, and behind what leads on: "a exclu | lundi soir de"."""
    end = days_of(pack).end(view.line.tokens, at)
    return end + (end > at and view.symbols[end : end + 1] in (["of"], ["to"]))


def sure_of_refused(candidate: Candidate, chances: Mapping[str, float], pack: Pack) -> Mapping[str, float]:
    """`chances` of kinds of a change, surely the end that the person says no to: it is told as denied."""
    trigger = candidate.trigger
    if trigger is None or trigger.frame.kind != "end" or trigger.form != "verb" or "end" not in candidate.verdicts:
        return chances
    if not (trigger.negated or away_from(candidate.view, trigger, pack) == 0) or not _is_theirs(candidate, pack):
        return chances
    return surely(chances, SURE, "end")


def _is_theirs(candidate: Candidate, pack: Pack) -> bool:
    """The person is the last one named before the verb, and its subject if it has one of its own; nobody says what they
    must not do: "the mayor must not resign"."""
    view, trigger, person = candidate.view, candidate.trigger, candidate.person
    assert trigger is not None
    tokens = view.line.tokens[max(0, trigger.first - HELPING) : trigger.first]
    if person.last > trigger.first or any(token.fold in pack.words["must"] for token in tokens):
        return False
    if any(m.entity is not person.entity for m in view.persons if person.last <= m.first < trigger.first):
        return False
    led = any(
        view.symbols[end - 1] in LEADING or view.leads[end - 1] == "to" for end in ends_before(view, trigger, pack)
    )
    return trigger.tense == "gerund" or led or parsed_role(view, person, trigger).startswith("subject")
