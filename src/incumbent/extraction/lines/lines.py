"""A sentence as the later stages see it: its tokens, and the words of posts among them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from incumbent.extraction.lines.datelines import OPENING, dateline
from incumbent.extraction.lines.surnames import is_surname, surnames
from incumbent.extraction.lines.syntax import Parse
from incumbent.extraction.lines.tables import tables, tokens_of
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.post_titles import Title
from incumbent.extraction.text.segment import Sentence
from incumbent.extraction.text.tokens import STOP, Token, tokenize
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

_TICKER = re.compile(
    r"\(\s*(?:[A-Z]{2,8}\s*:\s*)?[A-Z0-9]{1,8}(?:\.[A-Z]{1,3})?\s*\)|<\s*[A-Z0-9]{1,8}(?:\.[A-Z]{1,2})?\s*>(?!\w)"
    r"|(?<=\s)[A-Z0-9]{2,6}\.[A-Z]{1,2}\b(?!\.)"
)
_NAMED = re.compile(r"(?<=[a-z] )(<)[A-Z][^<>\n]{0,40}[a-z.](>)")  # a name enclosed: "chairman of <Orbex Inc>"
LONGEST_WORD = 40  # characters before a stock symbol in which the last word of its company stands
COACH = "coach"
ADDRESSED = 3  # tokens from a form of address to the end of the name behind it
SMALL = 3  # small words between a title and what it is of: "of the", "de la"
SHOUT = 0.6  # share of capitalised words from which capitals tell nothing of names


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """`index` counts the sentences of the text; `shouted` where nearly every word has a capital, as in some headlines.
    `tickers` are the tokens before which a stock symbol was cut out: what stands before them is a listed company.
    `dateline` is where the piece was sent from, cut off before its first word, with the dash behind. `parse` is there
    for lines that may hold a claim."""

    index: int
    sentence: Sentence
    tokens: Sequence[Token]
    titles: Sequence[Hit[Title]]
    shouted: bool
    tickers: frozenset[int] = frozenset()
    dateline: Sequence[Token] = ()
    parse: Parse | None = None

    def covered(self, index: int) -> Hit[Title] | None:
        """The title that token `index` is part of."""
        for hit in self.titles:
            if hit.first <= index < hit.last:
                return hit
        return None


def lines(text: str, sentences: Sequence[Sentence], pack: Pack) -> Iterator[Line]:
    """The lines of `sentences`, in order; leftovers of a page are left out."""
    words = vocabulary(pack)
    known = surnames(text, pack)
    body = 0  # sentences of the text itself so far
    tabled, taken = tables(text, sentences, pack)
    for index, sentence in enumerate(sentences):
        if sentence.kind == "byline" or index in taken:
            continue
        tickers: frozenset[int] = frozenset()
        if index in tabled:
            parts = tabled[index]
            sentence = replace(sentence, span=parts[0].join(parts[-1]))
            tokens = list(tokens_of(text, parts, pack))
        else:
            tokens, tickers = _without_tickers(text, sentence, pack)
        cut = 0
        if sentence.kind == "body" and body < OPENING:
            body += 1
            cut = dateline(tokens, words)
        sent, tokens, tickers = tokens[:cut], tokens[cut:], frozenset(at - cut for at in tickers if at >= cut)
        tokens = _with_accent(tokens, words, pack)
        found = [_behind_the_name(tokens, hit, words) for hit in _titles(tokens, words)]
        found = [_before_the_land(tokens, hit, words) for hit in found]
        found = [hit for hit in found if hit.last - hit.first > 1 or not is_surname(tokens, hit.first, known, pack)]
        titles = [hit for hit in found if hit.value.post_class and not _no_title(tokens, hit, words)]
        shouted = index not in tabled and _shouted(tokens, titles, words)
        yield Line(index, sentence, tokens, titles, shouted, tickers, sent)


def _with_accent(tokens: list[Token], words: Vocabulary, pack: Pack) -> list[Token]:
    """`tokens` with the accent that the first one has lost as a capital, where an article behind it tells that it has
    one: "A la tête d'Orbex"."""
    meant = words.bared.get(tokens[0].fold) if len(tokens) > 1 and tokens[0].shape == "cap" else None
    if meant is None or tokens[1].fold not in pack.words["article"]:
        return tokens
    return [tokens[0]._replace(fold=meant), *tokens[1:]]


def _behind_the_name(tokens: Sequence[Token], hit: Hit[Title], words: Vocabulary) -> Hit[Title]:
    """The title without a first word that ends the name before it: "Orbex Group chairman", but "the group chairman";
    "Orvia Cricket Board chairman"; "Lorvan County manager"."""
    at = hit.first
    if at < 1 or hit.last - at < 2 or tokens[at].shape != "cap":
        return hit
    if tokens[at - 1].shape not in ("cap", "upper") or tokens[at + 1].shape != "word":
        return hit
    rest = words.titles.at(tokens, at + 1)
    if rest is None or rest.last != hit.last or not rest.value.post_class:
        return hit
    board = at > 1 and tokens[at - 1].fold in words.fields and words.seats.at(tokens, at) is not None
    board = board and tokens[at - 2].shape in ("cap", "upper")
    club = rest.value.post_class == COACH and tokens[at].fold in words.fields
    return rest if board or club or tokens[at].fold in words.legal_forms else hit


def _before_the_land(tokens: Sequence[Token], hit: Hit[Title], words: Vocabulary) -> Hit[Title]:
    """The title without its last words where those open the name of a country: "président de la | République
    démocratique du Congo"."""
    for at in range(hit.first + 1, hit.last):
        land = words.countries.at(tokens, at)
        if land is None or land.last <= hit.last:
            continue
        shorter = words.titles.at(tokens[hit.first : at], 0)
        if shorter is not None and shorter.value.post_class:
            return Hit(hit.first, hit.first + shorter.last, shorter.value)
    return hit


