"""Sensitivity: near the fitted values, and over the plausible ranges."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from aicourse import Scenario, simulate
from aicourse.evidence import EvidenceError
from aicourse.evidence.linear import prior
from aicourse.evidence.sensitivity import local, sobol
from aicourse.model.parameters import PARAMETERS

np = pytest.importorskip("numpy")
PLAN = Scenario(duration_months=60, aerobic_min_per_week=150, resistance_sessions_per_week=2)
SPINE = "lumbar_spine_bmd"


def test_local_sensitivity_is_the_slope_for_one_sd() -> None:
    found = local(PLAN, SPINE, 60)
    width = float(prior(["coupling"])[1][0])
    near = PLAN.replace(parameters={"coupling": PARAMETERS["coupling"].value + 0.01 * width})
    change = simulate(near).at(60)[SPINE] - simulate(PLAN).at(60)[SPINE]
    assert found["coupling"] == pytest.approx(100 * change, rel=0.02)
    assert found["rankl_deficit_gain"] < 0 < found["coupling"]
    assert [abs(v) for v in found.values()] == sorted(map(abs, found.values()), reverse=True)


def test_what_does_nothing_under_a_plan_is_left_out() -> None:
    found = local(PLAN, SPINE, 60)
    assert not {"zoledronate_rate", "rankl_tamoxifen", "relief_direct"} & set(found)
    assert "rankl_tamoxifen" in local(PLAN.replace(drug="tamoxifen"), SPINE, 60)


def test_local_sensitivity_starts_from_the_plans_own_parameters() -> None:
    perfect = PLAN.replace(parameters={"coupling": 1.0})
    here, there = local(PLAN, SPINE, 60), local(perfect, SPINE, 60)
    assert abs(there["rankl_deficit_gain"]) < 0.6 * abs(here["rankl_deficit_gain"])


def test_indices_agree_with_an_independent_program() -> None:
    """The committed figures were made with SALib, 1,024 points and all parameters at once."""
    text = files("aicourse.publish").joinpath("verification.json").read_text(encoding="utf-8")
    known = {row["parameter"]: row for row in json.loads(text)["sensitivity"]["outputs"][SPINE]}
    found = sobol(PLAN, SPINE, 60, known, sample=128, seed=3)
    for name, index in found.items():
        assert index.first == pytest.approx(known[name]["first"], abs=0.15), name
        assert index.total == pytest.approx(known[name]["total"], abs=0.15), name
    assert max(found, key=lambda name: found[name].total) == next(iter(known))


def test_indices_are_repeated_by_their_seed_and_do_not_need_the_others() -> None:
    names = ["coupling", "rankl_deficit_gain"]
    assert sobol(PLAN, SPINE, 60, names, sample=16) == sobol(PLAN, SPINE, 60, names, sample=16)
    assert sobol(PLAN, SPINE, 60, names, sample=16) != sobol(
        PLAN, SPINE, 60, names, sample=16, seed=2
    )


def test_a_parameter_without_effect_has_no_share() -> None:
    found = sobol(PLAN, SPINE, 60, ["coupling", "zoledronate_rate"], sample=64)
    assert found["zoledronate_rate"].total == pytest.approx(0, abs=1e-12)
    assert found["coupling"].total == pytest.approx(1, abs=0.2)


def test_mistakes_are_named() -> None:
    with pytest.raises(EvidenceError, match="two or more"):
        sobol(PLAN, SPINE, 60, ["coupling"])
    with pytest.raises(EvidenceError, match="sample = 4"):
        sobol(PLAN, SPINE, 60, ["coupling", "turnover_spine"], sample=4)
    with pytest.raises(EvidenceError, match="'coupled'"):
        sobol(PLAN, SPINE, 60, ["coupled", "turnover_spine"])
    with pytest.raises(EvidenceError, match="none of them"):
        sobol(PLAN, SPINE, 60, ["zoledronate_rate", "rankl_tamoxifen"], sample=8)


def test_progress_is_told_to_its_end() -> None:
    told: list[tuple[int, int]] = []
    names = ["coupling", "turnover_spine"]
    sobol(PLAN, SPINE, 60, names, sample=8, progress=lambda *x: told.append(x))
    assert told == [(8, 32), (16, 32), (24, 32), (32, 32)]
