"""Names to parties: comparison keys, rules that judge pairs of names, and what comes of all judgements together."""

from incumbent.identity.keys import NO_CONVENTIONS, Conventions, fold, organization_key, person_key

__all__ = ["NO_CONVENTIONS", "Conventions", "fold", "organization_key", "person_key"]
