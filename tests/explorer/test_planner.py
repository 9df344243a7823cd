"""The week planner in a real browser: by keyboard, pointer and finger, and what it makes of it."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest

from aicourse.explorer import load
from aicourse.explorer.week import Week
from tests.explorer.helpers import SET, expected_sentence, random_week, settle


def week_of(page: Any) -> str:
    return str(
        page.evaluate(
            """() => [...document.querySelectorAll(".ai-day")].map((day) =>
              [...day.querySelectorAll(".ai-session")].map((one) => day.dataset.day + ": " +
                one.querySelector(".ai-session-name").textContent + ", " +
                one.querySelector(".ai-session-minutes").textContent)).flat().join(" | ")"""
        )
    )


def dose_of(page: Any) -> dict[str, Any]:
    inputs = page.evaluate("document.querySelector('ai-explorer').handle.get()")
    assert "week" not in inputs, "the notebook is told inputs of the model only"
    return dict(inputs)


def empty_week(page: Any) -> None:
    page.evaluate(SET, {"week": ""})
    settle(page)
    assert week_of(page) == ""


def test_sessions_are_placed_moved_and_taken_away_by_keyboard(open_page: Any) -> None:
    page = open_page("I3")
    empty_week(page)
    page.get_by_role("radio", name="Walk, easy").focus()
    page.keyboard.press("ArrowRight")
    page.get_by_role("button", name="Add walk, brisk to Tuesday").focus()
    page.keyboard.press("Enter")
    settle(page)
    assert week_of(page) == "Tue: Walk, brisk, 30 min"
    page.locator(".ai-session").focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowLeft", "+", "+", "-"):
        page.keyboard.press(key)
    settle(page)
    assert week_of(page) == "Wed: Walk, brisk, 35 min"
    assert page.evaluate("document.activeElement.className").startswith("ai-session")
    assert dose_of(page)["aerobic_min_per_week"] == 35
    words = expected_sentence("I3", **Week.read("Wed brisk 35").dose())
    assert page.locator(".ai-sentence").inner_text() == words
    assert page.locator('[role="status"]').text_content() == "35 minutes."
    page.keyboard.press("Delete")
    settle(page)
    assert week_of(page) == ""
    page.keyboard.press("Control+z")
    settle(page)
    assert week_of(page) == "Wed: Walk, brisk, 35 min"
    assert page.problems == []


def test_sessions_are_dragged_by_the_pointer(open_page: Any) -> None:
    page = open_page("I3")
    empty_week(page)

    def drag(source: Any, target: Any) -> None:
        a, b = source.bounding_box(), target.bounding_box()
        page.mouse.move(a["x"] + a["width"] / 2, a["y"] + a["height"] / 2)
        page.mouse.down()
        page.mouse.move(b["x"] + b["width"] / 2, b["y"] + b["height"] / 2, steps=6)
        page.mouse.up()
        settle(page)

    days = page.locator(".ai-day")
    drag(page.locator(".ai-activity", has_text="Strength"), days.nth(3))
    assert week_of(page) == "Thu: Strength, 40 min moderate"
    drag(page.locator(".ai-session"), days.nth(0))
    assert week_of(page) == "Mon: Strength, 40 min moderate"
    assert dose_of(page)["resistance_sessions_per_week"] == 1
    drag(page.locator(".ai-session"), page.locator(".ai-title"))
    assert week_of(page) == "Mon: Strength, 40 min moderate", "beside the days nothing happens"
    assert page.locator(".ai-drag").count() == 0
    assert page.problems == []


def test_a_finger_taps_and_the_session_is_edited(open_page: Any) -> None:
    page = open_page("I3", viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    empty_week(page)
    page.locator(".ai-activity", has_text="Strength").tap()
    page.get_by_role("button", name="Add strength to Friday").tap()
    settle(page)
    editor = page.get_by_role("group", name="The chosen session")
    editor.get_by_label("Day").select_option("Sat")
    settle(page)
    editor.get_by_label("Minutes").fill("55")
    editor.get_by_label("Minutes").press("Enter")
    settle(page)
    editor.get_by_label("Intensity").select_option("high")
    settle(page)
    assert week_of(page) == "Sat: Strength, 55 min high"
    assert dose_of(page)["resistance_intensity"] == "high"
    editor.get_by_role("button", name="Take away").tap()
    settle(page)
    assert week_of(page) == ""
    assert not editor.is_visible()
    assert page.problems == []


def test_the_week_stands_in_the_link_and_in_the_python_copy(open_page: Any) -> None:
    page = open_page("I3")
    week = "Mon brisk 45, Tue strength 40 low, Sat vigorous 20"
    page.evaluate(SET, {"week": week})
    settle(page)
    page.get_by_role("button", name="Save and share").click()
    page.get_by_role("button", name="Copy link to this state").click()
    link = page.locator(".ai-shared textarea").input_value()
    assert "aerobic" not in link, "the week says it all"
    other = open_page("I3", hash=link[link.index("#") :])
    settle(other)
    assert week_of(other) == week_of(page) != ""
    assert dose_of(other) == dose_of(page)
    page.get_by_role("button", name="Copy as Python").click()
    code = page.locator(".ai-shared textarea").input_value()
    assert f"# The week: {week}" in code
    scope: dict[str, Any] = {}
    exec(code, scope)
    assert scope["run"].scenario == load("I3").scenario(**Week.read(week).dose())
    bad = open_page("I3", hash="#ai:I3:week=Mon%20swim%2030")
    settle(bad)
    assert 'week: "swim" is not possible' in bad.locator(".ai-error:visible").inner_text()
    assert page.problems == bad.problems == []


def test_any_week_has_the_same_dose_in_the_page_and_in_python(open_page: Any) -> None:
    page = open_page("I3")
    chance = random.Random(11)
    weeks = [random_week(chance) for _ in range(200)]
    found = page.evaluate(
        """(weeks) => weeks.map((text) => {
          const { read, write, dose, metMinutes } = aicourseExplorer.week;
          const sessions = read(text);
          return { text: write(sessions), dose: dose(sessions), met: metMinutes(sessions) };
        })""",
        [str(week) for week in weeks],
    )
    for week, one in zip(weeks, found, strict=True):
        assert one["text"] == str(week)
        assert one["dose"] == week.dose()
        assert one["met"] == pytest.approx(week.met_minutes())


@pytest.mark.parametrize(
    ("week", "rule", "met"),
    [
        ("Mon strength 40, Tue strength 40", "Strength on Mon and Tue: two days in a row", False),
        ("Mon strength 40, Sun strength 40", "Strength on Sun and Mon: two days in a row", False),
        ("Mon strength 40, Wed strength 40", "No two strength days in a row", True),
        ("Mon strength 40, Wed strength 40", "Strength on 2 days. The guideline asks for", True),
        ("Mon strength 40", "Strength on 1 day. The guideline asks for", False),
        ("Mon brisk 150", "Aerobic exercise: 150 moderate minutes", True),
        ("Mon brisk 145", "Aerobic exercise: 145 moderate minutes", False),
        ("Mon vigorous 160", "more than the guideline range of 150 to 300", False),
        ("Mon impact 15", "Impact drills are in the week", False),
        ("Mon strength 40 high", "High intensity strength work is in the week", False),
    ],
)
def test_rules_answer_in_words(open_page: Any, week: str, rule: str, met: bool) -> None:
    page = open_page("I3")
    page.evaluate(SET, {"week": week})
    settle(page)
    line = page.locator(".ai-rules li", has_text=rule)
    assert line.count() == 1, page.locator(".ai-rules").inner_text()
    mark = line.locator("svg").get_attribute("aria-label")
    assert mark == ("In line" if met else "Look at this")
    assert line.locator("a").count() or "course setting" in line.inner_text()


def test_a_dose_from_outside_is_not_taken_for_the_weeks(open_page: Any) -> None:
    page = open_page("I3")
    page.evaluate(SET, {"aerobic_min_per_week": 17})
    settle(page)
    assert "17 min aerobic" in page.locator(".ai-week-outside").inner_text()
    page.get_by_role("button", name=re.compile("Add walk, easy to Sunday")).click()
    settle(page)
    assert not page.locator(".ai-week-outside").is_visible()


def test_pressing_what_was_just_added_keeps_its_settings_open(open_page: Any) -> None:
    page = open_page("I3")
    empty_week(page)
    page.get_by_role("button", name="Add walk, easy to Monday").click()
    editor = page.get_by_role("group", name="The chosen session")
    assert editor.is_visible()
    page.locator(".ai-session").click()
    assert editor.is_visible()
    page.locator(".ai-session").click()
    assert not editor.is_visible()
    page.locator(".ai-session").click()
    assert editor.is_visible()


def test_on_a_phone_the_starts_stand_above_the_week(open_page: Any) -> None:
    page = open_page("I3", viewport={"width": 390, "height": 844})
    starts = page.get_by_role("group", name="Start from").bounding_box()
    assert starts["y"] + starts["height"] < page.locator(".ai-palette").bounding_box()["y"]
    assert page.get_by_role("group", name="Start from").count() == 1
