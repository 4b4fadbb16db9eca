"""What the desk needs for everything: its settings, the ledger, and the keys of names."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from incumbent.errors import NotFound
from incumbent.model.claim import POST_CLASSES, Claim, TenureClaim
from incumbent.settings import Settings

if TYPE_CHECKING:
    from incumbent.desk.resolved import Resolved
    from incumbent.identity import Conventions
    from incumbent.identity.customs import Customs
    from incumbent.ledger import Ledger
    from incumbent.model.entry import Witness


@dataclass(frozen=True, slots=True)
class Clocks:
    """By when something must have been published, and by when recorded; None asks for no day."""

    known_at: datetime.date | None = None
    recorded_at: datetime.date | None = None

    @property
    def recorded_by(self) -> str:
        """What sorts behind all times of the day of recording, as entries tell them."""
        return f"{self.recorded_at}T24" if self.recorded_at else ""

    def had(self, on: datetime.date, recorded_at: str) -> bool:
        """True for what holds from a day on and was recorded at that time, where both had come by these."""
        return (self.known_at is None or on <= self.known_at) and recorded_at <= (self.recorded_by or recorded_at)

    @property
    def asked(self) -> bool:
        return self.known_at is not None or self.recorded_at is not None


NO_CLOCKS = Clocks()
SHORTEST = 3  # letters by which names near one are looked for


@dataclass(frozen=True)
class Names:
    """Settings, and names as the ledger has them."""

    settings: Settings = field(default_factory=Settings.from_environment)

    def _ledger(self) -> Resolved:
        """The ledger to ask: by parties, whatever they are called."""
        from incumbent.desk.resolved import Resolved

        return Resolved(self.settings.ledger)

    def _ledger_to_write(self) -> Ledger:
        from incumbent.ledger import Ledger

        return Ledger(self.settings.ledger, writable=True)

    def _about(
        self, ledger: Resolved, name: str, *, people: bool, clocks: Clocks = NO_CLOCKS
    ) -> tuple[str, list[Witness]]:
        """The key under which the ledger has `name`, and the claims about it. Raises NotFound with near names.

        The name is tried as it is written before it is undressed: the words for that take time to load. Who is told to
        have a post is a person then; of whom only words or stakes are told may be a company all the same, such as
        "Orbex Inc". A name that the ledger has is found whatever the clocks leave of it.
        """
        from incumbent.identity import NO_CONVENTIONS, organization_key, person_key

        if " @ " in name:
            return self._about_namesake(ledger, name, people=people, clocks=clocks)
        found: tuple[str, list[Witness]] | None = None
        for undress in (False, True):
            dress = self._conventions if undress else NO_CONVENTIONS
            key = organization_key(name, dress)
            told = told_of(ledger, clocks, organization=key)
            if told or (clocks.asked and ledger.witnesses(organization=key)):
                return ledger.canonical("organization", key, clocks.recorded_by), told
            key = person_key(name, dress)
            told = told_of(ledger, clocks, person=key)
            ever = told or (ledger.witnesses(person=key) if clocks.asked else [])
            if ever and found is None:
                found = key, told
            if people and any(isinstance(witness.claim, TenureClaim) for witness in ever):
                break
        if found and people:
            return found
        if found:
            raise NotFound(f"{name!r} is a person, not an organisation", f'ask: incumbent timeline "{name}"')
        raise NotFound(f"the ledger holds nothing about {name!r}", self._advice(ledger, name, people))

    def _about_namesake(
        self, ledger: Resolved, name: str, *, people: bool, clocks: Clocks
    ) -> tuple[str, list[Witness]]:
        """The same of one of the people who bear a name, told apart by an organisation: `Paul Martin @ Canada`."""
        from incumbent.identity import NO_CONVENTIONS, organization_key, person_key

        called, _, place = name.partition(" @ ")
        house = organization_key(place, self._conventions)
        for dress in (NO_CONVENTIONS, self._conventions):
            key = person_key(called, dress)
            told = ledger.witnesses(person=key, recorded_by=clocks.recorded_by)
            head = ledger.canonical("person", key, clocks.recorded_by, organization=house)
            ours = {w.organization_key for w in told if w.person_key == head}
            if ledger.canonical("organization", house, clocks.recorded_by) in ours:
                if not people:
                    raise NotFound(f"{name!r} is a person, not an organisation", f'ask: incumbent timeline "{name}"')
                return head, [w for w in told_of(ledger, clocks, person=key) if w.person_key == head]
        raise NotFound(f"the ledger holds nothing about {name!r}", self._advice(ledger, called, people))

    def _advice(self, ledger: Ledger, name: str, people: bool) -> str:
        """Near names, or how to write it."""
        from incumbent.identity import fold, organization_key

        longest = max(fold(name), key=len, default=name)
        near = [
            one
            for part in (organization_key(name), longest, longest[:4])
            if len(part) >= SHORTEST
            for one in ledger.names_like(part, people=people)
        ]
        return f"did you mean: {', '.join(list(dict.fromkeys(near))[:3])}?" if near else "write it as the articles do"

    def _classes(self, ledger: Ledger, post: str, witnesses: Sequence[Witness]) -> tuple[str, ...]:
        """The classes that the words of a post stand for: as a class itself, in this organisation, in the ledger, in
        the packs. Raises NotFound."""
        from incumbent.ledger.derived import words_of

        words = words_of(post)
        posts = [(getattr(w.claim, "post", None) or "", getattr(w.claim, "post_class", "")) for w in witnesses]
        here = {post_class for told, post_class in posts if words_of(told) == words}
        if words in POST_CLASSES:
            here = {words}
        found = here or set(ledger.classes_of(words))
        if not found:
            from incumbent.languages.load import classes_of_title, codes

            found = {name for code in codes() for name in classes_of_title(code, words)}
        if not found:
            import difflib

            near = difflib.get_close_matches(words, sorted({*POST_CLASSES, *(words_of(told) for told, _ in posts)}), 3)
            advice = f"did you mean: {', '.join(near)}?" if near else "take a title, or a class such as chief-executive"
            raise NotFound(f"no post {post!r} is known", advice)
        return tuple(sorted(found))

    def keys_of(self, claim: Claim) -> tuple[str, str]:
        """The keys of the parties of a claim: its person, holder or speaker, and its organisation."""
        from incumbent.identity import organization_key, person_key

        organization = getattr(claim, "organization", None)
        return (
            person_key(claim.agent, self._conventions),
            organization_key(organization, self._conventions) if organization else "",
        )

    @property
    def _conventions(self) -> Conventions:
        """Legal forms, forms of address and the other names of countries, of all packs."""
        return _conventions()

    @property
    def customs(self) -> Customs:
        """What all packs know about names."""
        return _customs()


@cache
def _conventions() -> Conventions:
    """Packs do not change while we run: made once for all desks."""
    from incumbent.identity import Conventions
    from incumbent.languages.load import codes, load_part

    lexicons = [load_part(code, ("names", "organizations", "persons")).lexicon for code in codes()]
    lands: dict[str, list[str]] = {}
    for lexicon in lexicons:
        for code, names in lexicon["names"]["lands"].items():
            lands.setdefault(code, []).extend(names)
    return Conventions.of(
        (form for lexicon in lexicons for form in lexicon["organizations"]["forms"]),
        (form for lexicon in lexicons for forms in lexicon["persons"]["honorifics"].values() for form in forms),
        [
            *(pair for lexicon in lexicons for pair in lexicon["organizations"].get("aliases", {}).items()),
            *((names[0], name) for names in lands.values() for name in names[1:]),
        ],
    )


@cache
def _customs() -> Customs:
    from incumbent.identity.customs import Customs
    from incumbent.languages.load import codes, load_pack

    return Customs.of((load_pack(code).lexicon for code in codes()), _conventions())


def planned_in(witnesses: Iterable[Witness]) -> list[Witness]:
    """Those that tell of what is planned, rumoured or denied about posts."""
    return [w for w in witnesses if w.claim.modality != "asserted" and isinstance(w.claim, TenureClaim)]


def beside(
    ledger: Ledger, witnesses: Sequence[Witness], clocks: Clocks, *, whole: Collection[str] = ()
) -> list[Witness]:
    """What became of the plans in `witnesses` hangs on more: on all that is told of their people, wherever, and of the
    organisations that they are about. Of those with the keys `whole`, `witnesses` have all."""
    plans = planned_in(witnesses)
    people = sorted({w.person_key for w in plans})
    places = sorted({w.organization_key for w in plans} - {*whole, ""})
    known = next(iter(whole)) if len(whole) == 1 else ""
    found = told_of(ledger, clocks, person=people, besides=known) if people else []
    return found + (told_of(ledger, clocks, organization=places) if places else [])


def places_of(witnesses: Iterable[Witness]) -> list[str]:
    """The keys of the organisations that claims are about."""
    return sorted({w.organization_key for w in witnesses if w.organization_key})


def told_of(ledger: Ledger, clocks: Clocks, **about: Any) -> list[Witness]:
    """The claims about parties, with what was withdrawn by the days of the clocks."""
    return ledger.witnesses(**about, known_at=clocks.known_at, recorded_by=clocks.recorded_by)
