"""The line that a faded example lacks completes the lesson; no notebook holds it."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path
from typing import Any

import pytest

from aicourse.learning import UnknownLessonError
from aicourse.learning.exercises import faded_solution

ROOT = Path(__file__).parents[2]
MARK = "# Your line"


def code_cells(path: Path) -> list[str]:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


LESSONS = [
    path
    for path in sorted((ROOT / "notebooks/3-academic").glob("*.ipynb"))
    if any(MARK in code for code in code_cells(path))
]


def test_there_are_faded_examples() -> None:
    assert len(LESSONS) >= 9


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_the_missing_line_completes_the_cells_before_it(path: Path) -> None:
    cells = code_cells(path)
    (place,) = (i for i, code in enumerate(cells) if MARK in code)
    solution = faded_solution(path.stem.partition("-")[0])
    assert all(solution.strip() not in code for code in cells)
    room: dict[str, Any] = {"__name__": "lesson"}
    with contextlib.redirect_stdout(io.StringIO()) as said:
        for code in cells[: place + 1]:
            exec(code, room)
        before = said.tell()
        exec(solution, room)
    assert said.tell() > before, "the solution says nothing"


def test_a_lesson_without_one_is_named() -> None:
    with pytest.raises(UnknownLessonError, match="'F1' has no faded example"):
        faded_solution("F1")
