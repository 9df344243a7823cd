"""Well-known findings, against the numbers as printed in the papers, typed in by hand."""

from __future__ import annotations

import pytest

from aicourse.evidence import effect, effects, study


@pytest.mark.parametrize(
    ("effect_id", "month", "value", "low", "high"),
    [
        ("eastell2006.ls_2y", 24, -4.1, None, None),
        ("eastell2006.tam_th_2y", 24, 1.2, None, None),
        ("eastell2008.th_5y", 60, -7.24, None, None),
        ("eastell2011.ls_off_y7", 84, 4.02, None, None),
        ("eastell2011.tam_ls_off_y6", 72, -0.79, None, None),
        ("eastell2011.tam_th_off_y7", 84, -2.52, None, None),
        ("sestak2014.ls_3y", 36, -4.0, None, None),
        ("sestak2014.th_3y_placebo", 36, -1.8, None, None),
        ("sestak2014.ris2_th", 36, -0.7, None, None),
        ("sestak2014.ris2_ls_placebo", 36, -2.6, None, None),
        ("lester2008.btm_plac_sctx", 12, 34.9, None, None),
        ("lester2008.btm_iban_bap", 12, -22.8, None, None),
        ("lester2008.ls_2y_plac", 24, -3.22, -16.0, 4.3),
        ("brufsky2007.ls_diff_12mo", 12, 4.4, 3.7, 5.0),
        ("eidtmann2010.ls_36mo_del", 36, -4.9, None, None),
        ("grey2017.single_th_60mo", 60, 5.4, 3.5, 7.3),
        ("grey2017.1mg_ls_60mo", 60, 2.0, None, None),
        ("papapoulos2012.th_5y", 60, 7.0, None, None),
        ("papapoulos2012.ls_2y", 24, 7.7, None, None),
        ("austin2012.th_24mo", 24, 4.4, None, None),
        ("sowers2010.ls_after", None, -3.3, None, None),
        ("greendale2012.ls_10y", None, -10.6, None, None),
        ("gnant2007.ag_ls", 36, -17.3, None, None),
        ("gnant2015.bmd_th", 36, 7.9, None, None),
        ("dixon2008.residual_e2_let", 3, 5.9, None, None),
        ("dixon2008.e2_ana", 3, 2.71, 2.38, 3.08),
        ("geisler1998.e1_exe", None, -94.5, None, None),
        ("irwin2015.worst_pain_exercise_12mo", 12, -1.6, None, None),
        ("irwin2015.worst_pain_usual_care_12mo", 12, 0.2, None, None),
        ("thomas2017.bmd_exercise_12mo", 12, 0.001, None, None),
        ("thomas2017.bmd_usual_care_12mo", 12, -0.006, None, None),
        ("arem2016.minutes", 12, 119, 41, 197),
        ("ebctcg2015ai.mort10_rr", 120, 0.85, 0.75, 0.96),
        ("kwan2021.aer", None, 2.42, 1.34, 4.37),
        ("marshall1996.hip", None, 2.6, 2.0, 3.5),
        ("cummings2018.rate_off", None, 7.1, None, None),
        ("watson2018.ls_home", 8, -1.2, -4.0, 1.6),
        ("henry2018.pain_difference_12wk", None, -0.82, -1.24, -0.4),
        ("hershman2018.worst_pain_sham_6wk", None, -0.92, None, None),
        ("selvin2007.crp_slope_all", None, -0.13, None, None),
        ("selvin2007.crp_slope_lifestyle", None, -0.06, None, None),
    ],
)
def test_a_finding_is_as_printed(
    effect_id: str, month: float | None, value: float, low: float | None, high: float | None
) -> None:
    found = effect(effect_id)
    assert (found.value, found.low, found.high) == (value, low, high)
    if month is not None:
        assert found.month == month


