"""What the checks share: the tests' own references, another step, and how a figure is written."""

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

ROOT = Path(__file__).resolve().parents[1]
VERIFICATION = ROOT / "src/aicourse/publish/verification.json"
SPEED = ROOT / "src/aicourse/publish/speed.json"
LATENCY = ROOT / "src/aicourse/publish/latency.json"

# Dates on whole months, so that steps from 1 month down meet the same dates.
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


@contextmanager
def step_of(months: float) -> Iterator[None]:
    """Let the integrator take another step inside a ``with`` block."""
    rooms = [import_module(f"aicourse.model.{name}") for name in ("courses", "simulate")]
    usual = rooms[0].STEP
    try:
        for room in rooms:
            room.STEP = months  # type: ignore[attr-defined]
        yield
    finally:
        for room in rooms:
            room.STEP = usual  # type: ignore[attr-defined]


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
