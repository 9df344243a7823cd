"""JupyterLab on this machine, with settings of its own: for measurements and for tests."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .shared import ROOT

NAME = "work.ipynb"
STARTS_WITHIN = 90.0
"""Seconds."""


def notebook(cells: Sequence[str]) -> dict[str, Any]:
    """Return a notebook with these code cells, not yet run."""
    return {
        "cells": [
            {
                "cell_type": "code",
                "id": f"cell-{i}",
                "metadata": {},
                "execution_count": None,
                "outputs": [],
                "source": source,
            }
            for i, source in enumerate(cells)
        ],
        "metadata": {
            "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }


@contextmanager
def jupyterlab(folder: Path, cells: Sequence[str]) -> Iterator[str]:
    """Run JupyterLab inside a ``with`` block; give the address of a notebook with these cells.

    Parameters
    ----------
    folder
        An empty folder; the notebook will be ``work/work.ipynb`` in it.
    cells
        The code of its cells.
    """
    (folder / "work").mkdir()
    (folder / "work" / NAME).write_text(json.dumps(notebook(cells)), encoding="utf-8")
    folders = {
        name: str(folder / name.lower())
        for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    }
    path = os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH")]))
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--ServerApp.port=0"]
    command += ["--ServerApp.ip=127.0.0.1", "--IdentityProvider.token=", "--allow-root"]
    command += ["--LabApp.news_url=None", f"--ServerApp.root_dir={folder / 'work'}"]
    log = folder / "lab.log"
    with log.open("w", encoding="utf-8") as stream:
        process = subprocess.Popen(
            command,
            env={**os.environ, **folders, "PYTHONPATH": path},
            stdout=stream,
            stderr=subprocess.STDOUT,
        )
    try:
        yield f"{_address(log, process)}/lab/tree/{NAME}"
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


def _address(log: Path, process: subprocess.Popen[bytes]) -> str:
    limit = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < limit and process.poll() is None:
        text = log.read_text(encoding="utf-8")
        if found := re.search(r"(http://127\.0\.0\.1:\d+)/lab", text):
            return found[1]
        time.sleep(0.2)
    raise RuntimeError("JupyterLab did not start:\n" + log.read_text(encoding="utf-8")[-3000:])


class Lab:
    """A page of a browser that shows a notebook in JupyterLab.

    Parameters
    ----------
    page
        A page of Playwright.
    address
        What `jupyterlab` gave.
    """

    def __init__(self, page: Any, address: str) -> None:
        self.page = page
        page.goto(address, timeout=90_000)
        self.cells = page.locator(".jp-Notebook .jp-CodeCell")
        self.cells.first.wait_for(timeout=90_000)
        self.idle()

    def idle(self) -> None:
        """Wait until the kernel has nothing to do."""
        state = ".jp-Notebook-ExecutionIndicator[data-status=idle]"
        self.page.locator(state).wait_for(timeout=90_000)

    def run(self, index: int) -> None:
        """Run one cell from the keyboard, and wait until it has been sent to the kernel."""
        # While JupyterLab is still starting it may drop a key: the prompt tells whether it ran.
        prompt = self.cells.nth(index).locator(".jp-InputPrompt")
        before = prompt.inner_text()
        for _ in range(20):
            self.answer("Select Kernel")
            self.cells.nth(index).locator(".cm-content").click()
            self.page.keyboard.press("Control+Enter")
            self.page.wait_for_timeout(500)
            now = prompt.inner_text()
            if now != before and re.search(r"[*\d]", now):
                return
        raise RuntimeError(f"JupyterLab did not run cell {index}")

    def answer(self, question: str) -> bool:
        """Say yes to a question of JupyterLab, if there is one; refuse to answer another.

        On a busy machine it may ask which kernel to use before it has read the notebook.
        """
        dialog = self.page.locator("dialog.jp-Dialog")
        if not dialog.count():
            return False
        words = dialog.first.inner_text()
        if question not in words:
            raise RuntimeError(f"JupyterLab asks: {words}")
        dialog.first.locator("button.jp-mod-accept").click()
        return True
