"""A figure updated in place keeps its traces; its still picture holds its numbers."""

from __future__ import annotations

import plotly.graph_objects as go
import pytest

from aicourse.figures.live import put, still


def drawn() -> go.Figure:
    figure = go.Figure()
    put(figure, "as set", x=[0, 12], y=[0.0, -2.5], mode="lines")
    put(figure, "reference", x=[0, 12], y=[0.0, -0.5], mode="lines")
    put(figure, "Sestak 2014: n = 310", x=[12], y=[-4.0], mode="markers")
    figure.update_layout(
        title_text="Bone density",
        xaxis_title_text="months",
        yaxis_title_text="Lumbar spine bone density (% change)",
    )
    return figure


def test_a_second_call_changes_the_trace_and_adds_none() -> None:
    figure = drawn()
    kept = put(figure, "as set", y=[0.0, -9.0])
    assert len(figure.data) == 3
    assert kept is figure.data[0]
    assert (tuple(kept.x), tuple(kept.y), kept.mode) == ((0, 12), (0.0, -9.0), "lines")
    assert tuple(figure.data[1].y) == (0.0, -0.5)


def test_the_still_picture_has_lines_marks_and_words() -> None:
    picture = still(drawn())
    assert picture.lines == {"as set": (0.0, -2.5), "reference": (0.0, -0.5)}
    assert picture.marks == {"Sestak 2014: n = 310": (12, -4.0)}
    assert "Sestak 2014: n = 310; at 12 months: −4, no interval drawn" in picture.html
    assert "Sestak 2014: n = 310: 12, −4" in repr(picture)
    assert 'role="img"' in picture.html and "<table>" in picture.html
    for words in ("Bone density", "months", "% change", "as set goes from 0 to"):
        assert words in picture.html


def test_dashes_band_and_interval_of_the_figure_are_kept() -> None:
    figure = drawn()
    figure.data[1].line.dash = "dash"
    put(figure, "low", x=[0, 12], y=[0.0, -3.0], mode="lines")
    put(figure, "high", x=[0, 12], y=[0.0, -2.0], mode="lines", fill="tonexty")
    ends = {"type": "data", "array": [0.5], "arrayminus": [1.0], "symmetric": False}
    put(figure, "B: n = 9", x=[12], y=[-1.0], mode="markers", error_y=ends)
    picture = still(figure)
    assert picture.bands == (("low", "high"),)
    assert picture.dashed == ("reference",)
    assert picture.intervals == {"B: n = 9": (-2.0, -0.5)}
    assert picture.html.count("<polygon") == 1
    assert picture.html.count('stroke-dasharray="7 4"') == 1
    assert "B: n = 9; at 12 months: −1 (−2 to −0.5)" in picture.html
    assert "Filled: from “low” to “high”." in picture.html
    plain = still(drawn())
    assert (plain.bands, plain.dashed, plain.intervals) == ((), (), {})
    assert "<polygon" not in plain.html


@pytest.mark.parametrize("axis", ["xaxis", "yaxis"])
def test_a_figure_without_words_is_refused(axis: str) -> None:
    figure = drawn()
    figure.layout[axis].title.text = None
    with pytest.raises(ValueError, match=rf"layout\.{axis}\.title: missing"):
        still(figure)


def test_a_figure_without_lines_is_refused() -> None:
    with pytest.raises(ValueError, match="Allowed: two or more"):
        still(go.Figure(layout=drawn().layout))
