"""Exercises of A9, Auditing a claim."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite, sqrt
from typing import Any

from .exercise import Exercise, Expect, Slip
from .expectations import has_keys, is_number, near, when

# Verdicts of two made-up readers on the same six rows: they agree on four.
_ONE = {"a": "wrong", "b": "wrong", "c": "wrong", "d": "supported", "e": "supported", "f": "wrong"}
_TWO = {**_ONE, "c": "supported", "d": "wrong"}


def _low_baseline() -> Any:
    from aicourse.evidence import effect

    odds_ratio: Any = effect("amir2011.cardiovascular_or").value
    needed: Any = effect("amir2011.cardiovascular_nnh").value

    def gap(p0: float) -> Any:
        return odds_ratio * p0 / (1 - p0 + odds_ratio * p0) - p0

    low, high = 0.0, 0.4  # the gap rises here: its peak lies further up
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if gap(middle) < 1 / needed else (low, middle)
    return low


def _as_a_risk_ratio() -> Any:
    return 1 / 132 / 0.26


def _absurd_baseline() -> Any:
    # The two solutions of r·p/(1 − p + r·p) − p = 1/N multiply to 1/((r − 1)·N).
    return 1 / (0.26 * 132) / _low_baseline()


def _kappa() -> Any:
    from collections import Counter

    def kappa(first: dict[str, str], second: dict[str, str]) -> float:
        both = [name for name in first if name in second]
        one = Counter(first[name] for name in both)
        two = Counter(second[name] for name in both)
        seen = sum(first[name] == second[name] for name in both) / len(both)
        chance = sum(one[verdict] * two[verdict] for verdict in one) / len(both) ** 2
        return (seen - chance) / (1 - chance)

    return kappa


def _agreement() -> Any:
    def share(first: dict[str, str], second: dict[str, str]) -> float:
        return sum(first[name] == second[name] for name in first) / len(first)

    return share


def _even_chance() -> Any:
    def kappa(first: dict[str, str], second: dict[str, str]) -> float:
        chance = 1 / len({*first.values(), *second.values()})
        return float((_agreement()(first, second) - chance) / (1 - chance))

    return kappa


def _naive_pool() -> Any:
    from aicourse.evidence import effect

    rows: Any = [effect(f"{key}.il6") for key in ("meneses2016", "abbasi2022", "bettariga2025")]
    errors = [(row.high - row.low) / (2 * 1.96) for row in rows]
    weights = [1 / error**2 for error in errors]
    mean = sum(w * row.value for w, row in zip(weights, rows, strict=True)) / sum(weights)
    half = 1.96 / sqrt(sum(weights))
    return {"value": mean, "low": mean - half, "high": mean + half}


def _plain_mean() -> Any:
    pool = _naive_pool()
    shift = (-0.55 - 0.05 - 0.85) / 3 - pool["value"]
    return {name: number + shift for name, number in pool.items()}


def _mean_of_the_ends() -> Any:
    return {
        "value": _naive_pool()["value"],
        "low": (-1.02 - 0.53 - 1.68) / 3,
        "high": (-0.09 + 0.43 - 0.02) / 3,
    }


def _two_readers(answer: Callable[..., float]) -> bool:
    return callable(answer) and isfinite(answer(_ONE, _TWO))


EXERCISES = (
    Exercise(
        id="A9.1",
        solution=_low_baseline,
        expects=(
            is_number("a risk, as a share"),
            when(
                "It is a share, between 0 and 1.",
                lambda answer: 0 < answer < 1,
                "What is asked is a share between 0 and 1; of 100 people it is a hundred times as large.",
            ),
            when(
                "It is the lower one of the two that fit.",
                lambda answer: answer < 0.5,
                "That one solves the equation as well. Would nearly everybody in a trial have "
                "cardiovascular disease within some years?",
            ),
            near(
                "Odds ratio and number needed to harm fit together at it.",
                0.0003,
                "You are close to the right size. Check which ratio it is: odds p/(1 − p), not risks, "
                "are 1.26 times as high.",
                "Write p₁ with the odds ratio, subtract p₀, set the difference to 1/N and search "
                "between 0 and a half.",
            ),
        ),
        slips=(
            Slip(_as_a_risk_ratio, 3),
            Slip(_absurd_baseline, 2),
            Slip(lambda: 100 * _low_baseline(), 1),
        ),
        shows="A ratio and one absolute number are enough to recover the other absolute number. So "
        "an article that prints the ratio alone has left out something that its source knew.",
    ),
    Exercise(
        id="A9.2",
        solution=_kappa,
        expects=(
            when(
                "It is a function of two dictionaries that returns a number.",
                _two_readers,
                "The answer is the function itself: put its name there, without brackets. It is tried "
                "with two small dictionaries of verdicts.",
            ),
            when(
                "Two readers who agree on every row have kappa 1.",
                lambda answer: abs(answer(_ONE, _ONE) - 1) < 1e-9,
                "Try it with the same dictionary twice: full agreement should give 1.",
            ),
            when(
                "Agreement that chance alone would give is taken off.",
                lambda answer: abs(answer(_ONE, _TWO) - 4 / 6) > 1e-6,
                "That is the share of rows with the same verdict, and the numerator begins with it. "
                "Two readers who both say “wrong” most of the time agree often without reading.",
            ),
            Expect(
                "What chance gives depends on how often each reader uses each verdict.",
                lambda answer, reference: abs(answer(_ONE, _TWO) - reference(_ONE, _TWO)) < 1e-9,
                (
                    "Something is taken off, and that is right. How likely is it that both say the "
                    "same word if each keeps their own frequencies?",
                    "Sum f₁(v)·f₂(v) over the verdicts v, where fᵢ(v) is the share of v in reader i.",
                ),
            ),
        ),
        slips=(Slip(_agreement, 2), Slip(_even_chance, 3)),
        shows="A reader who differs on one common word loses a good part of the agreement. The order "
        "of the verdicts is thrown away: a weighted kappa keeps it, and a second reader keeps more.",
    ),
    Exercise(
        id="A9.3",
        solution=_naive_pool,
        expects=(
            has_keys(("value", "low", "high")),
            when(
                "The interval lies around the value.",
                lambda answer: answer["low"] < answer["value"] < answer["high"],
                "Look at the signs: low is the end further down, and the value lies between the two.",
            ),
            Expect(
                "The more exact results count more.",
                lambda answer, reference: abs(answer["value"] - reference["value"]) < 0.005,
                (
                    "All three are in it. A plain mean lets the widest interval count as much as the "
                    "narrowest: weight each result.",
                    "The weight is one over the square of the standard error, and the standard error "
                    "is the width of the 95% interval over 2 · 1.96.",
                ),
            ),
            Expect(
                "The interval is that of the weighted mean.",
                lambda answer, reference: (
                    abs(answer["low"] - reference["low"]) < 0.01
                    and abs(answer["high"] - reference["high"]) < 0.01
                ),
                (
                    "The value fits. Ends are not averaged: the standard error of the mean is one over "
                    "the root of the summed weights.",
                ),
            ),
        ),
        slips=(Slip(_plain_mean, 2), Slip(_mean_of_the_ends, 3)),
        shows="The interval is narrower than any of the three, and narrower again if one of them is "
        "entered twice, though nothing new was measured. The number has no unit. Look at which trials "
        "are inside a pool before you trust its width.",
    ),
)
