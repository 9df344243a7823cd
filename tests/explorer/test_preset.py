"""Presets: what is in them holds, and what is wrong in one is said exactly."""

from __future__ import annotations

import json

import pytest

from aicourse.evidence import effect, study
from aicourse.explorer import PresetError, load, names, relevance, state
from aicourse.explorer.preset import read
from aicourse.model import Scenario, describe

GOOD = """
id = "T"
title = "A test"
inputs = ["drug", "drug_months"]
outputs = ["lumbar_spine_bmd"]
x_max = 60
sentence_month = 24

[reference]
label = "no medicine"
inputs = { drug = "none" }

[[studies]]
effect = "eastell2006.ls_2y"
output = "lumbar_spine_bmd"
"""


def test_a_good_preset_is_read() -> None:
    preset = read(GOOD, "T.toml")
    assert preset.views[0].kind == "curves"
    assert preset.views[0].outputs == ("lumbar_spine_bmd",)
    assert preset.reference is not None
    assert preset.reference.phrase == "with no medicine"
    assert preset.scenario() == Scenario(duration_months=60)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"drug_months"]', '"drug_month"]', r"inputs = 'drug_month' is not possible. Allowed: one"),
        ('"drug_months"]', '"drug"]', r"Allowed: each name once"),
        (
            '["lumbar_spine_bmd"]',
            '["spine"]',
            r"outputs = 'spine' is not possible. Allowed: on",
        ),
        ("x_max = 60", "x_max = 600", r"x_max = 600 .* Allowed: a whole number from 1 to 180"),
        ("x_max = 60", 'x_max = "60"', r"x_max = '60' .* Allowed: a whole number"),
        ("sentence_month = 24", "sentence_month = 90", r"sentence_month = 90 .* from 0 to 60"),
        ('title = "A test"', "", r"title = None .* it is missing"),
        ('title = "A test"', 'title = ""', r"title = '' .* not empty"),
        ('id = "T"', 'id = "U"', r"id = 'U' .* the name of the file, T"),
        ("x_max = 60", 'x_max = 60\ntitel = "x"', r"titel = 'x' .* only the fields"),
        ('"none" }', '"no" }', r"reference.inputs: drug = 'no' is not possible. Allowed: one of"),
        ('"none" }', '"none", dose = 1 }', r"reference.inputs: dose = 1 is not possible"),
        ("ls_2y", "ls_9y", r"studies\[1\].effect = 'eastell2006.ls_9y' .* an effect of the reg"),
        ("eastell2006", "nobody1900", r"studies\[1\].effect = 'nobody1900.ls_2y'"),
        (
            'output = "lumbar_spine_bmd"\n',
            'output = "total_hip_bmd"\n',
            r"studies\[1\].output = 'total_hip_bmd' .* one of lumbar_spine_bmd",
        ),
        ("[reference]", '[start]\nage_years = "old"\n[reference]', r"start: age_years = 'old'"),
        (
            "[reference]",
            "[start]\nage_years = 31\nyears_since_menopause = 30\n[reference]",
            r"start",
        ),
        ("[reference]", '[[views]]\nkind = "pie"\noutputs = []\n[reference]', r"views\[1\].kind"),
        ("[reference]", "[y]\nlumbar_spine_bmd = [1, -1]\n[reference]", r"y.lumbar_spine_bmd"),
        ("[reference]", "[ranges.drug_months]\nhigh = 999\n[reference]", r"drug_months = 999"),
        ("[reference]", "[ranges.drugs]\nhigh = 9\n[reference]", r"ranges.drugs"),
        ("[reference]", '[ranges.drug]\nchoices = ["tea"]\n[reference]', r"ranges.drug.choices"),
        (
            "[reference]",
            '[ranges.drug]\nchoices = ["letrozole"]\n[reference]',
            r"start '': drug = 'anastrozole' .* ranges.drug.choices, letrozole",
        ),
        ("x_max = 60", 'x_max = 60\nlabel = "{dose}"', r"label = '{dose}' .* in braces month"),
        ("x_max = 60", "x_max = ", r"this is not TOML"),
    ],
)
def test_a_mistake_is_named(old: str, new: str, message: str) -> None:
    assert old in GOOD
    with pytest.raises(PresetError, match=message) as caught:
        read(GOOD.replace(old, new, 1), "T.toml")
    assert str(caught.value).startswith("T.toml: ")


def test_an_unknown_preset_is_answered_with_what_there_is() -> None:
    with pytest.raises(PresetError, match=r"preset = 'F33': allowed are .*F3"):
        load("F33")


@pytest.mark.parametrize("name", names())
def test_every_preset_gives_a_state_that_is_plain_data(name: str) -> None:
    data = state(name)
    assert json.loads(json.dumps(data)) == data
    assert data == state(name)
    assert {"F3", "I2", "A1"} <= set(names())


@pytest.mark.parametrize("name", names())
def test_points_are_what_the_registry_holds(name: str) -> None:
    for entry, point in zip(load(name).studies, state(name)["points"], strict=True):
        found = effect(entry.effect)
        assert (point["month"], point["n"]) == (found.month, found.n)
        assert point["link"] == study(entry.effect.partition(".")[0]).reference.link
        assert point["link"] is None or point["link"].startswith("https://")
        if entry.base is None:
            assert (point["value"], point["low"], point["high"]) == (
                found.value,
                found.low,
                found.high,
            )
            assert point["reported"] is None
        else:
            assert point["reported"], "a sum must show the number of the paper too"


def test_changes_are_added_or_compounded() -> None:
    by_effect = {p["effect"]: p for name in ("F3", "I2") for p in state(name)["points"]}
    after = by_effect["eastell2011.ls_off_y7"]
    assert after["value"] == pytest.approx(100 * (0.9392 * 1.0402 - 1))
    assert after["reported"] == "+4.02\N{NARROW NO-BREAK SPACE}%"
    hope = by_effect["irwin2015.worst_pain_exercise_12mo"]
    assert hope["value"] == pytest.approx(5.6 - 1.6)
    assert hope["reported"] == "−1.6\N{NO-BREAK SPACE}points"


def test_hope_starts_where_the_trial_started() -> None:
    baseline = effect("irwin2015.worst_pain_exercise_0mo").value
    assert load("I2").start["baseline_worst_pain"] == baseline


def test_one_paper_has_one_shape_and_papers_differ() -> None:
    shapes: dict[str, set[str]] = {}
    for point in state("F3")["points"]:
        shapes.setdefault(point["label"], set()).add(point["shape"])
    assert all(len(found) == 1 for found in shapes.values())
    assert len(set.union(*shapes.values())) == len(shapes)


def test_inputs_without_effect_are_left_out() -> None:
    preset = load("F3")
    assert preset.scenario(drug="none", drug_months=24, estrogen_suppression=0.5) == Scenario(
        drug="none"
    )
    with pytest.raises(ValueError, match=r"drug_months = 999 .* 0 to 180"):
        preset.scenario(drug="none", drug_months=999)


def test_relevance_names_inputs_of_the_model() -> None:
    known = {row["name"] for row in describe()["inputs"]}
    for rule in relevance.rules():
        assert set(rule["inputs"]) <= known
        assert {need["input"] for need in rule["needs"]} <= known
        assert rule["reason"].endswith(".")
    optional = {row["name"] for row in describe()["inputs"] if row["default"] is None}
    assert set(relevance.automatic()) == optional
