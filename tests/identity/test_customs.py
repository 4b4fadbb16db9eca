"""What the packs say about names: every row is of use, and all packs have the same tables."""

from __future__ import annotations

from collections import Counter

import pytest

from incumbent.desk import Desk
from incumbent.identity.customs import Customs
from incumbent.identity.keys import fold, organization_key
from incumbent.languages.load import codes, load_pack
from incumbent.settings import Settings

NAMES = {code: load_pack(code).lexicon["names"] for code in codes()}


@pytest.fixture(scope="module")
def customs() -> Customs:
    return Desk(Settings.from_environment()).customs


def test_every_pack_has_the_same_tables() -> None:
    assert len({frozenset(table) for table in NAMES.values()}) == 1
    assert len({frozenset(table["generations"]) for table in NAMES.values()}) == 1


@pytest.mark.parametrize("code", codes())
def test_no_row_stands_twice(code: str) -> None:
    table = NAMES[code]
    rows = [*table["generic"], *("small " + word for word in table["small"]), *(old for old, _ in table["spellings"])]
    rows += [row[0] + " first" for row in table["same"]]
    assert [row for row, count in Counter(rows).items() if count > 1] == []


@pytest.mark.parametrize(
    ("code", "old", "new"), [(code, *rule) for code in codes() for rule in NAMES[code]["spellings"]]
)
def test_a_spelling_comes_out_as_its_sound(code: str, old: str, new: str, customs: Customs) -> None:
    assert old != new
    assert customs.sound("b" + old.removesuffix("$")) in {"b" + new, "b" + customs.sound(new)}


@pytest.mark.parametrize("code", codes())
def test_names_that_stand_for_one_another_are_more_than_one_and_known(code: str, customs: Customs) -> None:
    for row in NAMES[code]["same"]:
        assert len(set(row)) > 1
        assert any("".join(fold(name)) in customs.given for name in row), row


def test_a_country_is_one_in_all_languages(customs: Customs) -> None:
    codes_of = {code: set(NAMES[code]["lands"]) for code in codes()}
    assert len({frozenset(found) for found in codes_of.values()}) == 1, "each pack has the same countries"
    for land in next(iter(codes_of.values())):
        names = [name for code in codes() for name in NAMES[code]["lands"][land]]
        assert len({organization_key(name, customs.conventions) for name in names}) == 1, names
    parted = {organization_key(name, customs.conventions) for name in ("Niger", "Nigeria", "Iran", "Irak", "Russie")}
    assert len(parted) == 5


def test_two_ways_of_writing_one_sound_come_to_one(customs: Customs) -> None:
    for one, other in [("poutine", "putin"), ("gorbatchev", "gorbachev"), ("loukachenko", "lukashenko")]:
        assert customs.sound(one) == customs.sound(other)
    assert customs.sound("petrov") != customs.sound("pavlov")
