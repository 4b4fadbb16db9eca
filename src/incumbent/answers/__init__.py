"""Pure functions over what the ledger gives: no database, no clock.

A question is imported from the file of its name, so that each loads what it needs and no more.
"""
