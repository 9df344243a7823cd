"""What the checks share: the tests' own references, finer steps, and how a figure is written."""

from __future__ import annotations

import importlib.util
import math
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from aicourse.model import Scenario
from aicourse.model.grid import Grid

ROOT = Path(__file__).resolve().parents[1]
VERIFICATION = ROOT / "src/aicourse/publish/verification.json"
SPEED = ROOT / "src/aicourse/publish/speed.json"
LATENCY = ROOT / "src/aicourse/publish/latency.json"

PLANS = {
    "Tamoxifen, training, weight loss, risedronate": Scenario(
        drug="tamoxifen",
        aerobic_min_per_week=150,
        resistance_sessions_per_week=2,
        weight_change_percent=-5,
        bone_drug="risedronate",
        bone_drug_months=24,
    ),
    "Anastrozole for 60 months": Scenario(),
    "Anastrozole, denosumab for 36 months": Scenario(
        bone_drug="denosumab", bone_drug_months=36, resistance_sessions_per_week=2
    ),
}


@cache
def helper(name: str) -> ModuleType:
    """Return a helper of the model's tests, by file: other packages too call theirs ``tests``."""
    path = ROOT / f"tests/model/{name}.py"
    spec = importlib.util.spec_from_file_location(f"_aicourse_{name}", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def finer(grid: Grid, parts: int) -> Grid:
    """Return a grid with each step divided into 1, 2, 4, … equal ones; the same points reported."""
    times, moved = [grid.start], [0]
    lengths: list[float] = []
    for length in grid.lengths:
        begin, first = times[-1], len(times) - 1
        for part in range(2 * parts):
            times.append(begin + length * (part + 1) / (2 * parts))
        lengths += [length / parts] * parts
        moved += (first + parts, first + 2 * parts)
    points = tuple(moved[i] for i in grid.points)
    return grid._replace(times=tuple(times), lengths=tuple(lengths), points=points)


@contextmanager
def divided(parts: int) -> Iterator[None]:
    """Let the integrator divide each of its steps inside a ``with`` block."""
    room = import_module("aicourse.model.simulate")
    usual = room.grid_for
    room.grid_for = lambda scenario: finer(usual(scenario), parts)  # type: ignore[attr-defined]
    try:
        yield
    finally:
        room.grid_for = usual  # type: ignore[attr-defined]


def bound(value: float) -> float:
    """Return the next power of ten above a miss, at least 1e-12.

    For misses that are rounding or another solver's tolerance, which differ between machines.
    """
    return float(f"1e{max(-12, math.ceil(math.log10(value)))}") if value else 0.0


def figure(value: float) -> float:
    """Round a miss to two digits; below 1e-7, where nothing of the method is left, to a bound.

    Below 1e-12 there is but the rounding of numbers: no miss.
    """
    if value < 1e-12:
        return 0.0
    return bound(value) if value < 1e-7 else float(f"{value:.1e}")
