"""How soon the picture follows: the page tells what was measured, and judges it by its targets."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

import pytest

from aicourse.explorer import load
from aicourse.publish import latency as page
from aicourse.publish.verification import digits
from benchmarks import latency, latency_cells
from benchmarks.shared import LATENCY


@pytest.fixture
def known() -> dict[str, Any]:
    return dict(json.loads(LATENCY.read_text(encoding="utf-8")))


def test_every_figure_stands_on_the_page(known: dict[str, Any]) -> None:
    text = page.latency()
    assert {row["name"] for row in known["rows"]} == {"page", "explorer", "plotly", "matplotlib"}
    for row in known["rows"]:
        for kind in ("dom", "frame"):
            assert row[kind]["p50"] <= row[kind]["p95"]
            assert row["dom"]["p50"] <= row["frame"]["p50"]
            for share in ("p50", "p95"):
                assert f"<td>{digits(row[kind][share])}</td>" in text
    assert f"{known['turns']} key strokes" in text


def test_targets_are_judged_by_the_figures(
    known: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def judged(**changes: float) -> list[str]:
        found = copy.deepcopy(known)
        rows = {row["name"]: row for row in found["rows"]}
        good = {"dom": 2.0, "frame": 10.0, "band": 80.0}
        for name in ("page", "explorer"):
            for kind, value in good.items():
                rows[name][kind] = {"p50": value, "p95": value}
        rows["plotly"]["dom"]["p50"] = 50.0
        rows["plotly"]["frame"]["p50"] = 60.0
        for key, value in changes.items():
            name, kind = key.split("_")
            rows[name][kind] = {"p50": value, "p95": value}
        monkeypatch.setattr(page, "_found", lambda: found)
        text = page.targets().replace("<strong>", "").replace("</strong>", "")
        return re.findall(r"<td>(yes|no|in part)</td></tr>", text)

    assert judged() == ["yes"] * 5
    assert judged(page_dom=9.0)[0] == "in part"
    assert judged(page_frame=21.0, explorer_frame=21.0)[1] == "no"
    assert judged(page_band=150.0)[2] == "in part"
    assert judged(plotly_dom=39.0)[3] == "no"
    assert judged(plotly_frame=29.0)[4] == "no"


def test_percentiles_are_of_all_strokes() -> None:
    strokes = [{"dom": float(i), "frame": 2.0 * i} for i in range(1, 102)]
    assert latency.summary(strokes) == {
        "dom": {"p50": 51.0, "p95": 96.0},
        "frame": {"p50": 102.0, "p95": 192.0},
    }
    with pytest.raises(ValueError, match="at least two"):
        latency.percentiles([1.0])


def test_all_ways_draw_the_same_curves() -> None:
    """What the others are given is the explorer's preset: its outputs, its slider, its ghost."""
    preset = latency_cells.fullest()
    found = load(preset)
    cells = latency_cells.cells(preset)
    scope: dict[str, Any] = {}
    exec(cells["shared"], scope)
    assert set(scope["outputs"]) <= set(found.outputs)
    main, other = scope["curves"](scope["limits"]["value"])
    assert main.scenario == found.scenario()
    assert found.reference is not None
    assert other.scenario == found.scenario(**found.reference.inputs)
    name = latency_cells.slider(preset)
    moved = scope["curves"](scope["limits"]["max"])[0]
    assert moved.scenario == found.scenario(**{name: scope["limits"]["max"]})
    for way in ("plotly", "matplotlib"):
        assert "curves(" in cells[way] and "**limits" in cells[way]


@pytest.mark.browser
def test_a_stroke_is_timed_from_key_to_frame(chromium: Any) -> None:
    strokes = latency.in_a_page(chromium, latency_cells.fullest(), 3)
    assert len(strokes) == 3
    for stroke in strokes:
        assert 0 < stroke["dom"] < stroke["frame"]
        assert stroke["dom"] < stroke["band"]
