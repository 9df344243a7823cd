"""What a preset holds once it has been read and checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aicourse.model import Scenario, describe
from aicourse.model.interface import checked_input

from .points import StudyPoint
from .predict import Predict
from .relevance import effective
from .views import Planner, View
from .week import Week


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
        Narrower limits of a control: low, high, step by input, or the choices of a menu.
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
    ranges: Mapping[str, Mapping[str, Any]]
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
