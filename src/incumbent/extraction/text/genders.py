"""Whether a post's words speak of a woman or a man: "la présidente", "le directeur"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.text.tokens import fold

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

UNTOLD = "n"


class Genders:
    """The words and endings of a pack that tell it ("-trice" is an ending); none in a language without genders."""

    def __init__(self, pack: Pack) -> None:
        table = pack.lexicon["posts"].get("genders", {})
        rows = [(fold(form), gender) for gender, forms in table.items() for form in forms]
        self._words = {form: gender for form, gender in rows if not form.startswith("-")}
        self._endings = sorted(((form[1:], gender) for form, gender in rows if form.startswith("-")), key=_longest)

    @property
    def known(self) -> bool:
        """Whether the language has words that tell it."""
        return bool(self._words or self._endings)

    def of(self, beside: Iterable[str], title: Iterable[str]) -> str:
        """ "f", "m", or "n" where nothing tells it: by the ends of the title's own words, else by what
        stands beside them."""
        ends = (gender for word in title for end, gender in self._endings if word.endswith(end))
        known = (self._words[word] for word in beside if word in self._words)
        return next(ends, "") or next(known, UNTOLD)


def _longest(row: tuple[str, str]) -> tuple[int, str]:
    return -len(row[0]), row[0]


@cache
def genders_of(pack: Pack) -> Genders:
    """The genders of a pack, compiled once."""
    return Genders(pack)
