"""`incumbent read`: the claims of articles, printed without touching a ledger."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from typing import Annotated, Protocol

import typer

from incumbent.desk import Desk
from incumbent.errors import BadDate, InputError
from incumbent.faces.wire import claim_line
from incumbent.model.claim import Claim
from incumbent.model.document import Document
from incumbent.model.time import PartialDate

INTERRUPTED = 130  # what shells report for Ctrl-C
SHOWN_FAULTS = 20  # a folder of the wrong files would fill the screen


class Format(StrEnum):
    """How claims are printed."""

    table = "table"
    jsonl = "jsonl"


def register(app: typer.Typer) -> None:
    """Adds the command to the application."""
    app.command("read")(read_command)


def read_command(
    paths: Annotated[list[str], typer.Argument(metavar="PATH…", help="Files, folders, or - for standard input.")],
    published: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="Publication date where an article tells none: 2023-11-20, 2023-11."),
    ] = None,
    language: Annotated[
        str, typer.Option(metavar="xx", help="Language where an article tells none; found by itself otherwise.")
    ] = "",
    format_: Annotated[
        Format, typer.Option("--format", help="table for people; jsonl for programs, one claim a line.")
    ] = Format.table,
) -> None:
    """Print the claims of articles (.txt, .html, .jsonl): who took up, left or holds which post, in whose words."""
    faults = Faults()
    output = _output()
    try:
        readings = Desk().read_claims(paths, published=_date(published), language=language, on_fault=faults)
        with _progress() as progress:
            for document, claims in readings:
                output.write(_lines(document, claims) if format_ is Format.jsonl else _table(document, claims))
                output.flush()
                progress.count(len(claims))
    except BrokenPipeError:  # the reader of our output, such as `head`, has had enough: that is no error
        _close_quietly()
        return
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None
    finally:
        faults.tell()
    if faults.first is not None:
        raise typer.Exit(faults.first.exit_status)


class Faults:
    """The articles that could not be read: counted, and the first few kept to be told at the end."""

    def __init__(self) -> None:
        self.shown: list[InputError] = []
        self.count = 0

    def __call__(self, fault: InputError) -> None:
        self.count += 1
        if len(self.shown) < SHOWN_FAULTS:
            self.shown.append(fault)

    @property
    def first(self) -> InputError | None:
        return self.shown[0] if self.shown else None

    def tell(self) -> None:
        """One line a fault on stderr."""
        for fault in self.shown:
            typer.echo(f"error: {fault}", err=True)
        if self.count > len(self.shown):
            typer.echo(f"error: … and {self.count - len(self.shown)} more that could not be read", err=True)


def _date(text: str | None) -> PartialDate | None:
    if text is None:
        return None
    try:
        return PartialDate.parse(text)
    except ValueError:
        raise BadDate(f"--published {text!r} is no date", "write it as 2023, 2023-11 or 2023-11-20") from None


# ---- what is printed ------------------------------------------------------------------------------------------------


def _lines(document: Document, claims: list[Claim]) -> str:
    return "".join(json.dumps(claim_line(claim, document), ensure_ascii=False) + "\n" for claim in claims)


def _table(document: Document, claims: list[Claim]) -> str:
    """An article's claims for a person: a heading, and for each claim what it says over the words that say it."""
    day = document.published_at.edtf if document.published_at else "no date"
    basis = ", inferred" if document.published_basis == "inferred" else ""
    head = f"{document.name}  ({day}{basis})\n"
    return (
        head
        + "".join(_entry(claim_line(claim, document)) for claim in claims)
        + ("\n" if claims else "  no claims\n\n")
    )


def _entry(line: dict[str, object]) -> str:
    who = line.get("person") or line.get("holder") or line.get("speaker")
    what = line.get("post") or line.get("post_class") or line.get("channel") or ""
    where = line.get("organization") or ""
    told = [line.get("modality") if line.get("modality") != "asserted" else "", line.get("manner"), _share(line)]
    told += ["acting" if line.get("acting") else "", line.get("date")]
    said = ", ".join(str(part) for part in (who, what, where) if part)
    marks = " · ".join(str(part) for part in told if part)
    words = " ".join(str(line["exact"]).split())
    return f"  {line['kind']!s:<9}  {said}{f'  [{marks}]' if marks else ''}\n             “{words}”\n"


def _share(line: dict[str, object]) -> str:
    amount, share = line.get("amount"), line.get("share")
    parts = [f"{amount:,.0f} {line.get('currency') or ''}".strip()] if isinstance(amount, int | float) else []
    parts += [f"{share:.2%}"] if isinstance(share, int | float) else []
    return ", ".join(parts)


# ---- where it is printed --------------------------------------------------------------------------------------------


def _output() -> io.TextIOBase:
    """Standard output in UTF-8 whatever the locale: the same input gives the same bytes."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    assert isinstance(sys.stdout, io.TextIOBase)
    return sys.stdout


def _close_quietly() -> None:
    """Python would complain once more when it flushes standard output on its way out."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class Progress(Protocol):
    """Told after each article how many claims it held."""

    def count(self, claims: int) -> None: ...


class _Silent:
    def count(self, claims: int) -> None:
        pass


@contextmanager
def _progress() -> Iterator[Progress]:
    """A running count on stderr when a person watches and the claims go elsewhere; silence in a pipe."""
    if not sys.stderr.isatty() or sys.stdout.isatty():  # claims that scroll by are progress enough
        yield _Silent()
        return
    from rich.console import Console
    from rich.progress import Progress as Bar
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        TextColumn("{task.completed} articles, {task.fields[claims]} claims"),
        TimeElapsedColumn(),
    )
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("read", total=None, claims=0)

        class _Shown:
            claims = 0

            def count(self, claims: int) -> None:
                self.claims += claims
                bar.update(task, advance=1, claims=self.claims)

        yield _Shown()
