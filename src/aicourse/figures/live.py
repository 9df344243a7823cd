"""A Plotly figure that is updated in place, and the still picture that stands in for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .chart import Chart, chart

if TYPE_CHECKING:
    import plotly.graph_objects as go

__all__ = ["put", "still"]


def put(figure: go.Figure, name: str, **trace: Any) -> Any:
    """Add a scatter trace to a figure, or change the one that has this name already.

    A layer of an explorer runs at every movement of a control. With a plain ``add_scatter`` each
    movement would leave one more line behind.

    Parameters
    ----------
    figure
        A Plotly figure or `FigureWidget`; it is changed.
    name
        The trace's name, as the legend shows it.
    **trace
        What `plotly.graph_objects.Scatter` takes: ``x``, ``y``, ``mode``, ``line`` …

    Returns
    -------
    plotly.graph_objects.Scatter
        The trace inside the figure.
    """
    for found in figure.data:
        if found.name == name:
            found.update(trace)
            return found
    figure.add_scatter(name=name, **trace)
    return figure.data[-1]


def still(figure: go.Figure) -> Chart:
    """Return a light picture of a figure, with its text alternative and its numbers as a table.

    Lines keep their names; single points become marks, named by what stands before the first
    colon and numbered where that is not enough to tell them apart. Intervals of points are left to the live figure.

    Parameters
    ----------
    figure
        A figure with a title, titles on both axes, one to four lines over the same positions, and
        any number of traces with a single point.

    Raises
    ------
    ValueError
        If title or an axis title is missing, or the lines are not as `chart` allows.
    """
    layout = figure.layout
    titles = {
        "title": layout.title.text,
        "xaxis.title": layout.xaxis.title.text,
        "yaxis.title": layout.yaxis.title.text,
    }
    for field, text in titles.items():
        if not text:
            raise ValueError(f"layout.{field}: missing. Allowed: a text that says what is shown.")
    lines = [trace for trace in figure.data if trace.mode != "markers"]
    points = [trace for trace in figure.data if trace.mode == "markers" and len(trace.x) == 1]
    return chart(
        tuple(lines[0].x) if lines else (),
        {str(trace.name): tuple(trace.y) for trace in lines},
        title=str(titles["title"]),
        x_label=str(titles["xaxis.title"]),
        y_label=str(titles["yaxis.title"]),
        marks=_marks(points),
    )


def _marks(points: list[Any]) -> dict[str, tuple[float, float]]:
    """Return each point under a name of its own: none may hide another."""
    found: dict[str, tuple[float, float]] = {}
    for trace in points:
        short = name = str(trace.name).partition(":")[0]
        count = 1
        while name in found:
            count += 1
            name = f"{short} ({count})"
        found[name] = (trace.x[0], trace.y[0])
    return found
