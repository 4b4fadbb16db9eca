"""What stands between two places of a line, as a short row of symbols without any word of the article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.enclosures import brackets, quotations
from incumbent.extraction.grammar.symbols import is_month, leave_out_charges, smooth
from incumbent.extraction.lines.days import days_of
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.posts.several import one_of
from incumbent.extraction.text.clitics import clitics
from incumbent.extraction.text.quote_words import speech_words
from incumbent.extraction.text.tokens import STOP, Token
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

CLASSES = (
    "as",
    "by",
    "of",
    "in",
    "relative",
    "negation",
    "since",
    "until",
    "copula",
    "auxiliary",
    "and",
    "or",
    "possessive",
    "conjunction",
)
LONGEST = 7
LEADS = (
    "stead",
    "that_post",
    "of_whom",
    "kin",
    "out_of",
    "to",
    "in",
    "at",
    "those_days",
    "occasion",
    "accredited",
    "named_after",
    "among",
    "comprising",
    "respectively",
    "where",
    "them",
    "under",
    "source",
    "by",
    "power",
    "charge",
    "several",
    "having",
    "after",
    "before",
    "owning",
    "against",
    "winning",
    "yielding",
    "polled",
    "lasting",
    "thanking",
    "affiliate",
    "also",
    "visiting",
    "then",
    "in_turn",
    "candidacy",
    "incumbent",
    "staff",
    "there",
    "bygone",
    "now",
    "whom",
    "to_whom",
    "answering",
    "renewing",
    "presenting",
    "facing",
    "prompting",
    "match",
    "opposing",
    "session",
    "in_office",
)
SAYING = "saying"  # what a verb of saying leads to: what is said, or who says it
THEREOF = (
    "present",
    "future",
    "conditional",
    "past",
    "imperfect",
    "infinitive",
)  # the tenses behind a small word for "of it"
TIMES = ("future", "conditional", "past", "perfect", "since")

LONGEST_RANK = 5  # words of a rank before a name
DAYS = 3  # words between the noun of a change and "of"


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """A line with all that was found in it, and its tokens as symbols."""

    line: Line
    persons: Sequence[Mention]
    others: Sequence[Mention]
    posts: Sequence[PostMention]
    triggers: Sequence[Trigger]
    symbols: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    brackets: list[int] = field(default_factory=list)
    leads: list[str] = field(default_factory=list)
    quoted: list[int] = field(default_factory=list)
    club: Entity | None = None  # the club, or the country with a team, that the lines before are about

    def lead(self, at: int) -> str:
        """What kind of place the preposition right before token `at` leads to, articles left out: "to", "in", "at",
        or "" for any other word. "Ambassador to France" is none of France."""
        while at > 0 and self.symbols[at - 1] == "" and not self.leads[at - 1]:
            at -= 1
        return self.leads[at - 1] if at > 0 else ""

    def crossing(self, one: int, other: int) -> str:
        """How two tokens stand to the brackets of the line: "same", the second alone within ("in"), the first alone
        ("out"), or each in its own ("apart")."""
        first, second = self.brackets[one], self.brackets[other]
        if first == second:
            return "same"
        return "apart" if first and second else "in" if second else "out"

    def between(self, end: int, start: int) -> tuple[str, ...]:
        """The symbols of tokens `end` to `start`, runs of other words as one "w", at most 7."""
        row: list[str] = []
        for symbol in self.symbols[end:start]:
            if (
                symbol
                and not (symbol == "w" and row and row[-1] == "w")
                and not (symbol.isupper() and row and row[-1] == symbol)
            ):
                row.append(symbol)
        if len(row) > LONGEST:
            row = [*row[:3], "…", *row[-3:]]
        return tuple(row)


def view(
    line: Line, mentions: Sequence[Mention], posts: Sequence[PostMention], triggers: Sequence[Trigger], pack: Pack
) -> View:
    """The view of `line` with what stands in it."""
    persons = [m for m in mentions if m.entity.type == "person"]
    others = [m for m in mentions if m.entity.type != "person"]
    small, times = _small_words(pack), _times(pack)
    symbols = [small.get(token.fold, "w") if token.shape not in _SHOWN else _shown(token) for token in line.tokens]
    smooth(symbols, line, mentions, pack)
    for trigger in triggers:
        for index in range(trigger.first, trigger.last):
            symbols[index] = trigger.frame.kind.upper()
    for post in posts:
        for index in range(post.first, post.last):
            symbols[index] = "POST"
        if (opens := one_of(line, post.first, pack)) < post.first:
            symbols[opens : opens + 2] = ["", ""]
    infinitives = {trigger.first for trigger in triggers if trigger.tense == "infinitive"}
    for mention in mentions:
        if mention.form == "possessive":
            symbols[mention.first] = "possessive"
            continue
        if mention.form == "pronoun" and (mention.last in infinitives or _is_done_to(line, mention, pack)):
            symbols[mention.first] = ""  # whom the verb is done to stands beside nobody: "pourrait lui succéder"
            continue
        kind = {"person": "PER", "organization": "ORG", "country": "CTY", "place": "PLC"}[mention.entity.type]
        if mention.form == "generic" and len(range(mention.first, mention.last)) == 1:
            kind = "possessive"
        for index in range(mention.first, mention.last):
            symbols[index] = kind
        if mention.last + 1 < len(symbols) and symbols[mention.last] == STOP:
            symbols[mention.last] = ""  # "Orbex Co. chairman": the stop is the name's
    for body in others:
        if body.first > 0 and symbols[body.first - 1 : body.first] == symbols[body.last : body.last + 1] == ['"']:
            symbols[body.first - 1] = symbols[body.last] = ""  # a name in quotation marks: "the head of “Orbex”, Lee"
    for person in persons:
        for index in _addresses(line, person, symbols, pack):
            symbols[index] = ""
    leave_out_charges(symbols, line.tokens, pack)
    told = [times.get(token.fold, "") for token in line.tokens]
    told = ["" if time and is_month(line.tokens, at, pack) else time for at, time in enumerate(told)]
    leads = _led(line.tokens, pack)
    meant = vocabulary(pack).bared.get(line.tokens[0].fold, "") if line.tokens else ""
    if meant and line.tokens[0].shape == "cap":
        symbols[0], leads[0] = small.get(meant, "w"), _leads(pack).get(meant, "")
    _take_up(leads, symbols, line, triggers, pack)
    _leave_out_days(symbols, leads, line, triggers, pack)
    for trigger in triggers:
        if trigger.form == "verb" and trigger.voice == "active" and trigger.last < len(symbols):
            end = days_of(pack).end(line.tokens, trigger.last)  # "a limogé vendredi son ministre"
            symbols[trigger.last : end] = [""] * (end - trigger.last)
    return View(line, persons, others, posts, triggers, symbols, told, brackets(line), leads, quotations(line))


def _is_done_to(line: Line, mention: Mention, pack: Pack) -> bool:
    word = line.tokens[mention.first].fold
    return word in clitics(pack) and line.parse is not None and line.parse.is_done_to(mention.first)


def _take_up(leads: list[str], symbols: list[str], line: Line, triggers: Sequence[Trigger], pack: Pack) -> None:
    """Tells apart the small words that stand for "of it" ("il en devient le président") and for "of which"."""
    verbs = {t.first for t in triggers if t.form == "verb" and t.tense in THEREOF}
    thereof, whereof, gerunds = (pack.words.get(name, frozenset()) for name in ("thereof", "whereof", "gerunds"))
    for index in range(len(symbols) - 1 if thereof or whereof else 0):
        word, behind = line.tokens[index].fold, symbols[index + 1]
        helped = behind in ("copula", "auxiliary") and line.tokens[index + 1].fold not in gerunds
        if word in thereof and (helped or index + 1 in verbs):
            leads[index], symbols[index] = "thereof", ""
        elif word in whereof and behind not in ("ORG", "CTY", "PLC"):
            leads[index] = "whereof"


def _addresses(line: Line, person: Mention, symbols: Sequence[str], pack: Pack) -> Iterator[int]:
    """The tokens of forms of address right before a name, with their stops: they say nothing of how it stands."""
    known, at = vocabulary(pack).honorifics, person.first - 1
    ranks, people = vocabulary(pack).ranks, vocabulary(pack).demonyms
    if person.form in ("full", "part") and at > 0 and symbols[at] == "w" and people.at(line.tokens, at):
        yield at  # "par le Sud-Coréen Kim": where somebody comes from
        return
    for first in range(max(0, person.first - LONGEST_RANK), at if person.form in ("full", "part") else 0):
        row = range(first, at + 1)
        if " ".join(line.tokens[n].fold for n in row) in ranks and not any(symbols[n] == "POST" for n in row):
            yield from row  # "the minister, Major General Ann Lee"
            return
    while person.form in ("full", "part") and at >= 0:
        stop = at > 0 and line.tokens[at].fold == "."
        if line.tokens[at - stop].fold not in known or line.covered(at - stop):
            return
        yield from range(at - stop, at + 1)
        at -= 1 + stop


def _leave_out_days(
    symbols: list[str], leads: Sequence[str], line: Line, triggers: Sequence[Trigger], pack: Pack
) -> None:
    """Leaves out the few plain words, such as the day, between the noun of a change and "of": "la démission mercredi du
    ministre", "la démission, mercredi, du ministre"; but no verb of which the noun is the subject: "sa démission
    provoque la chute du"."""
    for trigger in triggers if line.parse is not None else ():
        start = trigger.last
        aside = days_of(pack).aside(line.tokens, start) if trigger.form == "noun" and start < len(symbols) else start
        if aside > start and aside < len(symbols) and (symbols[aside] == "of" or leads[aside] == "of_whom"):
            symbols[start:aside] = [""] * (aside - start)
        row = range(start, min(start + DAYS + 1, len(symbols)))
        of = next((at for at in row if symbols[at] not in ("w", "num")), start)
        if trigger.form != "noun" or of == start or not (symbols[of] == "of" or leads[of] == "of_whom"):
            continue
        assert line.parse is not None
        if not start <= line.parse.heads[line.parse.top(trigger.first, start)] < of:
            symbols[start:of] = [""] * (of - start)


