"""Courses: what drugs, exercise, weight and age do over time.

They are prepared before integration, one value for each node of the grid. All are closed forms.
``runtime.js`` does the same in the same order; the parity tests hold the two together.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from math import exp
from typing import NamedTuple

from aicourse.model.grid import (
    Grid,
    bone_plans,
    dose_times,
    drug_dates,
    exercise_dates,
    tablet_dates,
)
from aicourse.model.scenario import AROMATASE_INHIBITORS, Scenario

Numbers = Mapping[str, float]
Column = list[float]


class Rise(NamedTuple):
    """Rises from 0 towards `size` at rate `on` between two dates, then fades at rate `off`.

    Dates in months, rates per month.
    """

    size: float
    start: float
    stop: float
    on: float
    off: float

    def at(self, t: float) -> float:
        """Return the value at one month."""
        if t <= self.start:
            return 0.0
        if t <= self.stop:
            return self.size * (1.0 - exp(-self.on * (t - self.start)))
        return self._top() * exp(-self.off * (t - self.stop))

    def over(self, times: Sequence[float]) -> Column:
        """Return the values at many months, in order; a single 0 if nothing ever rises."""
        size, start, stop, on, off = self
        if not size:
            return [0.0]
        i, j = bisect_right(times, start), bisect_right(times, stop)
        rising = [size - size * exp(on * (start - t)) for t in times[i:j]]
        top = self._top()
        return [0.0] * i + rising + [top * exp(off * (stop - t)) for t in times[j:]]

    def _top(self) -> float:
        return self.size * (1.0 - exp(-self.on * max(0.0, self.stop - self.start)))


def planned_weight(scenario: Scenario) -> Callable[[float], float]:
    """Return the planned change of weight, % of weight at month 0, reached over a year."""
    change = scenario.weight_change_percent
    return lambda t: change * min(1.0, max(0.0, t / 12))


def inhibition(scenario: Scenario, p: Numbers) -> Rise:
    """Return the share of estradiol that an aromatase inhibitor removes, over time."""
    start, stop = drug_dates(scenario)
    if scenario.drug not in AROMATASE_INHIBITORS:
        return Rise(0.0, start, stop, 0.0, 0.0)
    share = scenario.estrogen_suppression
    removed = p[f"suppression_{scenario.drug}"] if share is None else share
    on, off = p["drug_onset_rate"], p[f"drug_offset_rate_{scenario.drug}"]
    return Rise(removed, start, stop, on, off)


def adaptations(scenario: Scenario, p: Numbers) -> dict[str, Rise]:
    """Return what builds up and fades evenly: tamoxifen's effect and the effects of training."""
    taken = 1.0 if scenario.drug == "tamoxifen" else 0.0
    courses = {
        "tamoxifen": Rise(
            taken, *drug_dates(scenario), on=p["tamoxifen_rate"], off=p["tamoxifen_rate"]
        )
    }
    begin, finish = exercise_dates(scenario)
    for name, dose in exercise_doses(scenario, p).items():
        rate = p[f"{name}_rate"]
        courses[name] = Rise(dose, begin, finish, rate, rate)
    return courses


def exercise_doses(scenario: Scenario, p: Numbers) -> dict[str, float]:
    """Return the saturating doses for endurance, muscle and bone: as done, not as planned."""
    minutes = scenario.adherence * scenario.aerobic_min_per_week / p["aerobic_reference"]
    sessions = (
        scenario.adherence * scenario.resistance_sessions_per_week / p["resistance_reference"]
    )
    impact = scenario.adherence * scenario.impact_sessions_per_week / p["resistance_reference"]
    muscle = {"low": p["intensity_low"], "moderate": 1.0, "high": p["intensity_high"]}
    bone = {"low": p["intensity_low"], "moderate": 1.0, "high": p["loading_high"]}
    loading = (
        sessions * bone[scenario.resistance_intensity]
        + impact * p["loading_impact"]
        + minutes * p["loading_aerobic"]
    )
    half = p["dose_saturation"]
    return {
        "aerobic": _saturate(minutes, half),
        "strength": _saturate(sessions * muscle[scenario.resistance_intensity], half),
        "loading": _saturate(loading, p["loading_saturation"]),
    }


def _saturate(dose: float, half: float) -> float:
    """Training effect of a dose: 1 at one dose, less and less for each further one."""
    return dose * (1.0 + half) / (dose + half)


