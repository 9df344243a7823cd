"""Solve the cascade: each state follows its target exactly, step by step.

A state obeys ``dx/dt = rate * (target - x)``. Counted in its own time, ``tau = integral of rate``,
that is ``dx/dtau = target - x``, whose solution is known once the target is: over a step the target
is taken as the parabola through its values at start, middle and end. What is stiff (a fast rate) or
jumps (a dose) therefore costs no accuracy; only a target that bends within a step does.
``runtime.js`` does the same in the same order.

The weights are moments of the exponential, ``m_k = integral of exp(-(1 - v) z) z v^k dv`` over 0 to
1 with ``z`` the step in own time. See Hochbruck and Ostermann, Acta Numerica 19 (2010) 209, for
methods of this kind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from math import expm1

from aicourse.model.generated.equations import RATES, STARTS, TARGETS

Numbers = Mapping[str, float]
Columns = dict[str, Sequence[float]]
_Weights = tuple[float, float, float, float, float, float, float, float]


def integrate(p: Numbers, s: Numbers, lengths: tuple[float, ...], columns: Columns) -> None:
    """Add every state to the columns, one value for each node.

    Parameters
    ----------
    p, s
        Parameters and settings by name.
    lengths
        Length of each step, months.
    columns
        Courses by name, one value for each node: the first, then middle and end of each step.
    """
    for name, start in STARTS.items():
        target = TARGETS[name](p, s, columns)
        rate = RATES[name](p, s, columns)
        columns[name] = follow(start, target, rate, lengths)


def follow(
    x: float, target: Sequence[float], rate: Sequence[float] | float, lengths: tuple[float, ...]
) -> list[float]:
    """Return a state at every node.

    Parameters
    ----------
    x
        The state at the first node.
    target
        What it follows, one value for each node.
    rate
        How fast, per month, above 0: one number, or one value for each node.
    lengths
        Length of each step, months.
    """
    if not isinstance(rate, float):
        if rate.count(rate[0]) < len(rate):
            return _follow_at_changing_rate(x, target, rate, lengths)
        rate = rate[0]
    if target.count(x) == len(target):
        return [x] * len(target)  # at rest, and nothing moves it
    path = [x]
    add = path.append
    g0, node = target[0], 1
    for length, count in runs(lengths):
        e_half, h0, hm, h1, e, w0, wm, w1 = weights(rate * length)
        after = node + 2 * count
        for gm, g1 in zip(target[node:after:2], target[node + 1 : after : 2], strict=True):
            add(e_half * x + h0 * g0 + hm * gm + h1 * g1)
            x = e * x + w0 * g0 + wm * gm + w1 * g1
            add(x)
            g0 = g1
        node = after
    return path


@lru_cache(maxsize=32)
def runs(lengths: tuple[float, ...]) -> list[tuple[float, int]]:
    """Return steps of one length in a row as length and number."""
    return [(length, len(list(steps))) for length, steps in groupby(lengths)]


@lru_cache(maxsize=1024)
def weights(z: float) -> _Weights:
    """Return the weights of state and target for a step of length ``z`` in own time.

    Four for the middle of the step and four for its end: of the state at the start, then of the
    target at start, middle and end.
    """
    if z == 0.0:
        return 1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0
    n0, n1, n2 = _moments(z / 2)
    m0, m1, m2 = _moments(z)
    n1, n2 = n1 / 2, n2 / 4  # the parabola in units of the whole step
    return (
        1.0 - n0,
        n0 - 3.0 * n1 + 2.0 * n2,
        4.0 * (n1 - n2),
        2.0 * n2 - n1,
        1.0 - m0,
        m0 - 3.0 * m1 + 2.0 * m2,
        4.0 * (m1 - m2),
        2.0 * m2 - m1,
    )


def _moments(z: float) -> tuple[float, float, float]:
    m0 = -expm1(-z)
    m1 = 1.0 - m0 / z
    return m0, m1, 1.0 - 2.0 * m1 / z


def _follow_at_changing_rate(
    x: float, target: Sequence[float], rate: Sequence[float], lengths: tuple[float, ...]
) -> list[float]:
    """Do the same where the rate moves: the middle of a step is not the middle of its own time."""
    path = [x]
    add = path.append
    g0, r0 = target[0], rate[0]
    nodes = zip(lengths, target[1::2], target[2::2], rate[1::2], rate[2::2], strict=True)
    for length, gm, g1, rm, r1 in nodes:
        if length:
            half = length * (5.0 * r0 + 8.0 * rm - r1) / 24.0  # own time, by Simpson's parabola
            z = length * (r0 + 4.0 * rm + r1) / 6.0
            u = half / z
            bend = (u * (g1 - g0) - (gm - g0)) / (u * (1.0 - u))
            slope = g1 - g0 - bend
            n0 = -expm1(-half)
            n1 = 1.0 - n0 / half
            n2 = 1.0 - 2.0 * n1 / half
            m0 = -expm1(-z)
            m1 = 1.0 - m0 / z
            m2 = 1.0 - 2.0 * m1 / z
            add(x + n0 * (g0 - x) + u * (n1 * slope + u * n2 * bend))
            x += m0 * (g0 - x) + m1 * slope + m2 * bend
            add(x)
        else:
            add(x)
            add(x)
        g0, r0 = g1, r1
    return path
