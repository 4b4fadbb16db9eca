"""An article and its claims spelled out in one pass: the words of the entry, and its rows.

The outcome is, byte for byte, what `canonical` and `rows_of` make of the same body, in a third of the time: every value
is encoded once, for the entry and for the row. A test compares the two, and so does every verification.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from json.encoder import encode_basestring_ascii as quoted
from typing import Any

from incumbent.ledger.bodies import EVIDENCE, FIELDS, OF_CLAIM, OF_EVIDENCE, bytes_of, canonical, column, document_body
from incumbent.ledger.derived import Parties, Row, Rows, document_row, words_of
from incumbent.model.claim import Claim
from incumbent.model.document import Document


def _template(kind: str) -> str:
    """The canonical JSON of a claim of that kind, with places for the values in the order in which they are taken."""
    places = {name: f"{{{at}}}" for at, name in enumerate((*FIELDS[kind], *EVIDENCE))}
    evidence = ",".join(f'"{name}":{places[name]}' for name in sorted(EVIDENCE))
    names = {name: places[name] for name in FIELDS[kind]}
    names |= {"evidence": f"{{{{{evidence}}}}}", "kind": f'"{kind}"', "document": "{document}", "id": "{id}"}
    return "{{" + ",".join(f'"{name}":{names[name]}' for name in sorted(names)) + "}}"


_TEMPLATES = {kind: _template(kind).format for kind in FIELDS}


def spelled(
    seq: int, recorded_at: str, document: Document, claims: Mapping[str, Claim], parties: Mapping[str, Parties]
) -> tuple[str, Rows]:
    """The body of the entry of a document with its claims (by their ids, and keys of parties), and its rows."""
    id_ = document.id
    of_document = document_body(document, id_)
    row = document_row(seq, recorded_at, of_document, document.text)
    published, quoted_id = row[6], quoted(id_)
    told, rows, keys, names = list[str](), list[Row](), list[str](), dict[Row, None]()
    for claim_id, claim in claims.items():
        kind = claim.kind
        values = [
            quoted(value) if value.__class__ is str else _json(value)
            for value in (*OF_CLAIM[kind](claim), *OF_EVIDENCE(claim.evidence))
        ]
        said = f"[{','.join(values)}]"
        told.append(_TEMPLATES[kind](*values, document=quoted_id, id=f'"{claim_id}"'))
        person, organization = parties[claim_id]
        pair = f"[{quoted(person)},{quoted(organization)}]"
        keys.append(pair)
        fit = _as_it_is if "\\u" not in said and "\\u" not in pair else column
        person, organization = fit(person), fit(organization)
        post_class = getattr(claim, "post_class", "")
        rows.append((claim_id, seq, kind, person, organization, post_class, published, said))
        _name(names, claim, person, organization, fit)
    words = f'{{"claims":[{",".join(told)}],"document":{canonical(of_document)},"keys":[{",".join(keys)}]}}'
    text: Row = (seq, bytes_of(document.text))
    return words, {"document": [row], "text": [text], "claim": rows, "name": list(names)}


def _as_it_is(text: str) -> str:
    """A text for a column whose JSON escapes no letter: then it holds nothing that engines refuse."""
    return text


def _name(
    names: dict[Row, None], claim: Any, person: str, organization: str, fit: Callable[[str], str] = column
) -> None:
    """As `names_of` does it for the body of a claim."""
    post = getattr(claim, "post", None)
    if person and claim.agent:
        names[person, "person", fit(claim.agent), ""] = None
    if organization and (where := getattr(claim, "organization", None)):
        names[organization, "organization", fit(where), ""] = None
    if post:
        names[fit(words_of(post)), "post", fit(post), claim.post_class] = None


def _json(value: object) -> str:
    """The JSON of a field of a claim that is no text."""
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    return repr(value) if value.__class__ is int or value == 1.0 else canonical(value)
