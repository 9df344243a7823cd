"""The public face: names, defaults and ranges that lessons, links and outside checks rely on."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from aicourse.evidence import effect
from aicourse.model import InputError, Run, Scenario, describe, simulate
from aicourse.model.parameters import PARAMETERS

# name: (default, low, high) or (default, choices)
CONTRACT: dict[str, tuple[Any, ...]] = {
    "duration_months": (84, 1, 180),
    "age_years": (60, 30, 95),
    "years_since_menopause": (10, 0, 50),
    "lumbar_spine_t_score": (-0.8, -5, 4),
    "total_hip_t_score": (-0.6, -5, 4),
    "bmi_kg_m2": (27, 15, 60),
    "baseline_worst_pain": (2, 0, 10),
    "drug": ("anastrozole", ["none", "anastrozole", "letrozole", "exemestane", "tamoxifen"]),
    "estrogen_suppression": (None, 0, 0.995),
    "drug_start_month": (0, -120, 180),
    "drug_months": (60, 0, 180),
    "aerobic_min_per_week": (0, 0, 600),
    "resistance_sessions_per_week": (0, 0, 5),
    "resistance_intensity": ("moderate", ["low", "moderate", "high"]),
    "impact_sessions_per_week": (0, 0, 5),
    "adherence": (1, 0, 1),
    "exercise_start_month": (0, 0, 180),
    "exercise_months": (None, 0, 180),
    "calcium_mg_per_day": (900, 0, 2500),
    "vitamin_d_iu_per_day": (400, 0, 4000),
    "eating_pattern": (0, 0, 1),
    "weight_change_percent": (0, -20, 20),
    "bone_drug": ("none", ["none", "zoledronate", "risedronate", "ibandronate", "denosumab"]),
    "bone_drug_start_month": (0, 0, 180),
    "bone_drug_months": (0, 0, 180),
    "second_bone_drug": (
        "none",
        ["none", "zoledronate", "risedronate", "ibandronate", "denosumab"],
    ),
    "second_bone_drug_start_month": (0, 0, 180),
    "second_bone_drug_months": (0, 0, 180),
    "pain_local": (1, 0, 1),
    "pain_central": (1, 0, 1),
    "pain_systemic": (0, 0, 1),
}
OUTPUTS = [
    "estradiol_pmol_l",
    "estradiol_percent",
    "lumbar_spine_bmd",
    "total_hip_bmd",
    "femoral_neck_bmd",
    "lumbar_spine_t_score",
    "total_hip_t_score",
    "ctx",
    "p1np",
    "rankl_opg_ratio",
    "osteoclast_activity",
    "osteoblast_activity",
    "il6_pg_ml",
    "tnf_alpha_pg_ml",
    "crp_mg_l",
    "worst_pain",
    "lean_mass_kg",
    "fat_percent",
    "knee_load_percent",
    "thermoneutral_width_percent",
    "hot_flashes_per_day",
    "fracture_relative_risk",
]


@pytest.mark.parametrize("name", CONTRACT)
def test_input_has_its_default_and_range(name: str) -> None:
    (row,) = [row for row in describe()["inputs"] if row["name"] == name]
    default, *allowed = CONTRACT[name]
    assert row["default"] == default == getattr(Scenario(), name)
    if len(allowed) == 1:
        assert row["choices"] == allowed[0]
        return
    low, high = allowed
    assert (row["low"], row["high"]) == (low, high)
    for value in (low, high):
        _make(name, value)
    for value in (low - 1e-6, high + 1e-6, math.nan, math.inf, "much", True, [1]):
        with pytest.raises(ValueError, match=name) as caught:
            _make(name, value)
        assert f"{low:g} to {high:g}" in str(caught.value)


def _make(name: str, value: Any) -> Scenario:
    """Build a scenario in which only the range of `name` can be at fault."""
    extra = {
        "years_since_menopause": {"age_years": 95},
        "age_years": {"years_since_menopause": 0},
    }.get(name, {})
    return Scenario(**{**extra, name: value})


def test_tables_and_dataclass_name_the_same_inputs() -> None:
    assert [row["name"] for row in describe()["inputs"]] == [f.name for f in fields(Scenario)]
    assert {f.name for f in fields(Scenario)} == {*CONTRACT, "parameters"}


def test_outputs_are_those_of_the_contract() -> None:
    assert [row["name"] for row in describe()["outputs"]] == OUTPUTS
    assert list(simulate(Scenario(duration_months=1))) == OUTPUTS


def test_description_is_complete_and_a_copy() -> None:
    for row in (*describe()["inputs"], *describe()["outputs"]):
        assert row["label"] and row["help"], row["name"]
    describe()["outputs"][0]["label"] = "spoilt"
    assert describe()["outputs"][0]["label"] != "spoilt"


def test_every_source_is_in_the_registry() -> None:
    for row in (*describe()["outputs"], *describe()["parameters"]):
        for source in row["sources"]:
            assert effect(source).id == source


def test_a_parameter_without_a_source_is_a_course_setting() -> None:
    for parameter in PARAMETERS.values():
        assert parameter.sources or parameter.kind == "course setting", parameter.name
        assert parameter.meaning and parameter.unit and parameter.symbol


def test_unknown_names_suggest_the_nearest() -> None:
    with pytest.raises(InputError, match="did you mean 'drug_months'"):
        Scenario(drug_month=12)
    with pytest.raises(InputError, match="did you mean 'coupling'"):
        Scenario(parameters={"couplin": 0.7})
    with pytest.raises(KeyError, match="did you mean 'worst_pain'"):
        simulate()["worst_pian"]


def test_parameters_must_be_a_table_of_numbers_in_range() -> None:
    for value in (3, [1], "x"):
        with pytest.raises(InputError, match="parameters"):
            Scenario(parameters=value)
    with pytest.raises(InputError, match=r"coupling.*0\.5 to 1"):
        Scenario(parameters={"coupling": 2})


def test_scenarios_compare_copy_and_print_what_differs() -> None:
    one = Scenario(drug="letrozole", aerobic_min_per_week=150)
    assert one == Scenario(aerobic_min_per_week=150.0, drug="letrozole")
    assert repr(one) == "Scenario(drug='letrozole', aerobic_min_per_week=150.0)"
    assert one.replace(drug="none").changed() == {"drug": "none", "aerobic_min_per_week": 150.0}
    with pytest.raises(InputError):
        one.replace(adherence=2)


def test_a_run_answers_at_any_month_within_it() -> None:
    run = simulate(Scenario(duration_months=24))
    assert isinstance(run, Run) and run.times[0] == 0 and run.times[-1] == 24
    between = run.at(12.1)["total_hip_bmd"]
    assert min(run["total_hip_bmd"][48:50]) <= between <= max(run["total_hip_bmd"][48:50])
    for month in (-1, 24.5, math.nan):
        with pytest.raises(InputError, match="month"):
            run.at(month)
    with pytest.raises(InputError, match="scenario"):
        simulate({"drug": "none"})  # type: ignore[arg-type]


def test_duration_and_dates_snap_to_the_grid() -> None:
    assert simulate(Scenario(duration_months=1.1)).times[-1] == 1.25
    assert (
        simulate(Scenario(drug_months=12.1))["total_hip_bmd"]
        == simulate(Scenario(drug_months=12))["total_hip_bmd"]
    )


def test_import_is_light() -> None:
    heavy = ("numpy", "scipy", "sympy", "plotly", "ipywidgets", "anywidget")
    code = "import sys, aicourse; aicourse.simulate(); "
    code += f"print([m for m in {heavy} if m in sys.modules])"
    source = str(Path(__file__).parents[2] / "src")
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": source},
    )
    assert done.stdout.strip() == "[]"
