"""The exact words that prove a claim (W3C Web Annotation: TextQuoteSelector and TextPositionSelector)."""

from __future__ import annotations

from dataclasses import dataclass

from incumbent.model.span import Span

CONTEXT = 32  # code points of `prefix` and `suffix`, enough to find the words again in a re-flowed page


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of a document and where they stand: `text[start:end] == exact`, by construction through `of`."""

    exact: str
    start: int
    end: int
    prefix: str = ""
    suffix: str = ""

    @classmethod
    def of(cls, text: str, span: Span) -> Evidence:
        """The evidence at `span` of `text`; raises ValueError for an empty or overhanging span."""
        if not span.start < span.end <= len(text):
            raise ValueError(f"no words at {span.start}..{span.end} of {len(text)}")
        return cls(
            exact=text[span.start : span.end],
            start=span.start,
            end=span.end,
            prefix=text[max(0, span.start - CONTEXT) : span.start],
            suffix=text[span.end : span.end + CONTEXT],
        )

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)
