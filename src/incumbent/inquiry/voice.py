"""The words of replies: templates of a pack (lexicon/replies.toml), filled in."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from incumbent.model.answer import Founding, Plan, Stake, Tenure
from incumbent.model.dispute import Dispute
from incumbent.model.history import Change
from incumbent.model.time import PartialDate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incumbent.languages.pack import Pack
    from incumbent.model.inquiry import Inquiry

_PLAIN = re.compile(r"\d{4}(-\d\d){0,2}")
_WITHOUT_A_POST = {"start": "joining", "end": "leaving"}
MOST = 8  # parts that a sentence lists; the others stand below it


@dataclass(frozen=True, slots=True, eq=False)
class Voice:
    """Says things in the language of a pack."""

    code: str
    table: Mapping[str, Any]
    months: Sequence[str]
    acting: Sequence[str]

    @classmethod
    def of(cls, pack: Pack) -> Voice:
        lexicon = pack.lexicon
        months, modifiers = lexicon["dates"]["months"]["names"], lexicon["posts"]["modifiers"]
        return cls(pack.code, lexicon["replies"], months, modifiers["acting"])

    def say(self, template: str, /, **words: object) -> str:
        """The template of that name, filled in."""
        told: str = self.table["say"][template]
        return self._contracted(told.format(**words))

    def _contracted(self, told: str) -> str:
        """With the words that the language runs together: "de Orbex" is "d'Orbex"."""
        for apart, together in self.table["contracted"].items():
            told = re.sub(rf"\b{re.escape(apart)}", together, told)
        return told

    # ---- small words ------------------------------------------------------------------------------------------------

    def joined(self, parts: Iterable[str], by: str = "and") -> str:
        """`A, B and C`."""
        told = list(dict.fromkeys(parts))
        join = self.table["join"]
        if len(told) < 2:
            return "".join(told)
        head: str = join["comma"].join(told[:-1])
        return f"{head}{join[by]}{told[-1]}"

    def listed(self, parts: Iterable[str]) -> str:
        told = list(parts)
        more = [self.table["join"]["more"].format(n=len(told) - MOST)] if len(told) > MOST else []
        found: str = self.table["join"]["list"].join([*told[:MOST], *more])
        return found

    def day(self, date: PartialDate | datetime.date | str) -> str:
        """A date as it is spoken, as precisely as it was told."""
        if isinstance(date, str):
            if not _PLAIN.fullmatch(date):  # a season, a span
                return date
            date = PartialDate.parse(date)
        if isinstance(date, datetime.date):
            date = PartialDate(date.year, date.month, date.day)
        forms = self.table["dates"]
        month = self.months[date.month - 1] if date.month else ""
        number = forms["first"] if date.day == 1 else str(date.day)
        told: str = forms[date.precision].format(day=number, month=self._shown(month), year=date.year)
        return told

    def _shown(self, month: str) -> str:
        return month.capitalize() if self.table["dates"].get("capital") else month

    def days(self, dates: Iterable[PartialDate | datetime.date | str]) -> str:
        """Several dates of one change, those of one month together: `19 or 20 November 2023`."""
        told = [PartialDate.parse(date) if isinstance(date, str) and _PLAIN.fullmatch(date) else date for date in dates]
        days = [date for date in told if isinstance(date, PartialDate) and date.day]
        if len(days) > 1 and len(days) == len(told) and len({(date.year, date.month) for date in days}) == 1:
            numbers = [str(date.day) for date in days[:-1]]
            return self.joined([*numbers, self.day(days[-1])], by="or")
        return self.joined(map(self.day, told), by="or")

    def dated(self, template: str, dates: Sequence[PartialDate], **words: object) -> str:
        """A template about dates, in the form for months and years where the first is no day."""
        vague = "" if dates[0].day else "-vague"
        return self.say(template + vague, dates=self.days(dates), **words)

    def sources(self, number: int) -> str:
        return self.say("source" if number == 1 else "sources", n=number)

    def when(self, inquiry: Inquiry) -> str:
        """The days that a question is about, and by when it was known; "" for neither."""
        since, until = inquiry.since, inquiry.until
        told = ""
        if since is not None and since == until:
            told = self.say("on-day", day=self.day(since))
        elif since is not None and until is not None:
            whole = _whole(since, until)
            days = self.say("in-days", since=self.day(since), until=self.day(until))
            told = self.say("in-whole", day=self.day(whole)) if whole else days
        elif until is not None:
            told = self.say("before-day", until=self.day(until))
        elif since is not None:
            told = self.say("after-day", since=self.day(since))
        return told

    def known(self, inquiry: Inquiry) -> str:
        return self.say("known", day=self.day(inquiry.known_at)) if inquiry.known_at else ""

    def around(self, inquiry: Inquiry) -> str:
        """The days of a question and by when it was known, behind the words of a sentence."""
        when = self.when(inquiry)
        return (f", {when[:1].lower()}{when[1:]}" if when else "") + self.known(inquiry)

    def classes(self, inquiry: Inquiry) -> str:
        """The classes of post that a question names."""
        return self.joined((self.table["posts"].get(name, name) for name in inquiry.classes), by="or")

    # ---- parts of answers -------------------------------------------------------------------------------------------

    def post(self, part: Tenure | Plan | Dispute) -> str:
        """The title as sources in this language have it most often, else the name of its class."""
        witnesses = part.witnesses if not isinstance(part, Dispute) else [w for s in part.sides for w in s.witnesses]
        told = Counter(
            title
            for w in witnesses
            if w.source.language.partition("-")[0].lower() == self.code
            and (title := getattr(w.claim, "post", None))
            and getattr(w.claim, "post_class", "") == part.post_class
            and part.post_class not in self.table["by_class"]
        )
        name: str = told.most_common(1)[0][0] if told else self.table["posts"].get(part.post_class, part.post_class)
        return name

    def tenure(self, tenure: Tenure, where: bool = False) -> str:
        post = self.post(tenure)
        return self.say(
            "tenure-where" if where and tenure.organization else "tenure",
            person=tenure.person,
            post=post,
            acting=self.say("acting") if tenure.acting and not self._tells_acting(post) else "",
            organization=tenure.organization,
            period=self.period(tenure),
            sources=self.sources(len(tenure.origins)),
        )

    def _tells_acting(self, title: str) -> bool:
        return any(word in title.lower() for word in self.acting)

    def tenures(self, tenures: Iterable[Tenure], where: bool = False) -> str:
        return self.listed(self.tenure(tenure, where) for tenure in tenures)

    def period(self, tenure: Tenure) -> str:
        """From when to when, as precisely as was told."""
        if tenure.starts:
            start = self.dated("from", tenure.starts)
        elif tenure.began_by:
            start = self.say("from-by", dates=self.day(tenure.began_by))
        else:
            start = self.say("from-unknown")
        if tenure.ends:
            manner = self.table["manners"].get(tenure.manner or "", "")
            return start + self.dated("to", tenure.ends) + (f", {manner}" if manner else "")
        if tenure.ended_by:
            return start + self.say("to-by", dates=self.day(tenure.ended_by))
        if tenure.last_confirmed:
            return start + self.say("last-confirmed", dates=self.day(tenure.last_confirmed))
        return start + self.say("no-end")

    def plan(self, plan: Plan) -> str:
        no_post = plan.post_class == "member" and plan.organization
        how = _WITHOUT_A_POST.get(plan.kind, plan.kind) if no_post else plan.kind
        change = self.table["plans"][how].format(
            person=plan.person, post=self.post(plan), organization=plan.organization
        )
        off = self.table["outcomes"][plan.outcome].format(day=self.day(plan.off_since) if plan.off_since else "")
        return self.say(
            "plan",
            modality=self.table["plans"][plan.modality],
            change=change,
            dates=f", {self.day(plan.date)}" if plan.date else "",
            outcome=f", {off}" if off else "",
            sources=self.sources(len(plan.origins)),
        )

    def founding(self, founding: Founding) -> str:
        return self.say(
            "founding",
            person=founding.person,
            organization=founding.organization,
            dates=f", {self.days(founding.dates)}" if founding.dates else "",
            sources=self.sources(len(founding.origins)),
        )

    def stake(self, stake: Stake) -> str:
        sizes = []
        if stake.amount is not None:
            amount = f"{stake.amount:,.0f}".replace(",", self.table["join"]["thousands"])
            sizes.append(self.say("amount", amount=amount, currency=stake.currency or "").strip())
        if stake.share is not None:
            sizes.append(self.say("share", share=f"{stake.share * 100:g}"))
        return self.say(
            "stake",
            person=stake.holder,
            organization=stake.organization,
            size=self.joined(sizes) or self.say("size-unknown"),
            sources=self.sources(len(stake.origins)),
        )

    def dispute(self, dispute: Dispute) -> str:
        sides = [
            self.say("side", says=self._said_by(side.says), sources=self.sources(len(side.origins)))
            for side in dispute.sides
        ]
        return self.say(
            "dispute",
            what=self.table["disputes"][f"{dispute.kind}-{dispute.about}"],
            person=dispute.person or "—",
            post=self.post(dispute),
            organization=dispute.organization,
            sides=self.say("against").join(sides),
        )

    def _said_by(self, says: str) -> str:
        return self.table["manners"].get(says) or self.day(says)

    def change(self, change: Change) -> str:
        about = change.about
        return self.say(
            "change",
            person=about.person,
            post=self.post(about),
            organization=about.organization,
            event=self.table["events"][change.event],
        )


def _whole(since: datetime.date, until: datetime.date) -> PartialDate | None:
    """The month or the year that a span of days is."""
    for date in (PartialDate(since.year), PartialDate(since.year, since.month)):
        if (date.earliest, date.latest) == (since, until):
            return date
    return None
