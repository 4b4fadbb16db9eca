"""What an address asks for: names, words, days and a language, checked; and the addresses that links lead to."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypedDict
from urllib.parse import quote, urlencode

from incumbent.errors import BadDate, BadParameter
from incumbent.model.time import PartialDate

if TYPE_CHECKING:
    from incumbent.faces.web.sessions import Session

CLOCKS = ("valid_at", "known_at", "recorded_at")
KNOWN = frozenset(
    {"name", "q", "question", "since", "until", "after", "before", "width", "lang", "next", *CLOCKS}
)  # what an address may ask
STAYS = ("known_at", "recorded_at", "lang")  # what links of a page lead on with
GRACE = datetime.timedelta(days=2)  # a long `incumbent add` records under the time at which it began
LONGEST = 300  # code points of a name or of words that are asked for
_UNSEEN = re.compile(r"[\x00-\x1f\x7f]")
_PLAIN = re.compile(r"[a-z0-9/_.-]*", re.ASCII)  # a path that stands in an address as it is
_RANK = {name: at for at, name in enumerate(("name", "q", "question", "since", "until", *CLOCKS, "lang"))}


class Clocks(TypedDict):
    """By when something must have been published, and by when recorded; None asks for no day."""

    known_at: datetime.date | None
    recorded_at: datetime.date | None


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as pages see it. `base` is the address of this server, `path` starts with a slash, `query` has what
    the address tells; `language` is the one to answer in; `small` where the device says that it is a phone. With
    `reviews` the server takes what reviewers post; `session` is that of a browser that is signed in."""

    path: str
    query: Mapping[str, str]
    today: datetime.date
    language: str
    base: str = ""
    small: bool = False
    reviews: bool = False
    session: Session | None = None

    # ---- what is asked -----------------------------------------------------------------------------------------

    def word(self, name: str) -> str:
        """What the address tells under `name`, without spaces around it; "" for nothing. Raises BadParameter."""
        told = self.query.get(name, "").strip()
        if len(told) > LONGEST:
            raise BadParameter(f"{name} is too long", f"ask with {LONGEST} characters at most")
        if _UNSEEN.search(told):
            raise BadParameter(f"{name} holds characters that cannot be seen", "leave them out")
        return told

    def day(self, name: str) -> datetime.date | None:
        """The day that the address tells under `name`, the last one of a month or a year. Raises BadDate."""
        told = self.word(name)
        if not told:
            return None
        try:
            return PartialDate.parse(told).latest
        except ValueError:
            raise BadDate(f"{name} {told!r} is no date", "write it as 2023-11-20, 2023-11 or 2023") from None

    def first_day(self, name: str) -> datetime.date | None:
        """The day that the address tells under `name`, the first one of a month or a year. Raises BadDate."""
        return PartialDate.parse(self.word(name)).earliest if self.day(name) else None

    def number(self, name: str) -> int:
        """The number that the address tells under `name`; 0 for nothing. Raises BadParameter."""
        told = self.word(name)
        if told and not re.fullmatch(r"[0-9]{1,15}", told, re.ASCII):
            raise BadParameter(f"{name} {told!r} is no number", "follow the links of the page")
        return int(told or 0)

    @property
    def valid_at(self) -> datetime.date | None:
        return self.day("valid_at")

    @property
    def known_at(self) -> datetime.date | None:
        return self.day("known_at")

    @property
    def recorded_at(self) -> datetime.date | None:
        return self.day("recorded_at")

    @property
    def clocks(self) -> Clocks:
        """The two clocks that every question takes, for the desk."""
        return {"known_at": self.known_at, "recorded_at": self.recorded_at}

    @property
    def is_fixed(self) -> bool:
        """Nothing that is read from today on can change the answer: all its days are told, the last is long over."""
        days = [self.day(name) for name in CLOCKS]
        return all(days) and days[2] is not None and days[2] < self.today - GRACE

    # ---- where links lead --------------------------------------------------------------------------------------

    def to(self, path: str, **query: Any) -> str:
        """The address of another page, which keeps the clocks of what was known and the language."""
        kept = [(name, told) for name in STAYS if (told := self.query.get(name))]
        if not kept and not query and _PLAIN.fullmatch(path):
            return path
        return address(path, dict(kept) | query)

    def json(self, question: str, **query: Any) -> str:
        """The address of the API that answers the same as JSON."""
        kept = {name: self.query.get(name) for name in ("known_at", "recorded_at")}
        return address(f"/api/v1/{question}", kept | query)

    def here(self, **query: Any) -> str:
        """The address of this page with something else asked."""
        return address(self.path, self._told | query)

    def fixed(self, *clocks: str) -> str:
        """The whole address of this view with its days told, so that it can be cited."""
        told = {name: (self.day(name) or self.today).isoformat() for name in clocks}
        return self.base + address(self.path, self._told | told | {"lang": self.language})

    @property
    def _told(self) -> dict[str, str]:
        """What the address asks beside its path."""
        return {name: value for name, value in self.query.items() if not name.startswith("path:")}


def address(path: str, query: Mapping[str, Any]) -> str:
    """A path with what it asks, empty values left out, in one order whatever order they came in."""
    told = [(name, str(value)) for name, value in query.items() if value is not None and value != ""]
    if not told and _PLAIN.fullmatch(path):
        return path
    told.sort(key=lambda pair: (_RANK.get(pair[0], len(_RANK)), pair[0]))
    return quote(path, safe="/") + (f"?{urlencode(told)}" if told else "")


def outward(url: str) -> str:
    """The address of an article as a link may lead to it: only on the web, never a script; "" for anything else."""
    told = url.strip()
    if _UNSEEN.search(told) or not re.match(r"https?://[^/\s]", told, re.IGNORECASE):
        return ""
    return told
