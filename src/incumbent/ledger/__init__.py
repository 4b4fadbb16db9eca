"""The only room that knows SQL."""

from incumbent.ledger.chain import broken_links
from incumbent.ledger.ledger import Ledger

__all__ = ["Ledger", "broken_links"]
