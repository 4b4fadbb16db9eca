"""From the words of a question to what it asks. A question is understood where every word of it is accounted for."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from incumbent.extraction.dates.dates import dates_of
from incumbent.extraction.dates.values import of_day
from incumbent.extraction.text.tokens import Token, tokenize
from incumbent.inquiry.days import Asked, asked_days, take_adjuncts, with_capitals
from incumbent.inquiry.gists import Gist
from incumbent.inquiry.parties import Named, ReadNames, other_names, whole_names
from incumbent.inquiry.titles import ReadTitles, Title, find_titles
from incumbent.inquiry.wordings import Frame, Rewrite, Wordings, without, wordings
from incumbent.model.inquiry import Inquiry, Known, Piece, Role

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

REWRITES = 3  # times that the rewrites are gone through: one may make way for another


class Directory(ReadNames, ReadTitles, Protocol):
    """What the ledger knows by name."""


@dataclass(slots=True)
class _Row:
    """A question as a row of words and slots; `places` has the tokens of each slot."""

    tokens: Sequence[Token]
    slots: dict[int, tuple[str, int]] = field(default_factory=dict)  # first token → slot, token after it
    values: dict[str, str] = field(default_factory=dict)
    named: dict[str, Named] = field(default_factory=dict)
    titles: dict[str, Title] = field(default_factory=dict)

    @property
    def taken(self) -> set[int]:
        return {at for first, (_, last) in self.slots.items() for at in range(first, last)}

    def put(self, sort: str, first: int, last: int) -> str:
        name = f"{sort}{len(self.slots)}"
        self.slots[first] = (name, last)
        return name

    def text(self, ours: Wordings) -> str:
        """The row as the forms read it: slots in braces, words folded, a blank behind each."""
        words: list[str] = []
        at = 0
        while at < len(self.tokens):
            if at in self.slots:
                name, at = self.slots[at]
                words.append(f"{{{name}}} ")
                continue
            token = self.tokens[at]
            if any(map(str.isalnum, token.fold)) and token.fold not in ours.silent:
                words.append(token.fold + " ")
            at += 1
        return "".join(words)


def understand(text: str, pack: Pack, read: Directory, today: datetime.date) -> Inquiry:
    """What `text` asks, in the language of `pack`; names are looked up in `read`, days counted from `today`."""
    ours = wordings(pack)
    tokens = _tokens(text, pack, ours)
    row = _Row(tokens)
    _find_days(text, row, pack, today)
    for named in whole_names(text, tokens, row.taken, ours, read):
        row.named[row.put(named.known[0].sort[0], named.first, named.last)] = named
    for title in find_titles(text, tokens, row.taken, pack, read):
        row.titles[row.put("t", title.first, title.last)] = title
    strangers: list[Named] = []
    for named in other_names(text, tokens, row.taken, ours, read):
        if len(named.known) == 1 and not _beside_name(named, row):
            row.named[row.put(named.known[0].sort[0], named.first, named.last)] = named
        elif _legal_form(text, named, row, read):
            continue
        elif named.known or named.last > 1 or _beside_name(named, row):
            strangers.append(named)  # a first word by itself is no name, but a word that is not understood
    for at, token in enumerate(tokens):
        if token.shape == "number" and token.fold.isdigit() and at not in row.taken:
            row.values[row.put("n", at, at + 1)] = token.fold
    told, adjuncts = take_adjuncts(row.text(ours), ours.adjuncts)
    told = _rewritten(told, row, ours)
    asked = asked_days(adjuncts, row.values, today)
    inquiry = Inquiry(text=text, language=pack.code, known_at=asked.known_at, now=asked.now)
    if strangers:
        return _strange(inquiry, strangers, text, row, read)
    found = _framed(told, ours)
    unknown = _unknown(told, text, row, ours)
    if found is None or unknown or asked.clashes:
        return replace(inquiry, unknown=unknown, pieces=_pieces(text, row))
    frame, slots = found
    if len([slot for slot in slots if slot in row.titles]) > 1:
        return replace(inquiry, pieces=_pieces(text, row))  # two posts: an answer about one would pass over the other
    return _understood(inquiry, frame, slots, row, asked, ours, today)


def by_language(text: str, packs: Mapping[str, Pack]) -> list[str]:
    """The codes of packs, those first whose wordings have most words of a question. Capitals inside it do not count:
    they are names."""
    counts: dict[str, int] = {}
    for code, pack in packs.items():
        ours = wordings(pack)
        tokens = _tokens(text, pack, ours)
        words = {token.fold for at, token in enumerate(tokens) if at == 0 or token.shape not in ("cap", "upper")}
        counts[code] = len(words & (ours.words | ours.silent))
    return sorted(counts, key=lambda code: (-counts[code], code))


def _tokens(text: str, pack: Pack, ours: Wordings) -> list[Token]:
    return [without(token, ours.endings) for token in tokenize(text, 0, len(text), pack)]


def _find_days(text: str, row: _Row, pack: Pack, today: datetime.date) -> None:
    for date in dates_of(with_capitals(text, row.tokens, pack), of_day(today), pack):
        inside = [at for at, token in enumerate(row.tokens) if date.start <= token.start < date.end]
        if inside:
            value = date.value
            if value.startswith("/") or value.endswith("/"):  # the words before it are ours to read
                value = value.strip("/")
            row.values[row.put("d", inside[0], inside[-1] + 1)] = value


def _beside_name(named: Named, row: _Row) -> bool:
    """A surname right beside another name is part of a name that the ledger does not have."""
    ends = {last for name, last in row.slots.values() if name[0] in "op"}
    return named.first in ends or any(first == named.last and name[0] in "op" for first, (name, _) in row.slots.items())


def _rewritten(told: str, row: _Row, ours: Wordings) -> str:
    """The row with what can be said in several ways said in one."""
    for _ in range(REWRITES):
        for rewrite in ours.rewrites:
            told = rewrite.form.pattern.sub(lambda match, one=rewrite: _other_way(match, one, row), told)  # type: ignore[misc]
    return told


def _other_way(match: re.Match[str], rewrite: Rewrite, row: _Row) -> str:
    """What stands in place of a match; the match itself where its titles are not of the classes that are asked for."""
    titles = [row.titles[slot] for slot in match.groups() if slot in row.titles]
    if rewrite.posts and [title.classes[0] for title in titles] != list(rewrite.posts):
        return match.group()
    return match.expand(rewrite.to)


def _legal_form(text: str, named: Named, row: _Row, read: Directory) -> bool:
    """Words behind an organisation's name that change nothing about it, such as a legal form, become part of it."""
    for first, (slot, last) in row.slots.items():
        if last == named.first and slot[0] == "o":
            whole = read.party_dressed(text[row.tokens[first].start : row.tokens[named.last - 1].end])
            if whole is not None and whole.key == row.named[slot].known[0].key:
                row.slots[first] = (slot, named.last)
                return True
    return False


