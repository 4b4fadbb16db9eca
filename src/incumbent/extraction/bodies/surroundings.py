"""What stands beside a post and is not what it is of: where something is, of which party somebody is, who leads it."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Held, Mention
from incumbent.extraction.organizations.standing import Standing
from incumbent.extraction.text.post_groups import GROUP

OF_NAMES = ("ORG", "PLC", "CTY", "w")
FIRMS = ("executive", "partner")  # classes that firms have, beside those of the group
WHERE = ("in", "to", "at", "facing")  # leads to a place that something is at, or between
MATCH = ("match", "against")
OPPOSING = ("by", "at", "to", "opposing", "facing", "against")  # what leads from a match to the other side
FIELD = 4  # tokens from a post to the field that it is one of
STATED = 4  # tokens behind a place in which its state stands


def colours(candidate: Candidate, mention: Mention) -> bool:
    """A party in brackets right behind a name or a title says of which party somebody is: "the mayor, Ann Lee (Labour)"
    is none of the party. A member of parliament may be one of it, and says so of whatever else they are: "Président de
    la commission, le député PS Roux". So does one between a title and what that is of: "président PS de la région
    Lorvan"."""
    view, post = candidate.view, candidate.post
    if mention.entity.sort != "party" or post is None or post.post_class == "legislator":
        return False
    number = view.brackets[mention.first]
    if any(p.last == mention.first and p.post_class == "legislator" for p in view.posts if p is not post):
        return True
    if not number:
        return mention.form != "adjective" and mention.first == post.last and _leads_on(view, mention.last)
    opening = view.brackets.index(number)
    if view.brackets[post.head_first] == number:
        return False
    return opening == post.last or any(m.last == opening for m in view.persons)


def _leads_on(view: View, at: int) -> bool:
    """A preposition at token `at` has the name of something behind it, or a common noun with its article."""
    if view.leads[at : at + 1] != ["of_whom"]:
        return False
    at += 1 + (view.symbols[at + 1 : at + 2] == [""])
    return at < len(view.symbols) and view.symbols[at] in OF_NAMES


def is_state_of(view: View, mention: Mention) -> bool:
    """A state or a country behind a town only says where that is: "Bishop Lee of Lorvan, Tarn"."""
    first, last = mention.first, mention.last
    if mention.entity.type == "organization" or first < 2 or view.symbols[first - 2 : first] != ["PLC", ","]:
        return False
    return last >= len(view.symbols) or view.symbols[last] in (",", ".", ")", ";")


def is_opponent(view: View, mention: Mention) -> bool:
    """The name is that of the other side of a match, or of its place: "sacked after the defeat by Orbex", "a loss to
    the Bears", "le match contre Lorvans"."""
    at = mention.first - 1
    at -= at > 0 and view.symbols[at] == "" and not view.leads[at]
    return at > 0 and view.leads[at] in OPPOSING and view.leads[at - 1] in MATCH


def is_where(candidate: Candidate, mention: Mention, standing: Standing) -> bool:
    """A town in which somebody of a firm works, or in which something else of the line is: "creative director in
    Detroit", "shareholders, who met in Lorvan, elected Lee a director"; not in an article of sport, where it may be a
    club."""
    post, view = candidate.post, candidate.view
    if post is None or post.holding or mention.entity.type != "place":
        return False
    if GROUP.get(post.post_class) != "company" and post.post_class not in FIRMS:
        return False
    at = mention.first
    while at > 1 and view.symbols[at - 1] in ("and", ",") and view.symbols[at - 2] == "PLC":
        at -= 2  # "between Lorvan and Lens"
    lead = view.lead(at)
    if lead == "in" and mention.first >= post.last:
        return True
    start, end = extent(view, post)
    if standing.is_of_sport() or "seat" in post.modifiers or (start <= mention.first and mention.last <= end):
        return False
    return lead in WHERE


