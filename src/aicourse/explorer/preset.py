"""Presets: what an explorer shows, as data in ``presets/*.toml``, checked when it is loaded."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from aicourse.model import Scenario, describe
from aicourse.model.interface import checked_input

from .points import StudyPoint, resolve
from .predict import Predict
from .reading import PresetError, Reader
from .relevance import effective
from .views import Curves, Known, Planner, View, read_view
from .views.base import template
from .views.planner import read_week
from .week import DOSE, Week

__all__ = ["Named", "Preset", "PresetError", "Reference", "View", "load", "names", "read", "state"]

SENTENCE = "After {month} months {course}"


@dataclass(frozen=True, slots=True)
class Reference:
    """The ghost: the scenario as it is set, with some inputs replaced.

    Attributes
    ----------
    label
        Beside the dashed curve, for instance "no medicine".
    phrase
        In the sentence, for instance "with no medicine".
    inputs
        What is replaced.
    """

    label: str
    phrase: str
    inputs: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Named:
    """A starting point with a name, as a button: the start with some inputs replaced.

    Attributes
    ----------
    label
        On the button.
    inputs
        What is replaced; with a week, also the dose that it makes.
    week
        The week of the planner, or None.
    """

    label: str
    inputs: Mapping[str, Any]
    week: Week | None = None

    def state(self) -> dict[str, Any]:
        """Return plain data."""
        week = {} if self.week is None else {"week": str(self.week)}
        return {"label": self.label, "inputs": dict(self.inputs), **week}


@dataclass(frozen=True, slots=True)
class Preset:
    """One explorer as a lesson uses it.

    Attributes
    ----------
    id
        The name of the file without its ending.
    title
        Above the explorer.
    inputs, parameters
        The controls, in order: inputs of the model, then parameters by name.
    outputs
        The outputs in table and downloads.
    views
        The parts of the picture, from top to bottom.
    start
        Inputs that differ from the model's defaults at the start; with a planner, also the dose
        that its week makes.
    ranges
        Narrower limits of a control: low, high, step by input.
    y
        The range that the y axis shows at least, by output.
    reference
        The ghost curve, or None.
    named
        Starting points with a name.
    studies
        Trial results that are drawn in.
    x_max
        Last month of the time axis; also the duration of the simulation.
    sentence, sentence_outputs, sentence_month
        The beginning of the sentence that says the result, the outputs it names, and the month
        that it speaks of at the start.
    label
        Beside the curve as set; may hold the name of an input in braces.
    predict
        What is asked before the model's answer is shown, or None.
    """

    id: str
    title: str
    inputs: tuple[str, ...]
    parameters: tuple[str, ...]
    outputs: tuple[str, ...]
    views: tuple[View, ...]
    start: Mapping[str, Any]
    ranges: Mapping[str, Mapping[str, float]]
    y: Mapping[str, tuple[float, float]]
    reference: Reference | None
    named: tuple[Named, ...]
    studies: tuple[StudyPoint, ...]
    x_max: int
    sentence: str
    sentence_outputs: tuple[str, ...]
    sentence_month: int
    label: str
    predict: Predict | None = None

    @property
    def planner(self) -> Planner | None:
        """The week of exercise, or None where the preset has none."""
        return next((view for view in self.views if isinstance(view, Planner)), None)

    @property
    def timed(self) -> bool:
        """Whether anything is drawn over time; counts of people in trials alone are not."""
        return any(view.outputs for view in self.views)

    def values(self, **inputs: Any) -> dict[str, Any]:
        """Return every input: the model's defaults, the preset's start, then what is given.

        Raises
        ------
        ValueError
            If a name is unknown or a value not allowed; the message names field, value and range.
        """
        defaults = {row["name"]: row["default"] for row in describe()["inputs"]}
        given = {name: checked_input(name, value) for name, value in inputs.items()}
        return {**defaults, "duration_months": self.x_max, **self.start, **given}

    def scenario(self, **inputs: Any) -> Scenario:
        """Return the scenario of this preset, with some inputs changed.

        Inputs without effect (the length of a course of no medicine) are left out.

        Raises
        ------
        ValueError
            As `values`, and if inputs do not go together.
        """
        return Scenario(**effective(self.values(**inputs)))


class _Loader:
    """Reads one preset against what the model and the registry know."""

    def __init__(self, table: Mapping[str, Any], file: str) -> None:
        self.reader = Reader(table, file)
        self.file = file
        known = describe()
        self.items = {row["name"]: row for row in known["inputs"] if row["name"] != "parameters"}
        self.outputs = tuple(row["name"] for row in known["outputs"])
        self.parameter_names = tuple(row["name"] for row in known["parameters"])

    def preset(self) -> Preset:
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

    def _ranges(self) -> dict[str, dict[str, float]]:
        table = self.reader.get("ranges", dict, "a table by input", {})
        for name, limits in table.items():
            allowed = (*self.items, *(f"parameters.{p}" for p in self.parameter_names))
            if name not in allowed:
                raise self.reader.error(f"ranges.{name}", limits, "inputs that are numbers")
            reader = Reader(limits, self.file, f"ranges.{name}")
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
            try:
                preset.scenario(**inputs)
            except ValueError as error:
                raise PresetError(f"{self.file}: {field} {label!r}: {error}") from None


def read(text: str, file: str) -> Preset:
    """Read a preset from the text of its file.

    Parameters
    ----------
    text
        TOML.
    file
        Name of the file, for messages; without its ending it is the preset's id.

    Returns
    -------
    Preset
        Checked: every name, value, effect and combination.

    Raises
    ------
    PresetError
        The message names the file, the field, the value and what is allowed.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PresetError(f"{file}: this is not TOML: {error}") from None
    return _Loader(table, file).preset()


