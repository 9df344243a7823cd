"""An open cell: alive in JupyterLab, a picture elsewhere, and the same text on every run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aicourse.figures.forest import forest
from aicourse.figures.open_cell import open_cell

widgets = pytest.importorskip("ipywidgets")
STILL = forest(["meneses2016.il6"], title="One pool")


def test_a_widget_is_shown_with_its_stand_in() -> None:
    box = widgets.VBox([widgets.IntSlider(), widgets.HTML()])
    bundle = open_cell(box, STILL)._repr_mimebundle_()
    assert set(bundle) == {
        "text/plain",
        "text/html",
        "application/vnd.jupyter.widget-view+json",
    }
    assert bundle["application/vnd.jupyter.widget-view+json"]["model_id"] == box.model_id
    assert bundle["text/plain"] == STILL.text
    assert bundle["text/html"] == STILL.html


def test_what_is_stored_is_the_same_for_every_widget() -> None:
    first, second = (open_cell(widgets.IntSlider(), STILL) for _ in range(2))
    assert repr(first) == repr(second) == STILL.text


def test_a_plotly_figure_is_shown_with_its_stand_in() -> None:
    bundle = open_cell(STILL.figure(), STILL)._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "text/html", "application/vnd.plotly.v1+json"}
    assert bundle["application/vnd.plotly.v1+json"]["data"][0]["x"] == [-0.55]


def test_no_stored_output_is_a_plotly_figure_alone() -> None:
    """Pages cannot show one: without HTML beside it they would have a blank place."""
    stored = sorted((Path(__file__).parents[2] / "notebooks").rglob("*.ipynb"))
    figures = [
        set(output["data"])
        for path in stored
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]
        for output in cell.get("outputs", [])
        if any("plotly" in mime for mime in output.get("data", {}))
    ]
    assert figures
    assert all("text/html" in mimes for mimes in figures)


def test_what_is_not_possible_is_refused_with_what_is() -> None:
    with pytest.raises(TypeError, match=r"live: int is not allowed. Allowed: a widget"):
        open_cell(3, STILL)
    with pytest.raises(TypeError, match=r"still: str is not allowed. Allowed: an object that has"):
        open_cell(widgets.IntSlider(), "text")  # type: ignore[arg-type]
