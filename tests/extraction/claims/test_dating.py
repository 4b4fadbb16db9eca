"""Which date of an article belongs to what it tells."""

from __future__ import annotations

import pytest

from incumbent.extraction.article.analysis import analyse
from incumbent.extraction.claims.dating import Dating, choose, state_value
from incumbent.extraction.dates.dates import anchor_of, dates_of
from incumbent.extraction.dates.scope import Days, Occasion, form, of_change, opening, options_of
from incumbent.extraction.extract import extract
from incumbent.extraction.text.segment import segment
from incumbent.extraction.weights import Weights, load_weights
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document
from incumbent.model.span import Span
from incumbent.model.time import PartialDate

PUBLISHED = PartialDate(2023, 11, 20)


def days_of(text: str, title_end: int = 0, published: PartialDate | None = PUBLISHED) -> Days:
    pack = load_pack("en")
    spans = [sentence.span for sentence in segment(text, title_end, pack).sentences]
    return Days(text, spans, title_end, dates_of(text, anchor_of(published), pack), published)


def span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def told(
    text: str, trigger: str, post: str = "", *, kind: str = "start", modality: str = "asserted", tense: str = "past",
    rivals: tuple[str, ...] = (), title_end: int = 0,
) -> str | None:  # fmt: skip
    """The date that the weights in use give to a change with these words."""
    days = days_of(text, title_end)
    place = span(text, trigger or post)
    number = next(n for n, sentence in enumerate(days.sentences) if sentence.covers(place))
    occasion = Occasion(
        kind, modality, tense, number,
        trigger=place if trigger else None,
        post=span(text, post) if post else None,
        rivals=tuple(span(text, words) for words in rivals),
        naming=frozenset({number}), telling=frozenset({number}),
    )  # fmt: skip
    date = choose(occasion, days, load_weights("date"))
    return date.value if date else None


def test_a_change_has_the_date_beside_it() -> None:
    assert told("Orbex named Ann Lee chief executive on Friday.", "named", "chief executive") == "2023-11-17"


def test_each_of_two_changes_has_its_own_date() -> None:
    text = "Ann Lee joined Orbex in 1984 and was appointed chief executive in 2007."
    assert told(text, "joined", rivals=("appointed",)) == "1984"
    assert told(text, "appointed", "chief executive", rivals=("joined",)) == "2007"


def test_a_plan_has_the_day_ahead_and_not_the_day_of_saying_so() -> None:
    text = "Orbex said on Friday that Bo Ek will step down as chairman in March."
    assert told(text, "step down", "chairman", kind="end", modality="planned", tense="infinitive") == "2024-03"


def test_a_change_in_the_headline_has_the_day_of_the_news() -> None:
    title = "Orbex names Ann Lee chief executive"
    text = f"{title}\nOrbex named Ann Lee chief executive on Friday. It was founded in 1998."
    assert told(text, "names", "chief executive", tense="present", title_end=len(title)) == "2023-11-17"


def test_nothing_starts_since_when_something_else_is_so() -> None:
    assert told("Finance chief since 2010, Ann Lee was promoted chair of Orbex.", "promoted", "chair") != "2010"


def test_a_state_has_the_year_since_when_it_is_so() -> None:
    assert told("Ann Lee, chair of Orbex since 2017, spoke on Friday.", "", "chair", kind="hold") == "2017/"


def test_a_state_without_a_time_has_none() -> None:
    assert told("Ann Lee, chair of Orbex, spoke on Friday.", "", "chair", kind="hold") is None


def test_an_article_without_dates_gives_none() -> None:
    assert told("Orbex named Ann Lee chief executive.", "named", "chief executive") is None


@pytest.mark.parametrize(
    ("value", "change"),
    [("2023-11-17", "2023-11-17"), ("2023-11", "2023-11"), ("2017/", "2017"), ("/2024-03-31", "2024-03"),
     ("/2024-12-31", "2024"), ("/2024-05-10", "2024-05-10"), ("2023-11-13/2023-11-19", "2023-11"),
     ("2023-10-30/2023-11-05", "2023"), ("2023-35", "2023"), ("2023-24", ""),
     ("2012/2015", ""), ("199X", ""), ("", "")],
)  # fmt: skip
def test_a_change_is_dated_as_finely_as_is_sure_and_no_finer(value: str, change: str) -> None:
    assert of_change(value) == change


