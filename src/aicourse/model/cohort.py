"""Many virtual people on the same plan: how an outcome is spread among them.

The spread of *people* (this file) is wider than the uncertainty of their *average* (the bands).
"""

from __future__ import annotations

import math
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Any

from aicourse.model.arrays import Floats, np
from aicourse.model.crowd import simulate_block
from aicourse.model.errors import InputError
from aicourse.model.generated.vector import OUTPUTS
from aicourse.model.grid import STEP
from aicourse.model.interface import nearest
from aicourse.model.people import BLOCK, Spread, draw_block, draw_people, spreads
from aicourse.model.scenario import Scenario
from aicourse.model.summaries import EXACT, Summary, bin_width

DEFAULT_OUTPUTS = ("lumbar_spine_bmd", "total_hip_bmd", "worst_pain")
MOST_PEOPLE = 100_000_000

Progress = Callable[[int, int], Any]
"""Called with people done and people in all; returning False stops the run."""

EndPoint = tuple[str, float]


@dataclass(frozen=True)
class _Plan:
    """What a worker needs to know; small, so that it can be sent to another computer."""

    scenario: Scenario
    people: int
    seed: int
    spread: Spread
    outputs: tuple[str, ...]
    months: tuple[float, ...]
    end_points: tuple[EndPoint, ...]
    keep_paths: bool


@dataclass
class _Part:
    """What a worker sends back: summaries of the blocks that it computed."""

    people: int
    summaries: dict[str, Summary]
    end_points: dict[EndPoint, list[Floats]]
    paths: dict[str, list[Floats]]


class CohortResult:
    """What became of a virtual cohort: summaries over time, and the end points asked for.

    Attributes
    ----------
    scenario, seed, spread
        What was simulated, and with which random numbers.
    people
        How many people were simulated.
    asked
        How many were asked for; more than `people` if the run was stopped.
    times
        Months of the summaries.
    outputs
        Names of the outputs.
    accuracy
        For each output, by how much a quantile may be off (0 where quantiles are exact).
    """

    def __init__(self, plan: _Plan, part: _Part) -> None:
        self.scenario, self.seed, self.spread = plan.scenario, plan.seed, plan.spread
        self.asked, self.people = plan.people, part.people
        self.times = list(plan.months)
        self.outputs = plan.outputs
        self.accuracy = {name: part.summaries[name].width / 2 for name in plan.outputs}
        self._part = part
        self._summaries = part.summaries

    @property
    def complete(self) -> bool:
        """Whether everybody was simulated (False when the run was stopped)."""
        return self.people == self.asked

    def _summary(self, output: str) -> Summary:
        if output not in self._summaries:
            raise InputError("output", output, nearest(str(output), self.outputs))
        return self._summaries[output]

    def mean(self, output: str) -> list[float]:
        """Return the mean of the people at each time."""
        return self._mean_and_sd(output)[0]

    def sd(self, output: str) -> list[float]:
        """Return the standard deviation between people at each time."""
        return self._mean_and_sd(output)[1]

    def _mean_and_sd(self, output: str) -> tuple[list[float], list[float]]:
        summary = self._summary(output)
        joined = summary.moments[0].join(summary.moments)
        spread = np.sqrt(joined.squares / max(1, joined.count - 1))
        return [float(v) for v in joined.mean], [float(v) for v in spread]

    def quantile(self, output: str, share: float) -> list[float]:
        """Return the value that a share of the people lies below, at each time.

        Parameters
        ----------
        output
            Name of one of `outputs`.
        share
            0 to 1; 0.5 is the median.
        """
        if not (isinstance(share, Real) and 0 <= float(share) <= 1):
            raise InputError("share", share, "0 to 1")
        return self._summary(output).quantile(float(share))

    def end_point(self, output: str, month: float) -> Floats:
        """Return one value for each person, for an end point that was asked for."""
        key = (output, float(month))
        if key not in self._part.end_points:
            asked = ", ".join(f"{name} at {m:g}" for name, m in self._part.end_points)
            raise InputError("end point", f"{output} at {month:g}", asked or "none was asked for")
        return np.concatenate(self._part.end_points[key])

    def paths(self, output: str) -> Floats:
        """Return one row for each person and one column for each time, if paths were kept."""
        if output not in self._part.paths:
            raise InputError("output", output, "outputs of a run with keep_paths=True")
        return np.concatenate(self._part.paths[output], axis=1).T

    def traits(self) -> dict[str, Floats]:
        """Return what tells the people apart, one array for each trait (drawn anew)."""
        return draw_people(self.scenario, self.people, seed=self.seed, spread=self.spread)

    def __repr__(self) -> str:
        number = f"{self.people} people" if self.complete else f"{self.people} of {self.asked}"
        stopped = "" if self.complete else ", stopped early"
        return f"CohortResult({self.scenario!r}, {number}, seed={self.seed}{stopped})"


