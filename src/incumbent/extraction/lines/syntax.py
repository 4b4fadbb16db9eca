"""The syntax of a line: who is subject, object or apposition of what, from a statistical parser.

The parser (spaCy, with the model that the pack names) is given our own tokens, so that places need no alignment, and
its
labels are renamed by the pack, so that no later stage knows a language or a model. A noun behind a preposition hangs on
what the preposition hangs on, by a role that names the preposition's class: both schools of treebanks look the same
then.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from incumbent.errors import SetupError
from incumbent.extraction.text.tokens import Token

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LONGEST = 160  # tokens; a longer row is a list or a table, and costs more than it tells
BATCH = 64  # rows that the parser takes at once
MASK = 2**64 - 1
SUBJECTS = ("subject", "patient")  # roles of what a verb is told of, "patient" in the passive
PREPOSITIONS = ("of", "in", "as", "by", "among")  # classes of words that a role tells apart
_THREADS = "OPENBLAS_NUM_THREADS"  # read by numpy's OpenBLAS when it is loaded


@dataclass(frozen=True, slots=True)
class Parse:
    """For each token: the token that it hangs on (-1 for a root), its role there, and the parser's guess of a name
    ("person", "organization", "place" or ""). `relatives` are the tokens that stand for the noun before
    them ("who"), `sorts` what sort of word each token is ("name", "noun", "verb" …), where the model tells."""

    heads: tuple[int, ...]
    roles: tuple[str, ...]
    names: tuple[str, ...]
    relatives: frozenset[int] = frozenset()
    sorts: tuple[str, ...] = field(default=(), compare=False)

    def sort(self, index: int) -> str:
        """What sort of word a token is, or ""."""
        return self.sorts[index] if self.sorts else ""

    def top(self, first: int, last: int) -> int:
        """The token of `first` to `last` (exclusive) that the others hang on."""
        for index in range(first, last):
            if not first <= self.heads[index] < last:
                return index
        return first

    def role(self, first: int, last: int) -> str:
        """The role of the token of `first` to `last` (exclusive) that the others hang on."""
        return self.roles[self.top(first, last)]

    def is_done_to(self, index: int) -> bool:
        """The token, a small word that may be one's object, stands before a verb that is done to it: "pourrait lui
        succéder"; some that stand right before their verb get no role from the parser, or that of a subject beside the
        real one: "son adjointe, Anne Lenoir, lui succédera"."""
        role, head = self.roles[index], self.heads[index]
        if role == "subject" and head == index + 1:
            return any(self.roles[child] == "subject" and child < index for child in self.children(head))
        return (role == "object" or (role == "other" and head == index + 1)) and head > index

    def leads(self, first: int, last: int) -> bool:
        """That token hangs on the verb on which nothing more hangs: it has a part in the main clause."""
        head = self.heads[self.top(first, last)]
        return head >= 0 and self.heads[head] < 0

    def path(self, start: int, goal: int, longest: int = 6) -> str | None:
        """The roles from token `start` up to the common ancestor and down to `goal`, or None where there are more
        than `longest` or no way at all."""
        up = self._climb(start, longest)
        down = self._climb(goal, longest)
        below = {index: steps for steps, index in enumerate(down)}
        for steps, index in enumerate(up):
            if index in below:
                if steps + below[index] > longest:
                    return None
                climbed = [self.roles[i] + "^" for i in up[:steps]]
                fallen = [self.roles[i] for i in reversed(down[: below[index]])]
                return " ".join([*climbed, *fallen])
        return None

    def children(self, head: int) -> list[int]:
        """The tokens that hang on `head`, in order."""
        return [index for index, above in enumerate(self.heads) if above == head]

    def _climb(self, index: int, longest: int) -> list[int]:
        way = [index]
        while self.heads[way[-1]] >= 0 and len(way) <= longest:
            way.append(self.heads[way[-1]])
        return way


class Parser(Protocol):
    """What turns rows of tokens into parses, one each; None for a row that is too long."""

    def parse(self, rows: Sequence[Sequence[Token]], texts: Sequence[Sequence[str]]) -> list[Parse | None]: ...


@cache
def parser_of(pack: Pack) -> Parser:
    """The parser of a pack. Raises SetupError where its model is not installed."""
    return SpacyParser(pack)


class SpacyParser:
    """spaCy without its tokenizer, whose rules would take longer to load than everything else."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._roles: Mapping[str, str] = pack.syntax["roles"]
        self._names: Mapping[str, str] = pack.syntax["names"]
        self._through = frozenset(pack.syntax.get("through", ()))
        self._relative = pack.words["relative"]
        self._case = frozenset(pack.syntax.get("case", ()))
        self._classes = {word: name for name in PREPOSITIONS for word in pack.words.get(name, ())}
        tags = pack.syntax.get("tags", {})
        self._nlp = _load(pack.syntax["models"], tags.get("part", ""))
        # With these come numpy and spaCy: no query pays for them.
        from incumbent.extraction.lines.guesses import Guesses
        from incumbent.extraction.lines.tags import Tags
        from incumbent.extraction.lines.vectors import Vectors

        self._vectors = Vectors(self._nlp, self._nlp.get_pipe("tok2vec").model)
        self._transitions = self._nlp.get_pipe("parser")
        self._guesses = Guesses(self._nlp)
        self._tags = Tags(self._nlp.get_pipe(tags["part"]), tags["sorts"]) if tags else None

    def parse(self, rows: Sequence[Sequence[Token]], texts: Sequence[Sequence[str]]) -> list[Parse | None]:
        fit = [number for number, words in enumerate(texts) if 0 < len(words) <= LONGEST]
        parsed: list[Parse | None] = [None] * len(rows)
        for first in range(0, len(fit), BATCH):
            some = fit[first : first + BATCH]
            words = [texts[number] for number in some]
            vectors = self._vectors.of_rows(words)
            trees = self._trees(vectors)
            guesses = self._guesses.of_rows(words, [[start == 1 for _, _, start in tree] for tree in trees])
            for number, tree, guess, seen in zip(some, trees, guesses, vectors, strict=True):
                tags = self._tags.of_row(seen) if self._tags else ()
                parsed[number] = self._neutral(tree, guess, [token.fold for token in rows[number]], tags)
        return parsed

    def _trees(self, rows: Sequence[Any]) -> list[list[tuple[int, int, int]]]:
        """For each word of each row, by their vectors: the steps to the word that it hangs on, the number of its label,
        and 1 where a sentence begins. The parser asks for no words, only for their vectors: all are the same word."""
        from spacy.tokens import Doc

        docs = []
        for vectors in rows:
            doc = Doc(self._nlp.vocab, words=["x"] * len(vectors))
            doc.tensor = vectors
            docs.append(doc)
        self._transitions.set_annotations(docs, self._transitions.predict(docs))
        return [doc.to_array(["HEAD", "DEP", "SENT_START"]).astype("int64").tolist() for doc in docs]

    def _neutral(
        self,
        tree: Sequence[tuple[int, int, int]],
        guess: Sequence[str],
        folds: Sequence[str],
        sorts: tuple[str, ...],
    ) -> Parse:
        strings = self._nlp.vocab.strings
        heads = [index + step if step else -1 for index, (step, _, _) in enumerate(tree)]
        labels = [strings[label & MASK] for _, label, _ in tree]
        roles = [self._roles.get(label, "other") for label in labels]
        names = tuple(self._names.get(name, "") for name in guess)
        for index, label in enumerate(labels):
            above = heads[index]
            if above >= 0 and labels[above] in self._through and label not in self._through:
                roles[index] = "by" if roles[above] == "by" else "prep:" + self._classes.get(folds[above], "other")
                heads[index] = heads[above]
            elif label in self._case and above >= 0 and roles[above] in ("modifier", "oblique"):
                roles[above] = "prep:" + self._classes.get(folds[index], "other")
        relatives = frozenset(index for index, fold in enumerate(folds) if fold in self._relative)
        return Parse(tuple(heads), tuple(roles), names, relatives, sorts)


