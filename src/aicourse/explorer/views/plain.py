"""Views that are described by their outputs: curves with zones, the balance, the thermostat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..reading import Reader
from .base import Known

ZONE_OUTPUTS = ("thermoneutral_width_percent", "hot_flashes_per_day")


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of the y axis with a name, for instance osteoporosis below a T-score of −2.5.

    Attributes
    ----------
    output
        The chart it lies in.
    label
        Its name; it stands inside.
    above, below
        Where it begins and ends, in the output's unit; None where it is open.
    """

    output: str
    label: str
    above: float | None
    below: float | None

    @classmethod
    def read(cls, reader: Reader, outputs: tuple[str, ...]) -> Zone:
        """Read one entry of ``zone``."""
        zone = cls(
            output=reader.choice("output", outputs),
            label=reader.text("label"),
            above=reader.number("above", None),
            below=reader.number("below", None),
        )
        reader.finish()
        if zone.above is None and zone.below is None:
            raise reader.error("above", None, "a number here, in below, or in both")
        if zone.above is not None and zone.below is not None and zone.above >= zone.below:
            raise reader.error("above", zone.above, f"a number lower than below, {zone.below:g}")
        return zone

    def state(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "output": self.output,
            "label": self.label,
            "above": self.above,
            "below": self.below,
        }


@dataclass(frozen=True, slots=True)
class Curves:
    """Curves over time, one chart an output, on one time axis."""

    outputs: tuple[str, ...]
    zones: tuple[Zone, ...] = ()
    kind: str = "curves"

    @classmethod
    def read(cls, reader: Reader, known: Known) -> Curves:
        """Read ``outputs`` and ``zone``."""
        outputs = reader.names("outputs", known.outputs)
        return cls(outputs, tuple(Zone.read(entry, outputs) for entry in reader.tables("zone")))

    def state(self) -> dict[str, Any]:
        """Return plain data."""
        zones = {"zones": [zone.state() for zone in self.zones]} if self.zones else {}
        return {"kind": self.kind, "outputs": list(self.outputs), **zones}


@dataclass(frozen=True, slots=True)
class Balance:
    """Bone removed against bone built."""

    outputs: tuple[str, ...]
    kind: str = "balance"

    @classmethod
    def read(cls, reader: Reader, known: Known) -> Balance:
        """Read ``outputs``: two of them."""
        outputs = reader.names("outputs", known.outputs)
        if len(outputs) != 2:
            raise reader.error("outputs", list(outputs), "two, removed and built")
        return cls(outputs)

    def state(self) -> dict[str, Any]:
        """Return plain data."""
        return {"kind": self.kind, "outputs": list(self.outputs)}


@dataclass(frozen=True, slots=True)
class Thermostat:
    """The span of body temperature without sweating or shivering, and flashes per day."""

    outputs: tuple[str, ...]
    kind: str = "thermostat"

    @classmethod
    def read(cls, reader: Reader, known: Known) -> Thermostat:
        """Read ``outputs``: the width of the zone, then the flashes."""
        outputs = reader.names("outputs", known.outputs)
        if outputs != ZONE_OUTPUTS:
            raise reader.error("outputs", list(outputs), " and ".join(ZONE_OUTPUTS))
        return cls(outputs)

    def state(self) -> dict[str, Any]:
        """Return plain data."""
        return {"kind": self.kind, "outputs": list(self.outputs)}
