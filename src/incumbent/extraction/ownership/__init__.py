"""Who founded what, and who owns how much of it."""
