"""Our integrator against LSODA at a relative tolerance of 1e-10, in random scenarios."""

from __future__ import annotations

import math

import pytest

pytest.importorskip("scipy")
pytest.importorskip("sympy")

from aicourse.evidence.compare import BONE_DENSITY
from aicourse.model import Scenario, simulate
from aicourse.model.grid import STEP
from tests.model.reference import Reference
from tests.model.scenarios import random_scenarios

# Right after dates and doses, and where denosumab wears off.
MONTHS = (0.0, STEP, 0.5, 0.75, 1.0, 3.0, 6.0, 6.25, 6.5, 7.0, 12.0, 24.25, 24.5, 32.5, 36.0, 36.25)
PLAIN = [
    Scenario(),
    Scenario(
        drug="letrozole",
        bone_drug="denosumab",
        bone_drug_months=36,
        second_bone_drug="zoledronate",
        second_bone_drug_start_month=36,
        second_bone_drug_months=1,
    ),
    Scenario(drug="tamoxifen", drug_start_month=-24, weight_change_percent=-8, eating_pattern=1),
    *(
        Scenario(
            drug="anastrozole", bone_drug=drug, bone_drug_start_month=start, bone_drug_months=24
        )
        for drug in ("ibandronate", "risedronate", "zoledronate", "denosumab")
        for start in (0, 6)
    ),
]


@pytest.mark.parametrize("scenario", [*PLAIN, *random_scenarios(21, seed=20)], ids=repr)
def test_our_integrator_agrees_with_lsoda(scenario: Scenario) -> None:
    run = simulate(scenario)
    last = run.times[-1]
    wanted = {*MONTHS, math.floor(last), last}
    months = [month for month in run.times if month in wanted]
    exact = Reference(scenario).outputs(months)
    for name in run:
        for month, value in zip(months, exact[name], strict=True):
            ours = run[name][round(month / STEP)]
            if name in BONE_DENSITY:
                assert abs(ours - value) <= 0.01, (name, month, ours, value)
            else:
                assert abs(ours - value) <= 1e-3 * max(1.0, abs(value)), (name, month, ours, value)
