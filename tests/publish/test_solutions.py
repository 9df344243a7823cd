"""Solutions stand folded in the book, and in no notebook."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pytest

from aicourse.learning.exercises import all_exercises

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks/3-academic").glob("*.ipynb"))


def code_of(path: Path) -> str:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")


def test_each_exercise_is_asked_once_and_solved_in_the_book(built_book: Path) -> None:
    asked: dict[str, Path] = {}
    for path in NOTEBOOKS:
        for found in re.findall(r'check\("([AC]\d*\.\d+)"', code_of(path)):
            assert found not in asked, f"{found} is asked twice"
            asked[found] = path
    assert set(asked) == {item.id for item in all_exercises()}
    for item in all_exercises():
        page = built_book / asked[item.id].relative_to(ROOT).with_suffix(".html")
        text = page.read_text(encoding="utf-8")
        (block,) = re.findall(
            rf'<details class="solution"><summary>A solution of {re.escape(item.id)}</summary>'
            r"(.*?)</details>",
            text,
            flags=re.DOTALL,
        )
        shown = unescape(re.sub(r"<[^>]+>", "", block))
        assert item.source.strip() in shown


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_no_notebook_holds_a_solution(path: Path) -> None:
    stored = json.dumps(json.loads(path.read_text(encoding="utf-8")))
    for item in all_exercises():
        assert json.dumps(item.source)[1:-1] not in stored
        last = item.source.strip().splitlines()[-1]
        assert len(last) < 20 or json.dumps(last)[1:-1] not in stored
