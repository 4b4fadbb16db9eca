"""Titles that stand for somebody in a change: "The minister resigned", "the departure of the CEO"."""

from __future__ import annotations

from incumbent.extraction.candidates.ordered_roles import says
from incumbent.extraction.candidates.parsed_roles import parsed_role
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

PART = ("start", "end")
STANDING = ("title", "epithet")


def is_told_by_title(view: View, person: Mention, trigger: Trigger) -> bool:
    """A change tells of whoever has a title that stands for them: the parse gives it a part in the change, by which
    the frame says that they start or end."""
    if person.form not in STANDING:
        return False
    part = parsed_role(view, person, trigger)
    if person.form == "epithet" and (trigger.form != "verb" or not _is_subject(view, person, trigger)):
        return False
    told = says(trigger, part)
    post = title_of(view, person)
    new = post is not None and "incoming" in post.modifiers
    return told in PART and not (told == "start" and new)  # "will hire the next coach" tells of nobody yet


def _is_subject(view: View, person: Mention, trigger: Trigger) -> bool:
    """Of whom the sentence speaks: the subject, of a passive too; whom the article only seems to call so may be
    somebody else elsewhere in it."""
    told = role_of(view.line.parse, person, trigger).partition(" of ")[0]
    return told in SUBJECTS or told.endswith(" head")


def title_of(view: View, person: Mention) -> PostMention | None:
    """The post whose words stand for the person; None where the person is named."""
    return next((post for post in view.posts if (post.head_first, post.head_last) == person.head), None)


def is_only_for_another(view: View, person: Mention, post: PostMention) -> bool:
    """The post's words stand for somebody else, who has no part in what the line tells of the person: "Lee resigned
    after a dispute with the chief executive"; but "Lee succeeds the chief executive"."""
    holder = next((m for m in view.persons if m.form == "title" and m.head == (post.head_first, post.head_last)), None)
    if holder is None or holder.entity is person.entity:
        return False
    return not any(
        {*PART} & verdicts(view, holder, trigger) and {*PART} & verdicts(view, person, trigger)
        for trigger in view.triggers
        if trigger.frame.kind in PART
    )
