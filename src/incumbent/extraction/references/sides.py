"""Whom a pronoun cannot take up, by the quotation that it stands in and by the phrase that opens its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.enclosures import quotations
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

ABOUT = 4  # tokens from such words to the name, titles among them
GIVEN = 4  # tokens from the words that give a post to whom it is given
OPENING = 2  # tokens of a sentence before the title that opens it
TITLES = 2  # appositions from a name up to the title that it belongs to
HELPING = 5  # tokens behind a pronoun in which the small words of its verb stand
Row = tuple[int, Entity]  # the line and the person of a name told


class Sides:
    """Told of the lines of an article in their order. Who speaks says "I" of themselves: "he" in their quotation is
    somebody else, and "he" beside it is nobody whom only the quotation names."""

    def __init__(self, pack: Pack) -> None:
        self._opening = pack.words.get("under", frozenset())
        self._genitive = frozenset(pack.genitive)
        self._openings = _openings(pack)
        self._helping = pack.words["copula"] | pack.words["auxiliary"] | pack.words["negation"]
        self._small = (pack.words["article"] | vocabulary(pack).honorifics.keys()) - pack.words["by"]
        self._by = pack.words["by"]
        self._of = pack.words["of_whom"]
        self._impersonal = vocabulary(pack).impersonal
        self._nobody = pack.words.get("nobody", frozenset())
        self._quoted: Sequence[int] = ()
        self._speakers: list[Entity] = []
        self._inner: list[Entity] = []
        self._under: list[Entity] = []
        self._fronted: list[Entity] = []  # who is named only in what stands before the main clause of the line
        self._line = -1
        self._about_until = 0
        self._about: Mention | None = None  # of whom the line says that it is about them: "As for Lee, he will stay"
        self._words = vocabulary(pack)
        self._copula = pack.words["copula"]
        self._now: Entity | None = None  # who is given a post in the line, and in the one before
        self._before: Entity | None = None
        self._told_of_change = False
        self._too = pack.words.get("too", frozenset())
        self._stressed = pack.words.get("stressed", frozenset())
        self._regarding = pack.words.get("regarding", frozenset())
        self.main: dict[int, Entity] = {}  # the subject of the main verb of each line

    def enter(self, line: Line, told: Sequence[Mention]) -> None:
        """Goes on to `line`, where the persons of `told` are named."""
        self._quoted, self._line = quotations(line), line.index
        outside = [m.entity for m in told if not self._quoted[m.first]]
        goes_on = bool(self._quoted) and bool(self._quoted[0]) and not outside
        if not goes_on:
            self._speakers = outside[:1] if any(self._quoted) else []
        self._before, self._now = self._now, self._appointed(line, told)
        inner = [m.entity for m in told if self._quoted[m.first]]
        self._inner = [one for one in inner if all(one is not other for other in outside)] if outside else []
        self._under = [m.entity for m in told if self._opens(line, m)]
        main_at = _main_clause(line)
        self._about = next((m for m in told if self._is_about(line, m)), None)
        about = self._about.entity if self._about is not None else None
        others = (m.first for m in told if self._about is not None and m.first >= self._about.last)
        self._about_until = next(others, len(line.tokens))  # "As for Lee, Roe said he would go": Roe would
        self._fronted = [m.entity for m in told if 0 < m.first < main_at and not _is_subject(line, m)]
        self._fronted = [one for one in self._fronted if one is not about or self._about_until < len(line.tokens)]
        if (main := _subject(line, told)) is not None:
            self.main[line.index] = main

    def since(self, first: int, rows: Sequence[Row]) -> list[Row]:
        """Those of `rows` from line `first` on, of each line before this one first whoever is the subject of its main
        verb: "After the departure of Lee, Roe was named dean" speaks of Roe."""
        near = [row for row in rows if row[0] >= first]
        return sorted(near, key=lambda row: (row[0], row[0] in self.main and self.main[row[0]] is not row[1]))

    def acts_only(self, line: Line, person: Mention, told: Sequence[Mention]) -> bool:
        """The name stands behind "by" in a line that speaks of others of `told`: "named dean by Pope Pius, Lee"."""
        at = person.first - 1
        while at >= 0 and (line.covered(at) or line.tokens[at].fold in self._small):
            at -= 1
        by = at >= 0 and line.tokens[at].fold in self._by
        return (by or _by_its_title(line, person)) and any(m.entity is not person.entity for m in told)

    def stresses_subject(self, line: Line, index: int, told: Sequence[Mention]) -> bool:
        """The pronoun at token `index` takes up nobody else than the subject, and is none of its verb: "Lee has
        himself, too, resigned", "Lenoir devient, elle, ministre", "Lenoir, quant à elle, préside"."""
        tokens = line.tokens
        if not index or not told:
            return False
        if index + 1 < len(tokens) and tokens[index + 1].fold in self._too:
            return True
        if tokens[index].fold not in self._stressed or told[0].first > index:
            return False
        at = index - 1 - (tokens[index - 1].fold == ",")
        if at > 0 and tokens[at - 1].fold in self._regarding:
            return True
        verbs, ahead = self._words.triggers.at(tokens, at), self._words.triggers.at(tokens, index + 1)
        if ahead is not None and any(w.tense == "infinitive" for w in ahead.value):
            return False  # "doit lui succéder"
        return tokens[at].fold in self._helping or (
            verbs is not None and any(w.form == "verb" for w in verbs.value) and tokens[at].fold not in self._small
        )

    def is_nobody(self, line: Line, index: int) -> bool:
        """The pronoun at token `index` is the subject of what nobody does: "il n'est pas question que"; not of what
        somebody did there: "il y a dirigé"."""
        if line.tokens[index].fold not in self._nobody:
            return False
        for at in range(index + 1, min(index + HELPING, len(line.tokens))):
            if (told := self._impersonal.at(line.tokens, at)) is not None:
                return not self._is_deed(line, told.last)
            if line.tokens[at].fold not in self._helping:
                break
        return False

    def _is_deed(self, line: Line, at: int) -> bool:
        """A participle of what somebody is, does or becomes stands at token `at`."""
        hit = self._words.triggers.at(line.tokens, at)
        if hit is not None:
            return any(wording.form == "verb" for wording in hit.value)
        return at < len(line.tokens) and line.tokens[at].fold in self._copula

    def _appointed(self, line: Line, told: Sequence[Mention]) -> Entity | None:
        """Whom somebody gives a post in the line: "The minister, Ann Lee, named Jo Roe dean"."""
        opened = line.titles[:1] and line.titles[0].first < OPENING and line.tokens[0].fold not in self._small
        self._told_of_change = bool(opened)  # "Ambassador to Rome since May, he"; but not "The president …, he"
        found: Entity | None = None
        for hit in self._words.triggers.find(line.tokens):
            kinds = {wording.frame.kind for wording in hit.value}
            self._told_of_change = self._told_of_change or bool(kinds & {"start", "end"})
            gives = any(w.form == "verb" and w.frame.kind == "start" and w.frame.person == "object" for w in hit.value)
            done = hit.first > 0 and line.tokens[hit.first - 1].fold in self._copula
            if found is None and gives and not done and any(m.last <= hit.first for m in told):
                whom = next((m for m in told if m.first >= hit.last), None)
                near = whom is not None and self._leads_on(line, hit.last, whom.first)
                found = whom.entity if whom is not None and near and not self.acts_only(line, whom, told) else None
        return found

    def _leads_on(self, line: Line, at: int, first: int) -> bool:
        """Only few words that lead to nothing else stand between the words of a change and a name: no "pick to be
        Lee's"."""
        between = [token.fold for token in line.tokens[at:first]]
        return len(between) <= GIVEN and not any(w in self._copula or w in self._of or w == "," for w in between)

    def fitting(self, index: int, rows: Sequence[Row], gender: str) -> list[Row]:
        """Those of `rows` whom a pronoun at token `index` may take up; all of them where nobody would be left. A line
        that tells of a change behind one in which somebody is given a post speaks of that one."""
        about = self._about if self._about is not None and self._about.last <= index < self._about_until else None
        if about is not None and not self._quoted[index] and about.entity.agrees(gender):
            return [(self._line, about.entity)]
        whom = self._before if self._told_of_change and not self._quoted[index] else None
        given = [row for row in rows if row[1] is whom]
        fits = whom is not None and whom.agrees(gender)
        if given and fits and all(row[0] < self._line for row in rows):
            return given
        kept_from = self._speakers if self._quoted[index] else self._inner
        left = [row for row in rows if all(row[1] is not one for one in kept_from)]
        free = [row for row in left if row[0] != self._line or all(row[1] is not one for one in self._under)]
        main = [row for row in free if row[0] == self._line and all(row[1] is not one for one in self._fronted)]
        told_of = any(row[1].agrees(gender) for row in main)
        return (main if told_of else free) or left or list(rows)

    def _is_about(self, line: Line, person: Mention) -> bool:
        """The words that open the line say that it is about the person: "Quant à Lenoir, il reste"."""
        hit, owner = self._openings.at(line.tokens, 0), line.tokens[person.last : person.last + 1]
        if hit is None or not 0 <= person.first - hit.last <= ABOUT or any(t.fold in self._genitive for t in owner):
            return False
        return all(line.covered(at) or line.tokens[at].fold in self._small for at in range(hit.last, person.first))

    def _opens(self, line: Line, person: Mention) -> bool:
        """The name stands in a phrase that only tells in whose time something was ("Under Lee, he was a minister"), or
        in the title that opens the sentence: "A former adviser to Lee, he was a minister"."""
        if person.first > 0 and line.tokens[0].fold in self._opening:
            return person.last < len(line.tokens) and line.tokens[person.last].fold == ","
        title = next((hit for hit in line.titles[:1] if hit.first <= OPENING and hit.last <= person.first), None)
        if title is None or any(token.fold == "," for token in line.tokens[: person.first]):
            return False
        before = person.first - 1
        while before > 0 and (line.covered(before) or line.tokens[before].fold in self._small - self._of):
            before -= 1
        return line.tokens[before].fold in self._of


