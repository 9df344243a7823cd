"""Work out the numbers that predictions and questions ask for: from the model or from a trial.

No such number is written in a lesson's data: it is computed when a cell runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from aicourse.evidence import effect, study
from aicourse.evidence.certainty import certainty
from aicourse.figures.numbers import decimals_of, number_text, with_unit

from .errors import LessonError
from .records import ModelQuery, Query, TrialQuery


@dataclass(frozen=True, slots=True)
class Finding:
    """A number with what is needed to print it.

    Attributes
    ----------
    value, decimals, unit, signed
        The number, the digits shown, its unit, whether a plus sign is shown.
    who_says
        "The model says" or "The study found".
    sure
        How sure we are, or None where it is not recorded.
    source, link
        Where the number is from, for a trial.
    """

    value: float
    decimals: int
    unit: str
    signed: bool
    who_says: str
    sure: str | None = None
    source: str | None = None
    link: str | None = None

    @property
    def text(self) -> str:
        """The number as a reader sees it."""
        return with_unit(number_text(self.value, self.decimals, self.signed), self.unit)


def resolve(query: Query, unit: str | None = None, where: str = "query") -> Finding:
    """Return the number that a query asks for.

    Parameters
    ----------
    query
        From the model or from a trial.
    unit
        Replaces the unit of the output or effect.
    where
        What asks, for messages.

    Raises
    ------
    LessonError
        If output, month or inputs are not as the model allows, or the effect has no number.
    """
    if isinstance(query, TrialQuery):
        return _from_trial(query, unit, where)
    return _from_model(query, unit, where)


def _from_trial(query: TrialQuery, unit: str | None, where: str) -> Finding:
    found = effect(query.effect)
    if found.value is None:
        raise LessonError(
            f"{where}: effect: {query.effect!r} is not allowed. Allowed: an effect with a value."
        )
    reference = study(found.study_key).reference
    return Finding(
        value=found.value,
        decimals=decimals_of(found.value),
        unit=unit or found.unit or "",
        signed=found.kind in ("change", "difference"),
        who_says="The study found",
        sure=query.certainty or found.certainty,
        source=reference.short,
        link=reference.link,
    )


def _from_model(query: ModelQuery, unit: str | None, where: str) -> Finding:
    described = _output(query.output, where)
    value = _run(query, query.inputs, where)
    if query.minus is not None:
        value -= _run(query, query.minus, where)
    return Finding(
        value=abs(value) if query.absolute else value,
        decimals=int(described["decimals"]),
        unit=unit or _unit(str(described["unit"]), query.minus is not None),
        signed=not query.absolute and (query.minus is not None or _is_change(described)),
        who_says="The model says",
        sure=certainty(query.output, query.inputs, query.minus, query.month),
    )


def _unit(described: str, difference: bool) -> str:
    """Return a unit as it stands behind a number: "%" for "% change", nothing for a ratio."""
    unit = described.removesuffix(" change")
    if unit.startswith("1 = "):
        return ""
    if unit == "BPI, 0-10":
        return "points"
    return "percentage points" if unit == "%" and difference else unit


def _is_change(described: Mapping[str, Any]) -> bool:
    return "change" in f"{described['label']} {described['unit']}".lower()


def _output(name: str, where: str) -> Mapping[str, Any]:
    outputs = _outputs()
    if name not in outputs:
        allowed = ", ".join(outputs)
        raise LessonError(f"{where}: output: {name!r} is not allowed. Allowed: {allowed}.")
    return outputs[name]


@cache
def _outputs() -> dict[str, Mapping[str, Any]]:
    from aicourse import describe

    return {str(item["name"]): item for item in describe()["outputs"]}


def _run(query: ModelQuery, inputs: Mapping[str, Any], where: str) -> float:
    from aicourse import Scenario, simulate

    try:
        scenario = Scenario(**inputs)
    except (TypeError, ValueError) as error:
        raise LessonError(f"{where}: inputs: {error}") from error
    if not 0 <= query.month <= scenario.duration_months:
        raise LessonError(
            f"{where}: month: {query.month:g} is not allowed. Allowed: 0 to "
            f"{scenario.duration_months:g}, the scenario's duration_months."
        )
    return float(simulate(scenario).at(query.month)[query.output])
