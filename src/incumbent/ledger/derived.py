"""What an entry comes to in the other tables. Appending, copying, migrating and verifying all go by this one file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from incumbent.ledger.bodies import bytes_of, column, said_of
from incumbent.model.time import PartialDate

Row = tuple[object, ...]
Rows = dict[str, list[Row]]
Parties = tuple[str, str]  # the keys of a claim's person and organisation

_FRONT_PAGE = re.compile(r"[a-z]+://[^/]*/?$", re.IGNORECASE)  # of a site: the address of no article
AGENTS = ("person", "holder", "speaker")


def rows_of(
    seq: int, kind: str, recorded_at: str, body: dict[str, Any], text: str = "", keys: Sequence[Parties] = ()
) -> Rows:
    """The rows that an entry makes, by table. `text` is that of its document, `keys` are those of its claims where the
    entry, of an older version, has none."""
    if kind == "assert":
        parties = body.get("keys", keys)
        claims = body["claims"]
        document = document_row(seq, recorded_at, body["document"], text)
        return {
            "document": [document],
            "text": [(seq, bytes_of(text))],
            "claim": [claim_row(seq, document[6], claim, *pair) for claim, pair in zip(claims, parties, strict=True)],
            "name": sorted(
                {row for claim, pair in zip(claims, parties, strict=True) for row in names_of(claim, *pair)}
            ),
        }
    if kind == "retract":
        told = (body["document"], body["on"], body["why"], body["by"], body["undoes"], recorded_at)
        return {"retraction": [(seq, *map(_column, told))]}
    if kind == "judge":
        names = (body["sort"], body["one"], body["other"], *body["names"])
        told = (*names, body["verdict"], body["by"], body["why"], body["undoes"], recorded_at)
        return {"judgement": [(seq, *map(_column, told))]}
    return {}


def document_row(seq: int, recorded_at: str, body: dict[str, Any], text: str) -> Row:
    """The row of a document: when the world knew it, and of which article it is a version."""
    published = body["published_at"]
    known_on = PartialDate.parse(published).latest.isoformat() if published else recorded_at[:10]
    return (
        seq,
        body["id"],
        column(body["name"]),
        column(text[: body["title_end"]]),
        body["title_end"],
        column(body["language"]),
        published,
        body["published_basis"],
        column(body["publisher"]),
        column(body["url"]),
        recorded_at,
        known_on,
        article_of(body),
    )


def article_of(body: dict[str, Any]) -> str:
    """What names the article of which a document is a version: its address; without one, its publisher and its own
    name, where it has both; else "", and it is a version of nothing else."""
    url, publisher, name = body["url"].strip(), body["publisher"].strip(), body["name"].strip()
    if url and not _FRONT_PAGE.match(url):
        return column(f"at {url}")
    return column(f"of {publisher.casefold()} | {name}") if publisher and name else ""


def claim_row(seq: int, published_at: object, body: dict[str, Any], person: str, organization: str) -> Row:
    post_class = body.get("post_class", "")
    return (
        *(body["id"], seq, body["kind"], column(person), column(organization), post_class, published_at),
        said_of(body),
    )


def names_of(body: dict[str, Any], person: str, organization: str) -> Iterable[tuple[str, str, str, str]]:
    """The spellings that a claim has for its parties, and the class that it takes the words of its post for."""
    agent = next((body[field] for field in AGENTS if body.get(field)), "")
    post = body.get("post") or ""
    for key, sort, name, value in (
        (person, "person", agent, ""),
        (organization, "organization", body.get("organization") or "", ""),
        (words_of(post), "post", post, body.get("post_class", "")),
    ):
        if key and name:
            yield column(key), sort, column(name), value


def words_of(post: str) -> str:
    """The words of a post as they are compared."""
    return " ".join(post.casefold().replace("’", "'").split())


def _column(value: object) -> object:
    return column(value) if isinstance(value, str) else value
