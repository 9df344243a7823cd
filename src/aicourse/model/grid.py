"""The steps in time: long where all is smooth, short where something jumps or moves within days.

Curves are reported every quarter of a month. Between two dates (the start of a course, a dose) the
integrator takes steps of half a month, so that the middle of a step is a reported point as well.
After a date it begins with shorter steps; where an aromatase inhibitor starts or ends, with steps
of hours. A dose is a step without length: the state stays, the course jumps. ``runtime.js`` makes
the same steps in the same order.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

from aicourse.model.scenario import AROMATASE_INHIBITORS, Scenario

STEP = 0.25
"""Months between reported points."""

DOSING_INTERVAL = 6.0
"""Months between infusions of zoledronate and between injections of denosumab, as in the trials."""

_LONGEST = 2.0
"""Length of a step where all is smooth, in units of STEP."""


def _opening(*pieces: tuple[float, float]) -> tuple[float, ...]:
    """Return the ends of steps that grow: up to each of some ends, steps of the length given."""
    ends, now = [0.0], 0.0
    for length, end in pieces:
        while now < end:
            now += length
            ends.append(now)
    return tuple(ends)


# Ends of the steps after a date, in units of STEP, by what moves afterwards. Estradiol falls by
# half within half a day and returns within a week, and osteoclasts follow over two months: the
# steps grow such that none adds much more than another to the largest miss. A tablet's effect on
# bone builds up over weeks; when denosumab wears off, about eight months after a dose, osteoclasts
# return within weeks.
_USUAL = _opening((1, 8))
_ESTRADIOL = _opening((1 / 32, 3 / 8), (1 / 16, 5 / 8), (1 / 8, 1), (1 / 4, 2), (1 / 2, 5), (1, 18))
_TABLETS = _opening((1 / 2, 4), (1, 16))
_DOSES = {"zoledronate": _USUAL, "denosumab": _opening((1, 56))}


class Grid(NamedTuple):
    """Nodes (start, middle, end of each step), and which of them are reported.

    Attributes
    ----------
    start
        Month of the first node, zero or negative.
    times
        Month of each node: the first, then middle and end of each step.
    lengths
        Length of each step, months; 0 where a dose is given.
    points
        Index of the node of each reported point from month 0 on; at a dose, the node after it.
    reported
        Month of each reported point.
    """

    start: float
    times: tuple[float, ...]
    lengths: tuple[float, ...]
    points: tuple[int, ...]
    reported: tuple[float, ...]


def snap(month: float) -> float:
    """Move a date to the nearest reported point."""
    return math.floor(month / STEP + 0.5) * STEP


def dose_times(start: float, months: float) -> list[float]:
    """Return the dates of six-monthly doses; a course below six months is one dose."""
    count = max(1, math.ceil(months / DOSING_INTERVAL)) if months > 0 else 0
    return [snap(start) + DOSING_INTERVAL * i for i in range(count)]


def tablet_dates(start: float, months: float) -> tuple[float, float]:
    """Return first and last date of bone tablets; at least one month of them, if any."""
    first = snap(start)
    return first, first + (max(1.0, snap(months)) if months > 0 else 0.0)


def bone_plans(scenario: Scenario) -> list[tuple[str, float, float]]:
    """Return drug, start and months of the two bone drugs of a scenario."""
    return [
        (scenario.bone_drug, scenario.bone_drug_start_month, scenario.bone_drug_months),
        (
            scenario.second_bone_drug,
            scenario.second_bone_drug_start_month,
            scenario.second_bone_drug_months,
        ),
    ]


def drug_dates(scenario: Scenario) -> tuple[float, float]:
    """Return the months of the first and of the last tablet."""
    start = snap(scenario.drug_start_month)
    return start, start + snap(scenario.drug_months)


def exercise_dates(scenario: Scenario) -> tuple[float, float]:
    """Return the months in which exercise begins and ends."""
    begin = snap(scenario.exercise_start_month)
    months = scenario.exercise_months
    return begin, math.inf if months is None else begin + snap(months)


def grid_for(scenario: Scenario) -> Grid:
    """Return the grid, from the first tablet or month 0 (the earlier) to the end."""
    start = min(0.0, snap(scenario.drug_start_month)) if scenario.drug != "none" else 0.0
    end = math.ceil(scenario.duration_months / STEP) * STEP
    doses = {
        dose
        for drug, first, months in bone_plans(scenario)
        if drug in _DOSES
        for dose in dose_times(first, months)
    }
    return _grid(start, end, frozenset(doses), frozenset(_openings(scenario)))


@lru_cache(maxsize=32)
def _grid(
    start: float,
    end: float,
    doses: frozenset[float],
    openings: frozenset[tuple[float, tuple[float, ...]]],
) -> Grid:
    """Return the grid of a plan's dates: kept, since most changes to a plan leave its dates."""
    marks = {start, end}
    for date, opening in openings:
        if start <= date <= end:
            marks.update([date + STEP * ahead for ahead in opening])
    stops = sorted(mark for mark in marks if start <= mark <= end)

    times, lengths, last = [start], [], start
    for stop in stops:
        while last < stop:
            # An odd quarter first: the middle of every longer step is then a reported point.
            gap = stop - last
            odd = gap > _LONGEST * STEP and round(gap / STEP) % _LONGEST
            length = STEP if odd else min(gap, _LONGEST * STEP)
            times += (last + length / 2, last + length)
            lengths.append(length)
            last += length
        if stop in doses:
            times += (stop, stop)
            lengths.append(0.0)
    node = {time: i for i, time in enumerate(times)}  # the last node of a month is the one kept
    reported = tuple(STEP * i for i in range(round(end / STEP) + 1))
    points = tuple(node[month] for month in reported)
    return Grid(start, tuple(times), tuple(lengths), points, reported)


def _openings(scenario: Scenario) -> list[tuple[float, tuple[float, ...]]]:
    """Return every date with the steps that are to follow it."""
    moved = _ESTRADIOL if scenario.drug in AROMATASE_INHIBITORS else _USUAL
    found = [(0.0, _USUAL)]
    found += [(date, moved) for date in drug_dates(scenario)]
    found += [(date, _USUAL) for date in exercise_dates(scenario)]
    if scenario.weight_change_percent:
        found.append((12.0, _USUAL))
    for drug, start, months in bone_plans(scenario):
        if drug in _DOSES:
            found += [(dose, _DOSES[drug]) for dose in dose_times(start, months)]
        elif drug != "none":
            found += [(date, _TABLETS) for date in tablet_dates(start, months)]
    return found
