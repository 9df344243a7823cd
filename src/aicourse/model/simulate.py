"""Run one scenario in plain Python, with no compiled package."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from operator import itemgetter

from aicourse.model.bands import band_vectors, checked_level, limits
from aicourse.model.columns import Columns
from aicourse.model.courses import prepare, reported
from aicourse.model.errors import InputError
from aicourse.model.generated.equations import OUTPUTS, SHARED, SHARES
from aicourse.model.grid import STEP, grid_for
from aicourse.model.integrate import integrate
from aicourse.model.interface import nearest
from aicourse.model.parameters import PARAMETERS
from aicourse.model.scenario import Scenario


class Run(Mapping[str, list[float]]):
    """The result of one simulation: a read-only table of outputs over time.

    ``run["lumbar_spine_bmd"]`` is a list with one value per entry of ``run.times``; the names and
    units of all outputs are in ``describe()["outputs"]``. Each output is computed when it is first
    asked for.

    Attributes
    ----------
    scenario
        What was simulated.
    times
        Months from month 0, every quarter of a month.
    """

    def __init__(
        self,
        scenario: Scenario,
        p: Mapping[str, float],
        s: Mapping[str, float],
        times: list[float],
        path: Columns,
    ) -> None:
        self.scenario = scenario
        self.times = times
        self._p = p
        self._s = s
        self._path = path
        self._outputs: dict[str, list[float]] = {}
        self._members: list[Run] | None = None

    def __getitem__(self, name: str) -> list[float]:
        if name not in self._outputs:
            if name not in OUTPUTS:
                raise KeyError(
                    f"{name!r} is no output. Allowed: {nearest(str(name), tuple(OUTPUTS))}."
                )
            values = OUTPUTS[name](self._p, self._s, self._path)
            self._outputs[name] = values if len(values) > 1 else values * len(self.times)
        return self._outputs[name]

    def __iter__(self) -> Iterator[str]:
        return iter(OUTPUTS)

    def __len__(self) -> int:
        return len(OUTPUTS)

    def at(self, month: float) -> dict[str, float]:
        """Return every output at one month, between grid points by straight lines.

        Raises
        ------
        InputError
            When the month lies outside the simulation.
        """
        place = self._place(month)
        return {name: self._between(name, *place) for name in self}

    def value(self, name: str, month: float) -> float:
        """Return one output at one month, and compute no other.

        Raises
        ------
        InputError
            When the month lies outside the simulation.
        KeyError
            When there is no such output.
        """
        return self._between(name, *self._place(month))

    def _place(self, month: float) -> tuple[int, float]:
        last = self.times[-1]
        if not 0 <= month <= last:
            raise InputError("month", month, f"0 to {last:g} (the months simulated)")
        i = min(bisect_right(self.times, month) - 1, len(self.times) - 2)
        return i, (month - self.times[i]) / STEP

    def _between(self, name: str, i: int, share: float) -> float:
        values = self[name]
        return values[i] + share * (values[i + 1] - values[i])

    def band(self, name: str, level: float = 0.95) -> tuple[list[float], list[float]]:
        """Return how uncertain the average is: the lower and upper edge of one output.

        The scenario is run with 64 sets of parameters that the trials allow (the same in every
        host); parameters that the scenario itself gives are held. The spread of people around
        the average is wider, and is not what this shows.

        Parameters
        ----------
        name
            Name of an output.
        level
            Share of the 64 that the band holds, between 0 and 1.

        Returns
        -------
        tuple of two lists
            One value per entry of `times`, in the unit of the output.

        Raises
        ------
        InputError
            When the level is not between 0 and 1.
        KeyError
            When there is no such output.
        """
        checked_level(level)
        self[name]  # an unknown name is refused before anything is run
        if self._members is None:
            own = self.scenario.parameters
            self._members = [
                simulate(self.scenario.replace(parameters={**vector, **own}))
                for vector in band_vectors()
            ]
        return limits([member[name] for member in self._members], level)

    def __repr__(self) -> str:
        return f"Run({self.scenario!r}, months 0 to {self.times[-1]:g})"


def settings(scenario: Scenario) -> dict[str, float]:
    """Return the constants of a scenario under the names that the equations use."""
    return {
        "bmi": scenario.bmi_kg_m2,
        # Studies of estradiol, CRP and BMI reach from about 18 to 40; beyond, their relation is not
        # known.
        "bmi_capped": min(40.0, max(18.0, scenario.bmi_kg_m2)),
        "calcium_gain": (min(scenario.calcium_mg_per_day, 1200.0) - 900.0) / 1200.0,
        "vitamin_d_gain": (min(scenario.vitamin_d_iu_per_day, 800.0) - 400.0) / 800.0,
        "eating": scenario.eating_pattern,
        "pain_start": scenario.baseline_worst_pain,
        "weight_local": scenario.pain_local,
        "weight_central": scenario.pain_central,
        "weight_systemic": scenario.pain_systemic,
        "t_spine": scenario.lumbar_spine_t_score,
        "t_hip": scenario.total_hip_t_score,
    }


def parameter_values(scenario: Scenario) -> dict[str, float]:
    """Return every parameter by name, with the scenario's own values where it gives some."""
    return {name: parameter.value for name, parameter in PARAMETERS.items()} | dict(
        scenario.parameters
    )


def simulate(scenario: Scenario | None = None) -> Run:
    """Run a scenario and return its outputs over time.

    Parameters
    ----------
    scenario
        What to simulate; the default scenario when left out.

    Returns
    -------
    Run
        Illustrative, not a prediction for a person: the average of people like those in the trials.

    Examples
    --------
    >>> from aicourse import Scenario, simulate
    >>> run = simulate(Scenario(drug="none", duration_months=12))
    >>> round(run.at(12)["lumbar_spine_bmd"], 1)
    -0.5
    """
    scenario = Scenario() if scenario is None else scenario
    if not isinstance(scenario, Scenario):
        raise InputError("scenario", scenario, "a Scenario")
    p, s = parameter_values(scenario), settings(scenario)
    grid = grid_for(scenario)
    nodes = Columns(p, s, SHARED, prepare(scenario, p, grid))
    integrate(p, s, grid.lengths, nodes)
    at_points = itemgetter(*grid.points)
    columns = {name: at_points(c) if len(c) > 1 else c for name, c in nodes.items()}
    path = Columns(p, s, SHARES, columns | reported(scenario, p, grid.reported))
    return Run(scenario, p, s, list(grid.reported), path)
