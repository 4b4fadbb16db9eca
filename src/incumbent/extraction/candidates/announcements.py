"""What a noun before a colon only announces: "Change at the top of Orbex: Lee succeeds Roe" ends nothing of Lee's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.candidates.roles import verdicts

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.triggers import Trigger


def only_announces(candidate: Candidate, trigger: Trigger) -> bool:
    """The change is a noun of an end before a colon, and behind the colon a verb tells that the person comes: the end
    is somebody else's."""
    view, person = candidate.view, candidate.person
    if trigger.form != "noun" or trigger.frame.kind != "end":
        return False
    colon = next((at for at in range(trigger.last, person.first) if view.symbols[at] == ":"), -1)
    behind = (t for t in view.triggers if t.form == "verb" and t.first > colon)
    return colon >= 0 and any("start" in verdicts(view, person, t) for t in behind)
