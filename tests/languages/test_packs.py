"""What a language pack promises: the same tables as every other pack, no row twice, and words that the reader finds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from incumbent.extraction.extract import extract
from incumbent.extraction.lines.lines import Line, lines
from incumbent.extraction.lines.triggers import Trigger, find_triggers
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.posts.posts import find_posts
from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.segment import segment
from incumbent.extraction.text.tokens import tokenize
from incumbent.extraction.text.vocabulary import verb_forms, vocabulary
from incumbent.languages.load import codes, load_cases, load_pack
from incumbent.model.claim import POST_CLASSES, TenureClaim
from incumbent.model.document import Document

TABLES = ("posts", "persons", "organizations")
FRAMES = {code: load_pack(code).frames["events"]["frame"] for code in codes()}
TITLES = {
    code: [(title, name) for name, titles in load_pack(code).lexicon["posts"]["titles"].items() for title in titles]
    for code in codes()
}
CASES = {code: {name: load_cases(code, name) for name in ("posts", "events")} for code in codes()}
SENTENCES = {"en": "Ann Lee is {} .", "fr": "Anne Lenoir est {} ."}
MANNERS = {"dismissed", "resigned", "retired", "died", "term-ended", "moved", "unknown"}


def line_of(text: str, code: str) -> Line:
    pack = load_pack(code)
    (line,) = lines(text, segment(text, 0, pack).sentences, pack)
    return line


SEATS = {"en": "The board named a chairman.", "fr": "Le conseil d'administration a nommé un président."}
PORTFOLIOS = {"en": "Ann Lee goes to Defence.", "fr": "Anne Lenoir est nommée à la Défense."}


def posts_of(text: str, code: str) -> list[PostMention]:
    return find_posts(text, line_of(text, code), (), load_pack(code))


def triggers_of(text: str, code: str) -> list[Trigger]:
    return find_triggers(line_of(text, code), load_pack(code))


def shape(table: Mapping[str, Any]) -> dict[str, Any]:
    """The names of the tables in a table, as deep as they go; what lists hold is the language's own."""
    return {name: shape(inner) if isinstance(inner, dict) else type(inner) for name, inner in table.items()}


def lists(table: Any, name: str = "") -> Iterator[tuple[str, list[str]]]:
    if isinstance(table, list) and all(isinstance(word, str) for word in table):
        yield name, table
    elif isinstance(table, list):
        for number, row in enumerate(table):
            yield from lists(row, f"{name}[{number}]")
    elif isinstance(table, dict):
        for inner, rows in table.items():
            yield from lists(rows, f"{name}.{inner}")


# ---- shape ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", TABLES)
def test_every_pack_has_the_same_tables(name: str) -> None:
    free = {
        "countries",
        "aliases",
        "lands",
        "datelines",
        "owned",
        "of_a_thing",
        "one_of_several",
        "implied",
        "wholes",
        "nicknames",
        "residences",
    }  # one row a name, in the language's own words
    shapes = []
    for code in codes():
        found = shape({key: rows for key, rows in load_pack(code).lexicon[name].items() if key not in free})
        if "heads" in found and name == "posts":
            found["heads"] = dict  # which classes have open heads is the language's own
            found["owned"] = dict  # and so are the titles that are another post behind a possessive
        shapes.append(found)
    assert all(one == shapes[0] for one in shapes[1:])


def test_every_pack_has_the_same_files_and_cues() -> None:
    packs = [load_pack(code) for code in codes()]
    assert len({frozenset(pack.lexicon) for pack in packs}) == 1
    assert len({frozenset(pack.frames) for pack in packs}) == 1
    assert len({frozenset(pack.frames["modality"]) for pack in packs}) == 1


@pytest.mark.parametrize("code", codes())
@pytest.mark.parametrize("name", TABLES)
def test_no_row_stands_twice_in_a_list(code: str, name: str) -> None:
    twice = {
        where: [word for word, count in Counter(rows).items() if count > 1]
        for where, rows in lists(load_pack(code).lexicon[name])
    }
    assert {where: words for where, words in twice.items() if words} == {}


@pytest.mark.parametrize("code", codes())
def test_no_row_stands_twice_in_a_list_of_a_frame(code: str) -> None:
    twice = [
        (where, word)
        for name in ("events", "modality")
        for where, rows in lists(load_pack(code).frames[name])
        for word, count in Counter(rows).items()
        if count > 1
    ]
    assert twice == []


