"""How fast the model is: every figure from one run, on one machine, with ratios within that run.

    python -m benchmarks.run             all of it, some minutes; writes speed.json
    python -m benchmarks.run --quick     small cohorts and few repeats, to the screen

Run it on a machine that does nothing else.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

from .shared import ROOT, SPEED

MODEL_JS = ROOT / "src/aicourse/model/generated/model.js"
WORKERS = 2
COHORT_MONTHS = 60
COARSE = 1e-5
"""A miss for those who need no more: far above ours, and still below what a chart can show."""


def main(arguments: list[str] | None = None) -> int:
    """Measure, and write or show the figures."""
    parser = argparse.ArgumentParser(description="Measure how fast the model is.")
    parser.add_argument("--quick", action="store_true", help="fewer and smaller, to the screen")
    quick = parser.parse_args(arguments).quick
    found: dict[str, Any] = {"machine": machine(), "trajectory": trajectory(5 if quick else 40)}
    found["javascript_ms"] = javascript(20 if quick else 200)
    found["import"] = imports(3 if quick else 11)
    sizes = (1_000, 20_000) if quick else (1_000, 100_000, 1_000_000)
    found["cohorts"] = [cohort(people) for people in sizes]
    text = json.dumps(found, indent=1) + "\n"
    if quick:
        print(text, end="")
    else:
        part = SPEED.with_suffix(".part")
        part.write_text(text, encoding="utf-8")
        part.replace(SPEED)
        print(f"figures written to {SPEED.name}")
    return 0


def machine() -> dict[str, Any]:
    """Return the class of the machine in words; nothing that names it."""
    return {
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 0,
        "system": f"{platform.system()} on {platform.machine()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "busy": round(os.getloadavg()[0], 1),
    }


def short(value: float) -> float:
    """Round to three digits: more is noise."""
    return float(f"{value:.3g}")


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def trajectory(rounds: int) -> dict[str, Any]:
    """Time 84 months of every output, ours and others' at equal accuracy, turn by turn."""
    from . import contenders as c

    made: dict[str, float] = {}
    models: dict[str, Any] = {}
    for name, kind in (("general", c.General), ("folded", c.Folded)):
        made[name] = short(_seconds(lambda kind=kind, name=name: models.update({name: kind()})))  # type: ignore[misc]
    exact = c.with_solve_ivp(models["folded"])(1e-12)
    wanted = c.miss(c.ours(), exact)
    chosen = {
        "solve_ivp_general": c.choose(c.with_solve_ivp(models["general"]), exact, wanted),
        "odeint_general": c.choose(c.with_odeint(models["general"]), exact, wanted),
        "solve_ivp_folded": c.choose(c.with_solve_ivp(models["folded"]), exact, wanted),
        "odeint_folded": c.choose(c.with_odeint(models["folded"]), exact, wanted),
        "solve_ivp_coarse": c.choose(c.with_solve_ivp(models["folded"]), exact, COARSE),
        "roadrunner": c.choose(c.with_roadrunner(), exact, wanted),
    }
    works: dict[str, Callable[[], object]] = {"aicourse": c.ours}
    for name, other in chosen.items():
        works[name] = lambda other=other: other.solve(other.tolerance)  # type: ignore[misc]
    # The first time counts how much of the cache the solver before has taken, the second does not.
    first, second = _middles(works, rounds)
    rows = [
        {
            "name": name,
            "ms": short(1000 * value),
            "ratio": round(value / second["aicourse"], 2),
            "ratio_first": round(first[name] / first["aicourse"], 2),
            "tolerance": chosen[name].tolerance if name in chosen else None,
            "miss": float(f"{chosen[name].miss if name in chosen else wanted:.1e}"),
        }
        for name, value in second.items()
    ]
    return {"rounds": rounds, "rows": rows, "parts_ms": _parts(rounds), "prepared_s": made}


def _middles(
    works: Mapping[str, Callable[[], object]], rounds: int
) -> tuple[dict[str, float], dict[str, float]]:
    """Let each work run twice in its turn; return the middle of the first and the second times."""
    first: dict[str, list[float]] = {name: [] for name in works}
    second: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            first[name].append(_seconds(work))
            second[name].append(_seconds(work))
    one, two = (
        {name: statistics.median(values) for name, values in times.items()}
        for times in (first, second)
    )
    return one, two


