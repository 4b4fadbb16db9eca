"""A party as the ledger knows it: all its names, and the judgements by which they are one party's."""

from __future__ import annotations

from dataclasses import dataclass

from incumbent.model.entry import Judgement, NameSort, PartySort


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """`key` stands for the party, `keys` are all that it has: those that stand in one organisation only with it, as
    `altman @openai`. `names` are the spellings that were read, `judgements` those that bear on its keys and count."""

    sort: PartySort
    key: str
    keys: tuple[str, ...]
    names: tuple[str, ...]
    judgements: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A party or a post that goes by what was searched for. `name` is how it is called, `names` are all spellings that
    were read. `organizations` tell where a person was seen, the latest first; `post_classes` what a post stands for."""

    sort: NameSort
    key: str
    name: str
    names: tuple[str, ...]
    organizations: tuple[str, ...] = ()
    post_classes: tuple[str, ...] = ()
