"""Posts that only tell who acts: of nobody who is named in the line."""

from __future__ import annotations

from bisect import bisect_left

from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.grammar.attachments import TITLED, attachment
from incumbent.extraction.grammar.extents import extent, is_behind_by
from incumbent.extraction.grammar.governing import governs
from incumbent.extraction.grammar.kin import before_titles
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.syntax import Parse
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

RUNNING = 3  # tokens from a word for candidates to the post that they are for


def is_agent(view: View, post: PostMention, ties: dict[int, str]) -> bool:
    """The post only tells who acts: "dismissed by the board", "the president appointed", with nobody tied to it."""
    if ties:
        return False
    if "speaks" in post.modifiers or _is_open(view, post):
        return True
    if "candidacy" in view.leads[max(0, post.first - RUNNING) : post.first]:
        return False  # "the nominees for directors were elected: Ann Lee and"
    if any((t.form == "phrase" and t.first <= post.first < t.last) or _falls(view, post, t) for t in view.triggers):
        return False  # "the chair of Orbex falls to Lee"
    if "seat" in post.modifiers and any(_acts(view, post, trigger) for trigger in view.triggers):
        return True
    parse = view.line.parse
    of = "seat" in post.modifiers and view.leads[post.last : post.last + 1] == ["of_whom"]
    if of and any(m.first == post.last + 1 for m in view.persons):
        return False  # "the presidency of Lee ends"
    if parse is not None and parse.role(post.head_first, post.head_last) == "subject":
        first = extent(view, post)[0]
        return not first or view.symbols[first - 1] != "as"  # whatever its parse makes of "named Lee as chairman and"
    return is_behind_by(view, post)  # "confirmed by the Orbex board"


def _is_open(view: View, post: PostMention) -> bool:
    """Somebody who is not named is to have the post: "the president named a new minister", "awaits the appointment of a
    minister"."""
    if post.plural or not {"indefinite", "incoming"} & post.modifiers:
        return False
    end = extent(view, post)[1]
    if view.symbols[end : end + 2] == [",", "PER"]:
        return False  # "named a new minister, Lee"
    number = bisect_left(view.triggers, post.first, key=lambda part: part.first) - 1
    change = view.triggers[number] if number >= 0 else None
    if change is None or change.frame.kind != "start" or change.frame.person != "object" or change.frame.other:
        return False
    if change.form == "verb":
        between = view.symbols[change.last : extent(view, post)[0]]
        return change.voice == "active" and not {"as", "PER", "to", "START", "END", "relative"} & {*between}
    return change.form == "noun" and governs(view, change, post) in ("of", "direct")


def is_by_whom(view: View, post: PostMention, ties: dict[int, str]) -> bool:
    """The post is the title before the name of whoever makes a change, behind "by" or before its verb: "chosen by the
    president, Ann Lee", "President Ann Lee named Roe". It is nobody else's."""
    if not any(tie.startswith("prefix") for tie in ties.values()):
        return False
    if any(_makes_a_change(view, m, post) for m in view.persons if ties.get(id(m), "").startswith("prefix")):
        return True
    return is_behind_by(view, post)


def is_done_to(view: View, post: PostMention, person: Mention) -> bool:
    """The title stands for somebody to whom the person does what no words of a change tell: "The new coach was
    presented by the president, Ann Lee"."""
    parse = view.line.parse
    if parse is None or post.last > person.first or not (acts(view, person) or _is_named_by(view, person, parse)):
        return False
    changed = any(post.last <= trigger.first < person.first for trigger in view.triggers)
    return not changed and parse.role(post.head_first, post.head_last) == "patient"


def _is_named_by(view: View, person: Mention, parse: Parse) -> bool:
    """The title of the person stands behind "by" by the parse: "was presented by the head of Orbex, Ann Lee"."""
    titles = (post for post in view.posts if attachment(view, person, post) in TITLED)
    return any(parse.role(title.head_first, title.head_last) == "by" for title in titles)


def _makes_a_change(view: View, person: Mention, post: PostMention) -> bool:
    """The person stands before a verb by which they give somebody a post or take one away."""
    changes = (t for t in view.triggers if t.form == "verb" and t.voice == "active" and t.frame.person == "object")
    return post.last <= person.first and any(
        person.last <= t.first
        and t.frame.kind in ("start", "end")
        and verdicts(view, person, t, post) == {"agent"}
        and t.tense != "infinitive"
        for t in changes
    )


def _falls(view: View, post: PostMention, trigger: Trigger) -> bool:
    """The verb has a seat for its subject, and leads to whoever gets it: "the chair has fallen to Lee"."""
    if (
        trigger.form != "verb"
        or trigger.voice != "active"
        or trigger.frame.kind != "start"
        or "seat" not in post.modifiers
    ):
        return False
    leads = trigger.frame.person == "object" and view.leads[trigger.last - 1] in ("to", "at")
    return (
        leads
        and trigger.first >= post.last
        and set(view.symbols[extent(view, post)[1] : trigger.first]) <= {"", "auxiliary"}
    )


def _acts(view: View, post: PostMention, trigger: Trigger) -> bool:
    """The words for a seat, with what it is of, stand right before a verb that tells of somebody else: "the board has
    named"."""
    if trigger.form != "verb" or trigger.voice == "passive" or trigger.frame.person != "object":
        return False
    between = view.symbols[extent(view, post)[1] : trigger.first]
    return trigger.first >= post.last and all(symbol in ("", "auxiliary") for symbol in between)


def appoints(view: View, person: Mention) -> bool:
    """The name stands behind "by", and what is told is done to somebody else: "reappointed by Lee"."""
    return acts(view, person) and any(
        t.form == "verb"
        and t.frame.person == "object"
        and not t.frame.other
        and t.last < person.first
        and t.voice != "active"
        for t in view.triggers
    )


def acts(view: View, person: Mention) -> bool:
    """The name stands behind "by", with its title: "reappointed by Pope Pius"."""
    return person.first > 0 and view.symbols[before_titles(view, person.first)] == "by"
