"""Small words before a verb of change that say whom it is done to, and look like articles elsewhere: "le conseil l'a
limogé", "Anne Lenoir le remplacera"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.clitics import clitics
from incumbent.extraction.text.tokens import Token
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

BETWEEN = 2  # tokens between such a word and its verb: "l'a aussitôt limogé"


def verb_behind(tokens: Sequence[Token], index: int, pack: Pack) -> int:
    """The token that opens the verb of change close behind token `index`, such a small word, which says of its object
    that they come or go or who comes for them; -1 where none does."""
    auxiliary = index + 1 < len(tokens) and tokens[index + 1].fold in pack.words["auxiliary"]
    triggers = vocabulary(pack).triggers
    for at in range(index + 1, min(index + 2 + BETWEEN * auxiliary, len(tokens))):
        hit = triggers.at(tokens, at)
        if hit is not None and any(
            word.form == "verb"
            and (word.frame.person == "object" or word.frame.other)
            and (auxiliary or word.tense != "participle")  # "la déléguée" is no verb
            for word in hit.value
        ):
            return at
    return -1


def object_gender(line: Line, index: int, pack: Pack) -> str:
    """The gender of whom the small word at token `index` takes up, "" where by the parse it is no object of a verb of
    change."""
    gender = clitics(pack).get(line.tokens[index].fold, "")
    if not gender or line.parse is None:
        return ""
    verb = verb_behind(line.tokens, index, pack)
    if verb > index and line.tokens[index].fold in pack.words["to_whom"] and _leads_to_name(line, verb, pack):
        return gender
    return gender if line.parse.is_done_to(index) and line.parse.heads[index] == verb else ""


def _leads_to_name(line: Line, verb: int, pack: Pack) -> bool:
    """A name stands right behind the verb of change at token `verb`, or behind an aside, as its subject: "lui succède
    Anne Lenoir", "lui succède, à 45 ans, Anne Lenoir"."""
    hit = vocabulary(pack).triggers.at(line.tokens, verb)
    following = line.tokens[hit.last : hit.last + 1] if hit is not None else ()
    return any(token.shape == "cap" or token.fold == "," for token in following)
