"""Exercises of A5, Axes and microbes."""

from __future__ import annotations

from collections.abc import Callable
from math import atanh, sqrt, tanh
from typing import Any

from .exercise import Exercise, Expect, Slip
from .expectations import has_keys, is_function, is_number, near, when


def _interval_of_seven() -> Any:
    from aicourse.evidence import effect

    row: Any = effect("flores2012.glucuronidase")
    middle, error = atanh(row.value), 1 / sqrt(row.n - 3)
    return {"low": tanh(middle - 1.96 * error), "high": tanh(middle + 1.96 * error)}


def _without_transform() -> Any:
    return {"low": 0.31 - 1.96 / sqrt(7 - 3), "high": 0.31 + 1.96 / sqrt(7 - 3)}


def _not_transformed_back() -> Any:
    return {"low": atanh(0.31) - 0.98, "high": atanh(0.31) + 0.98}


def _with_n_seven() -> Any:
    error = 1.96 / sqrt(7)
    return {"low": tanh(atanh(0.31) - error), "high": tanh(atanh(0.31) + error)}


def _risk_from_odds_ratio() -> Any:
    from aicourse.evidence import effect

    ratio: Any = effect("greendale1999.fracture_q4").value
    return lambda baseline: ratio * baseline / (1 - baseline + ratio * baseline)


def _as_relative_risk() -> Any:
    return lambda baseline: 5.38 * baseline


def _odds_only() -> Any:
    return lambda baseline: 5.38 * baseline / (1 - baseline)


def _without_mechanism() -> Any:
    from aicourse.figures.concept_map import concept_map

    found = concept_map("axes")
    kept = found.only("strong", "moderate", "limited")
    ends = [name for name in found.boxes if name != "bone"]
    return sum(bool(kept.ways(name, "bone")) for name in ends)


def _all_arrows() -> Any:
    from aicourse.figures.concept_map import concept_map

    found = concept_map("axes")
    return sum(bool(found.ways(name, "bone")) for name in found.boxes if name != "bone")


def _ways_not_boxes() -> Any:
    from aicourse.figures.concept_map import concept_map

    found = concept_map("axes")
    return sum(len(found.ways(name, "bone")) for name in found.boxes if name != "bone")


def _only_direct() -> Any:
    from aicourse.figures.concept_map import concept_map

    return sum(arrow.end == "bone" for arrow in concept_map("axes").arrows)


def _end(name: str) -> Callable[[Any, Any], bool]:
    return lambda answer, reference: abs(answer[name] - reference[name]) < 0.01


EXERCISES = (
    Exercise(
        id="A5.1",
        solution=_interval_of_seven,
        expects=(
            has_keys(("low", "high")),
            when(
                "Both ends are possible correlations.",
                lambda answer: -1 <= answer["low"] < answer["high"] <= 1,
                "A correlation lies between −1 and 1. Form the interval on the scale of atanh, and "
                "come back with tanh.",
            ),
            Expect(
                "The lower end is right.",
                _end("low"),
                (
                    "The shape of the calculation is right. Which number of women minus what is "
                    "under the root? And is the interval formed on the transformed scale?",
                ),
            ),
            Expect("The upper end is right.", _end("high"), ("Use the same error on both sides.",)),
        ),
        slips=(
            Slip(_without_transform, 1),
            Slip(_not_transformed_back, 1),
            Slip(_with_n_seven, 2),
        ),
        shows="Seven women are compatible with a strong link in either direction. Such a result is "
        "a reason to measure, not a reason to believe.",
    ),
    Exercise(
        id="A5.2",
        solution=_risk_from_odds_ratio,
        expects=(
            is_function(0.1),
            when(
                "No baseline leads to a risk above 1.",
                lambda answer: answer(0.9) <= 1,
                "Try a baseline of 0.9. An odds ratio multiplies odds, not risks; turn the odds "
                "back into a risk at the end.",
            ),
            Expect(
                "It has the right risk at a baseline of 0.05.",
                lambda answer, reference: abs(answer(0.05) - reference(0.05)) < 0.002,
                (
                    "Odds are p / (1 − p). Multiply them, then solve for the new p.",
                    "With odds o the risk is o / (1 + o).",
                ),
            ),
        ),
        slips=(
            Slip(_as_relative_risk, 1),
            Slip(_odds_only, 1),
            Slip(lambda: lambda baseline: baseline, 2),
        ),
        shows="At a small baseline an odds ratio and a relative risk are near each other; at a "
        "large one they are not. The paper's baseline is not in the registry, so no single number "
        "of people follows from it.",
    ),
    Exercise(
        id="A5.3",
        solution=_without_mechanism,
        expects=(
            is_number("how many concepts"),
            when(
                "It is a whole number of concepts.",
                lambda answer: answer == int(answer) and answer >= 0,
                "Count concepts: the answer is a whole number.",
            ),
            Expect(
                "Chains of more than one arrow are counted too.",
                lambda answer, _: answer != _only_direct(),
                ("Those arrows are right, and chains count as well: use `ways`.",),
            ),
            near(
                "It is the number that can reach bone without an arrow of mechanism only.",
                0.1,
                "Take the map of all certainties but one, and ask for each concept whether there "
                "is any way to bone. Several ways from one concept count once.",
                '`concept_map("axes").only(...)` has the map; an empty tuple of ways is false.',
            ),
        ),
        slips=(Slip(_all_arrows, 3), Slip(_ways_not_boxes, 3), Slip(_only_direct, 2)),
        shows="With every arrow drawn alike, everything seems to lead to bone. Leave out "
        "what rests on mechanism alone, and fewer than half of the concepts do.",
    ),
)
