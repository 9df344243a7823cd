"""Questions and predictions in a real browser, from a file, without a server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from aicourse.learning import Lesson
from aicourse.learning.block import Block
from aicourse.learning.loading import parse_lesson
from tests.learning.lesson_text import LESSON

pytestmark = pytest.mark.browser

NO_STORAGE = """
Object.defineProperty(globalThis, "localStorage", {
  get() { throw new DOMException("denied", "SecurityError"); },
});
"""


@pytest.fixture(scope="module")
def here() -> Lesson:
    """The lesson of these tests."""
    return Lesson(parse_lesson(LESSON, "F9.toml"))


@pytest.fixture(scope="module")
def everything(here: Lesson) -> list[Block]:
    """All parts of the lesson."""
    return [
        here.header(),
        here.outcomes(),
        here.warm_up(),
        *(here.predict(name) for name in ("spine", "spine_number", "pain")),
        *(here.reveal(name) for name in ("spine", "spine_number", "pain")),
        here.trials(),
        here.questions(),
        here.sources(),
    ]


def box(page: Any, name: str) -> Any:
    """Return the box of a question, prediction or reveal."""
    return page.locator(
        f"[data-question='F9.{name}'], [data-predict='{name}'], [data-reveal='{name}']"
    )


def check(question: Any) -> str:
    """Press the button of a question and return what its live region says."""
    question.get_by_role("button", name="Check my answer").click()
    return str(question.get_by_role("status").inner_text())


def kept(page: Any) -> dict[str, str]:
    """Return what the page keeps on the device."""
    return dict(page.evaluate("({...localStorage})"))


def test_a_question_is_answered_by_keyboard_alone(
    open_blocks: Callable[..., Any], here: Lesson
) -> None:
    page = open_blocks([here.questions("one")])
    page.keyboard.press("Tab")
    focused = "document.activeElement"
    assert page.evaluate(f"{focused}.type") == "radio"
    legend = page.evaluate(f"{focused}.closest('fieldset').querySelector('legend').innerText")
    assert "Which cell takes bone away?" in legend
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    for _ in range(2):
        page.keyboard.press("Tab")
    assert page.evaluate(f"{focused}.innerText") == "Check my answer"
    status = box(page, "one").get_by_role("status")
    assert status.inner_text() == ""
    page.keyboard.press("Enter")
    assert "It takes bone away" in status.inner_text()
    assert "This answer fits" in status.inner_text()
    assert status.get_attribute("aria-live") == "polite"
    assert page.evaluate(f"{focused}.innerText") == "Check my answer"
    assert page.problems == []


def test_another_answer_is_explained_and_can_be_changed(
    open_blocks: Callable[..., Any], here: Lesson
) -> None:
    page = open_blocks([here.questions("one")])
    question = box(page, "one")
    assert check(question) == "Choose an answer first."
    question.get_by_label("The osteoblast").check()
    said = check(question)
    assert said.startswith("It is a bone cell, and it works at the same place.")
    assert "change yours and check again" in said
    question.get_by_label("The osteoclast").check()
    assert question.get_by_role("status").inner_text() == ""
    assert "This answer fits" in check(question)
    assert '"tries":2' in kept(page)["aicourse:F9:q:F9.one"]


def test_several_answers(open_blocks: Callable[..., Any], here: Lesson) -> None:
    page = open_blocks([here.questions("several")])
    question = box(page, "several")
    question.get_by_label("Two").check()
    question.get_by_label("A half").check()
    said = check(question)
    assert "You found 1 of the 2 that fit." in said
    assert "A half is a number." in said
    assert "Three is whole." not in said
    question.get_by_label("A half").uncheck()
    question.get_by_label("Three").check()
    assert "This answer fits" in check(question)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("\u22122,5", "with the sign kept"),
        ("-2.45", "with the sign kept"),
        (" -2.6 ", "with the sign kept"),
        ("2.5", "The size fits. The sign is that of minus ten."),
        ("-9", "The sign fits. The size is smaller."),
        ("0", "You are on the way. The number is lower."),
        ("", "Enter a number first"),
        ("two", "Enter a number first"),
        ("1e3", "Enter a number first"),
    ],
)
def test_a_number(open_blocks: Callable[..., Any], here: Lesson, typed: str, said: str) -> None:
    page = open_blocks([here.questions("number")])
    question = box(page, "number")
    field = question.get_by_label("Your answer")
    assert question.get_by_text("points", exact=True).is_visible()
    field.fill(typed)
    assert said in check(question)


def test_steps_are_ordered_by_keyboard_and_said(
    open_blocks: Callable[..., Any], here: Lesson
) -> None:
    page = open_blocks([here.questions("steps")])
    question = box(page, "steps")
    rows = question.locator("ol.ai-order > li")

    def order() -> list[str]:
        return [text.split("\n")[0] for text in rows.all_inner_texts()]

    right = ["Resorption", "Formation", "Mineral"]
    assert order() != right
    assert check(question).startswith("Move the steps first")
    for place, text in enumerate(right):
        while order().index(text) > place:
            button = question.get_by_role("button", name=f"Move up: {text}")
            button.focus()
            page.keyboard.press("Enter")
            assert (
                page.evaluate("document.activeElement.getAttribute('aria-label')")
                == f"Move up: {text}"
            )
            assert f"{text}: now step {order().index(text) + 1} of 3" in (
                question.get_by_role("status").inner_text()
            )
    assert order() == right
    assert "All 3 steps are in place." in check(question)
    question.get_by_role("button", name="Move down: Formation").click()
    assert check(question).startswith("The first step is in place.")
    page.reload()
    assert order() == ["Resorption", "Mineral", "Formation"]


def test_answers_come_back_and_can_be_forgotten(
    open_blocks: Callable[..., Any], here: Lesson
) -> None:
    page = open_blocks([here.questions(), here.predict("spine"), here.reveal("spine")])
    page.evaluate(
        "localStorage.setItem('aicourse:F8:q:x', '1'); localStorage.setItem('other', '2')"
    )
    box(page, "one").get_by_label("The osteoclast").check()
    check(box(page, "one"))
    box(page, "spine").first.get_by_label("It goes up a lot").check()
    box(page, "spine").first.get_by_role("button", name="Keep my prediction").click()
    page.reload()
    assert box(page, "one").get_by_label("The osteoclast").is_checked()
    assert "This answer fits" in box(page, "one").get_by_role("status").inner_text()
    assert box(page, "spine").first.get_by_label("It goes up a lot").is_checked()
    assert page.get_by_text("Nothing leaves the page").first.is_visible()
    page.get_by_role("button", name="Forget my answers on this page").first.click()
    assert kept(page) == {"aicourse:F8:q:x": "1", "other": "2"}
    assert page.get_by_text("Your answers on this page are forgotten.").is_visible()
    assert not box(page, "one").get_by_label("The osteoclast").is_checked()
    assert box(page, "one").get_by_role("status").inner_text() == ""
    assert "no prediction of yours" in box(page, "spine").last.inner_text()
    assert page.problems == []


def test_everything_works_where_the_browser_keeps_nothing(
    new_page: Callable[..., Any], write_page: Callable[..., str], here: Lesson
) -> None:
    page = new_page()
    page.add_init_script(NO_STORAGE)
    page.goto(write_page([here.predict("spine"), here.reveal("spine"), here.questions("one")]))
    box(page, "spine").first.get_by_label("It goes up a lot").check()
    box(page, "spine").first.get_by_role("button", name="Keep my prediction").click()
    assert "It goes up a lot" in box(page, "spine").last.inner_text()
    box(page, "one").get_by_label("The osteoblast").check()
    assert "It is a bone cell" in check(box(page, "one"))
    assert page.get_by_text("This browser keeps nothing").first.is_visible()
    page.get_by_role("button", name="Forget my answers on this page").first.click()
    assert "no prediction of yours" in box(page, "spine").last.inner_text()
    assert page.problems == []


def test_spoilt_storage_is_passed_over(open_blocks: Callable[..., Any], here: Lesson) -> None:
    page = open_blocks(
        [here.questions("one", "number"), here.predict("spine"), here.reveal("spine")]
    )
    page.evaluate(
        """() => {
          localStorage.setItem("aicourse:F9:q:F9.one", '{"answer": ["An older text"]}');
          localStorage.setItem("aicourse:F9:q:F9.number", "{");
          localStorage.setItem("aicourse:F9:predict:spine", '{"choice": "Sideways"}');
        }"""
    )
    page.reload()
    assert box(page, "one").get_by_role("status").inner_text() == ""
    assert "no prediction of yours" in box(page, "spine").last.inner_text()
    assert page.problems == []


def test_a_prediction_comes_back_beside_what_the_model_says(
    open_blocks: Callable[..., Any], here: Lesson
) -> None:
    page = open_blocks([here.predict("spine"), here.reveal("spine")])
    predict, reveal = box(page, "spine").first, box(page, "spine").last
    shown = here.reveal("spine").state["shown"]
    assert "no prediction of yours" in reveal.inner_text()
    assert shown in reveal.inner_text()

    def keep(choice: str) -> str:
        predict.get_by_label(choice).check()
        predict.get_by_role("button", name="Keep my prediction").click()
        assert choice in predict.get_by_role("status").inner_text()
        return str(reveal.inner_text())

    assert "You and the model agree." in keep("It goes down a little")
    assert "You saw the direction. The size is different." in keep("It goes down a lot")
    assert "differ" in keep("It goes up a lot")
    predict.get_by_role("button", name="Skip").click()
    assert "You skipped this one." in reveal.inner_text()
    assert "wrong" not in page.locator("main").inner_text().lower()
    assert page.problems == []


def test_a_predicted_number_is_compared(open_blocks: Callable[..., Any], here: Lesson) -> None:
    page = open_blocks([here.predict("spine_number"), here.reveal("spine_number")])
    predict, reveal = box(page, "spine_number").first, box(page, "spine_number").last
    value = here.reveal("spine_number").state["value"]

    def keep(number: str) -> str:
        predict.get_by_label("Your prediction").fill(number)
        predict.get_by_role("button", name="Keep my prediction").click()
        return str(reveal.inner_text())

    assert "no prediction of yours" in keep("-31")
    assert "Enter a number from \u221230 to 30, or skip." in predict.inner_text()
    assert "hardly apart" in keep(str(value + 0.3))
    assert "percentage points apart" in keep(str(value - 4))
    assert "points the other way" in keep("5")


def test_a_trial_is_named_as_the_source(open_blocks: Callable[..., Any], here: Lesson) -> None:
    page = open_blocks([here.predict("pain"), here.reveal("pain")])
    box(page, "pain").first.get_by_label("Much less pain").check()
    box(page, "pain").first.get_by_role("button", name="Keep my prediction").click()
    text = box(page, "pain").last.inner_text()
    assert "The study found" in text
    assert "You and the trial agree." in text
    link = box(page, "pain").last.get_by_role("link", name="Irwin 2015")
    assert link.get_attribute("href") == "https://doi.org/10.1200/JCO.2014.57.1547"


def test_all_is_there_without_a_script(
    new_page: Callable[..., Any], write_page: Callable[..., str], everything: list[Block]
) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(write_page(everything))
    text = page.locator("main").inner_text()
    for words in (
        "Which cell takes bone away?",
        "The osteoblast",
        "Put the steps in order",
        "The model says",
    ):
        assert words in text
    page.get_by_text("Show what each answer leads to").nth(1).click()
    assert page.get_by_text("It takes bone away, and another cell builds it anew.").is_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(
    open_blocks: Callable[..., Any],
    axe: Callable[..., list[str]],
    everything: list[Block],
    theme: str,
) -> None:
    page = open_blocks(everything, theme, viewport={"width": 1280, "height": 900})
    box(page, "one").get_by_label("The osteoblast").check()
    check(box(page, "one"))
    box(page, "several").get_by_label("Two").check()
    box(page, "several").get_by_label("Three").check()
    check(box(page, "several"))
    box(page, "spine").first.get_by_label("It goes up a lot").check()
    box(page, "spine").first.get_by_role("button", name="Keep my prediction").click()
    assert page.problems == []
    assert axe(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_what_is_there_without_a_script(
    open_blocks: Callable[..., Any],
    axe: Callable[..., list[str]],
    everything: list[Block],
    theme: str,
) -> None:
    still = [
        Block(block.text, block.html.replace("<ai-", "<div data-").replace("</ai-", "</div data-"))
        for block in everything
    ]
    page = open_blocks(still, theme, viewport={"width": 800, "height": 900})
    for summary in page.locator("summary").all():
        summary.click()
    assert axe(page) == []


def test_a_phone_of_320_pixels_scrolls_in_one_direction_only(
    open_blocks: Callable[..., Any], everything: list[Block]
) -> None:
    page = open_blocks(everything, viewport={"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    small = page.evaluate(
        """() => [...document.querySelectorAll("button, .ai-option, .ai-number, summary")]
             .map((e) => [e.innerText || e.className, e.getBoundingClientRect()])
             .filter(([, box]) => box.width > 0 && (box.height < 44 || box.width < 44))
             .map(([name]) => name)"""
    )
    assert small == []
    assert page.evaluate("document.querySelectorAll('button').length") > 10


def test_the_state_must_be_of_a_kind_that_there_is(open_blocks: Callable[..., Any]) -> None:
    page = open_blocks([])
    said = page.evaluate(
        """() => {
          try {
            aicourseLearning.mount(document.createElement("div"), { kind: "constructor" });
          } catch (error) {
            return error.message;
          }
        }"""
    )
    assert said == 'kind: "constructor" is not allowed. Allowed: questions, predict, reveal, still.'
