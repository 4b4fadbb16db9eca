"""What speaks for a name being a person's, an organisation's or a place's: votes of all that stands in it and beside
it."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.names.changes_beside import is_followed, takes_post
from incumbent.extraction.names.words_beside import is_firm_from, of_many
from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.tokens import Token
from incumbent.extraction.text.vocabulary import CLUB, Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

ADJECTIVES = 3  # before the name of a party that say of what kind it is
UNION = "union"
UNLIKELY = (UNION, "institution")  # sorts of which nothing is that has a legal form: "First Union Corp"
LONGEST_NAME = 4  # words of a name that is taken for a person's by the title before it
TITLED = 8  # tokens from the end of a title to the comma before the name
PARTIES, MAYOR, PARLIAMENT = "party", "mayor", "parliament"
LEANING = 6  # tokens of the brackets that say on which side a party stands
CIVIC = 3  # words of what a town has
TOWN = 4  # votes for a place that has a mayor
PARTY = 4  # tokens between a mayor's title and the "of" of their town
CLOSING = (",", "(", ".", ":", "")  # what stands behind such a name
CALLED = frozenset("union party club university bank media".split())  # what is often told behind a name
BESIDE = ("apposition", "modifier", "compound")  # roles of a name towards the noun that says what it is
SMALL = ("article", "of", "in", "by", "as", "and", "or", "copula", "auxiliary", "relative", "conjunction")
_SYLLABLES = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,6}")
VOWELS = frozenset("aeiouy")
COMPETITION = "competition"
_EVENT = re.compile(r"-(?:19|20)\d\d$")
LANDS = ("place", "country")
FROM = 5  # votes for a firm of which the article says where it is from
GUESS = 2  # what the parser's guess of a name's type weighs among the votes


@cache
def _civic(pack: Pack) -> Phrases[str]:
    return Phrases(((form, form) for form in pack.words.get("civic", ())), pack)


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
        self.small = frozenset().union(*(pack.words.get(name, ()) for name in SMALL))
        # "That" before a name opens a clause: "said that Lorvan"
        self.article = pack.words.get("article", frozenset()) - pack.words.get("relative", frozenset())
        contracted = (word for forms in pack.contractions.values() for word in forms)
        self.told = frozenset() if self.words.head_last else self.article.union(contracted)  # before "groupe Orbex"
        self.civic = _civic(pack)
        self.speech = frozenset(pack.lexicon.get("speech", {}).get("verbs", ()))

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

    def cast(self, run: Run) -> None:
        """Adds the votes for `run` to its own."""
        words, tokens = self.words, run.line.tokens
        votes, key = run.votes, run.key
        if run.name.endswith("+"):
            votes["organization"] += 4  # "Orbex+"
        if run.last in run.line.tickers:
            votes["organization"] += 8
        before = tokens[run.first - 1] if run.first else None
        after = tokens[run.last] if run.last < len(tokens) else None
        whole = words.wholes.at(tokens, run.first)
        if whole is not None and whole.last == run.last:
            votes["organization"] += 12
            run.sort = whole.value
            return
        people, hit = words.demonyms.at(tokens, run.first), words.countries.at(tokens, run.first)
        if people is not None and (people.last == run.last or len(key) == 1):
            votes["adjective"] += 6 + 6 * (key[0] in self.large)
        if hit and hit.last == run.last:
            votes["country"] += 6
        if len(key) > 1 and (votes["country"] or votes["adjective"]):
            return  # "Sri Lanka" is nobody, whatever "Sri" may be elsewhere
        federation = people is not None and people.last < run.last and key[-1] in self.sports  # "Scottish Rugby"
        if federation or (hit and run.first + 1 < hit.last < run.last) or self._is_led(run):
            votes["organization"] += 6  # "New Zealand Cricket"
        hit = words.places.at(tokens, run.first)
        if hit and hit.last == run.last:
            votes["place"] += 4
        until = next((n for n, word in enumerate(key) if n and word in self.of), len(key))
        behind = (
            tokens[run.first + 1].shape if len(key) > 1 < run.last - run.first else ""
        )  # "chez Vey" is "Groupe Vey"
        named = key[0] in words.first_names and behind == "cap" and not words.head_last  # "Marine Lorvan"
        sorts = [words.organization_heads[w] for w in key[named:until] if w in words.organization_heads]
        sorts = sorts or [words.organization_heads[w] for w in key[named:] if w in words.organization_heads]
        sorts = sorts or [UNION for w in key if UNION in map(words.organization_heads.get, w.split("-"))]
        if _EVENT.search(key[-1]):
            run.sort = COMPETITION  # "Euro-2022", "Lorvan-2024"
            votes["organization"] += 4
        elif sorts:
            run.sort = sorts[-1 if words.head_last else 0]
            run.sort = UNION if UNION in sorts and run.sort in UNLIKELY else run.sort  # "Union syndicale"
            if run.sort == UNION and any(word in self.sports for word in key):
                run.sort = "institution"  # "Orvian Rugby Union"
            votes["organization"] += 4 if len(key) > 1 else 2
        if not words.head_last and len(key) > 1 and key[0] in words.kinds:
            votes["organization"] += 4  # "Groupe Orbex"
        if any(w in words.legal_forms for w in key[1:]):
            votes["organization"] += 5
            run.sort = "company" if run.sort in ("", *UNLIKELY) else run.sort
        if after is not None and after.fold in words.legal_forms and (after.shape != "word" or _is_short(after.fold)):
            votes["organization"] += 3 + 3 * (after.shape == "word")
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
        if "&" in key[1:]:
            votes["organization"] += 5
        if len(key) > 1 and any("'" in w[1:-1] for w in key):
            votes["person"] += 2  # "Bah N'Dour", "Ann O'Lorvan"
        self._vote_before(run, before)
        self._vote_after(run, after)
        self.take_in(run)
        if len(key) == 1 and tokens[run.first].shape == "upper" and 2 <= len(key[0].replace(".", "")) <= 6:
            votes["organization"] += 2

    def take_in(self, run: Run) -> None:
        """Adds what the parse of its line says of `run`, and the sort that words beside it tell where its own do not;
        for a run of which the votes were cast before its line was parsed."""
        if run.line.parse:
            guesses = Counter(name for name in run.line.parse.names[run.first : run.last] if name)
            for guess, count in guesses.items():
                run.votes[guess] += GUESS * (2 * count > run.last - run.first)
        called = self._described(run)
        run.sort = PARTIES if self._leans(run) else called if called == UNION else run.sort or called

    def _leans(self, run: Run) -> bool:
        """Brackets behind the name say on which side a party stands: "the League (far right)"."""
        tokens, at = run.line.tokens, run.last + 1
        if tokens[run.last : at] and tokens[run.last].fold == "(" and run.key[0] not in self.words.first_names:
            row = list(itertools.takewhile(lambda token: token.fold != ")", tokens[at : at + LEANING]))
            told = len(row) < LEANING and any(token.fold in self.words.leanings for token in row)
            return told and all(token.shape in ("word", "mark") for token in row)
        return False

    def _described(self, run: Run) -> str:
        """The sort that a common noun right before the name tells ("the airline Orbex"), or one that the name stands
        beside by the parse ("the travel company Orbex"); "" where there is none."""
        line, kinds = run.line, self.words.kinds
        before = line.tokens[run.first - 1].fold if run.first else ""
        title = line.covered(run.first - 1)
        inside = title is not None and title.first < run.first - 1 and title.last == run.first
        if before in kinds and (title is None or inside):
            small = line.tokens[run.first - 2] if run.first > 1 and self.words.head_last else None
            house = kinds[before] == PARLIAMENT and small is not None and (small.shape == "word" or run.first == 2)
            traded = house and small is not None and small.fold not in self.small  # "the auction house Orbex"
            return "" if traded else kinds[before]  # "the airline Orbex", "secretary general of the union Orbex"
        town = self.words.places.at(line.tokens, run.first)
        whole = town is not None and town.last == run.last  # "the Lorvans club" says where the club is
        if self.words.head_last and not whole and (behind := self._called(run)):
            return behind
        if line.parse is None:
            return ""
        top = line.parse.top(run.first, run.last)
        head = line.parse.heads[top]
        beside = head >= 0 and line.parse.roles[top] in BESIDE and not line.covered(head)
        kind = kinds.get(line.tokens[head].fold, "") if beside else ""
        works = beside and not self.sport and line.tokens[head].fold in self.words.teams  # "leads the Orbex team"
        return "" if kind == CLUB and (whole or works) else kind

    def _called(self, run: Run) -> str:
        """The sort that a common noun behind the name tells, alone or with a word before it: "the CWX union", "the CWX
        postal union"; "" for one that goes on ("CWX union boss")."""
        line, tokens = run.line, run.line.tokens
        for at in (run.last, run.last + 1):
            if at >= len(tokens) or tokens[at].shape != "word" or line.covered(at):
                return ""
            sort = self.words.kinds.get(tokens[at].fold, "")
            if sort in CALLED:
                after = tokens[at + 1] if at + 1 < len(tokens) else None
                return "" if after is not None and (after.shape == "word" and after.fold not in self.small) else sort
            if tokens[at].fold in self.small:
                return ""
        return ""

    def _vote_before(self, run: Run, before: Token | None) -> None:
        words, tokens, votes = self.words, run.line.tokens, run.votes
        if before is None:
            return
        at = run.first - 1
        if before.fold == "." and at and tokens[at - 1].fold in words.honorifics:
            at, before = at - 1, tokens[at - 1]
        if before.fold in words.honorifics:
            run.honorific = True
            run.gender = words.honorifics[before.fold] if words.honorifics[before.fold] != "n" else run.gender
            votes["person"] += 6
        if before.fold in words.callings:
            votes["person"] += 4
        if is_followed(run, self.pack):
            votes["person"] += 4
        if before.fold == "," and not run.sort and self._is_behind_title(run):
            votes["person"] += 3
        title = run.line.covered(at)
        acronym = len(run.key) == 1 and tokens[run.first].shape == "upper" and len(run.key[0]) <= 5
        if title is not None and not run.sort and not acronym:
            plain = len(run.key) == 1 or run.key[0] not in words.first_names
            told = plain and at > title.first and before.fold in words.kinds  # "leader of the aid group Orbex Wells"
            told = told or title.last > run.first  # "chief of the Groupe Orbex": the title holds the name's first word
            votes["organization" if told else "person"] += 3
        town = before.fold in self.of and at > 0 and not run.sort and run.key[0] not in words.first_names
        if town and (self._is_of_town(run, at) or self._is_civic(tokens, at)):
            votes["place"] += TOWN
        elif before.fold in self.of and at and run.line.covered(at - 1):
            votes["organization"] += 2
        if before.fold in self.article:
            votes["organization"] += 2
            votes["person"] -= 2
            if at > 1 and tokens[at - 1].fold in self.of and run.line.covered(at - 2):
                votes["organization"] += 2
        elif at and words.kinds.get(before.fold, "place") not in LANDS and tokens[at - 1].fold in self.told:
            votes["organization"] += 2  # "du groupe Orbex", which may stand nowhere else
        if is_firm_from(tokens, run.first, self.told, words):
            votes["organization"] += FROM  # "l'orvien Luvik": somebody is "l'Orvien Roux"
            votes["person"] -= GUESS
        if before.fold in self.pack.words["at"]:
            votes["organization"] += GUESS + 1  # "a travaillé chez Orbex"
        if before.fold in self.pack.words.get("in", frozenset()):
            firm = at > 0 and tokens[at - 1].fold in self.pack.words.get("shares", ())  # "a stake in Orbex"
            votes.update({"organization": 2} if firm else {"place": 1})

    def _is_civic(self, tokens: Sequence[Token], of: int) -> bool:
        """What stands before the "of" at token `of` is a town, or something that towns have: "le conseil municipal"."""
        return self.words.kinds.get(tokens[of - 1].fold) == "place" or self.civic.ending(tokens, of, CIVIC) is not None

    def _is_of_town(self, run: Run, of: int) -> bool:
        """The "of" at token `of` leads from the title of whoever is at the head of a town, or from their party behind
        it: "maire de Lorvan", "maire (PS) de Lorvan", "maire UMP de Lorvan"."""
        line, at = run.line, of - 1
        if run.sort or not self.words.leading or line.tokens[run.first].shape != "cap":
            return False
        while at > 0 and of - at <= PARTY and line.covered(at) is None and line.tokens[at].shape != "word":
            at -= 1
        title = line.covered(at)
        if title is None or title.last != at + 1 or title.value.post_class != "mayor":
            return False
        return " ".join(token.fold for token in line.tokens[title.first : title.last]) in self.words.reaches["local"]

    def _is_behind_title(self, run: Run) -> bool:
        """The name of several words stands between marks, behind somebody's title and what it is of: "le directeur du
        Lorvan, Lin Sorvo Tarn, a parlé"."""
        line, tokens = run.line, run.line.tokens
        after = tokens[run.last].fold if run.last < len(tokens) else ""
        if self.words.head_last or not 2 <= len(run.key) <= LONGEST_NAME or after not in CLOSING:
            return False
        if any(token.shape != "cap" for token in tokens[run.first : run.last]):
            return False
        for at in range(run.first - 2, max(-1, run.first - 2 - TITLED), -1):
            title = line.covered(at)
            if title is not None:
                seat = self.words.seats.at(tokens, title.first)
                return seat is None and not title.value.plural
            if tokens[at].shape == "mark" and tokens[at].fold != "'":
                return False
        return False

    def _vote_after(self, run: Run, after: Token | None) -> None:
        tokens, votes = run.line.tokens, run.votes
        if after is None:
            return
        follow = tokens[run.last + 1] if run.last + 1 < len(tokens) else None
        owned = run.line.covered(run.last + 1)
        if after.fold in self.pack.genitive and owned is not None:
            votes["organization"] += 4 if GROUP.get(owned.value.post_class) == "company" else 1
        mayor = owned or (run.line.covered(run.last + 2) if follow is not None and follow.shape == "word" else None)
        if after.fold in self.pack.genitive and mayor is not None and mayor.value.post_class == MAYOR and not run.sort:
            votes["place"] += TOWN  # "Lorvan's elected mayor"
        if after.fold in self.pack.genitive and follow is not None and follow.fold in self.words.first_names:
            votes["organization"] += 3 * (follow.shape == "cap")  # "says Orbex's Ann Lee"
        if run.line.covered(run.last) is not None and len(run.key) <= 3:
            votes["organization"] += 1
        if after.fold in self.speech:
            votes["person"] += 1
        if takes_post(run, self.pack):
            votes["person"] += 3
        if of_many(run, self.pack):
            votes["organization"] += 4
        if after.fold in (",", "(") and follow is not None:
            if follow.shape == "number" and len(follow.fold) == 2:
                votes["person"] += 3
            elif run.line.covered(run.last + 1) or follow.fold in self.pack.words.get("relative", frozenset()):
                votes["person"] += 2
        if after.fold in self.pack.words.get("relative", frozenset()):
            votes["person"] += 1
