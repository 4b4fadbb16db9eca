"""The lines of which a page has hundreds, made in Python: a template takes three times as long over them.

A name as a link, the words of an article with who tells them, the evidence of an answer, a tenure. Whatever came from
an article goes through `safe`; what a `Voice` gives is markup already.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from markupsafe import Markup

from incumbent.faces.web.voice import telling
from incumbent.faces.web.words import safe

if TYPE_CHECKING:
    from incumbent.faces.web.asked import Asked
    from incumbent.faces.web.voice import Voice
    from incumbent.faces.web.words import Words
    from incumbent.model.answer import Plan, Tenure
    from incumbent.model.entry import Witness

LONGEST = 180  # characters of the words of an article in a line
SPARE = 5  # more than that may be left as they are


def shortened(text: str) -> str:
    """Words in one line, cut behind a word where there are too many."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST + SPARE else line[: LONGEST - 1].rsplit(" ", 1)[0] + "…"


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of one page: where its links lead, in which words, in whose voice."""

    asked: Asked
    say: Words
    voice: Voice
    _people: dict[str, Markup] = field(default_factory=dict, repr=False)
    _quoted: dict[int, tuple[Witness, str]] = field(default_factory=dict, repr=False)

    # ---- names as links ----------------------------------------------------------------------------------------------

    def person(self, name: str, told: str = "") -> Markup:
        """A link to a person (or to whoever bears the name), `told` as it is to be read, where that is not the name."""
        key = f"{name}\n{told}"
        if key not in self._people:
            to = safe(self.asked.to("/person", name=name))
            self._people[key] = Markup(f'<a href="{to}">{safe(told or name)}</a>')
        return self._people[key]

    def organization(self, name: str) -> Markup:
        """A link to an organisation on the day of this page."""
        to = safe(self.asked.to("/organization", name=name, valid_at=self.asked.word("valid_at")))
        return Markup(f'<a href="{to}">{safe(name)}</a>')

    # ---- who says so -------------------------------------------------------------------------------------------------

    def quoted(self, witness: Witness) -> Markup:
        """The words of an article, who tells them, and who confirmed it. A page may show the same several times."""
        known = self._quoted.get(id(witness))
        if known is None:
            known = self._quoted[id(witness)] = (witness, self._told(witness))
        return Markup(known[1])

    def _told(self, witness: Witness) -> str:
        source, review = witness.source, witness.review
        seen = ""
        if review and review.verdict == "confirmed":
            by = self.say("review.confirmed_by", name=review.by.removeprefix("person:"))
            seen = f' <span class="badge">{by}</span>'
        words = safe(shortened(witness.claim.evidence.exact))
        return (
            f'<li><q lang="{safe(source.language or "und")}" dir="auto">{words}</q>'
            f' <a href="{safe(self._claim(witness))}">{self.voice.published(source)}</a>{seen}</li>\n'
        )

    def _claim(self, witness: Witness) -> str:
        return self.asked.to(f"/claim/{witness.claim.id}")

    def evidence(self, witnesses: Sequence[Witness], most: int = 2) -> Markup:
        """The words that an answer rests on, `most` of them, and where the others are."""
        told = [self.quoted(witness) for witness in telling(witnesses, most)]
        more = ""
        if len(witnesses) > most:
            others = self.say.count("more", len(witnesses) - most)
            more = f'<li><a href="{safe(self._claim(witnesses[0]))}#beside">{others}</a></li>\n'
        return Markup(f'<ul class="words">\n{"".join(told)}{more}</ul>\n')

    # ---- tenures -----------------------------------------------------------------------------------------------------

    def acting(self, about: Tenure | Plan) -> Markup:
        """The sign of somebody who holds a post for the time being."""
        return Markup(f' <span class="badge">{self.say("posts.acting")}</span>' if about.acting else "")

    def tenure(self, told: Tenure, who: bool = True, where: bool = False, most: int = 2, id: str = "") -> Markup:
        """A tenure: `who` held which post `where`, from when to when, and the words."""
        person = f"<b>{self.person(told.person)}</b> " if who else ""
        place = (
            f' <span class="where">{self.organization(told.organization)}</span>' if where and told.organization else ""
        )
        named = f' id="{safe(id)}"' if id else ""
        return Markup(
            f'<li class="entry"{named}>\n'
            f'<p class="head">{person}<span class="post">{self.voice.post(told)}</span>{self.acting(told)}{place}</p>\n'
            f'<p class="when">{self.voice.period(told)}'
            f' <span class="strength">{self.voice.strength(told)}</span></p>\n'
            f"{self.evidence(told.witnesses, most)}</li>\n"
        )
