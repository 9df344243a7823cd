"""The equations as LaTeX with the meaning of each symbol; called by ``generate.py``."""

from __future__ import annotations

import json
from collections.abc import Iterable

import sympy as sp
from sympy.printing.latex import LatexPrinter

from aicourse.model import equations as eq
from aicourse.model.parameters import PARAMETERS


class _Latex(LatexPrinter):
    """LaTeX with exp as a function, so that no fraction shrinks in an exponent."""

    def __init__(self, symbols: dict[sp.Symbol, str]) -> None:
        super().__init__({"symbol_names": symbols, "order": "none"})

    def _as_ordered_terms(self, expr: sp.Expr, order: object = None) -> list[sp.Expr]:
        """Put what is added before what is taken away."""
        return sorted(expr.args, key=lambda term: bool(term.could_extract_minus_sign()))

    def _print_exp(self, expr: sp.Expr, exp: object = None) -> str:
        return rf"\exp\left({self.doprint(expr.args[0])}\right)"


def formulas() -> list[dict[str, str]]:
    """Return every equation as LaTeX with the name and meaning of its left-hand side."""
    symbols = {eq.p[name]: parameter.symbol for name, parameter in PARAMETERS.items()}
    quantities = (*eq.STATES, *eq.COURSES, *eq.SETTINGS)
    symbols |= {q.symbol: q.latex for q in quantities}
    symbols |= {eq.start[q.name]: q.latex + "(0)" for q in (*eq.STATES, *eq.COURSES)}
    symbols |= {eq.residual: "r", eq.e: "e"}

    def latex(expr: sp.Expr) -> str:
        return str(_Latex(symbols).doprint(expr))

    rows = [
        {
            "name": "estradiol",
            "block": "estradiol",
            "meaning": "estradiol, as a share of the untreated level",
            "latex": f"e = {latex(eq.estradiol)}",
        },
        {
            "name": "deficit",
            "block": "estradiol",
            "meaning": "loss of estradiol's restraint, 0 to 1",
            "latex": f"D = {latex(eq.deficit)}",
        },
        {
            "name": "rankl",
            "block": "bone",
            "meaning": "RANKL/OPG ratio",
            "latex": rf"\rho = {latex(eq.rankl)}",
        },
    ]
    rho = sp.Symbol("rho")
    symbols[rho] = r"\rho"
    for q in eq.STATES:
        rate = eq.RATES[q.name].subs(eq.rankl, rho)
        block = {"local": "pain", "central": "pain"}.get(
            q.name, "inflammation" if "ln_" in q.name else "bone"
        )
        rows.append(
            {
                "name": q.name,
                "block": block,
                "meaning": q.meaning,
                "latex": rf"\frac{{d{q.latex}}}{{dt}} = {latex(rate)}",
            }
        )
    return rows


def quantities() -> list[dict[str, str]]:
    """Return every state, course and setting with its symbol and meaning."""
    kinds: list[tuple[str, Iterable[eq.Quantity]]] = [
        ("state", eq.STATES),
        ("course", eq.COURSES),
        ("setting", eq.SETTINGS),
    ]
    return [
        {"name": q.name, "symbol": q.latex, "meaning": q.meaning, "kind": kind}
        for kind, qs in kinds
        for q in qs
    ]


def source() -> str:
    """Return the text of ``generated/formulas.json``."""
    table = {"equations": formulas(), "quantities": quantities()}
    return json.dumps(table, indent=1, ensure_ascii=False) + "\n"
