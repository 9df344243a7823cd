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
    assert picture.marks == {"Sestak 2014": (12, -4.0)}
    assert 'role="img"' in picture.html and "<table>" in picture.html
    for words in ("Bone density", "months", "% change", "as set goes from 0 to"):
        assert words in picture.html


def test_two_findings_of_one_paper_are_both_drawn() -> None:
    figure = drawn()
    put(figure, "Sestak 2014: low bone density", x=[12], y=[-2.6], mode="markers")
    assert still(figure).marks == {"Sestak 2014": (12, -4.0), "Sestak 2014 (2)": (12, -2.6)}


@pytest.mark.parametrize("axis", ["xaxis", "yaxis"])
def test_a_figure_without_words_is_refused(axis: str) -> None:
    figure = drawn()
    figure.layout[axis].title.text = None
    with pytest.raises(ValueError, match=rf"layout\.{axis}\.title: missing"):
        still(figure)


def test_a_figure_without_lines_is_refused() -> None:
    with pytest.raises(ValueError, match="Allowed: two or more"):
        still(go.Figure(layout=drawn().layout))
