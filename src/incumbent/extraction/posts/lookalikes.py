"""Titles and seats of a line that tell of no post of anybody: what somebody runs for, who only speaks."""

from __future__ import annotations

from collections.abc import Container, Sequence

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.names.lookalikes import QUOTES
from incumbent.extraction.posts.grammar import Grammar
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.post_titles import Title
from incumbent.extraction.text.tokens import STOP

OFFICES = ("chief-executive", "executive")  # classes of seats that may open such a name
LED_BY = 7  # tokens behind a verb in which the name of what somebody leads stands: "runs a bank called Orbex"
PRESENT = ("present", "infinitive")  # the latter spelt like the plural of the former
LED = 2  # tokens behind an article, of which one says what somebody leads: "a new inquiry"
PASSIVE = 3  # tokens before a participle, of which one says what was led: "l'enquête est menée par"
NAMING = (",", "(")  # between a title and the name of its holder
RUNNING = 6  # tokens from a candidate to the post they run for: "candidat du Parti ouvrier à la mairie"


def opens_office(hit: Hit[Title], names: Sequence[tuple[int, int]]) -> bool:
    """A seat opens the name of an office, one of `names` by their tokens: "la tête de la Direction générale de la
    sécurité"."""
    return hit.value.post_class in OFFICES and any(first == hit.first and hit.last < last for first, last in names)


def is_sought(grammar: Grammar, line: Line, first: int, last: int, seat: bool) -> bool:
    """Somebody runs for the post of tokens `first` to `last` ("a candidate for mayor"), or wants the seat ("brigue la
    mairie"), or a post behind its article ("brigue la magistrature suprême"; not "sought the president, Lee")."""
    tokens, words = line.tokens, grammar.running
    at = first - 1
    if at > 0 and tokens[at].fold in grammar.of and tokens[at - 1].fold in grammar.like:
        at -= 2  # "postule au poste de directeur"
    while at >= 0 and tokens[at].fold in grammar.article and tokens[at].fold not in grammar.toward:
        at -= 1
    if at < 0:
        return False
    if tokens[at].fold not in grammar.toward:
        behind = tokens[last] if last < len(tokens) else None
        whole = at < first - 1 and (behind is None or not (behind.shape in ("cap", "upper") or behind.fold in NAMING))
        return tokens[at].fold in grammar.seeking and (seat or whole)
    other = 0  # words of no name: "candidate socialiste"
    for token in reversed(tokens[max(0, at - RUNNING) : at]):
        if token.fold in words or token.fold in grammar.seeking:
            return True
        plain = token.shape == "word" and token.fold not in grammar.of | grammar.article
        other += plain
        if (token.shape == "mark" and token.fold != "'") or other > 1:
            return False
    return False


def is_defined(line: Line, first: int, last: int) -> bool:
    """Tokens `first` to `last` are what something is called from here on, 'the Board of Directors (the "Board")', or
    the title of a work of several words: 'les reporters d'"Envoyé spécial"'."""
    tokens = line.tokens
    if first < 2 or last >= len(tokens) or tokens[first - 1].fold not in QUOTES or tokens[last].fold not in QUOTES:
        return False
    work = last - first > 1 and tokens[first].shape == "cap"
    return work or "(" in (tokens[first - 2].fold, tokens[max(0, first - 3)].fold)


def is_tie(grammar: Grammar, line: Line, first: int, last: int, named: set[int], bodies: set[int]) -> bool:
    """The word says what one organisation is to another, whose names it stands between: "Orbex partner Lampo"."""
    one = last - first == 1 and line.tokens[first].fold in grammar.ties
    return one and first - 1 in named and last in bodies


def is_calling(grammar: Grammar, line: Line, last: int) -> bool:
    """Behind the word that ends before token `last` stands that it is what somebody has learned: "magistrate de
    formation", "a judge by training"."""
    return grammar.words.trained.at(line.tokens, last) is not None


def is_adjective(line: Line, first: int, last: int) -> bool:
    """An adjective spelt like a title: it tells by the parse what the noun behind it is ("its principal unit")."""
    tokens, parse = line.tokens, line.parse
    if parse is None or last - first > 1 or tokens[first].shape != "word" or last >= len(tokens):
        return False
    noun = tokens[last].shape == "word" and line.covered(last) is None
    return noun and parse.roles[first] == "modifier" and parse.heads[first] > first


