"""Bands: what the same scenario gives under 64 sets of parameters that the trials allow.

They show how uncertain the *average* is, not how much people differ from each other.
"""

from __future__ import annotations

import csv
import io
from functools import cache
from importlib import resources

from aicourse.model.errors import InputError

VECTORS = 64
"""Number of parameter vectors, the same in every host."""


@cache
def band_vectors() -> tuple[dict[str, float], ...]:
    """Return the committed parameter vectors, in their order."""
    text = resources.files("aicourse.model").joinpath("bands.csv").read_text(encoding="utf-8")
    return tuple(
        {name: float(value) for name, value in row.items()}
        for row in csv.DictReader(io.StringIO(text))
    )


def quantile(values: list[float], share: float) -> float:
    """Return a quantile, between ordered values by straight lines.

    Parameters
    ----------
    values
        At least one number.
    share
        0 for the smallest, 1 for the largest.
    """
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = min(int(place), len(ordered) - 2) if len(ordered) > 1 else 0
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def checked_level(level: float) -> float:
    """Return the level of a band, or raise `InputError`."""
    if isinstance(level, bool) or not isinstance(level, int | float) or not 0 < level < 1:
        raise InputError("level", level, "a share between 0 and 1, such as 0.95")
    return float(level)


def limits(runs: list[list[float]], level: float) -> tuple[list[float], list[float]]:
    """Return the lower and upper edge, one value per time, of many runs of one output.

    Parameters
    ----------
    runs
        One list of values per parameter vector, all of one length.
    level
        Share of the vectors that the band holds, 0 to 1.
    """
    tail = (1 - checked_level(level)) / 2
    columns = [list(column) for column in zip(*runs, strict=True)]
    lower = [quantile(column, tail) for column in columns]
    return lower, [quantile(column, 1 - tail) for column in columns]
