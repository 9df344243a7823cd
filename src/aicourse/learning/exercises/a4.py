"""Exercises of A4, Joint tissue and the processing of pain."""

from __future__ import annotations

from collections.abc import Callable
from math import erf, exp, log, sqrt
from typing import Any

from aicourse.evidence import effect
from aicourse.model import Scenario, describe, simulate

from .exercise import Exercise, Expect, Slip
from .expectations import has_keys, is_function, is_number, near, when


def _needed_ratio() -> Any:
    from aicourse.evidence import effect

    value = {row["name"]: row["value"] for row in describe()["parameters"]}
    rise: Any = effect("prieto2011.pain_vas_3mo").value
    return exp(rise / value["pain_systemic_gain"])


def _logarithm() -> Any:
    return log(_needed_ratio())


def _one_plus() -> Any:
    return 1 + log(_needed_ratio())


def _power() -> Any:
    from aicourse.evidence import effect

    crp: Any = effect("pradhan2002.crp")
    spread = log(crp.high / crp.low) / (2 * 0.6745)
    error = spread * sqrt(1 / 30 + 1 / 22)

    def below(z: float) -> float:
        return (1 + erf(z / sqrt(2))) / 2

    return lambda shift: below(shift / error - 1.96) + below(-shift / error - 1.96)


def _with_error(error: float) -> Callable[[float], float]:
    def below(z: float) -> float:
        return (1 + erf(z / sqrt(2))) / 2

    return lambda shift: below(shift / error - 1.96) + below(-shift / error - 1.96)


def _spread() -> float:
    crp: Any = effect("pradhan2002.crp")
    return float(log(crp.high / crp.low) / (2 * 0.6745))


def _as_one_sample() -> Any:
    return _with_error(_spread() / sqrt(52))


def _one_sided() -> Any:
    error = _spread() * sqrt(1 / 30 + 1 / 22)
    return lambda shift: (1 + erf((shift / error - 1.96) / sqrt(2))) / 2


def _missed() -> Any:
    return lambda shift: 1 - _power()(shift)


def _local_alone() -> Any:
    from aicourse.evidence import effect

    value = {row["name"]: row["value"] for row in describe()["parameters"]}
    start = 2.0
    wanted: Any = effect("prieto2011.pain_vas_3mo").value

    def rise(month: float, **changes: Any) -> float:
        run = simulate(Scenario(baseline_worst_pain=start, drug_months=12, **changes))
        return run.at(month)["worst_pain"] - start

    as_fitted = rise(3, pain_central=0)
    gain = value["pain_local_gain"] * wanted / as_fitted
    alone = rise(12, pain_central=0, parameters={"pain_local_gain": gain})
    return {"gain": gain, "gap": rise(12) - alone}


def _both_gains_added() -> Any:
    value = {row["name"]: row["value"] for row in describe()["parameters"]}
    return {**_local_alone(), "gain": value["pain_local_gain"] + value["pain_central_gain"]}


def _gap_upside_down() -> Any:
    right = _local_alone()
    return {**right, "gap": -right["gap"]}


def _close(name: str, within: float) -> Callable[[Any, Any], bool]:
    return lambda answer, reference: abs(answer[name] - reference[name]) <= within


EXERCISES = (
    Exercise(
        id="A4.1",
        solution=_needed_ratio,
        expects=(
            is_number("how many times as much CRP"),
            when(
                "It is above 1: CRP has to rise.",
                lambda answer: answer > 1,
                "A path from a marker to more pain needs more of the marker, so the ratio is "
                "above 1.",
            ),
            Expect(
                "It is a ratio of levels, not of logarithms.",
                lambda answer, reference: (
                    min(abs(answer - log(reference)), abs(answer - 1 - log(reference))) > 0.02
                ),
                (
                    "That number comes from the right equation. It is a change of the natural "
                    "logarithm (or one more than it): what ratio of levels is that?",
                ),
            ),
            near(
                "With it the path gives the rise that was seen.",
                0.05,
                "The path adds the gain times the change of ln CRP. Set that equal to the rise in "
                "points.",
                "Divide the rise by the gain, then undo the natural logarithm.",
            ),
        ),
        slips=(
            Slip(_logarithm, 2),
            Slip(_one_plus, 2),
            Slip(lambda: 10 ** _logarithm(), 3),
            Slip(lambda: 1 / _needed_ratio(), 1),
        ),
        shows="Blood alone would have to carry about three times the CRP. A rise like that is no "
        "subtle thing: most laboratories would report it.",
    ),
    Exercise(
        id="A4.2",
        solution=_power,
        expects=(
            is_function(0.5),
            Expect(
                "With no shift at all, it finds one in 5 of 100 studies.",
                lambda answer, _: abs(answer(0.0) - 0.05) < 0.002,
                (
                    "At a shift of 0 a two-sided test at 5% still finds something, in 5 of 100 "
                    "studies. What does your function say there, and is it the chance to find or "
                    "to miss?",
                ),
            ),
            Expect(
                "Up and down count alike.",
                lambda answer, _: abs(answer(0.8) - answer(-0.8)) < 1e-6,
                ("Try a negative shift. A two-sided test has two tails: add the other one.",),
            ),
            Expect(
                "It has the right value for a middling shift.",
                lambda answer, reference: abs(answer(0.6) - reference(0.6)) < 0.01,
                (
                    "The form of the curve is right. Look at the standard error: two groups of "
                    "different size, each with the spread of ln CRP.",
                    "For a difference of two means the variances add: the spread times the root of "
                    "one over the one size plus one over the other.",
                ),
            ),
        ),
        slips=(Slip(_as_one_sample, 3), Slip(_one_sided, 1), Slip(_missed, 1)),
        shows="A large shift would rarely have been missed; half of it would be missed more often than "
        "found. The null finding rules out the strong form of the hypothesis, not a weak one.",
    ),
    Exercise(
        id="A4.3",
        solution=_local_alone,
        expects=(
            has_keys(("gain", "gap")),
            Expect(
                "With this gain the local path alone meets the rise at three months.",
                _close("gain", 0.01),
                (
                    "Pain is in proportion to the gain. Run the local path alone with the gain as "
                    "fitted, and see by which factor month 3 falls short.",
                    "Adding the two gains does not do it: the central path is slower, so at month 3 "
                    "it had given less than its share.",
                ),
            ),
            Expect(
                "The gap is two paths minus one, at month 12.",
                _close("gap", 0.01),
                (
                    "Run both models at month 12 and subtract: two paths minus local alone. Which "
                    "one ends higher?",
                ),
            ),
        ),
        slips=(Slip(_both_gains_added, 1), Slip(_gap_upside_down, 2)),
        shows="Fitted to the same three months, the two models differ at a year by less than a "
        "quarter of a point, where women differ by several. No trial of this size could tell them "
        "apart by pain alone.",
    ),
)
