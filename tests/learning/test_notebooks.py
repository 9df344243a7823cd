"""Stored notebooks are clean, and cleaning twice changes nothing."""

from __future__ import annotations

import json
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from aicourse.learning.block import WIDGET_VIEW
from aicourse.learning.notebooks import NotebookError, clean, is_clean, main, run_notebook

NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*/*.ipynb"))
LINES = 25
LESSON_CELL = (
    'from aicourse import lesson\n\nhere = lesson("F3")\nhere.predict(here.data.predictions[0].id)'
)


def write(path: Path, *cells: nbformat.NotebookNode) -> Path:
    """Write a notebook."""
    nbformat.write(new_notebook(cells=list(cells)), path)
    return path


def dirty() -> nbformat.NotebookNode:
    """Return a notebook with all that a run leaves behind."""
    cell = new_code_cell(
        "1",
        execution_count=7,
        metadata={
            "tags": ["remove-input"],
            "execution": {"iopub.status.busy": "2026-11-22"},
            "collapsed": True,
        },
        outputs=[
            new_output("stream", name="stdout", text="a\n"),
            new_output("stream", name="stdout", text="b\n"),
            new_output(
                "execute_result",
                execution_count=7,
                data={"text/plain": "1", WIDGET_VIEW: {"model_id": "x"}},
                metadata={"x": 1},
            ),
        ],
    )
    notebook = new_notebook(cells=[new_markdown_cell("# A"), cell])
    notebook.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": {}}
    notebook.metadata["language_info"] = {"name": "python", "version": "3.12.1"}
    return notebook


def test_what_changes_from_run_to_run_is_removed() -> None:
    before = dirty()
    kept = json.dumps(before)
    result = clean(before)
    assert json.dumps(before) == kept
    text = json.dumps(result)
    for words in ("widget", "model_id", "3.12.1", 'execution"', "collapsed"):
        assert words not in text
    cell = result.cells[1]
    assert (cell.execution_count, cell.outputs[1].execution_count) == (1, 1)
    assert [output.output_type for output in cell.outputs] == ["stream", "execute_result"]
    assert cell.outputs[0].text == "a\nb\n"
    assert cell.outputs[1].data == {"text/plain": "1"}
    assert cell.metadata == {"tags": ["remove-input"], "jupyter": {"source_hidden": True}}
    folded = new_notebook(cells=[new_code_cell("1", metadata={"tags": ["hide-cell"]})])
    assert clean(folded).cells[0].metadata.jupyter == {
        "source_hidden": True,
        "outputs_hidden": True,
    }
    assert [one["id"] for one in result.cells] == ["cell-01", "cell-02"]


def test_a_solution_is_folded_whole() -> None:
    """Code and output of a cell tagged `hide-cell` are folded in JupyterLab as in the book."""
    cell = new_code_cell("1", metadata={"tags": ["hide-cell"]})
    result = clean(new_notebook(cells=[cell, new_code_cell("2")]))
    assert result.cells[0].metadata.jupyter == {"outputs_hidden": True, "source_hidden": True}
    assert "jupyter" not in result.cells[1].metadata


def test_cleaning_twice_changes_nothing() -> None:
    once = clean(dirty())
    assert nbformat.writes(clean(once)) == nbformat.writes(once)


def test_a_lesson_is_run_and_stored_the_same_each_time(tmp_path: Path) -> None:
    path = write(tmp_path / "a.ipynb", new_markdown_cell("# A"), new_code_cell(LESSON_CELL))
    assert not is_clean(path)
    run_notebook(path)
    first = path.read_bytes()
    assert is_clean(path)
    (output,) = nbformat.read(path, 4).cells[1].outputs
    assert set(output.data) == {"text/plain", "text/html"}
    assert "<ai-predict" in output.data["text/html"]
    assert output.data["text/plain"].startswith("Predict:")
    run_notebook(path)
    assert path.read_bytes() == first
    assert [item.name for item in tmp_path.iterdir()] == ["a.ipynb"]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("1 / 0", "cell 2: ZeroDivisionError: division by zero"),
        ("import sys\nprint('oh', file=sys.stderr)", "cell 2 writes to stderr: oh"),
    ],
)
def test_on_an_error_the_notebook_stays_as_it_was(tmp_path: Path, source: str, said: str) -> None:
    path = write(tmp_path / "a.ipynb", new_markdown_cell("# A"), new_code_cell(source))
    before = path.read_bytes()
    with pytest.raises(NotebookError) as caught:
        run_notebook(path)
    assert said in str(caught.value)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == before


def test_the_command_says_which_notebooks_are_not_clean(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad, none = tmp_path / "good.ipynb", tmp_path / "bad.ipynb", tmp_path / "none.ipynb"
    text = nbformat.writes(clean(dirty()))
    good.write_text(text + "\n", encoding="utf-8")
    nbformat.write(dirty(), bad)
    none.write_text("{}", encoding="utf-8")
    assert main(["--check", str(good)]) == 0
    assert main(["--check", str(good), str(bad), str(none)]) == 1
    said = capsys.readouterr().err
    assert "bad.ipynb: not stored clean" in said
    assert "none.ipynb: not a notebook" in said
    assert "good.ipynb" not in said


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_cell_of_code_is_read_at_one_glance(path: Path) -> None:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    code = {item["id"]: "".join(item["source"]) for item in cells if item["cell_type"] == "code"}
    assert code
    long = {name: len(text.splitlines()) for name, text in code.items()}
    assert not {name: count for name, count in long.items() if count > LINES}
