"""Views of a preset: what is right is read, and a mistake is named with file, field and value."""

from __future__ import annotations

import re

import pytest

from aicourse.explorer import PresetError, state
from aicourse.explorer.preset import read

HEAD = """
id = "T"
title = "A test"
inputs = ["drug", "age_years"]
outputs = ["worst_pain", "lumbar_spine_t_score", "fracture_relative_risk",
  "thermoneutral_width_percent", "hot_flashes_per_day"]
x_max = 60
sentence_month = 24
"""

ZONES = """
[[views]]
kind = "curves"
outputs = ["lumbar_spine_t_score"]
[[views.zone]]
output = "lumbar_spine_t_score"
label = "osteopenia"
above = -2.5
below = -1
"""

BARS = """
[[views]]
kind = "bars"
[[views.bar]]
output = "worst_pain"
better = "lower"
scale = [0, 10]
"""

ICONS = """
[[views]]
kind = "icons"
of = 100
people = "women"
[[views.panel]]
title = "Joint pain"
side = "harm"
missing = "Not for {drug}."
[[views.panel.group]]
label = "{drug}"
effect = "colleoni2011big.arth_let"
when = { drug = "letrozole" }
[[views.panel.group]]
label = "tamoxifen"
effect = "colleoni2011big.arth_tam"
when = { drug = "letrozole" }
"""

RISK = """
[[views]]
kind = "icons"
of = 1000
[[views.panel]]
title = "Fracture"
[[views.panel.group]]
label = "as set"
output = "fracture_relative_risk"
baseline = [
  { effect = "kanis2008frax.mof_60", at = { age_years = 60 } },
  { effect = "kanis2008frax.mof_70", at = { age_years = 70 } },
]
[[views.panel.group]]
label = "ghost"
output = "fracture_relative_risk"
run = "reference"
baseline = "kanis2008frax.mof_60"
"""

PLANNER = """
[[named]]
label = "Two walks"
week = "Mon walk 30, Wed walk 30"
[[views]]
kind = "planner"
activities = ["walk", "strength"]
week = "Mon walk 30, Tue strength 40 high"
"""

THERMOSTAT = """
[[views]]
kind = "thermostat"
outputs = ["thermoneutral_width_percent", "hot_flashes_per_day"]
"""

PREDICT = """
[predict]
kind = "drag"
output = "worst_pain"
month = 12
prompt = "Where does it end?"
near = 0.5
[[views]]
kind = "curves"
outputs = ["worst_pain"]
"""

GOOD = {
    "zones": ZONES,
    "bars": BARS,
    "icons": ICONS,
    "risk": RISK,
    "planner": PLANNER,
    "thermostat": THERMOSTAT,
    "predict": PREDICT,
}


@pytest.mark.parametrize("name", GOOD)
def test_each_view_is_read_and_becomes_plain_data(name: str) -> None:
    preset = read(HEAD + GOOD[name], "T.toml")
    view = state(preset)["views"][0]
    assert view["kind"] == preset.views[0].kind
    assert set(view["outputs"]) <= set(preset.outputs)


def test_the_week_is_the_dose_of_the_start_and_of_a_named_one() -> None:
    preset = read(HEAD + PLANNER, "T.toml")
    assert preset.scenario().aerobic_min_per_week == 30
    assert preset.scenario().resistance_intensity == "high"
    assert preset.scenario(**preset.named[0].inputs).aerobic_min_per_week == 60
    assert state(preset)["week"] == "Mon walk 30, Tue strength 40 high"
    assert state(preset)["named"][0]["week"] == "Mon walk 30, Wed walk 30"


def test_what_a_preset_does_not_use_is_not_in_its_state() -> None:
    """So that outputs stored in notebooks stay as they are when a layout is added."""
    data = state("F3")
    assert "week" not in data
    assert "predict" not in data
    assert set(data["views"][0]) == {"kind", "outputs"}


