"""`incumbent read --explain` for a person: sentences, names, and below each claim what led to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.faces.cli import canned

from incumbent.faces.cli.explain import explained
from incumbent.faces.cli.main import status
from incumbent.model.claim import QuotationClaim, TenureClaim
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence
from incumbent.model.explanation import Explanation, Grounds, Named, Passage
from incumbent.model.span import Span

TEXT = "Ann Lee leads Orbex. It rains, and it will rain for weeks and weeks and weeks on end, says the forecast. “Yes.”"
DOCUMENT = Document(name="a", text=TEXT)
HOLD = TenureClaim(
    document=DOCUMENT.id,
    evidence=Evidence.of(TEXT, Span(0, 19)),
    tenure_kind="hold",
    person="Ann Lee",
    organization="Orbex",
    post="chief",
    post_class="chief-executive",
    confidence=0.875,
)
YES = QuotationClaim(
    document=DOCUMENT.id, evidence=Evidence.of(TEXT, Span(104, 108)), frame="behind", speaker="Ann Lee", content="Yes."
)
EXPLANATION = Explanation(
    DOCUMENT,
    (Passage(Span(0, 20), "body", ""), Passage(Span(21, 102), "body", "nobody is named")),
    (
        Named("Ann Lee", "person", "", "f", (("Ann Lee", 2), ("she", 1))),
        Named("Orbex", "organization", "company", "", ()),
    ),
    (
        Grounds(
            HOLD, "post", ("person: ann lee",), (("hold", 0.9), ("none", 0.1)), (("tree:subject", 1.5), ("MP", -0.25))
        ),
        Grounds(YES, "behind"),
    ),
)


@pytest.fixture
def lines() -> list[str]:
    return explained(EXPLANATION, ["  hold       Ann Lee\n", "  quotation  Ann Lee\n"]).splitlines()


def test_each_sentence_says_whether_it_was_parsed_or_why_not(lines: list[str]) -> None:
    assert lines[3:5] == ["    1  body      Ann Lee leads Orbex.", "                 parsed"]
    assert lines[6] == "                 passed over, nobody is named"


def test_a_long_sentence_is_cut_to_a_line(lines: list[str]) -> None:
    assert lines[5].startswith("    2  body      It rains, and it will") and lines[5].endswith("…")
    assert len(lines[5]) <= 100


def test_each_name_says_what_it_was_taken_for_and_by_which_words(lines: list[str]) -> None:
    assert "  Ann Lee: person, f  (Ann Lee ×2, she)" in lines
    assert any(line.startswith("  Orbex: organization, company") for line in lines)


def test_a_claim_is_followed_by_its_grounds_the_weightiest_first(lines: list[str]) -> None:
    at = lines.index("  hold       Ann Lee")
    assert [line.strip() for line in lines[at + 1 : at + 6]] == [
        "by post, confidence 0.88",
        "person: ann lee",
        "it tells hold 0.90, none 0.10",
        "+1.50  tree:subject",
        "-0.25  MP",
    ]


def test_a_claim_that_nothing_was_weighed_for_has_its_frame_alone(lines: list[str]) -> None:
    assert lines[lines.index("  quotation  Ann Lee") + 1].strip() == "by behind"


def test_it_is_for_people_and_not_for_programs(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert status(["read", str(tmp_path / "a.txt"), "--explain", "--format", "jsonl"]) == 2
    assert "give one of them" in capsys.readouterr().err


def test_what_cannot_be_read_is_told_and_the_rest_explained(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("Es regnet.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("The rain is here to stay, and so are we.", encoding="utf-8")
    command = ["read", str(tmp_path / "none.txt"), str(tmp_path / "b.txt"), "--explain", "--language", "en"]
    assert status(command) == 3
    told = capsys.readouterr()
    assert "there is no" in told.err
    assert "passed over, no title and no word of change" in told.out and "no claims" in told.out


def test_help_names_it() -> None:
    assert "--explain" in canned.run("read", "--help").stdout
