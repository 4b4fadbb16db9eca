"""Whether two names are of one organisation.

An organisation's name is a row of words that say what it is, where it is and whose it is. Leaving out a word that says
nothing changes nothing; any other word makes another organisation until the people in its seats say otherwise.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from incumbent.identity.customs import Customs
from incumbent.identity.keys import fold, organization_key
from incumbent.identity.likeness import edits, stem
from incumbent.identity.verdict import MANY, Profile, Verdict, gap

SHORTEST = 5  # letters of a name in which one slip is believed
COGNATE = 3  # letters that words of one origin in two languages begin with: bank and banque
ONE_AT_A_TIME = 3  # years for which two heads of one organisation would be a contradiction


OTHER = Verdict("different", "other-name", "the names have nothing in common that one organisation's names would")

_Words = tuple[tuple[str, ...], tuple[str, ...]]
_Names = tuple[str, str]


class Staff(NamedTuple):
    """People whom two organisations share in seats with one holder (`heads`), in posts of one class (`posts`) and in
    any (`people`); `apart` where a seat with one holder has one person here and another there at one time."""

    heads: int
    posts: int
    people: int
    apart: bool


def same_organization(one: Profile, other: Profile, customs: Customs) -> Verdict:
    """Whether `one` and `other` are one organisation. It makes no difference which of the two comes first."""
    a, b = sorted((one, other), key=lambda p: (p.key, p.name))
    keys = organization_key(a.name, customs.conventions), organization_key(b.name, customs.conventions)
    if keys[0] == keys[1]:
        return Verdict("same", "letters", "the same letters, but for what dresses a name")
    words = _bare(a.name, customs), _bare(b.name, customs)
    if "".join(words[0]) == "".join(words[1]):
        return Verdict("same", "generic", "the same but for words that say nothing")
    staff = shared_staff(a, b)
    if keys[0] in customs.lands or keys[1] in customs.lands:
        return Verdict("different", "other-name", "a country has its names, and they do not differ by a slip")
    for rule in (_number, _acronym, _plain, _part, _slip, _translation):
        found = rule(words, (a.name, b.name), staff, customs)
        if found is not None:
            return found
    return OTHER


def shared_staff(a: Profile, b: Profile) -> Staff:
    """Who sits in both."""
    heads, posts, apart = set(), set(), False
    for one in a.places:
        for other in b.places:
            if one.post_class != other.post_class:
                continue
            if one.other == other.other and gap(one, other) <= ONE_AT_A_TIME:
                posts.add(one.other)
                heads |= {one.other} if one.post_class not in MANY else set()
            elif one.post_class in MANY:
                continue
            elif one.other != other.other and one.first and other.first and gap(one, other) == 0:
                apart = True
    return Staff(len(heads), len(posts), len(a.others & b.others), apart and not heads)


def _bare(name: str, customs: Customs) -> tuple[str, ...]:
    """The words of a name without those that say nothing, wherever they stand."""
    words = fold(name)
    kept = tuple(word for word in words if word not in customs.generic)
    return kept or words


def _number(words: _Words, names: _Names, staff: Staff, customs: Customs) -> Verdict | None:
    """France 2 and France 3."""
    one, other = (sorted(w for w in row if any(letter.isdigit() for letter in w)) for row in words)
    if one and other and one != other:
        return Verdict("different", "number", "they bear other numbers")
    return None


def _plain(words: _Words, names: _Names, staff: Staff, customs: Customs) -> Verdict | None:
    """Senate and Sénat: one word that says what they are, and many are that."""
    if not any(len(row) == 1 and row[0] in customs.sorts for row in words):
        return None
    near = edits(words[0][0], words[1][0]) <= 1 and len(words[0]) == len(words[1]) == 1
    return Verdict("unsure", "plain", "one word that only says what it is, as many do") if near else OTHER


def _part(words: _Words, names: _Names, staff: Staff, customs: Customs) -> Verdict | None:
    """One name is the other with more words: a fuller name, or a part or a daughter of it."""
    short, full = sorted((tuple(w for w in row if w not in customs.small) for row in words), key=len)
    left = Counter(full) - Counter(short)
    if not short or Counter(short) - Counter(full) or not left:
        return None
    says = "one name has more words than the other"
    if any(word in customs.regions for word in left):
        return Verdict("different", "daughter", "one is the other in one country or place")
    plain = all(word in customs.sorts for word in left) or "".join(left) in customs.sorts
    if staff.apart:
        return Verdict("different", "part", f"{says}, and somebody else heads it")
    if staff.heads >= (1 if plain else 2):
        return Verdict("same", "part", f"{says}; the same people in the same seats")
    return Verdict("unsure", "part", f"{says}; too few people shared")


def _acronym(words: _Words, names: _Names, staff: Staff, customs: Customs) -> Verdict | None:
    """IMF for International Monetary Fund, and FMI for IMF: letters of another language's order."""
    short, full = sorted(names, key=lambda name: (len(fold(name)), len(name)))
    letters = "".join(fold(short))
    if len(fold(short)) != 1 or not 2 <= len(letters) <= 6 or not short.replace(".", "").isupper():
        return None
    if full.replace(".", "").isupper() and len(fold(full)) == 1:
        other = "".join(fold(full))
        turned = letters[::-1] == other or (sorted(letters) == sorted(other)) or _holds(letters, other)
        how = "the letters of an acronym in another order" if turned else ""
    else:
        initials = ["".join(word[0] for word in row if word) for row in _readings(full, customs)]
        how = "an acronym of the full name" if letters in initials else ""
        if not how and any(sorted(letters) == sorted(row) for row in initials) and staff.posts:
            how = "an acronym of the full name in another language"
    if not how:
        return None
    if staff.posts or staff.people >= 2:
        return Verdict("same", "acronym", f"{how}; the same people in the same seats")
    if staff.apart:
        return Verdict("different", "acronym", f"{how}, but other people head it")
    return Verdict("unsure", "acronym", f"{how}; nobody shared")


