"""What must hold in every scenario, and what trials found nothing of."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from aicourse.model import InputError, Scenario, describe, simulate

BONE = ("lumbar_spine_bmd", "total_hip_bmd", "femoral_neck_bmd")
RANGES = {
    "estradiol_pmol_l": (0, 500),
    "estradiol_percent": (0, 400),
    "worst_pain": (0, 10),
    "ctx": (-100, 1000),
    "p1np": (-100, 1000),
    "rankl_opg_ratio": (0, 5),
    "osteoclast_activity": (0, 20),
    "osteoblast_activity": (0, 20),
    "il6_pg_ml": (0, 20),
    "tnf_alpha_pg_ml": (0, 20),
    "crp_mg_l": (0, 60),
    "lean_mass_kg": (-5, 10),
    "fat_percent": (-30, 30),
    "knee_load_percent": (-40, 40),
    "thermoneutral_width_percent": (0, 140),
    "hot_flashes_per_day": (0, 12),
    "fracture_relative_risk": (0.05, 20),
    "lumbar_spine_t_score": (-8, 8),
    "total_hip_t_score": (-8, 8),
    "lumbar_spine_bmd": (-60, 60),
    "total_hip_bmd": (-60, 60),
    "femoral_neck_bmd": (-60, 60),
}


def _input(row: dict[str, Any]) -> st.SearchStrategy[Any]:
    if row["choices"]:
        return st.sampled_from(row["choices"])
    return st.floats(row["low"], row["high"])


@st.composite
def scenarios(draw: st.DrawFn, **fixed: Any) -> Scenario:
    inputs = {}
    for row in describe()["inputs"]:
        name = row["name"]
        if name not in fixed and name not in ("parameters", "estrogen_suppression"):
            inputs[name] = draw(_input(row))
    inputs["exercise_months"] = draw(st.none() | st.floats(0, 180))
    try:
        return Scenario(**{**inputs, **fixed})
    except InputError:
        assume(False)
        raise


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(scenarios())
def test_any_valid_scenario_stays_finite_and_physical(scenario: Scenario) -> None:
    run = simulate(scenario)
    assert set(RANGES) == set(run)
    for name, (low, high) in RANGES.items():
        assert all(math.isfinite(v) and low <= v <= high for v in run[name]), (
            name,
            min(run[name]),
            max(run[name]),
        )


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(scenarios(drug="anastrozole", drug_start_month=0), st.floats(0, 0.995), st.floats(0, 0.995))
def test_estrogen_loss_never_raises_bone_density(scenario: Scenario, a: float, b: float) -> None:
    less, more = sorted((a, b))
    kept = simulate(scenario.replace(estrogen_suppression=less))
    lost = simulate(scenario.replace(estrogen_suppression=more))
    for site in BONE:
        assert all(y <= x + 1e-6 for x, y in zip(kept[site], lost[site], strict=True))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(
    scenarios(resistance_sessions_per_week=0, impact_sessions_per_week=0),
    st.floats(0, 5),
    st.floats(0, 5),
    st.floats(0, 5),
    st.floats(0, 5),
)
def test_more_loading_never_lowers_bone_density(
    scenario: Scenario, a: float, b: float, c: float, d: float
) -> None:
    (few, many), (low, high) = sorted((a, b)), sorted((c, d))
    little = simulate(
        scenario.replace(resistance_sessions_per_week=few, impact_sessions_per_week=low)
    )
    much = simulate(
        scenario.replace(resistance_sessions_per_week=many, impact_sessions_per_week=high)
    )
    for site in BONE:
        assert all(y >= x - 1e-6 for x, y in zip(little[site], much[site], strict=True))


@settings(max_examples=40, deadline=None)
@given(st.floats(0, 40), st.floats(15, 60), st.floats(0, 10))
def test_without_drug_or_change_only_ageing_is_left(since: float, bmi: float, pain: float) -> None:
    scenario = Scenario(
        drug="none",
        age_years=95,
        years_since_menopause=since,
        bmi_kg_m2=bmi,
        baseline_worst_pain=pain,
    )
    run = simulate(scenario)
    for name in ("ctx", "p1np", "lean_mass_kg", "fat_percent", "knee_load_percent"):
        assert max(map(abs, run[name])) < 1e-9, name
    assert all(abs(v - pain) < 1e-9 for v in run["worst_pain"])
    assert all(abs(v - 100) < 1e-9 for v in run["estradiol_percent"])
    for site in BONE:
        steps = [b - a for a, b in zip(run[site], run[site][1:], strict=False)]
        assert all(step <= 1e-12 for step in steps), "ageing never adds bone"
        assert run[site][-1] > -25


def test_drug_in_the_past_is_the_same_drug() -> None:
    """Starting part-way shows the later part of the same course, counted from month 0."""
    whole = simulate(Scenario(drug_months=60, years_since_menopause=10, duration_months=84))
    later = simulate(
        Scenario(
            drug_start_month=-24,
            drug_months=60,
            years_since_menopause=12,
            age_years=62,
            duration_months=60,
        )
    )
    for site in BONE:
        at_24 = whole.at(24)[site]
        expected = 100 * ((100 + whole.at(72)[site]) / (100 + at_24) - 1)
        assert later.at(48)[site] == pytest.approx(expected, abs=1e-6)


def test_letrozole_raises_markers_no_more_than_anastrozole_does() -> None:
    """McCaig 2010 found no difference; letrozole leaves less estradiol, so the response must
    flatten."""
    a, b = (simulate(Scenario(drug=d)).at(6) for d in ("anastrozole", "letrozole"))
    assert a["estradiol_percent"] > 1.5 * b["estradiol_percent"]
    assert abs(a["ctx"] - b["ctx"]) < 3


def test_turnover_stays_raised_for_as_long_as_the_drug_is_taken() -> None:
    run = simulate(Scenario(drug_months=60, duration_months=84))
    assert run.at(59)["ctx"] > 0.95 * run.at(12)["ctx"] > 15
    assert abs(run.at(84)["ctx"]) < 3


HOPE = Scenario(
    drug="anastrozole", drug_start_month=-24, baseline_worst_pain=5.75, duration_months=12
)
DONE = {"aerobic_min_per_week": 119, "resistance_sessions_per_week": 1.4}


def test_hope_bone_density_null() -> None:
    usual, trained = simulate(HOPE).at(12), simulate(HOPE.replace(**DONE)).at(12)
    for site in BONE:
        assert 0 <= trained[site] - usual[site] < 1


def test_hope_blood_markers_null() -> None:
    """They did not differ by arm: the model's difference stays within a tenth of the level."""
    usual, trained = simulate(HOPE).at(12), simulate(HOPE.replace(**DONE)).at(12)
    for marker in ("il6_pg_ml", "tnf_alpha_pg_ml", "crp_mg_l"):
        assert abs(trained[marker] / usual[marker] - 1) < 0.12, marker


