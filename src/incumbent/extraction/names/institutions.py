"""Names of institutions that open with a common noun written small: "université de Lorvan", "hôpital Saint-Roch"."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.names.initials import blends, stands_for
from incumbent.extraction.names.seats import Seats
from incumbent.extraction.text.phrases import Hit, Phrases
from incumbent.extraction.text.tokens import Token
from incumbent.extraction.text.vocabulary import CLUB, Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

# The sorts of institutions that are named with what they are of.
TAILED = frozenset("institution agency museum court university union party army competition ministry".split())
# … only with an adjective before ("Banque africaine de développement"), or inside a sentence: "la Banque de commerce"
QUALIFIED = frozenset("bank company".split())
PARTY = "party"
THINGS = 3  # things in a row, each of the one before: "Conseil national de l'ordre des médecins"
NUMERALS = 2  # figures of a number that belongs to a name
SPELT = 18  # tokens that the initials behind a name may stand for
SCORES = frozenset("- – — %".split())  # behind a number that belongs to no name
BETWEEN = 2  # common nouns behind the first one, each with "of": "tribunal de commerce de Lorvan"


class Institutions:
    """Looks for such names by the words of a pack; `small` are the words that begin no name."""

    def __init__(self, pack: Pack, small: frozenset[str]) -> None:
        self.words: Vocabulary = vocabulary(pack)
        self.of = pack.words.get("of", frozenset())
        self.article = pack.words.get("article", frozenset())
        self.small = small
        self.seats = Seats(pack, self.words, small)
        self.endings = tuple({table["infinitive"] for table in pack.conjugation.values() if table["infinitive"]})
        self.short: dict[str, tuple[str, ...]] = {}  # initials → the key of the name that they stand for
        self.joint = pack.words["and"]
        self.whose = pack.words["of_whom"]
        self.joining = pack.words["to"]
        self.toward = frozenset(pack.words.get("toward", ())) - pack.words["to"]
        self.no_noun = small | pack.words["possessive"] | pack.words["negation"] | self.words.pronouns.keys()
        self.adjuncts: Phrases[str] = Phrases(((form, form) for form in pack.lexicon["posts"]["adjuncts"]), pack)
        table = pack.lexicon["organizations"].get("towns", {})
        self.towns, self.no_towns = tuple(table.get("endings", ())), frozenset(table.get("none", ()))
        self.row = self.joint | {","}
        self.inside, self.as_what = pack.words.get("in", frozenset()), pack.words["as"]
        self.when = self.inside - pack.words["to"]  # "la fondation Orbex, en juin"

    def reach(self, line: Line, at: int) -> int:
        """The end of what belongs to an institution's name that opens small at token `at`, its first capital taken in;
        `at` where none does."""
        tokens, words = line.tokens, self.words
        bare = words.small_heads.get(tokens[at].fold)
        title = line.covered(at)
        ends = title is not None and title.first < at and title.last == at + 1  # "recteur de l'université de Lorvan"
        if bare is None or (title is not None and not ends and not self.seats.is_where(line, at)):
            return at
        if line.covered(at) is None and words.seats.at(tokens, at) is not None:
            return at  # "président du comité exécutif de Lorvan"
        end, nouns = self.adjectives(line, at + 1), 0
        while end < len(tokens) and tokens[end].fold in self.of:
            end += 1 + (end + 1 < len(tokens) and tokens[end + 1].fold in self.article)
            end += end < len(tokens) and tokens[end].fold in words.openers
            if end >= len(tokens) or tokens[end].shape != "word" or tokens[end].fold in self.small or nouns == BETWEEN:
                break
            end, nouns = self.adjectives(line, end + 1), nouns + 1
            if end + 2 < len(tokens) and tokens[end].fold in self.joint and tokens[end + 1].fold in self.whose:
                joined = end + 2 + (tokens[end + 2].fold in self.article)
                end = self.adjectives(line, joined + 1) if self._noun(line, joined, True, at) else end
        if end >= len(tokens) or tokens[end].shape not in ("cap", "upper") or line.covered(end):
            return at
        if tokens[end].fold in self.small or tokens[end].fold in words.honorifics:
            return at
        if not bare and tokens[end - 1].fold not in self.of | self.article:
            return at  # "le syndicat Orbex" names Orbex
        place = words.places.at(tokens, end) or words.places.at(tokens, end - 1)  # "La Rochelle"
        if tokens[end].fold in words.first_names and not place:
            return at  # "l'école de Paul Lorvan"
        return end + 1

    def party(self, line: Line, at: int) -> int:
        """The end of a party's whole name that opens with the word for one, written small at token `at`: "the liberal
        party"; `at` where none does, or it only says what kind of party has its name behind it."""
        hit = self.words.wholes.at(line.tokens, at)
        if hit is None or not self._opens_small(line, at, hit):
            return at
        end = self.adjectives(line, hit.last)
        names = [token.fold for token in line.tokens[end : end + 1] if token.shape in ("cap", "upper")]
        return end if all(n in self.words.first_names or n in self.words.honorifics for n in names) else at

    def _opens_small(self, line: Line, at: int, hit: Hit[str]) -> bool:
        return hit.value == self.words.organization_heads.get(line.tokens[at].fold) == PARTY

    def whole(self, line: Line, at: int) -> int:
        """The end of a name that a pack has as a whole, written large at token `at`: "Médecins sans frontières"."""
        tokens = line.tokens
        hit = self.words.wholes.at(tokens, at) if tokens[at].shape in ("cap", "upper") else None
        opens = at == 0 or tokens[at - 1].shape == "mark"
        if (
            hit is None
            or self._opens_small(line, at, hit)
            or (hit.value == CLUB and self._goes_on(line, hit.last))
            or (opens and tokens[at].fold in self.article and tokens[at + 1].shape == "word")
        ):
            return at
        return hit.last

    def _goes_on(self, line: Line, at: int) -> bool:
        """A name goes on at token `at` with a noun for what it is: "Lorvan City Council" is no club."""
        token = line.tokens[at] if at < len(line.tokens) else None
        return token is not None and token.shape == "cap" and token.fold in self.words.organization_heads

    def is_office(self, line: Line, at: int) -> bool:
        """The seat that is written large at token `at` opens the name of what it is the seat of: "Direction générale de
        la sécurité"."""
        title, tokens = line.covered(at), line.tokens
        if title is None or title.first != at or tokens[at].shape != "cap" or not at or self.words.head_last:
            return False
        end = self.adjectives(line, at + 1)
        seat = self.words.seats.at(tokens, at) is not None and tokens[at - 1].fold in self.article | self.of
        return seat and title.last <= end < self.things(line, at, end)

    def head(self, line: Line, at: int) -> str | None:
        """The sort that the first noun of the name at token `at` tells: "Conseil", "Haut Conseil"; None for none."""
        tokens, heads = line.tokens, self.words.organization_heads
        if tokens[at].fold in self.words.openers and at + 1 < len(tokens) and tokens[at + 1].shape == "cap":
            return heads.get(tokens[at + 1].fold)
        return heads.get(tokens[at].fold)

    def tail(self, line: Line, at: int, end: int) -> int:
        """The end of an institution's name that begins at token `at` and whose capitals end before `end`: what its
        initials in brackets stand for, else one thing that it is of: "Fédération française de judo"."""
        if self.words.head_last or self.head(line, at) is None or line.tokens[at].shape != "cap":
            return end
        spelt = self.spelt_out(line, at, end)
        return spelt if spelt > end or end >= len(line.tokens) else self._named(line, end, self.things(line, at, end))

    def spelt_out(self, line: Line, at: int, end: int) -> int:
        """The end of what stands for initials in brackets close behind, of a name that begins at token `at` and whose
        capitals end before `end`: "Nouvelle Gauche républicaine (NGR)"; `end` where there are none."""
        tokens = line.tokens
        for close in range(end, min(len(tokens) - 2, end + SPELT)):
            if tokens[close].fold == "(":
                spells = tokens[close + 2].fold == ")" and self._spells(
                    tokens[close + 1], [t.fold for t in tokens[at:close]]
                )
                return close if spells else end
            if tokens[close].shape == "mark" and tokens[close].fold not in ("'", ","):
                break
        return end

    def numbered(self, line: Line, at: int, end: int) -> int:
        """The end of the name of tokens `at` to `end` with the number that belongs to it: "Radio 1", "université Lorvan
        8"; not with one that counts something, nor with a score."""
        tokens = line.tokens
        if at < end < len(tokens) and tokens[end].fold == "+":
            return end + (tokens[end - 1].end == tokens[end].start)  # "Canal+"
        if end <= at or end >= len(tokens) or tokens[end].shape != "number" or len(tokens[end].fold) > NUMERALS:
            return end
        taught = self.words.organization_heads.get(tokens[at].fold) == "university"
        if not taught and tokens[end - 1].fold not in self.words.numbered:
            return end
        behind = tokens[end + 1] if end + 1 < len(tokens) else None
        counts = at > 0 and tokens[at - 1].fold in self.inside and behind is not None and behind.shape == "word"
        if behind is None or (behind.fold not in SCORES and (not counts or behind.fold in self.small)):
            return end + 1
        return end  # "en France 2 personnes sur trois"

    def _named(self, line: Line, end: int, thing: int) -> int:
        """The end of the capitals behind the thing that an institution is of, which reaches from token `end` to
        `thing`: "Fondation d'entreprise Orbex"; not of somebody's name."""
        tokens, words = line.tokens, self.words
        at = thing
        if at == end or at >= len(tokens) or tokens[at].fold in words.first_names | words.honorifics.keys():
            return thing
        if tokens[at].fold in self.whose and at + 1 < len(tokens):  # "Société des mines du Lorvan"
            first = at + 1 + (tokens[at + 1].fold in self.article)
            land = words.countries.at(tokens, first) or words.places.at(tokens, first) if first < len(tokens) else None
            return thing if land is None else land.last
        while at < len(tokens) and tokens[at].shape in ("cap", "upper") and not line.covered(at):
            land = words.places.at(tokens, at)
            if tokens[at].fold in self.small:
                break
            at = land.last if land is not None else at + 1
        return at

    def more(self, line: Line, at: int, end: int) -> int:
        """The end of the next of several things that the name is of, written with capitals: "Agence de Presse et de
        Communication"; of places only where several are meant."""
        tokens = line.tokens
        if self.words.head_last or end + 2 >= len(tokens) or tokens[end].fold not in self.joint:
            return end
        first = end + 1
        if tokens[first].fold not in self.of or not any(t.fold in self.of for t in tokens[at:end]):
            return end
        first += 1 + (tokens[first + 1].fold in self.article)
        if first >= len(tokens) or tokens[first].shape != "cap" or tokens[first].fold in self.small:
            return end
        named = tokens[first].fold in self.words.first_names or tokens[first].fold in self.words.organization_heads
        placed = self.words.places.at(tokens, first) or self.words.countries.at(tokens, first)
        return end if named or placed or line.covered(first) else first + 1

    def things(self, line: Line, at: int, end: int) -> int:
        """The end of what an institution is of, which may be of something itself, and of a land at last: "Association
        des maires ruraux de France"."""
        tokens, first = line.tokens, end
        for _ in range(THINGS):
            reached = self._one_thing(line, at, end) if end < len(tokens) else end
            if reached == end or (end > first and tokens[end].fold not in self.whose | self.toward):
                break
            end = reached
        return self._land(line, end) if first < end < len(tokens) - 1 else end

    def _leads(self, line: Line, at: int) -> bool:
        """Token `at` leads to what an institution is of or for: "of" whatever stands behind, else with an article, and
        behind no name that is whole without it: "l'Élysée à la fin"."""
        tokens, words = line.tokens, self.words
        if tokens[at].fold in self.whose:
            return True
        noun = words.lands.at(tokens, at - 1) is None
        short = at + 1 < len(tokens) and tokens[at + 1].fold in self.article
        return (tokens[at].fold in self.toward and short) or (
            noun and tokens[at].fold in self.joining and (short or tokens[at].fold in self.article)
        )

    def _land(self, line: Line, end: int) -> int:
        """The end of the land or the town that something is of at token `end`, written large: "d'Orvia", "de la
        République"; of nobody whose given name a pack knows."""
        tokens, words = line.tokens, self.words
        at = end + 1 + (tokens[end + 1].fold in self.article)
        if tokens[end].fold not in self.whose or at >= len(tokens) or tokens[at].shape == "word":
            return end
        hit = words.countries.at(tokens, at) or words.places.at(tokens, at)
        if hit is not None:
            return hit.last
        large = at + 1 < len(tokens) and tokens[at + 1].shape in ("cap", "upper")
        known: tuple[Container[str], ...] = (words.first_names, words.honorifics, words.organization_heads)
        other = any(tokens[at].fold in table for table in known)
        return end if tokens[at].shape != "cap" or large or other or line.covered(at) else at + 1

    def _one_thing(self, line: Line, at: int, end: int) -> int:
        """The end of "of" with a small noun behind, with an adjective, or of two such nouns joined: not of a verb, nor
        of what a sentence says of the thing that opens it."""
        tokens, first = line.tokens, end
        sort = self.head(line, at) or ""
        if (
            not self._is_of_things(line, at, end, sort)
            or not self._leads(line, end)
            or tokens[end].fold in self.when
            or tokens[end - 1].shape == "mark"
            or self.adjuncts.at(tokens, end) is not None
        ):
            return end
        if end + 1 < len(tokens) and tokens[end + 1].fold in self.as_what:
            return end  # "Société générale en tant que directeur"
        end += 1
        article = tokens[end - 1].fold in self.article
        if end < len(tokens) and tokens[end].fold in self.article:
            end, article = end + 1, True
        end += end < len(tokens) and tokens[end].fold in self.words.openers
        if end >= len(tokens) or not self._noun(line, end, article, at):
            return first
        end = self.adjectives(line, end + 1)
        if not article and self._twofold(line, end, at):
            return end + 2  # "Caisse de prêt et placement du Lorvan"
        if end + 2 < len(tokens) and tokens[end].fold in self.joint and tokens[end + 1].fold in self.of | self.article:
            more = end + 2 + (tokens[end + 2].fold in self.article)
            if more < len(tokens) and self._noun(line, more, True, at):
                end = self.adjectives(line, more + 1)
        return end

    def _twofold(self, line: Line, end: int, first: int) -> bool:
        """A second noun without an article is joined at token `end`, and a capital tells behind it whose they are."""
        row = line.tokens[end : end + 5]
        if len(row) < 5 or row[0].fold not in self.joint or row[2].fold not in self.whose:
            return False
        whose = row[3 + (row[3].fold in self.article)]
        return whose.shape in ("cap", "upper") and self._noun(line, end + 1, False, first)

    def _is_of_things(self, line: Line, at: int, end: int, sort: str) -> bool:
        """Names of the sort of the one from token `at` to `end` tell what they are of, though that is written small."""
        tokens = line.tokens
        if sort in TAILED:
            return at > 0 or end > at + 1
        qualified = end > at + 1 and tokens[end - 1].fold in self.words.name_adjectives
        inside = at > 0 and tokens[at - 1].shape == "word" and tokens[end].fold in self.whose
        return sort in QUALIFIED and (qualified or (inside and end == at + 1))

    def _noun(self, line: Line, at: int, article: bool, first: int) -> bool:
        """The small word at token `at` is a noun as far as a pack tells: no small word, no infinitive, and no title but
        one that holds all of the name that begins with token `first`."""
        token = line.tokens[at]
        title = line.covered(at)
        title = None if title is not None and title.first < first else title
        if token.shape != "word" or token.fold in self.no_noun or (title and not (title.value.plural and article)):
            return False  # "Association des maires"
        return article or token.fold in self.words.fields or not token.fold.endswith(self.endings)

    def shorten(self, run: Run) -> None:
        """Keeps the initials in brackets behind a name that stand for it: "Parti libéral-démocrate (PLD)"."""
        tokens, at = run.line.tokens, run.last
        if len(run.key) < 2 or at + 2 >= len(tokens) or (tokens[at].fold, tokens[at + 2].fold) != ("(", ")"):
            return
        if self._spells(tokens[at + 1], run.key):
            self.short.setdefault(tokens[at + 1].fold, run.key)

    def _spells(self, token: Token, words: Sequence[str]) -> bool:
        """The word in brackets is short for the words before them."""
        short = token.fold
        return token.shape in ("cap", "upper") and (stands_for(short, words) or blends(short, words))

    def adjectives(self, line: Line, end: int) -> int:
        """The end of the small words behind token `end` that belong to the name of an institution, a row of them taken
        in: "Conseil économique, social et culturel"; behind a club's the town that it is of."""
        tokens, words = line.tokens, self.words.name_adjectives
        end += self._of_a_town(line, end)
        first = end
        while end < len(tokens) and tokens[end].fold in words:
            end += 1
        at = end
        while first < at and at + 1 < len(tokens) and tokens[at].fold in self.row and tokens[at + 1].fold in words:
            at += 2
            if tokens[at - 2].fold in self.joint:
                return at
        return end

    def _of_a_town(self, line: Line, at: int) -> bool:
        """Token `at` tells behind the first word of a club's name whose it is: "Stade lorvannais"."""
        token = line.tokens[at] if 0 < at < len(line.tokens) else None
        if token is None or token.shape != "word" or not token.fold.endswith(self.towns):
            return False
        club = self.words.organization_heads.get(line.tokens[at - 1].fold) == CLUB
        return club and line.tokens[at - 1].shape == "cap" and token.fold not in self.no_towns | self.small
