"""Webhooks, over a real server of HTTP on this machine."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from tests.faces.feeds.test_served import retract_all_about

from incumbent.errors import MalformedInput
from incumbent.faces.cli.main import status
from incumbent.faces.hooks.outbox import PAUSES, Box, Letter, load
from incumbent.faces.hooks.sending import Refused, send, signature
from incumbent.faces.hooks.targets import Target, targets

NOW = datetime(2024, 1, 15, 12, tzinfo=UTC)
SECRET = b"0123456789abcdef0123456789abcdef"


class Receiver(HTTPServer):
    """Answers what it is told to, 200 in the end, and keeps what it got."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Hook)
        self.answers: list[int] = []
        self.got: list[tuple[dict[str, str], bytes]] = []


class Hook(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        assert isinstance(self.server, Receiver)
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.got.append(({name.lower(): told for name, told in self.headers.items()}, body))
        self.send_response(self.server.answers.pop(0) if self.server.answers else 200)
        self.send_header("location", "http://127.0.0.1:1/elsewhere")
        self.end_headers()

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    server = Receiver()
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def place(gold_ledger: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(gold_ledger, tmp_path / "told.ledger"))


def notify(place: Path, receiver: Receiver, *words: str, watch: str = '["Emmett Shear"]') -> int:
    file = place.with_name("hooks.toml")
    file.write_text(
        f'[[target]]\nname = "desk"\nurl = "http://127.0.0.1:{receiver.server_port}/in?a=1"\n'
        f'secret = "whsec_{base64.b64encode(SECRET).decode()}"\nwatch = {watch}\nprivate = true\n'
    )
    return status(["notify", "--targets", str(file), "--ledger", str(place), "--once", *words])


def box(place: Path) -> Box:
    return load(place.with_name("told.ledger.notify.json"))["desk"]


def due(place: Path) -> None:
    """Lets the pauses be over."""
    file = place.with_name("told.ledger.notify.json")
    told = json.loads(file.read_text())
    for letter in told["desk"]["waiting"]:
        letter["due"] = 0
    file.write_text(json.dumps(told))


def test_what_becomes_known_is_sent_once_signed_and_never_again(place: Path, receiver: Receiver) -> None:
    assert notify(place, receiver) == 0 and receiver.got == []
    retract_all_about("Emmett Shear", place)
    assert notify(place, receiver) == 0
    assert receiver.got
    for headers, body in receiver.got:
        told = json.loads(body)
        assert told["type"].startswith("change.") and told["data"]["id"] == headers["webhook-id"]
        expected = signature(SECRET, headers["webhook-id"], int(headers["webhook-timestamp"]), body)
        assert headers["webhook-signature"] == expected
    count = len(receiver.got)
    assert len({headers["webhook-id"] for headers, _ in receiver.got}) == count
    assert notify(place, receiver) == 0 and len(receiver.got) == count


WAITS = "import sys, time; from pathlib import Path; from incumbent.faces.hooks.outbox import alone"
WAITS += "\nwith alone(Path(sys.argv[1])): print('alone', flush=True); time.sleep(60)"


def test_of_two_that_would_send_from_one_file_the_second_is_told_so_and_a_killed_one_is_in_nobodys_way(
    place: Path, receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    state = place.with_name("told.ledger.notify.json")
    first = subprocess.Popen(
        [sys.executable, "-c", WAITS, str(state)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": "src"},
    )
    try:
        assert first.stdout is not None and first.stdout.readline() == "alone\n"
        assert notify(place, receiver) == 7
        told = capsys.readouterr().err
        assert told.count("\n") == 1
        assert f"another incumbent notify sends what {state} holds: end that one first" in told
        assert notify(place, receiver, "--dead") == 0, "looking is no sending"
        assert notify(place, receiver, "--state", str(place.with_name("other.json"))) == 0
    finally:
        first.kill()
        first.wait()
        first.stdout.close() if first.stdout else None
    assert notify(place, receiver) == 0


def test_the_signature_is_that_of_the_standard() -> None:
    secret = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    told = signature(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')
    assert told == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_what_is_not_taken_waits_and_is_sent_with_the_same_id(place: Path, receiver: Receiver) -> None:
    notify(place, receiver)
    retract_all_about("Emmett Shear", place)
    receiver.answers = [500] * 50
    notify(place, receiver)
    first = [headers["webhook-id"] for headers, _ in receiver.got]
    assert [letter.id for letter in box(place).waiting] == first
    notify(place, receiver)
    assert len(receiver.got) == len(first)  # the pause is not over
    due(place)
    receiver.answers = []
    notify(place, receiver)
    assert [headers["webhook-id"] for headers, _ in receiver.got] == first * 2
    assert box(place).waiting == []


def test_what_is_never_taken_is_a_dead_letter_that_is_shown_and_sent_again(
    place: Path, receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    notify(place, receiver)
    retract_all_about("Emmett Shear", place)
    receiver.answers = [410] * 50
    notify(place, receiver)
    dead = box(place).dead
    assert dead and not box(place).waiting
    capsys.readouterr()
    notify(place, receiver, "--dead")
    assert capsys.readouterr().out.splitlines()[0] == f"desk: {dead[0].id}, 1 time: it answered 410"
    receiver.answers = []
    notify(place, receiver, "--resend")
    assert not box(place).dead and not box(place).waiting


def test_pauses_grow_until_the_letter_is_dead() -> None:
    kept, letter = Box(0), Letter("change-1", "{}")
    kept.waiting.append(letter)
    pauses = []
    for _ in PAUSES:
        kept.failed(letter, "it answered 500", 100.0)
        pauses.append(letter.due - 100.0)
    assert pauses == sorted(pauses) == list(PAUSES) and kept.waiting == [letter]
    kept.failed(letter, "it answered 500", 100.0)
    assert (kept.waiting, kept.dead) == ([], [letter])


def test_a_redirect_is_not_followed(receiver: Receiver) -> None:
    receiver.answers = [302]
    url = f"http://127.0.0.1:{receiver.server_port}/"
    with pytest.raises(Refused, match="it answered 302"):
        send(Target("desk", url, SECRET, private=True), "change-1", b"{}", 1)
    assert len(receiver.got) == 1


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "[::1]", "10.0.0.1", "169.254.169.254", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"],
)
def test_private_addresses_are_refused_unless_they_are_allowed(host: str, receiver: Receiver) -> None:
    with pytest.raises(Refused, match="private network"):
        send(Target("desk", f"http://{host}:{receiver.server_port}/", SECRET), "change-1", b"{}", 1)
    assert receiver.got == []


@pytest.mark.parametrize(
    "text",
    [
        "nothing",
        "",
        '[[target]]\nname = "a"\nurl = "ftp://a.example/"\nsecret = "0123456789abcdef"',
        '[[target]]\nname = "a"\nurl = "https://u:p@a.example/"\nsecret = "0123456789abcdef"',
        '[[target]]\nname = "a"\nurl = "https://a.example/"\nsecret = "short"',
        '[[target]]\nname = "a"\nurl = "https://a.example/"\nsecret = "0123456789abcdef"\nwatched = []',
        '[[target]]\nname = "a"\nurl = "https://a.example/"\nsecret = "0123456789abcdef"\nwatch = "OpenAI"',
    ],
)
def test_a_file_of_targets_that_is_wrong_is_told(text: str, tmp_path: Path) -> None:
    file = tmp_path / "hooks.toml"
    file.write_text(text)
    with pytest.raises(MalformedInput):
        targets(file)


def test_a_secret_is_not_printed(tmp_path: Path) -> None:
    assert "0123456789abcdef" not in repr(Target("a", "https://a.example/", SECRET))
