"""Where somebody is sent, which is not whose envoy they are: "ambassador of Orvia to France", "UN envoy for Orvia"."""

from __future__ import annotations

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.organizations.standing import Standing

WHERE = 2  # tokens behind the phrase of a post in which a country stands to which somebody is sent: "for the"


def title_of(candidate: Candidate) -> str:
    """The title of the candidate's post, folded, without what stands beside it."""
    post = candidate.post
    tokens = candidate.view.line.tokens[post.head_first : post.head_last] if post else ()
    return " ".join(token.fold for token in tokens)


def sent_to(candidate: Candidate, mention: Mention, standing: Standing) -> bool:
    """The mention is of where somebody is sent: of an ambassador "to" or "in" it, of an envoy any country behind the
    title but the one that the envoy is "of"."""
    post, view = candidate.post, candidate.view
    if post is None:
        return False
    sent = (p for p in view.posts if p.post_class == post.post_class == "ambassador" and p.last <= mention.first)
    if view.lead(mention.first) in ("to", "in") and any(sent):
        return True  # of another ambassador of the line, too: "Lee ambassador to Orvia and Roe to Lorvan"
    envoys = (p for p in view.posts if p.post_class == "ambassador" and p is not post and p.last <= mention.first)
    if any(
        mention.last <= extent(view, p)[1] <= post.first and view.lead(mention.first) in ("to", "in") for p in envoys
    ):
        return True  # "ambassadeur au Mali et ministre des Armées"
    if post.post_class != "ambassador" and _is_anothers(view, mention):
        return True  # "minister of sport, then ambassador to Orvia"
    near = view.leads[max(post.head_last, mention.first - WHERE) : mention.first]
    if post.post_class == "ambassador" and "accredited" in near:
        return True  # "ambassadeur près le Saint-Siège"
    if mention.entity.type not in ("country", "place") or not standing.is_sent(title_of(candidate)):
        return False
    behind = post.head_last <= mention.first <= extent(view, post)[1] + WHERE
    between = view.symbols[post.head_last : mention.first]
    joined = bool(between) and all(symbol in ("of", "in", "to", "", "w") for symbol in between[-WHERE:])
    return behind and joined and view.lead(mention.first) != "of_whom"


def _is_anothers(view: View, mention: Mention) -> bool:
    """The mention stands right behind the title of an ambassador, as where that one is."""
    if view.lead(mention.first) not in ("to", "in"):
        return False
    near = (p for p in view.posts if p.post_class == "ambassador" and 0 <= mention.first - p.last <= WHERE)
    return any("PER" not in view.symbols[p.last : mention.first] for p in near)
