"""The fast model of one session: against the studies, against a solver, and at its limits."""

from __future__ import annotations

import doctest
import math
import subprocess
import sys
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import aicourse
from aicourse import simulate_bout
from aicourse.evidence import effect
from aicourse.model import InputError, bout, describe_bout

P = {row["name"]: row["value"] for row in describe_bout()["parameters"]}
NAMES = ("il6_fold", "il1ra_fold", "il10_fold")
RUN = {"minutes": 150, "intensity": P["running_intensity"]}
MARATHON = {"minutes": 210, "intensity": P["running_intensity"]}  # the length is not recorded
KNEE = {"minutes": 300, "intensity": P["knee_intensity"]}

minutes = st.floats(0, 300)
efforts = st.floats(0, 1)


# --- against the studies --------------------------------------------------------------------


def test_il6_has_the_measured_height() -> None:
    run = simulate_bout(**RUN).at(2.5)["il6_fold"]
    assert run == pytest.approx(effect("ostrowski1998.il6_peak").value, rel=0.02)
    knee = simulate_bout(**KNEE).at(5)["il6_fold"]
    assert knee == pytest.approx(effect("steensberg2000.fold").value, rel=0.02)


def test_il6_is_highest_as_the_session_ends() -> None:
    after = effect("ostrowski2000.il6_peak_time").value
    assert simulate_bout(**MARATHON).peak("il6_fold")[0] - 3.5 == pytest.approx(after, abs=1 / 60)


def test_il1ra_follows_as_measured() -> None:
    measured = effect("ostrowski1998.il1ra_peak").value
    run = simulate_bout(**RUN)
    assert run.at(4.5)["il1ra_fold"] == pytest.approx(measured, rel=0.02)
    # The two studies do not agree to the quarter of an hour, so neither is met exactly.
    assert run.peak("il1ra_fold")[0] - 2.5 == pytest.approx(2.0, abs=0.25)
    after = effect("ostrowski2000.il1ra_peak_time").value
    assert simulate_bout(**MARATHON).peak("il1ra_fold")[0] - 3.5 == pytest.approx(after, abs=0.25)


def test_il10_rises_after_il6() -> None:
    run = simulate_bout(**RUN)
    assert run.peak("il10_fold")[1] > 1.5
    assert 0.25 < run.peak("il10_fold")[0] - 2.5 < 2.5


def test_a_short_walk_raises_little() -> None:
    """What fischer2006.duration says: a marked rise needs prolonged work."""
    walk = simulate_bout(minutes=30, intensity="low")
    for name in NAMES:
        assert 1 < walk.peak(name)[1] < 1.5, name
    assert simulate_bout(minutes=30, intensity="moderate").peak("il6_fold")[1] < 2
    # Ten times as long at the same effort: a hundred times the rise.
    long = simulate_bout(minutes=300, intensity="low").peak("il6_fold")[1]
    assert (long - 1) / (walk.peak("il6_fold")[1] - 1) == pytest.approx(100, rel=1e-9)


def test_fitted_numbers_are_what_the_rows_give() -> None:
    rise = (effect("ostrowski1998.il6_peak").value - 1) / 2.5**2
    assert P["il6_rise"] == pytest.approx(rise, rel=0.01)
    share = (effect("steensberg2000.fold").value - 1) / (rise * 5**2)
    exponent = math.log(share) / math.log(P["knee_intensity"] / P["running_intensity"])
    assert P["intensity_exponent"] == pytest.approx(exponent, rel=0.01)

    def miss(rate: float) -> float:
        late = 0.0
        for session, end, seen in ((RUN, 2.5, 2.0), (MARATHON, 3.5, 1.5)):
            hour, _ = simulate_bout(**session, parameters={"il1ra_rate": rate}).peak("il1ra_fold")
            late += (hour - end - seen) ** 2
        return late

    assert miss(P["il1ra_rate"]) < min(miss(P["il1ra_rate"] * f) for f in (0.8, 1.25))


