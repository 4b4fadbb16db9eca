"""How words of change lead to a post behind them: "named Lee as chairman", "became chairman", "the departure of the
chairman"."""

from __future__ import annotations

from incumbent.extraction.grammar.paths import View, joined
from incumbent.extraction.grammar.tie_patterns import RULED, WHEN, YEARS
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

LEADING = ("as", "direct", "of", "copula")  # what `governs` says of a post that a change gives or takes


def governs(view: View, trigger: Trigger, post: PostMention) -> str:
    """How a trigger leads to a post behind it: "as", "of", "copula", directly ("direct"), near, through other words
    ("loose"), or ""."""
    if trigger.last > post.first or post.first - trigger.last > 14:
        return ""
    between = joined(view, trigger.last, post.first)
    match = RULED.fullmatch(YEARS.sub("", between) if trigger.frame.kind == "hold" else WHEN.sub("", between))
    if match is None:
        return "loose" if ";" not in between and "conjunction" not in between and "relative" not in between else ""
    link = (match.group("link") or "").split()
    return link[0] if link else "direct" if between.count(" ") <= 3 else "near"


def leads_to(view: View, trigger: Trigger, post: PostMention) -> bool:
    """The words of a change lead to a post: "quitte son poste de directeur"."""
    return governs(view, trigger, post) in LEADING


def leads_breath(view: View, trigger: Trigger, post: PostMention) -> bool:
    """The words of a change lead to the post, or to another one told in the same breath before it."""
    return any(leads_to(view, trigger, other) for other in view.posts if other is post or other.group == post.group)
