"""What stands right beside a name and tells what it is: a verb of several, the title of whoever heads it."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.post_titles import Title
from incumbent.extraction.text.tokens import Token
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

PART = 6  # tokens from a comma back to the noun for the sort of an organisation
FIELD = 5  # tokens from a title to the end of what it is of


def of_many(run: Run, pack: Pack) -> bool:
    """A verb of several stands right behind the name, and no other name is told with it: "Lorvan Rovers have won"."""
    tokens, at = run.line.tokens, run.first - 1
    if run.last >= len(tokens) or tokens[run.last].fold not in pack.words.get("of_many", ()):
        return False
    while at >= 0 and tokens[at].fold in pack.words["article"]:
        at -= 1
    return at < 0 or tokens[at].fold not in pack.words["and"] | pack.words["or"] | {","}


def works_at(run: Run, pack: Pack) -> bool:
    """A title, with what it is of behind it, leads to the name by "at": "vice president of operations at Lorvan"."""
    tokens, at = run.line.tokens, run.first - 1
    if at < 1 or tokens[at].fold not in pack.words["at"] or run.line.covered(at - 1) is not None:
        return False
    before = range(at - 1, max(-1, at - 1 - FIELD), -1)
    marked = next((i for i in before if tokens[i].shape == "mark"), -1)
    return any(run.line.covered(i) is not None for i in before if i > marked)


def named_sort(run: Run, pack: Pack) -> bool:
    """A comma leads from some organisation of a sort to the name, and a person's name follows behind another one, or an
    article stands before: "le directeur d'une société immobilière, Lorvan Immo, Anne Roux"."""
    tokens, at, words = run.line.tokens, run.first - 1, vocabulary(pack)
    articled = at > 0 and tokens[at].fold in pack.words["article"]
    at -= articled
    behind = [token.fold for token in tokens[run.last : run.last + 2]]
    person = len(behind) > 1 and behind[0] == "," and behind[1] in words.first_names.keys() | words.honorifics.keys()
    if at < 2 or tokens[at].fold != "," or not (articled or person) or run.key[0] in words.first_names:
        return False
    told = False
    for noun in range(at - 1, max(-1, at - 2 - PART), -1):
        told = told or tokens[noun].fold in words.kinds
        if tokens[noun].fold in pack.words["indefinite"]:
            return told
        if tokens[noun].shape == "mark" and tokens[noun].fold != "'":
            return False
    return False


def headed_by(run: Run, pack: Pack) -> Hit[Title] | None:
    """The title right before "of" and the name: "chief executive of Lorvan"; "le mandat de PDG de Lenoir" is hers."""
    tokens = run.line.tokens
    of = run.first > 1 and tokens[run.first - 1].fold in pack.words["of_whom"]
    title = run.line.covered(run.first - 2) if of else None
    if title is None or title.last != run.first - 1:
        return None
    before, borne = title.first - 1, pack.words["as"]
    carried = before > 0 and tokens[before].fold in pack.words["of_whom"] and tokens[before - 1].fold in borne
    carried = carried or (
        title.last - title.first > 1 and tokens[title.first].fold in borne
    )  # "le mandat d'administrateur de"
    return None if carried and run.key[0] in vocabulary(pack).first_names else title


def is_firm_from(tokens: Sequence[Token], first: int, articles: Container[str], words: Vocabulary) -> bool:
    """A small adjective of a country, with one of `articles` before it, stands right before the name at token `first`:
    "l'orvien Luvik", "racheté par le japonais Luvik"; a person's would be large."""
    at = first - 1
    if at < 1 or tokens[at].shape != "word" or tokens[at - 1].fold not in articles:
        return False
    people = words.demonyms.at(tokens, at)
    return people is not None and people.last == first
