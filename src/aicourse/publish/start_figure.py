"""The picture on the start page: two arms of a trial, as the model draws them and as it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from aicourse.evidence import effect, study

if TYPE_CHECKING:
    from aicourse.explorer import Preset

__all__ = ["start_figure"]

_WIDTH, _HEIGHT = 480, 352
_LEFT, _RIGHT, _TOP, _BOTTOM = 30, 12, 42, 32
_MONTHS = 12
_HIGHEST = 8
# The explorer of the lesson on this trial has its dose and its people.
_PRESET = "I2"


@dataclass(frozen=True, slots=True)
class _Arm:
    """One arm: what it is called, its curve (months, points) and what the trial saw."""

    kind: str
    name: str
    curve: tuple[tuple[float, float], ...]
    first: float
    last: float


def start_figure() -> str:
    """Return worst joint pain over a year, with exercise and with usual care.

    Returns
    -------
    str
        A figure with an inline SVG, its text alternative and a caption.
    """
    from aicourse.explorer import load

    preset = load(_PRESET)
    assert preset.reference is not None
    exercise = _arm("exercise", "with exercise", preset, {})
    usual = _arm("usual_care", "with usual care", preset, preset.reference.inputs)
    people = sum(effect(f"irwin2015.worst_pain_{arm}_12mo").n or 0 for arm in _TRIAL_ARMS)
    story = (
        f"One trial with {people} women on an aromatase inhibitor: worst joint pain went from "
        f"{exercise.first:.1f} to {exercise.last:.1f} points in a year of exercise, and from "
        f"{usual.first:.1f} to {usual.last:.1f} with usual care. The scale runs from 0 to 10."
    )
    paper = study("irwin2015").reference
    sure = effect("irwin2015.worst_pain_exercise_12mo").certainty or "not graded"
    drawn = _frame() + _draw(usual, label_above=True) + _draw(exercise, label_above=False)
    return (
        '<figure class="start-figure">'
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(story)}">{drawn}'
        f"</svg><figcaption>{escape(story)} Points: the trial "
        f'(<a href="{escape(paper.link or "")}">{escape(paper.short)}</a>; how sure: '
        f"{escape(sure)}). Lines: the model. Illustrative, not a prediction for a person."
        "</figcaption></figure>"
    )


_TRIAL_ARMS = ("exercise", "usual_care")


def _arm(arm: str, name: str, preset: Preset, inputs: Mapping[str, Any]) -> _Arm:
    from aicourse import simulate

    first = _value(f"worst_pain_{arm}_0mo")
    last = first + _value(f"worst_pain_{arm}_12mo")
    start = {"baseline_worst_pain": first, "duration_months": _MONTHS}
    run = simulate(preset.scenario(**{**inputs, **start}))
    curve = tuple(zip(run.times, run["worst_pain"], strict=True))
    return _Arm(arm.replace("_", "-"), name, curve, first, last)


def _value(name: str) -> float:
    value = effect(f"irwin2015.{name}").value
    assert value is not None
    return value


def _x(month: float) -> float:
    return _LEFT + month / _MONTHS * (_WIDTH - _LEFT - _RIGHT)


def _y(value: float) -> float:
    return _HEIGHT - _BOTTOM - value / _HIGHEST * (_HEIGHT - _TOP - _BOTTOM)


def _draw(arm: _Arm, *, label_above: bool) -> str:
    path = "M" + "L".join(f"{_x(month):.1f} {_y(value):.1f}" for month, value in arm.curve)
    points = "".join(
        f'<circle class="start-point" cx="{_x(month):.1f}" cy="{_y(value):.1f}" r="6"/>'
        for month, value in ((0, arm.first), (_MONTHS, arm.last))
    )
    middle = min(arm.curve, key=lambda point: abs(point[0] - 7))[1]
    label = (
        f'<text class="start-label start-label-{arm.kind}" x="{_x(7):.1f}" '
        f'y="{_y(middle) + (-16 if label_above else 30):.1f}" text-anchor="middle">'
        f"{escape(arm.name)}</text>"
    )
    number = (
        f'<text class="start-number" x="{_x(_MONTHS) - 12:.1f}" '
        f'y="{_y(arm.last) - 12:.1f}" text-anchor="end">{arm.last:.1f}</text>'
    )
    return f'<path class="start-curve-{arm.kind}" d="{path}"/>{points}{label}{number}'


def _frame() -> str:
    lines = "".join(
        f'<path class="start-grid" d="M{_LEFT} {_y(value):.1f}H{_WIDTH - _RIGHT}"/>'
        f'<text class="start-tick" x="{_LEFT - 10}" y="{_y(value) + 5:.1f}" '
        f'text-anchor="end">{value}</text>'
        for value in range(0, _HIGHEST + 1, 2)
    )
    months = "".join(
        f'<text class="start-tick" x="{_x(month):.1f}" y="{_HEIGHT - _BOTTOM + 24}" '
        f'text-anchor="middle">{month}</text>'
        for month in range(0, _MONTHS, 3)
    )
    title = '<text class="start-tick" x="0" y="16">worst joint pain, points of 10</text>'
    axis = (
        f'<text class="start-tick" x="{_WIDTH}" y="{_HEIGHT - _BOTTOM + 24}" '
        f'text-anchor="end">{_MONTHS} months</text>'
    )
    return lines + months + title + axis
