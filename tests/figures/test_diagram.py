"""The diagram is drawn from the equations: made anew, it is the same."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET

import pytest

from aicourse.figures import diagram_signs
from aicourse.figures.diagram import diagram


def arrows() -> dict[tuple[str, str], int]:
    """Return the committed arrows."""
    rows = json.loads(diagram_signs.FILE.read_text(encoding="utf-8"))
    return {(row["from"], row["to"]): row["sign"] for row in rows}


def test_the_committed_arrows_are_those_of_the_equations() -> None:
    pytest.importorskip("sympy")
    assert diagram_signs.FILE.read_text(encoding="utf-8") == diagram_signs.text(), (
        "run `python -m aicourse.figures.diagram_signs`"
    )


def test_signs_that_biology_asks_for() -> None:
    found = arrows()
    assert found["estradiol", "deficit"] == -1
    assert found["deficit", "rankl"] == 1
    assert found["denosumab", "rankl"] == -1
    assert found["osteoclasts", "spine"] == -1
    assert found["osteoblasts", "spine"] == 1
    assert found["loading", "spine"] == found["loading", "hip"] == 1
    assert found["bisphosphonate", "osteoclasts"] == -1


def test_nothing_leads_from_estrogen_to_blood_markers() -> None:
    markers = {"ln_crp", "ln_il6", "ln_tnf"}
    sources = {a for a, b in arrows() if b in markers}
    assert sources
    assert not sources & {"estradiol", "deficit", "residual", "rankl", "osteoclasts"}


def test_every_arrow_is_drawn_and_said() -> None:
    shown = diagram()
    root = ET.fromstring(shown.html[shown.html.index("<svg") : shown.html.index("</svg>") + 6])
    lines = [path for path in root.findall("path") if path.get("stroke-width") == "2"]
    assert len(lines) == len(shown.arrows) == shown.html.count("<li>")
    assert len(shown.text.splitlines()) == len(shown.arrows) + 1
    dashed = [path for path in lines if path.get("stroke-dasharray")]
    assert len(dashed) == sum(sign < 0 for _, _, sign in shown.arrows)


def test_an_arrow_without_a_box_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    text = '[{"from": "estradiol", "to": "skin", "sign": 1}]'
    monkeypatch.setattr("aicourse.figures.diagram._arrows_file", lambda: text)
    with pytest.raises(ValueError, match="'skin' has no box"):
        diagram()
