"""What retracting a document would do to the answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from incumbent.model.answer import Founding, Stake, Tenure

Told: TypeAlias = Tenure | Founding | Stake


@dataclass(frozen=True, slots=True, kw_only=True)
class Fallout:
    """What `falls` because nobody else tells it; what `changes`, as it is and as it would be; and what stays as it is
    but is `weaker` by a source, before and after."""

    falls: tuple[Told, ...] = ()
    changes: tuple[tuple[Told, Told], ...] = ()
    weaker: tuple[tuple[Told, Told], ...] = ()
