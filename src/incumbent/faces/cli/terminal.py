"""What a terminal can show: colours, links, and so many columns. A pipe gets plain lines, and so does NO_COLOR."""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TextIO

from incumbent.faces.cli.texts import Part, Style, parts_of

NARROWEST, WIDEST = 40, 240
_CODES: dict[Style, str] = {
    "plain": "",
    "title": "1",
    "name": "1",
    "acting": "33",
    "words": "3",
    "soft": "2",
    "event": "1;36",
    "warning": "31",
}
_LINKING = {
    *("iTerm.app", "WezTerm", "vscode", "Hyper", "ghostty", "Tabby", "rio", "mintty", "WarpTerminal"),
    *("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "foot-extra", "wezterm", "contour"),
}
_ADDRESS = re.compile(r"https?://[!-~]+", re.ASCII)
_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff]")
HANGING = 2  # columns that the further lines of a long one stand further in


@dataclass(frozen=True, slots=True)
class Terminal:
    """`width` in columns; `links` where it can follow links that are not shown (OSC 8)."""

    width: int
    links: bool = False

    @classmethod
    def of(cls, stream: TextIO, environment: Mapping[str, str]) -> Terminal | None:
        """The terminal behind a stream; None where it is a pipe or a file, or where colours are not wanted."""
        if environment.get("NO_COLOR") or environment.get("TERM") == "dumb" or not stream.isatty():
            return None
        columns = shutil.get_terminal_size().columns
        return cls(min(max(columns, NARROWEST), WIDEST), _follows_links(environment))

    def shown(self, line: str) -> Iterator[str]:
        """A line in colours, broken where the terminal ends; further lines stand a little further in."""
        indent = min(len(line) - len(line.lstrip(" ")), self.width // 3)
        made: list[tuple[Part, str]] = []
        used = 0
        for part, word in _words(line):
            blank, long = not word.strip(" "), cells(word)
            if not blank and used > indent + HANGING and used + long > self.width:
                yield self._line(made)
                made, used = [(Part(""), " " * (indent + HANGING))], indent + HANGING
            elif blank and len(made) == 1 and used == indent + HANGING and not made[0][0].text:
                continue  # no blank at the head of a further line
            made.append((part, word))
            used += long
        yield self._line(made)

    def _line(self, words: list[tuple[Part, str]]) -> str:
        """Words as they are sent to the terminal: those that belong together under one colour and one link."""
        while words and not words[-1][1].strip(" "):
            words = words[:-1]
        runs: list[tuple[Part, str]] = []
        for part, word in words:
            if runs and runs[-1][0] is part:
                runs[-1] = (part, runs[-1][1] + word)
            else:
                runs.append((part, word))
        return "".join(self._painted(text, part) for part, text in runs)

    def paint(self, codes: str, text: str) -> str:
        """Text under the codes of ECMA-48, such as `1;36`."""
        return f"\x1b[{codes}m{text}\x1b[0m" if codes and text else text

    def _painted(self, text: str, part: Part) -> str:
        painted = self.paint(_CODES[part.style], text)
        if self.links and _ADDRESS.fullmatch(part.link):
            return f"\x1b]8;;{part.link}\x1b\\{painted}\x1b]8;;\x1b\\"
        return painted


def _words(line: str) -> Iterator[tuple[Part, str]]:
    """The words and the blanks of a line, each with the part that it belongs to."""
    for part in parts_of(line):
        for word in re.findall(r" +|[^ ]+", printable(part.text)):
            yield part, word


def printable(line: str) -> str:
    """A line without what steers a terminal or turns the direction of writing: names come from anywhere."""
    if line.isprintable():
        return line
    kept = (" " if one in "\t\n\r\x0b\x0c\x85\u2028\u2029" else one for one in _MARKS.sub("", line))
    return "".join(one for one in kept if unicodedata.category(one) not in ("Cc", "Cs"))


def cells(text: str) -> int:
    """How many columns text takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.category(one) in ("Mn", "Me", "Cf") else 2 if unicodedata.east_asian_width(one) in "WF" else 1
        for one in text
    )


def cut(text: str, room: int) -> str:
    """Text, or as much of its beginning as there is room for, with an ellipsis."""
    if cells(text) <= room:
        return text
    made, used = [], 1
    for one in text:
        used += cells(one)
        if used > room:
            break
        made.append(one)
    return "".join(made).rstrip() + "…" if room > 0 else ""


def _follows_links(environment: Mapping[str, str]) -> bool:
    """Whether the terminal is one that is known to follow links; FORCE_HYPERLINK decides where it is set."""
    forced = environment.get("FORCE_HYPERLINK")
    if forced is not None:
        return forced != "0"
    version = environment.get("VTE_VERSION", "")
    names = {environment.get("TERM_PROGRAM", ""), environment.get("TERM", "")}
    known = bool(names & _LINKING) or any(name in environment for name in ("WT_SESSION", "KONSOLE_VERSION", "DOMTERM"))
    return known or (version.isdigit() and int(version) >= 5000)
