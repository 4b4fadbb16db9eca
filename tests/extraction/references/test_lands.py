"""Which country an article is about that it does not name, and which town a mayor is of."""

from __future__ import annotations

import pytest

from incumbent.extraction.article.analysis import Analysis, analyse
from incumbent.extraction.bodies.suiting import within_reach
from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.extract import extract
from incumbent.extraction.references.lands import land_of
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def read(text: str, code: str = "fr") -> Analysis:
    return analyse(Document(name="a", text=text), load_pack(code))


def lands(text: str) -> dict[str, str]:
    """The countries that stand to choose from, each with its place among those that the article speaks of."""
    analysis = read(text)
    return {e.name: analysis.standing.land(e) for e in analysis.names.entities if e.type == "country"}


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Le ministre Paul Orvan arrive à Dakar.", {"France": "-", "Sénégal": "0"}),
        (
            "Le ministre Paul Orvan quitte Matignon pour Dakar, puis revient à Bordeaux.",
            {"France": "0", "Sénégal": "1"},
        ),
        ("Le ministre malien Paul Orvan arrive à Bamako, puis à Dakar.", {"Mali": "0", "France": "-", "Sénégal": "1"}),
        ("Le ministre Paul Orvan aime les tours et les étoiles.", {"France": "-"}),
    ],
)
def test_capitals_and_seats_of_power_speak_for_a_country_that_is_not_named(text: str, right: dict[str, str]) -> None:
    assert lands(text) == right


def reachable(text: str) -> set[tuple[str, str]]:
    """Each post of the last line with each town that it may be of."""
    analysis = read(text)
    return {
        (candidate.post.words, entity.name)
        for candidate in pairs(analysis.views[-1])
        if candidate.post
        for entity in analysis.names.entities
        if entity.type == "place" and within_reach(candidate, entity, [], analysis.standing)
    }


def test_a_mayor_may_be_that_of_a_town_named_before_and_a_director_may_not() -> None:
    town = "Bordeaux manque d'eau. "
    assert reachable(town + "Le maire, Paul Orvan, a parlé.") == {("maire", "Bordeaux")}
    assert not reachable(town + "Le directeur, Paul Orvan, a parlé.")


def test_in_english_the_seats_of_power_speak_for_their_country() -> None:
    analysis = read("Carl Bask spoke at the Kremlin.", "en")
    assert {e.name for e in analysis.names.entities if e.type == "country"} >= {"Russia"}
    assert not {e.name for e in read("Carl Bask spoke at the cinema.", "en").names.entities} & {"Russia"}


def test_the_seat_of_a_country_s_power_is_known_by_its_name() -> None:
    analysis = read("The White House said that Carl Bask and Orbex Corp agree.", "en")
    national = {e.name for e in analysis.names.entities if analysis.standing.is_national(e)}
    assert national == {"White House"}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("NAIROBI - Interior minister Paul Orvan spoke.", "Kenya"),
        ("Health Secretary Ann Lee will face the Tories.", "Britain"),
        ("Chief Minister Paul Orvan returned to Odisha.", "India"),
        ("The floods in Tasmania worry health minister Paul Orvan.", "Australia"),
        ("Attorney General Ann Lee spoke in Winnipeg.", "Canada"),
    ],
)
def test_in_english_capitals_states_and_posts_of_one_country_speak_for_it(text: str, country: str) -> None:
    analysis = read(text, "en")
    assert {e.name: analysis.standing.land(e) for e in analysis.names.entities if e.type == "country"}[country] == "0"


def test_a_post_that_many_countries_have_speaks_for_none() -> None:
    analysis = read("Interior minister Paul Orvan spoke of the tories.", "en")
    assert {e.name for e in analysis.names.entities if e.type == "country"} == {"Britain", "United States"}
    assert all(analysis.standing.land(e) == "-" for e in analysis.names.entities)


def test_a_country_in_the_name_of_an_organisation_speaks_for_it() -> None:
    analysis = read("Prime Minister Paul Orvan told the Jamaica Observer of his plans.", "en")
    assert {e.name: analysis.standing.land(e) for e in analysis.names.entities if e.type == "country"}["Jamaica"] == "0"


