"""Documents with signatures, for tests of origins. Their anchors are read with one rule, whatever the language."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence

from incumbent.answers.origins import Signed
from incumbent.model.entry import Source
from incumbent.model.signature import Attribution, Signature
from incumbent.model.time import PartialDate

BODY = (
    "on Friday the board of Orbex dismissed Ann Lee after 1900 days and chose Bo Falk, who ran Kestrel, to stand in for"
    " her until 2024 while Dana Okoye looks for a successor who can save the plant at Elme"
)
REWRITTEN = (
    "the plant at Elme needs saving: on Friday the board of Orbex dismissed Ann Lee and chose Bo Falk, formerly of the"
    " firm Kestrel, to stand in for her until 2024; the search is led by Dana Okoye, 1900 days after it all began"
)
FRENCH = (
    "le conseil de Orbex a renvoyé Ann Lee après 1900 jours et choisi Bo Falk, ancien patron de Kestrel, pour tenir"
    " sa place jusqu'en 2024 pendant que Dana Okoye cherche qui peut sauver l'usine de Elme"
)
OTHER = (
    "nobody in the canteen was surprised when Bo Falk walked in with the key of Ann Lee and a box of pastry; the unions"
    " at Orbex had asked for it since the spring and 300 of them cheered under the windows of Piet Maas that night"
)


def document(
    id_: str,
    text: str,
    day: str | None,
    *,
    publisher: str = "",
    language: str = "en",
    leans: Sequence[Attribution] = (),
) -> Signed:
    words = text.casefold().split()
    rows = sorted({zlib.crc32(" ".join(words[at : at + 3]).encode()) for at in range(len(words) - 2)})
    anchors = [token.casefold() for token in re.findall(r"[A-Z][a-z]+|\d+", text) if token != "Friday"]
    source = Source(
        id=id_,
        name=id_,
        publisher=publisher,
        language=language,
        published_at=PartialDate.parse(day) if day else None,
    )
    return Signed(source, Signature(tuple(rows), len(rows), tuple(anchors), tuple(leans)))
