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

STARTS_WITHIN = 90.0
"""Seconds."""

# Long notebooks keep all their cells in the page, so that they can be found; and no question which
# kernel to use.
SETTINGS = {
    "@jupyterlab/notebook-extension/tracker": {
        "windowingMode": "none",
        "autoStartDefaultKernel": True,
    }
}


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
def jupyterlab(folder: Path) -> Iterator[str]:
    """Run JupyterLab inside a ``with`` block; give its address, without a slash at the end.

    Parameters
    ----------
    folder
        An empty folder; notebooks go into ``work`` in it (`place`).
    """
    (folder / "work").mkdir()
    for name, settings in SETTINGS.items():
        file = folder / "settings" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps(settings), encoding="utf-8")
    folders = {
        name: str(folder / name.lower())
        for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    }
    path = os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH")]))
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--ServerApp.port=0"]
    command += ["--ServerApp.ip=127.0.0.1", "--IdentityProvider.token=", "--allow-root"]
    command += ["--LabApp.news_url=None", f"--LabApp.user_settings_dir={folder / 'settings'}"]
    command += [f"--ServerApp.root_dir={folder / 'work'}", "--LabApp.expose_app_in_browser=True"]
    log = folder / "lab.log"
    with log.open("w", encoding="utf-8") as stream:
        process = subprocess.Popen(
            command,
            env={**os.environ, **folders, "PYTHONPATH": path},
            stdout=stream,
            stderr=subprocess.STDOUT,
        )
    try:
        yield _address(log, process)
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


def place(folder: Path, name: str, document: dict[str, Any]) -> str:
    """Put a notebook where `jupyterlab` finds it; return the end of its address.

    Each notebook has a workspace of its own, so that no other one is open beside it.
    """
    (folder / "work" / f"{name}.ipynb").write_text(json.dumps(document), encoding="utf-8")
    return f"/lab/workspaces/{name}/tree/{name}.ipynb"


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
        Of JupyterLab and the notebook in it.
    """

    def __init__(self, page: Any, address: str) -> None:
        self.page = page
        page.goto(address, timeout=90_000)
        self.cells = page.locator(".jp-Notebook .jp-CodeCell")
        self.cells.first.wait_for(timeout=90_000)
        self.idle()

    def idle(self) -> None:
        """Wait until the kernel is there and has nothing to do."""
        state = ".jp-Notebook-ExecutionIndicator[data-status=idle]"
        for _ in range(180):
            # On a busy machine it may ask which kernel to use before it has read the notebook.
            self.answer("Select Kernel")
            if self.page.locator(state).count():
                return
            self.page.wait_for_timeout(500)
        raise RuntimeError("the kernel of JupyterLab did not become idle")

    def run(self, index: int) -> None:
        """Run one code cell from the keyboard, and wait until it has been sent to the kernel."""
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

    def do(self, command: str) -> None:
        """Carry out a command of JupyterLab, by its name, for the notebook."""
        # Without waiting: some end only when a question has been answered.
        self.page.evaluate(
            """(command) => {
              const { shell, commands } = jupyterapp;
              const open = [...shell.widgets("main")].find((one) => /ipynb$/.test(one.title.label));
              shell.activateById(open.id);
              commands.execute(command);
            }""",
            command,
        )

    def answer(self, question: str) -> bool:
        """Say yes to a question of JupyterLab, if there is one; refuse to answer another."""
        dialog = self.page.locator("dialog.jp-Dialog")
        if not dialog.count():
            return False
        words = dialog.first.inner_text()
        if question not in words:
            raise RuntimeError(f"JupyterLab asks: {words}")
        dialog.first.locator("button.jp-mod-accept").click()
        return True
