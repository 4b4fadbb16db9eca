"""Feeds of what becomes known: Atom documents, for a file or from a server."""
