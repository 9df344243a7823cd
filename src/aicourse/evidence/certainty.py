"""How sure we are of a comparison, read from `certainty.toml`.

A label belongs to what is compared: which inputs differ between two scenarios, and which output is
read, at which month. Bone density on an aromatase inhibitor was measured in trials, and is one
matter; bone density after denosumab, or with training alone, is another.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from aicourse.model.interface import describe

from .certainty_table import Answer, Group, Kind, Table, parse_certainty

__all__ = ["Answer", "certainty", "certainty_of_counts", "certainty_table", "weakest"]

# From the surest to the least. What was tested without effect stands beside this order: it is well
# known, and adds nothing.
_ORDER = ("strong", "moderate", "limited", "mechanism only")
_TESTED = "tested, no effect found"


@cache
def certainty_table() -> Table:
    """Return the table, read and checked.

    Raises
    ------
    EvidenceError
        If the file is malformed, names something unknown, or leaves a comparison without answer.
    """
    text = files(__package__).joinpath("certainty.toml").read_text(encoding="utf-8")
    return parse_certainty(text, "certainty.toml")


def certainty(
    output: str,
    inputs: Mapping[str, Any],
    against: Mapping[str, Any] | None = None,
    month: float = 12,
) -> str:
    """Return how sure we are of an output in one scenario, compared with another.

    Parameters
    ----------
    output
        Name of an output of `describe()`.
    inputs
        Inputs of the scenario that differ from the defaults, only those that have an effect.
    against
        The same of the scenario that it is compared with. None, or the same scenario: a person to
        whom nothing is done.
    month
        When both are read.

    Returns
    -------
    str
        A label of `grades()`: where several things were moved, that of the weakest of them.

    Raises
    ------
    KeyError
        If there is no such output.

    Examples
    --------
    >>> certainty("lumbar_spine_bmd", {"drug": "anastrozole"}, {"drug": "none"}, month=24)
    'moderate'
    >>> walking = {"drug": "anastrozole", "aerobic_min_per_week": 150}
    >>> certainty("lumbar_spine_bmd", walking, {"drug": "anastrozole"})
    'tested, no effect found'
    """
    grade = _grades()[output]
    if grade == "mechanism only":
        return grade
    return weakest([answer.certainty for answer in answers(output, inputs, against, month)])


def certainty_of_counts(ratio: str) -> str:
    """Return how sure we are of people counted from a starting risk and a ratio of the model.

    Parameters
    ----------
    ratio
        How sure we are of the ratio.
    """
    return weakest([ratio, certainty_table().counted.certainty])


def answers(
    output: str, inputs: Mapping[str, Any], against: Mapping[str, Any] | None, month: float
) -> tuple[Answer, ...]:
    """Return one answer of the table for each group of inputs that differs.

    Parameters are those of `certainty`. An answer says which findings it rests on, and why.
    """
    return tuple(kind.answers[output] for kind in moved(inputs, against, month))


def moved(
    inputs: Mapping[str, Any], against: Mapping[str, Any] | None, month: float
) -> tuple[Kind, ...]:
    """Return what was moved: one kind for each group of inputs that differs."""
    table = certainty_table()
    one = {**_defaults(), **inputs}
    other = one if against is None else {**_defaults(), **against}
    kinds = tuple(_kinds(table.groups, one, other, month))
    if all(group.standing for group, _ in kinds):
        nothing = {name: value for group in table.groups for name, value in group.off.items()}
        kinds = tuple(_kinds(table.groups, one, {**one, **nothing}, month))
    return tuple(kind for _, kind in kinds) or (table.still,)


def weakest(labels: Sequence[str]) -> str:
    """Return the label that holds for several things together.

    What was tested without effect adds nothing to the others, so that it holds only alone.

    Parameters
    ----------
    labels
        One or more labels of `grades()`.
    """
    others = [label for label in labels if label != _TESTED]
    return max(others, key=_ORDER.index) if others else _TESTED


@cache
def _grades() -> Mapping[str, str]:
    return {row["name"]: row["grade"] for row in describe()["outputs"]}


@cache
def _defaults() -> Mapping[str, Any]:
    return {row["name"]: row["default"] for row in describe()["inputs"]}


def _kinds(
    groups: Collection[Group], one: Mapping[str, Any], other: Mapping[str, Any], month: float
) -> Iterator[tuple[Group, Kind]]:
    for group in groups:
        if _counts(group, one, other, month):
            sides = ((one, other), (other, one))
            yield (
                group,
                next(k for k in group.kinds if any(k.holds(group, *s, month) for s in sides)),
            )


def _counts(group: Group, one: Mapping[str, Any], other: Mapping[str, Any], month: float) -> bool:
    """Whether a group was moved, and had begun by the month that is read."""
    if group.standing:
        return any(
            values[name] != _defaults()[name] for values in (one, other) for name in group.inputs
        )
    if all(one[name] == other[name] for name in group.inputs):
        return False
    return group.start is None or any(
        month > values[group.start] and not group.is_off(values) for values in (one, other)
    )
