"""The script and the style sheet of the explorer, joined from the files in ``static``."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import resources

from aicourse.evidence import grades
from aicourse.evidence.certainty import certainty_table

from .relevance import automatic, rules
from .week import script_data

__all__ = ["SCRIPTS", "STYLES", "model_script", "script", "style"]

# In the order in which they build on each other.
SCRIPTS = (
    "format",
    "dom",
    "week",
    "store",
    "sure",
    "symbol",
    "controls",
    "counts",
    "readout",
    "ruler",
    "points",
    "labels",
    "zones",
    "panel",
    "course",
    "near",
    "after",
    "band",
    "runs",
    "curves",
    "balance",
    "bars",
    "icons",
    "planner",
    "thermostat",
    "levels",
    "predict",
    "table",
    "picture",
    "tools",
    "explorer",
    "element",
)

# The last one overrides the others.
STYLES = ("explorer", "views", "media")


def _text(package: str, *path: str) -> str:
    return resources.files(package).joinpath(*path).read_text(encoding="utf-8")


def _lean(text: str) -> str:
    """Leave out what only a reader of the source needs: comment lines and indentation.

    The files hold no text over several lines, in which spaces would count; a test sees to it.
    """
    text = re.sub(r"^[ ]*/\*.*?\*/[ ]*\n", "", text, flags=re.DOTALL | re.MULTILINE)
    return re.sub(r"^[ ]*(?://.*\n|\n)?", "", text, flags=re.MULTILINE)


@cache
def model_script() -> str:
    """Return the model as a classic script that defines ``globalThis.aicourseModel``."""
    return _text("aicourse.model", "generated", "model.js")


@cache
def script() -> str:
    """Return the explorer as one classic script; it needs `model_script` loaded before it.

    Returns
    -------
    str
        A script that defines ``globalThis.aicourseExplorer.mount`` and the element
        ``<ai-explorer>``.
    """
    # The data comes first: the last file defines the element, and elements start at once.
    symbols = {item.label: item.symbol for item in grades()}
    data = json.dumps(
        {
            "relevance": rules(),
            "automatic": automatic(),
            "weekData": script_data(),
            "certainty": {**certainty_table().data(), "symbols": symbols},
        },
        sort_keys=True,
    )
    space = "globalThis.aicourseExplorer"
    parts = [f"{space} = Object.assign({space} || {{}}, {data});\n"]
    parts += [_text("aicourse.explorer", "static", f"{name}.js") for name in SCRIPTS]
    return _lean("\n".join(parts))


@cache
def style() -> str:
    """Return the style sheet of the explorer; it needs the custom properties of the palette."""
    return _lean("\n".join(_text("aicourse.explorer", "static", f"{name}.css") for name in STYLES))
