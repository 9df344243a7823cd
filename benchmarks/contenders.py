"""One trajectory, 84 months and every output, in our Python and in other people's solvers.

Every contender gets what helps it. SciPy's right-hand sides are made from the same equations, with
common terms computed once, in no more pieces than the plan has dates, and outputs over whole
arrays. They come in two forms: `General` takes any parameters and settings, as our own code does;
`Folded` is made for this one plan, with every constant folded in, which takes seconds beforehand.
libRoadRunner's model is loaded and compiled before the clock starts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import sympy as sp
from scipy.integrate import odeint, solve_ivp

from aicourse.model import Scenario, describe, simulate
from aicourse.model import equations as eq
from aicourse.model.courses import (
    adaptations,
    ageing,
    exercise_doses,
    inhibition,
    planned_weight,
)
from aicourse.model.grid import STEP
from aicourse.model.simulate import parameter_values, settings

PLAN = Scenario(aerobic_min_per_week=150, resistance_sessions_per_week=2)
NAMES = [row["name"] for row in describe()["outputs"]]
TIMES = np.arange(0, PLAN.duration_months + STEP, STEP)
CUTS = (0.0, PLAN.drug_months, PLAN.duration_months)
TOLERANCES = [float(f"{m}e-{d}") for d in range(3, 11) for m in (7, 5, 3, 2, 1)]

Table = dict[str, Any]
Solve = Callable[[float], Table]


class Pieces:
    """The plan in two pieces, with the drug and after it: rates and outputs of each."""

    rates: list[Callable[..., Any]]
    outputs: list[Callable[..., Any]]
    start: list[float]

    def table(self, pieces: list[tuple[Any, Any]]) -> Table:
        """Return every output over time from the states of the pieces (one row a state)."""
        parts = []
        for (times, states), outputs in zip(pieces, self.outputs, strict=True):
            columns = [np.broadcast_to(value, times.shape) for value in outputs(times, states)]
            parts.append(np.array(columns))
        whole = np.concatenate(parts, axis=1)
        return dict(zip(NAMES, whole, strict=True))

    def times_in(self, piece: int) -> Any:
        """Return the months that a piece reports; the first month of the second is the first's."""
        first, last = (round(cut / STEP) for cut in CUTS[piece : piece + 2])
        return TIMES[first + (piece > 0) : last + 1]


class Folded(Pieces):
    """The plan as functions of time and state alone."""

    def __init__(self) -> None:
        self._p = parameter_values(PLAN)
        self._t = sp.Symbol("t", real=True)
        states = [q.symbol for q in eq.STATES]
        constants = {eq.p[name]: value for name, value in self._p.items()}
        constants |= {sp.Symbol(k, real=True): v for k, v in settings(PLAN).items()}
        self.start = list(eq.STATES.values())
        first = {eq.start[q.name]: v for q, v in eq.STATES.items()}
        self.rates, self.outputs = [], []
        for on in (True, False):
            courses = self._courses(on)
            put = [eq.RATES[q.name].subs(courses).subs(constants) for q in eq.STATES]
            self.rates.append(sp.lambdify([self._t, states], put, "math", cse=True))
            found = [eq.OUTPUTS[name].subs(courses).subs(first).subs(constants) for name in NAMES]
            self.outputs.append(sp.lambdify([self._t, states], found, "numpy", cse=True))

    def _courses(self, on: bool) -> dict[Any, Any]:
        """Return every course as a formula in time, while the drug is taken or after it."""
        p, t = self._p, self._t
        rise = 1 - sp.exp(-p["drug_onset_rate"] * (t if on else PLAN.drug_months))
        if not on:
            rise *= sp.exp(-p["drug_offset_rate_anastrozole"] * (t - PLAN.drug_months))
        left = 1 - p["suppression_anastrozole"] * rise
        courses: dict[str, Any] = {q.name: 0.0 for q in eq.COURSES}
        for name, dose in exercise_doses(PLAN, p).items():
            courses[name] = dose * (1 - sp.exp(-p[f"{name}_rate"] * t))
        for site in ("spine", "hip"):
            fade, since = p["menopause_fade"], PLAN.years_since_menopause
            faded = sp.exp(-since / fade) * (1 - sp.exp(-t / 12 / fade))
            lost = p[f"ageing_{site}"] * t / 12 + p[f"menopause_loss_{site}"] * fade * faded
            courses[f"age_{site}"] = sp.exp(-lost / 100)
        put = {eq.u[name]: formula for name, formula in courses.items()}
        constants = {eq.p[name]: value for name, value in p.items()} | {eq.s["bmi"]: PLAN.bmi_kg_m2}
        estradiol = eq.estradiol.subs(eq.residual, left).subs(put).subs(constants)
        put[eq.u["deficit"]] = eq.deficit.subs(eq.e, estradiol).subs(constants)
        return put | {eq.residual: left}


