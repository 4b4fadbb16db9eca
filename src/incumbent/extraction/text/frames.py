"""The nouns of frames: ways to tell a change or a post, and how they show in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One way of telling a start or an end, as frames/events.toml has it."""

    id: str
    kind: str
    person: str
    other: str
    manner: str
    needs_post: bool
    needs: str
    modality: str
    instead: tuple[str, ...]
    owner: str
    takes: str = ""
    onward: tuple[str, ...] = ()
    journey: tuple[str, ...] = ()
    whence: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    stays: bool = False
    until: bool = False
    over: bool = False
    falls: bool = False
    stops: bool = False
    mutual: bool = False
    wins: bool = False
    dated: bool = False


class Wording(NamedTuple):
    """How a frame shows in a text: `form` is "verb", "noun" or "phrase"; `tense` the tense of a verb's form."""

    frame: Frame
    form: str
    tense: str


class Holding(NamedTuple):
    """A verb whose subject holds a post of its object, as frames/holdings.toml has it: `post_class` where the sort of
    the organisation gives none (`Vocabulary.becoming`), "" for nothing; `tense` is that of the form."""

    id: str
    post_class: str
    tense: str
