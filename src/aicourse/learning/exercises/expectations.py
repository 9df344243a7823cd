"""Expectations that many exercises share."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from numbers import Real
from typing import Any

from .exercise import Expect


def is_number(unit: str) -> Expect:
    """Expect a finite number."""

    def holds(answer: Any, _: Any) -> bool:
        return isinstance(answer, Real) and not isinstance(answer, bool) and math.isfinite(answer)

    hint = f"The answer is one number ({unit}). Put the number itself there, not text or a list."
    return Expect(f"It is a number ({unit}).", holds, (hint,))


def has_keys(keys: Iterable[str]) -> Expect:
    """Expect a dictionary with some names, each with a finite number."""
    wanted = tuple(keys)

    def holds(answer: Any, _: Any) -> bool:
        return isinstance(answer, Mapping) and all(math.isfinite(answer[key]) for key in wanted)

    names = ", ".join(repr(key) for key in wanted)
    hint = f"The answer is a dictionary with a number under each of {names}."
    return Expect("It has a number under each name.", holds, (hint,))


def is_function(example: Any) -> Expect:
    """Expect a function that takes one value and returns a finite number."""

    def holds(answer: Any, _: Any) -> bool:
        return callable(answer) and math.isfinite(answer(example))

    hint = (
        "The answer is a function: put its name there, without brackets. "
        f"It is tried with {example!r}."
    )
    return Expect("It is a function that returns a number.", holds, (hint,))


def near(says: str, within: float, *hints: str) -> Expect:
    """Expect a number no further from the reference than some distance, in its own unit."""

    def holds(answer: Any, reference: Any) -> bool:
        return abs(float(answer) - float(reference)) <= within

    return Expect(says, holds, hints)


def when(says: str, holds: Callable[[Any], bool], *hints: str) -> Expect:
    """Expect what a test of the answer alone says."""
    return Expect(says, lambda answer, _: holds(answer), hints)
