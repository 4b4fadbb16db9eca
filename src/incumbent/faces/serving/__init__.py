"""What the faces that a server shows share: one root, its limits, and the headers of every answer."""
