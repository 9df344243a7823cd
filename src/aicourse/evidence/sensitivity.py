"""Which of the model's numbers decide an output: near the fitted values, and over their ranges.

`local` moves one parameter at a time by a little. `sobol` moves some of them at once, anywhere in
their plausible ranges, and divides the spread of the output among them: I. M. Sobol's indices, the
first order as a correlation, the total by M. Jansen's estimator (Computer Physics Communications
117, 1999). Needs NumPy.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from aicourse.model import Scenario, simulate
from aicourse.model.arrays import Floats, np
from aicourse.model.parameters import PARAMETERS

from .errors import EvidenceError
from .linear import Progress, checked, limits, prior

_STEP_IN_SD = 0.1
_DRAWS = 64


@dataclass(frozen=True)
class Index:
    """What a parameter does to an output, alone and together with others.

    Attributes
    ----------
    first
        Share of the spread that it explains alone.
    total
        Share that is lost when it is held: alone, and together with the others.
    """

    first: float
    total: float


def local(scenario: Scenario, output: str, month: float) -> dict[str, float]:
    """Return by how much an output changes for one prior SD of each parameter, largest first.

    Parameters
    ----------
    scenario
        The plan; its own parameters are where the change starts.
    output
        Name of an output.
    month
        When it is read, within the plan.

    Returns
    -------
    dict
        In the output's unit; parameters that do nothing are left out.
    """

    def value(**moved: float) -> float:
        own = {**scenario.parameters, **moved}
        return simulate(scenario.replace(parameters=own)).value(output, month)

    usual, found = value(), {}
    for name, item in PARAMETERS.items():
        start = scenario.parameters.get(name, item.value)
        width = float(prior([name])[1][0])
        step = _STEP_IN_SD * width
        step = step if start + step <= item.high else -step
        change = (value(**{name: start + step}) - usual) / step * width
        if change:
            found[name] = change
    return dict(sorted(found.items(), key=lambda item: -abs(item[1])))


def sobol(
    scenario: Scenario,
    output: str,
    month: float,
    names: Iterable[str],
    sample: int = 256,
    seed: int = 1,
    progress: Progress | None = None,
) -> dict[str, Index]:
    """Return Sobol indices of some parameters; all others keep their values.

    The model is run `sample` times for each parameter, and twice more. With 256 the indices are
    good to about a tenth.

    Parameters
    ----------
    scenario, output, month
        The plan, the output and when it is read.
    names
        Two parameters or more; each is drawn evenly from its plausible range.
    sample
        Points of each of the two designs, 8 or more.
    seed
        Seed of the draw.
    progress
        Called with the number of runs done, and of all.

    Raises
    ------
    EvidenceError
        If there is no such parameter, fewer than two, or too small a sample.
    """
    wanted = checked(names)
    if len(wanted) < 2:
        raise EvidenceError(f"names = {wanted!r} is not possible. Allowed: two or more.")
    if sample < 8:
        raise EvidenceError(f"sample = {sample!r} is not possible. Allowed: 8 or more.")
    generator = np.random.default_rng(seed)
    first, second = _two_designs(generator, sample, len(wanted))
    low, high = limits(wanted)
    designs = [first, second]
    for i in range(len(wanted)):
        mixed = first.copy()
        mixed[:, i] = second[:, i]
        designs.append(mixed)
    found: list[Floats] = []
    for done, design in enumerate(designs, 1):
        points = (low + design * (high - low)).tolist()
        found.append(np.array([_at(scenario, output, month, wanted, point) for point in points]))
        if progress is not None:
            progress(done * sample, len(designs) * sample)
    return _indices(wanted, found)


def _two_designs(generator: np.random.Generator, sample: int, count: int) -> tuple[Floats, Floats]:
    """Return two designs that go together by chance as little as possible.

    What correlation there is between them would be added to every index of first order.
    """

    def alike(pair: tuple[Floats, Floats]) -> float:
        both = np.corrcoef(*pair, rowvar=False)[:count, count:]
        return float(np.abs(both).max())

    drawn = (
        (_spread_evenly(generator, sample, count), _spread_evenly(generator, sample, count))
        for _ in range(_DRAWS)
    )
    return min(drawn, key=alike)


def _spread_evenly(generator: np.random.Generator, sample: int, count: int) -> Floats:
    """Return a Latin hypercube: each parameter has one point in each of `sample` equal parts."""
    parts = np.column_stack([generator.permutation(sample) for _ in range(count)])
    return np.asarray((parts + generator.random((sample, count))) / sample)


def _at(
    scenario: Scenario, output: str, month: float, names: tuple[str, ...], point: list[float]
) -> float:
    own = {**scenario.parameters, **dict(zip(names, point, strict=True))}
    return simulate(scenario.replace(parameters=own)).value(output, month)


def _indices(names: tuple[str, ...], found: list[Floats]) -> dict[str, Index]:
    first, second, *mixed = found
    spread = float(np.var(np.concatenate([first, second])))
    if spread == 0:
        raise EvidenceError(f"{', '.join(names)}: none of them moves the output under this plan.")
    return {
        name: Index(
            # What both runs have in common is the parameter alone.
            first=float(np.corrcoef(second, both)[0, 1]),
            total=float(np.mean((first - both) ** 2)) / (2 * spread),
        )
        for name, both in zip(names, mixed, strict=True)
    }


__all__ = ["Index", "local", "sobol"]
