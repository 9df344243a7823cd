"""The forest plot: every unit on its own axis, right places, complete without a script."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from aicourse.evidence import UnknownEvidenceError, effect
from aicourse.figures.forest import Forest, forest
from aicourse.figures.forest_drawing import ticks

POOLS = ["meneses2016.il6", "abbasi2022.il6", "bettariga2025.il6", "meneses2016.tnf"]
RATIOS = ["amir2011.fracture_or", "amir2011.clots_or"]


def example(**changes: object) -> Forest:
    """Return a plot of three pools in three units."""
    settings = {"title": "IL-6 & TNF", "lower": "lower <", "higher": "higher", **changes}
    return forest(POOLS, **settings)  # type: ignore[arg-type]


def svg(plot: Forest) -> ET.Element:
    """Return the picture; it must be well-formed."""
    html = plot.html
    return ET.fromstring(html[html.index("<svg") : html.index("</svg>") + 6])


def mark_places(plot: Forest) -> dict[str, float]:
    """Return where the marks stand, from left to right, by effect."""
    places = {}
    for path in svg(plot).findall("path"):
        if path.get("data-effect"):
            numbers = [float(x) for x in re.findall(r"[ML]([\d.]+)", path.get("d", ""))]
            places[path.get("data-effect", "")] = sum(numbers[:3:2]) / 2
    return places


def test_results_in_different_units_never_share_an_axis() -> None:
    plot = example()
    assert [panel.unit for panel in plot.panels] == [
        "pg/mL",
        "as reported",
        "standardised mean difference",
    ]
    assert [row.effect for row in plot.panels[0].rows] == ["meneses2016.il6", "meneses2016.tnf"]
    assert all(len({row.unit for row in panel.rows}) == 1 for panel in plot.panels)


def test_two_studies_whose_unit_is_not_known_never_share_an_axis() -> None:
    both = forest(["meneses2016.crp", "abbasi2022.crp", "abbasi2022.tnf"], title="CRP")
    assert [panel.unit for panel in both.panels] == ["as reported"] * 2
    assert [len(panel.rows) for panel in both.panels] == [1, 2]


def test_the_numbers_are_those_of_the_registry() -> None:
    for row in example().rows:
        item = effect(row.effect)
        assert (row.value, row.low, row.high) == (item.value, item.low, item.high)
    assert "−0.55 (−1.02 to −0.09), 95% CI; n = 478" in example().text
    assert "−0.05 (−0.53 to 0.43), 95% CI; 18 trials" in example().text


def test_a_larger_value_stands_further_right() -> None:
    plot = forest(RATIOS, title="Harms")
    places = mark_places(plot)
    assert set(places) == set(RATIOS)
    assert places["amir2011.clots_or"] < places["amir2011.fracture_or"]


def test_ratios_have_a_logarithmic_axis_around_one() -> None:
    (panel,) = forest(RATIOS, title="Harms").panels
    assert (panel.ratio, panel.none) == (True, 1)
    assert ticks(panel) == [0.25, 0.5, 1, 2]
    places = [
        float(t.get("x", "nan")) for t in svg(forest(RATIOS, title="H")) if t.text in list("12")
    ]
    halves = [
        float(t.get("x", "nan")) for t in svg(forest(RATIOS, title="H")) if t.text in ("0.5", "1")
    ]
    assert places[1] - places[0] == pytest.approx(halves[1] - halves[0], abs=0.2)


def test_axes_enclose_every_interval_and_both_sides_of_no_difference() -> None:
    for plot in (example(), forest(RATIOS, title="Harms"), forest(["kwan2021.aer"], title="One")):
        for panel in plot.panels:
            axis = ticks(panel)
            assert axis == sorted(axis)
            assert axis[0] < panel.none < axis[-1]
            for row in panel.rows:
                assert row.low is not None
                assert row.high is not None
                assert axis[0] <= row.low < row.high <= axis[-1]


def test_whether_an_interval_includes_no_difference_is_said_in_words() -> None:
    said = {row.effect: row.includes(0) for row in example().rows}
    assert said["meneses2016.il6"] == "no"
    assert said["abbasi2022.il6"] == "yes"
    without = forest(["irwin2015.worst_pain_exercise_12mo"], title="HOPE").rows[0]
    assert without.includes(0) == "not known"
    assert without.result.endswith("(no interval)")


def test_a_pool_and_a_single_study_differ_by_shape() -> None:
    plot = forest(["amir2011.fracture_or", "kwan2021.aer"], title="Fractures")
    assert [row.pooled for row in plot.rows] == [True, False]
    shapes = [path.get("d", "") for path in svg(plot).findall("path") if path.get("data-effect")]
    assert "H" not in shapes[0]
    assert "H" in shapes[1]


def test_everything_stays_inside_the_picture_and_is_said_in_words() -> None:
    picture = svg(example())
    width, height = (float(x) for x in picture.get("viewBox", "").split()[2:])
    for text in picture.findall("text"):
        assert 0 < float(text.get("x", "nan")) < width
        assert 0 < float(text.get("y", "nan")) < height
    said = picture.get("aria-label", "")
    assert "IL-6 & TNF" in said
    assert "Abbasi 2022, −0.05 (−0.53 to 0.43) as reported" in said
    assert "<script" not in example().html


def test_plotly_gets_the_same_rows_and_the_whole_intervals() -> None:
    plot = example()
    made = plot.figure()
    assert len(made.data) == len(plot.panels)
    for trace, panel in zip(made.data, plot.panels, strict=True):
        assert list(trace.x) == [row.value for row in panel.rows]
        for x, up, down, row in zip(
            trace.x, trace.error_x.array, trace.error_x.arrayminus, panel.rows, strict=True
        ):
            assert x + up == pytest.approx(row.high)
            assert x - down == pytest.approx(row.low)
    assert forest(RATIOS, title="Harms").figure().layout.xaxis.type == "log"
    assert made.to_json() == example().figure().to_json()


def test_what_is_not_possible_is_refused_with_what_is() -> None:
    with pytest.raises(ValueError, match=r"effects: \[\] is not allowed. Allowed: one id or more"):
        forest([], title="None")
    with pytest.raises(ValueError, match=r"'aloia2005.bmd' is not allowed. Allowed: verified num"):
        forest(["aloia2005.bmd"], title="No number")
    with pytest.raises(ValueError, match=r"labels: 'x' is not allowed. Allowed: meneses2016.il6"):
        forest(["meneses2016.il6"], title="Label", labels={"x": "y"})
    with pytest.raises(UnknownEvidenceError):
        forest(["nobody1999.nothing"], title="Unknown")
