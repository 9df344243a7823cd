"""The planner: a week of seven days whose sessions become the dose of exercise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..reading import Reader
from ..week import Week, WeekError, activities
from .base import Known


@dataclass(frozen=True, slots=True)
class Planner:
    """A week to be filled.

    Attributes
    ----------
    activities
        The ids of what is offered, in order.
    week
        The sessions at the start.
    """

    activities: tuple[str, ...]
    week: Week
    kind: str = "planner"
    outputs: tuple[str, ...] = ()

    @classmethod
    def read(cls, reader: Reader, known: Known) -> Planner:
        """Read ``activities`` and ``week``."""
        offered = tuple(activities())
        chosen = reader.names("activities", offered, list(offered))
        return cls(chosen, read_week(reader, chosen))

    def state(self) -> dict[str, Any]:
        """Return plain data."""
        return {"kind": self.kind, "outputs": [], "activities": list(self.activities)}


def read_week(reader: Reader, offered: tuple[str, ...], default: Any = "") -> Any:
    """Read ``week`` and check that it holds only what is offered."""
    text = reader.get("week", str, "a text", default)
    if text is None:
        return None
    try:
        week = Week.read(text)
    except WeekError as error:
        raise reader.error("week", text, str(error)) from None
    for session in week.sessions:
        if session.activity not in offered:
            raise reader.error("week", session.activity, "one of " + ", ".join(offered))
    return week
