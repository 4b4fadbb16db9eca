"""How organisations stand in an article, apart from any one post."""
