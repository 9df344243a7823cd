"""The proof that lessons run in the browser: what it compares, and the thing itself."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aicourse.publish import lite_check, lite_parts
from aicourse.publish.lite_check import Visit, compare
from aicourse.publish.lite_results import Result
from aicourse.publish.lite_site import build_lite

ROOT = Path(__file__).resolve().parents[2]
A3 = "notebooks/3-academic/A3-rankl-and-load.ipynb"
A8 = "notebooks/3-academic/A8-a-virtual-trial.ipynb"


def cell(*outputs: dict[str, Any]) -> dict[str, Any]:
    return {"cell_type": "code", "outputs": list(outputs)}


def stream(text: Any, name: str = "stdout") -> dict[str, Any]:
    return {"output_type": "stream", "name": name, "text": text}


def shown(**data: Any) -> dict[str, Any]:
    kinds = {
        "html": "text/html",
        "plain": "text/plain",
        "data": "application/json",
        "view": "application/vnd.jupyter.widget-view+json",
    }
    return {
        "output_type": "execute_result",
        "data": {kinds[name]: value for name, value in data.items()},
        "metadata": {},
    }


def error(*lines: str) -> dict[str, Any]:
    return {"output_type": "error", "ename": "E", "evalue": "value", "traceback": list(lines)}


@pytest.mark.parametrize(
    ("stored", "found"),
    [
        ([stream(["one\n", "two\n"])], [stream("one\n"), stream("two\n")]),
        ([shown(html=["<p>", "</p>"])], [shown(html="<p></p>", view={"model_id": "7f"})]),
        (
            [shown(data={"x": 0.0, "y": None, "z": [1.0, None]})],
            [shown(data={"x": 0, "z": [1, None]})],
        ),
        ([], []),
    ],
)
def test_the_same_in_another_form_is_the_same(stored: list[Any], found: list[Any]) -> None:
    assert list(compare([cell(*stored)], [cell(*found)])) == []


@pytest.mark.parametrize(
    ("stored", "found", "where"),
    [
        ([stream("1.20\n")], [stream("1.21\n")], "stdout: '1.21"),
        ([stream("a")], [stream("a"), stream("b", "stderr")], "stderr: 'b'"),
        ([shown(html="<p>")], [], "text/html: ''"),
        ([shown(data={"x": [0.1]})], [shown(data={"x": [0.2]})], "application/json: '{"),
        ([shown(plain="a")], [shown(plain="a"), error("Traceback", "no")], "error: 'Traceback no'"),
    ],
)
def test_a_difference_is_found_and_shown(stored: list[Any], found: list[Any], where: str) -> None:
    [differs] = compare([cell(), cell(*stored)], [cell(), cell(*found)])
    assert differs.cell == 2
    assert differs.missing is None
    assert differs.where().startswith(where)
    assert not visit(differs).well


def test_a_package_that_is_not_there_explains_a_difference() -> None:
    line = error("This cell needs NumPy, which this copy of the course,", "in the web browser, …")
    [differs] = compare([cell(stream("1"))], [cell(line)])
    assert differs.missing == "NumPy"
    assert visit(differs).well


def test_a_request_to_another_machine_is_never_well() -> None:
    found = visit()
    assert found.well
    found.foreign.append("https://example.org/pyodide.mjs")
    assert not found.well
    assert "1 requests to other machines" in lite_check._line(found)


def test_a_lesson_that_did_not_run_is_not_well(tmp_path: Path) -> None:
    lesson = tmp_path / "files/x.ipynb"
    lesson.parent.mkdir()
    cells = [{"cell_type": "markdown", "source": ["# Title\n"]}, cell(), cell()]
    lesson.write_text(json.dumps({"cells": cells}), encoding="utf-8")
    found = lite_check._not_run(tmp_path, "x.ipynb", "Timeout 30000ms exceeded.\nCall log: …")
    assert (found.result.title, found.result.cells, found.result.same) == ("Title", 2, 0)
    assert not found.well
    assert lite_check._line(found).endswith("not run: Timeout 30000ms exceeded.")


def visit(*differs: Any) -> Visit:
    return Visit(Result("n", "t", 2, 2 - len(differs), ()), list(differs))


# --- the thing itself -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def built_lite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole folder, built from nothing."""
    if not (ROOT / lite_parts.ENVIRONMENT).is_dir():
        pytest.skip("JupyterLite is not installed here: `python3 course.py lite` installs it")
    fetched = list((ROOT / "_build/lite-cache").glob("pyodide-*.tgz"))
    if not fetched and shutil.which("npm") is None:
        pytest.skip("npm is not installed here, and Pyodide was not fetched before")
    folder = tmp_path_factory.mktemp("lite")
    return build_lite(folder, root=ROOT, say=lambda _: None)


