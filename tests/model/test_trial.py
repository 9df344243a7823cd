"""Virtual trials: the statistics are right, and HOPE comes out as HOPE came out."""

from __future__ import annotations

import math
from typing import Any

import pytest

pytest.importorskip("numpy")
pytest.importorskip("scipy")

import numpy as np
from scipy import stats

from aicourse.evidence import effect, study
from aicourse.model import InputError, Scenario
from aicourse.model.student import critical_t, two_sided_p
from aicourse.model.trial import TrialResult, _welch, virtual_trial

HOPE_SIZES = {"usual care": 60, "exercise": 61}
PLAIN = Scenario(baseline_worst_pain=5, drug_start_month=-24)
ACTIVE = PLAIN.replace(aerobic_min_per_week=150, resistance_sessions_per_week=2)
ARMS = {"usual care": PLAIN, "exercise": ACTIVE}


def hope(outcome: str, repeats: int = 1000, **more: Any) -> TrialResult:
    """Run HOPE again, with the arms of its study file."""
    arms = {name: Scenario(**study("irwin2015").arms[name]) for name in HOPE_SIZES}
    return virtual_trial(arms, HOPE_SIZES, outcome=outcome, repeats=repeats, seed=2015, **more)


def test_published_pain_lies_within_the_middle_of_virtual_trials() -> None:
    again = hope("worst_pain")
    for arm, name in (("exercise", "exercise"), ("usual care", "usual_care")):
        low, high = again.middle_change(arm, 0.9)
        assert low <= effect(f"irwin2015.worst_pain_{name}_12mo").value <= high
    low, high = again.middle(share=0.9)
    assert low <= effect("irwin2015.worst_pain_difference_12mo").value <= high
    assert again.power() > 0.8


@pytest.mark.parametrize("site", ["lumbar_spine_bmd", "total_hip_bmd", "femoral_neck_bmd"])
def test_bone_density_comes_out_null_in_most_virtual_trials(site: str) -> None:
    # The spread of changes comes from people.toml. Were scanners alone to blame (1.5 % a scan), the
    # spine would come out null in about 70 % of trials, the hip in nearly 90 %.
    again = hope(site)
    assert again.true_effects["exercise"] > 0  # there is an effect, too small for this trial
    assert np.mean(again.p_values["exercise"] > 0.05) >= 0.8


def test_enough_people_would_have_found_the_effect_on_bone() -> None:
    large = virtual_trial(ARMS, 5000, outcome="lumbar_spine_bmd", repeats=20)
    assert large.power() == 1


def test_no_effect_is_found_as_often_as_alpha_says() -> None:
    null = virtual_trial({"a": PLAIN, "b": PLAIN}, 40, repeats=4000, alpha=0.1, seed=3)
    # Four standard errors of a share of 0.1 in 4000 trials.
    assert null.power() == pytest.approx(0.1, abs=4 * math.sqrt(0.1 * 0.9 / 4000))
    assert stats.kstest(null.p_values["b"], "uniform").pvalue > 1e-4


def test_very_small_trials_find_nothing_as_often_as_scipy_does() -> None:
    small = virtual_trial(
        {"a": PLAIN, "b": PLAIN}, 3, repeats=4000, alpha=0.1, spread=0, drop_out=0, seed=6
    )
    a, b = np.random.default_rng(6).normal(size=(2, 4000, 3))
    theirs = np.mean(stats.ttest_ind(a, b, axis=1, equal_var=False).pvalue < 0.1)
    assert small.power() == pytest.approx(theirs, abs=4 * math.sqrt(2 * 0.1 * 0.9 / 4000))


def test_intervals_cover_the_true_effect_as_often_as_they_say() -> None:
    trial = virtual_trial(ARMS, 60, repeats=4000, alpha=0.05, seed=4)
    truth = trial.true_effects["exercise"]
    covered = np.mean((trial.low["exercise"] <= truth) & (truth <= trial.high["exercise"]))
    assert covered == pytest.approx(0.95, abs=4 * math.sqrt(0.05 * 0.95 / 4000))


def test_power_is_that_of_the_noncentral_t_distribution() -> None:
    # Without spread the changes are normal, and the power has a formula.
    trial = virtual_trial(
        ARMS, 30, repeats=4000, spread=0, measurement_sd=1.5, drop_out=0, month=6, seed=5
    )
    sd = 1.5 * math.sqrt(2)
    shift = trial.true_effects["exercise"] / (sd * math.sqrt(2 / 30))
    limit = stats.t.isf(0.025, 58)
    expected = stats.nct.sf(limit, 58, shift) + stats.nct.cdf(-limit, 58, shift)
    assert 0.3 < expected < 0.99
    assert trial.power() == pytest.approx(expected, abs=0.03)


def test_power_grows_with_people_and_falls_with_drop_out_and_error() -> None:
    def power(people: int, **design: Any) -> float:
        return virtual_trial(ARMS, people, repeats=500, **design).power()

    assert power(15) < power(30) < power(60)
    assert power(30, drop_out=0.6) < power(30, drop_out=0.0) - 0.05
    assert power(30, measurement_sd=3.0) < power(30, measurement_sd=1.0) - 0.05