def _folder() -> Traversable:
    return resources.files("aicourse.explorer").joinpath("presets")


def names() -> tuple[str, ...]:
    """Return the ids of all presets, in alphabetical order."""
    files = (file.name for file in _folder().iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in files if name.endswith(".toml")))


@cache
def load(preset: str) -> Preset:
    """Load a preset by its id.

    Raises
    ------
    PresetError
        If there is no such preset (the message lists what there is), or its file has an error.
    """
    if preset not in names():
        raise PresetError(f"preset = {preset!r}: allowed are {', '.join(names())}.")
    file = f"{preset}.toml"
    return read(_folder().joinpath(file).read_text(encoding="utf-8"), file)


def state(preset: str | Preset, **inputs: Any) -> dict[str, Any]:
    """Return the state that the explorer's script is given: plain data, ready for JSON.

    Parameters
    ----------
    preset
        A preset or its id.
    **inputs
        Inputs that differ from the preset's start.

    Returns
    -------
    dict
        With the trial points resolved from the evidence registry.

    Raises
    ------
    ValueError
        If the preset is unknown or an input not allowed.
    """
    found = preset if isinstance(preset, Preset) else load(preset)
    found.scenario(**inputs)  # refuses what does not go together
    given = {name: checked_input(name, value) for name, value in inputs.items()}
    reference = found.reference
    return {
        "preset": found.id,
        "title": found.title,
        "inputs": list(found.inputs),
        "parameters": list(found.parameters),
        "outputs": list(found.outputs),
        "views": [view.state() for view in found.views],
        "start": {"duration_months": found.x_max, **found.start},
        "values": given,
        "ranges": {name: dict(limits) for name, limits in found.ranges.items()},
        "y": {name: list(limits) for name, limits in found.y.items()},
        "reference": reference
        and {
            "label": reference.label,
            "phrase": reference.phrase,
            "inputs": dict(reference.inputs),
        },
        "named": [entry.state() for entry in found.named],
        "points": resolve(found.studies),
        "x_max": given.get("duration_months", found.x_max),
        "sentence": found.sentence,
        "sentence_outputs": list(found.sentence_outputs),
        "sentence_month": found.sentence_month,
        "label": found.label,
        **({"week": str(found.planner.week)} if found.planner else {}),
        **({"predict": found.predict.state()} if found.predict else {}),
    }
