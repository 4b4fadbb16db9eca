"""How a person, a post and words of change stand to each other in a line."""
