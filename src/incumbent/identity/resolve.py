"""From the names in claims to the parties they are about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from incumbent.identity.keys import NO_CONVENTIONS, Conventions, organization_key, person_key
from incumbent.model.claim import Claim, FoundingClaim, QuotationClaim, StakeClaim, TenureClaim
from incumbent.model.party import Parties, Party


def person(name: str, conventions: Conventions = NO_CONVENTIONS) -> Party:
    return Party("person", person_key(name, conventions), name)


def organization(name: str, conventions: Conventions = NO_CONVENTIONS) -> Party:
    return Party("organization", organization_key(name, conventions), name)


def either(name: str, conventions: Conventions = NO_CONVENTIONS) -> tuple[Party, Party]:
    """Both parties that a name of unknown kind may stand for."""
    return organization(name, conventions), person(name, conventions)


def resolve(claims: Sequence[Claim], conventions: Conventions = NO_CONVENTIONS) -> Iterator[Parties]:
    """Whom each of the claims of one article is about, in their order.

    A holder of a stake and a speaker may be a person or an organisation: what the article's other claims take the name
    for; else one word, or a name with a legal form, is an organisation's, and any other a person's.
    """
    known = _organizations(claims, conventions)
    persons = {person_key(c.person, conventions) for c in claims if isinstance(c, TenureClaim | FoundingClaim)}
    for claim in claims:
        match claim:
            case TenureClaim() | FoundingClaim():
                where = claim.organization
                yield Parties(person(claim.person, conventions), organization(where, conventions) if where else None)
            case StakeClaim():
                agent = _agent(claim.holder, persons, known, conventions)
                yield Parties(agent, organization(claim.organization, conventions))
            case QuotationClaim():
                yield Parties(_agent(claim.speaker, persons, known, conventions))
            case _:
                raise TypeError(f"a claim of a kind without parties: {claim.kind}")


def _organizations(claims: Iterable[Claim], conventions: Conventions) -> set[str]:
    return {
        organization_key(claim.organization, conventions)
        for claim in claims
        if isinstance(claim, TenureClaim | FoundingClaim | StakeClaim) and claim.organization
    }


def _agent(name: str, persons: set[str], organizations: set[str], conventions: Conventions) -> Party:
    body, human = either(name, conventions)
    if human.key in persons:
        return human
    dressed = body.key != organization_key(name)  # a legal form or an alias
    return body if body.key in organizations or dressed or " " not in human.key else human
