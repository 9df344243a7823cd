"""Bars: several outputs side by side at the reading month, each in its own unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..reading import Reader
from .base import Known

BETTER = ("lower", "higher")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes
    ----------
    output
        What it shows.
    label
        A shorter name than the output's own, or None.
    better
        Which end of its axis is the better one ("lower" or "higher"), or None.
    scale
        What its axis shows at least, in the output's unit, or None.
    """

    output: str
    label: str | None
    better: str | None
    scale: tuple[float, float] | None

    @classmethod
    def read(cls, reader: Reader, known: Known) -> Bar:
        """Read one entry of ``bar``."""
        bar = cls(
            output=reader.choice("output", known.outputs),
            label=reader.text("label", None),
            better=reader.choice("better", BETTER, None),
            scale=reader.span("scale", None),
        )
        reader.finish()
        return bar

    def state(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "output": self.output,
            "label": self.label,
            "better": self.better,
            "scale": None if self.scale is None else list(self.scale),
        }


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars from top to bottom."""

    bars: tuple[Bar, ...]
    title: str | None
    kind: str = "bars"

    @property
    def outputs(self) -> tuple[str, ...]:
        """The outputs that it shows."""
        return tuple(bar.output for bar in self.bars)

    @classmethod
    def read(cls, reader: Reader, known: Known) -> Bars:
        """Read ``bar``, one entry for each."""
        bars = tuple(Bar.read(entry, known) for entry in reader.tables("bar"))
        outputs = [bar.output for bar in bars]
        if not bars:
            raise reader.error("bar", None, "a table for each bar; there is none")
        if len(set(outputs)) < len(outputs):
            raise reader.error("bar", outputs, "each output once")
        return cls(bars, reader.text("title", None))

    def state(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "kind": self.kind,
            "outputs": list(self.outputs),
            "title": self.title,
            "bars": [bar.state() for bar in self.bars],
        }
