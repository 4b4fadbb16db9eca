"""Verbs that put somebody into a seat: "elected Lee to the board"; verbs that say what somebody is, and
words that call somebody new."""

from __future__ import annotations

import re

from incumbent.extraction.grammar.kin import had_been
from incumbent.extraction.grammar.paths import View, joined
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.posts.mention import PostMention

NEAR = 2  # tokens between the noun of a change and the title of whom it is
SAID = 8  # tokens before a title among which a subject and its verb stand
_SAID = re.compile(
    r"PER (?:auxiliary )?(?:negation )?(?:(?:w|HOLD) )?(?:copula (?:(?:w|HOLD) ){0,2}(?:START )?|START )$"
)


def is_seated(view: View, person: Mention, post: PostMention, between: str) -> bool:
    """A verb that gives a post stands right before a name, and behind it what leads to the words for a seat: "elected
    Lee to the board", "a nommé Lee à la tête d'Orbex"."""
    if "seat" not in post.modifiers or between not in ("of ", "to ", "in "):
        return False
    return any(
        t.last == person.first and t.form == "verb" and t.frame.kind == "start" and t.frame.person == "object"
        for t in view.triggers
    )


def said_before(view: View, post: PostMention) -> bool:
    """The title is what a verb says that the subject named before it is: "Roe remains president, Lee …"."""
    noun = any(t.form == "noun" and 0 <= post.first - t.last <= NEAR for t in view.triggers)  # "the naming of dean Lee"
    if not noun and _SAID.search(joined(view, max(post.first - SAID, 0), post.first)):
        return True
    if had_been(view, post.first):
        return True
    parse = view.line.parse
    top = parse.top(post.head_first, post.head_last) if parse is not None else -1
    if parse is None or parse.roles[top] != "complement":
        return False
    subjects = [at for at in parse.children(parse.heads[top]) if parse.roles[at] in SUBJECTS]
    return any(m.first <= at < m.last <= post.first for m in view.persons for at in subjects)


def as_adjective(view: View, post: PostMention, start: int, between: str) -> str:
    """The words before a post, where the last ones call whoever has it new ("Lee, the newly appointed chairman"):
    they are no more than "new" would be."""
    told = "incoming" in post.modifiers and between.endswith(" START ")
    phrase = told and any(t.form == "phrase" and t.first < start <= t.last for t in view.triggers)
    return between.removesuffix("START ") if phrase else between
