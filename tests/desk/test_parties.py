"""Who is who, over a ledger: rules judge what is added, people overrule them, and the order of reading is nothing."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from itertools import count, permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incumbent.desk import Desk
from incumbent.desk.judging import judge_names
from incumbent.errors import NotFound
from incumbent.ledger import Ledger
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence
from incumbent.model.span import Span
from incumbent.model.time import PartialDate
from incumbent.settings import Settings

NOW = datetime(2024, 1, 15, 12, tzinfo=UTC)
DRAWN = count()
Piece = tuple[str, str, str]  # person, organisation, class of post
SHEAR: list[Piece] = [
    ("Emmett Shear", "OpenAI", "chief-executive"),
    ("Emmer Shear", "Open AI", "chief-executive"),
    ("Shear", "OpenAI", "chief-executive"),
    ("Mira Murati", "OpenAI", "technology-chief"),
]


@pytest.fixture(scope="module")
def words() -> Desk:
    """A desk that has loaded the packs once for all tests."""
    return Desk(Settings(ledger=Path("nowhere"), now=NOW))


@pytest.fixture
def written(tmp_path: Path, words: Desk) -> Callable[..., Desk]:
    """Appends a document for each piece and lets the rules judge after each `batch` of them, as `add` does."""

    def write(pieces: Sequence[Piece], name: str = "one", batch: int = 1, numbers: Sequence[int] = ()) -> Desk:
        path = tmp_path / f"{name}.ledger"
        newcomers: set[str] = set()
        with Ledger(path, writable=True) as ledger:
            for at, piece in enumerate(pieces):
                document, claim = said(*piece, at=numbers[at] if numbers else at)
                ledger.append(document, [claim], "2024-01-15T12:00:00Z", words.keys_of)
                newcomers.add(words.keys_of(claim)[0])
                if (at + 1) % batch == 0 or at + 1 == len(pieces):
                    judge_names(ledger, newcomers, words.customs, "2024-01-15T12:00:00Z")
                    newcomers = set()
        desk = Desk(Settings(ledger=path, now=NOW))
        desk.__dict__["_conventions"] = words._conventions
        return desk

    return write


def said(person: str, organization: str, post_class: str, at: int = 0) -> tuple[Document, TenureClaim]:
    text = f"{person} took a post at {organization}, says piece {at}."
    document = Document(
        name=f"piece-{at}", text=text, published_at=PartialDate(2023, 11, 20), publisher=f"Paper {at}", language="en"
    )
    claim = TenureClaim(
        document=document.id,
        evidence=Evidence.of(text, Span(0, len(text))),
        tenure_kind="start",
        person=person,
        organization=organization,
        post="chief",
        post_class=post_class,
        date="2023-11-19",
    )
    return document, claim


def holders(desk: Desk, organization: str = "OpenAI") -> list[str]:
    answer = desk.who(organization, valid_at=date(2023, 12, 1))
    return sorted(tenure.person_key for tenure in answer.held)


def test_misspelt_and_shortened_names_are_one_person_in_answers(written: Callable[..., Desk]) -> None:
    desk = written(SHEAR)
    assert holders(desk) == ["emmer shear", "mira murati"]
    (party,) = desk.parties("Emmer Shear")
    assert set(party.names) == {"Emmer Shear", "Emmett Shear", "Shear"}
    assert {j.by for j in party.judgements if j.verdict == "same"} == {"rule:slip", "rule:surname"}


def test_the_order_of_reading_changes_nothing(written: Callable[..., Desk]) -> None:
    pieces = [*SHEAR[:3], ("Jack Shear", "OpenAI", "board-member")]
    told = set()
    for at, order in enumerate(permutations(pieces)):
        desk = written(order, f"order-{at}")
        told.add(tuple((party.sort, party.key, party.keys) for party in desk.parties()))
        told.add(tuple((j.one, j.other, j.by) for j in desk.unsure()))
    assert len(told) == 2, "one list of parties, one list of doubts"


PIECES = st.lists(
    st.tuples(
        st.sampled_from(
            ["Emmett Shear", "Emmer Shear", "E. Shear", "Shear", "Jack Shear", "Paul Martin", "Bob Martin"]
        ),
        st.sampled_from(["OpenAI", "OpenIA", "Orbex", "Orbex Bank", "Canada", "General Motors", "GM"]),
        st.sampled_from(["chief-executive", "chair", "board-member", "coach", "minister"]),
    ),
    min_size=2,
    max_size=10,
)


@settings(max_examples=12)
@given(PIECES, st.randoms(use_true_random=False))
def test_neither_the_order_nor_the_batches_of_reading_change_who_is_who(
    written: Callable[..., Desk], pieces: list[Piece], chance: random.Random
) -> None:
    rows = list(enumerate(pieces))
    told = []
    for batch in (1, 3):
        name = f"drawn-{next(DRAWN)}"
        desk = written([piece for _, piece in rows], name, batch, [at for at, _ in rows])
        told.append(
            (
                [(party.sort, party.key, party.keys) for party in desk.parties()],
                [(j.one, j.other, j.by) for j in desk.unsure()],
            )
        )
        chance.shuffle(rows)
    assert told[0] == told[1]


def test_a_surname_that_comes_to_fit_two_is_taken_from_the_first(written: Callable[..., Desk]) -> None:
    desk = written([*SHEAR[:3:2], ("Jack Shear", "OpenAI", "board-member")])
    assert {(j.one, j.other) for j in desk.unsure()} == {
        ("jack shear", "shear @openai"),
        ("emmett shear", "shear @openai"),
    }


def test_a_person_overrules_a_rule_and_can_take_it_back(written: Callable[..., Desk]) -> None:
    desk = written(SHEAR[:2])
    desk.judge("Emmer Shear", "Emmett Shear", "different", why="two brothers", by="person:eve")
    assert len(holders(desk)) == 2
    undone = desk.unjudge("Emmett Shear", "Emmer Shear", "different", why="no brothers", by="person:eve")
    assert undone.undoes and holders(desk) == ["emmer shear"]


def test_what_a_person_judged_no_later_article_changes(written: Callable[..., Desk], words: Desk) -> None:
    desk = written(SHEAR[:2])
    desk.judge("Emmer Shear", "Emmett Shear", "different", why="", by="person:eve")
    with Ledger(Path(str(desk.settings.ledger)), writable=True) as ledger:
        assert judge_names(ledger, {"emmer shear", "emmett shear"}, words.customs, "2024-01-16T12:00:00Z") == 0
    assert len(holders(desk)) == 2


def test_a_renamed_organisation_is_one_once_somebody_says_so(written: Callable[..., Desk]) -> None:
    desk = written([("Ann Lee", "Twitter", "chief-executive"), ("Bo Falk", "X", "finance-chief")])
    assert holders(desk, "X") == ["bo falk"]
    desk.judge("Twitter", "X", "same", why="renamed", by="person:eve")
    assert holders(desk, "X") == holders(desk, "Twitter") == ["ann lee", "bo falk"]


def test_a_renaming_that_articles_tell_for_sure_joins_and_one_that_they_may_tell_is_in_doubt(
    written: Callable[..., Desk], words: Desk
) -> None:
    desk = written([("Ann Lee", "Twitter", "chief-executive"), ("Bo Falk", "X", "finance-chief")])
    for sure, holding in ((False, ["bo falk"]), (True, ["ann lee", "bo falk"]), (False, ["ann lee", "bo falk"])):
        with Ledger(Path(str(desk.settings.ledger)), writable=True) as ledger:
            judge_names(ledger, (), words.customs, "2024-01-16T12:00:00Z", [("X", "Twitter", sure)])
        assert holders(desk, "X") == holding
    assert desk.unsure() == []


def test_two_of_one_name_can_be_told_apart(written: Callable[..., Desk]) -> None:
    desk = written([("Paul Martin", "Canada", "minister"), ("Paul Martin", "Orbex", "chair")])
    assert len({t.person_key for t in desk.timeline("Paul Martin").tenures}) == 1
    desk.judge("Paul Martin @ Canada", "Paul Martin @ Orbex", "different", why="", by="person:eve")
    assert len({t.person_key for t in desk.timeline("Paul Martin").tenures}) == 2
    assert len(desk.parties("Paul Martin")) == 2 and len(desk.parties("Paul Martin @ Canada")) == 1


def test_one_name_in_two_callings_at_one_time_is_told_apart_by_a_rule(written: Callable[..., Desk]) -> None:
    desk = written([("Paul Martin", "Canada", "minister"), ("Paul Martin", "Racing Lens", "coach")])
    assert len({t.person_key for t in desk.timeline("Paul Martin").tenures}) == 2


@pytest.mark.parametrize(
    ("one", "other", "message"),
    [("Nobody", "Noone", "nothing about 'Nobody'"), ("Emmer Shear", "emmer SHEAR", "one name to the ledger")],
)
def test_names_that_cannot_be_judged_say_why(written: Callable[..., Desk], one: str, other: str, message: str) -> None:
    desk = written(SHEAR[:2])
    with pytest.raises(NotFound, match=message):
        desk.judge(one, other, "same", why="", by="person:eve")


def test_what_nobody_judged_cannot_be_taken_back(written: Callable[..., Desk]) -> None:
    desk = written(SHEAR[:2])
    with pytest.raises(NotFound, match="nobody judged"):
        desk.unjudge("Emmer Shear", "Emmett Shear", "different", why="", by="person:eve")


def test_for_audit_judgements_recorded_later_do_not_count(written: Callable[..., Desk]) -> None:
    desk = written([("Ann Lee", "Twitter", "chief-executive"), ("Bo Falk", "X", "finance-chief")])
    later = Desk(Settings(ledger=desk.settings.ledger, now=datetime(2024, 2, 1, tzinfo=UTC)))
    later.judge("Twitter", "X", "same", why="", by="person:eve")
    told = desk.who("X", valid_at=date(2023, 12, 1), recorded_at=date(2024, 1, 20))
    assert [tenure.person_key for tenure in told.held] == ["bo falk"]
