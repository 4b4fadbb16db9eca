"""What the signs of a name say that it does: takes part in a change, says something, employs somebody."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.names.types import ANNOUNCES, DOES, LED, LISTED, RENEWS, SWORN

JOINED = f"{DOES}object:needs:organization"  # somebody joins or leaves it
ACTS = {"taken-up:thing", "role:subject"}  # the signs of what does something with what is its own: "Orbex said its"
SAYS = {"after:speech", "role:subject"}  # … and of what says something
EMPLOYS = 0.8  # chance that what gives or takes a firm's post is an organisation where nobody has it as a surname
_SUBJECT = (f"{DOES}subject:start:object:active", f"{DOES}subject:end:object:active")  # it appoints or dismisses
_FIRMS = {"gives:company", "has:company"}  # a post of the sort that firms have, given to somebody, or its own
_SOMEBODY = {"ends", "honorific", "last-is-first-name", "first-name-inside", "plain-full-name", "eastern", "initial"}
_BODY = {"head", "legal-form", "of-inside", "figure-or-and", "ticker", "of-many"}  # of the names of organisations
FIRM = (LED, RENEWS, ANNOUNCES, LISTED)


def employs(signs: Sequence[str]) -> bool:
    """What has these signs appoints or dismisses somebody with a post of firms ("Orbex a limogé son PDG"), tells of it,
    has somebody new in one, is led, joined or left; it is not the surname of somebody whom the article names, nor does
    it look like somebody's name."""
    told = set(signs)
    person = not _SOMEBODY.isdisjoint(told) or any(sign.startswith("first-name:") for sign in told)
    gives = not told.isdisjoint(_SUBJECT) and not told.isdisjoint(_FIRMS)
    return not person and (gives or not told.isdisjoint((*FIRM, f"{JOINED}:active")))


def is_sworn(signs: Sequence[str]) -> bool:
    """What has these signs is given a post that no organisation has ("Keena Broad was sworn in as mayor"), and its name
    of several words has nothing of an organisation's."""
    return SWORN in signs and "words:1" not in signs and _BODY.isdisjoint(signs)


def does(signs: Sequence[str]) -> bool:
    """What has these signs takes part in a change, says something, has something, or stands beside what does."""
    told = set(signs)
    said = LISTED in told or "role:owner" in told or told >= ACTS or told >= SAYS
    return said or any(sign.startswith(DOES) for sign in signs)
