"""The commands over a ledger, as processes of their own: what they print, on which stream, with which status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
PARSERS = (
    *("spacy", "thinc", "numpy", "trafilatura", "lxml", "pydantic", "rich"),
    *("incumbent.extraction", "incumbent.inquiry", "incumbent.reading"),
)


@pytest.fixture
def ledger(gold_ledger: Path) -> Path:
    return gold_ledger


def run(*words: str, ledger: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    named = {"INCUMBENT_LEDGER": str(ledger)} if ledger else {}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("INCUMBENT")}
    command = [sys.executable, "-m", "incumbent", *words]
    return subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        env={**kept, **named, **environment, "PYTHONPATH": "src"},
        cwd=ROOT,
    )


def answer(*words: str, ledger: Path) -> Any:
    done = run(*words, "--format", "json", ledger=ledger)
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("words", "person"),
    [
        (["--on", "2023-11-18"], "Mira Murati"),
        (["--on", "2023-11-20"], "Emmett Shear"),
        (["--on", "2023-11-25"], "Sam Altman"),
        (["--on", "2023-11-25", "--known", "2023-11-20"], "Emmett Shear"),
    ],
)
def test_who_tells_one_person_with_words_and_sources(ledger: Path, words: list[str], person: str) -> None:
    (held,) = answer("who", "OpenAI", "--post", "CEO", *words, ledger=ledger)["held"]
    assert (held["person"], held["post_class"]) == (person, "chief-executive")
    assert held["sources"] > 1 and all(row["exact"] for row in held["evidence"])
    table = run("who", "OpenAI", "--post", "CEO", *words, ledger=ledger).stdout
    assert f"  {person} — " in table and "origins" in table and "“" in table


def test_the_table_tells_acting_bounds_and_plans(ledger: Path) -> None:
    table = run("who", "OpenAI", "--post", "PDG", "--on", "2023-11-25", "--known", "2023-11-20", ledger=ledger).stdout
    assert table.startswith("OpenAI on 2023-11-25, as known on 2023-11-20\n")
    assert "(acting)" in table and "from 2023-11-19 or 2023-11-20, last confirmed on 2023-11-20" in table
    assert "  planned: Sam Altman to join Microsoft, 2023-11-20; 2 origins\n" in table


def test_a_timeline_is_of_an_organization_or_a_person(ledger: Path) -> None:
    altman = answer("timeline", "sam altman", ledger=ledger)
    assert altman["name"] == "Sam Altman"
    assert sum(row["post_class"] == "chief-executive" for row in altman["tenures"]) == 2
    openai = answer("timeline", "Open AI", ledger=ledger)
    assert {"Sam Altman", "Mira Murati", "Emmett Shear"} <= {row["person"] for row in openai["tenures"]}
    assert "Sam Altman" in {row["person"] for row in openai["foundings"]}
    assert {row["holder"] for row in openai["stakes"]} == {"Microsoft"}
    table = run("timeline", "OpenAI", ledger=ledger).stdout
    assert "founding: Sam Altman, OpenAI, 2015; 2 origins" in table and "stake: Microsoft in OpenAI" in table


def test_show_opens_what_the_answers_name(ledger: Path) -> None:
    evidence = answer("who", "OpenAI", "--on", "2023-11-18", ledger=ledger)["held"][0]["evidence"][0]
    claim = answer("show", evidence["id"][:14], ledger=ledger)
    assert claim["id"] == evidence["id"] and claim["context"]["before"] + claim["context"]["after"]
    assert f"[[{' '.join(claim['exact'].split())}]]" in run("show", evidence["id"], ledger=ledger).stdout
    document = answer("show", evidence["document"], ledger=ledger)
    assert evidence["id"] in {row["id"] for row in document["claims"]}
    assert document["source"]["publisher"] in run("show", evidence["document"], ledger=ledger).stdout


def test_show_reads_as_a_card_with_the_words_in_their_place(ledger: Path) -> None:
    evidence = answer("who", "OpenAI", "--post", "CEO", "--on", "2023-11-18", ledger=ledger)["held"][0]["evidence"][0]
    lines = run("show", evidence["id"], ledger=ledger).stdout.splitlines()
    card = dict(line.split(maxsplit=1) for line in lines)
    assert (card["kind"], card["person"], card["acting"]) == ("start", "Mira Murati", "yes")
    assert card["source"] == "The Quayside Courier, 2023-11-17 https://courier.example/2023/11/17/openai"
    assert card["words"].count("[[") == 1 and card["words"].endswith("…")
    assert "manner" not in card, "what nobody told has no line"


@pytest.mark.parametrize(
    "words",
    [
        ("who", "OpenAI", "--post", "CEO"),
        ("timeline", "OpenAI"),
        ("state", "OpenAI"),
        ("changes", "--since", "2023"),
        ("disputes",),
    ],
    ids=lambda words: words[0],
)
def test_a_question_loads_no_parser(ledger: Path, words: tuple[str, ...]) -> None:
    script = (
        "import sys\nfrom incumbent.faces.cli.main import status\n"
        f"sys.argv = ['incumbent', *{words!r}, '--ledger', {str(ledger)!r}]\n"
        "assert not status()\n"
        f"print([name for name in sys.modules if name.startswith({PARSERS!r})], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": "src"},
        cwd=ROOT,
    )
    assert (done.returncode, done.stderr.strip()) == (0, "[]")
    assert "Sam Altman" in done.stdout


def test_state_tells_board_and_management_and_what_is_vacant(ledger: Path) -> None:
    state = answer("state", "OpenAI", "--on", "2023-11-18", "--known", "2023-11-18", ledger=ledger)
    assert [row["person"] for row in state["management"]] == ["Mira Murati", "Mira Murati"]
    assert [row["post_class"] for row in state["vacant"]] == ["chair"]
    table = run("state", "OpenAI", "--on", "2023-11-25", ledger=ledger).stdout
    assert (
        table.startswith("OpenAI on 2023-11-25\nboard:\n  Bret Taylor — ") and "\nmanagement:\n  Sam Altman — " in table
    )


def test_changes_tell_what_became_known_with_or_without_a_name(ledger: Path) -> None:
    span = ("--since", "2023-11-20", "--until", "2023-11-20")
    ours = answer("changes", "OpenAI", *span, ledger=ledger)["changes"]
    began = next(row for row in ours if row["event"] == "began")
    assert (began["person"], began["held_before"], began["held_after"]) == (
        *("Emmett Shear", ["Mira Murati"], ["Emmett Shear"]),
    )
    everywhere = answer("changes", *span, ledger=ledger)["changes"]
    assert {row["organization"] for row in everywhere} > {"OpenAI", "Microsoft"}
    assert [row for row in everywhere if row["organization"] == "OpenAI"] == ours
    assert run("changes", "--since", "2023-11-23", "--until", "2023-11-23", ledger=ledger).stdout == (
        "2023-11-23 to 2023-11-23\n  nothing became known\n"
    )


def test_disputes_show_both_sides_with_their_words(ledger: Path) -> None:
    found = answer("disputes", "OpenAI", ledger=ledger)["disputes"]
    told = {(row["kind"], row["about"], row["person"]): [side["says"] for side in row["sides"]] for row in found}
    assert told["date", "start", "Emmett Shear"] == ["2023-11-19", "2023-11-20"]
    assert told["date", "start", "Sam Altman"] == ["2023-11-21", "2023-11-22"]
    assert all(row["exact"] for one in found for side in one["sides"] for row in side["evidence"])
    assert answer("disputes", ledger=ledger)["disputes"] == found, "nothing else is disputed in the ledger"
    assert [row["person"] for row in answer("disputes", "Emmett Shear", ledger=ledger)["disputes"]] == ["Emmett Shear"]
    table = run("disputes", "OpenAI", "--known", "2023-11-18", ledger=ledger).stdout
    assert table == "OpenAI, as known on 2023-11-18\n  nothing is disputed\n"


def test_a_ledger_had_nothing_before_it_was_read_in(ledger: Path) -> None:
    asked = ("who", "OpenAI", "--on", "2023-11-18", "--recorded")
    assert answer(*asked, "2024-01-14", ledger=ledger)["held"] == []
    assert len(answer(*asked, "2024-01-15", ledger=ledger)["held"]) == 2


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (["who", "OpenAI", "--ledger", "none.ledger"], 4, "incumbent add"),
        (["who", "OpenAI", "--ledger", "README.md"], 4, "no ledger"),
        (["add", "README.md", "--ledger", "pyproject.toml"], 4, "no ledger"),
        (["add", "none.txt"], 3, "there is no"),
        (["who", "Nobody Knows"], 5, "holds nothing about"),
        (["timeline", "Nobody Knows"], 5, "holds nothing about"),
        (["show", "claim-zzz"], 5, "no claim"),
        (["show", "doc-zzz"], 5, "no document"),
        (["who", "OpenAI", "--on", "yesterday"], 3, "2023-11-20"),
        (["who", "OpenAI", "--known", "2023-02-30"], 3, "2023-11-20"),
        (["who", "OpenAI", "--post", "tea maker"], 5, "no post"),
        (["state", "Nobody Knows"], 5, "holds nothing about"),
        (["changes", "Nobody Knows", "--since", "2023"], 5, "holds nothing about"),
        (["disputes", "Nobody Knows"], 5, "holds nothing about"),
        (["changes", "OpenAI"], 2, "--since"),
        (["changes", "--since", "soon"], 3, "2023-11-20"),
        (["changes", "--since", "2023-11-20", "--until", "2023-11-19"], 3, "earlier day"),
    ],
)
def test_an_error_is_one_line_on_stderr_with_its_status(ledger: Path, words: list[str], status: int, told: str) -> None:
    done = run(*words, ledger=ledger)
    assert done.returncode == status
    (line,) = done.stderr.splitlines()
    assert "error: " in line and told in line and "Traceback" not in line


def test_letters_come_through_in_any_locale(ledger: Path) -> None:
    done = run("timeline", "OpenAI", ledger=ledger, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, "") and "—" in done.stdout


def test_adding_what_is_held_loads_no_parser(ledger: Path) -> None:
    script = (
        "import sys\nfrom incumbent.faces.cli.main import status\n"
        f"sys.argv = ['incumbent', 'add', 'examples/dispatches.jsonl', '--ledger', {str(ledger)!r}]\n"
        "assert not status()\n"
        "print([n for n in sys.modules if n.startswith(('spacy', 'incumbent.extraction'))], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": "src"},
        cwd=ROOT,
    )
    assert (done.returncode, done.stderr.strip()) == (0, "[]")
    assert done.stdout == "0 new articles, 0 new claims; 15 held already\n"