# --- against a solver -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("session", "parameters"),
    [
        (RUN, {}),
        ({"minutes": 37.3, "intensity": 0.62}, {"il6_fall_rate": 0.5, "il10_rate": 0.5}),
        ({"minutes": 300, "intensity": 1.0}, {"il1ra_rate": 0.12, "il10_rate": 1.5}),
    ],
)
def test_closed_form_solves_the_equations(
    session: dict[str, float], parameters: dict[str, float]
) -> None:
    integrate = pytest.importorskip("scipy.integrate")
    p = P | parameters
    end, effort = session["minutes"] / 60, session["intensity"] / p["running_intensity"]
    rise = p["il6_rise"] * effort ** p["intensity_exponent"]

    def rates(t: float, y: Any, working: bool) -> list[float]:
        x, ra, ten = y
        return [
            2 * rise * t if working else -p["il6_fall_rate"] * x,
            p["il1ra_rate"] * (p["il1ra_gain"] * x - ra),
            p["il10_rate"] * (p["il10_gain"] * x - ten),
        ]

    options = {"rtol": 1e-11, "atol": 1e-13, "dense_output": True}
    first = integrate.solve_ivp(rates, (0, end), [0, 0, 0], args=(True,), **options)
    last = first.y[:, -1]
    second = integrate.solve_ivp(rates, (end, 24), last, args=(False,), **options)
    run = simulate_bout(**session, parameters=parameters)
    for hour in (0.01, 0.3, end, end + 0.05, end + 1, end + 6, 23.9):
        exact = (first if hour <= end else second).sol(hour)
        found = run.at(hour)
        for name, value in zip(NAMES, exact, strict=True):
            assert found[name] - 1 == pytest.approx(value, rel=1e-7, abs=1e-9), (name, hour)


# --- what must always hold ------------------------------------------------------------------


@given(minutes=minutes, more=minutes, effort=efforts)
def test_a_longer_session_never_gives_less(minutes: float, more: float, effort: float) -> None:
    short, long = sorted((minutes, more))
    less = simulate_bout(short, effort)
    greater = simulate_bout(long, effort)
    for hour in (0.2, 1.0, 2.5, 5.0, 8.0, 24.0):
        for name in NAMES:
            assert greater.at(hour)[name] >= less.at(hour)[name] - 1e-9, (name, hour)


@given(minutes=minutes, effort=efforts, more=efforts)
def test_more_effort_never_gives_less(minutes: float, effort: float, more: float) -> None:
    gentle, hard = sorted((effort, more))
    less = simulate_bout(minutes, gentle)
    greater = simulate_bout(minutes, hard)
    for hour in (0.2, 1.0, 2.5, 5.0, 8.0, 24.0):
        for name in NAMES:
            assert greater.at(hour)[name] >= less.at(hour)[name] - 1e-9, (name, hour)


def test_effort_in_words_has_the_same_order() -> None:
    peaks = [simulate_bout(60, word).peak("il6_fold")[1] for word in ("low", "moderate", "high")]
    assert peaks == sorted(peaks) and peaks[0] < peaks[1] < peaks[2]


@given(minutes=minutes, effort=efforts)
def test_levels_start_at_rest_never_fall_below_and_return(minutes: float, effort: float) -> None:
    run = simulate_bout(minutes, effort, hours=72)
    assert run.at(0) == dict.fromkeys(NAMES, 1.0)
    for hour in (0.001, 0.1, 1.0, 3.0, 5.0, 12.0):
        assert all(value >= 1 for value in run.at(hour).values())
    rested = minutes / 60
    for name, within in (("il6_fold", 12), ("il10_fold", 18), ("il1ra_fold", 48)):
        assert run.at(min(72, rested + within))[name] < 1.05, name


