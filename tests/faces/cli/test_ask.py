"""`incumbent ask` as a process: the sentence, the words below it, and what it does not understand."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def ask(*words: str, ledger: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "incumbent", "ask", *words]
    environment = os.environ | {"INCUMBENT_LEDGER": str(ledger), "PYTHONPATH": "src"}
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, cwd=ROOT)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Who led OpenAI on 18 November 2023?", "On 18 November 2023, OpenAI: Mira Murati, interim chief executive"),
        (
            "Qui dirigeait OpenAI le 18 novembre 2023 ?",
            "Le 18 novembre 2023, OpenAI : Mira Murati, directrice générale",
        ),
    ],
)
def test_the_answer_is_a_sentence_in_the_language_of_the_question_with_words_and_ids(
    question: str, sentence: str, gold_ledger: Path
) -> None:
    done = ask(question, ledger=gold_ledger)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(sentence)
    assert "“Mira Murati, the chief technology officer, was named interim chief executive" in done.stdout
    assert "[claim-" in done.stdout and "understood: holder" in done.stdout


def test_the_question_needs_no_quotes(gold_ledger: Path) -> None:
    assert "Mira Murati" in ask(*"who led openai on 18 november 2023".split(), ledger=gold_ledger).stdout


def test_what_was_not_understood_is_named(gold_ledger: Path) -> None:
    done = ask("Why was Sam Altman fired?", ledger=gold_ledger)
    assert done.stdout.startswith("I did not understand: Why.") and done.returncode == 0


def test_the_json_tells_how_the_question_was_understood(gold_ledger: Path) -> None:
    done = ask("Did Sam Altman join Microsoft?", "--format", "json", ledger=gold_ledger)
    reply = json.loads(done.stdout)
    assert (reply["status"], reply["verdict"], reply["language"]) == ("unsaid", "planned", "en")
    assert reply["understood"]["people"] == ["Sam Altman"] and reply["understood"]["intent"] == "joined"
    assert {next(iter(told)) for told in reply["told"]} == {"plan"}


@pytest.mark.parametrize(("question", "status"), [("", 3), ("who " * 200, 3)])
def test_a_question_that_is_none_ends_in_one_line(question: str, status: int, gold_ledger: Path) -> None:
    done = ask(question, ledger=gold_ledger)
    assert done.returncode == status and done.stderr.count("\n") == 1 and not done.stdout


def test_a_language_without_a_pack_is_told(gold_ledger: Path) -> None:
    done = ask("Wer leitet OpenAI?", "--language", "de", ledger=gold_ledger)
    assert done.returncode == 3 and "'de'" in done.stderr
