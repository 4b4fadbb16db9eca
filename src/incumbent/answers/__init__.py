"""Pure functions over what the ledger gives: no database, no clock."""

from incumbent.answers.holders import holders
from incumbent.answers.timeline import timeline

__all__ = ["holders", "timeline"]
