"""Levels: what is set stands between the registry's marks where it belongs, and is said."""

from __future__ import annotations

from typing import Any

import pytest

from aicourse.evidence import effect
from aicourse.explorer import fallback
from aicourse.explorer.preset import Preset, PresetError, load, read, state
from tests.explorer.helpers import SET, settle

VIEW = """
id = "T"
title = "T"
inputs = ["calcium_mg_per_day"]
outputs = ["lumbar_spine_bmd"]
x_max = 12
sentence_month = 12
[[views]]
kind = "levels"
[[views.level]]
input = "calcium_mg_per_day"
[[views.level.mark]]
effect = "ross2011.ca"
kind = "recommended"
label = "women over 50"
[[views.level.mark]]
effect = "iom2011.ca_ul"
kind = "upper"
label = "over 50"
[[views]]
kind = "curves"
outputs = ["lumbar_spine_bmd"]
"""


def preset(text: str = VIEW) -> Preset:
    """Read a preset with one scale."""
    return read(text, "T.toml")


def test_marks_come_from_the_registry_with_their_papers() -> None:
    (level,) = state(preset())["views"][0]["levels"]
    assert [mark["value"] for mark in level["marks"]] == [
        effect("ross2011.ca").value,
        effect("iom2011.ca_ul").value,
    ]
    assert level["marks"][0]["source"] == "Ross 2011"
    assert preset().views[0].outputs == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"ross2011.ca"', '"ross2011.d_51_70"', r"mark\[1\].effect = .* an effect in mg/day"),
        ('"ross2011.ca"', '"asco2019.ca"', r"mark\[1\].effect = 'asco2019.ca' .* a number"),
        ('"recommended"', '"advised"', r"kind = 'advised' .* one of recommended, upper"),
        ('"recommended"', '"upper"', r"mark = .* recommended amounts, then at most one upper"),
        ('"iom2011.ca_ul"\nkind = "upper"', '"iom2011.ca_ul"\nkind = "upper"\nx = 1', r"x = 1"),
        ('input = "calcium_mg_per_day"', 'input = "age_years"', r"input = 'age_years' .* one of"),
        ('[[views.level]]\ninput = "calcium_mg_per_day"', "", r"level"),
    ],
)
def test_a_mistake_is_answered_with_what_is_allowed(old: str, new: str, said: str) -> None:
    assert old in VIEW
    with pytest.raises(PresetError, match=said):
        preset(VIEW.replace(old, new, 1))


def test_readers_without_a_script_get_the_marks_as_a_table() -> None:
    html = fallback("I6")
    assert "Recommended amounts and upper levels" in html
    assert "<td>recommended</td><td>1,200 mg/day</td><td>women over 50</td>" in html
    assert "<td>upper</td><td>4,000 IU/day</td>" in html
    assert "Recommended amounts" not in fallback("F3")


SAID = [
    ({"calcium_mg_per_day": 600}, 0, "Below the recommended 1,200 (women over 50)."),
    ({"calcium_mg_per_day": 1200}, 0, "At the recommended 1,200 (women over 50)."),
    ({"calcium_mg_per_day": 1500}, 0, "Above the recommended amount: no gain is known from more."),
    ({"calcium_mg_per_day": 2000}, 0, "At the upper level: a limit, not a target."),
    ({"calcium_mg_per_day": 2050}, 0, "Above the upper level of 2,000: it may do harm."),
    (
        {"vitamin_d_iu_per_day": 700},
        1,
        "Reaches the recommended 600 (51 to 70 years), and not 800 (over 70 years).",
    ),
    ({"vitamin_d_iu_per_day": 4000}, 1, "At the upper level: a limit, not a target."),
]


@pytest.mark.browser
def test_what_is_set_stands_at_its_place_and_is_said(open_page: Any) -> None:
    page = open_page("I6")
    for inputs, place, words in SAID:
        page.evaluate(SET, inputs)
        settle(page)
        assert page.locator(".ai-level-words").nth(place).inner_text() == words
        chart = page.locator("svg.ai-level").nth(place)
        assert words in chart.get_attribute("aria-label")
        (value,) = inputs.values()
        marks = load("I6").views[0].levels[place].marks  # type: ignore[attr-defined]
        lines = chart.locator(".ai-level-mark")
        ends = [_left(lines.nth(i)) for i in range(len(marks))]
        first, last = marks[0].value, marks[-1].value
        expected = ends[0] + (value - first) / (last - first) * (ends[-1] - ends[0])
        assert _left(chart.locator(".ai-level-pointer")) == pytest.approx(expected, abs=0.3)
    assert page.locator(".ai-level-key a").first.get_attribute("href").startswith("https://doi.org")
    assert page.problems == []


def _left(path: Any) -> float:
    """Return where a path begins."""
    return float(path.get_attribute("d")[1:].split()[0])
