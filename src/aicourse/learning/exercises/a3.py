"""Exercises of A3, RANKL, OPG and mechanotransduction."""

from __future__ import annotations

from math import ceil
from typing import Any

from aicourse.model import Scenario, describe, simulate

from .exercise import Exercise, Expect, Slip
from .expectations import has_keys, is_number, near, when


def _value(name: str) -> Any:
    return next(row["value"] for row in describe()["parameters"] if row["name"] == name)


def _through_rankl_alone() -> Any:
    run = simulate(Scenario(drug="anastrozole"))
    ratio = run.at(24)["rankl_opg_ratio"]  # without load: 1 + gain x deficit
    load = 1.0  # two moderate sessions a week are one dose, by definition
    return (ratio - 1) / load


def _whole_gain() -> Any:
    return _value("rankl_deficit_gain")


def _subtracted() -> Any:
    ratio = simulate(Scenario(drug="anastrozole")).at(24)["rankl_opg_ratio"]
    return 1 - 1 / ratio


def _half_left() -> Any:
    spine = "lumbar_spine_bmd"
    none = simulate(Scenario(drug="none")).value(spine, 24)
    drug = simulate(Scenario(drug="anastrozole"))
    plan = drug.scenario.replace(resistance_sessions_per_week=2, resistance_intensity="high")
    both = simulate(plan).value(spine, 24)
    share = (both - drug.value(spine, 24)) / (none - drug.value(spine, 24))
    gain = next(r["value"] for r in describe()["parameters"] if r["name"] == "rankl_deficit_gain")
    deficit = (drug.at(24)["rankl_opg_ratio"] - 1) / gain
    return (1 - 0.5 / share) / deficit


def _deficit_forgotten() -> Any:
    deficit = (_through_rankl_alone()) / _value("rankl_deficit_gain")
    return _half_left() * deficit


def _what_is_left() -> Any:
    return 1 - _half_left()


def _trial_size() -> Any:
    spine, month, spread = "lumbar_spine_bmd", 12, 3.0
    drug = Scenario(drug="anastrozole")
    plans = {
        "ordinary": drug.replace(resistance_sessions_per_week=2),
        "high": drug.replace(resistance_sessions_per_week=2, resistance_intensity="high"),
    }
    sizes = {}
    for name, plan in plans.items():
        gain = simulate(plan).value(spine, month) - simulate(drug).value(spine, month)
        sizes[name] = ceil(2 * ((1.96 + 0.84) * spread / gain) ** 2)
    return sizes


def _one_group() -> Any:
    return {name: number / 2 for name, number in _trial_size().items()}


def _without_a_square() -> Any:
    return {name: 2 * (number / 2) ** 0.5 for name, number in _trial_size().items()}


def _within(share: float) -> Any:
    """Accept a number of women rounded up or not."""

    def holds(answer: Any, reference: Any) -> bool:
        return all(abs(answer[name] - n) < max(share * n, 1.001) for name, n in reference.items())

    return holds


EXERCISES = (
    Exercise(
        id="A3.1",
        solution=_through_rankl_alone,
        expects=(
            is_number("the value of rankl_loading"),
            when(
                "It lies above 0: load lowers the ratio.",
                lambda answer: answer > 0,
                "Load stands in the denominator of the ratio, so a positive number lowers it.",
            ),
            Expect(
                "It counts how much of the deficit there is on anastrozole.",
                lambda answer, reference: abs(answer - _whole_gain()) > 0.002,
                (
                    "That is the rise at complete loss of estradiol. On anastrozole a little of the "
                    "restraint is left: multiply by the deficit.",
                ),
            ),
            near(
                "With it one dose of load brings RANKL/OPG back to 1.",
                0.002,
                "Set (1 + β_D·D) / (1 + λ·G) to 1. Load divides; it is not taken away.",
                "With G = 1 the equation says 1 + λ = 1 + β_D·D.",
            ),
        ),
        slips=(Slip(_whole_gain, 2), Slip(_subtracted, 3), Slip(lambda: -_subtracted(), 1)),
        shows="The plausible range of this parameter ends far below that value. If ordinary load "
        "worked against estrogen loss through RANKL alone, trials would have seen it long ago.",
    ),
    Exercise(
        id="A3.2",
        solution=_half_left,
        expects=(
            is_number("θ, between 0 and 1"),
            when(
                "It lies between 0 and 1.",
                lambda answer: 0 < answer < 1,
                "θ = 0 means that load needs no estrogen, θ = 1 that it is worth nothing without "
                "any. The answer lies between the two.",
            ),
            near(
                "With it the plan makes up for half of the loss at month 24.",
                0.01,
                "Half of the loss is wanted, so what θ·D takes away is what lies above one half. "
                "Divide by the share without any dependence.",
                "Solve share · (1 − θ·D) = ½ for θ. D is the deficit on anastrozole, a little "
                "below 1, and it stands beside θ.",
            ),
        ),
        slips=(
            Slip(_deficit_forgotten, 2),
            Slip(_what_is_left, 2),
            Slip(lambda: 100 * _half_left(), 1),
        ),
        shows="A dependence well short of complete halves the answer of the model. No trial "
        "of the registry has tested a plan that works without an aromatase inhibitor in women who "
        "take one.",
    ),
    Exercise(
        id="A3.3",
        solution=_trial_size,
        expects=(
            has_keys(("ordinary", "high")),
            when(
                "The smaller gain needs the larger trial.",
                lambda answer: answer["ordinary"] > answer["high"],
                "Look at the quotient: the gain belongs below the spread.",
            ),
            Expect(
                "It grows with the square of spread over gain.",
                lambda answer, reference: (
                    answer["ordinary"] / answer["high"]
                    > 0.5 * reference["ordinary"] / reference["high"]
                ),
                (
                    "The direction is right. Between the plans the size must change by the square "
                    "of the ratio of the gains.",
                ),
            ),
            Expect(
                "It is the number for each group.",
                _within(0.03),
                (
                    "The order of size is right. Two groups are compared, and each has its own "
                    "scatter: what does that do to the variance of the difference?",
                    "n = 2 · ((1.96 + 0.84) · spread / gain)². The gain is that at month 12 over "
                    "the drug alone.",
                ),
            ),
        ),
        slips=(Slip(_one_group, 3), Slip(_without_a_square, 2)),
        shows="For the ordinary plan far more women are needed than any of these trials had, so "
        "“no difference found” was the likely result whether or not the gain is there. For the "
        "high-intensity plan a handful would do, if the model's gain were true: so few that the "
        "normal approximation behind the formula no longer holds. The registry has no trial of it "
        "in women on these medicines.",
    ),
)
