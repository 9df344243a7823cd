"""The widget: traits in step with the model, errors before anything changes, stable outputs."""

from __future__ import annotations

import json

import pytest

from aicourse import Explorer, describe, simulate
from aicourse.explorer.fallback import sentence


def test_every_input_is_a_trait_that_is_synchronised() -> None:
    explorer = Explorer("F3")
    for row in describe()["inputs"]:
        assert explorer.trait_metadata(row["name"], "sync") is True, row["name"]
        assert explorer.trait_metadata(row["name"], "help") == row["help"]


def test_the_presets_start_is_taken() -> None:
    explorer = Explorer("I2")
    assert explorer.baseline_worst_pain == 5.6
    assert explorer.drug_start_month == -24
    assert explorer.duration_months == 12


def test_scenario_and_run_follow_the_traits() -> None:
    explorer = Explorer("F3", drug="letrozole")
    before = explorer.run.at(24)["lumbar_spine_bmd"]
    explorer.drug_months = 12
    assert explorer.scenario.drug_months == 12
    assert explorer.run.at(24)["lumbar_spine_bmd"] > before
    assert explorer.run["ctx"] == simulate(explorer.scenario)["ctx"]


def test_traits_can_be_observed() -> None:
    explorer = Explorer("F3")
    seen: list[float] = []
    explorer.observe(lambda change: seen.append(change["new"]), names="drug_months")
    explorer.drug_months = 24
    assert seen == [24]


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("drug_months", 500, r"drug_months = 500 .* 0 to 180 \(months\)"),
        ("drug_months", float("nan"), r"drug_months = nan"),
        ("drug_months", "long", r"drug_months = 'long' .* a number"),
        ("drug", "aspirin", r"drug = 'aspirin' .* one of none, anastrozole"),
        ("years_since_menopause", 50, r"years_since_menopause = 50.*at most 40"),
        ("parameters", {"coupling": 99}, r"coupling.* = 99"),
    ],
)
def test_a_bad_value_is_refused_before_anything_changes(
    name: str, value: object, message: str
) -> None:
    explorer = Explorer("F3")
    before = explorer.inputs
    with pytest.raises(ValueError, match=message):
        setattr(explorer, name, value)
    assert explorer.inputs == before
    with pytest.raises(ValueError, match=message):
        Explorer("F3", **{name: value})
    with pytest.raises(ValueError, match=message), explorer.hold_trait_notifications():
        setattr(explorer, name, value)
    assert explorer.inputs == before


def test_parameters_of_the_model_are_one_trait() -> None:
    explorer = Explorer("A1", parameters={"coupling": 0.9})
    assert explorer.scenario.parameters == {"coupling": 0.9}
    before = explorer.run.at(24)["lumbar_spine_bmd"]
    explorer.parameters = {}
    assert explorer.run.at(24)["lumbar_spine_bmd"] < before
    assert repr(explorer) == "Explorer('A1')"


def test_an_unknown_input_or_preset_is_refused() -> None:
    with pytest.raises(ValueError, match=r"drugs = 3 .* did you mean 'drug'"):
        Explorer("F3", drugs=3)
    with pytest.raises(ValueError, match=r"preset = 'nope': allowed are"):
        Explorer("nope")


def test_repr_is_deterministic_and_says_what_differs() -> None:
    assert repr(Explorer("F3")) == "Explorer('F3')"
    explorer = Explorer("F3", drug="letrozole")
    explorer.drug_months = 24
    assert repr(explorer) == "Explorer('F3', drug='letrozole', drug_months=24)"


def test_rich_output_has_three_forms() -> None:
    explorer = Explorer("F3", drug="letrozole")
    data, _ = explorer._repr_mimebundle_()
    other, _ = Explorer("F3", drug="letrozole")._repr_mimebundle_()
    assert data["text/html"] == other["text/html"]
    assert data["text/plain"] == other["text/plain"]
    assert data["text/plain"] == f"{explorer!r}\n{sentence('F3', drug='letrozole')}"
    assert data["text/html"].startswith('<ai-explorer preset="F3">')
    assert '"drug": "letrozole"' in data["text/html"]
    assert "application/vnd.jupyter.widget-view+json" in data


def test_the_script_gets_the_state_and_no_address() -> None:
    explorer = Explorer("F3", drug="letrozole")
    data = json.loads(explorer._state)
    assert data["values"] == {"drug": "letrozole"}
    assert "drug" in data["names"]
    assert "import " not in explorer._esm.split("export default")[1]
    assert "@import" not in explorer._css
    assert "url(" not in explorer._css
