"""What a face decides once and hands to the desk. Nothing reads the environment or the clock at import."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

LEDGER_VARIABLE = "INCUMBENT_LEDGER"
DEFAULT_LEDGER = Path("incumbent.ledger")


@dataclass(frozen=True, slots=True)
class Settings:
    """`ledger` is the file of the ledger, `now` the time, with its zone, at which the face began."""

    ledger: Path
    now: datetime.datetime

    @property
    def today(self) -> datetime.date:
        return self.now.date()

    @classmethod
    def current(
        cls,
        ledger: Path | None = None,
        environment: Mapping[str, str] | None = None,
        now: datetime.datetime | None = None,
    ) -> Settings:
        """The settings of this moment: `ledger`, else what INCUMBENT_LEDGER names, else `incumbent.ledger` here."""
        named = (os.environ if environment is None else environment).get(LEDGER_VARIABLE, "")
        return cls(ledger or (Path(named) if named else DEFAULT_LEDGER), now or datetime.datetime.now().astimezone())
