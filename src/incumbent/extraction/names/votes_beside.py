"""What speaks for the type of a name beside it: "Ms Lee", "the airline Orbex", "mayor of Lorvan", "Lorvan's mayor"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.names.changes_beside import is_followed, takes_post
from incumbent.extraction.names.words_beside import is_firm_from, of_many
from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.tokens import Token
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LONGEST_NAME = 4  # words of a name that is taken for a person's by the title before it
TITLED = 8  # tokens from the end of a title to the comma before the name
MAYOR = "mayor"
CIVIC = 3  # words of what a town has
TOWN = 4  # votes for a place that has a mayor
PARTY = 4  # tokens between a mayor's title and the "of" of their town
CLOSING = (",", "(", ".", ":", "")  # what stands behind such a name
LANDS = ("place", "country")
FROM = 5  # votes for a firm of which the article says where it is from
BY_GUESS = 2  # votes that weigh as much as the parser's guess


@cache
def _civic(pack: Pack) -> Phrases[str]:
    return Phrases(((form, form) for form in pack.words.get("civic", ())), pack)


class VotesBeside:
    """The votes of the words beside names, by the words of a pack."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.words: Vocabulary = vocabulary(pack)
        self.of = pack.words.get("of", frozenset())
        # "That" before a name opens a clause: "said that Lorvan"
        self.article = pack.words.get("article", frozenset()) - pack.words.get("relative", frozenset())
        contracted = (word for forms in pack.contractions.values() for word in forms)
        self.told = frozenset() if self.words.head_last else self.article.union(contracted)  # before "groupe Orbex"
        self.civic = _civic(pack)
        self.speech = frozenset(pack.lexicon.get("speech", {}).get("verbs", ()))

    def cast(self, run: Run) -> None:
        """Adds the votes for `run` to its own."""
        tokens = run.line.tokens
        if run.first:
            self._vote_before(run, tokens[run.first - 1])
        if run.last < len(tokens):
            self._vote_after(run, tokens[run.last])

    def _vote_before(self, run: Run, before: Token) -> None:
        words, tokens, votes = self.words, run.line.tokens, run.votes
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
            votes["person"] -= BY_GUESS
        if before.fold in self.pack.words["at"]:
            votes["organization"] += BY_GUESS + 1  # "a travaillé chez Orbex"
        if before.fold in self.pack.words.get("in", frozenset()):
            firm = at > 0 and tokens[at - 1].fold in self.pack.words.get("shares", ())  # "a stake in Orbex"
            votes.update({"organization": 2} if firm else {"place": 1})

    def _vote_after(self, run: Run, after: Token) -> None:
        tokens, votes = run.line.tokens, run.votes
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
