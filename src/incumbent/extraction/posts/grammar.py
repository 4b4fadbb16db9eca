"""How far the phrase of a post reaches beside its title: modifiers, fields, a complement in lower case.

"former deputy chief financial officer of", "l'ancien directeur général adjoint par intérim de".
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.lines.days import days_of
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.compounds import compounds_before, is_compound
from incumbent.extraction.posts.ends import Ends
from incumbent.extraction.text.clitics import clitics
from incumbent.extraction.text.genders import genders_of
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.post_titles import Title
from incumbent.extraction.text.quote_words import speech_words
from incumbent.extraction.text.tokens import STOP
from incumbent.extraction.text.vocabulary import AFFILIATES, Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LONGEST = 4  # tokens of a modifier
ACROSS = 8  # tokens of the organisations before a title
REACH = 6  # words of a complement that may still name the field of a post


class Grammar:
    """The rules of one pack: how far a phrase reaches beside its title, and what stands there."""

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

    def left(self, line: Line, at: int, named: set[int]) -> tuple[int, set[str]]:
        """The first token of the phrase whose title begins at `at`, and the modifiers on the way."""
        kinds: set[str] = set()
        while at > 0:
            hit = self._modifier_before(line, at)
            if hit is not None and not self._legal_form(line, hit) and hit.last - 1 not in named:
                kinds.add(hit.value)
                at = hit.first
                continue
            width = self._field_before(line, at, named) or self._second_before(line, at)
            if not width:
                width = compounds_before(line, at, named, self.words, self.small)
                width = width if width and self._modifier_before(line, at - width) is not None else 0
            if not width:
                break
            at -= width
        return at, kinds

    def _second_before(self, line: Line, at: int) -> int:
        """2 where an adjective before token `at` is joined with a modifier: "ancien et fougueux directeur"."""
        tokens = line.tokens
        if at <= 2 or tokens[at - 1].shape != "word" or tokens[at - 2].fold not in self.both:
            return 0
        plain = line.covered(at - 1) is None and tokens[at - 1].fold not in self.small | self.article | self.possessive
        return 2 if plain and self._modifier_before(line, at - 2) is not None else 0

    def _modifier_before(self, line: Line, at: int) -> Hit[str] | None:
        """The longest modifier that ends before token `at`; a word of another title only where it is all of it."""
        for width in range(min(LONGEST, at), 0, -1):
            hit = self.words.modifiers.at(line.tokens, at - width)
            if hit is not None and hit.last == at and not self._verbal(line, at - width):
                title = line.covered(at - width)
                if title is None or (title.first >= hit.first and title.last <= hit.last):
                    return hit
        return None

    def _verbal(self, line: Line, at: int) -> bool:
        """A participle behind its auxiliary: "was elected chairman"; "an elected mayor" is a modifier. So is a verb of
        change with a subject of its own: "Orbex sacked manager Ann Lee"."""
        before, parse = line.tokens[at - 1].fold if at else "", line.parse
        acts = self.ends.is_body(line, at - 1) or (parse and "subject" in {parse.roles[n] for n in parse.children(at)})
        alone = not self.words.head_last and before not in self.article  # "Désignée rapporteure en mai, Roe"
        change = self.words.triggers.at(line.tokens, at) if acts or alone or before in self.helping else None
        return change is not None and any(wording.form == "verb" for wording in change.value)  # not "was formerly"

    def _legal_form(self, line: Line, hit: Hit[str]) -> bool:
        """The end of a company's name, which elsewhere is a modifier: "Orbex Co chairman"."""
        token = line.tokens[hit.first]
        named = hit.first > 0 and token.shape != "word" and line.tokens[hit.first - 1].shape in ("cap", "upper")
        return named and token.fold in self.words.legal_forms

    def _field_before(self, line: Line, at: int, named: set[int]) -> int:
        """How many tokens before `at` name the field of the title: "labour" of "labour minister", two with the "and" of
        "work and pensions secretary"; 0 where none does."""
        tokens = line.tokens
        if self._field(line, at - 1, named):
            return 1
        joint = tokens[at - 1].fold
        inside = at < len(tokens) and self._field(line, at, named)
        if inside and at > 1 and (joint in self.link or joint == ",") and self._field(line, at - 2, named):
            return 2
        between = tokens[at - 1].fold in self.words.demonyms.first_words and self._modifier_before(line, at - 1)
        return 1 if between else 0  # "the former French minister"

    def _field(self, line: Line, index: int, named: set[int]) -> bool:
        token = line.tokens[index]
        return (
            token.fold in self.words.fields
            and token.fold not in self.link
            and index not in named
            and line.covered(index) is None
        )

    def across(self, line: Line, at: int, named: set[int]) -> set[str]:
        """Modifiers before the organisation, or the row of them, before the title: "former Orbex and Lampo chief"."""
        probe = self.before_whose(line, at, named)
        if probe == at or probe == 0:
            return set()
        return self.left(line, probe, named)[1] & {"former", "incoming", "outgoing", "acting", "current"}

    def before_whose(self, line: Line, at: int, named: set[int]) -> int:
        """The first token of the organisation, or the row of them, before a title at `at`: "Orbex chief", "Orbex's
        chief"; `at` where none is."""
        genitive = at > 1 and line.tokens[at - 1].fold in self.genitive and at - 2 in named
        probe = whose = at - genitive
        while probe > 0 and whose - probe < ACROSS and self._colours(line, probe - 1, named):
            hit = self._modifier_before(line, probe) if probe < whose else None
            if hit is not None and not self._legal_form(line, hit):
                break  # "the new Orbex chief"
            probe -= 1
            if probe > 1 and line.tokens[probe - 1].fold in self.link and probe - 2 in named and at - probe < ACROSS:
                probe -= 1
        return probe if probe < whose else at

    def _colours(self, line: Line, index: int, named: set[int]) -> bool:
        """The token is of a name before a title, of an acronym or a demonym, or the stop of "Orbex Co."."""
        token = line.tokens[index]
        short = token.fold == STOP and index - 1 in named
        return short or index in named or token.shape == "upper" or token.fold in self.words.demonyms.first_words

    def right(self, line: Line, at: int, named: set[int]) -> tuple[int, set[str]]:
        """The token after the phrase whose title ends at `at`: adjectives, then a complement in lower case."""
        kinds: set[str] = set()
        tokens = line.tokens
        while at < len(tokens):
            hit = self._modifier_behind(line, at)
            if hit is not None and at not in named:
                kinds.add(hit.value)
                at = hit.last
            elif self._field(line, at, named) or self.ends.qualifies(line, at, named):
                at += 1
            else:
                break
        at = end = self.ends.behind_comma(line, at, named)
        verb = at + 1 < len(tokens) and tokens[at].fold in self.toward_a_verb  # "chief executive to join Orbex"
        changes = at < len(tokens) and (self.words.triggers.at(tokens, at + verb) or self.ends.adjunct(line, at))
        changes = changes or (verb and line.parse is not None and line.parse.sort(at + 1) == "verb")  # "to pursue"
        further = self._goes_on(line, at, named) and any(t.fold in self.whose for t in tokens[max(0, at - REACH) : at])
        if at < len(tokens) and (tokens[at].fold in self.of or further) and not changes:
            probe = at + 1 + further
            reach = at
            while probe < len(tokens) and probe - reach <= REACH:
                if self._goes_on(line, probe, named):
                    reach, probe = probe, probe + 2
                elif self.ends.complement(line, probe, named):
                    probe += 1
                else:
                    break
            while probe > at + 1 and tokens[probe - 1].fold in self.loose:
                probe -= 1
            end = probe if probe > at + 1 else end
        end = self.ends.more_fields(line, self.ends.in_row(line, end, named), named)
        reach = min(end + 4, len(tokens))
        told = [change for n in range(end, reach) if (change := self.words.triggers.at(tokens, n))]
        for probe in range(end, reach):  # "the finance chief, will act as interim head": no acting finance chief
            hit = self.words.modifiers.at(tokens, probe)
            inside = probe in named or any(change.first <= probe < change.last for change in told)
            inside |= self.words.head_last and hit is not None and line.covered(hit.last) is not None
            if hit is not None and hit.value == "acting" and not inside:
                kinds.add(hit.value)
        return end, kinds

    def without_sort(self, line: Line, at: int, last: int, bodies: Collection[int]) -> int:
        """The end of what tells the post in its phrase, whose title ends at `at`, without what only says what kind of
        organisation is named behind it, where a pack has such words before names: "head of travel firm Orbex",
        "chairman of Paris-based Orbex". `bodies` are the tokens where an organisation's name begins."""
        if not self.words.head_last or last < at + 2 or line.tokens[at].fold not in self.of:
            return last
        taken_up = self.words.generic.at(line.tokens, at + 1)
        if taken_up is not None and taken_up.last <= last:  # "chief executive of this maker of shoes"
            owner = taken_up.last < len(line.tokens) and line.tokens[taken_up.last].fold in self.genitive
            return last if owner else at
        if last not in bodies:
            return last
        end = max(n for n in range(at, last) if line.tokens[n].fold in self.of)
        noun = line.tokens[last - 1].fold
        return end if noun in self.words.kinds or "-" in noun else last

    def _modifier_behind(self, line: Line, at: int) -> Hit[str] | None:
        """A modifier that begins with token `at`, and is no word of another title."""
        hit = self.words.modifiers.at(line.tokens, at)
        title = line.covered(at)
        changes = hit is not None and (hit.value == "rank" or (hit.value == "former" and self.words.head_last))
        verbal = changes and self.words.triggers.at(line.tokens, at) is not None
        if hit is None or verbal or (title is not None and title.last > hit.last) or self.ends.adjunct(line, at):
            return None  # "the board appointed Roe", "the board fired the chief", "chairman next year"
        return hit

    def _goes_on(self, line: Line, at: int, named: set[int]) -> bool:
        """ "And of" a further thing, which is no title: "director of sales and of exports"."""
        tokens = line.tokens
        if at + 2 >= len(tokens) or tokens[at].fold not in self.both or tokens[at + 1].fold not in self.whose:
            return False
        further = at + 2 + (tokens[at + 2].fold in self.article)
        if further >= len(tokens) or self.words.modifiers.at(tokens, further) is not None:
            return False
        return self.ends.complement(line, further, named)

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
