"""Courses: what drugs, exercise, weight and age do over the time grid.

They are prepared before integration. All are closed forms, so a fall within days needs no small
steps. ``runtime.js`` does the same in the same order; the parity tests hold the two together.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from aicourse.model.generated.equations import COURSE_NAMES, deficit, estradiol
from aicourse.model.scenario import AROMATASE_INHIBITORS, Scenario

STEP = 0.25
"""Step of the grid, months."""

DOSING_INTERVAL = 6.0
"""Months between infusions of zoledronate and between injections of denosumab, as in the trials."""

# Edges that divide a step in which estradiol falls or returns: fine where it moves fastest.
_GRADED = (0.0, 1 / 64, 1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1.0)


class Grid(NamedTuple):
    """Start (months, zero or negative), number of steps, and the step at which month 0 lies."""

    start: float
    steps: int
    zero: int

    def time(self, index: int) -> float:
        """Return the month of a grid point."""
        return self.start + STEP * index


@dataclass(frozen=True)
class Courses:
    """Values of every course at the start, middle and end of each step, and at each grid point.

    ``start``, ``middle`` and ``end`` hold one tuple a step in the order of ``COURSE_NAMES``; where
    a dose is given the end of one step and the start of the next differ. ``residual`` (the share of
    estradiol that the drug leaves) and ``deficit`` hold the true values at each grid point from
    month 0 on.
    """

    grid: Grid
    start: list[tuple[float, ...]]
    middle: list[tuple[float, ...]]
    end: list[tuple[float, ...]]
    residual: list[float]
    deficit: list[float]

    def at_points(self, name: str) -> list[float]:
        """Values of one course at every grid point from month 0 on."""
        if name == "deficit":
            return self.deficit
        column = COURSE_NAMES.index(name)
        values = [row[column] for row in self.start[self.grid.zero :]]
        return [*values, self.end[-1][column]]


def snap(month: float) -> float:
    """Move a date to the nearest point of the grid."""
    return math.floor(month / STEP + 0.5) * STEP


def grid_for(scenario: Scenario) -> Grid:
    """Return the grid, from the first tablet or month 0 (the earlier) to the end."""
    start = min(0.0, snap(scenario.drug_start_month)) if scenario.drug != "none" else 0.0
    end = math.ceil(scenario.duration_months / STEP) * STEP
    return Grid(start, round((end - start) / STEP), round(-start / STEP))


def approach(t: float, start: float, stop: float, on: float, off: float) -> float:
    """Rise from 0 towards 1 at rate ``on`` between two dates, then fade at rate ``off``."""
    if t <= start:
        return 0.0
    if t <= stop:
        return 1.0 - math.exp(-on * (t - start))
    return (1.0 - math.exp(-on * (stop - start))) * math.exp(-off * (t - stop))


def dose_times(start: float, months: float) -> list[float]:
    """Return the dates of six-monthly doses; a course below six months is one dose."""
    count = max(1, math.ceil(months / DOSING_INTERVAL)) if months > 0 else 0
    return [snap(start) + DOSING_INTERVAL * i for i in range(count)]


def pulses(
    grid: Grid, times: list[float], rate: float
) -> tuple[list[float], list[float], list[float]]:
    """Return the sum of doses at start, middle and end of each step.

    Each dose is 1 when given and fades at ``rate``.
    """
    given = [0.0] * (grid.steps + 1)
    for time in times:
        index = round((time - grid.start) / STEP)
        if 0 <= index <= grid.steps:
            given[index] += 1.0
    half, whole = math.exp(-rate * STEP / 2), math.exp(-rate * STEP)
    start, middle, end = [], [], []
    amount = 0.0
    for i in range(grid.steps):
        amount += given[i]
        start.append(amount)
        middle.append(amount * half)
        amount *= whole
        end.append(amount)
    return start, middle, end


def _saturate(dose: float, half: float) -> float:
    """Training effect of a dose: 1 at one dose, less and less for each further one."""
    return dose * (1.0 + half) / (dose + half)


_Rows = list[tuple[float, ...]]


def prepare(scenario: Scenario, p: Mapping[str, float]) -> Courses:
    """Work out every course of a scenario.

    Parameters
    ----------
    scenario
        The scenario.
    p
        Parameter values by name.
    """
    grid = grid_for(scenario)
    smooth = _smooth_courses(scenario, p)
    bisphosphonate, denosumab = _bone_drugs(scenario, p, grid)
    residual = _residual(scenario, p)

    weight, aerobic = smooth["planned_weight"], smooth["aerobic"]
    known: dict[tuple[float, float, float], float] = {}

    def deficit_at(t: float) -> float:
        # For most of a course nothing moves: what was worked out once is looked up.
        now = (residual(t), weight(t), aerobic(t))
        if now not in known:
            known[now] = deficit(p, estradiol(p, scenario.bmi_kg_m2, *now))
        return known[now]

    points = [grid.time(i) for i in range(grid.steps + 1)]
    middles = [t + STEP / 2 for t in points[:-1]]
    residuals = [residual(t) for t in points]
    deficits = [deficit_at(t) for t in points]
    d0, dm, d1 = deficits[:-1], [deficit_at(t) for t in middles], deficits[1:]
    for i, (before, after) in enumerate(pairwise(residuals)):
        if abs(after - before) > 1e-9:
            d0[i], dm[i], d1[i] = _parabola(deficit_at, points[i])

    at_points = {name: [f(t) for t in points] for name, f in smooth.items()}
    at_middles = {name: [f(t) for t in middles] for name, f in smooth.items()}

    def rows(place: int, columns: dict[str, list[float]], d: list[float]) -> _Rows:
        whole = {
            **columns,
            "deficit": d,
            "bisphosphonate": bisphosphonate[place],
            "denosumab": denosumab[place],
        }
        return list(zip(*(whole[name] for name in COURSE_NAMES), strict=True))

    return Courses(
        grid=grid,
        start=rows(0, {name: values[:-1] for name, values in at_points.items()}, d0),
        middle=rows(1, at_middles, dm),
        end=rows(2, {name: values[1:] for name, values in at_points.items()}, d1),
        residual=residuals[grid.zero :],
        deficit=deficits[grid.zero :],
    )


def _parabola(f: Callable[[float], float], t0: float) -> tuple[float, float, float]:
    """Return start, middle and end of a parabola for what moves within days.

    It has the function's mean, its first moment and its last value over the step, so the
    integrator, which sees only three values a step, gains the right amount at the right time. Both
    integrals by Simpson's rule on graded pieces.
    """
    mean = moment = 0.0
    for a, b in pairwise(_GRADED):
        c = (a + b) / 2
        fa, fc, fb = f(t0 + a * STEP), f(t0 + c * STEP), f(t0 + b * STEP)
        mean += (b - a) * (fa + 4.0 * fc + fb) / 6.0
        moment += (b - a) * (a * fa + 4.0 * c * fc + b * fb) / 6.0
    last = f(t0 + STEP)
    slope = 12.0 * moment - 6.0 * mean
    bend = 6.0 * (last - mean) - 3.0 * slope
    first = last - slope
    return first, first + (slope - bend) / 2.0 + bend / 4.0, last


def _residual(scenario: Scenario, p: Mapping[str, float]) -> Callable[[float], float]:
    """Share of estradiol that the drug leaves, as a function of time."""
    if scenario.drug not in AROMATASE_INHIBITORS:
        return lambda t: 1.0
    share = scenario.estrogen_suppression
    removed = p[f"suppression_{scenario.drug}"] if share is None else share
    on, off = p["drug_onset_rate"], p[f"drug_offset_rate_{scenario.drug}"]
    start = snap(scenario.drug_start_month)
    stop = start + snap(scenario.drug_months)
    return lambda t: 1.0 - removed * approach(t, start, stop, on, off)


def _nothing(t: float) -> float:
    return 0.0


def _smooth_courses(
    scenario: Scenario, p: Mapping[str, float]
) -> dict[str, Callable[[float], float]]:
    """Return the courses that never jump, as functions of time."""
    drug_start = snap(scenario.drug_start_month)
    drug_stop = drug_start + snap(scenario.drug_months)
    tamoxifen = 1.0 if scenario.drug == "tamoxifen" else 0.0
    begin = snap(scenario.exercise_start_month)
    finish = (
        math.inf if scenario.exercise_months is None else begin + snap(scenario.exercise_months)
    )
    aerobic, strength, loading = _exercise_doses(scenario, p)

    def ageing(loss: str, menopause: str) -> Callable[[float], float]:
        """Return what is left by a steady loss and that of menopause as it fades."""
        fade, since = p["menopause_fade"], scenario.years_since_menopause

        def left(t: float) -> float:
            faded = math.exp(-since / fade) * (1.0 - math.exp(-t / 12 / fade))
            return math.exp(-(p[loss] * t / 12 + p[menopause] * fade * faded) / 100)

        return left

    def scaled(size: float, start: float, stop: float, rate: str) -> Callable[[float], float]:
        if size == 0:
            return _nothing
        return lambda t: size * approach(t, start, stop, p[rate], p[rate])

    change = scenario.weight_change_percent
    return {
        "tamoxifen": scaled(tamoxifen, drug_start, drug_stop, "tamoxifen_rate"),
        "loading": scaled(loading, begin, finish, "loading_rate"),
        "aerobic": scaled(aerobic, begin, finish, "aerobic_rate"),
        "strength": scaled(strength, begin, finish, "strength_rate"),
        "planned_weight": (lambda t: change * min(1.0, max(0.0, t / 12))) if change else _nothing,
        "age_spine": ageing("ageing_spine", "menopause_loss_spine"),
        "age_hip": ageing("ageing_hip", "menopause_loss_hip"),
    }


def _exercise_doses(scenario: Scenario, p: Mapping[str, float]) -> tuple[float, float, float]:
    """Return the saturating doses for endurance, muscle and bone: as done."""
    minutes = scenario.adherence * scenario.aerobic_min_per_week / p["aerobic_reference"]
    sessions = (
        scenario.adherence * scenario.resistance_sessions_per_week / p["resistance_reference"]
    )
    impact = scenario.adherence * scenario.impact_sessions_per_week / p["resistance_reference"]
    muscle = {"low": p["intensity_low"], "moderate": 1.0, "high": p["intensity_high"]}
    bone = {"low": p["intensity_low"], "moderate": 1.0, "high": p["loading_high"]}
    loading = (
        sessions * bone[scenario.resistance_intensity]
        + impact * p["loading_impact"]
        + minutes * p["loading_aerobic"]
    )
    half = p["dose_saturation"]
    return (
        _saturate(minutes, half),
        _saturate(sessions * muscle[scenario.resistance_intensity], half),
        _saturate(loading, p["loading_saturation"]),
    )


_Three = tuple[list[float], list[float], list[float]]


def _bone_drugs(scenario: Scenario, p: Mapping[str, float], grid: Grid) -> tuple[_Three, _Three]:
    """Return bisphosphonate on bone (units of effect) and denosumab in blood (doses)."""
    bisphosphonate: _Three = ([0.0] * grid.steps, [0.0] * grid.steps, [0.0] * grid.steps)
    denosumab: _Three = ([0.0] * grid.steps, [0.0] * grid.steps, [0.0] * grid.steps)
    plans = (
        (scenario.bone_drug, scenario.bone_drug_start_month, scenario.bone_drug_months),
        (
            scenario.second_bone_drug,
            scenario.second_bone_drug_start_month,
            scenario.second_bone_drug_months,
        ),
    )
    for drug, start, months in plans:
        if drug == "denosumab":
            _add(
                denosumab, pulses(grid, dose_times(start, months), p["denosumab_elimination"]), 1.0
            )
        elif drug == "zoledronate":
            infusions = pulses(grid, dose_times(start, months), p["zoledronate_rate"])
            _add(bisphosphonate, infusions, p["zoledronate_effect"])
        elif drug != "none":
            tablets = _tablets(p, drug, snap(start), months, grid)
            _add(bisphosphonate, tablets, 1.0)
    return bisphosphonate, denosumab


def _tablets(p: Mapping[str, float], drug: str, first: float, months: float, grid: Grid) -> _Three:
    """Return a tablet bisphosphonate on bone, such that its *effect* builds up and fades evenly.

    Its amount alone would saturate the effect within days, which no tablet does.
    """
    last = first + (max(1.0, snap(months)) if months > 0 else 0.0)  # one monthly tablet at least
    rate, effect = p["oral_bisphosphonate_rate"], p[f"{drug}_effect"]
    fold = effect / p["bisphosphonate_ceiling"]

    def on_bone(t: float) -> float:
        share = approach(t, first, last, rate, rate)
        return effect * share / (1.0 + fold * (1.0 - share))

    starts = [grid.time(i) for i in range(grid.steps)]
    return (
        [on_bone(t) for t in starts],
        [on_bone(t + STEP / 2) for t in starts],
        [on_bone(t + STEP) for t in starts],
    )


def _add(total: _Three, part: _Three, weight: float) -> None:
    for target, values in zip(total, part, strict=True):
        for i, value in enumerate(values):
            target[i] += weight * value
