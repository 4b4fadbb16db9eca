"""The only room that knows SQL."""

from incumbent.ledger.ledger import Ledger, broken_links

__all__ = ["Ledger", "broken_links"]