def test_drop_out_widens_the_estimate_as_fewer_people_do() -> None:
    full = virtual_trial(ARMS, 100, repeats=3000, drop_out=0)
    half = virtual_trial(ARMS, 100, repeats=3000, drop_out={"usual care": 0.5, "exercise": 0.5})
    ratio = half.effects["exercise"].std() / full.effects["exercise"].std()
    assert ratio == pytest.approx(math.sqrt(2), rel=0.06)


def _arm(values: Any) -> Any:
    number, mean = values.size, values.mean()
    return tuple(np.array([float(v)]) for v in (number, mean, values.var(ddof=1) / number))


def test_welch_agrees_with_scipy() -> None:
    random = np.random.default_rng(1)
    for n0, n1 in ((3, 5), (20, 61), (400, 12)):
        a, b = random.normal(0, 1, n0), random.normal(0.6, 3, n1)
        arms = [
            tuple(np.array([v]) for v in (x.size, x.mean(), x.var(ddof=1) / x.size)) for x in (a, b)
        ]
        _, low, high, p = _welch(*arms, 0.05)
        theirs = stats.ttest_ind(b, a, equal_var=False)
        interval = theirs.confidence_interval(0.95)
        assert p[0] == pytest.approx(theirs.pvalue, rel=1e-9)
        assert (low[0], high[0]) == pytest.approx((interval.low, interval.high), rel=1e-8)


def test_students_t_agrees_with_scipy() -> None:
    df = np.array([1, 2, 3.3, 7, 20, 57.2, 118, 1e4, 1e6])
    for t in (0.0, 1e-6, 1e-3, 0.5, 1.98, 4.0, 30.0):
        ours = two_sided_p(np.full_like(df, t), df)
        assert ours == pytest.approx(2 * stats.t.sf(t, df), rel=1e-8, abs=1e-300)
    for alpha in (0.5, 0.05, 0.001, 0.0001):
        assert critical_t(alpha, df) == pytest.approx(stats.t.isf(alpha / 2, df), rel=1e-8)


def test_same_seed_same_trials() -> None:
    a, b, c = (virtual_trial(ARMS, 20, repeats=300, seed=seed) for seed in (1, 1, 2))
    assert (a.p_values["exercise"] == b.p_values["exercise"]).all()
    assert (a.p_values["exercise"] != c.p_values["exercise"]).all()
    longer = virtual_trial(ARMS, 20, repeats=700, seed=1)
    assert (longer.effects["exercise"][:250] == a.effects["exercise"][:250]).all()


def test_progress_is_told_and_can_stop_the_trials() -> None:
    seen: list[tuple[int, int]] = []

    def stop(done: int, repeats: int) -> bool:
        seen.append((done, repeats))
        return False

    stopped = virtual_trial(ARMS, 20, repeats=1000, progress=stop)
    assert seen == [(250, 1000)]
    assert not stopped.complete
    assert (stopped.repeats, stopped.asked) == (250, 1000)
    assert "stopped early, of 1000" in repr(stopped)


def test_three_arms_are_each_compared_with_the_first() -> None:
    arms = {**ARMS, "strength": PLAIN.replace(resistance_sessions_per_week=2)}
    trial = virtual_trial(arms, 50, repeats=200)
    assert set(trial.effects) == {"exercise", "strength"}
    assert trial.power("exercise") > trial.power("strength")
    with pytest.raises(InputError, match="exercise, strength"):
        trial.power()


def test_a_trial_that_lost_nearly_everybody_has_no_result() -> None:
    trial = virtual_trial(ARMS, 2, repeats=200, drop_out=0.9)
    lost = np.isnan(trial.low["exercise"])
    assert lost.any()
    assert (trial.p_values["exercise"][lost] == 1).all()


@pytest.mark.parametrize(
    ("inputs", "field"),
    [
        ({"arms": {"one": PLAIN}}, "arms"),
        ({"arms": {"one": PLAIN, "two": 2}}, "arms['two']"),
        ({"people_per_arm": 1}, "people_per_arm"),
        ({"people_per_arm": {"usual care": 10}}, "people_per_arm"),
        ({"outcome": "pain"}, "outcome"),
        ({"month": 0}, "month"),
        ({"month": 6.1}, "month"),
        ({"drop_out": 1.0}, "drop_out"),
        ({"drop_out": math.nan}, "drop_out"),
        ({"measurement_sd": -1}, "measurement_sd"),
        ({"analysis": "guess"}, "analysis"),
        ({"repeats": 0}, "repeats"),
        ({"alpha": 0}, "alpha"),
        ({"seed": 1.5}, "seed"),
    ],
)
def test_refusals_name_the_field(inputs: dict[str, Any], field: str) -> None:
    with pytest.raises(InputError) as caught:
        virtual_trial(**{"arms": ARMS, "people_per_arm": 10, **inputs})
    assert caught.value.field == field
