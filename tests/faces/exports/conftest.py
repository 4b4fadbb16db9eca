"""Pages of the example ledger, and of one whose articles were written to break pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.chromium import chromium
from tests.faces.charts.world import HOSTILE, LONG

from incumbent.desk import Desk
from incumbent.desk.serving import Desks
from incumbent.faces.exports.page import page
from incumbent.ledger import Ledger
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence
from incumbent.model.span import Span
from incumbent.model.time import PartialDate
from incumbent.settings import Service, Settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


def made(ledger: Path, name: str, **asked: object) -> str:
    """The page of an organisation."""
    desks = Desks(Service.of(Settings.from_environment(ledger)))
    try:
        with desks.asked() as desk:
            return page(desk, name, **asked)  # type: ignore[arg-type]
    finally:
        desks.close()


@pytest.fixture(scope="session")
def openai(gold_ledger: Path) -> str:
    return made(gold_ledger, "OpenAI")


@pytest.fixture(scope="session")
def openai_file(openai: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page on a disk."""
    path = tmp_path_factory.mktemp("page") / "openai.html"
    path.write_text(openai, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def hostile_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles whose names, titles, publishers, words and addresses are attacks."""
    path = tmp_path_factory.mktemp("hostile") / "hostile.ledger"
    desk = Desk(Settings.from_environment(path))
    attack = '"><img src=x onerror=alert(1)><script>alert(2)</script>'
    addresses = ("javascript:alert(3)", 'https://a.example/"onmouseover="alert(4)', "data:text/html,<script>")
    with Ledger(path, writable=True) as ledger:
        for place, name in enumerate((*HOSTILE, LONG)):
            name = "".join(one for one in name if not "\ud800" <= one <= "\udfff")  # no ledger holds half a character
            text = f"{attack}\n{name} leads Orbex. {attack}"
            document = Document(
                name=f"{attack} {place}",
                text=text,
                title_end=len(attack),
                language='en"><script>',
                published_at=PartialDate(2023, 6, 1 + place),
                published_basis="given",
                publisher=f"{attack} {place}",
                url=f"{addresses[place % 3]}{place}",
            )
            start = text.index(name, len(attack))
            claim = TenureClaim(
                document=document.id,
                evidence=Evidence.of(text, Span(start, len(text))),
                tenure_kind="start",
                person=name,
                organization="Orbex",
                post=attack,
                post_class="chief-executive",
                date=f"2023-06-{1 + place:02}",
            )
            ledger.append(document, [claim], "2024-01-15T12:00:00Z", desk.keys_of, lambda document: ())
    return path
