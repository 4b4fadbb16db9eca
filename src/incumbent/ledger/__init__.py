"""The only room that knows SQL."""

from incumbent.ledger.ledger import Ledger

__all__ = ["Ledger"]
