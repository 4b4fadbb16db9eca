"""The server itself: uvicorn, with limits to how long and how much it listens to anybody."""

from __future__ import annotations

import socket

import uvicorn
from starlette.types import ASGIApp

from incumbent.errors import OutputError

HEADERS = 16_384  # bytes of the head of a request
QUEUE = 1024  # connections that wait to be taken


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