@pytest.mark.parametrize(
    ("kind", "value", "state"),
    [("hold", "2017/", "2017/"), ("former", "2012/2015", "2012/2015"), ("former", "2010-06/2012-03", "2010-06/2012-03"),
     ("former", "/2012", "2012"), ("hold", "/2012", ""), ("former", "2017/", ""), ("hold", "2023-11-17", ""),
     ("former", "2023-11-13/2023-11-19", ""), ("hold", "2023-35", ""), ("former", "199X", "")],
)  # fmt: skip
def test_a_state_is_dated_by_since_until_and_stretches_alone(kind: str, value: str, state: str) -> None:
    assert state_value(value, kind) == state


def test_a_time_far_from_the_words_of_a_state_is_not_its_own() -> None:
    text = "Ann Lee, chair of Orbex, spoke of the long war in the north that has kept its ships in port since 2017."
    assert told(text, "", "chair", kind="hold") is None


def test_every_date_is_an_option_once_and_none_is_the_last() -> None:
    days = days_of("Lee left on Friday. She came in 2017. On Friday, Ek came.")
    options = options_of(Occasion("end", "asserted", "past", 0), days)
    assert [option.mention.exact if option.mention else None for option in options] == ["Friday", "2017", None]


def test_the_day_of_the_news_is_the_first_fresh_day_at_the_top() -> None:
    assert days_of("Founded on May 3, 1998, Orbex chose Ann Lee on Friday. It spoke on Sunday.").news == "2023-11-17"
    assert days_of("Founded on May 3, 1998, Orbex grew.").news == ""


def test_the_freshest_day_is_the_one_named_most() -> None:
    assert days_of("On Friday it met. On Sunday it spoke. On Sunday it fell.").freshest == ("2023-11-19", 2)
    assert days_of("On May 3, 2021 it met.", published=None).freshest == ("", 0)


def test_forms_and_openings_are_told_apart() -> None:
    assert [form(value) for value in ("2023-11-17", "2023-11", "2023")] == ["day", "month", "year"]
    (since, until) = dates_of("In office since 2017 and until 2021.", None, load_pack("en"))
    assert (opening(since), opening(until)) == ("since", "until")


def test_no_feature_holds_a_word_of_the_text() -> None:
    days = days_of("Zorbex quibbled on Friday. Zorbex quibbled in 2017.")
    features = [
        f for o in options_of(Occasion("start", "asserted", "", 1, post=Span(27, 33)), days) for f in o.features
    ]
    assert features
    assert not [feature for feature in features if "zorbex" in feature.lower() or "quibbl" in feature.lower()]


def test_a_text_of_nothing_but_dates_gives_a_change_no_more_options_than_about_its_place() -> None:
    days = days_of(" ".join(f"It met on May {n % 28 + 1}, {1900 + n % 120}." for n in range(2000)))
    assert len(options_of(Occasion("start", "asserted", "past", 1000), days)) < 200


def test_weights_that_know_nothing_choose_without_fault() -> None:
    days = days_of("Ann Lee left on Friday.")
    date = choose(Occasion("end", "asserted", "past", 0), days, Weights(("no", "yes"), {}))
    assert date is None or date.value == "2023-11-17"


def test_a_claim_carries_its_date_and_the_words_that_tell_it() -> None:
    text = "Ann Lee, 49, was named chief executive of Orbex Group on Friday."
    claims = extract(Document(name="x", text=text, published_at=PUBLISHED), load_pack("en")).claims
    assert ("2023-11-17", "Friday") in [(claim.date, claim.date_words) for claim in claims]


def test_the_day_on_which_a_post_was_written_is_that_of_no_change() -> None:
    text = (
        "Ann Verlaine was dismissed as chief executive of Orbex.\nLights are on everywhere in the building.\n"
        "– Tom Brask (@tombrask) 18 November 2023\nThe company declined to comment on Friday."
    )
    analysis = analyse(Document(name="a", text=text, published_at=PUBLISHED), load_pack("en"))
    dates = dates_of(text, anchor_of(PUBLISHED), load_pack("en"))
    assert [date.value for date in dates] == ["2023-11-18", "2023-11-17"]
    assert [date.value for date in Dating(analysis, dates).days.dates] == ["2023-11-17"]


