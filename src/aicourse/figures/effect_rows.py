"""Rows of a chart in a table: a picture on one axis, with the words beside it.

What the chart of options and the chart of risks have in common. Places are percentages of the
width, so that a row fits any width without a script.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from importlib import resources

from .chart import colour

_MARGIN = 4.0


def style() -> str:
    """Return the style of both charts."""
    return resources.files(__package__).joinpath("options.css").read_text(encoding="utf-8")


def across(value: float, end: float = 1.0) -> float:
    """Return where a value lies on an axis from 0 to `end`, in per cent of the width.

    A margin is left at both ends. `risks.js` reckons it the same way.
    """
    return round(_MARGIN + (100 - 2 * _MARGIN) * value / end, 2)


def table_html(
    label: str, title: str, axis: str, columns: Sequence[str], rows: Sequence[str]
) -> str:
    """Return a table of rows.

    Parameters
    ----------
    label
        What a screen reader calls the table.
    title
        Its caption.
    axis
        HTML below the caption; empty where the rows have no picture.
    columns
        Names of the columns.
    rows
        Each as `row_html` makes it.
    """
    head = "".join(f'<th scope="col" role="columnheader">{escape(name)}</th>' for name in columns)
    return (
        f'<table class="ai-helps-table" role="table" aria-label="{escape(label)}">\n'
        f"<caption>{escape(title)}{axis}</caption>\n"
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n'
        f'<tbody role="rowgroup">\n{"".join(rows)}</tbody>\n</table>'
    )


def row_html(name: str, cells: Sequence[tuple[str, str, str]], people: str = "") -> str:
    """Return one row.

    Parameters
    ----------
    name
        What the row is about.
    cells
        For each its kind (`effect`, `sure`, `harm` or `source`), what to call it where the
        columns are stacked, and its HTML.
    people
        HTML behind the name: in whom it was studied.
    """
    data = "".join(
        f'<td role="cell" class="ai-helps-{kind}" data-label="{label}">{html}</td>'
        for kind, label, html in cells
    )
    head = f'<th scope="row" role="rowheader"><strong>{escape(name)}</strong>{people}</th>'
    return f'<tr role="row">{head}{data}</tr>\n'


def source_html(name: str, link: str | None) -> str:
    """Return a source, as a link where it has an address."""
    return f'<a href="{escape(link)}">{escape(name)}</a>' if link else escape(name)


def plot_html(parts: Sequence[str], height: int) -> str:
    """Return the picture of a row, hidden from screen readers: the words beside it say the same."""
    return (
        f'<svg class="ai-helps-plot" width="100%" height="{height}" aria-hidden="true" '
        f'focusable="false">{"".join(parts)}</svg>'
    )


def effect_marks(at: float, ends: tuple[float, float] | None) -> list[str]:
    """Return the mark of a number and its interval; open where no interval is known.

    Parameters
    ----------
    at, ends
        Places as `across` gives them.
    """
    ink = colour("curve-1")
    if ends is None:
        paper = colour("surface-raised")
        return [
            f'<circle cx="{at}%" cy="14" r="6" fill="{paper}" stroke="{ink}" stroke-width="2.5"/>'
        ]
    low, high = ends
    return [
        line(low, high, 14, 14, ink, 2.5),
        *(line(end, end, 8, 20, ink, 2.5) for end in ends),
        f'<circle cx="{at}%" cy="14" r="6" fill="{ink}"/>',
    ]


def line(
    x1: float, x2: float, y1: float, y2: float, ink: str, width: float, dashes: str = ""
) -> str:
    """Return a line between two places (in per cent) and two heights (in pixels)."""
    dash = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<line x1="{x1}%" x2="{x2}%" y1="{y1}" y2="{y2}" stroke="{ink}" '
        f'stroke-width="{width}"{dash}/>'
    )
