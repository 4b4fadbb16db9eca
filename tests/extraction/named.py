"""Names of an article as a test tells them, so that what builds on names is tested apart from how names are found."""

from __future__ import annotations

import re
from collections.abc import Mapping

from incumbent.extraction.lines.entities import Entity, Mention, Names
from incumbent.model.span import Span


def names_of(text: str, told: Mapping[str, str]) -> Names:
    """`told` maps the fullest form of each name to "f" or "m" for a person, else to its type. The last word of a
    person's name is that person too."""
    entities: list[Entity] = []
    forms: dict[str, Entity] = {}
    for name, sort in told.items():
        person = sort in ("f", "m")
        entity = Entity(name, "person" if person else sort, gender=sort if person else "n")
        entities.append(entity)
        forms[name] = entity
        if person:
            forms.setdefault(name.split()[-1], entity)
    any_form = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    mentions = []
    for match in re.finditer(rf"(?<!\w)(?:{any_form})(?!\w)", text) if forms else ():
        entity = forms[match.group()]
        entity.count += 1
        form = "full" if match.group() == entity.name else "part"
        mentions.append(Mention(Span(*match.span()), entity, form, 0, 0, 0))
    return Names(tuple(entities), tuple(mentions))
