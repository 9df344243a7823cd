"""Which numbers of a text are found, and as what."""

from __future__ import annotations

import pytest

from aicourse.learning.tracing.tokens import numbers_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("6.7 of 100 women broke a bone", [("6.7 of 100", "share")]),
        ("about 460 fewer of 10,000 women", [("460 fewer of 10,000", "share")]),
        ("of 10,000 women, about 14 had it", [("14", "plain")]),
        ("139 of 300 women", [("139 of 300", "share")]),
        ("two in three women", [("two in three", "share")]),
        ("about two thirds of the relief", [("two thirds", "share")]),
        ("38% more, or 5 per cent", [("38%", "percent"), ("5 per cent", "percent")]),
        ("1.4 percentage points", [("1.4 percentage points", "percent")]),
        ("after five years", [("five years", "time")]),
        ("a trial of five hundred women", [("five hundred women", "people")]),
        ("a 12-month trial", [("12-month", "time")]),
        ("at month 60 the curve", [("60", "time")]),
        ("asked at 3, 6 and 9 months", [("3", "time"), ("6", "time"), ("9 months", "time")]),
        ("342 and 310 women", [("342", "people"), ("310 women", "people")]),
        ("36 older women", [("36 older women", "people")]),
        ("(P = .03), p < 0.001", [(".03", "p"), ("0.001", "p")]),
        ("from −1.6 to +0.2 points", [("−1.6", "plain"), ("+0.2", "plain")]),
        ("went from 100 to 96", [("96", "plain")]),
        ("from 26 to 3 pmol/L", [("26", "plain"), ("3", "plain")]),
        ("a gain of 1,000.5 units", [("1,000.5", "plain")]),
        ("100 to 99 in three years", [("99", "plain"), ("three years", "time")]),
    ],
)
def test_numbers_are_found(text: str, found: list[tuple[str, str]]) -> None:
    assert [(number.shown, number.kind) for number in numbers_in(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "IL-6, TNF-α, MAP.3, IBIS-II, ABCSG-18, BIG 1-98, vitamin D3, CO2",
        "In 2013 a report appeared",
        "Task 2. Begin here",
        "1. Set the slider",
        "one of two groups",
        "on a scale from 0 to 10",
        "from 0 (no pain) to 10",
        "a 95% confidence interval",
        "a 95% CI",
        "between month 0 and the end",
        "two groups, three sites, one year",
        "of every 100 women",
        "C^(γ−1)",
        "set it to 0, then to 1",
    ],
)
def test_what_is_no_finding_is_passed_over(text: str) -> None:
    assert numbers_in(text) == []


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("94", 0.5),
        ("0.60", 0.005),
        (".37", 0.005),
        ("460", 0.5),
        ("about 460", 5.0),
        ("over 1,500", 50.0),
        ("about 6.08", 0.005),
        ("about 0", None),
    ],
)
def test_how_far_a_printed_number_may_be_off(text: str, half: float | None) -> None:
    found = numbers_in(f"it was {text} then")
    assert [number.half for number in found] == ([] if half is None else [half])


def test_signs_are_those_of_numbers_not_of_formulas() -> None:
    signs = {number.shown: number.sign for number in numbers_in("−5, +3, ±4, a−7 and (−8)")}
    assert signs == {"−5": -1, "+3": 1, "±4": 0, "7": 0, "−8": -1}
