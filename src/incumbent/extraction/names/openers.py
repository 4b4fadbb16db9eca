"""Words that have a capital only because a sentence or a quotation opens with them: "Failing that, Lee …",
"Battu, le maire …". Nothing in the words tells them from names; the parser, which knows the sort of a word, does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.datelines import DASHES
from incumbent.extraction.lines.entities import Run
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

# What packs call these sorts of words.
NAME, NOUN, PLURAL, ADJECTIVE, VERB = "name", "noun", "plural", "adjective", "verb"
SINGLE = (NOUN, ADJECTIVE, "call")  # sorts that the tagger takes names for which it does not know
WITHIN = frozenset(",()-/@'")  # marks behind which nothing opens that needs a capital


def without_openers(runs: Sequence[Run], capital: Mapping[str, int], pack: Pack, sport: bool = False) -> list[Run]:
    """The `runs` that are no such words; `capital` counts for a word how often the article writes it with a capital
    where nothing opens. In an article of `sport` a plural may be a team: "Rovers sacked Lee"."""
    places = Counter(word for run in runs for word in {*run.key})
    alone = Counter(run.key[0] for run in runs if len(run.key) == 1)
    said = {token.fold for run in runs for token in run.line.tokens if token.shape == "word"}
    again = {word for word, times in alone.items() if times > 1 and word not in said}  # "Orbex said … Orbex has"
    return [
        run
        for run in runs
        if not _opens(run, capital, pack, sport)
        or places[run.key[0]] > alone[run.key[0]]
        or (run.key[0] in again and run.line.parse is not None and run.line.parse.sort(run.first) in SINGLE)
    ]


def _opens(run: Run, capital: Mapping[str, int], pack: Pack, sport: bool) -> bool:
    """The run is one word that opens something, that the parser takes for no name, and that neither the pack nor the
    rest of the article knows as one."""
    line, at = run.line, run.first
    if run.last > at + 1 or line.tokens[at].shape != "cap" or not _is_opening(run, pack):
        return False
    if run.key[0] in pack.words.get("mass", ()):
        named = capital.get(run.key[0], 0) > (1 if at else 0)
        return not named and line.covered(run.last) is None and not _takes(run, pack)
    if line.parse is None or line.parse.sort(at) in ("", NAME):
        return False
    if line.parse.sort(at) == NOUN and line.parse.roles[at] in SUBJECTS:
        return False  # a subject without an article: a name that the tagger does not know
    titled = line.covered(run.last) is not None
    if line.parse.sort(at) == PLURAL and (sport or titled or _takes(run, pack)):
        return False  # "Rovers manager Ann Lee"
    if line.parse.sort(at) == ADJECTIVE and titled and vocabulary(pack).modifiers.at(line.tokens, at) is None:
        return False  # "Orbex chief executive Ann Lee"
    acts = run.last < len(line.tokens) and line.parse.sort(run.last) == VERB
    if line.parse.sort(at) in SINGLE and acts:
        return False  # "Orbex named Ann Lee"
    within = 1 if at else 0  # its own capital was counted where it does not stand first in its line
    words = vocabulary(pack)
    known = (words.wholes, words.places, words.countries, words.demonyms)
    named = capital.get(run.key[0], 0) > within or run.key[0] in words.first_names
    return not named and not any(names.at(line.tokens, at) for names in known)


def _takes(run: Run, pack: Pack) -> bool:
    """The verb right behind is one by which somebody is given a post, or by which a team sends a coach away: "Trust
    named Lee as its chief", "Wolves have sacked manager Ann Lee"."""
    line, words = run.line, vocabulary(pack)
    at = run.last + (line.tokens[run.last].fold in pack.words["auxiliary"] if run.last < len(line.tokens) else 0)
    if run.key[0] in pack.words.get("electors", ()):
        return False
    hit = words.triggers.at(line.tokens, at) if at < len(line.tokens) else None
    frames = [w.frame for w in hit.value if w.form == "verb" and w.frame.person == "object"] if hit is not None else []
    coached = any(GROUP.get(title.value.post_class) == "sport" for title in line.titles)
    return any(frame.kind == "start" or (frame.kind == "end" and coached) for frame in frames)


def _is_opening(run: Run, pack: Pack) -> bool:
    """It stands first in its line, or behind a mark that opens something: a quotation, a part of the sentence."""
    before = run.line.tokens[run.first - 1] if run.first else None
    if before is None or (run.first == 1 and before.fold in DASHES):
        return True  # "- Réuni jeudi, le conseil"
    return before.shape == "mark" and before.fold not in WITHIN and before.fold not in pack.genitive
