"""A spread counts what it was given, and says whether it shows people, trials or averages."""

from __future__ import annotations

import math
import re

import pytest

from aicourse.figures.spread import SHOWS, spread

ABOUT = {"title": "Made up", "x_label": "points"}
EVEN = [i / 100 for i in range(1001)]  # 0 to 10


def test_the_numbers_are_those_of_the_values() -> None:
    (group,) = spread({"even": reversed(EVEN)}, shows="people", **ABOUT).groups
    assert group.number == 1001
    assert (group.mean, group.median) == pytest.approx((5, 5))
    assert (group.low, group.high) == pytest.approx((0.5, 9.5))
    assert sum(group.shares) == pytest.approx(1)
    # Even values fill even bars; the last value, 10, lies in the last of them.
    assert max(group.shares) - min(group.shares) < 0.002


def test_what_lies_beyond_the_axis_is_counted_at_its_end() -> None:
    values = [*EVEN, *[1000.0] * 4]
    made = spread({"far": values}, shows="people", **ABOUT)
    assert made.edges[-1] < 20
    assert sum(made.groups[0].shares) == pytest.approx(1)
    assert made.groups[0].shares[-1] > made.groups[0].shares[-2]


def test_values_that_are_not_finite_are_left_out() -> None:
    (group,) = spread({"some": [1, math.nan, 3, math.inf]}, shows="trials", **ABOUT).groups
    assert (group.number, group.mean) == (2, 2)


@pytest.mark.parametrize("shows", SHOWS)
def test_every_picture_says_what_is_counted(shows: str) -> None:
    made = spread({"a": [1, 2, 3]}, shows=shows, **ABOUT)
    assert SHOWS[shows] in repr(made)
    assert f"<p>{SHOWS[shows]} The bars at both ends" in made.html
    assert SHOWS[shows] in made.html.split('aria-label="')[1].split('"')[0]
    assert SHOWS[shows] in made.figure().layout.title.text
    others = [words for name, words in SHOWS.items() if name != shows]
    assert not any(words in made.html + repr(made) for words in others)


def test_marks_lie_on_the_axis_and_are_named() -> None:
    made = spread({"a": EVEN}, shows="people", marks={"far <off>": -40}, **ABOUT)
    assert made.edges[0] <= -40
    assert "far &lt;off&gt;" in made.html and "far <off>: −40" in repr(made)
    lines = re.findall(r'd="M([\d.]+) \d+V', made.html)
    assert lines and all(0 <= float(x) <= 520 for x in lines)


def test_groups_share_one_axis_and_the_figure_has_a_panel_for_each() -> None:
    made = spread({"a": EVEN, "b": [v + 5 for v in EVEN]}, shows="people", **ABOUT)
    assert made.groups[1].mean - made.groups[0].mean == pytest.approx(5)
    first, second = made.figure().data
    assert list(first.x) == list(second.x)
    assert sum(second.y) == pytest.approx(100)


@pytest.mark.parametrize(
    ("groups", "shows", "said"),
    [
        ({"a": [1, 2]}, "patients", "shows = 'patients' is not possible. Allowed: people, trials"),
        ({}, "people", "groups: 0 is not possible"),
        ({key: [1, 2] for key in "abcde"}, "people", "groups: 5 is not possible"),
        ({"a": [1]}, "people", r"groups\['a'\]: 1 values. Allowed: two or more"),
    ],
)
def test_what_is_not_possible_is_refused_with_what_is(
    groups: dict[str, list[float]], shows: str, said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        spread(groups, shows=shows, **ABOUT)
