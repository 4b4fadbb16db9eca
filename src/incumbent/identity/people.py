"""Whether two names are of one person.

Two questions are kept apart: how the names differ (`difference`), and what the places in which they appear say
(`support`, `clash`). The verdict is a table of both: the further apart the names, the more must be shared.
"""

from __future__ import annotations

from typing import NamedTuple

from incumbent.identity.customs import Customs
from incumbent.identity.likeness import edits, slip, stem
from incumbent.identity.person_names import PersonName, Word, parse
from incumbent.identity.verdict import Profile, Support, Value, Verdict, clash, support

DIFFERENT = Verdict("different", "other-name", "the names have nothing in common that one person's names would")


class Difference(NamedTuple):
    """How two names differ: `rules`, none where they do not; with the support that it `needs` they are one person's."""

    rules: tuple[str, ...]
    needs: Support


_NEEDS = {
    "particles": Support.LAND,
    "order": Support.LAND,
    "first-names": Support.SEAT,
    "sound": Support.LAND,
    "middle": Support.HOUSE,
    "skipped": Support.SEAT,
    "initials": Support.HOUSE,
    "short-form": Support.HOUSE,
    "slip": Support.HOUSE,
    "surname": Support.HOUSE,
    "given-alone": Support.SEAT,
    "tied": Support.SEAT,
    "known-names": Support.SEAT,
    "far-slip": Support.SEAT,
    "generation": Support.SEAT,
    "family-apart": Support.SEAT,
}
_SAYS = {
    "particles": "small words of the name left out or run together",
    "order": "the same words in another order",
    "first-names": "two first names in another order",
    "sound": "two spellings of one sound",
    "middle": "a name in the middle or at the end left out",
    "skipped": "a name in the middle left out, and another told",
    "initials": "initials for names",
    "short-form": "a short form of the first name",
    "slip": "a slip of the pen",
    "surname": "the surname alone",
    "given-alone": "one name of several alone",
    "tied": "half of a double first name",
    "known-names": "two first names that are nearly alike",
    "far-slip": "more than one slip of the pen",
    "generation": "one name says which of a family it is",
    "family-apart": "half of a double surname",
}
_SHARED = {
    Support.NONE: "nothing shared",
    Support.LAND: "the same country",
    Support.HOUSE: "the same organisation",
    Support.SEAT: "the same seat",
}


def same_person(one: Profile, other: Profile, customs: Customs) -> Verdict:
    """Whether `one` and `other` are one person. It makes no difference which of the two comes first."""
    a, b = sorted((one, other), key=lambda p: (p.key, p.name))
    how = difference(parse(a.name, customs), parse(b.name, customs), customs)
    if isinstance(how, Verdict):
        return how
    shared = support(a, b, customs.lands)
    lives = clash(a, b)
    if not how.rules:
        return _of_one_name(lives, shared)
    says = ", ".join(_SAYS[rule] for rule in how.rules)
    reason = f"{says}; {_SHARED[shared]}"
    name = "+".join(how.rules)
    if shared >= how.needs:
        return Verdict("same", name, reason)
    if lives == "different":
        return Verdict("different", name, f"{says}; lives that cannot be one")
    return Verdict("unsure", name, reason)


def _of_one_name(lives: Value, shared: Support) -> Verdict:
    if lives == "same":
        return Verdict("same", "letters", f"the same letters; {_SHARED[shared]}")
    return Verdict(lives, "namesake", "the same letters, but nothing shared and callings or times that lie far apart")


