"""What is replied: over the dispatches, and over a small ledger of invented people."""

from __future__ import annotations

from pathlib import Path

import pytest

from incumbent.desk import Desk
from incumbent.ledger import Ledger
from incumbent.model.claim import Modality, TenureClaim, TenureKind
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence
from incumbent.model.time import PartialDate
from incumbent.settings import Settings


@pytest.fixture(scope="module")
def desk(gold_ledger: Path) -> Desk:
    return Desk(Settings.from_environment(gold_ledger))


# ---- no plain "no" --------------------------------------------------------------------------------------------------


def test_silence_is_told_as_silence_with_who_was_there(desk: Desk) -> None:
    reply = desk.ask("Was Emmett Shear chief executive of OpenAI on 18 November 2023?")
    assert (reply.status, reply.verdict) == ("unsaid", "unsaid")
    assert reply.sentence.startswith("No source says so. In that seat, the sources have: Mira Murati")


def test_what_was_planned_and_called_off_is_told_as_that(desk: Desk) -> None:
    reply = desk.ask("Did Sam Altman join Microsoft?")
    assert (reply.status, reply.verdict) == ("unsaid", "planned")
    assert "reversed on 22 November 2023" in reply.sentence and "denied" in reply.sentence
    assert "Sam Altman was to join Microsoft" in reply.sentence
    assert "Sam Altman devait rejoindre Microsoft" in desk.ask("Sam Altman a-t-il rejoint Microsoft ?").sentence


def test_coming_back_is_not_having_been_there(desk: Desk) -> None:
    assert desk.ask("Did Sam Altman return to OpenAI?").verdict == "yes"
    assert desk.ask("Did Ilya Sutskever return to the board of OpenAI?").verdict == "unsaid"


def test_how_it_ended_counts_where_the_question_says_it(desk: Desk) -> None:
    assert desk.ask("Did Greg Brockman resign as president of OpenAI?").verdict == "yes"
    reply = desk.ask("Was Greg Brockman fired as president of OpenAI?")
    assert reply.verdict == "unsaid" and "resigned" in reply.sentence
    assert desk.ask("When was Greg Brockman fired from OpenAI?").posts == ("chair",)
    assert desk.ask("When did Greg Brockman resign from OpenAI?").posts == ("president", "member")


# ---- posts and organisations ----------------------------------------------------------------------------------------


def test_a_post_given_up_for_another_is_no_leaving(desk: Desk) -> None:
    assert desk.ask("Did Mira Murati leave OpenAI?").status == "unsaid"
    assert desk.ask("When did Mira Murati leave OpenAI?").status == "unsaid"
    assert desk.ask("Who left OpenAI on 20 November 2023?").status == "unsaid"
    assert desk.ask("When did Mira Murati join OpenAI?").dates == ()
    assert desk.ask("Until when was Mira Murati interim chief executive of OpenAI?").dates


def test_who_leads_is_the_first_seat_that_the_organisation_has(desk: Desk) -> None:
    assert desk.ask("Who led OpenAI on 16 November 2023?").people == ("Sam Altman",)
    assert desk.ask("Did Greg Brockman lead OpenAI on 16 November 2023?").verdict == "unsaid"
    assert desk.ask("Who leads Conseils et Comptes?").people == ("Solange Ferrand",)


def test_an_acting_holder_answers_for_the_post_and_nobody_else_for_an_acting_one(desk: Desk) -> None:
    assert desk.ask("Who was chief executive of OpenAI on 18 November 2023?").people == ("Mira Murati",)
    assert desk.ask("Who was interim chief executive of OpenAI on 25 November 2023?").status == "unsaid"


# ---- days -----------------------------------------------------------------------------------------------------------


def test_a_day_on_which_sources_differ_is_answered_with_that(desk: Desk) -> None:
    reply = desk.ask("Who was chief executive of OpenAI on 19 November 2023?")
    assert reply.people == ("Emmett Shear",)
    assert len(reply.notes) == 1 and "Mira Murati" in reply.notes[0] and "20 November 2023" in reply.notes[0]
    assert not desk.ask("Who was chief executive of OpenAI on 18 November 2023?").notes


def test_nothing_is_told_of_days_to_come(desk: Desk) -> None:
    reply = desk.ask("Who leads OpenAI tomorrow?")
    assert reply.status == "unsaid" and not reply.people


def test_a_day_that_nobody_has_written_of_is_answered_as_last_known(desk: Desk) -> None:
    assert ", as last known: Sam Altman" in desk.ask("Who led OpenAI on 1 March 2024?").sentence
    assert desk.ask("Is Sam Altman still chief executive of OpenAI?").sentence.startswith("Yes, as last known:")
    assert "as last known" not in desk.ask("Who led OpenAI on 25 November 2023?").sentence


def test_a_second_time_in_a_seat_does_not_hide_the_first(desk: Desk) -> None:
    reply = desk.ask("When did Sam Altman become chief executive of OpenAI?")
    assert reply.dates == ("2023-11-21", "2023-11-22") and "17 November 2023" in reply.notes[0]


