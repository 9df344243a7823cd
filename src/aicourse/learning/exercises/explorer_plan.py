"""Exercises C.1 and C.2 of the capstone: the question and the control."""

from __future__ import annotations

import re
from typing import Any

from .exercise import Exercise, Slip
from .expectations import when
from .explorer_views import input_row, output_row

_KEYS = ("question", "output", "control", "base", "reference", "month")
_ONE_PERSON = re.compile(r"\b(i|my|me|you|your|her|his|she|he|this (woman|person|patient))\b", re.I)

# --- C.1 ----------------------------------------------------------------------------------------


def _question() -> Any:
    from aicourse import Scenario

    return {
        "question": "How much of a year's fall in joint pain is left if half of a plan is done?",
        "output": "worst_pain",
        "control": "adherence",
        "base": Scenario(
            duration_months=12,
            drug_start_month=-24,
            baseline_worst_pain=5.5,
            aerobic_min_per_week=150,
            resistance_sessions_per_week=2,
        ),
        "reference": {"aerobic_min_per_week": 0, "resistance_sessions_per_week": 0},
        "month": 12,
    }


def _about_age() -> Any:
    return {**_question(), "output": "lumbar_spine_bmd", "control": "age_years"}


def _about_me() -> Any:
    return {**_question(), "question": "How much will my joints hurt if I do half of the plan?"}


def _against_itself() -> Any:
    return {**_question(), "reference": {"aerobic_min_per_week": 150}}


def _range_of(name: str) -> tuple[Any, ...]:
    row = input_row(name)
    return tuple(row["choices"] or (row["low"], row["high"]))


def _read(answer: Any, **inputs: Any) -> float:
    from aicourse.model import simulate

    run = simulate(answer["base"].replace(**inputs))
    return run.value(answer["output"], answer["month"])


def _seen(answer: Any, values: list[float]) -> bool:
    """Whether values of the answer's output differ in the decimals that are shown."""
    return bool(max(values) - min(values) >= 10.0 ** -output_row(answer["output"])["decimals"])


def _names_exist(answer: Any) -> bool:
    return bool(output_row(answer["output"]) and input_row(answer["control"]))


def _it_answers(answer: Any) -> bool:
    name = answer["control"]
    return _seen(answer, [_read(answer, **{name: value}) for value in _range_of(name)])


def _reference_differs(answer: Any) -> bool:
    return _seen(answer, [_read(answer), _read(answer, **answer["reference"])])


C1 = Exercise(
    id="C.1",
    solution=_question,
    expects=(
        when(
            "The plan has all six entries.",
            lambda answer: all(answer[key] is not None for key in _KEYS),
            "The answer is a dictionary with the entries question, output, control, base, "
            "reference and month.",
        ),
        when(
            "Output and control are names that the model has.",
            _names_exist,
            "Look the names up: each row of `describe()['outputs']` and of `describe()['inputs']` "
            "has its name under `name`.",
        ),
        when(
            "The question asks about a group, and ends with a question mark.",
            lambda answer: (
                answer["question"].strip().endswith("?")
                and not _ONE_PERSON.search(answer["question"])
            ),
            "A question is there. Whom is it about? The model holds the average of people like "
            "those in trials; no slider of it can answer for one person.",
        ),
        when(
            "The model can answer: over its range the control moves the output.",
            _it_answers,
            "Both names exist. Run the scenario at both ends of the control's range and compare "
            "the output at your month.",
            "Read the control's `help`: not every input moves every output, and the month must "
            "lie within the months simulated.",
        ),
        when(
            "There is something to compare with.",
            _reference_differs,
            "A reference is given. Run `base.replace(**reference)`: does it differ from `base` in "
            "anything that the output feels?",
        ),
    ),
    slips=(Slip(_about_age, 3), Slip(_about_me, 2), Slip(_against_itself, 4)),
    shows="A question that a model can answer names an output, an input, whom it is about, a month "
    "and a comparator. Everything that follows is already decided by these six lines.",
)

