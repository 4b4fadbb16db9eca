"""A directory of names made by hand, for tests of how questions are understood."""

from __future__ import annotations

from collections.abc import Collection

from incumbent.identity import organization_key, person_key
from incumbent.model.inquiry import Known

ORGANIZATIONS = ("OpenAI", "Microsoft", "Twitch", "Orbex", "The Harbour Lantern")
PEOPLE = (
    *("Sam Altman", "Mira Murati", "Emmett Shear", "Greg Brockman", "Bret Taylor", "Larry Summers", "Ilya Sutskever"),
    *("Satya Nadella", "Elon Musk", "Odile Fenn", "Anselme Corbier", "Ann Lee", "Tom Lee"),
)


class Directory:
    """Knows the names above, and "keeper of the seals" as a title that was read."""

    def parties_named(self, names: Collection[str]) -> dict[str, Known]:
        organizations = {organization_key(name): name for name in ORGANIZATIONS}
        people = {person_key(name): name for name in PEOPLE}
        found = {n: Known("person", people[k], k) for n in names if (k := person_key(n)) in people}
        found |= {
            n: Known("organization", organizations[k], k) for n in names if (k := organization_key(n)) in organizations
        }
        return found

    def party_dressed(self, name: str) -> Known | None:
        bare = name.removesuffix(" Inc")
        return self.parties_named([bare]).get(bare)

    def people_called(self, surname: str) -> list[Known]:
        end = " " + person_key(surname)
        return [Known("person", name, person_key(name)) for name in PEOPLE if person_key(name).endswith(end)]

    def names_near(self, name: str) -> list[str]:
        return [known for known in (*ORGANIZATIONS, *PEOPLE) if known[:4].casefold() == name[:4].casefold()]

    def classes_of(self, titles: Collection[str]) -> dict[str, tuple[str, ...]]:
        return {title: ("minister",) for title in titles if title == "keeper of the seals"}
