"""What is a dispute and what is none (docs/explanation/disputes.md)."""

from __future__ import annotations

from datetime import date

import pytest
from tests.dispatches import dispatches
from tests.told import told

from incumbent.answers.disputes import disputes
from incumbent.identity import organization_key, person_key
from incumbent.model.claim import Manner, TenureClaim
from incumbent.model.dispute import Dispute
from incumbent.model.entry import Source, Witness


def ask(*witnesses: Witness, known: str | None = None, origins: dict[str, str] | None = None) -> list[Dispute]:
    known_at = date.fromisoformat(known) if known else None
    return list(disputes("", witnesses, known_at=known_at, origins=origins or {}).disputes)


def told_by(found: list[Dispute]) -> list[tuple[str, str, dict[str, int]]]:
    """Kind, what it is about, and how many origins each side has."""
    return [(d.kind, d.about, {side.says: len(side.origins) for side in d.sides}) for d in found]


# ---- dates -----------------------------------------------------------------------------------------------------------

MONDAY = told("start", "Ann Lee", "2023-11-20", by="2023-11-20")
SUNDAY = told("start", "Ann Lee", "2023-11-19", by="2023-11-20")
OTHER = told("start", "Ann Lee", "2023-11-19", by="2023-11-21")


def test_two_days_of_one_change_are_a_dispute_of_date() -> None:
    (found,) = ask(MONDAY, SUNDAY, OTHER)
    assert told_by([found]) == [("date", "start", {"2023-11-19": 2, "2023-11-20": 1})]
    assert (found.person, found.post_class, str(found.day)) == ("Ann Lee", "chief-executive", "2023-11-19")
    assert found.sides[0].witnesses == (SUNDAY, OTHER), "the side with more origins first"
    assert "Orbex" in found.settled_by


@pytest.mark.parametrize("vague", ["2023-11", "2023"])
def test_a_month_that_holds_the_day_disputes_nothing(vague: str) -> None:
    assert ask(MONDAY, told("start", "Ann Lee", vague, by="2023-12-01")) == []


def test_a_month_that_does_not_hold_the_day_is_a_side() -> None:
    october = told("start", "Ann Lee", "2023-10", by="2023-11-21")
    (found,) = ask(told("start", "Ann Lee", "2023-11-05", by="2023-11-06"), october)
    assert {side.says for side in found.sides} == {"2023-10", "2023-11-05"}


def test_a_month_that_holds_both_days_is_on_no_side() -> None:
    (found,) = ask(MONDAY, SUNDAY, told("start", "Ann Lee", "2023-11", by="2023-12-01"))
    assert sum(len(side.witnesses) for side in found.sides) == 2


def test_a_day_of_announcement_and_a_day_of_effect_dispute_nothing() -> None:
    ahead = told("start", "Ann Lee", "2024-01-01", by="2023-11-20", modality="planned")
    assert ask(MONDAY, ahead) == []
    assert ask(MONDAY, ahead, told("start", "Ann Lee", "2024-01-01", by="2024-01-02")) == []


def test_a_later_step_disputes_nothing() -> None:
    assert ask(MONDAY, told("start", "Ann Lee", "2023-11-29", by="2023-11-30")) == []


def test_a_publisher_that_corrects_itself_disputes_nothing() -> None:
    first = told("start", "Ann Lee", "2023-11-20", by="2023-11-20", publisher="The Lantern")
    corrected = told("start", "Ann Lee", "2023-11-19", by="2023-11-21", publisher="The Lantern")
    assert ask(first, corrected) == []
    assert len(ask(first, corrected, MONDAY)) == 1, "somebody else says so still"
    assert len(ask(first, SUNDAY)) == 1 and ask(first, SUNDAY, corrected) == [], "its first word counts no more"


def test_what_was_withdrawn_disputes_nothing_from_then_on() -> None:
    gone = told("start", "Ann Lee", "2023-11-19", by="2023-11-20", withdrawn="2023-11-25")
    assert ask(MONDAY, gone) == []
    assert len(ask(MONDAY, gone, known="2023-11-24")) == 1


def test_copies_dispute_nothing() -> None:
    origins = {MONDAY.source.id: "wire", SUNDAY.source.id: "wire"}
    assert ask(MONDAY, SUNDAY, origins=origins) == [], "a copy with a slip is no second voice"
    assert ask(MONDAY, SUNDAY, OTHER, origins=origins) == [], "Monday has no origin of its own"


