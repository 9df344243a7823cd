"""Python and JavaScript are one model: equal values, equal refusals."""

from __future__ import annotations

import math
import random
import shutil
from dataclasses import asdict
from typing import Any

import pytest

from aicourse.model import InputError, Scenario, describe, simulate
from tests.model.run_js import run_js
from tests.model.scenarios import random_scenarios

SCENARIOS = 2000
SHARES = 8


@pytest.fixture
def page(request: pytest.FixtureRequest) -> Any:
    return None if shutil.which("node") else request.getfixturevalue("new_page")()


@pytest.mark.parametrize("share", range(SHARES))
def test_same_values_in_random_scenarios(share: int, page: Any) -> None:
    rng = random.Random(share)
    runs = [simulate(s) for s in random_scenarios(SCENARIOS // SHARES, seed=1000 + share)]
    jobs = []
    for run in runs:
        last = len(run.times) - 1
        points = sorted({0, 1, last, *(rng.randint(0, last) for _ in range(4))})
        jobs.append({"inputs": asdict(run.scenario), "points": points})
    for run, job, result in zip(runs, jobs, run_js(jobs, page), strict=True):
        assert "error" not in result, (result, run.scenario)
        assert result["points"] == len(run.times)
        assert set(result["values"]) == set(run)
        for name, values in result["values"].items():
            for i, theirs in zip(job["points"], values, strict=True):
                ours = run[name][i]
                assert abs(ours - theirs) <= 1e-9 * max(1.0, abs(ours)), (
                    name,
                    i,
                    ours,
                    theirs,
                    run.scenario,
                )


BAD: list[dict[str, Any]] = [
    {"age_years": 20},
    {"age_years": "60"},
    {"adherence": True},
    {"drug": "aspirin"},
    {"drug": None},
    {"duration_months": 0},
    {"years_since_menopause": 45},
    {"drug": "none", "estrogen_suppression": 0.5},
    {"drug": "tamoxifen", "estrogen_suppression": 0.5},
    {"second_bone_drug": "zoledronate"},
    {"bone_drug": "denosumab", "bone_drug_start_month": 12, "second_bone_drug": "zoledronate"},
    {"parameters": {"coupling": 7}},
    {"parameters": {"coupling": "high"}},
]


@pytest.mark.parametrize("inputs", BAD, ids=repr)
def test_same_refusals(inputs: dict[str, Any], page: Any) -> None:
    with pytest.raises(InputError) as caught:
        Scenario(**inputs)
    (result,) = run_js([{"inputs": inputs, "points": [0]}], page)
    assert result["field"] == caught.value.field
    assert result["error"] == str(caught.value)


def test_unknown_names_are_refused_by_both(page: Any) -> None:
    results = run_js(
        [
            {"inputs": {"colour": 1}, "points": [0]},
            {"inputs": {"parameters": {"magic": 1}}, "points": [0]},
        ],
        page,
    )
    assert [r["field"] for r in results] == ["colour", "parameters['magic']"]
    for inputs in ({"colour": 1}, {"parameters": {"magic": 1}}):
        with pytest.raises(InputError):
            Scenario(**inputs)


def test_defaults_are_the_same(page: Any) -> None:
    (result,) = run_js([{"inputs": {}, "points": [0, 96]}], page)
    run = simulate()
    for name, values in result["values"].items():
        assert math.isclose(values[1], run[name][96], rel_tol=1e-9, abs_tol=1e-9)
    assert {row["name"] for row in describe()["outputs"]} == set(run) == set(result["values"])
