"""Make the NumPy form of the equations: targets, rates and outputs at one node, for many people.

``generate.py`` writes it out. A value that does not differ between people stays a single number, so
it costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

import sympy as sp

from aicourse.model import equations as eq
from aicourse.model.cascade import SLOW, renewal, split
from aicourse.model.generate_code import (
    DEFICIT,
    NOTE,
    _names,
    _Python,
    _split,
    _unpack,
)

_STATES = {q.symbol for q in eq.STATES}
_COURSES = {q.symbol for q in eq.COURSES}


class _NumPy(_Python):
    """Prints Python in which the functions work on arrays and single numbers alike."""

    def _nested(self, name: str, args: Iterable[sp.Expr]) -> str:
        first, *rest = args
        text = str(self._print(first))
        for value in rest:
            text = f"{name}({text}, {self._print(value)})"
        return text

    def _print_Min(self, expr: sp.Expr) -> str:
        return self._nested("minimum", expr.args)

    def _print_Max(self, expr: sp.Expr) -> str:
        return self._nested("maximum", expr.args)


def _needs(expressions: Iterable[sp.Expr], known: set[sp.Symbol]) -> str:
    """Return the names among ``known`` that expressions use, as a tuple in code."""
    used = {str(s).removesuffix("_0") for e in expressions for s in e.free_symbols}
    names = sorted(used & {str(s) for s in known})
    return "(" + "".join(f'"{n}", ' for n in names).rstrip() + ")"


def _function(printer: _NumPy, head: str, lines: list[str], result: str) -> list[str]:
    return ["", "", head, *lines, f"    return {result}"]


def _at_node(printer: _NumPy, name: str, expr: sp.Expr) -> list[str]:
    """Write a function of courses and states at one node."""
    names = _names([expr])
    parameters, settings = _split(names)
    lines = _unpack(printer, parameters, "p", 1) + _unpack(printer, settings, "s", 1)
    lines += _unpack(printer, [n for n in names if n not in (*parameters, *settings)], "x", 1)
    head = f"def {name}(p: Numbers, s: Numbers, x: Numbers) -> Any:"
    return _function(printer, head, lines, printer.doprint(expr))


def _output(printer: _NumPy, name: str) -> list[str]:
    """Write one output: a function of paths with one row for each time."""
    expr = eq.OUTPUTS[name]
    names = _names([expr])
    parameters, settings = _split(names)
    rest = [n for n in names if n not in (*parameters, *settings)]
    initial = [n for n in rest if n.endswith("_0")]
    lines = _unpack(printer, parameters, "p", 1) + _unpack(printer, settings, "s", 1)
    lines += [printer.line(n, f'first["{n.removesuffix("_0")}"]', 1) for n in initial]
    lines += _unpack(printer, [n for n in rest if n not in initial], "path", 1)
    head = f"def _{name}(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:"
    return _function(printer, head, lines, printer.doprint(expr))


def _table(name: str, kind: str, rows: Iterable[tuple[str, str]]) -> list[str]:
    return ["", f"{name}: {kind} = {{", *[f'    "{key}": {value},' for key, value in rows], "}"]


def source() -> str:
    """Return the text of ``generated/vector.py``."""
    printer = _NumPy()
    states = [q.name for q in eq.STATES]
    path = _STATES | _COURSES | {eq.residual}
    words = "dict[str, tuple[str, ...]]"
    out = [
        f'"""{NOTE}"""',
        "",
        "# fmt: off",
        "from collections.abc import Callable, Mapping",
        "from typing import Any",
        "",
        "from numpy import exp, maximum, minimum",
        "",
        "Numbers = Mapping[str, Any]",
    ]
    out += _at_node(printer, "deficit", DEFICIT)
    followers = [name for name in states if name not in SLOW]
    for name in followers:
        target, rate = split(name)
        out += _at_node(printer, f"_target_{name}", target)
        out += _at_node(printer, f"_rate_{name}", rate)
    for name in SLOW:
        formed, turnover = renewal(name)
        out += _at_node(printer, f"_formed_{name}", formed)
        out += _at_node(printer, f"_turnover_{name}", turnover)
    for name in eq.OUTPUTS:
        out += _output(printer, name)
    out.append("")
    start = ((q.name, repr(value)) for q, value in eq.STATES.items())
    out += _table("START", "dict[str, float]", start)
    kind = "dict[str, Callable[[Numbers, Numbers, Numbers], Any]]"
    out += _table("TARGETS", kind, ((n, f"_target_{n}") for n in followers))
    out += _table("RATES", kind, ((n, f"_rate_{n}") for n in followers))
    out += _table("FORMED", kind, ((n, f"_formed_{n}") for n in SLOW))
    out += _table("TURNOVER", kind, ((n, f"_turnover_{n}") for n in SLOW))
    rates = ((n, _needs([eq.RATES[n]], _STATES)) for n in states)
    out += _table("RATE_STATES", words, rates)
    out += _table("RATE_COURSES", words, ((n, _needs([eq.RATES[n]], _COURSES)) for n in states))
    kind = "dict[str, Callable[[Numbers, Numbers, Numbers, Numbers], Any]]"
    out += _table("OUTPUTS", kind, ((n, f"_{n}") for n in eq.OUTPUTS))
    out += _table("OUTPUT_NEEDS", words, ((n, _needs([e], path)) for n, e in eq.OUTPUTS.items()))
    return "\n".join([*out, ""])
