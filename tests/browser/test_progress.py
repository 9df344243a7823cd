"""One's own progress: what is kept on the device, shown on one page, and forgotten on request."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aicourse.learning.loading import lesson_ids, load_lesson
from aicourse.learning.progress import progress_html

NewPage = Callable[..., Any]
PROGRESS = "book/progress.html"
LESSON = "notebooks/1-fundamentals/F3-living-bone.html"
NO_STORAGE = """
Object.defineProperty(globalThis, "localStorage", {
  get() { throw new DOMException("denied", "SecurityError"); },
});
"""


class TestWritten:
    """What the page carries, without a browser."""

    def test_the_lessons_of_the_book_in_their_order(self) -> None:
        html = progress_html(lambda path: f"../{path}" if "F3-" in path or "A1-" in path else None)
        (state,) = re.findall(r'<script type="application/json">(.*?)</script>', html)
        lessons = json.loads(state)["lessons"]
        assert [item["id"] for item in lessons] == ["F3", "A1"]
        asked = [f"F3.{question.id}" for question in load_lesson("F3").questions]
        assert lessons[0]["questions"] == asked
        assert lessons[0]["predictions"] == [item.id for item in load_lesson("F3").predictions]
        assert f'href="../{load_lesson("F3").notebook}"' in html

    def test_a_lesson_that_is_not_ready_is_left_out(self) -> None:
        html = progress_html(lambda path: path)
        for lesson_id in lesson_ids():
            assert (f'"id":"{lesson_id}"' in html) is load_lesson(lesson_id).ready


@pytest.mark.book
@pytest.mark.browser
class TestShown:
    """The page itself, from a web server: some browsers keep nothing for files."""

    def test_what_was_done_is_shown_and_can_be_forgotten(
        self, book_address: str, new_page: NewPage, axe: Callable[..., list[str]]
    ) -> None:
        page = new_page(viewport={"width": 1280, "height": 900})
        page.goto(f"{book_address}/{PROGRESS}")
        assert page.get_by_text("Nothing so far on this device.").is_visible()
        page.goto(f"{book_address}/{LESSON}")
        question = page.locator("[data-question='F3.what_estrogen_does']")
        question.get_by_label("It slows down the cells that take bone away").check()
        question.get_by_role("button", name="Check my answer").click()
        prediction = page.locator("[data-predict='spine_five_years']")
        prediction.get_by_label("It goes down a lot").check()
        prediction.get_by_role("button", name="Keep my prediction").click()
        page.evaluate("localStorage.setItem('aicourse:theme', 'light')")

        page.goto(f"{book_address}/{PROGRESS}")
        said = page.locator(".ai-progress-head").inner_text()
        assert said.startswith("So far on this device: 1 lesson of ")
        assert said.endswith("opened, 1 prediction made, 1 question answered.")
        row = page.get_by_role("listitem").filter(has=page.get_by_role("link", name="Living bone"))
        row = row.filter(has_text="questions:").inner_text()
        count = len(load_lesson("F3").questions)
        assert "Opened" in row
        assert "predictions: 1 of 2" in row
        assert f"questions: 1 of {count} answered, 1 fit" in row
        assert page.get_by_text("Nothing leaves the page.").is_visible()
        assert axe(page) == []

        page.get_by_role("button", name="Forget everything").click()
        asked = page.get_by_role("group", name="Forget everything?")
        assert page.evaluate("document.activeElement.getAttribute('aria-label')")
        page.keyboard.press("Escape")
        assert not asked.is_visible()
        assert page.evaluate("document.activeElement.innerText") == "Forget everything"
        assert page.locator(".ai-progress-head").inner_text() == said
        page.get_by_role("button", name="Forget everything").click()
        page.get_by_role("button", name="Yes, forget everything").click()
        assert page.get_by_text("Everything is forgotten.").is_visible()
        assert page.get_by_text("Nothing so far on this device.").is_visible()
        # How the page looks is no answer: it stays.
        assert page.evaluate("Object.keys(localStorage)") == ["aicourse:theme"]
        assert page.problems == []

    def test_it_works_where_the_browser_keeps_nothing(
        self, built_book: Path, new_page: NewPage
    ) -> None:
        page = new_page()
        page.add_init_script(NO_STORAGE)
        page.goto((built_book / LESSON).as_uri())
        page.goto((built_book / PROGRESS).as_uri())
        assert page.get_by_text("This browser keeps nothing").is_visible()
        assert page.get_by_role("link", name="Living bone").first.is_visible()
        assert page.problems == []

    def test_without_a_script_it_is_a_list_of_lessons(
        self, built_book: Path, new_page: NewPage
    ) -> None:
        page = new_page(java_script_enabled=False)
        page.goto((built_book / PROGRESS).as_uri())
        page.locator("main").get_by_role("link", name="Living bone").click()
        page.wait_for_url(f"**/{LESSON}")
