"""Names that can only be somebody's by the title beside them, whatever they look like: "selon Talwa Lorvan, la patronne
de la Chambre", "le président zambien Josefa Lorvan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LONGEST = 3  # words of such a name
APART = 4  # tokens from a title to the adjective of a land that goes with it: "chef de l'opposition zambienne"


def is_titled(run: Run, pack: Pack) -> bool:
    """Two or three capitals that are nothing known, with a title apposed to them, or behind a title with the adjective
    of a land."""
    words, tokens = vocabulary(pack), run.line.tokens
    if run.sort or not 2 <= len(run.key) <= LONGEST or any(t.shape != "cap" for t in tokens[run.first : run.last]):
        return False
    if any(word in words.organization_heads or word in words.legal_forms or word in words.kinds for word in run.key):
        return False
    if any(table.at(tokens, at) for at in range(run.first, run.last) for table in (words.countries, words.demonyms)):
        return False
    behind = _is_behind_capitals(run) if words.head_last else _is_of_a_land(run, words)
    return behind or _has_apposed(run, words, pack)


def _has_apposed(run: Run, words: Vocabulary, pack: Pack) -> bool:
    """A title stands between commas right behind the name, or with what it is of; the name is not what something is of
    or in: "Anne Lenoir, de Lorvan Tarn, présidente du jury"."""
    line, tokens = run.line, run.line.tokens
    before = tokens[run.first - 1].fold if run.first else ""
    if before in pack.words["of"] | pack.words["in"] | pack.words["article"] or before in words.kinds:
        return False
    at = run.last
    if at >= len(tokens) or tokens[at].fold != ",":
        return False
    at += 1
    at += at < len(tokens) and tokens[at].fold in pack.words["article"] | pack.words["possessive"]
    title = line.covered(at)
    if title is None or title.first != at or not title.value.post_class or title.value.plural:
        return False
    if words.seats.at(tokens, at) is not None:
        return False
    behind = tokens[title.last] if title.last < len(tokens) else None
    return behind is None or behind.fold in pack.words["of_whom"] or (behind.shape == "mark" and behind.fold != ":")


def _is_behind_capitals(run: Run) -> bool:
    """A title with a capital stands right before the name: "told President Josefa Lorvan"."""
    title = run.line.covered(run.first - 1) if run.first else None
    if title is None or title.last != run.first or not title.value.post_class or title.value.plural:
        return False
    return run.line.tokens[title.last - 1].shape == "cap" and run.line.sentence.kind != "headline"


def _is_of_a_land(run: Run, words: Vocabulary) -> bool:
    """The adjective of a land stands right before the name, behind a title, and no noun for what may have a name
    between them: "le ministre des Mines du groupe zambien Lorvan Tarn" is of nobody."""
    line, tokens, at = run.line, run.line.tokens, run.first - 1
    if at < 1 or tokens[at].shape != "word" or words.demonyms.at(tokens, at) is None:
        return False
    for n in range(at - 1, max(-1, at - 1 - APART), -1):
        title = line.covered(n)
        if title is not None:
            return (
                bool(title.value.post_class) and not title.value.plural and words.seats.at(tokens, title.first) is None
            )
        if tokens[n].shape != "word" and tokens[n].fold != "'":
            return False
        if tokens[n].fold in words.kinds or tokens[n].fold in words.organization_heads:
            return False
    return False
