"""Whose post it is."""
