"""Which seats are looked through for a change that names none."""

from __future__ import annotations

import pytest
from tests.extraction.told import bodies, read, seats, tenures

from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def test_the_title_of_the_successor_is_no_seat_that_somebody_leaves() -> None:
    text = "Ann Lee was dismissed by the board of Orbex Corp and replaced by finance chief Tom Roe."
    assert "finance-chief" not in seats(text, "Ann Lee", "dismiss")


def test_the_title_of_whoever_acts_is_no_seat_that_somebody_leaves() -> None:
    text = "Orbex Corp chairman Tom Roe fired Ann Lee on Monday."
    assert "chair" not in seats(text, "Ann Lee", "dismiss")


def test_the_title_of_the_predecessor_is_the_seat_that_somebody_takes() -> None:
    text = "Ann Lee will replace Orbex Corp finance chief Tom Roe."
    assert "finance-chief" in seats(text, "Ann Lee", "succeed")


def test_what_several_have_is_no_seat_of_somebody_else() -> None:
    text = (
        "Orbex Corp dismissed its chief executive, Ann Lee. Board members of Orbex Corp were surprised that Lee left."
    )
    assert "board-member" not in seats(text, "Ann Lee", "leave")


def test_what_the_one_leaves_is_what_the_other_takes() -> None:
    text = "Orbex Corp chairman Ann Lee will resign. Lee is to be replaced by Tom Roe, the finance chief of Orbex Corp."
    assert seats(text, "Tom Roe", "be-replaced") == {"chair"}


def test_so_it_is_where_a_pronoun_stands_for_the_other() -> None:
    text = (
        "Paul Vey a été nommé hier directeur d'Orbex par la ministre de la Culture, Anne Lenoir. Il succède à Luc Roux."
    )
    assert seats(text, "Luc Roux", "succeed", "fr") == {"chief-executive"}


def test_who_joins_from_an_organisation_takes_nothing_there() -> None:
    text = "Orbex Ltd chairman Ann Lee spoke. Tom Roe, who joined from Lampo Bank in May, will help."
    assert seats(text, "Tom Roe", "join") == {"member"}


def test_what_the_predecessor_goes_on_to_is_no_seat_that_the_successor_takes() -> None:
    text = "Ann Lee succède à Tom Roe, nommé préfet de Lorvans. Tom Roe était directeur de la société Orbex."
    assert "official" not in seats(text, "Ann Lee", "succeed", "fr")
    assert "chief-executive" in seats(text, "Ann Lee", "succeed", "fr")


def test_a_club_that_hires_somebody_hires_for_itself() -> None:
    text = "The Lorvan Rovers fired coach Tom Roe. The Tarn Rangers hired Ann Lee on Monday."
    assert bodies(text, "Ann Lee", "hire") == {"Tarn Rangers"}
    assert "coach" in seats(text, "Ann Lee", "hire")


def test_of_whom_a_seat_is_told_before_it_is_that_seat() -> None:
    text = "Tom Roe is the coach of Orvia. The Lorvan Rangers sacked Tom Roe on Monday."
    assert "Orvia" in bodies(text, "Tom Roe", "dismiss") or "coach" in seats(text, "Tom Roe", "dismiss")


def test_who_appoints_for_others_is_none() -> None:
    text = "Orbex Corp chairman Tom Roe left. The Labour Party hired Ann Lee for Orbex Corp."
    assert "Orbex Corp" in bodies(text, "Ann Lee", "hire")


@pytest.mark.parametrize(
    ("text", "person", "change", "language"),
    [
        ("Ann Lee left Tarnex Corp to become chairman of Orbex Corp.", "Ann Lee", "move", "en"),
        (
            "Anne Lenoir a quitté la société Tarnex pour devenir présidente de la société Orbex.",
            "Anne Lenoir",
            "move",
            "fr",
        ),
    ],
)
def test_what_somebody_goes_on_to_is_not_what_they_leave(text: str, person: str, change: str, language: str) -> None:
    assert seats(text, person, change, language) == {"member"}
    assert bodies(text, person, change, language) <= {"Tarnex Corp", "Tarnex", "société Tarnex"}


def test_what_somebody_came_to_before_is_what_they_leave() -> None:
    text = "Ann Lee, a former director of Lampo Bank who became chairman of Orbex Corp in 2012, is stepping down."
    assert "chair" in seats(text, "Ann Lee", "resign")


