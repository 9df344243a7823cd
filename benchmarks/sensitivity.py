"""Sobol indices: which of the model's numbers decide an output, and how much."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from typing import Any

from aicourse.model import Scenario, simulate
from aicourse.model.parameters import PARAMETERS

MONTH = 60.0
PLAN = Scenario(duration_months=MONTH, aerobic_min_per_week=150, resistance_sessions_per_week=2)
OUTPUTS = (
    "lumbar_spine_bmd",
    "total_hip_bmd",
    "femoral_neck_bmd",
    "fracture_relative_risk",
    "worst_pain",
    "ctx",
    "p1np",
    "estradiol_pmol_l",
    "crp_mg_l",
    "il6_pg_ml",
    "lean_mass_kg",
    "fat_percent",
)
SAMPLE = 1024
"""Base points, a power of two; the model is run this often for each parameter, and twice more."""

SEED = 7
TOP = 10
LEAST = 0.005


def last_values(values: Sequence[float], names: Sequence[str]) -> list[float]:
    """Return the outputs at the last month for one set of parameters."""
    own = dict(zip(names, map(float, values), strict=True))
    run = simulate(PLAN.replace(parameters=own))
    return [run[name][-1] for name in OUTPUTS]


def acting() -> list[str]:
    """Return the parameters that change any of the outputs under this plan, in file order."""
    usual = last_values((), ())
    return [
        name
        for name, parameter in PARAMETERS.items()
        if any(last_values([end], [name]) != usual for end in (parameter.low, parameter.high))
    ]


def sobol(sample: int = SAMPLE, processes: int = 2) -> dict[str, Any]:
    """Return first and total Sobol indices of the most important parameters of each output."""
    import numpy as np
    from SALib.analyze import sobol as analyse  # type: ignore[import-untyped]
    from SALib.sample import sobol as draw  # type: ignore[import-untyped]

    names = acting()
    problem = {
        "num_vars": len(names),
        "names": names,
        "bounds": [[PARAMETERS[name].low, PARAMETERS[name].high] for name in names],
    }
    points = draw.sample(problem, sample, calc_second_order=False, seed=SEED)
    work = partial(last_values, names=names)
    if processes == 1:
        values = np.array([work(point) for point in points.tolist()])
    else:
        with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
            values = np.array(list(pool.map(work, points.tolist(), chunksize=256)))
    found: dict[str, list[dict[str, Any]]] = {}
    for column, output in enumerate(OUTPUTS):
        index = analyse.analyze(problem, values[:, column], calc_second_order=False, seed=SEED)
        order = np.argsort(-index["ST"], kind="stable")[:TOP]
        found[output] = [
            {
                "parameter": names[i],
                "first": round(max(0.0, float(index["S1"][i])), 2),
                "total": round(float(index["ST"][i]), 2),
                "error": round(float(index["ST_conf"][i]), 2),
            }
            for i in order
            if index["ST"][i] >= LEAST
        ]
    return {
        "month": MONTH,
        "sample": sample,
        "runs": len(points),
        "parameters": len(names),
        "outputs": found,
    }
