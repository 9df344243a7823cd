"""Icon arrays: of 100 or 1,000 people, how many; groups side by side with one denominator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aicourse.evidence import Effect, effect, study
from aicourse.model.interface import checked_input

from ..numbers import with_unit
from ..points import checked_effect, people
from ..reading import Reader
from .base import Known, template

OF = (100, 1000)
SIDES = ("harm", "benefit")
RUNS = ("main", "reference")

# How many of 100 one unit of the registry's number is, and whether it is counted a year.
UNITS = {
    "%": (1.0, False),
    "% per year": (1.0, True),
    "per 1000 person-years": (0.1, True),
    "per 10,000 person-years": (0.01, True),
}


def _share(reader: Reader, field: str, effect_id: str) -> Effect:
    """Return an effect that says how many of a group, or raise."""
    found = checked_effect(reader, field, effect_id)
    if found.kind not in ("share", "rate") or found.unit not in UNITS:
        allowed = "an effect that is a share or a rate, in " + ", ".join(UNITS)
        raise reader.error(field, effect_id, allowed)
    return found


def _per_hundred(found: Effect) -> float:
    assert found.value is not None  # `_share` saw to it
    assert found.unit is not None
    return found.value * UNITS[found.unit][0]


def _span(found: Effect) -> str | None:
    yearly = UNITS[found.unit or ""][1]
    return "in one year" if yearly else found.time


def _source(found: Effect) -> dict[str, Any]:
    reference = study(found.study_key).reference
    return {"source": reference.short, "link": reference.link}


@dataclass(frozen=True, slots=True)
class Baseline:
    """The share that a ratio is multiplied with: one effect, or a grid over one or two inputs.

    Attributes
    ----------
    axes
        The inputs of the grid and their values, in rising order. Empty for one effect.
    effects
        Ids, the last input fastest.
    """

    axes: tuple[tuple[str, tuple[float, ...]], ...]
    effects: tuple[str, ...]

    @classmethod
    def read(cls, reader: Reader, known: Known, default: Baseline | None) -> Baseline:
        """Read ``baseline``: an id, or a list of tables with ``effect`` and ``at``."""
        words = "an effect, or a list of tables"
        value = reader.get("baseline", (str, list), words, default or ...)
        if isinstance(value, Baseline):
            return value
        if isinstance(value, str):
            _share(reader, "baseline", value)
            return cls((), (value,))
        return cls._grid(reader, reader.tables("baseline"), known)

    @classmethod
    def _grid(cls, reader: Reader, rows: list[Reader], known: Known) -> Baseline:
        if not rows:
            raise reader.error("baseline", [], "at least one table with effect and at")
        cells: dict[tuple[float, ...], str] = {}
        names: tuple[str, ...] = ()
        for row in rows:
            at = row.inputs("at", checked_input)
            names = names or tuple(at)
            allowed = 1 <= len(names) <= 2 and set(names) <= set(known.inputs)
            if not allowed or set(at) != set(names):
                raise row.error("at", at, "the same one or two inputs in each table")
            name = row.text("effect")
            _share(row, "effect", name)
            row.finish()
            cells[tuple(float(at[axis]) for axis in names)] = name
        axes = [tuple(sorted({key[i] for key in cells})) for i in range(len(names))]
        wanted = [()] if not axes else [(x,) for x in axes[0]]
        for axis in axes[1:]:
            wanted = [(*key, x) for key in wanted for x in axis]
        missing = [key for key in wanted if key not in cells]
        if missing or len(cells) != len(rows):
            where = dict(zip(names, missing[0], strict=True)) if missing else None
            raise reader.error("baseline", where, "each combination of the inputs' values once")
        effects = tuple(cells[key] for key in wanted)
        _alike(reader, effects)
        return cls(tuple(zip(names, axes, strict=True)), effects)

    def state(self) -> dict[str, Any]:
        """Return plain data: shares of 100 and where they come from."""
        first = effect(self.effects[0])
        return {
            "axes": [{"input": name, "at": list(at)} for name, at in self.axes],
            "shares": [_per_hundred(effect(name)) for name in self.effects],
            "outcome": first.outcome,
            "population": first.population or study(first.study_key).population,
            "span": _span(first),
            **_source(first),
        }


def _alike(reader: Reader, effects: tuple[str, ...]) -> None:
    found = [effect(name) for name in effects]
    for one in found[1:]:
        if (one.study_key, one.outcome, one.unit, one.time) != (
            found[0].study_key,
            found[0].outcome,
            found[0].unit,
            found[0].time,
        ):
            allowed = f"the outcome, unit, time and study of {found[0].id}"
            raise reader.error("baseline", one.id, allowed)


@dataclass(frozen=True, slots=True)
class Group:
    """One array: a share from a trial, or a baseline times a ratio of the model.

    Attributes
    ----------
    label
        Who these people are; may hold the name of an input in braces.
    when
        Inputs under which the group is shown.
    effect
        Id of the share, or None.
    output, run, baseline
        The ratio, whether of the curve as set ("main") or of the ghost ("reference"), and what it
        is multiplied with; None where `effect` is given.
    note
        What a reader should know, or None.
    """

    label: str
    when: Mapping[str, Any]
    effect: str | None
    output: str | None
    run: str
    baseline: Baseline | None
    note: str | None

    @classmethod
    def read(cls, reader: Reader, known: Known, shared: Baseline | None) -> Group:
        """Read one entry of ``group``; `shared` is the baseline of its panel."""
        name = reader.text("effect", None)
        output = reader.choice("output", known.outputs, None)
        if (name is None) == (output is None):
            raise reader.error("effect", name, "either effect, or output with baseline")
        if name is not None:
            _share(reader, "effect", name)
        group = cls(
            label=template(reader, "label", ("drug", *known.inputs)),
            when=reader.when("when", known.inputs),
            effect=name,
            output=output,
            run=reader.choice("run", RUNS, "main"),
            baseline=Baseline.read(reader, known, shared) if output else None,
            note=reader.text("note", None),
        )
        reader.finish()
        return group

    @property
    def span(self) -> str | None:
        """The time that the share counts."""
        return _span(effect(self.effect or self.baseline.effects[0]))  # type: ignore[union-attr]

    def state(self) -> dict[str, Any]:
        """Return plain data."""
        data: dict[str, Any] = {
            "label": self.label,
            "when": dict(self.when),
            "note": self.note,
            "span": self.span,
        }
        if self.baseline is not None:
            own = {"output": self.output, "run": self.run, "baseline": self.baseline.state()}
            return {**data, **own}
        found = effect(self.effect or "")
        unit = found.unit or ""
        short = "%" if unit == "%" else unit
        return {
            **data,
            "share": _per_hundred(found),
            "exact": with_unit(f"{found.value:g}", short),
            "people": people(found),
            "comparator": found.comparator,
            "secondary": found.status == "secondary",
            **_source(found),
        }


@dataclass(frozen=True, slots=True)
class Panel:
    """One outcome: what happened to the people who are marked, in each group."""

    title: str
    side: str | None
    missing: str | None
    groups: tuple[Group, ...]

    @classmethod
    def read(cls, reader: Reader, known: Known) -> Panel:
        """Read one entry of ``panel``."""
        own = reader.get("baseline", (str, list), "an effect, or a list of tables", None)
        shared = None if own is None else Baseline.read(reader, known, None)
        panel = cls(
            title=reader.text("title"),
            side=reader.choice("side", SIDES, None),
            missing=template(reader, "missing", known.inputs, None),
            groups=tuple(Group.read(entry, known, shared) for entry in reader.tables("group")),
        )
        reader.finish()
        if not panel.groups:
            raise reader.error("group", None, "a table for each group; there is none")
        if all(group.when for group in panel.groups) and panel.missing is None:
            raise reader.error("missing", None, "a text for where no group applies")
        for group in panel.groups:
            alike = [other for other in panel.groups if other.when == group.when]
            if len({other.span for other in alike}) > 1:
                spans = ", ".join(str(other.span) for other in alike)
                raise reader.error("group", spans, "groups side by side that count the same time")
        return panel

    def state(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "title": self.title,
            "side": self.side,
            "missing": self.missing,
            "groups": [group.state() for group in self.groups],
        }


@dataclass(frozen=True, slots=True)
class Icons:
    """Arrays of people.

    Attributes
    ----------
    of
        The denominator of every group: 100 or 1000.
    people
        What they are called.
    note
        Below everything, or None.
    panels
        The outcomes.
    """

    of: int
    people: str
    note: str | None
    panels: tuple[Panel, ...]
    kind: str = "icons"

    @property
    def outputs(self) -> tuple[str, ...]:
        """The outputs that its groups are worked out from."""
        found = [g.output for panel in self.panels for g in panel.groups if g.output]
        return tuple(dict.fromkeys(found))

    @classmethod
    def read(cls, reader: Reader, known: Known) -> Icons:
        """Read ``of``, ``people``, ``note`` and ``panel``, one entry for each outcome."""
        of = reader.get("of", int, "100 or 1000", 100)
        if of not in OF:
            raise reader.error("of", of, "100 or 1000")
        panels = tuple(Panel.read(entry, known) for entry in reader.tables("panel"))
        if not panels:
            raise reader.error("panel", None, "a table for each outcome; there is none")
        return cls(of, reader.text("people", "people"), reader.text("note", None), panels)

    def state(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "kind": self.kind,
            "outputs": list(self.outputs),
            "of": self.of,
            "people": self.people,
            "note": self.note,
            "panels": [panel.state() for panel in self.panels],
        }
