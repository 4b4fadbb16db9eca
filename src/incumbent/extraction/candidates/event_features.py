"""What speaks for a person as the one of whom a change tells: what stands between them, the verdict of the frame, and
the place in the parse."""

from __future__ import annotations

from incumbent.extraction.candidates.apart import STRONG
from incumbent.extraction.candidates.change_rows import between_them
from incumbent.extraction.candidates.ordered_roles import role, says
from incumbent.extraction.candidates.parsed_roles import parsed_role
from incumbent.extraction.candidates.signs import MARKS, distance, is_main_pronoun, parsed_rival, symbol_before
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import place, role_of, way
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger


def event_features(view: View, person: Mention, trigger: Trigger) -> list[str]:
    """The features of a person beside words of change."""
    before = person.last <= trigger.first
    order = "PT" if before else "TP"
    end, start = between_them(view, person, trigger)
    path = view.between(end, start)
    between = view.symbols[end:start]
    told = role(view, person, trigger)
    title = next((p for p in view.posts if attachment(view, person, p) in STRONG), None)
    parsed = parsed_role(view, person, trigger, title)
    verdict, agreed = says(trigger, told), says(trigger, parsed) if parsed else "-"
    syntax = role_of(view.line.parse, person, trigger)
    frame = trigger.frame
    told_so = person.head is not None or is_main_pronoun(view, person, trigger)
    form = "part" if told_so else person.form  # a title that stands for somebody weighs as their name would
    found = [
        "bias",
        f"says:{verdict}",
        f"says:{verdict}:{agreed}",
        f"parsed:{agreed}",
        f"kind:{view.line.sentence.kind}",
    ]
    found += [f"f:{frame.id}", f"f:{frame.id}:{told}", f"f:{frame.id}:{agreed}"]
    found += [f"{trigger.form}:{trigger.voice}:{told}:{frame.kind}", f"{trigger.form}:{order}:path:{' '.join(path)}"]
    found += [f"{order}:dist:{distance(start - end)}", f"form:{form}", f"form:{form}:{agreed}"]
    found += [f"tense:{trigger.tense}:{frame.kind}", f"tense:{trigger.tense}:{agreed}"]
    found += [f"{order}:has:{mark}" for mark in MARKS if mark in between]
    found += [f"syn:{syntax}:{trigger.voice}:{trigger.form}", f"syn:{syntax}:{frame.person}:{frame.kind}"]
    found.append(f"tree:{way(view.line.parse, place(person), place(trigger))}:{trigger.form}")
    found += [f"cue:{cue}" for cue in trigger.cues[:2]]
    found.append(f"bracket:{view.crossing(person.first, trigger.first)}")
    before_it = symbol_before(view, person)
    found += [f"left:{before_it}:{order}", f"left:{before_it}:{agreed}"]
    if agreed == "-":
        rival = parsed_rival(view, person, trigger)
        found += [f"parsed-rival:{rival}", f"parsed-rival:{rival}:{verdict}", f"parsed-rival:{rival}:{trigger.form}"]
    if trigger.negated:
        found.append("negated")
    after = view.symbols[trigger.last] if trigger.last < len(view.symbols) else "$"
    found.append(f"next:{after}:{frame.kind}")
    organization = any(m.first - trigger.last in (0, 1, 2) for m in view.others if m.entity.type == "organization")
    found.append(f"then-org:{organization}:{frame.id}")
    found.append(f"posts:{min(len(view.posts), 2)}:{frame.needs_post}")
    if not [m for m in view.persons if end <= m.first < start]:
        found.append(f"{order}:nearest")
    return found
