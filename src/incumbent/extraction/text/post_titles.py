"""The titles of a pack: the words for posts, with the class that each stands for and whether it tells of several."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from incumbent.extraction.text.tokens import fold

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

COUNTERPART = "counterpart"  # the class of a title that is another one's
PEER = "peer"  # the same where only some titles are: a minister's colleague is one, and a chief executive's is not
ELISION = "'"


class Title(NamedTuple):
    """A post's words: the class they stand for, "" for none at all; a head may be refined by the words around it;
    `plural` where the class has the same words for one holder."""

    post_class: str
    head: bool
    plural: bool = False


def post_titles(pack: Pack) -> Iterator[tuple[str, Title]]:
    """Each title of the pack with its words."""
    posts, of = pack.lexicon["posts"], pack.words["of"]
    endings = (ending.partition("=") for ending in sorted(pack.words.get("plural", ())))
    turns = {many: one for many, _, one in endings}  # endings of plurals → what stands for them in the singular
    for table, head in (("titles", False), ("heads", True)):
        for post_class, forms in posts[table].items():
            known = {fold(form) for name in ("titles", "heads") for form in posts[name].get(post_class, ())}
            for form in forms:
                yield form, Title(post_class, head, _is_plural(fold(form).split(), known, turns, of))
    for form in posts["no_titles"]:
        yield form, Title("", False)
    for table, post_class in (("counterparts", COUNTERPART), ("peers", PEER)):
        forms = posts.get(table, ())
        for form in forms:
            yield form, Title(post_class, False, _is_plural(fold(form).split(), forms, turns, of))


def _is_plural(words: Sequence[str], known: Collection[str], turns: Mapping[str, str], of: Collection[str]) -> bool:
    """One word, or every word that can, turned into the singular gives words that are `known`; what stands behind a
    word of `of` tells nothing: "directeur des programmes"."""
    end = next((at for at, word in enumerate(words) if _opens(word, of)), len(words))
    head = [
        next((w.removesuffix(many) + one for many, one in turns.items() if w.endswith(many)), w) for w in words[:end]
    ]
    ways = [head, *([*words[:at], turned, *words[at + 1 : end]] for at, turned in enumerate(head))]
    return any(way != list(words[:end]) and " ".join([*way, *words[end:]]) in known for way in ways)


def _opens(word: str, of: Collection[str]) -> bool:
    small, mark, _ = word.partition(ELISION)
    return word in of or (bool(mark) and small + mark in of)
