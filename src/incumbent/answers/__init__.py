"""Pure functions over what the ledger gives: no database, no clock."""

from incumbent.answers.changes import changes
from incumbent.answers.disputes import disputes
from incumbent.answers.holders import holders
from incumbent.answers.state import state
from incumbent.answers.timeline import timeline

__all__ = ["changes", "disputes", "holders", "state", "timeline"]
