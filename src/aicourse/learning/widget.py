"""The live form of a lesson's part in JupyterLab: script and style of the book, in an anywidget."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from aicourse.figures.palette import css

STATIC = Path(__file__).with_name("static")
_SCRIPTS = ("parts.js", "learning.js")
_RENDER = """
export default {
  render({ model, el }) {
    globalThis.aicourseLearning.mount(el, model.get("state"));
  },
};
"""


@cache
def page_script() -> str:
    """Return the script of a page with parts of lessons: `parts.js`, then `learning.js`."""
    return "\n".join((STATIC / name).read_text(encoding="utf-8") for name in _SCRIPTS)


@cache
def script() -> str:
    """Return the same script with the few lines that make it a module for anywidget."""
    return page_script() + _RENDER


@cache
def style() -> str:
    """Return the palette and `learning.css`."""
    return css() + (STATIC / "learning.css").read_text(encoding="utf-8")


class LearningWidget(anywidget.AnyWidget):
    """A part of a lesson.

    Attributes
    ----------
    state
        What `mount` of `learning.js` needs: plain data with a "kind".
    """

    _esm = script()
    _css = style()
    state: Any = traitlets.Dict().tag(sync=True)

    def __repr__(self) -> str:
        """Return a text without addresses in memory, so that stored outputs can be compared."""
        return f"LearningWidget(kind={self.state.get('kind')!r})"
