"""What takes up a name already told, and which countries an article is about."""
