"""The claims of a whole text, where what makes them stands in the words of a change."""

from __future__ import annotations

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document
from incumbent.model.time import PartialDate


def acting(text: str, code: str = "fr") -> dict[tuple[str, str], bool]:
    """Kind and class of each tenure → whether it is for the time being."""
    claims = extract(Document(name="a", text=text, language=code), load_pack(code)).claims
    return {(c.tenure_kind, c.post_class): c.acting for c in claims if isinstance(c, TenureClaim)}


def test_who_takes_over_for_the_time_being_is_acting_in_that_and_not_in_their_own_post() -> None:
    told = acting("Anne Lenoir, directrice financière, assurera l'intérim de la direction générale d'Orbex.")
    assert told["start", "chief-executive"] is True
    assert told["hold", "finance-chief"] is False


def test_who_goes_was_not_there_for_the_time_being_because_the_next_one_is() -> None:
    told = acting("Orbex Corp. named Ann Lee as interim finance chief following the resignation of Tom Roe.", "en")
    assert told == {("start", "finance-chief"): True, ("end", "finance-chief"): False}


def test_who_comes_after_somebody_who_was_there_for_the_time_being_need_not_be() -> None:
    told = acting("Orbex Corp. said Ann Lee will take over on Monday from interim chief executive Tom Roe.", "en")
    assert told["start", "chief-executive"] is False


def test_what_is_told_as_done_with_a_day_to_come_is_planned() -> None:
    text = "Ann Lee was named head of Orbex Ltd, effective June 1. Tom Roe was named head of Lampo Ltd on March 2."
    document = Document(name="a", text=text, language="en", published_at=PartialDate(2021, 3, 15))
    claims = [c for c in extract(document, load_pack("en")).claims if isinstance(c, TenureClaim)]
    assert {c.person: (c.modality, c.date) for c in claims} == {
        "Ann Lee": ("planned", "2021-06-01"),
        "Tom Roe": ("asserted", "2021-03-02"),
    }


def test_who_comes_after_somebody_for_the_time_being_need_not_be_with_no_day_told_either() -> None:
    told = acting("Orbex Corp. said Ann Lee will take over from interim chief executive Tom Roe.", "en")
    assert told["start", "chief-executive"] is False


def test_what_was_announced_in_the_conditional_is_planned_and_lies_ahead() -> None:
    text = (
        "Luc Besnard a annoncé qu'il quitterait la présidence d'Orbex en mai. Le conseil a annoncé que Marie Lorval "
        "deviendrait présidente de Lampo SA en juin."
    )
    document = Document(name="a", text=text, language="fr", published_at=PartialDate(2024, 3, 15))
    claims = [c for c in extract(document, load_pack("fr")).claims if isinstance(c, TenureClaim)]
    assert {c.person: (c.kind, c.modality, c.date) for c in claims} == {
        "Luc Besnard": ("end", "planned", "2024-05"),
        "Marie Lorval": ("start", "planned", "2024-06"),
    }
