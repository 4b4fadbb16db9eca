"""Lines whose parts know what they are: plain text for a pipe, and what a terminal needs to show them well."""

from __future__ import annotations

from typing import Literal, NamedTuple, Self

Style = Literal["plain", "title", "name", "acting", "words", "soft", "event", "warning"]


class Part(NamedTuple):
    """Words of one style; `link` is the address that they lead to, "" for none."""

    text: str
    style: Style = "plain"
    link: str = ""


class Text(str):
    """A line as it is printed into a pipe, with the parts that it was made of."""

    parts: tuple[Part, ...]

    def __new__(cls, *pieces: str) -> Self:
        """The pieces joined; those that are lines themselves keep their parts."""
        made = super().__new__(cls, "".join(pieces))
        made.parts = tuple(part for piece in pieces for part in parts_of(piece) if part.text)
        return made


def parts_of(line: str) -> tuple[Part, ...]:
    return line.parts if isinstance(line, Text) else (Part(line),)


def styled(style: Style, text: str, link: str = "") -> Text:
    """Words of a style."""
    made = Text(text)
    made.parts = (Part(text, style, link),) if text else ()
    return made


def joined(between: str, pieces: list[Text]) -> Text:
    """Lines as one, with something between them."""
    with_gaps = [part for piece in pieces for part in (between, piece)][1:]
    return Text(*with_gaps)
