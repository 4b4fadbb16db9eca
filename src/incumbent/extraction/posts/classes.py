"""What kind of post a title is by the words of its phrase: a director of finance is a finance chief."""

from __future__ import annotations

from collections.abc import Collection

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.behind_titles import REACH
from incumbent.extraction.posts.grammar import Grammar
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.post_titles import Title
from incumbent.extraction.text.vocabulary import Vocabulary


def refined(
    grammar: Grammar,
    line: Line,
    first: int,
    head: int,
    head_end: int,
    last: int,
    post_class: str,
    open_head: bool,
    inner: Collection[int] = (),
    people: Collection[int] = (),
) -> str:
    """The class of a title, refined by the words of its phrase (and by a capitalised complement behind it), but not
    by the `inner` words of a name: a director of Orbex Communications need not be one of communications; nor by what
    stands behind the name of its holder, where one of `people` begins; nor by whom the field of the post belongs to:
    "the chair of the university's council"."""
    tokens, words = line.tokens, grammar.words
    head_words = {token.fold for token in tokens[head:head_end]}
    whole = " ".join(token.fold for token in tokens[head:head_end])
    reach = last
    end = min(len(tokens), last if last in people else head_end + REACH)
    while reach < end and (tokens[reach].shape != "mark" or tokens[reach].fold == "'"):
        reach += 1
    window = [*range(first, head), *range(head_end, last if not open_head else reach)]
    window = [index for index in window if index not in inner]
    for heads, phrases, alone in words.refine:
        if heads and not (whole in heads or (open_head and head_words & heads)):
            continue
        for index in window:
            hit = phrases.at(tokens, index)
            part = alone and index > head_end and any(at in window for at in range(head_end + 1, index))
            owner = hit is not None and hit.last < len(tokens) and tokens[hit.last].fold in grammar.genitive
            if (
                hit is not None and not part and not owner
            ):  # "head of operations", but "head of European operations" is of a part
                return hit.value
    return post_class


def of_a_thing(words: Vocabulary, line: Line, title: Hit[Title], named: Collection[int]) -> str:
    """The class that a title has behind a word in small letters that says of what ("merchandise director", "political
    director"), or ""; `named` are the tokens of names."""
    whole = " ".join(token.fold for token in line.tokens[title.first : title.last])
    become = words.of_a_thing.get(whole)
    if become is not None and title.first and line.tokens[title.first - 1].fold in words.of_a_kind:
        return become
    at = title.first - 1
    if become is None or at < 0 or line.parse is None or at in named or line.tokens[at].fold in words.fields:
        return ""
    noun = line.tokens[at].shape == "word" and line.parse.roles[at] == "compound"
    return become if noun and line.parse.heads[at] == title.first else ""


def of_a_field(grammar: Grammar, line: Line, title: Hit[Title], last: int) -> str:
    """The class that a title has before "of" and nouns in small letters, up to token `last`, that are no organisation
    ("director of consumer protection"), or ""."""
    tokens, words = line.tokens, grammar.words
    become = words.of_a_thing.get(" ".join(token.fold for token in tokens[title.first : title.last]))
    field = tokens[title.last + 1 : last]
    if become is None or not field or tokens[title.last].fold not in grammar.whose:
        return ""
    small = grammar.article | grammar.possessive | words.kinds.keys() | words.organization_heads.keys()
    return become if all(token.shape == "word" and token.fold not in small for token in field) else ""
