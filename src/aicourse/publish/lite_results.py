"""Which lessons run in the browser: what `aicourse lite --check` found, as data and as a table."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any, Final

from .markup import table

__all__ = ["DIRECTIVES", "FILE", "Result", "lessons", "lite_table", "of", "recorded"]

FILE: Final = "lite.json"


@dataclass(frozen=True)
class Result:
    """What was found for one notebook.

    Attributes
    ----------
    notebook
        Its path, for example "notebooks/3-academic/A8-a-virtual-trial.ipynb".
    title
        Title of the lesson.
    cells
        How many cells with code it has.
    same
        How many of them showed what is stored, which is what JupyterLab shows.
    missing
        Packages that other cells asked for and that the browser does not have.
    """

    notebook: str
    title: str
    cells: int
    same: int
    missing: tuple[str, ...]

    @property
    def link(self) -> str:
        """Return the address of the notebook as the start page links to it."""
        return self.notebook.removeprefix("notebooks/")


@cache
def recorded() -> Mapping[str, Any]:
    """Return the file as data."""
    text = files("aicourse.publish").joinpath(FILE).read_text(encoding="utf-8")
    return dict(json.loads(text))


@cache
def lessons() -> tuple[Result, ...]:
    """Return the results, in the order of the course."""
    rows = recorded()["notebooks"]
    return tuple(Result(**{**row, "missing": tuple(row["missing"])}) for row in rows)


def of(notebook: str) -> Result | None:
    """Return the result for one notebook; None if it was not tried."""
    return next((row for row in lessons() if row.notebook == notebook), None)


def lite_table() -> str:
    """Return what was found as HTML: one sentence, and a row for each lesson."""
    found = lessons()
    whole = sum(row.same == row.cells for row in found)
    return (
        f"<p>{whole} of {len(found)} notebooks run from the first cell to the last, and every cell "
        "shows what it shows in JupyterLab.</p>\n"
        + table(
            ("Lesson", "In the web browser"),
            [(escape(row.title), escape(_said(row))) for row in found],
            "What runs in the web browser",
        )
    )


def _said(row: Result) -> str:
    if row.same == row.cells:
        return f"all {row.cells} cells"
    needs = f"need {', '.join(row.missing)}" if row.missing else "show something else"
    return f"{row.same} of {row.cells} cells; the others {needs}"


DIRECTIVES: Final[dict[str, Callable[[], str]]] = {"lite-lessons": lite_table}
"""The directive of the page "Run it yourself", and what writes it."""
