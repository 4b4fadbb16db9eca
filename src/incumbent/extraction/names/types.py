"""Is a name a person's or an organisation's? What speaks for it, as signs that learned weights add up.

Signs are general: what stands in the name, right before and behind it, its place in the parse, and what it does to the
changes of the line. A name that stands in several places has the signs of all of them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.lines.arguments import arguments
from incumbent.extraction.lines.entities import Run
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.syntax import Parse
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.names.changes_beside import is_followed, takes_post
from incumbent.extraction.names.inner_signs import inner_signs
from incumbent.extraction.names.listed import is_listed
from incumbent.extraction.names.portfolios import Portfolios
from incumbent.extraction.names.small import VERB
from incumbent.extraction.names.subsidiaries import names_part
from incumbent.extraction.names.words_beside import headed_by, named_sort, of_many, works_at
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.quote_words import speech_words
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

DOES = "does:"  # opens the signs that tell the part of a name in a change
Key = tuple[str, ...]
SMALL = ("of", "in", "by", "as", "and", "or", "copula", "auxiliary", "relative", "possessive", "negation", "since")
KIND_REACH = 5  # tokens before a name in which a common noun may say what it is
REACH = 14  # tokens behind a name in which a possessive may take it up
LED = "led"  # the sign of what somebody leads: "dirige Orbex"
RENEWS = "renews"  # of what has somebody new: "Orbex has a new chief executive"
ANNOUNCES = "announces"  # of what tells of a change in a post of firms: "Orbex announced the departure of its CEO"
LISTED = "listed"  # of what stands in a row with what a title is of: "the boards of Orbex and Lorvan"
TOLD = 5  # tokens from such a name to the noun of the change
WHOLE = 16  # tokens from the noun to the title
NEW = 5  # tokens from such a name to the title: "Orbex has found its new chief executive"
GIVEN = 10  # tokens behind a verb in which the title stands that it gives
SWORN = "sworn"  # the sign of who is given a post that no organisation has: "Lorvan was sworn in as mayor"
OF_BODIES = frozenset(("executive", "partner", "board-member", "official", "coach", "other"))  # "named fund manager"


class Signs:
    """The signs that the words of a pack give."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.words: Vocabulary = vocabulary(pack)
        self.article = pack.words.get("article", frozenset()) - pack.words.get("relative", frozenset())
        self.of = pack.words.get("of", frozenset())
        self.who = pack.words.get("who", frozenset())
        self.speaking = speech_words(pack).speaking
        self.portfolios = Portfolios(pack)
        self.kinds = {*self.words.organization_heads, *self.words.kinds}
        self.small = {word: name for name in reversed(SMALL) for word in pack.words.get(name, ())}
        self.small |= dict.fromkeys(self.article, "article") | dict.fromkeys(pack.genitive, "'s")
        self.small |= dict.fromkeys(self.who, "who") | dict.fromkeys(self.words.honorifics, "honorific")
        self.persons = {*self.words.pronouns, *self.words.possessives}
        self.openers = self.persons.union(self.words.generic.first_words)
        self.possessive = pack.words["possessive"]
        self.indefinite = pack.words.get("indefinite", frozenset())

    def of_names(self, runs: Sequence[Run], triggers: Mapping[int, Sequence[Trigger]]) -> dict[Key, list[str]]:
        """For each name, by its key: the signs of all its places, and how it goes with the other names."""
        rows: dict[Key, list[Run]] = defaultdict(list)
        for run in runs:
            rows[run.key].append(run)
        found = {}
        for key, places in rows.items():
            tally = Counter(sign for run in places for sign in set(self.of_run(run, triggers)))
            signs = ["bias", *inner_signs(key, places, self.words, self.of)]
            for sign, count in tally.items():
                signs.append(sign)
                if 2 * count > len(places):
                    signs.append(f"{sign}:most")
            found[key] = signs
        for key, signs in _beside(found, rows).items():
            found[key] += signs
        return found

    def of_run(self, run: Run, triggers: Mapping[int, Sequence[Trigger]]) -> Iterator[str]:
        """What stands beside one place of the name, and what it does there."""
        changes = triggers.get(run.line.index, ())
        yield from self._around(run)
        yield from self._title(run)
        yield from self._kind_before(run)
        yield from self._taken_up(run)
        if run.first == 0 and any(self._announces(run, trigger) for trigger in changes):
            yield ANNOUNCES
        if run.line.parse is not None:
            yield from self._parsed(run, run.line.parse, changes)

    def _around(self, run: Run) -> Iterator[str]:
        """The words right before and behind, as classes, and what they make of the name."""
        tokens, line = run.line.tokens, run.line
        if run.last in line.tickers:
            yield "ticker"
        if run.honorific:
            yield "honorific"
        if run.first and tokens[run.first - 1].fold in self.words.callings:
            yield "calling"
        if is_followed(run, self.pack):
            yield "followed"
        left, right = self._class(line, run.first - 1), self._class(line, run.last)
        yield f"before:{left}"
        yield f"after:{right}"
        if of_many(run, self.pack):
            yield "of-many"
        if self._is_led(run):
            yield LED
        if self._renews(run):
            yield RENEWS
        if (
            is_listed(run, self.pack)
            or works_at(run, self.pack)
            or names_part(run, self.pack)
            or named_sort(run, self.pack)
        ):
            yield LISTED
        if takes_post(run, self.pack):
            yield "takes-post"
        if run.first > 1:
            yield f"before2:{self._class(line, run.first - 2)}:{left}"
        if run.last + 1 < len(tokens):
            yield f"after2:{right}:{self._class(line, run.last + 1)}"

    def _kind_before(self, run: Run) -> Iterator[str]:
        """A common noun before the name says what it is: "the airline Orbex", "her own business, Orbex Lorvan"."""
        tokens = run.line.tokens
        for back, index in enumerate(range(run.first - 1, max(-1, run.first - 1 - KIND_REACH), -1)):
            if tokens[index].shape != "word" or run.line.covered(index):
                break
            if tokens[index].fold in self.kinds:
                yield f"kind-before:{min(back, 2)}"
                break
        if run.first > 1 and tokens[run.first - 1].fold == "," and tokens[run.first - 2].fold in self.kinds:
            yield "kind-before:,"

    def _taken_up(self, run: Run) -> Iterator[str]:
        """What takes the name up behind it: a pronoun or a possessive of persons, or "the company"."""
        tokens = run.line.tokens
        for index in range(run.last, min(len(tokens), run.last + REACH)):
            word = tokens[index].fold
            if word not in self.openers:
                continue
            owned = run.line.covered(index + 1) if word in self.possessive else None
            if owned is not None:
                yield f"has:{GROUP.get(owned.value.post_class, '-')}"  # "Orbex loses its chief executive"
            if word in self.persons:
                yield "taken-up:person"
                break
            hit = self.words.generic.at(tokens, index)
            if hit is not None and hit.last - index == 1:
                yield "taken-up:thing"
                break

    def _parsed(self, run: Run, parse: Parse, changes: Sequence[Trigger]) -> Iterator[str]:
        """The place of the name in the parse, and its part in the changes of the line."""
        guesses = Counter(parse.names[run.first : run.last])
        yield f"parser:{guesses.most_common(1)[0][0] or '-'}"
        top = parse.top(run.first, run.last)
        yield f"role:{parse.roles[top]}"
        head = parse.heads[top]
        if head >= 0:
            yield f"role:{parse.roles[top]}:{self._head(run.line, head)}:{'left' if head < top else 'right'}"
        for trigger in changes:
            told = arguments(parse, trigger)
            role = next((told[i] for i in range(run.first, run.last) if i in told), "")
            if role == "subject" and trigger.voice == "active" and (given := self._given(run.line, trigger)):
                yield f"gives:{GROUP.get(given, '-')}"  # firms name chief executives, heads of state ministers
            if role == "patient" and (self._given(run.line, trigger) or "other") not in OF_BODIES:
                yield SWORN
            if role:
                yield f"{DOES}{role}:{trigger.frame.kind}:{trigger.frame.person}:{trigger.voice}"
                yield f"{DOES}{role}:{trigger.frame.id}:{trigger.voice}"
                if trigger.frame.needs:
                    yield f"{DOES}{role}:needs:{trigger.frame.needs}:{trigger.voice}"

    def _head(self, line: Line, head: int) -> str:
        """What the word is on which a name hangs."""
        token = line.tokens[head]
        if line.covered(head):
            return "title"
        return "capital" if token.shape in ("cap", "upper") else "kind" if token.fold in self.kinds else "word"

    def _is_led(self, run: Run) -> bool:
        """The name stands right behind a verb whose subject holds a post of its object: "dirige Orbex"."""
        verb = self.words.holdings.ending(run.line.tokens, run.first, VERB)
        return verb is not None and verb.value.post_class != ""  # a class of any organisation: not "has coached Lee"

    def _renews(self, run: Run) -> bool:
        """A title of firms that calls its holder new stands close behind the name, with "a" or "its" before: "Orbex has
        found its new chief executive"."""
        tokens = run.line.tokens
        for at in range(run.last + 1, min(len(tokens), run.last + NEW)):
            if tokens[at - 1].shape == "mark":
                return False
            hit = self.words.modifiers.at(tokens, at)
            title = run.line.covered(hit.last) if hit is not None and hit.value == "incoming" else None
            if title is not None and tokens[at - 1].fold in self.possessive | self.indefinite:
                return GROUP.get(title.value.post_class) == "company"
        return False

    def _announces(self, run: Run, trigger: Trigger) -> bool:
        """Close behind the name that opens the line stands the noun of a change, or the verb of what it does to
        somebody, with a title of firms behind that: "Orbex a annoncé la nomination d'Anne Lenoir comme directrice
        générale"."""
        line, tokens = run.line, run.line.tokens
        between = range(run.last, trigger.first)
        takes = trigger.form == "verb" and trigger.frame.person == "object" and trigger.voice == "active"
        near = trigger.first >= run.last and len(between) <= TOLD
        if not near or not (takes or trigger.form == "noun") or any(tokens[at].shape != "word" for at in between):
            return False
        ahead = range(trigger.last, min(len(tokens), trigger.last + WHOLE))
        title = next((hit for at in ahead if (hit := line.covered(at)) is not None), None)
        return title is not None and GROUP.get(title.value.post_class) == "company"

    def _given(self, line: Line, trigger: Trigger) -> str:
        """The class of the first title behind a verb that gives posts: "mayor", or "" where none stands there."""
        if (trigger.frame.kind, trigger.frame.person) != ("start", "object"):
            return ""
        ahead = range(trigger.last, min(len(line.tokens), trigger.last + GIVEN))
        return next((hit.value.post_class for at in ahead if (hit := line.covered(at)) is not None), "")

    def _title(self, run: Run) -> Iterator[str]:
        """Titles right before or behind."""
        line = run.line
        if (whole := headed_by(run, self.pack)) is not None:
            yield f"title-of:{whole.value.post_class}"
        behind = line.covered(run.last)
        if behind is not None:
            follow = line.tokens[behind.last].shape if behind.last < len(line.tokens) else "end"
            yield f"title-behind:{'name' if follow in ('cap', 'upper') else 'other'}"
        owned = line.covered(run.last + 1)
        if owned is not None and line.tokens[run.last].fold in self.pack.genitive:
            yield f"owns-title:{owned.value.post_class}"
        title = line.covered(run.first - 1) or self.portfolios.title_before(line, run.first)
        if title is not None and title.last <= run.first:
            yield f"title-before:{min(run.last - run.first, 3)}"
            yield f"title-before:{title.value.post_class}"

    def _class(self, line: Line, index: int) -> str:
        """The word at token `index` as the class that it belongs to; "edge" outside of the line."""
        if not 0 <= index < len(line.tokens):
            return "edge"
        token = line.tokens[index]
        if token.shape == "mark":
            return '"' if token.fold in '"“”«»' else token.fold
        if token.shape == "number":
            return "year" if len(token.fold) == 4 else "age" if len(token.fold) == 2 else "number"
        if line.covered(index):
            return "TITLE"
        if token.fold in self.small:
            return self.small[token.fold]
        if self.speaking.at(line.tokens, index):
            return "speech"
        if token.shape in ("cap", "upper"):
            return "Capital"
        return "kind" if token.fold in self.kinds else "w"


@cache
def signs_of(pack: Pack) -> Signs:
    """The signs of a pack, compiled once."""
    return Signs(pack)


def _beside(keys: Iterable[Key], rows: Mapping[Key, Sequence[Run]]) -> dict[Key, list[str]]:
    """How names go with longer ones of the article: a surname stands last, a short form of a company first."""
    found: dict[Key, list[str]] = defaultdict(list)
    known = set(keys)
    for other in sorted(known):
        if len(other) < 2:
            continue
        leaning = _leaning(rows[other])
        honorific = any(run.honorific for run in rows[other])
        for end in range(1, len(other)):
            if other[end:] in known:
                found[other[end:]] += ["ends", f"ends:{leaning}", *(["ends:honorific"] if honorific else [])]
            if other[:end] in known:
                found[other[:end]] += ["begins", f"begins:{leaning}"]
        initials = ("".join(word[0] for word in other if word[0].isalnum()),)
        if initials in known:
            found[initials].append("acronym")
    return found


def _leaning(places: Sequence[Run]) -> str:
    """What the plain votes take a name for."""
    votes: Counter[str] = Counter()
    for run in places:
        votes.update(run.votes)
    return max(("person", "organization"), key=lambda kind: (votes[kind], kind)) if votes else "-"
