"""The phrases of posts: how far they reach and what kind of post they tell."""