def difference(a: PersonName, b: PersonName, customs: Customs) -> Difference | Verdict:
    """How two names differ; a verdict where they cannot be one person's."""
    generations = {a.generation, b.generation}
    if len(generations) == 2 and "" not in generations:
        return Verdict(
            "different", "generation", "one is the father, the other the son, or two of one name in a family"
        )
    extra = ("generation",) if len(generations) == 2 else ()
    if a.letters == b.letters:
        return _needing(extra if a.texts == b.texts else (*extra, "particles"))
    if len(a.words) == 1 or len(b.words) == 1:
        return _alone(a, b, extra, customs)
    best: Difference | Verdict = DIFFERENT
    turning = "order" if not all(text in customs.given for text in b.texts) else "first-names"
    for turned, name in ((b, ()), *((turn, (turning,)) for turn in _turns(b))):
        found = _aligned(a, turned, customs)
        if found is not None:
            left_out = ("particles",) if not found and not name else ()
            how = _needing((*extra, *name, *found, *left_out))
            if not isinstance(best, Difference) or (how.needs, len(how.rules)) < (best.needs, len(best.rules)):
                best = how
    return best


def _needing(rules: tuple[str, ...]) -> Difference:
    """Each difference needs its support; two that need an organisation need a seat together."""
    once = tuple(dict.fromkeys(rules))
    needs = max((_NEEDS[rule] for rule in once), default=Support.NONE)
    weak = [rule for rule in once if _NEEDS[rule] >= Support.HOUSE]
    return Difference(once, Support.SEAT if len(weak) > 1 else needs)


def _turns(name: PersonName) -> list[PersonName]:
    """The name with its family name first or last."""
    words = name.words
    turned = [(words[-1], *words[:-1]), (*words[1:], words[0])]
    return [PersonName(row, name.letters, name.generation) for row in dict.fromkeys(turned) if row != words]


def _alone(a: PersonName, b: PersonName, extra: tuple[str, ...], customs: Customs) -> Difference | Verdict:
    """One word against several: the family name, or a name by which somebody is known."""
    short, full = (a, b) if len(a.words) == 1 else (b, a)
    word = short.words[0]
    if len(full.words) == 1:
        rule = _word(word, full.words[0], customs, family=True)
        return _needing((*extra, *rule)) if rule is not None else DIFFERENT
    if word.text == full.family or _ends(full, short.letters):
        return _needing((*extra, "surname"))
    rule = _word(word, full.words[-1], customs, family=True)
    if rule is not None:
        return _needing((*extra, "surname", *rule))
    if word.text in full.texts:
        return _needing((*extra, "given-alone"))
    return DIFFERENT


def _ends(full: PersonName, letters: str) -> bool:
    """True where a name ends with these letters: its family name with the particles before it."""
    return full.letters.endswith(letters) and letters.endswith(full.family)


def _aligned(a: PersonName, b: PersonName, customs: Customs) -> tuple[str, ...] | None:
    """The rules by which the words of two names go together, None where they do not."""
    last = _word(a.words[-1], b.words[-1], customs, family=True)
    if last is None:
        return _joined(a, b) or _family_apart(a, b, customs)
    given = _given(a.words[:-1], b.words[:-1], customs)
    if given is None:
        return _joined(a, b)
    return (*last, *given)


def _joined(a: PersonName, b: PersonName) -> tuple[str, ...] | None:
    """Words that one writes in one and the other in two; particles run into what follows."""
    one, other = "".join(a.texts), "".join(b.texts)
    return ("particles",) if one == other or a.letters == other or one == b.letters else None


def _family_apart(a: PersonName, b: PersonName, customs: Customs) -> tuple[str, ...] | None:
    """ "Luis Ortega" and "Luis Ortega Fuentes": the second surname is left out."""
    short, full = (a, b) if len(a.words) < len(b.words) else (b, a)
    if not 2 <= len(short.words) < len(full.words) or any(word.cut for word in short.words):
        return None
    if full.words[-1].tied and len(full.words) == len(short.words) + 1:
        return ("family-apart",) if full.texts[: len(short.words)] == short.texts else None
    place = [full.texts.index(text) for text in short.texts if text in full.texts]
    whole = len(place) == len(short.words) and place == sorted(place) and place[0] == 0
    return ("middle",) if whole and short.family not in customs.given else None


