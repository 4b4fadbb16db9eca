"""How the reader came to what it says of one article: what it passed over, whom it saw, what weighed for each claim."""

from __future__ import annotations

from dataclasses import dataclass

from incumbent.model.claim import Claim
from incumbent.model.document import Document
from incumbent.model.span import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence: its `kind` (headline, body, post, byline), and why it was `passed` over or not parsed; "" where it
    was parsed."""

    span: Span
    kind: str
    passed: str


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something that the article names: what the name was taken for, and the words that stand for it with
    how often they do. `sort` and `gender` are empty where nothing tells them."""

    name: str
    type: str
    sort: str
    gender: str
    words: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Grounds:
    """What made a claim: the `frame` and the words that it stands on; for claims about posts the chances of all that
    the place may tell, and the features that weighed most, each with what it added for what was said against nothing
    being told."""

    claim: Claim
    frame: str
    words: tuple[str, ...] = ()
    chances: tuple[tuple[str, float], ...] = ()
    weights: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    document: Document
    passages: tuple[Passage, ...]
    names: tuple[Named, ...]
    grounds: tuple[Grounds, ...]
