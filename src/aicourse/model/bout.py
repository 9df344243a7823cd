"""The fast model: signal proteins in blood in the hours after one training session.

Muscle releases interleukin-6 (IL-6) while it works, the more the longer it works; afterwards the
release dies away. Two proteins that dampen inflammation, IL-1ra and IL-10, follow IL-6. With time
*t* in hours, a session of length *T* at effort *w* and IL-6 above its level at rest *x*::

    x = a (w / w_run)^m t^2               while the muscles work
    x = x(T) exp(-k6 (t - T))             afterwards
    dy/dt = k (g x - y)                   for IL-1ra and for IL-10, y = 0 at the start

The solution is a closed form, so there is no step and no solver. Values, ranges and sources of
all numbers are in ``bout.toml``.

How it fits (healthy people, one to a few dozen; nobody on an aromatase inhibitor):

======================================  ========  =======  =========================
what was seen                           observed  model    study
======================================  ========  =======  =========================
IL-6, end of 2.5 h running              25-fold   25-fold  ostrowski1998
IL-6, 5 h kicking with one leg          19-fold   19-fold  steensberg2000
IL-6 peak, hours after a marathon       0         0        ostrowski2000
IL-1ra, 2 h after 2.5 h running         18-fold   18-fold  ostrowski1998
IL-1ra peak, h after 2.5 h running      2         1.8      ostrowski1998
IL-1ra peak, h after a marathon         1.5       1.7      ostrowski2000
IL-10 rises after IL-6                  yes       yes      steensberg2003 (infusion)
======================================  ========  =======  =========================

Four numbers are fitted to these rows (a marathon taken as 3.5 hours); the rest is set by the
course. IL-1beta and TNF are left out because they were not found to rise (ostrowski1998).
C-reactive protein is left out because it is cleared with a half-life of 19 hours (vigushin1993), so
it moves over days, and because how far it rises after a session is not in the evidence of the
course.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache
from importlib import resources
from numbers import Real
from typing import Any

from aicourse.model.errors import InputError
from aicourse.model.interface import nearest
from aicourse.model.parameters import Parameter

POPULATION = "healthy people, mostly young, in laboratories and races; nobody on these medicines"


@cache
def _table() -> dict[str, dict[str, dict[str, Any]]]:
    text = resources.files("aicourse.model").joinpath("bout.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def _parameters() -> dict[str, Parameter]:
    return {
        name: Parameter(name=name, **{**entry, "sources": tuple(entry["sources"])})
        for name, entry in _table()["parameters"].items()
    }


def describe_bout() -> dict[str, list[dict[str, Any]]]:
    """List every input, output and parameter of the fast model, as plain data.

    Returns
    -------
    dict
        ``inputs``: name, label, unit, default, low, high, step, help, choices (where there are
        any). ``outputs``: name, label, unit, decimals, grade, sources, help. ``parameters``: name,
        symbol, value, unit, low, high, kind, sources, meaning, note (where there is one).
    """
    return {
        part: [{"name": name, **deepcopy(entry)} for name, entry in _table()[part].items()]
        for part in ("inputs", "outputs", "parameters")
    }


class BoutRun(Mapping[str, list[float]]):
    """The hours after one training session: a read-only table of outputs over time.

    ``run["il6_fold"]`` has one value per entry of ``run.times``: the level in blood, in times the
    level at rest. Illustrative, not a prediction for a person.

    Attributes
    ----------
    minutes, intensity
        The session; intensity as a share of the person's maximum.
    times
        Hours from the start of the session, every minute.
    """

    def __init__(
        self, minutes: float, intensity: float, hours: float, p: Mapping[str, float]
    ) -> None:
        self.minutes = minutes
        self.intensity = intensity
        self.times = [i / 60 for i in range(math.ceil(hours * 60) + 1)]
        self._p = dict(p)
        self._outputs: dict[str, list[float]] = {}

    def __getitem__(self, name: str) -> list[float]:
        if name not in _table()["outputs"]:
            known = tuple(_table()["outputs"])
            raise KeyError(f"{name!r} is no output. Allowed: {nearest(str(name), known)}.")
        if name not in self._outputs:
            self._outputs[name] = [self._value(name, hour) for hour in self.times]
        return self._outputs[name]

    def __iter__(self) -> Iterator[str]:
        return iter(_table()["outputs"])

    def __len__(self) -> int:
        return len(_table()["outputs"])

    def at(self, hour: float) -> dict[str, float]:
        """Return every output at one hour, exactly (also between the entries of ``times``).

        Raises
        ------
        InputError
            When the hour lies outside the simulation.
        """
        hour = _number("hour", hour, 0, self.times[-1], "h")
        return {name: self._value(name, hour) for name in self}

    def peak(self, name: str) -> tuple[float, float]:
        """Return the hour at which an output is highest, and its value there."""
        values = self[name]
        place = max(range(len(values)), key=values.__getitem__)
        return self.times[place], values[place]

    def _value(self, name: str, hour: float) -> float:
        p = self._p
        length = self.minutes / 60
        effort = math.pow(self.intensity / p["running_intensity"], p["intensity_exponent"])
        rise, fall = p["il6_rise"] * effort, p["il6_fall_rate"]
        if name == "il6_fold":
            worked, rested = min(hour, length), max(0.0, hour - length)
            return 1.0 + rise * worked * worked * math.exp(-fall * rested)
        marker = name.removesuffix("_fold")
        rate, gain = p[f"{marker}_rate"], p[f"{marker}_gain"]
        return 1.0 + gain * rise * _followed(hour, length, fall, rate)

    def __repr__(self) -> str:
        return (
            f"BoutRun(minutes={self.minutes:g}, intensity={self.intensity:g}, "
            f"hours 0 to {self.times[-1]:g})"
        )


def _followed(hour: float, length: float, fall: float, rate: float) -> float:
    """Solve dy/dt = rate (x - y) for an x that rises as t^2 and then fades at rate `fall`."""
    t = min(hour, length)
    at_work = t * t - 2.0 * t / rate - 2.0 * math.expm1(-rate * t) / rate**2
    if hour <= length:
        return max(0.0, at_work)
    rested = hour - length
    # (exp(-fall s) - exp(-rate s)) / (rate - fall), in a form that holds where the rates are equal.
    z = (rate - fall) * rested
    ratio = math.expm1(z) / z if z else 1.0
    return math.exp(-rate * rested) * (at_work + rate * length**2 * rested * ratio)


def simulate_bout(
    minutes: float = 60,
    intensity: float | str = "moderate",
    *,
    hours: float = 24,
    parameters: Mapping[str, float] | None = None,
) -> BoutRun:
    """Follow IL-6, IL-1ra and IL-10 in blood through one training session and the hours after.

    Parameters
    ----------
    minutes
        Length of the session, 0 to 300.
    intensity
        ``low``, ``moderate`` or ``high``, or oxygen uptake as a share of one's own maximum, 0 to 1.
    hours
        Hours shown from the start of the session, 1 to 72.
    parameters
        Parameters of the fast model by name, each within its plausible range.

    Returns
    -------
    BoutRun
        ``run.times`` in hours; ``run["il6_fold"]``, ``run["il1ra_fold"]`` and ``run["il10_fold"]``
        in times the level at rest. It describes healthy people, mostly young, in laboratories and
        races, not people on these medicines. Illustrative, not a prediction for a person.

    Raises
    ------
    InputError
        A ``ValueError`` that names the field, the value and what is allowed.

    Examples
    --------
    >>> from aicourse import simulate_bout
    >>> run = simulate_bout(minutes=150, intensity="high")
    >>> round(run.at(2.5)["il6_fold"])
    25
    >>> round(simulate_bout(minutes=30, intensity="low").peak("il6_fold")[1], 1)
    1.2
    """
    p = _values(parameters)
    return BoutRun(_input("minutes", minutes), _effort(intensity, p), _input("hours", hours), p)


def _input(name: str, value: object) -> float:
    entry = _table()["inputs"][name]
    return _number(name, value, entry["low"], entry["high"], entry["unit"])


def _effort(intensity: object, p: Mapping[str, float]) -> float:
    """Return the effort as a share of the maximum, from a word or a number."""
    choices = _table()["inputs"]["intensity"]["choices"]
    if isinstance(intensity, str) and intensity in choices:
        return p[f"intensity_{intensity}"]
    try:
        return _input("intensity", intensity)
    except InputError:
        words = f"{', '.join(choices)}, or a number from 0 to 1 (share of one's own maximum)"
        raise InputError("intensity", intensity, words) from None


def _number(name: str, value: object, low: float, high: float, unit: str) -> float:
    allowed = f"{low:g} to {high:g} ({unit})"
    if isinstance(value, bool) or not isinstance(value, Real):
        raise InputError(name, value, f"a number, {allowed}")
    number = float(value)
    if not low <= number <= high:  # also refuses what is no number
        raise InputError(name, value, allowed)
    return number


def _values(given: Mapping[str, float] | None) -> dict[str, float]:
    values = {name: parameter.value for name, parameter in _parameters().items()}
    if given is None:
        return values
    if not isinstance(given, Mapping):
        raise InputError("parameters", given, "a table of parameter names and numbers")
    for name, value in given.items():
        field = f"parameters[{name!r}]"
        if name not in values:
            raise InputError(field, value, nearest(str(name), tuple(values)))
        known = _parameters()[name]
        values[name] = _number(field, value, known.low, known.high, known.unit)
    return values
