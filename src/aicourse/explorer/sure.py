"""How sure we are of what an explorer shows: the label of its comparison, and the words for it.

`static/sure.js` does the same in the page; a test compares them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aicourse.evidence import grade
from aicourse.evidence.certainty import certainty, certainty_of_counts, certainty_table
from aicourse.model import describe

from .numbers import joined
from .relevance import effective

__all__ = ["compared", "counts_sure", "how_sure", "labels"]

LEAD = "How sure: "


def compared(
    values: Mapping[str, Any], reference: Mapping[str, Any] | None
) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """Return the inputs that have an effect: as set, and of the ghost.

    Parameters
    ----------
    values
        Every input.
    reference
        The reference of a preset's state, or None.
    """
    main = effective(values)
    if reference is None:
        return main, None
    return main, effective({**values, **reference["inputs"]})


def labels(
    outputs: Sequence[str],
    values: Mapping[str, Any],
    reference: Mapping[str, Any] | None,
    month: float,
) -> dict[str, str]:
    """Return how sure we are of each output at a month, as compared with the ghost.

    Where the curve is the ghost, nothing is compared, and there is no label. Only where the ghost
    stands for the model as fitted, or where there is none, a person to whom nothing is done is the
    other side.
    """
    main, other = compared(values, reference)
    if reference is not None and _same(main, other or {}) and not _of_the_model(reference):
        # What nobody measured is said wherever it is shown.
        grades = {row["name"]: row["grade"] for row in describe()["outputs"]}
        return {name: grades[name] for name in outputs if grades[name] == "mechanism only"}
    return {name: certainty(name, main, other, month) for name in outputs}


def _same(main: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    defaults = {row["name"]: row["default"] for row in describe()["inputs"]}
    return {**defaults, **main} == {**defaults, **other}


def _of_the_model(reference: Mapping[str, Any]) -> bool:
    standing = (group for group in certainty_table().groups if group.standing)
    return any(name in reference["inputs"] for group in standing for name in group.inputs)


def counts_sure(ratio: str) -> str:
    """Return the words for people who are counted with a ratio of the model."""
    return LEAD + _signed(certainty_of_counts(ratio))


def how_sure(found: Mapping[str, str], names: Mapping[str, str]) -> str:
    """Write labels as one sentence without its stop.

    Parameters
    ----------
    found
        A label by output.
    names
        What each output is called.

    Returns
    -------
    str
        "How sure: ◕ moderate", or with several labels "How sure: ◕ moderate for worst joint pain;
        □ tested, no effect found for lumbar spine bone density".
    """
    alike: dict[str, list[str]] = {}
    for output, label in found.items():
        alike.setdefault(label, []).append(names[output])
    if len(alike) == 1:
        return LEAD + _signed(next(iter(alike)))
    return LEAD + "; ".join(f"{_signed(label)} for {joined(told)}" for label, told in alike.items())


def _signed(label: str) -> str:
    return f"{grade(label).symbol} {label}"
