"""The lessons as a learner gets them in the browser."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from aicourse.publish import lite_contents, lite_results
from aicourse.publish.lite_contents import START, copy_contents, for_learners
from aicourse.publish.lite_results import Result

ROOT = Path(__file__).resolve().parents[2]
A8 = "notebooks/3-academic/A8-a-virtual-trial.ipynb"


def text_of(notebook: dict[str, Any]) -> str:
    return "\n".join("".join(cell["source"]) for cell in notebook["cells"])


def cell(text: str, *tags: str, kind: str = "markdown") -> dict[str, Any]:
    return {"cell_type": kind, "id": "x", "metadata": {"tags": list(tags)}, "source": [text]}


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("files")
    copy_contents(ROOT, folder)
    return folder


@pytest.fixture
def results(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = (
        Result("notebooks/1-fundamentals/F1-x.ipynb", "What it does", 3, 3, ()),
        Result(A8, "A virtual trial", 36, 14, ("NumPy",)),
    )
    monkeypatch.setattr(lite_results, "lessons", lambda: rows)


def test_all_notebooks_are_there_and_no_guide(copied: Path) -> None:
    def found(folder: Path) -> set[str]:
        paths = (folder / "notebooks").rglob("[!.]*.ipynb")
        return {
            path.relative_to(folder).as_posix()
            for path in paths
            if ".ipynb_checkpoints" not in path.parts
        }

    assert found(copied) == found(ROOT)
    assert len(found(copied)) > 25
    assert list(copied.rglob("*.instructor.md")) == []
    assert any(ROOT.glob("notebooks/*/*.instructor.md"))


def test_what_a_notebook_links_to_is_there(copied: Path) -> None:
    links = {
        (path, link)
        for path in (copied / "notebooks").rglob("*.ipynb")
        for link in re.findall(
            r"\]\(((?!<|https?:|mailto:|#)[^)\s#]+)", text_of(json.loads(path.read_text("utf-8")))
        )
    }
    assert len(links) > 50
    missing = [f"{path.name}: {link}" for path, link in links if not (path.parent / link).is_file()]
    assert missing == []


def test_cells_that_are_not_for_learners_stay_out() -> None:
    notebook = {
        "cells": [cell("# Title"), cell("task"), cell("the answer", "solution", kind="code")],
        "nbformat": 4,
    }
    assert text_of(for_learners(notebook, "notebooks/3-academic/A1-x.ipynb")) == "# Title\ntask"
    assert len(notebook["cells"]) == 3


def test_texts_are_whole(copied: Path) -> None:
    """A server joins the lines of a text; a page that reads the file itself does not."""
    for path in (copied / "notebooks").rglob("*.ipynb"):
        for item in json.loads(path.read_text("utf-8"))["cells"]:
            assert isinstance(item["source"], str)
            for output in item.get("outputs", []):
                assert isinstance(output.get("text", ""), str)
                assert not [v for v in output.get("data", {}).values() if isinstance(v, list)]


@pytest.mark.usefixtures("results")
def test_a_lesson_that_lacks_a_package_says_so_first() -> None:
    notebook = {"cells": [cell("# A virtual trial"), cell("text")]}
    _, note, _ = for_learners(notebook, A8)["cells"]
    assert note["source"].startswith("**In the web browser** you can read this lesson")
    assert "NumPy" in note["source"]
    assert len(for_learners(notebook, "notebooks/1-fundamentals/F1-x.ipynb")["cells"]) == 2


@pytest.mark.usefixtures("results")
def test_the_start_page_says_what_runs_here() -> None:
    start = json.loads((ROOT / START).read_text(encoding="utf-8"))
    text = text_of(for_learners(start, START))
    assert "runs in your web browser" in text
    assert "except [A virtual trial](3-academic/A8-a-virtual-trial.ipynb)" in text
    assert "NumPy" in text
    # No terminal in the browser, so nothing that asks for one.
    assert "erminal" not in text
    assert "erminal" in text_of(start)


def test_names_are_listed_as_in_a_sentence() -> None:
    assert lite_contents._listed(["A"]) == "A"
    assert lite_contents._listed(["A", "B", "C"]) == "A, B and C"