def _load(models: Iterable[str], tagger: str) -> Any:
    try:
        with _one_thread():
            from spacy import util
    except ImportError as fault:
        raise SetupError(
            "the parser spaCy is missing", "pip install 'incumbent[nlp]' and the models: make demo"
        ) from fault
    for name in models:
        try:
            package = Path(importlib.import_module(name).__file__ or "").parent
        except ImportError:
            continue
        return _pipeline(util, next(path.parent for path in sorted(package.glob("*/config.cfg"))), tagger)
    raise SetupError(f"no language model is installed ({' or '.join(models)})", "install one of them: make demo does")


@contextmanager
def _one_thread() -> Iterator[None]:
    """Numpy, if it is first loaded in here, multiplies on one thread: the parser's matrices are small, and a second
    thread only waits in a spin, which on a busy machine takes a hundred times as long as the work."""
    before = os.environ.get(_THREADS)
    os.environ.setdefault(_THREADS, "1")
    try:
        yield
    finally:
        if before is None:
            del os.environ[_THREADS]


def _pipeline(util: Any, home: Path, tagger: str) -> Any:
    unused = ["lemmatizer", "attribute_ruler", "senter", *({"tagger", "morphologizer"} - {tagger}), "tokenizer"]
    config = util.load_config(home / "config.cfg")
    config["nlp"]["lang"] = "xx"  # the class with an empty tokenizer
    config["nlp"]["tokenizer"] = {"@tokenizers": "spacy.Tokenizer.v1"}
    nlp = util.load_model_from_config(config, vocab=True, exclude=unused[:-1])
    nlp.from_disk(home, exclude=unused)
    for _, part in nlp.pipeline:
        for node in part.model.walk():
            if hasattr(node.ops, "use_blis"):
                node.ops.use_blis = False  # numpy's own OpenBLAS is quicker here; the output is the same
    return nlp
