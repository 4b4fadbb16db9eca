"""`incumbent serve`: the pages and the JSON API over one ledger."""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from incumbent.errors import BadParameter, LedgerError, SetupError
from incumbent.faces.cli.options import Commands, command
from incumbent.settings import Service, Settings

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from incumbent.desk.serving import Desks

HERE = ("127.0.0.1", "::1", "localhost")
TOKEN = "INCUMBENT_TOKEN"
SHORTEST = 20  # characters of a token


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "Serve the ledger as web pages and as a JSON API; read-only unless a token is given."
    parser = command(commands, "serve", says, "--port 8000 --ledger openai.ledger")
    parser.add_argument("--host", metavar="HOST", default="127.0.0.1", help="the address to listen at (127.0.0.1)")
    parser.add_argument("--port", metavar="N", type=_port, default=8000, help="the port to listen at (8000)")
    parser.add_argument(
        "--name",
        metavar="HOST",
        action="append",
        default=[],
        help="a name under which the server is called; repeatable",
    )
    parser.add_argument(
        "--token-file", metavar="FILE", help=f"holds the token with which something may be changed; else {TOKEN}"
    )
    parser.add_argument(
        "--sessions",
        metavar="FILE",
        help="tells other servers which sessions were ended; else a file beside the ledger",
    )
    parser.add_argument(
        "--ledger", metavar="FILE", help="the ledger, or a postgresql:// address; else what INCUMBENT_LEDGER names"
    )
    parser.set_defaults(run=serve)


def serve(options: argparse.Namespace) -> int:
    """Serves until it is stopped. Raises BadParameter, SetupError, LedgerError."""
    if not importlib.util.find_spec("uvicorn") or not importlib.util.find_spec("fastapi"):
        raise SetupError("the web server is not installed", "install it with: pip install 'incumbent[web]'")
    from incumbent.faces.serving.server import listen, run

    names = _names(options.host, options.name)
    settings, ended = Settings.from_environment(options.ledger), Path(options.sessions) if options.sessions else None
    service = Service.of(settings, token=_token(options.token_file), names=names, ended=ended)
    application = assembled(service, warm=True)
    socket = listen(options.host, options.port)
    host, port = socket.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    changes = "with the token, it may be changed" if service.token else "read-only"
    sys.stdout.write(f"serving {service.ledger} at http://{shown}:{port} ({changes}); Ctrl-C stops it\n")
    sys.stdout.flush()
    run(application, socket)
    return 0


def assembled(service: Service, *, warm: bool = False) -> ASGIApp:
    """The API, the feeds, and the pages where they are installed, as one application; with `warm`, what takes long
    to load is loaded beside. Raises LedgerError where no ledger can be asked."""
    from incumbent.desk.serving import Desks
    from incumbent.faces.api import AT, api
    from incumbent.faces.feeds.served import AT as FEEDS
    from incumbent.faces.feeds.served import feeds
    from incumbent.faces.serving.doors import Door
    from incumbent.faces.serving.root import root

    desks, door = Desks(service), Door(service.token)
    desks.last()
    if warm:
        Thread(target=_warm, args=(desks,), daemon=True).start()
    faces: dict[str, ASGIApp] = {AT: api(desks, door), FEEDS: feeds(desks)}
    if importlib.util.find_spec("incumbent.faces.web"):
        from importlib import import_module

        faces[""] = import_module("incumbent.faces.web.site").site(desks, door)
    return root(service, faces)


def _warm(desks: Desks) -> None:
    with suppress(LedgerError):  # whoever asks first will be told
        desks.warm()


def _names(host: str, named: list[str]) -> tuple[str, ...]:
    """The hosts under which the server may be called: a page of another site that has its own name lead here gets
    nothing. A server for others takes any name, unless some are given."""
    own = [one for one in (*HERE, "[::1]") if one != "::1"] if host in HERE else []
    names = [name.lower() for name in named]
    return tuple(dict.fromkeys([*own, *names])) if own or names else ()


def _token(file: str | None, environment: Mapping[str, str] | None = None) -> str:
    """The token, "" where none is given. Raises BadParameter."""
    token = (os.environ if environment is None else environment).get(TOKEN, "")
    if file is not None:
        try:
            token = Path(file).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as fault:
            raise BadParameter(f"the token in {file} cannot be read", "name a text file with one line") from fault
        token = token.strip()
        if not token:
            raise BadParameter(f"{file} holds no token", "write one into it: openssl rand -hex 32")
    if token and (len(token) < SHORTEST or not token.isascii() or not token.isprintable() or " " in token):
        raise BadParameter(
            f"a token has at least {SHORTEST} characters, of ASCII and without spaces", "make one: openssl rand -hex 32"
        )
    return token


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: give a number up to 65535, 0 for any that is free")
    return int(text)