def _no_title(tokens: Sequence[Token], hit: Hit[Title], words: Vocabulary) -> bool:
    if _legal_form(tokens, hit, words) or _small_initials(tokens, hit):
        return True
    return _given_name(tokens, hit, words) or _behind_address(tokens, hit, words)


def _behind_address(tokens: Sequence[Token], hit: Hit[Title], words: Vocabulary) -> bool:
    """A title that is a name behind a form of address: "Mr King said", "Mme Reine Lorvan"."""
    at = hit.first
    named = hit.last - at == 1 and at > 0 and tokens[at].shape == "cap" and tokens[at].fold in words.titles_as_names
    before = at - 1 - (at > 1 and tokens[at - 1].fold == STOP)
    return named and words.honorifics.get(tokens[before].fold) in ("m", "f")


def _small_initials(tokens: Sequence[Token], hit: Hit[Title]) -> bool:
    """Two letters that are initials of a title only where both are written large: "Lorvan, Md." is a place."""
    token = tokens[hit.first]
    return hit.last - hit.first == 1 and token.shape == "cap" and len(token.fold) == 2


def _given_name(tokens: Sequence[Token], hit: Hit[Title], words: Vocabulary) -> bool:
    """A title that is a given name, too, before one capital more: "by Dean Lorvan"; before a whole name it is the
    title, unless it is short for a name ("Md Karim Lorvan"): initials of a title are all written large. One that stands
    before given names alone is none before a surname: "Pape Karim Lorvan", but "Pape Karim II"."""
    at = hit.first
    if hit.last - at != 1 or tokens[at].shape != "cap" or tokens[at].fold not in words.first_names:
        return False
    names = [token.shape in ("cap", "upper") for token in tokens[at + 1 : at + 3]]
    whole = names == [True, True] and tokens[at + 1].fold in words.first_names
    given = len(tokens[at].fold) == 2 or (whole and tokens[at].fold in words.regnal and tokens[at + 2].shape == "cap")
    return bool(names) and names[0] and (not whole or given)


def _legal_form(tokens: Sequence[Token], hit: Hit[Title], words: Vocabulary) -> bool:
    """Letters that are a title elsewhere and end a company's name here: "Orbex AG said"."""
    at = hit.first
    if hit.last - at != 1 or tokens[at].shape != "upper" or tokens[at].fold not in words.legal_forms or not at:
        return False
    named = tokens[at - 1].shape in ("cap", "upper")
    if named and words.titles.at(tokens, at + 1) is not None:
        return True  # "Orbex AG CEO"
    return named and not (at + 1 < len(tokens) and tokens[at + 1].shape in ("cap", "upper"))


def _titles(tokens: Sequence[Token], words: Vocabulary) -> list[Hit[Title]]:
    """The titles of a row of tokens. Where the last word of one opens a longer one, all before that is none of it:
    "Lorvan County Chief Executive Officer"; neither is what ends a name: "Orbex Air chief executive"."""
    found: list[Hit[Title]] = []
    for hit in words.titles.find(tokens):
        if found and hit.first < found[-1].last:
            continue  # inside the longer one
        longer = words.titles.at(tokens, hit.last - 1) if hit.last - hit.first > 1 else None
        if longer is not None and not words.head_last:
            more = words.modifiers.at(tokens, hit.last - 2)  # "le négociateur en chef | de l'État"
            longer = None if more is not None and more.last == hit.last else longer
        ends_name = hit.first > 0 and [t.shape for t in tokens[hit.first - 1 : hit.first + 2]] == ["cap", "cap", "word"]
        if longer is not None and not words.head_last and longer.last > hit.last:
            served = words.titles.at(tokens[: hit.last - 1], hit.first)  # "conseillère du | président de la République"
            found += [served] if served is not None and served.value.post_class else []
        whole = longer is not None and longer.last - longer.first > hit.last - hit.first - ends_name
        found.append(longer if longer is not None and whole and longer.value.post_class else hit)
    return found


