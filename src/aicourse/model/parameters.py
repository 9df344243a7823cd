"""The model's parameters as typed data, read from ``parameters.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import Any, Literal, get_args

Kind = Literal["fitted", "source", "course setting"]


@dataclass(frozen=True)
class Parameter:
    """One number of the model.

    Attributes
    ----------
    name, symbol, meaning, unit
        Name in code, LaTeX symbol, what it stands for, and its unit.
    value, low, high
        Value used, and the plausible range within which a scenario may move it.
    kind
        ``fitted`` (to the rows of the fit report), ``source`` (taken from the effects named) or
        ``course setting``.
    sources
        Ids of effects in the evidence registry.
    note
        What a reader should know, or an empty string.
    """

    name: str
    symbol: str
    value: float
    unit: str
    low: float
    high: float
    kind: Kind
    sources: tuple[str, ...]
    meaning: str
    note: str = ""

    def __post_init__(self) -> None:
        if self.kind not in get_args(Kind):
            raise ValueError(
                f"parameters.toml: {self.name}.kind = {self.kind!r}. Allowed: {get_args(Kind)}."
            )
        if not self.low <= self.value <= self.high:
            raise ValueError(
                f"parameters.toml: {self.name}.value = {self.value!r}. "
                f"Allowed: {self.low} to {self.high}."
            )


def _read() -> dict[str, Parameter]:
    text = resources.files("aicourse.model").joinpath("parameters.toml").read_text(encoding="utf-8")
    table: dict[str, dict[str, Any]] = tomllib.loads(text)
    return {
        name: Parameter(name=name, **{**entry, "sources": tuple(entry["sources"])})
        for name, entry in table.items()
    }


PARAMETERS: dict[str, Parameter] = _read()
"""Every parameter by name, in the order of the file."""