def is_sort_of_body(grammar: Grammar, line: Line, first: int, last: int, bodies: Container[int]) -> bool:
    """The word of tokens `first` to `last` says what the organisation is that is named right behind: "publisher Orbex
    hired Lee". `bodies` are the tokens where an organisation's name begins."""
    return last - first == 1 and last in bodies and line.tokens[first].fold in grammar.words.kinds


def is_source(grammar: Grammar, line: Line, first: int) -> bool:
    """The seat that begins with token `first` is who says something or whom it is said to: ", the ministry said", "a
    annoncé la présidence", "selon la présidence", "par décret de la présidence", "informed the board"."""
    tokens, at = line.tokens, first - 1
    while at >= 0 and tokens[at].fold in grammar.article - grammar.of:
        at -= 1
    if at > 0 and tokens[at].fold in grammar.whose and tokens[at - 1].fold in grammar.documents:
        return True
    if at >= 0 and tokens[at].fold in grammar.source:
        return True
    if at < 0 or at == first - 1:
        return False
    change = grammar.words.triggers.at(tokens, at)
    if change is not None and change.last > first:
        return False  # "s'est assuré la présidence"
    return any(
        (hit := grammar.speaking.at(tokens, n)) is not None and hit.last == at + 1 for n in (at, at - 1) if n > 0
    )


def is_addressed(grammar: Grammar, line: Line, first: int, last: int) -> bool:
    """The seat of tokens `first` to `last` is who is handed what somebody leaves by: "tendered her resignation to the
    board", "handed the board her resignation"; not "her resignation from the board"."""
    tokens, at = line.tokens, first - 1
    behind = [token.fold for token in tokens[last : last + 2]]
    if len(behind) > 1 and behind[0] in grammar.possessive and behind[1] in grammar.handed:
        return True
    while at >= 0 and tokens[at].fold in grammar.article - grammar.to:
        at -= 1
    return at > 0 and tokens[at].fold in grammar.to and tokens[at - 1].fold in grammar.handed


def _is_some(grammar: Grammar, line: Line, first: int) -> bool:
    """What is led has no name: "sold to a group led by Lee"; not where a name before says which, or that it is one:
    "Orbex, a bank led by Lee"."""
    tokens = line.tokens
    row = range(first - 1, max(0, first - 1 - PASSIVE), -1)
    at = next((n for n in row if tokens[n].shape != "word" or tokens[n].fold in grammar.indefinite), 0)
    if at < 1 or at == first - 1 or tokens[at].fold not in grammar.indefinite:
        return False
    return tokens[at - 1].shape == "word" and tokens[at - 1].fold not in grammar.copula


def _opens_activity(grammar: Grammar, line: Line, last: int) -> bool:
    """What is led stands behind the comma of the participle that opens the line: "présidée par Lee, la réunion"."""
    tokens = line.tokens
    return any(
        tokens[at - 2].fold == "," and tokens[at - 1].fold in grammar.article and tokens[at].fold in grammar.activities
        for at in range(last + 2, len(tokens))
    )


def leads_nothing(grammar: Grammar, line: Line, last: int, named: set[int]) -> bool:
    """Behind the verb that ends before token `last` nothing stands that somebody may lead, or something without a name:
    "is expected to run.", "ran for office", "the first woman to lead a major union"."""
    tokens = line.tokens
    if last >= len(tokens) or tokens[last].fold == STOP or tokens[last].fold in grammar.elsewhere:
        return True
    some = tokens[last].fold in grammar.indefinite
    return some and not any(index in named for index in range(last + 1, min(len(tokens), last + LED_BY)))


def is_race(grammar: Grammar, line: Line, first: int) -> bool:
    """The verb at token `first` tells what several want to lead: "in the race to lead Orbex"."""
    tokens = line.tokens
    to = first > 1 and tokens[first - 1].fold in grammar.toward_a_verb
    return to and tokens[first - 2].fold in grammar.running


