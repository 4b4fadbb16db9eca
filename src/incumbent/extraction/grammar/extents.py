"""What a post phrase reaches over: its complement, and the organisation before it, "O's chief executive of retail"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.grammar.rows import also_of, coloured, dated, opens_another
from incumbent.extraction.posts.title_phrases import STANCES
from incumbent.extraction.text.tokens import STOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.syntax import Parse
    from incumbent.extraction.posts.mention import PostMention

COMPLEMENT = 14  # tokens that the complement of a post may have
ROW = 9  # tokens of a row of organisations before a title
SHORT = 4  # tokens of initials with their brackets
NAMES = ("ORG", "CTY", "PLC")


def extent(view: View, post: PostMention) -> tuple[int, int]:
    """First and last token (exclusive) of a post with what it is of: before it an organisation, behind it a
    complement."""
    return _left(view, post), right(view, post)


def is_behind_by(view: View, post: PostMention) -> bool:
    """A post stands behind "by", which may be the last of the words of a change, articles left out."""
    at = extent(view, post)[0] - 1
    while at >= 0 and view.symbols[at] == "":
        at -= 1
    return at >= 0 and view.leads[at] == "by"


def _left(view: View, post: PostMention) -> int:
    symbols, at, first = view.symbols, post.first, post.first
    if at and symbols[at - 1] == "possessive":
        return at - 1
    if at and (symbols[at - 1] == "'s" or (at > 1 and symbols[at - 1] == "'" and symbols[at - 2] in NAMES)):
        at -= 1
    if at > 1 and view.line.tokens[at - 1].fold == STOP and symbols[at - 2] in NAMES:
        at -= 1
    at = _before_initials(symbols, at)
    reached = at
    while reached and symbols[reached - 1] in NAMES:
        reached -= 1
    if reached < at:
        return row_before(view, reached) if at == first and post.modifiers & STANCES else reached
    return first


def _before_initials(symbols: Sequence[str], at: int) -> int:
    """The token behind a name, of the brackets with its initials that stand before token `at`: "the Orbex Fund (OF)
    chairman"."""
    opened = at - 2
    while opened > 0 and at - opened <= SHORT and symbols[opened] in NAMES:
        opened -= 1
    short = symbols[at - 1 : at] == [")"] and 0 < opened < at - 2 and symbols[opened] == "("
    return opened if short and symbols[opened - 1] in NAMES else at


def row_before(view: View, first: int) -> int:
    """Where the row of organisations begins of which the last one begins with token `first`: "Orbex and Lampo"."""
    symbols, at = view.symbols, first
    while at > 1 and first - at < ROW and symbols[at - 1] in ("and", ",") and symbols[at - 2] in NAMES:
        at -= 1
        while at and symbols[at - 1] in NAMES:
            at -= 1
    return at


def right(view: View, post: PostMention) -> int:
    symbols, parse = view.symbols, view.line.parse
    at = end = coloured(symbols, post.last)
    head = parse.top(post.head_first, post.head_last) if parse else -1
    while at < len(symbols) and at - post.last < COMPLEMENT:
        if (years := dated(symbols, at)) > at:
            at, end = years, years if symbols[at] != "(" else end
            continue
        symbol = symbols[at]
        if symbol == "and" and opens_another(symbols, at + 1):
            break
        if (
            symbol in NAMES
            or symbol in ("of", "", "'")
            or (symbol == "num" and symbols[at - 1] == "ORG")  # "the branch Orbex 50"
            or (symbol == "'s" and symbols[at + 1 : at + 2] in (["ORG"], ["w"]))  # "of Orvia's Luvik", "of Orbex's arm"
            or (symbol == "possessive" and symbols[at - 1] == "of" and not post.holding)  # "head of its retail arm"
            or (symbol == "and" and also_of(view, at))
            or (symbol in ("and", ",") and _goes_on(view, at, head, post))
            or (symbol in ("w", "and", "in", "num") and (below(parse, at, head) if parse else at - post.last < 4))
        ):
            at += 1
        else:
            break
        if symbol in NAMES or symbol in ("w", "num"):
            end = at
    return _explained(symbols, end) if "explained" in post.modifiers else end


def _explained(symbols: Sequence[str], end: int) -> int:
    """The end of the name that a comma at token `end` leads to, of what the post is of: "d'une agence, Orbex"."""
    first = end + 1
    while symbols[end : end + 1] == [","] and first < len(symbols) and symbols[first] == "":
        first += 1
    last = first
    while last < len(symbols) and symbols[last] == "ORG":
        last += 1
    return last if last > first else end


def _goes_on(view: View, at: int, head: int, post: PostMention) -> bool:
    """The mark or the "and" at token `at` joins a further field with a capital, to which "of" leads, to those before:
    "le ministre malien de l'Agriculture, de la Pêche et des Mines". A minister's are told by that alone."""
    parse, tokens = view.line.parse, view.line.tokens
    if parse is None or view.leads[at + 1 : at + 2] != ["of_whom"]:
        return False
    field = at + 2
    while field < len(tokens) and view.symbols[field] == "" and tokens[field].shape != "cap":
        field += 1
    named = field < len(tokens) and tokens[field].shape == "cap" and view.symbols[field] == "w"
    if named and post.post_class == "minister" and not post.holding:
        return True
    top = max(field, parse.heads[field]) if named else field  # "des Anciens combattants"
    return named and parse.roles[top] == "conjunct" and below(parse, top, head)


def below(parse: Parse | None, index: int, head: int) -> bool:
    """Whether token `index` hangs on `head` without a clause or an apposition between."""
    if parse is None:
        return False
    steps = 0
    while index != head:
        if parse.roles[index] in ("apposition", "relative", "clause", "subject", "content", "adverbial", "other"):
            return parse.roles[index] == "other" and parse.heads[index] == head
        index = parse.heads[index]
        steps += 1
        if index < 0 or steps > COMPLEMENT:
            return False
    return True
