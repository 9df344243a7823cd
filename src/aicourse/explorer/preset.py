"""Presets: what an explorer shows, as data in ``presets/*.toml``, checked when it is loaded."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from aicourse.model.interface import checked_input

from .points import resolve
from .preset_data import Named, Preset, Reference
from .preset_file import PresetFile
from .reading import PresetError

__all__ = ["Named", "Preset", "PresetError", "Reference", "load", "names", "read", "state"]


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
    return PresetFile(table, file).preset()


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
