"""Whether every claim of every article stands on the words of its text: text[start:end] == exact."""

from __future__ import annotations

from benchmarks.section import Section
from benchmarks.texts import SKIPPED, Part, Texts


def evidence(texts: Texts) -> Section:
    """Counts the claims of each set and fails where one has other words than its text. The text is put together from
    the file again, not taken from the reader; articles are not named, since dev's errors stay unread."""
    section = Section("Evidence")
    parts = {"examples": texts.examples}
    if texts.home is not None:
        parts |= {"train": texts.train, "dev": texts.dev, "unlabelled": texts.unlabelled}
    else:
        section.say(f"train, dev and unlabelled: {SKIPPED}")
        section.skipped = True
    rows: list[list[object]] = []
    for name, part in parts.items():
        broken = without_evidence(part)
        rows.append([name, len(part.documents), sum(map(len, part.said.values())), broken])
        if broken:
            section.failures.append(f"{broken} claims of {name} have words that do not stand where they say")
    section.table(["", "articles", "claims", "with other words than the text's"], rows)
    return section


def without_evidence(part: Part) -> int:
    """How many claims have evidence that is empty or does not stand in the text of their article."""
    texts = {document.name: document.text for document in part.documents}
    return sum(
        not claim["exact"] or texts.get(article, "")[claim["start"] : claim["end"]] != claim["exact"]
        for article, claims in part.said.items()
        for claim in claims
    )
