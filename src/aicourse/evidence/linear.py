"""The model near its present parameters, as a matrix: how each fitted number answers to each.

The one source of what the bands (`uncertainty`) and the refits (`refit`) are made from: the prior
that a plausible range stands for, how far studies of the same thing differ, and the Jacobian of the
rows that the model was fitted to. Needs NumPy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from aicourse.model.arrays import Flags, Floats, np
from aicourse.model.parameters import PARAMETERS

from .compare import BONE_DENSITY, FitRow, fitted_comparisons
from .errors import EvidenceError

Progress = Callable[[int, int], object]
"""Called with the number of parts done, and of all."""

# How far trials of the same thing differ from each other, beyond their own sampling error: the
# root mean square miss of the fit for bone density, the scatter between studies for markers, and
# about a quarter of a noticeable difference for pain.
BETWEEN_STUDIES: Mapping[str, float] = {
    **dict.fromkeys(BONE_DENSITY, 0.7),
    "ctx": 12.0,
    "p1np": 12.0,
    "worst_pain": 0.5,
    "estradiol_percent": 1.0,
    "lean_mass_kg": 0.5,
    "fat_percent": 0.7,
}
# A plausible range is read as an interval that holds 95 % of what one would believe.
RANGE_IN_SD = 3.92
_STEP_IN_SD = 0.1


def fitted_parameters() -> tuple[str, ...]:
    """Return the names of the parameters that were fitted, in the order of the table."""
    return tuple(name for name, item in PARAMETERS.items() if item.kind == "fitted")


def checked(names: Iterable[str]) -> tuple[str, ...]:
    """Return names of parameters, or raise `EvidenceError` for one that there is not."""
    wanted = tuple(names)
    for name in wanted:
        if name not in PARAMETERS:
            raise EvidenceError(
                f"{name!r} is no parameter. Allowed: a name from aicourse.describe()['parameters']."
            )
    return wanted


def values(names: Iterable[str]) -> Floats:
    """Return the committed values of some parameters."""
    return np.array([PARAMETERS[name].value for name in names])


def limits(names: Iterable[str]) -> tuple[Floats, Floats]:
    """Return the ends of the plausible ranges of some parameters."""
    found = [PARAMETERS[name] for name in names]
    return np.array([p.low for p in found]), np.array([p.high for p in found])


def prior(names: Sequence[str]) -> tuple[Floats, Floats]:
    """Return what one would believe without the trials: the middle of each range, and its SD."""
    low, high = limits(names)
    return (low + high) / 2, (high - low) / RANGE_IN_SD


@dataclass(frozen=True)
class Linear:
    """The fitted rows as a straight line in the parameters.

    Attributes
    ----------
    names
        The parameters that are moved.
    at
        Their values, where the line touches the model.
    rows
        The fitted rows there.
    jacobian
        One row for each of `rows`, one column for each name: by how much the model's number changes
        for one prior SD of the parameter.
    """

    names: tuple[str, ...]
    at: Floats
    rows: tuple[FitRow, ...]
    jacobian: Floats
    width: Floats = field(init=False)
    spread: Floats = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "width", prior(self.names)[1])
        object.__setattr__(self, "spread", spreads(self.rows))

    @property
    def scaled(self) -> Floats:
        """The Jacobian in units of how far studies differ."""
        return np.asarray(self.jacobian / self.spread[:, None])

    def of(self, studies: Iterable[str]) -> Flags:
        """Return which rows belong to some studies."""
        wanted = set(studies)
        return np.array([row.study in wanted for row in self.rows])

    def narrowing(self) -> dict[str, float]:
        """Return, for each parameter, the SD that the trials leave of its prior SD, 0 to 1.

        1 means that the trials say nothing that the plausible range did not.
        """
        left = np.linalg.inv(np.eye(len(self.names)) + self.scaled.T @ self.scaled)
        return dict(zip(self.names, np.sqrt(np.diag(left)).tolist(), strict=True))


def spreads(rows: Iterable[FitRow]) -> Floats:
    """Return how far studies of the same thing differ, for each row, in its own unit."""
    return np.array([BETWEEN_STUDIES[row.output] for row in rows])


def linearise(
    names: Iterable[str] | None = None,
    at: Mapping[str, float] | None = None,
    progress: Progress | None = None,
) -> Linear:
    """Return the fitted rows as a straight line in some parameters.

    Parameters
    ----------
    names
        Parameters to move; those that were fitted when left out.
    at
        Where to draw the line; what is not named keeps its committed value.
    progress
        Called with the number of parameters done, and of all.

    Raises
    ------
    EvidenceError
        If there is no such parameter.
    """
    wanted = fitted_parameters() if names is None else checked(names)
    here = dict(at or {})
    checked(here)
    high, width = limits(wanted)[1], prior(wanted)[1]
    start = np.array([here.get(name, PARAMETERS[name].value) for name in wanted])
    rows = fitted_comparisons(here)
    base = np.array([row.model for row in rows])
    columns = []
    for i, name in enumerate(wanted):
        # A small step that never leaves the range.
        step = _STEP_IN_SD * width[i]
        step = step if start[i] + step <= high[i] else -step
        moved = fitted_comparisons({**here, name: float(start[i] + step)})
        columns.append((np.array([row.model for row in moved]) - base) / step * width[i])
        if progress is not None:
            progress(i + 1, len(wanted))
    return Linear(wanted, start, rows, np.column_stack(columns))


__all__ = [
    "BETWEEN_STUDIES",
    "Linear",
    "checked",
    "fitted_parameters",
    "limits",
    "linearise",
    "prior",
    "spreads",
    "values",
]
