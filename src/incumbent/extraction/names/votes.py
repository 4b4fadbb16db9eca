"""What speaks for a name being a person's, an organisation's or a place's: votes of all that stands in it, with those
of what stands beside it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.names.sorts import Sorts
from incumbent.extraction.names.votes_beside import VotesBeside
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

ADJECTIVES = 3  # before the name of a party that say of what kind it is
UNION = "union"
UNLIKELY = (UNION, "institution")  # sorts of which nothing is that has a legal form: "First Union Corp"
_SYLLABLES = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,6}")
VOWELS = frozenset("aeiouy")
COMPETITION = "competition"
_EVENT = re.compile(r"-(?:19|20)\d\d$")
GUESS = 2  # what the parser's guess of a name's type weighs among the votes


def _is_short(form: str) -> bool:
    """The legal form is an abbreviation that no word is spelt like: "plc", "ltd"."""
    return form.isalpha() and not set(form) & VOWELS


def is_eastern(run: Run) -> bool:
    """A given name of two syllables stands in the name, the second one small: "Lor Van-hee"."""
    return any(_SYLLABLES.fullmatch(word) for word in run.name.split()[1:])


class Votes:
    """The votes that the words of a pack give; `sport`: the article is one of sport."""

    def __init__(self, pack: Pack, sport: bool = False) -> None:
        self.pack, self.sport = pack, sport
        self.words: Vocabulary = vocabulary(pack)
        self.large = frozenset(pack.lexicon["organizations"].get("large", ()))  # "les Bleus": a team of its country
        self.of, self.sports = (pack.words.get(name, frozenset()) for name in ("of", "sports"))
        self.beside, self.sorts = VotesBeside(pack), Sorts(pack, sport)

    def cast(self, run: Run) -> None:
        """Adds the votes for `run` to its own: of what stands in the name, then of what stands beside it, then of what
        the parser guesses."""
        votes = run.votes
        if run.name.endswith("+"):
            votes["organization"] += 4  # "Orbex+"
        if run.last in run.line.tickers:
            votes["organization"] += 8
        if self._is_whole(run) or self._is_land(run):
            return
        self._vote_sort(run)
        self._vote_firm(run)
        self._vote_person(run)
        self.beside.cast(run)
        self.take_in(run)
        word = run.key[0].replace(".", "")
        if len(run.key) == 1 and run.line.tokens[run.first].shape == "upper" and 2 <= len(word) <= 6:
            votes["organization"] += 2

    def _is_whole(self, run: Run) -> bool:
        """The pack knows the whole name as that of an organisation; then nothing else counts."""
        whole = self.words.wholes.at(run.line.tokens, run.first)
        if whole is None or whole.last != run.last:
            return False
        run.votes["organization"] += 12
        run.sort = whole.value
        return True

    def _is_land(self, run: Run) -> bool:
        """Votes of the countries, peoples and towns in the name. True where nothing else counts: "Sri Lanka" is nobody,
        whatever "Sri" may be elsewhere."""
        words, tokens, votes, key = self.words, run.line.tokens, run.votes, run.key
        people, land = words.demonyms.at(tokens, run.first), words.countries.at(tokens, run.first)
        if people is not None and (people.last == run.last or len(key) == 1):
            votes["adjective"] += 6 + 6 * (key[0] in self.large)
        if land and land.last == run.last:
            votes["country"] += 6
        if len(key) > 1 and (votes["country"] or votes["adjective"]):
            return True
        federation = people is not None and people.last < run.last and key[-1] in self.sports  # "Scottish Rugby"
        if federation or (land and run.first + 1 < land.last < run.last) or self._is_led(run):
            votes["organization"] += 6  # "New Zealand Cricket"
        town = words.places.at(tokens, run.first)
        if town and town.last == run.last:
            votes["place"] += 4
        return False

    def _is_led(self, run: Run) -> bool:
        """The name of a party behind the title of somebody named before, or right behind: "Lenoir, chef du parti
        centriste Orvia", "le chef du mouvement chiite Orvia, Anne Lenoir"."""
        tokens, at = run.line.tokens, run.first - 1
        behind = [token.shape for token in tokens[run.last + 1 : run.last + 3]]
        named = behind == ["cap", "cap"] and tokens[run.last].fold == ","
        while at > 0 and run.first - at <= ADJECTIVES and tokens[at].fold not in self.words.organization_heads:
            if tokens[at].fold not in self.words.name_adjectives and not (named and tokens[at].shape == "word"):
                break
            at -= 1
        party = at > 0 and self.words.organization_heads.get(tokens[at].fold) == "party"
        title = run.line.covered(at) if party else None
        comma = title.first - 1 if title is not None else 0
        if named and title is not None:
            return True
        return comma > 0 and tokens[comma].fold == "," and tokens[comma - 1].shape in ("cap", "upper")

    def _vote_sort(self, run: Run) -> None:
        """The sort that a word of the name tells, and votes for an organisation of it: "Orbex Bank"."""
        words, votes, key = self.words, run.votes, run.key
        if _EVENT.search(key[-1]):
            run.sort = COMPETITION  # "Euro-2022", "Lorvan-2024"
            votes["organization"] += 4
        elif sorts := self._sorts(run):
            run.sort = sorts[-1 if words.head_last else 0]
            run.sort = UNION if UNION in sorts and run.sort in UNLIKELY else run.sort  # "Union syndicale"
            if run.sort == UNION and any(word in self.sports for word in key):
                run.sort = "institution"  # "Orvian Rugby Union"
            votes["organization"] += 4 if len(key) > 1 else 2

    def _sorts(self, run: Run) -> list[str]:
        """The sorts that the words of the name tell: those before "of", else those behind it, else a part of a word."""
        heads, tokens, key = self.words.organization_heads, run.line.tokens, run.key
        until = next((n for n, word in enumerate(key) if n and word in self.of), len(key))
        behind = tokens[run.first + 1].shape if len(key) > 1 < run.last - run.first else ""  # "chez Vey": "Groupe Vey"
        first = key[0] in self.words.first_names and behind == "cap" and not self.words.head_last  # "Marine Lorvan"
        return (
            [heads[w] for w in key[first:until] if w in heads]
            or [heads[w] for w in key[first:] if w in heads]
            or [UNION for w in key if UNION in map(heads.get, w.split("-"))]
        )

    def _vote_firm(self, run: Run) -> None:
        """Votes of the words that only firms have in their names or behind them: "Groupe Orbex", "Orbex Corp"."""
        words, votes, key, tokens = self.words, run.votes, run.key, run.line.tokens
        if not words.head_last and len(key) > 1 and key[0] in words.kinds:
            votes["organization"] += 4  # "Groupe Orbex"
        if any(w in words.legal_forms for w in key[1:]):
            votes["organization"] += 5
            run.sort = "company" if run.sort in ("", *UNLIKELY) else run.sort
        after = tokens[run.last] if run.last < len(tokens) else None
        if after is not None and after.fold in words.legal_forms and (after.shape != "word" or _is_short(after.fold)):
            votes["organization"] += 3 + 3 * (after.shape == "word")
        if "&" in key[1:]:
            votes["organization"] += 5

    def _vote_person(self, run: Run) -> None:
        """Votes of what stands in names of people: first names, initials, particles; and the gender that they tell."""
        words, votes, key = self.words, run.votes, run.key
        if key[0] in words.first_names:
            run.gender = words.first_names[key[0]]
            votes["person"] += 4 if 2 <= len(key) <= 5 else 1
        elif 2 <= len(key) <= 4 and len(key[0]) == 1:
            votes["person"] += 2
        elif 2 <= len(key) <= 3:
            votes["person"] += 1
        given = next((part for part in key[0].split("-") if part in words.first_names), "") if "-" in key[0] else ""
        if given:
            run.gender = words.first_names.get(key[0], words.first_names[given])
            votes["person"] += 3
        if any(w in words.particles for w in key[1:]):
            votes["person"] += 1
        if is_eastern(run):
            votes["person"] += 3
        if any(w in words.suffixes for w in key[1:]):
            votes["person"] += 3
        if len(key) > 1 and any("'" in w[1:-1] for w in key):
            votes["person"] += 2  # "Bah N'Dour", "Ann O'Lorvan"

    def take_in(self, run: Run) -> None:
        """Adds what the parse of its line says of `run`, and the sort that words beside it tell where its own do not;
        for a run of which the votes were cast before its line was parsed."""
        if run.line.parse:
            guesses = Counter(name for name in run.line.parse.names[run.first : run.last] if name)
            for guess, count in guesses.items():
                run.votes[guess] += GUESS * (2 * count > run.last - run.first)
        run.sort = self.sorts.told(run)
