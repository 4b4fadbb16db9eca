"""A text cut up: paragraphs, sentences, tokens, and the phrases of a pack in them."""
