"""A forest plot: results of several studies, each with its interval, beside "no difference".

Results in different units never share an axis: each unit has a panel of its own, and so has each
study whose unit is not known. The picture needs no script; `Forest.figure` gives the same rows to
Plotly for an open cell.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from aicourse.evidence import Effect, effect, study

from .forest_drawing import draw
from .numbers import decimals_of, number_text

if TYPE_CHECKING:
    import plotly.graph_objects as go

__all__ = ["Forest", "ForestRow", "Panel", "forest"]

_POOLED = ("meta-analysis", "pooled")
_NO_UNIT = "unit not recorded"
# The registry says "as reported" where a paper gives a number and its unit could not be read.
_UNKNOWN = ("as reported", _NO_UNIT)


@dataclass(frozen=True, slots=True)
class ForestRow:
    """One result of one study.

    Attributes
    ----------
    effect
        Its id in the evidence registry.
    label
        For instance "Irwin 2015".
    unit
        As in the registry; decides the panel.
    value, low, high
        The result and the ends of its interval; `low` and `high` are None where none is recorded.
    interval
        What the interval is, for instance "95% CI"; None where there is none.
    people
        "n = 478", "18 trials" or "n not recorded".
    pooled
        Whether the result pools several trials; drawn as a diamond, a single study as a square.
    link
        The address of the paper, or None.
    decimals
        Digits behind the point, as the registry has them.
    """

    effect: str
    label: str
    unit: str
    value: float
    low: float | None
    high: float | None
    interval: str | None
    people: str
    pooled: bool
    link: str | None
    decimals: int

    @property
    def result(self) -> str:
        """The result in words: "−0.55 (−1.02 to −0.09)"."""
        value, *ends = (
            "" if number is None else number_text(number, self.decimals)
            for number in (self.value, self.low, self.high)
        )
        return f"{value} ({ends[0]} to {ends[1]})" if all(ends) else f"{value} (no interval)"

    def includes(self, none: float) -> str:
        """Say whether the interval includes the value of no difference."""
        if self.low is None or self.high is None:
            return "not known"
        return "yes" if self.low <= none <= self.high else "no"


@dataclass(frozen=True, slots=True)
class Panel:
    """Rows in one unit, on one axis.

    Attributes
    ----------
    unit
        Of all the rows.
    ratio
        Whether the axis is logarithmic and "no difference" is 1; else it is 0.
    rows
        One or more.
    """

    unit: str
    ratio: bool
    rows: tuple[ForestRow, ...]

    @property
    def none(self) -> float:
        """The value of no difference: 1 for ratios, else 0."""
        return 1.0 if self.ratio else 0.0


@dataclass(frozen=True, slots=True)
class Forest:
    """Results with their intervals: `html` for pages, `text` for everything else."""

    title: str
    panels: tuple[Panel, ...]
    lower: str
    higher: str

    def __repr__(self) -> str:
        """Return the plain text."""
        return self.text

    def _repr_html_(self) -> str:
        return self.html

    @property
    def rows(self) -> tuple[ForestRow, ...]:
        """All rows, panel after panel."""
        return tuple(row for panel in self.panels for row in panel.rows)

    @property
    def text(self) -> str:
        """Title and numbers as plain text."""
        lines = [self.title]
        for panel in self.panels:
            lines.append(f"{panel.unit}; no difference at {panel.none:g}")
            lines += [
                f"  {row.label}: {row.result}{_of(row.interval)}; {row.people}"
                for row in panel.rows
            ]
        return "\n".join(lines)

    @property
    def html(self) -> str:
        """The picture, and below it the numbers as a table."""
        head = ("Study", "Result", "Unit", "People", "Interval includes no difference")
        cells = "".join(f'<th scope="col">{name}</th>' for name in head)
        body = "".join(
            f'<tr><th scope="row">{_source(row)}</th><td>{row.result}{_of(row.interval)}</td>'
            f"<td>{escape(row.unit)}</td><td>{escape(row.people)}</td>"
            f"<td>{row.includes(panel.none)}</td></tr>"
            for panel in self.panels
            for row in panel.rows
        )
        return (
            f'<div class="chart">{draw(self)}\n'
            "<details><summary>The numbers of this picture</summary>"
            f'<div class="table-scroll"><table><caption>{escape(self.title)}</caption>'
            f"<thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table></div></details></div>"
        )

    def figure(self) -> go.Figure:
        """Return the same rows as a Plotly figure, one subplot for each unit.

        Raises
        ------
        ImportError
            If Plotly is not installed.
        """
        from .forest_plotly import figure

        return figure(self)


def forest(
    effects: Sequence[str],
    *,
    title: str,
    lower: str = "lower",
    higher: str = "higher",
    labels: Mapping[str, str] | None = None,
) -> Forest:
    """Set results of the evidence registry beside each other.

    Parameters
    ----------
    effects
        Ids in the registry, in the order in which they are to stand; one or more, each a number.
    title
        What is compared.
    lower, higher
        What a result to the left and to the right of "no difference" means.
    labels
        Other words than author and year, by id.

    Raises
    ------
    ValueError
        If there is no effect, an effect is no number or was never verified, or a label belongs to
        none of them. The message names the field, the value and what is allowed.
    UnknownEvidenceError
        If an id is unknown.
    """
    if not effects:
        raise ValueError("effects: [] is not allowed. Allowed: one id or more.")
    words = dict(labels or {})
    for name in words:
        if name not in effects:
            raise ValueError(f"labels: {name!r} is not allowed. Allowed: {', '.join(effects)}.")
    found = [effect(name) for name in effects]
    rows = [_row(item, words.get(item.id)) for item in found]
    ratio = {row.unit: item.kind == "ratio" for row, item in zip(rows, found, strict=True)}
    order = list(dict.fromkeys(map(_axis, rows)))
    by_axis = groupby(sorted(rows, key=lambda row: order.index(_axis(row))), _axis)
    panels = tuple(Panel(axis[0], ratio[axis[0]], tuple(group)) for axis, group in by_axis)
    return Forest(title, panels, lower, higher)


def _axis(row: ForestRow) -> tuple[str, str]:
    """Return what rows must share to share an axis: a unit or, where none is known, the study."""
    return row.unit, row.effect.partition(".")[0] if row.unit in _UNKNOWN else ""


def _row(item: Effect, label: str | None) -> ForestRow:
    if item.value is None or item.status == "unverified":
        raise ValueError(f"effects: {item.id!r} is not allowed. Allowed: verified numbers.")
    if item.kind == "ratio" and not (item.value > 0 and (item.low is None or item.low > 0)):
        raise ValueError(f"effects: {item.id!r} is not allowed. Allowed: ratios above 0.")
    source = study(item.id.partition(".")[0])
    design = (source.design or "").lower()
    people = f"n = {item.n:,}" if item.n is not None else item.n_note or "n not recorded"
    return ForestRow(
        effect=item.id,
        label=label or source.reference.short,
        unit=item.unit or _NO_UNIT,
        value=item.value,
        low=item.low,
        high=item.high,
        interval=item.interval,
        people=people,
        pooled=any(word in design for word in _POOLED),
        link=source.reference.link,
        decimals=decimals_of(item.value, item.low, item.high),
    )


def _of(interval: str | None) -> str:
    return f", {escape(interval)}" if interval else ""


def _source(row: ForestRow) -> str:
    label = escape(row.label)
    return f'<a href="{escape(row.link)}">{label}</a>' if row.link else label
