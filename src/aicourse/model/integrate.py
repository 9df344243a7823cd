"""Solve the cascade: each state follows its target exactly, step by step.

A state obeys ``dx/dt = rate * (target - x)``. Counted in its own time, ``tau = integral of rate``,
that is ``dx/dtau = target - x``, whose solution is known once the target is: over a step the target
is taken as the parabola through its values at start, middle and end. What is stiff (a fast rate) or
jumps (a dose) therefore costs no accuracy; only a target that bends within a step does.
``runtime.js`` does the same in the same order.

Bone mineral turns over within years, and osteoclasts are the clock of all three sites. There the
share that osteoclasts leave is taken exactly, and what is formed is summed by Simpson's rule.

The weights are moments of the exponential, ``m_k = integral of exp(-(1 - v) z) z v^k dv`` over 0 to
1 with ``z`` the step in own time. See Hochbruck and Ostermann, Acta Numerica 19 (2010) 209, for
methods of this kind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from math import exp, expm1

from aicourse.model.columns import Columns
from aicourse.model.generated.equations import FORMED, LAGS, RATES, STARTS, TARGETS, TURNOVER

Numbers = Mapping[str, float]
Clock = tuple[list[float], list[float]]
_Weights = tuple[float, float, float, float, float, float, float, float]


def integrate(p: Numbers, s: Numbers, lengths: tuple[float, ...], columns: Columns) -> None:
    """Add every state to the columns, or the lagged courses that it is a sum of.

    Parameters
    ----------
    p, s
        Parameters and settings by name.
    lengths
        Length of each step, months.
    columns
        Courses by name, one value for each node: the first, then middle and end of each step. Or a
        single value, where nothing moves.
    """
    for name, made in TARGETS.items():
        rate = RATES[name](p, s, columns)
        columns[name] = follow(STARTS[name], made(p, s, columns), rate, lengths)
    for name, made_rate in LAGS.items():
        course = columns[name.removesuffix("_lagged")]
        columns[name] = follow(0.0, course, made_rate(p, s, columns), lengths)
    osteoclasts = columns["osteoclasts"]
    resorbed = clock(osteoclasts, lengths)
    for name, turnover in TURNOVER.items():
        start, formed = STARTS[name], FORMED[name](p, s, columns)
        if len(osteoclasts) == 1 and formed == [start * osteoclasts[0]]:
            columns[name] = [start]  # at rest, and nothing moves it
        else:
            columns[name] = renew(start, formed, turnover(p, s, columns), resorbed, lengths)


def follow(
    x: float, target: Sequence[float], rate: Sequence[float] | float, lengths: tuple[float, ...]
) -> list[float]:
    """Return a state at every node; its single value, if its target is one and does not move it.

    Parameters
    ----------
    x
        The state at the first node.
    target
        What it follows: one value for each node, or a single one.
    rate
        How fast, per month, above 0: one number, or one value for each node.
    lengths
        Length of each step, months.
    """
    if target.count(x) == len(target):
        return [x] * len(target)  # at rest, and nothing moves it
    target = at_nodes(target, lengths)
    if not isinstance(rate, float):
        if rate.count(rate[0]) < len(rate):
            return _follow_at_changing_rate(x, target, rate, lengths)
        rate = rate[0]
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


def at_nodes(column: Sequence[float], lengths: tuple[float, ...]) -> Sequence[float]:
    """Return a column with a value for each node, also if it never moves."""
    return column if len(column) > 1 else list(column) * (2 * len(lengths) + 1)


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


def clock(speed: Sequence[float], lengths: tuple[float, ...]) -> Clock:
    """Return how far a clock of changing speed runs in each half of each step."""
    first_half, second_half = [], []
    speed = at_nodes(speed, lengths)
    v0 = speed[0]
    for length, vm, v1 in zip(lengths, speed[1::2], speed[2::2], strict=True):
        part = length / 24.0
        middle = 8.0 * vm
        first_half.append(part * (5.0 * v0 + middle - v1))
        second_half.append(part * (middle + 5.0 * v1 - v0))
        v0 = v1
    return first_half, second_half


def renew(
    x: float, formed: Sequence[float], turnover: float, resorbed: Clock, lengths: tuple[float, ...]
) -> list[float]:
    """Return bone mineral at every node: ``dx/dt = turnover * (formed - osteoclasts * x)``.

    Parameters
    ----------
    x
        The state at the first node.
    formed
        What is formed: one value for each node, or a single one.
    turnover
        Per month.
    resorbed
        The clock of osteoclasts.
    lengths
        Length of each step, months.
    """
    path = [x]
    add = path.append
    formed = at_nodes(formed, lengths)
    f0 = formed[0]
    loss, share = -turnover, turnover / 24.0
    nodes = zip(lengths, *resorbed, formed[1::2], formed[2::2], strict=True)
    for length, first, second, fm, f1 in nodes:
        left, left_later = exp(loss * first), exp(loss * second)
        # A parabola through what is left of what was formed at start, middle and end: its integral
        # to the middle has the weights 5, 8, -1 over 24, and to the end 4, 16, 4 over 24.
        part = share * length
        gain0, gainm, gain1 = part * f0, 8.0 * part * fm, part * f1
        add(left * (x + 5.0 * gain0) + gainm - gain1 / left_later)
        x = left_later * (left * (x + 4.0 * gain0) + 2.0 * gainm) + 4.0 * gain1
        add(x)
        f0 = f1
    return path