def test_a_dispute_is_known_when_its_second_side_is() -> None:
    assert ask(SUNDAY, OTHER, MONDAY, known="2023-11-19") == []
    assert len(ask(SUNDAY, OTHER, MONDAY, known="2023-11-20")) == 1


def test_ends_are_disputed_as_starts_are() -> None:
    rows = [told("end", "Ann Lee", f"2023-11-{day}", by="2023-11-21", manner="resigned") for day in (17, 18)]
    assert told_by(ask(*rows)) == [("date", "end", {"2023-11-17": 1, "2023-11-18": 1})]


# ---- persons ---------------------------------------------------------------------------------------------------------


def test_two_who_are_told_to_have_got_one_seat_on_one_day_are_a_dispute_of_person() -> None:
    (found,) = ask(MONDAY, told("start", "Bo Ray", "2023-11-20", by="2023-11-21"))
    assert told_by([found]) == [("person", "start", {"Ann Lee": 1, "Bo Ray": 1})]
    assert found.person == ""


@pytest.mark.parametrize(
    "other",
    [
        told("start", "Bo Ray", "2023-11-22", by="2023-11-22"),
        told("start", "Bo Ray", "2023-11-20", by="2023-11-21", acting=True),
        told("start", "Bo Ray", "2023-11", by="2023-11-21"),
        told("start", "A. Lee", "2023-11-20", by="2023-11-21"),
        told("start", "Bo Ray", "2023-11-20", by="2023-11-21", organization="Tallis"),
        told("start", "Bo Ray", "2023-11-20", by="2023-11-21", post="chair", post_class="chair"),
    ],
    ids=["the next one", "who stands in", "some day of the month", "a spelling", "elsewhere", "another seat"],
)
def test_what_is_no_dispute_of_person(other: Witness) -> None:
    assert ask(MONDAY, other) == []


def test_seats_with_many_holders_and_shared_ones_have_no_dispute_of_person() -> None:
    board = [
        told("start", name, "2023-11-20", by="2023-11-20", post_class="board-member") for name in ("Ann Lee", "Bo Ray")
    ]
    assert ask(*board) == []
    both = [told("start", name, "2023-11-20", by="2023-11-20", document="both") for name in ("Ann Lee", "Bo Ray")]
    assert ask(*both) == []


def test_two_whom_articles_have_in_the_seat_at_one_time_are_a_dispute_of_person() -> None:
    rows = [
        told("hold", "Ann Lee", by="2023-01-10"),
        told("start", "Bo Ray", "2023-05-01", by="2023-05-01"),
        told("hold", "Bo Ray", by="2023-06-01"),
        told("hold", "Ann Lee", by="2023-06-05"),
    ]
    (found,) = ask(*rows)
    assert told_by([found]) == [("person", "hold", {"Ann Lee": 1, "Bo Ray": 1})] and str(found.day) == "2023-06-05"
    assert ask(*rows[:3]) == [], "one followed the other"
    assert ask(*rows[:2], rows[3]) == [], "Bo Ray may only have been named by then"


# ---- titles, manners, status -----------------------------------------------------------------------------------------


def test_one_change_with_two_posts_is_a_dispute_of_title() -> None:
    treasurer = told("start", "Ann Lee", "2023-11-20", by="2023-11-21", post="treasurer", post_class="finance-chief")
    assert told_by(ask(MONDAY, treasurer)) == [("title", "start", {"chief-executive": 1, "finance-chief": 1})]


def test_who_is_told_to_have_both_posts_has_both() -> None:
    treasurer = told("start", "Ann Lee", "2023-11-20", by="2023-11-21", post="treasurer", post_class="finance-chief")
    both = [
        told("hold", "Ann Lee", by="2023-12-01", document="both"),
        told("hold", "Ann Lee", by="2023-12-01", post="treasurer", post_class="finance-chief", document="both"),
    ]
    assert ask(MONDAY, treasurer, *both) == []


def test_loose_words_for_a_post_are_no_dispute_of_title() -> None:
    assert (
        ask(MONDAY, told("start", "Ann Lee", "2023-11-20", by="2023-11-21", post="head", post_class="executive")) == []
    )


def ends(*manners: Manner) -> list[Witness]:
    return [told("end", "Ann Lee", "2023-11-17", by="2023-11-18", manner=manner) for manner in manners]


def test_manners_that_cannot_both_be_true_are_a_dispute() -> None:
    found = ask(*ends("dismissed", "dismissed", "resigned"))
    assert told_by(found) == [("manner", "end", {"dismissed": 2, "resigned": 1})]
    assert told_by(ask(*ends("died", "resigned"))) == [("manner", "end", {"died": 1, "resigned": 1})]


