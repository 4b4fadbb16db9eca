"""A genitive before a verb, which is spelt as a verb of being is: "Orbex's board named Lee", "she's been named"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from incumbent.extraction.text.tokens import Token

NAME = ("cap", "upper")  # shapes of the words of a name


def is_owner(
    tokens: Sequence[Token], at: int, first: int, last: int, genitive: Collection[str], helping: Collection[str]
) -> bool:
    """Token `at`, before the verb of tokens `first` to `last`, is a genitive with what it has, and no auxiliary: a name
    stands between ("Orvia's president Lee named"), or words without an auxiliary, the name of the owner before and one
    behind the verb ("Orbex's board named Lee")."""
    behind = tokens[at + 1 : first]
    if tokens[at].fold not in genitive or not behind:
        return False
    if any(token.shape in NAME for token in behind):
        return True
    ahead = last < len(tokens) and tokens[last].shape in NAME
    return at > 0 and tokens[at - 1].shape in NAME and ahead and not any(token.fold in helping for token in behind)
