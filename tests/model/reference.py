"""An independent solution: SciPy's LSODA on the SymPy right-hand sides, with courses as continuous
functions.

Nothing of the fixed-step code is used: no grid, no generated code, no prepared courses. Dates are
snapped first, as the model's definition says.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from typing import Any

import numpy as np
import sympy as sp
from scipy.integrate import solve_ivp

from aicourse.model import Scenario
from aicourse.model import equations as eq
from aicourse.model.grid import DOSING_INTERVAL, snap
from aicourse.model.parameters import PARAMETERS
from aicourse.model.simulate import settings

Course = Callable[[float], dict[str, float]]
INHIBITORS = ("anastrozole", "letrozole", "exemestane")

_STATES = [q.symbol for q in eq.STATES]
_COURSES = [q.symbol for q in eq.COURSES]
_SETTINGS = [q.symbol for q in eq.SETTINGS]
_PARAMETERS = [eq.p[name] for name in PARAMETERS]
_RATES = sp.lambdify(
    [*_STATES, *_COURSES, *_SETTINGS, *_PARAMETERS], list(eq.RATES.values()), "math"
)
_START = [eq.start[q.name] for q in (*eq.STATES, *eq.COURSES)]
_OUTPUTS = {
    name: sp.lambdify(
        [*_STATES, *_COURSES, *_SETTINGS, *_PARAMETERS, *_START, eq.residual], e, "math"
    )
    for name, e in eq.OUTPUTS.items()
}
_ESTRADIOL = sp.lambdify([eq.residual, *_COURSES, *_SETTINGS, *_PARAMETERS], eq.estradiol, "math")
_DEFICIT = sp.lambdify([eq.e, *_PARAMETERS], eq.deficit, "math")


def _decay_sum(t: float, times: list[float], rate: float) -> float:
    return sum(math.exp(-rate * (t - d)) for d in times if d <= t)


def _rise(t: float, start: float, stop: float, on: float, off: float) -> float:
    top = 1 - math.exp(-on * (min(t, stop) - start)) if t > start else 0.0
    return top * math.exp(-off * max(0.0, t - stop))


class Reference:
    """One scenario, solved by LSODA to a relative tolerance of 1e-10."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.p = {n: q.value for n, q in PARAMETERS.items()} | dict(scenario.parameters)
        self.s = settings(scenario)
        self.values = list(self.p.values())

    def residual(self, t: float) -> float:
        sc, p = self.scenario, self.p
        if sc.drug not in INHIBITORS:
            return 1.0
        share = (
            p[f"suppression_{sc.drug}"]
            if sc.estrogen_suppression is None
            else sc.estrogen_suppression
        )
        start = snap(sc.drug_start_month)
        rise = _rise(
            t,
            start,
            start + snap(sc.drug_months),
            p["drug_onset_rate"],
            p[f"drug_offset_rate_{sc.drug}"],
        )
        return 1.0 - share * rise

    def courses(self, t: float) -> dict[str, float]:
        sc, p = self.scenario, self.p
        start = snap(sc.drug_start_month)
        stop = start + snap(sc.drug_months)
        begin = snap(sc.exercise_start_month)
        finish = math.inf if sc.exercise_months is None else begin + snap(sc.exercise_months)
        minutes = sc.adherence * sc.aerobic_min_per_week / p["aerobic_reference"]
        sessions = sc.adherence * sc.resistance_sessions_per_week / p["resistance_reference"]
        impact = sc.adherence * sc.impact_sessions_per_week / p["resistance_reference"]
        muscle = {"low": p["intensity_low"], "moderate": 1, "high": p["intensity_high"]}[
            sc.resistance_intensity
        ]
        bone = {"low": p["intensity_low"], "moderate": 1, "high": p["loading_high"]}[
            sc.resistance_intensity
        ]
        load = sessions * bone + impact * p["loading_impact"] + minutes * p["loading_aerobic"]

        def trained(dose: float, half: float, rate: float) -> float:
            return dose * (1 + half) / (dose + half) * _rise(t, begin, finish, rate, rate)

        def aged(loss: str, menopause: str) -> float:
            fade = p["menopause_fade"]
            since = sc.years_since_menopause
            faded = math.exp(-since / fade) - math.exp(-(since + t / 12) / fade)
            return math.exp(-(p[loss] * t / 12 + p[menopause] * fade * faded) / 100)

        tamoxifen = sc.drug == "tamoxifen"
        found = {
            "deficit": 0.0,
            "tamoxifen": _rise(t, start, stop, p["tamoxifen_rate"], p["tamoxifen_rate"])
            if tamoxifen
            else 0.0,
            "bisphosphonate": 0.0,
            "denosumab": 0.0,
            "loading": trained(load, p["loading_saturation"], p["loading_rate"]),
            "aerobic": trained(minutes, p["dose_saturation"], p["aerobic_rate"]),
            "strength": trained(sessions * muscle, p["dose_saturation"], p["strength_rate"]),
            "planned_weight": sc.weight_change_percent * min(1.0, max(0.0, t / 12)),
            "age_spine": aged("ageing_spine", "menopause_loss_spine"),
            "age_hip": aged("ageing_hip", "menopause_loss_hip"),
        }
        for drug, first, months in self.bone_plans():
            if drug == "denosumab":
                found["denosumab"] += _decay_sum(
                    t, self.doses(first, months), p["denosumab_elimination"]
                )
            elif drug == "zoledronate":
                amount = _decay_sum(t, self.doses(first, months), p["zoledronate_rate"])
                found["bisphosphonate"] += p["zoledronate_effect"] * amount
            elif drug != "none" and months > 0:
                rate, effect = p["oral_bisphosphonate_rate"], p[f"{drug}_effect"]
                last = snap(first) + max(1.0, snap(months))
                share = _rise(t, snap(first), last, rate, rate)
                fold = effect / p["bisphosphonate_ceiling"]
                found["bisphosphonate"] += effect * share / (1 + fold * (1 - share))
        left = _ESTRADIOL(self.residual(t), *found.values(), *self.s.values(), *self.values)
        found["deficit"] = _DEFICIT(left, *self.values)
        return found

    def bone_plans(self) -> list[tuple[str, float, float]]:
        sc = self.scenario
        return [
            (sc.bone_drug, sc.bone_drug_start_month, sc.bone_drug_months),
            (sc.second_bone_drug, sc.second_bone_drug_start_month, sc.second_bone_drug_months),
        ]

    @staticmethod
    def doses(start: float, months: float) -> list[float]:
        count = max(1, math.ceil(months / DOSING_INTERVAL)) if months > 0 else 0
        return [snap(start) + DOSING_INTERVAL * i for i in range(count)]

    def breaks(self, begin: float, end: float) -> list[float]:
        """Dates at which a course has a kink or a jump: LSODA starts anew at each."""
        sc = self.scenario
        start = snap(sc.drug_start_month)
        ex = snap(sc.exercise_start_month)
        dates = {
            begin,
            0.0,
            12.0,
            start,
            start + snap(sc.drug_months),
            ex,
            ex + snap(sc.exercise_months or 0),
            end,
        }
        for drug, first, months in self.bone_plans():
            dates |= {snap(first), snap(first) + max(1.0, snap(months))}
            if drug in ("denosumab", "zoledronate"):
                dates |= set(self.doses(first, months))
        # Estradiol moves within days: give the solver a first short piece so that it does not step
        # over it.
        dates |= {start + 0.1, start + snap(sc.drug_months) + 0.5}
        return sorted(d for d in dates if begin <= d <= end)

    def outputs(self, times: list[float]) -> dict[str, np.ndarray]:
        """Solve, and return every output at the given months (ascending, 0 among them)."""
        sc = self.scenario
        begin = min(0.0, snap(sc.drug_start_month)) if sc.drug != "none" else 0.0
        cuts = self.breaks(begin, max(times))
        state = list(eq.STATES.values())
        seen: dict[float, list[float]] = {begin: state}
        for a, b in itertools.pairwise(cuts):
            inside = sorted({t for t in times if a < t <= b} | {b})
            # Just inside the piece: at its ends a dose belongs to the next piece.
            solution = solve_ivp(
                lambda t, y, a=a, b=b: self.rates(min(max(t, a + 1e-12), b - 1e-12), y),
                (a, b),
                state,
                "LSODA",
                t_eval=inside,
                rtol=1e-10,
                atol=1e-13,
            )
            assert solution.success, solution.message
            for t, y in zip(inside, solution.y.T, strict=True):
                seen[t] = list(y)
            state = seen[b]
        first = [*seen[0.0], *self.courses(0.0).values()]
        table: dict[str, Any] = {name: [] for name in _OUTPUTS}
        for t in times:
            arguments = [
                *seen[t],
                *self.courses(t).values(),
                *self.s.values(),
                *self.values,
                *first,
                self.residual(t),
            ]
            for name, f in _OUTPUTS.items():
                table[name].append(float(f(*arguments)))
        return {name: np.array(values) for name, values in table.items()}

    def rates(self, t: float, y: Any) -> list[float]:
        return _RATES(*y, *self.courses(t).values(), *self.s.values(), *self.values)
