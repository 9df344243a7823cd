"""The charts whose choice needs no script, operated in a real browser without one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aicourse.figures.options import options
from aicourse.figures.palette import css
from aicourse.figures.risks import risks

pytestmark = pytest.mark.browser

HEART = {"amir2011.cardiovascular_or": "Heart and vessels, against tamoxifen"}


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