def test_power_is_what_whoever_rules_a_country_takes() -> None:
    text = "Le président du Tchad Paul Vey parle.\n\nLa juge Anne Vey parle.\n\nPaul Vey est arrivé au pouvoir en mars."
    assert seats(text, "Paul Vey", "take-over", "fr") == {"head-of-state"}


def test_of_two_ministers_each_has_a_field_of_their_own() -> None:
    text = (
        "Anne Lenoir a été nommée ministre de la Culture.\n\nElle remplace Paul Vey.\n\n"
        "Jean Roche a été nommé ministre des Sports."
    )
    analysis = read(text, "fr")
    found = find_tenures(analysis, load_models())
    (gone,) = [f for f in found if f.kind == "end"]
    assert gone.person.entity.name == "Paul Vey"
    assert gone.post is not None
    assert gone.post.words == "ministre de la Culture"


@pytest.mark.parametrize(
    ("text", "change", "kept"),
    [
        ("{} Le président Paul Vey, réélu en mai, a parlé.", "reelect", {"head-of-state"}),
        ("{} Le président Paul Vey, élu en mai, a parlé.", "elect", {"head-of-state"}),  # the other seat is taken
        ("{} Marc Roux a été réélu en mai.", "reelect", {"head-of-state"}),
    ],
)
def test_whoever_is_elected_again_takes_what_they_have(text: str, change: str, kept: set[str]) -> None:
    first = "Le président français Paul Vey a parlé. Anne Lenoir a été nommée Première ministre de la France."
    person = "Marc Roux" if "Roux" in text else "Paul Vey"
    assert seats(text.format(first), person, change, "fr") - {"member"} == kept


def test_what_somebody_keeps_is_no_seat_that_they_leave() -> None:
    text = "Orbex Corp named Ann Lee president. She succeeds Tom Roe, 61, who remains chairman and chief executive."
    assert seats(text, "Tom Roe", "succeed") == {"president"}


def test_what_somebody_is_who_is_still_to_come_for_another_is_not_the_seat() -> None:
    text = "Ann Lee, now dean of Orbex University, will replace Tom Roe. Tom Roe is head of the Lampo Fund."
    assert "academic-head" not in seats(text, "Ann Lee", "succeed")
    assert "Orbex University" not in bodies(text, "Ann Lee", "succeed")


def test_what_somebody_is_who_came_for_another_may_be_the_seat() -> None:
    text = "Ann Lee, dean of Orbex University, replaced Tom Roe in May."
    assert "academic-head" in seats(text, "Ann Lee", "succeed")


def test_who_comes_for_somebody_does_not_take_the_title_that_stands_beside() -> None:
    text = "Ann Lee leaves as chairman of Orbex Corp. Tom Roe, finance chief of Lampo Bank, succeeds her."
    assert "finance-chief" not in seats(text, "Tom Roe", "succeed")
    assert "chair" in seats(text, "Tom Roe", "succeed")


def test_a_change_that_a_post_beside_it_tells_badly_is_asked_for_the_seat() -> None:
    text = "Paul Roux quitte Orbex SA, dont il était directeur général."
    told = [(f.kind, f.post_class) for f in find_tenures(read(text, "fr"), load_models())]
    assert told == [("end", "chief-executive")]


@pytest.mark.parametrize(
    ("text", "change", "right"),
    [
        ("Le patron d'Orbex SA, Jean Orvan, parle. Chez Lampo SA, Anne Roux a été limogée.", "dismiss", "Lampo SA"),
        ("Jean Orvan dirige Orbex SA. Anne Roux quitte Lampo SA. Elle est remplacée par Paul Vey.", "", "Lampo SA"),
        ("Lampo SA recrute Paul Vey, directeur financier d'Orbex SA.", "hire", "Lampo SA"),
    ],
)
def test_where_a_change_is_of_which_no_post_is_told(text: str, change: str, right: str) -> None:
    person = "Anne Roux" if change == "dismiss" else "Paul Vey"
    found = [f for f in find_tenures(read(text, "fr"), load_models()) if f.person.entity.name == person]
    changed = [f.organization and f.organization.name for f in found if f.kind in ("start", "end")]
    assert changed == [right]


def test_whoever_stands_behind_the_genitive_of_a_club_leaves_it() -> None:
    text = "Orbex FC manager Tom Roe was sacked. Luvik FC's Ann Lee left in January."
    assert bodies(text, "Ann Lee", "leave") == {"Luvik FC"}


