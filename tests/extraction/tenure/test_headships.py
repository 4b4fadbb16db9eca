"""What a person is who only "leads" an organisation, whose posts are several organisations' at once, and which
organisations a post suits."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

from incumbent.extraction.article.analysis import Analysis, analyse
from incumbent.extraction.bodies.coordinations import coordinated
from incumbent.extraction.bodies.homeland import at_home
from incumbent.extraction.candidates.candidates import Candidate, pairs
from incumbent.extraction.candidates.finding import Finding
from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.seats.seat import Seat
from incumbent.extraction.tenure.headships import as_told_elsewhere
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures
from incumbent.languages.load import load_pack
from incumbent.model.document import Document


def read(text: str, code: str = "en") -> Analysis:
    return analyse(Document(name="a", text=text), load_pack(code))


def candidates(text: str, code: str = "en") -> list[Candidate]:
    return [one for view in read(text, code).views for one in pairs(view)]


def finding(candidate: Candidate, body: Entity, chance: float = 0.6) -> Finding:
    post = candidate.post
    assert post is not None
    return Finding("hold", candidate.person, body, post, post.post_class, None, candidate, "asserted", chance)


def classes(text: str, code: str = "en") -> list[str]:
    """The classes of the pairs of `text`, all of them at its first organisation."""
    analysis = read(text, code)
    body = next(e for e in analysis.names.entities if e.type == "organization")
    found = [finding(one, body) for view in analysis.views for one in pairs(view)]
    return [one.post_class for one in as_told_elsewhere(found)]


@pytest.mark.parametrize(
    ("text", "code", "right"),
    [
        ("Anne Verlaine dirige Orbex. Anne Verlaine est présidente d'Orbex.", "fr", ["president", "president"]),
        ("Anne Verlaine dirige Orbex. Marc Orr est président d'Orbex.", "fr", ["president", "president"]),
        ("Ann Verlaine leads Orbex. Ann Verlaine is the president of Orbex.", "en", ["president", "president"]),
    ],
)
def test_who_leads_an_organisation_is_what_the_article_calls_its_head(text: str, code: str, right: list[str]) -> None:
    assert classes(text, code) == right


def test_a_post_that_is_named_keeps_its_class() -> None:
    text = "Ann Verlaine is the finance chief of Orbex. Tom Orr is the president of Orbex."
    assert classes(text) == ["finance-chief", "president"]


def shared_by(text: str, code: str) -> list[str]:
    one = candidates(text, code)[0]
    first = next(m.entity for m in one.view.others)
    return [body.name for body in coordinated(one, first)]


@pytest.mark.parametrize(
    ("text", "code", "more"),
    [
        ("Anne Verlaine, ancienne patronne d'Orbex, de Luvik et du Tarnex, est partie.", "fr", ["Luvik", "Tarnex"]),
        ("Ann Verlaine, chairman of Orbex and Luvik, has left.", "en", ["Luvik"]),
        ("Ann Verlaine, chairman of Orbex, Luvik said, has left.", "en", []),
        ("Ann Verlaine, chairman of Orbex, left Luvik and Tarnex.", "en", []),
    ],
)
def test_a_row_of_organisations_behind_a_post_shares_it_where_it_ends_in_and(
    text: str, code: str, more: list[str]
) -> None:
    assert shared_by(text, code) == more


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Anne Verlaine, directrice d'Orbex (2007-2014), est partie.", "years:(2"),
        ("Anne Verlaine, directrice d'Orbex depuis 2015, est partie.", "years:-1:since"),
        ("Anne Verlaine, directrice d'Orbex, est partie avec 3000 euros.", "years:none"),
    ],
)
def test_the_years_behind_a_post_are_a_sign(text: str, sign: str) -> None:
    assert sign in candidates(text, "fr")[0].features


def test_a_country_that_nobody_names_has_no_chief_executive() -> None:
    words = "Minister Tom Brask said that Ann Verlaine runs it as chief executive."
    homes = {c.post.post_class: at_home(c) for c in candidates(words) if c.post}
    assert homes["minister"] and not homes["chief-executive"]


def test_a_seat_is_told_in_the_words_for_the_one_who_leaves_it() -> None:
    text = "Ann Verlaine is chief executive of Orbex. Tom Brask, interim chief executive of Orbex, follows."
    first, second = (
        next(c for c in candidates(text) if c.person.entity.name == who) for who in ("Ann Verlaine", "Tom Brask")
    )
    body = next(entity for entity in read(text).names.entities if entity.type != "person")
    seat = Seat("chief-executive", body, second.post, [finding(first, body, 0.4), finding(second, body, 0.9)])
    assert seat.post_of(first) is first.post
    assert seat.post_of(second) is second.post


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Marc Orr salue l'alliance dirigée par Anne Verlaine.", ["Anne Verlaine"]),
        ("Marc Orr sait que l'alliance est présidée par Anne Verlaine.", ["Anne Verlaine"]),
        ("L'alliance dirigée par Anne Verlaine et Paul Brun irrite Marc Orr.", ["Anne Verlaine", "Paul Brun"]),
    ],
)
def test_in_led_by_those_behind_it_hold_the_post(text: str, right: list[str]) -> None:
    assert [one.person.entity.name for one in candidates(text, "fr") if one.post and one.post.holding] == right


def test_years_tell_of_a_title_that_stands_before_the_name_too() -> None:
    texts = ("Ministre de la Défense de 2002 à 2007, Anne Verlaine est partie.", "Ministre, Anne Verlaine est partie.")
    told = [{f for f in candidates(text, "fr")[0].features if f.startswith("years:")} for text in texts]
    assert ["years:-2" in told[0], "years:none" in told[1]] == [True, True]


def led(text: str) -> str:
    """The class of whoever "leads" the last organisation of `text`, of whose head nothing else is told."""
    analysis = read(text, "fr")
    rows = [(one, e) for view in analysis.views for one in pairs(view) for e in analysis.names.entities]
    bodies = {id(m.entity) for view in analysis.views for m in view.others}
    found = [
        finding(one, body)
        for one, body in rows
        if id(body) in bodies and any(m.entity is body for m in one.view.others) and one.person in one.view.persons
    ]
    return as_told_elsewhere(found)[-1].post_class


def test_where_all_heads_are_called_the_same_so_is_one_without_a_title() -> None:
    coaches = "Marc Orr entraîne le club Luvik. L'entraîneur du club Tarnex est Paul Orr."
    two = "L'entraîneur du club Luvik est Marc Orr. L'entraîneur du club Tarnex est Paul Orr."
    assert led(f"{two} Anne Verlaine est à la tête d'Orbex.") == "coach"
    assert led(f"{coaches} Le président d'Ekvar est Jean Orr. Anne Verlaine est à la tête d'Orbex.") != "coach"


def test_a_title_in_short_is_the_one_told_in_full() -> None:
    told = "Orbex Ltd heard central bank governor Ann Lee speak. "
    assert classes(told + "Governor Lee said that prices were rising.") == ["central-banker"] * 2
    assert "mayor" in classes(told + "Governor Tom Roe said that prices were rising.")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ann Verlaine runs Orbex Corp's mills.", "executive"),
        ("Ann Verlaine heads the retail arm of Orbex Corp.", "executive"),
        ("Orbex Corp. Ann Verlaine leads its tax practice.", "executive"),
        ("Ann Verlaine leads the group Orbex Corp.", "president"),
        ("Ann Verlaine runs Orbex Corp.", "president"),
    ],
)
def test_who_leads_a_part_of_an_organisation_is_not_its_head(text: str, right: str) -> None:
    assert classes(f"Tom Orr is the president of Orbex Corp. {text}")[-1] == right


def test_who_is_at_the_head_is_told_of_once() -> None:
    assert len(classes("Anne Verlaine est à la tête d'Orbex SA depuis mars.", "fr")) == 1


def test_who_presides_is_no_chief_executive_though_the_article_tells_of_one() -> None:
    text = "Le conseil d'Orbex Distribution, présidé par Anne Lenoir, a révoqué le directeur général Paul Vey."
    found = find_tenures(read(text, "fr"), load_models())
    assert [f.post_class for f in found if f.person.entity.name == "Anne Lenoir"] == ["president"]


def test_a_coach_coaches_what_they_led() -> None:
    text = "Le sélectionneur du Mali, Paul Vey, a parlé. Paul Vey a dirigé le Niger de 2010 à 2014."
    assert ("former", "Paul Vey", "Niger", "coach") in tenures(text, "fr")
