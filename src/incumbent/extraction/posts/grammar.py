"""The small words of posts, by which it is told what belongs to the phrase of a title: "former deputy chief financial
officer of", "l'ancien directeur général adjoint par intérim de"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.lines.days import days_of
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.compounds import is_compound
from incumbent.extraction.posts.ends import Ends
from incumbent.extraction.text.clitics import clitics
from incumbent.extraction.text.genders import genders_of
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.post_titles import Title
from incumbent.extraction.text.quote_words import speech_words
from incumbent.extraction.text.vocabulary import AFFILIATES, Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack


class Grammar:
    """The words of one pack, and what stands beside a title by them; how far a phrase reaches is in `before_titles` and
    `behind_titles`."""

    def __init__(self, pack: Pack) -> None:
        self.words: Vocabulary = vocabulary(pack)
        self.days = days_of(pack)
        self.of = pack.words["of"]
        self.article = pack.words["article"]
        self.possessive = pack.words["possessive"]
        self.copula = pack.words["copula"]
        self.relative, self.past = pack.words["relative"], pack.words["past"]
        self.clitics = clitics(pack).keys() & pack.words["article"]
        self.by = pack.words["by"]
        self.both = pack.words["and"]
        self.to = pack.words.get("to", frozenset())
        self.toward_a_verb = self.to if self.words.head_last else frozenset()
        self.sessions = pack.words.get("session", frozenset())
        self.whose = pack.words["of_whom"]
        self.echoing = pack.words.get("echoing", frozenset())
        self.like = pack.words["as"]
        self.helping = pack.words["copula"] | pack.words["auxiliary"]
        self.genitive = frozenset(pack.genitive)
        self.link = pack.words["and"] | {",", "/", "&", "-"}
        self.speaking = speech_words(pack).speaking
        self.source = frozenset().union(*(pack.words.get(name, ()) for name in ("source", "addressing")))
        self.documents, self.elsewhere = (pack.words.get(name, frozenset()) for name in ("documents", "elsewhere"))
        self.indefinite = pack.words.get("indefinite", frozenset())
        self.activities, self.followers = (pack.words.get(name, frozenset()) for name in ("activities", "followers"))
        sought = (pack.words.get(name, frozenset()) for name in ("running", "seeking", "toward"))
        self.ties = frozenset().union(*(pack.words.get(name, ()) for name in AFFILIATES))
        self.running, self.seeking, self.toward = sought
        self.handed = pack.words.get("handed", frozenset())
        small = "as by and or copula auxiliary relative conjunction negation since".split()
        self.small = frozenset().union(*(pack.words.get(name, ()) for name in small))
        self.ends = Ends(pack, self.small)
        self.loose = self.of | self.article | self.possessive | self.ends.inside  # what no complement ends in
        self.genders = genders_of(pack)

    def is_seat(self, line: Line, hit: Hit[Title]) -> bool:
        """The title names a seat, not who sits in it: "the board"; its article may be part of it."""
        small = self.article | self.possessive
        first = hit.first + (line.tokens[hit.first].fold in small)
        seat = self.words.seats.at(line.tokens, first) if first < hit.last else None
        return seat is not None and seat.last == hit.last

    def is_part(self, line: Line, hit: Hit[Title]) -> bool:
        """The name of a seat, one word without an article, is only the first part of another noun: "board changes"."""
        if hit.last - hit.first > 1 or hit.last >= len(line.tokens):
            return False
        if (parse := line.parse) is not None:
            return parse.roles[hit.first] == "compound" and parse.heads[hit.first] > hit.first
        return line.tokens[hit.last].shape == "word" and line.tokens[hit.last].fold not in self.small

    def is_rank(self, line: Line, first: int, title: Hit[Title], named: set[int]) -> bool:
        """The title is no more than a rank right before a name: "the army chief, General Lee". A captain may have a
        team."""
        whole = " ".join(token.fold for token in line.tokens[title.first : title.last])
        alone = first == title.first and title.last in named
        return alone and whole in self.words.ranks and title.value.post_class != "captain"

    def is_field(self, line: Line, index: int, named: set[int]) -> bool:
        token = line.tokens[index]
        return (
            token.fold in self.words.fields
            and token.fold not in self.link
            and index not in named
            and line.covered(index) is None
        )

    def bare(self, line: Line, first: int, head: int) -> int:
        """Where the post's own words begin: behind "former", "new", "current" and the like."""
        at = first
        while at < head:
            hit = self.words.modifiers.at(line.tokens, at)
            if hit is None or hit.value in ("acting", "deputy", "rank") or hit.last > head:
                break
            at = hit.last + 2 * (hit.last < head and line.tokens[hit.last].fold in self.both)
        return at

    def alone(self, line: Line, first: int, title: Hit[Title], last: int) -> str:
        """The folded words of a title with nothing but modifiers and "of the company" beside it, else nothing."""
        tokens = line.tokens
        beside = [*range(first, title.first), *range(title.last, last)]
        if any(tokens[at].fold in self.of for at in beside):
            bodies = [self.words.generic.at(tokens, at) for at in (title.last, title.last + 1) if at < len(tokens)]
            body = next((hit for hit in bodies if hit is not None), None)
            owner = last < len(tokens) and tokens[last].fold in self.genitive  # "head of the company's mills"
            part = body is not None and body.value == "agency" and body.last < last  # "chef du service économique"
            if (
                body is None
                or owner
                or part
                or not all(self.ends.is_of_land(tokens[at].fold) for at in range(body.last, last))
            ):
                return ""
        elif any(tokens[at].fold in self.words.fields for at in beside) or self._of_a_part(line, last):
            return ""
        if title.first and is_compound(line, title.first - 1, (), self.words, self.small):
            return ""
        return " ".join(token.fold for token in tokens[title.first : title.last])

    def _of_a_part(self, line: Line, last: int) -> bool:
        """What the post is of belongs to what is named behind it, or was: "head of Orbex's mills", "of its mills"."""
        tokens, at = line.tokens, last + 1
        if at >= len(tokens) or tokens[last].fold not in self.of:
            return False
        if tokens[at].fold in self.possessive:
            return True
        while at < len(tokens) and (tokens[at].shape in ("cap", "upper") or tokens[at].fold in self.article):
            at += 1
        return at > last + 1 and at < len(tokens) and tokens[at].fold in self.genitive

    def speaks(self, line: Line, first: int, last: int) -> bool:
        """Somebody without a name says something: ", a spokesman said"; with a comma behind it, it would be a title of
        whoever is named before it."""
        return first > 0 and last < len(line.tokens) and self.speaking.at(line.tokens, last) is not None

    def gender(self, line: Line, first: int, title: Hit[Title]) -> str:
        """Whether the phrase that begins with token `first` speaks of a woman ("f") or a man ("m"); "n" where nothing
        tells."""
        words = [token.fold for token in line.tokens[title.first : title.last]]
        until = next((n for n, word in enumerate(words) if n and word in self.of), len(words))
        beside = [token.fold for token in line.tokens[max(0, first - 1) : title.first]]
        return self.genders.of(beside, words[:until])

    def of_another(self, line: Line, last: int, first: int) -> bool:
        """Only "of" and an article or a possessive stand between a post that ends at token `last` and what begins at
        `first`."""
        between = [token.fold for token in line.tokens[last:first]]
        small = self.article | self.possessive
        return 0 < len(between) <= 2 and between[0] in self.of and all(word in small for word in between[1:])

    def owned(self, line: Line, first: int, whole: str) -> str:
        """The class that a title has behind a possessive or a genitive ("her deputy", "Lee's deputy"), or ""."""
        mine = first > 0 and line.tokens[first - 1].fold in self.possessive | self.genitive
        return self.words.owned.get(whole, "") if mine else ""

    def joined(self, line: Line, end: int, start: int) -> bool:
        """Only "and", a comma, a slash or an article stand between two titles, or "and of": "les fonctions de juge
        puis de maire"."""
        between = [token.fold for token in line.tokens[end:start]]
        if len(between) == 2 and between[0] in self.both and between[1] in self.whose - self.article:
            return True
        return 0 < len(between) <= 3 and all(word in self.link | (self.article - self.of) for word in between)


@cache
def grammar_of(pack: Pack) -> Grammar:
    """The rules of a pack, made once."""
    return Grammar(pack)
