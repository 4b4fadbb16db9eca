"""Words of change, and words like names, that tell of none where they stand: what is only supposed, how long somebody
is elected for, those who were chosen, how a seat is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

CLAUSE = 14  # tokens between being given a post and how long for, or between those who run for one and being given it
OPEN = ("present", "imperfect", "infinitive", "gerund")  # tenses of what may still happen behind "if"
OBJECT = 4  # tokens from a verb to its object
PLAYED = 3  # tokens between what an actor does and the part
NEAR = 3  # tokens from "is" to the title that somebody has, or to the verb that says so
CHAIN = 3  # coordinated verbs of one supposition


def tells_of_nothing(trigger: Trigger, triggers: Sequence[Trigger], line: Line, pack: Pack) -> bool:
    """The words are those of a change, one of the `triggers` of a line, and tell of none."""
    if _is_term(trigger, triggers) or _is_chosen(trigger, triggers, line, pack):
        return True
    if _is_supposed(trigger, line, pack) or _is_of_a_lookalike(trigger, triggers, line):
        return True
    return _leaves_a_thing(trigger, line, pack) or _is_stand_ins(trigger, triggers, line, pack)


def _leaves_a_thing(trigger: Trigger, line: Line, pack: Pack) -> bool:
    """The object of a verb that takes an organisation is another thing, in small letters: "n'a pas quitté son mutisme",
    "left his hat there". What a pack says that one leaves a post with is none: "quitte le navire"."""
    parse, tokens, words = line.parse, line.tokens, vocabulary(pack)
    if parse is None or trigger.frame.takes != "organization" or trigger.form != "verb" or trigger.voice != "active":
        return False
    verb = parse.top(trigger.first, trigger.last)
    objects = [at for at in parse.children(verb) if at >= trigger.last and parse.roles[at] == "object"]
    if not objects or tokens[objects[0]].shape != "word" or line.covered(objects[0]) is not None:
        return False
    between = range(trigger.last, min(objects[0] + 1, trigger.last + OBJECT))
    if objects[0] not in between or any(tokens[at].shape == "number" for at in between):
        return False  # "quitte le 20 heures"
    noun = tokens[objects[0]].fold
    known = noun in words.kinds or noun in words.organization_heads or noun in words.teams
    known = known or any(words.generic.at(tokens, at) is not None for at in between)  # "quitte l'entreprise"
    return not known and noun not in pack.words.get("leavable", frozenset())


def _is_of_a_lookalike(trigger: Trigger, triggers: Sequence[Trigger], line: Line) -> bool:
    """The phrase hangs by the parse on a verb that only looks like one of change: "prend la tête du classement, à la
    place de Roux"."""
    parse = line.parse
    if parse is None or trigger.form != "phrase" or trigger.frame.kind != "start":
        return False
    verb = parse.heads[parse.top(trigger.first, trigger.last)]
    return any(t.frame.kind == "none" and t.form == "verb" and t.first <= verb < t.last for t in triggers)


def _is_supposed(trigger: Trigger, line: Line, pack: Pack) -> bool:
    """The verb is that of a clause that only supposes: "if Lee resigns, the coalition will fall". By the parse: the
    supposing word hangs on it, or on one that it is coordinated with. What is told as past is supposed only beside what
    would be: "if Lee resigned, it was because"."""
    parse = line.parse
    supposing = _supposing(line, trigger.first, pack) if parse is not None and trigger.form == "verb" else []
    if parse is None or not supposing or supposing[-1] == trigger.first - 1:
        return False  # "if confirmed by the Senate, she will replace Lee" tells who is to come
    if trigger.tense not in OPEN and not any(token.fold in pack.words["conditional"] for token in line.tokens):
        return False
    verb = parse.top(trigger.first, trigger.last)
    for _ in range(CHAIN):
        if any(parse.heads[at] == verb for at in supposing):
            return True
        if parse.roles[verb] != "conjunct":
            return False
        verb = parse.heads[verb]
    return False


def _supposing(line: Line, last: int, pack: Pack) -> list[int]:
    """The tokens before token `last` that open a supposition; "as if" opens none."""
    words, like = pack.words["suppose"], pack.words["as"]
    told = (at for at, token in enumerate(line.tokens[:last]) if token.fold in words)
    return [at for at in told if not at or line.tokens[at - 1].fold not in like]


def _is_term(trigger: Trigger, triggers: Sequence[Trigger]) -> bool:
    """How long somebody is given a post for, in the words of the giving, which is no going: "elected to serve until the
    next annual meeting"."""
    if not trigger.frame.until or trigger.tense != "infinitive":
        return False
    given = [t for t in triggers if t.form == "verb" and (t.frame.kind, t.frame.person) == ("start", "object")]
    return any(0 <= trigger.first - t.last <= CLAUSE for t in given)


def _is_stand_ins(trigger: Trigger, triggers: Sequence[Trigger], line: Line, pack: Pack) -> bool:
    """Until when somebody has a post who has it now, and takes none: "is doubling as chief executive until a successor
    is found"; but "will double as chief executive until a successor is found"."""
    tokens = line.tokens
    if (
        trigger.form != "phrase"
        or trigger.frame.kind != "start"
        or tokens[trigger.first].fold not in pack.words["until"]
    ):
        return False
    held = {t.first for t in triggers if t.form == "verb" and t.frame.kind == "hold"}
    for at in range(trigger.first - 1):
        if tokens[at].fold in pack.words["copula"] - pack.words["infinitive"]:
            ahead = range(at + 1, min(trigger.first, at + 1 + NEAR))
            if any(n in held or line.covered(n) is not None for n in ahead):
                return True
    return False


def _is_chosen(trigger: Trigger, triggers: Sequence[Trigger], line: Line, pack: Pack) -> bool:
    """Those of whom the line tells that they were chosen, which is the change: "the nominees for directors were
    elected: Ann Lee and"."""
    if trigger.form != "noun" or line.tokens[trigger.first].fold not in pack.words["candidacy"]:
        return False
    given = (t for t in triggers if (t.form, t.frame.kind, t.frame.person) == ("verb", "start", "object"))
    return any(0 <= t.first - trigger.last <= CLAUSE and t.voice == "passive" for t in given)


def is_given_there(triggers: Sequence[Trigger], posts: Sequence[PostMention], at: int) -> bool:
    """A past form stands at token `at`, right behind a name, and a post right behind it, as in a headline: "Orbex says
    Ann Lee appointed interim chief"."""
    posted = {post.first for post in posts if not post.plural and not post.holding}
    return any(t.first == at and t.last in posted and t.voice == "active" for t in triggers)


def is_part(post: PostMention, line: Line, pack: Pack) -> bool:
    """The post is what an actor plays: "plays a minister who resigns", "incarne un PDG licencié"."""
    at, playing = post.first - 1, pack.words.get("playing", frozenset())
    if at < 1 or line.tokens[at].fold not in pack.words.get("indefinite", frozenset()):
        return False
    return any(token.fold in playing for token in line.tokens[max(0, at - PLAYED) : at])


def is_seat(mention: Mention, posts: Sequence[PostMention]) -> bool:
    """A word that is taken for a name and is only how a seat is written: "elected to the Board of Directors"."""
    if mention.entity.type != "organization" or mention.last - mention.first > 1:
        return False
    seats = (post for post in posts if "seat" in post.modifiers and post.head_last - post.head_first > 1)
    return any(post.head_first == mention.first for post in seats)
