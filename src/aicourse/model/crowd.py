"""Simulate one block of people with NumPy: the same equations and steps as ``simulate``.

Three things make it quick. Only the states that the asked outputs need are integrated. What is the
same for everybody (medicines, food, the waiting precursors) stays one number. And a block is small
enough for its arrays to stay in the processor's cache.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, NamedTuple, cast

from aicourse.model.arrays import Floats, np
from aicourse.model.courses import (
    Rise,
    adaptations,
    bone_drugs,
    exercise_doses,
    inhibition,
    planned_weight,
)
from aicourse.model.generated import vector
from aicourse.model.grid import STEP, grid_for
from aicourse.model.integrate import weights
from aicourse.model.scenario import Scenario
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
        self._bone = bone_drugs(scenario, p, self.grid)
        self._weight = planned_weight(scenario)
        self._shared = adaptations(scenario, p)
        self._dose = _doses(scenario, people, p)
        effect = inhibition(scenario, p)
        # Share of the aromatase inhibitor's full effect, the same for everybody.
        self._effect = effect._replace(size=1.0 if effect.size else 0.0)
        self._removed = 1.0 - np.minimum(1.0, (1.0 - effect.size) * people["estradiol_left"])
        # What did not move since the last call is not worked out again.
        self._left: tuple[float, Any] = (0.0, 1.0)
        self._last: tuple[Any, Any] = (None, None)

    def residual(self, t: float) -> Any:
        """Share of estradiol that the drug leaves each person."""
        effect = _at(self._effect, t)
        if effect != self._left[0]:
            self._left = (effect, 1.0 - self._removed * effect)
        return self._left[1]

    def trained(self, name: str, t: float) -> Any:
        """Adaptation to exercise: each person's dose times the course that all share."""
        shape = _at(self._shared[name]._replace(size=1.0), t)
        return self._dose[name] * shape if shape else 0.0

    def deficit(self, t: float) -> Any:
        """Loss of estradiol's restraint on bone and joints."""
        row = {"planned_weight": self._weight(t), "aerobic": self.trained("aerobic", t)}
        shape = _at(self._shared["aerobic"]._replace(size=1.0), t)
        key = (_at(self._effect, t), shape, row["planned_weight"])
        if key != self._last[0]:
            row["residual"] = self.residual(t)
            self._last = (key, vector.deficit(self.p, {"bmi": self.people["bmi_kg_m2"]}, row))
        return self._last[1]

    def ageing(self, site: str, t: float) -> Any:
        """Bone that a steady loss and the fading one of menopause leave each person."""
        p, fade = self.p, self.p["menopause_fade"]
        faded = np.exp(-self.people["years_since_menopause"] / fade) * (
            1.0 - math.exp(-t / 12 / fade)
        )
        lost = p[f"ageing_{site}"] * t / 12 + p[f"menopause_loss_{site}"] * fade * faded
        return np.exp(-lost * self.people["bone_sensitivity"] / 100)

    def value(self, name: str, node: int) -> Any:
        """Return a course at a node of the grid."""
        t = self.grid.times[node]
        if name in ("bisphosphonate", "denosumab"):
            amount = self._bone[name == "denosumab"]
            return amount[node if len(amount) > 1 else 0]  # a single 0 where none is taken
        if name == "deficit":
            return self.deficit(t)
        if name == "residual":
            return self.residual(t)
        if name == "planned_weight":
            return self._weight(t)
        if name.startswith("age_"):
            return self.ageing(name.removeprefix("age_"), t)
        return self.trained(name, t) if name in self._dose else _at(self._shared[name], t)

    def row(self, names: Sequence[str], node: int) -> Row:
        """Return some courses at a node."""
        return {name: self.value(name, node) for name in names}


def _at(rise: Rise, t: float) -> float:
    return rise.at(t) if rise.size else 0.0


def _doses(scenario: Scenario, people: dict[str, Floats], p: dict[str, float]) -> Row:
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
    return dict(exercise_doses(cast(Scenario, plan), p))


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


