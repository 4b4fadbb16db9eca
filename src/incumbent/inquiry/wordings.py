"""The wordings of questions, as frames/questions.toml of a pack has them, compiled into expressions.

A form is a row of words. `<name>` stands for any of the words of that name in `[words]`, `[a|b]` may be missing,
`(a|b)` is one of several, `{slot}` is a name, a post or a day. A question is understood where a form takes all of it.
Before that, `[[rewrite]]` puts what can be said in two orders into one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from incumbent.extraction.text.tokens import Token, tokenize
from incumbent.inquiry.gists import Gist, gist

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

SLOTS = {"organization": "o", "person": "p", "post": "t", "day": "d", "number": "n"}  # as a slot stands in a row
_PART = re.compile(r"<([\w-]+)>|\{(\w+)\}|([\[\]()|])|([^\s\[\]()|{}<>]+)")
_PLAIN = ("id", "intent", "forms", "example", "counter", "role")


@dataclass(frozen=True, eq=False)
class Form:
    """One row of words. There are hundreds, and a question meets few of them: it is compiled when it is asked for."""

    expression: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """It begins where a word does."""
        return re.compile(rf"(?<!\S)(?:{self.expression})")

    def takes(self, row: str, slots: Collection[str]) -> re.Match[str] | None:
        """The match of a whole row; `slots` are the letters of the slots in it."""
        if any(rf"\{{({letter}" not in self.expression for letter in slots):
            return None
        return self.pattern.fullmatch(row)


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A kind of question or an adjunct: its forms, and all else that its row says."""

    id: str
    does: str  # the intent of a question, the role of an adjunct
    forms: tuple[Form, ...]
    traits: Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Rewrite:
    """A way to say something, and the one way in which the forms have it. `posts` are the first classes that the titles
    in it must have, where any are asked for."""

    form: Form
    to: str
    posts: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Wordings:
    """`words` are all that stand in forms: what is not among them, and no slot, was not understood."""

    frames: tuple[Frame, ...]
    gists: tuple[Gist, ...]
    adjuncts: tuple[Frame, ...]
    words: frozenset[str]
    endings: tuple[str, ...]
    rewrites: tuple[Rewrite, ...]
    asides: tuple[Form, ...]
    articles: tuple[str, ...]
    silent: frozenset[str]
    verbs: frozenset[str]
    posts: Mapping[str, Mapping[str, Any]]
    marks: Mapping[str, frozenset[str]]


def wordings(pack: Pack) -> Wordings:
    """The compiled wordings of `pack`; made once while it lives."""
    made = _MADE.get(pack)
    if made is None:
        table = pack.frames["questions"]
        words = {name: tuple(table["words"][name]) for name in table["words"]}
        known: set[str] = set()
        endings = tuple(sorted(table["endings"], key=len, reverse=True))
        cut = _Cut(pack, words, frozenset(table["silent"]), endings, known)
        cues = {name: [cut.words_of(phrase) for phrase in phrases] for name, phrases in table["cues"].items()}
        made = _MADE[pack] = Wordings(
            frames=tuple(_frames(table["frame"], "intent", cut)),
            gists=tuple(gist(row, cues, SLOTS) for row in table["gist"]),
            adjuncts=tuple(_frames(table["adjunct"], "role", cut)),
            words=frozenset(known),
            endings=endings,
            rewrites=tuple(_rewrites(table["rewrite"], cut)),
            asides=tuple(Form(cut.expression(form)) for form in table["asides"]),
            articles=tuple(table["articles"]),
            silent=frozenset(table["silent"]),
            verbs=frozenset(table["verbs"]),
            posts=table["posts"],
            marks={name: frozenset(forms) for name, forms in table["marks"].items()},
        )
    return made


_MADE: WeakKeyDictionary[Pack, Wordings] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True, eq=False)
class _Cut:
    """What forms are compiled with; `known` gathers the words that stand in them."""

    pack: Pack
    words: Mapping[str, Sequence[str]]
    silent: frozenset[str]
    endings: tuple[str, ...]
    known: set[str]

    def expression(self, form: str) -> str:
        made = []
        for name, slot, mark, word in _PART.findall(form):
            if name:
                made.append(f"(?:{'|'.join(map(self.literal, self.words[name]))})")
            elif slot:
                made.append(rf"\{{({SLOTS[slot]}\d+)\}} ")
            elif mark:
                made.append({"[": "(?:", "(": "(?:", "]": ")?", ")": ")", "|": "|"}[mark])
            else:
                made.append(self.literal(word))
        return "".join(made)

    def order(self, to: str) -> str:
        """What is put in the place of a form: its slots by number, and words."""
        return "".join(rf"{{\{word}}} " if word.isdigit() else self.literal(word) for word in to.split())

    def literal(self, phrase: str) -> str:
        """A word or several, as they stand in a row."""
        return "".join(re.escape(word) + " " for word in self.words_of(phrase))

    def words_of(self, phrase: str) -> tuple[str, ...]:
        """A phrase cut as a question is cut: without the words that change nothing."""
        tokens = [without(token, self.endings).fold for token in tokenize(phrase, 0, len(phrase), self.pack)]
        tokens = [token for token in tokens if token not in self.silent and token != "-"]
        self.known.update(tokens)
        return tuple(tokens)


def without(token: Token, endings: Sequence[str]) -> Token:
    """A token without what may stand behind a hyphen at its end: the subject of a question, in French."""
    for ending in endings:
        if token.fold.endswith(ending) and len(token.fold) > len(ending):
            return token._replace(fold=token.fold[: -len(ending)], end=token.end - len(ending))
    return token


def _rewrites(rows: Sequence[Mapping[str, Any]], cut: _Cut) -> Iterator[Rewrite]:
    for row in rows:
        yield Rewrite(Form(cut.expression(row["form"])), cut.order(row["to"]), tuple(row.get("posts", ())))


def _frames(rows: Sequence[Mapping[str, Any]], does: str, cut: _Cut) -> Iterator[Frame]:
    for row in rows:
        forms = tuple(Form(cut.expression(form)) for form in row["forms"])
        traits = {name: value for name, value in row.items() if name not in _PLAIN}
        yield Frame(row.get("id", row[does]), row[does], forms, traits)
