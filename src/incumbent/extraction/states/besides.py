"""Posts that somebody keeps beside another one that they take: "in addition to her role as treasurer, Lee will chair
Orbex", "en plus de ses fonctions de directeur"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.text.phrases import Phrases

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.languages.pack import Pack

LEADING = frozenset(("", "of", "as", "possessive", "in"))  # from such words to the title: "de ses fonctions de"
REACH = 6  # tokens of that
LONGEST = 4  # words of such a phrase


def is_kept_besides(candidate: Candidate, pack: Pack) -> bool:
    """Such words lead to the post by a possessive: "en plus de ses fonctions à la tête d'Orbex"."""
    post, view = candidate.post, candidate.view
    if post is None or post.holding or "former" in post.modifiers:
        return False
    at, owned = post.first, False
    while at > 0 and post.first - at < REACH and view.symbols[at - 1] in LEADING:
        at -= 1
        owned = owned or view.symbols[at] == "possessive"
    if not owned:
        return False
    tokens, besides = view.line.tokens, _besides(pack)
    own = (n for n in range(at, post.first) if view.symbols[n] == "possessive")
    return any(besides.ending(tokens, n, LONGEST) is not None for n in own)


@cache
def _besides(pack: Pack) -> Phrases[str]:
    return Phrases(((form, form) for form in pack.words.get("besides", ())), pack)
