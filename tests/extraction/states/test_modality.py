"""What is planned and what happened."""

from __future__ import annotations

from tests.extraction.told import read

from incumbent.extraction.states.modality import unlikely


def test_whoever_joined_before_does_not_plan_to() -> None:
    (view,) = read("Ann Lee, who joined Orbex Bank in 2008, will become its chairman.").views
    (joined,) = [t for t in view.triggers if t.frame.id == "join"]
    assert "planned" in unlikely(joined)


def test_whoever_will_join_does() -> None:
    (view,) = read("Ann Lee will join Orbex Bank in May.").views
    (joined,) = [t for t in view.triggers if t.frame.id == "join"]
    assert "planned" not in unlikely(joined)


def test_what_is_effective_immediately_is_not_planned() -> None:
    def cues(when: str) -> tuple[str, ...]:
        (view,) = read(f"Orbex Bank has named Ann Lee as chairman, effective {when}.").views
        (named,) = [t for t in view.triggers if t.frame.id == "appoint"]
        return named.cues

    assert not any("planned" in cue for cue in cues("immediately"))
    assert any("planned" in cue for cue in cues("May 3"))
