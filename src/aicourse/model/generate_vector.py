"""Make the NumPy form of the equations: one function for each rate and output, for many people.

``generate.py`` writes it out. Each rate is split in two. What depends on time but on no state (its
*drive*) is worked out once for the start, middle and end of a step; only the rest is worked out at
all four stages. A value that does not differ between people stays a single number, so it costs
nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

import sympy as sp

from aicourse.model import equations as eq
from aicourse.model.generate_code import (
    _ESTRADIOL_ARGUMENTS,
    NOTE,
    _names,
    _point_function,
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


class _Drives:
    """Takes what depends on no state out of an expression."""

    def __init__(self) -> None:
        self.found: dict[sp.Expr, sp.Symbol] = {}

    def __call__(self, expr: sp.Expr) -> sp.Expr:
        if expr.is_Atom and expr not in _COURSES:
            return expr
        if not expr.free_symbols & _STATES:
            return self._drive(expr) if expr.free_symbols else expr
        if isinstance(expr, sp.Mul | sp.Add):
            fixed = [a for a in expr.args if not a.free_symbols & _STATES]
            rest = [a for a in expr.args if a.free_symbols & _STATES]
            parts = [self(expr.func(*fixed))] if fixed else []
            return expr.func(*parts, *map(self, rest))
        return expr.func(*(a if not a.free_symbols & _COURSES else self(a) for a in expr.args))

    def _drive(self, expr: sp.Expr) -> sp.Symbol:
        return self.found.setdefault(expr, sp.Symbol(f"d{len(self.found)}", real=True))


def _needs(expressions: Iterable[sp.Expr], known: set[sp.Symbol]) -> str:
    """Return the names among ``known`` that expressions use, as a tuple in code."""
    used = {str(s).removesuffix("_0") for e in expressions for s in e.free_symbols}
    names = sorted(used & {str(s) for s in known})
    return "(" + "".join(f'"{n}", ' for n in names).rstrip() + ")"


def _function(printer: _NumPy, head: str, lines: list[str], result: str) -> list[str]:
    return ["", "", head, *lines, f"    return {result}"]


def _rate(printer: _NumPy, name: str) -> list[str]:
    """Write the drive and the rate of one state."""
    drives = _Drives()
    rate = drives(eq.RATES[name])
    parameters, settings = _split(_names(drives.found))
    courses = [q.name for q in eq.COURSES if q.name in _names(drives.found)]
    lines = _unpack(printer, parameters, "p", 1) + _unpack(printer, settings, "s", 1)
    lines += _unpack(printer, courses, "u", 1)
    values = "".join(f"{printer.doprint(e)}, " for e in drives.found)
    out = _function(
        printer,
        f"def _drive_{name}(p: Numbers, s: Numbers, u: Numbers) -> tuple[Any, ...]:",
        lines,
        f"({values.rstrip()})",
    )
    states = [q.name for q in eq.STATES if q.name in _names([rate])]
    parameters, _ = _split(_names([rate]))
    lines = _unpack(printer, parameters, "p", 1) + _unpack(printer, states, "x", 1)
    lines.append(f"    ({''.join(f'{d}, ' for d in drives.found.values()).rstrip()}) = d")
    return out + _function(
        printer,
        f"def _rate_{name}(p: Numbers, x: Numbers, d: tuple[Any, ...]) -> Any:",
        lines,
        printer.doprint(rate),
    )


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
    arguments = ", ".join(f"{name}: Any" for name in _ESTRADIOL_ARGUMENTS)
    out += ["", "", f"def estradiol(p: Numbers, {arguments}) -> Any:"]
    out += _point_function(printer, eq.estradiol, _ESTRADIOL_ARGUMENTS)
    out += ["", "", "def deficit(p: Numbers, estradiol: Any) -> Any:"]
    out += _point_function(printer, eq.deficit, ["estradiol"])
    for name in states:
        out += _rate(printer, name)
    for name in eq.OUTPUTS:
        out += _output(printer, name)
    out.append("")
    start = ((q.name, repr(value)) for q, value in eq.STATES.items())
    out += _table("START", "dict[str, float]", start)
    kind = "dict[str, Callable[[Numbers, Numbers, Numbers], tuple[Any, ...]]]"
    out += _table("DRIVES", kind, ((n, f"_drive_{n}") for n in states))
    kind = "dict[str, Callable[[Numbers, Numbers, tuple[Any, ...]], Any]]"
    out += _table("RATES", kind, ((n, f"_rate_{n}") for n in states))
    rates = ((n, _needs([eq.RATES[n]], _STATES)) for n in states)
    out += _table("RATE_STATES", words, rates)
    out += _table("RATE_COURSES", words, ((n, _needs([eq.RATES[n]], _COURSES)) for n in states))
    kind = "dict[str, Callable[[Numbers, Numbers, Numbers, Numbers], Any]]"
    out += _table("OUTPUTS", kind, ((n, f"_{n}") for n in eq.OUTPUTS))
    out += _table("OUTPUT_NEEDS", words, ((n, _needs([e], path)) for n, e in eq.OUTPUTS.items()))
    return "\n".join([*out, *_INTEGRATE, ""])


_INTEGRATE = '''

def _moved(x: dict[str, Any], k: dict[str, Any], h: float) -> dict[str, Any]:
    """Return the states after a slope has acted for a time."""
    moved = {n: k[n] * h for n in x}
    for n in x:
        moved[n] += x[n]
    return moved


def integrate(
    p: Numbers, s: Numbers, h: float, steps: Any, states: tuple[str, ...], keep: Any
) -> dict[str, list[Any]]:
    """Classical Runge-Kutta of fourth order, as in equations.py, for some states and many people.

    `steps` yields the courses at start, middle and end of each step; `keep` holds the grid points
    to return.
    """
    x: dict[str, Any] = {n: START[n] for n in states}
    path = {n: [x[n]] if 0 in keep else [] for n in states}
    before: Any = None
    d4: dict[str, tuple[Any, ...]] = {}
    for i, (first, middle, last) in enumerate(steps, start=1):
        # Where nothing jumps, the end of one step is the start of the next.
        d1 = d4 if first is before else {n: DRIVES[n](p, s, first) for n in states}
        d2 = {n: DRIVES[n](p, s, middle) for n in states}
        d4 = {n: DRIVES[n](p, s, last) for n in states}
        before = last
        k1 = {n: RATES[n](p, x, d1[n]) for n in states}
        y = _moved(x, k1, h / 2)
        k2 = {n: RATES[n](p, y, d2[n]) for n in states}
        y = _moved(x, k2, h / 2)
        k3 = {n: RATES[n](p, y, d2[n]) for n in states}
        y = _moved(x, k3, h)
        k4 = {n: RATES[n](p, y, d4[n]) for n in states}
        for n in states:
            # In place: k2 is a fresh array, or a single number that is simply replaced.
            slope = k2[n]
            slope += k3[n]
            slope *= 2
            slope += k1[n]
            slope += k4[n]
            slope *= h / 6
            slope += x[n]
            x[n] = slope
        if i in keep:
            for n in states:
                path[n].append(x[n])
    return path
'''.splitlines()