@pytest.mark.parametrize(
    "manners",
    [("dismissed", "unknown"), ("resigned", "retired"), ("resigned", "moved"), ("term-ended", "resigned")],
)
def test_manners_that_may_be_one_are_none(manners: tuple[Manner, ...]) -> None:
    assert ask(*ends(*manners)) == []


def test_what_some_tell_as_done_and_others_deny_is_a_dispute_of_status() -> None:
    done = told("end", "Ann Lee", "2023-11-17", by="2023-11-17", manner="dismissed")
    denied = told("end", "Ann Lee", by="2023-11-18", modality="denied")
    assert told_by(ask(done, denied)) == [("status", "end", {"happened": 1, "did not happen": 1})]
    before = told("end", "Ann Lee", by="2023-11-16", modality="denied")
    assert ask(done, before) == [], "it was not so yet"
    long_after = told("end", "Ann Lee", by="2024-06-01", modality="denied")
    assert ask(done, long_after) == []


def test_who_will_not_come_back_was_there_all_the_same() -> None:
    rows = [
        told("start", "Ann Lee", "2023-10-20", by="2023-10-20"),
        told("end", "Ann Lee", "2023-11-17", by="2023-11-17"),
        told("start", "Ann Lee", by="2023-11-20", modality="denied"),
    ]
    assert ask(*rows) == []


def test_a_publisher_that_first_denied_and_then_told_it_disputes_nothing() -> None:
    rows = [
        told("end", "Ann Lee", "2023-11-17", by="2023-11-17"),
        told("end", "Ann Lee", by="2023-11-17", modality="denied", publisher="The Lantern"),
        told("end", "Ann Lee", "2023-11-17", by="2023-11-19", publisher="The Lantern"),
    ]
    assert ask(*rows) == []


def test_who_was_dismissed_and_is_seen_in_the_seat_weeks_later_is_a_dispute_of_status() -> None:
    still = told("hold", "Ann Lee", by="2023-12-15")
    assert told_by(ask(*ends("dismissed"), still)) == [("status", "end", {"ended": 1, "went on": 1})]
    assert ask(*ends("resigned"), still) == [], "who resigned may stay on for a while"
    assert ask(*ends("dismissed"), told("hold", "Ann Lee", by="2023-11-20")) == [], "a title just lost"


# ---- the week in November --------------------------------------------------------------------------------------------


def november() -> list[Witness]:
    """The claims that a person found in the example dispatches, all that are about OpenAI."""
    found = []
    for document, claims in dispatches():
        source = Source(
            id=document.id, name=document.name, publisher=document.publisher, published_at=document.published_at
        )
        for claim in claims:
            if isinstance(claim, TenureClaim) and claim.organization == "OpenAI":
                found.append(
                    Witness(
                        claim=claim,
                        source=source,
                        recorded_at="2024-01-15T12:00:00Z",
                        person_key=person_key(claim.person),
                        organization_key=organization_key(claim.organization),
                    )
                )
    return found


def of(person: str, about: str, found: list[Dispute]) -> dict[str, int]:
    (dispute,) = [d for d in found if (d.person, d.about) == (person, about)]
    assert dispute.kind == "date"
    return {side.says: len(side.origins) for side in dispute.sides}


def test_the_week_in_november_has_its_two_disputes_of_date() -> None:
    found = ask(*november())
    assert of("Emmett Shear", "start", found) == {"2023-11-19": 3, "2023-11-20": 1}
    assert of("Sam Altman", "start", found) == {"2023-11-21": 2, "2023-11-22": 1}


def test_and_what_goes_with_them_and_no_more() -> None:
    found = ask(*november())
    assert {(d.kind, d.about, d.person) for d in found} == {
        ("date", "start", "Emmett Shear"),
        ("date", "end", "Mira Murati"),
        ("date", "start", "Sam Altman"),
        ("date", "start", "Bret Taylor"),
        ("date", "start", "Larry Summers"),
    }


def test_how_a_later_step_went_disputes_nothing() -> None:
    rows = [
        told("end", "Ann Lee", by="2023-11-17", manner="dismissed", publisher="The Lantern"),
        told("end", "Ann Lee", "2023-11-20", by="2023-11-22", manner="resigned", publisher="The Courier"),
    ]
    assert disputes("", rows).disputes == ()
    same_day = told("end", "Ann Lee", "2023-11-17", by="2023-11-22", manner="resigned", publisher="The Courier")
    assert [dispute.kind for dispute in disputes("", [rows[0], same_day]).disputes] == ["manner"]
