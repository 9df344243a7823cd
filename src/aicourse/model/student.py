"""Student's t distribution for arrays, so that a virtual trial needs NumPy alone.

The two-sided p value is a regularised incomplete beta function, computed by its continued fraction
(Lentz's method); the critical value is found from it by Newton's method.
"""

from __future__ import annotations

import math
from statistics import NormalDist

from aicourse.model.arrays import Flags, Floats, np

_TINY = 1e-300


def two_sided_p(t: Floats, df: Floats) -> Floats:
    """Return the chance of a value at least as far from 0 as ``t``.

    Parameters
    ----------
    t
        Values of the statistic.
    df
        Degrees of freedom, above 0.
    """
    df = np.asarray(df, dtype=np.float64)
    square = np.asarray(t, dtype=np.float64) ** 2
    x = df / (df + square)
    a, b = df / 2, np.full_like(df, 0.5)
    # The fraction converges quickly on one side of the mean; on the other, use the mirror image.
    mirrored = x > (a + 1) / (a + b + 2)
    with np.errstate(divide="ignore", invalid="ignore"):
        here = _beta_tail(np.where(mirrored, b, a), np.where(mirrored, a, b), x, mirrored, square)
    result = np.where(mirrored, 1 - here, here)
    return np.where(square == 0, 1.0, np.clip(result, 0.0, 1.0))


def _beta_tail(a: Floats, b: Floats, x: Floats, mirrored: Flags, square: Floats) -> Floats:
    """Return I_y(a, b) with y = x, or 1 - x where mirrored."""
    df = 2 * np.where(mirrored, b, a)
    other = square / (df + square)  # 1 - x, without cancellation
    y, rest = np.where(mirrored, other, x), np.where(mirrored, x, other)
    front = np.exp(a * np.log(y) + b * np.log(rest) - _log_beta_half(df)) / a
    return np.asarray(front * _fraction(a, b, y))


def _log_beta_half(df: Floats) -> Floats:
    """Return the natural log of B(df / 2, 1 / 2)."""
    unique, back = np.unique(df, return_inverse=True)
    half = [
        math.lgamma(v / 2) + math.lgamma(0.5) - math.lgamma((v + 1) / 2) for v in unique.tolist()
    ]
    return np.asarray(np.array(half)[back].reshape(df.shape))


def _fraction(a: Floats, b: Floats, x: Floats) -> Floats:
    d = 1 / _away_from_zero(1 - (a + b) * x / (a + 1))
    c, result = np.ones_like(x), d
    for m in range(1, 500):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for step in (even, odd):
            d = 1 / _away_from_zero(1 + step * d)
            c = _away_from_zero(1 + step / c)
            result = result * d * c
        if np.all(np.abs(d * c - 1) < 1e-15):
            break
    return result


def _away_from_zero(values: Floats) -> Floats:
    return np.where(np.abs(values) < _TINY, _TINY, values)


def critical_t(alpha: float, df: Floats) -> Floats:
    """Return the value that is exceeded on either side with chance ``alpha`` in all."""
    df = np.asarray(df, dtype=np.float64)
    z = NormalDist().inv_cdf(1 - alpha / 2)
    t = np.asarray(z + (z**3 + z) / (4 * df))
    for _ in range(40):
        log_density = -(df + 1) / 2 * np.log1p(t**2 / df) - np.log(df) / 2 - _log_beta_half(df)
        # Newton on the logarithm of p: it is nearly straight, so few degrees of freedom do no harm.
        p = two_sided_p(t, df)
        step = np.log(p / alpha) * p / (2 * np.exp(log_density))
        t = np.maximum(t + step, t / 2)
        if np.all(np.abs(step) <= 1e-12 * t):
            break
    return t
