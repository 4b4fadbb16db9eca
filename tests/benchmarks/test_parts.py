"""The parts of the benchmark where there is no corpus, and the small reckonings inside them."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.causes import causes
from benchmarks.confidence import confidence
from benchmarks.corpus import documents, shared
from benchmarks.days import dates
from benchmarks.details import details, source, tallies
from benchmarks.practice import practice
from benchmarks.scores import is_quiet, scores, spurious_events
from benchmarks.section import Section
from benchmarks.texts import Part, Texts
from tests.benchmarks.claims import claim

from benchmarks import determinism
from benchmarks import scores as scores_module
from incumbent.model.document import Document


@pytest.mark.parametrize("part", [causes, confidence, dates, details])
def test_a_part_that_needs_the_corpus_says_that_it_skips(part: object) -> None:
    section = part(Texts(None))  # type: ignore[operator]
    assert section.skipped
    assert "INCUMBENT_SHARED" in section.markdown
    assert not section.figures and not section.failures


def test_without_the_corpus_our_own_articles_are_scored_all_the_same() -> None:
    texts = Texts(None)
    one = Part((Document(name="one", text="…", language="fr"),), {"one": [claim()]}, {"one": [claim()]})
    texts.__dict__.update(examples=one, fresh=one, plain=one, strangers=one)
    section = scores(texts)
    assert section.skipped
    figures = {f.name: f.value for f in section.figures}
    assert [figures[f"scores.{name}.fr.tenure.f1"] for name in ("examples", "fresh", "plain", "strangers")] == [1.0] * 4


@pytest.mark.parametrize("name", ["fresh", "plain", "strangers"])
def test_no_article_that_is_to_stay_unseen_is_learned_from(name: str) -> None:
    folder = Path(scores_module.__file__).parent / "unseen"
    texts = {document.text.partition("\n")[2][:80] for document in documents(folder / f"{name}.articles.jsonl")}
    assert len(texts) > 30
    assert texts.isdisjoint(document.text.partition("\n")[2][:80] for document, _ in practice())


def test_the_corpus_is_where_the_environment_says_or_nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INCUMBENT_SHARED", str(tmp_path))
    assert shared() is None
    (tmp_path / "corpus").mkdir()
    assert shared() == tmp_path


def test_an_article_is_quiet_when_nothing_starts_or_ends_in_it() -> None:
    gold = {"quiet": [claim("hold"), claim("former")], "loud": [claim("hold"), claim("end")], "empty": []}
    assert [name for name in gold if is_quiet(gold, name)] == ["quiet", "empty"]


def test_an_event_that_gold_takes_in_the_place_of_a_state_is_not_spurious() -> None:
    taken = Part((), {"one": [claim("hold", accept={"kind": ["start"]})]}, {"one": [claim("start")]})
    assert spurious_events(taken, "one") == 0
    assert spurious_events(Part((), {"one": [claim("hold")]}, taken.said), "one") == 1
    assert spurious_events(Part((), {"one": []}, {"one": [claim("hold")]}), "one") == 0


def test_tallies_count_gold_by_its_own_group_and_said_by_its_own() -> None:
    gold = [claim("hold", accept={"kind": ["former"]}), claim("end")]
    counts = tallies(Part((), {"one": gold}, {"one": [claim("former")]}), lambda c: c["kind"])
    assert {name: dict(count) for name, count in counts.items()} == {
        "hold": {"gold": 1, "hits": 1},
        "former": {"said": 1, "right": 1},
        "end": {"gold": 1},
    }


@pytest.mark.parametrize(
    ("publisher", "name", "told"),
    [
        ("Harbour Lantern (with Kettle)", "one", "Harbour Lantern"),
        ("Kettle [Valmorra]", "one", "Kettle"),
        ("", "wire:1", "wire"),
        ("", "gazette-7", "gazette"),
    ],
)
def test_a_source_is_its_publisher_or_else_its_collection(publisher: str, name: str, told: str) -> None:
    assert source(Document(name=name, text="…", publisher=publisher)) == told


def test_runs_that_differ_are_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(determinism, "digest", lambda files, seed, *options: f"digest {seed}")
    assert determinism.determinism(Texts(None)).failures
    monkeypatch.setattr(determinism, "digest", lambda files, seed, *options: "the same")
    assert not determinism.determinism(Texts(None)).failures


def test_a_table_is_markdown_with_three_digits_and_a_dash_for_what_is_unknown() -> None:
    section = Section("T")
    section.table(["a", "b"], [["x|y", 0.12345], ["z", None]])
    assert section.markdown == "## T\n\n| a | b |\n| --- | ---: |\n| x/y | 0.123 |\n| z | – |\n"