def simulate_cohort(
    scenario: Scenario,
    people: int = 1000,
    seed: int = 0,
    outputs: Sequence[str] | None = None,
    executor: Executor | None = None,
    progress: Progress | None = None,
    chunk: int = BLOCK,
    *,
    every: float = 1.0,
    end_points: Sequence[EndPoint] = (),
    keep_paths: bool = False,
    spread: Spread = 1.0,
) -> CohortResult:
    """Simulate many people who differ, all on the same plan.

    How they differ stands, with its sources, in ``people.toml``. Results depend on the seed alone,
    not on `chunk` or `executor`. Memory does not grow with the number of people beyond 20 000,
    except for end points and paths. The mean of people is not the curve of the mean person: doses
    saturate and pain has a floor.

    Parameters
    ----------
    scenario
        The plan, and the person in the middle of the cohort.
    people
        How many, 1 to 100 000 000.
    seed
        Any whole number from 0.
    outputs
        Names of outputs to summarise; spine and hip bone density and worst pain when left out.
    executor
        Any ``concurrent.futures.Executor``: threads, processes, or a cluster's.
    progress
        Called after each chunk with people done and people in all. When it returns False the run
        stops and the result says so (`CohortResult.complete`).
    chunk
        People for each task, rounded up to whole blocks of 8192.
    every
        Months between summaries, a multiple of 0.25.
    end_points
        Pairs of output and month whose value is kept for each person.
    keep_paths
        Keep the path of each person at the months of the summaries.
    spread
        0 makes everybody alike, 1 is as in ``people.toml``; or a factor for each trait named.

    Returns
    -------
    CohortResult
        Illustrative, not a prediction for a person.

    Examples
    --------
    >>> from aicourse import Scenario, simulate_cohort
    >>> cohort = simulate_cohort(Scenario(duration_months=12), people=500, seed=1)
    >>> low, high = (cohort.quantile("lumbar_spine_bmd", q)[-1] for q in (0.05, 0.95))
    >>> low < high < 0
    True
    """
    plan = _plan(scenario, people, seed, outputs, every, end_points, keep_paths, spread)
    if isinstance(chunk, bool) or not isinstance(chunk, Integral) or chunk < 1:
        raise InputError("chunk", chunk, "a whole number from 1")
    if executor is not None and not hasattr(executor, "submit"):
        raise InputError("executor", executor, "a concurrent.futures.Executor")
    blocks = math.ceil(plan.people / BLOCK)
    size = math.ceil(chunk / BLOCK)
    tasks = [(first, min(first + size, blocks)) for first in range(0, blocks, size)]
    total: _Part | None = None
    for part in _parts(plan, tasks, executor):
        total = part if total is None else _join(total, part)
        if progress is not None and progress(total.people, plan.people) is False:
            break
    assert total is not None  # there is at least one block
    return CohortResult(plan, total)