def _holds(one: str, other: str) -> bool:
    """UN and ONU: all letters of the shorter in the longer, which has one more."""
    short, full = sorted((one, other), key=len)
    return len(full) == len(short) + 1 and not Counter(short) - Counter(full)


def _readings(name: str, customs: Customs) -> list[list[str]]:
    """The words whose first letters may make an acronym: all of them, and without small or generic ones."""
    words = list(fold(name))
    return [
        words,
        [word for word in words if word not in customs.small],
        [word for word in words if word not in customs.generic],
        [word for word in words if word not in customs.small and word not in customs.generic],
    ]


def _slip(words: _Words, names: _Names, staff: Staff, customs: Customs) -> Verdict | None:
    one, other = ("".join(row) for row in words)
    if min(len(one), len(other)) < SHORTEST or edits(one, other) != 1:
        return None
    apart = [word for row, rest in (words, words[::-1]) for word in row if word not in rest]
    if all(word in customs.regions for word in apart):
        return Verdict("different", "other-name", "they are of two places")
    if staff.people:
        return Verdict("same", "slip", "a slip of the pen; the same people")
    if staff.apart:
        return Verdict("different", "slip", "nearly the same letters, but other people head it")
    return Verdict("unsure", "slip", "nearly the same letters; nobody shared")


def _translation(words: _Words, names: _Names, staff: Staff, customs: Customs) -> Verdict | None:
    """Banque centrale européenne and European Central Bank: each word begins as one of the other's does."""
    one, other = ([w for w in row if w not in customs.small and len(w) > 2] for row in words)
    if len(one) < 2 or len(one) != len(other):
        return None
    left = list(other)
    for word in one:
        partner = max(left, key=lambda other: (_kinship(word, other, customs), other))
        if _kinship(word, partner, customs) < min(COGNATE, len(word), len(partner)):
            return None
        left.remove(partner)
    if staff.posts:
        return Verdict("same", "translation", "the same words in two languages; the same people in the same seats")
    if staff.apart:
        return Verdict("different", "translation", "like words, but other people head it")
    return Verdict("unsure", "translation", "like words; nobody shared")


def _kinship(one: str, other: str, customs: Customs) -> int:
    """How many letters or sounds two words begin with in common."""
    return max(stem(one, other), stem(customs.sound(one), customs.sound(other)))
