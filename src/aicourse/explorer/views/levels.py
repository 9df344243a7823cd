"""Levels: inputs on a scale with marks from the registry, such as recommended and upper intakes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aicourse.evidence import effect, study
from aicourse.model import describe

from ..points import checked_effect
from ..reading import Reader
from .base import Known

KINDS = ("recommended", "upper")


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the scale.

    Attributes
    ----------
    effect
        Its id in the evidence registry; the value is the mark's place, in the input's own unit.
    kind
        "recommended" (an amount to reach) or "upper" (a limit, not a target).
    label
        For whom it holds, for instance "51 to 70 years".
    """

    effect: str
    kind: str
    label: str

    @classmethod
    def read(cls, reader: Reader, unit: str) -> Mark:
        """Read one entry of ``mark`` and check that its effect has the unit of the input."""
        mark = cls(
            effect=reader.text("effect"),
            kind=reader.choice("kind", KINDS),
            label=reader.text("label"),
        )
        found = checked_effect(reader, "effect", mark.effect)
        if found.unit != unit:
            raise reader.error("effect", mark.effect, f"an effect in {unit}, as the input")
        reader.finish()
        return mark

    @property
    def value(self) -> float:
        """Its place on the scale."""
        found = effect(self.effect).value
        assert found is not None  # checked when the preset was read
        return found

    def state(self) -> dict[str, Any]:
        """Return plain data, with the paper it comes from."""
        reference = study(self.effect.partition(".")[0]).reference
        return {
            "kind": self.kind,
            "label": self.label,
            "value": self.value,
            "source": reference.short,
            "link": reference.link,
        }


@dataclass(frozen=True, slots=True)
class Level:
    """One input on its scale.

    Attributes
    ----------
    input
        Its name.
    marks
        In rising order; one recommended amount or more, then one upper level or none.
    """

    input: str
    marks: tuple[Mark, ...]

    @classmethod
    def read(cls, reader: Reader, known: Mapping[str, Mapping[str, Any]]) -> Level:
        """Read one entry of ``level``."""
        name = reader.choice("input", tuple(known))
        unit = str(known[name]["unit"])
        marks = tuple(Mark.read(entry, unit) for entry in reader.tables("mark"))
        reader.finish()
        kinds = [mark.kind for mark in marks]
        values = [mark.value for mark in marks]
        if kinds[:1] != ["recommended"] or kinds.count("upper") > 1 or "upper" in kinds[:-1]:
            raise reader.error("mark", kinds, "recommended amounts, then at most one upper level")
        if values != sorted(values):
            raise reader.error("mark", values, "marks in rising order")
        return cls(name, marks)

    def state(self) -> dict[str, Any]:
        """Return plain data."""
        return {"input": self.input, "marks": [mark.state() for mark in self.marks]}


@dataclass(frozen=True, slots=True)
class Levels:
    """Inputs, one scale each, from top to bottom. It shows no output of the model."""

    levels: tuple[Level, ...]
    kind: str = "levels"

    @property
    def outputs(self) -> tuple[str, ...]:
        """None: what is set is shown, and not what follows from it."""
        return ()

    @classmethod
    def read(cls, reader: Reader, known: Known) -> Levels:
        """Read ``level``, one entry for each input."""
        items = {
            row["name"]: row
            for row in describe()["inputs"]
            if row["name"] in known.inputs and row["unit"].endswith("/day")
        }
        levels = tuple(Level.read(entry, items) for entry in reader.tables("level"))
        names = [level.input for level in levels]
        if not levels:
            raise reader.error("level", None, "a table for each input; there is none")
        if len(set(names)) < len(names):
            raise reader.error("level", names, "each input once")
        return cls(levels)

    def state(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "kind": self.kind,
            "outputs": [],
            "levels": [level.state() for level in self.levels],
        }