@pytest.mark.parametrize(
    ("text", "code", "country"),
    [
        ("HAVANA (AP) -- President Ann Lee told officials of Orvia so.", "en", "Cuba"),
        ("WELLINGTON, New Zealand (AP) _ Foreign Minister Ann Lee spoke.", "en", "New Zealand"),
        ("CHICAGO - Governor Ann Lee spoke.", "en", "United States"),
        ("Prague, 3 mai (AFP) - Le ministre Paul Vey a parlé.", "fr", "République tchèque"),
        ("President Ann Lee flew to Havana (and back) - she said.", "en", ""),
        ("In Chicago, Ann Lee spoke.", "en", ""),
    ],
)
def test_where_a_piece_was_sent_from_tells_of_a_country(text: str, code: str, country: str) -> None:
    analysis = read(text, code)
    sent = {entity.name for entity in analysis.names.entities if analysis.standing.sends(entity)}
    assert sent == ({country} if country else set())


def test_a_papers_name_speaks_for_no_country() -> None:
    assert lands("Le ministre Paul Orvan a parlé au Wall Street Journal.") == {"France": "-"}
    assert lands("Le ministre Paul Orvan a parlé à Wall Street.") == {"France": "-", "États-Unis": "0"}


def test_a_region_named_after_a_country_does_not_tell_of_that_one() -> None:
    found = {e.name for e in read("The University of New England named Ann Lee.", "en").names.entities}
    assert "England" not in found


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Le ministre Paul Orvan est en visite au Mali.", {"France": "-", "Mali": "-"}),
        ("En déplacement à Dakar, le ministre Paul Orvan a parlé.", {"France": "-"}),
        ("Le ministre Paul Orvan a parlé à Thiès (Sénégal).", {"France": "-", "Sénégal": "-"}),
        ("Le ministre Paul Orvan a parlé à Dakar (Sénégal).", {"France": "-", "Sénégal": "-"}),
        ("Le Mali visite son passé, dit le ministre Paul Orvan.", {"France": "-", "Mali": "0"}),
    ],
)
def test_where_somebody_only_goes_is_no_country_that_the_article_is_about(text: str, right: dict[str, str]) -> None:
    assert lands(text) == right


WHOLE = "La ministre de la République démocratique du Congo, Anne Orvan, a parlé. Un député congolais l'a suivie."


def test_a_country_by_its_short_name_is_the_one_of_the_longer_name_that_the_article_tells() -> None:
    assert lands(WHOLE) == {"France": "-", "République démocratique du Congo": "0"}
    assert set(lands("Le ministre congolais Paul Orvan a parlé.")) == {"France", "Congo"}


def test_the_name_of_a_country_is_no_part_of_its_ministers_title() -> None:
    (post, *_) = [post for view in read(WHOLE).views for post in view.posts]
    assert post.words == "ministre"


def test_countries_of_like_names_are_two() -> None:
    text = "The president of South Sudan, Tom Roe, spoke. In Sudan, the prime minister, Ann Lee, spoke."
    named = {e.name for e in read(text, "en").names.entities if e.type == "country"}
    assert {"Sudan", "South Sudan"} <= named


@pytest.mark.parametrize(
    ("publisher", "code", "country"),
    [
        ("Sud Quotidien (Dakar) [Senegal]", "fr", "Sénégal"),
        ("Le Courrier d'Algérie", "fr", "Algérie"),
        ("L'Express de Madagascar", "fr", "Madagascar"),
        ("Washington Times", "en", "United States"),
        ("Reuters", "en", ""),
        ("L'Est Républicain", "fr", ""),
        ("", "fr", ""),
    ],
)
def test_the_name_of_a_paper_may_tell_its_country(publisher: str, code: str, country: str) -> None:
    assert land_of(publisher, load_pack(code)) == country


def test_a_paper_speaks_of_the_ministers_of_its_country() -> None:
    pack = load_pack("fr")
    text = "Le ministre de la Santé, Luc Morel, a visité mardi un hôpital."
    told = {}
    for publisher in ("", "Sud Quotidien (Dakar)"):
        found = extract(Document(name="a", text=text, publisher=publisher), pack)
        told[publisher] = [c.organization for c in found.claims if isinstance(c, TenureClaim)]
    assert told == {"": ["France"], "Sud Quotidien (Dakar)": ["Sénégal"]}


def test_a_surname_that_is_a_town_tells_of_no_country() -> None:
    analysis = read("Finance minister Pedro Lima resigned.", "en")
    told = {e.name for e in analysis.names.entities if e.type == "country"}
    assert "Peru" not in told


def test_a_headline_that_is_headed_with_a_country_speaks_of_it() -> None:
    text = "Mali : le ministre promet de rentrer\nLe ministre Paul Orvan, parti en France, parle. La France se tait."
    analysis = analyse(Document(name="a", text=text, title_end=text.index("\n")), load_pack("fr"))
    assert {e.name: analysis.standing.land(e) for e in analysis.names.entities if e.name == "Mali"} == {"Mali": "0"}
