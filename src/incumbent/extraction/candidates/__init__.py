"""What an article might say: each person beside each post, and beside each change."""
