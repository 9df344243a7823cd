"""Virtual trials: draw people, allocate them, measure with error, lose some, analyse, repeat.

A pool of people is simulated once for each arm; each trial then draws its people from the pools.
That is why thousands of trials take seconds.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from numbers import Real
from typing import Any

from aicourse.model.arrays import Floats, np
from aicourse.model.cohort import Progress, _on_grid, _whole, simulate_cohort
from aicourse.model.errors import InputError
from aicourse.model.generated.vector import OUTPUTS
from aicourse.model.interface import nearest
from aicourse.model.people import Spread, measurement_sd
from aicourse.model.scenario import Scenario
from aicourse.model.student import critical_t, two_sided_p

POOL = 8192
"""People simulated for each arm, from whom every trial draws."""

ANALYSES = ("difference in means",)


@dataclass(frozen=True)
class _Design:
    """What is the same in every repeat of a trial."""

    arms: tuple[str, ...]
    pools: tuple[Floats, ...]
    sizes: tuple[int, ...]
    drop_out: tuple[float, ...]
    noise: float
    alpha: float


class TrialResult:
    """What many repeats of one trial found.

    Each array has one entry for each repeat; each table has one array for each arm. Effects are the
    change in an arm minus the change in the control arm.

    Attributes
    ----------
    arms, control
        Names of the arms; the first one is the control.
    outcome, month
        The output that was measured, and when. The outcome is its change from month 0.
    repeats, asked
        How many trials were run and how many were asked for.
    people_per_arm, drop_out, measurement_sd, alpha, analysis
        The design.
    changes
        Mean measured change in each arm, of the people who stayed.
    effects, low, high, p_values
        Estimated effect of each arm but the control, its interval, and its two-sided p value.
    true_effects
        The effect in all people of the pools, without error: what an endless trial would find.
    """

    def __init__(
        self, design: _Design, found: dict[str, Any], about: Mapping[str, Any], asked: int
    ) -> None:
        self.arms, self.control = design.arms, design.arms[0]
        self.outcome: str = about["outcome"]
        self.month: float = about["month"]
        self.analysis: str = about["analysis"]
        self.people_per_arm = dict(zip(design.arms, design.sizes, strict=True))
        self.drop_out = dict(zip(design.arms, design.drop_out, strict=True))
        self.measurement_sd: float = about["measurement_sd"]
        self.alpha = design.alpha
        self.changes: dict[str, Floats] = found["changes"]
        self.effects: dict[str, Floats] = found["effects"]
        self.low: dict[str, Floats] = found["low"]
        self.high: dict[str, Floats] = found["high"]
        self.p_values: dict[str, Floats] = found["p_values"]
        means = [float(pool.mean()) for pool in design.pools]
        self.true_effects = {
            arm: mean - means[0] for arm, mean in zip(design.arms[1:], means[1:], strict=True)
        }
        self.repeats = int(self.changes[self.control].size)
        self.asked = asked

    @property
    def complete(self) -> bool:
        """Whether every repeat was run (False when the run was stopped)."""
        return self.repeats == self.asked

    def power(self, arm: str | None = None) -> float:
        """Return the share of trials with p below alpha: the power, if there is an effect.

        Parameters
        ----------
        arm
            An arm other than the control; may be left out when there are two arms.
        """
        return float(np.mean(self.p_values[self._other(arm)] < self.alpha))

    def middle(self, arm: str | None = None, share: float = 0.9) -> tuple[float, float]:
        """Return the range that holds the middle share of the estimated effects."""
        return _middle(self.effects[self._other(arm)], share)

    def middle_change(self, arm: str, share: float = 0.9) -> tuple[float, float]:
        """Return the range that holds the middle share of the mean changes in one arm."""
        if arm not in self.changes:
            raise InputError("arm", arm, "one of " + ", ".join(self.arms))
        return _middle(self.changes[arm], share)

    def _other(self, arm: str | None) -> str:
        others = self.arms[1:]
        if arm is None and len(others) == 1:
            return others[0]
        if arm not in others:
            raise InputError("arm", arm, "one of " + ", ".join(others))
        return arm

    def __repr__(self) -> str:
        parts = [f"{self.outcome} at month {self.month:g}", f"{self.repeats} trials"]
        if not self.complete:
            parts.append(f"stopped early, of {self.asked}")
        for arm in self.arms[1:]:
            low, high = self.middle(arm)
            parts.append(
                f"{arm} minus {self.control}: middle 90 % {low:.2f} to {high:.2f}, "
                f"p < {self.alpha:g} in {100 * self.power(arm):.0f} %"
            )
        return f"TrialResult({'; '.join(parts)})"


def _middle(values: Floats, share: float) -> tuple[float, float]:
    if not 0 < share < 1:
        raise InputError("share", share, "above 0 and below 1")
    low, high = np.nanquantile(values, [(1 - share) / 2, (1 + share) / 2])
    return float(low), float(high)


def virtual_trial(
    arms: Mapping[str, Scenario],
    people_per_arm: int | Mapping[str, int],
    *,
    outcome: str = "worst_pain",
    month: float = 12,
    drop_out: float | Mapping[str, float] = 0.1,
    measurement_sd: float | None = None,
    analysis: str = "difference in means",
    repeats: int = 1,
    seed: int = 0,
    alpha: float = 0.05,
    progress: Progress | None = None,
    spread: Spread = 1.0,
    executor: Executor | None = None,
) -> TrialResult:
    """Run a randomised trial on virtual people, as often as wanted.

    The outcome is the change of an output from month 0. Each person's change carries the error of
    two measurements; measured scores are not cut at the ends of their scale. People who drop out
    are missing at random and are left out. Arms are compared by Welch's t test. A pool of 8192
    people is simulated once for each arm, and the people of each trial are drawn from it with
    replacement.

    Parameters
    ----------
    arms
        Scenarios by name, two or more; the first is the control.
    people_per_arm
        How many in each arm, 2 to 100 000; one number, or one for each arm.
    outcome, month
        Name of an output, and when it is measured: a multiple of 0.25, above 0 to 180.
    drop_out
        Share of people missing at the end, 0 to 0.9; one number, or one for each arm. The default
        is a course setting.
    measurement_sd
        SD of the error of one measurement, in the unit of the outcome; that of ``people.toml`` when
        left out, which is 0 for outputs that it does not name.
    analysis
        ``difference in means``.
    repeats
        Number of trials.
    seed
        Any whole number from 0: the same seed, the same trials.
    alpha
        Two-sided level of significance, 0.0001 to 0.5; intervals cover 1 - alpha.
    progress
        Called now and then with trials done and trials in all; returning False stops the run.
    spread
        How much people differ: see ``simulate_cohort``.
    executor
        Simulates the pools; the repeats need none.

    Returns
    -------
    TrialResult
        Estimates, intervals and p values for each repeat, and the power.

    Examples
    --------
    >>> from aicourse import Scenario, virtual_trial
    >>> usual = Scenario(baseline_worst_pain=5)
    >>> active = usual.replace(aerobic_min_per_week=150, resistance_sessions_per_week=2)
    >>> small = virtual_trial({"usual care": usual, "exercise": active}, 10, repeats=200)
    >>> large = virtual_trial({"usual care": usual, "exercise": active}, 100, repeats=200)
    >>> small.power() < large.power()
    True
    """
    names = _checked_arms(arms)
    if outcome not in OUTPUTS:
        raise InputError("outcome", outcome, nearest(str(outcome), tuple(OUTPUTS)))
    if not _on_grid(month) or not 0 < month <= 180:
        raise InputError("month", month, "a multiple of 0.25, above 0 to 180")
    if analysis not in ANALYSES:
        raise InputError("analysis", analysis, "one of " + ", ".join(ANALYSES))
    _whole("repeats", repeats, 1, 10_000_000)
    _number("alpha", alpha, 0.0001, 0.5)
    error = _error(outcome, measurement_sd)
    sizes = _each(names, "people_per_arm", people_per_arm)
    for size in sizes:
        _whole("people_per_arm", size, 2, 100_000)
    lost = _each(names, "drop_out", drop_out)
    for share in lost:
        _number("drop_out", share, 0.0, 0.9)
    # Everybody is measured twice, also where the output is itself a change from month 0.
    design = _Design(
        names,
        tuple(_pool(arms[name], outcome, float(month), seed, spread, executor) for name in names),
        sizes,
        lost,
        error * math.sqrt(2),
        float(alpha),
    )
    about = {
        "outcome": outcome,
        "month": float(month),
        "analysis": analysis,
        "measurement_sd": error,
    }
    parts = []
    done = 0
    for count, batch in _batches(repeats, sum(sizes)):
        parts.append(_run(design, count, seed, batch))
        done += count
        if progress is not None and progress(done, repeats) is False:
            break
    found = {
        key: {arm: np.concatenate([part[key][arm] for part in parts]) for arm in parts[0][key]}
        for key in parts[0]
    }
    return TrialResult(design, found, about, repeats)


def _checked_arms(arms: Mapping[str, Scenario]) -> tuple[str, ...]:
    if not isinstance(arms, Mapping) or len(arms) < 2:
        raise InputError("arms", arms, "a table of two or more scenarios by name")
    for name, scenario in arms.items():
        if not isinstance(scenario, Scenario):
            raise InputError(f"arms[{name!r}]", scenario, "a Scenario")
    return tuple(arms)


def _number(name: str, value: Any, low: float, high: float) -> None:
    known = isinstance(value, Real) and not isinstance(value, bool)
    if not known or not low <= float(value) <= high:
        raise InputError(name, value, f"{low:g} to {high:g}")


def _each(names: tuple[str, ...], field: str, value: Any) -> tuple[Any, ...]:
    """Return one value for each arm."""
    if not isinstance(value, Mapping):
        return (value,) * len(names)
    if set(value) != set(names):
        raise InputError(field, dict(value), "one value for each of " + ", ".join(names))
    return tuple(value[name] for name in names)


def _error(outcome: str, given: float | None) -> float:
    if given is None:
        return measurement_sd(outcome)
    _number("measurement_sd", given, 0.0, 1e6)
    return float(given)


def _pool(
    scenario: Scenario,
    outcome: str,
    month: float,
    seed: int,
    spread: Spread,
    executor: Executor | None,
) -> Floats:
    """Return the true change of each person of a pool."""
    cohort = simulate_cohort(
        scenario.replace(duration_months=max(1.0, month)),
        POOL,
        seed,
        outputs=(),
        executor=executor,
        end_points=((outcome, 0.0), (outcome, month)),
        every=0.25,
        spread=spread,
    )
    return cohort.end_point(outcome, month) - cohort.end_point(outcome, 0.0)


def _batches(repeats: int, people: int) -> Iterator[tuple[int, int]]:
    """Yield (trials, number of the batch); the size depends on the design alone."""
    size = min(250, max(1, 2**18 // people))
    for batch, first in enumerate(range(0, repeats, size)):
        yield min(size, repeats - first), batch


def _run(design: _Design, count: int, seed: int, batch: int) -> dict[str, dict[str, Floats]]:
    """Run some trials at once: one row for each."""
    random = np.random.Generator(
        np.random.PCG64(np.random.SeedSequence(seed, spawn_key=(0, batch)))
    )
    numbers, means, variances = [], [], []
    for pool, size, lost in zip(design.pools, design.sizes, design.drop_out, strict=True):
        shape = (count, size)
        change = pool[random.integers(0, pool.size, shape)]
        change += design.noise * random.standard_normal(shape)
        stayed = random.random(shape) >= lost
        number = stayed.sum(axis=1).astype(np.float64)
        with np.errstate(divide="ignore", invalid="ignore"):
            mean = np.where(stayed, change, 0.0).sum(axis=1) / number
            squares = np.where(stayed, (change - mean[:, None]) ** 2, 0.0).sum(axis=1)
            variances.append(squares / (number - 1) / number)
        numbers.append(number)
        means.append(mean)
    out: dict[str, dict[str, Floats]] = {
        "changes": dict(zip(design.arms, means, strict=True)),
        "effects": {},
        "low": {},
        "high": {},
        "p_values": {},
    }
    for k, arm in enumerate(design.arms[1:], start=1):
        effect, low, high, p = _welch(
            (numbers[0], means[0], variances[0]), (numbers[k], means[k], variances[k]), design.alpha
        )
        out["effects"][arm], out["low"][arm] = effect, low
        out["high"][arm], out["p_values"][arm] = high, p
    return out


_Arm = tuple[Floats, Floats, Floats]


def _welch(control: _Arm, arm: _Arm, alpha: float) -> tuple[Floats, Floats, Floats, Floats]:
    """Compare two arms: number, mean and squared standard error of the mean of each.

    A trial in which an arm kept fewer than two people has no result (nan, and p = 1).
    """
    (n0, m0, v0), (n1, m1, v1) = control, arm
    effect, total = m1 - m0, v0 + v1
    possible = (n0 >= 2) & (n1 >= 2) & (total > 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        df = total**2 / (v0**2 / (n0 - 1) + v1**2 / (n1 - 1))
        t = effect / np.sqrt(total)
    df, t = np.where(possible, df, 1.0), np.where(possible, t, 0.0)
    half = np.where(possible, critical_t(alpha, df) * np.sqrt(total), np.nan)
    return effect, effect - half, effect + half, np.where(possible, two_sided_p(t, df), 1.0)
