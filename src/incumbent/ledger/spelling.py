"""An article and its claims spelled out in one pass: the words of the entry, and its rows.

The outcome is, byte for byte, what `canonical` and `rows_of` make of the same body, in a third of the time: every value
is encoded once, for the entry and for the row. A test compares the two, and so does every verification.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from json.encoder import encode_basestring_ascii as quoted
from operator import itemgetter
from typing import Any

from incumbent.ledger.bodies import (
    EVIDENCE,
    FIELDS,
    OF_CLAIM,
    OF_EVIDENCE,
    bytes_of,
    canonical,
    claim_body,
    column,
    document_body,
)
from incumbent.ledger.derived import Parties, Row, Rows, document_row, names_of, words_of
from incumbent.model.claim import Claim
from incumbent.model.document import Document


@dataclass(frozen=True, slots=True)
class _Form:
    """How claims of a kind are spelled: `pieces` is their canonical JSON with places for the values at every second
    one, `in_order` puts values into that order: they come as they are taken, behind them the id of the document and
    that of the claim."""

    of_claim: Callable[[Claim], tuple[Any, ...]]
    pieces: list[str]
    in_order: Callable[[Sequence[str]], tuple[str, ...]]
    has_class: bool


def _form(kind: str) -> _Form:
    taken = (*FIELDS[kind], *EVIDENCE, "document", "id")
    evidence = ",".join(f'"{name}":%' for name in sorted(EVIDENCE))
    told = dict.fromkeys((*FIELDS[kind], "document"), "%")
    told |= {"evidence": f"{{{evidence}}}", "kind": f'"{kind}"', "id": '"%"'}
    places = [one for name in sorted(told) for one in (sorted(EVIDENCE) if name == "evidence" else [name])]
    words = ",".join(f'"{name}":{told[name]}' for name in sorted(told))
    pieces = re.split("(%)", f"{{{words}}}")
    in_order = itemgetter(*(taken.index(name) for name in places if name != "kind"))
    return _Form(OF_CLAIM[kind], pieces, in_order, "post_class" in FIELDS[kind])


_FORMS = {kind: _form(kind) for kind in FIELDS}


def spelled(
    seq: int, recorded_at: str, document: Document, claims: Mapping[str, Claim], parties: Mapping[str, Parties]
) -> tuple[str, Rows]:
    """The body of the entry of a document with its claims (by their ids, and keys of parties), and its rows."""
    of_document = document_body(document)
    row = document_row(seq, recorded_at, of_document, document.text)
    published, quoted_id = row[6], quoted(of_document["id"])
    told, rows, keys, names = list[str](), list[Row](), list[str](), dict[Row, None]()
    for claim_id, claim in claims.items():
        kind = claim.kind
        form = _FORMS[kind]
        values = [
            quoted(value)
            if value.__class__ is str
            else "null"
            if value is None
            else _JSON.get(value.__class__, canonical)(value)
            for value in (*form.of_claim(claim), *OF_EVIDENCE(claim.evidence))
        ]
        said = f"[{','.join(values)}]"
        values += (quoted_id, claim_id)
        pieces = form.pieces[:]
        pieces[1::2] = form.in_order(values)
        told.append("".join(pieces))
        person, organization = parties[claim_id]
        pair = f"[{quoted(person)},{quoted(organization)}]"
        keys.append(pair)
        post_class = claim.post_class if form.has_class else ""  # type: ignore[attr-defined]
        if "\\u" in said or "\\u" in pair:  # where JSON escapes no letter, a text holds nothing that engines refuse
            person, organization = column(person), column(organization)
            names.update(dict.fromkeys(names_of(claim_body(claim, claim_id), person, organization)))
        else:
            _name(names, claim, person, organization)
        rows.append((claim_id, seq, kind, person, organization, post_class, published, said))
    words = f'{{"claims":[{",".join(told)}],"document":{canonical(of_document)},"keys":[{",".join(keys)}]}}'
    text: Row = (seq, bytes_of(document.text))
    return words, {"document": [row], "text": [text], "claim": rows, "name": list(names)}


def _name(names: dict[Row, None], claim: Any, person: str, organization: str) -> None:
    """As `names_of` does it for the body of a claim, where no letter is escaped."""
    if person and (agent := claim.agent):
        names[person, "person", agent, ""] = None
    if organization and (where := getattr(claim, "organization", None)):
        names[organization, "organization", where, ""] = None
    if post := getattr(claim, "post", None):
        names[words_of(post), "post", post, claim.post_class] = None


def _float(value: float) -> str:
    return "1.0" if value == 1.0 else canonical(value)


# The JSON of a value by its type, where it is no text: a claim has some fifteen values, and this is a third of the time
# that it takes.
_JSON: dict[type, Callable[[Any], str]] = {int: repr, float: _float, bool: {True: "true", False: "false"}.__getitem__}
