"""`incumbent read --explain`: one article after the other, with what led to each claim."""

from __future__ import annotations

from collections.abc import Iterator

from incumbent.faces.cli.terminal import printable
from incumbent.model.explanation import Explanation, Grounds

TOLD = {"": "parsed", "nobody seemed near": "read without a parse"}
WIDTH = 78  # characters of a sentence that are shown


def explained(explanation: Explanation, claims: list[str]) -> str:
    """The explanation of an article for a person; `claims` are its claims as `read` prints them."""
    document = explanation.document
    day = document.published_at.edtf if document.published_at else "no date"
    lines = [f"{printable(document.name)}  ({day})", "", "sentences"]
    for number, passage in enumerate(explanation.passages, 1):
        words = _short(passage.span.of(document.text))
        told = TOLD.get(passage.passed, f"passed over, {passage.passed}")
        lines += [f"  {number:>3}  {passage.kind:<8}  {words}", f"       {'':<8}  {told}"]
    lines += ["", "names"]
    for name in explanation.names:
        sort = ", ".join(part for part in (name.type, name.sort, name.gender) if part)
        words = ", ".join(f"{words} ×{count}" if count > 1 else words for words, count in name.words)
        lines.append(f"  {name.name}: {sort}  ({words})")
    lines += ["", "claims"] if claims else ["", "no claims"]
    for claim, grounds in zip(claims, explanation.grounds, strict=True):
        lines += [claim.rstrip("\n"), *_grounds(grounds)]
    return "\n".join("\n".join(map(printable, line.split("\n"))) for line in lines) + "\n\n"


def _grounds(grounds: Grounds) -> Iterator[str]:
    indent = " " * 13
    sure = f", confidence {grounds.claim.confidence:.2f}" if grounds.chances else ""
    yield f"{indent}by {grounds.frame or 'no frame'}{sure}"
    if grounds.words:
        yield indent + "; ".join(grounds.words)
    if grounds.chances:
        yield indent + "it tells " + ", ".join(f"{label} {chance:.2f}" for label, chance in grounds.chances)
    for feature, weight in grounds.weights:
        yield f"{indent}{weight:+6.2f}  {feature}"


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= WIDTH else words[: WIDTH - 1] + "…"
