"""Changes that are told only as what somebody denies: "Orbex denied a report that Lee had resigned", "Orbex dément la
démission de Lenoir"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.extraction.posts.mention import PostMention
    from incumbent.languages.pack import Pack

BEFORE = 24  # tokens before a change in which the verb stands that denies it
LEADING = 6  # tokens before a title in which the verb of being stands: "will not be the group's next"
BESIDE = 3  # tokens beside a verb in which its negation stands
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
    return _is_denied(view, trigger.first, trigger.form, pack)


def is_not_to_be(view: View, post: PostMention, pack: Pack) -> bool:
    """The verb of being that leads to a title, or the verb that holds the post, is negated ("will not be the next
    chairman", "ne dirigera pas Orbex"), or stands in what is denied ("denied that Lee was to be the next chairman")."""
    end = post.last if post.holding else post.first
    verbs = [at for at in range(max(0, end - LEADING), end) if view.symbols[at] == "copula"]
    first = post.first if post.holding else verbs[-1] if verbs else -1
    if first < 0:
        return False
    said = range(max(0, first - BESIDE), min(len(view.symbols), max(end, first + BESIDE)))
    if any(view.symbols[at] == "negation" for at in said):
        return True
    return _is_denied(view, first, "verb", pack)


def _is_denied(view: View, first: int, form: str, pack: Pack) -> bool:
    denying, dismissing = (pack.words.get(name, frozenset()) for name in ("denying", "dismissing"))
    tokens = view.line.tokens
    for at in range(first - 1, max(-1, first - 1 - BEFORE), -1):
        if tokens[at].fold in denying and _leads(view, at, first, form, pack, sure=True):
            return True
        if tokens[at].fold in dismissing and _leads(view, at, first, form, pack, sure=False):
            return True
    return False


def _leads(view: View, verb: int, first: int, form: str, pack: Pack, *, sure: bool) -> bool:
    """The verb at token `verb` denies what stands from token `first` on; where it is not `sure` by itself, only by way
    of a report: "dismissed rumours that Lee would resign", but not "dismissed Lee"."""
    tokens, reports = view.line.tokens, pack.words.get("reports", frozenset())
    told = {token.fold for token in tokens[verb + 1 : first]}
    if not sure and told.isdisjoint(reports):
        return False
    if form == "noun":
        return _leads_to_noun(view, verb, first, reports)
    opened = range(verb + 1, min(first, verb + 1 + NEAR))
    link = next((at for at in opened if tokens[at].fold in pack.words.get("that", ())), -1)
    if link >= 0:
        return PLAIN.issuperset(view.symbols[verb + 1 : link]) and _is_of_somebody(view, link + 1, first, form)
    if form == "verb" and HELPING.issuperset(view.symbols[verb + 1 : first]):
        return sure  # "denied having appointed Lee", "dément être le futur directeur"
    return sure and _is_of_somebody(view, verb + 1, first, form, 0)


def _leads_to_noun(view: View, verb: int, first: int, reports: frozenset[str]) -> bool:
    """Nothing but reports, and whom they are of, stands between the verb and the noun."""
    between = range(verb + 1, first)
    said = [at for at in between if view.line.tokens[at].fold not in reports]
    words = sum(view.symbols[at] == "w" for at in said)
    rest = {view.symbols[at] for at in said} - {"w"}
    return words <= (len(said) < len(between)) and rest <= WHOM  # "media reports of"


def _is_of_somebody(view: View, opened: int, first: int, form: str, others: int = OTHERS) -> bool:
    """The clause from token `opened` names whom it tells of, and goes right on to what stands from `first` on."""
    symbols = view.symbols[opened:first]
    named = next((at for at, symbol in enumerate(symbols) if symbol in NAMES), -1)
    words = [at for at, symbol in enumerate(symbols) if symbol == "w"]
    if form != "verb" or named < 0 or len(words) > others or any(at < named for at in words):
        return False
    return symbols[-1] != "," and set(symbols) <= WHOM | HELPING | {"w"}
