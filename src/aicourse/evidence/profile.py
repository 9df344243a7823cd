"""Hold one parameter at a value and fit the others again: what the trials can tell of it.

See ``refit.py`` for what is made small. Needs NumPy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aicourse.model.arrays import Floats, np
from aicourse.model.parameters import PARAMETERS

from .compare import FitRow, fitted_comparisons
from .errors import EvidenceError
from .linear import Linear, Progress, checked, limits
from .refit import PRIOR, committed, misfit, named, penalty, step


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
        return misfit(rows) + penalty(line.names, x, PRIOR)

    x = line.at
    rows = fitted_comparisons({**named(line.names, x), **given})
    before = best = counted(x, rows)
    others = named(line.names, x)
    for _ in range(steps):
        x = x + step(Linear(line.names, x, rows, line.jacobian)) * line.width
        x = np.clip(x, *limits(line.names))
        rows = fitted_comparisons({**named(line.names, x), **given})
        if (here := counted(x, rows)) < best:
            best, others = here, named(line.names, x)
    return before, best, others


__all__ = ["Profile", "profile"]
