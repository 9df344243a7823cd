"""A forest plot for open cells: the rows of `Forest` as a Plotly figure."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from .forest_drawing import ticks
from .palette import colours

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from .forest import Forest, Panel

__all__ = ["figure"]

_PER_ROW, _BETWEEN, _MARGIN = 52, 84, {"l": 170, "r": 20, "t": 50, "b": 64}
# Reads on light and on dark paper alike: JupyterLab has both, and the figure does not know which.
_INK = "#808080"


def figure(plot: Forest) -> go.Figure:
    """Return a forest plot with one subplot for each unit; a pointer shows the numbers."""
    import plotly.graph_objects as go
    from plotly.subplots import make_subplots

    count = len(plot.panels)
    inner = _PER_ROW * len(plot.rows) + _BETWEEN * (count - 1)
    made: go.Figure = make_subplots(
        rows=count,
        cols=1,
        vertical_spacing=_BETWEEN / inner if count > 1 else 0,
        row_heights=[len(panel.rows) for panel in plot.panels],
    )
    for place, panel in enumerate(plot.panels, 1):
        made.add_trace(go.Scatter(**_trace(panel)), row=place, col=1)
        made.add_vline(x=panel.none, line_width=1, line_color=_INK, row=place, col=1)
        made.update_xaxes(
            title_text=f"{panel.unit} (left: {plot.lower}; right: {plot.higher})",
            title_standoff=6,
            type="log" if panel.ratio else "linear",
            range=_range(panel),
            zeroline=False,
            gridcolor="rgba(128,128,128,0.3)",
            row=place,
            col=1,
        )
        # Places with names, not names alone: one study may stand there twice.
        made.update_yaxes(
            tickvals=list(range(len(panel.rows))),
            ticktext=[row.label for row in panel.rows],
            range=[len(panel.rows) - 0.5, -0.5],
            showgrid=False,
            zeroline=False,
            row=place,
            col=1,
        )
    made.update_layout(
        title=plot.title,
        showlegend=False,
        template="none",
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        font_color=_INK,
        margin=_MARGIN,
        height=inner + _MARGIN["t"] + _MARGIN["b"],
    )
    return made


def _range(panel: Panel) -> list[float]:
    """Return the ends of the axis; Plotly wants those of a logarithmic one as powers of ten."""
    first, *_, last = ticks(panel)
    return [math.log10(first), math.log10(last)] if panel.ratio else [first, last]


def _trace(panel: Panel) -> dict[str, Any]:
    rows = panel.rows
    ink = colours("light")["curve-2"]
    ends = [(row.value if end is None else end) for row in rows for end in (row.low, row.high)]
    return {
        "x": [row.value for row in rows],
        "y": list(range(len(rows))),
        "mode": "markers",
        "marker": {
            "size": 11,
            "color": ink,
            "symbol": ["diamond" if row.pooled else "square" for row in rows],
        },
        "error_x": {
            "type": "data",
            "symmetric": False,
            "array": [high - row.value for row, high in zip(rows, ends[1::2], strict=True)],
            "arrayminus": [row.value - low for row, low in zip(rows, ends[::2], strict=True)],
            "color": ink,
        },
        "customdata": [[row.label, row.result, row.people] for row in rows],
        "hovertemplate": "%{customdata[0]}: %{customdata[1]}<br>%{customdata[2]}<extra></extra>",
    }
