"""An SBML file in the making: quantities, formulas, events, units.

Written with Python's own XML library. The formulas are SymPy's; the MathML writer is our own,
because SymPy's turns a name such as ``t_hip`` into a letter with a subscript, which SBML does not
allow. Every number carries a unit, so that libSBML can check the units of all formulas.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple
from xml.etree import ElementTree as ET

import sympy as sp

NAMESPACE = "http://www.sbml.org/sbml/level3/version2/core"
_MATHML = "http://www.w3.org/1998/Math/MathML"
_XHTML = "http://www.w3.org/1999/xhtml"
_TIME = "http://www.sbml.org/sbml/symbols/time"

_MONTH, _DAY, _WEEK = 2629800, 86400, 604800  # seconds; a month is a twelfth of 365.25 days
# SBML units: each is a product of (kind, exponent, scale, multiplier).
_UNIT_PARTS: dict[str, tuple[tuple[str, int, int, float], ...]] = {
    "month": (("second", 1, 0, _MONTH),),
    "year": (("second", 1, 0, 12 * _MONTH),),
    "month_per_year": (("second", 1, 0, _MONTH), ("second", -1, 0, 12 * _MONTH)),
    "per_month": (("second", -1, 0, _MONTH),),
    "per_year": (("second", -1, 0, 12 * _MONTH),),
    "per_day": (("second", -1, 0, _DAY),),
    "per_week": (("second", -1, 0, _WEEK),),
    "min_per_week": (("second", 1, 0, 60), ("second", -1, 0, _WEEK)),
    "square_metre": (("metre", 2, 0, 1),),
    "kg_per_m2": (("kilogram", 1, 0, 1), ("metre", -2, 0, 1)),
    "m2_per_kg": (("kilogram", -1, 0, 1), ("metre", 2, 0, 1)),
    "g_per_cm2": (("gram", 1, 0, 1), ("metre", -2, -2, 1)),
    "pmol_per_l": (("mole", 1, -12, 1), ("litre", -1, 0, 1)),
    "pg_per_ml": (("gram", 1, -12, 1), ("litre", -1, -3, 1)),
    "mg_per_l": (("gram", 1, -3, 1), ("litre", -1, 0, 1)),
}
# The course's units in SBML; all others (shares, percentages, scores, doses) have no dimension.
UNITS = {
    "%/year": "per_year",
    "1/month": "per_month",
    "1/year": "per_year",
    "BMI": "kg_per_m2",
    "g/cm2": "g_per_cm2",
    "kg": "kilogram",
    "kg change": "kilogram",
    "kg/m2": "kg_per_m2",
    "mg/L": "mg_per_l",
    "min/week": "min_per_week",
    "months": "month",
    "per day": "per_day",
    "per kg/m2": "m2_per_kg",
    "per week": "per_week",
    "pg/mL": "pg_per_ml",
    "pmol/L": "pmol_per_l",
    "sessions/week": "per_week",
    "years": "year",
}
# The numbers in the equations that carry a unit: months in a year, and two reference BMIs.
_NUMBER_UNITS = {12: "month_per_year", 27: "kg_per_m2", sp.Rational(55, 2): "kg_per_m2"}

TIME = sp.Symbol("time", real=True)
MONTH = sp.Symbol("month", real=True)
YEARS = sp.Symbol("years", real=True)
_FUNCTIONS = {sp.exp: "exp", sp.Max: "max", sp.Min: "min"}


def symbol_of(name: str) -> sp.Symbol:
    """Return the symbol of a quantity, the same one that the equations use."""
    return sp.Symbol(name, real=True)


# --- Formulas -------------------------------------------------------------------------------------


def apply(operator: str, *arguments: ET.Element) -> ET.Element:
    """Apply a MathML operator to arguments."""
    element = ET.Element("apply")
    ET.SubElement(element, operator)
    element.extend(arguments)
    return element


def _number(value: sp.Number) -> ET.Element:
    """Write a number with all its digits, and its unit."""
    unit = _NUMBER_UNITS.get(value, "dimensionless")
    element = ET.Element("cn", {"sbml:units": unit})
    if value.is_Integer:
        element.set("type", "integer")
        element.text = str(value)
    elif value.is_Rational:
        element.set("type", "rational")
        element.text = str(value.p)
        ET.SubElement(element, "sep").tail = str(value.q)
    else:
        digits, _, exponent = repr(float(value)).partition("e")
        element.text = digits
        if exponent:
            element.set("type", "e-notation")
            ET.SubElement(element, "sep").tail = exponent
    return element


def _product(expr: sp.Expr) -> ET.Element:
    """Write a product as a fraction, with a minus sign in front where it is negative."""
    coefficient, factors = expr.as_coeff_mul()
    if coefficient < 0:
        return apply("minus", content(-expr))
    above: list[sp.Expr] = []
    below: list[sp.Expr] = []
    if coefficient.is_Rational and coefficient not in _NUMBER_UNITS:
        above += [sp.Integer(coefficient.p)] if coefficient.p != 1 else []
        below += [sp.Integer(coefficient.q)] if coefficient.q != 1 else []
    else:
        above.append(coefficient)
    for factor in factors:
        base, exponent = factor.as_base_exp() if factor.is_Pow else (factor, sp.S.One)
        if exponent.is_Number and exponent < 0:
            below.append(base**-exponent)
        else:
            above.append(factor)
    top, bottom = (_times(side) for side in (above, below))
    return apply("divide", top, bottom) if below else top


def _times(factors: list[sp.Expr]) -> ET.Element:
    if not factors:
        return _number(sp.S.One)
    parts = [content(factor) for factor in factors]
    return parts[0] if len(parts) == 1 else apply("times", *parts)


def content(expr: sp.Expr) -> ET.Element:
    """Write an expression as the content MathML that SBML knows."""
    if expr.is_Symbol:
        if expr == TIME:
            element = ET.Element("csymbol", encoding="text", definitionURL=_TIME)
        else:
            element = ET.Element("ci")
        element.text = expr.name
        return element
    if expr.is_Number:
        return apply("minus", _number(-expr)) if expr < 0 else _number(expr)
    if expr.is_Add:
        return apply("plus", *map(content, expr.as_ordered_terms()))
    if expr.is_Mul or (expr.is_Pow and expr.exp.is_Number and expr.exp < 0):
        return _product(expr)
    if expr.is_Pow:
        return apply("power", content(expr.base), content(expr.exp))
    if expr.func in _FUNCTIONS:
        return apply(_FUNCTIONS[expr.func], *map(content, expr.args))
    raise TypeError(f"no SBML form for {expr.func.__name__}")


def _formula(formula: ET.Element) -> ET.Element:
    element = ET.Element("math", {"xmlns": _MATHML, "xmlns:sbml": NAMESPACE})
    element.append(formula)
    return element


# --- The document ---------------------------------------------------------------------------------


class Document:
    """The parts of an SBML model, filled one after another."""

    def __init__(self, begin: float) -> None:
        self.begin = begin
        self.parameters = ET.Element("listOfParameters")
        self.rules = ET.Element("listOfRules")
        self.events = ET.Element("listOfEvents")
        self.used: set[sp.Symbol] = set()
        self.known: set[str] = set()

    def add(
        self,
        name: str,
        meaning: str,
        unit: str = "dimensionless",
        value: float | None = None,
        *,
        constant: bool = False,
        note: str = "",
    ) -> sp.Symbol:
        """Add a quantity; return its symbol."""
        element = ET.SubElement(self.parameters, "parameter", id=name, name=meaning, units=unit)
        element.set("constant", "true" if constant else "false")
        if value is not None:
            element.set("value", repr(float(value)))
        if note:
            element.append(_notes([note]))
        self.known.add(name)
        return symbol_of(name)

    def rule(
        self,
        kind: str,
        name: str,
        formula: sp.Expr,
        meaning: str,
        unit: str = "dimensionless",
        value: float | None = None,
    ) -> sp.Symbol:
        """Add a quantity that a formula gives (``assignment``) or whose rate (``rate``)."""
        symbol = self.add(name, meaning, unit, value)
        rule = ET.SubElement(self.rules, f"{kind}Rule", variable=name)
        rule.append(_formula(content(formula)))
        self.used |= formula.free_symbols
        return symbol

    def hold(self, name: str, meaning: str, value: float, unit: str = "dimensionless") -> sp.Symbol:
        """Add a quantity that only events change.

        Its rate is 0, which makes it part of the state: some simulators put back to the start
        nothing but the state when they are told to reset.
        """
        symbol = self.add(name, meaning, unit, value)
        nothing = ET.Element("cn", {"type": "integer"})
        nothing.set("sbml:units", "dimensionless" if unit == "month" else "per_month")
        nothing.text = "0"
        rule = ET.SubElement(self.rules, "rateRule", variable=name)
        rule.append(_formula(nothing))
        return symbol

    def event(
        self, name: str, meaning: str, condition: ET.Element, changes: Mapping[str, sp.Expr]
    ) -> None:
        """Add an event that sets quantities when a condition becomes true."""
        event = ET.SubElement(
            self.events, "event", id=name, name=meaning, useValuesFromTriggerTime="true"
        )
        trigger = ET.SubElement(event, "trigger", initialValue="false", persistent="true")
        trigger.append(_formula(condition))
        assignments = ET.SubElement(event, "listOfEventAssignments")
        for variable, formula in changes.items():
            ET.SubElement(assignments, "eventAssignment", variable=variable).append(
                _formula(content(formula))
            )

    def course(self, name: str, meaning: str, start: float, stop: float) -> Course:
        """Add the dates of a course, and the two switches that events set there."""
        symbols: dict[str, sp.Symbol] = {}
        for word, switch, date in (("start", "on", start), ("stop", "over", stop)):
            if date == math.inf:
                continue
            when = f"{name}_{word}"
            symbols[word] = self.add(
                when, f"month: {word} of {meaning}", "month", date, constant=True
            )
            symbols[switch] = self.hold(
                f"{name}_{switch}", f"1: {meaning} is {switch}", float(date <= self.begin)
            )
            changes = {symbols[switch].name: sp.S.One}
            if word == "stop":
                changes[symbols["on"].name] = sp.S.Zero
            if date > self.begin:
                self.event(f"{when}_now", f"{word} of {meaning}", reached(symbols[word]), changes)
        return Course(**symbols)

    def text(self, remarks: Iterable[str]) -> str:
        """Return the whole file, with remarks in the model's notes."""
        root = ET.Element("sbml", xmlns=NAMESPACE, level="3", version="2")
        # Nothing here is a substance or has a size, but some simulators ask for these units.
        model = ET.SubElement(
            root,
            "model",
            id="aicourse",
            name="Aromatase inhibitors, bone and joint pain",
            timeUnits="month",
            substanceUnits="mole",
            extentUnits="mole",
            volumeUnits="litre",
            areaUnits="square_metre",
            lengthUnits="metre",
        )
        model.append(_notes(remarks))
        units = ET.SubElement(model, "listOfUnitDefinitions")
        for name, parts in _UNIT_PARTS.items():
            definition = ET.SubElement(units, "unitDefinition", id=name)
            listed = ET.SubElement(definition, "listOfUnits")
            for kind, exponent, scale, multiplier in parts:
                ET.SubElement(
                    listed,
                    "unit",
                    kind=kind,
                    exponent=str(exponent),
                    scale=str(scale),
                    multiplier=str(multiplier),
                )
        model.extend([self.parameters, self.rules, self.events])
        ET.indent(root)
        return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, "unicode") + "\n"


class Course(NamedTuple):
    """A course that starts and (unless it lasts) stops; `on` and `over` are 0 or 1."""

    start: sp.Symbol
    on: sp.Symbol
    stop: sp.Symbol = sp.S.Zero
    over: sp.Symbol = sp.S.Zero

    def approach(self, on: sp.Symbol, off: sp.Symbol) -> sp.Expr:
        """Rise from 0 towards 1 at rate `on` between two dates, then fade at rate `off`.

        Switched by factors, in the exponents too so that none overflows: simulators differ in how
        they treat a piecewise formula.
        """
        top = 1 - sp.exp(-on * (self.stop - self.start))
        rise = 1 - sp.exp(-on * self.on * (MONTH - self.start))
        return rise + self.over * top * sp.exp(-off * self.over * (MONTH - self.stop))


def reached(date: sp.Symbol) -> ET.Element:
    """Write the condition that a month is reached."""
    return apply("geq", content(MONTH), content(date))


def _notes(lines: Iterable[str]) -> ET.Element:
    notes = ET.Element("notes")
    body = ET.SubElement(notes, "body", xmlns=_XHTML)
    for line in lines:
        ET.SubElement(body, "p").text = line
    return notes
