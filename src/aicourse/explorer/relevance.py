"""Which inputs have an effect as things stand; `relevance.toml` holds the rules for both hosts."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any


@cache
def _table() -> dict[str, Any]:
    file = resources.files("aicourse.explorer").joinpath("relevance.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


def rules() -> list[dict[str, Any]]:
    """Return the rules: the inputs, the conditions of which one must hold, the reason otherwise."""
    return [dict(rule) for rule in _table()["rule"]]


def automatic() -> dict[str, str]:
    """Return what an input that is left to the model is called, by input."""
    return dict(_table()["automatic"])


def irrelevant(name: str, values: Mapping[str, Any]) -> str:
    """Return why an input has no effect as things stand, or an empty text."""
    for rule in rules():
        if name in rule["inputs"] and not any(_holds(need, values) for need in rule["needs"]):
            return str(rule["reason"])
    return ""


def effective(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the inputs that have an effect; the others are left to their defaults."""
    return {name: value for name, value in values.items() if not irrelevant(name, values)}


def _holds(need: Mapping[str, Any], values: Mapping[str, Any]) -> bool:
    if irrelevant(need["input"], values):
        return False
    value = values[need["input"]]
    if "above" in need:
        return bool(value > need["above"])
    return value not in need["not_in"]
