"""Dot plots: every number in the picture and in the table, told apart without colour."""

from __future__ import annotations

import re

import pytest

from aicourse.figures.dots import dots

ROWS = {"ATAC": {"fitted": 0.9, "predicted": -1.4}, "IBIS-II": {"fitted": 0.8}}


def test_marks_stand_where_their_numbers_are() -> None:
    html = dots(ROWS, title="Misses", x_label="points").html
    circles = [float(x) for x in re.findall(r'<circle cx="([\d.]+)"', html)]
    diamonds = [float(x) for x in re.findall(r"translate\(([\d.]+) ", html)]
    assert len(circles) == 3  # two numbers and the legend
    assert len(diamonds) == 2
    # 0.9 lies right of 0.8, and −1.4 far left of both.
    first, second = circles[0], circles[1]
    assert diamonds[0] < second < first


def test_text_and_table_hold_every_number() -> None:
    plot = dots(ROWS, title="Misses", x_label="points")
    assert repr(plot).splitlines() == [
        "Misses (points)",
        "         fitted  predicted",
        "ATAC        0.9       −1.4",
        "IBIS-II     0.8",
    ]
    assert plot.html.count("<td>") == 4
    assert 'aria-label="Misses. points, 2 rows. ATAC: fitted 0.9, predicted −1.4;' in plot.html


def test_words_are_escaped() -> None:
    html = dots({"<b>": {"a & b": 1.0}}, title="x < y", x_label="z").html
    assert "<b>" not in html
    assert "a &amp; b" in html


@pytest.mark.parametrize("rows", [{}, {"a": {}}])
def test_nothing_to_draw_is_named(rows: dict[str, dict[str, float]]) -> None:
    with pytest.raises(ValueError, match="an empty one"):
        dots(rows, title="t", x_label="x")


def test_too_many_marks_are_named() -> None:
    with pytest.raises(ValueError, match="5 names"):
        dots({"a": {str(i): float(i) for i in range(5)}}, title="t", x_label="x")


def test_the_plotly_figure_has_the_same_numbers_from_top_to_bottom() -> None:
    figure = dots(ROWS, title="Misses", x_label="points", line=0.5).figure()
    fitted, predicted = figure.data
    assert list(fitted.x) == [0.9, 0.8]
    assert list(fitted.y) == ["ATAC", "IBIS-II"]
    assert list(predicted.x) == [-1.4]
    assert fitted.marker.symbol != predicted.marker.symbol
    assert figure.layout.yaxis.autorange == "reversed"
    assert figure.layout.shapes[0].x0 == 0.5
