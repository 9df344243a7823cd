"""Run lessons and store what they show: clean, the same each time, ready to be compared.

``python -m aicourse.learning.notebooks PATH …`` runs notebooks and stores their outputs;
``--check`` only says which notebooks are not stored clean.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import nbformat as _nbformat
from nbformat import NotebookNode

from .block import WIDGET_VIEW

# The library carries no types.
nbformat: Any = _nbformat

WIDGET_STATE = "application/vnd.jupyter.widget-state+json"
HIDDEN = "remove-input"
FOLDED = "hide-cell"
SECONDS_PER_CELL = 120


class NotebookError(RuntimeError):
    """A notebook could not be run: the message names file and cell, and says what happened."""


def run_notebook(path: Path | str) -> None:
    """Run a notebook and store its cleaned outputs in place; on an error nothing is written.

    Parameters
    ----------
    path
        The notebook.

    Raises
    ------
    NotebookError
        If it is no notebook, or a cell raises an error, writes to stderr or takes too long.
    """
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    path = Path(path)
    notebook = _read(path)
    client = NotebookClient(
        notebook,
        timeout=SECONDS_PER_CELL,
        kernel_name="python3",
        resources={"metadata": {"path": str(path.resolve().parent)}},
        # Widget state is made by each reader's own run; it is not stored.
        store_widget_state=False,
    )
    try:
        client.execute(env=_environment())
    except CellExecutionError as error:
        number = _last_run(notebook)
        raise NotebookError(f"{path}: cell {number}: {error.ename}: {error.evalue}") from error
    except (CellTimeoutError, DeadKernelError) as error:
        raise NotebookError(f"{path}: cell {_last_run(notebook) + 1}: {error}") from error
    for number, cell in enumerate(notebook.cells, 1):
        for output in cell.get("outputs", []):
            if output.output_type == "stream" and output.name == "stderr":
                words = output.text.strip()
                raise NotebookError(f"{path}: cell {number} writes to stderr: {words}")
    store(path, clean(notebook))


def _environment() -> dict[str, str]:
    """Return the environment of the kernel: it imports the very package that runs it."""
    package = str(Path(__file__).resolve().parents[2])
    paths = [package, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def _last_run(notebook: NotebookNode) -> int:
    """Return the place of the last cell that was run, counted from 1; 0 when none was."""
    run = [n for n, cell in enumerate(notebook.cells, 1) if cell.get("execution_count")]
    return max(run, default=0)


def clean(notebook: NotebookNode) -> NotebookNode:
    """Return a notebook without what changes from run to run; cleaning twice changes nothing.

    Widget views and states and times are removed; cells get the names cell-01, cell-02 … and the
    counts 1, 2 … in their order; what the tags `remove-input` and `hide-cell` hide in the book is
    folded in JupyterLab as well.

    Parameters
    ----------
    notebook
        Any notebook of format 4; it is not changed.
    """
    result: NotebookNode = nbformat.from_dict(notebook)
    result.metadata = nbformat.from_dict(
        {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        }
    )
    result.nbformat, result.nbformat_minor = 4, 5
    count = 0
    for number, cell in enumerate(result.cells, 1):
        cell["id"] = f"cell-{number:02d}"
        cell.metadata = _cell_metadata(cell.get("metadata", {}))
        if cell.cell_type == "code":
            # nbval takes a cell with outputs and without a count for one that was never run.
            count += bool(cell.source.strip())
            cell.execution_count = count if cell.source.strip() else None
            cell.outputs = _outputs(cell.get("outputs", []), cell.execution_count)
    return result


def is_clean(path: Path | str) -> bool:
    """Say whether a notebook is stored just as `run_notebook` would store it.

    Raises
    ------
    NotebookError
        If it is no notebook.
    """
    path = Path(path)
    return _text(clean(_read(path))) == path.read_text(encoding="utf-8")


def _cell_metadata(metadata: dict[str, Any]) -> NotebookNode:
    kept: dict[str, Any] = {}
    tags = sorted(set(metadata.get("tags", [])))
    if tags:
        kept["tags"] = tags
    if HIDDEN in tags:
        kept["jupyter"] = {"source_hidden": True}
    if FOLDED in tags:
        kept["jupyter"] = {"outputs_hidden": True, "source_hidden": True}
    made: NotebookNode = nbformat.from_dict(kept)
    return made


def _outputs(outputs: Sequence[NotebookNode], count: int | None) -> list[NotebookNode]:
    kept: list[NotebookNode] = []
    for output in outputs:
        if "data" in output:
            for mime in (WIDGET_VIEW, WIDGET_STATE):
                output.data.pop(mime, None)
            output.metadata = nbformat.from_dict({})
        if "execution_count" in output:
            output.execution_count = count
        before = kept[-1] if kept else None
        if output.output_type == "stream" and before and before.get("name") == output.name:
            before["text"] += output.text
        else:
            kept.append(output)
    return kept


def _read(path: Path) -> NotebookNode:
    try:
        notebook: NotebookNode = nbformat.read(path, as_version=4)
    except (OSError, ValueError, AttributeError, nbformat.ValidationError) as error:
        raise NotebookError(f"{path}: not a notebook that can be read: {error}") from error
    return notebook


def _text(notebook: NotebookNode) -> str:
    text: str = nbformat.writes(notebook)
    return text if text.endswith("\n") else text + "\n"


def store(path: Path, notebook: NotebookNode) -> None:
    """Write beside the notebook first, so that it is never half written."""
    nbformat.validate(notebook)
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_text(_text(notebook), encoding="utf-8")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return 0 when all went well."""
    parser = argparse.ArgumentParser(
        prog="python -m aicourse.learning.notebooks",
        description="Run notebooks and store their outputs clean, so that they can be compared.",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a notebook")
    parser.add_argument(
        "--check", action="store_true", help="run nothing; say which notebooks are not stored clean"
    )
    options = parser.parse_args(arguments)
    failed = 0
    for path in options.paths:
        try:
            if not options.check:
                run_notebook(path)
                print(f"{path}: outputs stored")
            elif not is_clean(path):
                raise NotebookError(f"{path}: not stored clean; run this command without --check")
        except NotebookError as error:
            print(error, file=sys.stderr)
            failed += 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