def _parts(rounds: int) -> dict[str, float]:
    """Time the three parts of our own run."""
    from aicourse.model.columns import Columns
    from aicourse.model.courses import prepare, reported
    from aicourse.model.generated.equations import SHARED
    from aicourse.model.grid import grid_for
    from aicourse.model.integrate import integrate
    from aicourse.model.simulate import parameter_values, settings

    from . import contenders as c

    p, s = parameter_values(c.PLAN), settings(c.PLAN)
    grid = grid_for(c.PLAN)
    given = prepare(c.PLAN, p, grid)
    work: dict[str, Callable[[], object]] = {
        "courses": lambda: (prepare(c.PLAN, p, grid), reported(c.PLAN, p, grid.reported)),
        "integration": lambda: integrate(p, s, grid.lengths, Columns(p, s, SHARED, given)),
    }
    return {
        name: short(1000 * statistics.median(_seconds(f) for _ in range(rounds)))
        for name, f in work.items()
    }


_JS = """(batches) => {
  const plan = {aerobic_min_per_week: 150, resistance_sessions_per_week: 2};
  const seen = [];
  let kept = 0;
  const everyOutput = () => {
    const { outputs } = aicourseModel.simulate(plan);
    for (const name in outputs) kept += outputs[name][336];
  };
  for (let i = 0; i < 500; i++) everyOutput();
  for (let b = 0; b < batches; b++) {
    const begun = performance.now();
    for (let i = 0; i < 50; i++) everyOutput();
    seen.push((performance.now() - begun) / 50);
  }
  if (!Number.isFinite(kept)) throw new Error("no result");
  return seen.sort((a, b) => a - b)[Math.floor(batches / 2)];
}"""


def javascript(batches: int) -> float | None:
    """Return the milliseconds of the same plan in Chromium, once warm; None without a browser."""
    from playwright.sync_api import sync_playwright

    from course import find_browser

    browser_file = find_browser()
    if browser_file is None:
        return None
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(browser_file), args=flags)
        page = browser.new_page()
        # As in the course's pages: a classic script.
        page.add_script_tag(content=MODEL_JS.read_text(encoding="utf-8"))
        found = float(page.evaluate(_JS, batches))
        browser.close()
    return short(found)


def imports(rounds: int) -> dict[str, float]:
    """Return seconds that a fresh Python takes for an import, beyond starting, and a first run."""
    lines = {
        "start": "pass",
        "aicourse": "import aicourse",
        "first_run": "import aicourse; aicourse.simulate()['lumbar_spine_bmd']",
        "scipy": "import scipy.integrate",
    }
    paths = os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])
    settings = {**os.environ, "PYTHONPATH": paths}
    times: dict[str, list[float]] = {name: [] for name in lines}
    for _ in range(rounds):
        for name, line in lines.items():
            command = [sys.executable, "-c", line]
            times[name].append(
                _seconds(lambda command=command: subprocess.run(command, check=True, env=settings))  # type: ignore[misc]
            )
    middle = {name: statistics.median(values) for name, values in times.items()}
    return {name: short(middle[name] - middle["start"]) for name in lines if name != "start"}


def cohort(people: int) -> dict[str, Any]:
    """Time a cohort in processes of its own, so that the peak of memory is its own."""
    command = [sys.executable, "-m", "benchmarks.run_cohort", str(people)]
    paths = os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])
    settings = {**os.environ, "PYTHONPATH": paths}
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=ROOT, env=settings
    )
    return dict(json.loads(done.stdout))


def run_cohort(people: int) -> dict[str, Any]:
    """Simulate a cohort with two worker processes; return seconds and the peak of memory.

    The peak is that of this process and twice that of the larger worker: no less than the truth,
    since workers share pages that are counted for each.
    """
    from aicourse import Scenario, simulate_cohort

    plan = Scenario(duration_months=COHORT_MONTHS)
    begun = time.perf_counter()
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        result = simulate_cohort(plan, people=people, seed=1, executor=pool)
    seconds = time.perf_counter() - begun
    assert result.complete
    # Linux counts in kilobytes, macOS in bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    worker = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    peak = (own + WORKERS * worker) * unit
    return {
        "people": people,
        "seconds": short(seconds),
        "peak_mb": round(peak / 1e6),
        "peak_kb_per_person": short(peak / 1e3 / people),
    }


if __name__ == "__main__":
    sys.exit(main())
