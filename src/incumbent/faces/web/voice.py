"""How answers are put into words on a page, in one language: days, periods, what is planned, who tells it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from incumbent.faces.web.words import Words
from incumbent.model.answer import Founding, Plan, Stake, Tenure
from incumbent.model.time import PartialDate

if TYPE_CHECKING:
    from incumbent.model.claim import Claim
    from incumbent.model.dispute import Dispute, Side
    from incumbent.model.document import Document
    from incumbent.model.entry import Source, Witness
    from incumbent.model.held import Held
    from incumbent.model.origin import Link


@dataclass(frozen=True, slots=True)
class Voice:
    """What templates call to tell something on one page; `words` are those of the page's language."""

    words: Words
    _periods: dict[int, tuple[Tenure, Markup]] = field(default_factory=dict, repr=False)

    # ---- days ------------------------------------------------------------------------------------------------------

    def day(self, told: datetime.date | PartialDate | str | None) -> Markup:
        """A day, month or year as people write it, and as machines read it: `<time datetime="2023-11-17">`. EDTF that
        is no plain date stands as it is."""
        if told is None:
            return self.words("time.no_date")
        text = told if isinstance(told, str) else told.isoformat() if isinstance(told, datetime.date) else told.edtf
        return _day(text, self.words.told["time.months"], self.words.told["time.first"])

    def _written(self, date: PartialDate) -> str:
        return _written(date, self.words.told["time.months"], self.words.told["time.first"])

    def days(self, told: Iterable[PartialDate | str]) -> Markup:
        """Several dates that were told of one thing."""
        parts = [date if isinstance(date, str) else date.edtf for date in told]
        joined = [self.words(self._of_part("time.or", date)) + self.day(date) for date in parts[1:]]
        return Markup("").join([self.day(parts[0]), *joined])

    def _of_part(self, name: str, told: str) -> str:
        """The name of the words for a day, or of those for a month or a year."""
        return name if len(told) == len("2023-11-17") else f"{name}_part"

    def _at(self, name: str, told: Sequence[PartialDate]) -> Markup:
        return self.words(self._of_part(name, told[0].edtf), day=self.days(told))

    def moment(self, recorded_at: str) -> Markup:
        """A time in UTC as entries of the ledger tell it."""
        return Markup('<time datetime="{}">{}</time>').format(
            recorded_at,
            self.words("time.moment", day=self._written(PartialDate.parse(recorded_at[:10])), time=recorded_at[11:16]),
        )

    def period(self, tenure: Tenure) -> Markup:
        """From when to when, as precisely as was told. A page tells it of a tenure several times."""
        known = self._periods.get(id(tenure))
        if known is None:
            known = self._periods[id(tenure)] = (tenure, self._period(tenure))
        return known[1]

    def _period(self, tenure: Tenure) -> Markup:
        say = self.words
        if tenure.starts:
            start = self._at("time.from", tenure.starts)
            start += self._beside(tenure.starts_announced, tenure.starts_later)
        elif tenure.began_by:
            start = say("time.from_latest", day=self.day(tenure.began_by))
        else:
            start = say("time.from_unknown")
        return say("time.span", start=start, end=self._end(tenure))

    def stretch(self, row: Held) -> Markup:
        """The same of a tenure in few words."""
        starts, ends = (tuple(map(PartialDate.parse, told.split())) for told in (row.starts, row.ends))
        start = self._at("time.from", starts) if starts else self.words("time.from_unknown")
        end = self.words("time.no_end")
        if ends:
            end = self._at("time.to", ends)
        elif row.confirmed_on:
            end = self.words("time.confirmed", day=self.day(row.confirmed_on))
        return self.words("time.span", start=start, end=end)

    def _end(self, tenure: Tenure) -> Markup:
        say = self.words
        manner = Markup("")
        if tenure.manner and tenure.manner != "unknown":
            manner = say("time.manner", manner=say.of("manner", tenure.manner))
        if tenure.ends:
            beside = self._beside(tenure.ends_announced, tenure.ends_later)
            return self._at("time.to", tenure.ends) + beside + manner
        if tenure.ended_by:
            beside = self._beside((), tenure.ends_later)
            return say("time.to_latest", day=self.day(tenure.ended_by)) + beside + manner
        if tenure.last_confirmed:
            return say("time.confirmed", day=self.day(tenure.last_confirmed))
        return say("time.no_end")

    def _beside(self, announced: Sequence[PartialDate], later: Sequence[PartialDate]) -> Markup:
        """The days of the announcement, and those of later steps, of one change."""
        notes = [self.words("time.announced", day=self.days(announced))] if announced else []
        notes += [self._at("time.again", later)] if later else []
        return Markup(" ({})").format(Markup("; ").join(notes)) if notes else Markup("")

    # ---- origins -----------------------------------------------------------------------------------------------------

    def reason(self, link: Link) -> Markup:
        """Why an article goes back to another one."""
        first, *rest = link.measures
        return self.words(f"ground.{link.ground}", one=first, other=rest[0] if rest else "")

    # ---- posts, plans, stakes ---------------------------------------------------------------------------------------

    def post(self, about: Tenure | Plan | Dispute) -> Markup:
        """The title as it was told, and its class where that says something else."""
        told, name = about.post or "", self.words.of("post", about.post_class)
        if not told:
            return self.words("posts.untitled", post=name)
        if told.casefold() == name.casefold() or about.post_class in ("member", "other"):
            return escape(told)
        return self.words("posts.titled", title=told, post=name)

    def plan(self, plan: Plan, person: Markup) -> Markup:
        """What is planned, rumoured or denied, as a sentence without its date."""
        where = plan.organization or str(self.words("plans.nowhere"))
        if plan.post_class == "board-member":
            return self.words(f"plans.{plan.kind}_board", person=person, organization=where)
        if plan.post_class == "member" and not plan.post:
            return self.words(f"plans.{plan.kind}_untitled", person=person, organization=where)
        post = self.post(plan) if plan.post else self.words.of("post", plan.post_class)
        return self.words(f"plans.{plan.kind}", person=person, post=post, organization=where)

    def outcome(self, plan: Plan) -> Markup:
        """What became of a plan; nothing for one that is still ahead."""
        if plan.outcome == "ahead":
            return Markup("")
        if plan.came_true and plan.modality == "denied":
            return self.words("outcome.after_all")
        return self.words(f"outcome.{plan.outcome}", day=self.day(plan.off_since))

    def size(self, stake: Stake) -> Markup:
        """How much of an organisation: an amount, a share, both or neither."""
        parts = []
        if stake.amount is not None:
            parts.append(f"{self.words.number(round(stake.amount))} {stake.currency or ''}".strip())
        if stake.share is not None:
            parts.append(self.words.told["counts.share"].format(f"{stake.share * 100:.4g}"))
        return escape(", ".join(parts))

    # ---- who tells it -----------------------------------------------------------------------------------------------

    def strength(self, answer: Tenure | Plan | Founding | Stake | Side) -> Markup:
        """How many independent origins tell it, and in how many articles where those are more."""
        articles = len({witness.source.id for witness in answer.witnesses})
        origins = self.words.count("origin", len(answer.origins))
        if articles <= len(answer.origins):
            return origins
        return self.words("sources.strength", origins=origins, articles=self.words.count("article", articles))

    def published(self, source: Source | Document) -> Markup:
        """Who published it and when, as far as that is known."""
        day = self.day(source.published_at)
        inferred = self.words("sources.inferred") if source.published_basis == "inferred" else ""
        return self.words("sources.published", teller=source.publisher or source.name, day=day) + inferred

    def says(self, dispute: Dispute, side: Side) -> Markup:
        """What a side of a dispute says, in the words of the page where it is one of a set."""
        if dispute.kind == "date":
            return self.day(side.says)
        for group in ("post", "manner", "status"):
            if f"{group}.{side.says}" in self.words.told:
                return escape(self.words.of(group, side.says))
        return escape(side.says)

    def tells(self, claim: Claim) -> Markup:
        """What a claim says, in a line: who, which post, where."""
        parts = [claim.agent, getattr(claim, "post", None), getattr(claim, "organization", None)]
        if getattr(claim, "post_class", "member") != "member" and not parts[1]:
            parts[1] = self.words.of("post", getattr(claim, "post_class", ""))
        return escape(", ".join(part for part in parts if part))


@lru_cache(maxsize=8192)
def _day(text: str, months: str, first: str) -> Markup:
    """Kept, since a page says the same few days again and again."""
    try:
        date = PartialDate.parse(text)
    except ValueError:
        return escape(text)
    return Markup('<time datetime="{}">{}</time>').format(text, _written(date, months, first))


def _written(date: PartialDate, months: str, first: str) -> str:
    if date.month is None:
        return str(date.year)
    month = months.split()[date.month - 1]
    if date.day is None:
        return f"{month} {date.year}"
    return f"{first if date.day == 1 else date.day} {month} {date.year}"


def telling(witnesses: Sequence[Witness], most: int) -> list[Witness]:
    """Some of the witnesses, one of each kind of claim before more of one kind: the end has its proof, too."""
    kinds = [witness.claim.kind for witness in witnesses]
    first = sorted(range(len(kinds)), key=lambda place: (kinds.index(kinds[place]) != place, place))[:most]
    return [witnesses[place] for place in sorted(first)]
