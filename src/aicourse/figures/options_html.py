"""The chart of options as HTML: a picture a row, on one axis, with the words beside it.

Places are percentages, so that a row fits any width without a script. The choice of symptom and
of what is drawn are form controls that the style reads; without style everything is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from .chart import colour
from .effect_rows import (
    across,
    effect_marks,
    line,
    plot_html,
    row_html,
    source_html,
    style,
    table_html,
)
from .numbers import decimals_of, number_text
from .options import Option, Scale, Symptom
from .tables import certainty_html

_COLUMNS = ("Option", "Difference from the other group", "How sure", "Harm", "Source")
_LIST_COLUMNS = ("Option", "What was found", "How sure", "Harm", "Source")


def options_html(symptoms: Sequence[Symptom]) -> str:
    """Return the chart of options against symptoms as one block of HTML.

    Parameters
    ----------
    symptoms
        At least one; with several, the reader chooses which one is shown.
    """
    rules = "".join(
        f".ai-helps:has(#ai-helps-{item.id}:checked) "
        f'.ai-helps-symptom:not([data-symptom="{item.id}"]) {{ display: none; }}\n'
        for item in symptoms
    )
    body = "\n".join(_symptom(item) for item in symptoms)
    return (
        f'<div class="ai-helps">\n<style>{style()}@media screen {{ {rules} }}</style>\n'
        f"{_controls(symptoms)}\n{body}\n"
        '<p class="ai-helps-foot">A dot is the difference from the other group, a bar its '
        "interval; an open dot has no interval on record. Filled square: the group with the "
        "option; open square: the other group. Compare within one scale, not between scales. "
        "Which option fits is decided with the care team.</p>\n</div>"
    )


def _controls(symptoms: Sequence[Symptom]) -> str:
    choices = "".join(
        f'<label><input type="radio" name="ai-helps-symptom" id="ai-helps-{item.id}"'
        f"{' checked' if number == 0 else ''}> {escape(item.name)}</label>"
        for number, item in enumerate(symptoms)
    )
    pick = (
        f'<fieldset class="ai-helps-pick"><legend>Symptom</legend>{choices}</fieldset>'
        if len(symptoms) > 1
        else ""
    )
    return (
        f'<form class="ai-helps-controls" autocomplete="off">{pick}'
        '<label class="ai-helps-both"><input type="checkbox" id="ai-helps-groups"> '
        "Show what happened in both groups</label></form>"
    )


def _symptom(symptom: Symptom) -> str:
    name = escape(symptom.name)
    scales = "\n".join(_scale(symptom, scale, rows) for scale, rows in symptom.scales)
    lists = "\n".join(
        table_html(
            f"{symptom.name}: {title}", title, "", _LIST_COLUMNS, [_row(row) for row in rows]
        )
        for title, rows in symptom.lists
    )
    return (
        f'<section class="ai-helps-symptom" data-symptom="{symptom.id}" aria-label="{name}">\n'
        f'<p class="ai-helps-name">{name}</p>\n{scales}\n{lists}\n</section>'
    )


def _scale(symptom: Symptom, scale: Scale, rows: Sequence[Option]) -> str:
    label = f"{symptom.name}: {scale.title}"
    return table_html(
        label, scale.title, _axis(scale), _COLUMNS, [_row(row, _plot(row, scale)) for row in rows]
    )


def _row(row: Option, plot: str = "") -> str:
    interval = f' <span class="ai-helps-quiet">({escape(row.interval)})</span>'
    groups = f'<span class="ai-helps-groups">{escape(row.groups)}</span>' if row.groups else ""
    result = escape(row.result)
    words = f"<strong>{result}</strong>{interval}" if row.interval else result
    note = f' <span class="ai-helps-quiet">{escape(row.note)}</span>' if row.note else ""
    people = f' <span class="ai-helps-quiet">{escape(row.people)}</span>' if row.people else ""
    sources = "; ".join(source_html(name, link) for name, link in row.sources)
    cells = (
        ("effect", "", f"{plot}<span>{words}</span>{groups}{note}"),
        ("sure", "How sure", certainty_html(row.certainty)),
        ("harm", "Harm", escape(row.harm)),
        ("source", "Source", sources),
    )
    return row_html(row.name, cells, people)


def _across(scale: Scale, value: float) -> float:
    return across(scale.place(value))


def _axis(scale: Scale) -> str:
    """Return the axis above the rows: numbers, and what lies on either side."""
    places = decimals_of(*scale.ticks)
    ticks = "".join(
        f'<span style="left:{_across(scale, tick)}%">{number_text(tick, places)}</span>'
        for tick in scale.ticks
    )
    mark = (
        f'<span class="ai-helps-marked">Dashed: {escape(scale.mark_label)}</span>'
        if scale.mark is not None
        else ""
    )
    return (
        '<span class="ai-helps-scale" aria-hidden="true">'
        f'<span class="ai-helps-sides"><span>← {escape(scale.better)}</span>'
        f"<span>{escape(scale.worse)} →</span></span>"
        f'<span class="ai-helps-ticks">{ticks}</span></span>{mark}'
    )


def _plot(row: Option, scale: Scale) -> str:
    """Return the picture of a row: no difference, the difference, its interval, both groups."""
    assert row.value is not None
    quiet = colour("rule-strong")
    zero = _across(scale, 0)
    parts = [line(zero, zero, 0, 44, quiet, 1.5)]
    if scale.mark is not None:
        at = _across(scale, scale.mark)
        parts.append(line(at, at, 0, 44, quiet, 1.5, "4 3"))
    ends = None
    if row.low is not None and row.high is not None:
        ends = _across(scale, row.low), _across(scale, row.high)
    parts += effect_marks(_across(scale, row.value), ends)
    parts.append(_both(row, scale))
    return plot_html(parts, 44)


def _both(row: Option, scale: Scale) -> str:
    """Return the marks of the two groups, where both lie on the axis."""
    if row.treated is None or row.other is None:
        return ""
    if not all(0 <= scale.place(value) <= 1 for value in (row.treated, row.other)):
        return ""
    ink, second = colour("curve-1"), colour("curve-2")
    treated, other = _across(scale, row.treated), _across(scale, row.other)
    return (
        '<g class="ai-helps-groups">'
        + line(treated, other, 34, 34, colour("rule-strong"), 1.5)
        + f'<rect x="{treated}%" y="29" width="10" height="10" transform="translate(-5 0)" '
        f'fill="{ink}"/>'
        + f'<rect x="{other}%" y="29" width="10" height="10" transform="translate(-5 0)" '
        f'fill="{colour("surface-raised")}" stroke="{second}" stroke-width="2.5"/></g>'
    )
