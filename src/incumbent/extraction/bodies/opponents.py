"""The other side of a match that a line of sport tells of, which nobody in it works for: "Lee, who will lead the team
on Friday against the Lorvan Bears"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.text.vocabulary import CLUB

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.organizations.standing import Standing

LEFT = ("relative", "where", "of_whom", "whose")  # what takes the name up again: "against Orbex, which he left"


def is_played_against(view: View, mention: Mention, standing: Standing) -> bool:
    """A club, a town or a country right behind "against" in an article of sport, unless the words behind it tell more
    of it: "lost against Lorvan, where he had been coach"."""
    at = mention.first - 1
    at -= at > 0 and view.symbols[at] == "" and not view.leads[at]
    if at < 1 or view.leads[at] != "against" or not standing.is_of_sport():
        return False
    if mention.entity.type == "organization" and mention.entity.sort not in ("", CLUB):
        return False
    behind = mention.last + (view.symbols[mention.last : mention.last + 1] == [","])
    words = (view.symbols[behind : behind + 1], view.leads[behind : behind + 1])
    return not any(word and word[0] in LEFT for word in words)
