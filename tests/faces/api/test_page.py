"""The page about the API says what the API does."""

from __future__ import annotations

import json
import re
from pathlib import Path

from tests.docs.pages import ROOT, blocks
from tests.faces.api.served import client
from tests.faces.api.test_description import CHANGES, SHAPES

from incumbent.faces.api.description import _CHANGING, _WHEN

PAGE = ROOT / "docs" / "reference" / "api.md"
TEXT = PAGE.read_text(encoding="utf-8")


def test_it_tells_every_address_with_its_parameters(gold_ledger: Path) -> None:
    told = client(gold_ledger).get("/api/v1/openapi.json").json()["paths"]
    head, _, changing = TEXT.partition("## Changing something")
    table = [line for line in head.splitlines() if line.startswith("| `/")]
    rows = {row: line for line in table for row in re.findall(r"`(/[a-z]*(?:/ID)?(?:/[a-z]+)?)[?a-z]*=?`", line)}
    posts = re.findall(r"^\| `POST (\S+)` \|", changing, re.MULTILINE)
    assert posts == [address.replace("{id}", "ID").replace("{entry}", "ENTRY") for address in CHANGES]
    assert set(rows) == {address.replace("{id}", "ID") for address in SHAPES}
    for address, operations in told.items():
        if address in CHANGES:
            continue
        names = {p["name"] for p in operations["get"].get("parameters", ())} - {"id"}
        line = rows[address.replace("{id}", "ID")]
        paged = "cursor" in names
        assert paged == ("in pages" in line)
        given = set(re.findall(r"`([a-z_]+)`|\?([a-z]+)=", line.rpartition("|")[0].rpartition("|")[0]))
        assert {one or other for one, other in given} == names - ({"cursor", "limit"} if paged else set()), address


def test_it_tells_every_status_of_a_problem() -> None:
    table = TEXT.partition("## Problems")[2]
    assert set(re.findall(r"^\| (\d{3}) \|", table, re.MULTILINE)) == {*_WHEN, *_CHANGING, "405"}


def test_the_sample_of_a_problem_is_one(gold_ledger: Path) -> None:
    (sample,) = [json.loads(block.text) for block in blocks(PAGE) if block.language == "json"]
    assert client(gold_ledger).get("/api/v1/who?organization=OpenAI&valid_at=2023-02-31").json() == sample
