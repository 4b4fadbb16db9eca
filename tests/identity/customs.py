"""The customs of a small language made up for tests."""

from __future__ import annotations

from incumbent.identity.customs import Customs
from incumbent.identity.keys import Conventions
from incumbent.identity.verdict import Place, Profile

CUSTOMS = Customs(
    conventions=Conventions.of(["inc", "group"], ["mr", "m."], []),
    particles=frozenset({"de", "von", "van", "der", "al", "el"}),
    suffixes=frozenset({"jr", "sr", "ii", "obe"}),
    generations={"jr": "jr", "sr": "sr", "ii": "ii"},
    given={
        **dict.fromkeys(("daniel", "simon", "robert", "emmett", "thomas", "martin", "paul"), frozenset("m")),
        **dict.fromkeys(("daniela", "simone", "ann"), frozenset("f")),
    },
    same_names={"robert": frozenset({"robert"}), "bob": frozenset({"robert"})},
    spellings=(("tch", "1"), ("ine$", "in"), ("ch", "1"), ("ou", "u"), ("y", "i")),
    generic=frozenset({"inc", "group", "the"}),
    small=frozenset({"of", "the"}),
    sorts=frozenset({"bank", "motor"}),
    lands=frozenset({"canada", "iran", "iraq"}),
    regions=frozenset({"canada", "ireland", "iceland"}),
)


def profile(name: str, *places: tuple[str, str, int]) -> Profile:
    """A profile whose key is its name in lower case: `profile("Ann Lee", ("orbex", "chair", 2020))`."""
    return Profile(name.lower(), name, frozenset(Place(other, kind, year, year) for other, kind, year in places))
