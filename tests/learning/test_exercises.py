"""Every solution passes, every foreseen slip is caught where it should be, no hint tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from numbers import Real

import pytest

from aicourse.learning import UnknownLessonError
from aicourse.learning.exercises import all_exercises, check, checking, exercise
from aicourse.learning.exercises.exercise import Exercise

EXERCISES = list(all_exercises())


@pytest.fixture(autouse=True)
def first_try() -> Iterator[None]:
    checking._TRIES.clear()
    yield
    checking._TRIES.clear()


def ids(item: object) -> str:
    return item.id if isinstance(item, Exercise) else ""


@pytest.mark.parametrize("item", EXERCISES, ids=ids)
def test_the_reference_solution_passes(item: Exercise) -> None:
    found = check(item.id, item.solution())
    assert found.right, repr(found)
    assert len(found.met) == len(item.expects)
    assert item.shows in repr(found) and "✓" in found.html


@pytest.mark.parametrize("item", EXERCISES, ids=ids)
def test_plausible_wrong_answers_are_caught_where_they_should_be(item: Exercise) -> None:
    assert len(item.slips) >= 2
    for slip in item.slips:
        checking._TRIES.clear()
        answer = slip.answer()
        for hint in item.expects[slip.caught_by].hints:
            found = check(item.id, answer)
            assert not found.right
            assert (len(found.met), found.hint) == (slip.caught_by, hint), repr(found)


@pytest.mark.parametrize("item", EXERCISES, ids=ids)
def test_no_hint_gives_the_answer_away(item: Exercise) -> None:
    hints = " ".join(hint for expected in item.expects for hint in expected.hints)
    if isinstance(item.reference, Real) and not isinstance(item.reference, bool):
        for digits in (2, 3):
            told = f"{item.reference:.{digits}g}"
            assert len(told) < 3 or not re.search(rf"(?<![\d.]){re.escape(told)}(?!\d)", hints)
    assert item.source not in hints


@pytest.mark.parametrize("item", EXERCISES, ids=ids)
def test_anything_handed_in_gets_an_answer(item: Exercise) -> None:
    for answer in ("text", [], {}, float("nan"), -1e9, object(), lambda: 1, lambda *_: "x"):
        found = check(item.id, answer)
        assert not found.right and found.hint


@pytest.mark.parametrize("item", EXERCISES, ids=ids)
def test_the_solution_shown_is_the_one_that_was_run(item: Exercise) -> None:
    assert item.source.splitlines()[-1].strip()
    assert re.search(r"^answer = ", item.source, re.MULTILINE)
    room: dict[str, object] = {}
    exec("from math import *\nfrom collections.abc import *\nfrom aicourse import *", room)
    exec(item.source, room)
    assert check(item.id, room["answer"]).right


def test_nothing_is_checked_before_there_is_an_answer() -> None:
    found = check(EXERCISES[0].id, ...)
    assert not found.right and not found.met and "three dots" in repr(found)
    assert not checking._TRIES


def test_hints_grow_with_each_try_and_start_anew_after_success() -> None:
    item = next(e for e in EXERCISES if any(len(x.hints) > 1 for x in e.expects))
    slip = next(s for s in item.slips if len(item.expects[s.caught_by].hints) > 1)
    first, second = item.expects[slip.caught_by].hints[:2]
    assert [check(item.id, slip.answer()).hint for _ in range(2)] == [first, second]
    assert check(item.id, item.solution()).right
    assert check(item.id, slip.answer()).hint == first


@pytest.mark.parametrize("wrong", ["A1.99", "Z9.1", "", 3])
def test_an_unknown_exercise_is_named_with_those_there_are(wrong: object) -> None:
    with pytest.raises(UnknownLessonError, match=r"exercise = .*A1\.1"):
        exercise(wrong)  # type: ignore[arg-type]


def test_a_number_of_women_may_be_rounded_up_or_not() -> None:
    rounded = next(item for item in EXERCISES if item.id == "A3.3").solution()
    assert all(isinstance(number, int) for number in rounded.values())
    assert check("A3.3", {name: number - 0.9 for name, number in rounded.items()}).right
    assert not check("A3.3", {name: number + 12 for name, number in rounded.items()}).right
