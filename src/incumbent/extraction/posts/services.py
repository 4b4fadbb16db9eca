"""What only a state has, led by a verb: "Lee led the prison service", "Lenoir a dirigé les douanes"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.lines.lines import Line
    from incumbent.extraction.posts.grammar import Grammar
    from incumbent.extraction.text.phrases import Hit
    from incumbent.extraction.text.post_titles import Title

OFFICIAL = "official"
NEAR = 3  # tokens between a verb and the service: an article, whose it is: "Orvia's"
OWNED = 4  # tokens of what is somebody's: "the country's largest bank"


def leads_service(line: Line, at: int, grammar: Grammar) -> bool:
    """The object of a verb of leading that ends at token `at` is one of the services of a pack, and no firm's: nothing
    but an article and small words stands between, and no other noun goes on from it."""
    tokens, listed = line.tokens, grammar.words.services
    for first in range(at, min(at + NEAR, len(tokens))):
        hit = listed.at(tokens, first)
        if hit is not None:
            part = line.parse is not None and line.parse.roles[hit.last - 1] == "compound"  # "a police podcast"
            return not part and all(token.shape == "word" for token in tokens[first : hit.last])
        if tokens[first].fold not in grammar.article | grammar.genitive and tokens[first].shape != "cap":
            return False
    return False


def behind_owner(line: Line, at: int, last: int, grammar: Grammar) -> tuple[int, set[str]]:
    """The end of a post phrase, whose title ends at token `at` and which reached to `last`, behind what stands in the
    genitive there ("head of the country | 's customs service"), and what that tells of the post: it is one of something
    without a name, if not of a service of the state."""
    tokens = line.tokens
    if last <= at or last + 1 >= len(tokens) or tokens[last].fold not in grammar.genitive:
        return last, set()
    end = last + 1
    while (
        end < len(tokens)
        and end - last <= OWNED
        and tokens[end].shape == "word"
        and tokens[end].fold not in grammar.loose
    ):
        end += 1
    if end == last + 1 or (end < len(tokens) and tokens[end].shape in ("cap", "upper")):
        return last, set()
    return end, set() if grammar.words.services.at(tokens, last + 1) is not None else {"unnamed"}


def is_of_its_thing(line: Line, title: Hit[Title], grammar: Grammar) -> bool:
    """The title ends in a word for an organisation that stands in the genitive, so that the post is one of what is that
    one's: "president of the country | 's largest bank"; not before words of change: "the country's departure"."""
    tokens, at = line.tokens, title.last
    if at - title.first <= 1 or at + 1 >= len(tokens) or tokens[at].fold not in grammar.genitive:
        return False
    if tokens[at - 1].fold not in grammar.words.kinds or tokens[title.first + 1].fold not in grammar.whose:
        return False
    return tokens[at + 1].shape == "word" and grammar.words.triggers.at(tokens, at + 1) is None