def _integrate(
    courses: _Courses, needed: Needs, p: Row, s: Row, keep: frozenset[int]
) -> dict[int, Row]:
    """Return the needed states at some nodes: the scheme of ``integrate.py``, node by node."""
    turnover = {name: made(p, s, {}) for name, made in vector.TURNOVER.items()}

    def follows(name: str, x: Row) -> tuple[Any, Any]:
        """Target and rate; of bone mineral what is formed, and the osteoclasts that remove it."""
        if name in turnover:
            return vector.FORMED[name](p, s, x), x["osteoclasts"]
        return vector.TARGETS[name](p, s, x), vector.RATES[name](p, s, x)

    last = courses.row(needed.courses, 0) | {name: vector.START[name] for name in needed.states}
    kept = {0: last} if 0 in keep else {}
    led = {name: follows(name, last) for name in needed.states}
    for step, length in enumerate(courses.grid.lengths):
        node = 2 * step + 1
        middle, end = (courses.row(needed.courses, i) for i in (node, node + 1))
        for name in needed.states:
            if length:
                half, whole = follows(name, middle), follows(name, end)
                three = led[name], half, whole
                if name in turnover:
                    states = _renewed(last[name], turnover[name], *three, length)
                else:
                    states = _followed(last[name], *three, length)
                middle[name], end[name] = states
            else:  # a dose: the state stays, the courses jump
                middle[name] = end[name] = last[name]
                whole = follows(name, end)
            led[name] = whole
        kept |= {i: row for i, row in ((node, middle), (node + 1, end)) if i in keep}
        last = end
    return kept


def _followed(
    x: Any, first: tuple[Any, Any], middle: tuple[Any, Any], last: tuple[Any, Any], length: float
) -> tuple[Any, Any]:
    """Return a state in the middle and at the end of a step, for many people.

    `first`, `middle` and `last` are target and rate at the three nodes.
    """
    (g0, r0), (gm, rm), (g1, r1) = first, middle, last
    if all(isinstance(rate, float) for rate in (r0, rm, r1)) and r0 == rm == r1:
        e_half, h0, hm, h1, e, w0, wm, w1 = weights(r0 * length)
        return e_half * x + h0 * g0 + hm * gm + h1 * g1, e * x + w0 * g0 + wm * gm + w1 * g1
    half = (length / 24) * (5.0 * r0 + 8.0 * rm - r1)
    z = (length / 6) * (r0 + 4.0 * rm + r1)
    u = half / z
    rise = g1 - g0
    bend = (u * rise - (gm - g0)) / (u * (1.0 - u))
    slope = rise - bend
    n0, m0 = -np.expm1(-half), -np.expm1(-z)
    n1, m1 = 1.0 - n0 / half, 1.0 - m0 / z
    n2, m2 = 1.0 - 2.0 * n1 / half, 1.0 - 2.0 * m1 / z
    gap = g0 - x
    return x + n0 * gap + u * (n1 * slope + u * n2 * bend), x + m0 * gap + m1 * slope + m2 * bend


def _renewed(
    x: Any,
    turnover: Any,
    first: tuple[Any, Any],
    middle: tuple[Any, Any],
    last: tuple[Any, Any],
    length: float,
) -> tuple[Any, Any]:
    """Return bone mineral in the middle and at the end of a step, for many people.

    `first`, `middle` and `last` are what is formed, and osteoclasts, at the three nodes.
    """
    (f0, c0), (fm, cm), (f1, c1) = first, middle, last
    part = turnover * (length / 24)
    left = np.exp(-part * (5.0 * c0 + 8.0 * cm - c1))
    left_later = np.exp(-part * (8.0 * cm + 5.0 * c1 - c0))
    gain0, gainm, gain1 = part * f0, 8.0 * part * fm, part * f1
    half = left * (x + 5.0 * gain0) + gainm - gain1 / left_later
    return half, left_later * (left * (x + 4.0 * gain0) + 2.0 * gainm) + 4.0 * gain1


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
    nodes = [courses.grid.points[round(month / STEP)] for month in months]
    zero = courses.grid.points[0]
    kept = _integrate(courses, needed, p, s, frozenset((zero, *nodes)))
    rest = {name: value for name, value in vector.START.items() if name not in needed.states}
    first = rest | kept[zero]
    result = {name: np.empty((len(months), people["bmi_kg_m2"].size)) for name in outputs}
    for row, node in enumerate(nodes):
        path = rest | kept[node] | courses.row(needed.read, node)
        for name in outputs:
            result[name][row] = vector.OUTPUTS[name](p, s, path, first)
    return result
