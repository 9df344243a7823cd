"""What a lesson's data file holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

TIERS = ("Fundamentals", "Intermediate", "Academic")
LEVELS = ("recall", "apply", "judge")
QUESTION_KINDS = ("choose-one", "choose-several", "number", "order")
PREDICTION_KINDS = ("direction", "choose", "number")


@dataclass(frozen=True, slots=True)
class ModelQuery:
    """One number that the model gives, worked out when a cell runs.

    Attributes
    ----------
    output
        Name of an output of `aicourse.describe()`.
    month
        Months from the start.
    inputs
        Inputs of the scenario that differ from the defaults.
    minus
        Inputs of a second scenario whose value is taken away, or None.
    absolute
        Take the size without its sign ("how many per cent lower?").
    """

    output: str
    month: float
    inputs: Mapping[str, Any] = field(default_factory=dict)
    minus: Mapping[str, Any] | None = None
    absolute: bool = False


@dataclass(frozen=True, slots=True)
class TrialQuery:
    """One number that a trial found.

    Attributes
    ----------
    effect
        Id of the effect in the evidence registry.
    certainty
        How sure we are, where the registry grades only what it was compared with; else None.
    """

    effect: str
    certainty: str | None = None


Query = ModelQuery | TrialQuery


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose, or one step to put in order, with what it leads to."""

    text: str
    feedback: str
    right: bool = True


@dataclass(frozen=True, slots=True)
class Case:
    """Feedback for numbers from `low` to `high`: a slip that people make."""

    low: float
    high: float
    feedback: str


@dataclass(frozen=True, slots=True)
class NumberAnswer:
    """The number that a question asks for.

    Attributes
    ----------
    answer
        The number, or the query that gives it.
    tolerance
        How far off still counts.
    unit
        Shown behind the field.
    decimals
        With how many the answer is printed.
    right, low, high
        Feedback for a good answer, one that is too low and one that is too high.
    cases
        Feedback for particular slips; they go before `low` and `high`.
    """

    answer: float | Query
    tolerance: float
    unit: str
    decimals: int
    right: str
    low: str
    high: str
    cases: tuple[Case, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a lesson's bank; `options` stand in the right order for the kind "order"."""

    id: str
    kind: str
    level: str
    prompt: str
    hint: str | None = None
    options: tuple[Option, ...] = ()
    number: NumberAnswer | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One range of outcomes to choose when predicting: up to `below`, or all that is left."""

    text: str
    below: float | None


@dataclass(frozen=True, slots=True)
class Prediction:
    """A question that is answered before the explorer moves.

    Attributes
    ----------
    id, prompt, kind
        Name, question, one of `PREDICTION_KINDS`.
    query
        Where the answer comes from.
    explain
        What the reveal says about the answer.
    choices
        From the smallest outcome to the largest; empty for the kind "number".
    near, low, high
        For "number": how close counts as close, and what may be entered.
    unit
        Unit of the number, where it is not the output's own.
    """

    id: str
    prompt: str
    kind: str
    query: Query
    explain: str
    choices: tuple[Choice, ...] = ()
    near: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class TrialRow:
    """One row of a trial table: an effect, and words that replace the registry's where given."""

    effect: str
    certainty: str | None = None
    who: str | None = None
    arm: str | None = None
    compared_with: str | None = None
    time: str | None = None
    outcome: str | None = None
    note: str | None = None
    decimals: int | None = None


@dataclass(frozen=True, slots=True)
class TrialTable:
    """One table of "What trials found"."""

    name: str
    caption: str
    rows: tuple[TrialRow, ...]
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Declared:
    """Where numbers of a lesson come from that stand in no study cited beside them.

    Attributes
    ----------
    texts
        The words as they stand in the lesson, number included.
    model
        The number is the model's.
    computed
        The number is worked out: an expression of findings and numbers.
    setting, definition
        Why the numbers need no study: the course chose them, or they are so by definition.
    """

    texts: tuple[str, ...]
    model: ModelQuery | None = None
    computed: str | None = None
    setting: str | None = None
    definition: str | None = None


@dataclass(frozen=True, slots=True)
class LessonData:
    """Everything in a lesson's data file.

    Attributes
    ----------
    id, title, tier, notebook
        "F3", the title, one of `TIERS`, path below `notebooks/`.
    ready
        False for a lesson that so far only lends questions to warm-ups.
    minutes
        Lowest and highest.
    read_before
        Ids of lessons.
    evidence_searched
        Month and year.
    outcomes
        What the learner will be able to do, each starting with a verb.
    warm_up
        "<lesson>.<question>" of earlier lessons.
    sources
        Keys of studies.
    numbers
        Origins of numbers that stand in no study cited beside them.
    """

    id: str
    title: str
    tier: str
    notebook: str
    ready: bool = True
    minutes: tuple[int, int] = (0, 0)
    read_before: tuple[str, ...] = ()
    evidence_searched: str = ""
    outcomes: tuple[str, ...] = ()
    warm_up: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    predictions: tuple[Prediction, ...] = ()
    trials: tuple[TrialTable, ...] = ()
    sources: tuple[str, ...] = ()
    numbers: tuple[Declared, ...] = ()
