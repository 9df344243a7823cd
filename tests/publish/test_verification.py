"""The page "Verification": its figures are those of the committed files, and still true."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

import pytest

from aicourse import cli, describe
from aicourse.publish import verification as page
from benchmarks.shared import SPEED, VERIFICATION, bound, divided, figure, finer, helper


@pytest.fixture
def known() -> dict[str, Any]:
    return dict(json.loads(VERIFICATION.read_text(encoding="utf-8")))


def test_a_part_computed_anew_agrees_with_the_page(known: dict[str, Any]) -> None:
    pytest.importorskip("scipy")
    pytest.importorskip("sympy")
    from benchmarks import verify

    assert list(verify.differences(known)) == []


def test_a_wrong_page_would_be_found(known: dict[str, Any]) -> None:
    pytest.importorskip("scipy")
    pytest.importorskip("sympy")
    from benchmarks import verify

    wrong = copy.deepcopy(known)
    wrong["convergence"][0]["order"] -= 1
    wrong["mass_balance"][0]["miss"] *= 2
    spine = next(row for row in wrong["lsoda"] if row["output"] == "lumbar_spine_bmd")
    spine["worst"] = 1e-9
    found = "\n".join(verify.differences(wrong))
    for word in ("convergence", "mass_balance", "lumbar_spine_bmd"):
        assert word in found


def test_the_method_is_of_fourth_order_in_every_plan(known: dict[str, Any]) -> None:
    rows = known["convergence"]
    assert len({row["plan"] for row in rows}) == 3 and len(rows) == 9
    assert all(3.7 <= row["order"] <= 4.3 for row in rows)


def test_no_miss_reaches_the_last_digit_shown(known: dict[str, Any]) -> None:
    decimals = {row["name"]: row["decimals"] for row in describe()["outputs"]}
    assert {row["output"] for row in known["lsoda"]} == set(decimals)
    for row in known["lsoda"]:
        assert row["worst"] < 10.0 ** -decimals[row["output"]], row
    assert known["javascript"] <= 1e-9
    assert known["sbml"] <= 1e-6
    assert known["untreated_drift"] == 0
    assert all(row["miss"] < 1e-3 for row in known["mass_balance"])


def test_sobol_indices_are_of_a_model_and_sorted(known: dict[str, Any]) -> None:
    found = known["sensitivity"]
    assert found["runs"] == found["sample"] * (found["parameters"] + 2)
    for output, rows in found["outputs"].items():
        totals = [row["total"] for row in rows]
        assert totals == sorted(totals, reverse=True) and 1 <= len(rows) <= 10, output
        # Margins of 95 %: the first order does not exceed the total by more than chance.
        assert all(row["first"] <= row["total"] + 2 * row["error"] + 0.02 for row in rows), output


def test_the_states_form_a_chain_as_the_page_says() -> None:
    """Nothing acts back: each state follows a target, at up to 9 a month."""
    sp = pytest.importorskip("sympy")
    from aicourse.model import equations as eq
    from aicourse.model.parameters import PARAMETERS

    states = [q.symbol for q in eq.STATES]
    change = sp.Matrix(list(eq.RATES.values())).jacobian(states)
    # Nothing acts back on what stands above it, so the rates are the entries of the diagonal.
    assert change.is_lower
    high = {eq.p[name]: parameter.high for name, parameter in PARAMETERS.items()}
    # A bisphosphonate without limit, and osteoclasts at five times their usual activity.
    most = {eq.u["bisphosphonate"]: 1e9, eq.x["osteoclasts"]: 5.0}
    rates = [-float(change[i, i].subs(most).subs(high)) for i in range(len(states))]
    assert max(rates) == pytest.approx(9)


def test_the_page_names_the_numbers_that_decide(known: dict[str, Any]) -> None:
    """How strongly formation follows resorption, and how much estrogen loss raises it."""
    for output in ("lumbar_spine_bmd", "total_hip_bmd", "femoral_neck_bmd"):
        rows = known["sensitivity"]["outputs"][output]
        first = {row["parameter"] for row in rows[:3]}
        assert "coupling" in first and "rankl_deficit_gain" in first
        named = {"coupling", "coupling_hip", "rankl_deficit_gain"}
        assert sum(row["first"] for row in rows if row["parameter"] in named) > 0.5


def test_a_small_sobol_sample_finds_the_same_first_parameter(known: dict[str, Any]) -> None:
    pytest.importorskip("SALib")
    from benchmarks import sensitivity

    names = sensitivity.acting()
    assert len(names) == known["sensitivity"]["parameters"]
    small = sensitivity.sobol(32, processes=1)["outputs"]
    for output in ("lean_mass_kg", "fat_percent", "crp_mg_l", "estradiol_pmol_l"):
        committed = known["sensitivity"]["outputs"][output][0]
        assert small[output][0]["parameter"] == committed["parameter"]
        assert abs(small[output][0]["total"] - committed["total"]) < 0.4


@pytest.mark.parametrize("name", list(page.DIRECTIVES))
def test_every_part_of_the_page_is_written_from_data(name: str) -> None:
    text = page.DIRECTIVES[name]()
    assert "<table>" in text and "<caption>" in text
    assert not re.search(r">-\d|nan|inf\b|None", text)


def test_speed_is_printed_as_measured_and_targets_are_judged() -> None:
    found = json.loads(SPEED.read_text(encoding="utf-8"))
    text, judged = page.speed(), page.targets()
    assert [row["people"] for row in found["cohorts"]] == [1_000, 100_000, 1_000_000]
    for row in found["trajectory"]["rows"]:
        assert f"<td>{page.digits(row['ms'])}</td>" in text
        assert f"<td>{row['ratio']:.2f}</td>" in text
    ratio = {row["name"]: row["ratio"] for row in found["trajectory"]["rows"]}
    # The page says in words that memory stops growing, and that the targets are met.
    assert found["cohorts"][2]["peak_mb"] < 1.1 * found["cohorts"][1]["peak_mb"]
    assert ratio["solve_ivp_general"] >= 3
    assert judged.count("<strong>no</strong>") == 0


@pytest.mark.parametrize(
    ("value", "text"), [(4.4, "4.40"), (353, "353"), (0.44449, "0.444"), (1114, "1,110")]
)
def test_measured_numbers_have_three_digits(value: float, text: str) -> None:
    assert page.digits(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "none"),
        (0.58, "0.58"),
        (0.00044, "0.00044"),
        (9.4e-6, "9.4&nbsp;×&nbsp;10<sup>−6</sup>"),
        (1e-8, "below&nbsp;10<sup>−8</sup>"),
        (1e-12, "below&nbsp;10<sup>−12</sup>"),
        (3.2, "3.2"),
    ],
)
def test_small_numbers_are_readable(value: float, text: str) -> None:
    assert page.small(value) == text


def test_figures_are_rounded_the_same_on_every_machine() -> None:
    assert figure(0.000123456) == 0.00012
    assert figure(3.1e-9) == 1e-8
    assert bound(2e-16) == 1e-12
    assert bound(0.0) == figure(0.0) == figure(2e-16) == 0


def test_finer_steps_report_the_same_months_and_are_put_back() -> None:
    from aicourse import Scenario, simulate
    from aicourse.model.grid import grid_for

    plan = Scenario(duration_months=8, bone_drug="denosumab", bone_drug_months=6)
    usual, grid = simulate(plan), grid_for(plan)
    for parts in (1, 2, 4):
        made = finer(grid, parts)
        assert len(made.lengths) == parts * len(grid.lengths)
        assert [made.times[i] for i in made.points] == usual.times
    with pytest.raises(RuntimeError), divided(4):
        moved = simulate(plan)["ctx"]
        assert 0 < max(abs(a - b) for a, b in zip(moved, usual["ctx"], strict=True)) < 1e-3
        raise RuntimeError
    assert simulate(plan)["ctx"] == usual["ctx"]


def test_command_refuses_what_makes_no_sense(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["verify", "--quick", "--out", "x.json"]) == 2
    assert "--quick writes nothing" in capsys.readouterr().err


def test_the_other_solvers_are_given_the_same_model() -> None:
    """What is timed against ours must be the same equations: as exact as wanted, and not exact."""
    pytest.importorskip("scipy")
    pytest.importorskip("sympy")
    from benchmarks import contenders

    solve = contenders.with_solve_ivp(contenders.General())
    exact = helper("reference").Reference(contenders.PLAN)
    truth = exact.outputs(contenders.TIMES.tolist())
    wanted = contenders.miss(contenders.ours(), truth)
    assert 0 < wanted < 1e-3
    chosen = contenders.choose(solve, truth, wanted)
    assert chosen.miss <= wanted
    assert contenders.miss(solve(10 * chosen.tolerance), truth) > wanted
    assert contenders.miss(solve(1e-10), truth) < 1e-7
