"""Random valid scenarios, by seed, for the parity and accuracy tests."""

from __future__ import annotations

import random
from typing import Any

from aicourse.model import InputError, Scenario, describe

_SKIP = ("parameters", "estrogen_suppression", "exercise_months", "drug_start_month")


def random_inputs(rng: random.Random) -> dict[str, Any]:
    """Draw every input within its range; combinations may still be refused."""
    inputs: dict[str, Any] = {}
    for row in describe()["inputs"]:
        if row["name"] in _SKIP:
            continue
        if row["choices"]:
            inputs[row["name"]] = rng.choice(row["choices"])
        else:
            inputs[row["name"]] = rng.uniform(row["low"], row["high"])
    inputs["drug_start_month"] = rng.choice([0, 0, rng.uniform(-60, 60)])
    inputs["exercise_months"] = rng.choice([None, rng.uniform(0, 120)])
    if inputs["drug"] not in ("none", "tamoxifen") and rng.random() < 0.5:
        inputs["estrogen_suppression"] = rng.uniform(0, 0.995)
    if rng.random() < 0.3:
        row = rng.choice(describe()["parameters"])
        inputs["parameters"] = {row["name"]: rng.uniform(row["low"], row["high"])}
    return inputs


def random_scenarios(count: int, seed: int) -> list[Scenario]:
    """Return `count` valid scenarios."""
    rng = random.Random(seed)
    found: list[Scenario] = []
    while len(found) < count:
        try:
            found.append(Scenario(**random_inputs(rng)))
        except InputError:
            continue
    return found
