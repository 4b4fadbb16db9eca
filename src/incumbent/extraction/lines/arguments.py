"""The arguments of words of change by the parse: who or what is their subject, object or agent."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from incumbent.extraction.lines.syntax import SUBJECTS, Parse
from incumbent.extraction.lines.triggers import Trigger

AMONG = "prep:among"
WHOLE = ("subject", "patient", "object")


@lru_cache(maxsize=64)  # each person and each post of a line asks anew
def arguments(parse: Parse, trigger: Trigger) -> Mapping[int, str]:
    """Token → its role towards `trigger`: subject, object, patient, by, owner or prep:…, with what is told of it once
    for all that is coordinated or apposed, and the subject that a clause takes from the one above it."""
    head = parse.top(trigger.first, trigger.last)
    told: dict[int, str] = {}
    for child in parse.children(head):
        if not trigger.first <= child < trigger.last:
            told[child] = parse.roles[child]
    for inner in range(trigger.first, trigger.last):
        for child in parse.children(inner):
            if not trigger.first <= child < trigger.last:
                told.setdefault(child, parse.roles[child])
    _one_subject(told, head)
    _members(told)
    if not {"subject", "patient"} & set(told.values()):
        _inherit(parse, head, told)
    elif parse.roles[head] == "relative":
        _refer(parse, head, told)
    for token, role in list(told.items()):
        if role in ("relative", "clause", "content", "adverbial", "other", "complement", "conjunct"):
            continue
        _spread(parse, token, role, told)
    return told


def _one_subject(told: dict[int, str], head: int) -> None:
    """A verb has one subject: where the parser gives it two that are not coordinated, the nearer one."""
    before = [token for token in sorted(told) if token < head and told[token] in SUBJECTS]
    for token in before[:-1]:
        del told[token]


def _members(told: dict[int, str]) -> None:
    """Whoever is told of as one of several has their part: "dismissed four directors on Friday, including Lee"."""
    for token in sorted(token for token, role in told.items() if role == AMONG):
        several = [other for other in sorted(told) if other < token and told[other] in WHOLE]
        if several:
            told[token] = told[several[-1]]


def _refer(parse: Parse, head: int, told: dict[int, str]) -> None:
    """The noun before a relative clause has the part there of the word that stands for it ("Lee, who left"), else that
    of the object that the clause lacks: "the chairman it fired"."""
    stands = next((told[token] for token in sorted(told) if token in parse.relatives), "")
    if stands in ("subject", "patient", "object"):
        told.setdefault(parse.heads[head], stands)
    elif not any(token > head and role == "object" for token, role in told.items()):
        told.setdefault(parse.heads[head], "object")


def _inherit(parse: Parse, head: int, told: dict[int, str]) -> None:
    """A coordinated verb or an infinitive has the subject of the verb above; a relative or participle clause tells of
    the noun that it hangs on."""
    at, steps = head, 0
    while parse.heads[at] >= 0 and steps < 3:
        role, above = parse.roles[at], parse.heads[at]
        if role in ("relative", "clause"):
            told[above] = f"{role} head"
            return
        if role not in ("conjunct", "complement", "adverbial", "content"):
            return
        for child in parse.children(above):
            if parse.roles[child] in SUBJECTS and child != at:
                told[child] = f"{parse.roles[child]} of {role}"
        if any(value.endswith(role) for value in told.values()):
            return
        if parse.heads[above] < 0:
            told.setdefault(above, f"{role} head")  # where the parser takes a name for the root, the clause tells of it
        at, steps = above, steps + 1


def _spread(parse: Parse, token: int, role: str, told: dict[int, str]) -> None:
    for child in parse.children(token):
        if parse.roles[child] in ("conjunct", "apposition", "compound", AMONG) and child not in told:
            told[child] = role
            _spread(parse, child, role, told)
