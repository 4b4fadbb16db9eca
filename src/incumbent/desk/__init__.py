"""Wires the rooms: reads articles, appends to a ledger, asks it. Rooms are opened by the methods that need them."""

from incumbent.desk.desk import Desk

__all__ = ["Desk"]
