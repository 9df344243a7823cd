"""The explorer: one web component for pages, and the same as a widget in notebooks.

`Explorer` is the widget. `load`, `state` and `names` give the presets as data; `element` is the
HTML of one explorer for a page, and `model_script`, `script` and `style` are the files that such a
page needs, in this order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .assets import model_script, script, style
from .fallback import element, fallback
from .preset import Preset, PresetError, load, names, state

if TYPE_CHECKING:
    from .widget import Explorer

__all__ = [
    "Explorer",
    "Preset",
    "PresetError",
    "element",
    "fallback",
    "load",
    "model_script",
    "names",
    "script",
    "state",
    "style",
]


def __getattr__(name: str) -> Any:
    """Import the widget on first use: the book and the command line do without it."""
    if name == "Explorer":
        from .widget import Explorer

        return Explorer
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
