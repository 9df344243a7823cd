"""Fit again: one step, without one study, with one number held, or until nothing moves.

What is made small is the sum of two things. One is the misfit: each fitted row's miss, divided by
how far studies of the same thing differ, squared. The other is the prior: how far each parameter
lies from the middle of its plausible range, in SD, squared; without it a parameter that no trial
speaks about could be anything. The committed values were found by another search and then in part
set by hand; nothing here changes them. Needs NumPy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from aicourse.model.arrays import Flags, Floats, np
from aicourse.model.parameters import PARAMETERS

from .compare import FitRow, bone_rows, compared_studies, fitted_comparisons, root_mean_square
from .errors import EvidenceError
from .linear import (
    Linear,
    Progress,
    checked,
    limits,
    linearise,
    prior,
    spreads,
)

PRIOR = 1.0
"""Weight of the prior; 0 leaves the misfit alone."""

_ENOUGH = 1e-3
"""A search ends when a round lowers what is made small by less than this share."""


def misfit(rows: Iterable[FitRow]) -> float:
    """Return the misfit of some rows: the sum of squared misses in units of their spread."""
    kept = tuple(rows)
    missed = np.array([row.miss for row in kept])
    return float(np.sum((missed / spreads(kept)) ** 2)) if kept else 0.0


def _penalty(names: Sequence[str], x: Floats, weight: float) -> float:
    middle, width = prior(names)
    return weight * float(np.sum(((x - middle) / width) ** 2))


@cache
def committed() -> Linear:
    """Return the fitted rows as a straight line at the committed values; drawn once."""
    return linearise()


# --- One step ---


def step(line: Linear, keep: Flags | None = None, weight: float = PRIOR) -> Floats:
    """Return the Gauss-Newton step from where the line touches, in prior SD, within the ranges.

    Parameters
    ----------
    line
        The fitted rows as a straight line.
    keep
        Which of its rows count; all when left out.
    weight
        Weight of the prior.
    """
    kept = np.ones(len(line.rows), dtype=bool) if keep is None else keep
    scaled = line.scaled[kept]
    missed = np.array([row.miss for row in line.rows])[kept] / line.spread[kept]
    middle, width = prior(line.names)
    low, high = limits(line.names)
    # A trace of the unit matrix stands in where neither a trial nor the prior says anything.
    curved = scaled.T @ scaled + max(weight, 1e-6) * np.eye(len(line.names))
    pull = weight * (middle - line.at) / width - scaled.T @ missed
    return _within(curved, pull, (low - line.at) / width, (high - line.at) / width)


def _within(curved: Floats, pull: Floats, low: Floats, high: Floats) -> Floats:
    """Return the lowest point of a bowl within a box: hold what hits a wall, free what leaves it.

    The bowl is half of x' curved x, less pull' x.
    """
    x = np.clip(np.zeros_like(pull), low, high)
    held = np.zeros(len(pull), dtype=bool)
    for _ in range(10 * len(pull)):
        free = ~held
        inside = curved[np.ix_(free, free)]
        x[free] = np.linalg.solve(inside, pull[free] - curved[np.ix_(free, held)] @ x[held])
        out = free & ((x < low) | (x > high))
        if out.any():
            x[out] = np.clip(x, low, high)[out]
            held |= out
            continue
        down = pull - curved @ x
        # At a lower wall the bowl may only fall outwards.
        leaves = np.where(held, np.where(x <= low, down, -down), 0.0)
        if leaves.max(initial=0.0) <= 1e-9:
            break
        held[int(np.argmax(leaves))] = False
    return x


def _named(names: Sequence[str], x: Floats) -> dict[str, float]:
    return {name: float(value) for name, value in zip(names, x, strict=True)}


# --- Without one study ---


@dataclass(frozen=True)
class LeftOut:
    """What the model says about studies that it was not fitted to.

    Attributes
    ----------
    studies
        Keys of what was left out.
    parameters
        The fitted parameters without them.
    moved
        How far each went from its committed value, in prior SD.
    fitted, predicted
        Their rows with the committed parameters, and with those of `parameters`.
    """

    studies: tuple[str, ...]
    parameters: Mapping[str, float]
    moved: Mapping[str, float]
    fitted: tuple[FitRow, ...]
    predicted: tuple[FitRow, ...]


def leave_out(studies: str | Iterable[str], line: Linear | None = None) -> LeftOut:
    """Predict studies from all others.

    The parameters are moved by the Gauss-Newton step without the studies, less the step with them,
    so that the committed values, and not those of a search, are what is compared with. The
    prediction is then made by the model itself, not by the straight line.

    Parameters
    ----------
    studies
        Keys of the studies to leave out together: several papers may belong to one trial.
    line
        The fitted rows as a straight line, where it is known already.

    Raises
    ------
    EvidenceError
        If a study has no fitted row.
    """
    keys = (studies,) if isinstance(studies, str) else tuple(studies)
    line = committed() if line is None else line
    known = {row.study for row in line.rows}
    for key in keys:
        if key not in known:
            raise EvidenceError(f"{key!r} has no fitted row. Allowed: {', '.join(sorted(known))}.")
    shift = step(line, ~line.of(keys)) - step(line)
    x = np.clip(line.at + shift * line.width, *limits(line.names))
    own = _named(line.names, x)
    return LeftOut(
        studies=keys,
        parameters=own,
        moved=_named(line.names, (x - line.at) / line.width),
        fitted=tuple(row for row in line.rows if row.study in keys),
        # In the order of the line, whatever the order of the keys.
        predicted=fitted_comparisons(own, [key for key in compared_studies() if key in keys]),
    )


def leave_one_out(
    line: Linear | None = None, progress: Progress | None = None
) -> tuple[LeftOut, ...]:
    """Leave out each study with fitted rows in turn, and predict it from the others.

    Parameters
    ----------
    line
        The fitted rows as a straight line, where it is known already.
    progress
        Called with the number of studies done, and of all.
    """
    line = committed() if line is None else line
    keys = list(dict.fromkeys(row.study for row in line.rows))
    found = []
    for done, key in enumerate(keys, 1):
        found.append(leave_out(key, line))
        if progress is not None:
            progress(done, len(keys))
    return tuple(found)


# --- With one number held ---


@dataclass(frozen=True)
class Profile:
    """How well the model can still fit when one parameter is held at a value.

    What is counted is the misfit and the prior of the *other* parameters. The held one brings no
    prior: what its own range says is not what the trials say.

    Attributes
    ----------
    name
        The parameter that was held.
    values
        Where it was held.
    held
        What is counted, with all other parameters as committed.
    lowered
        The same after the others were fitted again: never above `held`.
    others
        The others' values after that, one table for each value.
    """

    name: str
    values: tuple[float, ...]
    held: tuple[float, ...]
    lowered: tuple[float, ...]
    others: tuple[Mapping[str, float], ...]

    @property
    def rise(self) -> tuple[float, ...]:
        """What is above the lowest of the profile; below 3.84 a value is not ruled out."""
        lowest = min(self.lowered)
        return tuple(value - lowest for value in self.lowered)


def profile(
    name: str,
    values: Sequence[float],
    line: Linear | None = None,
    steps: int = 3,
    progress: Progress | None = None,
) -> Profile:
    """Hold one parameter at each of some values and fit the others again.

    Parameters
    ----------
    name
        Any parameter of the model, fitted or not.
    values
        Where to hold it, within its plausible range.
    line
        The fitted rows as a straight line in the others, where it is known already.
    steps
        Gauss-Newton steps for the others, 1 or more. The matrix stays the same; the misses are the
        model's own after each step.
    progress
        Called with the number of values done, and of all.

    Raises
    ------
    EvidenceError
        If there is no such parameter, a value is out of range, or there is no step.
    """
    parameter = PARAMETERS[checked((name,))[0]]
    for value in values:
        if not parameter.low <= value <= parameter.high:
            raise EvidenceError(
                f"{name} = {value!r} is out of range. "
                f"Allowed: {parameter.low:g} to {parameter.high:g}."
            )
    if steps < 1:
        raise EvidenceError(f"steps = {steps!r} is not possible. Allowed: 1 or more.")
    line = _without(committed() if line is None else line, name)
    held, best, others = [], [], []
    for done, value in enumerate(values, 1):
        found = _profiled(line, {name: float(value)}, steps)
        held.append(found[0])
        best.append(found[1])
        others.append(found[2])
        if progress is not None:
            progress(done, len(values))
    return Profile(name, tuple(map(float, values)), tuple(held), tuple(best), tuple(others))


def _without(line: Linear, name: str) -> Linear:
    kept = [i for i, other in enumerate(line.names) if other != name]
    names = tuple(line.names[i] for i in kept)
    return Linear(names, line.at[kept], line.rows, line.jacobian[:, kept])


def _profiled(
    line: Linear, given: dict[str, float], steps: int
) -> tuple[float, float, dict[str, float]]:
    """Return what is counted before and after fitting the others, and the others; never worse."""

    def counted(x: Floats, rows: tuple[FitRow, ...]) -> float:
        return misfit(rows) + _penalty(line.names, x, PRIOR)

    x = line.at
    rows = fitted_comparisons({**_named(line.names, x), **given})
    before = best = counted(x, rows)
    others = _named(line.names, x)
    for _ in range(steps):
        x = x + step(Linear(line.names, x, rows, line.jacobian)) * line.width
        x = np.clip(x, *limits(line.names))
        rows = fitted_comparisons({**_named(line.names, x), **given})
        if (here := counted(x, rows)) < best:
            best, others = here, _named(line.names, x)
    return before, best, others


# --- Until nothing moves ---


@dataclass(frozen=True)
class Round:
    """One round of a search.

    Attributes
    ----------
    lowered
        What the search makes small: the misfit and the prior together.
    misfit
        The misfit alone.
    bone
        Root mean square miss of bone density, percentage points.
    """

    lowered: float
    misfit: float
    bone: float


@dataclass(frozen=True)
class Search:
    """What a search from the committed values found; it changes nothing.

    Attributes
    ----------
    start, end
        The fitted parameters before and after.
    rounds
        The start, then every round.
    rows
        The fitted rows at the end.
    """

    start: Mapping[str, float]
    end: Mapping[str, float]
    rounds: tuple[Round, ...]
    rows: tuple[FitRow, ...]

    @property
    def moved(self) -> dict[str, float]:
        """How far each parameter went, in prior SD."""
        names = tuple(self.start)
        width = prior(names)[1]
        return {
            name: (self.end[name] - self.start[name]) / float(sd)
            for name, sd in zip(names, width, strict=True)
        }


def search(rounds: int = 8, weight: float = PRIOR, progress: Progress | None = None) -> Search:
    """Fit again from the committed values until nothing moves; nothing is written.

    Parameters
    ----------
    rounds
        At most so many rounds; each draws the straight line anew.
    weight
        Weight of the prior, 0 or more.
    progress
        Called with the number of parameters done in this round, and of all.

    Raises
    ------
    EvidenceError
        If there is no round, or the weight is below 0.
    """
    if rounds < 1:
        raise EvidenceError(f"rounds = {rounds!r} is not possible. Allowed: 1 or more.")
    if not weight >= 0:
        raise EvidenceError(f"weight = {weight!r} is not possible. Allowed: 0 or more.")
    line = linearise(progress=progress)
    start = _named(line.names, line.at)
    passed = [_round(line.names, line.at, line.rows, weight)]
    x, rows = line.at, line.rows
    for number in range(rounds):
        if number:
            line = linearise(at=_named(line.names, x), progress=progress)
        x, rows, reached = _downhill(line, weight, passed[-1])
        fell = passed[-1].lowered - reached.lowered
        passed.append(reached)
        if fell < _ENOUGH * reached.lowered:
            break
    return Search(start, _named(line.names, x), tuple(passed), rows)


def _round(names: Sequence[str], x: Floats, rows: tuple[FitRow, ...], weight: float) -> Round:
    own = misfit(rows)
    return Round(own + _penalty(names, x, weight), own, root_mean_square(bone_rows(rows)))


def _downhill(
    line: Linear, weight: float, before: Round
) -> tuple[Floats, tuple[FitRow, ...], Round]:
    """Go along the step, half as far each time it leads uphill: the model is no straight line."""
    whole = step(line, weight=weight) * line.width
    for halvings in range(7):
        x = np.clip(line.at + whole / 2**halvings, *limits(line.names))
        rows = fitted_comparisons(_named(line.names, x))
        reached = _round(line.names, x, rows, weight)
        if reached.lowered < before.lowered:
            return x, rows, reached
    return line.at, line.rows, before


__all__ = [
    "PRIOR",
    "LeftOut",
    "Profile",
    "Round",
    "Search",
    "committed",
    "leave_one_out",
    "leave_out",
    "misfit",
    "profile",
    "search",
    "step",
]
