"""Pronouns that stand before the name of whom they speak: "Since he took over, Tom Roe has sold two mills"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.text.vocabulary import Vocabulary


def _fronted(line: Line, index: int, gender: str, told: Sequence[Mention]) -> Entity | None:
    """Who is named first, behind a comma and as a subject, where the pronoun stands in a relative clause of what opens
    the sentence: "Formerly of Orbex, where he ran the mills, Tom Roe was named chairman"."""
    whom = told[0] if told and told[0].first > index else None
    if whom is None or line.parse is None or line.tokens[whom.first - 1].fold != ",":
        return None
    subject = line.parse.role(whom.first, whom.last) in SUBJECTS
    return whom.entity if subject and gender in ("n", whom.entity.gender) else None


def named_behind(
    line: Line, index: int, gender: str, told: Sequence[Mention], words: Vocabulary, relative: Collection[str]
) -> Entity | None:
    """Who is the subject of the main clause, where the pronoun is that of the clause before it and nobody is named yet:
    "Since he took over, Tom Roe has sold two mills". Not where the main clause tells that somebody starts: "When he
    left, Lee took over"."""
    parse = line.parse
    if parse is None or parse.roles[index] != "subject" or (told and told[0].first < index):
        return None
    if index and line.tokens[index - 1].fold in relative:
        return _fronted(line, index, gender, told)
    verb = parse.heads[index]
    main = parse.heads[verb] if verb >= 0 and parse.roles[verb] == "adverbial" else -1
    if main <= verb:
        return None
    change = words.triggers.at(line.tokens, main)
    if change is not None and any("start" in (w.frame.kind, w.frame.other) for w in change.value):
        return None
    subjects = [child for child in parse.children(main) if parse.roles[child] == "subject" and child > index]
    whom = next((m.entity for m in told if any(m.first <= child < m.last for child in subjects)), None)
    return whom if whom is not None and gender in ("n", whom.gender) else None
