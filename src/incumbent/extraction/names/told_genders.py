"""Of which gender somebody is whose first name does not tell it: by the titles that stand beside the name.

"La directrice générale, Lalao Vey" is a woman, so that no "il" behind takes her up.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Entity, Names
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.genders import UNTOLD, genders_of

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

SHOWN = ("full", "part")  # forms of a name that stands by itself
REACH = 9  # tokens from a title to the comma before its holder: "la directrice de la Caisse du logement, Vey"
BEFORE = 2  # tokens before a title that may tell, too: "la nouvelle ministre"


def with_genders(names: Names, rows: Sequence[Line], pack: Pack) -> Names:
    """`names`, in which people of unknown gender have the one that most titles beside their names tell: "la ministre,
    Lalao Vey", "Lalao Vey, directrice d'Orbex". In a language whose titles tell none, `names` as they are."""
    unknown = {id(m.entity) for m in names.mentions if m.entity.type == "person" and m.entity.gender == UNTOLD}
    if not unknown or not genders_of(pack).known:
        return names
    lines = {line.index: line for line in rows if line.titles}
    told: dict[int, Counter[str]] = defaultdict(Counter)
    people: dict[int, Entity] = {}
    for mention in names.mentions:
        line = lines.get(mention.line)
        if line is None or id(mention.entity) not in unknown or mention.form not in SHOWN:
            continue
        people[id(mention.entity)] = mention.entity
        told[id(mention.entity)].update(_beside(line, mention.first, mention.last, pack))
    for key, votes in told.items():
        women, men = votes["f"], votes["m"]
        if women != men:
            people[key].gender = "f" if women > men else "m"
    return names


def _beside(line: Line, first: int, last: int, pack: Pack) -> Iterator[str]:
    """The genders that titles right before a name, or before the comma before it, tell, and right behind its comma."""
    tokens, genders = line.tokens, genders_of(pack)
    of = pack.words["of"]
    comma = first > 0 and tokens[first - 1].fold == ","
    closed = tokens[last].fold == "," if last < len(tokens) else False
    for title in line.titles:
        before = title.last == first or (comma and 0 <= first - 1 - title.last <= REACH)
        if before and comma:
            between = tokens[title.last : first - 1]
            before = not between or (between[0].fold in of and all(token.shape != "mark" for token in between))
        behind = closed and 0 <= title.first - last - 1 <= BEFORE
        if not before and not behind:
            continue
        words = [token.fold for token in tokens[title.first : title.last]]
        until = next((n for n, word in enumerate(words) if n and word in of), len(words))
        near = [token.fold for token in tokens[max(last + 1 if behind else 0, title.first - BEFORE) : title.first]]
        leads = genders.of(reversed(near), ())  # "le capitaine" is a man though the word ends as of a woman
        yield leads if leads != UNTOLD else genders.of((), words[:until])
