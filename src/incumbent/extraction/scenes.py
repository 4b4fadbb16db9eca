"""Where all of a sentence is by what opens it: "In Chad, the president named", "At Orbex, Lee"."""

from __future__ import annotations

from incumbent.extraction.entities import Mention
from incumbent.extraction.paths import View

OPENING = 2  # tokens before the name of a place that opens a sentence: "in the"


def is_scene(view: View, mention: Mention) -> bool:
    """What opens the sentence and says where all of it is: "In Chad, the president named", "At Orbex, Lee", "Orbex: Lee
    is named"."""
    behind = view.symbols[mention.last : mention.last + 1]
    if mention.first == 0:
        return behind == [":"] and mention.entity.type == "organization"
    return behind == [","] and mention.first <= OPENING and view.lead(mention.first) in ("in", "to", "at")
