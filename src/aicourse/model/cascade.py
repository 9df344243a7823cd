"""The equations as a cascade: each state follows a target at a rate.

Every rate of change in ``equations.py`` is linear in its own state and reads, beside the courses,
only states listed before it. So it can be written ``rate * (target - state)`` and solved in closed
form, one state after the other; ``integrate.py`` does that. This file splits the equations and
refuses one that does not fit.

Bone mineral is split as it is written: ``turnover * (formed - osteoclasts * state)``. It turns over
within years and the three sites share one clock, so ``integrate.py`` has a quicker way for them.

The markers of inflammation follow weighted sums of the same courses at one rate. What follows a sum
is the sum of what follows its parts, so each course is followed once (``aerobic_lagged``), and the
markers are sums of these.
"""

from __future__ import annotations

import sympy as sp

from aicourse.model import equations as eq

SLOW = ("spine", "hip", "neck")
"""States that lose a few per cent of themselves over a step, at most: bone mineral."""

LINEAR = ("ln_crp", "ln_il6", "ln_tnf")
"""States that follow sums of courses, all at one rate: the markers of inflammation."""

LAGGED = (eq.u["aerobic"], eq.u["planned_weight"], eq.s["eating"])
"""What they follow; what is eaten counts as a course that never moves."""


def split(name: str) -> tuple[sp.Expr, sp.Expr]:
    """Return the target of a state and the rate (per month) at which it follows.

    Raises
    ------
    ValueError
        When the equation is not linear in its own state, or reads a state listed after it.
    """
    states = [q.name for q in eq.STATES]
    own, change = eq.x[name], eq.RATES[name]
    later = {eq.x[other] for other in states[states.index(name) + 1 :]} & change.free_symbols
    if later:
        raise ValueError(
            f"equations.py: RATES[{name!r}] reads {sorted(map(str, later))}, listed after it. "
            f"Allowed: courses, settings and the states before it, {states[: states.index(name)]}."
        )
    rate = -sp.diff(change, own)
    if rate == 0 or own in rate.free_symbols:
        raise ValueError(
            f"equations.py: RATES[{name!r}] = {change} does not follow a target. "
            f"Allowed: rate * (target - {name}), with neither holding {name}."
        )
    return change.subs(own, 0) / rate, rate


def renewal(name: str) -> tuple[sp.Expr, sp.Expr]:
    """Return what is formed of a slow state, and its turnover (per month): a constant.

    Raises
    ------
    ValueError
        When osteoclasts do not remove the state in proportion to what there is of it.
    """
    target, rate = split(name)
    turnover = rate / eq.x["osteoclasts"]
    if turnover.free_symbols & {*eq.x.values(), *eq.u.values()}:
        raise ValueError(
            f"equations.py: RATES[{name!r}] = {eq.RATES[name]} is no renewal by osteoclasts. "
            f"Allowed: turnover * (formed - osteoclasts * {name}), with a constant turnover."
        )
    return target * eq.x["osteoclasts"], turnover


def lagged() -> tuple[sp.Expr, dict[str, sp.Expr]]:
    """Return the rate (per month) of the linear states, and each as a sum of lagged courses.

    A lagged course, ``aerobic_lagged``, starts from 0 and follows the course at that rate.

    Raises
    ------
    ValueError
        When a state does not start from 0, has a rate of its own, or follows something else.
    """
    starts = {q.name: value for q, value in eq.STATES.items()}
    courses = {symbol: sp.Symbol(f"{symbol}_lagged", real=True) for symbol in LAGGED}
    rate, sums = split(LINEAR[0])[1], {}
    for name in LINEAR:
        target, own = split(name)
        weights = {course: sp.diff(target, course) for course in courses}
        rest = target - sum(weight * course for course, weight in weights.items())
        held = set().union(*(w.free_symbols for w in (own, *weights.values())))
        moving = {*eq.x.values(), *eq.u.values(), eq.s["eating"]}
        if own != rate or starts[name] or held & moving or sp.expand(rest) != 0:
            raise ValueError(
                f"equations.py: RATES[{name!r}] = {eq.RATES[name]} is not linear. Allowed: "
                f"{rate} * (a sum of {', '.join(map(str, courses))} - {name}), starting from 0."
            )
        sums[name] = sum(weight * courses[course] for course, weight in weights.items())
    return rate, sums
