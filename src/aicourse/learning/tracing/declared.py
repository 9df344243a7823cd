"""Numbers that a lesson declares: from the model, worked out, a setting, or a definition."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable

from aicourse.evidence import UnknownEvidenceError, effect

from ..errors import LessonError
from ..records import Declared, ModelQuery
from ..resolve import resolve
from .holdings import Held

_TWO: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}
_PARTS = ("value", "low", "high", "n", "month")
ALLOWED = (
    "numbers, + - * / ** and brackets, and findings as <study>.<effect>, "
    f"with .{', .'.join(_PARTS[1:])} behind for another part, and "
    "model('<output>', <month>, <input>=<value>, ...) and parameter('<name>')"
)


def stands_for(declared: Declared, where: str) -> Held | None:
    """Return the number that a declaration stands for; None where it gives a reason only.

    Raises
    ------
    LessonError
        If the model or the expression cannot be evaluated.
    """
    if declared.model is not None:
        found = resolve(declared.model, None, where)
        change = found.unit == "%"
        whole = 100.0 if found.unit.startswith(("%", "percent")) else None
        shown = f"the model: {found.value:.4g} {found.unit}"
        return Held(found.value, "value", where, shown, whole, change)
    if declared.computed is not None:
        value = evaluate(declared.computed, where)
        return Held(value, "value", where, f"{declared.computed} = {value:.4g}")
    return None


def evaluate(expression: str, where: str) -> float:
    """Return the value of an expression of findings and numbers.

    Parameters
    ----------
    expression
        For example "100 + eastell2008.ls_5y".
    where
        What asks, for messages.

    Raises
    ------
    LessonError
        If it is no such expression, or a finding has no such number.
    """
    try:
        return _value(ast.parse(expression, mode="eval").body)
    except (SyntaxError, ValueError, UnknownEvidenceError, ZeroDivisionError) as error:
        raise LessonError(
            f"{where}: computed: {expression!r} is not allowed ({error}). Allowed: {ALLOWED}."
        ) from error


def _value(node: ast.expr) -> float:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return float(node.value)
    if isinstance(node, ast.BinOp) and type(node.op) in _TWO:
        return _TWO[type(node.op)](_value(node.left), _value(node.right))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand)
    if isinstance(node, ast.Attribute):
        return _finding(ast.unparse(node))
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "model":
        return _of_model(node)
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "parameter":
        return _of_parameter(node)
    raise ValueError(f"{ast.unparse(node)!r} is none of these")


def _finding(name: str) -> float:
    study_key, _, rest = name.partition(".")
    short, _, part = rest.partition(".")
    if part and part not in _PARTS:
        raise ValueError(f"{part!r} is no part of a finding")
    found = effect(f"{study_key}.{short}")
    if found.status == "unverified":
        raise ValueError(f"{study_key}.{short} is unverified")
    value = getattr(found, part or "value")
    if value is None:
        raise ValueError(f"{name} has no number there")
    return float(value)


def _of_model(call: ast.Call) -> float:
    """Return what ``model('<output>', <month>, <input>=<value>, ...)`` stands for."""
    if len(call.args) != 2:
        raise ValueError("model needs an output and a month")
    output, month = (ast.literal_eval(argument) for argument in call.args)
    inputs = {str(item.arg): ast.literal_eval(item.value) for item in call.keywords}
    return resolve(ModelQuery(str(output), float(month), inputs), None, "model").value


def _of_parameter(call: ast.Call) -> float:
    """Return what ``parameter('<name>')`` stands for."""
    from aicourse import describe

    name = ast.literal_eval(call.args[0]) if len(call.args) == 1 else None
    values = {row["name"]: row["value"] for row in describe()["parameters"]}
    if name not in values:
        raise ValueError(f"the model has no parameter {name!r}")
    return float(values[name])
