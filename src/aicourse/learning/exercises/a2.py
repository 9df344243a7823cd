"""Exercises of A2, Cytokines and myokines."""

from __future__ import annotations

from math import log
from typing import Any

from aicourse.model import Scenario, simulate
from aicourse.model.bout import describe_bout

from .exercise import Exercise, Expect, Slip
from .expectations import is_function, is_number, near, when


def _bout(name: str) -> Any:
    return next(row["value"] for row in describe_bout()["parameters"] if row["name"] == name)


def _area() -> Any:
    from aicourse.model import describe_bout

    p = {row["name"]: row["value"] for row in describe_bout()["parameters"]}

    def area(minutes: float) -> float:
        hours = minutes / 60
        return float(p["il6_rise"] * (hours**3 / 3 + hours**2 / p["il6_fall_rate"]))

    return area


def _only_while_working() -> Any:
    return lambda minutes: _bout("il6_rise") * (minutes / 60) ** 3 / 3


def _in_minutes() -> Any:
    area = _area()
    return lambda minutes: area(60 * minutes)


def _with_rest() -> Any:
    area = _area()
    return lambda minutes: area(minutes) + 24


def _back_at_rest() -> Any:
    from aicourse.model import describe_bout, simulate_bout

    fall = next(
        row["value"] for row in describe_bout()["parameters"] if row["name"] == "il6_fall_rate"
    )
    top = simulate_bout(minutes=60, intensity="moderate").at(1)["il6_fold"] - 1
    return log(top / 0.05) / fall


def _from_the_start() -> Any:
    return _back_at_rest() + 1


def _share_of_the_peak() -> Any:
    return log(1 / 0.05) / _bout("il6_fall_rate")


def _even() -> Any:
    from aicourse.model import simulate_bout

    spike = simulate_bout(minutes=60, intensity="moderate", hours=24)
    area = sum(level - 1 for level in spike["il6_fold"]) / 60
    rest = simulate(Scenario()).value("il6_pg_ml", 12)

    def mean(sessions: float) -> float:
        trained = simulate(Scenario(aerobic_min_per_week=60 * sessions))
        return trained.value("il6_pg_ml", 12) * (1 + sessions * area / 168)

    low, high = 1.0, 10.0
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if mean(middle) < rest else (low, middle)
    return low


def _per_day() -> Any:
    return _even() / 7


def _first_dose() -> Any:
    spike = _area()(60) * (0.55 / 0.75) ** _bout("intensity_exponent")
    rest = simulate(Scenario()).value("il6_pg_ml", 12)
    one = simulate(Scenario(aerobic_min_per_week=150)).value("il6_pg_ml", 12)
    return 168 / spike * (rest / one - 1) * 150 / 60


EXERCISES = (
    Exercise(
        id="A2.1",
        solution=_area,
        expects=(
            is_function(60.0),
            when(
                "No session, no area.",
                lambda answer: abs(answer(0.0)) < 1e-9,
                "A session of 0 minutes should give 0: what is asked is the area above rest.",
            ),
            when(
                "It takes minutes.",
                lambda answer: answer(150.0) < 1000,
                "The equations count in hours, and the function is called with minutes.",
            ),
            Expect(
                "It counts the hours after the session too.",
                lambda answer, reference: abs(answer(30.0) / reference(30.0) - 1) < 0.01,
                (
                    "The rise during the session is there. After it the curve starts at its height "
                    "and falls at the rate k₆: what is the area below that?",
                    "The area of x(T)·exp(−k₆·s) over all s is x(T)/k₆, with x(T) = a₆·T².",
                ),
            ),
            Expect(
                "It fits for long sessions.",
                lambda answer, reference: abs(answer(150.0) / reference(150.0) - 1) < 0.01,
                (
                    "It fits for half an hour. For long ones look at the power of T in the first part.",
                ),
            ),
        ),
        slips=(Slip(_only_while_working, 3), Slip(_in_minutes, 2), Slip(_with_rest, 1)),
        shows="For short sessions nearly all of the area lies in the hours after them. It grows "
        "with the second to third power of the length: two long sessions are not four short ones.",
    ),
    Exercise(
        id="A2.2",
        solution=_back_at_rest,
        expects=(
            is_number("hours after the end of the session"),
            when(
                "It is longer than a few minutes and shorter than two days.",
                lambda answer: 0.2 < answer < 48,
                "Plasma turns over within minutes, but the muscle goes on releasing IL-6: the fall "
                "has the rate k₆, in 1/h.",
            ),
            Expect(
                "It is counted from the end of the session.",
                lambda answer, reference: abs(answer - reference - 1) > 0.05,
                (
                    "The threshold is right. The clock starts at the end of the session, not before it.",
                ),
            ),
            near(
                "By then IL-6 lies 5% above rest.",
                0.1,
                "An exponential fall is right. What should be left is 5% of the level at *rest*, not "
                "5% of the peak.",
                "Solve x(T)·exp(−k₆·s) = 0.05 for s, where x is the level above rest.",
            ),
        ),
        slips=(
            Slip(_from_the_start, 2),
            Slip(_share_of_the_peak, 3),
            Slip(lambda: 60 * _back_at_rest(), 1),
        ),
        shows="A sample taken the next morning cannot see the session at all. A trial that measures "
        "at rest measures the slow side alone, and that is usually what it wants.",
    ),
    Exercise(
        id="A2.3",
        solution=_even,
        expects=(
            is_number("sessions a week"),
            when(
                "It is a number of sessions a week, between 1 and 10.",
                lambda answer: 1 < answer < 10,
                "Count in sessions of an hour per week; the answer lies between 1 and 10 and need "
                "not be whole.",
            ),
            near(
                "There the mean of the week is what it was without training.",
                0.1,
                "Both sides count: the area of the spikes grows with the sessions, and the resting "
                "level falls with the minutes, less and less. Simulate each number of sessions.",
                "Mean = resting level at month 12 × (1 + sessions × area / 168). Search for the "
                "number at which it equals the level without training.",
            ),
        ),
        slips=(Slip(_per_day, 1), Slip(_first_dose, 2)),
        shows="Below it the mean of the week falls, above it rises, and the difference is small "
        "beside either band. A mean of IL-6 is no measure of inflammation: it adds two things that "
        "mean the opposite.",
    ),
)
