"""The equations are a cascade, and one that is not is refused by name."""

from __future__ import annotations

import pytest

pytest.importorskip("sympy")

import sympy as sp

from aicourse.model import equations as eq
from aicourse.model.cascade import split


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
