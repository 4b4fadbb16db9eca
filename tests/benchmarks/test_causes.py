"""The causes of mistakes: the first link that broke, on analyses made by hand."""

from __future__ import annotations

from types import SimpleNamespace as Made
from typing import Any

import pytest
from benchmarks.causes import Mistake, mistakes
from benchmarks.texts import Part
from tests.benchmarks.claims import claim

from benchmarks import causes
from incumbent.model.document import Document
from incumbent.model.span import Span

TEXT = "Orbex named Ann Lee chief executive. Bo Kerr chairs it."
GOLD = claim(post="chief executive", exact=TEXT[:36], start=0, end=36)


def entity(name: str, type_: str) -> Made:
    return Made(name=name, type=type_, forms=set())


class Scene:
    """An analysis of TEXT in which every link holds; tests break one."""

    def __init__(self) -> None:
        self.ann, self.orbex = entity("Ann Lee", "person"), entity("Orbex", "organization")
        self.entities = [self.ann, self.orbex]
        self.persons = [self.ann]
        self.posts = [Made(post_class="chief-executive", span=Span(20, 35))]
        self.frames = [Made(kind="start", other="end")]

    def analysis(self, *_: object) -> Any:
        first = Made(
            line=Made(sentence=Made(span=Span(0, 36))),
            persons=[Made(entity=person) for person in self.persons],
            posts=self.posts,
            triggers=[Made(frame=frame) for frame in self.frames],
        )
        second = Made(line=Made(sentence=Made(span=Span(37, 55))), persons=[], posts=[], triggers=[])
        pack = Made(lexicon={"posts": {"by_organization": [{"class": "executive", "becomes": "head-of-state"}]}})
        names = Made(entities=self.entities)
        return Made(document=Made(text=TEXT), names=names, views=[first, second], pack=pack)


@pytest.fixture
def scene(monkeypatch: pytest.MonkeyPatch) -> Scene:
    made = Scene()
    monkeypatch.setattr(causes, "analyse", made.analysis)
    return made


def found(gold: list[dict[str, Any]], said: list[dict[str, Any]]) -> list[Mistake]:
    document = Document(name="one", text=TEXT, language="en")
    return list(mistakes(Part((document,), {"one": gold}, {"one": said})))


def missed(gold: dict[str, Any], *said: dict[str, Any]) -> str:
    (cause,) = (mistake.cause for mistake in found([gold], list(said)) if mistake.sort == "missed")
    return cause


def spurious(told: dict[str, Any], *gold: dict[str, Any]) -> str:
    (cause,) = (mistake.cause for mistake in found(list(gold), [told]) if mistake.sort == "spurious")
    return cause


def test_what_is_right_is_no_mistake(scene: Scene) -> None:
    assert found([GOLD], [claim()]) == []


def test_where_every_link_holds_the_weights_said_nothing(scene: Scene) -> None:
    assert missed(GOLD) == "weights: nothing said; person, post, organisation and trigger are there"


def test_the_person_breaks_first(scene: Scene) -> None:
    scene.entities, scene.posts, scene.frames = [scene.orbex], [], []
    assert missed(GOLD) == "person: not found"
    scene.entities = [entity("Ann Lee", "organization")]
    assert missed(GOLD) == "person: taken for something else"


def test_a_person_who_is_not_in_the_sentence_of_the_evidence_is_not_seen(scene: Scene) -> None:
    scene.persons = []
    assert missed(GOLD) == "person: not seen in the sentence of the evidence"


def test_a_post_is_not_recognised_or_read_as_another_class(scene: Scene) -> None:
    scene.posts = []
    assert missed(GOLD) == "post: words not recognised"
    scene.posts = [Made(post_class="executive", span=Span(26, 35))]
    assert missed(GOLD) == "post: read as another class"


def test_a_class_that_an_organisation_may_turn_into_the_right_one_is_right(scene: Scene) -> None:
    scene.posts = [Made(post_class="executive", span=Span(26, 35))]
    assert missed(GOLD | {"post_class": "head-of-state"}).startswith("weights")


def test_a_post_of_another_sentence_is_told_apart(scene: Scene) -> None:
    scene.posts = []
    assert missed(GOLD | {"post": "boss"}) == "weights: nothing said; the post stands in another sentence"


def test_an_organisation_is_not_found_or_taken_for_a_person(scene: Scene) -> None:
    scene.entities = [scene.ann]
    assert missed(GOLD) == "organisation: not found"
    scene.entities = [scene.ann, entity("Orbex", "person")]
    assert missed(GOLD) == "organisation: taken for a person"


def test_an_event_without_a_word_of_a_change_has_no_trigger_and_a_state_needs_none(scene: Scene) -> None:
    scene.frames = []
    assert missed(GOLD) == "trigger: none recognised in the sentence"
    scene.frames = [Made(kind="hold", other="")]
    assert missed(GOLD) == "trigger: only of another kind"
    assert missed(GOLD | {"kind": "hold"}).startswith("weights")


@pytest.mark.parametrize(
    ("wrong", "cause"),
    [
        ({"organization": "Kestrel"}, "organisation: wrong one chosen"),
        ({"kind": "end"}, "kind: wrong one chosen"),
        ({"post_class": "chair"}, "class: wrong one chosen"),
        ({"person": "Bo Kerr"}, "person: wrong one chosen"),
    ],
)
def test_a_claim_with_one_wrong_field_names_that_field_on_both_sides(
    scene: Scene, wrong: dict[str, Any], cause: str
) -> None:
    assert missed(GOLD, claim() | wrong) == cause
    assert spurious(claim() | wrong, GOLD) == cause.removesuffix(" one chosen")


def test_a_wrong_field_that_could_not_be_right_is_the_fault_of_an_earlier_link(scene: Scene) -> None:
    scene.entities = [scene.ann]
    assert missed(GOLD, claim(organization="Kestrel")) == "organisation: not found"


def test_another_person_is_the_wrong_person_only_where_the_same_words_speak_of_both(scene: Scene) -> None:
    elsewhere = claim(person="Bo Kerr", start=37, end=44)
    assert missed(GOLD, elsewhere).startswith("weights")
    assert spurious(elsewhere, GOLD) == "not in gold: nor any claim of that person"


def test_what_is_said_beside_the_right_claim_is_told_apart(scene: Scene) -> None:
    (mistake,) = found([GOLD], [claim(), claim(organization="Kestrel")])
    assert mistake.cause == "organisation: wrong, beside the right claim"
    (mistake,) = found([GOLD], [claim(), claim()])
    assert mistake.cause == "said twice"


def test_a_state_swallowed_by_the_right_event_is_told_apart(scene: Scene) -> None:
    (mistake,) = found([GOLD, GOLD | {"kind": "hold"}], [claim()])
    assert mistake.cause == "kind: only another one said, which is right too"
