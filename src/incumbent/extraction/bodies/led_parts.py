"""What somebody leads by a verb and is only a part of an organisation: "runs Orbex's mills", "heads the mobile
division", "dirige la distribution d'Orbex"."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity
    from incumbent.extraction.posts.mention import PostMention
    from incumbent.extraction.text.vocabulary import Vocabulary

LEADS_ON = frozenset(("w", "of", "CTY", "PLC"))  # what leads from a verb to what somebody runs a part of
COLOURED = 3  # tokens between the article and the noun: "the consumer finance arm"


def leads_a_thing_of(view: View, post: PostMention, body: Entity, words: Vocabulary) -> bool:
    """The verb that holds the `post` has for its object something of the organisation that the pack has no word for, in
    small letters: "dirige la distribution d'Orbex", "leads the drawing shop of Orbex"; the city of Lorvan, the group
    Orbex are all of it."""
    behind = next((m for m in view.others if m.entity is body and m.first >= post.last), None)
    if behind is None or behind.form == "generic":
        return False
    between = range(post.last, behind.first)
    told = [view.symbols[at] for at in between if view.symbols[at]]
    nouns = [view.line.tokens[at].fold for at in between if view.symbols[at] == "w"]
    whole = any(noun in words.kinds for noun in nouns)
    return bool(nouns) and told[-1] == "of" and LEADS_ON.issuperset(told) and not whole


def leads_a_part(view: View, post: PostMention | None, body: Entity) -> bool:
    """The object of a verb that holds a post is something of the organisation, and not all of it: "runs Orbex's mills",
    "heads the retail arm of Orbex", "leads its tax practice"."""
    if post is None or not post.holding or "held-by" in post.modifiers:
        return False
    if view.symbols[post.last : post.last + 1] == ["possessive"]:
        return not any(m.entity is body and m.first > post.last for m in view.others)
    behind = (m for m in view.others if m.first >= post.last and m.entity.type == "organization")
    mention = next(behind, None)
    if mention is None or mention.entity is not body:
        return False
    between = view.symbols[post.last : mention.first]
    owner = view.symbols[mention.last : mention.last + 1] == ["'s"]
    return owner or ("w" in between and between[-1:] in (["of"], ["in"])) or between[-2:] in (["of", ""], ["in", ""])


def leads_its_unit(view: View, post: PostMention, body: Entity | None, units: Container[str]) -> bool:
    """The verb that holds the `post` has for its object one of `units` right behind the article and the name: "ran the
    Orbex unit"."""
    named = next((m for m in view.others if m.first == post.last + 1 and m.entity is body), None)
    if named is None or view.symbols[post.last] != "" or view.symbols[named.last : named.last + 1] != ["w"]:
        return False
    return view.line.tokens[named.last].fold in units and view.symbols[named.last + 1 : named.last + 2] != ["ORG"]


def leads_unit(view: View, post: PostMention, parts: frozenset[str]) -> bool:
    """The verb that holds the `post` has for its object an article, words that colour, and one of `parts`: what "the
    unit" alone takes up may have a name and a head of its own, told before."""
    first = post.last
    if "held-by" in post.modifiers or view.symbols[first : first + 1] != [""]:
        return False
    at = first + 1
    folds = [token.fold for token in view.line.tokens[first : first + COLOURED + 3]]
    while view.symbols[at : at + 1] in (["w"], ["and"]) and at <= first + COLOURED and folds[at - first] not in parts:
        if " ".join(folds[at - first : at - first + 2]) in parts:
            at += 1  # "the investment bank"
            break
        at += 1
    noun = view.symbols[at : at + 1] == ["w"] and not parts.isdisjoint(
        (folds[at - first], " ".join(folds[at - first - 1 : at - first + 1]))
    )
    named = view.symbols[at + 1 : at + 2] in (["of"], ["ORG"]) or view.symbols[at + 1 : at + 3] == [",", "ORG"]
    return noun and at > first + 1 and not named
