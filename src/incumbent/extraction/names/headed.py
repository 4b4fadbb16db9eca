"""Firms that bear somebody's name, told by the title of who heads them: "chief executive of Ann Lorvan", "Ann Lorvan
boss quits", "Ann Lorvan parts company with its chairman"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.names.words_beside import headed_by
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.post_titles import Title
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

FIRMS = "company"  # the group of the posts that firms have
HEAD = "executive"  # the class of a head of something: "chief", "boss"
REACH = 12  # tokens from the name that opens a line to the title of who heads it


def is_headed(run: Run, pack: Pack) -> bool:
    """A title of firms says that the name is one of theirs: leads to it, stands behind it in a headline, or is "its"
    title that goes where the name opens the line."""
    return _is_of_firms(headed_by(run, pack)) or (run.first == 0 and (opens_headline(run, pack) or _loses(run, pack)))


def opens_headline(run: Run, pack: Pack) -> bool:
    """A headline opens with the name and a title of one word, which comes or goes: "Ann Lorvan boss quits"; in a
    language in which titles stand behind what they are of."""
    line, words = run.line, vocabulary(pack)
    title = line.covered(run.last) if words.head_last and line.sentence.kind == "headline" else None
    if run.first or title is None or title.last - run.last != 1 or title.value.plural:
        return False
    if not _is_of_firms(title) and title.value.post_class != HEAD:
        return False
    return words.triggers.at(line.tokens, title.last) is not None


def _loses(run: Run, pack: Pack) -> bool:
    """The name opens the line, and words by which somebody is let go stand before a possessive of things and a title of
    firms: "Ann Lorvan is parting company with its chairman"."""
    tokens = run.line.tokens
    things = pack.words.get("possessive_of_things", frozenset())
    at = next((n for n in range(run.last + 1, min(len(tokens), run.last + REACH)) if tokens[n].fold in things), 0)
    if not at or not _is_of_firms(run.line.covered(at + 1)):
        return False
    words = vocabulary(pack).triggers.ending(tokens, at, REACH)
    return words is not None and any(way.frame.kind == "end" and way.frame.person == "object" for way in words.value)


def _is_of_firms(title: Hit[Title] | None) -> bool:
    return title is not None and GROUP.get(title.value.post_class) == FIRMS
