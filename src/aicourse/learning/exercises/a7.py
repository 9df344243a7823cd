"""Exercises of A7, Genes and variability."""

from __future__ import annotations

from typing import Any

from aicourse.model import Scenario
from aicourse.model.cohort import simulate_cohort

from .exercise import Exercise, Expect, Slip
from .expectations import is_number, near, when


def _lose_more_than_without() -> Any:
    point = ("lumbar_spine_bmd", 60.0)
    ends = {}
    for drug in ("anastrozole", "none"):
        plan = Scenario(drug=drug, duration_months=60)
        crowd = simulate_cohort(plan, people=8000, seed=7, outputs=(), end_points=[point])
        ends[drug] = crowd.end_point(*point)
    extra = ends["anastrozole"] - ends["none"]
    return float((extra < -5).mean())


def _without_a_second_run() -> Any:
    point = ("lumbar_spine_bmd", 60.0)
    plan = Scenario(drug="anastrozole", duration_months=60)
    crowd = simulate_cohort(plan, people=8000, seed=7, outputs=(), end_points=[point])
    return float((crowd.end_point(*point) < -5).mean())


def _other_women() -> Any:
    point = ("lumbar_spine_bmd", 60.0)
    ends = []
    for seed, drug in enumerate(("anastrozole", "none")):
        plan = Scenario(drug=drug, duration_months=60)
        crowd = simulate_cohort(plan, people=8000, seed=seed, outputs=(), end_points=[point])
        ends.append(crowd.end_point(*point))
    return float((ends[0] - ends[1] < -5).mean())


def _real_among_hits() -> Any:
    variants, real, power, alpha = 100, 2, 0.5, 0.05
    true_hits = real * power
    false_hits = (variants - real) * alpha
    return true_hits / (true_hits + false_hits)


def _share_of_people() -> Any:
    seen, error, readings = 2.66, 1.6, 4
    people = seen**2 - 2 * error**2
    noise = 2 * error**2 / readings
    return people / (people + noise)


EXERCISES = (
    Exercise(
        id="A7.1",
        solution=_lose_more_than_without,
        expects=(
            is_number("a share of women"),
            when(
                "It is a share, between 0 and 1.",
                lambda answer: 0 < answer < 1,
                "What is asked is a share between 0 and 1; a percentage is a hundred times as large.",
            ),
            Expect(
                "It compares each woman with herself without the drug.",
                lambda answer, _: abs(answer - _without_a_second_run()) > 0.02,
                (
                    "That is the share who lose more than five points in all. Some of that is age: "
                    "run the same women without the drug, and subtract woman by woman.",
                ),
            ),
            Expect(
                "Both runs hold the same women.",
                lambda answer, _: abs(answer - _other_women()) > 0.015,
                (
                    "You subtract, and that is right. But with two seeds you subtract two different "
                    "women. The same seed draws the same people.",
                ),
            ),
            near(
                "It is the share who lose over five points more than they would have.",
                0.012,
                "Take two runs with the same seed, subtract the end points, and count those below −5.",
                "Five years, the lumbar spine, anastrozole for 60 months, everything else as it "
                "stands in a plain Scenario. Use some thousands of people.",
            ),
        ),
        slips=(
            Slip(_without_a_second_run, 2),
            Slip(_other_women, 3),
            Slip(lambda: 100 * _lose_more_than_without(), 1),
        ),
        shows="No trial can see this share: nobody is on the drug and off it at once. The model can, "
        "because it was told how women differ. So the share is as good as that assumption.",
    ),
    Exercise(
        id="A7.2",
        solution=_real_among_hits,
        expects=(
            is_number("a share of the findings"),
            when(
                "It is a share, between 0 and 1.",
                lambda answer: 0 < answer < 1,
                "What is asked is a share between 0 and 1.",
            ),
            Expect(
                "It looks from the findings back to the variants.",
                lambda answer, _: abs(answer - 0.95) > 0.02 and abs(answer - 0.5) > 0.02,
                (
                    "Power and level look forward, from variant to finding. The question looks back: "
                    "of all that were found, how many are real?",
                ),
            ),
            near(
                "It counts true findings among all findings.",
                0.005,
                "Count both kinds of finding: how many of the real ones are found, and how many of "
                "the others pass by chance?",
                "Real findings: variants with an effect times power. False ones: all the others "
                "times the level.",
            ),
        ),
        slips=(
            Slip(lambda: 0.95, 2),
            Slip(lambda: 0.5, 2),
            # True over false findings, instead of over all.
            Slip(lambda: 1 / 4.9, 3),
        ),
        shows="Most findings of such a search are false, with no error made by anybody. It is why a "
        "stricter bar and a second group of people come before any use.",
    ),
    Exercise(
        id="A7.3",
        solution=_share_of_people,
        expects=(
            is_number("a share of the variance"),
            when(
                "It is a share, between 0 and 1.",
                lambda answer: 0 < answer < 1,
                "What is asked is a share between 0 and 1.",
            ),
            Expect(
                "Four readings shrink the variance of the error by four.",
                lambda answer, _: abs(answer - 1.9556 / (1.9556 + 2 * 0.4**2)) > 0.02,
                (
                    "The mean of four readings has a quarter of the *variance* of one; you divided "
                    "the SD by four, and that is too much.",
                ),
            ),
            near(
                "It is the part that people have in the variance of the change.",
                0.01,
                "First the variance of people: what is left of 2.66² after the errors of two single "
                "readings. Then put back the smaller errors.",
                "A change has the errors of two visits, each the mean of four readings. People over "
                "people plus errors, in variances, not in SD.",
            ),
        ),
        slips=(
            Slip(lambda: 1.9556 / (1.9556 + 2 * 0.4**2), 2),
            Slip(lambda: 1.9556 / 2.66**2, 3),
            Slip(lambda: (2.66**2 - 1.6**2) / 2.66**2, 3),
        ),
        shows="The people have not changed, only the ruler. A search for genes behind a badly measured "
        "outcome looks for differences that are mostly error.",
    ),
)