@pytest.mark.parametrize("code", codes())
def test_a_title_stands_for_one_class(code: str) -> None:
    classes = Counter(title for title, _ in set(TITLES[code]))
    assert [title for title, count in classes.items() if count > 1] == []


@pytest.mark.parametrize("code", codes())
def test_classes_are_those_of_the_contract(code: str) -> None:
    posts = load_pack(code).lexicon["posts"]
    named = {*posts["titles"], *posts["heads"], *(row["class"] for row in posts["refine"])}
    named |= {row[key] for row in posts["by_organization"] for key in ("class", "becomes")}
    assert named <= set(POST_CLASSES)


@pytest.mark.parametrize("code", codes())
def test_posts_turn_by_sorts_that_organisations_have(code: str) -> None:
    lexicon = load_pack(code).lexicon
    sorts = {"country", "place", "organization", *lexicon["organizations"]["heads"]}
    assert {row["type"] for row in lexicon["posts"]["by_organization"]} <= sorts
    assert set(lexicon["organizations"]["generic"]) <= {*sorts, "territory"}  # what their names alone tell


@pytest.mark.parametrize("code", codes())
def test_no_row_of_by_organization_hides_a_later_one(code: str) -> None:
    rows = vocabulary(load_pack(code)).by_organization
    hidden = [
        row
        for at, row in enumerate(rows)
        for before in rows[:at]
        if before[:2] == row[:2] and (not before[3] or (row[3] and row[3] <= before[3]))
    ]
    assert hidden == []


@pytest.mark.parametrize("code", codes())
def test_refinements_and_turns_name_titles_of_the_pack(code: str) -> None:
    posts = load_pack(code).lexicon["posts"]
    known = {title for table in ("titles", "heads") for titles in posts[table].values() for title in titles}
    told = {head for table in ("refine", "by_organization") for row in posts[table] for head in row.get("heads", ())}
    assert told - known == set()


@pytest.mark.parametrize("code", codes())
def test_words_of_organisations_are_folded(code: str) -> None:
    organizations = load_pack(code).lexicon["organizations"]
    spelled = [form for _, rows in lists({k: v for k, v in organizations.items() if k != "home"}) for form in rows]
    assert [form for form in spelled if form != form.lower()] == []


# ---- posts ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", codes())
def test_every_title_is_found_with_its_class(code: str) -> None:
    missed = []
    for title, post_class in TITLES[code]:
        text = SENTENCES[code].format(title)
        found = [p for p in posts_of(text, code) if p.span.start <= text.index(title) and p.post_class == post_class]
        if not found:
            missed.append((title, post_class, [(p.words, p.post_class) for p in posts_of(text, code)]))
    assert missed == []


@pytest.mark.parametrize(("code", "case"), [(code, case) for code in codes() for case in CASES[code]["posts"]["posts"]])
def test_post_phrases_are_what_the_cases_of_the_pack_say(code: str, case: dict[str, Any]) -> None:
    found = posts_of(case["text"], code)
    assert [(post.words, post.post_class) for post in found] == [(row["words"], row["class"]) for row in case["expect"]]
    for post, row in zip(found, case["expect"], strict=True):
        assert set(row.get("modifiers", ())) <= post.modifiers


@pytest.mark.parametrize(
    ("code", "text"), [(code, case["text"]) for code in codes() for case in CASES[code]["posts"]["counter"]]
)
def test_sentences_without_a_post_hold_none(code: str, text: str) -> None:
    assert [post for post in posts_of(text, code) if not post.holding] == []


# ---- frames ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "frame"), [(c, f) for c in codes() for f in FRAMES[c]], ids=lambda v: v if isinstance(v, str) else v["id"]
)
def test_a_frame_says_what_it_means_and_shows_it(code: str, frame: dict[str, Any]) -> None:
    assert frame["kind"] in ("start", "end", "hold", "none")
    assert frame["person"] in ("subject", "object")
    assert frame.get("manner", "unknown") in MANNERS
    assert frame["kind"] == "end" or not frame.get("manner")
    assert frame.get("other", "end") in ("start", "end")
    assert frame["example"] and frame["counter"]
    for text in frame["example"]:
        assert frame["id"] in {trigger.frame.id for trigger in triggers_of(text, code)}, text


