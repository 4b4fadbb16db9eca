"""Where names may stand: runs of capitals, with the small words that belong inside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.surnames import is_surname, surnames
from incumbent.extraction.names.fields import Fields, small_words
from incumbent.extraction.names.growth import Growth
from incumbent.extraction.names.houses import Houses
from incumbent.extraction.names.institutions import Institutions
from incumbent.extraction.names.joints import Joints
from incumbent.extraction.names.lookalikes import Lookalikes
from incumbent.extraction.names.portfolios import Portfolios
from incumbent.extraction.names.small import Small
from incumbent.extraction.names.splits import cries, split, unled
from incumbent.extraction.names.titles import Titled
from incumbent.extraction.text.vocabulary import Vocabulary, is_of_sport, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LETTERS = 4  # of a form of address that may be a given name: "Gal" and "Sri" are too short to tell
DATELINE = (")", "-", "–", "—", "--")  # what stands between the place of a piece and its first word


class Runs:
    """The runs of an article; its own small and capital writing of a word tells what a sentence's first word is."""

    def __init__(self, text: str, lines: Sequence[Line], pack: Pack) -> None:
        self.text = text
        self.pack = pack
        self.words: Vocabulary = vocabulary(pack)
        self.surnames = surnames(text, pack)
        self.of, self.sports = (pack.words.get(name, frozenset()) for name in ("of", "sports"))
        self.small = small_words(pack)
        self.institutions, self.fields = Institutions(pack, self.small), Fields(pack, self.small)
        self.joints, self.houses = Joints(pack), Houses(pack, self.words)
        self.small_throughout = Small(pack, self.institutions)
        self.titles = Titled(self.words, self.institutions, self.small, pack)
        self.titles.sport = is_of_sport((token.fold for line in lines for token in line.tokens), self.words)
        self.portfolios = Portfolios(pack)
        self.lookalikes = Lookalikes(pack)
        self.growth = Growth(pack, self.institutions, self.titles)
        self.lower: Counter[str] = Counter(
            token.fold for line in lines if not line.shouted for token in line.tokens if token.shape == "word"
        )
        self.capital: Counter[str] = Counter(
            token.fold
            for line in lines
            if not line.shouted
            for token in line.tokens[1:]
            if token.shape in ("cap", "upper")
        )

    def of_lines(self, lines: Sequence[Line]) -> list[Run]:
        """The runs of all lines that are not shouted, in order."""
        runs = [run for line in lines if not line.shouted for run in self.of_line(line)]
        inside = {run.key: run.line.index for run in reversed(runs) if run.first}
        initials = {self._initials(run.key) for run in runs} - {""}
        found = [part for run in runs for part in self._two(self._unopened(run, inside), inside)]
        teams = self.titles.teams(runs) | self.titles.nicknamed(found)
        self.institutions.short = teams | self.institutions.short
        for line in lines:
            found += [] if line.shouted else self._by_short_names(line, initials, teams)
        return found

    def _unopened(self, run: Run, inside: Mapping[tuple[str, ...], int]) -> Run:
        """A sentence's first word is no part of a name that the article has without it: "Fixing Orbex"; nor is a
        heading in capitals that runs into the sentence below: "NEW TIMES Lorvan said". `inside` has the line where a
        name stands first; what is named by its last word alone further down has its whole name here."""
        loud = cries(run)
        if loud and any(key[len(key) - len(run.key) + loud :] == run.key[loud:] for key in inside):
            return self._make(run.line, run.first + loud, run.last) or run
        longer = run.first == 0 and len(run.key) > 1 and run.key[0] not in self.words.first_names
        rest = run.key[1:]
        if not longer or run.key in inside or rest not in inside:
            return run
        if len(rest) == 1 and run.line.sentence.kind != "headline" and inside[rest] > run.line.index:
            return run
        return self._make(run.line, run.first + 1, run.last) or run

    def _two(self, run: Run, inside: Container[tuple[str, ...]]) -> list[Run]:
        """The two names that a run behind a title is whose halves the article names by themselves: "directeur général
        de Banque Orbex Malèye Lorvan"."""
        key, at = run.key, run.first - 1
        after_title = at > 0 and run.line.tokens[at].fold in self.of and run.line.covered(at - 1) is not None
        if after_title and len(key) == run.last - run.first and key not in self.institutions.short.values():
            for cut in range(1, len(key) - 1):
                if key[cut:] in inside and key[:cut] in inside:
                    halves = [(run.first, run.first + cut), (run.first + cut, run.last)]
                    return [half for first, last in halves if (half := self._make(run.line, first, last)) is not None]
        return [run]

    def _initials(self, key: tuple[str, ...]) -> str:
        """The initials of an organisation's name without legal forms, or ""."""
        words = [w for w in key if w not in self.words.legal_forms and w not in self.small and w[0].isalnum()]
        body = len(words) < len(key) or any(w in self.words.organization_heads for w in words)
        return "".join(word[0] for word in words) if body and len(words) > 1 else ""

    def _by_short_names(self, line: Line, initials: set[str], teams: Container[str]) -> list[Run]:
        """What is a title elsewhere and here an organisation's initials, "GM" of General Motors, or a team's name."""
        runs = []
        for hit in line.titles:
            token = line.tokens[hit.first]
            if hit.last - hit.first == 1 and token.shape == "upper" and token.fold in initials:
                runs.append(Run(line, hit.first, hit.last, token.fold.upper(), (token.fold,), Counter(organization=6)))
            elif self.titles.goes_by(line, hit, teams):
                runs.append(Run(line, hit.first, hit.last, token.fold.title(), (token.fold,), Counter(organization=6)))
        return runs

    def of_line(self, line: Line) -> Iterable[Run]:
        tokens, at = line.tokens, 0
        inner = list(self.titles.bodies(line))
        while at < len(tokens):
            if (called := self.houses.called(line, at)) > at:
                yield from self._made(line, [(at, called)])
                at = called
                continue
            if tokens[at].shape in ("cap", "upper") or self.lookalikes.is_counted(line, at):
                last = self.institutions.numbered(line, at, self._run_end(line, at))
            elif (last := self.institutions.party(line, at)) == at:
                reached = self.institutions.reach(line, at)
                last = self.institutions.numbered(line, at, self.growth.end(line, at, reached)) if reached > at else at
                last = last if last > at else self.houses.reach(line, at)
                last = last if last > at else self.small_throughout.reach(line, at)
            if last <= at:
                at += 1
                continue
            if (beyond := self.lookalikes.whence(tokens, last)) > last:
                at = beyond
                continue
            for number, (first, end) in enumerate(inner):
                if at < first <= last < end or at <= first < last <= end:  # "Republican National Committee chairman"
                    inner[number], last = (min(at, first), end), end
            if (at, last) not in inner:
                yield from self._made(line, self._parted(line, at, last))
            at = last
        yield from self._made(line, inner)

    def _made(self, line: Line, spans: Iterable[tuple[int, int]]) -> Iterable[Run]:
        return (run for first, end in spans if (run := self._make(line, first, end)) is not None)

    def _run_end(self, line: Line, at: int) -> int:
        """The end of the run of capitals that begins at token `at`; `at` where none does."""
        tokens = line.tokens
        if (whole := self.institutions.whole(line, at)) > at:
            return whole
        if self.lookalikes.is_counted(line, at):
            return self.growth.end(line, at, at + 1)
        land = self.words.countries.at(tokens, at) or self.words.demonyms.at(tokens, at)
        several = land is not None and land.last > at + 1 and not line.covered(at)
        if land is not None and several and tokens[at].fold in self.words.honorifics:
            return land.last  # "Sri Lankan president"
        if not self._opens(line, at):
            return at
        if (federation := self._federation(line, at)) > at:
            return federation
        land = self.words.countries.at(tokens, at) or self.words.places.at(tokens, at)
        known = land is not None and self.words.countries.at(tokens, at) is not None
        if land is not None and land.last > at + 1 and (known or not self.growth.is_capital(tokens, land.last)):
            return self.growth.end(line, at, land.last) if self._goes_on(line, land.last) else land.last
        return self.growth.end(line, at, at + 1)

    def _goes_on(self, line: Line, at: int) -> bool:
        """The capital at token `at` names something of the country before it: "New Zealand Cricket"."""
        if at >= len(line.tokens) or line.tokens[at].shape != "cap" or line.covered(at):
            return False
        titled = at + 1 < len(line.tokens) and line.covered(at + 1) and not self.titles.is_board(line, at + 1)
        word = line.tokens[at].fold
        body = not titled and at + 1 < len(line.tokens) and line.tokens[at + 1].fold in self.words.organization_heads
        return word in self.words.organization_heads or body or (word in self.words.fields and not titled)

    def _is_given(self, line: Line, at: int) -> bool:
        """A form of address that is a given name, too, before a surname: "Cheikh Lorvan", but "Cheikh Mohammed"."""
        following = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
        named = following is not None and following.shape == "cap" and following.fold not in self.words.first_names
        return (
            named
            and len(line.tokens[at].fold) > LETTERS
            and line.tokens[at].shape == "cap"
            and line.tokens[at].fold in self.words.first_names
        )

    def _federation(self, line: Line, at: int) -> int:
        """The end of a federation's name that begins with the adjective of a country, else `at`: "Scottish Rugby",
        "Orvian Football Federation"."""
        tokens, people = line.tokens, self.words.demonyms.at(line.tokens, at)
        end = people.last if people is not None else len(tokens)
        sport = end < len(tokens) and tokens[end].shape == "cap" and tokens[end].fold in self.sports
        if not sport or line.shouted:
            return at
        end += 1
        while end < len(tokens) and tokens[end].shape == "cap" and tokens[end].fold in self.words.organization_heads:
            end += 1
        return end

    def _is_former(self, line: Line, at: int) -> bool:
        """A word that calls somebody former stands before the adjective of a country; a participle that does, before
        any capital: "Ousted Orbex chairman"."""
        hit = self.words.modifiers.at(line.tokens, at)
        if hit is None or hit.value not in ("former", "outgoing") or hit.last != at + 1 or hit.last >= len(line.tokens):
            return False
        capital = line.tokens[at + 1].shape in ("cap", "upper") and self.fields.is_participle(line, at)
        return capital or (hit.value == "former" and self.words.demonyms.at(line.tokens, at + 1) is not None)

    def _opens(self, line: Line, at: int) -> bool:
        token = line.tokens[at]
        if token.shape not in ("cap", "upper"):
            return False
        inside = self._guessed(line, at) or self.titles.ends_in_name(line, at) or self.joints.opens(line, at)
        if line.covered(at) and not inside and not self.institutions.is_office(line, at):
            return False
        if is_surname(line.tokens, at, self.surnames, self.pack):
            return True  # "King resigned", of Tom King
        addressed = token.fold in self.words.honorifics and not self._is_given(line, at)
        if addressed or self.lookalikes.begins(line, at):
            return False
        followed = self.growth.is_capital(line.tokens, at + 1) and not line.covered(at + 1)
        followed = followed or self.growth.is_formed(line.tokens, at + 1)
        opening = at == 0 or (line.tokens[at - 1].shape == "mark" and line.tokens[at - 1].fold not in (",", ")", "-"))
        small = token.fold in self.small or token.fold in self.words.not_a_name
        if small and (self.lookalikes.is_initials(line, at) or self.growth.is_initial(line.tokens, at)):
            return True
        if token.fold in self.small:
            followed = followed or (token.shape == "cap" and self.titles.is_surname(line, at, at + 1))
            inside = at > 0 and not opening and line.tokens[at - 1].fold not in DATELINE
            leads = token.fold in self.institutions.article or token.fold in self.words.particles
            return inside and followed and leads  # "La Poste"
        if token.fold in self.words.callings and opening:
            return False  # "Striker Lorvan scored"
        if opening and self._is_former(line, at):
            return False  # "Deposed Orvian premier"
        titled = line.covered(at + 1) is not None  # "Interim Police Chief"
        if token.fold in self.words.not_a_name and (opening or titled or not self._heads(line, at + 1)):
            return self.lookalikes.is_named_so(line, at) or self.lookalikes.is_whole(line, at)
        if not opening or token.shape == "upper":
            return True
        if followed or token.fold in self.words.first_names:
            return True
        small = self.lower[token.fold] > 0 or self.lookalikes.is_compound(self.text[token.start : token.end])
        return self.capital[token.fold] > 0 or not (small or self.fields.is_verbal(line, at))

    def _heads(self, line: Line, at: int) -> bool:
        """Token `at` makes an organisation's name of what stands before it: a legal form or a word like "bank"."""
        if at >= len(line.tokens) or line.tokens[at].shape not in ("cap", "upper"):
            return False
        word = line.tokens[at].fold
        return word in self.words.legal_forms or word in self.words.organization_heads

    def surprises(self, line: Line) -> bool:
        """The parse shows a name where the words alone show none."""
        return any(self._guessed(line, at) for hit in line.titles for at in range(hit.first, hit.last))

    def _guessed(self, line: Line, at: int) -> bool:
        """The parser takes a title's word and the capital behind it for one organisation: "General Orbex"."""
        names = line.parse.names if line.parse else ()
        title = line.covered(at)
        behind = line.tokens[at + 1].fold if at + 1 < len(line.tokens) else ""
        inside = title is not None and title.first < at and line.tokens[at].fold not in self.words.organization_heads
        if title is not None and (inside or title.last > at + 1 or behind in self.words.first_names):
            return False  # "ministre de l'Économie Lorvan"
        return names[at : at + 2] == ("organization", "organization") and self.growth.is_capital(line.tokens, at + 1)

    def _parted(self, line: Line, at: int, last: int) -> list[tuple[int, int]]:
        """The names that tokens `at` to `last` are, without a minister's field and without where somebody is from."""
        field = self.portfolios.end(line, at)
        if at < field and line.tokens[last - 1].shape != "number":
            while field < last and line.tokens[field].fold in self.small:
                field += 1  # "ministre des Forces armées du Mali"
            return [(field, last)] if field < last else []
        names = [(first, unled(line, first, end, self.of)) for first, end in split(line, at, last, self.words)]
        whence = len(names) > 1 and names[0][1] == at + 1 and self.portfolios.whence(line, at)
        return names[1:] if whence else names

    def _make(self, line: Line, first: int, last: int) -> Run | None:
        tokens = line.tokens[first:last]
        name = " ".join(self.text[tokens[0].start : tokens[-1].end].split())
        key = tuple(token.fold for token in tokens if token.shape != "mark" or token.fold == "&")
        if not key or (len(key) == 1 and len(key[0]) == 1):
            return None
        if all(word in self.words.legal_forms for word in key) and not self.words.places.at(line.tokens, first):
            return None
        if (len(key) == 1 and key[0] in self.words.suffixes) or self.lookalikes.is_known_day(key):
            return None  # "Dr Ann Lee, PhD, said"
        if len(key) == 1 and (self.fields.takes_up(line, first, key[0]) or self.fields.counts(name)):
            return None
        if len(key) == 1 and self.fields.heads_column(line, first):
            return None
        if len(key) == 1 and self.capital[key[0]] == 0 and self.fields.colours(line, first, last):
            return None
        if self.fields.is_one(line, first, last, key, self.words.countries.at(line.tokens, first) is not None):
            return None
        run = Run(line, first, last, name, key, Counter())
        self.institutions.shorten(run)
        return run
