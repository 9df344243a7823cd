"""Exercises of A6, Vessels, thermostat, urogenital tissue."""

from __future__ import annotations

from math import log, sqrt
from typing import Any

from aicourse.evidence import effect
from aicourse.model import Scenario, describe, simulate

from .exercise import Exercise, Expect, Slip
from .expectations import is_number, near, when


def _interaction() -> Any:
    from aicourse.evidence import effect

    def log_odds_ratio(a: float, n_1: float, b: float, n_2: float) -> tuple[float, float]:
        variance = 1 / a + 1 / b + 1 / (n_1 - a) + 1 / (n_2 - b)
        return log(a * (n_2 - b) / (b * (n_1 - a))), variance

    people, events = [], []
    for name in ("prior_ana", "prior_tam", "ana", "tam"):
        found: Any = effect(f"arimidexpi.iscv_{name}")
        people.append(found.n)
        events.append(round(found.value / 100 * found.n))
    diseased, first = log_odds_ratio(events[0], people[0], events[1], people[1])
    healthy, second = log_odds_ratio(
        events[2] - events[0], people[2] - people[0], events[3] - events[1], people[3] - people[1]
    )
    return (diseased - healthy) / sqrt(first + second)


def _against_everyone() -> Any:
    parts = []
    for prior in ("prior_", ""):
        treated: Any = effect(f"arimidexpi.iscv_{prior}ana")
        other: Any = effect(f"arimidexpi.iscv_{prior}tam")
        a, b = treated.value / 100 * treated.n, other.value / 100 * other.n
        parts.append(
            (
                log(a * (other.n - b) / (b * (treated.n - a))),
                1 / a + 1 / b + 1 / (treated.n - a) + 1 / (other.n - b),
            )
        )
    return (parts[0][0] - parts[1][0]) / sqrt(parts[0][1] + parts[1][1])


def _against_one() -> Any:
    treated: Any = effect("arimidexpi.iscv_prior_ana")
    other: Any = effect("arimidexpi.iscv_prior_tam")
    a, b = round(treated.value / 100 * treated.n), round(other.value / 100 * other.n)
    variance = 1 / a + 1 / b + 1 / (treated.n - a) + 1 / (other.n - b)
    return log(a * (other.n - b) / (b * (treated.n - a))) / sqrt(variance)


def _e_value() -> Any:
    from aicourse.evidence import effect

    found: Any = effect("khosrow2020.heart_failure_hr")
    return found.low + sqrt(found.low * (found.low - 1))


def _e_value_of_the_estimate() -> Any:
    found: Any = effect("khosrow2020.heart_failure_hr")
    return found.value + sqrt(found.value * (found.value - 1))


def _lower_end_itself() -> Any:
    return effect("khosrow2020.heart_failure_hr").low


def _equal_flashes() -> Any:
    value = {row["name"]: row["value"] for row in describe()["parameters"]}
    now = simulate(Scenario(drug="anastrozole")).at(6)
    lost = 1 - now["thermoneutral_width_percent"] / 100
    deficit = lost / value["thermoneutral_loss"]
    return value["thermoneutral_tamoxifen"] / deficit


def _without_the_deficit() -> Any:
    table = describe()["parameters"]
    return next(row["value"] for row in table if row["name"] == "thermoneutral_tamoxifen")


def _times_the_deficit() -> Any:
    return float(_without_the_deficit()) ** 2 / float(_equal_flashes())


EXERCISES = (
    Exercise(
        id="A6.1",
        solution=_interaction,
        expects=(
            is_number("z"),
            when(
                "It is above 0: the odds ratio is higher with earlier disease.",
                lambda answer: answer > 0,
                "Take the women with earlier disease first, minus those without. The logarithms "
                "are subtracted, not the ratios.",
            ),
            Expect(
                "Both groups carry uncertainty.",
                lambda answer, _: abs(answer - _against_one()) > 0.05,
                (
                    "That tests the ratio of the diseased group against no effect. Ask whether "
                    "the two ratios differ: both logarithms and both variances enter.",
                ),
            ),
            near(
                "It compares women with and without earlier disease.",
                0.06,
                "The second group is those *without* earlier disease: from all women, take away "
                "those with it, events and people both.",
                "Round the events of each printed share to whole women, then subtract, then form "
                "the odds ratio and its variance.",
            ),
        ),
        slips=(Slip(_against_everyone, 3), Slip(_against_one, 2), Slip(lambda: -_interaction(), 1)),
        shows="A z of this size comes up by chance in about one of four such comparisons. The "
        "shares are printed as whole per cent; half a point up or down alone moves it from about 0 "
        "to above 2. A claim of special harm cannot rest on that.",
    ),
    Exercise(
        id="A6.2",
        solution=_e_value,
        expects=(
            is_number("a ratio"),
            when(
                "It is above 1.",
                lambda answer: answer > 1,
                "An E-value is a ratio above 1: the strength that a confounder would need.",
            ),
            Expect(
                "It is the E-value of the lower end.",
                lambda answer, _: abs(answer - _e_value_of_the_estimate()) > 0.02,
                (
                    "That is the E-value of the estimate. What would bring the interval to 1 is "
                    "asked: use its lower end.",
                ),
            ),
            near(
                "It follows the formula.",
                0.01,
                "R + √(R(R − 1)), with the lower end of the hazard ratio as R.",
            ),
        ),
        slips=(Slip(_e_value_of_the_estimate, 2), Slip(_lower_end_itself, 3)),
        shows="Adjustment had taken away more than half of the crude excess. Something unmeasured "
        "that goes along with both at about this strength would take the rest to the edge of no "
        "effect. A harm is possible; a difference of that size between the groups is, too.",
    ),
    Exercise(
        id="A6.3",
        solution=_equal_flashes,
        expects=(
            is_number("the value of thermoneutral_loss"),
            when(
                "It is a share, between 0 and 1.",
                lambda answer: 0 < answer < 1,
                "The setting is a share of the zone, between 0 and 1.",
            ),
            Expect(
                "It takes the deficit into account.",
                lambda answer, _: abs(answer - _without_the_deficit()) > 0.005,
                (
                    "That would be right if anastrozole took away all estradiol. It leaves some, "
                    "so D is a little below 1.",
                ),
            ),
            near(
                "With it, flashes on both medicines are the same.",
                0.003,
                "Equal flashes mean equal widths: θD = θ_T. Which way does D enter, if θ is asked?",
                "Read D off the width on anastrozole: the share lost, divided by the present θ.",
            ),
        ),
        slips=(Slip(_without_the_deficit, 2), Slip(_times_the_deficit, 3)),
        shows="A little above this setting the model contradicts the trial in which fewer women "
        "had flashes on anastrozole. Below it, any value keeps the order of the trial: an order "
        "fixes no size. The zone, measured in the same people before and on each medicine, would.",
    ),
)
