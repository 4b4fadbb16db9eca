"""The reading room: bytes in, documents out. One file a format; `read` picks.

What is read is given as it stands: no case, accent, space or line end is changed, so that offsets count in the
author's own text. Only a byte order mark is taken off, and a web page is reduced to its title and its article.
"""

from incumbent.reading.read import outcomes, read, size

__all__ = ["outcomes", "read", "size"]
