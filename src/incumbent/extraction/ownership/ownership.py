"""Who founded what, and who owns how much of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.ownership.foundings import foundings
from incumbent.extraction.ownership.scene import Founding, Scene, Stake
from incumbent.extraction.ownership.stakes import stakes
from incumbent.extraction.ownership.words import ownership_words
from incumbent.extraction.text.segment import Segments
from incumbent.extraction.text.tokens import fold
from incumbent.model.time import DateMention

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Names
    from incumbent.languages.pack import Pack


def find_ownership(
    text: str, segments: Segments, names: Names, pack: Pack, dates: Sequence[DateMention] = ()
) -> list[Founding | Stake]:
    """The foundings and stakes that `text` tells, each once, foundings first. `names` are its people and
    organisations, `dates` its date expressions, where known."""
    if not ownership_words(pack).gate.search(fold(text)):
        return []
    scene = Scene(text, segments, names, pack, dates)
    return [*foundings(scene), *stakes(scene)]
