"""Names are looked up alike on both engines, in ledgers made now and in those of the version before."""

from __future__ import annotations

from types import ModuleType

import pytest
from tests.contracts.conftest import Place
from tests.contracts.raw import execute
from tests.contracts.test_names import filled
from tests.dispatches import dispatches
from tests.ledger import version_2, version_3, version_4, version_5
from tests.ledger.test_ledger import RECORDED, keys

from incumbent.ledger import Ledger


def test_people_organisations_and_posts_are_looked_up_by_heads_of_words(place: Place) -> None:
    filled(place)
    with Ledger(place) as ledger:
        assert ledger.looked_up("altm", 10) == [("altman sam", "person", "sam altman")]
        assert ("open ai"[:4], "organization") in {(text[:4], sort) for text, sort, _ in ledger.looked_up("Open A", 9)}
        assert {sort for _, sort, _ in ledger.looked_up("dire", 50)} == {"post"}
        assert ledger.looked_up("nobody of that name", 10) == []
        assert ledger.looked_up("s", 2) == ledger.looked_up("s", 50)[:2]


def test_words_in_another_order_find_what_has_all_of_them(place: Place) -> None:
    filled(place)
    with Ledger(place) as ledger:
        (found,) = {key for _, _, key in ledger.looked_up("chief interim exec", 50)}
        assert "chief" in found and "interim" in found


@pytest.mark.parametrize("version", [version_2, version_3, version_4, version_5])
def test_a_ledger_of_an_older_version_is_brought_forward_and_answers_the_same(
    place: Place, new_place: object, version: ModuleType
) -> None:
    version.make(place, dispatches(), RECORDED, keys)
    other = new_place()  # type: ignore[operator]
    with Ledger(other, writable=True) as ledger:
        ledger.append_all(dispatches(), RECORDED, keys)
        wanted, told = ledger.looked_up("a", 500), ledger.witnesses(organization="openai")
    with Ledger(place) as ledger:
        assert ledger.looked_up("a", 500) == wanted
        assert ledger.witnesses(organization="openai") == told != []
        assert ledger.verify().faults == ()
    with Ledger(place, writable=True) as ledger:
        assert ledger.append_all(dispatches(), RECORDED, keys) == [False] * 15


def test_a_lookup_that_is_missing_or_strange_is_found_by_verifying(place: Place) -> None:
    filled(place)
    strange = "INSERT INTO lookup VALUES (0, 'strange', 'person', 'sam altman')"
    execute(place, "DELETE FROM lookup WHERE text = 'altman sam'", strange)
    with Ledger(place) as ledger:
        faults = ledger.verify().faults
    assert len(faults) == 2 and "altman sam" in faults[0] and "strange" in faults[1]


@pytest.mark.parametrize("most", [1, 3])
def test_claims_about_a_party_are_counted_no_further_than_asked(place: Place, most: int) -> None:
    filled(place)
    with Ledger(place) as ledger:
        told = ledger.told_of("person", ["sam altman", "nobody"], most)
        assert told == {"sam altman": most}
        assert ledger.told_of("organization", [], most) == {}