def test_cytokines_do_not_move_on_an_aromatase_inhibitor() -> None:
    """Henry 2010: 36 serum factors did not change on the drug."""
    run = simulate()
    for marker in ("il6_pg_ml", "tnf_alpha_pg_ml", "crp_mg_l"):
        assert max(run[marker]) == pytest.approx(min(run[marker]), abs=1e-12)


def test_exercise_eases_pain_without_blood_markers() -> None:
    """The direct path carries HOPE's effect: with the systemic hypothesis off, pain falls all the
    same."""
    off = simulate(HOPE.replace(**DONE)).at(12)["worst_pain"] - simulate(HOPE).at(12)["worst_pain"]
    on = (
        simulate(HOPE.replace(**DONE, pain_systemic=1)).at(12)["worst_pain"]
        - simulate(HOPE.replace(pain_systemic=1)).at(12)["worst_pain"]
    )
    assert off < -1.4
    assert abs(on - off) < 0.3


def test_step_and_circuit_training_null_after_menopause() -> None:
    """Pooled trials after breast cancer found no effect: moderate training stays within one point a
    year."""
    plain = Scenario(drug="none", duration_months=12)
    trained = plain.replace(aerobic_min_per_week=150, resistance_sessions_per_week=2)
    for site in BONE:
        assert 0 <= simulate(trained).at(12)[site] - simulate(plain).at(12)[site] <= 1


def test_calcium_and_vitamin_d_alone_do_not_hold_bone() -> None:
    """N03CC: both arms took calcium and vitamin D, and the delayed arm lost 1.66 % in a year."""
    low, high = (
        Scenario(duration_months=36),
        Scenario(duration_months=36, calcium_mg_per_day=1200, vitamin_d_iu_per_day=800),
    )
    for site in BONE:
        gain = simulate(high).at(36)[site] - simulate(low).at(36)[site]
        assert 0 <= gain < 1


def test_denosumab_rebounds_when_it_stops_and_a_follow_on_softens_it() -> None:
    """Cummings 2018: fractures return within months of the last dose; ECTS: follow on from month
    six."""
    alone = Scenario(
        drug_months=120, bone_drug="denosumab", bone_drug_months=36, duration_months=72
    )
    after = alone.replace(
        second_bone_drug="zoledronate", second_bone_drug_start_month=42, second_bone_drug_months=1
    )
    rebound, held = simulate(alone), simulate(after)
    last_dose = 30
    peak = max(range(len(rebound.times)), key=rebound["ctx"].__getitem__)
    assert 7 <= rebound.times[peak] - last_dose <= 18
    assert rebound["ctx"][peak] > simulate(alone.replace(bone_drug="none"))["ctx"][peak]
    assert rebound.at(60)["lumbar_spine_bmd"] < rebound.at(36)["lumbar_spine_bmd"] - 3
    assert held.at(60)["lumbar_spine_bmd"] > rebound.at(60)["lumbar_spine_bmd"] + 2


def test_one_infusion_of_zoledronate_lasts_for_years() -> None:
    plain = Scenario(drug="none", duration_months=60)
    dosed = plain.replace(bone_drug="zoledronate", bone_drug_months=1)
    for month in (24, 60):
        assert (
            3.7
            <= simulate(dosed).at(month)["lumbar_spine_bmd"]
            - simulate(plain).at(month)["lumbar_spine_bmd"]
            <= 7.6
        )