def ageing(scenario: Scenario, p: Numbers, times: Sequence[float]) -> dict[str, Column]:
    """Return what a steady loss, and that of menopause as it fades, leave of bone: 1 at month 0."""
    fade = p["menopause_fade"]
    per_month, since = -1.0 / (12 * fade), exp(-scenario.years_since_menopause / fade)
    faded = [1.0 - exp(per_month * t) for t in times]
    columns = {}
    for site in ("spine", "hip"):
        steady = -p[f"ageing_{site}"] / 1200
        fading = -p[f"menopause_loss_{site}"] * fade * since / 100
        left = [exp(steady * t + fading * f) for t, f in zip(times, faded, strict=True)]
        columns[f"age_{site}"] = left
    return columns


def prepare(scenario: Scenario, p: Numbers, grid: Grid) -> dict[str, Column]:
    """Work out every course that moves a state, and the share of estradiol that the drug leaves.

    Parameters
    ----------
    scenario
        The scenario.
    p
        Parameter values by name.
    grid
        Where values are wanted.

    Returns
    -------
    dict
        Courses of ``equations.py`` and ``residual``: one value for each node, or a single one.
    """
    times = grid.times
    rises = adaptations(scenario, p)
    columns = {name: rises[name].over(times) for name in ("tamoxifen", "aerobic", "loading")}
    weight = planned_weight(scenario)
    changes = bool(scenario.weight_change_percent)
    columns["planned_weight"] = [weight(t) for t in times] if changes else [0.0]
    columns["eating"] = [scenario.eating_pattern]
    columns["residual"] = [1.0 - removed for removed in inhibition(scenario, p).over(times)]
    columns["bisphosphonate"], columns["denosumab"] = bone_drugs(scenario, p, grid)
    return columns


def reported(scenario: Scenario, p: Numbers, times: Sequence[float]) -> dict[str, Column]:
    """Work out the courses that move no state and are read where something is reported alone."""
    strength = adaptations(scenario, p)["strength"].over(times)
    return {"strength": strength} | ageing(scenario, p, times)


def bone_drugs(scenario: Scenario, p: Numbers, grid: Grid) -> tuple[Column, Column]:
    """Return bisphosphonate on bone (units of effect) and denosumab in blood (doses)."""
    bisphosphonate, denosumab = [0.0], [0.0]
    for drug, start, months in bone_plans(scenario):
        if drug == "denosumab":
            doses = dose_times(start, months)
            denosumab = _sum(denosumab, pulses(grid, doses, 1.0, p["denosumab_elimination"]))
        elif drug == "zoledronate":
            doses = dose_times(start, months)
            infusions = pulses(grid, doses, p["zoledronate_effect"], p["zoledronate_rate"])
            bisphosphonate = _sum(bisphosphonate, infusions)
        elif drug != "none":
            bisphosphonate = _sum(bisphosphonate, _tablets(p, drug, start, months, grid))
    return bisphosphonate, denosumab


def pulses(grid: Grid, doses: Sequence[float], size: float, rate: float) -> Column:
    """Return the sum of doses, each of a size when given and fading at a rate per month."""
    times = grid.times
    given = [dose for dose in doses if dose <= times[-1]]
    # A dose is a step without length: it counts from the middle node of that step on.
    first = [bisect_left(times, dose) + 1 for dose in given]
    values = [0.0] * (first[0] if first else len(times))
    amount, before = 0.0, 0.0
    for dose, (begin, end) in zip(given, pairwise([*first, len(times)]), strict=True):
        amount = amount * exp(-rate * (dose - before)) + size
        values += [amount * exp(-rate * (t - dose)) for t in times[begin:end]]
        before = dose
    return values


def _tablets(p: Numbers, drug: str, start: float, months: float, grid: Grid) -> Column:
    """Return a tablet bisphosphonate on bone, such that its *effect* builds up and fades evenly.

    Its amount alone would saturate the effect within days, which no tablet does.
    """
    rate, effect = p["oral_bisphosphonate_rate"], p[f"{drug}_effect"]
    fold = effect / p["bisphosphonate_ceiling"]
    shares = Rise(1.0, *tablet_dates(start, months), on=rate, off=rate).over(grid.times)
    return [effect * share / (1.0 + fold * (1.0 - share)) for share in shares]


def _sum(a: Column, b: Column) -> Column:
    return b if len(a) == 1 else [x + y for x, y in zip(a, b, strict=True)]
