"""Simulate one block of people with NumPy: the same equations and steps as ``simulate``.

Three things make it quick. Only the states that the asked outputs need are integrated. What is the
same for everybody (medicines, food, the waiting precursors) stays one number. And a block is small
enough for its arrays to stay in the processor's cache.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from types import SimpleNamespace
from typing import Any, NamedTuple, cast

from aicourse.model.arrays import Floats, np
from aicourse.model.courses import (
    STEP,
    _bone_drugs,
    _exercise_doses,
    _parabola,
    _smooth_courses,
    approach,
    grid_for,
    snap,
)
from aicourse.model.generated import vector
from aicourse.model.scenario import AROMATASE_INHIBITORS, Scenario
from aicourse.model.simulate import parameter_values, settings

Row = dict[str, Any]


class Needs(NamedTuple):
    """The states to integrate, the courses that move them, and what the outputs read beside."""

    states: tuple[str, ...]
    courses: tuple[str, ...]
    read: tuple[str, ...]


def needs(outputs: Sequence[str], scenario: Scenario) -> Needs:
    """Return what has to be worked out for some outputs of a scenario."""
    wanted = {name for output in outputs for name in vector.OUTPUT_NEEDS[output]}
    if not {"crp_mg_l"} & set(outputs) and not scenario.pain_systemic:
        wanted.discard("ln_crp")  # it enters pain with weight zero
    states = wanted & set(vector.START)
    while more := {n for s in states for n in vector.RATE_STATES[s]} - states:
        states |= more
    courses = {c for s in states for c in vector.RATE_COURSES[s]}
    order = tuple(n for n in vector.START if n in states)
    return Needs(order, tuple(sorted(courses)), tuple(sorted(wanted - states)))


class _Courses:
    """The courses of a block of people, worked out when they are needed and not kept."""

    def __init__(self, scenario: Scenario, people: dict[str, Floats]) -> None:
        self.p = p = parameter_values(scenario)
        self.people = people
        self.grid = grid_for(scenario)
        self._bone = _bone_drugs(scenario, p, self.grid)
        self._smooth = _smooth_courses(scenario, p)
        self._dose = dict(
            zip(("aerobic", "strength", "loading"), _doses(scenario, people, p), strict=True)
        )
        begin = snap(scenario.exercise_start_month)
        months = scenario.exercise_months
        self._exercise = (begin, math.inf if months is None else begin + snap(months))
        start = snap(scenario.drug_start_month)
        self._drug = (start, start + snap(scenario.drug_months))
        self._rates = (0.0, 0.0)
        self._average = 0.0
        if scenario.drug in AROMATASE_INHIBITORS:
            self._rates = (p["drug_onset_rate"], p[f"drug_offset_rate_{scenario.drug}"])
            share = scenario.estrogen_suppression
            self._average = p[f"suppression_{scenario.drug}"] if share is None else share
        self._removed = 1.0 - np.minimum(1.0, (1.0 - self._average) * people["estradiol_left"])
        if not self._average:
            self._removed = np.zeros_like(self._removed)
        # What did not move since the last call is not worked out again.
        self._left: tuple[float, Any] = (0.0, 1.0)
        self._last: tuple[Any, Any] = (None, None)

    def effect(self, t: float) -> float:
        """Share of the aromatase inhibitor's full effect, the same for everybody."""
        return approach(t, *self._drug, *self._rates) if self._average else 0.0

    def residual(self, t: float) -> Any:
        """Share of estradiol that the drug leaves each person."""
        effect = self.effect(t)
        if effect != self._left[0]:
            self._left = (effect, 1.0 - self._removed * effect)
        return self._left[1]

    def trained(self, name: str, t: float) -> Any:
        """Adaptation to exercise: each person's dose times the course that all share."""
        rate = self.p[f"{name}_rate"]
        shape = approach(t, *self._exercise, rate, rate)
        return self._dose[name] * shape if shape else 0.0

    def deficit(self, t: float) -> Any:
        """Loss of estradiol's restraint on bone and joints."""
        rate = self.p["aerobic_rate"]
        weight = self._smooth["planned_weight"](t)
        key = (self.effect(t), approach(t, *self._exercise, rate, rate), weight)
        if key != self._last[0]:
            bmi, aerobic = self.people["bmi_kg_m2"], self.trained("aerobic", t)
            left = vector.estradiol(self.p, bmi, self.residual(t), weight, aerobic)
            self._last = (key, vector.deficit(self.p, left))
        return self._last[1]

    def ageing(self, site: str, t: float) -> Any:
        """Bone that a steady loss and the fading one of menopause leave each person."""
        p, fade = self.p, self.p["menopause_fade"]
        faded = np.exp(-self.people["years_since_menopause"] / fade) * (
            1.0 - math.exp(-t / 12 / fade)
        )
        lost = p[f"ageing_{site}"] * t / 12 + p[f"menopause_loss_{site}"] * fade * faded
        return np.exp(-lost * self.people["bone_sensitivity"] / 100)

    def value(self, name: str, t: float) -> Any:
        """Return a course that never jumps."""
        if name == "deficit":
            return self.deficit(t)
        if name == "residual":
            return self.residual(t)
        if name.startswith("age_"):
            return self.ageing(name.removeprefix("age_"), t)
        return self.trained(name, t) if name in self._dose else self._smooth[name](t)

    def _doses_in(self, which: int, i: int) -> Row:
        return {"bisphosphonate": self._bone[0][which][i], "denosumab": self._bone[1][which][i]}

    def row(self, names: Sequence[str], t: float, which: int, i: int) -> Row:
        """Return courses at the start (0), middle (1) or end (2) of step ``i``."""
        bone = self._doses_in(which, i)
        return {name: bone[name] if name in bone else self.value(name, t) for name in names}

    def at_point(self, names: Sequence[str], i: int) -> Row:
        """Return courses at a grid point, after any dose that is given there."""
        t = self.grid.time(i)
        return self.row(names, t, 0, i) if i < self.grid.steps else self.row(names, t, 2, i - 1)

    def steps(self, names: Sequence[str]) -> Iterator[tuple[Row, Row, Row]]:
        """Yield courses at the start, middle and end of each step."""
        last: Row | None = None
        for i in range(self.grid.steps):
            t0, t1 = self.grid.time(i), self.grid.time(i + 1)
            jump = i and self._doses_in(0, i) != self._doses_in(2, i - 1)
            first = self.row(names, t0, 0, i) if last is None or jump else last
            middle = self.row(names, t0 + STEP / 2, 1, i)
            end = last = self.row(names, t1, 2, i)
            moved = self._average * abs(self.effect(t1) - self.effect(t0))
            if moved > 1e-9 and "deficit" in names:
                # The same parabola as for one person: it only adds and multiplies.
                d0, dm, d1 = _parabola(cast(Any, self.deficit), t0)
                first, middle = first | {"deficit": d0}, middle | {"deficit": dm}
                end = end | {"deficit": d1}
            yield first, middle, end