def joined(view: View, end: int, start: int, outside: bool = False) -> str:
    """The symbols between two places, each followed by a space, articles left out and names told once; only those
    `outside` of brackets where that is asked for."""
    row: list[str] = []
    for index in range(end, start):
        symbol = view.symbols[index]
        if outside and view.brackets[index]:
            continue
        if symbol and not (symbol.isupper() and row and row[-1] == symbol):
            row.append(symbol)
    return "".join(symbol + " " for symbol in row)


_SHOWN = frozenset(("mark", "number"))


def _shown(token: Token) -> str:
    """The symbol of what is no word."""
    if token.shape == "number":
        return "num"
    return '"' if token.fold in '"“”«»' else token.fold


@cache
def _small_words(pack: Pack) -> Mapping[str, str]:
    """The symbol of each small word; those of no class have none."""
    table: dict[str, str] = {}
    for name in reversed(CLASSES):
        table |= dict.fromkeys(pack.words.get(name, ()), name)
    return table | dict.fromkeys(pack.words["article"], "") | dict.fromkeys(pack.genitive, "'s")


def _led(tokens: Sequence[Token], pack: Pack) -> list[str]:
    """The kind of place that each token leads to, by itself or with the word before it ("d'après")."""
    known = _leads(pack)
    found = [known.get(token.fold, "") for token in tokens]
    for at, (one, two) in enumerate(pairwise(tokens), 1):
        if both := known.get(f"{one.fold} {two.fold}"):
            found[at] = both
    for hit in speech_words(pack).speaking.find(tokens):
        found[hit.last - 1] = found[hit.last - 1] or SAYING
    return found


@cache
def _leads(pack: Pack) -> Mapping[str, str]:
    """The kind of place that a preposition leads to."""
    return {word: name for name in reversed(LEADS) for word in pack.words.get(name, ())}


@cache
def _times(pack: Pack) -> Mapping[str, str]:
    """The class of time that a small word tells of."""
    table: dict[str, str] = {}
    for name in reversed(TIMES):
        table |= dict.fromkeys(pack.words.get(name, ()), name)
    return table
