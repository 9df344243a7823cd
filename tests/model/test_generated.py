"""The generated files are those that the equations make, and agree with SymPy itself."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("sympy")

from aicourse.model import Scenario, generate, simulate
from aicourse.model import equations as eq
from aicourse.model.columns import Columns
from aicourse.model.generated import equations as made
from aicourse.model.parameters import PARAMETERS


@pytest.mark.parametrize("name", generate.FILES)
def test_committed_files_are_up_to_date(name: str) -> None:
    committed = (generate.HERE / "generated" / name).read_text(encoding="utf-8")
    assert committed == generate.FILES[name](), "run: python -m aicourse.model.generate"


def test_names_follow_the_equations() -> None:
    assert tuple(q.name for q in eq.STATES) == made.STATE_NAMES
    assert tuple(q.name for q in eq.COURSES) == made.COURSE_NAMES
    assert tuple(made.OUTPUTS) == tuple(eq.OUTPUTS)


def test_untreated_state_is_a_steady_state() -> None:
    at_rest = {q.symbol: value for q, value in eq.STATES.items()}
    at_rest |= {q.symbol: 0 for q in (*eq.COURSES, *eq.SETTINGS)}
    at_rest |= {eq.p[name]: parameter.value for name, parameter in PARAMETERS.items()}
    for name, rate in eq.RATES.items():
        assert abs(float(rate.subs(at_rest))) < 1e-12, name


def test_deficit_runs_from_nothing_to_one() -> None:
    p = {name: parameter.value for name, parameter in PARAMETERS.items()}
    given = {"residual": [1.0, 0.0], "planned_weight": [0.0], "aerobic": [0.0, 0.0]}
    nothing, all_ = Columns(p, {"bmi": 27.0}, made.SHARED, given)["deficit"]
    assert nothing == pytest.approx(0, abs=1e-12)
    assert all_ == pytest.approx(1, abs=1e-12)


BUSY = [
    Scenario(
        drug=drug,
        drug_months=24,
        bmi_kg_m2=30,
        aerobic_min_per_week=90,
        resistance_sessions_per_week=2,
        resistance_intensity=intensity,
        impact_sessions_per_week=1,
        exercise_months=24,
        calcium_mg_per_day=1200,
        vitamin_d_iu_per_day=800,
        eating_pattern=1,
        weight_change_percent=-5,
        bone_drug=bone_drug,
        bone_drug_months=12,
        pain_systemic=1,
        duration_months=36,
    )
    for drug, intensity, bone_drug in (
        ("anastrozole", "low", "zoledronate"),
        ("letrozole", "moderate", "denosumab"),
        ("exemestane", "high", "risedronate"),
        ("tamoxifen", "high", "ibandronate"),
    )
]


@pytest.mark.parametrize("name", PARAMETERS)
def test_every_parameter_moves_something(name: str) -> None:
    parameter = PARAMETERS[name]
    other = parameter.low if parameter.value != parameter.low else parameter.high
    for scenario in BUSY:
        usual = simulate(scenario)
        moved = simulate(scenario.replace(parameters={name: other}))
        if any(usual[output] != moved[output] for output in usual):
            return
    pytest.fail(f"{name} moves nothing")


def test_every_equation_is_shown_with_a_meaning() -> None:
    table = json.loads((generate.HERE / "generated/formulas.json").read_text(encoding="utf-8"))
    shown = {row["name"] for row in table["equations"]}
    assert {q.name for q in eq.STATES} <= shown
    assert all(row["latex"] and row["meaning"] for row in table["equations"])