# --- C.2 ----------------------------------------------------------------------------------------

_NUMBERS = ("adherence", "aerobic_min_per_week", "lumbar_spine_t_score")


def _control() -> Any:
    import ipywidgets as widgets

    from aicourse import describe

    def control(name: str) -> Any:
        row = next(row for row in describe()["inputs"] if row["name"] == name)
        unit = f" ({row['unit']})" if row["unit"] else ""
        # The whole label, and beside it enough room to slide.
        shared = {"style": {"description_width": "initial"}, "layout": {"width": "36em"}}
        shared["description"] = row["label"] + unit
        if row["choices"]:
            return widgets.Dropdown(options=row["choices"], value=row["default"], **shared)
        start = row["low"] if row["default"] is None else row["default"]
        ends = {"min": row["low"], "max": row["high"], "step": row["step"]}
        return widgets.FloatSlider(value=start, **ends, **shared)

    return control


def _nought_to_hundred() -> Any:
    import ipywidgets as widgets

    return lambda name: widgets.FloatSlider(value=0, min=0, max=100, description=name)


def _without_unit() -> Any:
    made = _control()

    def control(name: str) -> Any:
        widget = made(name)
        widget.description = input_row(name)["label"]
        return widget

    return control


def _sliders_only() -> Any:
    import ipywidgets as widgets

    def control(name: str) -> Any:
        row = input_row(name)
        low, high = row["low"] or 0, row["high"] or 1
        start = row["default"] if isinstance(row["default"], int | float) else low
        label = f"{row['label']} ({row['unit']})"
        return widgets.FloatSlider(
            value=start, min=low, max=high, step=row["step"] or 1, description=label
        )

    return control


def _as_described(widget: Any, name: str) -> bool:
    row = input_row(name)
    inside = row["low"] <= widget.min < widget.max <= row["high"]
    return bool(inside and abs(widget.value - row["default"]) < 1e-9)


C2 = Exercise(
    id="C.2",
    solution=_control,
    expects=(
        when(
            "It makes a widget with a value that can be observed.",
            lambda answer: answer("adherence").value is not None and answer("adherence").observe,
            "The answer is a function: put its name there, without brackets. It is tried with the "
            "names of inputs, such as 'adherence', and returns a widget of `ipywidgets`.",
        ),
        when(
            "A number starts at the model's default and stays inside the model's range.",
            lambda answer: all(_as_described(answer(name), name) for name in _NUMBERS),
            "A slider comes back. Its `min`, `max` and `value` must come from the row of this "
            "input in `describe()['inputs']`: `low`, `high`, `default`.",
            "Set `min` and `max` together with `value` when the slider is made: a value outside "
            "the limits of the moment is moved inside without a word.",
        ),
        when(
            "A choice offers what the model knows, and nothing else.",
            lambda answer: tuple(answer("drug").options) == tuple(input_row("drug")["choices"]),
            "Numbers are right. What does a row with `choices` need instead of a slider?",
        ),
        when(
            "Its label says what it is, with the unit.",
            lambda answer: all(
                text in answer("aerobic_min_per_week").description
                for text in (
                    input_row("aerobic_min_per_week")["label"],
                    input_row("aerobic_min_per_week")["unit"],
                )
            ),
            "Range and start are right. A reader who cannot see the code has only the "
            "`description`: it needs the row's `label` and its `unit`.",
        ),
        when(
            "An input that may be left out has a control as well.",
            lambda answer: 0 <= answer("estrogen_suppression").value <= 0.995,
            "One case is open: the default of `estrogen_suppression` is None, for “the medicine's "
            "own”. A slider needs a number to start from.",
        ),
    ),
    slips=(Slip(_nought_to_hundred, 1), Slip(_without_unit, 3), Slip(_sliders_only, 2)),
    shows="Nothing is typed in, so the control stays right when the model's table changes. An "
    "honest range is part of the message: where the slider ends, the evidence does.",
)
