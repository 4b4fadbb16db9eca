"""What an article says: who holds which post, who founded or owns what, who said what.

The contract is docs/reference/claims.md.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from incumbent.model.evidence import Evidence

Modality = Literal["asserted", "planned", "rumoured", "denied"]
Manner = Literal["dismissed", "resigned", "retired", "died", "term-ended", "moved", "unknown"]
TenureKind = Literal["start", "end", "hold", "former"]

POST_CLASSES = frozenset(
    """chief-executive chair president vice-president finance-chief operations-chief technology-chief strategy-chief
    marketing-chief people-chief legal-chief science-chief executive board-member founder partner editor head-of-state
    head-of-government minister legislator mayor ambassador judge central-banker secretary-general party-leader official
    union-leader academic-head religious-leader coach captain spokesperson member other""".split()
)
# Classes of which an organisation has one holder at a time: whoever takes the seat takes it from somebody.
SINGLE_SEATS = frozenset(
    """chief-executive chair finance-chief operations-chief people-chief legal-chief head-of-state head-of-government
    central-banker secretary-general""".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What all claims have. `date` is EDTF text or None, `date_words` the phrase it came from; `reported_by` is the
    speaker where the words stand in a quotation; `frame` names the wording that made the claim; `confidence` is 0 to 1.
    """

    document: str
    evidence: Evidence
    modality: Modality = "asserted"
    date: str | None = None
    date_words: str = ""
    reported_by: str | None = None
    frame: str = ""
    confidence: float = 1.0

    @property
    def kind(self) -> str:
        raise NotImplementedError

    @property
    def agent(self) -> str:
        """Whom it tells of: who holds, founded, owns or speaks."""
        raise NotImplementedError

    def _says(self) -> tuple[object, ...]:
        raise NotImplementedError

    @property
    def id(self) -> str:
        """A content id: the digest of the document, of what is said and where it stands."""
        what = (
            self.document,
            self.kind,
            *self._says(),
            self.modality,
            self.date,
            self.evidence.start,
            self.evidence.end,
        )
        return "claim-" + hashlib.sha256("\x00".join(map(repr, what)).encode()).hexdigest()[:24]


@dataclass(frozen=True, slots=True, kw_only=True)
class TenureClaim(Claim):
    """A post taken up, left, held now or held before.

    `organization` and `post` are None where the article never says."""

    tenure_kind: TenureKind
    person: str
    organization: str | None
    post: str | None
    post_class: str
    acting: bool = False
    manner: Manner | None = None

    @property
    def kind(self) -> str:
        return self.tenure_kind

    @property
    def agent(self) -> str:
        return self.person

    def _says(self) -> tuple[object, ...]:
        return (self.person, self.organization, self.post, self.post_class, self.acting, self.manner)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundingClaim(Claim):
    person: str
    organization: str

    @property
    def kind(self) -> str:
        return "founding"

    @property
    def agent(self) -> str:
        return self.person

    def _says(self) -> tuple[object, ...]:
        return (self.person, self.organization)


@dataclass(frozen=True, slots=True, kw_only=True)
class StakeClaim(Claim):
    """`amount` in units of `currency` (ISO 4217), `share` a fraction 0 to 1; None where not told."""

    holder: str
    organization: str
    amount: float | None = None
    currency: str | None = None
    share: float | None = None

    @property
    def kind(self) -> str:
        return "stake"

    @property
    def agent(self) -> str:
        return self.holder

    def _says(self) -> tuple[object, ...]:
        return (self.holder, self.organization, self.amount, self.currency, self.share)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotationClaim(Claim):
    """`channel` is post, memo, interview, hearing, press-release, speech or None."""

    speaker: str
    content: str
    channel: str | None = None

    @property
    def kind(self) -> str:
        return "quotation"

    @property
    def agent(self) -> str:
        return self.speaker

    def _says(self) -> tuple[object, ...]:
        return (self.speaker, self.content, self.channel)
