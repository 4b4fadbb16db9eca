"""What one line says, weighed."""

from __future__ import annotations

from dataclasses import dataclass

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention


@dataclass(frozen=True, slots=True, eq=False)
class Finding:
    """One thing that one line says; `chance` that it is right, `linked` that the line says it of the person, `granted`
    that it is said of that organisation; `places` of the article that say it."""

    kind: str
    person: Mention
    organization: Entity | None
    post: PostMention | None
    post_class: str
    trigger: Trigger | None
    candidate: Candidate
    modality: str
    chance: float
    linked: float = 1.0
    granted: float = 1.0
    places: int = 1

    @property
    def key(self) -> tuple[int, int, str]:
        return id(self.person.entity), id(self.organization), self.post_class
