"""From candidates to what the article says of who holds, takes and leaves which post."""
