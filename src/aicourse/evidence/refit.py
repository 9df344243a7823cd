"""Fit again: one step, without one study, or until nothing moves (``profile.py``: one held).

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

from .compare import FitRow, bone_rows, compared_studies, fitted_comparisons, root_mean_square
from .errors import EvidenceError
from .linear import (
    Linear,
    Progress,
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


def penalty(names: Sequence[str], x: Floats, weight: float) -> float:
    """Return how far parameters lie from the middle of their ranges, in SD, squared and summed."""
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


def named(names: Sequence[str], x: Floats) -> dict[str, float]:
    """Return parameters by name."""
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
    own = named(line.names, x)
    return LeftOut(
        studies=keys,
        parameters=own,
        moved=named(line.names, (x - line.at) / line.width),
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
    start = named(line.names, line.at)
    passed = [_round(line.names, line.at, line.rows, weight)]
    x, rows = line.at, line.rows
    for number in range(rounds):
        if number:
            line = linearise(at=named(line.names, x), progress=progress)
        x, rows, reached = _downhill(line, weight, passed[-1])
        fell = passed[-1].lowered - reached.lowered
        passed.append(reached)
        if fell < _ENOUGH * reached.lowered:
            break
    return Search(start, named(line.names, x), tuple(passed), rows)


def _round(names: Sequence[str], x: Floats, rows: tuple[FitRow, ...], weight: float) -> Round:
    own = misfit(rows)
    return Round(own + penalty(names, x, weight), own, root_mean_square(bone_rows(rows)))


def _downhill(
    line: Linear, weight: float, before: Round
) -> tuple[Floats, tuple[FitRow, ...], Round]:
    """Go along the step, half as far each time it leads uphill: the model is no straight line."""
    whole = step(line, weight=weight) * line.width
    for halvings in range(7):
        x = np.clip(line.at + whole / 2**halvings, *limits(line.names))
        rows = fitted_comparisons(named(line.names, x))
        reached = _round(line.names, x, rows, weight)
        if reached.lowered < before.lowered:
            return x, rows, reached
    return line.at, line.rows, before


__all__ = [
    "PRIOR",
    "LeftOut",
    "Round",
    "Search",
    "committed",
    "leave_one_out",
    "leave_out",
    "misfit",
    "named",
    "penalty",
    "search",
    "step",
]
