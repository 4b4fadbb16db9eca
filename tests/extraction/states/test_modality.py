"""What is planned and what happened."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.extract import extract
from incumbent.extraction.states.modality import unlikely
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def test_whoever_joined_before_does_not_plan_to() -> None:
    (view,) = read("Ann Lee, who joined Orbex Bank in 2008, will become its chairman.").views
    (joined,) = [t for t in view.triggers if t.frame.id == "join"]
    assert "planned" in unlikely(joined)


def test_whoever_will_join_does() -> None:
    (view,) = read("Ann Lee will join Orbex Bank in May.").views
    (joined,) = [t for t in view.triggers if t.frame.id == "join"]
    assert "planned" not in unlikely(joined)


def test_what_is_effective_immediately_is_not_planned() -> None:
    def cues(when: str) -> tuple[str, ...]:
        (view,) = read(f"Orbex Bank has named Ann Lee as chairman, effective {when}.").views
        (named,) = [t for t in view.triggers if t.frame.id == "appoint"]
        return named.cues

    assert not any("planned" in cue for cue in cues("immediately"))
    assert any("planned" in cue for cue in cues("May 3"))


def modalities(text: str, language: str) -> set[str]:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    return {claim.modality for claim in claims if isinstance(claim, TenureClaim)}


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Anne Roux serait nommée présidente d'Orbex SA.", "fr", "rumoured"),
        ("Anne Roux aurait été nommée présidente d'Orbex SA.", "fr", "rumoured"),
        ("Anne Roux a été nommée présidente d'Orbex SA.", "fr", "asserted"),
        ("Orbex SA a annoncé que son PDG, Paul Vey, serait remplacé par Anne Roux.", "fr", "planned"),
        ("Anne Roux a échoué en mars à devenir présidente d'Orbex SA.", "fr", "denied"),
        ("Anne Roux refuse de quitter la présidence d'Orbex SA.", "fr", "denied"),
        ("Ann Lee refused to resign as chairman of Orbex Inc.", "en", "denied"),
        ("Ann Lee failed to become chairman of Orbex Inc.", "en", "denied"),
        ("Ann Lee, who denied wrongdoing, was forced to resign as chairman of Orbex Inc.", "en", "asserted"),
    ],
)
def test_the_words_right_before_a_verb_say_whether_it_happened(text: str, language: str, told: str) -> None:
    assert modalities(text, language) == {told}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Orbex Bank did not renew the contract of its chairman Ann Lee.", "en"),
        ("Orbex Bank will not renew chairman Ann Lee's contract.", "en"),
        ("Lens n'a pas prolongé le contrat de son entraîneuse Ann Lee.", "fr"),
    ],
)
def test_a_change_whose_own_words_say_no_is_not_denied(text: str, language: str) -> None:
    assert modalities(text, language) == {"asserted"}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Anne Lenoir deviendrait présidente de la société Orbex, selon un journal.", "rumoured"),
        ("Anne Lenoir quitterait la société Orbex.", "rumoured"),
        ("La société Orbex a annoncé qu'Anne Lenoir deviendrait présidente.", "planned"),
    ],
)
def test_the_conditional_of_a_change_is_hearsay(text: str, modality: str) -> None:
    assert modalities(text, "fr") == {modality}


def test_whoever_is_told_to_be_succeeded_behind_a_comma_still_is() -> None:
    assert modalities("Orbex Corp chief Ann Bell is leaving, to be succeeded by Tom Nash.", "en") == {"planned"}


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("L'opposition veut que la ministre Ann Lee démissionne.", "fr"),
        ("The opposition wants the health minister, Ann Lee, to resign.", "en"),
        ("Le syndicat estime que la ministre Ann Lee devrait partir.", "fr"),
    ],
)
def test_what_somebody_wants_is_no_claim(text: str, language: str) -> None:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    assert {claim.kind for claim in claims if isinstance(claim, TenureClaim)} <= {"hold"}


def test_what_was_proposed_and_turned_down_is_hearsay() -> None:
    text = "Orbex AG said it rejected Tom Roe's proposal that Ann Lee succeed him as chairman."
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    assert not any(claim.modality == "asserted" for claim in claims if isinstance(claim, TenureClaim))


@pytest.mark.syntax
def test_whoever_wants_to_do_something_else_still_leaves() -> None:
    text = "Ann Lee, who wants to spend time with her family, will resign as chairman of Hart Mills."
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    assert [(c.kind, c.modality) for c in claims if isinstance(c, TenureClaim)] == [("end", "planned")]


@pytest.mark.parametrize(
    ("text", "language", "modality"),
    [
        ("Ann Lee is to replace Tom Roe as chief executive of Orbex Inc.", "en", {"planned", "rumoured"}),
        ("Ann Lee has declined to replace Tom Roe as chief executive of Orbex Inc.", "en", {"denied"}),
        ("Ann Lee plans to step down as chairman of Orbex Inc.", "en", {"planned"}),
        ("Ann Lee est bien placée pour remplacer Tom Roe à la tête d'Orbex SA.", "fr", {"planned", "rumoured"}),
        ("Ann Lee refuse de remplacer Tom Roe à la tête d'Orbex SA.", "fr", {"denied"}),
        ("Ann Lee was named to replace Tom Roe as chief executive of Orbex Inc.", "en", {"asserted"}),
    ],
)
def test_words_right_before_an_infinitive_say_whether_it_happens(text: str, language: str, modality: set[str]) -> None:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    told = {c.modality for c in claims if isinstance(c, TenureClaim) and c.person == "Ann Lee"}
    assert told
    assert told <= modality


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Under pressure from investors, Orbex Bank chairman Ann Lee will step down.", True),
        ("Under pressure from investors, Orbex Bank chairman Ann Lee has quit.", True),
        ("Investors called for Orbex Bank chairman Ann Lee to step down.", False),
        ("Investors demanded that Orbex Bank chairman Ann Lee be replaced.", False),
        ("Investors demanded that the Orbex Bank chairman, Ann Lee, resign.", False),
    ],
)
def test_what_an_auxiliary_tells_is_more_than_called_for(text: str, ends: bool) -> None:
    assert any(row[0] == "end" for row in tenures(text)) == ends


def test_a_name_between_commas_closes_no_clause_that_is_called_for() -> None:
    told = tenures("Des actionnaires réclament que le PDG d'Orbex, Luc Roux, démissionne.", "fr")
    assert {row[0] for row in told} == {"hold"}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Paul Vey a fait savoir qu'il ne prendrait pas la direction d'Orbex.", "denied"),
        ("Paul Vey prendrait la direction d'Orbex.", "rumoured"),
    ],
)
def test_what_somebody_says_that_they_would_not_do_is_denied(text: str, modality: str) -> None:
    assert modalities(text, "fr") == {modality}


@pytest.mark.parametrize(
    ("main", "modality"),
    [
        ("Paul Vey est le favori.", "rumoured"),
        ("Paul Vey serait le favori.", "rumoured"),
        ("le club pense à Paul Vey.", "rumoured"),
        ("le club a choisi Paul Vey.", "asserted"),
    ],
)
def test_a_purpose_that_opens_a_sentence_is_told_as_what_follows(main: str, modality: str) -> None:
    text = f"Le FC Lens a limogé son entraîneur Luc Roux. Pour le remplacer, {main}"
    claims = extract(Document(name="a", text=text), load_pack("fr")).claims
    told = {(c.person, c.modality) for c in claims if isinstance(c, TenureClaim) and c.kind == "start"}
    assert told == {("Paul Vey", modality)}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Ann Lee is the front-runner to become chief executive of Orbex Bank.", "rumoured"),
        ("Ann Lee is to become chief executive of Orbex Bank.", "planned"),
    ],
)
def test_who_is_the_favourite_to_become_something_may(text: str, modality: str) -> None:
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    assert {c.modality for c in claims if isinstance(c, TenureClaim)} == {modality}
