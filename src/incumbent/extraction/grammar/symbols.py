"""The symbols of small words made what they mean in their place, before a line is looked at: an auxiliary that looks
like a copula, words that add nothing, words that stand for a comma."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.tokens import Token
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

CHARGE = 9  # tokens of what somebody is in charge of
SORTED = 3  # tokens of an article and the sort of an organisation: "la chaîne publique"
NONE = 3  # tokens before "other than" in which its negation stands


def smooth(symbols: list[str], line: Line, mentions: Sequence[Mention], pack: Pack) -> None:
    """Changes `symbols`, one a token of `line`, for what its small words mean where they stand."""
    _make_number(symbols, line.tokens, pack)
    _make_auxiliary(symbols, line.tokens, pack)
    _make_copula(symbols, line, mentions, pack)
    _assert_none_other(symbols, line.tokens, pack)
    _make_adverb(symbols, line.tokens, pack)
    _leave_out(symbols, line.tokens, pack)
    _leave_out_stress(symbols, line, mentions, pack)
    _appose(symbols, line.tokens, pack)
    _leave_out_sorts(symbols, line, mentions, pack)


def leave_out_charges(symbols: list[str], tokens: Sequence[Token], pack: Pack) -> None:
    """Leaves out what somebody is in charge of, behind an organisation and up to a comma: "vice-président d'Orbex
    chargé du climat, Paul Lenoir"; not where somebody is named in it."""
    charged = pack.words.get("charged", frozenset())
    alone = charged - pack.words.get("in", frozenset())
    for at in range(2, len(tokens) - 2):
        if tokens[at].fold not in charged:
            continue
        opens = tokens[at].fold in alone or tokens[at + 1].fold in charged  # "in charge of"
        if not opens or symbols[at] == "POST" or symbols[at - 1] not in ("ORG", "CTY", "PLC", ")"):
            continue
        close = next((n for n in range(at + 1, min(len(tokens), at + CHARGE)) if tokens[n].fold == ","), 0)
        if close and not {"PER", "POST", "START", "END", "copula", "auxiliary"} & {*symbols[at:close]}:
            symbols[at:close] = [""] * (close - at)


def is_month(tokens: Sequence[Token], at: int, pack: Pack) -> bool:
    """The capital at token `at`, behind another word, is that of a month that is spelt as a small word: "in May"."""
    unclear = pack.lexicon["dates"]["months"].get("unclear", ())
    return at > 0 and tokens[at].shape == "cap" and tokens[at].fold in unclear


def _make_number(symbols: list[str], tokens: Sequence[Token], pack: Pack) -> None:
    """A month that is spelt as an auxiliary is none: "left in May"."""
    for at, symbol in enumerate(symbols):
        if symbol == "auxiliary" and is_month(tokens, at, pack):
            symbols[at] = "w"


def _make_auxiliary(symbols: list[str], tokens: Sequence[Token], pack: Pack) -> None:
    """Behind a reflexive pronoun a verb of being is an auxiliary: "s'est heurté au refus du président"."""
    reflexive = pack.words.get("reflexive", frozenset())
    for at in range(1, len(tokens) if reflexive else 0):
        if symbols[at] == "copula" and tokens[at - 1].fold in reflexive:
            symbols[at] = "auxiliary"


def _make_copula(symbols: list[str], line: Line, mentions: Sequence[Mention], pack: Pack) -> None:
    """Words that say what somebody's name is, before that name, are a verb of being: "le nouveau maire s'appelle Ann
    Lee", "the new mayor is called Ann Lee"."""
    goes_by, people = _goes_by(pack), {m.first for m in mentions if m.entity.type == "person" and m.form == "full"}
    for at in range(1, len(line.tokens) - 2 if people else 0):
        hit = goes_by.at(line.tokens, at)
        if hit is not None and hit.last in people:
            symbols[at : hit.last] = ["copula", *[""] * (hit.last - at - 1)]


