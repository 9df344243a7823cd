"""The picture of `risks`: a choice of baseline, and a row for each ratio on a common axis.

Where scripts run, `risks.js` lets the reader type a baseline as well.
"""

from __future__ import annotations

import json
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
from .numbers import number_text
from .risks import PER, Risk
from .tables import certainty_html

_COLUMNS = ("Finding", "Of 1000 people", "How sure", "Ratio", "Source")
_STEPS = (1, 2, 5)
_STYLE = """
.ai-risk-own { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.ai-risk-own[hidden], .ai-helps-symptom[hidden] { display: none; }
.ai-helps-controls input.ai-risk-number { width: 6.5rem; height: 2rem; padding: 0 0.4rem;
  border: 1px solid var(--ai-rule-strong, #8A7F73); border-radius: 4px;
  background: var(--ai-surface, #FBF8F3); color: inherit; font: inherit; }
.ai-helps-controls input.ai-risk-number[aria-invalid="true"] { border-width: 3px; }
.ai-risk-said { width: 100%; margin: 0; font-weight: 600; }
/* What is possible stands above the picture; only a screen reader needs it twice. */
.ai-risk-said:not([data-wrong]) { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
@media screen { .ai-helps:not(:has(#ai-risk-own:checked)) [data-baseline="own"] { display: none; } }
@media print { [data-baseline="own"] { display: none; } }
"""
_OWN = (
    '<div class="ai-risk-own" hidden><label><input type="radio" name="ai-risk-baseline" '
    'id="ai-risk-own"> a number of your own</label><label>of 1000: <input type="number" '
    'class="ai-risk-number" min="0.1" max="999.9" step="any" value="75" '
    'aria-describedby="ai-risk-said"></label></div>'
)


def risks_html(rows: Sequence[Risk], baselines: Sequence[float]) -> str:
    """Return ratios beside baselines as one block of HTML.

    Parameters
    ----------
    rows
        The ratios.
    baselines
        Of 1000 people; the reader chooses which one is shown. Without style all are. One alone
        stands without a choice.
    """
    body = "\n".join(_section(rows, item) for item in baselines)
    form, rules = ("", "") if len(baselines) == 1 else (_form(baselines), _STYLE)
    return (
        f'<div class="ai-helps"{_data(rows) if form else ""}>\n'
        f"<style>{style()}{rules}</style>\n{form}{body}\n"
        '<p class="ai-helps-foot">Line: the comparison group. Dot and bar: with an aromatase '
        "inhibitor, with the interval of the ratio. The baseline is your assumption; the ratio is "
        "the study's. Illustrative, not a prediction for a person.</p>\n</div>"
    )


def _form(baselines: Sequence[float]) -> str:
    """Return the choice of baseline, and the rules that show the one that is chosen."""
    middle = baselines[len(baselines) // 2]
    rules = "".join(
        f".ai-helps:has(#ai-risk-{item}:checked) "
        f'.ai-helps-symptom:not([data-baseline="{item}"]) {{ display: none; }}\n'
        for item in (*map(_name, baselines), "own")
    )
    choices = "".join(
        f'<label><input type="radio" name="ai-risk-baseline" id="ai-risk-{_name(item)}"'
        f"{' checked' if item == middle else ''}> {item:g}</label>"
        for item in baselines
    )
    return (
        f"<style>@media screen {{ {rules} }}</style>\n"
        '<form class="ai-helps-controls" autocomplete="off"><fieldset class="ai-helps-pick">'
        f"<legend>Of {PER} people in the comparison group, it happens to</legend>{choices}{_OWN}"
        '</fieldset><p class="ai-risk-said" id="ai-risk-said" role="status"></p></form>\n'
    )


def _data(rows: Sequence[Risk]) -> str:
    """Return what the script needs of the ratios, as an attribute of the block."""
    numbers = [
        {"kind": row.kind, "ratio": row.ratio, "low": row.low, "high": row.high} for row in rows
    ]
    return f' data-risks="{escape(json.dumps(numbers))}"'


def _name(baseline: float) -> str:
    return f"{baseline:g}".replace(".", "-")


def _section(rows: Sequence[Risk], baseline: float) -> str:
    found = [row.people(baseline) for row in rows]
    top = max(value for group in found for value in (*group, baseline) if value is not None)
    ticks = _ticks(top)
    end = ticks[-1]
    title = f"Of {PER} people, when it happens to {baseline:g} in the comparison group"
    marks = "".join(
        f'<span style="left:{across(tick, end)}%">{number_text(tick, 0 if end > 4 else 1)}</span>'
        for tick in ticks
    )
    axis = (
        '<span class="ai-helps-scale" aria-hidden="true">'
        f'<span class="ai-helps-ticks">{marks}</span></span>'
    )
    table = table_html(title, title, axis, _COLUMNS, [_row(row, baseline, end) for row in rows])
    return (
        f'<section class="ai-helps-symptom" data-baseline="{_name(baseline)}">\n{table}\n</section>'
    )


def _row(row: Risk, baseline: float, end: float) -> str:
    cells = (
        ("effect", "", f"{_plot(row, baseline, end)}<span>{escape(row.sentence(baseline))}</span>"),
        ("sure", "How sure", certainty_html(row.certainty)),
        ("harm", "Ratio", escape(row.ratio_text)),
        ("source", "Source", source_html(row.source, row.link)),
    )
    return row_html(row.label, cells)


def _plot(row: Risk, baseline: float, end: float) -> str:
    """Return the picture of a row: the comparison group, the other one, and its interval."""
    value, low, high = row.people(baseline)
    at = across(baseline, end)
    ends = None
    if low is not None and high is not None:
        ends = across(low, end), across(high, end)
    group = line(at, at, 0, 28, colour("rule-strong"), 2)
    return plot_html([group, *effect_marks(across(value, end), ends)], 30)


def _ticks(top: float) -> list[float]:
    """Return four to seven round numbers from 0 that reach beyond the highest value."""
    size = 10.0**-2
    while True:
        for step in _STEPS:
            if top <= 5 * step * size:
                count = -int(-top // (step * size))
                return [round(step * size * number, 6) for number in range(count + 1)]
        size *= 10
