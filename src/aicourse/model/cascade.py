"""The equations as a cascade: each state follows a target at a rate.

Every rate of change in ``equations.py`` is linear in its own state and reads, beside the courses,
only states listed before it. So it can be written ``rate * (target - state)`` and solved in closed
form, one state after the other; ``integrate.py`` does that. This file splits the equations and
refuses one that does not fit.
"""

from __future__ import annotations

import sympy as sp

from aicourse.model import equations as eq


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
