"""Names to parties, by what makes no difference between two names."""

from incumbent.identity.keys import NO_CONVENTIONS, Conventions, fold, organization_key, person_key

__all__ = ["NO_CONVENTIONS", "Conventions", "fold", "organization_key", "person_key"]