@cache
def _goes_by(pack: Pack) -> Phrases[str]:
    return Phrases(((form, form) for form in pack.words.get("goes_by", ())), pack)


def _make_adverb(symbols: list[str], tokens: Sequence[Token], pack: Pack) -> None:
    """Behind a verb of being a conjunction that may say when somebody had a title is none: "était alors le maire"."""
    for at in range(1, len(tokens)):
        if symbols[at] == "conjunction" and symbols[at - 1] == "copula":
            hit = vocabulary(pack).modifiers.at(tokens, at)
            if hit is not None and hit.value == "former":
                symbols[at] = "w"


def _assert_none_other(symbols: list[str], tokens: Sequence[Token], pack: Pack) -> None:
    """Leaves out the negation of who "is none other than" somebody, with those words."""
    told = pack.words.get("none_other", frozenset())
    for at in range(len(tokens) - 1 if told else 0):
        if f"{tokens[at].fold} {tokens[at + 1].fold}" not in told:
            continue
        before = [n for n in range(max(0, at - NONE), at) if symbols[n] == "negation"]
        for index in (*before, at, at + 1):
            symbols[index] = ""


def _leave_out(symbols: list[str], tokens: Sequence[Token], pack: Pack) -> None:
    """Leaves out words that add nothing to what is told of somebody, with the commas around them: "Lee, in addition a
    director of Orbex", "was replaced, on an interim basis, by Lee"."""
    fillers = pack.words.get("fillers", frozenset())
    opening = _opening(fillers)
    for at in range(len(tokens) - 1 if fillers else 0):
        for last in range(at + 2, at + 5) if tokens[at].fold in opening else ():
            if last <= len(tokens) and " ".join(token.fold for token in tokens[at:last]) in fillers:
                closed = symbols[at - 1 : at] == [","] == symbols[last : last + 1]
                symbols[at - closed : last + closed] = [""] * (last - at + 2 * closed)


@cache
def _opening(fillers: frozenset[str]) -> frozenset[str]:
    return frozenset(words.split()[0] for words in fillers)


def _leave_out_stress(symbols: list[str], line: Line, mentions: Sequence[Mention], pack: Pack) -> None:
    """Leaves out pronouns that take up nobody, with the commas around them: "Lenoir est, elle, ministre"."""
    stressed = pack.words.get("stressed", frozenset())
    taken = {at for m in mentions for at in range(m.first, m.last)} if stressed else frozenset()
    for at in range(1, len(symbols) - 1 if stressed else 0):
        if line.tokens[at].fold not in stressed or at in taken:
            continue
        symbols[at] = ""
        if symbols[at - 1] == symbols[at + 1] == ",":
            symbols[at - 1] = symbols[at + 1] = ""


def _leave_out_sorts(symbols: list[str], line: Line, mentions: Sequence[Mention], pack: Pack) -> None:
    """Leaves out what says of which sort an organisation is, right before its name: "a dirigé Luvik et le groupe
    Orbex" tells what "a dirigé Luvik et Orbex" does."""
    generic = vocabulary(pack).generic
    for mention in mentions:
        if mention.entity.type != "organization" or mention.form not in ("full", "part"):
            continue
        for at in range(max(0, mention.first - SORTED), mention.first - 1):
            hit = generic.at(line.tokens, at)
            if hit is not None and hit.last == mention.first:
                symbols[at + 1 : mention.first] = [""] * (mention.first - at - 1)
                break


def _appose(symbols: list[str], tokens: Sequence[Token], pack: Pack) -> None:
    """Words that say who is meant by what stands before them are a comma: "a successor in the person of Ann Lee"."""
    personified = _personified(pack)
    for at in range(1, len(tokens) - 3):
        hit = personified.at(tokens, at)
        if hit is not None:
            symbols[at : hit.last] = [",", *[""] * (hit.last - at - 1)]


@cache
def _personified(pack: Pack) -> Phrases[str]:
    return Phrases(((form, form) for form in pack.words["personified"]), pack)
