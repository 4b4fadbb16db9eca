"""Titles behind the comma of an opening that are no apposition to whoever it names: "Selon Roe, le directeur d'Orbex a
démissionné", "after Roe's exit, Orbex chairman Ann Lee said".
"""

from __future__ import annotations

from bisect import bisect_left

from incumbent.extraction.grammar.extents import right
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.syntax import SUBJECTS, Parse
from incumbent.extraction.posts.mention import PostMention

INNER = ("apposition", "relative", "conjunct")  # what hangs on a subject and is no opening of its sentence
LEADING = ("of", "in", "by", "as", "conjunction")  # symbols before a name that is no subject itself
AS = {"as", "HOLD"}  # symbols of what says that somebody is the post: "as president", "en tant que président"
SUBJECT = frozenset(("", "PER", "ORG", "CTY", "PLC", "POST", "possessive", '"'))  # what a subject opens with
CHANGES = frozenset(("START", "END", "HOLD", "PER", ",", "as", "copula", "auxiliary"))  # what no such opening holds
OPENING = 4  # tokens before such a seat: "au niveau du"
UP = 8  # steps from a name to the verb on which the opening hangs


def opening_ministry(view: View) -> PostMention | None:
    """The seat of a minister with which the sentence opens, before a comma, as where something is: "au ministère de la
    Santé, Roe est nommé directeur"; None where it opens with none."""
    post = view.posts[0] if view.posts else None
    if post is None or post.post_class != "minister" or "seat" not in post.modifiers or "portfolio" in post.modifiers:
        return None
    end = right(view, post)
    led = 0 < post.first <= OPENING and "PER" not in view.symbols[: post.first]
    led = led and any(view.leads[at] in ("to", "in", "at", "of_whom") for at in range(post.first))
    return post if led and view.symbols[end : end + 1] == [","] else None


def is_of_what_follows(view: View, person: Mention, post: PostMention, start: int, end: int) -> bool:
    """The phrase of `post`, from token `start` to `end` behind the comma of `person`, is the subject of the sentence
    that the person only opens, or the title of whoever is named behind it."""
    if post.holding or {"seat", "portfolio"} & post.modifiers:
        return False
    if not _is_led(view, person):
        return _opens_with(view, person, post, start, end)
    number = bisect_left(view.persons, end, key=lambda name: name.first)
    behind = view.persons[number] if number < len(view.persons) else None
    named = behind is not None and behind.form in ("full", "part") and behind.entity is not person.entity
    if behind is not None and named and behind.first == end and not post.plural:
        return True  # "after the exit of Roe, Orbex chairman Ann Lee said"
    parse = view.line.parse
    if parse is None or view.symbols[start - 1 : start] != [""]:
        return False
    if view.symbols[end : end + 1] == ["relative"]:
        return False  # "selon Roe, le directeur d'Orbex qui a démissionné"
    if view.symbols[end : end + 1] != [","]:
        return _is_subject(parse, person, post)
    if behind is None or not named or behind.first != end + 1:
        return False
    closed = view.symbols[behind.last : behind.last + 1] in ([","], ["("])
    return closed and not post.plural and _hangs_beyond(parse, person, end)


def _is_led(view: View, person: Mention) -> bool:
    """A preposition stands before the name, or before its article."""
    at = person.first - 1
    at -= at > 0 and view.symbols[at] == "" and not view.leads[at]
    if at < 0 or view.symbols[at] == ",":
        return False
    return view.symbols[at] in LEADING or bool(view.leads[at]) or _ends_a_clause(view, person)


def _opens_with(view: View, person: Mention, post: PostMention, start: int, end: int) -> bool:
    """The name stands behind a noun of what a preposition opens the sentence with: "face aux reproches faits à son
    joueur Roe, l'entraîneur a démissionné"."""
    parse = view.line.parse
    if parse is None or view.symbols[start - 1 : start] != [""] or view.symbols[end : end + 1] in ([","], ["relative"]):
        return False
    at, verb = parse.top(person.first, person.last), parse.heads[parse.top(post.head_first, post.head_last)]
    opens = _hangs_by_preposition(parse, at) or _hangs_by_relative(parse, at, verb)
    return opens and _is_subject(parse, person, post)


