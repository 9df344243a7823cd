"""The equations are a cascade, and one that is not is refused by name."""

from __future__ import annotations

import pytest

pytest.importorskip("sympy")

import sympy as sp

from aicourse.model import equations as eq
from aicourse.model.cascade import LAGGED, LINEAR, SLOW, lagged, renewal, split


@pytest.mark.parametrize("name", list(eq.RATES))
def test_target_and_rate_are_the_equation(name: str) -> None:
    target, rate = split(name)
    assert sp.simplify(rate * (target - eq.x[name]) - eq.RATES[name]) == 0
    assert eq.x[name] not in target.free_symbols | rate.free_symbols


def test_feedback_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = eq.RATES["precursors"] - eq.x["osteoblasts"]
    monkeypatch.setitem(eq.RATES, "precursors", changed)
    with pytest.raises(ValueError, match=r"RATES\['precursors'\] reads \['osteoblasts'\]"):
        split("precursors")


@pytest.mark.parametrize("change", [1 - eq.x["local"] ** 2, eq.u["deficit"]])
def test_a_state_without_a_target_is_refused(
    monkeypatch: pytest.MonkeyPatch, change: sp.Expr
) -> None:
    monkeypatch.setitem(eq.RATES, "local", change)
    with pytest.raises(ValueError, match=r"RATES\['local'\] .* does not follow a target"):
        split("local")


@pytest.mark.parametrize("name", SLOW)
def test_what_is_formed_less_what_is_resorbed_is_the_equation(name: str) -> None:
    formed, turnover = renewal(name)
    change = turnover * (formed - eq.x["osteoclasts"] * eq.x[name])
    assert sp.simplify(change - eq.RATES[name]) == 0


def test_bone_that_osteoclasts_do_not_clock_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = eq.p["turnover_spine"] * (eq.x["osteoblasts"] - eq.x["spine"])
    monkeypatch.setitem(eq.RATES, "spine", changed)
    with pytest.raises(ValueError, match=r"RATES\['spine'\] .* is no renewal"):
        renewal("spine")


@pytest.mark.parametrize("name", LINEAR)
def test_a_sum_of_lagged_courses_moves_as_the_equation_says(name: str) -> None:
    rate, sums = lagged()
    state = sums[name]
    lags = {sp.Symbol(f"{course}_lagged", real=True): course for course in LAGGED}
    moves = sum(sp.diff(state, lag) * rate * (course - lag) for lag, course in lags.items())
    assert sp.expand(moves - eq.RATES[name].subs(eq.x[name], state)) == 0


@pytest.mark.parametrize(
    "change",
    [
        eq.p["pain_local_rate"] * (eq.u["aerobic"] - eq.x["ln_il6"]),
        eq.p["inflammation_rate"] * (eq.u["aerobic"] ** 2 - eq.x["ln_il6"]),
        eq.p["inflammation_rate"] * (eq.u["deficit"] - eq.x["ln_il6"]),
        eq.p["inflammation_rate"] * (1 - eq.x["ln_il6"]),
    ],
)
def test_a_marker_that_is_no_such_sum_is_refused(
    monkeypatch: pytest.MonkeyPatch, change: sp.Expr
) -> None:
    monkeypatch.setitem(eq.RATES, "ln_il6", change)
    with pytest.raises(ValueError, match=r"RATES\['ln_il6'\] .* is not linear"):
        lagged()
