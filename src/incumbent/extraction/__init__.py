"""The reader: a document and a pack in, claims out. ARCHITECTURE.md shows its rooms, from the bottom up."""
