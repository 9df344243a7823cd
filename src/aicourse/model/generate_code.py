"""The equations as Python and JavaScript for one person; called by ``generate.py``.

Each target, rate and output becomes a function of columns (one value for each node), in both
languages. ``integrate.py`` and ``runtime.js`` call them. What several of them read is a column of
its own, so that it is worked out once.
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
from aicourse.model.cascade import LAGGED, LINEAR, SLOW, lagged, renewal, split
from aicourse.model.interface import describe
from aicourse.model.parameters import PARAMETERS

NOTE = "Made by `python -m aicourse.model.generate` from equations.py. Do not edit."


class _Python(PythonCodePrinter):
    def __init__(self) -> None:
        super().__init__({"fully_qualified_modules": False})
        self._held = 0

    def line(self, name: str, value: str, indent: int) -> str:
        return f"{'    ' * indent}{name} = {value}"

    def _print_Integer(self, expr: sp.Integer) -> str:
        return f"{int(expr)}.0"  # two floats are multiplied quicker than a whole number and a float

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

_CONSTANT = {*eq.p.values(), *(q.symbol for q in eq.SETTINGS), *eq.start.values()}


class _Hoist:
    """Takes what does not change in a run out of the loop."""

    def __init__(self) -> None:
        self.constants: dict[sp.Expr, sp.Symbol] = {}

    def __call__(self, expr: sp.Expr) -> sp.Expr:
        if expr.is_Atom:
            return expr
        if expr.free_symbols and expr.free_symbols <= _CONSTANT:
            return self._constant(expr)
        if expr.is_Pow and expr.base.free_symbols <= _CONSTANT:
            return self(sp.exp(sp.log(expr.base) * expr.exp))  # twice as quick as a power
        expr = _spread(expr)
        args = list(expr.args)
        if isinstance(expr, sp.Mul | sp.Add):
            fixed = [a for a in args if a.free_symbols <= _CONSTANT]
            rest = [a for a in args if a not in fixed]
            if len(fixed) > 1 and any(a.free_symbols for a in fixed):
                return expr.func(self._constant(expr.func(*fixed)), *map(self, rest))
        return expr.func(*map(self, args))

    def _constant(self, expr: sp.Expr) -> sp.Symbol:
        return self.constants.setdefault(expr, sp.Symbol(f"c{len(self.constants)}", real=True))


def _spread(expr: sp.Expr) -> sp.Expr:
    """Multiply the constants of a product, and of those in a sum, into its first linear factor.

    ``c * (x + d) * y`` becomes ``(c * x + c * d) * y``, whose constants are outside the loop.
    """

    def moving(parts: Iterable[sp.Expr]) -> list[sp.Expr]:
        return [part for part in parts if not part.free_symbols <= _CONSTANT]

    def product(term: sp.Expr) -> sp.Expr:
        factors = moving(term.args) if term.is_Mul else []
        linear = [f for f in factors if f.is_Add and len(moving(f.args)) == 1]
        if len(factors) == len(term.args) or not linear:
            return term
        constant = sp.Mul(*(a for a in term.args if a not in factors))
        rest = (f for f in factors if f is not linear[0])
        return sp.Mul(sp.Add(*(constant * part for part in linear[0].args)), *rest)

    return sp.Add(*map(product, expr.args)) if expr.is_Add else product(expr)


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
    if python and value.is_Symbol:
        return [*out, f'    return list(path["{value}"])']
    if python:
        rows = ", ".join(f'"{c}"' for c in columns)
        many = f"path.rows({rows})" if len(columns) > 1 else f"path[{rows}]"
        out.append(f"    return [{printer.doprint(value)} for {', '.join(columns)} in {many}]")
        return out
    if value.is_Symbol:
        return [*out, f"    return path.{value}.slice();"]
    out += [f"    const {c}_path = path.{c};" for c in columns]  # looked up once, outside the loop
    out.append(f"    const out = new Float64Array({columns[0]}_path.length);")
    out.append("    for (let i = 0; i < out.length; i++) {")
    out += [f"      const {c} = {c}_path[i];" for c in columns]
    return [*out, f"      out[i] = {printer.doprint(value)};", "    }", "    return out;"]


DEFICIT = eq.deficit.subs(eq.e, eq.estradiol)
"""The course `deficit`, from what the drug leaves of estradiol, weight and training."""

SHARED: dict[str, sp.Expr] = {
    "weight_change": eq.weight_change,
    "estradiol": eq.estradiol,
    "deficit": DEFICIT,
    "inhibition": eq.inhibition,
    "rankl": eq.rankl,
    "burden": 1 + eq.kill,
    "formed_hip": eq.hip_formation,
}
"""What several equations read, at the nodes. Each may read those before it."""

SHARES = {**eq.BONE_SHARES, "fat_share": eq.fat_share, **lagged()[1]}
"""What only outputs read, where they are reported."""


def _with(expr: sp.Expr, shared: Iterable[tuple[str, sp.Expr]]) -> sp.Expr:
    """Write an expression with the shared columns that it holds, the largest (last) first."""
    for name, held in reversed(list(shared)):
        expr = expr.subs(held, sp.Symbol(name, real=True))
    return expr


def _functions() -> dict[str, dict[str, sp.Expr]]:
    """Return the tables of functions that both languages hold."""
    names = [q.name for q in eq.STATES]
    follows = {name: split(name) for name in names if name not in (*SLOW, *LINEAR)}
    renewed = {name: renewal(name) for name in SLOW}
    whole = {
        "TARGETS": {name: target for name, (target, _) in follows.items()},
        "RATES": {name: rate for name, (_, rate) in follows.items()},
        "FORMED": {name: formed for name, (formed, _) in renewed.items()},
        "LAGS": {f"{course}_lagged": lagged()[0] for course in LAGGED},
        "TURNOVER": {name: turnover for name, (_, turnover) in renewed.items()},
        "OUTPUTS": dict(eq.OUTPUTS),
    }
    shared = [*SHARED.items(), *SHARES.items()]
    parts = {name: _with(expr, shared[:i]) for i, (name, expr) in enumerate(shared)}
    return {
        "SHARED": {name: parts[name] for name in SHARED},
        "SHARES": {name: parts[name] for name in SHARES},
        **{table: {n: _with(e, shared) for n, e in row.items()} for table, row in whole.items()},
    }


_RESULTS = {"RATES": "list[float] | float", "TURNOVER": "float", "LAGS": "float"}
"""What the functions of a table return in Python, if not one column."""


def python_source() -> str:
    """Return the text of ``generated/equations.py``."""
    printer = _Python()
    out = [
        f'"""{NOTE}"""',
        "",
        "# fmt: off",
        "from collections.abc import Callable, Mapping",
        "from math import exp, log",
        "",
        "from aicourse.model.columns import Columns",
        "",
        "COURSE_NAMES = (" + ", ".join(f'"{q.name}"' for q in eq.COURSES) + ")",
        "STATE_NAMES = (" + ", ".join(f'"{q.name}"' for q in eq.STATES) + ")",
        "SETTING_NAMES = (" + ", ".join(f'"{q.name}"' for q in eq.SETTINGS) + ")",
        "",
        "Numbers = Mapping[str, float]",
        "",
        "STARTS: dict[str, float] = {",
        *[f'    "{q.name}": {value!r},' for q, value in eq.STATES.items()],
        "}",
    ]
    for table, functions in _functions().items():
        result = _RESULTS.get(table, "list[float]")
        for name, expr in functions.items():
            made = f"_{table.lower().removesuffix('s')}_{name}"
            head = f"def {made}(p: Numbers, s: Numbers, path: Columns) -> {result}:"
            out += ["", "", head, *_column_function(printer, expr)]
        out += ["", "", f"{table}: dict[str, Callable[[Numbers, Numbers, Columns], {result}]] = {{"]
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
