"""Who holds a seat, in a few words: for questions about very many seats, or asked very often."""

from __future__ import annotations

from typing import NamedTuple

# The number of the rule by which answers are kept ready (answers/boards.py). Raise it when the same claims make other
# rows: what was kept by another rule counts as not made.
RULE = 4


class Held(NamedTuple):
    """A person in a seat, and the days on which the answer to "who" has them there: from `since` on, before `until`
    (the first and the last day that there is where it has no bound). `starts` and `ends` are the EDTF dates that were
    told, joined by spaces; `confirmed_on` is the last day of publication on which a report had them in the seat, ""
    where none did; `sources` is the number of publishers. Days are ISO texts."""

    organization_key: str
    post_class: str
    since: str
    until: str
    person_key: str
    person: str
    organization: str
    post: str
    acting: int
    starts: str
    ends: str
    confirmed_on: str
    sources: int
