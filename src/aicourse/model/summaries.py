"""Streaming summaries: means, spreads and quantiles of many people without keeping their paths.

Up to `EXACT` people the values are kept and quantiles are exact. Beyond, values are counted in bins
of a fixed width, a tenth of the last decimal that the course shows, so a quantile is off by half a
bin at most. Counts add up to the same whatever the order, and means are joined block by block in
the order of the people: the result does not depend on who computed what.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from aicourse.model.arrays import Floats, np
from aicourse.model.interface import describe

EXACT = 20_000
"""Up to this many people, quantiles are exact."""


@cache
def bin_width(output: str) -> float:
    """Return the width of a bin: a tenth of the last decimal that is shown."""
    decimals = next(row["decimals"] for row in describe()["outputs"] if row["name"] == output)
    return float(10.0 ** -(decimals + 1))


@dataclass(frozen=True)
class Moments:
    """Number, mean and sum of squared distances from the mean, for each time."""

    count: int
    mean: Floats
    squares: Floats

    @classmethod
    def of(cls, values: Floats) -> Moments:
        """Return those of one block (rows are times)."""
        mean = values.mean(axis=1)
        return cls(values.shape[1], mean, ((values - mean[:, None]) ** 2).sum(axis=1))

    @classmethod
    def join(cls, parts: Sequence[Moments]) -> Moments:
        """Return those of all blocks together."""
        counts = np.array([part.count for part in parts], dtype=np.float64)[:, None]
        means = np.array([part.mean for part in parts])
        mean = (counts * means).sum(axis=0) / counts.sum()
        within = np.array([part.squares for part in parts]).sum(axis=0)
        between = (counts * (means - mean) ** 2).sum(axis=0)
        return cls(int(counts.sum()), mean, within + between)


Counts = tuple[int, np.ndarray[Any, np.dtype[np.int64]]]
"""Number of the first bin, and how many people are in each bin from it on."""


def count_bins(values: Floats, width: float) -> Counts:
    """Count values in bins of a width."""
    bins = np.floor(values / width).astype(np.int64)
    low = int(bins.min())
    return low, np.bincount(bins - low)


def add_counts(a: Counts, b: Counts) -> Counts:
    """Add up two counts."""
    low = min(a[0], b[0])
    high = max(a[0] + a[1].size, b[0] + b[1].size)
    total = np.zeros(high - low, dtype=np.int64)
    for start, counts in (a, b):
        total[start - low : start - low + counts.size] += counts
    return low, total


def count_quantile(counts: Counts, width: float, share: float) -> float:
    """Return a quantile from counts, within half a bin of the exact one."""
    low, number = counts
    up_to = np.cumsum(number)
    rank = share * (int(up_to[-1]) - 1)
    below = int(rank)
    above = min(below + 1, int(up_to[-1]) - 1)
    first, second = (
        (low + int(np.searchsorted(up_to, r, side="right")) + 0.5) * width for r in (below, above)
    )
    return float(first + (rank - below) * (second - first))


@dataclass
class Summary:
    """One output of the people seen so far.

    Attributes
    ----------
    width
        Width of a bin; 0 where values are kept and quantiles are exact.
    moments, values, counts
        One entry a block; one a block (exact); one a time (counted).
    """

    width: float
    moments: list[Moments] = field(default_factory=list)
    values: list[Floats] = field(default_factory=list)
    counts: list[Counts] = field(default_factory=list)

    def add(self, values: Floats) -> None:
        """Take in one block (rows are times)."""
        self.moments.append(Moments.of(values))
        if not self.width:
            self.values.append(values)
            return
        self._count([count_bins(row, self.width) for row in values])

    def join(self, later: Summary) -> None:
        """Take in the people who come after these."""
        self.moments += later.moments
        self.values += later.values
        self._count(later.counts)

    def _count(self, counts: list[Counts]) -> None:
        if self.counts and counts:
            counts = [add_counts(a, b) for a, b in zip(self.counts, counts, strict=True)]
        self.counts = counts or self.counts

    def quantile(self, share: float) -> list[float]:
        """Return one quantile at each time."""
        if self.width:
            return [count_quantile(row, self.width, share) for row in self.counts]
        return [float(v) for v in np.quantile(np.concatenate(self.values, axis=1), share, axis=1)]