@pytest.fixture(scope="module")
def page_of(built_lite: Path, chromium: Any) -> Iterator[Any]:
    with lite_check.served(built_lite) as address:
        yield lambda name: lite_check.lite_page(chromium, address, name)


@pytest.mark.lite
@pytest.mark.browser
@pytest.mark.slow
class TestBuilt:
    """An Academic lesson in Chromium, with Python in the page and no other machine in reach."""

    def test_a_lesson_shows_what_is_stored(self, built_lite: Path, chromium: Any) -> None:
        with lite_check.served(built_lite) as address:
            found = lite_check.visit_lesson(chromium, built_lite, address, A3)
        assert found.foreign == []
        assert found.errors == []
        assert [item.where() for item in found.differs] == []
        assert found.result.cells > 20

    def test_the_explorer_moves_and_python_hears_of_it(self, page_of: Any) -> None:
        with page_of(A3) as page:
            run_cells(page, "from aicourse import Explorer\nmine = Explorer('A3')\nmine")
            sentence = page.locator(".jp-OutputArea-output .ai-sentence").first
            sentence.wait_for()
            before = sentence.inner_text()
            # An input without a value has to stay one on its way into the page.
            assert before.startswith("After 24 months on anastrozole")
            page.locator(".jp-OutputArea-output input[type=range]").nth(1).focus()
            page.keyboard.press("ArrowRight")
            page.wait_for_function(
                "([element, text]) => element.innerText !== text",
                arg=[sentence.element_handle(), before],
            )
            run_cells(page, "print('now', mine)")
            told = page.locator(".jp-OutputArea-output").first.inner_text()
            assert told.startswith("now Explorer('A3', estrogen_suppression=0.9"), told
            assert page.foreign == []

    def test_a_missing_package_is_said_in_a_sentence(self, page_of: Any) -> None:
        with page_of(A8) as page:
            run_cells(
                page, "from aicourse import lesson\nlesson('A8').header()\nimport numpy as np"
            )
            shown = page.locator(".jp-OutputArea-output[data-mime-type*=stderr]").first
            assert "This cell needs NumPy" in shown.inner_text()
            assert "Traceback" not in shown.inner_text()

    @pytest.mark.parametrize(("width", "view"), [(1280, "lab"), (390, "notebooks")])
    def test_the_front_page_leads_to_the_lesson_that_is_asked_for(
        self, built_lite: Path, new_page: Any, width: int, view: str
    ) -> None:
        page = new_page(viewport={"width": width, "height": 800})
        with lite_check.served(built_lite) as address:
            page.goto(f"{address}/index.html?path={A3}")
            page.wait_for_url(re.compile(rf"/{view}/index\.html"))
            page.locator(".jp-Notebook h1", has_text="RANKL").first.wait_for()
            assert [line for line in page.problems if "another machine" in line] == []

    def test_from_the_disk_the_front_page_says_what_is_needed(
        self, built_lite: Path, new_page: Any
    ) -> None:
        page = new_page()
        page.goto((built_lite / "index.html").as_uri())
        assert "This part of the course needs a web server" in page.inner_text("body")
        assert page.problems == []


def run_cells(page: Any, code: str) -> None:
    """Put `code` into the first cell with code and run it as a learner does."""
    page.evaluate(
        """async (code) => {
          const panel = jupyterapp.shell.currentWidget.content;
          const cells = [...panel.widgets];
          const cell = cells.find((one) => one.model.type === "code");
          panel.activeCellIndex = cells.indexOf(cell);
          cell.model.sharedModel.setSource(code);
          await jupyterapp.commands.execute("notebook:run-cell");
        }""",
        code,
    )
