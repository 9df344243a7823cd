"""A part of a lesson as it is shown: HTML for pages, plain text, and a live form in JupyterLab."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

HTML = "text/html"
PLAIN = "text/plain"
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"


class Block:
    """One part of a lesson.

    Parameters
    ----------
    text
        The plain text, which is also `repr`: a stored notebook proves it.
    html
        The HTML, complete without a script.
    state
        What `mount` of `learning.js` needs to bring the part alive; None for a part that stays
        as it is.
    """

    def __init__(self, text: str, html: str, state: Mapping[str, Any] | None = None) -> None:
        self.text = text
        self.state = dict(state) if state is not None else None
        self.html = html if state is None else _element(str(state["kind"]), html, state)
        self._widget: Any = None

    def __repr__(self) -> str:
        """Return the plain text."""
        return self.text

    def _repr_html_(self) -> str:
        return self.html

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        bundle: dict[str, Any] = {PLAIN: self.text, HTML: self.html}
        view = self.widget()._repr_mimebundle_()
        if view is not None:
            bundle[WIDGET_VIEW] = view[0][WIDGET_VIEW]
        return bundle

    def widget(self) -> Any:
        """Return the live form for JupyterLab, an `anywidget.AnyWidget`, made at the first call."""
        if self._widget is None:
            from .widget import LearningWidget

            self._widget = LearningWidget(state=self.state or {"kind": "still", "html": self.html})
        return self._widget


def _element(kind: str, fallback: str, state: Mapping[str, Any]) -> str:
    """Return the custom element: what it holds is complete, the script replaces it."""
    data = json.dumps(state, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    # Inside a script element only "<" could end it.
    data = data.replace("<", "\\u003c")
    return (
        f'<ai-{kind} class="ai-learning">\n{fallback}\n'
        f'<script type="application/json">{data}</script>\n</ai-{kind}>'
    )
