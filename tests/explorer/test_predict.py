"""The question that an explorer asks first, in a real browser."""

from __future__ import annotations

from typing import Any

import pytest

from aicourse.explorer import element, load
from aicourse.explorer.preset import Preset, read
from aicourse.explorer.words import output_value
from aicourse.model import simulate
from tests.explorer.helpers import OUTPUTS, expected_sentence, scale, settle

DIRECTION = """
id = "Q"
title = "Which way"
inputs = ["drug_months"]
outputs = ["lumbar_spine_bmd"]
x_max = 60
sentence_month = 60
[predict]
kind = "direction"
output = "lumbar_spine_bmd"
prompt = "Which way does bone density go?"
same = 0.5
[[views]]
kind = "bars"
[[views.bar]]
output = "lumbar_spine_bmd"
"""

CURVE = "path.ai-curve.ai-main"
# Whether a reader sees it, and whether a screen reader finds it.
SEEN = (
    "(selector) => document.querySelector(selector).checkVisibility({ visibilityProperty: true })"
)


def asked() -> Preset:
    return read(DIRECTION, "Q.toml")


def test_the_curve_is_hidden_until_the_learner_has_sketched(open_page: Any) -> None:
    page = open_page("I2-adherence", ask=True)
    hidden = [CURVE, ".ai-sentence", ".ai-readout b", "[data-input]", ".ai-points"]
    assert {page.evaluate(SEEN, selector) for selector in hidden} == {False}
    shown = page.locator(".ai-tool:visible").all_inner_texts()
    assert shown == ["Show the model's curve", "Skip"]
    label = page.locator("svg.ai-chart").first.get_attribute("aria-label")
    found = load("I2-adherence")
    run = simulate(found.scenario())
    answer = output_value(OUTPUTS["worst_pain"], run.at(12)["worst_pain"])
    assert answer.replace("\N{NO-BREAK SPACE}", " ") not in label
    assert page.locator('[role="status"]').text_content() == ""
    slider = page.get_by_label("Your curve at month 12")
    slider.focus()
    for _ in range(3):
        page.keyboard.press("ArrowLeft")
    guess = float(slider.input_value())
    assert slider.get_attribute("aria-valuetext") == f"{guess:.1f} of 10, lower than at the start"
    page.get_by_role("button", name="Show the model's curve").click()
    settle(page)
    assert {page.evaluate(SEEN, selector) for selector in hidden} == {True}
    told = page.locator(".ai-predict-told").inner_text().replace("\N{NO-BREAK SPACE}", " ")
    plain = answer.replace("\N{NO-BREAK SPACE}", " ")
    assert told.startswith(
        f"Your sketch ends at {guess:.1f} of 10 at month 12, the model's curve at {plain}"
    )
    assert page.evaluate("document.activeElement.className") == "ai-predict-told"
    assert page.locator(".ai-sketch").get_attribute("d")
    assert page.locator(".ai-sentence").inner_text() == expected_sentence("I2-adherence")
    page.reload()
    page.wait_for_selector(".ai-predict-told")
    again = page.locator(".ai-predict-told").inner_text().replace("\N{NO-BREAK SPACE}", " ")
    assert again == told, "the answer stays in this browser"
    page.get_by_role("button", name="Ask me again").click()
    assert page.evaluate(SEEN, CURVE) is False
    assert page.problems == []


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_while_it_asks_axe_finds_nothing_and_all_fits(
    open_page: Any, axe: Any, width: int, scheme: str
) -> None:
    page = open_page(
        "I2-adherence",
        ask=True,
        viewport={"width": width, "height": 800},
        color_scheme=scheme,
        has_touch=width < 600,
        is_mobile=width < 600,
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.problems == []
    assert axe(page) == []


def test_the_end_of_the_curve_is_dragged(open_page: Any) -> None:
    page = open_page("I2-adherence", ask=True)
    box = page.locator(".ai-sketch-dot").bounding_box()
    chart = page.locator("svg.ai-chart").first
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + 60, steps=4)
    page.mouse.up()
    settle(page)
    value = scale(page, chart, "y")(y + 60 - chart.bounding_box()["y"])
    assert float(page.get_by_label("Your curve at month 12").input_value()) == pytest.approx(
        value, abs=0.15
    )
    assert page.problems == []


def test_skipping_shows_the_curve_and_is_remembered(open_page: Any) -> None:
    page = open_page("I2-adherence")
    assert page.evaluate(SEEN, CURVE) is True
    assert page.locator(".ai-sketch").get_attribute("d") == ""
    page.reload()
    page.wait_for_selector(".ai-sentence")
    settle(page)
    assert page.evaluate(SEEN, CURVE) is True


def test_an_answer_is_forgotten_with_those_of_its_lesson(open_page: Any) -> None:
    page = open_page("I2-adherence")
    kept = "Object.keys(localStorage).filter((key) => key.startsWith('aicourse:'))"
    assert page.evaluate(kept) == ["aicourse:I2:explorer:I2-adherence"]
    forget = "document.dispatchEvent(new CustomEvent('aicourse:forget', {detail: {lesson: '%s'}}))"
    page.evaluate(forget % "F3")
    assert page.evaluate(SEEN, CURVE) is True
    page.evaluate(forget % "I2")
    assert page.evaluate(SEEN, CURVE) is False
    assert page.evaluate(kept) == []
    assert page.problems == []


def test_a_link_to_a_state_does_not_ask(open_page: Any) -> None:
    page = open_page("I2-adherence", ask=True, hash="#ai:I2-adherence:adherence=0.5")
    settle(page)
    assert page.locator(".ai-sentence").inner_text() == expected_sentence(
        "I2-adherence", adherence=0.5
    )


@pytest.mark.parametrize(
    ("choice", "told"),
    [
        ("It goes down", "You said that it goes down, and so does the model: from "),
        ("It goes up", "You said that it goes up. In the model it goes down: from "),
    ],
)
def test_a_direction_is_chosen_and_compared(
    page_of: Any, new_page: Any, choice: str, told: str
) -> None:
    page = new_page()
    # Without storage the question is asked and answered all the same.
    page.add_init_script(
        "Object.defineProperty(globalThis, 'localStorage', { get() { throw new Error('off'); } });"
    )
    page.goto(page_of(body=element(asked())))
    page.get_by_role("button", name="Show the model's answer").click()
    assert page.locator(".ai-directions [role=alert]").inner_text().startswith("Choose one")
    assert not page.locator(".ai-bar-value").is_visible()
    page.get_by_label(choice).check()
    page.get_by_role("button", name="Show the model's answer").click()
    settle(page)
    run = simulate(asked().scenario())
    words = [
        output_value(OUTPUTS["lumbar_spine_bmd"], run.at(m)["lumbar_spine_bmd"]) for m in (0, 60)
    ]
    assert page.locator(".ai-predict-told").inner_text().startswith(told + " to ".join(words))
    assert page.locator(".ai-bar-value").is_visible()
    assert page.problems == []
