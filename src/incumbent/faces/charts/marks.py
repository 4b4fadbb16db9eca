"""What stands in a chart, in pixels: numbers and words, without a word of SVG."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime

    from incumbent.faces.charts.bounds import Bounds
    from incumbent.faces.charts.scale import Scale, Tick
    from incumbent.model.answer import Plan, Tenure
    from incumbent.model.entry import Witness

ROW = 31.0  # of a row of bars, with the dots below them
BAR = 17.0  # the height of a bar
ABOVE = 4.0  # between the top of a row and its bars
DOT = ABOVE + BAR + 4.5  # from the top of a row to the middle of its dots
FEATHER = 16.0  # how far a bar fades out where nobody told its beginning
THIN = 4.0  # no bar is thinner
TEXT = 12.0  # the size of the type of labels


@dataclass(frozen=True, slots=True)
class Dot:
    """What articles say of a tenure on a day; several that would cover one another are one dot. `confirmed` are the
    persons who confirmed any of it."""

    x: float
    witnesses: tuple[Witness, ...]
    outside: bool
    confirmed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """Words that begin at `x`, `inside` a bar or to its right; or `before` it, then they end at `end`."""

    text: str
    x: float
    inside: bool
    before: bool = False
    end: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A tenure. `left`, `sure_left`, `sure_right` and `right` are the pixels of its bounds, within the plot; it is cut
    where it goes on beyond the plot. `taken_by` took the seat of a tenure of which nobody told an end."""

    id: str
    tenure: Tenure
    bounds: Bounds
    hue: int
    left: float
    sure_left: float
    sure_right: float
    right: float
    cut_left: bool
    cut_right: bool
    label: Label
    dots: tuple[Dot, ...]
    taken_by: str
    designate: float | None  # where the announcement of its beginning stands
    steps: tuple[float, ...]  # announcements of its end, and later steps of a change
    told: tuple[float, ...]  # dates that sources differ about
    confirmed: int = 0  # claims that persons confirmed
    y: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanMark:
    """A change that is planned, rumoured or denied, on the day that it is told for."""

    id: str
    plan: Plan
    x: float
    hue: int
    label: Label
    dots: tuple[Dot, ...]
    y: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Days on which nobody is told to have been in a seat with one holder."""

    id: str
    left: float
    right: float
    first: datetime.date
    last: datetime.date
    y: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """Days on which two are told to have been in a seat with one holder."""

    left: float
    right: float
    first: datetime.date
    last: datetime.date
    y: float = 0.0
    height: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """A seat. `y` is the top of its rows; its label stands beside them, or above them in a narrow chart."""

    key: tuple[str, str]
    label: str
    full_label: str
    label_y: float
    y: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The name of several lanes: board, management, or an organisation."""

    label: str
    full_label: str
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What the chart shows of one answer, lane by lane."""

    bars: dict[tuple[str, str], list[Bar]] = field(default_factory=dict)
    plans: dict[tuple[str, str], list[PlanMark]] = field(default_factory=dict)
    gaps: dict[tuple[str, str], list[Gap]] = field(default_factory=dict)
    overlaps: dict[tuple[str, str], list[Overlap]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A chart in pixels. `top` and `bottom` are the ends of the plot. `states` has what is shown of each answer, in the
    order in which they were handed in: lanes, rows and scale are the same for all, so that nothing jumps when one takes
    the place of another."""

    width: float
    height: float
    narrow: bool
    scale: Scale
    ticks: tuple[Tick, ...]
    top: float
    bottom: float
    foot: float  # the height of the axis below a long chart, which repeats the one above
    headings: tuple[Heading, ...]
    lanes: tuple[Lane, ...]
    states: tuple[Drawn, ...]
