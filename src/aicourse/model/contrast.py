"""What one scenario has over another, with how uncertain the average is.

Two bands must not be subtracted from each other: most of their width is common to both runs. Here
both scenarios are run with the same set of parameters, 64 times, and the differences are taken
within each pair.
"""

from __future__ import annotations

from dataclasses import dataclass

from aicourse.model.bands import band_vectors, checked_level, quantile
from aicourse.model.errors import InputError
from aicourse.model.scenario import Scenario
from aicourse.model.simulate import simulate


@dataclass(frozen=True)
class Estimate:
    """A number of the model with the band of the average.

    Attributes
    ----------
    value
        With the parameters as fitted.
    low, high
        Edges of the band, from the 64 sets of parameters that the trials allow. Not the spread of
        people.
    """

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.1f} ({self.low:.1f} to {self.high:.1f})"


def contrast(
    scenario: Scenario, against: Scenario, output: str, month: float, *, level: float = 0.95
) -> Estimate:
    """Return by how much an output lies higher in one scenario than in another.

    Parameters
    ----------
    scenario, against
        The two scenarios; parameters that they give themselves are held.
    output
        Name of an output; the difference has its unit.
    month
        From month 0, within both simulations.
    level
        Share of the 64 that the band holds, between 0 and 1.

    Raises
    ------
    InputError
        When the level or the month is not possible.
    KeyError
        When there is no such output.

    Examples
    --------
    >>> from aicourse import Scenario
    >>> same = contrast(Scenario(), Scenario(), "ctx", 12)
    >>> same.value, same.low, same.high
    (0.0, 0.0, 0.0)
    """
    pairs = _values((scenario, against), output, month)
    return _estimate([first - second for first, second in pairs], level)


def share_made_up(
    helped: Scenario,
    harmed: Scenario,
    untouched: Scenario,
    output: str,
    month: float,
    *,
    level: float = 0.95,
) -> Estimate:
    """Return which share of a harm a help makes up for: 0 is none of it, 1 is all of it.

    Parameters
    ----------
    helped, harmed, untouched
        With harm and help, with harm alone, with neither.
    output, month, level
        As in `contrast`.

    Raises
    ------
    InputError
        When the harm does not change the output, or an input is not possible.
    """
    triples = _values((helped, harmed, untouched), output, month)
    if any(none == harm for _, harm, none in triples):
        raise InputError("harmed", harmed, f"a scenario that changes {output} by month {month:g}")
    shares = [(help_ - harm) / (none - harm) for help_, harm, none in triples]
    return _estimate(shares, level)


def _values(scenarios: tuple[Scenario, ...], output: str, month: float) -> list[tuple[float, ...]]:
    """Run all scenarios with the fitted parameters, then with each of the 64 sets."""
    rows = []
    for vector in ({}, *band_vectors()):
        runs = [simulate(s.replace(parameters={**vector, **s.parameters})) for s in scenarios]
        rows.append(tuple(run.value(output, month) for run in runs))
    return rows


def _estimate(values: list[float], level: float) -> Estimate:
    tail = (1 - checked_level(level)) / 2
    fitted, *others = values
    return Estimate(fitted, quantile(others, tail), quantile(others, 1 - tail))
