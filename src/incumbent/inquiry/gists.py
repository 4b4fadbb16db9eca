"""Kinds of question that the sorts of their words tell, in whatever order they stand.

A form knows one order of words, and people find others. Where it is not in doubt who does what to whom, because there
is but one person, and one thing that happens, the order tells nothing: "on which day did Ann Lee lose her post". Such a
kind is a row of `[[gist]]`: cues of which each must be there, those that may be, and the slots. Every word must belong
to one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Gist:
    """`phrases` has the cues of each phrase by its first word, the longest phrase first; `needs` are the cues that must
    be there, `slots` the letters of slots that must be, `may` those that may be, each once."""

    id: str
    does: str
    phrases: Mapping[str, Sequence[tuple[Phrase, frozenset[str]]]]
    needs: frozenset[str]
    slots: frozenset[str]
    may: frozenset[str]
    traits: Mapping[str, object]

    def takes(self, row: str) -> list[str] | None:
        """The slots of a row all of whose words are accounted for; None where some are not, or something is missing."""
        words = row.split()
        slots = [word.strip("{}") for word in words if word[0] == "{"]
        letters = [slot[0] for slot in slots]
        if len(set(letters)) < len(letters) or not self.slots <= set(letters) <= self.slots | self.may:
            return None
        cues = self._cues(words)
        return slots if cues is not None and self.needs <= cues else None

    def _cues(self, words: Sequence[str]) -> set[str] | None:
        found: set[str] = set()
        at = 0
        while at < len(words):
            if words[at][0] == "{":
                at += 1
                continue
            for phrase, cues in self.phrases.get(words[at], ()):
                if tuple(words[at : at + len(phrase)]) == phrase:
                    found |= cues
                    at += len(phrase)
                    break
            else:
                return None
        return found


def gist(row: Mapping[str, object], cues: Mapping[str, Sequence[Phrase]], letters: Mapping[str, str]) -> Gist:
    """A row of `[[gist]]` over the cues of its pack; `letters` has the letter of each slot."""
    needs, may = _names(row["needs"]), _names(row.get("may", ()))
    by_phrase: dict[Phrase, set[str]] = {}
    for name in (*needs, *may):
        for phrase in cues[name]:
            by_phrase.setdefault(phrase, set()).add(name)
    phrases: dict[str, list[tuple[Phrase, frozenset[str]]]] = {}
    for phrase, names in sorted(by_phrase.items(), key=lambda pair: -len(pair[0])):
        phrases.setdefault(phrase[0], []).append((phrase, frozenset(names)))
    return Gist(
        id=str(row["id"]),
        does=str(row["intent"]),
        phrases=phrases,
        needs=frozenset(needs),
        slots=frozenset(letters[name] for name in _names(row["slots"])),
        may=frozenset(letters[name] for name in _names(row.get("may_slots", ()))),
        traits={name: value for name, value in row.items() if name not in _OURS},
    )


_OURS = ("id", "intent", "needs", "may", "slots", "may_slots", "example", "counter")


def _names(value: object) -> list[str]:
    assert isinstance(value, list | tuple)
    return [str(name) for name in value]
