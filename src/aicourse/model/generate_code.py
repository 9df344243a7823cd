"""The equations as Python and JavaScript for one person; called by ``generate.py``.

The integrator is the classical Runge-Kutta method of fourth order at the fixed step of
``courses.STEP``, written out for every state: the same operations in the same order in both
languages.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib import resources
from typing import Any

import sympy as sp
from sympy.printing.jscode import JavascriptCodePrinter
from sympy.printing.pycode import PythonCodePrinter

from aicourse.model import equations as eq
from aicourse.model.bands import band_vectors
from aicourse.model.interface import describe
from aicourse.model.parameters import PARAMETERS

NOTE = "Made by `python -m aicourse.model.generate` from equations.py. Do not edit."


class _Python(PythonCodePrinter):
    def __init__(self) -> None:
        super().__init__({"fully_qualified_modules": False})

    def line(self, name: str, value: str, indent: int) -> str:
        return f"{'    ' * indent}{name} = {value}"


class _JavaScript(JavascriptCodePrinter):
    def line(self, name: str, value: str, indent: int) -> str:
        return f"{'  ' * indent}const {name} = {value};"


Printer = _Python | _JavaScript

_CONSTANT = {eq.p[name] for name in eq.p} | {q.symbol for q in eq.SETTINGS}


class _Hoist:
    """Takes what does not change in a run out of the loop."""

    def __init__(self) -> None:
        self.constants: dict[sp.Expr, sp.Symbol] = {}

    def __call__(self, expr: sp.Expr) -> sp.Expr:
        if expr.is_Atom:
            return expr
        if expr.free_symbols and expr.free_symbols <= _CONSTANT:
            return self._constant(expr)
        args = list(expr.args)
        if isinstance(expr, sp.Mul | sp.Add):
            fixed = [a for a in args if a.free_symbols <= _CONSTANT]
            rest = [a for a in args if a not in fixed]
            if len(fixed) > 1 and any(a.free_symbols for a in fixed):
                return expr.func(self._constant(expr.func(*fixed)), *map(self, rest))
        return expr.func(*map(self, args))

    def _constant(self, expr: sp.Expr) -> sp.Symbol:
        return self.constants.setdefault(expr, sp.Symbol(f"c{len(self.constants)}", real=True))


def _names(expressions: Iterable[sp.Expr]) -> list[str]:
    return sorted({str(symbol) for e in expressions for symbol in e.free_symbols})


def _unpack(printer: Printer, names: Iterable[str], source: str, indent: int) -> list[str]:
    python = isinstance(printer, _Python)
    return [
        printer.line(name, f'{source}["{name}"]' if python else f"{source}.{name}", indent)
        for name in names
    ]


def _loop_parts(
    expressions: list[sp.Expr],
) -> tuple[list[tuple[Any, Any]], list[tuple[Any, Any]], list[sp.Expr]]:
    """Split expressions into constants, shared sub-expressions and the rest."""
    hoist = _Hoist()
    hoisted = [hoist(e) for e in expressions]
    shared, reduced = sp.cse(hoisted, symbols=sp.numbered_symbols("w"), order="canonical")
    return [(symbol, e) for e, symbol in hoist.constants.items()], shared, reduced


def _split(names: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return (parameters, settings) among names."""
    settings = {q.name for q in eq.SETTINGS}
    names = list(names)
    return [n for n in names if n in PARAMETERS], [n for n in names if n in settings]