def is_of_what_opens(view: View, person: Mention, post: PostMention) -> bool:
    """The post stands in what a preposition opens the sentence with, of which the person is the subject: "asked about
    the words of the president, Roe said"; not where a comma closes the name, too."""
    parse, opens = view.line.parse, post.first > 0 and post.last <= person.first
    if parse is None or not opens or view.symbols[person.last : person.last + 1] == [","]:
        return False
    if AS & {*view.symbols[: post.first]}:
        return False
    if _is_before_subject(view, person, post):
        return True
    top = parse.top(person.first, person.last)
    if parse.roles[top] not in SUBJECTS or parse.heads[top] < person.last:
        return False
    at = parse.top(post.head_first, post.head_last)
    return _hangs_by_preposition(parse, at, parse.heads[top]) and view.symbols[post.first - 1 : post.first] != [","]


def _is_before_subject(view: View, person: Mention, post: PostMention) -> bool:
    """A preposition and an article lead to the title, in an opening without a subject of its own that no words of
    change begin, and the name behind it stands right before its verb: "Criticised by the minister, Roe quit"."""
    parse, at = view.line.parse, post.first - 1
    if parse is None or at < 1 or view.symbols[at] != "" or "seat" in post.modifiers or view.symbols[0] in SUBJECT:
        return False
    led = bool(view.leads[at]) or view.symbols[at - 1] in LEADING or bool(view.leads[at - 1])
    if not led or not CHANGES.isdisjoint(view.symbols[: at - 1]):
        return False
    helping = view.symbols[person.last : person.last + 1] in (["auxiliary"], ["copula"], ["START"], ["END"], ["HOLD"])
    return helping or (person.last < len(view.symbols) and parse.sort(person.last) == "verb")


def _hangs_by_preposition(parse: Parse, at: int, verb: int = -1) -> bool:
    """A preposition leads to token `at`, or to what it hangs on, on the way up to `verb`, where one is given."""
    led = False
    for _ in range(UP):
        if at < 0 or at == verb:
            break
        if parse.roles[at] in SUBJECTS:
            return False
        led = led or parse.roles[at].startswith("prep:")
        at = parse.heads[at]
    return led and at == verb


def _ends_a_clause(view: View, person: Mention) -> bool:
    """The name is what the clause that opens the sentence ends with: "comme l'a dit Roe"."""
    parse = view.line.parse
    top = parse.top(person.first, person.last) if parse else -1
    return parse is not None and parse.heads[top] >= 0 and parse.roles[parse.heads[top]] == "adverbial"


def _is_subject(parse: Parse, person: Mention, post: PostMention) -> bool:
    """The title is the subject of a verb behind it, and the name hangs on neither."""
    top = parse.top(post.head_first, post.head_last)
    if parse.roles[top] not in SUBJECTS or parse.heads[top] < post.last:
        return False
    at = parse.top(person.first, person.last)
    if at == top or (parse.roles[at] in SUBJECTS and parse.heads[at] == parse.heads[top]):
        return False
    if _hangs_by_relative(parse, at, parse.heads[top]):
        return True
    for step in range(UP):
        named = step == 0 and parse.roles[at] == "apposition" and parse.heads[at] == person.first - 1  # "l'affaire Roe"
        if at < 0 or at == top or (parse.roles[at] in INNER and not named):
            return at < 0
        at = parse.heads[at]
    return True


def _hangs_by_relative(parse: Parse, at: int, verb: int) -> bool:
    """Token `at` stands in a relative clause of what a preposition leads to from `verb`: "face aux reproches que lui
    fait Roe, l'entraîneur cède"."""
    within = False
    for _ in range(UP):
        if at < 0 or at == verb:
            return False
        within = within or parse.roles[at] == "relative"
        if within and parse.heads[at] == verb:
            return parse.roles[at].startswith("prep:")
        at = parse.heads[at]
    return False


def _hangs_beyond(parse: Parse, person: Mention, end: int) -> bool:
    """The phrase that holds the name hangs on a word behind token `end`."""
    at = parse.top(person.first, person.last)
    for _ in range(UP):
        if at < 0 or parse.roles[at] in INNER:
            return False
        if parse.heads[at] >= end:
            return True
        at = parse.heads[at]
    return False
