"""What stands beside the words of a change and tells more of them: voice, tense, negation, what makes a noun."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.lines.asides import interruption
from incumbent.extraction.lines.days import days_of
from incumbent.extraction.lines.genitives import is_owner
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.frames import Wording
from incumbent.extraction.text.genders import UNTOLD
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

ONLY = 10  # words from a verb to what it is denied of all else
REACH = 5  # words before a trigger in which its auxiliaries and cues stand
CUE_REACH = 12  # words around it in which a cue of modality still counts
SUBJECT = 8  # words before a verb among which stands what comes to somebody
WIDE = 6  # words of a portfolio
FALLS = 14  # words before a verb in which the seat stands that comes to somebody


def _is_verbal(wordings: Sequence[Wording]) -> bool:
    return any(wording.form == "verb" for wording in wordings)


class Rules:
    def __init__(self, pack: Pack) -> None:
        self.words, self.days = vocabulary(pack), days_of(pack)
        self.be = pack.words["copula"]
        self.auxiliary = pack.words["auxiliary"]
        self.helping = self.be | self.auxiliary
        rows = (row.partition("=") for row in pack.words.get("agreement", ()))
        self.agreement = sorted(((end, gender) for end, _, gender in rows), key=lambda row: (-len(row[0]), row))
        self.negation = pack.words["negation"]
        self.halves, self.but = (pack.words.get(name, frozenset()) for name in ("halves", "but_only"))
        self.months = frozenset(pack.lexicon["dates"]["months"].get("unclear", ()))
        self.by = pack.words["by"]
        self.posts = pack.words["as"]
        self.genitive = pack.genitive
        self.infinitive = pack.words["infinitive"]
        self.reflexive = pack.words.get("reflexive", frozenset())
        self.intransitive = pack.words.get("intransitive", frozenset())
        self.article = pack.words["article"] | pack.words.get("possessive", frozenset())
        self.whose = pack.words["of_whom"]

    def hits(self, line: Line) -> list[Hit[tuple[Wording, ...]]]:
        """The words of changes of a line, in order, those with a day between them, too, which go before shorter ones
        inside them: "a été portée samedi à la tête"."""
        return self.days.wide(line.tokens, self.words.triggers, _is_verbal)

    def choose(self, line: Line, hit: Hit[tuple[Wording, ...]]) -> Wording:
        """A noun where an article or a possessive stands before the word, or one with an adjective and "of" behind it
        ("the abrupt exit of"), else a verb; of verbs that tell both of what comes to somebody and of whoever comes to
        something the former behind a seat."""
        first, wordings, tokens = hit.first, hit.value, line.tokens
        both = {w.frame.person for w in wordings if w.form == "verb"} == {"subject", "object"}
        seat = both and any(self.is_seat(line, at) for at in range(max(0, first - SUBJECT), first))
        if seat or (both and self.is_portfolio(line, first)):
            wordings = tuple(w for w in wordings if w.frame.person == "object")
        before = tokens[first - 1].fold if first else ""
        qualified = first > 1 and tokens[first - 1].shape == "word" and tokens[first - 2].fold in self.article
        of_whom = tokens[hit.last].fold in self.whose if hit.last < len(tokens) else False
        nominal = before in self.article or before in ("'s",) or (qualified and of_whom)
        for wording in wordings:
            if (wording.form == "noun") == nominal:
                return wording
        return wordings[0]

    def tells_of_seat(self, line: Line, first: int) -> bool:
        """A seat or a post is told before token `first`, near enough to be what a verb there tells of."""
        before = range(max(0, first - FALLS), first)
        told = any(self.is_seat(line, at) or line.covered(at) is not None for at in before)
        return told or self.is_portfolio(line, first)

    def is_portfolio(self, line: Line, last: int) -> bool:
        """A portfolio stands behind its article, before token `last`: "le Budget échoit à"."""
        tokens = line.tokens
        hit = self.words.portfolios.ending(tokens, last, WIDE)
        capital = hit is not None and hit.first > 0 and tokens[hit.first].shape == "cap"
        return hit is not None and capital and tokens[hit.first - 1].fold in self.article

    def is_seat(self, line: Line, at: int) -> bool:
        """Token `at` opens the name of a seat, or is a word for one: "la présidence", "le poste"."""
        return line.tokens[at].fold in self.posts or self.words.seats.at(line.tokens, at) is not None

    def nominal(self, line: Line, hit: Hit[tuple[Wording, ...]]) -> Hit[tuple[Wording, ...]] | None:
        """`hit`, but behind a genitive the noun that it begins with, where its form is an infinitive's: "Lee's return
        to Orbex"; None where the pack has no such noun."""
        behind = hit.first > 1 and line.tokens[hit.first - 1].fold in self.genitive
        if not behind or not all(w.form == "verb" and w.tense == "infinitive" for w in hit.value):
            return hit
        noun = self.words.triggers.at(line.tokens[: hit.first + 1], hit.first)
        return noun if noun is not None and any(w.form == "noun" for w in noun.value) else None

    def without_by(self, line: Line, hit: Hit[tuple[Wording, ...]]) -> Hit[tuple[Wording, ...]] | None:
        """The words of a change without the "by" that they end in: where they are active it is of whoever is put in the
        place of another: "le groupe l'a remplacé par Roe"; None where they end in none."""
        if hit.last - hit.first < 2 or line.tokens[hit.last - 1].fold not in self.by:
            return None
        return self.words.triggers.at(line.tokens[: hit.last - 1], hit.first)

    def gender(self, line: Line, first: int, last: int) -> str:
        """The gender that the ending of a participle tells, behind its auxiliaries; "n" where none does."""
        word = next((t.fold for t in line.tokens[first:last] if t.fold not in self.helping), "")
        return next((gender for ending, gender in self.agreement if word.endswith(ending)), UNTOLD)

    def voice(self, line: Line, first: int, last: int, wording: Wording, tenses: set[str]) -> str:
        if wording.form != "verb":
            return "none"
        inside = [line.tokens[i].fold for i in range(first, last - 1)]
        whole = any(word in self.be and word not in self.genitive for word in inside)
        own = whole and any(word in self.reflexive for word in inside)  # "s'est séparé de"
        if own or (whole and wording.frame.person == "object"):
            return "active" if own else "passive"  # the form has its auxiliary in it: "is to be replaced"
        if "participle" not in tenses or any(
            t.fold in self.intransitive for t in line.tokens[first : min(last, first + 2)]
        ):
            return "active"  # "devenu", "est mort"
        aside = interruption(line.tokens, self.helping)
        before = aside[0] - 1 if aside is not None and aside[1] + 1 == first else first  # "a, lundi, nommé"
        for skipped, index in enumerate(range(before - 1, max(-1, before - 1 - REACH), -1)):
            token = line.tokens[index]
            if token.fold in self.be and not is_owner(line.tokens, index, first, last, self.genitive, self.helping):
                reflexive = index > 0 and line.tokens[index - 1].fold in self.reflexive
                return "active" if reflexive else "passive"
            if token.fold in self.auxiliary:
                return "active"
            if token.shape == "mark" or skipped >= 3:
                break
        if line.tokens[last - 1].fold in self.by or (last < len(line.tokens) and line.tokens[last].fold in self.by):
            return "passive"  # the words of a change may end in it: "remplacé par Roe"
        if wording.frame.person == "subject" and any(t.fold in self.article for t in line.tokens[first + 1 : last]):
            return "active"  # what its subject does is told with it: "Lee, the dean, handed in his resignation"
        if "present" in tenses and "past" not in tenses and self.has_object(line, first, last):
            return "active"  # "rejoint Orbex" is no participle
        if wording.frame.needs == "organization" and wording.frame.person == "subject" and self.names(line, last):
            return "active"  # "Lee, a banker, joined Orbex": what has an object is no passive
        return (
            "active"
            if tenses & {"past", "present"} and first and line.tokens[first - 1].shape in ("cap", "upper")
            else "bare"
        )

    def names(self, line: Line, at: int) -> bool:
        """A name stands at token `at`, or behind its article."""
        tokens = line.tokens
        at += at < len(tokens) and tokens[at].fold in self.article
        return at < len(tokens) and tokens[at].shape in ("cap", "upper")

    def has_object(self, line: Line, first: int, last: int) -> bool:
        """What a verb does stands right behind it: a name, a phrase with its article; or the form, behind no comma."""
        if last - first > 1:
            return not first or line.tokens[first - 1].fold != ","  # "Lee, contraint au départ"
        behind = line.tokens[last] if last < len(line.tokens) else None
        return behind is not None and (behind.shape in ("cap", "upper") or behind.fold in self.article)

    def unfinished(self, line: Line, first: int) -> bool:
        """The auxiliary of a passive is an infinitive: "asked that she be named"."""
        return bool(first) and line.tokens[first - 1].fold in self.infinitive

    def opens_none(self, line: Line, hit: Hit[tuple[Wording, ...]]) -> bool:
        """The last word of a phrase opens longer words that tell of no change: "who left Lee on the bench"."""
        longer = self.words.triggers.at(line.tokens, hit.last - 1) if hit.last - hit.first > 1 else None
        if longer is None or longer.last <= hit.last or any(wording.form != "phrase" for wording in hit.value):
            return False
        return all(wording.frame.kind == "none" for wording in longer.value)

    def negated(self, line: Line, first: int) -> bool:
        tokens = line.tokens
        near = [i for i in range(max(0, first - REACH), first) if tokens[i].fold in self.negation]
        if near and all(tokens[i].fold in self.halves for i in near) and self._only(line, first):
            return False
        return any(tokens[i + 1].fold != "." for i in near)  # "No. 2" denies nothing

    def _only(self, line: Line, first: int) -> bool:
        """The negation says when or where alone something happened: "n'a été nommée qu'en mai"."""
        for token in line.tokens[first + 1 : first + ONLY]:
            if token.fold in self.negation or token.shape == "mark":
                return False
            if token.fold in self.but:
                return True
        return False

    def cues(self, line: Line, first: int, last: int) -> tuple[str, ...]:
        found = []
        for index in range(max(0, first - CUE_REACH), min(len(line.tokens), last + CUE_REACH)):
            hit = self.words.cues.at(line.tokens, index)
            if hit is None or (index and line.tokens[index].shape == "cap" and line.tokens[index].fold in self.months):
                continue  # "left in May to become"
            if hit.value != "denied" or hit.first >= last or hit.last <= first:  # "did not renew" is the change itself
                distance = first - hit.last if hit.last <= first else hit.first - last if hit.first >= last else 0
                found.append((max(0, distance), ("before" if hit.first < first else "after") + ":" + hit.value))
        return tuple(kind for _, kind in sorted(found))


@cache
def rules_of(pack: Pack) -> Rules:
    return Rules(pack)