@pytest.mark.parametrize("code", codes())
def test_frames_have_names_of_their_own_and_verbs_that_can_be_conjugated(code: str) -> None:
    assert [name for name, count in Counter(frame["id"] for frame in FRAMES[code]).items() if count > 1] == []
    for frame in FRAMES[code]:
        for verb in frame.get("verbs", ()):
            assert verb_forms(verb, load_pack(code).conjugation)


def forms_of(frame: Mapping[str, Any], code: str) -> set[tuple[str, ...]]:
    pack = load_pack(code)
    verbs = [form for verb in frame.get("verbs", ()) for _, form in verb_forms(verb, pack.conjugation)]
    forms = [*verbs, *frame.get("nouns", ()), *frame.get("phrases", ())]
    return {tuple(token.fold for token in tokenize(form, 0, len(form), pack)) for form in forms}


@pytest.mark.parametrize("code", codes())
def test_a_look_alike_hides_a_trigger_or_it_would_be_of_no_use(code: str) -> None:
    hidden = set().union(*(forms_of(frame, code) for frame in FRAMES[code] if frame["kind"] != "none"))
    (alike,) = [frame for frame in FRAMES[code] if frame["kind"] == "none"]
    useless = []
    for name in ("nouns", "phrases"):
        for form in alike[name]:
            (words,) = forms_of({"phrases": [form]}, code)
            parts = {words[i:j] for i in range(len(words)) for j in range(i + 1, len(words) + 1)}
            if not parts & hidden:
                useless.append(form)
    assert useless == []


@pytest.mark.parametrize(
    ("code", "text", "frame"),
    [(code, case["text"], case["frame"]) for code in codes() for case in CASES[code]["events"]["events"]],
)
def test_changes_are_told_by_the_frames_that_the_cases_say(code: str, text: str, frame: str) -> None:
    assert frame in {trigger.frame.id for trigger in triggers_of(text, code)}


@pytest.mark.parametrize(
    ("code", "text"), [(code, case["text"]) for code in codes() for case in CASES[code]["events"]["counter"]]
)
def test_sentences_without_a_change_hold_no_trigger_of_one(code: str, text: str) -> None:
    assert [trigger.frame.id for trigger in triggers_of(text, code) if trigger.frame.kind in ("start", "end")] == []


@pytest.mark.parametrize("code", codes())
def test_verbs_that_hold_a_post_say_which(code: str) -> None:
    pack = load_pack(code)
    rows = pack.frames["holdings"]["holding"]
    sorts = {"country", "place", "organization", *pack.lexicon["organizations"]["heads"]}
    assert [name for name, count in Counter(row["id"] for row in rows).items() if count > 1] == []
    for row in rows:
        told = [row[key] for key in ("post_class",) if key in row] + list(row.get("by", {}).values())
        assert told and set(told) <= POST_CLASSES
        assert set(row.get("by", {})) <= sorts
        forms = Phrases(
            [(form, row["id"]) for verb in row["verbs"] for _, form in verb_forms(verb, pack.conjugation)], pack
        )
        for text in row["example"]:
            line = line_of(text, code)
            (hit, *_) = forms.find(line.tokens)
            told = [post.holding for post in posts_of(text, code)]
            assert row["id"] in told or line.covered(hit.first), text  # "chairs" is a title before it is a verb


@pytest.mark.parametrize("code", codes())
def test_a_seat_is_told_from_who_sits_in_it(code: str) -> None:
    told = {post.words: "seat" in post.modifiers for post in posts_of(SEATS[code], code)}
    assert sorted(told.values()) == [False, True]


@pytest.mark.parametrize("code", codes())
def test_a_portfolio_stands_for_a_minister(code: str) -> None:
    (post,) = posts_of(PORTFOLIOS[code], code)
    assert (post.post_class, "portfolio" in post.modifiers) == ("minister", True)


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code in codes() for frame in FRAMES[code] for text in frame["counter"]]
)
def test_a_counter_example_makes_no_claim(code: str, text: str) -> None:
    claims = extract(Document(name="counter", text=text, language=code), load_pack(code)).claims
    assert [claim for claim in claims if isinstance(claim, TenureClaim)] == []