@pytest.mark.parametrize("session", [(0, "high"), (300, 0)])
def test_no_work_changes_nothing(session: tuple[float, float | str]) -> None:
    run = simulate_bout(*session)
    assert all(value == 1 for name in NAMES for value in run[name])


# --- the result and the refusals ------------------------------------------------------------


def test_result_is_a_table() -> None:
    run = simulate_bout(minutes=45, intensity=0.5, hours=6)
    assert tuple(run) == NAMES and len(run) == 3
    assert run.times[0] == 0 and run.times[-1] == 6 and len(run.times) == 361
    assert all(b - a == pytest.approx(1 / 60) for a, b in pairwise(run.times))
    for name in NAMES:
        assert len(run[name]) == len(run.times)
        assert run[name][90] == run.at(1.5)[name]
    assert repr(run) == "BoutRun(minutes=45, intensity=0.5, hours 0 to 6)"
    with pytest.raises(KeyError, match="did you mean 'il6_fold'"):
        run["il6_folt"]
    with pytest.raises(InputError, match="0 to 6"):
        run.at(6.5)


@pytest.mark.parametrize(
    ("inputs", "field", "word"),
    [
        ({"minutes": -1}, "minutes", "0 to 300"),
        ({"minutes": 301}, "minutes", "0 to 300"),
        ({"minutes": math.nan}, "minutes", "0 to 300"),
        ({"minutes": math.inf}, "minutes", "0 to 300"),
        ({"minutes": "60"}, "minutes", "a number"),
        ({"minutes": True}, "minutes", "a number"),
        ({"minutes": None}, "minutes", "a number"),
        ({"intensity": "fast"}, "intensity", "moderate"),
        ({"intensity": 1.2}, "intensity", "0 to 1"),
        ({"intensity": -0.1}, "intensity", "0 to 1"),
        ({"intensity": math.nan}, "intensity", "0 to 1"),
        ({"intensity": False}, "intensity", "0 to 1"),
        ({"intensity": None}, "intensity", "moderate"),
        ({"hours": 0}, "hours", "1 to 72"),
        ({"hours": 100}, "hours", "1 to 72"),
        ({"parameters": {"il6_rice": 1}}, "parameters['il6_rice']", "il6_rise"),
        ({"parameters": {"il6_rise": 99}}, "parameters['il6_rise']", "2 to 6"),
        ({"parameters": [1]}, "parameters", "a table"),
    ],
)
def test_bad_input_is_refused(inputs: dict[str, Any], field: str, word: str) -> None:
    with pytest.raises(InputError) as caught:
        simulate_bout(**inputs)
    assert caught.value.field == field
    assert word in caught.value.allowed


def test_every_number_says_where_it_comes_from() -> None:
    table = describe_bout()
    assert [row["name"] for row in table["outputs"]] == list(NAMES)
    for row in table["parameters"]:
        assert row["unit"] and row["meaning"]
        assert row["low"] < row["value"] < row["high"]
        assert row["sources"] or row["kind"] == "course setting"
    for row in (*table["outputs"], *table["parameters"]):
        for source in row["sources"]:
            assert effect(source).id == source
    # Nobody in these studies took the medicines, so nothing here is better than "limited".
    assert {row["grade"] for row in table["outputs"]} <= {"limited", "mechanism only"}
    assert all("people on these medicines" in table["outputs"][i]["help"] for i in (0, 1))


def test_what_describe_gives_is_a_copy() -> None:
    describe_bout()["parameters"][0]["value"] = 0
    assert describe_bout()["parameters"][0]["value"] == P["il6_rise"]


def test_examples_in_the_documentation() -> None:
    assert doctest.testmod(bout).failed == 0
    assert doctest.testmod(bout).attempted >= 4


def test_it_needs_no_compiled_package() -> None:
    code = (
        "import sys, aicourse; aicourse.simulate_bout(30)['il6_fold'];"
        "print({'numpy', 'scipy', 'sympy', 'ipywidgets'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
    assert "simulate_bout" in aicourse.__all__
