"""`confirm`, `reject`, `undo` and `log`: what they print, what they write, and how they fail."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.faces.cli.test_keeping import ledger, run
from tests.ledger.test_ledger import QUIT

from incumbent.ledger import Ledger

__all__ = ["ledger", "run"]


def entries(ledger: Path) -> int:
    with Ledger(ledger) as held:
        return held.last()[0]


def test_confirm_is_told_beside_the_words_wherever_they_stand(run: Any) -> None:
    status, out, _ = run("confirm", QUIT.id[:12], "--why", "read in the paper", "--by", "Kim")
    assert (status, out) == (0, f"confirmed: {QUIT.id} [entry 2]\n")
    assert "confirmed by Kim" in run("timeline", "Orbex")[1]
    shown = run("show", QUIT.id)[1]
    assert "reviewed      confirmed by Kim from " in shown and ": read in the paper [entry 2]" in shown
    told = json.loads(run("show", QUIT.id, "--format", "json")[1])
    assert [(one["verdict"], one["by"]) for one in told["reviews"]] == [("confirmed", "person:Kim")]


def test_reject_tells_what_falls_and_writes_nothing_without_a_yes(run: Any, ledger: Path) -> None:
    before = ledger.read_bytes()
    status, out, err = run("reject", QUIT.id, "--why", "another Lee")
    assert status == 2 and "--yes" in err
    assert "falls: Ann Lee — chief executive, Orbex; nobody else tells it" in out
    assert ledger.read_bytes() == before


def test_reject_takes_the_claim_out_of_answers_and_undo_brings_it_back(run: Any) -> None:
    status, out, _ = run("reject", QUIT.id, "--why", "another Lee", "--yes", "--on", "2023-12-01")
    assert status == 0 and f"rejected: {QUIT.id} no longer counts from 2023-12-01 on [entry 2]" in out
    assert "Ann Lee" not in run("timeline", "Orbex")[1]
    assert "Ann Lee" in run("timeline", "Orbex", "--known", "2023-11-30")[1]
    status, out, _ = run("undo", "2", "--why", "it was her", "--by", "Kim")
    assert status == 0 and f" on: entry 2, rejected: {QUIT.id}, by Kim: it was her" in out
    told = run("log")[1]
    assert "taken back from 20" in told and f"rejected from 2023-12-01 on: {QUIT.id}" in told
    assert "Ann Lee" in run("timeline", "Orbex")[1]
    assert "entry 2 taken back by Kim" in run("show", QUIT.id)[1]


def test_json_tells_what_was_written_and_what_fell(run: Any) -> None:
    told = json.loads(run("reject", QUIT.id, "--why", "another Lee", "--yes", "--format", "json")[1])
    assert (told["review"]["verdict"], told["review"]["by"]) == ("rejected", "person:unnamed")
    assert [one["person"] for one in told["falls"]] == ["Ann Lee"]
    undone = json.loads(run("undo", "2", "--why", "it was", "--format", "json")[1])["undone"]
    assert (undone["of"], undone["undoes"], undone["claim"]) == ("claim", 2, QUIT.id)


def test_the_log_tells_the_last_first_and_what_was_taken_back(run: Any) -> None:
    assert run("log")[1] == "nobody has judged anything\n"
    run("confirm", QUIT.id, "--why", "read", "--by", "Kim")
    run("same", "Ann Lee", "Bo Ray", "--why", "a test", "--by", "Lou")
    run("undo", "3", "--why", "two people", "--by", "Kim")
    lines = run("log")[1].splitlines()
    assert [line.split("]")[0] for line in lines] == ["[entry 4", "[entry 3", "[entry 2"]
    assert "taken back: entry 3, same: Ann Lee and Bo Ray, by Kim: two people" in lines[0]
    assert lines[1].endswith("same: Ann Lee and Bo Ray, by Lou: a test (taken back by entry 4)")
    told = json.loads(run("log", "--limit", "1", "--before", "4", "--format", "json")[1])["log"]
    assert [(one["of"], one["entry"], one["undone_by"]) for one in told] == [("names", 3, 4)]


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (("confirm", "claim-0", "--why", "x"), 5, "no claim 'claim-0'"),
        (("reject", "claim-0", "--why", "x", "--yes"), 5, "no claim 'claim-0'"),
        (("confirm", QUIT.id), 2, "--why"),
        (("confirm", QUIT.id, "--why", "x", "--on", "yesterday"), 3, "is no date"),
        (("undo", "1", "--why", "x"), 5, "entry 1 judges and retracts nothing"),
        (("undo", "999", "--why", "x"), 5, "entry 999 judges and retracts nothing"),
        (("undo", "two", "--why", "x"), 2, "is no number of an entry"),
        (("undo", "1"), 2, "--why"),
        (("confirm", QUIT.id, "--why", ""), 2, "--why: '' is no reason: say why in words"),
        (("reject", QUIT.id, "--why", " ", "--yes"), 2, "is no reason"),
        (("retract", QUIT.document, "--why", "", "--yes"), 2, "is no reason"),
        (("undo", "1", "--why", ""), 2, "is no reason"),
        (("log", "--limit", "0"), 2, "is no number of lines"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line_and_changes_nothing(
    words: tuple[str, ...], status: int, says: str, run: Any, ledger: Path
) -> None:
    done, _, err = run(*words)
    assert done == status and says in err and len(err.splitlines()) == 1
    assert entries(ledger) == 1


def test_what_two_persons_say_of_one_claim_the_last_counts(run: Any) -> None:
    run("reject", QUIT.id, "--why", "no", "--by", "Lou", "--yes")
    run("confirm", QUIT.id, "--why", "yes", "--by", "Kim")
    assert "confirmed by Kim" in run("timeline", "Orbex")[1]
