"""The table of what runs in the browser: complete, and not contradicted by the lessons."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from aicourse.publish import lite_parts, lite_results
from aicourse.publish.lite_results import Result, lessons, lite_table

ROOT = Path(__file__).resolve().parents[2]
# What a cell cannot do without NumPy or SymPy.
NEEDS_MORE = re.compile(
    r"\b(numpy|scipy|sympy|simulate_cohort|virtual_trial|sobol|leave_one_out)\b"
)


def code_of(notebook: str) -> str:
    data = json.loads((ROOT / notebook).read_text(encoding="utf-8"))
    cells = [cell["source"] for cell in data["cells"] if cell["cell_type"] == "code"]
    return "\n".join("".join(source) for source in cells)


def test_every_lesson_was_tried() -> None:
    there = {
        path.relative_to(ROOT).as_posix() for path in ROOT.glob("notebooks/[1-9]*/[!.]*.ipynb")
    }
    assert {row.notebook for row in lessons()} == there
    assert lite_results.recorded()["pyodide"] == lite_parts.pins()["pyodide"]["version"]


def test_a_cell_that_differs_has_a_reason() -> None:
    unexplained = [row.notebook for row in lessons() if row.same < row.cells and not row.missing]
    assert unexplained == []


@pytest.mark.parametrize("row", lessons(), ids=lambda row: Path(row.notebook).stem)
def test_the_table_agrees_with_what_a_lesson_imports(row: Result) -> None:
    """A lesson that has come to need more since the table was made is noticed here."""
    assert bool(NEEDS_MORE.search(code_of(row.notebook))) == bool(row.missing)


def test_the_table_says_what_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = (
        Result("a", "One & all", 3, 3, ()),
        Result("b", "A part", 9, 4, ("NumPy",)),
        Result("c", "Odd", 9, 8, ()),
    )
    monkeypatch.setattr(lite_results, "lessons", lambda: rows)
    text = lite_table()
    assert "<p>1 of 3 notebooks run" in text
    assert '<th scope="row">One &amp; all</th><td>all 3 cells</td>' in text
    assert "<td>4 of 9 cells; the others need NumPy</td>" in text
    assert "<td>8 of 9 cells; the others show something else</td>" in text