def _shouted(tokens: Sequence[Token], titles: Sequence[Hit[Title]], words: Vocabulary) -> bool:
    """Nearly every word of any length has a capital, as in some headlines. A sentence with its full stop may be made
    of names and titles alone: there only words that are capitals throughout count."""
    letters = [token for token in tokens if token.shape in ("word", "cap", "upper")]
    if len(letters) < 3:
        return False
    if tokens[-1].fold in (".", "!", "?") or (len(tokens) > 1 and tokens[-2].fold == "."):
        return sum(token.shape == "upper" for token in letters) >= SHOUT * len(letters)
    named = {index for hit in titles for index in range(hit.first, hit.last)}
    for index, token in enumerate(tokens):
        if token.fold in words.first_names:
            named |= {*range(index, _behind_initials(tokens, index + 1) + 2)}
        elif token.fold in words.honorifics:
            named |= {*range(index, _behind_initials(tokens, index) + ADDRESSED)}
    for hit in titles:
        named |= _complement(tokens, hit.last)
    opens = next(index for index, token in enumerate(tokens) if token is letters[0])  # it has a capital anyway
    named |= {opens} if tokens[opens].shape == "cap" else set()
    other = [t for index, t in enumerate(tokens) if index not in named and t.fold not in words.fields]
    if sum(t.shape in ("cap", "upper") for t in other) < 2:
        return False  # a title and a name are all there is: an entry of a list; "Remaniement au Bénin"
    long = [token for token in letters if token.end - token.start > 3]
    capitals = sum(token.shape != "word" for token in letters)
    written_small = [t for t in long if t.shape == "word" and t.fold not in words.not_a_name]
    return capitals >= SHOUT * len(letters) and not written_small


def _complement(tokens: Sequence[Token], at: int) -> set[int]:
    """The places of the capitals from token `at` on, behind small words, up to a mark: "préfet de la Creuse,"."""
    start = at
    while at < len(tokens) and tokens[at].shape == "word" and at - start < SMALL:
        at += 1
    end = at
    while end < len(tokens) and tokens[end].shape in ("cap", "upper"):
        end += 1
    closed = start < at < end < len(tokens) and tokens[end].shape == "mark"
    return {*range(at, end)} if closed else set()


def _behind_initials(tokens: Sequence[Token], at: int) -> int:
    """The first token from `at` on that is no initial: "Ann B. C. Lee"."""
    while at + 1 < len(tokens) and len(tokens[at].fold) == 1 and tokens[at + 1].fold == STOP:
        at += 2
    return at


def _without_tickers(text: str, sentence: Sentence, pack: Pack) -> tuple[list[Token], frozenset[int]]:
    """The tokens of a sentence without "(GM.N)", "<CRIX>" and what stands bare behind a name ("General Motors GM.N"),
    and where those stood."""
    tokens: list[Token] = []
    places = []
    at = sentence.span.start
    marks = {match.start(end) for match in _NAMED.finditer(text, at, sentence.span.end) for end in (1, 2)}
    for match in _TICKER.finditer(text, sentence.span.start, sentence.span.end):
        if "." not in match.group() and ":" not in match.group() and match.group()[0] == "(":
            continue  # an acronym in brackets
        if match.group()[0] not in "(<" and not _follows_a_name(text, match.start()):
            continue  # "an LL.B from Lorvan"
        tokens += tokenize(text, at, match.start(), pack)
        places.append(len(tokens))
        at = match.end()
    tokens += tokenize(text, at, sentence.span.end, pack)
    if not marks:
        return tokens, frozenset(places)
    kept = [n for n, token in enumerate(tokens) if token.start not in marks]
    closed = [n for n, token in enumerate(tokens) if token.start in marks and token.fold == ">"]
    ends = (bisect_left(kept, n) for n in (*places, *closed))
    return [tokens[n] for n in kept], frozenset(ends)


def _follows_a_name(text: str, at: int) -> bool:
    before = text[max(0, at - LONGEST_WORD) : at].split()
    return bool(before) and before[-1][0].isupper() and before[-1][-1].isalnum()
