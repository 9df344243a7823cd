"""Exercises of A8, A virtual trial."""

from __future__ import annotations

from math import sqrt
from typing import Any

from aicourse.model import Scenario
from aicourse.model.trial import virtual_trial

from .exercise import Exercise, Expect, Slip
from .expectations import is_number, near, when


def _women_for_bone() -> Any:
    from statistics import NormalDist

    from aicourse.evidence import study

    plans = {
        name: Scenario(**study("thomas2017").arms[name]) for name in ("usual care", "exercise")
    }
    trial = virtual_trial(plans, 400, outcome="lumbar_spine_bmd", drop_out=0, repeats=1000)
    sd = trial.effects["exercise"].std() * sqrt(400 / 2)
    z = NormalDist().inv_cdf
    stay = 2 * ((z(0.975) + z(0.9)) * sd / trial.true_effects["exercise"]) ** 2
    return stay / (1 - 0.1)


def _peeking() -> Any:
    import numpy as np

    random = np.random.default_rng(8)
    control, treated = random.normal(size=(2, 10_000, 100))
    found = np.zeros(10_000, dtype=bool)
    for n in (20, 40, 60, 80, 100):
        a, b = control[:, :n], treated[:, :n]
        error = np.sqrt((a.var(axis=1, ddof=1) + b.var(axis=1, ddof=1)) / n)
        found |= np.abs(b.mean(axis=1) - a.mean(axis=1)) > 1.96 * error
    return float(found.mean())


def _exaggeration() -> Any:
    from aicourse.evidence import study

    plans = {
        name: Scenario(**study("thomas2017").arms[name]) for name in ("usual care", "exercise")
    }
    sizes = {"usual care": 60, "exercise": 61}
    trial = virtual_trial(plans, sizes, outcome="lumbar_spine_bmd", repeats=10_000, seed=1)
    found = trial.effects["exercise"][trial.p_values["exercise"] < 0.05]
    return float(found.mean() / trial.true_effects["exercise"])


EXERCISES = (
    Exercise(
        id="A8.1",
        solution=_women_for_bone,
        expects=(
            is_number("women in each arm"),
            when(
                "It is more than HOPE had in an arm.",
                lambda answer: answer > 61,
                "HOPE's size found this effect in few of its virtual repeats. More women are needed, "
                "not fewer.",
            ),
            Expect(
                "It counts one arm.",
                lambda answer, reference: abs(answer / reference - 2) > 0.25,
                (
                    "The size of the effect and the spread are right. You have the women of both "
                    "arms together; the question is about one.",
                ),
            ),
            Expect(
                "It is the number to enrol for 90% power.",
                lambda answer, reference: abs(answer / reference - 1) <= 0.15,
                (
                    "The road is right. Look at the three numbers that go in: the SD of a measured "
                    "change (two errors, not one), the power, and the effect in all virtual women.",
                    "Try your number in `virtual_trial` with `drop_out=0.1` and look at the power. "
                    "Which way must it move?",
                ),
            ),
        ),
        slips=(
            Slip(lambda: 2 * _women_for_bone(), 2),
            # For a power of a half: the z of the power was left out.
            Slip(lambda: _women_for_bone() * (1.96 / 3.24) ** 2, 3),
            Slip(lambda: 20, 1),
        ),
        shows="HOPE was planned for pain, and for pain it was large enough. For a difference in bone "
        "of this size it would have needed many times its women, and that is if the model's effect "
        "on bone is real.",
    ),
    Exercise(
        id="A8.2",
        solution=_peeking,
        expects=(
            is_number("a share of trials"),
            when(
                "It is a share, between 0 and 1.",
                lambda answer: 0 < answer < 1,
                "What is asked is a share between 0 and 1; a percentage is a hundred times as large.",
            ),
            when(
                "It is more than a single look would give.",
                lambda answer: answer > 0.07,
                "That is what one look gives. A trial counts when *any* of its looks finds something.",
            ),
            Expect(
                "Looks at the same people are not treated as independent.",
                lambda answer, _: abs(answer - (1 - 0.95**5)) > 0.02,
                (
                    "Five chances, that is right. But each look holds the people of the look before, "
                    "so the five are not independent: simulate them on the same rows.",
                ),
            ),
            near(
                "It is the share of null trials that find something at one of five looks.",
                0.02,
                "Use the same rows at every look and take the first 20, 40, 60, 80 and 100 columns. "
                "Keep a True once it is True.",
                "Is the effect really zero in both arms, and is the bound 1.96 standard errors at "
                "every look?",
            ),
        ),
        slips=(Slip(lambda: 0.05, 2), Slip(lambda: 1 - 0.95**5, 3), Slip(lambda: 14.2, 1)),
        shows="Looking as the people come in, and stopping when it looks good, multiplies false "
        "alarms. Trials that look early plan it, and pay with a stricter bound at each look.",
    ),
    Exercise(
        id="A8.3",
        solution=_exaggeration,
        expects=(
            is_number("a ratio"),
            when(
                "It is above 1: what is found is exaggerated.",
                lambda answer: answer > 1.3,
                "Over *all* trials the mean is about the truth, and the ratio about 1. Keep only the "
                "trials that would be announced as a finding.",
            ),
            near(
                "It is the mean of the announced results over the true effect.",
                0.3,
                "Choose the effects of the trials with p below 0.05, take their mean, and divide by "
                "the effect in all virtual women: `true_effects`.",
                "Is it the spine, with the arms of `thomas2017` and the sizes of HOPE?",
            ),
        ),
        slips=(
            Slip(lambda: 1.0, 1),
            Slip(lambda: 1 / _exaggeration(), 1),
            Slip(lambda: _exaggeration() * 0.61, 2),
        ),
        shows="In a trial that is too small, a result can only pass the bar by being too large. A "
        "striking result of a small trial is therefore a reason to repeat it, not to trust its size.",
    ),
)
