"""What the pages say of commands, errors, keys and files is what the code has."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.docs.pages import PAGES, ROOT, blocks, headings, links, short

from incumbent import errors
from incumbent.desk import Desk
from incumbent.faces import problems, wire
from incumbent.faces.cli import say
from incumbent.faces.cli.ask import lines as say_asked
from incumbent.faces.cli.commands import parser
from incumbent.faces.cli.origins import lines as say_origins
from incumbent.model.claim import POST_CLASSES
from incumbent.model.entry import Judgement, Retraction, Review
from incumbent.settings import Settings

REFERENCE = ROOT / "docs" / "reference"
ERRORS = (REFERENCE / "errors.md").read_text(encoding="utf-8")
CLI = (REFERENCE / "cli.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in links(page):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert not anchor or anchor in headings(target), link


def test_every_page_below_docs_is_reached_from_the_readme() -> None:
    reached, ahead = set(), [ROOT / "README.md"]
    while ahead:
        page = ahead.pop()
        if page in reached or page.suffix != ".md":
            continue
        reached.add(page)
        targets = [(page.parent / link.split("#")[0]).resolve() for link in links(page) if "://" not in link]
        ahead += [target / "README.md" if target.is_dir() else target for target in targets]
    assert [short(page) for page in PAGES if page not in reached and "docs" in page.parts] == []


# ---- errors ---------------------------------------------------------------------------------------------------------


def kinds(kind: type[errors.IncumbentError] = errors.IncumbentError) -> Iterator[type[errors.IncumbentError]]:
    for child in kind.__subclasses__():
        yield child
        yield from kinds(child)


def test_the_codes_of_errors_are_those_of_the_code() -> None:
    told = set(re.findall(r"`((?:input|ledger|answer)(?:\.[a-z-]+)?|command|setup|output)`", ERRORS))
    assert told == {kind.code for kind in kinds()}


def test_the_exit_statuses_are_those_of_the_code() -> None:
    told = {int(status) for status in re.findall(r"^\| (\d+) \|", ERRORS, re.MULTILINE)}
    ours = {kind.exit_status for kind in kinds()}
    assert told == {0, problems.UNEXPECTED, problems.INTERRUPTED} | ours


def test_the_tree_of_errors_is_drawn_as_it_is() -> None:
    drawn = (errors.__doc__ or "").partition("IncumbentError\n")[2]
    assert set(re.findall(r"\b[A-Z]\w*[a-z]\b", drawn)) == {kind.__name__ for kind in kinds()}


# ---- the command line -----------------------------------------------------------------------------------------------


def commands() -> dict[str, argparse.ArgumentParser]:
    (found,) = [action for action in parser()._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(found.choices)


def test_every_command_has_its_section_and_every_section_its_command() -> None:
    assert set(re.findall(r"^## incumbent (\w+)", CLI, re.MULTILINE)) == set(commands())


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_option_is_told_and_every_command_has_examples_that_are_some(name: str) -> None:
    command = commands()[name]
    options = {word for action in command._actions for word in action.option_strings if word.startswith("--")}
    assert {option for option in options if option not in CLI} == set()
    head, *lines = re.split(r"(?:: |\n  )(?=incumbent )", command.epilog or "")
    assert head.rstrip(":") == ("Example" if len(lines) == 1 else "Examples") and lines
    for line in lines:
        called, words = line.split()[1], re.findall(r'"[^"]*"|\S+', line)[2:]
        assert called == name
        assert parser().parse_args([name, *(word.strip('"') for word in words)]).run


def test_options_that_the_pages_use_are_options() -> None:
    ours = {word for command in commands().values() for a in command._actions for word in a.option_strings}
    for page in PAGES:
        for block in blocks(page):
            typed = [line for line in block.text.splitlines() if line.startswith("$ incumbent ")]
            assert {word for line in typed for word in re.findall(r"(?<= )--[a-z]+", line)} <= ours


# ---- answers --------------------------------------------------------------------------------------------------------


def test_the_keys_of_answers_are_those_of_the_page(gold_ledger: Path) -> None:
    table = CLI.partition("## The JSON of answers")[2]
    told = {
        row[0].strip("`"): set(re.findall(r"`([a-z_]+)`", row[1]))
        for row in re.findall(r"^\| (`?[a-z`, ]+?`?(?: of an? \w+)?) \| (.*) \|$", table, re.MULTILINE)
    }
    desk = Desk(Settings.from_environment(gold_ledger))
    who = wire.holders_object(desk.who("OpenAI", valid_at=date(2023, 11, 25), known_at=date(2023, 11, 20)))
    timeline = wire.timeline_object(desk.timeline("OpenAI"))
    state = wire.state_object(desk.state("OpenAI", valid_at=date(2023, 11, 18), known_at=date(2023, 11, 18)))
    changes = wire.changes_object(desk.changes("OpenAI", since=date(2023, 11, 17), until=date(2023, 11, 22)))
    disputes = wire.disputes_object(desk.disputes("OpenAI"))
    found, sources = desk.origins("OpenAI")
    origin = next(wire.origin_line(one, sources) for one in found if one.links)
    party = wire.party_line(desk.parties("Sam Altman")[0])
    judged = Judgement(sort="person", one="a", other="b", names=("A", "B"), verdict="same", by="person:me")
    claim = wire.claim_object(*desk.show_claim(who["held"][0]["evidence"][0]["id"]), around=10)
    reply = wire.reply_object(desk.ask("Who led OpenAI on 18 November 2023?"))
    assert told["ask"] - {"tenure", "plan", "founding", "stake", "dispute", "change", "claim"} == set(reply) | {
        *("answered", "unsaid", "yes", "ended", "planned", "rumoured")
    }
    assert told["inquiry"] == set(reply["understood"]) | set(reply["understood"]["pieces"][0])
    assert told["who"] == set(who) | {"superseded_by"}
    assert told["timeline"] == set(timeline)
    assert told["tenure"] == set(who["held"][0])
    assert told["plan"] == set(who["plans"][0])
    assert told["state"] == set(state) | {"post_class", "last"} and state["vacant"]
    assert told["changes"] == set(changes)
    assert told["change"] | {"tenure", "plan"} == set(changes["changes"][0]) | {"tenure", "plan"}
    assert told["disputes"] == set(disputes)
    assert told["dispute"] == set(disputes["disputes"][0])
    assert told["side"] == set(disputes["disputes"][0]["sides"][0])
    assert told["origin"] == set(origin) | set(origin["links"][0])
    assert told["party"] == set(party)
    assert told["judgement"] == set(wire.judgement_line(judged))
    day = date(2024, 1, 1)
    told_of: dict[str, Any] = {
        "document": "d",
        "on": day,
        "why": "",
        "by": "",
        "undoes": None,
        "recorded_at": "",
        "seq": 1,
    }
    review = wire.review_line(Review(claim="c", verdict="confirmed", **told_of))
    assert told["review"] - {"confirmed", "rejected"} == set(review)
    assert told["retraction"] == set(wire.retraction_line(Retraction(**told_of)))
    assert told["chain"] == set(timeline["chains"][0])
    assert told["link"] == set(timeline["chains"][0]["links"][0])
    assert told["founding"] == set(timeline["foundings"][0])
    assert told["stake"] == set(timeline["stakes"][0])
    assert told["source"] == set(claim["source"])
    assert told["show` of a claim"] - {"before", "after"} - {"reviews"} == {"context", "source", "recorded_at"}
    assert told["show` of a document"] == {"source", "claims"}


def test_the_samples_of_other_questions_are_what_the_dispatches_give(gold_ledger: Path) -> None:
    desk = Desk(Settings.from_environment(gold_ledger))
    day = date(2023, 11, 18)
    state = say.state(desk.state("OpenAI", valid_at=day, known_at=day))
    changes = say.changes(desk.changes("OpenAI", since=date(2023, 11, 17), until=date(2023, 11, 17)))
    disputes = say.disputes(desk.disputes("OpenAI"))
    origins = say_origins(*desk.origins("OpenAI"))
    asked = say_asked(desk.ask("Who led OpenAI on 18 November 2023?"))
    sections = (
        ("ask QUESTION", asked),
        ("state ORGANIZATION", state),
        ("changes [NAME]", changes),
        ("disputes [NAME]", disputes),
        ("origins ID|NAME", origins),
    )
    for command, answer in sections:
        section = CLI.partition(f"## incumbent {command}\n")[2].partition("\n## ")[0]
        printed = iter(answer)
        for line in section.split("```")[1].strip("\n").splitlines():
            assert line in printed, f"{line!r} is not printed, or not in this order"


@pytest.mark.parametrize("page", [REFERENCE / "cli.md", ROOT / "README.md"], ids=short)
def test_the_sample_answer_is_what_the_dispatches_give(page: Path, gold_ledger: Path) -> None:
    (sample,) = [block.text for block in blocks(page) if block.text.startswith("OpenAI on 2023-11-25")]
    desk = Desk(Settings.from_environment(gold_ledger))
    answer = desk.who("OpenAI", post="CEO", valid_at=date(2023, 11, 25), known_at=date(2023, 11, 20))
    printed = iter(say.holders(answer))
    for line in sample.splitlines():
        assert line in printed, f"{line!r} is not printed, or not in this order"


def test_the_classes_of_posts_are_those_of_the_contract() -> None:
    page = (REFERENCE / "claims.md").read_text(encoding="utf-8")
    table = page.partition("## Post classes")[2].partition("\n## ")[0]
    assert set(re.findall(r"`([a-z-]+)`", table.partition("\n`founder`")[0])) == POST_CLASSES


def test_the_exit_status_of_every_kind_is_in_the_shell_range() -> None:
    assert all(0 < kind.exit_status < 126 for kind in kinds())


# ---- the packs and the project --------------------------------------------------------------------------------------


def test_the_targets_of_make_that_pages_use_are_there() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):.*##", makefile, re.MULTILINE))
    assert {"demo", "test", "lint", "bench", "help"} <= targets
    for page in PAGES:
        used = set(re.findall(r"`make ([a-z]+)", page.read_text(encoding="utf-8")))
        assert used <= targets, short(page)
