"""Runs of capitals that are two names: a nationality, a country or an organisation right before a person's name."""

from __future__ import annotations

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.tokens import STOP, Token
from incumbent.extraction.text.vocabulary import CLUB, Vocabulary

PARLIAMENT = "parliament"
LED = 3  # tokens between a title and what it is of: "de la"
NAMED = 2  # words of a name of which no word is a given name that the pack knows
LONGEST = 4  # names of one person of which the first is none that the pack knows
HONOURED = frozenset("institution museum university".split())  # what is named after people


def split(line: Line, first: int, last: int, words: Vocabulary) -> list[tuple[int, int]]:
    """The names that tokens `first` to `last` are: a nationality or a country before a first name stands by itself, and
    so does what stands before a first name further in, unless a title says that all is one name."""
    tokens = line.tokens
    for table in (words.demonyms, words.countries):
        hit = table.at(tokens, first)
        if hit and hit.last < last and tokens[hit.last].fold in words.first_names and last - hit.last >= 2:
            return [(first, hit.last), (hit.last, last)]
    if (told := _reported(line, first, last, words)) > first:
        return [(first, told), (told, last)]
    if (whose := _from(line, first, last, words)) > first:
        return [(first, whose), (whose, last)]
    if (seated := _seated(line, first, last, words)) > first:
        return [(first, seated), (seated, last)]
    if (formed := _formed(line, first, last, words)) < last:
        return [(first, formed), (formed, last)]
    whole = _titled(line, first, words) or _initials(tokens[first], words) or _one_person(line, first, last, words)
    whole = whole or _named_body(line, first, last, words) or words.wholes.at(tokens, first) is not None
    whole = whole or (words.head_last and tokens[first].fold in words.openers)  # "Royal Anna Hall"
    if last - first < 3 or tokens[first].fold in words.first_names or whole:
        return [(first, last)]
    for index in range(_behind_club(line, first, words), last - 1):
        if (
            tokens[index].fold in words.first_names
            and tokens[index].shape == "cap"
            and not {tokens[index - 1].fold, tokens[index].fold} & words.particles
            and not (index == first + 1 and _in_honour(tokens[first], words))
            and not _apposed_to_name(line, first, words)
            and not {token.fold for token in tokens[first:index]} <= words.saints
            and not all(len(token.fold) == 1 for token in tokens[first:index])  # "J. Paul Lorvan"
            and not _is_whole(line, first, index, last, words)
        ):
            return [(first, index), (index, last)]
    return [(first, last)]


def _behind_club(line: Line, first: int, words: Vocabulary) -> int:
    """The token where a person's name may begin at the earliest: behind the town of a club, "AS Lorvan Anne Roe"."""
    club = words.organization_heads.get(line.tokens[first].fold) == CLUB and line.tokens[first].shape == "upper"
    town = words.places.at(line.tokens, first + 1) if club else None
    return town.last if town is not None else first + 1


