"""How many questions in plain words are answered rightly, over the example dispatches with the claims that a person
found in them.

`python -m benchmarks.asking_words` prints the share for each language and each file of `benchmarks/questions/`, and
lists what went wrong. Gold is a JSON object a line: the question, its language, and of the reply what has to be so;
`outside` marks what no ledger can answer, and is right where nothing is answered.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.dispatches import dispatches

from incumbent.desk import Desk
from incumbent.ledger import Ledger
from incumbent.model.inquiry import Reply
from incumbent.settings import Settings

QUESTIONS = Path(__file__).parent / "questions"
LISTS = ("people", "organizations", "posts", "dates", "tellers", "numbers")  # compared without their order


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its gold and its reply; `wrong` says what is not as gold has it, "" where all is right."""

    gold: dict[str, Any]
    reply: Reply
    wrong: str

    @property
    def confident(self) -> bool:
        """It was answered, and wrongly."""
        return bool(self.wrong) and self.reply.status == "answered"


def questions(name: str) -> list[dict[str, Any]]:
    """The questions of a file with their gold."""
    return [json.loads(line) for line in (QUESTIONS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def ask_all(desk: Desk, rows: Iterable[dict[str, Any]]) -> list[Asked]:
    """Each question, asked and judged; the language is for the house to find."""
    asked = []
    for gold in rows:
        reply = desk.ask(gold["question"])
        asked.append(Asked(gold, reply, wrong(gold, reply)))
    return asked


def wrong(gold: dict[str, Any], reply: Reply) -> str:
    """What of a reply is not as gold has it."""
    if gold.get("outside"):
        return f"answered: {reply.sentence}" if reply.status == "answered" else ""
    if reply.inquiry.language != gold["language"]:
        return f"taken for {reply.inquiry.language}"
    if reply.status != gold.get("status", "answered"):
        return f"{reply.status}: {reply.sentence}"
    for name in LISTS:
        if name in gold and sorted(map(str, gold[name])) != sorted(map(str, getattr(reply, name))):
            return f"{name}: {', '.join(map(str, getattr(reply, name))) or 'none'}"
    if "verdict" in gold and reply.verdict != gold["verdict"]:
        return f"verdict: {reply.verdict}"
    missing = [words for words in gold.get("words", ()) if words not in reply.sentence]
    return f"not said: {', '.join(missing)}" if missing else ""


def gold_desk(path: Path) -> Desk:
    """A desk over a new ledger of the dispatches with the claims of their gold."""
    desk = Desk(Settings.from_environment(path))
    with Ledger(path, writable=True) as ledger:
        for document, claims in dispatches():
            ledger.append(document, claims, "2024-01-15T12:00:00Z", desk.keys_of, desk.sign)
    return desk


def main() -> int:
    """Prints the shares; 1 where a question outside reach was answered."""
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        desk = gold_desk(Path(folder) / "gold.ledger")
        for name in sorted(path.stem for path in QUESTIONS.glob("*.jsonl")):
            asked = ask_all(desk, questions(name))
            shares: dict[str, list[bool]] = defaultdict(list)
            for one in asked:
                shares[one.gold["language"]].append(not one.wrong)
            for language, right in sorted(shares.items()):
                print(f"{name:8} {language}: {sum(right)} of {len(right)} right, {sum(right) / len(right):.1%}")
            for one in asked:
                if one.wrong:
                    print(f"  {'WRONG' if one.confident else 'not  '} {one.gold['question']}\n        {one.wrong}")
                    failed |= bool(one.gold.get("outside"))
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
