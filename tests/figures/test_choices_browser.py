"""The charts whose choice needs no script, operated in a real browser without one."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from aicourse.figures.options import options
from aicourse.figures.palette import css
from aicourse.figures.risks import risks

pytestmark = pytest.mark.browser

HEART = {"amir2011.cardiovascular_or": "Heart and vessels, against tamoxifen"}
SEVERAL = {
    **HEART,
    "amir2011.clots_or": "Blood clot",
    "khosrow2020.mi_hr": "Heart attack",
    "braithwaite2003.stroke": "Stroke",
    "forbes2016.endo_or": "Womb cancer",
    "ebctcg2011tam.mort_5_9": "Deaths",
}


@pytest.fixture
def opened(new_page: Callable[..., Any], tmp_path: Path) -> Callable[..., Any]:
    """Open a piece of HTML from a file, without scripts, in a window of some width."""

    def show(html: str, width: int = 800, **settings: Any) -> Any:
        file = tmp_path / "page.html"
        style = f"{css()} body {{ background: var(--ai-surface); color: var(--ai-ink) }}"
        file.write_text(
            '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>'
            f"<style>{style}</style></head><body><main><h1>A page</h1>{html}</main></body></html>",
            encoding="utf-8",
        )
        settings = {"java_script_enabled": False, **settings}
        page = new_page(viewport={"width": width, "height": 900}, **settings)
        page.goto(file.as_uri())
        return page

    return show


def shown(page: Any, attribute: str) -> list[str]:
    """Return which sections can be seen."""
    sections = page.locator(".ai-helps-symptom").all()
    return [item.get_attribute(attribute) for item in sections if item.is_visible()]


def test_one_symptom_is_shown_and_the_keyboard_chooses_another(opened: Callable[..., Any]) -> None:
    page = opened(options().html)
    assert shown(page, "data-symptom") == ["joint-pain"]
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    assert shown(page, "data-symptom") == ["hot-flashes"]
    page.get_by_role("radio", name="Vaginal dryness").check()
    assert shown(page, "data-symptom") == ["vaginal-dryness"]
    assert page.problems == []


def test_both_groups_appear_with_a_tick(opened: Callable[..., Any]) -> None:
    page = opened(options().html)
    words = page.get_by_text("−1.74 with it, −1.49 in the other group")
    assert not words.is_visible()
    page.get_by_label("Show what happened in both groups").check()
    assert words.is_visible()


def test_on_paper_every_symptom_is_there_and_no_control(opened: Callable[..., Any]) -> None:
    page = opened(options().html)
    page.emulate_media(media="print")
    assert len(shown(page, "data-symptom")) == 4
    assert not page.locator(".ai-helps-controls").is_visible()


def test_a_baseline_is_chosen_and_says_its_people(opened: Callable[..., Any]) -> None:
    made = risks(HEART, baselines=(5, 50, 400))
    page = opened(made.html)
    assert shown(page, "data-baseline") == ["50"]
    page.get_by_label("400", exact=True).check()
    assert shown(page, "data-baseline") == ["400"]
    assert page.get_by_text(made.rows[0].sentence(400)).is_visible()


@pytest.fixture
def typed(opened: Callable[..., Any]) -> Callable[..., Any]:
    """Open a picture of several ratios with its script."""

    def show(width: int = 800, **settings: Any) -> Any:
        script = files("aicourse.figures").joinpath("risks.js").read_text(encoding="utf-8")
        html = f"{risks(SEVERAL).html}<script>{script}</script>"
        return opened(html, width, java_script_enabled=True, **settings)

    return show


def test_without_a_script_no_number_can_be_typed(opened: Callable[..., Any]) -> None:
    page = opened(risks(HEART).html)
    assert not page.locator(".ai-risk-own").is_visible()


def test_a_typed_baseline_says_what_python_says(typed: Callable[..., Any]) -> None:
    page, rows = typed(), risks(SEVERAL).rows
    number = page.get_by_label("of 1000:")
    for baseline in (0.1, 0.4, 2.5, 7, 30.3, 37.5, 75, 120, 333.3, 500, 950, 999.9):
        number.fill(f"{baseline:g}")
        assert shown(page, "data-baseline") == ["own"]
        words = page.locator('[data-baseline="own"] .ai-helps-effect > span').all_inner_texts()
        assert words == [row.sentence(baseline) for row in rows]
        assert (
            f"happens to {baseline:g} in the comparison" in page.get_by_role("status").inner_text()
        )
    assert page.problems == []


def test_the_marks_of_a_typed_baseline_are_those_of_the_page(typed: Callable[..., Any]) -> None:
    page = typed()
    places = (
        "section => [...section.querySelectorAll('line, circle')].map(mark =>"
        " parseFloat(mark.getAttribute('x1') ?? mark.getAttribute('cx')))"
    )
    for baseline in (5, 50, 400):
        page.get_by_label("of 1000:").fill(str(baseline))
        there = page.locator(f'[data-baseline="{baseline}"]').evaluate(places)
        assert page.locator('[data-baseline="own"]').evaluate(places) == pytest.approx(
            there, abs=0.02
        )


@pytest.mark.parametrize("wrong", ["0", "-3", "1000", "4000", ""])
def test_a_baseline_that_is_not_possible_is_named(typed: Callable[..., Any], wrong: str) -> None:
    page = typed()
    number = page.get_by_label("of 1000:")
    number.fill("20")
    number.fill(wrong)
    said = page.get_by_role("status").inner_text()
    assert said.startswith(f"{wrong or 'Nothing'} is not possible here. Allowed: a number above 0")
    assert number.get_attribute("aria-invalid") == "true"
    assert shown(page, "data-baseline") == []
    page.get_by_label("50", exact=True).check()
    assert shown(page, "data-baseline") == ["50"]
    assert page.get_by_role("status").inner_text() == ""


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_axe_finds_nothing_where_a_number_was_typed(
    typed: Callable[..., Any], axe: Callable[..., list[str]], mode: str
) -> None:
    page = typed(320, color_scheme=mode)
    page.get_by_label("of 1000:").fill("37.5")
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("width", [320, 390, 800, 1280])
def test_nothing_scrolls_sideways(opened: Callable[..., Any], width: int) -> None:
    for html in (options().html, risks(HEART).html):
        page = opened(html, width, java_script_enabled=True)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_axe_finds_nothing(
    opened: Callable[..., Any], axe: Callable[..., list[str]], mode: str
) -> None:
    for html in (options().html, risks(HEART).html):
        page = opened(html, 800, java_script_enabled=True, color_scheme=mode)
        assert axe(page) == []


def test_a_choice_is_large_enough_for_a_finger(opened: Callable[..., Any]) -> None:
    page = opened(options().html, 390)
    for label in page.locator(".ai-helps-controls label").all():
        assert label.bounding_box()["height"] >= 44
