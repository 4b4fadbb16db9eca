"""Phrases that take up a club, and the club that a line is about: "the north London club", "the Rovers manager"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.vocabulary import CLUB, Vocabulary, is_of_sport, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

COMPETITION = "competition"
REACH = 6  # tokens from the article to the noun
OPENING = 1  # tokens before a name that opens a sentence: "at"
BEFORE = 6  # tokens of the organisations between "former" and a title
CAPITALS = ("cap", "upper")
LANDS = ("country", "place")


class ClubPhrases:
    """Looks for them by the words of a pack in the `lines` of an article; in one of sport an organisation of which
    nothing more is known is a club."""

    def __init__(self, pack: Pack, lines: Iterable[Line]) -> None:
        self.words: Vocabulary = vocabulary(pack)
        sport = is_of_sport((token.fold for line in lines for token in line.tokens), self.words)
        self.sorts = (CLUB, "") if sport else (CLUB,)
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
                if not _says_where(mention) and not self._only_here(line, at, mention):
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

    def _only_here(self, line: Line, at: int, mention: Mention) -> bool:
        """A name that the article has only here, between the article at token `at` and the noun, says where a club is:
        "the Lorvan club"."""
        body = mention.entity
        noun = line.tokens[mention.last].fold if mention.last < len(line.tokens) else ""
        plain = body.type == "organization" and body.sort in ("", CLUB) and body.count == 1
        return plain and mention.first == at + 1 and self.words.kinds.get(noun) == CLUB

    def home(self, line: Line, mentions: Sequence[Mention], before: Entity | None) -> Entity | None:
        """The club, or the country whose team a line is about, or the town where no line `before` tells of one: the
        subject of its verb, else the one whose coach it names, else the one that opens the sentence ("At Lorvans,
        Lee"), else where the lines before tell of none the first club that no preposition leads to; never one where
        somebody was before."""
        clubs = [m for m in mentions if self._is_club(m) and m.form in ("full", "part")]
        lands = LANDS if before is None else LANDS[:1]
        named = [m for m in mentions if m.entity.type in lands and m.form == "full" and self._coached(line, m)]
        likely = [m for m in (*clubs, *named) if not self._is_over(line, m)]
        for fits in (_acts, self._coached, _opens, *((self._leads,) if before is None else ())):
            found = next((m.entity for m in likely if fits(line, m)), None)
            if found is not None:
                return found
        return None

    def _is_club(self, mention: Mention) -> bool:
        body = mention.entity
        plain = body.type == "organization" and body.sort in self.sorts
        return body.sort == CLUB or (plain and body.name.casefold() not in self.words.agencies)

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


def with_clubs(views: Sequence[View], pack: Pack) -> list[View]:
    """The views of an article's lines, each with the club that the lines before it are about."""
    phrases, club = ClubPhrases(pack, (one.line for one in views)), None
    found = []
    for one in views:
        found.append(replace(one, club=club) if club is not None else one)
        club = phrases.home(one.line, one.others, club) or club
    return found


def _says_where(mention: Mention) -> bool:
    entity = mention.entity
    return entity.type in ("place", "country") or entity.sort == COMPETITION


def _acts(line: Line, mention: Mention) -> bool:
    """The subject of a verb in the active voice."""
    parse = line.parse
    return parse is not None and parse.role(mention.first, mention.last) == "subject"


def _opens(line: Line, mention: Mention) -> bool:
    """What the sentence opens with, up to a comma or a colon: "At Lorvans, Lee was sacked"."""
    behind = line.tokens[mention.last].fold if mention.last < len(line.tokens) else ""
    return mention.first <= OPENING and behind in (",", ":")