def _framed(told: str, ours: Wordings) -> tuple[Frame | Gist, list[str]] | None:
    """The frame that takes the whole row, and its slots; else one that takes what is left without asides; else a
    gist."""
    for left, aside in _without_asides(told, ours):
        slots = {word[1] for word in left.split() if word[0] == "{"}
        for frame in ours.frames:
            for form in frame.forms:
                match = form.takes(left, slots)
                if match:
                    return frame, [group for group in (*match.groups(), *aside) if group]
    for gist in ours.gists:
        found = gist.takes(told)
        if found is not None:
            return gist, found
    return None


def _without_asides(told: str, ours: Wordings) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The row, then the row without "as {post}", without "of {organization}", without both; with the slots of those.
    None is taken out of which a second one stands in the row."""
    yield told, ()
    for form in ours.asides:
        match = form.pattern.search(told)
        if match and len(form.pattern.findall(told)) == 1:
            yield told[: match.start()] + told[match.end() :], match.groups()


def _understood(
    inquiry: Inquiry,
    frame: Frame | Gist,
    slots: Sequence[str],
    row: _Row,
    asked: Asked,
    ours: Wordings,
    today: datetime.date,
) -> Inquiry:
    titles = [row.titles[slot] for slot in slots if slot in row.titles]
    group = str(frame.traits.get("post", ""))
    classes = tuple(dict.fromkeys(name for title in titles for name in title.classes))
    if group:
        classes = tuple(ours.posts[group]["classes"])
    marks = {mark for title in titles for mark in title.marks}
    traits = {name: str(value) for name, value in frame.traits.items() if name not in ("post", "now")}
    traits["frame"] = frame.id
    for name in (group, *(title.group for title in titles)):
        if name and ours.posts[name].get("first"):
            traits["first"] = "yes"
    if "former" in marks:
        traits["former"] = "yes"
    present = asked.now or "now" in marks or (bool(frame.traits.get("now")) and "former" not in marks)
    dated = asked.since is not None or asked.until is not None
    return replace(
        inquiry,
        intent=frame.does,
        traits=traits,
        organizations=_known(slots, row, "o"),
        people=_known(slots, row, "p"),
        post=" ".join(row.tokens[at].fold for title in titles for at in range(title.first, title.last)),
        classes=classes,
        acting="acting" in marks or bool(frame.traits.get("acting")),
        since=asked.since,
        until=asked.until,
        now=present and not dated,
        pieces=_pieces(inquiry.text, row, frame),
    )


def _known(slots: Sequence[str], row: _Row, sort: str) -> tuple[Known, ...]:
    return tuple(row.named[slot].known[0] for slot in slots if slot[0] == sort)


def _strange(inquiry: Inquiry, strangers: Sequence[Named], text: str, row: _Row, read: Directory) -> Inquiry:
    """A question with names that the ledger does not have, or that several bear."""
    spelled = [text[row.tokens[named.first].start : row.tokens[named.last - 1].end] for named in strangers]
    near = [
        name
        for named, words in zip(strangers, spelled, strict=True)
        for name in ([known.name for known in named.known] or read.names_near(words))
    ]
    return replace(
        inquiry,
        unknown=tuple(spelled),
        near=tuple(dict.fromkeys(near)),
        strangers=True,
        several=any(len(named.known) > 1 for named in strangers),
        pieces=_pieces(text, row),
    )


def _unknown(told: str, text: str, row: _Row, ours: Wordings) -> tuple[str, ...]:
    """The words that stand in no wording."""
    left = {word for word in told.split() if not word.startswith("{") and word not in ours.words}
    found = [
        text[token.start : token.end]
        for at, token in enumerate(row.tokens)
        if at not in row.taken and token.fold in left
    ]
    return tuple(dict.fromkeys(found))


def _pieces(text: str, row: _Row, frame: Frame | Gist | None = None) -> tuple[Piece, ...]:
    """What was made of the words of a question, by place."""
    roles: dict[str, Role] = {"o": "organization", "p": "person", "t": "post", "d": "day", "n": "day"}
    made: list[Piece] = []
    for first, (name, last) in sorted(row.slots.items()):
        start, end = row.tokens[first].start, row.tokens[last - 1].end
        meaning = row.values.get(name, "")
        if name in row.named:
            meaning = row.named[name].known[0].name
        elif name in row.titles:
            meaning = " ".join((*row.titles[name].classes, *sorted(row.titles[name].marks)))
        made.append(Piece(start, end, text[start:end], roles[name[0]], meaning))
    if frame is not None:
        words = [token for at, token in enumerate(row.tokens) if at not in row.taken and token.shape != "mark"]
        made += [
            Piece(token.start, token.end, text[token.start : token.end], "question", frame.does) for token in words
        ]
    return tuple(sorted(made, key=lambda piece: piece.start))