@cache
def _openings(pack: Pack) -> Phrases[str]:
    """What opens a sentence that is about whom it names."""
    return Phrases(((form, form) for form in pack.lexicon["persons"]["about"]), pack)


def _main_clause(line: Line) -> int:
    """The comma behind which the verb of the main clause stands ("After the death of Lee, the board named Roe"), or
    0 where no phrase opens the line before it."""
    if line.parse is None:
        return 0
    comma = next((at for at, token in enumerate(line.tokens) if token.fold == ","), len(line.tokens))
    root = next((at for at, head in enumerate(line.parse.heads) if head < 0), -1)
    return comma if root > comma else 0


def _by_its_title(line: Line, person: Mention) -> bool:
    """By the parse the name belongs to a title behind "by": "lu par le nonce en Orvia, Luc Roux"."""
    parse = line.parse
    if parse is None:
        return False
    at = parse.top(person.first, person.last)
    for _ in range(TITLES):
        if parse.roles[at] not in ("apposition", "compound") or parse.heads[at] < 0:
            break
        at = parse.heads[at]
    return parse.roles[at] == "by"


def _is_subject(line: Line, person: Mention) -> bool:
    return line.parse is not None and line.parse.role(person.first, person.last) in SUBJECTS


def _subject(line: Line, told: Sequence[Mention]) -> Entity | None:
    """The one of `told` who is the subject of the main verb of a line."""
    parse = line.parse
    own = (m for m in told if parse is not None and _is_subject(line, m) and parse.leads(m.first, m.last))
    return next((mention.entity for mention in own), None)
