"""What a browser posts: read up to a size, from our own pages alone, its words checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from incumbent.model.time import PartialDate

if TYPE_CHECKING:
    import datetime

    from starlette.requests import Request

LARGEST = 16_384  # bytes of a form
MOST = 12  # fields
WHY, BY, NAME, DAY = 2_000, 100, 200, 10  # characters
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_INSIDE = re.compile(r"/(?![/\\])[\x21-\x5b\x5d-\x7e]*")


class Refused(Exception):
    """A post that changes nothing: `status`, and which of the words under `refusal` says why."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status, self.reason = status, reason


def from_here(request: Request) -> None:
    """Raises Refused where a page of another site may have sent it: browsers tell which one did."""
    host = request.headers.get("host", "")
    told = request.headers.get("origin") or request.headers.get("referer", "")
    site = request.headers.get("sec-fetch-site", "same-origin")
    try:
        sender = urlsplit(told)
    except ValueError:
        sender = urlsplit("")
    if site != "same-origin" or not host or sender.scheme not in ("http", "https") or sender.netloc != host:
        raise Refused(403, "origin")


async def form_of(request: Request) -> Mapping[str, str]:
    """The fields of a form. Raises Refused."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise Refused(415, "form")
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            raise Refused(413, "large")
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=MOST, errors="replace")
    except ValueError:
        raise Refused(400, "form") from None
    if len({name for name, _ in pairs}) != len(pairs):
        raise Refused(400, "form")
    return dict(pairs)


def words_of(form: Mapping[str, str], field: str, longest: int) -> str:
    """What a person wrote into a field, in one line. Raises Refused where that is nothing, too much or unreadable."""
    told = " ".join(form.get(field, "").split())
    if not told or len(told) > longest or _UNSEEN.search(told):
        raise Refused(400, field)
    return told


def day_of(form: Mapping[str, str], field: str) -> datetime.date | None:
    """The day that a person wrote into a field, the last one of a month or a year; None where it is empty. Raises
    Refused."""
    if not form.get(field, "").strip():
        return None
    try:
        return PartialDate.parse(words_of(form, field, DAY)).latest
    except ValueError:
        raise Refused(400, field) from None


def inside(address: str) -> str:
    """An address of ours, to go to next; the first page for any other."""
    return address if _INSIDE.fullmatch(address) and len(address) <= 2_000 else "/"