def test_what_whoever_is_replaced_became_by_a_clause_of_theirs_is_not_the_seat() -> None:
    text = "Ann Lee replaced Tom Roe, who was later named ambassador. Ann Lee is head of the Lampo Fund of Orvia."
    assert "ambassador" not in seats(text, "Ann Lee", "succeed")


def test_whoever_is_outgoing_starts_in_no_seat_that_they_leave() -> None:
    text = "Orbex Ltd said outgoing chair Ann Lee would join the audit committee."
    assert seats(text, "Ann Lee", "join") <= {"member"}


def test_an_end_is_of_the_seat_for_which_somebody_new_is_looked_for() -> None:
    text = (
        "Ann Lee is chief executive of Orbex Corp, and Tom Roe is chairman of Orbex Corp today. "
        "Orbex Corp is looking for a new chairman after Paul Ek was dismissed."
    )
    assert seats(text, "Paul Ek", "dismiss") == {"chair"}


def test_whoever_takes_power_in_a_country_rules_it() -> None:
    assert "head-of-state" in seats("General Tom Roe seized power in Mali in May.", "Tom Roe", "take-over")


def test_two_who_take_charge_together_take_the_same_seat() -> None:
    text = "Orbex United sacked coach Kim Berg on Monday. Ann Lee and Tom Roe will take charge of the team."
    found = {f.person.entity.name for f in find_tenures(read(text), load_models()) if f.kind == "start"}
    assert found == {"Ann Lee", "Tom Roe"}


@pytest.mark.parametrize(
    ("text", "person", "change", "language"),
    [
        ("The Orvia Party picked Ann Lee as its candidate. Tom Roe leads the Orvia Party.", "Ann Lee", "appoint", "en"),
        ("Le Parti orvien a désigné Anne Roux comme candidate. Luc Pic dirige le parti.", "Anne Roux", "appoint", "fr"),
        ("Ann Lee left Orbex Corp to become head of a small bank.", "Ann Lee", "take-over", "en"),
    ],
)
def test_no_seat_of_what_is_named_is_that_of_a_candidate_or_of_something_else(
    text: str, person: str, change: str, language: str
) -> None:
    assert not seats(text, person, change, language)


def test_those_whom_several_new_directors_replace_had_their_seats() -> None:
    text = "Orbex SA a nommé deux administrateurs : Anne Roux et Paul Vey. Ils remplacent Jean Morel et Marc Dup."
    told = {person for kind, person, _, post in tenures(text, "fr") if (kind, post) == ("end", "board-member")}
    assert told == {"Jean Morel", "Marc Dup"}


@pytest.mark.parametrize(
    ("text", "seat"),
    [
        ("Ann Lee took charge of Chelsea in May. The club won the league.", "coach"),
        ("Ann Lee took charge of Orbex Inc in May.", "member"),
    ],
)
def test_who_takes_charge_of_a_club_coaches_it(text: str, seat: str) -> None:
    assert {post_class for _, _, _, post_class in tenures(text)} == {seat}


def test_where_a_coach_is_from_is_no_team_of_theirs() -> None:
    below = "L'Allemand, qui s'est engagé jusqu'en 2027, remplace Jean Roux."
    text = f"Luc Vey a été nommé entraîneur de Nice, a dit le club. {below}"
    assert {body for _, _, body, _ in tenures(text, "fr")} == {"Nice"}


def test_whoever_goes_leaves_what_their_line_gives_the_next_and_not_what_they_have_besides() -> None:
    text = (
        "Orbex Corp elected Ann Lee president, succeeding Tom Roe, who is retiring. Roe will remain a director of "
        "Orbex Corp until May."
    )
    assert seats(text, "Tom Roe", "succeed") == {"president"}
    assert seats(text, "Tom Roe", "retire") == {"president"}


@pytest.mark.parametrize(
    "more", ["", " and joined Lampo Corp", ", after a row with Lampo Corp", " and now runs Lampo Corp"]
)
def test_what_the_words_of_an_end_take_up_is_what_is_left(more: str) -> None:
    told = tenures(f"Orbex Inc is in Leeds. Ann Lee left the company in 2013{more}.")
    assert ("end", "Ann Lee", "Orbex Inc", "member") in told
    assert not any(kind == "end" and body != "Orbex Inc" for kind, _, body, _ in told)


def test_a_death_ends_no_plain_membership() -> None:
    text = "Une vidéo postée sur Twitter montre la mort de Georges Lenoir. Anne Roux a rejoint Twitter en 2010."
    assert not [told for told in tenures(text, "fr") if told[1] == "Georges Lenoir"]
