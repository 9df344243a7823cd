"""A Plotly figure that is updated in place; `still` makes the picture that stands in for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .still import still

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
