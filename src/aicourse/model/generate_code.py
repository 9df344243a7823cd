"""The equations as Python and JavaScript for one person; called by ``generate.py``.

Each target, rate and output becomes a function of columns (one value for each node), in both
languages. ``integrate.py`` and ``runtime.js`` call them.
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
from aicourse.model.cascade import split
from aicourse.model.interface import describe
from aicourse.model.parameters import PARAMETERS

NOTE = "Made by `python -m aicourse.model.generate` from equations.py. Do not edit."


class _Python(PythonCodePrinter):
    def __init__(self) -> None:
        super().__init__({"fully_qualified_modules": False})
        self._held = 0

    def line(self, name: str, value: str, indent: int) -> str:
        return f"{'    ' * indent}{name} = {value}"

    def _limited(self, expr: sp.Expr, sign: str) -> str:
        """Write a limit as a choice: in a loop that is twice as quick as a call of min or max."""
        numbers = [arg for arg in expr.args if arg.is_Number]
        if len(expr.args) != 2 or len(numbers) != 1:
            raise ValueError(f"equations.py: {expr}. Allowed: a limit of one value by one number.")
        (value,) = (arg for arg in expr.args if not arg.is_Number)
        self._held += 1
        name, limit = f"v{self._held}", repr(float(numbers[0]))
        return f"({name} if ({name} := {self._print(value)}) {sign} {limit} else {limit})"

    def _print_Max(self, expr: sp.Expr) -> str:
        return self._limited(expr, ">")

    def _print_Min(self, expr: sp.Expr) -> str:
        return self._limited(expr, "<")


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


def _column_function(printer: Printer, expr: sp.Expr) -> list[str]:
    """Body of a function that turns columns into one column, or into a number that never moves."""
    python = isinstance(printer, _Python)
    names = _names([expr])
    parameters, settings = _split(names)
    initial = [n[:-2] for n in names if n.endswith("_0") and n not in (*parameters, *settings)]
    columns = [n for n in names if n not in (*parameters, *settings, *(f"{i}_0" for i in initial))]
    constants, shared, (value,) = _loop_parts([expr]) if columns else ([], [], (expr,))
    pad = 1 if python else 2
    out = _unpack(printer, parameters, "p", pad) + _unpack(printer, settings, "s", pad)
    for n in initial:
        out.append(printer.line(f"{n}_0", f'path["{n}"][0]' if python else f"path.{n}[0]", pad))
    out += [printer.line(str(sym), printer.doprint(e), pad) for sym, e in constants]
    for sym, e in reversed(shared):
        value = value.xreplace({sym: e})
    if not columns:
        return [*out, f"    return {printer.doprint(value)}" + ("" if python else ";")]
    if python:
        rows = ", ".join(f'path["{c}"]' for c in columns)
        many = f"zip({rows}, strict=True)" if len(columns) > 1 else rows
        out.append(f"    return [{printer.doprint(value)} for {', '.join(columns)} in {many}]")
        return out
    out.append(f"    const out = new Float64Array(path.{columns[0]}.length);")
    out.append("    for (let i = 0; i < out.length; i++) {")
    out += [f"      const {c} = path.{c}[i];" for c in columns]
    return [*out, f"      out[i] = {printer.doprint(value)};", "    }", "    return out;"]


DEFICIT = eq.deficit.subs(eq.e, eq.estradiol)
"""The course `deficit`, from what the drug leaves of estradiol, weight and training."""


def _functions() -> dict[str, dict[str, sp.Expr]]:
    """Return the tables of functions that both languages hold."""
    parts = {name: split(name) for name in (q.name for q in eq.STATES)}
    return {
        "TARGETS": {name: target for name, (target, _) in parts.items()},
        "RATES": {name: rate for name, (_, rate) in parts.items()},
        "OUTPUTS": dict(eq.OUTPUTS),
    }


def python_source() -> str:
    """Return the text of ``generated/equations.py``."""
    printer = _Python()
    out = [
        f'"""{NOTE}"""',
        "",
        "# fmt: off",
        "from collections.abc import Callable, Mapping, Sequence",
        "from math import exp",
        "",
        "COURSE_NAMES = (" + ", ".join(f'"{q.name}"' for q in eq.COURSES) + ")",
        "STATE_NAMES = (" + ", ".join(f'"{q.name}"' for q in eq.STATES) + ")",
        "SETTING_NAMES = (" + ", ".join(f'"{q.name}"' for q in eq.SETTINGS) + ")",
        "",
        "Numbers = Mapping[str, float]",
        "Path = Mapping[str, Sequence[float]]",
        "",
        "STARTS: dict[str, float] = {",
        *[f'    "{q.name}": {value!r},' for q, value in eq.STATES.items()],
        "}",
        "",
        "",
        "def deficit(p: Numbers, s: Numbers, path: Path) -> list[float]:",
        *_column_function(printer, DEFICIT),
    ]
    for table, functions in _functions().items():
        result = "list[float] | float" if table == "RATES" else "list[float]"
        for name, expr in functions.items():
            made = f"_{table.lower().removesuffix('s')}_{name}"
            head = f"def {made}(p: Numbers, s: Numbers, path: Path) -> {result}:"
            out += ["", "", head, *_column_function(printer, expr)]
        out += ["", "", f"{table}: dict[str, Callable[[Numbers, Numbers, Path], {result}]] = {{"]
        out += [f'    "{name}": _{table.lower().removesuffix("s")}_{name},' for name in functions]
        out += ["}"]
    return "\n".join([*out, ""])


def javascript_source() -> str:
    """Return the text of ``generated/model.js``: equations, interface, runtime."""
    printer = _JavaScript()
    runtime = resources.files("aicourse.model").joinpath("runtime.js").read_text(encoding="utf-8")
    data = describe()
    starts = {q.name: value for q, value in eq.STATES.items()}
    out = [
        f"// {NOTE}",
        "// Illustrative, not a prediction for a person.",
        "(function () {",
        '  "use strict";',
        f"  const DESCRIPTION = {_compact(data)};",
        f"  const BANDS = {_compact(_bands())};",
        f"  const STARTS = {_compact(starts)};",
        "  function deficit(p, s, path) {",
        *_column_function(printer, DEFICIT),
        "  }",
    ]
    for table, functions in _functions().items():
        out.append(f"  const {table} = {{")
        for name, expr in functions.items():
            out += [f"  {name}(p, s, path) {{", *_column_function(printer, expr), "  },"]
        out.append("  };")
    return "\n".join([*out, runtime.rstrip(), "})();", ""])


def _compact(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _bands() -> dict[str, list[Any]]:
    """Return the parameter vectors of the bands as a table without repeated names."""
    vectors = band_vectors()
    return {"names": list(vectors[0]), "values": [list(vector.values()) for vector in vectors]}
