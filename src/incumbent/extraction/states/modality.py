"""What really happened: asserted, planned, rumoured or denied, by the cues around a trigger and the tense it stands
in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.prompted import prompted
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.states.denials import is_denied_there
from incumbent.extraction.states.infinitives import is_infinitive, words_before
from incumbent.extraction.states.offers import as_offered
from incumbent.extraction.states.refusals import BESIDE, away_from
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incumbent.languages.pack import Pack

REFUSAL = 6  # tokens before an infinitive in which words of intent begin
HELPING = 3  # tokens before a verb in which its auxiliaries stand
FINITE = ("future", "perfect")  # times of such an auxiliary that a verb is not called for behind
WISHED = 14  # tokens before a verb in which words begin that call for it
OPENS = 3  # tokens before which a purpose opens a sentence: "Pour le remplacer"
OUTRIGHT = ("future", "past", "present")  # tenses in which a negation leaves no doubt
HEARD = frozenset(("before:rumoured", "before:conditional"))
MARKS = frozenset((",", ";", ":"))
CLOSED = MARKS | {"relative", "conjunction"}  # what ends a clause
CLAUSE = 9  # tokens before them in which their clause opens

_NAMED = re.compile(r", (?:PER )+, ")  # a name between commas, in a row of symbols


def wished(view: View, trigger: Trigger) -> bool:
    """Somebody only calls for the change ("pressing for his return"): that is no claim. What its own auxiliary tells as
    done or to come is: "Under pressure from investors, Lee will resign"."""
    told = trigger.form == "verb" and trigger.first > 0 and view.times[trigger.first - 1] in FINITE
    return not told and _unfinished(trigger) and "before:called_for" in trigger.cues


def wished_that(view: View, trigger: Trigger, pack: Pack) -> bool:
    """The same of a verb in the clause behind such words, whatever its form ("veulent que Lenoir démissionne"), behind
    somebody of whom it is wanted ("wants Lee to resign"), or of whom one thinks that they have to ("estime que Lenoir
    doit partir")."""
    tokens, at = view.line.tokens, trigger.first
    if trigger.form != "verb":
        return False
    if _is_wanted(view, trigger, pack):
        return trigger.frame.kind == "end"  # whom one wants to come may well come: that is planned
    for start in range(max(0, at - WISHED), at):
        word = tokens[start].fold
        between = view.symbols[start + 1 : at]
        has_to = any(token.fold in pack.words["must"] for token in tokens[max(start, at - BESIDE) : at])
        if word in pack.words["opining"] and has_to and not MARKS.intersection(between):
            return True
        wanted = start + 2 < at and view.leads[at - 1] == "to" and view.leads[start + 1] != "to"
        wanted = wanted and word in pack.words["wanting"] and not (CLOSED - {","}).intersection(between)
        if wanted and trigger.tense == "infinitive":
            return True
        if CLOSED.intersection(_without_names(between[1:])):
            continue  # another clause
        hit = vocabulary(pack).cues.at(tokens, start) if "before:called_for" in trigger.cues else None
        that = hit is not None and hit.value == "called_for" and tokens[hit.last - 1].fold in pack.words["relative"]
        if that and hit is not None and not _acts_between(view, hit.last, trigger):
            return True
    return False


def _without_names(symbols: Sequence[str]) -> Sequence[str]:
    """The symbols without a name between commas: "demand that the chairman, Lee, resign"."""
    row = " ".join(symbols) + " "
    return _NAMED.sub("", row).split()


def _is_wanted(view: View, trigger: Trigger, pack: Pack) -> bool:
    """Somebody is asked to do what the change tells, or it is wanted of them: "asked Lee to resign"."""
    found = prompted(view, trigger)
    return found is not None and view.line.tokens[found[0]].fold in pack.words["wanting"]


def _acts_between(view: View, first: int, trigger: Trigger) -> bool:
    """Another verb of change stands between token `first` and the trigger."""
    return any(first <= t.first and t.last <= trigger.first for t in view.triggers if t.form == "verb")


def unlikely(trigger: Trigger) -> frozenset[str]:
    """What the change cannot be told as: asserted where its own words say that it is hearsay ("tipped to succeed Lee"),
    or where it is only spoken of ("talks about bringing her back"), and planned neither where it is said not to happen
    ("will not go back")."""
    if trigger.frame.modality == "rumoured" and not trigger.negated:
        # "is tipped for Orbex", "is the favourite" say nothing of what is decided
        where = trigger.frame.needs in ("organization", "vacancy")
        return frozenset({"asserted", "planned"} if where else {"asserted"})
    if trigger.form == "verb" and (trigger.negated or trigger.frame.modality == "denied"):
        outright = trigger.negated and trigger.tense in OUTRIGHT and not HEARD.intersection(trigger.cues)
        return frozenset({"asserted", "planned", *(["rumoured"] if outright else ())})
    came = trigger.frame.needs == "organization" and (trigger.tense, trigger.voice) == ("past", "active")
    if came and "before:planned" not in trigger.cues:
        return frozenset({"planned"})  # "Lee, who joined Orbex in 2008, will become chairman"
    spoken_of = (_unfinished(trigger) or trigger.form == "phrase") and trigger.cues[:1] == ("before:rumoured",)
    turned_down = _unfinished(trigger) and trigger.cues[:2] == ("before:denied", "before:rumoured")
    if turned_down:  # "rejected a proposal that Lee succeed Roe"
        return frozenset({"asserted", "planned"})
    said = trigger.frame.modality == "rumoured"  # "is tipped to"
    return frozenset({"asserted"} if spoken_of or said else ())


def by_words_before(view: View, trigger: Trigger, pack: Pack) -> frozenset[str]:
    """The same by what stands right before a verb: it did not happen ("refused to resign", "échoué à prendre"), or is
    hearsay."""
    if is_denied_there(view, trigger, pack):
        return frozenset({"asserted", "planned", "rumoured"})
    told = _by_refusal(view, trigger, pack) | _by_intent(view, trigger, pack)
    told |= _by_chance(view, trigger, pack) | _by_main_clause(view, trigger) | _by_contention(view, trigger, pack)
    return told | _by_hearsay(view, trigger, pack) | _by_time(view, trigger) | as_offered(view, trigger, pack)


def _by_chance(view: View, trigger: Trigger, pack: Pack) -> frozenset[str]:
    """The same of a verb whose auxiliary says that it may happen, whatever day is told: "could quit by the end of the
    year", "pourrait aussi démissionner d'ici à l'été"."""
    if trigger.form != "verb" or trigger.tense not in ("infinitive", "present") or trigger.negated:
        return frozenset()
    possibly, tokens = pack.words.get("possibly", frozenset()), view.line.tokens
    before = range(max(0, trigger.first - HELPING), trigger.first)
    may = any(tokens[at].fold in possibly and view.symbols[at] != "PER" for at in before)  # not "Ann May will quit"
    return frozenset({"asserted", "planned"} if may else ())


def _by_contention(view: View, trigger: Trigger, pack: Pack) -> frozenset[str]:
    """The same of an infinitive right behind words that say of somebody that they may come: "is the favourite to
    become chairman"."""
    if not is_infinitive(view, trigger, pack):
        return frozenset()
    before = (t for t in view.triggers if 0 <= trigger.first - t.last < BESIDE and t is not trigger)
    told = any((t.frame.kind, t.frame.modality) == ("start", "rumoured") and not t.negated for t in before)
    return frozenset({"asserted", "planned"} if told else ())


def _by_main_clause(view: View, trigger: Trigger) -> frozenset[str]:
    """The same of a purpose that opens the sentence, where nothing happens in the clause behind it and its words are
    those of hearsay: "Pour le remplacer, Lenoir est le favori"."""
    opens = trigger.tense == "infinitive" and trigger.first <= OPENS and "," in view.symbols[trigger.last :]
    alone = all(t is trigger or t.frame.modality == "rumoured" for t in view.triggers if t.form == "verb")
    hearsay = "after:rumoured" in trigger.cues and view.leads[0] != "to"
    return frozenset({"asserted", "planned"} if opens and alone and hearsay else ())


def _by_intent(view: View, trigger: Trigger, pack: Pack) -> frozenset[str]:
    """The same of an infinitive right behind words that say that it is to come, or may: "is to replace Lee", "plans to
    resign", "bien placé pour succéder"."""
    if _is_wanted(view, trigger, pack):
        return frozenset({"asserted"})
    before = words_before(view, trigger, pack, REFUSAL)
    return frozenset(() if before.isdisjoint(pack.words["intent"]) else {"asserted"})


def _by_time(view: View, trigger: Trigger) -> frozenset[str]:
    """The same of what is to come by the words of the change themselves ("will be the next chairman"), or of a passive
    behind "to be" between commas: "is leaving, to be succeeded by Lee"."""
    coming = trigger.form == "phrase" and "future" in view.times[trigger.first : trigger.last]
    if trigger.form == "phrase" and trigger.negated and any(view.times[trigger.first : trigger.last]):
        return frozenset({"asserted", "planned", "rumoured"})  # "ne sera pas ministre"
    at = trigger.first - 1 if view.leads[trigger.first - 1] == "to" else trigger.first - 2  # "be" may be the frame's
    tail = at > 0 and view.leads[at] == "to" and view.symbols[at - 1] == ","
    return frozenset({"asserted"} if coming or (tail and trigger.voice == "passive") else ())


def _by_refusal(view: View, trigger: Trigger, pack: Pack) -> frozenset[str]:
    away = away_from(view, trigger, pack)
    if away == 0:
        return frozenset({"asserted", "planned", "rumoured"})
    return frozenset({"asserted", "planned"} if 0 < away <= BESIDE else ())


def _by_hearsay(view: View, trigger: Trigger, pack: Pack) -> frozenset[str]:
    """The same of a verb whose auxiliary is one by which a pack tells hearsay, or that stands in the tense of those:
    "serait nommé", "aurait démissionné", "prendrait la tête"; in a clause that somebody's words open it may be what is
    to come: "a annoncé qu'il serait nommé"."""
    hearsay, tokens = pack.words.get("hearsay", frozenset()), view.line.tokens
    helping = range(max(0, trigger.first - HELPING), trigger.last)
    at = next((n for n in helping if tokens[n].fold in hearsay), -1)
    at = trigger.first if hearsay and at < 0 and trigger.tense == "conditional" else at
    if trigger.form != "verb" or at < 0 or "before:conditional" in trigger.cues:
        return frozenset()
    clause = view.symbols[max(0, at - CLAUSE) : at]
    opened = "relative" in clause or "conjunction" in clause
    if opened and trigger.negated and at == trigger.first:
        return frozenset({"asserted", "planned", "rumoured"})  # "a dit qu'elle ne prendrait pas la tête"
    said = frozenset({"asserted"} if opened else {"asserted", "planned"})
    return said if trigger.negated else said | {"denied"}


def _unfinished(trigger: Trigger) -> bool:
    """A noun, or a verb in a form that does not say that it happened."""
    return trigger.form == "noun" or trigger.tense in ("infinitive", "gerund")


def nearest_trigger(view: View, post: PostMention | None, kind: str) -> Trigger | None:
    """The trigger of `kind` that stands closest to the post."""
    fitting = [t for t in view.triggers if kind in (t.frame.kind, t.frame.other)]
    at = post.head_first if post else 0
    return min(fitting, key=lambda t: (abs(t.first - at), t.first), default=None)


def modality_features(
    view: View, post: PostMention | None, kind: str, pack: Pack, trigger: Trigger | None = None
) -> list[str]:
    """What speaks for the modality of an event of `kind` in the line."""
    found = ["bias", f"kind:{kind}", f"line:{view.line.sentence.kind}"]
    trigger = trigger or nearest_trigger(view, post, kind)
    if post is not None:
        found += [f"mod:{m}" for m in sorted(post.modifiers)]
    if any(token.fold == "?" for token in view.line.tokens):
        found.append("question")
    if trigger is None:
        found.append("no-trigger")
        return found
    found += [f"tense:{trigger.tense}:{trigger.voice}", f"frame:{trigger.frame.id}", f"form:{trigger.form}"]
    if trigger.frame.modality:
        found.append(f"says:{trigger.frame.modality}")
    if trigger.negated:
        found.append(f"negated:{trigger.form}")
    for place, cue in enumerate(trigger.cues[:3]):
        found.append(f"cue{place}:{cue}")
        found.append(f"cue:{cue}")
    before = trigger.first - 1
    if before >= 0:
        found.append(f"before:{view.symbols[before]}")
        lead = next((symbol for symbol in reversed(view.symbols[: trigger.first]) if symbol), "^")
        found.append(f"lead:{trigger.form}:{lead}")  # "after the departure of"
    words = pack.words
    for token in view.line.tokens[max(0, trigger.first - 3) : trigger.first]:
        for name in ("future", "conditional", "perfect"):
            if token.fold in words.get(name, ()):
                found.append(f"aux:{name}")
    return found
