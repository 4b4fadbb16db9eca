"""The commands about names and origins: what they print, and how they fail."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from incumbent.faces.cli import origins
from incumbent.faces.cli.main import status
from incumbent.model.entry import Source
from incumbent.model.origin import Link, Origin


@pytest.fixture
def ledger(gold_ledger: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    copy = tmp_path / "mine.ledger"
    shutil.copy(gold_ledger, copy)
    monkeypatch.setenv("INCUMBENT_LEDGER", str(copy))
    return copy


@pytest.fixture
def say(ledger: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def said(*words: str) -> tuple[int, str, str]:
        done = status(words)
        out, err = capsys.readouterr()
        return done, out, err

    return said


def test_same_joins_undo_parts_and_the_ledger_keeps_why(say: Any) -> None:
    done, out, _ = say("same", "Twitch", "OpenAI", "--why", "a test", "--by", "eve", "--format", "json")
    told = json.loads(out)
    assert done == 0
    assert (told["judgement"]["verdict"], told["judgement"]["by"], told["judgement"]["why"]) == (
        *("same", "person:eve"),
        "a test",
    )
    assert {"OpenAI", "Twitch"} <= set(told["parties"][0]["names"])
    assert "Twitch" in say("parties", "OpenAI")[1]
    done, out, _ = say("same", "OpenAI", "Twitch", "--undo")
    assert done == 0 and "taken back" in out
    assert "Twitch" not in say("parties", "OpenAI")[1]


def test_different_keeps_apart_what_bears_one_name(say: Any) -> None:
    done, out, _ = say("different", "Sam Altman @ OpenAI", "Sam Altman @ Microsoft")
    assert done == 0 and "different" in out
    assert len(json.loads(say("parties", "Sam Altman", "--format", "json")[1])["parties"]) == 2


def test_people_of_one_name_who_were_parted_are_asked_for_one_by_one(say: Any) -> None:
    """As `parties` names them; before they were parted, both names are of the same one."""
    assert say("timeline", "Sam Altman @ Microsoft")[1].count("OpenAI") > 1
    say("different", "Sam Altman @ OpenAI", "Sam Altman @ Microsoft")
    done, out, _ = say("timeline", "Sam Altman @ Microsoft")
    assert done == 0 and out.startswith("Sam Altman @ Microsoft\n") and "planned: Sam Altman to join Microsoft" in out
    assert "reversed" not in out, "it was somebody else who went back to OpenAI"
    here = say("timeline", "Sam Altman @ OpenAI")[1]
    assert "directeur général" in here and "Microsoft" not in here.replace("@ Microsoft", "")
    assert say("changes", "Sam Altman @ Microsoft", "--since", "2023")[0] == 0
    assert say("timeline", "Sam Altman")[1].splitlines()[-1] == (
        '  more than one person bears that name; to ask for one: "Sam Altman @ Microsoft", "Sam Altman @ OpenAI"'
    )
    for words in (("timeline", "Sam Altman @ Quora"), ("who", "Sam Altman @ OpenAI")):
        assert say(*words)[0] == 5


def test_a_name_that_nobody_has_read_yet_is_judged_and_told(say: Any) -> None:
    """In whatever place it stands: a slip in it would change nothing, and nobody would see."""
    for words in (("Twitch TV", "Twitch"), ("Twitch", "Twich")):
        done, out, err = say("same", *words, "--why", "a test")
        assert (done, err) == (0, "")
        assert out.startswith(f"{words[0]} and {words[1]} are the same [entry ")
        assert "Twitch" in out.splitlines()[1]
    assert out.splitlines()[-1] == "  the ledger holds nothing about 'Twich' yet"
    assert "yet" not in say("same", "Twitch", "OpenAI")[1]


def test_a_person_and_an_organisation_are_not_one(say: Any) -> None:
    for one, other in (("Sam Altman", "OpenAI"), ("OpenAI", "Sam Altman")):
        done, out, err = say("same", one, other)
        assert (done, out) == (5, "")
        assert "a person" in err and "an organisation" in err and "name two people, or two organisations" in err
    assert "nobody has judged anything" in say("log")[1], "and nothing was written"


def test_where_nothing_is_in_doubt_it_says_so(say: Any) -> None:
    assert "no names were judged" in say("parties")[1]
    assert "no pair of names is in doubt" in say("parties", "--unsure")[1]
    assert json.loads(say("parties", "--unsure", "--format", "json")[1]) == {"unsure": []}


@pytest.mark.parametrize(
    "words",
    [
        ("same", "Nobody", "Noone"),
        ("different", "OpenAI", "Open AI"),
        ("same", "Twitch", "OpenAI", "--undo"),
        ("parties", "Nobody"),
        ("origins", "Nobody"),
        ("origins", "doc-ffff"),
    ],
)
def test_what_the_ledger_does_not_know_is_one_line_and_status_five(say: Any, words: tuple[str, ...]) -> None:
    done, out, err = say(*words)
    assert (done, out) == (5, "")
    assert err.startswith("incumbent: error: ") and err.count("\n") == 1


def test_origins_shows_the_tree_with_reasons(say: Any) -> None:
    done, out, _ = say("origins", "OpenAI")
    assert done == 0
    lines = out.splitlines()
    at = next(place for place, line in enumerate(lines) if "copy: Sam Altman dismissed" in line)
    assert "The Quayside Courier" in lines[at - 1] and lines[at].startswith("    copy: ")
    assert "of the rows of words" in lines[at]


def test_a_chain_of_thousands_of_copies_is_printed_and_says_how_deep_it_goes() -> None:
    documents = tuple(f"doc-{at}" for at in range(5_000))
    pairs = zip(documents[1:], documents, strict=False)
    hung = tuple(Link(child, parent, "copy", "copy", ("97",)) for child, parent in pairs)
    sources = {id_: Source(id=id_, name=id_) for id_ in documents}
    told = list(origins.lines([Origin("doc-0", documents, hung)], sources))
    assert told[0] == "1 origin of 5,000 articles"
    assert told[1].startswith("  doc-0 — ") and told[2].startswith("    copy: doc-1 — ")
    assert told[5_000].lstrip().startswith("[5000 deep] copy: doc-4999 — ")
    assert max(map(len, told)) < 250


def test_origins_as_json_names_documents_and_links(say: Any) -> None:
    told = json.loads(say("origins", "OpenAI", "--format", "json")[1])["origins"]
    (linked,) = [origin for origin in told if origin["links"]]
    assert linked["id"] == linked["documents"][0]["id"] == linked["links"][0]["parent"]
    assert linked["outside"] is None and linked["links"][0]["kind"] == "copy"
