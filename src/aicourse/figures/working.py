"""A progress bar for open cells: shown in one cell, moved by the work of the next."""

from __future__ import annotations

from html import escape
from typing import Any

from .open_cell import open_cell

__all__ = ["Working", "working"]


class Working:
    """A bar that long work moves; in a page without a kernel, the sentence that says so.

    Parameters
    ----------
    what
        What is worked on, for instance "Sobol indices".
    """

    def __init__(self, what: str) -> None:
        import ipywidgets as widgets

        self.what = what
        self.bar = widgets.IntProgress(value=0, max=1, description="")
        self.words = widgets.HTML(escape(what))

    def __call__(self, done: int, total: int) -> None:
        """Say how many parts are done, and of how many."""
        self.bar.max = max(1, total)
        self.bar.value = done
        self.words.value = f"{escape(self.what)}: {done} of {total}"

    def __repr__(self) -> str:
        """Return the same sentence before, during and after the work."""
        return f"{self.what}: a bar shows how far it is while the next cell runs."

    def _repr_html_(self) -> str:
        return f"<p><small>{escape(repr(self))}</small></p>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        import ipywidgets as widgets

        live = widgets.HBox([self.bar, self.words])
        return open_cell(live, still=_Still(self))._repr_mimebundle_()


class _Still:
    """The sentence alone."""

    def __init__(self, work: Working) -> None:
        self._work = work

    def __repr__(self) -> str:
        return repr(self._work)

    def _repr_html_(self) -> str:
        return self._work._repr_html_()


def working(what: str) -> Working:
    """Return a progress bar: show it in one cell, hand it over as `progress` in the next.

    Parameters
    ----------
    what
        What is worked on.
    """
    return Working(what)
