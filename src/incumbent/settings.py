"""What a face decides once and hands to the desk. Nothing reads the environment or the clock at import."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

LEDGER_VARIABLE = "INCUMBENT_LEDGER"
DEFAULT_LEDGER = "incumbent.ledger"
ADDRESSES = ("postgresql://", "postgres://")


@dataclass(frozen=True, slots=True)
class Settings:
    """`ledger` is the file of the ledger or the address of a PostgreSQL database, `now` the time, with its zone, at
    which the face began."""

    ledger: Path | str
    now: datetime.datetime

    @property
    def today(self) -> datetime.date:
        return self.now.date()

    @property
    def recorded_at(self) -> str:
        """The time for the ledger: in UTC, to the second."""
        return self.now.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    @classmethod
    def from_environment(
        cls,
        ledger: str | Path | None = None,
        *,
        environment: Mapping[str, str] | None = None,
        now: datetime.datetime | None = None,
    ) -> Settings:
        """The settings of this moment: `ledger`, else what INCUMBENT_LEDGER names, else `incumbent.ledger` here."""
        named = (os.environ if environment is None else environment).get(LEDGER_VARIABLE)
        return cls(place(ledger or named or DEFAULT_LEDGER), now or datetime.datetime.now().astimezone())


@dataclass(frozen=True, slots=True)
class Service:
    """What a server decides once: the place of the ledger, `now`, which looks at the clock for each request anew, the
    `token` with which something may be changed ("": nothing may), `names`, the hosts under which it may be called
    (none: under any), and `ended`, the file in which servers over one ledger tell one another which sessions were ended
    (None: its sessions are its own)."""

    ledger: Path | str
    now: Callable[[], datetime.datetime]
    token: str = field(default="", repr=False)
    names: tuple[str, ...] = ()
    ended: Path | None = None

    @property
    def settings(self) -> Settings:
        """The settings of this moment."""
        return Settings(self.ledger, self.now())

    @classmethod
    def of(
        cls, settings: Settings, *, token: str = "", names: tuple[str, ...] = (), ended: Path | None = None
    ) -> Service:
        """A server over the ledger of these settings, by the clock of the machine. A ledger in a file has place beside
        it for the sessions that were ended."""
        if ended is None and isinstance(settings.ledger, Path):
            ended = settings.ledger.with_name(f"{settings.ledger.name}.sessions")
        return cls(settings.ledger, lambda: datetime.datetime.now().astimezone(), token, names, ended)


def place(named: str | Path) -> Path | str:
    """A path; an address of a PostgreSQL database stays as it is."""
    return named if isinstance(named, str) and named.startswith(ADDRESSES) else Path(named)
