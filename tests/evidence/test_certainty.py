"""How sure we are of a comparison: every one has an answer, and it follows what was moved."""

from __future__ import annotations

from importlib.resources import files

import pytest

from aicourse.evidence import EvidenceError, effect, grades
from aicourse.evidence.certainty import answers, certainty, certainty_table, moved, weakest
from aicourse.evidence.certainty_table import parse_certainty
from aicourse.model import describe

TEXT = files("aicourse.evidence").joinpath("certainty.toml").read_text(encoding="utf-8")
AI = {"drug": "anastrozole"}
HOPE = {**AI, "aerobic_min_per_week": 150, "resistance_sessions_per_week": 2}
TESTED = "tested, no effect found"
SPINE = "lumbar_spine_bmd"


@pytest.mark.parametrize(
    ("output", "inputs", "against", "month", "label"),
    [
        # On, after and against: the same curve, and each time another matter.
        (SPINE, AI, {"drug": "none"}, 24, "moderate"),
        (SPINE, AI, {"drug": "none"}, 72, "limited"),
        (SPINE, AI, {"drug": "tamoxifen"}, 24, "moderate"),
        (SPINE, {**AI, "estrogen_suppression": 0.5}, {"drug": "none"}, 24, "mechanism only"),
        (SPINE, {**AI, "estrogen_suppression": 0.9}, {"drug": "none"}, 24, "moderate"),
        ("worst_pain", AI, {"drug": "none"}, 12, "limited"),
        ("ctx", {"drug": "letrozole"}, AI, 12, TESTED),
        # Training: as it was tested, otherwise, and when it is over.
        ("worst_pain", HOPE, AI, 12, "moderate"),
        ("worst_pain", {**HOPE, "adherence": 0.5}, AI, 12, "limited"),
        ("worst_pain", {**HOPE, "aerobic_min_per_week": 300}, AI, 12, "limited"),
        ("worst_pain", {**HOPE, "resistance_sessions_per_week": 0}, AI, 12, "limited"),
        ("worst_pain", HOPE, {**AI, "aerobic_min_per_week": 100}, 12, "limited"),
        ("worst_pain", {**HOPE, "exercise_months": 12}, AI, 12, "moderate"),
        ("worst_pain", {**HOPE, "exercise_months": 12}, AI, 13, "mechanism only"),
        (SPINE, HOPE, AI, 12, TESTED),
        (SPINE, {**HOPE, "resistance_intensity": "high"}, AI, 12, "mechanism only"),
        (SPINE, {**HOPE, "impact_sessions_per_week": 2}, AI, 12, "limited"),
        ("total_hip_bmd", {**HOPE, "impact_sessions_per_week": 2}, AI, 12, TESTED),
        # Bone medicines: with an inhibitor, without one, and afterwards.
        (SPINE, {**AI, "bone_drug": "denosumab", "bone_drug_months": 36}, AI, 36, "moderate"),
        (SPINE, {**AI, "bone_drug": "denosumab", "bone_drug_months": 36}, AI, 37, "limited"),
        (SPINE, {"drug": "none", "bone_drug": "denosumab", "bone_drug_months": 36}, None, 36,
         "limited"),
        # Food and weight.
        ("crp_mg_l", {**AI, "eating_pattern": 1}, AI, 12, "moderate"),
        ("worst_pain", {**AI, "eating_pattern": 1}, AI, 12, "mechanism only"),
        ("knee_load_percent", {**AI, "weight_change_percent": -5}, AI, 12, "limited"),
        (SPINE, {**AI, "calcium_mg_per_day": 1200}, AI, 60, "mechanism only"),
        (SPINE, {**AI, "vitamin_d_iu_per_day": 4000}, {**AI, "vitamin_d_iu_per_day": 600}, 60,
         TESTED),
        # The model itself; and outputs that were never measured on and off these medicines.
        ("worst_pain", {**HOPE, "pain_systemic": 1}, {**AI, "pain_systemic": 1}, 12,
         "mechanism only"),
        (SPINE, {"parameters": {"coupling": 0.1}}, {"parameters": {"coupling": 0.1}}, 12,
         "mechanism only"),
        ("hot_flashes_per_day", AI, {"drug": "none"}, 12, "mechanism only"),
    ],
)  # fmt: skip
def test_the_label_follows_what_is_compared(
    output: str, inputs: dict[str, object], against: dict[str, object], month: int, label: str
) -> None:
    assert certainty(output, inputs, against, month) == label
    if against is not None:
        assert certainty(output, against, inputs, month) == label


