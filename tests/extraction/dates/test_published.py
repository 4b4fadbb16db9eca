"""The day of publication as the article itself lets one infer it."""

from __future__ import annotations

import pytest

from incumbent.extraction.dates.published import infer_published
from incumbent.extraction.text.segment import segment
from incumbent.languages.load import load_pack
from incumbent.model.time import DateMention


def infer(text: str, dates: dict[str, str], code: str = "en") -> str | None:
    pack = load_pack(code)
    mentions = [
        DateMention(text.index(words), text.index(words) + len(words), words, value, "absolute", "unknown")
        for words, value in dates.items()
    ]
    day = infer_published(text, segment(text, 0, pack), mentions, pack)
    return day.edtf if day else None


def test_the_latest_post_dates_the_article() -> None:
    text = "So it goes.\nI go.\n— Ann Lee (@a) May 4, 2021\nSo it went.\nI stay.\n— Bo Ek (@b) May 6, 2021\nThe end."
    assert infer(text, {"May 4, 2021": "2021-05-04", "May 6, 2021": "2021-05-06"}) == "2021-05-06"


def test_a_day_told_soon_after_the_last_post_is_later() -> None:
    text = "I go.\n— Ann Lee (@a) May 4, 2021\nShe left on May 7, 2021."
    assert infer(text, {"May 4, 2021": "2021-05-04", "May 7, 2021": "2021-05-07"}) == "2021-05-07"


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "Ann Lee left on 3 May 2021. She will return on 9 June 2021."),
     ("fr", "Anne Roux est partie le 3 May 2021. Elle sera remplacée le 9 June 2021.")],
)  # fmt: skip
def test_a_day_that_lies_ahead_does_not_count(code: str, text: str) -> None:
    assert infer(text, {"3 May 2021": "2021-05-03", "9 June 2021": "2021-06-09"}, code) == "2021-05-03"


def test_months_years_and_no_date_at_all_infer_nothing() -> None:
    assert infer("Ann Lee left in May 2021.", {"May 2021": "2021-05"}) is None
    assert infer("Ann Lee left.", {}) is None


def test_a_day_since_which_something_holds_counts_and_one_until_which_it_holds_does_not() -> None:
    text = "Ann Lee has led Orbex since 3 May 2021, and by 9 June 2021 a plan is due."
    assert infer(text, {"3 May 2021": "2021-05-03/", "9 June 2021": "/2021-06-09"}) == "2021-05-03"
