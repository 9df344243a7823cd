"""Something alive for an open cell, with a picture that stands in where nothing can run.

A page of the book, a forge or a printout shows the still picture; JupyterLab shows the live one.
"""

from __future__ import annotations

from typing import Any, Protocol

__all__ = ["OpenCell", "open_cell"]

_VIEW = "application/vnd.jupyter.widget-view+json"
_PLOTLY = "application/vnd.plotly.v1+json"


class Still(Protocol):
    """What stands in: an object with HTML and a plain text that is always the same."""

    def _repr_html_(self) -> str: ...


class OpenCell:
    """A live object and its stand-in, shown as the last line of a cell.

    Parameters
    ----------
    live
        A widget of ipywidgets, or a Plotly figure.
    still
        What is shown without a kernel and what the stored notebook holds.
    """

    def __init__(self, live: Any, still: Still) -> None:
        self.live = live
        self.still = still

    def __repr__(self) -> str:
        """Return the plain text of the stand-in, so that a stored notebook proves its numbers."""
        return repr(self.still)

    def _repr_html_(self) -> str:
        return self.still._repr_html_()

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        bundle = {"text/plain": repr(self), "text/html": self._repr_html_()}
        return {**bundle, **_alive(self.live)}


def open_cell(live: Any, still: Still) -> OpenCell:
    """Show something alive in JupyterLab, and its stand-in everywhere else.

    Parameters
    ----------
    live
        A widget of ipywidgets, or a Plotly figure.
    still
        An object with HTML, for instance a `Forest`, a `Chart` or a table of claims.

    Raises
    ------
    TypeError
        If `live` is neither of the two, or `still` has no HTML.
    """
    if not hasattr(still, "_repr_html_"):
        raise TypeError(
            f"still: {type(still).__name__} is not allowed. Allowed: an object that has HTML."
        )
    if not hasattr(live, "to_plotly_json") and not hasattr(live, "_view_name"):
        raise TypeError(
            f"live: {type(live).__name__} is not allowed. "
            "Allowed: a widget of ipywidgets, or a Plotly figure."
        )
    return OpenCell(live, still)


def _alive(live: Any) -> dict[str, Any]:
    if hasattr(live, "to_plotly_json"):
        import json

        return {_PLOTLY: json.loads(live.to_json())}
    made = live._repr_mimebundle_()
    bundle = made[0] if isinstance(made, tuple) else made or {}
    return {_VIEW: bundle[_VIEW]} if _VIEW in bundle else {}
