"""The small chart: right places, complete without a script, readable as text."""

from __future__ import annotations

import itertools
import re
import xml.etree.ElementTree as ET

import pytest

from aicourse.figures.chart import chart


def svg(html: str) -> ET.Element:
    """Return the picture; it must be well-formed."""
    return ET.fromstring(html[html.index("<svg") : html.index("</svg>") + 6])


def points(line: ET.Element) -> list[tuple[float, float]]:
    """Return the points of a line."""
    return [tuple(map(float, pair.split(","))) for pair in line.get("points", "").split()]  # type: ignore[misc]


def example(**changes: object) -> str:
    """Return a chart of two lines as HTML."""
    lines = {"up": [0.0, 5.0, 10.0], "down": [0.0, -5.0, -10.0]}
    settings = {"x_label": "month", "y_label": "percent", "title": "Two <ways>", **changes}
    return chart([0, 6, 12], lines, **settings).html  # type: ignore[arg-type]


def test_lines_go_where_their_values_go() -> None:
    up, down = svg(example()).findall("polyline")
    (x0, y0), (x1, y1), (x2, y2) = points(up)
    assert x0 < x1 < x2
    assert x1 - x0 == pytest.approx(x2 - x1, abs=0.2)
    assert y0 > y1 > y2
    assert y0 - y1 == pytest.approx(y1 - y2, abs=0.2)
    assert points(down)[2][1] > points(down)[0][1]


def test_lines_differ_by_more_than_colour() -> None:
    up, down = svg(example()).findall("polyline")
    assert up.get("stroke-dasharray") != down.get("stroke-dasharray")
    labels = [text.text for text in svg(example()).findall("text")]
    assert {"up", "down", "month", "percent"} <= set(labels)


def test_labels_at_the_same_height_are_moved_apart() -> None:
    lines = {"one": [0.0, 1.0], "two": [0.5, 1.0], "three": [0.7, 1.0]}
    made = chart([0, 1], lines, x_label="x", y_label="y", title="t")
    heights = sorted(
        float(text.get("y", "nan")) for text in svg(made.html).findall("text") if text.text in lines
    )
    assert all(b - a >= 16 for a, b in itertools.pairwise(heights))


def test_everything_stays_inside_the_picture() -> None:
    made = chart(
        [3, 4], {"a": [-7.0, 900.0]}, x_label="x", y_label="y", title="t", marks={"m": (3, 950)}
    )
    root = svg(made.html)
    _, _, width, height = map(float, root.get("viewBox", "").split())
    for x, y in points(root.findall("polyline")[0]):
        assert 0 <= x <= width
        assert 0 <= y <= height
    circle = root.find("circle")
    assert circle is not None
    assert 0 <= float(circle.get("cy", "nan")) <= height


def test_it_says_in_words_what_it_shows() -> None:
    html = example()
    about = svg(html).get("aria-label", "")
    assert about.startswith("Two <ways>. percent, over month from 0 to 12: up goes from 0 to 10")
    assert "down goes from 0 to \u221210" in about
    assert "<ways>" not in html
    table = html[html.index("<table>") :]
    assert re.findall(r'<th scope="row">(.+?)</th>', table) == ["0", "6", "12"]


def test_the_text_holds_the_numbers() -> None:
    made = chart(
        range(101),
        {"square": [x * x for x in range(101)]},
        x_label="x",
        y_label="y",
        title="Squares",
        marks={"here": (2.0, 4.0)},
    )
    text = repr(made)
    assert text.startswith("Squares (y)")
    assert re.search(r"^ *50 +2500$", text, re.MULTILINE)
    assert "here: 2, 4" in text
    assert len(text.splitlines()) == 12
    assert repr(made) == repr(made)


@pytest.mark.parametrize(
    ("x", "lines", "field"),
    [
        ([1.0], {"a": [1.0]}, "x = "),
        ([1.0, 1.0], {"a": [1.0, 2.0]}, "x = "),
        ([0.0, 1.0], {}, "lines: 0"),
        ([0.0, 1.0], {c: [0.0, 1.0] for c in "abcde"}, "lines: 5"),
        ([0.0, 1.0], {"a": [1.0]}, r"lines\['a'\]: 1"),
    ],
)
def test_what_cannot_be_drawn_is_refused(
    x: list[float], lines: dict[str, list[float]], field: str
) -> None:
    with pytest.raises(ValueError, match=field):
        chart(x, lines, x_label="x", y_label="y", title="t")
