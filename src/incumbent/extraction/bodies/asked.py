"""What is asked of a post and an organisation: whether the one may be one of the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.lines.entities import Entity, Held, Mention
from incumbent.extraction.organizations.standing import Standing


@dataclass(frozen=True, slots=True)
class Asked:
    """The post of `candidate` and an `entity`; `mentions` are those of the entity in the line, `held` the organisations
    of the post's phrase, and `own` says that the entity is one of those."""

    candidate: Candidate
    entity: Entity
    mentions: Sequence[Mention]
    standing: Standing
    held: Held
    title: str  # of the post, as it is compared
    own: bool
    sort: str  # of the entity, "" where nothing tells it

    @property
    def post_class(self) -> str:
        """The class of the post; without one somebody is a member."""
        post = self.candidate.post
        return post.post_class if post else "member"
