"""Icon arrays: counts from the registry and from the model, in numbers and words."""

from __future__ import annotations

from typing import Any

import pytest

from aicourse.evidence import effect
from aicourse.explorer import counts, fallback, load, state
from aicourse.explorer.fallback import sentence
from aicourse.model import simulate


def groups(preset: str, **values: Any) -> list[Any]:
    view = next(view for view in state(preset)["views"] if view["kind"] == "icons")
    return [g for panel in view["panels"] for g in counts.panel_groups(panel, values)]


def test_a_baseline_is_the_registrys_at_its_points_and_between_them_elsewhere() -> None:
    baseline = groups("I5")[0]["baseline"]

    def at(age: float, score: float) -> float:
        return counts.baseline_share(baseline, {"age_years": age, "total_hip_t_score": score})

    def found(name: str) -> float:
        return float(effect(f"kanis2008frax.{name}").value or 0)

    assert at(60, -1) == found("mof_60_tm1")
    assert at(80, 1) == found("mof_80_tp1")
    assert at(65, -1) == pytest.approx((found("mof_60_tm1") + found("mof_70_tm1")) / 2)
    corners = [found(f"mof_{age}_{t}") for age in (60, 70) for t in ("tm1", "tm2")]
    assert at(65, -1.5) == pytest.approx(sum(corners) / 4)
    assert at(30, -9) == found("mof_50_tm4"), "held at the ends of the table"
    assert at(95, 4) == found("mof_80_tp1")


def test_a_share_of_the_model_is_the_baseline_times_the_ratio() -> None:
    preset = load("I5")
    run = simulate(preset.scenario()).at(60)
    group = groups("I5")[0]
    share = counts.share(group, preset.values(), run, None)
    baseline = counts.baseline_share(group["baseline"], preset.values())
    assert share == pytest.approx(baseline * run["fracture_relative_risk"])
    assert counts.share(group, preset.values(), {"fracture_relative_risk": 99.0}, None) == 100


@pytest.mark.parametrize(
    ("exact", "of", "words"),
    [
        (22.5, 100, "23 of 100"),
        (22.49, 100, "22 of 100"),
        (0.07, 100, "fewer than 1 of 100"),
        (0, 100, "0 of 100"),
        (1000, 1000, "1,000 of 1,000"),
    ],
)
def test_people_are_whole(exact: float, of: int, words: str) -> None:
    assert counts.count_words(exact, of).replace("\N{NO-BREAK SPACE}", " ") == words


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        (22.5, 16.6, "About 6 more of 100: a, compared with b."),
        (12.1, 14.2, "About 2 fewer of 100: a, compared with b."),
        (10.2, 10.0, "Less than 1 of 100 apart."),
    ],
)
def test_differences_are_of_the_exact_figures(first: float, second: float, words: str) -> None:
    told = counts.difference(first, second, ["a", "b"], 100)
    assert told.replace("\N{NO-BREAK SPACE}", " ") == words


def test_groups_follow_the_inputs() -> None:
    for drug, name in (("letrozole", "colleoni2011big"), ("anastrozole", "forbes2016")):
        found = groups("I1", **{**load("I1").values(), "drug": drug})
        label = {group["source"] for group in found}
        from aicourse.evidence import study

        assert study(name).reference.short in label
    assert groups("I1", **{**load("I1").values(), "drug": "none"}) == []


def test_the_sentence_and_the_fallback_say_the_counts() -> None:
    text = sentence("F2-hundred").replace("\N{NO-BREAK SPACE}", " ")
    share = effect("whelan2005.arthralgia_letrozole").value
    assert f"{share:.0f} of 100 women (letrozole)" in text
    html = fallback("F2-hundred")
    assert '<th scope="col">Exact figure</th>' in html
    assert "https://doi.org/" in html
    assert "Month</th>" not in html, "nothing here is drawn over time"
