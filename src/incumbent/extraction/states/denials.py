"""Changes that are told only as what somebody denies: "Orbex denied a report that Lee had resigned", "Orbex dément la
démission de Lenoir"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.languages.pack import Pack

BEFORE = 24  # tokens before a change in which the verb stands that denies it
NEAR = 6  # tokens from that verb to the word that opens the clause: "denied on Monday a report that"
OTHERS = 2  # words in the denied clause that tell of nobody: "ait été limogé", "would soon resign"
# What tells in the denied clause of whom it is, with their titles, before what is denied of them.
WHOM = frozenset("POST PER ORG CTY PLC of , 's possessive in num".split()) | {""}
NAMES = frozenset(("PER", "POST", "ORG"))
HELPING = frozenset(("auxiliary", "copula", "negation"))
PLAIN = frozenset(("", "w", "of", "in", "num", "NONE"))  # between the verb and the clause: days, "a report"


def is_denied_there(view: View, trigger: Trigger, pack: Pack) -> bool:
    """A verb of the pack that denies leads to the change: to its noun ("denied reports of his resignation"), or to a
    clause that tells nothing else ("denied that the chairman, Lee, had resigned"); not to what it only comes with
    ("denied that the affair led to the resignation of Lee", "denied wrongdoing and resigned")."""
    denying, dismissing = (pack.words.get(name, frozenset()) for name in ("denying", "dismissing"))
    tokens = view.line.tokens
    for at in range(trigger.first - 1, max(-1, trigger.first - 1 - BEFORE), -1):
        if tokens[at].fold in denying and _leads(view, at, trigger, pack, sure=True):
            return True
        if tokens[at].fold in dismissing and _leads(view, at, trigger, pack, sure=False):
            return True
    return False


def _leads(view: View, verb: int, trigger: Trigger, pack: Pack, *, sure: bool) -> bool:
    """The verb at token `verb` denies the change; where it is not `sure` by itself, only by way of a report: "dismissed
    rumours that Lee would resign", but not "dismissed Lee"."""
    tokens, reports = view.line.tokens, pack.words.get("reports", frozenset())
    told = {token.fold for token in tokens[verb + 1 : trigger.first]}
    if not sure and told.isdisjoint(reports):
        return False
    if trigger.form == "noun":
        return _leads_to_noun(view, verb, trigger, reports)
    opened = range(verb + 1, min(trigger.first, verb + 1 + NEAR))
    link = next((at for at in opened if tokens[at].fold in pack.words.get("that", ())), -1)
    if link >= 0:
        return PLAIN.issuperset(view.symbols[verb + 1 : link]) and _is_of_somebody(view, link + 1, trigger)
    return sure and _is_of_somebody(view, verb + 1, trigger, 0)


def _leads_to_noun(view: View, verb: int, trigger: Trigger, reports: frozenset[str]) -> bool:
    """Nothing but reports, and whom they are of, stands between the verb and the noun."""
    between = range(verb + 1, trigger.first)
    said = [at for at in between if view.line.tokens[at].fold not in reports]
    words = sum(view.symbols[at] == "w" for at in said)
    rest = {view.symbols[at] for at in said} - {"w"}
    return words <= (len(said) < len(between)) and rest <= WHOM  # "media reports of"


def _is_of_somebody(view: View, first: int, trigger: Trigger, others: int = OTHERS) -> bool:
    """The clause from token `first` names whom it tells of, and goes right on to the change."""
    symbols = view.symbols[first : trigger.first]
    named = next((at for at, symbol in enumerate(symbols) if symbol in NAMES), -1)
    words = [at for at, symbol in enumerate(symbols) if symbol == "w"]
    if trigger.form != "verb" or named < 0 or len(words) > others or any(at < named for at in words):
        return False
    return symbols[-1] != "," and set(symbols) <= WHOM | HELPING | {"w"}