def _plan(
    scenario: Scenario,
    people: int,
    seed: int,
    outputs: Sequence[str] | None,
    every: float,
    end_points: Sequence[EndPoint],
    keep_paths: bool,
    spread: Spread,
) -> _Plan:
    """Check what was asked for."""
    if not isinstance(scenario, Scenario):
        raise InputError("scenario", scenario, "a Scenario")
    _whole("people", people, 1, MOST_PEOPLE)
    _whole("seed", seed, 0, 2**63)
    spreads(spread)
    if isinstance(outputs, str):
        raise InputError("outputs", outputs, "a list of names")
    names = tuple(DEFAULT_OUTPUTS if outputs is None else outputs)
    for name in (*names, *(name for name, _ in end_points)):
        if name not in OUTPUTS:
            raise InputError("outputs", name, nearest(str(name), tuple(OUTPUTS)))
    end = math.ceil(scenario.duration_months / STEP) * STEP
    if not _on_grid(every) or not STEP <= every <= max(end, 1.0):
        raise InputError("every", every, f"a multiple of {STEP:g}, at most {end:g} (months)")
    for _, month in end_points:
        if not _on_grid(month) or not 0 <= month <= end:
            raise InputError("end_points", month, f"a multiple of {STEP:g} from 0 to {end:g}")
    months = [every * i for i in range(math.floor(end / every) + 1)]
    months += [end] if months[-1] < end else []
    asked = tuple((name, float(month)) for name, month in end_points)
    return _Plan(
        scenario, int(people), int(seed), spread, names, tuple(months), asked, bool(keep_paths)
    )


def _whole(name: str, value: Any, low: int, high: int) -> None:
    known = isinstance(value, Integral) and not isinstance(value, bool)
    if not known or not low <= int(value) <= high:
        raise InputError(name, value, f"a whole number from {low} to {high}")


def _on_grid(month: object) -> bool:
    return isinstance(month, Real) and (float(month) / STEP).is_integer()


def _parts(plan: _Plan, tasks: list[tuple[int, int]], executor: Executor | None) -> Iterator[_Part]:
    """Yield the parts in the order of the people, with few of them waiting at any time."""
    if executor is None:
        yield from (_simulate_blocks(plan, *task) for task in tasks)
        return
    waiting: deque[Future[_Part]] = deque()
    ahead = 2 * (getattr(executor, "_max_workers", None) or os.cpu_count() or 1)
    try:
        for task in tasks:
            waiting.append(executor.submit(_simulate_blocks, plan, *task))
            if len(waiting) >= ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()


def _simulate_blocks(plan: _Plan, first: int, last: int) -> _Part:
    """Simulate some blocks. Runs wherever the executor puts it."""
    exact = plan.people <= EXACT
    part = _Part(
        0,
        {name: Summary(0.0 if exact else bin_width(name)) for name in plan.outputs},
        {key: [] for key in plan.end_points},
        {name: [] for name in plan.outputs} if plan.keep_paths else {},
    )
    names = tuple(dict.fromkeys((*plan.outputs, *(name for name, _ in plan.end_points))))
    months = sorted({*plan.months, *(month for _, month in plan.end_points)})
    rows = [months.index(month) for month in plan.months]
    for block in range(first, last):
        count = min(BLOCK, plan.people - block * BLOCK)
        people = draw_block(plan.scenario, count, seed=plan.seed, block=block, spread=plan.spread)
        values = simulate_block(plan.scenario, people, names, months)
        part.people += count
        for name in plan.outputs:
            chosen = values[name] if len(rows) == len(months) else values[name][rows]
            part.summaries[name].add(chosen)
            if plan.keep_paths:
                part.paths[name].append(chosen)
        for name, month in plan.end_points:
            part.end_points[name, month].append(values[name][months.index(month)].copy())
    return part


def _join(total: _Part, part: _Part) -> _Part:
    """Add the people who come next."""
    total.people += part.people
    for name, summary in part.summaries.items():
        total.summaries[name].join(summary)
    for key, values in part.end_points.items():
        total.end_points[key] += values
    for name, values in part.paths.items():
        total.paths[name] += values
    return total
