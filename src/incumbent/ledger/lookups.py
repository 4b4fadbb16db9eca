"""What names are looked up by: their words without case and accents, from each word on and round to the first.

So the head of any word finds a name, and so do several words in their order: `alt`, `altman s` and `sam alt` are heads
of a lookup of "Sam Altman", and one range of an index finds them. The rows stand in stretches
of entries, each by itself in the order of letters (see schema.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from incumbent.ledger.dialects import LAST, Base, Row
from incumbent.model.entry import NameSort
from incumbent.model.letters import plain

Found: TypeAlias = tuple[str, NameSort, str]  # lookup, sort and key

MOST = 8  # words of a name from which on it is looked up
LONGEST = 64  # letters of a lookup that are kept
SCANNED = 2_000  # names among which those are looked for that have all words
MANY = 20_000  # rows that are made at a time
_WORDS = re.compile(r"[^\W_]+")
_JOINING = re.compile(r"(?<=\w)['’ʼ.-](?=\w)")  # D'Angelo is looked up as "angelo" and as "dangelo"


def lookups(name: str) -> tuple[str, ...]:
    """All that a name is looked up by."""
    text = plain(name)
    one, _, other = text.partition(" ")
    if len(text) <= LONGEST and one.isalnum() and other.isalnum() and one != other:  # most names are two words
        return f"{one} {other}", f"{other} {one}", one + other
    if text.replace(" ", "").isalnum():  # nothing but words: most names
        cut = [text.split()]
    else:
        joined = _JOINING.sub("", text)
        cut = [_WORDS.findall(text), *([_WORDS.findall(joined)] if joined != text else ())]
    found: dict[str, None] = {}
    for words in cut:
        for at in range(min(len(words), MOST)):
            found[" ".join((*words[at:], *words[:at]))[:LONGEST]] = None
        if len(words) > 1:
            found["".join(words)[:LONGEST]] = None  # Open AI is OpenAI
    return tuple(found)


def heads(asked: str) -> tuple[str, ...]:
    """What the lookups of the names begin with that somebody asks for."""
    text = plain(asked)
    parted, joined = _WORDS.findall(text), _WORDS.findall(_JOINING.sub("", text))
    told = (" ".join(parted), " ".join(joined), "".join(joined))
    return tuple(dict.fromkeys(one[:LONGEST] for one in told if one))


def rows_of_names(names: Iterable[Sequence[Any]], stretch: int = 0) -> list[Row]:
    """The rows of a stretch that rows of the table `name` come to, each once where those of one key stand together."""
    rows, added = list[Row](), set[str]()
    last_key = last_sort = ""
    for key, sort, name, *_ in names:
        if key != last_key or sort != last_sort:
            last_key, last_sort, added = key, sort, set()
        for text in lookups(name):
            if text not in added:
                added.add(text)
                rows.append((stretch, text, sort, key))
    return rows


def make(base: Base) -> None:
    """Makes the whole table anew from the names that the ledger has, in one stretch."""
    base.clear("lookup")
    after: Row = ("", "")
    sql = "SELECT DISTINCT key, sort, name FROM name WHERE (key, sort) > (?, ?) ORDER BY key, sort, name LIMIT ?"
    while names := base.rows(sql, *after, MANY):
        if len(names) == MANY and names[0][:2] != names[-1][:2]:  # the last key may go on
            names = [row for row in names if row[:2] != names[-1][:2]]
        base.insert_missing("lookup", rows_of_names(names))
        after = names[-1][:2]


def looked_up(base: Base, asked: str, most: int) -> list[Found]:
    """Lookup, sort and key of names that begin so, in the order of letters; without any, of those that have all words
    that were asked for, in whatever order."""
    found: dict[Found, None] = {}
    for head in heads(asked):
        found.update(dict.fromkeys(_beginning(base, head, most)))
        if len(found) >= most:
            break
    words = _WORDS.findall(plain(asked))
    if not found and len(words) > 1:
        rows = _beginning(base, max(words, key=len)[:LONGEST], SCANNED)
        found.update(dict.fromkeys(row for row in rows if _has_all(row[0].split(), words)))
    return list(found)[:most]


def _beginning(base: Base, head: str, most: int) -> list[Found]:
    sql = "SELECT text, sort, key FROM lookup WHERE stretch = ? AND text >= ? AND text < ? ORDER BY 1, 2, 3 LIMIT ?"
    (last,) = base.rows("SELECT coalesce(max(stretch), 0) FROM lookup")[0]
    found = {row: None for at in range(last + 1) for row in base.rows(sql, at, head, head + LAST, most)}
    return [(text, sort, key) for text, sort, key in sorted(found)[:most]]


def _has_all(told: Sequence[str], asked: Sequence[str]) -> bool:
    return all(any(word.startswith(head) for word in told) for head in asked)


def faults(base: Base) -> Iterator[str]:
    """The keys whose lookups are not those that their names come to."""
    sql = "SELECT key, sort, text FROM lookup ORDER BY 1, 2"
    told: dict[tuple[str, str], set[str]] = {}
    for key, sort, text in base.rows(sql):
        told.setdefault((key, sort), set()).add(text)
    for _, text, sort, key in rows_of_names(base.rows("SELECT DISTINCT key, sort, name FROM name ORDER BY 1, 2, 3")):
        if text not in told.get((str(key), str(sort)), ()):
            yield f"the name of key {key!r} ({sort}) cannot be looked up by {text!r}"
        else:
            told[str(key), str(sort)].discard(str(text))
    yield from (
        f"{text!r} looks up {key!r} ({sort}), which has no such name"
        for (key, sort), left in told.items()
        for text in left
    )
