"""Reads one preset's file against what the model and the registry know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aicourse.model import describe
from aicourse.model.interface import checked_input

from .points import StudyPoint
from .predict import Predict
from .preset_data import Named, Preset, Reference
from .reading import PresetError, Reader
from .views import Curves, Known, Planner, View, read_view
from .views.base import template
from .views.planner import read_week
from .week import DOSE, Week

SENTENCE = "After {month} months {course}"


class PresetFile:
    """Reads one preset against what the model and the registry know."""

    def __init__(self, table: Mapping[str, Any], file: str) -> None:
        self.reader = Reader(table, file)
        self.file = file
        known = describe()
        self.items = {row["name"]: row for row in known["inputs"] if row["name"] != "parameters"}
        self.outputs = tuple(row["name"] for row in known["outputs"])
        self.parameter_names = tuple(row["name"] for row in known["parameters"])

    def preset(self) -> Preset:
        """Return the preset, or raise `PresetError` for the first thing that is not possible."""
        reader = self.reader
        name = reader.text("id")
        stem = self.file.removesuffix(".toml")
        if name != stem:
            raise reader.error("id", name, f"the name of the file, {stem}")
        outputs = reader.names("outputs", self.outputs)
        x_max = reader.month("x_max", 1, 180)
        views = self._views(outputs)
        planner = next((view for view in views if isinstance(view, Planner)), None)
        preset = Preset(
            id=name,
            title=reader.text("title"),
            inputs=self._inputs(planner),
            parameters=reader.names("parameters", self.parameter_names, []),
            outputs=outputs,
            views=views,
            start=self._start(planner),
            ranges=self._ranges(),
            y=self._y(outputs),
            reference=self._reference(),
            named=tuple(self._named(entry, planner) for entry in reader.tables("named")),
            studies=tuple(
                StudyPoint.read(entry, outputs, tuple(self.items))
                for entry in reader.tables("studies")
            ),
            x_max=x_max,
            sentence=template(reader, "sentence", self.braces, SENTENCE),
            sentence_outputs=self._told(outputs, views),
            sentence_month=reader.month("sentence_month", 0, x_max),
            label=template(reader, "label", self.braces, "as set"),
            predict=self._predict(views, outputs, x_max),
        )
        reader.finish()
        self._check_scenarios(preset)
        return preset

    @property
    def braces(self) -> tuple[str, ...]:
        """What may stand in braces in a text."""
        return ("month", "course", *self.items)

    def _views(self, outputs: tuple[str, ...]) -> tuple[View, ...]:
        known = Known(outputs, tuple(self.items))
        views = [read_view(entry, known) for entry in self.reader.tables("views")]
        kinds = [view.kind for view in views]
        if kinds.count("planner") > 1:
            raise self.reader.error("views", kinds, "one planner at most")
        return tuple(views) or (Curves(outputs),)

    def _inputs(self, planner: Planner | None) -> tuple[str, ...]:
        """Read the controls; what the week sets has none."""
        names = self.reader.names("inputs", tuple(self.items))
        taken = set(names) & set(DOSE) if planner else set()
        if taken:
            raise self.reader.error("inputs", min(taken), "an input that the week does not set")
        return names

    def _start(self, planner: Planner | None) -> dict[str, Any]:
        start = self.reader.inputs("start", checked_input)
        if planner is None:
            return start
        for name in DOSE:
            if name in start:
                raise self.reader.error(f"start.{name}", start[name], "left to the planner's week")
        return {**start, **planner.week.dose()}

    def _told(self, outputs: tuple[str, ...], views: tuple[View, ...]) -> tuple[str, ...]:
        """Read what the sentence names: outputs, or nothing where icon arrays say it all."""
        told = self.reader.names("sentence_outputs", outputs, list(outputs))
        if not told and all(view.kind != "icons" for view in views):
            raise self.reader.error("sentence_outputs", [], "at least one of " + ", ".join(outputs))
        return told

    def _predict(
        self, views: tuple[View, ...], outputs: tuple[str, ...], x_max: int
    ) -> Predict | None:
        entry = self.reader.table("predict")
        if entry is None:
            return None
        drawn = tuple(name for view in views if view.kind == "curves" for name in view.outputs)
        found: Predict = Predict.read(entry, drawn, outputs, x_max)
        return found

    def _ranges(self) -> dict[str, dict[str, Any]]:
        table = self.reader.get("ranges", dict, "a table by input", {})
        for name, limits in table.items():
            allowed = (*self.items, *(f"parameters.{p}" for p in self.parameter_names))
            if name not in allowed:
                raise self.reader.error(f"ranges.{name}", limits, "inputs that are numbers")
            reader = Reader(limits, self.file, f"ranges.{name}")
            choices = self.items[name]["choices"] if name in self.items else None
            if choices:
                reader.names("choices", choices)
                reader.finish()
                continue
            for field in ("low", "high", "step"):
                value = reader.get(field, (int, float), "a number", None)
                if value is not None and field != "step" and name in self.items:
                    reader.inputs_value(name, value, checked_input, field)
            reader.finish()
        return {name: dict(limits) for name, limits in table.items()}

    def _y(self, outputs: tuple[str, ...]) -> dict[str, tuple[float, float]]:
        table = self.reader.get("y", dict, "a table by output", {})
        ranges = {}
        for name, value in table.items():
            if name not in outputs:
                raise self.reader.error(f"y.{name}", value, "one of " + ", ".join(outputs))
            if not (isinstance(value, list) and len(value) == 2 and value[0] < value[1]):
                raise self.reader.error(f"y.{name}", value, "two numbers, the lower one first")
            ranges[name] = (float(value[0]), float(value[1]))
        return ranges

    def _reference(self) -> Reference | None:
        entry = self.reader.table("reference")
        if entry is None:
            return None
        label = entry.text("label")
        reference = Reference(
            label, entry.text("phrase", f"with {label}"), entry.inputs("inputs", checked_input)
        )
        entry.finish()
        return reference

    def _named(self, entry: Reader, planner: Planner | None) -> Named:
        label = entry.text("label")
        inputs = entry.inputs("inputs", checked_input)
        week: Week | None = None
        if planner is not None:
            for name in set(inputs) & set(DOSE):
                raise entry.error(f"inputs.{name}", inputs[name], "left to the week")
            week = read_week(entry, planner.activities, None)
            inputs = {**inputs, **(week.dose() if week else {})}
        entry.finish()
        return Named(label, inputs, week)

    def _check_scenarios(self, preset: Preset) -> None:
        """See that the start, the ghost and every named start go together."""
        others = [("named", entry.label, entry.inputs) for entry in preset.named]
        if preset.reference is not None:
            others.append(("reference", preset.reference.label, preset.reference.inputs))
        for field, label, inputs in [("start", "", {}), *others]:
            if field != "reference":
                self._check_choices(preset, field, label, inputs)
            try:
                preset.scenario(**inputs)
            except ValueError as error:
                raise PresetError(f"{self.file}: {field} {label!r}: {error}") from None

    def _check_choices(
        self, preset: Preset, field: str, label: str, inputs: Mapping[str, Any]
    ) -> None:
        """See that no start needs what a menu of the preset leaves out."""
        values = preset.values(**inputs)
        for name, limits in preset.ranges.items():
            if "choices" in limits and values[name] not in limits["choices"]:
                allowed = ", ".join(limits["choices"])
                raise PresetError(
                    f"{self.file}: {field} {label!r}: {name} = {values[name]!r} is not possible. "
                    f"Allowed: ranges.{name}.choices, {allowed}."
                )
