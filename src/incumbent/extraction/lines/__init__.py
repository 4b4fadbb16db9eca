"""Sentences as the later stages see them: tokens, titles, words of change, the parse; and what an article names."""
