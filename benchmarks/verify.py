"""All checks together: compute them, or hold a quick part of them against the committed figures."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from shutil import which
from typing import Any

from . import checks, sensitivity
from .shared import VERIFICATION

COUNTS = {"lsoda": 200, "javascript": 1000, "sbml": 50}
QUICK = {"lsoda": 8, "javascript": 20, "sbml": 1}

NEEDS = {
    "scipy": "SciPy, for LSODA",
    "sympy": "SymPy, for the equations",
    "SALib": "SALib, for the Sobol indices",
    "roadrunner": "libRoadRunner, which runs the SBML file",
}

Say = Callable[[str], object]


def missing(quick: bool = False) -> list[str]:
    """Return what the checks need and this computer lacks, in words."""
    needed = ("scipy", "sympy") if quick else tuple(NEEDS)
    lacking = [NEEDS[name] for name in needed if find_spec(name) is None]
    if not quick and which("node") is None:
        lacking.append("Node, which runs the JavaScript model")
    return lacking


def measure(say: Say) -> dict[str, Any]:
    """Run every check in full (several minutes) and return the figures of the page."""
    say("order of convergence")
    found: dict[str, Any] = {
        "parts": list(checks.PARTS),
        "counts": COUNTS,
        "convergence": checks.convergence(),
    }
    say(f"LSODA, {COUNTS['lsoda']} scenarios")
    found["lsoda"] = checks.lsoda(COUNTS["lsoda"])
    say(f"JavaScript, {COUNTS['javascript']} scenarios")
    found["javascript"] = checks.javascript(COUNTS["javascript"])
    say(f"SBML in libRoadRunner, {COUNTS['sbml']} scenarios")
    found["sbml"] = checks.sbml(COUNTS["sbml"])
    say("mass balance")
    found["mass_balance"] = checks.mass_balance()
    found["untreated_drift"] = checks.untreated_drift()
    say("Sobol indices (the longest part)")
    found["sensitivity"] = sensitivity.sobol()
    return found


def as_text(found: dict[str, Any]) -> str:
    """Return the figures as the file is written: the same figures give the same text."""
    return json.dumps(found, indent=1, ensure_ascii=False) + "\n"


def committed() -> dict[str, Any]:
    """Return the figures that the page shows."""
    return dict(json.loads(VERIFICATION.read_text(encoding="utf-8")))


def same(now: Any, before: Any) -> bool:
    """Whether two results tell a reader the same: a tenth apart, or both below 1e-7.

    Another computer rounds differently in the last place, and LSODA then takes other steps.
    """
    if isinstance(now, dict) and isinstance(before, dict):
        return now.keys() == before.keys() and all(same(now[key], before[key]) for key in now)
    if isinstance(now, list) and isinstance(before, list):
        return len(now) == len(before) and all(map(same, now, before))
    if isinstance(now, float) and isinstance(before, int | float):
        size = max(abs(now), abs(before))
        return size <= 1e-7 or abs(now - before) <= 0.1 * size
    return bool(now == before)


def differences(known: dict[str, Any]) -> Iterator[str]:
    """Compute a quick part anew and yield, in words, whatever the page would tell wrongly.

    The quick part of the random scenarios is the beginning of the full list, so none of its
    misses can be larger than the committed worst.
    """
    for name, function in (
        ("convergence", checks.convergence),
        ("mass_balance", checks.mass_balance),
        ("untreated_drift", checks.untreated_drift),
    ):
        if not same(now := function(), known[name]):
            yield f"{name}: the page has {known[name]}, now it is {now}"
    worst = {row["output"]: row for row in known["lsoda"]}
    for row in checks.lsoda(QUICK["lsoda"]):
        if row["worst"] > worst[row["output"]]["worst"]:
            yield f"lsoda: {row['output']} misses by {row['worst']:g}, more than the page says"
    if which("node") and (now := checks.javascript(QUICK["javascript"])) > known["javascript"]:
        yield f"javascript: {now:g}, more than the page says"
    if find_spec("roadrunner") and (now := checks.sbml(QUICK["sbml"])) > known["sbml"]:
        yield f"sbml: {now:g}, more than the page says"
