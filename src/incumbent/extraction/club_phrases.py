"""Phrases that take up a club, and the club that a line is about: "the north London club", "the Rovers manager"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.entities import Entity, Mention
from incumbent.extraction.lines import Line
from incumbent.extraction.vocabulary import CLUB, Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

COMPETITION = "competition"
REACH = 6  # tokens from the article to the noun
BEFORE = 6  # tokens of the organisations between "former" and a title
CAPITALS = ("cap", "upper")


class ClubPhrases:
    """Looks for them by the words of a pack."""

    def __init__(self, pack: Pack) -> None:
        self.words: Vocabulary = vocabulary(pack)
        self.article = pack.words["article"] - pack.words.get("indefinite", frozenset())
        self.of = pack.words["of"]
        self.joints = pack.words["and"] | {","}
        self.leading = self.of | pack.words["by"] | pack.words["in"]

    def end(self, line: Line, at: int, here: Mapping[int, Mention]) -> int:
        """The end of a phrase that begins with the article at token `at`, says by a place or a competition which club
        is meant, and names none: "the second-tier Lorvan side"; `at` where there is none."""
        tokens = line.tokens
        if not self.words.head_last or tokens[at].fold not in self.article:
            return at
        told, probe = False, at + 1
        while probe < len(tokens) and probe - at <= REACH:
            mention = here.get(probe)
            if mention is not None:
                if not _says_where(mention):
                    return at
                told, probe = True, mention.last
            elif tokens[probe].shape != "word" or line.covered(probe) is not None or tokens[probe].fold in self.leading:
                return at
            elif told and self.words.kinds.get(tokens[probe].fold) == CLUB:
                named = probe + 1 < len(tokens) and tokens[probe + 1].shape in CAPITALS
                return at if named else probe + 1
            else:
                probe += 1
        return at

    def home(self, line: Line, mentions: Sequence[Mention]) -> Entity | None:
        """The club or the country whose team a line is about: the subject of its verb, else the one whose coach it
        names, else the first club that no preposition leads to; never one where somebody was before."""
        clubs = [m for m in mentions if m.entity.sort == CLUB and m.form in ("full", "part")]
        named = [m for m in mentions if m.entity.type == "country" and m.form == "full" and self._coached(line, m)]
        likely = [m for m in (*clubs, *named) if not self._is_over(line, m)]
        for fits in (_acts, self._coached, self._leads):
            found = next((m.entity for m in likely if fits(line, m)), None)
            if found is not None:
                return found
        return None

    def _leads(self, line: Line, mention: Mention) -> bool:
        """No preposition stands before the name."""
        at = mention.first - 1
        at -= at >= 0 and line.tokens[at].fold in self.article
        return at < 0 or line.tokens[at].fold not in self.leading

    def _coached(self, line: Line, mention: Mention) -> bool:
        """The title of a coach or a captain stands right behind the name, or before it with "of"."""
        titles = [line.covered(mention.last)]
        at = mention.first - 1
        at -= at > 0 and line.tokens[at].fold in self.article
        if at > 0 and line.tokens[at].fold in self.of:
            titles.append(line.covered(at - 1))
        return any(title is not None and title.value.post_class in ("coach", "captain") for title in titles)

    def _is_over(self, line: Line, mention: Mention) -> bool:
        """The name stands between "former" and a title, alone or in a row."""
        behind = line.tokens[mention.last].fold if mention.last < len(line.tokens) else ""
        if line.covered(mention.last) is None and behind not in self.joints:
            return False
        at = mention.first
        while at > 0 and mention.first - at < BEFORE:
            hit = self.words.modifiers.at(line.tokens, at - 1)
            if hit is not None and hit.last == at:
                return hit.value == "former"
            before = line.tokens[at - 1]
            if before.shape not in CAPITALS and before.fold not in self.joints:
                return False
            at -= 1
        return False


def _says_where(mention: Mention) -> bool:
    entity = mention.entity
    return entity.type in ("place", "country") or entity.sort == COMPETITION


def _acts(line: Line, mention: Mention) -> bool:
    """The subject of a verb in the active voice."""
    parse = line.parse
    return parse is not None and parse.roles[parse.top(mention.first, mention.last)] == "subject"