def _doses(scenario: Scenario, people: dict[str, Floats], p: dict[str, float]) -> Any:
    """Return each person's saturating doses, by the formula for one person."""
    sessions, minutes = people["sessions_done"], people["minutes_done"]

    def done(planned: float, factor: Floats, most: float) -> Any:
        return np.minimum(scenario.adherence * planned * factor, most) if planned else 0.0

    plan = SimpleNamespace(
        adherence=1.0,
        aerobic_min_per_week=done(scenario.aerobic_min_per_week, minutes, 600.0),
        resistance_sessions_per_week=done(scenario.resistance_sessions_per_week, sessions, 5.0),
        impact_sessions_per_week=done(scenario.impact_sessions_per_week, sessions, 5.0),
        resistance_intensity=scenario.resistance_intensity,
    )
    return _exercise_doses(cast(Scenario, plan), p)


def _parameters(scenario: Scenario, people: dict[str, Floats]) -> Row:
    """Return the parameters, some of them with one value for each person."""
    p: Row = dict(parameter_values(scenario))
    for name in ("pain_local_gain", "pain_central_gain", "pain_systemic_gain"):
        p[name] = p[name] * people["pain_sensitivity"]
    p["rankl_deficit_gain"] = p["rankl_deficit_gain"] * people["bone_sensitivity"]
    p["estradiol_reference"] = p["estradiol_reference"] * people["estradiol"]
    return p


def _settings(scenario: Scenario, people: dict[str, Floats]) -> Row:
    """Return the constants of the scenario, some of them with one value for each person."""
    return dict(settings(scenario)) | {
        "bmi": people["bmi_kg_m2"],
        "bmi_capped": np.clip(people["bmi_kg_m2"], 18.0, 40.0),
        "pain_start": people["baseline_worst_pain"],
        "t_spine": people["lumbar_spine_t_score"],
        "t_hip": people["total_hip_t_score"],
    }


def simulate_block(
    scenario: Scenario,
    people: dict[str, Floats],
    outputs: Sequence[str],
    months: Sequence[float],
) -> dict[str, Floats]:
    """Return outputs of a block of people at some months.

    Parameters
    ----------
    scenario
        What all of them do and take.
    people
        What tells them apart: one array for each trait.
    outputs
        Names of outputs.
    months
        Months on the grid, in order.

    Returns
    -------
    dict
        For each output an array with one row for each month and one column for each person.
    """
    courses = _Courses(scenario, people)
    p, s = _parameters(scenario, people), _settings(scenario, people)
    needed = needs(outputs, scenario)
    zero = courses.grid.zero
    points = [zero + round(month / STEP) for month in months]
    keep = sorted({zero, *points})
    kept = vector.integrate(
        p, s, STEP, courses.steps(needed.courses), needed.states, frozenset(keep)
    )
    rest = {name: value for name, value in vector.START.items() if name not in needed.states}
    first = rest | {name: kept[name][0] for name in needed.states}
    result = {name: np.empty((len(months), people["bmi_kg_m2"].size)) for name in outputs}
    for row, point in enumerate(points):
        path = rest | {name: kept[name][keep.index(point)] for name in needed.states}
        path |= courses.at_point(needed.read, point)
        for name in outputs:
            result[name][row] = vector.OUTPUTS[name](p, s, path, first)
    return result
