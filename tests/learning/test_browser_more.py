"""Some questions are shown at once, the others on request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from aicourse.learning import Lesson
from aicourse.learning.loading import parse_lesson
from aicourse.learning.questions import Asked, questions_block
from tests.learning.lesson_text import LESSON

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def here() -> Lesson:
    """The lesson of these tests."""
    return Lesson(parse_lesson(LESSON, "F9.toml"))


def question(page: Any, name: str) -> Any:
    """Return the box of a question."""
    return page.locator(f"[data-question='F9.{name}']")


def test_more_questions_come_on_request_and_answered_ones_stay(
    open_blocks: Callable[..., Any], here: Lesson
) -> None:
    asked = [Asked(item, "F9") for item in here.data.questions]
    block = questions_block(asked, page="F9", label="Check yourself", first=2)
    page = open_blocks([block])
    names = ["one", "several", "number", "steps"]

    def shown() -> list[bool]:
        return [question(page, name).is_visible() for name in names]

    assert shown() == [True, True, False, False]
    button = page.get_by_role("button", name="Show the other 2 questions")
    button.focus()
    page.keyboard.press("Enter")
    assert shown() == [True] * 4
    assert button.count() == 0
    assert page.evaluate("document.activeElement.dataset.question") == "F9.number"
    page.reload()
    assert shown() == [True, True, False, False]
    page.get_by_role("button", name="Show the other 2 questions").click()
    question(page, "number").get_by_label("Your answer").fill("-2.5")
    question(page, "number").get_by_role("button", name="Check my answer").click()
    page.reload()
    assert shown() == [True] * 4
    page.get_by_role("button", name="Forget my answers on this page").click()
    assert shown() == [True, True, False, False]
    page.emulate_media(media="print")
    assert shown() == [True] * 4
    assert page.problems == []


def test_without_a_script_every_question_is_there(
    new_page: Callable[..., Any], write_page: Callable[..., str], here: Lesson
) -> None:
    asked = [Asked(item, "F9") for item in here.data.questions]
    block = questions_block(asked, page="F9", label="Check yourself", first=2)
    page = new_page(java_script_enabled=False)
    page.goto(write_page([block]))
    for item in here.data.questions:
        assert page.get_by_text(item.prompt).is_visible()
