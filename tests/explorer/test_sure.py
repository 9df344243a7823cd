"""How sure we are follows what is compared: in the page, in the text, and as the lessons say it."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from aicourse.evidence import grades
from aicourse.evidence.certainty import certainty
from aicourse.explorer import load, names, state
from aicourse.explorer.fallback import fallback, sentence
from aicourse.explorer.relevance import effective
from aicourse.explorer.sure import how_sure, labels
from aicourse.model import describe
from tests.explorer.helpers import SET, settle

OUTPUTS = {row["name"]: row for row in describe()["outputs"]}
INPUTS = {row["name"]: row for row in describe()["inputs"]}
TESTED = "tested, no effect found"
HOPE = {"aerobic_min_per_week": 150, "resistance_sessions_per_week": 2, "adherence": 0.75}
DENOSUMAB = {"bone_drug": "denosumab", "bone_drug_months": 36, "second_bone_drug": "none"}

# What the lessons say in words, beside what their explorers say.
SAID = [
    ("F1", {}, 3, {"estradiol_pmol_l": "moderate"}),
    ("F1-days", {}, 5, {"estradiol_percent": "limited"}),
    ("F2", {}, 12, {"worst_pain": "limited"}),
    ("F3", {}, 24, {"lumbar_spine_bmd": "moderate", "total_hip_bmd": "moderate"}),
    ("F3", {}, 84, {"lumbar_spine_bmd": "limited"}),
    ("F3-balance", {"estrogen_suppression": 0.5}, 12, {"lumbar_spine_bmd": "mechanism only"}),
    ("F4", {}, 6, {"hot_flashes_per_day": "mechanism only"}),
    ("F5-walk", {"aerobic_min_per_week": 150}, 12, {"worst_pain": "limited"}),
    ("F5", HOPE, 12, {"worst_pain": "moderate", "lean_mass_kg": "moderate",
     "lumbar_spine_bmd": TESTED}),
    ("F6", {"eating_pattern": 1}, 12, {"crp_mg_l": "moderate", "worst_pain": "mechanism only"}),
    ("F6-knee", {"weight_change_percent": -5}, 12, {"knee_load_percent": "limited"}),
    ("I2", HOPE, 12, {"worst_pain": "moderate"}),
    ("I2", {"resistance_sessions_per_week": 0}, 12, {"worst_pain": "limited"}),
    ("I2", {"aerobic_min_per_week": 300}, 12, {"worst_pain": "limited"}),
    ("I2-adherence", {"adherence": 0.5}, 12, {"worst_pain": "limited"}),
    ("I3", {}, 12, {"worst_pain": "moderate", "lumbar_spine_bmd": TESTED}),
    ("I3", {"resistance_intensity": "high"}, 12, {"lumbar_spine_bmd": "mechanism only"}),
    ("I3-keep", {}, 18, {"worst_pain": "mechanism only"}),
    ("I4", HOPE, 12, {"lean_mass_kg": "moderate", "fat_percent": "moderate", "crp_mg_l": TESTED}),
    ("I4", {"weight_change_percent": -10}, 12, {"crp_mg_l": "moderate",
     "knee_load_percent": "limited"}),
    ("I4-fat", {"bmi_kg_m2": 33}, 12, {"crp_mg_l": "limited", "estradiol_pmol_l": "limited"}),
    ("I5-path", {}, 60, {"lumbar_spine_t_score": "moderate"}),
    ("I5", {}, 60, {"total_hip_t_score": "moderate", "fracture_relative_risk": "moderate"}),
    ("I6", {}, 60, {"lumbar_spine_bmd": "mechanism only"}),
    ("I6", {"calcium_mg_per_day": 1200, "vitamin_d_iu_per_day": 4000}, 60,
     {"lumbar_spine_bmd": TESTED}),
    ("I6-eating", {"eating_pattern": 1}, 12, {"crp_mg_l": "moderate",
     "worst_pain": "mechanism only"}),
    ("I7-lifestyle", {"resistance_sessions_per_week": 2, "aerobic_min_per_week": 150}, 60,
     {"lumbar_spine_bmd": TESTED, "total_hip_bmd": TESTED}),
    ("I7", {}, 36, {"lumbar_spine_bmd": "moderate", "total_hip_bmd": "moderate"}),
    ("I7", DENOSUMAB, 36, {"lumbar_spine_bmd": "moderate"}),
    ("I7", DENOSUMAB, 48, {"lumbar_spine_bmd": "limited", "total_hip_bmd": "limited"}),
    ("A2", {}, 12, {"il6_pg_ml": TESTED}),
    ("A2", {"aerobic_min_per_week": 0, "weight_change_percent": -5}, 12,
     {"il6_pg_ml": "moderate", "crp_mg_l": "moderate"}),
    ("A3", {}, 24, {"lumbar_spine_bmd": TESTED, "rankl_opg_ratio": "mechanism only"}),
    ("A3", {"resistance_intensity": "high"}, 24, {"lumbar_spine_bmd": "mechanism only"}),
    ("A10", {}, 120, {"lumbar_spine_bmd": "limited", "total_hip_bmd": "limited"}),
]  # fmt: skip

# What a page shows beside each output: its name and its badge, empty where it is hidden.
BADGES = """() => Object.fromEntries([...document.querySelectorAll(".ai-panel, .ai-balance")].map(
  (one) => [one.getAttribute("aria-label"), [...one.querySelectorAll(".ai-grade")].map((badge) =>
    badge.style.visibility === "hidden" ? "" : badge.textContent)[0]]))"""


@pytest.mark.parametrize(("preset", "inputs", "month", "said"), SAID)
def test_the_explorer_is_as_sure_as_its_lesson(
    preset: str, inputs: dict[str, Any], month: int, said: dict[str, str]
) -> None:
    values, reference = load(preset).values(**inputs), state(preset)["reference"]
    assert labels(list(said), values, reference, month) == said


@pytest.mark.parametrize("preset", names())
def test_every_start_says_what_the_table_says(preset: str) -> None:
    found = load(preset)
    ghost = {} if found.reference is None else dict(found.reference.inputs)
    for inputs in [{}, *(dict(entry.inputs) for entry in found.named)]:
        text = sentence(preset, **inputs)
        main = effective(found.values(**inputs))
        other = effective(found.values(**{**inputs, **ghost}))
        if found.scenario(**inputs) == found.scenario(**{**inputs, **ghost}):
            continue
        for name in found.sentence_outputs:
            label = certainty(name, main, other, found.sentence_month)
            assert f" {label}" in text.partition("How sure: ")[2], (name, label, text)


def test_labels_are_said_once_each() -> None:
    names = {"worst_pain": "worst joint pain", "ctx": "CTX", "p1np": "P1NP"}
    assert how_sure({"ctx": "limited", "p1np": "limited"}, names) == "How sure: ◔ limited"
    assert how_sure({"ctx": "limited", "worst_pain": "moderate", "p1np": "limited"}, names) == (
        "How sure: ◔ limited for CTX and P1NP; ◕ moderate for worst joint pain"
    )


def test_nothing_compared_is_nothing_to_be_sure_of() -> None:
    assert "How sure" not in fallback("F6") + fallback("F5") + fallback("F3", drug="none")
    assert "How sure: ⚙ mechanism only." in sentence("F4", drug="none")
    # The ghost of these is the model as fitted: what is asked is what the medicine does.
    assert "How sure: ◔ limited." in sentence("A10")
    assert "How sure" in sentence("A1")


def test_outputs_that_the_sentence_leaves_out_have_a_label_too() -> None:
    told = "How sure: ⚙ mechanism only for osteoclasts (resorption) and osteoblasts (formation)"
    assert f"{told}, at month 12.</caption>" in fallback("F3-balance")


def test_people_who_are_counted_have_a_label_of_their_own() -> None:
    text = sentence("I5")
    assert text.index("How sure: ◕ moderate.") < text.index("of\N{NO-BREAK SPACE}1,000")
    assert text.endswith("How sure: ◔ limited.")
    assert "How sure" not in sentence("I1")  # counted in trials


@pytest.mark.parametrize(
    "preset", ["A2", "A4", "F5", "I2", "I3", "I4", "I6", "I7", "F3", "F3-balance"]
)
def test_the_page_is_as_sure_as_the_table(open_page: Any, preset: str) -> None:
    page = open_page(preset)
    found, chance = load(preset), random.Random(preset)
    reference = state(preset)["reference"]
    by_label = _by_label(found)
    for _ in range(12):
        inputs = _random_inputs(found, chance)
        try:
            found.scenario(**inputs)
        except ValueError:
            continue
        page.evaluate(SET, inputs)
        month = chance.randint(0, found.x_max)
        page.locator(".ai-reader-range").first.evaluate(
            "(one, month) => { one.value = month; one.dispatchEvent(new Event('input')); }", month
        )
        settle(page)
        shown = page.evaluate(BADGES)
        for label, name in by_label.items():
            expected = labels([name], found.values(**inputs), reference, month).get(name, "")
            assert _plain(shown[label]) == expected, (name, inputs, month)


def _by_label(found: Any) -> dict[str, str]:
    outputs = {}
    for view in state(found)["views"]:
        for bar in view.get("bars", []):
            outputs[bar["label"] or OUTPUTS[bar["output"]]["label"]] = bar["output"]
        if view["kind"] == "curves":
            outputs |= {OUTPUTS[name]["label"]: name for name in view["outputs"]}
    return outputs


def _plain(badge: str) -> str:
    return badge.removesuffix(", not fitted").removesuffix(" evidence")


def _random_inputs(found: Any, chance: random.Random) -> dict[str, Any]:
    inputs: dict[str, Any] = {}
    for name in found.inputs:
        item = {**INPUTS[name], **found.ranges.get(name, {})}
        ghost = found.reference.inputs.get(name) if found.reference else None
        if item["choices"]:
            inputs[name] = chance.choice(item["choices"])
        elif ghost is not None and chance.random() < 0.3:
            inputs[name] = ghost
        else:
            steps = round((item["high"] - item["low"]) / item["step"])
            inputs[name] = round(item["low"] + item["step"] * chance.randint(0, steps), 6)
    return inputs


def test_a_badge_that_says_nothing_keeps_its_place(open_page: Any) -> None:
    page = open_page("F6")
    badge = page.locator(".ai-panel .ai-grade").first
    before = badge.evaluate("(one) => [one.style.visibility, one.offsetHeight > 0]")
    assert before == ["hidden", True]
    page.evaluate(SET, {"weight_change_percent": -5})
    settle(page)
    assert badge.text_content() == "limited evidence"
    assert badge.evaluate("(one) => one.style.visibility") == ""


def test_a_prediction_is_answered_with_how_sure_we_are(open_page: Any) -> None:
    page = open_page("I2-adherence", ask=True)
    page.click(".ai-predict-show")
    assert page.locator(".ai-predict-told").text_content().endswith("How sure: ◕ moderate.")
    page.evaluate(SET, {"adherence": 0.5})
    settle(page)
    assert "How sure: ◔ limited." in page.locator(".ai-sentence").text_content()
    # It was asked about the whole plan, and stays about that.
    assert page.locator(".ai-predict-told").text_content().endswith("How sure: ◕ moderate.")


def test_the_page_gets_the_table_and_the_signs_as_data(open_page: Any) -> None:
    page = open_page("F3")
    data = json.loads(page.evaluate("JSON.stringify(aicourseExplorer.certainty)"))
    assert data["symbols"] == {item.label: item.symbol for item in grades()}
    assert len(data["groups"]) >= 10


@pytest.mark.parametrize(("preset", "width"), [("F5", 1280), ("F5", 390), ("F6", 390), ("I4", 390)])
def test_the_first_comparison_moves_nothing(open_page: Any, preset: str, width: int) -> None:
    page = open_page(preset, viewport={"width": width, "height": 900})
    place = "document.querySelector('.ai-body').getBoundingClientRect().top"
    before = page.evaluate(place)
    page.evaluate(SET, dict(load(preset).named[-1].inputs))
    settle(page)
    assert "How sure" in page.locator(".ai-sentence").text_content()
    assert page.evaluate(place) == before
