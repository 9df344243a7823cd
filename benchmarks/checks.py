"""The checks of the solver: its order, other solvers, other languages, what must be conserved."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict
from statistics import median
from typing import Any

from aicourse.model import Run, Scenario, describe, simulate
from aicourse.model.grid import STEP, grid_for
from aicourse.model.parameters import PARAMETERS

from .shared import PLANS, bound, divided, figure, helper

PARTS = (1, 2, 4)
"""Into how many parts each step is divided; the first is the model's own grid."""

CONVERGING = ("lumbar_spine_bmd", "ctx", "worst_pain")
MONTHS = (0.0, 0.25, 0.5, 1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 36.0, 48.0, 60.0, 61.0, 66.0, 84.0, 120.0)
WHOLE_MONTHS = tuple(month for month in MONTHS if month.is_integer() and month <= 84)
SEED = 2026


def scenarios(count: int) -> list[Scenario]:
    """Return random scenarios over the whole range of every input; more only adds to the list."""
    return list(helper("scenarios").random_scenarios(count, SEED))


def months_within(run: Run, months: Sequence[float] = MONTHS) -> list[float]:
    """Return the months of a list that a run reaches."""
    return [month for month in months if month <= run.times[-1]]


def convergence() -> list[dict[str, Any]]:
    """Return, for each plan and output, the largest miss against LSODA with ever finer steps."""
    rows = []
    for label, plan in PLANS.items():
        exact = helper("reference").Reference(plan).outputs(list(WHOLE_MONTHS))
        misses: dict[str, list[float]] = {name: [] for name in CONVERGING}
        for parts in PARTS:
            with divided(parts):
                run = simulate(plan)
            for name in CONVERGING:
                ours = [run[name][round(month / STEP)] for month in WHOLE_MONTHS]
                misses[name].append(_worst(ours, exact[name]))
        for name in CONVERGING:
            rows.append(
                {
                    "plan": label,
                    "output": name,
                    "misses": [figure(miss) for miss in misses[name]],
                    "order": round(math.log2(misses[name][0] / misses[name][1]), 1),
                }
            )
    return rows


def lsoda(count: int) -> list[dict[str, Any]]:
    """Return each output's misses against LSODA at a relative tolerance of 1e-10.

    Of the largest misses of all scenarios: the middle one, and the worst.
    """
    misses: dict[str, list[float]] = {row["name"]: [] for row in describe()["outputs"]}
    for scenario in scenarios(count):
        run = simulate(scenario)
        months = months_within(run)
        exact = helper("reference").Reference(scenario).outputs(months)
        for name, seen in misses.items():
            ours = [run[name][round(month / STEP)] for month in months]
            seen.append(_worst(ours, exact[name]))
    return [
        {"output": name, "middle": figure(median(seen)), "worst": figure(max(seen))}
        for name, seen in misses.items()
    ]


def javascript(count: int) -> float:
    """Return the worst relative miss of Python against JavaScript (in Node), at seven points."""
    runs = [simulate(scenario) for scenario in scenarios(count)]
    jobs: list[dict[str, Any]] = []
    for run in runs:
        last = len(run.times) - 1
        points = sorted({0, 1, last // 4, last // 3, last // 2, last - 1, last})
        jobs.append({"inputs": asdict(run.scenario), "points": points})
    worst = 0.0
    for run, job, result in zip(runs, jobs, helper("run_js").run_js(jobs), strict=True):
        for name, theirs in result["values"].items():
            ours = [run[name][i] for i in job["points"]]
            worst = max(worst, _worst_relative(ours, theirs))
    return bound(worst)


def sbml(count: int) -> float:
    """Return the worst relative miss of libRoadRunner, running our SBML, against LSODA."""
    import roadrunner  # type: ignore[import-untyped]

    from aicourse.model.sbml import to_sbml

    names = [row["name"] for row in describe()["outputs"]]
    worst = 0.0
    for scenario in scenarios(count):
        reference = helper("reference").Reference(scenario)
        # Off the grid: at the instant of a dose two values are right.
        end = math.ceil(scenario.duration_months / STEP) * STEP
        months = [m for m in (0.1, 1.3, 7.1, 24.6, 60.9, 90.1, 150.7) if m < end]
        runner = roadrunner.RoadRunner(to_sbml(scenario))
        runner.integrator.relative_tolerance = 1e-10
        runner.integrator.absolute_tolerance = 1e-13
        runner.integrator.maximum_num_steps = 100_000
        runner.timeCourseSelections = names
        begin = grid_for(scenario).start
        table = runner.simulate(times=[0.0, *(month - begin for month in months)])[1:]
        exact = reference.outputs([0.0, *months])
        for column, name in enumerate(names):
            theirs = [float(row[column]) for row in table]
            worst = max(worst, _worst_relative(theirs, exact[name][1:]))
    return bound(worst)


def mass_balance() -> list[dict[str, Any]]:
    """Return by how much bone formed minus bone resorbed misses the change of bone (% of bone).

    Formation and resorption are summed by Simpson's rule along the path that the integrator gave,
    which is another formula than the one that it stepped with.
    """
    rows = []
    for label, plan in PLANS.items():
        states = simulate(plan)._path
        for site in ("spine", "hip", "neck"):
            share = 1.0 if site == "spine" else PARAMETERS["coupling_hip"].value
            turnover = PARAMETERS[f"turnover_{site}"].value / 12
            net = [
                turnover * (1 + share * (built - 1) - taken * bone)
                for built, taken, bone in zip(
                    states["osteoblasts"], states["osteoclasts"], states[site], strict=True
                )
            ]
            summed = STEP / 3 * (net[0] + 4 * sum(net[1::2]) + 2 * sum(net[2:-1:2]) + net[-1])
            change = states[site][-1] - states[site][0]
            rows.append(
                {
                    "plan": label,
                    "site": site,
                    "change": round(100 * change, 3),
                    "miss": figure(100 * abs(summed - change)),
                }
            )
    return rows


def untreated_drift() -> float:
    """Return how far any state moves in 15 years if nobody does anything: it should be nothing."""
    states = simulate(Scenario(drug="none", duration_months=180))._path
    moved = [
        abs(value - states[name][0])
        for name in ("precursors", "osteoclasts", "osteoblasts", "spine", "hip", "neck")
        for value in states[name]
    ]
    return figure(max(moved))


def _worst(ours: Sequence[float], theirs: Sequence[float]) -> float:
    return max(abs(float(a) - float(b)) for a, b in zip(ours, theirs, strict=True))


def _worst_relative(ours: Sequence[float], theirs: Sequence[float]) -> float:
    return max(
        abs(float(a) - float(b)) / max(1.0, abs(float(b)))
        for a, b in zip(ours, theirs, strict=True)
    )
