"""Who has which part in a change."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.candidates import events, pairs
from incumbent.extraction.candidates.roles import verdicts


def said(text: str, person: str, change: str, language: str = "en") -> set[str]:
    """What the words of the change say of the person, by order and by the parse."""
    (view,) = read(text, language).views
    found = [
        candidate.verdicts
        for candidate in events(view)
        if candidate.person.entity.name == person and candidate.trigger and candidate.trigger.frame.id == change
    ]
    return set().union(*found)


def test_whoever_another_word_takes_the_part_of_has_none() -> None:
    text = "The board of Orbex Corp named Ann Lee as chief executive a day after Tom Roe was killed."
    assert "end" not in said(text, "Ann Lee", "die")
    assert "end" in said(text, "Tom Roe", "die")


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Anne Lenoir est devenue directrice générale de la société Orbex.", "become"),
        ("Anne Lenoir est entrée au conseil d'administration de la société Orbex.", "become"),
    ],
)
def test_a_verb_that_makes_no_passive_tells_of_its_subject(text: str, change: str) -> None:
    (view,) = read(text, "fr").views
    assert all(trigger.voice == "active" for trigger in view.triggers)
    assert any("start" in candidate.verdicts for candidate in events(view))


def test_a_reflexive_verb_is_no_passive() -> None:
    (view,) = read("Anne Lenoir s'est engagée avec la société Orbex comme directrice.", "fr").views
    assert {trigger.voice for trigger in view.triggers} == {"active"}
    (view,) = read("Anne Lenoir est nommée directrice de la société Orbex.", "fr").views
    assert {trigger.voice for trigger in view.triggers} == {"passive"}


def test_words_of_change_with_their_auxiliary_are_passive() -> None:
    (view,) = read("Ann Lee is to be replaced by Tom Roe as chairman of Orbex Corp.").views
    assert {trigger.voice for trigger in view.triggers if trigger.frame.id == "be-replaced"} == {"passive"}


def test_a_participle_shares_the_auxiliary_of_the_one_before_it() -> None:
    text = "Orbex Corp said that Ann Lee was dismissed and replaced, for now, by Tom Roe."
    assert said(text, "Ann Lee", "be-replaced") == {"end"}
    assert said(text, "Tom Roe", "be-replaced") == {"start"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Orbex Corp will replace Ann Lee with finance chief Tom Roe.", "en"),
        ("La société Orbex a remplacé Ann Lee par Tom Roe.", "fr"),
    ],
)
def test_who_is_put_in_the_place_of_another_takes_what_the_other_leaves(text: str, language: str) -> None:
    assert said(text, "Tom Roe", "succeed", language) == {"start"}
    assert said(text, "Ann Lee", "succeed", language) == {"end"}


def test_who_is_put_in_the_place_of_a_pronoun_takes_its_post() -> None:
    text = "Orbex SA a limogé Ann Lee et l'a remplacée par Tom Roe."
    assert said(text, "Tom Roe", "succeed", "fr") == {"start"}
    assert said(text, "Tom Roe", "be-replaced", "fr") == set()


def test_whoever_replaces_one_person_with_another_takes_nothing() -> None:
    text = "Bo Ek, the chairman, replaced Ann Lee with Tom Roe at Orbex Corp."
    assert said(text, "Bo Ek", "succeed") == {"agent"}
    assert said("Bo Ek, the chairman, replaced Ann Lee at Orbex Corp.", "Bo Ek", "succeed") == {"start"}


@pytest.mark.parametrize(
    ("text", "change", "voice"),
    [
        ("Anne Lenoir, cheffe d'Orbex, rejoint la société Lampo.", "join", "active"),
        ("Anne Lenoir, rejointe par Paul Vey, a souri.", "join", "passive"),
        ("La société Orbex s'est séparée d'Anne Lenoir.", "dismiss", "active"),
    ],
)
def test_a_verb_with_its_object_behind_it_or_of_oneself_is_no_passive(text: str, change: str, voice: str) -> None:
    (view,) = read(text, "fr").views
    assert [trigger.voice for trigger in view.triggers if trigger.frame.id == change] == [voice]


def test_whose_successor_is_told_of_leaves_the_seat() -> None:
    assert said("The board of Orbex Corp will choose Ann Lee's successor in May.", "Ann Lee", "succeed") == {"end"}
    assert "start" in said("Ann Lee's predecessor as chairman left Orbex Corp in May.", "Ann Lee", "precede")
    assert "start" in said("Ann Lee's appointment as chairman pleased Orbex Corp.", "Ann Lee", "appoint")


def test_all_of_a_row_stand_right_before_the_verb() -> None:
    (view,) = read("The board of Orbex Corp said that Ann Lee, Bo Ek and Tom Roe resigned.").views
    (lee, ek, roe) = (c for c in events(view) if c.trigger and c.trigger.frame.id == "resign")
    assert {f for f in lee.features if ":dist:" in f} == {f for f in roe.features if ":dist:" in f}
    assert {f for f in ek.features if ":nearest" in f} == {f for f in roe.features if ":nearest" in f}


def test_who_goes_somewhere_to_lead_something_there_does_not_lead_the_whole() -> None:
    (view,) = read("Ann Lee will join Orbex Corp to lead a new team.").views
    assert {c.trigger.frame.id for c in events(view) if c.trigger} == {"join"}
    assert not [post for post in view.posts if any(c.post is post for c in pairs(view))]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Orbex Ltd said the successor will be Tom Roe.", "Tom Roe"),
        ("Orbex Ltd said the successor, Tom Roe, was ready.", "Tom Roe"),
        ("Orbex Ltd said Lee's successor will be Lampo's head of trading, Tom Roe.", "Tom Roe"),
    ],
)
def test_who_is_called_a_successor_starts(text: str, person: str) -> None:
    assert "start" in said(text, person, "succeed")


def test_who_is_only_named_behind_a_successor_is_none() -> None:
    assert "start" not in said("Orbex Ltd has no successor, and Tom Roe knows it.", "Tom Roe", "succeed")


def test_a_verb_between_two_names_tells_of_them_in_their_order() -> None:
    text = "Orbex nomme Anne Lenoir directrice générale et Paul Vey directeur financier."
    assert said(text, "Anne Lenoir", "appoint", "fr") == {"start"}
    assert said("Paul Vey remplace Anne Lenoir chez Orbex.", "Anne Lenoir", "succeed", "fr") == {"end"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Among those who have been sacked are health minister Ann Lee, Bo Ek and Tom Roe.", {"end"}),
        ("Also dismissed was Tom Roe.", {"end"}),
        ("Those who were sacked knew that Tom Roe was ill.", set()),
    ],
)
def test_of_whom_a_change_tells_may_stand_behind_a_verb_of_being(text: str, told: set[str]) -> None:
    assert said(text, "Tom Roe", "dismiss") & {"end"} == told


def test_whose_word_it_is_has_no_part() -> None:
    text = "Selon l'analyste Paul Vey, Anne Lenoir quittera la société Orbex."
    assert said(text, "Paul Vey", "leave", "fr") <= {"agent"}
    assert said(text, "Anne Lenoir", "leave", "fr") == {"end"}
    assert said("According to analyst Tom Roe, Ann Lee resigned.", "Tom Roe", "resign") <= {"agent"}


def test_a_surname_behind_a_dash_at_the_end_of_a_headline_tells_whose_word_it_is() -> None:
    text = "Orbex Ltd to name a new chief executive in May - Roe\nThe chairman of Orbex Ltd, Tom Roe, spoke."
    lines = read(text).views
    assert not [c for c in pairs(lines[0]) if c.person.entity.name == "Tom Roe"]


def test_all_of_a_row_are_told_of_by_the_participle_behind_it() -> None:
    view = read("Anne Lenoir et Paul Vey désignés vice-présidents de la Ligue Orbex\nIls restent.", "fr").views[0]
    told = {c.person.entity.name: c.verdicts for c in events(view)}
    assert told == {"Anne Lenoir": {"start"}, "Paul Vey": {"start"}}


def test_a_word_with_an_adjective_before_it_and_of_behind_it_is_a_noun() -> None:
    (view,) = read("The abrupt exit of Ann Lee surprised Orbex Corp.").views
    assert [trigger.form for trigger in view.triggers] == ["noun"]
    assert said("The abrupt exit of Ann Lee surprised Orbex Corp.", "Ann Lee", "leave") == {"end"}


@pytest.mark.parametrize(
    ("text", "frames"),
    [
        ("Ann Lee will be succeeded as chairman by Tom Roe.", {"be-replaced"}),
        ("Ann Lee will be head of Orbex.", {"become"}),
        ("Ann Lee won the presidency of Orbex.", {"win-office"}),
        ("Ann Lee rose to become head of Orbex.", {"rise"}),
    ],
)
def test_what_only_helps_a_verb_tells_nothing_by_itself(text: str, frames: set[str]) -> None:
    (view,) = read(text).views
    assert {trigger.frame.id for trigger in view.triggers} == frames
    assert all("agent" not in verdicts(view, view.persons[0], trigger) for trigger in view.triggers)


def test_a_word_between_commas_tells_of_the_name_before_it_alone() -> None:
    text = "Paul Lenoir remplace Anne Verdier, démissionnaire, au poste de préfet."
    assert "end" not in said(text, "Paul Lenoir", "resign", "fr")
    assert "end" in said(text, "Anne Verdier", "resign", "fr")


@pytest.mark.parametrize(
    ("text", "person", "change", "language", "verdict"),
    [
        ("Le club a un chef. Son prédécesseur, Paul Lenoir, est parti.", "Paul Lenoir", "precede", "fr", "end"),
        ("La maire Anne Vey a vu son prédécesseur Paul Lenoir.", "Paul Lenoir", "precede", "fr", "end"),
        ("La maire Anne Vey a vu son prédécesseur et ami, Paul Lenoir.", "Paul Lenoir", "precede", "fr", "end"),
        ("Ann Lee's predecessor, Tom Roe, has left.", "Tom Roe", "precede", "en", "end"),
        ("Ann Lee's predecessor, Tom Roe, has left.", "Ann Lee", "precede", "en", "start"),
    ],
)
def test_whoever_is_called_a_predecessor_is_gone(
    text: str, person: str, change: str, language: str, verdict: str
) -> None:
    views = [view for view in read(text, language).views if view.triggers]
    found = [c.verdicts for c in events(views[-1]) if c.person.entity.name == person and c.person.form != "possessive"]
    assert verdict in set().union(*found)
    assert {"start", "end"} - {verdict} not in found


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("La démission mercredi du ministre Paul Vey surprend.", "fr", True),
        ("Le départ vendredi soir de Paul Vey surprend.", "fr", True),
        ("The resignation Monday of Paul Vey came early.", "en", True),
        ("La démission contrarie l'allié de Paul Vey.", "fr", False),
    ],
)
def test_a_day_may_stand_between_the_noun_of_a_change_and_whom_it_tells_of(
    text: str, language: str, told: bool
) -> None:
    (view,) = read(text, language).views
    found = [c.verdicts for c in events(view) if c.trigger and c.trigger.form == "noun"]
    assert ({"end"} in found) is told


@pytest.mark.parametrize(
    "text",
    ["Among the Orbex Corp directors who resigned were Ann Lee and Tom Roe.", "Among those who resigned was Ann Lee."],
)
def test_who_is_listed_behind_a_clause_of_several_is_told_of_in_it(text: str) -> None:
    assert said(text, "Ann Lee", "resign") >= {"end"}


def test_a_word_for_several_tells_of_each_in_the_row_behind_it() -> None:
    text = "Health minister Ann Lee praised her {} on Monday."
    assert "end" in said(text.format("predecessors, Tom Roe and Jo Beck,"), "Jo Beck", "precede")
    assert "end" not in said(text.format("predecessor, Tom Roe, and Jo Beck"), "Jo Beck", "precede")


def test_a_pronoun_within_the_words_of_a_passive_has_no_part() -> None:
    text = "Paul Vey, directeur d'Orbex SA, partira en juin. Luc Roux est pressenti pour lui succéder."
    assert ("start", "Paul Vey") not in {(kind, person) for kind, person, _, _ in tenures(text, "fr")}
