"""Whom an article says that it has its news from: an outlet, an agency, a memo, a post.

The wordings are the pack's (frames/attribution.toml): `{}` in a form stands for a name. Only what stands near the head
of an article, or closes it in brackets, says where the article comes from; a remark further down is about a detail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from incumbent.extraction.text.vocabulary import vocabulary
from incumbent.model.signature import Attribution

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

HEAD = 450  # code points from the end of the title in which an attribution is about the whole article
SENTENCE = 400  # code points of a sentence on each side in which an author is looked for
TAIL = 300  # code points at the end of the text in which an agency may be thanked
LONG = 0.3  # of a longer article, this share

_LETTER = f"[A-Z{chr(0xC0)}-{chr(0xD6)}{chr(0xD8)}-{chr(0xDE)}]"  # capitals, with and without accents
_DATELINE = re.compile(rf"(?m)^{_LETTER}[^\n()]{{1,40}}\(({_LETTER}[^\n()]{{1,40}})\)\s*[-–—:]")
_HANDLE = re.compile(r"(?m)^\s*[-–—]\s*[^\n(@]{2,60}\(@(\w{2,40})\)")
_SENTENCE = re.compile(r"[.!?]\s|\n")
_compiled: WeakKeyDictionary[Pack, list[tuple[Mapping[str, Any], str, re.Pattern[str]]]] = WeakKeyDictionary()


def find_attributions(text: str, title_end: int, pack: Pack) -> Iterator[Attribution]:
    """What `text` leans on, each once, in the order of the text."""
    reach = title_end + max(HEAD, round(LONG * (len(text) - title_end)))
    head, tail = text[:reach], max(reach, len(text) - TAIL)
    found = [(m.start(), Attribution("agency", _folded(m[1]))) for m in _DATELINE.finditer(head)]
    found += [(m.start(), Attribution("post", "@" + m[1].casefold())) for m in _HANDLE.finditer(head)]
    lowered = text.casefold().replace("’", "'")
    for frame, words, pattern in _patterns(pack):
        if words not in lowered:
            continue
        matches = list(pattern.finditer(head))
        if frame.get("anywhere"):
            matches += pattern.finditer(text, tail)
        for match in matches:
            name = match["name"] if "name" in pattern.groupindex else _author(text, match, frame["lean"], pack)
            told = _attribution(frame, name, pack) if name else None
            if told is not None:
                found.append((match.start(), told))
    yield from dict.fromkeys(attribution for _, attribution in sorted(found, key=lambda row: (row[0], row[1].name)))


def _attribution(frame: Mapping[str, Any], name: str, pack: Pack) -> Attribution | None:
    """An outlet of a wording that takes any name is sure where it is an agency, or has a word that names media."""
    words = vocabulary(pack)
    media = pack.lexicon["organizations"]["heads"]["media"]
    agency = name.casefold() in words.agencies
    if frame.get("agencies_only") and not agency:
        return None
    sure = not frame.get("any_name") or agency or any(word in media for word in name.casefold().split())
    return Attribution("agency" if agency else frame["lean"], _folded(name), sure)


def _author(text: str, match: re.Match[str], lean: str, pack: Pack) -> str:
    """The name nearest to a memo or a post in its sentence: of one who wrote it. A memo is from somebody, so the name
    comes after it; whoever posts is named before."""
    first, last = max(0, match.start() - SENTENCE), min(len(text), match.end() + SENTENCE)
    start = max((m.end() for m in _SENTENCE.finditer(text, first, match.start())), default=first)
    after = _SENTENCE.search(text, match.end(), last)
    name = re.compile(_name(pack))
    behind = [m.group() for m in name.finditer(text, match.end(), after.start() if after else last)]
    before = [m.group() for m in name.finditer(text, start, match.start())]
    near = [behind, before[::-1]] if lean == "paper" else [before[::-1], behind]
    return next((one for side in near for one in side if len(one.split()) > 1), "")


def _patterns(pack: Pack) -> list[tuple[Mapping[str, Any], str, re.Pattern[str]]]:
    """Each form with its frame, and the words without which it need not be looked for."""
    if pack not in _compiled:
        _compiled[pack] = [
            (frame, max(form.split("{}"), key=len).strip(), re.compile(_form(form, pack)))
            for frame in pack.frames["attribution"]["attribution"]
            for form in frame["forms"]
        ]
    return _compiled[pack]


def _form(form: str, pack: Pack) -> str:
    """A form as a pattern: its words in any case, with any spaces between them, and a name in the place of `{}`."""
    parts = []
    for part in re.split(r"(\{\}|\s+)", form):
        if part == "{}":
            parts.append(f"(?P<name>{_name(pack)})")
        elif part.strip():
            parts.append(f"(?i:{re.escape(part)})".replace("'", "['’]"))
        elif part:
            parts.append(r"\s+")
    return r"(?<!\w)" + "".join(parts) + r"(?!\w)"


def _name(pack: Pack) -> str:
    """Words with capitals, with small words between them."""
    small = "|".join(re.escape(word).replace("'", "['’]") for word in sorted(pack.lexicon["names"]["small"]))
    word = rf"{_LETTER}[\w&]*(?:[-'’.][\w&]+)*"
    return rf"{word}(?:\s+(?:(?:{small})\s+)?{word}){{0,5}}"


def _folded(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold()))