def _integrator(printer: Printer) -> list[str]:
    """Write the Runge-Kutta loop out for every state."""
    python = isinstance(printer, _Python)
    states = [q.name for q in eq.STATES]
    courses = [q.name for q in eq.COURSES]
    constants, shared, rates = _loop_parts([eq.RATES[name] for name in states])
    used = [c for c in courses if any(c in _names([eq.RATES[n]]) for n in states)]
    parameters, settings = _split(_names(eq.RATES[n] for n in states))
    out: list[str] = []
    pad = 1 if python else 2
    out += _unpack(printer, parameters, "p", pad) + _unpack(printer, settings, "s", pad)
    out += [printer.line(str(sym), printer.doprint(e), pad) for sym, e in constants]
    pairs = list(zip(states, eq.STATES.values(), strict=True))
    if python:
        out += [f"    {n}_ = {v!r}" for n, v in pairs]
        out += [f"    {n}_path = [{n}_]" for n, _ in pairs]
        out += ["    for first, middle, last in zip(start, mid, end, strict=True):"]
    else:
        out += [f"    let {n}_ = {v!r};" for n, v in pairs]
        out += [
            f"    const {n}_path = new Float64Array(steps + 1); {n}_path[0] = {n}_;"
            for n, _ in pairs
        ]
        out += ["    for (let i = 0; i < steps; i++) {"]
    for stage, (where, step) in enumerate(
        (("first", None), ("middle", "h / 2"), ("middle", "h / 2"), ("last", "h")), start=1
    ):
        out += _stage(printer, stage, where, step, used, courses, states, shared, rates)
    for name in states:
        total = f"h / 6 * (k1_{name} + 2 * k2_{name} + 2 * k3_{name} + k4_{name})"
        out.append(
            f"        {name}_ = {name}_ + {total}"
            if python
            else f"      {name}_ = {name}_ + {total};"
        )
    if python:
        out += [f"        {n}_path.append({n}_)" for n in states]
        out += ["    return {" + ", ".join(f'"{n}": {n}_path' for n in states) + "}"]
    else:
        out += [f"      {n}_path[i + 1] = {n}_;" for n in states]
        out += ["    }", "    return {" + ", ".join(f"{n}: {n}_path" for n in states) + "};"]
    return out


def _stage(
    printer: Printer,
    stage: int,
    where: str,
    step: str | None,
    used: list[str],
    courses: list[str],
    states: list[str],
    shared: list[tuple[Any, Any]],
    rates: list[sp.Expr],
) -> list[str]:
    python = isinstance(printer, _Python)
    indent = 2 if python else 4
    out = []
    if python:
        if stage != 3:  # stages 2 and 3 stand at the same time
            targets = ", ".join(c if c in used else "_" for c in courses)
            out.append(f"        {targets} = {where}")
    else:
        out.append("      {" if stage > 1 else "")
        out += [f"        const {c} = {where}.{c}[i];" for c in used]
    moved = [
        printer.line(n, f"{n}_ + {step} * k{stage - 1}_{n}" if step else f"{n}_", indent)
        for n in states
    ]
    body = [printer.line(str(sym), printer.doprint(e), indent) for sym, e in shared]
    if python:
        slopes = [
            f"        k{stage}_{n} = {printer.doprint(r)}"
            for n, r in zip(states, rates, strict=True)
        ]
        return out + moved + body + slopes
    head = "      let " + ", ".join(f"k{stage}_{n}" for n in states) + ";"
    slopes = [
        f"        k{stage}_{n} = {printer.doprint(r)};" for n, r in zip(states, rates, strict=True)
    ]
    return [
        head,
        "      {",
        *[line for line in out if line.strip() not in ("", "{")],
        *moved,
        *body,
        *slopes,
        "      }",
    ]


def _point_function(printer: Printer, expr: sp.Expr, arguments: list[str]) -> list[str]:
    """Body of a function of one point: parameters unpacked, then the expression."""
    python = isinstance(printer, _Python)
    parameters, _ = _split(_names([expr]))
    pad = 1 if python else 2
    missing = set(_names([expr])) - set(parameters) - set(arguments)
    if missing:
        raise ValueError(f"equations.py: {sorted(missing)} are no arguments. Allowed: {arguments}.")
    result = f"{'    ' * pad if python else '    '}return {printer.doprint(expr)}"
    return [*_unpack(printer, parameters, "p", pad), result + ("" if python else ";")]


