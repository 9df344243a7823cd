"""A state that follows a target: exact where the target is a parabola, fourth order elsewhere."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicourse.model import simulate
from aicourse.model.grid import STEP
from aicourse.model.integrate import clock, follow, renew, weights
from aicourse.model.parameters import PARAMETERS
from tests.model.scenarios import random_scenarios

Function = Callable[[float], float]


def nodes(lengths: Sequence[float]) -> list[float]:
    times = [0.0]
    for length in lengths:
        times += (times[-1] + length / 2, times[-1] + length)
    return times


@given(
    st.floats(0.01, 60),
    st.floats(-3, 3),
    st.lists(st.floats(-3, 3), min_size=3, max_size=3),
    st.lists(st.floats(0.01, 2), min_size=1, max_size=8),
)
def test_a_parabola_is_followed_exactly(
    rate: float, start: float, parts: list[float], lengths: list[float]
) -> None:
    a, b, c = parts

    def settled(t: float) -> float:
        """The solution that a parabola a + bt + ct² draws behind it."""
        return a + b * (t - 1 / rate) + c * (t * t - 2 * t / rate + 2 / rate**2)

    times = nodes(lengths)
    found = follow(start, [a + b * t + c * t * t for t in times], rate, tuple(lengths))
    for t, value in zip(times, found, strict=True):
        exact = settled(t) + (start - settled(0.0)) * math.exp(-rate * t)
        scale = max(1.0, abs(settled(0.0)), abs(exact))
        assert value == pytest.approx(exact, abs=1e-9 * scale)


def miss(steps: int, rate: Function, target: Function) -> float:
    """Return the miss after one month against 4,096 steps."""

    def end(count: int) -> float:
        lengths = (1 / count,) * count
        times = nodes(lengths)
        return follow(0.3, [target(t) for t in times], [rate(t) for t in times], lengths)[-1]

    return abs(end(steps) - end(4096))


@pytest.mark.parametrize("rate", [lambda t: 1.4, lambda t: 1.4 * (1 + 0.5 * math.sin(3 * t))])
def test_elsewhere_halving_the_step_leaves_a_sixteenth(rate: Function) -> None:
    misses = [miss(count, rate, lambda t: math.cos(4 * t)) for count in (8, 16, 32)]
    for coarse, fine in pairwise(misses):
        assert math.log2(coarse / fine) == pytest.approx(4, abs=0.4)


def test_a_rate_that_never_moves_may_be_given_either_way() -> None:
    lengths = (0.5, 0.0, 0.25)
    target = [0.0, 0.3, 0.4, 0.4, 2.0, 1.0, 0.5]
    once = follow(1.0, target, 2.0, lengths)
    assert follow(1.0, target, [2.0] * 7, lengths) == once
    nearly = follow(1.0, target, [2.0] * 6 + [2.0 + 1e-9], lengths)
    assert nearly == pytest.approx(once, abs=1e-8)


@pytest.mark.parametrize("rate", [2.0, [2.0, 2.0, 3.0, 3.0, 5.0]])
def test_a_step_without_length_leaves_the_state(rate: float | list[float]) -> None:
    path = follow(1.0, [0.0, 0.0, 0.0, 0.0, 9.0], rate, (0.5, 0.0))
    assert path[2] == path[3] == path[4]


def renewed(
    start: float, formed: Function, turnover: float, speed: Function, lengths: Sequence[float]
) -> list[float]:
    times = nodes(lengths)
    resorbed = clock([speed(t) for t in times], tuple(lengths))
    return renew(start, [formed(t) for t in times], turnover, resorbed, tuple(lengths))


@given(st.floats(0.01, 2), st.lists(st.floats(0.0, 2), min_size=1, max_size=8))
def test_bone_that_is_only_resorbed_fades_exactly(turnover: float, lengths: list[float]) -> None:
    found = renewed(0.8, lambda t: 0.0, turnover, lambda t: 1 + t - 0.1 * t * t, lengths)
    for t, value in zip(nodes(lengths), found, strict=True):
        ran = t + t * t / 2 - 0.1 * t**3 / 3
        assert value == pytest.approx(0.8 * math.exp(-turnover * ran), rel=1e-9)


def test_halving_the_step_leaves_a_sixteenth_of_the_miss_of_bone() -> None:
    def end(count: int) -> float:
        lengths = (1 / count,) * count
        return renewed(1.0, lambda t: math.cos(4 * t), 0.7, lambda t: 2 + math.sin(3 * t), lengths)[
            -1
        ]

    misses = [abs(end(count) - end(4096)) for count in (4, 8, 16)]
    for coarse, fine in pairwise(misses):
        assert math.log2(coarse / fine) == pytest.approx(4, abs=0.4)


def test_a_dose_leaves_bone_as_it_is() -> None:
    path = renewed(1.0, lambda t: 5.0, 0.3, lambda t: 2.0, (0.5, 0.0))
    assert path[2] == path[3] == path[4] > 1


def test_bone_loses_little_of_itself_over_the_longest_step() -> None:
    """Simpson's rule asks for that: its miss grows with the fifth power."""
    fastest = max(PARAMETERS[f"turnover_{site}"].high for site in ("spine", "hip", "neck"))
    for scenario in random_scenarios(40, seed=79):
        most = max(simulate(scenario)["osteoclast_activity"])
        assert 2 * STEP * fastest / 12 * most < 0.15


def test_at_rest_nothing_moves() -> None:
    assert follow(1.0, [1.0] * 5, 0.7, (0.25, 0.25)) == [1.0] * 5
    assert weights(0.0) == (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0)


@given(st.floats(1e-4, 50))
def test_a_constant_target_keeps_its_weight(z: float) -> None:
    """State and target together always weigh one: nothing is made or lost."""
    e_half, h0, hm, h1, e, w0, wm, w1 = weights(z)
    assert e_half + h0 + hm + h1 == pytest.approx(1, abs=1e-10)
    assert e + w0 + wm + w1 == pytest.approx(1, abs=1e-10)
