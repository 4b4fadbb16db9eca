"""A party is a thing in the world, a person or an organisation; a name is only what an article calls it (Popolo, W3C ORG)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PartyKind = Literal["person", "organization"]

# Classes of which an organisation has one at a time: whoever takes the seat takes it over from somebody.
SINGLE_SEATS = frozenset(
    """chief-executive chair finance-chief operations-chief people-chief legal-chief head-of-state head-of-government
    central-banker secretary-general""".split()
)


@dataclass(frozen=True, slots=True)
class Party:
    """`key` is what names are compared by (see the identity room); `name` is one of the names as written.

    Two parties are the same when their ids are: a name never decides it.
    """

    kind: PartyKind
    key: str
    name: str

    @property
    def id(self) -> str:
        """Stable: made of nothing but the kind and the key."""
        return f"{self.kind}:{self.key}"


@dataclass(frozen=True, slots=True)
class Parties:
    """Whom a claim is about: `agent` is its person, holder or speaker."""

    agent: Party
    organization: Party | None = None
