"""The posts that a question names: titles of the pack, titles as the ledger has read them, and words for several
seats at once, such as the board."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol
from weakref import WeakKeyDictionary

from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.tokens import Token
from incumbent.inquiry.wordings import wordings

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LONGEST = 6  # tokens of a title that is known from the ledger alone
APART = frozenset({"founder"})  # classes whose titles are words of the forms
FIRST = "first"  # of the classes of a group, only the first that the organisation has


class Title(NamedTuple):
    """Tokens `first` to `last` (exclusive) name a post of one of `classes`; `group` names a row of `[posts]`, "" for
    one title; `marks` are "acting", "now", "former" where such a word stands beside it."""

    first: int
    last: int
    classes: tuple[str, ...]
    group: str = ""
    marks: frozenset[str] = frozenset()


class ReadTitles(Protocol):
    def classes_of(self, titles: Collection[str]) -> dict[str, tuple[str, ...]]:
        """Of these titles those that the ledger has read, with the classes that they stood for."""


@dataclass(frozen=True, slots=True, eq=False)
class _Titles:
    titles: Phrases[str]
    groups: Phrases[str]
    marks: Phrases[str]


_MADE: WeakKeyDictionary[Pack, _Titles] = WeakKeyDictionary()


def find_titles(
    text: str, tokens: Sequence[Token], taken: Collection[int], pack: Pack, read: ReadTitles
) -> list[Title]:
    """The posts in a question; `taken` are the tokens of names and days."""
    words = _titles(pack)
    ours = wordings(pack)
    begins = {at for at, token in enumerate(tokens) if token.fold not in ours.words | ours.silent}
    known = read.classes_of(sorted({told for first, _, told in _runs(text, tokens, taken) if first in begins}))
    found: list[Title] = []
    at = 0
    while at < len(tokens):
        silent = at in taken or tokens[at].fold in wordings(pack).silent
        title = None if silent else _at(text, tokens, at, taken, words, known, pack)
        if title is None:
            at += 1
            continue
        found.append(_marked(tokens, title, taken, words, found[-1].last if found else 0))
        at = found[-1].last
    return found


def _at(
    text: str,
    tokens: Sequence[Token],
    at: int,
    taken: Collection[int],
    words: _Titles,
    known: dict[str, tuple[str, ...]],
    pack: Pack,
) -> Title | None:
    """The longest post that begins with token `at`; a group before a title before what was read."""
    choices: list[tuple[int, int, Title]] = []
    group = words.groups.at(tokens, at)
    if group is not None:
        classes = tuple(wordings(pack).posts[group.value]["classes"])
        choices.append((group.last, 2, Title(at, group.last, classes, group.value)))
    title = words.titles.at(tokens, at)
    if title is not None and not (title.last == at + 1 and tokens[at].fold in wordings(pack).verbs):
        choices.append((title.last, 1, Title(at, title.last, (title.value,))))
    for first, last, told in _runs(text, tokens, taken, at):
        if told in known and tokens[at].fold not in wordings(pack).words:
            choices.append((last, 0, Title(first, last, known[told])))
    return max(choices, key=lambda choice: choice[:2])[2] if choices else None


def _marked(tokens: Sequence[Token], title: Title, taken: Collection[int], words: _Titles, reached: int) -> Title:
    """The post with the words beside it that say which of its holders: acting, present, former."""
    first, last = title.first, title.last
    marks = {hit.value for hit in words.marks.find(tokens[first:last]) if hit.value == "acting"}
    grew = True
    while grew:
        grew = False
        for width in (4, 3, 2, 1):
            if first - width >= reached and not any(at in taken for at in range(first - width, first)):
                before = words.marks.at(tokens, first - width)
                if before is not None and before.last == first:
                    first, grew = before.first, True
                    marks.add(before.value)
                    break
        behind = words.marks.at(tokens, last) if last < len(tokens) and last not in taken else None
        if behind is not None and behind.value == "acting":
            last, grew = behind.last, True
            marks.add(behind.value)
    return title._replace(first=first, last=last, marks=frozenset(marks))


def _runs(
    text: str, tokens: Sequence[Token], taken: Collection[int], begin: int | None = None
) -> Iterator[tuple[int, int, str]]:
    """Rows of tokens that may be a title, as the ledger compares titles."""
    for first in range(len(tokens)) if begin is None else (begin,):
        for last in range(first + 1, min(first + LONGEST, len(tokens)) + 1):
            if last - 1 in taken or tokens[last - 1].shape == "mark":
                break
            yield first, last, " ".join(text[tokens[first].start : tokens[last - 1].end].casefold().split())


def _titles(pack: Pack) -> _Titles:
    made = _MADE.get(pack)
    if made is None:
        posts, ours = pack.lexicon["posts"], wordings(pack)
        made = _MADE[pack] = _Titles(
            titles=Phrases(
                ((form, name) for name, forms in posts["titles"].items() if name not in APART for form in forms), pack
            ),
            groups=Phrases(((form, name) for name, row in ours.posts.items() for form in row["words"]), pack),
            marks=Phrases(
                [
                    *((form, "acting") for form in posts["modifiers"]["acting"]),
                    *((form, name) for name, forms in ours.marks.items() for form in forms),
                ],
                pack,
            ),
        )
    return made
