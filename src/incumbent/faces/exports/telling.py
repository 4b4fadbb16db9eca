"""Tenures, plans and disputes of a page, each once, with what was told of them in each state and their evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from incumbent.faces.charts.clean import clean
from incumbent.faces.charts.drawing import tenure_id
from incumbent.faces.charts.layout import plan_id
from incumbent.faces.charts.placing import taken
from incumbent.faces.charts.sentences import period, plan_sentence, post_of
from incumbent.faces.exports import evidence
from incumbent.faces.exports.versions import Versions

if TYPE_CHECKING:
    from incumbent.faces.charts.marks import Lane
    from incumbent.faces.charts.words import Words
    from incumbent.faces.exports.states import State
    from incumbent.model.answer import Plan, Tenure
    from incumbent.model.entry import Witness

Row = dict[str, Any]
_Told = tuple[int, str, tuple[str, ...], str, "Tenure | Plan"]  # state, id, heading, sentence, and what it is of


def tenures(states: Sequence[State], lanes: Sequence[Lane], words: Words) -> list[Row]:
    """The tenures in the order of lanes."""
    order = [lane.key[1] for lane in lanes]
    found = []
    for place, state in enumerate(states):
        by = taken(state.timeline)
        found += [(place, tenure, by[id(tenure)].by if id(tenure) in by else "") for tenure in state.timeline.tenures]
    found.sort(key=lambda one: order.index(one[1].post_class))
    return _with_evidence(len(states), words, (_tenure(*one, words) for one in found))


def _tenure(place: int, tenure: Tenure, taken_by: str, words: Words) -> _Told:
    head = (clean(tenure.person), post_of(tenure, words), words.class_name(tenure.post_class))
    origins = words.counted("origin", len(tenure.origins))
    return place, tenure_id(tenure), head, f"{period(tenure, words, taken_by)}; {origins}", tenure


def plans(states: Sequence[State], words: Words) -> list[Row]:
    """What was planned, rumoured or denied."""
    found = [(place, plan) for place, state in enumerate(states) for plan in state.timeline.plans]
    return _with_evidence(len(states), words, (_plan(place, plan, words) for place, plan in found))


def _plan(place: int, plan: Plan, words: Words) -> _Told:
    origins = words.counted("origin", len(plan.origins))
    return place, plan_id(plan), (), f"{plan_sentence(plan, words)}; {origins}", plan


def _with_evidence(count: int, words: Words, told: Iterable[_Told]) -> list[Row]:
    """A claim stands where the last state has it."""
    heads: dict[str, Versions[tuple[str, ...]]] = {}
    texts: dict[str, Versions[str]] = {}
    claims: Versions[Witness] = Versions(count)
    home: dict[str, tuple[int, str]] = {}
    for place, id_, head, text, one in told:
        heads.setdefault(id_, Versions(count)).put(place, repr(head), head)
        texts.setdefault(id_, Versions(count)).put(place, text, text)
        for witness in one.witnesses:
            home[witness.claim.id] = max(home.get(witness.claim.id, (place, id_)), (place, id_))
            claims.put(place, witness.claim.id, witness)
    made = []
    for id_, versions in texts.items():
        witnesses = evidence.by_day(claims.parts[claim] for claim, (_, at) in home.items() if at == id_)
        made.append(
            {
                "id": id_,
                **versions.shown(versions.parts),
                "heads": [{"parts": parts, **heads[id_].shown([key])} for key, parts in heads[id_].parts.items()],
                "texts": [{"text": text, **versions.shown([text])} for text in versions.parts],
                "evidence": [
                    {**evidence.witness_row(witness, words), **claims.shown([witness.claim.id])}
                    for witness in witnesses
                ],
            }
        )
    return made


def disputes(states: Sequence[State], words: Words) -> list[Row]:
    """What sources dispute, with its sides and their witnesses as they became known."""
    count = len(states)
    rows: dict[str, Versions[Row]] = {}
    origins: dict[tuple[str, str], Versions[str]] = {}
    told: dict[tuple[str, str], Versions[Row]] = {}
    for place, state in enumerate(states):
        for dispute in state.disputes:
            key, row = evidence.dispute_key(dispute), evidence.dispute_row(dispute, words)
            rows.setdefault(key, Versions(count)).put(place, repr(row), row)
            for side in dispute.sides:
                at, number = (key, side.says), words.counted("origin", len(side.origins))
                origins.setdefault(at, Versions(count)).put(place, number, number)
                found = told.setdefault(at, Versions(count))
                for witness in side.witnesses:
                    found.put(place, witness.claim.id, evidence.witness_row(witness, words))
    made = []
    for key, versions in rows.items():
        sides = [
            {
                "says": evidence.said(at[1], words),
                **numbers.shown(numbers.parts),
                "origins": [{"text": text, **numbers.shown([text])} for text in numbers.parts],
                "witnesses": [{**one, **told[at].shown([id_])} for id_, one in told[at].parts.items()],
            }
            for at, numbers in origins.items()
            if at[0] == key
        ]
        (*_, latest) = versions.parts.values()
        made.append({**latest, **versions.shown(versions.parts), "sides": sides})
    return made
