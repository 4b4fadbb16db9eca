"""Which words of change say that something happened, and of whom."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.article.analysis import analyse
from incumbent.extraction.extract import extract
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.states.modality import unlikely, wished
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def views(text: str, code: str = "en") -> list[View]:
    return list(analyse(Document(name="a", text=text), load_pack(code)).views)


def told(text: str, code: str = "en") -> set[tuple[str, str, str]]:
    claims = extract(Document(name="a", text=text), load_pack(code)).claims
    return {(c.kind, c.person, c.modality) for c in claims if isinstance(c, TenureClaim) and c.kind in ("start", "end")}


CHIEF = {
    "en": "Ann Verlaine is the chief executive of Orbex.\n\n",
    "fr": "Ann Verlaine est la directrice générale d'Orbex.\n\n",
}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Investors are pressing for the return of Ann Verlaine.", "en"),
        ("Investors demand that Ann Verlaine be reinstated.", "en"),
        ("Investors are calling for the dismissal of Ann Verlaine as chairman of Luvik.", "en"),
        ("Les actionnaires réclament le retour d'Ann Verlaine.", "fr"),
        ("Les actionnaires demandent à nouveau la démission d'Ann Verlaine.", "fr"),
    ],
)
def test_what_is_only_called_for_is_no_claim(words: str, code: str) -> None:
    assert any(wished(view, trigger) for view in views(words, code) for trigger in view.triggers)
    assert told(CHIEF[code] + words, code) == set()


@pytest.mark.parametrize(
    "words", ["There were talks about bringing back Ann Verlaine.", "Ann Verlaine will not return to Orbex."]
)
def test_what_is_spoken_of_or_denied_has_not_happened(words: str) -> None:
    assert any(unlikely(trigger) for view in views(words) for trigger in view.triggers)
    assert "asserted" not in {modality for _, _, modality in told(CHIEF["en"] + words)}


def test_what_happened_is_neither() -> None:
    found = [(view, t) for view in views("Orbex named Ann Verlaine chief executive.") for t in view.triggers]
    assert found and not any(wished(view, trigger) or unlikely(trigger) for view, trigger in found)


def test_who_becomes_something_that_is_no_post_takes_none() -> None:
    words = "Ann Verlaine, the finance chief, has become the face of Orbex. Tom Orr is the chief executive of Orbex."
    assert ("start", "Ann Verlaine", "asserted") not in told(words)


def test_a_number_denies_nothing() -> None:
    (trigger,) = (t for view in views("The agency's No. 2 will replace Ann Verlaine.") for t in view.triggers)
    assert not trigger.negated


def test_a_verb_right_before_a_name_is_active() -> None:
    found = {t.frame.id: t.voice for view in views("On Monday the board fired Ann Verlaine.") for t in view.triggers}
    assert found == {"dismiss": "active"}


def test_a_verb_that_opens_words_of_change_holds_no_post() -> None:
    (view,) = views("The crisis led to the resignation of chairman Ann Verlaine.")
    assert [post.holding for post in view.posts] == [""]


def test_brackets_keep_what_is_within_apart() -> None:
    (view,) = views("Ann Verlaine (once of Luvik) replaced Tom Orr (now at Arvel) as chairman.")
    words = [token.fold for token in view.line.tokens]
    ann, luvik, arvel, chairman = (words.index(word) for word in ("ann", "luvik", "arvel", "chairman"))
    crossings = [view.crossing(*pair) for pair in ((ann, chairman), (ann, luvik), (luvik, ann), (luvik, arvel))]
    assert crossings == ["same", "in", "out", "apart"]


def test_what_is_said_not_to_happen_is_neither_told_nor_planned() -> None:
    (view,) = views("Ann Lee will not return to the board of Orbex Corp.")
    assert [unlikely(trigger) for trigger in view.triggers if trigger.form == "verb"] == [{"asserted", "planned"}]


def test_who_is_fired_on_a_day_is_dismissed() -> None:
    assert [t.frame.id for view in views("Ann Verlaine was fired on Monday.") for t in view.triggers] == ["dismiss"]
    assert not any(t.frame.kind == "end" for view in views("Troops fired on protesters.") for t in view.triggers)


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Ann Lee, a banker, joined Orbex as head of trading.", "active"),
        ("Ann Lee, a banker, was joined by Tom Roe at Orbex.", "passive"),
    ],
)
def test_what_has_an_organisation_for_its_object_is_no_passive(text: str, voice: str) -> None:
    (view,) = views(text)
    assert [trigger.voice for trigger in view.triggers if trigger.frame.id == "join"] == [voice]


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Orvia's President Ann Verlaine named the ministers.", "active"),
        ("Orbex will not extend Ann Verlaine's contract.", "active"),
        ("Orvia's president has been named.", "passive"),
        ("She's been named chairman of Orbex.", "passive"),
        ("She's named chairman of Orbex.", "passive"),
    ],
)
def test_a_genitive_is_no_auxiliary(text: str, voice: str) -> None:
    (trigger,) = [t for view in views(text) for t in view.triggers if t.frame.id in ("appoint", "not-renew")]
    assert trigger.voice == voice


def test_the_genitive_of_a_name_makes_no_passive() -> None:
    (view,) = views("Ann Lee's predecessor Tom Roe resigned in May.")
    assert [trigger.voice for trigger in view.triggers if trigger.frame.id == "resign"] == ["active"]
    (view,) = views("Tom Roe's named chairman of Orbex.")
    assert [trigger.voice for trigger in view.triggers if trigger.frame.id == "appoint"] == ["passive"]


def test_what_is_done_to_him_is_no_passive() -> None:
    (view,) = views("Tom Roe removed Jim Beck as chairman of Orbex and replaced him with Ann Lee.")
    assert [trigger.voice for trigger in view.triggers if trigger.frame.id == "succeed"] == ["active"]


@pytest.mark.parametrize(
    ("head", "voice"),
    [("Ann Lee named Orbex Corp chairman", "passive"), ("Ann Lee named Tom Roe chairman", "active")],
)
def test_a_headline_leaves_out_the_auxiliary_of_a_passive(head: str, voice: str) -> None:
    document = Document(name="a", text=f"{head}\n\nOrbex Corp said so on Monday.", title_end=len(head))
    first = analyse(document, load_pack("en")).views[0]
    assert [trigger.voice for trigger in first.triggers] == [voice]


def test_the_words_that_look_ahead_are_no_part_of_a_change() -> None:
    (view,) = views("Ann Lee left Orbex Corp to join Lampo Bank.")
    tokens = [" ".join(t.fold for t in view.line.tokens[c.first : c.last]) for c in view.triggers]
    assert [c.frame.id for c in view.triggers] == ["move", "join"] and tokens == ["left", "join"]


def test_a_second_verb_has_the_subject_of_the_first() -> None:
    (view,) = views("The club has dismissed Tom Roe and appointed coach Ann Lee.")
    assert [trigger.voice for trigger in view.triggers if trigger.frame.id == "appoint"] == ["active"]
    (view,) = views("Tom Roe was dismissed on Monday and replaced the same day.")
    assert [trigger.voice for trigger in view.triggers if trigger.frame.id == "succeed"] == ["passive"]


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Anne Lenoir va rejoindre le ministère de la Santé.", []),
        ("Anne Lenoir quitte le ministère de la Santé.", ["minister"]),
        ("Anne Lenoir prend le ministère de la Santé.", ["minister"]),
    ],
)
def test_whoever_joins_a_ministry_is_no_minister(text: str, posts: list[str]) -> None:
    (view,) = views(text, "fr")
    assert [post.post_class for post in view.posts] == posts


def test_what_is_hearsay_by_its_own_words_has_not_happened() -> None:
    (trigger,) = (t for view in views("Ann Verlaine has been tipped for the role at Orbex.") for t in view.triggers)
    assert unlikely(trigger) == {"asserted"}


def test_longer_words_that_tell_of_no_change_go_before_a_phrase() -> None:
    (view,) = views("Ann Verlaine, who left Tom Orr on the bench, is the coach of Orbex United.")
    assert "end" not in {trigger.frame.kind for trigger in view.triggers}


def test_words_of_a_change_that_end_in_by_are_a_passive_before_a_name() -> None:
    (view,) = views("Anne Lenoir, remplacée par Thomas Roux, reste au conseil.", "fr")
    assert {t.frame.id: t.voice for t in view.triggers}["be-replaced"] == "passive"


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("Le poste de directeur d'Orbex revient à Anne Lenoir.", "fall-to"),
        ("Anne Lenoir revient à l'Olympique Lorvan comme directrice.", "return"),
    ],
)
def test_a_post_comes_to_somebody_and_somebody_comes_back(text: str, frame: str) -> None:
    assert [t.frame.id for view in views(text, "fr") for t in view.triggers] == [frame]


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Anne Lenoir n'a été nommée directrice d'Orbex qu'en 2019.", False),
        ("Anne Lenoir n'a été nommée qu'en 2019 directrice d'Orbex.", False),
        ("Anne Lenoir n'a pas été nommée directrice d'Orbex.", True),
        ("Anne Lenoir ne démissionnera pas, a dit Tom Roux, qu'elle ait tort ou non.", True),
    ],
)
def test_what_happened_only_then_did_happen(text: str, negated: bool) -> None:
    assert read(text, "fr").views[0].triggers[0].negated is negated


def test_a_reflexive_verb_with_its_auxiliary_is_no_passive() -> None:
    found = {
        t.frame.id: t.voice
        for view in views("Luc Besnard s'est retiré de la direction d'Orbex.", "fr")
        for t in view.triggers
    }
    assert found["resign"] == "active"


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("« Nous avons perdu », a lâché le directeur d'Orbex, Paul Vey.", set()),
        ("Le directeur d'Orbex, Paul Vey, a été lâché par son conseil.", {("end", "Paul Vey", "asserted")}),
        ("Le directeur d'Orbex, Paul Vey, a pris ses distances.", set()),
        ("Paul Vey est directeur d'Orbex.\n\nIl reviendra aux actionnaires de trancher.", set()),
        ("Paul Vey, directeur de Luvik SA, est parti diriger Orbex SA.", {("start", "Paul Vey", "asserted")}),
    ],
)
def test_words_that_look_like_a_change(text: str, told_of: set[tuple[str, str, str]]) -> None:
    assert told(text, "fr") >= told_of
    assert bool(told(text, "fr")) == bool(told_of)


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("Anne Lenoir tiendrait la corde pour la direction d'Orbex SA.", "Anne Lenoir"),
        ("La presse cite avec insistance le nom d'Anne Lenoir pour la direction d'Orbex SA.", "Anne Lenoir"),
        ("Anne Lenoir fait figure de favorite pour la présidence d'Orbex SA.", "Anne Lenoir"),
    ],
)
def test_who_is_only_spoken_of_for_a_post_starts_by_hearsay(text: str, told_of: str) -> None:
    assert {(person, modality) for _, person, modality in told(text, "fr")} == {(told_of, "rumoured")}


def test_what_was_somebodys_and_goes_to_another_is_not_given_back() -> None:
    text = "Le directeur d'Orbex, Paul Vey, est remplacé.\n\nSon fauteuil échoit à Anne Lenoir."
    assert told(text, "fr") == {("end", "Paul Vey", "asserted"), ("start", "Anne Lenoir", "asserted")}
