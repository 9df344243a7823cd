"""Presets: what an explorer shows, as data in ``presets/*.toml``, checked when it is loaded."""

from __future__ import annotations

import re
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
from .reading import PresetError, Reader
from .relevance import effective

__all__ = ["Named", "Preset", "PresetError", "Reference", "View", "load", "names", "read", "state"]

LAYOUTS = ("curves", "balance")
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
    """A starting point with a name, as a button: the start with some inputs replaced."""

    label: str
    inputs: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class View:
    """One part of the picture: its kind (one of `LAYOUTS`) and the outputs that it shows."""

    kind: str
    outputs: tuple[str, ...]


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
        Inputs that differ from the model's defaults at the start.
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
        preset = Preset(
            id=name,
            title=reader.text("title"),
            inputs=reader.names("inputs", tuple(self.items)),
            parameters=reader.names("parameters", self.parameter_names, []),
            outputs=outputs,
            views=self._views(outputs),
            start=reader.inputs("start", checked_input),
            ranges=self._ranges(),
            y=self._y(outputs),
            reference=self._reference(),
            named=tuple(self._named(entry) for entry in reader.tables("named")),
            studies=tuple(
                StudyPoint.read(entry, outputs, tuple(self.items))
                for entry in reader.tables("studies")
            ),
            x_max=x_max,
            sentence=self._template("sentence", SENTENCE),
            sentence_outputs=reader.names("sentence_outputs", outputs, list(outputs)),
            sentence_month=reader.month("sentence_month", 0, x_max),
            label=self._template("label", "as set"),
        )
        reader.finish()
        self._check_scenarios(preset)
        return preset

    def _views(self, outputs: tuple[str, ...]) -> tuple[View, ...]:
        views = []
        for entry in self.reader.tables("views"):
            kind = entry.choice("kind", LAYOUTS)
            views.append(View(kind, entry.names("outputs", outputs)))
            if kind == "balance" and len(views[-1].outputs) != 2:
                raise entry.error("outputs", list(views[-1].outputs), "two, removed and built")
            entry.finish()
        return tuple(views) or (View("curves", outputs),)

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

    def _named(self, entry: Reader) -> Named:
        named = Named(entry.text("label"), entry.inputs("inputs", checked_input))
        entry.finish()
        return named

    def _template(self, field: str, default: str) -> str:
        text: str = self.reader.text(field, default)
        allowed = ("month", "course", *self.items)
        for name in re.findall(r"\{([^}]*)\}", text):
            if name not in allowed:
                raise self.reader.error(field, "{" + name + "}", "in braces " + ", ".join(allowed))
        return text

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
        "views": [{"kind": view.kind, "outputs": list(view.outputs)} for view in found.views],
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
        "named": [{"label": entry.label, "inputs": dict(entry.inputs)} for entry in found.named],
        "points": resolve(found.studies),
        "x_max": given.get("duration_months", found.x_max),
        "sentence": found.sentence,
        "sentence_outputs": list(found.sentence_outputs),
        "sentence_month": found.sentence_month,
        "label": found.label,
    }
