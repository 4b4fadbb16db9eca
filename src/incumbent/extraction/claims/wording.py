"""How a finding is put into the fields of a claim: its evidence, the post as written."""

from __future__ import annotations

from collections.abc import Collection

from incumbent.extraction.candidates.finding import Finding
from incumbent.extraction.text.tokens import fold
from incumbent.model.span import Span

LONGEST = 400  # code points of evidence; a longer stretch is cut to the clause around the person and the post


def evidence_of(finding: Finding) -> Span:
    """The smallest stretch of the line that holds person, post, trigger and, where it stands there, the
    organisation."""
    line = finding.candidate.view.line
    spans = [finding.person.span]
    if finding.post is not None and finding.post.line == line.index:
        spans.append(finding.post.span)
    if finding.trigger is not None and finding.kind in ("start", "end"):
        trigger = finding.trigger
        spans.append(Span(line.tokens[trigger.first].start, line.tokens[trigger.last - 1].end))
    whole = spans[0]
    for span in spans[1:]:
        whole = whole.join(span)
    if finding.organization is not None:
        near = [m.span for m in finding.candidate.view.others if m.entity is finding.organization]
        inside = [span for span in near if len(whole.join(span)) <= len(whole) + 60]
        if inside:
            whole = whole.join(min(inside, key=lambda span: len(whole.join(span))))
    return whole


def post_words(finding: Finding, adjuncts: Collection[str]) -> str | None:
    """The post as the article puts it; None for plain membership. `adjuncts` are folded words that belong to the
    sentence where they end a post: "named chief executive late on Tuesday"."""
    if finding.post is None or finding.post_class == "member":
        return None
    words = finding.post.words.split()
    while end := next((n for n in range(1, len(words)) if fold(" ".join(words[n:])) in adjuncts), 0):
        words = words[:end]
    return " ".join(words) or None