def _reported(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """The end of the initials of a news agency right before a name ("a dit à l'AFP Jean-Marie"); `first` elsewhere."""
    tokens = line.tokens
    agency = last - first > 1 and tokens[first].shape == "upper" and tokens[first].fold in words.agencies
    known = agency and {tokens[first + 1].fold, tokens[first + 1].fold.split("-")[0]} & words.first_names.keys()
    return first + 1 if known and tokens[first + 1].shape == "cap" else first


def unled(line: Line, first: int, end: int, of: frozenset[str]) -> int:
    """The end of a name without the prepositions that lead from it to the next one: "Orbex à" of "Orbex à Lee"."""
    while end - first > 1 and line.tokens[end - 1].shape == "word" and line.tokens[end - 1].fold in of:
        end -= 1
    return end


def _formed(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """The end of an organisation's name that its legal form closes, before somebody's name of two words or more:
    "Orbex SA Malèye Lorvan"; `last` where there is none."""
    tokens = line.tokens
    index = next((n for n in range(first + 1, last - 2) if tokens[n].fold in words.legal_forms), last)
    rest = tokens[index + 1 : last]
    other = any(t.fold in words.legal_forms or t.fold in words.organization_heads or t.shape != "cap" for t in rest)
    if index == last or other or words.places.at(tokens, index + 1) or words.countries.at(tokens, index + 1):
        return last
    return index + 1


def _is_whole(line: Line, first: int, at: int, last: int, words: Vocabulary) -> bool:
    """No name begins with token `at`: it is inside a place's, or nothing but what tells a firm stands behind it: "San
    Lorvan", "Lorvan Burn Lambert Inc."."""
    place = words.places.at(line.tokens, first)
    firm = all(t.fold in words.legal_forms or t.fold in words.organization_heads for t in line.tokens[at + 1 : last])
    return (place is not None and place.last > at) or (words.head_last and firm)


def _from(line: Line, at: int, last: int, words: Vocabulary) -> int:
    """The end of the noun for whoever is of a country, right before a name, where a pack writes such adjectives small:
    "le Sénégalais Malèye Lorvan"; `at` where there is none."""
    tokens = line.tokens
    if words.head_last or not at or tokens[at].shape != "cap" or tokens[at - 1].shape == "mark":
        return at
    hit = words.demonyms.at(tokens, at)
    if hit is None or hit.last >= last or words.countries.at(tokens, at) or tokens[hit.last].shape == "word":
        return at
    named = any(
        tokens[n].fold in words.organization_heads or tokens[n].fold in words.legal_forms for n in range(hit.last, last)
    )
    return at if named else hit.last


def _seated(line: Line, at: int, last: int, words: Vocabulary) -> int:
    """The end of the parliament or the place of which somebody has the title before it, and whose name stands right
    behind, where a pack writes "of" between: "le président du Parlement Malèye Lorvan"; `at` where none does."""
    tokens = line.tokens
    before = at - 1
    while before > 0 and at - before <= LED and tokens[before].fold in words.leading:
        before -= 1
    if words.head_last or before < 0 or before == at - 1 or line.covered(before) is None:
        return at
    sort = words.organization_heads.get(tokens[at].fold) if tokens[at].shape == "upper" else None
    known = sort not in (None, CLUB) and words.places.at(tokens, at + 1) is None  # "chef de l'ONU Malèye Lorvan"
    if tokens[at].shape != "cap" and not known:
        return at
    land = words.places.at(tokens, at) or (words.countries.at(tokens, at) if before < at - 1 else None)
    body = known or words.organization_heads.get(tokens[at].fold) == PARLIAMENT
    end = at + 1 if body else land.last if land else at
    while at < end < last and tokens[end].fold in words.name_adjectives:
        end += 1
    rest = tokens[end:last]
    other = any(
        t.shape != "cap" or t.fold in words.organization_heads or t.fold in words.legal_forms or t.fold in words.fields
        for t in rest
    )
    return at if other or not NAMED <= len(rest) <= LONGEST else end


def _titled(line: Line, at: int, words: Vocabulary) -> bool:
    """A form of address stands right before the name at token `at`, or a title where organisations stand before titles:
    "Bishop Lorvan Kim Sun" is one name. Capitals throughout may still be an organisation's."""
    if not at or line.tokens[at].shape != "cap":
        return False
    if line.tokens[at - 1].fold in words.honorifics:
        return True
    return words.head_last and line.covered(at - 1) is not None


def _one_person(line: Line, at: int, last: int, words: Vocabulary) -> bool:
    """Names of which the first is unknown and a later one is a given name are one person's where a pack puts "of"
    before an organisation and where none stands: "par Malèye Aminata Lorvan", but "le patron d'Orbex Anne Lorvan"."""
    tokens = line.tokens[at:last]
    if words.head_last or len(tokens) > LONGEST or any(token.shape != "cap" for token in tokens):
        return False
    if any(token.fold in words.organization_heads or token.fold in words.legal_forms for token in tokens):
        return False
    placed = words.places.at(line.tokens, at) or words.countries.at(line.tokens, at)
    before = line.tokens[at - 1].fold if at else ""
    return placed is None and before not in words.leading and before not in words.kinds


def _initials(token: Token, words: Vocabulary) -> bool:
    """Capitals with stops are the initials of given names, and so are two that stand for nothing known: "A.B. Lorvan",
    "KV Singh Lorvan"."""
    if STOP in token.fold:
        return token.shape == "upper"
    known = token.fold in words.countries.first_words or token.fold in words.organization_heads
    return words.head_last and token.shape == "upper" and token.fold.isalpha() and len(token.fold) == 2 and not known


def _named_body(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    """The name ends in the word that makes an organisation of all of it, where such words stand last: "West Anna
    University"."""
    word = line.tokens[last - 1].fold
    return words.head_last and (word in words.organization_heads or word in words.legal_forms)


def _in_honour(token: Token, words: Vocabulary) -> bool:
    """The word opens the name of what is named after somebody: "Fondation Anne Lorvan"."""
    sort = words.organization_heads.get(token.fold)
    noun = token.fold in words.small_heads or token.fold in words.kinds  # "de l'Onu Anne Lorvan"
    return not words.head_last and token.shape == "cap" and sort in HONOURED and noun


def _apposed_to_name(line: Line, at: int, words: Vocabulary) -> bool:
    """The name at token `at` opens as what is named after people does, and the title before it is that of somebody
    named before a comma, so that nobody else is named behind: "Paul Vey, nouveau directeur du Centre culturel Anne
    Lorvan"; but "le directeur du Centre culturel Anne Lorvan"."""
    tokens, end = line.tokens, at
    while end > 0 and at - end < LED and tokens[end - 1].fold in words.leading:
        end -= 1
    title = line.covered(end - 1) if 0 < end < at else None
    if title is None or not _in_honour(tokens[at], words):
        return False
    before = title.first - 1
    while before > 0 and title.first - before <= LED and tokens[before].shape == "word":
        if tokens[before].fold in words.leading:
            return False  # "un ancien", "le tout nouveau"
        before -= 1
    return before > 1 and tokens[before].fold == ","


def cries(run: Run) -> int:
    """How many words in capitals open a sentence before the last words of `run`, which are none; 0 for one."""
    tokens = run.line.tokens[run.first : run.last]
    count = next((n for n, token in enumerate(tokens) if token.shape != "upper"), 0)
    return count if run.first == 0 and count > 1 and len(tokens) == len(run.key) else 0
