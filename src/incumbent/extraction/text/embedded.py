"""Posts of social networks in an article: a text and a signature, "text / – Name (@handle) 18 November 2023".

The signature is sure; where the text begins is not: nothing marks it off from the narrative before. So the text runs
back from its signature line by line, as long as a cue says that the line is still the writer's own (a start in lower
case, the first person, a link or handle, a line that is too short to stand alone) and none says that it introduces the
post (a colon at its end, "on X", the writer's own name).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LONGEST_POST = (
    480  # code points: 280 of the best-known network, with room for translation and longer posts in two lines
)
LONGEST_TOTAL = 700
SHORT_LINE = 6  # words: a line of so few, with a link among them, does not stand alone

_SIGNATURE = re.compile(
    r"(?P<dash>[–—―-]{1,2})[ \u00a0]{0,3}(?P<name>[^\n()@–—]{2,60}?)[ \u00a0]{0,3}"
    r"\((?P<handle>@\w{1,40})\.?\)[ \u00a0,]{0,3}"
    r"(?P<date>(?:\d{1,2}[^\W\d]{0,3}\.?[ \u00a0][^\W\d]{3,12}\.?,?[ \u00a0]\d{4}"
    r"|[^\W\d]{3,12}\.?[ \u00a0]\d{1,2},?[ \u00a0]\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d\d-\d\d)?)"
)
_LINE = re.compile(r"[^\n]+")
_LINK = re.compile(r"https?://\S+|\b(?:pic\.)?[a-z]+\.(?:com|co|me|ly)/\S+")
_HANDLE = re.compile(r"(?<!\w)[@#]\w{2,}")
_QUOTED = re.compile(r"[“\"«][^”\"»\n]*[”\"»]")
_OPENING = '“"«‹‘„'


@dataclass(frozen=True, slots=True)
class EmbeddedPost:
    """A post: `span` is its text, `signature` the line below it or its end, `date_words` the date in that."""

    span: Span
    signature: Span
    speaker: str
    speaker_span: Span
    handle: str
    date_words: Span | None


def find_posts(text: str, pack: Pack) -> tuple[EmbeddedPost, ...]:
    """The embedded posts of `text`, in their order; a signature without a text of its own makes none."""
    signatures = list(_SIGNATURE.finditer(text))
    if not signatures:
        return ()
    lines = [Span(match.start(), match.end()) for match in _LINE.finditer(text) if match.group().strip()]
    cues = _Cues(pack)
    posts: list[EmbeddedPost] = []
    floor = 0
    for match in signatures:
        span = _post_text(text, lines, match, floor, cues)
        floor = match.end()
        if span is None:
            continue
        date = Span(*match.span("date")) if match.group("date") else None
        name = match.group("name").strip()
        start = text.index(name, match.start("name"))
        posts.append(
            EmbeddedPost(
                span,
                Span(match.start(), match.end()),
                name,
                Span(start, start + len(name)),
                match.group("handle"),
                date,
            )
        )
    return tuple(posts)


class _Cues:
    """What the pack's words say about one line."""

    def __init__(self, pack: Pack) -> None:
        speech = pack.lexicon["speech"]
        self._first_person = _any_of(speech["first_person"])
        self._platforms = _any_of(speech["platforms"])

    def introduces(self, line: str, speaker: str) -> bool:
        """The line leads to the post or tells about its writer."""
        folded = _fold(line)
        surname = _fold(speaker.split()[-1])
        return (
            folded.rstrip().endswith(":")
            or bool(self._platforms.search(folded))
            or re.search(rf"(?<!\w){re.escape(surname)}(?!\w)", folded) is not None
        )

    def continues(self, line: str, following: str) -> bool:
        """The line is the writer's own, judged by itself and by the line of the post that follows it."""
        stripped = line.strip()
        if stripped[0] in _OPENING or stripped.isupper() or len(stripped) > LONGEST_POST:
            return False
        bare = _QUOTED.sub(" ", _fold(stripped))
        return (
            following.strip()[:1].islower()
            or stripped[:1].islower()
            or bool(self._first_person.search(bare))
            or bool(_LINK.search(stripped) or _HANDLE.search(stripped))
            or (bool(_LINK.search(following)) and len(_LINK.sub("", following).split()) <= SHORT_LINE)
        )


def _post_text(text: str, lines: Sequence[Span], match: re.Match[str], floor: int, cues: _Cues) -> Span | None:
    before = _before(text, lines, match.start(), floor)
    last = next(before, None)
    speaker = match.group("name").strip()
    if last is None or len(last) > LONGEST_TOTAL or last.of(text).rstrip().endswith(":"):
        return None
    start, following = last.start, last.of(text)
    for line in before:
        words = line.of(text)
        if (
            last.end - line.start > LONGEST_TOTAL
            or cues.introduces(words, speaker)
            or not cues.continues(words, following)
        ):
            break
        start, following = line.start, words
    return _trim(text, start, last.end)


def _before(text: str, lines: Sequence[Span], end: int, floor: int) -> Iterator[Span]:
    """The lines that end before `end`, the nearest first, the one that holds `end` cut there; none before `floor`."""
    low, high = 0, len(lines)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if lines[middle].start < end else (low, middle)
    for line in reversed(lines[max(0, low - 12) : low]):
        if line.end <= floor:
            return
        span = _trim(text, max(line.start, floor), min(line.end, end))
        if span is not None:
            yield span


def _trim(text: str, start: int, end: int) -> Span | None:
    words = text[start:end]
    stripped = words.strip()
    if not stripped:
        return None
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(stripped))


def _fold(words: str) -> str:
    return words.casefold().replace("’", "'").replace("\u00a0", " ")


def _any_of(forms: Sequence[str]) -> re.Pattern[str]:
    """Any of the forms as whole words; an elided form ("j'") may be followed by the word it leans on."""
    alternatives = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{alternatives})(?:(?<=')|(?!\w))")