class General(Pieces):
    """Any plan without bone drugs: parameters, settings and courses are arguments."""

    def __init__(self) -> None:
        p = parameter_values(PLAN)
        values = p | settings(PLAN)
        states, courses = ([q.symbol for q in group] for group in (eq.STATES, eq.COURSES))
        first = {eq.start[q.name]: v for q, v in eq.STATES.items()}
        rates = list(eq.RATES.values())
        found = [eq.OUTPUTS[name].subs(first) for name in NAMES]
        self.start = list(eq.STATES.values())
        begun = {eq.start[q.name]: 0.0 for q in eq.COURSES}
        found = [formula.subs(begun) for formula in found]
        used = sorted(set().union(*(f.free_symbols for f in rates)) - {*states, *courses}, key=str)
        rate = sp.lambdify([states, courses, used], rates, "math", cse=True)
        given = [values[symbol.name] for symbol in used]
        course = self._courses(p)
        self.rates = [lambda t, y: rate(y, course(t), given)] * 2

        every = [sp.Symbol(name, real=True) for name in values]
        output = sp.lambdify([states, courses, every, eq.residual], found, "numpy", cse=True)
        removed = inhibition(PLAN, p)

        def outputs(times: Any, y: Any) -> Any:
            rows = np.array([course(t, all_=True) for t in times]).T
            return output(y, rows, list(values.values()), 1.0 - np.array(removed.over(times)))

        self.outputs = [outputs] * 2

    @staticmethod
    def _courses(p: dict[str, float]) -> Callable[..., tuple[float, ...]]:
        removed, weight = inhibition(PLAN, p).at, planned_weight(PLAN)
        rises = adaptations(PLAN, p)
        tamoxifen, loading, aerobic = (rises[k].at for k in ("tamoxifen", "loading", "aerobic"))
        strength = rises["strength"].at
        formula = eq.deficit.subs(eq.e, eq.estradiol).subs(
            {eq.p[name]: value for name, value in p.items()} | {eq.s["bmi"]: PLAN.bmi_kg_m2}
        )
        moving = [eq.residual, eq.u["planned_weight"], eq.u["aerobic"]]
        deficit = sp.lambdify(moving, formula, "math")

        def at(t: float, all_: bool = False) -> tuple[float, ...]:
            # What only the outputs need is left out while solving.
            trained, planned = aerobic(t), weight(t)
            lost = deficit(1.0 - removed(t), planned, trained)
            rest: tuple[float, ...] = (0, planned, 0, 0)
            if all_:
                age = ageing(PLAN, p, [t])
                rest = (strength(t), planned, age["age_spine"][0], age["age_hip"][0])
            return (lost, tamoxifen(t), 0.0, 0.0, loading(t), trained, *rest)

        return at


def ours() -> Table:
    """Run the plan in plain Python."""
    run = simulate(PLAN)
    return {name: run[name] for name in NAMES}


def with_solve_ivp(model: Pieces, method: str = "LSODA") -> Solve:
    """Return a run of the plan by ``scipy.integrate.solve_ivp``."""

    def solve(tolerance: float) -> Table:
        state, pieces = model.start, []
        for i, piece in enumerate(pairwise(CUTS)):
            times = model.times_in(i)
            found = solve_ivp(
                model.rates[i], piece, state, method, times, rtol=tolerance, atol=tolerance
            )
            pieces.append((times, found.y))
            state = found.y[:, -1]
        return model.table(pieces)

    return solve


def with_odeint(model: Pieces) -> Solve:
    """Return a run of the plan by ``scipy.integrate.odeint``."""

    def solve(tolerance: float) -> Table:
        state, pieces = model.start, []
        for i, (begin, _) in enumerate(pairwise(CUTS)):
            times = model.times_in(i)
            points = times if i == 0 else np.concatenate([[begin], times])
            found = odeint(
                model.rates[i], state, points, rtol=tolerance, atol=tolerance, tfirst=True
            )
            pieces.append((times, found.T[:, len(points) - len(times) :]))
            state = found[-1]
        return model.table(pieces)

    return solve


def with_roadrunner() -> Solve:
    """Return a run of the plan by libRoadRunner, on the course's own SBML file."""
    import roadrunner  # type: ignore[import-untyped]

    from aicourse.model.sbml import to_sbml

    runner = roadrunner.RoadRunner(to_sbml(PLAN))
    runner.timeCourseSelections = NAMES
    runner.integrator.maximum_num_steps = 100_000

    def solve(tolerance: float) -> Table:
        runner.resetAll()
        runner.integrator.relative_tolerance = tolerance
        runner.integrator.absolute_tolerance = tolerance
        found = runner.simulate(0, PLAN.duration_months, len(TIMES))
        return {name: found[:, i] for i, name in enumerate(NAMES)}

    return solve


@dataclass(frozen=True)
class Chosen:
    """A solver at the loosest tolerance that is as exact as ours."""

    solve: Solve
    tolerance: float
    miss: float


def miss(table: Table, exact: Table) -> float:
    """Return the worst miss of any output at any month, against the size of the output or 1."""
    worst = 0.0
    for name in NAMES:
        truth = np.asarray(exact[name])
        off = np.abs(np.asarray(table[name]) - truth) / np.maximum(1.0, np.abs(truth))
        worst = max(worst, float(off.max()))
    return worst


def choose(solve: Solve, exact: Table, wanted: float) -> Chosen:
    """Return a solver at the loosest of `TOLERANCES` at which it misses by `wanted` at most."""
    for tolerance in TOLERANCES:
        if (found := miss(solve(tolerance), exact)) <= wanted:
            return Chosen(solve, tolerance, found)
    raise ValueError(f"no tolerance from {TOLERANCES[0]:g} to {TOLERANCES[-1]:g} is exact enough")
