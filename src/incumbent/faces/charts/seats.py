"""The lanes of a chart: which seats there are, how they are called, in which order and under which headings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from incumbent.faces.charts.clean import clean

if TYPE_CHECKING:
    from incumbent.faces.charts.words import Words
    from incumbent.model.answer import Plan, Tenure
    from incumbent.model.history import Timeline

About = Literal["organization", "person"]
Key = tuple[str, str]  # a heading, and a class of posts below it

BOARD = ("chair", "board-member")
MANAGEMENT = tuple(
    """chief-executive president vice-president finance-chief operations-chief technology-chief strategy-chief
    marketing-chief people-chief legal-chief science-chief executive partner""".split()
)
HUES = 10  # colours that there are


def about(timelines: Sequence[Timeline]) -> About:
    """What answers are about: one person's tenures, or those of an organisation."""
    tenures = [tenure for timeline in timelines for tenure in timeline.tenures]
    people = {tenure.person_key for tenure in tenures}
    places = {tenure.organization_key for tenure in tenures}
    if len(people) == 1 and (len(places) > 1 or any(t.person == timelines[0].name for t in tenures)):
        return "person"
    if not tenures and any(plan.person == line.name for line in timelines for plan in line.plans):
        return "person"
    return "organization"


@dataclass(slots=True)
class Seats:
    """The lanes of an organisation, one for each class of posts below board, management and others; or those of a
    person, one for each class below each organisation."""

    of: About
    words: Words
    names: dict[str, str] = field(default_factory=dict)  # of organisations, by their keys
    hues: dict[str, int] = field(default_factory=dict)

    @classmethod
    def told_by(cls, timelines: Sequence[Timeline], of: About, words: Words) -> Seats:
        made = cls(of, words)
        for timeline in reversed(timelines):  # the last one knows most
            for tenure in timeline.tenures:
                made.names.setdefault(tenure.organization_key, tenure.organization)
        for timeline in timelines:
            for tenure in timeline.tenures:
                made.hues.setdefault(made._coloured_by(tenure), len(made.hues) % HUES)
        return made

    def hue(self, tenure: Tenure) -> int:
        """People have a colour in the chart of an organisation, and organisations in that of a person."""
        return self.hues[self._coloured_by(tenure)]

    def _coloured_by(self, tenure: Tenure) -> str:
        return tenure.person_key if self.of == "organization" else tenure.organization_key

    def key_of(self, tenure: Tenure) -> Key:
        """The lane of a tenure."""
        if self.of == "organization":
            return _group(tenure.post_class), tenure.post_class
        return tenure.organization_key, tenure.post_class

    def key_of_plan(self, plan: Plan) -> Key:
        """The lane of a plan."""
        if self.of == "organization":
            return _group(plan.post_class), plan.post_class
        known = (key for key, name in self.names.items() if name.casefold() == plan.organization.casefold())
        key = next(known, None)
        if key is None:
            key = plan.organization.casefold()
            self.names.setdefault(key, plan.organization)  # it may be another name of one that is there
        return key, plan.post_class

    def in_order(self, keys: Iterable[Key]) -> list[tuple[str, list[Key]]]:
        """Headings with their lanes. Organisations come in the order in which `keys` first names them."""
        found: dict[str, list[Key]] = {}
        for key in keys:
            lanes = found.setdefault(key[0], [])
            if key not in lanes:
                lanes.append(key)
        headings = [name for name in ("board", "management", "others") if name in found]
        order = headings if self.of == "organization" else list(found)
        return [(heading, sorted(found[heading], key=_rank)) for heading in order]

    def heading(self, key: str) -> str:
        if self.of == "organization":
            return self.words(key)
        return clean(self.names.get(key, "")) or self.words("nobody_named")

    def label(self, tenure: Tenure) -> str:
        """What stands at a bar: who, or as what."""
        if self.of == "organization":
            return clean(tenure.person)
        return clean(tenure.post or "") or self.words.class_name(tenure.post_class)

    def label_of_plan(self, plan: Plan) -> str:
        who = clean(plan.person) if self.of == "organization" else clean(plan.post or "")
        what = self.words("planned" if plan.modality == "asserted" else plan.modality)
        if plan.kind in ("end", "former"):
            what = self.words("leaving", what=what)
        return f"{who}, {what}" if who else what


def _group(post_class: str) -> str:
    return "board" if post_class in BOARD else "management" if post_class in MANAGEMENT else "others"


def _rank(key: Key) -> tuple[int, str]:
    order = (*BOARD, *MANAGEMENT)
    return (order.index(key[1]) if key[1] in order else len(order), key[1])
