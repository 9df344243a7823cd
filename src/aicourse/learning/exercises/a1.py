"""Exercises of A1, From biology to equations."""

from __future__ import annotations

from collections.abc import Callable
from math import exp
from typing import Any

from aicourse.model import Scenario, describe, simulate

from .exercise import Exercise, Expect, Slip
from .expectations import is_function, is_number, near, when


def _half_effect() -> Any:
    value = {row["name"]: row["value"] for row in describe()["parameters"]}
    n = value["deficit_steepness"]
    Kn = value["deficit_midpoint"] ** n
    left = (Kn * (1 + Kn) / (0.5 + Kn) - Kn) ** (1 / n)
    return 1 - left


def _midpoint_itself() -> Any:
    value: dict[str, Any] = {row["name"]: row["value"] for row in describe()["parameters"]}
    return 1 - value["deficit_midpoint"]


def _spine_by_hand() -> Any:
    value = {row["name"]: row["value"] for row in describe()["parameters"]}
    run = simulate(Scenario(drug_months=180, duration_months=180))
    C = run.at(180)["osteoclast_activity"]
    B = 1 + value["coupling"] * (C - 1)
    k, k_b = value["turnover_spine"] / 12, value["osteoblast_rate"]
    level, kappa = B / C, k * C

    def spine(t: float) -> Any:
        late = k * (B - 1) * (exp(-kappa * t) - exp(-k_b * t)) / (k_b - kappa)
        return level + (1 - level) * exp(-kappa * t) - late

    return spine


def _without_delay() -> Any:
    level = _spine_by_hand()(1e5)
    kappa = 0.208 / 12 * 1.3
    return lambda t: level + (1 - level) * exp(-kappa * t)


def _in_per_cent() -> Any:
    spine = _spine_by_hand()
    return lambda t: 100 * (spine(t) - 1)


def _same_on_anastrozole() -> Any:
    value = {row["name"]: row["value"] for row in describe()["parameters"]}
    n, e = value["deficit_steepness"], 1 - value["suppression_anastrozole"]

    def deficit(K: float) -> Any:
        return K**n * (1 + K**n) / (K**n + e**n) - K**n

    return value["rankl_deficit_gain"] * deficit(value["deficit_midpoint"]) / deficit(0.5)


def _upside_down() -> Any:
    value = {row["name"]: row["value"] for row in describe()["parameters"]}
    return value["rankl_deficit_gain"] ** 2 / _same_on_anastrozole()


def _unchanged() -> Any:
    return next(p["value"] for p in describe()["parameters"] if p["name"] == "rankl_deficit_gain")


def _follows(answer: Callable[[float], float], months: tuple[int, ...]) -> bool:
    """Whether a curve stays within half a percentage point of the simulation, without ageing."""
    on, off = simulate(Scenario()), simulate(Scenario(drug="none"))
    name = "lumbar_spine_bmd"
    shares = [(1 + on.at(t)[name] / 100) / (1 + off.at(t)[name] / 100) for t in months]
    return all(abs(answer(t) - share) < 0.005 for t, share in zip(months, shares, strict=True))


EXERCISES = (
    Exercise(
        id="A1.1",
        solution=_half_effect,
        expects=(
            is_number("a share of estradiol"),
            when(
                "It is a share, between 0 and 1.",
                lambda answer: 0 < answer < 1,
                "What is asked is a share between 0 and 1; a percentage is a hundred times as large.",
            ),
            Expect(
                "It is the share removed.",
                lambda answer, reference: abs(answer - (1 - reference)) > 0.005,
                (
                    "That is the share of estradiol that is *left* at half of the effect. The input "
                    "asks for the share removed.",
                ),
            ),
            near(
                "With it the deficit is one half.",
                0.002,
                "Write D(e) = ½ and bring Kⁿ to the other side. K itself is not yet the answer: "
                "D also has the term −Kⁿ, which makes it 0 at the untreated level.",
                "Solve for eⁿ, take the root, and remember that suppression is 1 − e.",
            ),
        ),
        slips=(
            Slip(lambda: 1 - _half_effect(), 2),
            Slip(_midpoint_itself, 3),
            Slip(lambda: 100 * _half_effect(), 1),
        ),
        shows="In the model about two thirds of estradiol gone already means half of the effect, "
        "and little of it comes beyond 90%. Whether bone in women does the same is what the setting "
        "of K assumes.",
    ),
    Exercise(
        id="A1.2",
        solution=_spine_by_hand,
        expects=(
            is_function(12.0),
            when(
                "It starts at 1: all bone is there in month 0.",
                lambda answer: abs(answer(0.0) - 1) < 1e-6,
                "At t = 0 the function should be 1. M is a share of bone, not a change in per cent.",
            ),
            Expect(
                "It ends at the level of the lesson, M*.",
                lambda answer, reference: abs(answer(2000.0) - reference(2000.0)) < 0.002,
                (
                    "After very long the function should reach M* = B*/C*. Every exponential has to "
                    "fade: look at the signs.",
                ),
            ),
            when(
                "It stays within half a percentage point of the simulation for five years.",
                lambda answer: _follows(answer, (3, 6, 12, 24, 36, 60)),
                "Level and slow drift are there. What about the months in which formation has not "
                "followed yet? B(t) is B* minus a part that fades at the rate k_B.",
                "Put B(t) = B* − (B* − 1)·exp(−k_B t) into dM/dt. The delay subtracts a difference of "
                "two exponentials, divided by k_B − κ.",
            ),
        ),
        slips=(Slip(_without_delay, 3), Slip(_in_per_cent, 1)),
        shows="Level, slow drift and delay: three parts make the whole curve. What remains are the "
        "weeks that osteoclasts need.",
    ),
    Exercise(
        id="A1.3",
        solution=_same_on_anastrozole,
        expects=(
            is_number("the value of rankl_deficit_gain"),
            when(
                "It lies above 0.",
                lambda answer: answer > 0,
                "The gain is a positive number: less estradiol raises RANKL/OPG.",
            ),
            near(
                "With K = 0.5 it leaves the spine on anastrozole where it was.",
                0.003,
                "Only the product of the gain and D(e) enters the equations. Keep that product the "
                "same at the e that anastrozole leaves.",
                "D at that e differs between the two K. If D is now smaller, must the gain be larger "
                "or smaller?",
            ),
        ),
        slips=(Slip(_unchanged, 2), Slip(_upside_down, 2)),
        shows="On anastrozole nobody can tell the two models apart; at half the suppression one can. "
        "It takes people at intermediate levels of estradiol, with markers measured.",
    ),
)