def locates(candidate: Candidate, mention: Mention, standing: Standing) -> bool:
    """A place between an article and a common noun says where something told before is: "chairman of the Lorvan, N.J.,
    maker of shoes"."""
    view = candidate.view
    placed = mention.entity.type == "place" or view.symbols[mention.last : mention.last + 2] == [",", "PLC"]
    if not placed or not mention.first or view.symbols[mention.first - 1] != "":
        return False
    end = mention.last
    while end < min(len(view.symbols), mention.last + STATED) and view.symbols[end] in (",", "PLC", "ORG", "."):
        end += 1
    return bool(standing.kinds_in(view, end, end + 1)) and view.line.tokens[end].shape == "word"


def behind_its_head(candidate: Candidate, mention: Mention) -> bool:
    """What "led by Lee" tells of stands before it, unless it opens the sentence: "the panel, led by Lee, met Orbex"."""
    post = candidate.post
    return post is not None and "held-by" in post.modifiers and post.first > 1 and mention.first >= post.last


def is_field(candidate: Candidate, mention: Mention, standing: Standing) -> bool:
    """The name is a field of government and no organisation there: "Anne Lenoir (Justice)", "inspecteur général de
    l'Éducation"."""
    post, line = candidate.post, candidate.view.line
    if post is None or mention.entity.type != "organization" or mention.entity.sort not in ("", "army"):
        return False
    own = "portfolio" in post.modifiers and (mention.first, mention.last) == (post.head_first, post.head_last)
    behind = 0 <= mention.first - post.last <= FIELD and standing.is_portfolio(
        line.tokens[mention.first : mention.last]
    )
    return own or behind


def leads_no_name(candidate: Candidate) -> bool:
    """What "led by Lee" hangs on is something without a name: "after a group led by Lee bought Orbex"."""
    post, view = candidate.post, candidate.view
    parse = view.line.parse
    if post is None or "held-by" not in post.modifiers or parse is None:
        return False
    over = parse.heads[post.first]
    reduced = over >= 0 and over == post.first - 1 and parse.roles[post.first] in ("clause", "relative", "modifier")
    return reduced and view.symbols[over] == "w"


def is_dateline(view: View, mention: Mention) -> bool:
    """The place opens the line and says where the piece was written: "LORVANS (Tarn) - Orbex sacked"."""
    if mention.first or mention.entity.type != "place":
        return False
    behind = view.symbols[mention.last : mention.last + 1]
    return behind[:1] in (["("], ["-"], ["–"], ["—"]) or (behind == [","] and view.line.tokens[0].shape == "upper")


def of_anothers_title(candidate: Candidate, mentions: Sequence[Mention], held: Held) -> bool:
    """The title names an organisation of its own, and all `mentions` of another one stand in the titles of others:
    "Tom Nash, mayor of Lorvan, and Orvan mayor Ann Bell"."""
    view, post = candidate.view, candidate.post
    if post is None or not mentions or post.holding:
        return False
    if not any(m.form in ("full", "part") and m.entity.type == "organization" and at != "attached" for m, at in held):
        return False
    others = [extent(view, other) for other in view.posts if other.group != post.group]
    return all(any(first <= m.first and m.last <= last for first, last in others) for m in mentions)


def enclosed(view: View, mention: Mention, candidate: Candidate) -> bool:
    """The organisation stands in brackets with a post of its own, and the candidate's post outside of them: "Roe (a
    former chief of Orbex) takes the chair" tells nothing of the chair of Orbex."""
    number, post = view.brackets[mention.first], candidate.post
    if not number or post is None or view.brackets[post.head_first] == number:
        return False
    return any(view.brackets[other.head_first] == number for other in view.posts)


def is_members_party(candidate: Candidate, mentions: Sequence[Mention]) -> bool:
    """A party only stands beside the title of a member of parliament: "député (PS)", "sénatrice UMP de Lorvan"; but
    "député du Parti québécois" may be one of it."""
    post, view = candidate.post, candidate.view
    if post is None or post.post_class != "legislator":
        return False
    return not any("of" in (view.symbols[m.first - 1], view.leads[m.first - 1][:2]) for m in mentions if m.first)


def is_the_post(candidate: Candidate, mention: Mention) -> bool:
    """The name is what tells the post, as the seat of power does: "arrive à l'Elysée"."""
    post = candidate.post
    portfolio = post is not None and "portfolio" in post.modifiers and mention.line == post.line
    return portfolio and post is not None and post.first <= mention.first and mention.last <= post.last
