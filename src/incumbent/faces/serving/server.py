"""The server itself: uvicorn, with limits to how long and how much it listens to anybody."""

from __future__ import annotations

import asyncio
import socket

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from incumbent.errors import OutputError

HEADERS = 16_384  # bytes of the head of a request
QUEUE = 1024  # connections that wait to be taken
MOST = 500  # connections that are listened to
FOR_A_HEAD = 20.0  # seconds from one answer, or the beginning, to the whole head of the next request
FOR_ALL = 120.0  # seconds from the head of a request until its answer is taken


class Patient(H11Protocol):
    """A connection that is closed when it keeps us waiting: who sends a letter a second, or takes no answer, holds
    nobody else up."""

    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait(FOR_A_HEAD)

    def handle_events(self) -> None:
        before = self.cycle
        super().handle_events()
        if self.cycle is not before:
            self._wait(FOR_ALL)

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._wait(FOR_A_HEAD if self.cycle.response_complete else FOR_ALL)  # the next may have come already

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop()
        super().connection_lost(exc)

    def _wait(self, seconds: float) -> None:
        self._stop()
        self._deadline = self.loop.call_later(seconds, self.transport.abort)

    def _stop(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens at an address; port 0 takes any that is free. Raises OutputError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    at = socket.socket(family, socket.SOCK_STREAM)
    try:
        at.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        at.bind((host, port))
        at.listen(QUEUE)
    except OSError as fault:
        at.close()
        reason = (fault.strerror or str(fault)).lower()
        raise OutputError(f"{host}:{port} cannot be listened at ({reason})", "name another --port or --host") from fault
    return at


def run(application: ASGIApp, at: socket.socket) -> None:
    """Serves until the process is told to stop."""
    config = uvicorn.Config(
        application,
        interface="asgi3",
        http=Patient,
        limit_concurrency=MOST,
        lifespan="off",
        ws="none",
        access_log=False,
        log_level="warning",
        server_header=False,
        proxy_headers=False,
        h11_max_incomplete_event_size=HEADERS,
        timeout_keep_alive=20,
        timeout_graceful_shutdown=5,
        backlog=QUEUE,
    )
    uvicorn.Server(config).run(sockets=[at])
