"""`incumbent read`: the claims of articles, printed without touching a ledger."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from typing import Any

from incumbent.desk import Desk
from incumbent.errors import CommandError
from incumbent.faces.cli.explain import explained
from incumbent.faces.cli.faults import Faults
from incumbent.faces.cli.options import Commands, command, date, desk, takes_articles
from incumbent.faces.cli.progress import Progress
from incumbent.faces.cli.terminal import printable
from incumbent.faces.wire import claim_line
from incumbent.model.claim import Claim
from incumbent.model.document import Document
from incumbent.model.time import PartialDate


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "Print the claims of articles: who took up, left or holds which post, in whose words. Touches no ledger."
    parser = command(commands, "read", says, "article.txt --published 2023-11-20")
    takes_articles(parser)
    parser.add_argument(
        "--format",
        choices=("table", "jsonl"),
        default="table",
        help="table for people (default); jsonl for programs, one claim a line",
    )
    parser.add_argument(
        "--explain",
        action="store_true",
        help="show for each article what was passed over, whom it names, and what led to each claim",
    )
    parser.set_defaults(run=read)


def read(options: argparse.Namespace) -> int:
    """Prints each article's claims as they are found, the faults at the end, and gives the exit status."""
    at, faults = desk(options), Faults()
    published = date(options.published, "--published")
    if options.explain:
        return _explain(options, at, faults, published)
    said = _lines if options.format == "jsonl" else _table
    with Progress(at.size(options.paths)) as progress:
        readings = at.read_claims(
            options.paths,
            published=published,
            language=options.language,
            workers=options.workers,
            on_fault=faults,
            on_read=progress.read,
        )
        try:
            for document, claims in readings:
                progress.make_way()
                sys.stdout.write(said(document, claims))
                sys.stdout.flush()  # a pipe gets each article when it is read
                progress.article(len(claims))
        finally:
            progress.clear()
            faults.tell()
    return faults.exit_status


def _explain(options: argparse.Namespace, at: Desk, faults: Faults, published: PartialDate | None) -> int:
    """Prints how the reader came to the claims of each article, one process for all. Raises CommandError."""
    if options.format == "jsonl":
        raise CommandError("--explain is for people, --format jsonl for programs", "give one of them")
    explanations = at.explain(options.paths, published=published, language=options.language, on_fault=faults)
    try:
        for explanation in explanations:
            document = explanation.document
            claims = [_entry(claim_line(grounds.claim, document)) for grounds in explanation.grounds]
            sys.stdout.write(explained(explanation, claims))
            sys.stdout.flush()
    finally:
        faults.tell()
    return faults.exit_status


def _lines(document: Document, claims: Sequence[Claim]) -> str:
    return "".join(json.dumps(claim_line(claim, document), ensure_ascii=False) + "\n" for claim in claims)


def _table(document: Document, claims: Sequence[Claim]) -> str:
    """An article's claims for a person: a heading, and for each claim what it says over the words that say it."""
    day = document.published_at.edtf if document.published_at else "no date"
    basis = ", inferred" if document.published_basis == "inferred" else ""
    entries = "".join(_entry(claim_line(claim, document)) for claim in claims) or "  no claims\n"
    return f"{printable(document.name)}  ({day}{basis})\n{entries}\n"


def _entry(line: dict[str, Any]) -> str:
    who = line.get("person") or line.get("holder") or line.get("speaker")
    what = line.get("post") or line.get("post_class") or line.get("channel") or ""
    where = line.get("organization") or ""
    told = [line["modality"] if line["modality"] != "asserted" else "", line.get("manner"), _share(line)]
    told += ["acting" if line.get("acting") else "", line["date"]]
    said = ", ".join(str(part) for part in (who, what, where) if part)
    marks = " · ".join(str(part) for part in told if part)
    words = printable(" ".join(str(line["exact"]).split()))
    return f"  {line['kind']:<9}  {printable(said)}{f'  [{marks}]' if marks else ''}\n             “{words}”\n"


def _share(line: dict[str, Any]) -> str:
    amount, share = line.get("amount"), line.get("share")
    parts = [f"{amount:,.0f} {line.get('currency') or ''}".strip()] if amount is not None else []
    parts += [f"{share:.2%}"] if share is not None else []
    return ", ".join(parts)
