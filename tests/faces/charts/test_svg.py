"""The chart as SVG: well-formed whatever articles wrote, the same bytes each time, with what a page may rely on."""

from __future__ import annotations

import datetime
import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from tests.answers.stories import STORIES, flat
from tests.faces.charts import world
from tests.told import confirmed, told

from incumbent.answers.timeline import timeline
from incumbent.errors import CommandError
from incumbent.faces.charts import View, chart, style, tenure_id
from incumbent.faces.charts.words import languages, words_in
from incumbent.model.claim import POST_CLASSES
from incumbent.model.entry import Witness

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {
    *("svg", "title", "desc", "style", "defs", "linearGradient", "stop", "pattern"),
    *("g", "a", "rect", "path", "circle", "text"),
}
HOSTILE = world.chart_of(world.hostile())


def parsed(svg: str) -> ET.Element:
    return ET.fromstring(svg)


def tags(svg: str) -> set[str]:
    return {element.tag.removeprefix(SVG) for element in parsed(svg).iter()}


@pytest.mark.parametrize("view", [View(), View(width=360, language="fr"), View(styled=False, legend=False)])
def test_what_articles_wrote_never_becomes_markup(view: View) -> None:
    svg = chart(HOSTILE, view)
    assert tags(svg) <= ELEMENTS
    for element in parsed(svg).iter():
        for name, value in element.attrib.items():
            assert not name.startswith("on") and name != "style" and "javascript:" not in value.lower()
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", svg.replace(style(), ""))
    svg.encode("utf-8")


def test_what_leads_elsewhere_is_escaped_as_well() -> None:
    view = View(claim_href=lambda witness: '/"><script>', tenure_href=lambda id_, tenure: "/?a=1&b='2'")
    svg = chart(HOSTILE, view)
    assert tags(svg) <= ELEMENTS
    hrefs = {element.get("href") for element in parsed(svg).iter(f"{SVG}a")}
    assert '/"><script>' in hrefs and "/?a=1&b='2'" in hrefs


def test_names_are_shown_as_they_are_written() -> None:
    told_words = {text for element in parsed(chart(HOSTILE)).iter(f"{SVG}text") if (text := element.text)}
    assert {'<script>alert("x")</script>', 'Ann "Quick" O\'Lee & Sons', "Zoë Ångström-Łukasiewicz"} <= told_words


def test_a_name_that_is_cut_stands_in_full_in_its_title() -> None:
    svg = parsed(chart(HOSTILE))
    titles = [element.text or "" for element in svg.iter(f"{SVG}title")]
    assert any(world.LONG in title for title in titles)


def test_the_same_answer_gives_the_same_bytes() -> None:
    assert chart(HOSTILE) == chart(world.chart_of(list(world.hostile_rows)))


def test_ids_are_unique_and_have_the_prefix() -> None:
    svg = parsed(chart(HOSTILE, View(prefix="c1-", on=datetime.date(2023, 6, 1), known=datetime.date(2023, 7, 1))))
    ids = [id_ for element in svg.iter() if (id_ := element.get("id"))]
    assert len(ids) == len(set(ids)) and all(id_.startswith("c1-") for id_ in ids)


def test_every_url_points_into_the_chart() -> None:
    svg = chart(HOSTILE, View(prefix="p"))
    ids = {element.get("id") for element in parsed(svg).iter()}
    assert set(re.findall(r"url\(#([^)]+)\)", svg)) <= ids
    assert not re.search(r"(?:href|src)=\"(?!#)|@import|https?://(?!www\.w3\.org/2000/svg)", svg)


def test_each_tenure_is_a_link_with_its_sentence_and_each_claim_a_dot() -> None:
    answer = world.chart_of(
        [
            told("start", "Ann Lee", "2021-01-01", by="2021-01-02", acting=True),
            told("end", "Ann Lee", "2022-01-01", by="2022-01-02", manner="resigned"),
        ]
    )
    svg = parsed(chart(answer))
    bar = next(a for a in svg.iter(f"{SVG}a") if "bar" in (a.get("class") or "").split())
    assert bar.get("id") == bar.get("data-tenure") == tenure_id(answer.tenures[0])
    assert bar.findtext(f"{SVG}title") == (
        "Ann Lee — chief executive (acting); from 1 January 2021, to 1 January 2022, resigned; 2 origins"
    )
    assert "acting" in (bar.get("class") or "").split()
    dots = [a for a in svg.iter(f"{SVG}a") if "dot" in (a.get("class") or "").split()]
    assert {dot.get("href") for dot in dots} == {f"#{w.claim.id}" for w in answer.tenures[0].witnesses}


def test_a_dot_for_several_claims_names_them_all() -> None:
    rows = [told("hold", "Ann Lee", by="2021-01-02", document=f"doc-{n}") for n in range(3)]
    svg = parsed(chart(world.chart_of(rows)))
    (dot,) = [a for a in svg.iter(f"{SVG}a") if "dot" in (a.get("class") or "").split()]
    assert set((dot.get("data-claims") or "").split()) == {row.claim.id for row in rows}