def _given(a: tuple[Word, ...], b: tuple[Word, ...], customs: Customs) -> tuple[str, ...] | None:
    """The rules by which first and middle names go together: the first ones must, those that only one has may stay."""
    short, full = (a, b) if len(a) <= len(b) else (b, a)
    first = _first(short, full, customs)
    if first is None:
        return None
    rules, used = first
    rest, others = short[used[0] :], full[used[1] :]
    for word in rest:
        found = next((at for at, o in enumerate(others) if _word(word, o, customs) is not None), None)
        if found is None:
            return None if others else (*rules, "middle")
        rules = (*rules, *(_word(word, others[found], customs) or ()), *(("skipped",) if found else ()))
        others = others[found + 1 :]
    return (*rules, "middle") if others else rules


def _first(
    short: tuple[Word, ...], full: tuple[Word, ...], customs: Customs
) -> tuple[tuple[str, ...], tuple[int, int]] | None:
    """How the first names go together, and how many words of each that takes: double names count as one."""
    a, b = _double(short), _double(full)
    if len(a) == len(b) or all(word.cut for word in (*a, *b)):
        found = [_word(one, other, customs) for one, other in zip(a, b, strict=False)]
        if all(rule is not None for rule in found):
            return tuple(rule for row in found for rule in row or ()), (min(len(a), len(b)), min(len(a), len(b)))
        return None
    joined = "".join(w.text for w in a), "".join(w.text for w in b)
    if joined[0] == joined[1]:
        return (), (len(a), len(b))
    spaced = short[: len(b)] if len(a) < len(b) else full[: len(a)]
    tied = b if len(a) < len(b) else a
    if len(spaced) == len(tied):
        rules = [_word(one, other, customs) for one, other in zip(spaced, tied, strict=True)]
        if all(rule is not None for rule in rules):
            return tuple(rule for row in rules for rule in row or ()), (len(tied), len(tied))
    rule = _word(a[0], b[0], customs)
    if rule is None:
        return None
    return (*rule, *(() if a[0].cut or b[0].cut else ("tied",))), (len(a), len(b))


def _double(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The first name with what hyphens tie to it."""
    count = 1
    while count < len(words) and words[count].tied:
        count += 1
    return words[:count]


def _word(a: Word, b: Word, customs: Customs, family: bool = False) -> tuple[str, ...] | None:
    """The rules by which two words are one, none where they are the same letters; None where they are not one."""
    if a.text == b.text:
        return ()
    if a.cut or b.cut:
        return ("initials",) if not family and (a.text.startswith(b.text) or b.text.startswith(a.text)) else None
    if not family:
        if customs.same_names.get(a.text, frozenset()) & customs.same_names.get(b.text, frozenset()):
            return ("short-form",) if edits(a.text, b.text) > 2 or not _one_sex(a, b, customs) else ("sound",)
        if not _one_sex(a, b, customs):
            return None
    sounds = customs.sound(a.text), customs.sound(b.text)
    if sounds[0] == sounds[1] and len(sounds[0]) >= 3:
        return ("sound",)
    return _slipped(a, b, sounds, customs, family)


def _slipped(a: Word, b: Word, sounds: tuple[str, str], customs: Customs, family: bool) -> tuple[str, ...] | None:
    known = not family and a.text in customs.given and b.text in customs.given
    if slip(a.text, b.text) or slip(*sounds):
        near = edits(a.text, b.text) == 1 or edits(*sounds) == 1
        if known:
            return ("known-names",) if near else None
        return ("slip",) if near else ("far-slip",)
    if not known and edits(a.text, b.text) == 2 and stem(a.text, b.text) >= 4:
        one_known = not family and (a.text in customs.given) != (b.text in customs.given)
        return ("slip",) if one_known else ("far-slip",)
    return None


def _one_sex(a: Word, b: Word, customs: Customs) -> bool:
    """False where one is a man's name and the other a woman's: Daniel and Daniela are two people."""
    one, other = customs.given.get(a.text), customs.given.get(b.text)
    if one and other:
        return bool(one & other)
    longer, shorter = sorted((a.text, b.text), key=len, reverse=True)
    return not (longer.startswith(shorter) and len(longer) - len(shorter) <= 2 and longer[-1] in "ae")
