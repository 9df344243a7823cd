"""A lesson's data file is read strictly: an error names file, field, value and what is allowed."""

from __future__ import annotations

import pytest

from aicourse.learning.errors import LessonError, UnknownLessonError
from aicourse.learning.loading import lesson_ids, load_lesson, parse_lesson
from tests.learning.lesson_text import LESSON


def test_a_whole_lesson_is_read() -> None:
    data = parse_lesson(LESSON, "F9.toml")
    assert [q.kind for q in data.questions] == ["choose-one", "choose-several", "number", "order"]
    assert [p.kind for p in data.predictions] == ["direction", "number", "choose"]
    assert data.minutes == (15, 25)
    assert data.questions[0].options[1].right
    assert data.trials[0].rows[0].certainty == "moderate"
    assert [choice.below for choice in data.predictions[0].choices] == [-50, -1, 1, 50, None]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('tier = "Fundamentals"', 'tier = "Basics"', ["F9.toml", "tier", "'Basics'", "'Academic'"]),
        ('id = "F9"', 'id = "F8"', ["F9.toml", "id", "'F8'", "file's name"]),
        ("low = 15, high", "low = 30, high", ["minutes.high", "25", "30"]),
        ("low = 15, high", "low = 0.5, high", ["minutes.low", "0.5", "1 to 240"]),
        ("November 2026", "last autumn", ["evidence_searched", "'last autumn'", "month and year"]),
        ('"F1.where_estrogen"', '"where_estrogen"', ["warm_up", "'where_estrogen'", "<lesson>"]),
        ('title = "A', 'titel = "A', ["title", "missing"]),
        ('title = "A', 'note = "x"\ntitle = "A', ["note", "no such field", "title"]),
        ('kind = "choose-one"', 'kind = "pick"', ["question 'one'.kind", "'pick'", "'order'"]),
        ('level = "recall"', 'level = "easy"', ["question 'one'.level", "'easy'", "'judge'"]),
        ('prompt = "Which cell', 'promt = "Which cell', ["question 'one'.prompt", "missing"]),
        (
            'right = true\nfeedback = "It t',
            'feedback = "It t',
            ["question 'one'.option", "exactly one"],
        ),
        (
            'text = "The osteoclast"',
            'text = "The osteoblast"',
            ["'The osteoblast'", "each text once"],
        ),
        ('feedback = "A half is', 'feed = "A half is', ["option 2.feedback", "missing"]),
        ("tolerance = 0.1", "tolerance = -1", ["question 'number'.tolerance", "-1", "0 or more"]),
        ("tolerance = 0.1", "tolerance = nan", ["question 'number'.tolerance", "nan", "finite"]),
        ("tolerance = 0.1", "tolerance = true", ["question 'number'.tolerance", "True", "number"]),
        ("answer = -2.5\n", "", ["question 'number'", "model or trial"]),
        ("low = 2.4", "low = 2.9", ["case 1.high", "2.6", "2.9"]),
        ("lot = 50", "lot = 0.5", ["predict 'spine'.lot", "0.5"]),
        ("near = 0.5\n", "", ["predict 'spine_number'.near", "missing"]),
        ("high = 30", "high = -30", ["predict 'spine_number'.high", "-30"]),
        ("below = -1.0\n", "", ["predict 'pain'.choice", "below"]),
        ("[predict.trial]\n", "", ["predict 'pain'", "model or trial"]),
        (
            'certainty = "moderate"',
            'certainty = "sure"',
            ["certainty", "'sure'", "'mechanism only'"],
        ),
        ('caption = "Worst', 'title = "Worst', ["trials 'pain'.caption", "missing"]),
        ('id = "several"', 'id = "one"', ["question", "'one'", "each name once"]),
        ('id = "several"', 'id = "Se veral"', ["id", "'Se veral'", "small letters"]),
        (
            '[[question.step]]\ntext = "Mineral"\nfeedback = "It hardens last."\n',
            "",
            ["step", "3 to 8"],
        ),
        ("id =", "id ==", ["F9.toml", "not valid TOML"]),
    ],
)
def test_what_is_not_allowed_is_named(old: str, new: str, said: list[str]) -> None:
    assert old in LESSON
    with pytest.raises(LessonError) as caught:
        parse_lesson(LESSON.replace(old, new, 1), "F9.toml")
    for words in said:
        assert words in str(caught.value)


@pytest.mark.parametrize(
    "beginning",
    ["Wrong! ", "**Wrong**: ", "No, ", "No. ", "Incorrect. ", "Not quite. ", "Sorry, ", "False. "],
)
@pytest.mark.parametrize("field", ['feedback = "', 'feedback_low = "', 'explain = "'])
def test_feedback_never_begins_with_a_rebuff(beginning: str, field: str) -> None:
    with pytest.raises(LessonError, match="starts with what is right"):
        parse_lesson(LESSON.replace(field, field + beginning, 1), "F9.toml")


def test_feedback_may_speak_of_nothing_found() -> None:
    text = LESSON.replace('feedback = "It is', 'feedback = "No trial has shown it. It is')
    assert parse_lesson(text, "F9.toml").questions[0].options[0].feedback.startswith("No trial")


def test_lessons_stand_in_the_order_of_the_course() -> None:
    ids = lesson_ids()
    assert [item for item in ids if item in ("F3", "I2", "A1")] == ["F3", "I2", "A1"]
    assert ids[-1] == "C", "the capstone stands last, after A10"


def test_an_unknown_lesson_is_named_with_those_there_are() -> None:
    with pytest.raises(UnknownLessonError, match=r"'Z1'.*F3"):
        load_lesson("Z1")


def test_a_lesson_may_be_set_aside_as_it_stands() -> None:
    """`ready = false` is all that it takes: what is written already stays and is checked."""
    data = parse_lesson(f"ready = false\n{LESSON}", "F9.toml")
    assert not data.ready
    assert data.minutes == (15, 25)
    with pytest.raises(LessonError, match=r"F9\.toml: minutes\.high"):
        parse_lesson(f"ready = false\n{LESSON.replace('high = 25', 'high = 2')}", "F9.toml")
