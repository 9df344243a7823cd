"""Differences between scenarios are taken within each set of parameters."""

from __future__ import annotations

import pytest

from aicourse import Scenario, simulate
from aicourse.model.contrast import contrast, share_made_up
from aicourse.model.errors import InputError

SPINE = "lumbar_spine_bmd"
DRUG = Scenario(duration_months=36)
NONE = Scenario(drug="none", duration_months=36)
LOADED = DRUG.replace(resistance_sessions_per_week=2)


def test_value_is_the_difference_of_two_runs() -> None:
    found = contrast(DRUG, NONE, SPINE, 24)
    assert found.value == simulate(DRUG).value(SPINE, 24) - simulate(NONE).value(SPINE, 24)
    assert found.low < found.value < found.high < 0


def test_a_scenario_does_not_differ_from_itself() -> None:
    found = contrast(DRUG, DRUG, SPINE, 24)
    assert (found.value, found.low, found.high) == (0, 0, 0)


def test_the_band_of_a_difference_is_narrower_than_the_difference_of_bands() -> None:
    found = contrast(LOADED, DRUG, SPINE, 36)
    (lower, upper), (lower2, upper2) = simulate(LOADED).band(SPINE), simulate(DRUG).band(SPINE)
    assert found.high - found.low < 0.7 * ((upper[-1] - lower2[-1]) - (lower[-1] - upper2[-1]))


def test_share_is_gain_over_loss() -> None:
    share = share_made_up(LOADED, DRUG, NONE, SPINE, 24)
    gain, loss = contrast(LOADED, DRUG, SPINE, 24), contrast(NONE, DRUG, SPINE, 24)
    assert share.value == pytest.approx(gain.value / loss.value)
    assert share.low < share.value < share.high


def test_no_help_makes_up_for_nothing_and_no_harm_for_all() -> None:
    assert share_made_up(DRUG, DRUG, NONE, SPINE, 24).high == 0
    assert share_made_up(NONE, DRUG, NONE, SPINE, 24).low == 1


def test_parameters_of_the_scenario_are_held() -> None:
    free = contrast(LOADED, DRUG, SPINE, 24)
    fixed = {"loading_gain_spine": 0.0}
    held = contrast(LOADED.replace(parameters=fixed), DRUG.replace(parameters=fixed), SPINE, 24)
    assert held.high < free.low


def test_what_is_not_possible_is_refused() -> None:
    with pytest.raises(InputError, match="level"):
        contrast(DRUG, NONE, SPINE, 24, level=1.5)
    with pytest.raises(InputError, match="harmed"):
        share_made_up(LOADED, NONE, NONE, SPINE, 24)
    with pytest.raises(KeyError, match="lumbar"):
        contrast(DRUG, NONE, "lumbar_spine", 24)
