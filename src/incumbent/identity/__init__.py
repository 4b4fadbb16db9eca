"""Names to parties."""

from incumbent.identity.keys import organization_key, person_key

__all__ = ["organization_key", "person_key"]
