"""The two sides of one change."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.both_sides import PLAIN, POSSIBLE, SURE, as_two_sides, sure_of_clitic
from incumbent.extraction.candidates.candidates import Candidate, events


def sides(text: str) -> list[Candidate]:
    return [candidate for view in read(text).views for candidate in events(view)]


TEXT = "Ann Lee will succeed Tom Roe."


def weigh(told: dict[str, float], text: str = TEXT) -> dict[str, float]:
    """The chances of what the one who comes and the one who goes do, by name, weighed as `told`."""
    rows = [(one, dict.fromkeys(("start", "end"), told[one.person.entity.name])) for one in sides(text)]
    found = as_two_sides(rows)
    return {
        one.person.entity.name: chances[kind]
        for (one, _), chances in zip(rows, found, strict=True)
        for kind in one.verdicts & {"start", "end"}
    }


def test_whoever_comes_is_nearly_as_likely_as_whoever_goes() -> None:
    assert weigh({"Ann Lee": 0.4, "Tom Roe": 0.9}) == {"Ann Lee": SURE, "Tom Roe": 0.9}
    assert weigh({"Ann Lee": 0.8, "Tom Roe": 0.4}) == {"Ann Lee": 0.8, "Tom Roe": SURE}


@pytest.mark.parametrize("low", [0.0, POSSIBLE - 0.01])
def test_what_hardly_may_be_stays_so(low: float) -> None:
    assert weigh({"Ann Lee": low, "Tom Roe": 0.9})["Ann Lee"] == low


def test_neither_helps_where_both_are_doubtful() -> None:
    assert weigh({"Ann Lee": 0.4, "Tom Roe": 0.5}) == {"Ann Lee": 0.4, "Tom Roe": 0.5}


def test_two_who_come_are_no_two_sides() -> None:
    rows = [(one, {"start": 0.4, "end": 0.9}) for one in sides("Ann Lee and Eva Ek resigned.")]
    assert [dict(chances) for chances in as_two_sides(rows)] == [{"start": 0.4, "end": 0.9}] * len(rows)


def test_whoever_does_it_to_a_small_word_before_the_verb_is_sure() -> None:
    views = read("Paul Vey a démissionné. Anne Lenoir le remplacera.", "fr").views
    rows = [(one, {"start": 0.4, "end": 0.1}) for view in views for one in events(view)]
    told = {
        (one.person.entity.name, one.person.form): chances
        for (one, _), chances in zip(rows, as_two_sides(rows), strict=True)
    }
    assert told["Anne Lenoir", "full"]["start"] == SURE
    assert told["Paul Vey", "pronoun"]["end"] == 0.1


def test_whom_a_verb_is_done_to_by_a_small_word_before_it_is_sure() -> None:
    views = read("Paul Vey est PDG d'Orbex. Le conseil l'a limogé mardi.", "fr").views
    rows = [one for view in views for one in events(view)]
    assert [sure_of_clitic(one, {"end": 0.3})["end"] for one in rows if one.person.form == "pronoun"] == [PLAIN]
    rows = sides("The board dismissed Ann Lee.")
    assert [sure_of_clitic(one, {"end": 0.3})["end"] for one in rows] == [0.3] * len(rows)


@pytest.mark.parametrize(
    "text",
    [
        "La nomination à la tête d'Orbex SA de Paul Vey a surpris.",
        "L'arrivée aux commandes d'Orbex SA de Paul Vey a surpris.",
        "Le PDG d'Orbex SA est parti. Le conseil annonce la nomination à ce poste de Paul Vey.",
        "Le PDG d'Orbex SA est parti. Le conseil annonce la nomination à sa place de Paul Vey.",
    ],
)
def test_whom_a_noun_leads_to_behind_what_they_are_given_is_sure(text: str) -> None:
    assert ("start", "Paul Vey", "Orbex SA", "chief-executive") in tenures(text, "fr")


@pytest.mark.parametrize("phrase", ["L'intérim est assuré par", "L'intérim a été confié à"])
def test_whom_a_whole_phrase_leads_to_right_behind_it_is_sure(phrase: str) -> None:
    rows = [one for view in read(f"{phrase} Anne Lenoir.", "fr").views for one in events(view)]
    assert [sure_of_clitic(one, {"start": 0.3})["start"] for one in rows] == [PLAIN]


@pytest.mark.parametrize("phrase", ["L'intérim est assuré par l'adjoint de", "L'intérim n'a pas été confié à"])
def test_whom_it_leads_to_past_others_or_not_at_all_is_weighed(phrase: str) -> None:
    rows = [one for view in read(f"{phrase} Anne Lenoir.", "fr").views for one in events(view)]
    assert {sure_of_clitic(one, {"start": 0.3})["start"] for one in rows} <= {0.3}


def test_whose_deputy_a_phrase_leads_to_does_not_come() -> None:
    text = "Le PDG d'Orbex SA, Paul Vey, est parti. L'intérim sera assuré par son adjointe, Anne Lenoir."
    assert {person for kind, person, _, _ in tenures(text, "fr") if kind == "start"} == {"Anne Lenoir"}
