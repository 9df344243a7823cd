"""Exercise C.10 of the capstone: a test of explorers, tried on sound and on broken ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .exercise import Exercise, Slip
from .expectations import when
from .explorer_engine import C3, C4
from .explorer_layers import C5
from .explorer_plan import C2
from .explorer_views import CURVE, View, a_view, input_row
from .explorer_words import C8

Layer = Callable[[View], Any]


def _built(name: str = "adherence", connected: bool = True, last: Layer | None = None) -> View:
    """Return an explorer of training and pain, with one more layer at the end where given."""
    view = a_view(
        "worst_pain",
        duration_months=24,
        drug_start_month=-24,
        aerobic_min_per_week=150,
        resistance_sessions_per_week=2,
        baseline_worst_pain=5,
    )
    view["reference"] = {"aerobic_min_per_week": 0, "resistance_sessions_per_week": 0}
    view["reference_label"] = "usual care"
    view["controls"] = {name: C2.reference(name)}
    layers = [C3.reference, C5.reference, C8.reference, *([last] if last else [])]
    if connected:
        C4.reference(view, layers)
    else:
        for layer in layers:
            layer(view)
    return view


def sound() -> View:
    """Return an explorer without a fault."""
    return _built()


def also_sound() -> View:
    """Return another one: other control, other start."""
    return _built("aerobic_min_per_week")


def stuck() -> View:
    """Return one whose curve does not follow the slider."""
    return _built(connected=False)


def without_unit() -> View:
    """Return one whose axis has lost its unit."""

    def bare(view: View) -> None:
        view["figure"].update_layout(yaxis_title_text="Worst joint pain")

    return _built(last=bare)


def drifting() -> View:
    """Return one whose reference moves with the slider."""

    def drift(view: View) -> None:
        share = view["run"].scenario.adherence
        trace = next(t for t in view["figure"].data if t.name == view["reference_label"])
        trace.y = [value + share for value in trace.y]

    return _built(last=drift)


def promising() -> View:
    """Return one whose sentence does not say what it is not."""

    def promise(view: View) -> None:
        text = view["sentence"].value
        view["sentence"].value = text.replace("Illustrative, not a prediction for a person.", "")

    return _built(last=promise)


def beyond() -> View:
    """Return one whose slider goes further than the model."""
    view = _built()
    view["controls"]["adherence"].max = 2 * input_row("adherence")["high"]
    return view


def _examine() -> Any:
    from aicourse import describe

    def examine(build: Any) -> list[str]:
        view, found = build(), []
        inputs = {row["name"]: row for row in describe()["inputs"]}
        outputs = {row["name"]: row for row in describe()["outputs"]}
        (name, control), *_ = view["controls"].items()
        low, high = inputs[name]["low"], inputs[name]["high"]

        def lines() -> dict[str, Any]:
            return {trace.name: tuple(trace.y) for trace in view["figure"].data}

        before = lines()
        control.value = low if control.value != low else high
        after, ghost = lines(), view["reference_label"]
        if before["as set"] == after["as set"]:
            found.append("the curve does not follow")
        if before[ghost] != after[ghost]:
            found.append("the reference moves")
        if outputs[view["output"]]["unit"] not in view["figure"].layout.yaxis.title.text:
            found.append("the axis has no unit")
        if "not a prediction for a person" not in view["sentence"].value:
            found.append("the caveat is missing")
        if control.min < low or control.max > high:
            found.append("the slider leaves the model's range")
        return found

    return examine


def _nothing_found() -> Any:
    return lambda build: [] if build() else ["nothing was built"]


def _only_the_curve() -> Any:
    def examine(build: Callable[[], View]) -> list[str]:
        view = build()
        (control,) = view["controls"].values()

        def line() -> tuple[float, ...]:
            return next(tuple(t.y) for t in view["figure"].data if t.name == CURVE)

        before = line()
        control.value = control.max if control.value == control.min else control.min
        return [] if line() != before else ["the curve does not follow"]

    return examine


def _against_a_typed_number() -> Any:
    def examine(build: Callable[[], View]) -> list[str]:
        view = build()
        last = next(t.y[-1] for t in view["figure"].data if t.name == CURVE)
        return [] if abs(last - 3.3) < 0.1 else ["the curve does not end at 3.3"]

    return examine


def _finds(build: Callable[[], View]) -> Callable[[Any], bool]:
    return lambda examine: bool(examine(build))


C10 = Exercise(
    id="C.10",
    solution=_examine,
    expects=(
        when(
            "Two sound explorers pass, whatever they are about.",
            lambda answer: answer(sound) == [] and answer(also_sound) == [],
            "The answer is a function: it takes a function that builds a view, and returns a list "
            "of complaints. For a sound explorer the list is empty. It is tried on two, with "
            "different controls; expect no number that only one of them has.",
        ),
        when(
            "It notices a curve that does not follow its control.",
            _finds(stuck),
            "Sound explorers pass. Now one is tried whose slider is connected to nothing. Keep "
            "the curve's numbers, move the control, compare.",
        ),
        when(
            "It notices an axis without its unit.",
            _finds(without_unit),
            "It moves the control, and that finds much. Words can break too: compare the axis "
            "title with the output's unit in `describe`.",
        ),
        when(
            "It notices a reference that moves.",
            _finds(drifting),
            "Curve and unit are looked at. One explorer moves a line that should stand still: "
            "which one is that, and what is it called?",
        ),
        when(
            "It notices a sentence that has lost its caveat.",
            _finds(promising),
            "The figure is well guarded. Read `view['sentence'].value` too, after the control was "
            "moved.",
        ),
        when(
            "It notices a slider that leaves the model's range.",
            _finds(beyond),
            "One fault is left, and it is in the control itself. Compare its ends with the row of "
            "its input.",
        ),
    ),
    slips=(
        Slip(_nothing_found, 1),
        Slip(_only_the_curve, 2),
        Slip(_against_a_typed_number, 0),
    ),
    shows="Your test passed what is sound and failed five broken explorers, each for a reason. "
    "A test that cannot fail proves nothing; yours can.",
)
