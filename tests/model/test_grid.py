"""The grid meets every date, reports every quarter of a month, and is fine where it must be."""

from __future__ import annotations

from itertools import pairwise

import pytest

from aicourse.model import Scenario
from aicourse.model.grid import STEP, bone_plans, dose_times, grid_for, snap
from tests.model.scenarios import random_scenarios


@pytest.mark.parametrize("scenario", random_scenarios(40, seed=77), ids=repr)
def test_nodes_are_in_order_and_every_report_is_a_node(scenario: Scenario) -> None:
    grid = grid_for(scenario)
    assert len(grid.times) == 2 * len(grid.lengths) + 1
    assert all(a <= b for a, b in pairwise(grid.times))
    assert [grid.times[i] for i in grid.points] == [STEP * k for k in range(len(grid.points))]
    assert grid.times[grid.points[-1]] >= scenario.duration_months
    for start, length in zip(grid.times[::2], grid.lengths, strict=False):
        assert 0 <= length <= 2 * STEP and start + length in grid.times


@pytest.mark.parametrize("scenario", random_scenarios(40, seed=78), ids=repr)
def test_no_step_crosses_a_date(scenario: Scenario) -> None:
    grid = grid_for(scenario)
    dates = {snap(scenario.drug_start_month), snap(scenario.exercise_start_month), 0.0}
    doses: set[float] = set()
    for drug, start, months in bone_plans(scenario):
        if drug in ("zoledronate", "denosumab"):
            doses |= set(dose_times(start, months))
        elif drug != "none":
            dates.add(snap(start))
    ends = grid.times[::2]
    inside = {date for date in dates | doses if ends[0] <= date <= ends[-1]}
    if scenario.drug == "none":
        inside.discard(snap(scenario.drug_start_month))
    assert inside <= set(ends)
    empty = {t for t, length in zip(ends, grid.lengths, strict=False) if length == 0}
    assert empty == {dose for dose in doses if dose <= ends[-1]}


def test_a_dose_on_the_last_day_counts_there() -> None:
    plan = Scenario(duration_months=6, bone_drug="zoledronate", bone_drug_start_month=6)
    grid = grid_for(plan.replace(bone_drug_months=1))
    assert grid.times[-3:] == (6.0, 6.0, 6.0)
    assert grid.points[-1] == len(grid.times) - 1


def test_steps_are_of_hours_where_estradiol_moves_and_long_elsewhere() -> None:
    grid = grid_for(Scenario(drug_months=60))
    length = dict(zip(grid.times[::2], grid.lengths, strict=False))
    assert length[0.0] == length[60.0] == STEP / 32
    assert length[12.0] == length[72.0] == 2 * STEP
