"""Days on which a change takes effect that is told as done: "was named dean on Thursday, effective 1 November"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.dates.scope import Days, Occasion
    from incumbent.languages.pack import Pack
    from incumbent.model.time import DateMention

LONGEST = 30  # code points that such words have
PARTED = (";", ":", "\n")


def effect_of(pack: Pack) -> re.Pattern[str]:
    """The words of a pack that lead to such a day, up to the day."""
    forms = pack.lexicon["dates"].get("effect", {}).get("phrases", ())
    told = "|".join(re.escape(form).replace("'", "['’ʼ]") for form in forms) or r"(?!)"
    return re.compile(rf"\b(?:{told})\s*$", re.IGNORECASE)


def day_of_effect(occasion: Occasion, days: Days, effect: re.Pattern[str]) -> DateMention | None:
    """The day to come that such words tell behind the change, in its sentence and before any other change."""
    trigger, published = occasion.trigger, days.published
    if trigger is None or published is None:
        return None
    now = published.latest.isoformat()
    for date in days.inside(days.sentences[occasion.sentence]):
        if date.start < trigger.end or "/" in date.value or date.value <= now[: len(date.value)]:
            continue
        between = days.text[trigger.end : date.start]
        if any(trigger.end <= rival.start < date.start for rival in occasion.rivals) or any(
            m in between for m in PARTED
        ):
            return None
        if effect.search(days.text, max(trigger.end, date.start - LONGEST), date.start):
            return date
    return None
