"""Bars, icon arrays, zones and the thermostat: what is drawn is the model's or the registry's."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest

from aicourse.evidence import effect
from aicourse.explorer import counts, load, state
from aicourse.explorer.words import output_value
from aicourse.model import simulate
from tests.explorer.helpers import OUTPUTS, SET, control, expected_sentence, number, scale, settle

# -- bars -----------------------------------------------------------------------------------------


def bar_at(page: Any, i: int) -> tuple[float, float]:
    """Return where a bar begins and ends, as values."""
    chart = page.locator("svg.ai-bar-chart").nth(i)
    value = scale(page, chart, "x")
    rect = chart.locator(".ai-bar-value")
    x, width = number(rect, "x"), number(rect, "width")
    return value(x), value(x + width)


def test_bars_are_as_long_as_the_values(open_page: Any) -> None:
    page = open_page("F5")
    inputs = {"aerobic_min_per_week": 150, "resistance_sessions_per_week": 2}
    page.evaluate(SET, inputs)
    settle(page)
    found = load("F5")
    now = simulate(found.scenario(**inputs)).at(12)
    names = [bar.output for bar in found.views[0].bars]  # type: ignore[attr-defined]
    for i, name in enumerate(names):
        ends = sorted(bar_at(page, i))
        expected = sorted([0, now[name]])
        assert ends == pytest.approx(expected, abs=0.05), name
    shown = page.locator(".ai-bars .ai-readout-item.ai-main b").all_inner_texts()
    assert shown == [output_value(OUTPUTS[name], now[name]) for name in names]
    assert page.problems == []


def test_bars_follow_the_ruler_and_keep_the_ghost(open_page: Any) -> None:
    page = open_page("F5")
    page.evaluate(SET, {"aerobic_min_per_week": 300})
    ruler = page.get_by_label("Read the picture at month")
    ruler.focus()
    page.keyboard.press("Home")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    settle(page)
    found = load("F5")
    run = simulate(found.scenario(aerobic_min_per_week=300)).at(3)
    ghost = simulate(found.scenario(**found.reference.inputs)).at(3)
    assert max(bar_at(page, 0)) == pytest.approx(run["worst_pain"], abs=0.05)
    chart = page.locator("svg.ai-bar-chart").first
    path = chart.locator(".ai-bar-ghost.ai-reference").get_attribute("d")
    at = scale(page, chart, "x")(float(re.match(r"M([\d.]+)", path)[1]))  # type: ignore[index]
    assert at == pytest.approx(ghost["worst_pain"], abs=0.05)
    assert page.locator(".ai-bars-month").inner_text().endswith("month 3")
    words = ruler.get_attribute("aria-valuetext")
    assert words.startswith("Month 3: worst joint pain ")
    page.wait_for_function(
        "document.querySelector('.ai-bar-chart').getAttribute('aria-label').includes('month 3')"
    )
    label = chart.get_attribute("aria-label")
    assert "Lower is better" in label


def test_the_whisker_of_a_bar_is_the_models_band(open_page: Any) -> None:
    page = open_page("F5")
    page.evaluate(SET, {"aerobic_min_per_week": 150})
    chart = page.locator("svg.ai-bar-chart").first
    line = ".ai-bar-chart .ai-bar-whisker:not(.ai-bar-halo)"
    drawn = f"document.querySelector('{line}').getAttribute('d')"
    page.wait_for_function(drawn)
    run = simulate(load("F5").scenario(aerobic_min_per_week=150))
    low, high = (edge[-1] for edge in run.band("worst_pain"))
    ends = re.match(r"M([\d.]+) [\d.]+H([\d.]+)", page.evaluate(drawn))
    value = scale(page, chart, "x")
    assert [value(float(x)) for x in ends.groups()] == pytest.approx([low, high], abs=0.05)  # type: ignore[union-attr]


def test_a_result_beside_a_bar_is_faint_at_another_month(open_page: Any) -> None:
    page = open_page("F5")
    page.evaluate(SET, dict(load("F5").studies[0].when))
    settle(page)
    mark = page.locator(".ai-bars .ai-result").first
    assert "ai-elsewhere" not in mark.get_attribute("class")
    chart = page.locator("svg.ai-bar-chart").first
    x = float(re.search(r"\(([\d.]+)", mark.locator("g").get_attribute("transform"))[1])  # type: ignore[index]
    point = state("F5")["points"][0]
    assert scale(page, chart, "x")(x) == pytest.approx(point["value"], abs=0.05)
    page.get_by_label("Read the picture at month").fill("2")
    settle(page)
    assert "ai-elsewhere" in mark.get_attribute("class")
    mark.focus()
    assert "another month" in page.locator(".ai-tip:visible").inner_text()


# -- icons ----------------------------------------------------------------------------------------

PEOPLE = """() => [...document.querySelectorAll(".ai-icons-group")].filter((g) => !g.hidden)
  .map((g) => [".ai-person", ".ai-person-other"].map((name) =>
    (g.querySelector(name).getAttribute("d") || "").split("M").length - 1))"""


def test_as_many_people_are_marked_as_the_registry_says(open_page: Any) -> None:
    page = open_page("I1")
    for drug in ("letrozole", "anastrozole", "exemestane"):
        control(page, "drug").select_option(drug)
        settle(page)
        view = next(view for view in state("I1")["views"] if view["kind"] == "icons")
        values = {**load("I1").values(), "drug": drug}
        expected = [
            counts.whole(group["share"])
            for panel in view["panels"]
            for group in counts.panel_groups(panel, values)
        ]
        people = page.evaluate(PEOPLE)
        assert [marked for marked, _ in people] == expected, drug
        assert all(everybody == 100 for _, everybody in people)
    page.evaluate(SET, {"drug": "none"})  # as a notebook may; the menu does not offer it
    settle(page)
    assert page.evaluate(PEOPLE) == []
    assert page.locator(".ai-icons-missing:visible").count() == len(view["panels"])
    assert page.problems == []


def test_an_icon_array_is_said_and_says_where_it_is_from(open_page: Any) -> None:
    page = open_page("F2-hundred")
    label = page.locator(".ai-icons-chart").first.get_attribute("aria-label")
    share = effect("whelan2005.arthralgia_letrozole")
    assert re.search(rf"{share.value:.0f} of 100 women, letrozole\.$", label)
    group = page.locator(".ai-icons-group").first.inner_text()
    assert f"{share.value:g}" in group
    assert page.locator(".ai-icons-source a").first.get_attribute("href").startswith("https://")
    assert "rounded to whole ones" in page.locator(".ai-icons-note").inner_text()
    assert page.get_by_role("button", name="Pin").count() == 0
    page.get_by_role("button", name="Data table").click()
    settle(page)
    cells = page.locator(".ai-count-table tbody tr").first.locator("td").all_inner_texts()
    assert cells[0] == "letrozole"
    assert cells[1].replace("\N{NO-BREAK SPACE}", " ") == f"{share.value:.0f} of 100"


def test_fractures_of_a_thousand_are_the_models(open_page: Any) -> None:
    page = open_page("I5")
    chance = random.Random(5)
    found = load("I5")
    view = next(view for view in state("I5")["views"] if view["kind"] == "icons")
    group = view["panels"][0]["groups"][0]
    for _ in range(6):
        inputs = {
            "age_years": chance.randint(50, 80),
            "total_hip_t_score": chance.randint(-35, 10) / 10,
            "drug_months": 12 * chance.randint(0, 10),
        }
        page.evaluate(SET, inputs)
        settle(page)
        values = found.values(**inputs)
        run = simulate(found.scenario(**inputs)).at(found.sentence_month)
        exact = counts.share(group, values, run, None) * 10
        people = page.evaluate(PEOPLE)
        assert people[0] == [counts.whole(exact), 1000], inputs
        told = page.locator(".ai-icons-exact").first.inner_text()
        assert told.startswith(counts.exact_words(group, values, run, 1000))
    assert page.problems == []


# -- zones ----------------------------------------------------------------------------------------


def test_zones_begin_and_end_at_their_thresholds(open_page: Any) -> None:
    page = open_page("I5-path")
    chart = page.locator("svg.ai-chart").first
    value = scale(page, chart, "y")
    zones = {zone.label: zone for zone in load("I5-path").views[0].zones}  # type: ignore[attr-defined]
    rects, names = chart.locator(".ai-zone"), chart.locator(".ai-zone-text")
    for i, name in enumerate(names.all_text_contents()):
        top = value(number(rects.nth(i), "y"))
        bottom = value(number(rects.nth(i), "y") + number(rects.nth(i), "height"))
        zone = zones[name]
        if zone.below is not None:
            assert top == pytest.approx(zone.below, abs=0.02)
        if zone.above is not None:
            assert bottom == pytest.approx(zone.above, abs=0.02)
    assert names.count() == len(zones) == 3
    end = simulate(load("I5-path").scenario()).at(60)["lumbar_spine_t_score"]
    inside = next(
        label
        for label, zone in zones.items()
        if (zone.above is None or end > zone.above) and (zone.below is None or end <= zone.below)
    )
    assert f"({inside}) at month 60" in chart.get_attribute("aria-label")


# -- thermostat -----------------------------------------------------------------------------------


def test_the_zone_is_as_wide_as_the_model_says(open_page: Any) -> None:
    page = open_page("F4")
    for share in (0.0, 0.5, 0.98):
        page.evaluate(SET, {"estrogen_suppression": share})
        settle(page)
        run = simulate(load("F4").scenario(estrogen_suppression=share)).at(
            load("F4").sentence_month
        )
        zone, before = page.locator(".ai-thermo-zone"), page.locator(".ai-thermo-before")
        ratio = number(zone, "height") / number(before, "height")
        assert ratio == pytest.approx(run["thermoneutral_width_percent"] / 100, abs=0.003)
        widths = page.locator(".ai-flash").evaluate_all(
            "all => all.map((r) => r.width.baseVal.value)"
        )
        full = max(widths)
        assert sum(widths) / full == pytest.approx(run["hot_flashes_per_day"], abs=0.02)
    out = page.locator(".ai-thermo-out").get_attribute("d")
    assert out
    page.evaluate(SET, {"estrogen_suppression": 0})
    settle(page)
    assert page.locator(".ai-thermo-out").get_attribute("d") == "", "before, all swings fit inside"
    assert "mechanism only, not fitted" in page.locator(".ai-thermostat").inner_text()
    assert page.problems == []


# -- pictures to keep -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "holds"),
    [("F5", "Worst joint pain"), ("I1", "of 100"), ("I3", "Walk, brisk"), ("F4", "77")],
)
def test_a_picture_of_each_layout_can_be_saved(open_page: Any, preset: str, holds: str) -> None:
    page = open_page(preset)
    page.get_by_role("button", name="Save and share").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download SVG").click()
    text = download.value.path().read_text(encoding="utf-8")
    assert holds in text
    assert "NaN" not in text
    assert "visibility" not in text
    assert "not a prediction for a person" in text
    with page.expect_download() as download:
        page.get_by_role("button", name="Download PNG").click()
    assert download.value.path().stat().st_size > 10_000
    assert page.problems == []


# -- many on one page -----------------------------------------------------------------------------


def test_explorers_out_of_sight_compute_nothing(page_of: Any, new_page: Any) -> None:
    page = new_page(viewport={"width": 1280, "height": 900})
    page.goto(page_of("F3", "A1", "I2", "F5", "I5", "I7", "F3-balance"))
    page.wait_for_selector(".ai-sentence")
    settle(page)
    drawn = "[...document.querySelectorAll('ai-explorer')].map((one) => one.handle.drawn())"
    assert page.evaluate(drawn)[0] is True
    assert page.evaluate(drawn)[-1] is False
    last = page.locator("ai-explorer").last
    first = page.evaluate("document.querySelector('ai-explorer .ai-sentence').textContent")
    assert first == expected_sentence("F3")
    assert last.locator(".ai-sentence").text_content() == expected_sentence("F3-balance")
    page.evaluate("document.querySelectorAll('ai-explorer')[6].handle.set({ drug_months: 24 })")
    settle(page)
    assert page.evaluate(drawn)[-1] is False
    last.scroll_into_view_if_needed()
    page.wait_for_function(f"{drawn}[6]")
    told = last.locator(".ai-sentence").inner_text()
    assert told == expected_sentence("F3-balance", drug_months=24)
    assert page.problems == []


def test_a_share_set_by_hand_is_not_said_as_a_medicine(open_page: Any) -> None:
    page = open_page("F3", inputs={"estrogen_suppression": 0.0})
    assert "anastrozole" not in page.locator(".ai-strips").first.text_content()
    assert page.locator(".ai-strips").first.text_content() == "no estradiol removed"
    page.evaluate(SET, {"estrogen_suppression": 0.5})
    settle(page)
    assert (
        page.locator(".ai-strips").first.text_content()
        == "50\N{NARROW NO-BREAK SPACE}% of estradiol removed"
    )
    assert page.locator(".ai-sentence").inner_text() == expected_sentence(
        "F3", estrogen_suppression=0.5
    )