@pytest.mark.parametrize(
    ("code", "text", "kind", "right"),
    [
        (
            "en",
            "Orbex Corp named Ann Lee chairman on Tuesday, five days after it fired chairman Tom Roe.",
            "end",
            None,
        ),
        ("en", "Orbex Corp fired Ann Lee as chairman on Tuesday.", "end", "2023-11-21"),
        ("fr", "Deux jours après le renvoi de Sam Altier, directeur d'Orbex SA, tout se joue ce mardi.", "end", None),
    ],
)
def test_what_stands_behind_a_lapse_of_time_has_another_day(code: str, text: str, kind: str, right: str | None) -> None:
    document = Document(name="a", text=text, published_at=PartialDate.parse("2023-11-22"))
    claims = extract(document, load_pack(code)).claims
    assert {c.date for c in claims if isinstance(c, TenureClaim) and c.tenure_kind == kind} == {right}


def test_nothing_ends_since_when_something_is_so() -> None:
    text = "Ann Lee replaces Tom Roe, who had led Orbex since Friday."
    assert told(text, "replaces", kind="end", tense="present") is None


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("Ann Lee was elected chairman of Orbex Inc. for a term expiring in 2027.", "en", None),
        ("Ann Lee a été élue présidente d’Orbex SA jusqu’en 2027.", "fr", None),
        ("It was not until March 2019 that Ann Lee became chairman of Orbex Inc.", "en", "2019-03"),
    ],
)
def test_nothing_begins_on_the_day_on_which_a_term_ends(text: str, language: str, date: str | None) -> None:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    assert [claim.date for claim in claims if claim.kind == "start"] == [date]


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        (
            "Nommé entraîneur de Lens en juin 2014, Paul Roux a été limogé.",
            "fr",
            {("start", "2014-06"), ("end", None)},
        ),
        (
            "Appointed coach of Hull City in June 2014, Paul Roux was sacked.",
            "en",
            {("start", "2014-06"), ("end", None)},
        ),
        (
            "Nommé entraîneur de Lens en juin 2014, Paul Roux a été limogé en mai 2015.",
            "fr",
            {("start", "2014-06"), ("end", "2015-05")},
        ),
        ("Élu en 1995, le maire de Nantes, Paul Roux, entamait un mandat.", "fr", {("start", "1995")}),
    ],
)
def test_the_date_of_what_opens_a_sentence_is_not_that_of_its_verb(
    text: str, language: str, dates: set[tuple[str, str | None]]
) -> None:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    assert {(c.kind, c.date or None) for c in claims if isinstance(c, TenureClaim)} == dates


def test_the_day_of_a_naming_that_opens_a_sentence_is_of_no_leaving() -> None:
    text = "Lens a limogé son coach Paul Roux. Nommé en juin 2014, l'ancien milieu de terrain avait séduit."
    document = Document(name="a", text=text, published_at=PartialDate(2015, 10, 14), published_basis="given")
    claims = extract(document, load_pack("fr")).claims
    assert {c.date for c in claims if isinstance(c, TenureClaim) and c.kind == "end"} == {None}


def test_the_year_of_an_earlier_change_is_not_that_of_the_headlines() -> None:
    title, text = (
        "Anne Lenoir prend la direction d'Orbex",
        "Anne Lenoir avait rejoint Lampo SA en 2008 comme directrice.",
    )
    document = Document(
        name="a",
        text=f"{title}\n{text}",
        title_end=len(title),
        published_at=PartialDate(2015, 10, 14),
        published_basis="given",
    )
    claims = [c for c in extract(document, load_pack("fr")).claims if isinstance(c, TenureClaim)]
    assert {(c.organization, c.date) for c in claims} == {("Orbex", None), ("Lampo SA", "2008")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Lorvan Rovers have sacked manager Ann Lee, who was appointed in 2018.", "en"),
        ("Lorvan Rovers have sacked manager Ann Lee, who took over in 2018.", "en"),
        ("Lorvan Rovers have sacked manager Ann Lee, who arrived in 2018.", "en"),
        ("Le FC Lorvan a limogé son entraîneuse, Ann Lee, arrivée en 2018.", "fr"),
        ("Le FC Lorvan a limogé son entraîneuse, Ann Lee, qui était arrivée en 2018.", "fr"),
    ],
)
def test_the_year_in_which_somebody_came_is_not_that_in_which_they_go(text: str, language: str) -> None:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    told = {(c.tenure_kind, c.date) for c in claims if isinstance(c, TenureClaim)}
    assert told == {("end", None), ("start", "2018")}


def test_one_clause_may_tell_the_day_of_two_changes() -> None:
    text = "The post of Ann Lee, who left Orbex Corp in 2018 to become chairman of Lampo Corp, is vacant."
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    assert ("start", "2018") in {(c.tenure_kind, c.date) for c in claims if isinstance(c, TenureClaim)}