def test_bone_is_lost_on_an_aromatase_inhibitor_alone() -> None:
    rows = [
        item
        for item in effects()
        if item.topic in ("bone density", "bone drugs")
        and item.kind == "change"
        and item.unit == "%"
        and item.arm in ("anastrozole", "anastrozole + placebo")
    ]
    assert len(rows) >= 12
    assert all(item.value is not None and item.value < 0 for item in rows)


def test_bone_is_gained_on_tamoxifen_after_menopause() -> None:
    rows = [
        item
        for key in ("eastell2006", "eastell2008")
        for item in study(key).effects
        if item.arm == "tamoxifen" and item.kind == "change"
    ]
    assert len(rows) == 4
    assert all(item.value is not None and item.value > 0 for item in rows)


def test_a_bone_drug_gains_against_no_bone_drug() -> None:
    rows = [
        item
        for item in effects(topic="bone drugs")
        if item.kind == "difference" and item.unit == "percentage points" and "BMD" in item.outcome
    ]
    assert len(rows) >= 20
    assert all(item.value is not None and item.value > 0 for item in rows)


def test_estrogens_fall_on_an_aromatase_inhibitor() -> None:
    rows = [
        item
        for item in effects(topic="estradiol")
        if item.kind == "change" and item.unit == "%" and "residual" not in item.id
    ]
    assert len(rows) >= 20
    for item in rows:
        numbers = [x for x in (item.value, item.low, item.high) if x is not None]
        assert all(number < 0 for number in numbers), item


def test_markers_rise_on_an_aromatase_inhibitor_and_fall_on_a_bone_drug() -> None:
    change = {
        name: effect(f"brufsky2007.btm_{name}").value
        for name in ("del_ntx", "del_bsap", "up_ntx", "up_bsap")
    }
    assert change == {"del_ntx": 19.9, "del_bsap": 24.3, "up_ntx": -15.1, "up_bsap": -8.8}


def test_an_advantage_in_pain_is_negative_in_every_trial() -> None:
    for effect_id in (
        "irwin2015.worst_pain_difference_12mo",
        "henry2018.pain_difference_12wk",
        "hershman2018.worst_pain_sham_6wk",
        "hershman2018.worst_pain_wait_list_6wk",
        "hershman2022.worst_pain_vs_sham_52wk",
    ):
        found = effect(effect_id)
        assert found.kind == "difference"
        assert found.value is not None and found.value < 0, effect_id


def test_nulls_that_the_model_must_reproduce_are_marked() -> None:
    nulls = {item.study_key for item in effects(use="N-model")}
    expected = {
        "thomas2017",
        "yale2024",
        "henry2010cyt",
        "henry2014pain",
        "mccaig2010",
        "saarto2012",
        "waltman2010",
        "knobf2016",
        "fornusek2017",
        "yu2025",
        "sternfeld2014",
        "cushman_pepi",
        "imayama2012",
    }
    assert expected <= nulls


def test_what_the_model_may_be_fitted_to_is_marked() -> None:
    fitted = {item.study_key for item in effects(use="C")}
    expected = {
        "dixon2008",
        "arimidexpi",
        "eastell2006",
        "eastell2008",
        "eastell2011",
        "sestak2014",
        "greendale2012",
        "sowers2010",
        "lester2008",
        "brufsky2007",
        "brufsky2012",
        "eidtmann2010",
        "coleman2013",
        "gnant2015",
        "grey2017",
        "irwin2015",
        "arem2016",
        "wintersstone2011",
        "watson2018",
        "singer2012",
        "castel2013",
        "prieto2011",
        "hershman2015",
        "pradhan2002",
        "selvin2007",
        "freedman1999",
        "messier2005",
    }
    assert expected <= fitted


def test_studies_recorded_under_two_keys_are_one() -> None:
    keys = {item.study_key for item in effects()}
    assert not keys & {"winters2011", "yus2025", "vital", "arimidexpk"}
    bmd = [item for item in study("thomas2017").effects if "BMD" in item.outcome]
    assert len(bmd) == 2
    assert [item.name for item in study("yu2025").effects] == ["ls", "fn", "th"]
