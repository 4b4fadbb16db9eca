"""The languages of the interface: the same words in both, all of them used, chosen as a reader likes best."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.faces.web.asking import Seen

import incumbent.faces.web
from incumbent.faces.web.voice import Voice
from incumbent.faces.web.words import languages, preferred, words
from incumbent.model.claim import POST_CLASSES
from incumbent.model.origin import REASONS, Link

FACE = Path(incumbent.faces.web.__file__).parent
SETS = (
    "post",
    "kind",
    "manner",
    "modality",
    "status",
    "channel",
    "link",
    "event",
    "search",
    "outcome",
    "dispute",
    "ground",
)
ASKED = (
    "settles",
    "plans",
    "person",
    "clocks",
    "organization",
    "problem",
    "counts",
    "seats",
    "ask",
    "refusal",
    "judged",
)  # by names put together
CODE = "\n".join(path.read_text(encoding="utf-8") for path in [*FACE.rglob("*.html"), *FACE.rglob("*.py")])


@pytest.mark.parametrize("code", languages())
def test_a_language_has_all_words_with_the_same_places_to_fill(code: str) -> None:
    english, ours = words("en").told, words(code).told
    assert ours.keys() == english.keys()
    for name, told in ours.items():
        assert set(re.findall(r"{\w*}", told)) == set(re.findall(r"{\w*}", english[name])), name


def test_every_word_is_used() -> None:
    unused = [
        name
        for name in words("en").told
        if name.split(".")[0] not in (*SETS, *ASKED) and name.removesuffix("_part") not in CODE and name != "name"
    ]
    assert not unused


@pytest.mark.parametrize("code", languages())
def test_every_word_that_a_template_names_is_there(code: str) -> None:
    named = set(re.findall(r"say\('([\w.-]+)'[,)]", CODE)) | set(re.findall(r"words\(\"([\w.]+)\"[,)]", CODE))
    assert len(named) > 100
    assert not [name for name in named if name not in words(code).told]


@pytest.mark.parametrize("code", languages())
def test_every_reason_of_an_origin_is_told(code: str) -> None:
    for ground, told in REASONS.items():
        measures = ("12", "34") if "{1}" in told else ("12",)
        link = Link("doc-1", "doc-2", "copy", ground, measures)
        reason = Voice(words(code)).reason(link)
        assert all(measure in reason for measure in measures)
        assert code != "en" or reason == link.reason, "the same words as in the terminal"


@pytest.mark.parametrize("code", languages())
def test_every_class_of_posts_has_a_name(code: str) -> None:
    assert not [name for name in POST_CLASSES if f"post.{name}" not in words(code).told]


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("fr-CA,fr;q=0.9,en;q=0.8", "fr"),
        ("en;q=0.5, fr;q=0.7", "fr"),
        ("de, fr;q=0.2", "fr"),
        ("de", "en"),
        ("fr;q=0", "en"),
        ("fr;q=x, en", "en"),
        (";;;,,,q=", "en"),
        ("fr" * 10_000, "en"),
    ],
)
def test_the_language_is_the_one_that_a_reader_likes_best(accepted: str, language: str) -> None:
    assert preferred(accepted) == language


def test_a_browser_gets_its_language_and_an_address_may_fix_another(web: TestClient) -> None:
    french = {"accept-language": "fr"}
    assert "Qui occupe" in Seen(web, "/", french).text("h1")
    assert Seen(web, "/", french).tree.get("lang") == "fr"
    assert "Who holds" in Seen(web, "/", french, lang="en").text("h1")
    assert "Who holds" in Seen(web, "/", lang="xx").text("h1")
    assert "Accept-Language" in Seen(web, "/").response.headers["vary"]


def test_every_page_links_to_itself_in_the_other_language(web: TestClient) -> None:
    seen = Seen(web, "/organization", name="OpenAI", valid_at="2023-11-18")
    (link,) = [link for link in seen.links() if "lang=fr" in link]
    french = Seen(web, link)
    assert "Mira Murati" in french.section("state")
    assert "depuis le 17 novembre 2023" in french.section("state")
    assert all("lang=fr" in link for link in french.links() if link.startswith("/person"))


@pytest.mark.parametrize("code", languages())
def test_numbers_and_days_are_written_as_in_the_language(code: str) -> None:
    from incumbent.faces.web.voice import Voice

    say = words(code)
    one = {"en": ("0 origins", "1 origin", "1,234 origins"), "fr": ("0 origine", "1 origine", "1\u202f234 origines")}
    assert tuple(str(say.count("origin", number)) for number in (0, 1, 1234)) == one[code]
    first = {"en": "1 May 2023", "fr": "1er mai 2023"}
    assert str(Voice(say).day("2023-05-01")) == f'<time datetime="2023-05-01">{first[code]}</time>'
    assert str(Voice(say).day("2023-05")).endswith(f">{first[code].partition(' ')[2]}</time>")
    assert str(Voice(say).day("1995/")) == "1995/"


def test_a_month_or_a_year_takes_other_words_than_a_day() -> None:
    from incumbent.faces.web.voice import Voice
    from incumbent.model.answer import Tenure
    from incumbent.model.time import PartialDate

    def period(*starts: str, end: str) -> str:
        told = Tenure(
            person="Ann Lee",
            person_key="ann lee",
            organization="Orbex",
            organization_key="orbex",
            post=None,
            post_class="chair",
            acting=False,
            starts=tuple(map(PartialDate.parse, starts)),
            ends=(PartialDate.parse(end),),
        )
        return str(Voice(words("fr")).period(told).striptags())

    assert period("2023-11-19", "2023-11-20", end="2024-01") == (
        "depuis le 19 novembre 2023 ou le 20 novembre 2023, jusqu’en janvier 2024"
    )
    assert period("2021", end="2023-11-17") == "depuis 2021, jusqu’au 17 novembre 2023"
