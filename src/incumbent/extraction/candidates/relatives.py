"""What a relative clause tells of whoever stands right before it, and of nobody else: "in place of Roe, who becomes
chairman", "Lee, who remains chairman, succeeds Roe"."""

from __future__ import annotations

from incumbent.extraction.candidates.closed_clauses import is_relative
from incumbent.extraction.grammar.governing import leads_breath
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.told_now import told_now
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.text.tokens import STOP

HELPING = ("auxiliary", "copula")  # what may stand between a subject and its verb
NEAR = 5  # tokens before a post in which the verb of its clause stands
CLAUSE = 12  # tokens from a verb to a post in its clause
ENDS = frozenset((",", ";", "(", "relative", "conjunction", "and"))  # what ends a clause


def of_whoever_it_is_said(view: View, person: Mention, verb: Trigger | PostMention) -> bool:
    """A relative clause tells of whoever stands right before it, and not of those before them: "named in place of Roe,
    who becomes chairman"."""
    nearest = told_in_clause(view, verb)
    if nearest is None or person.last > nearest.first or person.entity is nearest.entity:
        return False
    row = nearest.first > 0 and view.symbols[nearest.first - 1] == "and"  # but not "Lee, who left Orbex, and Roe, who"
    return not row or "relative" in view.symbols[person.last : nearest.first]


def tells_in_clause(view: View, trigger: Trigger, post: PostMention) -> bool:
    """The words of a change lead to the post, or it stands behind them in their clause: "Roe, who joins Orbex as its
    chairman"."""
    behind = trigger.form == "verb" and 0 <= post.first - trigger.last <= CLAUSE
    within = behind and not ENDS & {*view.symbols[trigger.last : post.first]}
    return within or leads_breath(view, trigger, post)


def told_in_clause(view: View, verb: Trigger | PostMention) -> Mention | None:
    """The name right before the relative clause of a verb of change, or of one that holds a post: "Roe, 58, who
    becomes", "Roe, who heads"."""
    at = verb.first - 1
    while at >= 0 and view.symbols[at] in HELPING:
        at -= 1
    active = isinstance(verb, PostMention) and "held-by" not in verb.modifiers  # "Roe, who left"; "Roe, who was ousted"
    active = active or (isinstance(verb, Trigger) and (verb.frame.person == "subject" or verb.voice == "passive"))
    if at < 1 or not is_relative(view, at) or not active:
        return None
    at -= view.symbols[at - 1] == ","
    at -= 2 * (view.symbols[at - 2 : at] == [",", "num"])
    at -= view.line.tokens[at - 1].fold == STOP  # "Roe Jr., 58, who"
    return next((m for m in view.persons if m.last == at), None)


def kept_by(view: View, post: PostMention) -> Mention | None:
    """Who keeps the post by a relative clause, so that nobody else has a part in it: "Lee, who remains chairman,
    succeeds Roe", "Roe succeeds Lee, who will stay chairman until May"."""
    if (whom := told_now(view, post)) is not None:
        return whom
    staying = (t for t in view.triggers if t.frame.stays or (t.frame.until and t.tense != "past"))
    kept = (t for t in staying if not t.negated and (leads_breath(view, t, post) or t.first < post.first < t.last))
    whom = next((whom for t in kept if (whom := told_in_clause(view, t)) is not None), None)
    return None if whom is None or (whom.first and view.symbols[whom.first - 1] == "and") else whom


def said_of_another(view: View, person: Mention, post: PostMention) -> bool:
    """A relative clause says that somebody named behind the person is the post, or was: "will replace Roe, who left in
    May and who later was mayor"."""
    row = range(post.first - 1, max(person.last, post.first - NEAR) - 1, -1)
    verb = next((at for at in row if view.symbols[at] not in ("", "w")), -1)
    while verb >= 0 and view.symbols[verb] in HELPING and view.symbols[verb - 1] in HELPING:
        verb -= 1
    if verb < 1 or view.symbols[verb] not in HELPING or view.symbols[verb - 1] != "relative":
        return False
    return any(person.last <= m.first and m.last < verb and m.entity is not person.entity for m in view.persons)
