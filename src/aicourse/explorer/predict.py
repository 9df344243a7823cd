"""The question that an explorer may ask before it shows the answer of the model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .reading import Reader

KINDS = ("drag", "direction")


@dataclass(frozen=True, slots=True)
class Predict:
    """What is asked before the model's answer is shown.

    Attributes
    ----------
    kind
        "drag": the learner moves the end of the curve; "direction": down, about the same, up.
    output
        What it is about.
    month
        When; the start scenario of the preset is asked about.
    prompt
        The question.
    near
        A sketch that ends this close counts as close, in the output's unit.
    same
        A change smaller than this counts as "about the same", in the output's unit.
    """

    kind: str
    output: str
    month: int
    prompt: str
    near: float
    same: float

    @classmethod
    def read(cls, reader: Reader, drawn: tuple[str, ...], shown: tuple[str, ...], end: int) -> Any:
        """Read the table ``predict``: `drawn` are the outputs with a curve, `shown` all."""
        kind = reader.choice("kind", KINDS)
        found = cls(
            kind=kind,
            output=reader.choice("output", drawn if kind == "drag" else shown),
            month=reader.month("month", 1, end, end),
            prompt=reader.text("prompt"),
            near=reader.number("near", 0.5),
            same=reader.number("same", 0.5),
        )
        reader.finish()
        for field in ("near", "same"):
            if getattr(found, field) <= 0:
                raise reader.error(field, getattr(found, field), "a number above 0")
        return found

    def state(self) -> dict[str, Any]:
        """Return plain data."""
        return {name: getattr(self, name) for name in self.__slots__}
