"""Every input and output of the model as data, behind ``describe`` and the controls."""

from __future__ import annotations

import difflib
import math
import tomllib
from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from importlib import resources
from numbers import Real
from typing import Any

from aicourse.model.errors import InputError
from aicourse.model.parameters import PARAMETERS, Parameter


@cache
def _interface() -> dict[str, dict[str, dict[str, Any]]]:
    text = resources.files("aicourse.model").joinpath("interface.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _row(parameter: Parameter) -> dict[str, Any]:
    keys = ("name", "symbol", "value", "unit", "low", "high", "kind", "sources", "meaning", "note")
    row = {key: getattr(parameter, key) for key in keys}
    return row | {"sources": list(parameter.sources)}


@cache
def _description() -> dict[str, list[dict[str, Any]]]:
    optional_input = {
        "unit": "",
        "default": None,
        "low": None,
        "high": None,
        "step": None,
        "choices": None,
        "source": "",
    }
    table = _interface()
    return {
        "inputs": [
            {"name": name, **optional_input, **entry} for name, entry in table["inputs"].items()
        ],
        "outputs": [
            {"name": name, "source": ", ".join(entry["sources"]), **entry}
            for name, entry in table["outputs"].items()
        ],
        "parameters": [_row(parameter) for parameter in PARAMETERS.values()],
    }


def describe() -> dict[str, list[dict[str, Any]]]:
    """List every input, output and parameter of the model, as plain data.

    Returns
    -------
    dict
        ``inputs``: name, label, unit, default, low, high, step, choices, group, help, source.
        ``outputs``: name, label, unit, decimals, grade, sources (effect ids of the registry), help.
        ``parameters``: name, symbol (LaTeX), value, unit, low, high, kind, sources, meaning, note.
        The lists are copies: changing them changes nothing in the model.

    Examples
    --------
    >>> from aicourse import describe
    >>> [row["unit"] for row in describe()["outputs"] if row["name"] == "worst_pain"]
    ['BPI, 0-10']
    """
    return deepcopy(_description())


def input_names() -> tuple[str, ...]:
    """Names of all inputs, in the order of the table."""
    return tuple(_interface()["inputs"])


def output_names() -> tuple[str, ...]:
    """Names of all outputs, in the order of the table."""
    return tuple(_interface()["outputs"])


def input_default(name: str) -> Any:
    """Default of one input (``None`` where the model works it out)."""
    return _interface()["inputs"][name].get("default")


def _range_text(entry: Mapping[str, Any]) -> str:
    unit = entry.get("unit", "")
    text = f"{entry['low']:g} to {entry['high']:g}"
    return f"{text} ({unit})" if unit else text


def nearest(name: str, known: list[str] | tuple[str, ...]) -> str:
    """Say what is known under a name close to the one given."""
    close = difflib.get_close_matches(name, known, n=1)
    return (
        f"one of the known names; did you mean {close[0]!r}?"
        if close
        else "one of " + ", ".join(known)
    )


def checked_input(name: str, value: Any) -> Any:
    """Return one input in its normal type, or raise.

    Raises
    ------
    InputError
        When the name is unknown, or the value has the wrong type, is not a finite number, or is out
        of range.
    """
    table = _interface()["inputs"]
    if name not in table:
        raise InputError(name, value, nearest(name, tuple(table)))
    entry = table[name]
    if name == "parameters":
        return _checked_parameters(value)
    if "choices" in entry:
        if not isinstance(value, str) or value not in entry["choices"]:
            raise InputError(name, value, "one of " + ", ".join(entry["choices"]))
        return value
    if value is None and "default" not in entry:
        return None
    return _checked_number(name, value, entry["low"], entry["high"], _range_text(entry))


def _checked_number(name: str, value: Any, low: float, high: float, allowed: str) -> float:
    if isinstance(value, bool) or not isinstance(value, Real):
        raise InputError(name, value, f"a number, {allowed}")
    number = float(value)
    if not (math.isfinite(number) and low <= number <= high):
        raise InputError(name, value, allowed)
    return number


def _checked_parameters(value: Any) -> dict[str, float]:
    if not isinstance(value, Mapping):
        raise InputError("parameters", value, "a table of parameter names and numbers")
    checked = {}
    for name, number in value.items():
        if name not in PARAMETERS:
            raise InputError(f"parameters[{name!r}]", number, nearest(str(name), tuple(PARAMETERS)))
        known = PARAMETERS[name]
        allowed = f"{known.low:g} to {known.high:g} ({known.unit})"
        checked[name] = _checked_number(
            f"parameters[{name!r}]", number, known.low, known.high, allowed
        )
    return checked
