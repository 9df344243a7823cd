"""The data of every lesson of the course holds together."""

from __future__ import annotations

import re
import sys
from collections import Counter
from dataclasses import replace

import pytest

from aicourse.learning import Lesson, LessonError, UnknownLessonError, lesson
from aicourse.learning.loading import lesson_ids, load_lesson
from aicourse.learning.questions import FIRST
from aicourse.learning.records import LEVELS, LessonData
from aicourse.learning.tracing import NOTEBOOKS

# The package has a function of this name, which hides the module.
lesson_module = sys.modules["aicourse.learning.lesson"]
READY = [item for item in lesson_ids() if load_lesson(item).ready]
BAD_START = re.compile(r"\W*(wrong|incorrect|not quite|false\b|no[,.:;!])", re.IGNORECASE)


def every_feedback(data: LessonData) -> list[str]:
    """Return all feedback of a lesson, one for each option, step and number."""
    found = [option.feedback for question in data.questions for option in question.options]
    for question in data.questions:
        if question.number:
            number = question.number
            found += [number.right, number.low, number.high, *(c.feedback for c in number.cases)]
    return found


@pytest.mark.parametrize("lesson_id", lesson_ids())
def test_every_answer_has_feedback_that_shuts_nobody_out(lesson_id: str) -> None:
    data = load_lesson(lesson_id)
    assert data.questions
    for text in every_feedback(data):
        assert len(text) > 15
        assert not BAD_START.match(text), text


@pytest.mark.parametrize("lesson_id", READY)
def test_every_part_of_a_lesson_can_be_shown_and_is_the_same_each_time(lesson_id: str) -> None:
    first, second = lesson(lesson_id), lesson(lesson_id)
    parts = [(here.header(), here.outcomes(), here.questions()) for here in (first, second)]
    if first.data.warm_up:  # the first lesson of all has none
        parts[0] += (first.warm_up(),)
        parts[1] += (second.warm_up(),)
    for prediction in first.data.predictions:
        parts[0] += (first.predict(prediction.id), first.reveal(prediction.id))
        parts[1] += (second.predict(prediction.id), second.reveal(prediction.id))
    for table in first.data.trials:
        parts[0] += (first.trials(table.name),)
        parts[1] += (second.trials(table.name),)
    for one, other in zip(*parts, strict=True):
        assert repr(one) == repr(other)
        assert one._repr_html_() == other._repr_html_()
        assert "object at 0x" not in repr(one) + one._repr_html_()


@pytest.mark.parametrize("lesson_id", READY)
def test_what_a_lesson_builds_on_comes_before_it(lesson_id: str) -> None:
    data = load_lesson(lesson_id)
    order = lesson_ids()
    for name in (*data.read_before, *(item.partition(".")[0] for item in data.warm_up)):
        assert order.index(name) < order.index(lesson_id)


@pytest.mark.parametrize("lesson_id", READY)
def test_the_right_answer_is_not_always_in_the_same_place(lesson_id: str) -> None:
    asked = [q for q in load_lesson(lesson_id).questions if q.kind == "choose-one"]
    places = [[option.right for option in question.options].index(True) for question in asked]
    assert len(places) < 3 or len(set(places)) > 1


def test_an_unwritten_lesson_lends_questions_only(monkeypatch: pytest.MonkeyPatch) -> None:
    unwritten = replace(load_lesson("F3"), ready=False)
    monkeypatch.setattr(lesson_module, "load_lesson", lambda _: unwritten)
    with pytest.raises(UnknownLessonError, match="'F3', Living bone, is not written yet"):
        lesson("F3")


def test_an_unknown_part_is_named_with_those_there_are() -> None:
    here = lesson("F3")
    for call in (here.questions, here.predict, here.reveal, here.trials):
        with pytest.raises(UnknownLessonError, match=r"'nothing_like_it'.*There is"):
            call("nothing_like_it")


def test_a_lesson_without_questions_says_so() -> None:
    with pytest.raises(LessonError, match=r"F3\.toml: question: missing"):
        Lesson(replace(load_lesson("F3"), questions=())).questions()


@pytest.mark.parametrize("lesson_id", READY)
def test_a_bank_has_eight_questions_and_two_of_each_level(lesson_id: str) -> None:
    levels = Counter(question.level for question in load_lesson(lesson_id).questions)
    assert levels.total() >= 8, f"{lesson_id}.toml: {levels.total()} questions, 8 are needed"
    assert min(levels[level] for level in LEVELS) >= 2, f"{lesson_id}.toml: {dict(levels)}"


@pytest.mark.parametrize("lesson_id", READY)
def test_the_questions_shown_first_are_of_every_level(lesson_id: str) -> None:
    asked = lesson(lesson_id).questions().state["items"]
    first = [item["level"] for item in asked[:FIRST]]
    assert set(first) == set(LEVELS)
    assert sorted(item["id"] for item in asked) == sorted(
        f"{lesson_id}.{question.id}" for question in load_lesson(lesson_id).questions
    )


@pytest.mark.parametrize("lesson_id", READY)
def test_a_ready_lesson_is_in_the_book(lesson_id: str) -> None:
    name = load_lesson(lesson_id).notebook.removesuffix(".ipynb")
    contents = (NOTEBOOKS.parent / "book/_toc.yml").read_text(encoding="utf-8")
    assert f"- file: notebooks/{name}\n" in contents, "its line in book/_toc.yml is missing"