def _output_function(printer: Printer, name: str) -> list[str]:
    """Body of a function that turns paths into one output at every grid point."""
    python = isinstance(printer, _Python)
    expr = eq.OUTPUTS[name]
    constants, shared, (value,) = _loop_parts([expr])
    names = _names([expr])
    parameters, settings = _split(names)
    initial = [n[:-2] for n in names if n.endswith("_0") and n not in (*parameters, *settings)]
    columns = [n for n in names if n not in (*parameters, *settings, *(f"{i}_0" for i in initial))]
    value = value.xreplace({}) if not shared else value
    pad = 1 if python else 2
    out = _unpack(printer, parameters, "p", pad) + _unpack(printer, settings, "s", pad)
    for n in initial:
        out.append(printer.line(f"{n}_0", f'path["{n}"][0]' if python else f"path.{n}[0]", pad))
    out += [printer.line(str(sym), printer.doprint(e), pad) for sym, e in constants]
    for sym, e in reversed(shared):
        value = value.xreplace({sym: e})
    if python:
        rows = ", ".join(f'path["{c}"]' for c in columns)
        many = f"zip({rows}, strict=True)" if len(columns) > 1 else rows
        out.append(f"    return [{printer.doprint(value)} for {', '.join(columns)} in {many}]")
        return out
    out.append(f"    const out = new Float64Array(path.{columns[0]}.length);")
    out.append("    for (let i = 0; i < out.length; i++) {")
    out += [f"      const {c} = path.{c}[i];" for c in columns]
    return [*out, f"      out[i] = {printer.doprint(value)};", "    }", "    return out;"]


_ESTRADIOL_ARGUMENTS = ["bmi", "residual", "planned_weight", "aerobic"]


def python_source() -> str:
    """Return the text of ``generated/equations.py``."""
    printer = _Python()
    out = [
        f'"""{NOTE}"""',
        "",
        "# fmt: off",
        "from collections.abc import Callable, Mapping",
        "from math import exp",
        "",
        "COURSE_NAMES = (" + ", ".join(f'"{q.name}"' for q in eq.COURSES) + ")",
        "STATE_NAMES = (" + ", ".join(f'"{q.name}"' for q in eq.STATES) + ")",
        "SETTING_NAMES = (" + ", ".join(f'"{q.name}"' for q in eq.SETTINGS) + ")",
        "",
        "Numbers = Mapping[str, float]",
        "Path = dict[str, list[float]]",
        "Rows = list[tuple[float, ...]]",
        "",
        "",
        "def estradiol(p: Numbers, "
        + ", ".join(f"{name}: float" for name in _ESTRADIOL_ARGUMENTS)
        + ") -> float:",
        *_point_function(printer, eq.estradiol, _ESTRADIOL_ARGUMENTS),
        "",
        "",
        "def deficit(p: Numbers, estradiol: float) -> float:",
        *_point_function(printer, eq.deficit, ["estradiol"]),
        "",
        "",
        "def integrate("
        "p: Numbers, s: Numbers, h: float, start: Rows, mid: Rows, end: Rows) -> Path:",
        *_integrator(printer),
    ]
    for name in eq.OUTPUTS:
        out += [
            "",
            "",
            f"def _{name}(p: Numbers, s: Numbers, path: Path) -> list[float]:",
            *_output_function(printer, name),
        ]
    out += [
        "",
        "",
        "OUTPUTS: dict[str, Callable[[Numbers, Numbers, Path], list[float]]] = {",
        *[f'    "{name}": _{name},' for name in eq.OUTPUTS],
        "}",
        "",
    ]
    return "\n".join(out)


def javascript_source() -> str:
    """Return the text of ``generated/model.js``: equations, interface, runtime."""
    printer = _JavaScript()
    runtime = resources.files("aicourse.model").joinpath("runtime.js").read_text(encoding="utf-8")
    data = describe()
    out = [
        f"// {NOTE}",
        "// Illustrative, not a prediction for a person.",
        "(function () {",
        '  "use strict";',
        f"  const DESCRIPTION = {_compact(data)};",
        f"  const BANDS = {_compact(_bands())};",
        f"  function estradiolLeft(p, {', '.join(_ESTRADIOL_ARGUMENTS)}) {{",
        *_point_function(printer, eq.estradiol, _ESTRADIOL_ARGUMENTS),
        "  }",
        "  function deficitOf(p, estradiol) {",
        *_point_function(printer, eq.deficit, ["estradiol"]),
        "  }",
        "  function integrate(p, s, h, steps, first, middle, last) {",
        *_integrator(printer),
        "  }",
        "  const OUTPUTS = {",
    ]
    for name in eq.OUTPUTS:
        out += [f"  {name}(p, s, path) {{", *_output_function(printer, name), "  },"]
    out += ["  };", runtime.rstrip(), "})();", ""]
    return "\n".join(out)


def _compact(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _bands() -> dict[str, list[Any]]:
    """Return the parameter vectors of the bands as a table without repeated names."""
    vectors = band_vectors()
    return {"names": list(vectors[0]), "values": [list(vector.values()) for vector in vectors]}
