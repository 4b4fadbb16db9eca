"""What belongs to the phrase of a post before its title: modifiers, fields, and the organisation whose it is. "Former
deputy labour minister" begins with "former"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.posts.compounds import compounds_before
from incumbent.extraction.text.tokens import STOP

if TYPE_CHECKING:
    from incumbent.extraction.lines.lines import Line
    from incumbent.extraction.posts.grammar import Grammar
    from incumbent.extraction.text.phrases import Hit

LONGEST = 4  # tokens of a modifier
ACROSS = 8  # tokens of the organisations before a title


def start_of(grammar: Grammar, line: Line, at: int, named: set[int]) -> tuple[int, set[str]]:
    """The first token of the phrase whose title begins at `at`, and the modifiers on the way."""
    kinds: set[str] = set()
    while at > 0:
        hit = _modifier_before(grammar, line, at)
        if hit is not None and not _legal_form(grammar, line, hit) and hit.last - 1 not in named:
            kinds.add(hit.value)
            at = hit.first
            continue
        width = _field_before(grammar, line, at, named) or _second_before(grammar, line, at)
        if not width:
            width = compounds_before(line, at, named, grammar.words, grammar.small)
            width = width if width and _modifier_before(grammar, line, at - width) is not None else 0
        if not width:
            break
        at -= width
    return at, kinds


def across(grammar: Grammar, line: Line, at: int, named: set[int]) -> set[str]:
    """Modifiers before the organisation, or the row of them, before the title: "former Orbex and Lampo chief"."""
    probe = before_whose(grammar, line, at, named)
    if probe == at or probe == 0:
        return set()
    return start_of(grammar, line, probe, named)[1] & {"former", "incoming", "outgoing", "acting", "current"}


def before_whose(grammar: Grammar, line: Line, at: int, named: set[int]) -> int:
    """The first token of the organisation, or the row of them, before a title at `at`: "Orbex chief", "Orbex's
    chief"; `at` where none is."""
    genitive = at > 1 and line.tokens[at - 1].fold in grammar.genitive and at - 2 in named
    probe = whose = at - genitive
    while probe > 0 and whose - probe < ACROSS and _colours(grammar, line, probe - 1, named):
        hit = _modifier_before(grammar, line, probe) if probe < whose else None
        if hit is not None and not _legal_form(grammar, line, hit):
            break  # "the new Orbex chief"
        probe -= 1
        if probe > 1 and line.tokens[probe - 1].fold in grammar.link and probe - 2 in named and at - probe < ACROSS:
            probe -= 1
    return probe if probe < whose else at


def _second_before(grammar: Grammar, line: Line, at: int) -> int:
    """2 where an adjective before token `at` is joined with a modifier: "ancien et fougueux directeur"."""
    tokens = line.tokens
    if at <= 2 or tokens[at - 1].shape != "word" or tokens[at - 2].fold not in grammar.both:
        return 0
    plain = (
        line.covered(at - 1) is None and tokens[at - 1].fold not in grammar.small | grammar.article | grammar.possessive
    )
    return 2 if plain and _modifier_before(grammar, line, at - 2) is not None else 0


def _modifier_before(grammar: Grammar, line: Line, at: int) -> Hit[str] | None:
    """The longest modifier that ends before token `at`; a word of another title only where it is all of it."""
    for width in range(min(LONGEST, at), 0, -1):
        hit = grammar.words.modifiers.at(line.tokens, at - width)
        if hit is not None and hit.last == at and not _verbal(grammar, line, at - width):
            title = line.covered(at - width)
            if title is None or (title.first >= hit.first and title.last <= hit.last):
                return hit
    return None


def _verbal(grammar: Grammar, line: Line, at: int) -> bool:
    """A participle behind its auxiliary: "was elected chairman"; "an elected mayor" is a modifier. So is a verb of
    change with a subject of its own: "Orbex sacked manager Ann Lee"."""
    before, parse = line.tokens[at - 1].fold if at else "", line.parse
    acts = grammar.ends.is_body(line, at - 1) or (parse and "subject" in {parse.roles[n] for n in parse.children(at)})
    alone = not grammar.words.head_last and before not in grammar.article  # "Désignée rapporteure en mai, Roe"
    change = grammar.words.triggers.at(line.tokens, at) if acts or alone or before in grammar.helping else None
    return change is not None and any(wording.form == "verb" for wording in change.value)  # not "was formerly"


def _legal_form(grammar: Grammar, line: Line, hit: Hit[str]) -> bool:
    """The end of a company's name, which elsewhere is a modifier: "Orbex Co chairman"."""
    token = line.tokens[hit.first]
    named = hit.first > 0 and token.shape != "word" and line.tokens[hit.first - 1].shape in ("cap", "upper")
    return named and token.fold in grammar.words.legal_forms


def _field_before(grammar: Grammar, line: Line, at: int, named: set[int]) -> int:
    """How many tokens before `at` name the field of the title: "labour" of "labour minister", two with the "and" of
    "work and pensions secretary"; 0 where none does."""
    tokens = line.tokens
    if grammar.is_field(line, at - 1, named):
        return 1
    joint = tokens[at - 1].fold
    inside = at < len(tokens) and grammar.is_field(line, at, named)
    if inside and at > 1 and (joint in grammar.link or joint == ",") and grammar.is_field(line, at - 2, named):
        return 2
    between = tokens[at - 1].fold in grammar.words.demonyms.first_words and _modifier_before(grammar, line, at - 1)
    return 1 if between else 0  # "the former French minister"


def _colours(grammar: Grammar, line: Line, index: int, named: set[int]) -> bool:
    """The token is of a name before a title, of an acronym or a demonym, or the stop of "Orbex Co."."""
    token = line.tokens[index]
    short = token.fold == STOP and index - 1 in named
    return short or index in named or token.shape == "upper" or token.fold in grammar.words.demonyms.first_words