def test_nothing_moved_is_compared_with_nothing_done() -> None:
    assert certainty(SPINE, AI, AI, 24) == certainty(SPINE, AI, None, 24) == "moderate"
    assert [kind.says for kind in moved(HOPE, HOPE, 12)] == [
        kind.says for kind in moved(HOPE, {"drug": "none"}, 12)
    ]
    assert [kind.says for kind in moved({"drug": "none"}, None, 24)] == ["time alone"]


def test_a_course_that_has_not_begun_has_moved_nothing() -> None:
    later = {**HOPE, "exercise_start_month": 24}
    assert [kind.says for kind in moved(later, AI, 12)] == ["an aromatase inhibitor"]
    assert moved(later, AI, 36) != moved(later, AI, 12)
    follow_on = {
        **AI, "bone_drug": "denosumab", "bone_drug_months": 36,
        "second_bone_drug": "zoledronate", "second_bone_drug_start_month": 36,
        "second_bone_drug_months": 24,
    }  # fmt: skip
    assert certainty(SPINE, follow_on, AI, 36) == "moderate"
    assert certainty(SPINE, follow_on, AI, 40) == "limited"


def test_the_weakest_of_a_mix_holds() -> None:
    assert weakest(["moderate", "limited"]) == "limited"
    assert weakest(["mechanism only", TESTED, "moderate"]) == "mechanism only"
    assert weakest([TESTED, "moderate"]) == "moderate"
    assert weakest([TESTED, TESTED]) == TESTED
    both = {**HOPE, "weight_change_percent": -10}
    assert certainty("lean_mass_kg", both, AI) == "mechanism only"
    assert certainty("crp_mg_l", both, AI) == "moderate"


def test_every_comparison_has_an_answer_that_the_registry_bears() -> None:
    table = certainty_table()
    labels = {item.label for item in grades()}
    outputs = {row["name"] for row in describe()["outputs"] if row["grade"] != "mechanism only"}
    inputs = [name for group in table.groups for name in group.inputs]
    assert sorted([*inputs, "duration_months"]) == sorted(r["name"] for r in describe()["inputs"])
    for kind in [table.still, *(kind for group in table.groups for kind in group.kinds)]:
        assert set(kind.answers) == outputs
        for answer in kind.answers.values():
            assert answer.certainty in labels
            assert answer.certainty == "mechanism only" or answer.effects
            assert all(effect(name).id == name for name in answer.effects)


def test_an_answer_says_what_it_rests_on() -> None:
    (answer,) = answers("worst_pain", HOPE, AI, 12)
    assert "irwin2015.worst_pain_exercise_12mo" in answer.effects
    assert "randomised" in answer.why


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('certainty = "moderate"', 'certainty = "fair"', r"certainty: 'fair' .* strong, moderate"),
        ("sestak2014.ls_3y", "sestak2014.ls_9y", r"effects: .*sestak2014.ls_9y"),
        ('outputs = ["spine", "hip"]', 'outputs = ["spine", "hips"]', r"outputs: 'hips'"),
        ('outputs = ["others"]\nwhy = "The model holds', 'outputs = []\nwhy = "The model holds',
         r"'time alone': 'knee_load_percent' .* an answer for each output"),
        ('inputs = ["calcium_mg_per_day"]', "inputs = []", r"groups without inputs"),
        ('inputs = ["eating_pattern"]', 'inputs = ["calcium_mg_per_day"]', r"in 2 groups"),
        ('id = "calcium"', 'name = "calcium"', r"moved None: 'name'"),
        ('says = "calcium"', 'says = "calcium"\nwhen = [{ input = "drug", is = [] }]',
         r"none for the last kind"),
        ('effects = ["prieto2011.pain_vas_3mo", "castel2013.rise_1y"]\n', "",
         r"effects: \[\] .* at least one for 'limited'"),
        ('certainty = "limited"\noutputs = ["worst_pain"]\neffects = ["prieto',
         'certainty = "moderate"\noutputs = ["worst_pain"]\neffects = ["prieto', r"no surer than"),
        ('certainty = "mechanism only"\noutputs = ["others"]',
         'certainty = "limited"\noutputs = ["others"]\neffects = ["prieto2011.pain_vas_3mo"]',
         r"others: 'limited' .* 'mechanism only'"),
        ('{ input = "bone_drug", not = ["none"], after = true }', '{ input = "bone_drug" }',
         r"bone_drug: None"),
        ('input = "resistance_intensity"', 'input = "intensity"', r"input: 'intensity'"),
        ("[sets]\nestradiol", "[sets\nestradiol", r"not valid TOML"),
    ],
)  # fmt: skip
def test_a_mistake_is_named(old: str, new: str, message: str) -> None:
    assert old in TEXT
    with pytest.raises(EvidenceError, match=message) as caught:
        parse_certainty(TEXT.replace(old, new, 1), "certainty.toml")
    assert str(caught.value).startswith("certainty.toml: ")
