"""Words that tell of a start or an end, with what stands beside them: voice, tense, negation, modality.

A trigger is one hit of a frame's form; where a form belongs to several frames, all its wordings are kept and the later
stages weigh them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from incumbent.extraction.lines.days import days_of
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.syntax import Parse
from incumbent.extraction.lines.trigger_rules import rules_of
from incumbent.extraction.text.frames import Frame
from incumbent.extraction.text.genders import UNTOLD

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

CHAIN = 3  # coordinated verbs that share a subject


@dataclass(frozen=True, slots=True, eq=False)
class Trigger:
    """Tokens `first` to `last` of a line. `form`: verb, noun, phrase; `voice`: active, passive, bare (a participle
    without auxiliary), none. `cues` are kinds of frames/modality.toml in reach, nearest first; `gender` is "f" or "m"
    where a participle agrees with whom it tells of."""

    line: int
    first: int
    last: int
    frame: Frame
    form: str
    tense: str
    voice: str
    negated: bool
    cues: tuple[str, ...]
    gender: str = UNTOLD

    def says(self, subject: bool) -> str:
        """ "start", "end" or "" for the person who stands as the logical subject (else object) of the trigger."""
        return self.frame.kind if (self.frame.person == "subject") == subject else self.frame.other


def find_triggers(line: Line, pack: Pack) -> list[Trigger]:
    """The triggers of `line` in order; the longest form wins, and among frames of one form the first in the pack."""
    rules = rules_of(pack)
    found: list[Trigger] = []
    for wide in rules.hits(line):
        hit = rules.nominal(line, wide)
        if hit is None:
            continue
        title = line.covered(hit.first)
        if title is not None and title.last - title.first > 1:
            continue
        if rules.opens_none(line, hit):
            continue
        if any(w.frame.dated for w in hit.value) and not _is_dated(line, hit.last, pack):
            hit = hit._replace(value=tuple(w for w in hit.value if not w.frame.dated))
        if not hit.value:
            continue  # "arrived at the station"
        wording = rules.choose(line, hit)
        voice = rules.voice(line, hit.first, hit.last, wording, {w.tense for w in hit.value if w.form == "verb"})
        if wording.frame.falls and wording.form == "verb":
            if not rules.tells_of_seat(line, hit.first):
                continue  # "the inquiry was entrusted to Judge Lee"
            voice = "active"  # "the post was entrusted to Lee": it is Lee's, as in "fell to Lee"
        if voice == "active" and (shorter := rules.without_by(line, hit)) is not None:
            hit, wording = shorter, rules.choose(line, shorter)
        found.append(
            Trigger(
                line.index,
                hit.first,
                hit.last,
                wording.frame,
                wording.form,
                "infinitive" if voice == "passive" and rules.unfinished(line, hit.first) else wording.tense,
                voice,
                rules.negated(line, hit.first),
                rules.cues(line, hit.first, hit.last),
                rules.gender(line, hit.first, hit.last) if wording.form == "verb" else UNTOLD,
            )
        )
    return [one for one, behind in zip_longest(found, found[1:]) if not _only_helps(line, one, behind, pack)]


def _is_dated(line: Line, at: int, pack: Pack) -> bool:
    """A month, a year or a season stands at token `at`, and behind it no place: "arrived in May", and not "arrived in
    May in Lorvan"."""
    tokens, end = line.tokens, days_of(pack).season(line.tokens, at)
    where = end + 1 < len(tokens) and tokens[end].fold in pack.words["in"] | pack.words["to"]
    return end > at and not (where and tokens[end + 1].shape in ("cap", "upper"))


def _only_helps(line: Line, trigger: Trigger, behind: Trigger | None, pack: Pack) -> bool:
    """The words are the auxiliaries of a verb behind them, and tell nothing by themselves: "will be" of "will be
    succeeded"."""
    if trigger.form != "phrase" or behind is None or behind.first != trigger.last or behind.voice != "passive":
        return False
    helping = pack.words["auxiliary"] | pack.words["copula"]
    return all(token.fold in helping for token in line.tokens[trigger.first : trigger.last])


def voiced(
    triggers: Sequence[Trigger],
    parse: Parse | None,
    people: Collection[int],
    headed: Collection[int] = (),
    apart: Collection[int] = (),
    told: Collection[tuple[int, int]] = (),
) -> list[Trigger]:
    """The triggers of a line with the voice of those whose form leaves it open: one right before a name (`people` are
    the tokens where one begins) or with a subject is active ("the board named"), one with a patient passive, and one
    that shares the auxiliary of a passive before it, or the subject of an active verb; not behind a comma, where it may
    tell of a name alone (`apart` are the tokens there). In a headline the auxiliary of a passive is left out: `headed`
    are the tokens where a person's name ends in one ("Lee named Orbex chairman"). What fills the tokens of one of
    `told`, from a comma behind somebody's name to a post, is a participle: "Lee, appointed chairman, said"."""
    passive = {parse.top(t.first, t.last) for t in triggers if t.voice == "passive"} if parse else set()
    triggers = [replace(t, voice="passive") if _bare_headline(t, people, headed) else t for t in triggers]
    return [
        replace(t, voice=_told_voice(t, parse, people, passive, t.first in apart))
        if t.voice == "bare" and (t.frame.person != "object" or (t.first, t.last) not in told)
        else t
        for t in triggers
    ]


def _bare_headline(trigger: Trigger, people: Collection[int], headed: Collection[int]) -> bool:
    """A past form right behind a name of a headline that names nobody behind it."""
    past = trigger.form == "verb" and trigger.tense in ("past", "participle") and trigger.voice in ("active", "bare")
    whom = past and trigger.frame.person == "object" and trigger.first in headed
    return whom and not any(at >= trigger.last for at in people)


def _told_voice(
    trigger: Trigger, parse: Parse | None, people: Collection[int], passive: Collection[int], apart: bool
) -> str:
    if trigger.last in people:
        return "active"
    alone = trigger.tense == "participle" and trigger.frame.person == "object"  # "Lee, limogé lundi"
    if parse is None:
        return "bare"
    head = parse.top(trigger.first, trigger.last)
    roles = {parse.roles[child] for child in parse.children(head)}
    if "subject" in roles:
        return "bare" if alone else "active"
    if parse.heads[head] < 0 and head and trigger.frame.person == "subject" and trigger.tense == "past":
        return "active"  # the verb of the sentence, whatever its parse makes of its subject: "In May Lee, 56, retired"
    above = parse.heads[head] if parse.roles[head] == "conjunct" else -1
    if above in passive or "patient" in roles:
        return "passive"  # "was dismissed and replaced"
    if above >= 0 and not apart and _has_subject(parse, above):
        return "active"  # "the club has dismissed Lee and named Roe"
    return "bare"


def _has_subject(parse: Parse, verb: int) -> bool:
    """The verb, or the one that it is coordinated with, has a subject and no patient."""
    for _ in range(CHAIN):
        roles = {parse.roles[child] for child in parse.children(verb)}
        if {"subject", "patient"} & roles or parse.roles[verb] != "conjunct":
            return "subject" in roles
        verb = parse.heads[verb]
    return False
