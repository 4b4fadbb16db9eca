"""The server on a real socket: slow, silent, oversized and broken clients hold nobody up."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import uvicorn
from tests.faces.api.served import TODAY

from incumbent.errors import OutputError
from incumbent.faces.cli.serve import assembled
from incumbent.faces.serving import server
from incumbent.settings import Service

WHO = b"GET /api/v1/who?organization=OpenAI HTTP/1.1\r\nHost: localhost\r\n"


@pytest.fixture
def port(gold_ledger: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """A server with little patience, in a thread of its own."""
    monkeypatch.setattr(server, "FOR_A_HEAD", 0.6)
    at = server.listen("127.0.0.1", 0)
    made: list[uvicorn.Server] = []
    init = uvicorn.Server.__init__

    def kept(self: uvicorn.Server, config: uvicorn.Config) -> None:
        init(self, config)
        made.append(self)

    monkeypatch.setattr(uvicorn.Server, "__init__", kept)
    application = assembled(Service(gold_ledger, lambda: TODAY, names=("localhost",)))
    thread = threading.Thread(target=server.run, args=(application, at))
    thread.start()
    while not (made and made[0].started):
        time.sleep(0.01)
    yield at.getsockname()[1]
    made[0].should_exit = True
    thread.join(10)
    at.close()


def sent(port: int, *parts: bytes, pause: float = 0.0, wait: float = 5.0) -> bytes:
    """What comes back until the server closes, or nothing more comes."""
    with closing(socket.create_connection(("127.0.0.1", port), timeout=wait)) as connection:
        told = b""
        try:
            for part in parts:
                connection.sendall(part)
                time.sleep(pause)
            while more := connection.recv(65536):
                told += more
        except (ConnectionError, TimeoutError):
            pass
        return told


def status(told: bytes) -> int:
    return int(told.split(b" ", 2)[1]) if told else 0


def test_a_question_is_answered(port: int) -> None:
    told = sent(port, WHO + b"Connection: close\r\n\r\n")
    assert status(told) == 200 and b"\r\nserver:" not in told.lower()


def test_who_sends_a_letter_at_a_time_or_nothing_is_let_go(port: int) -> None:
    begun = time.perf_counter()
    assert sent(port, *(bytes([letter]) for letter in WHO[:30]), pause=0.1) == b""
    assert sent(port) == b""
    assert time.perf_counter() - begun < 5


def test_slow_clients_keep_nobody_waiting(port: int) -> None:
    slow = [socket.create_connection(("127.0.0.1", port)) for _ in range(60)]
    try:
        for connection in slow:
            connection.sendall(WHO[:20])
        assert status(sent(port, WHO + b"Connection: close\r\n\r\n")) == 200
    finally:
        for connection in slow:
            connection.close()


def test_requests_that_come_at_once_are_all_answered(port: int) -> None:
    told = sent(port, (WHO + b"\r\n") * 2 + WHO + b"Connection: close\r\n\r\n")
    assert told.count(b"HTTP/1.1 200 OK") == 3


@pytest.mark.parametrize(
    "request_",
    [
        b"GET / HTTP/1.1\r\nX: " + b"x" * 40_000 + b"\r\n\r\n",
        b"GET /api/v1/who?" + b"x" * 40_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00",
        b"GET /api/v1/\x00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost : localhost\r\n\r\n",
    ],
    ids=["head", "address", "tls", "nul", "two lengths", "space"],
)
def test_what_is_no_request_is_refused_and_the_server_goes_on(request_: bytes, port: int) -> None:
    assert status(sent(port, request_)) in (0, 400, 414, 421)
    assert status(sent(port, WHO + b"Connection: close\r\n\r\n")) == 200


@pytest.mark.parametrize(
    "host", [b"evil.example", b"localhost.evil.example", b"evil.example@localhost", b"", b"localhost\r\nHost: other"]
)
def test_a_strange_host_gets_nothing(host: bytes, port: int) -> None:
    told = sent(port, b"GET /api/v1/ HTTP/1.1\r\nHost: " + host + b"\r\nConnection: close\r\n\r\n")
    assert status(told) in (400, 421) and b"entries" not in told


def test_a_place_that_is_taken_is_told_in_one_line(port: int) -> None:
    with pytest.raises(OutputError, match="cannot be listened at"):
        server.listen("127.0.0.1", port)