MISTAKES = [
    (ZONES, "below = -1", "below = -3", r"views\[1\].zone\[1\].above = -2.5 .* lower than below"),
    (ZONES, "above = -2.5\nbelow = -1", "", r"zone\[1\].above = None .* a number here, in below"),
    (ZONES, "above = -2.5", 'above = "low"', r"zone\[1\].above = 'low' .* a number"),
    (ZONES, 'label = "osteopenia"', "", r"zone\[1\].label = None .* it is missing"),
    (ZONES, 'output = "lumbar', 'output = "hip', r"zone\[1\].output = 'hip_spine_t_score'"),
    (BARS, '"lower"', '"less"', r"bar\[1\].better = 'less' .* one of lower, higher"),
    (BARS, "[0, 10]", "[10, 0]", r"bar\[1\].scale = \[10, 0\] .* the lower one first"),
    (BARS, '"worst_pain"', '"crp_mg_l"', r"bar\[1\].output = 'crp_mg_l' .* one of worst_pain"),
    (BARS, '[[views.bar]]\noutput = "worst_pain"\nbetter = "lower"\nscale = [0, 10]', "", r"bar ="),
    (ICONS, "of = 100", "of = 10", r"views\[1\].of = 10 .* 100 or 1000"),
    (ICONS, '"harm"', '"bad"', r"panel\[1\].side = 'bad' .* one of harm, benefit"),
    (ICONS, "arth_let", "arth_zzz", r"group\[1\].effect = 'colleoni2011big.arth_zzz' .* registry"),
    (
        ICONS,
        "colleoni2011big.arth_let",
        "eastell2008.ls_5y",
        r"group\[1\].effect = 'eastell2008.ls_5y' .* a share or a rate",
    ),
    (ICONS, "{drug}.", "{dose}.", r"panel\[1\].missing = '{dose}' .* in braces"),
    (ICONS, 'missing = "Not for {drug}."', "", r"panel\[1\].missing = None .* no group applies"),
    (ICONS, "when = { drug", "when = { dose", r"group\[1\].when.dose = 'letrozole' .* inputs"),
    (
        ICONS,
        '"colleoni2011big.arth_tam"',
        '"forbes2016.arthralgia_tamoxifen_5y"',
        r"panel\[1\].group = 'on treatment, 5 years' .* count the same time",
    ),
    (RISK, "age_years = 70", "age_years = 60", r"baseline = None .* each combination"),
    (RISK, "age_years = 70", "bmi_kg_m2 = 30", r"baseline\[2\].at = .* the same one or two inputs"),
    (RISK, "mof_70", "hip_70", r"baseline = 'kanis2008frax.hip_70' .* outcome, unit, time"),
    (RISK, '"reference"', '"ghost"', r"group\[2\].run = 'ghost' .* one of main, reference"),
    (RISK, 'baseline = "kanis2008frax.mof_60"', "", r"group\[2\].baseline = None .* it is missing"),
    (PLANNER, '"walk", "strength"', '"walk", "swim"', r"views\[1\].activities = 'swim'"),
    (
        PLANNER,
        "Tue strength 40 high",
        "Tue brisk 40",
        r"views\[1\].week = 'brisk' .* walk",
    ),
    (PLANNER, "Wed walk 30", "Wed walk 300", r"named\[1\].week = .* a whole number from 5 to 180"),
    (
        PLANNER,
        '"Two walks"',
        '"Two walks"\ninputs = { aerobic_min_per_week = 9 }',
        r"left to",
    ),
    (THERMOSTAT, '"hot_flashes_per_day"', '"worst_pain"', r"views\[1\].outputs = .* hot_flashes"),
    (PREDICT, '"drag"', '"guess"', r"predict.kind = 'guess' .* one of drag, direction"),
    (
        PREDICT,
        'output = "worst_pain"',
        'output = "ctx"',
        r"predict.output = 'ctx' .* one of",
    ),
    (PREDICT, "month = 12", "month = 61", r"predict.month = 61 .* from 1 to 60"),
    (PREDICT, "near = 0.5", "near = 0", r"predict.near = 0.0 .* a number above 0"),
    (PREDICT, 'prompt = "Where does it end?"', "", r"predict.prompt = None .* it is missing"),
]


@pytest.mark.parametrize(("good", "old", "new", "message"), MISTAKES)
def test_a_mistake_is_named(good: str, old: str, new: str, message: str) -> None:
    assert good.count(old) >= 1
    head, _, tail = good.rpartition(old) if old == "age_years = 70" else good.partition(old)
    with pytest.raises(PresetError) as caught:
        read(HEAD + head + new + tail, "T.toml")
    assert str(caught.value).startswith("T.toml: ")
    assert re.search(message, str(caught.value)), str(caught.value)


def test_what_the_week_sets_has_no_control_and_no_start() -> None:
    for old, new in [
        ('inputs = ["drug"', 'inputs = ["impact_sessions_per_week"'),
        ("x_max = 60", "x_max = 60\nstart = { aerobic_min_per_week = 60 }"),
    ]:
        with pytest.raises(PresetError, match="week"):
            read(HEAD.replace(old, new) + PLANNER, "T.toml")


def test_a_sentence_may_be_left_to_icons_only() -> None:
    told = HEAD + "sentence_outputs = []\n"
    assert read(told + ICONS, "T.toml").sentence_outputs == ()
    with pytest.raises(PresetError, match=r"sentence_outputs = \[\] .* at least one of worst_pain"):
        read(told + BARS, "T.toml")
