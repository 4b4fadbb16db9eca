"""Whether a post is held, was held or is to be, by the words around it."""