def is_activity(grammar: Grammar, line: Line, first: int, last: int, by: bool) -> bool:
    """What the verb of tokens `first` to `last` leads is something that is done, and no organisation: "led the
    inquiry", "l'enquête menée par"."""
    tokens, at = line.tokens, last
    if by:
        before = [token.fold for token in tokens[max(0, first - PASSIVE) : first]]
        if not before and _opens_activity(grammar, line, last):
            return True
        return any(word in grammar.activities for word in before) or _is_some(grammar, line, first)
    while at < len(tokens) and tokens[at].fold in grammar.article | grammar.possessive:
        at += 1
    several = any(token.fold in grammar.followers for token in tokens[at : at + LED])  # "led junior officers"
    led = several or (at > last and any(token.fold in grammar.activities for token in tokens[at : at + LED]))
    return led and tokens[at].shape != "cap"


def is_speech(grammar: Grammar, line: Line, hit: Hit[Title]) -> bool:
    """A verb of saying behind a quotation, or behind a comma and before a name, spelt like a title: "« … », juge
    Lorvan", "c'est trop tôt, juge Anne Lorvan"."""
    if hit.last - hit.first > 1 or grammar.speaking.at(line.tokens, hit.first) is None:
        return False
    before = [token.fold for token in line.tokens[max(0, hit.first - 2) : hit.first]]
    if not before or before[-1] in QUOTES or (before[-1] == "," and before[0] in QUOTES):
        return bool(before)
    following = line.tokens[hit.last].shape if hit.last < len(line.tokens) else ""
    title = line.covered(hit.last + 1) if hit.last < len(line.tokens) - 1 else None
    if title is not None and title.first == hit.last + 1 and line.tokens[hit.last].fold in grammar.article:
        following = "cap"  # "c'est trop tôt, juge la maire"
    if before[-1] == "," and hit.last < len(line.tokens) and line.tokens[hit.last].fold in QUOTES:
        return True  # "Lenoir, juge « fantaisiste » la somme"
    said = before[-1] == "," and len(before) > 1 and line.tokens[hit.first - 2].shape == "word"
    return said and following == "cap" and not grammar.words.head_last


def is_verb(grammar: Grammar, line: Line, hit: Hit[Title]) -> bool:
    """A verb that holds a post, spelt like a title: by the parse it has a subject ("Lee now heads Orbex"), or shares
    the one of the verb before and has an object ("runs Luvik and chairs Orbex")."""
    parse, held = line.parse, grammar.words.holdings.at(line.tokens, hit.first)
    if hit.last - hit.first > 1 and line.tokens[hit.first].fold in grammar.words.coming:
        return line.tokens[hit.first - 1].fold in grammar.copula & grammar.past if hit.first else False
    if held is not None and hit.first and line.tokens[hit.first - 1].fold in grammar.toward_a_verb:
        takes = parse is not None and any(parse.roles[at] == "object" for at in parse.children(hit.first))
        return takes and hit.last - hit.first == 1  # "left to coach Ann Lee"
    if parse is None or held is None or held.value.tense not in PRESENT or hit.last - hit.first > 1:
        return False
    hung = parse.children(hit.first)
    if any(line.tokens[child].fold in grammar.copula for child in hung):
        return False  # "is chair"
    if held.value.tense == "infinitive":
        led = [at for at in hung if parse.roles[at] == "object" and at > hit.first]
        return has_subjects(line, hit.first) or any(line.tokens[at].fold in grammar.sessions for at in led)
    if any(parse.roles[child] == "subject" and child < hit.first for child in hung):
        return True
    above = parse.heads[hit.first] if parse.roles[hit.first] == "conjunct" else -1
    shares = above >= 0 and any(parse.roles[child] == "subject" for child in parse.children(above))
    return shares and any(parse.roles[child] == "object" and child > hit.first for child in hung)


def has_subjects(line: Line, at: int) -> bool:
    """Several are told by the parse to do what the verb at token `at` says: "Lee and Roe chair Orbex"."""
    parse = line.parse
    if parse is None:
        return False
    subjects = (child for child in parse.children(at) if parse.roles[child] == "subject" and child < at)
    return any(parse.roles[other] == "conjunct" for child in subjects for other in parse.children(child))
