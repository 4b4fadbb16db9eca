"""Words of a change that only say where somebody comes from: "Lenoir, venue d'Orbex, prend la direction de Lampo"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.triggers import Trigger

FROM = ("of_whom", "out_of", "at")  # what the last word of a phrase leads to that says where somebody comes from


def tells_whence(view: View, trigger: Trigger) -> bool:
    """The words of a change are a phrase that says where somebody comes from, and nothing of another post: "Lenoir,
    venue d'Orbex, prend la direction de Lampo"."""
    ends = trigger.form == "phrase" and trigger.frame.kind == "end" and trigger.frame.person == "subject"
    return ends and view.leads[trigger.last - 1] in FROM


def telling(view: View, at: int) -> list[Trigger]:
    """The changes that may tell of a post at token `at`: not those that say whence somebody comes, unless a relative
    leads from there to the post ("venue d'Orbex, où elle était directrice")."""
    return [
        trigger
        for trigger in view.triggers
        if not (tells_whence(view, trigger) and "relative" not in view.symbols[trigger.last : at])
    ]
