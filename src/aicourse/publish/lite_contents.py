"""The lessons as a learner gets them in the browser: copies, with what differs there said."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from . import lite_results

__all__ = ["START", "copy_contents"]

START = "notebooks/start.ipynb"
# Cells with these tags are not for learners' copies.
_NOT_FOR_LEARNERS = frozenset({"solution", "instructor"})
_GUIDE = ".instructor.md"
# A section that speaks of a terminal, which the browser does not have.
_NOT_IN_THE_BROWSER = "## Teach"
_LINK = re.compile(r"\]\((?:\.\./)+(book/[\w-]+\.md)")

_WELCOME = """\
**This copy runs in your web browser.** Python itself is a part of this page: nothing is \
installed, and nothing that you enter or change leaves this device. A lesson takes some seconds \
to get ready when you run its first cell. What you change is kept by this browser; to be sure of \
it, download the notebook (**File**, then **Download**)."""

_NOTE = """\
**In the web browser** you can read this lesson and run its first cells. Later ones need \
{packages}, which this copy does not have: the first of them says so, and **Run All Cells** stops \
there. In JupyterLab on your computer, or on Binder, the whole lesson runs."""


def copy_contents(root: Path, folder: Path) -> list[str]:
    """Copy the lessons, and the pages that they link to, into a folder.

    Guides for instructors stay out, and so do cells that are tagged as solution.

    Parameters
    ----------
    root
        The repository.
    folder
        Where the copies go; the folders below it are those of the repository.

    Returns
    -------
    list of str
        Paths of the notebooks below `folder`.

    Raises
    ------
    OSError
        If a file cannot be read or written.
    """
    linked: set[str] = set()
    notebooks = []
    for path in sorted((root / "notebooks").rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_dir() or "/." in name or name.endswith(_GUIDE):
            continue
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix != ".ipynb":
            shutil.copyfile(path, target)
            continue
        text = path.read_text(encoding="utf-8")
        linked.update(_LINK.findall(text))
        notebook = for_learners(json.loads(text), name)
        target.write_text(
            json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
        )
        notebooks.append(name)
    for name in sorted(linked):
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / name, target)
    return notebooks


def for_learners(notebook: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return a notebook for the browser.

    Parameters
    ----------
    notebook
        The notebook of the repository; it is not changed.
    name
        Its path, for example "notebooks/3-academic/A8-a-virtual-trial.ipynb".
    """
    cells = [_joined(cell) for cell in notebook["cells"] if not _left_out(cell)]
    added = _welcome() if name == START else _note(name)
    # Behind the cell with the title.
    return {**notebook, "cells": [*cells[:1], *added, *cells[1:]]}


def _left_out(cell: Mapping[str, Any]) -> bool:
    tags = cell.get("metadata", {}).get("tags", ())
    return bool(_NOT_FOR_LEARNERS & set(tags)) or _text(cell).startswith(_NOT_IN_THE_BROWSER)


def _joined(cell: Mapping[str, Any]) -> dict[str, Any]:
    """Return a cell whose texts are whole: a server joins their lines, JupyterLite does not."""
    whole = {**cell, "source": _text(cell)}
    if "outputs" in cell:
        whole["outputs"] = [_joined_output(output) for output in cell["outputs"]]
    return whole


def _joined_output(output: Mapping[str, Any]) -> dict[str, Any]:
    whole = dict(output)
    if "text" in output:
        whole["text"] = "".join(output["text"])
    if "data" in output:
        whole["data"] = {
            kind: "".join(value) if isinstance(value, list) else value
            for kind, value in output["data"].items()
        }
    return whole


def _text(cell: Mapping[str, Any]) -> str:
    return "".join(cell["source"])


def _note(name: str) -> list[dict[str, Any]]:
    found = lite_results.of(name)
    if found is None or not found.missing:
        return []
    return [_markdown("lite-note", _NOTE.format(packages=_listed(found.missing)))]


def _welcome() -> list[dict[str, Any]]:
    lines = [_WELCOME]
    partly = [item for item in lite_results.lessons() if item.missing]
    if partly:
        packages = _listed(sorted({name for item in partly for name in item.missing}))
        titles = _listed([f"[{item.title}]({item.link})" for item in partly])
        lines.append(
            f"All lessons run here except {titles}. The text of these and their first cells are "
            f"here as well; their other cells need {packages}, which this copy does not have. In "
            "JupyterLab on your computer, and on Binder, they run whole."
        )
    else:
        lines.append("All lessons run here.")
    return [_markdown("lite-welcome", "\n\n".join(lines))]


def _listed(names: Iterable[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def _markdown(cell_id: str, text: str) -> dict[str, Any]:
    return {
        "cell_type": "markdown",
        "id": cell_id,
        "metadata": {},
        "source": text,
    }
