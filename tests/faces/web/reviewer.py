"""A reviewer as tests meet one: at a server with a token, over a ledger of their own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from incumbent.ledger import Ledger

TOKEN = "correct-horse-battery-staple"
HERE = {"origin": "http://testserver"}
CLAIM = "claim-66ad4624ba2b323be9eadc4f"
ARTICLE = "doc-99ccdbba9109dd2554db570b"
SAID = {"why": "read in the paper itself", "by": "Kim"}
ACTS: list[tuple[str, dict[str, str]]] = [
    (f"/review/claim/{CLAIM}", {"verdict": "confirmed"}),
    (f"/review/claim/{CLAIM}", {"verdict": "rejected"}),
    (f"/review/article/{ARTICLE}", {}),
    ("/review/names", {"one": "OpenAI", "other": "Twitch", "verdict": "same"}),
    ("/review/undo/16", {}),
]


def proof(client: TestClient, path: str = "/review") -> str:
    found = re.search(r'name="proof" value="([^"]+)"', client.get(path).text)
    assert found
    return found[1]


def act(client: TestClient, path: str, told: dict[str, str], **more: Any) -> Any:
    data = {"proof": proof(client), **SAID, **told, **more.pop("data", {})}
    return client.post(path, data=data, headers=HERE | more.pop("headers", {}))


def end(place: Path) -> int:
    with Ledger(place) as ledger:
        return ledger.last()[0]