def dots_of(rows: list[Witness], known: str | None = None, **view: str) -> list[ET.Element]:
    day = datetime.date.fromisoformat(known) if known else None
    svg = parsed(chart(timeline("Orbex", rows, day), View(**view)))  # type: ignore[arg-type]
    return [a for a in svg.iter(f"{SVG}a") if "dot" in (a.get("class") or "").split()]


def test_a_dot_has_a_ring_where_a_person_confirmed_what_it_stands_for_and_says_who() -> None:
    rows = [told("hold", "Ann Lee", by="2021-01-02"), confirmed(told("hold", "Ann Lee", by="2022-01-02"), "<Kim>")]
    plain, ringed = dots_of(rows)
    assert [len(dot.findall(f"{SVG}circle")) for dot in (plain, ringed)] == [1, 2]
    assert [("confirmed" in (dot.get("class") or "").split()) for dot in (plain, ringed)] == [False, True]
    assert (ringed.findtext(f"{SVG}title") or "").endswith("; confirmed by <Kim>")
    assert (dots_of(rows, language="fr")[1].findtext(f"{SVG}title") or "").endswith("; confirmé par <Kim>")
    assert "confirmed" not in (plain.findtext(f"{SVG}title") or "")
    answer = world.chart_of(rows)
    assert "; 2 origins; 1 claim confirmed by a person" in chart(answer)
    assert "affirmation confirmée par une personne" in chart(answer, View(language="fr"))
    assert "a person confirmed it" in chart(answer)
    assert "a person confirmed it" not in chart(world.chart_of(rows[:1]))


def test_as_known_before_it_was_confirmed_nobody_had_confirmed_it() -> None:
    rows = [confirmed(told("hold", "Ann Lee", by="2022-01-02"), on="2023-12-01")]
    assert "confirmed" not in (dots_of(rows, known="2023-11-30")[0].get("class") or "").split()
    assert "confirmed" in (dots_of(rows, known="2023-12-01")[0].get("class") or "").split()


def test_what_stands_for_a_plan_is_ringed_as_well() -> None:
    rows = [confirmed(told("start", "Ann Lee", "2023-06-01", by="2023-03-04", modality="planned"))]
    assert [("confirmed" in (dot.get("class") or "").split()) for dot in dots_of(rows)] == [True]


def test_a_page_may_leave_out_the_ids_of_the_claims() -> None:
    rows = [told("hold", "Ann Lee", by="2021-01-02", document=f"doc-{n}") for n in range(3)]
    assert "data-claims" in chart(world.chart_of(rows))
    assert "data-claims" not in chart(world.chart_of(rows), View(claims=False))


def test_the_plot_tells_its_days_and_pixels() -> None:
    svg = parsed(chart(HOSTILE))
    first, last, left, right = (float(svg.get(f"data-{name}") or "") for name in ("first", "last", "left", "right"))
    assert first < last and left < right


def test_the_clocks_are_lines_with_their_days() -> None:
    svg = parsed(chart(HOSTILE, View(on=datetime.date(2023, 6, 1), known=datetime.date(2023, 7, 1))))
    days = {g.get("id"): g.get("data-day") for g in svg.iter(f"{SVG}g") if g.get("data-day")}
    assert days == {"valid": "2023-06-01", "known": "2023-07-01"}


def test_planned_is_told_apart_from_held_and_what_fell_through_is_crossed() -> None:
    svg = parsed(chart(HOSTILE))
    kinds = [set((a.get("class") or "").split()) for a in svg.iter(f"{SVG}a") if a.get("data-plan")]
    assert len(kinds) == 3 and all("bar" not in kind for kind in kinds)
    assert any({"denied", "off"} <= kind for kind in kinds) and any("rumoured" in kind for kind in kinds)


def test_light_and_dark_and_print_are_in_the_style() -> None:
    assert "prefers-color-scheme:dark" in style() and "@media print" in style()
    assert "<style>" in chart(HOSTILE) and "<style>" not in chart(HOSTILE, View(styled=False))
    assert "<" not in style()


def test_an_empty_answer_says_so() -> None:
    assert "No tenure is told." in chart(world.chart_of([]))


def test_all_languages_have_all_words() -> None:
    keys = [set(words_in(code).says) for code in languages()]
    assert all(one == keys[0] for one in keys) and set(languages()) >= {"en", "fr"}
    for code in languages():
        assert set(words_in(code).classes) == POST_CLASSES
        assert len(words_in(code).months) == len(words_in(code).months_in_full) == 12


def test_a_language_without_words_is_told() -> None:
    with pytest.raises(CommandError, match="no words in 'xx'"):
        chart(HOSTILE, View(language="xx"))


def test_a_chart_of_300_tenures_is_made_in_no_time_and_is_small() -> None:
    assert len(chart(world.chart_of(world.large()))) < 1400 * world.TENURES


@given(STORIES)
def test_every_story_has_its_chart(story: list[list[Witness]]) -> None:
    answer = timeline("Orbex", flat(story))
    for view in (View(), View(width=300, language="fr", of="person", on=datetime.date(2023, 7, 1))):
        svg = parsed(chart(answer, view))
        bars = [a for a in svg.iter(f"{SVG}a") if "bar" in (a.get("class") or "").split()]
        plans = [a for a in svg.iter(f"{SVG}a") if a.get("data-plan")]
        assert (len(bars), len(plans)) == (len(answer.tenures), len(answer.plans))
