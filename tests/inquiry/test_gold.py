"""Questions of our own with gold, over the dispatches with the claims that a person found in them."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest
from benchmarks.asking_words import QUESTIONS, Asked, ask_all, questions, wrong

from incumbent.desk import Desk
from incumbent.settings import Settings

FLOOR = 0.95
FILES = sorted(path.stem for path in QUESTIONS.glob("*.jsonl"))


@pytest.fixture(scope="module")
def asked(gold_ledger: Path) -> dict[str, list[Asked]]:
    desk = Desk(Settings.from_environment(gold_ledger))
    return {name: ask_all(desk, questions(name)) for name in FILES}


def within(asked: dict[str, list[Asked]]) -> list[Asked]:
    return [one for rows in asked.values() for one in rows if not one.gold.get("outside")]


def outside(asked: dict[str, list[Asked]]) -> list[Asked]:
    return [one for rows in asked.values() for one in rows if one.gold.get("outside")]


def test_there_are_enough_questions_in_both_languages(asked: dict[str, list[Asked]]) -> None:
    for code in ("en", "fr"):
        assert sum(one.gold["language"] == code for one in within(asked)) >= 75
        assert sum(one.gold["language"] == code for one in outside(asked)) >= 20
    texts = [one.gold["question"] for rows in asked.values() for one in rows]
    assert len(set(texts)) == len(texts) and len(within(asked)) >= 150 and len(outside(asked)) >= 40


def test_nearly_all_are_answered_rightly_in_each_language(asked: dict[str, list[Asked]]) -> None:
    right: dict[str, list[bool]] = defaultdict(list)
    for one in within(asked):
        right[one.gold["language"]].append(not one.wrong)
    assert all(sum(rows) / len(rows) >= FLOOR for rows in right.values()), failures(within(asked))


def test_no_question_outside_reach_is_answered(asked: dict[str, list[Asked]]) -> None:
    assert not failures(outside(asked))


def test_a_reply_says_what_it_names(asked: dict[str, list[Asked]]) -> None:
    for one in within(asked):
        if one.reply.status == "answered":
            names = (*one.reply.people, *one.reply.organizations, *one.reply.tellers)
            assert one.reply.told
            assert [name for name in names if name not in one.reply.sentence and len(one.reply.told) <= 8] == []


def test_gold_can_fail(asked: dict[str, list[Asked]]) -> None:
    one = next(one for one in within(asked) if one.gold.get("people"))
    assert wrong(one.gold | {"people": ["Ann Lee"]}, one.reply)
    assert wrong({"language": one.gold["language"], "outside": True}, one.reply)
    assert wrong(one.gold | {"status": "unsaid"}, one.reply)


def failures(rows: list[Asked]) -> list[str]:
    return [f"{one.gold['question']} — {one.wrong}" for one in rows if one.wrong]
