"""What an entry comes to in the other tables. Copying, migrating and verifying go by this file;
`spelling.py` makes the same of a new article in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from incumbent.ledger.bodies import bytes_of, column, said_of
from incumbent.model.time import PartialDate

Row = tuple[Any, ...]
Rows = dict[str, list[Row]]
Parties = tuple[str, str]  # the keys of a claim's person and organisation

_FRONT_PAGE = re.compile(r"[a-z]+://[^/]*/?$", re.IGNORECASE)  # of a site: the address of no article


def rows_of(
    seq: int, kind: str, recorded_at: str, body: dict[str, Any], text: str = "", keys: Sequence[Parties] = ()
) -> Rows:
    """The rows that an entry makes, by table. `text` is that of its document, `keys` are those of its claims where the
    entry, of an older version, has none."""
    if kind == "assert":
        parties = body.get("keys", keys)
        document = document_row(seq, recorded_at, body["document"], text)
        claims, names = list[Row](), dict[Row, None]()
        for claim, (person, organization) in zip(body["claims"], parties, strict=True):
            person, organization = column(person), column(organization)
            claims.append(claim_row(seq, document[6], claim, person, organization))
            names.update(dict.fromkeys(names_of(claim, person, organization)))
        return {"document": [document], "text": [(seq, bytes_of(text))], "claim": claims, "name": list(names)}
    if kind == "retract":
        told = (body["document"], body["on"], body["why"], body["by"], body["undoes"], recorded_at)
        return {"retraction": [(seq, *map(_column, told))]}
    if kind == "judge" and "claim" in body:  # judges a claim; else, names
        fields = ("claim", "document", "verdict", "on", "why", "by", "undoes")
        return {"review": [(seq, *(_column(body[field]) for field in fields), recorded_at)]}
    if kind == "judge":
        sides = (body["sort"], body["one"], body["other"], *body["names"])
        told = (*sides, body["verdict"], body["by"], body["why"], body["undoes"], recorded_at)
        return {"judgement": [(seq, *map(_column, told))]}
    return {}


def document_row(seq: int, recorded_at: str, body: dict[str, Any], text: str) -> Row:
    """The row of a document: when the world knew it, and of which article it is a version."""
    published = body["published_at"]
    known_on = _last_day(published) if published else recorded_at[:10]
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


@lru_cache(maxsize=4096)
def _last_day(published: str) -> str:
    return PartialDate.parse(published).latest.isoformat()


def article_of(body: dict[str, Any]) -> str:
    """What names the article of which a document is a version: its address; without one, its publisher and its own
    name, where it has both; else "", and it is a version of nothing else."""
    url, publisher, name = body["url"].strip(), body["publisher"].strip(), body["name"].strip()
    if url and not _FRONT_PAGE.match(url):
        return column(f"at {url}")
    return column(f"of {publisher.casefold()} | {name}") if publisher and name else ""


def claim_row(seq: int, published_at: object, body: dict[str, Any], person: str, organization: str) -> Row:
    kind, post_class = body["kind"], body.get("post_class", "")
    return (body["id"], seq, kind, person, organization, post_class, published_at, said_of(body))


def names_of(body: dict[str, Any], person: str, organization: str) -> Iterator[Row]:
    """The spellings that a claim has for its parties, and the class that it takes the words of its post for."""
    agent = body.get("person") or body.get("holder") or body.get("speaker")
    if person and agent:
        yield person, "person", column(agent), ""
    if organization and body.get("organization"):
        yield organization, "organization", column(body["organization"]), ""
    if post := body.get("post"):
        yield column(words_of(post)), "post", column(post), body["post_class"]


@lru_cache(maxsize=4096)
def words_of(post: str) -> str:
    """The words of a post as they are compared."""
    return " ".join(post.casefold().replace("’", "'").split())


def _column(value: object) -> object:
    return column(value) if isinstance(value, str) else value
