"""Which seat a change is about whose sentence names no post."""
