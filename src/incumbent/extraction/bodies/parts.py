"""The name that stands beside the common noun for a part of a firm: "chief executive of its German unit, Rhein Orbex",
"dirige la filiale espagnole, Aguas Vey". Whoever heads that part heads what is named there, and not the whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.text.tokens import fold

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Mention
    from incumbent.extraction.posts.mention import PostMention
    from incumbent.extraction.text.vocabulary import Vocabulary

AHEAD = 6  # tokens from a verb or a title to the noun: "dirige depuis 2011 la filiale"
LONGEST = 8  # tokens from the noun to the comma: "la filiale de transport du groupe au Gabon"
TO_NOUN = frozenset(("of", "in", "", "w", "num", "since", "possessive", "'s", "ORG", "CTY", "PLC", "POST"))
ABOUT = frozenset(("of", "in", "", "w", "possessive", "'s", "ORG", "CTY", "PLC", "POST"))  # what says which part
CLOSED = (",", ")", ".", ";", ":", "and", "PER")  # behind such a name: no verb of which it would be the subject
NAMED = ("full", "part")


def named_part(candidate: Candidate, words: Vocabulary) -> Mention | None:
    """Where the name stands of the part of which the candidate's post is; None where no such noun is told, or no name
    stands beside it."""
    view, post = candidate.view, candidate.post
    noun = _noun(view, post, words) if post is not None else -1
    return _beside(view, noun) if noun >= 0 else None


def as_of_whole(post: PostMention, view: View, words: Vocabulary) -> PostMention:
    """The post without the noun for the part in its words: "directeur général de la filiale" has the class of
    "directeur général"."""
    noun = next((at for at in range(post.head_first, post.head_last) if view.line.tokens[at].fold in words.parts), -1)
    until = noun
    while until > post.head_first + 1 and view.symbols[until - 1] in ("", "of", "POST") and until > noun - 2:
        until -= 1
    if noun <= post.head_first:
        return post
    bare = fold(" ".join(token.fold for token in view.line.tokens[post.head_first : until]))
    title = words.titles.at(view.line.tokens[:until], post.head_first)
    if title is None or title.last != until:
        return replace(post, bare=bare) if "seat" in post.modifiers else post  # "la direction de la filiale"
    return replace(post, post_class=title.value.post_class, bare=bare)


def body_of_part(candidate: Candidate, words: Vocabulary) -> Entity | None:
    """The organisation that `named_part` names."""
    mention = named_part(candidate, words)
    return mention.entity if mention is not None else None


def _noun(view: View, post: PostMention, words: Vocabulary) -> int:
    """The token of the noun in the phrase of a post or close behind it; -1 where there is none."""
    tokens = view.line.tokens
    first = post.head_first + (not post.holding)
    for at in range(first, min(len(tokens), max(post.last, first) + AHEAD)):
        if tokens[at].fold in words.parts:
            return at
        if at >= post.last and view.symbols[at] not in TO_NOUN:
            return -1
    return -1


def _beside(view: View, noun: int) -> Mention | None:
    """The organisation named behind a comma that closes what says which part it is, or right behind an adjective."""
    names = {m.first: m for m in view.others if m.form in NAMED and m.entity.type == "organization"}
    symbols, at = view.symbols, noun + 1
    while at < len(symbols) and at - noun <= LONGEST and symbols[at] in ABOUT:
        adjective = at in names and symbols[at - 1] in ("CTY", "w") and at - 1 > noun
        if at in names and (adjective or at == noun + 1):
            return names[at]  # "la filiale espagnole Aguas Vey"
        at += 1
    if symbols[at : at + 1] != [","]:
        return None
    at += 1
    at += symbols[at : at + 1] == [""]
    told = names.get(at)
    closed = told is not None and (told.last >= len(symbols) or symbols[told.last] in CLOSED)
    return told if closed else None
