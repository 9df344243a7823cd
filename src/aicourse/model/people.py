"""Virtual people: who differs from the scenario's own person, by how much, and together with what.

The numbers are in ``people.toml``. People are drawn in blocks of a fixed size, each from a random
stream of its own, so person 7000 is the same whoever computes her, and however many are drawn.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from numbers import Real
from typing import Any

from aicourse.model.arrays import Floats, np
from aicourse.model.errors import InputError
from aicourse.model.interface import nearest
from aicourse.model.scenario import Scenario

BLOCK = 8192
"""People drawn, and simulated, together."""

Spread = float | Mapping[str, float]
_SHAPES = ("normal", "lognormal", "share")


@dataclass(frozen=True)
class Trait:
    """One way in which people differ.

    Attributes
    ----------
    name
        An input of the scenario (``of`` is ``input``) or a factor about 1 (``of`` is ``factor``).
    shape, spread
        ``normal`` with its standard deviation, ``lognormal`` with that of the natural log (the mean
        stays), or ``share`` with its standard deviation as a part of the largest possible.
    unit, low, high
        Unit, and the range that drawn values are held within.
    source
        Ids of effects in the evidence registry; empty for a course setting.
    note
        How the number was derived.
    """

    name: str
    of: str
    shape: str
    spread: float
    unit: str
    low: float
    high: float
    source: tuple[str, ...]
    note: str = ""

    def __post_init__(self) -> None:
        if self.of not in ("input", "factor"):
            raise ValueError(f"people.toml: {self.name}.of = {self.of!r}. Allowed: input, factor.")
        if self.shape not in _SHAPES:
            raise ValueError(
                f"people.toml: {self.name}.shape = {self.shape!r}. Allowed: {_SHAPES}."
            )
        if not (self.spread >= 0 and self.low < self.high):
            raise ValueError(f"people.toml: {self.name}: spread below 0, or low not below high.")


@cache
def _table() -> dict[str, Any]:
    text = resources.files("aicourse.model").joinpath("people.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _sources(source: str | list[str]) -> tuple[str, ...]:
    return () if source == "course setting" else tuple(source)


@cache
def traits() -> dict[str, Trait]:
    """Return every trait by name, in the order of the file."""
    return {
        name: Trait(name=name, **{**row, "source": _sources(row["source"])})
        for name, row in _table()["trait"].items()
    }


def measurement_sd(output: str) -> float:
    """Return the error of one measurement of an output, as an SD; 0 where the file names none."""
    return float(_table()["measurement"].get(output, {}).get("sd", 0.0))


@cache
def correlation() -> Floats:
    """Return the correlations between traits, before each takes its shape."""
    names = list(traits())
    matrix = np.eye(len(names))
    for row in _table()["correlation"]:
        i, j = (names.index(name) for name in row["traits"])
        matrix[i, j] = matrix[j, i] = row["value"]
    try:
        np.linalg.cholesky(matrix)
    except np.linalg.LinAlgError as error:
        raise ValueError("people.toml: the correlations contradict each other.") from error
    return matrix


def spreads(spread: Spread) -> dict[str, float]:
    """Return by what factor each trait's spread is taken.

    Raises
    ------
    InputError
        For a factor below 0 or above 3, or a trait that does not exist.
    """
    known = tuple(traits())
    given = spread if isinstance(spread, Mapping) else dict.fromkeys(known, spread)
    for name, factor in given.items():
        if name not in known:
            raise InputError(f"spread[{name!r}]", factor, nearest(str(name), known))
        real = isinstance(factor, Real) and not isinstance(factor, bool)
        if not (real and 0 <= factor <= 3):
            raise InputError("spread", factor, "0 (all alike) to 3 times that of people.toml")
    return {name: float(given.get(name, 1.0)) for name in known}


def draw_block(
    scenario: Scenario, count: int, *, seed: int, block: int, spread: Spread = 1.0
) -> dict[str, Floats]:
    """Draw the first people of one block.

    Parameters
    ----------
    scenario
        The middle about which people differ.
    count
        How many, at most `BLOCK`.
    seed, block
        The cohort's seed, and the number of the block.
    spread
        Factor on every spread of ``people.toml``, or a factor for each trait named.

    Returns
    -------
    dict
        One array for each trait.
    """
    random = np.random.Generator(np.random.PCG64(np.random.SeedSequence(seed, spawn_key=(block,))))
    factors = spreads(spread)
    # Always a whole block, so that the first people do not depend on how many follow.
    normal = np.linalg.cholesky(correlation()) @ random.standard_normal((len(traits()), BLOCK))
    people: dict[str, Floats] = {}
    for row, trait in zip(normal, traits().values(), strict=True):
        centre = float(getattr(scenario, trait.name)) if trait.of == "input" else 1.0
        width = trait.spread * factors[trait.name]
        if trait.shape == "share":
            values = _share(random, centre, width, trait)
        elif trait.shape == "normal":
            values = centre + width * row
        else:
            values = centre * np.exp(width * row - width**2 / 2)
        # A scenario may stand outside the range that people are held within; it is its own limit.
        low, high = min(trait.low, centre), max(trait.high, centre)
        people[trait.name] = np.clip(values, low, high)[:count]
    return _possible(people)


def _share(random: np.random.Generator, centre: float, width: float, trait: Trait) -> Floats:
    """Draw from a beta distribution between the trait's limits; nobody differs at the limits."""
    mean = (centre - trait.low) / (trait.high - trait.low)
    # The stream moves on by as much in every case: what is drawn next must not depend on this.
    own, *_ = random.spawn(1)
    if width == 0 or not 0 < mean < 1:
        return np.full(BLOCK, centre)
    precision = 1 / min(width, 0.95) ** 2 - 1
    drawn = own.beta(mean * precision, (1 - mean) * precision, BLOCK)
    return np.asarray(trait.low + (trait.high - trait.low) * drawn)


def _possible(people: dict[str, Floats]) -> dict[str, Floats]:
    """Keep menopause at 20 or later, as a scenario must."""
    since = people["years_since_menopause"]
    people["years_since_menopause"] = np.minimum(since, np.maximum(people["age_years"] - 20.0, 0))
    return people


def draw_people(
    scenario: Scenario, people: int, *, seed: int = 0, spread: Spread = 1.0
) -> dict[str, Floats]:
    """Draw people who differ from a scenario's own person.

    The same people as those of ``simulate_cohort`` with the same seed.

    Parameters
    ----------
    scenario
        The middle about which people differ.
    people
        How many.
    seed
        Any whole number from 0.
    spread
        Factor on every spread of ``people.toml``, or a factor for each trait named.

    Returns
    -------
    dict
        One array for each trait, in the order of ``traits()``.
    """
    blocks = [
        draw_block(scenario, min(BLOCK, people - BLOCK * i), seed=seed, block=i, spread=spread)
        for i in range(math.ceil(people / BLOCK))
    ]
    return {name: np.concatenate([block[name] for block in blocks]) for name in traits()}