# ---- nothing is passed over -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "question",
    [
        "Who founded OpenAI in 2020?",
        "Who quit OpenAI for Microsoft?",
        "What did Sam Altman say to Microsoft?",
        "Was Sam Altman chief executive and president of OpenAI?",
        "Who was the head of the board of OpenAI?",
        "Who was CEO of OpenAI on 31 November 2023?",
        "How long was Emmett Shear chief executive of OpenAI in 2023?",
    ],
)
def test_a_question_of_which_a_part_would_be_passed_over_is_not_answered(question: str, desk: Desk) -> None:
    assert desk.ask(question).status == "not-understood"


@pytest.mark.parametrize(
    "question", ["Who was chief executive on 18 November 2023?", "Where do sources disagree?", "What changed in 2023?"]
)
def test_a_question_about_nobody_is_asked_back(question: str, desk: Desk) -> None:
    reply = desk.ask(question)
    assert reply.status == "not-understood" and reply.sentence.startswith("Of which organisation?")


# ---- another ledger -------------------------------------------------------------------------------------------------


TEXT = (
    "Ann Lee chairs Orbex. Tom Lee was finance chief until March. Rosa Marenne is mayor of Tallow. "
    "Kim Roe, named legal chief on 4 March, has left Orbex. Joe Orr is no longer partner but sits on its board."
)


def claim(document: Document, words: str, kind: TenureKind, person: str, **more: object) -> TenureClaim:
    start = document.text.index(words)
    modality: Modality = "asserted"
    fields = {"organization": "Orbex", "post": None, "modality": modality} | more
    evidence = Evidence(exact=words, start=start, end=start + len(words))
    return TenureClaim(document=document.id, evidence=evidence, tenure_kind=kind, person=person, **fields)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    path = tmp_path_factory.mktemp("invented") / "invented.ledger"
    desk = Desk(Settings.from_environment(path))
    document = Document(
        name="tallow-0405",
        text=TEXT,
        language="en",
        publisher="The Tallow Post",
        published_at=PartialDate.parse("2024-04-05"),
        published_basis="given",
    )
    claims = [
        claim(document, "Ann Lee chairs Orbex", "hold", "Ann Lee", post="chair", post_class="chair"),
        claim(
            document,
            "Tom Lee was finance chief until March",
            "end",
            "Tom Lee",
            post="finance chief",
            post_class="finance-chief",
            date="2024-03",
            manner="unknown",
        ),
        claim(
            document,
            "Rosa Marenne is mayor of Tallow",
            "hold",
            "Rosa Marenne",
            organization="Tallow",
            post="mayor",
            post_class="mayor",
        ),
    ]
    legal = {"post": "legal chief", "post_class": "legal-chief"}
    claims += [
        claim(document, "named legal chief on 4 March", "start", "Kim Roe", date="2024-03-04", **legal),
        claim(document, "has left Orbex", "end", "Kim Roe", manner="unknown", **legal),
        claim(document, "no longer partner", "end", "Joe Orr", post="partner", post_class="partner", date="2024-04-01"),
        claim(
            document, "sits on its board", "hold", "Joe Orr", post="the board", post_class="board-member", date="2019/"
        ),
    ]
    with Ledger(path, writable=True) as ledger:
        ledger.append(document, claims, "2024-04-06T12:00:00Z", desk.keys_of, desk.sign)
    return desk


def test_it_knows_no_more_than_the_ledger_before_it(invented: Desk) -> None:
    assert invented.ask("Who leads Tallow?").people == ("Rosa Marenne",)
    assert invented.ask("Qui est maire de Tallow ?").people == ("Rosa Marenne",)
    assert invented.ask("Who chairs Orbex Ltd?").people == ("Ann Lee",)
    assert invented.ask("When did Tom Lee leave Orbex?").dates == ("2024-03",)
    assert invented.ask("Who was finance chief of Orbex before Ann Lee?").status == "unsaid"
    assert invented.ask("Who led OpenAI on 18 November 2023?").status == "not-understood"


def test_an_end_of_which_nobody_has_the_day_lies_between_the_days_that_are_told(invented: Desk) -> None:
    """She was in the post from 4 March on, and had left by 5 April."""
    assert "Kim Roe" in invented.ask("Who left Orbex between 1 March 2024 and 30 April 2024?").people
    assert invented.ask("Did Kim Roe leave Orbex in 2024?").verdict == "yes"
    assert "Kim Roe" not in invented.ask("Who left Orbex in March 2024?").people, "it may have been in April"


def test_where_somebody_stayed_no_post_that_they_have_left_is_listed_as_not_left(invented: Desk) -> None:
    sentence = invented.ask("When did Joe Orr leave Orbex?").sentence
    assert sentence.startswith("No source tells that Joe Orr left the post: Joe Orr, member of the board")
    assert "partner" not in sentence


def test_a_surname_that_two_bear_is_asked_back(invented: Desk) -> None:
    reply = invented.ask("When did Lee leave Orbex?")
    assert reply.status == "not-understood" and "Ann Lee and Tom Lee" in reply.sentence


def test_both_languages_find_the_same(invented: Desk) -> None:
    one, other = invented.ask("Who is Rosa Marenne?"), invented.ask("Qui est Rosa Marenne ?")
    assert (one.people, one.posts, one.told) == (other.people, other.posts, other.told)
    assert one.sentence != other.sentence
