"""A post's words in a line."""

from __future__ import annotations

from dataclasses import dataclass

from incumbent.model.span import Span

PAST = frozenset({"former", "outgoing"})  # what modifiers say of who holds a post no more
UNTOLD = "other"  # the class of a post that only its organisation tells


@dataclass(frozen=True, slots=True, eq=False)
class PostMention:
    """A post's words in a line: tokens `first` to `last` with modifiers and lower-case complement, `head_first` to
    `head_last` the title alone. `modifiers` are kinds of the lexicon ("former", "acting" …; "state" where it is of the
    government or the republic). `group` is shared by titles in one breath ("chairman and chief executive"). `bare` is
    the title where nothing beside it says of what: only its organisation can tell a manager of a club from one of a
    shop. `holding` is the id of a verb that stands for the post (frames/holdings.toml), "" elsewhere; such a post has
    no words. `gender` is f or m where its words speak of a woman or a man, else n."""

    line: int
    first: int
    last: int
    head_first: int
    head_last: int
    span: Span
    words: str
    post_class: str
    modifiers: frozenset[str]
    group: int
    plural: bool = False
    bare: str = ""
    holding: str = ""
    gender: str = "n"


def alone(first: int) -> int:
    """The group of a post that shares its breath with no title: below 0, where those of titles never are."""
    return -1 - first
