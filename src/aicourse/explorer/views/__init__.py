"""The parts of an explorer's picture, one kind a module: what a preset says of each, checked."""

from __future__ import annotations

from collections.abc import Callable

from ..reading import Reader
from .bars import Bars
from .base import Known, View
from .icons import Icons
from .levels import Levels
from .plain import Balance, Curves, Thermostat
from .planner import Planner

__all__ = ["KINDS", "Curves", "Icons", "Known", "Planner", "View", "read_view"]

KINDS: dict[str, Callable[[Reader, Known], View]] = {
    "curves": Curves.read,
    "balance": Balance.read,
    "bars": Bars.read,
    "icons": Icons.read,
    "planner": Planner.read,
    "thermostat": Thermostat.read,
    "levels": Levels.read,
}


def read_view(reader: Reader, known: Known) -> View:
    """Read one entry of ``views``.

    Raises
    ------
    PresetError
        If the kind or anything in the entry is not possible.
    """
    view = KINDS[reader.choice("kind", tuple(KINDS))](reader, known)
    reader.finish()
    return view
