"""The widget in JupyterLab itself: sliders move traits, traits move sliders, the keyboard works."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("jupyterlab")

ROOT = Path(__file__).resolve().parents[2]
CELLS = (
    "from aicourse import Explorer\nexplorer = Explorer('F3', drug='letrozole')\nexplorer",
    "print('READ', explorer.drug_months, explorer.scenario)",
    "explorer.drug_months = 12",
)


def notebook() -> dict[str, Any]:
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
            for i, source in enumerate(CELLS)
        ],
        "metadata": {
            "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[str]:
    """Run JupyterLab on a free port and give the address of the notebook in it."""
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "explorer.ipynb").write_text(json.dumps(notebook()), encoding="utf-8")
    path = os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH")]))
    log = tmp_path / "lab.log"
    folders = {
        name: str(tmp_path / name.lower())
        for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    }
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--ServerApp.port=0"]
    command += ["--ServerApp.ip=127.0.0.1", "--IdentityProvider.token=", "--allow-root"]
    command += ["--LabApp.news_url=None", f"--ServerApp.root_dir={tmp_path / 'work'}"]
    with log.open("w", encoding="utf-8") as stream:
        process = subprocess.Popen(
            command,
            env={**os.environ, **folders, "PYTHONPATH": path},
            stdout=stream,
            stderr=subprocess.STDOUT,
        )
    try:
        yield address_in(log, process) + "/lab/tree/explorer.ipynb"
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


def address_in(log: Path, process: subprocess.Popen[bytes]) -> str:
    limit = time.monotonic() + 90
    while time.monotonic() < limit and process.poll() is None:
        text = log.read_text(encoding="utf-8")
        if found := re.search(r"(http://127\.0\.0\.1:\d+)/lab", text):
            return found[1]
        time.sleep(0.2)
    pytest.fail("JupyterLab did not start:\n" + log.read_text(encoding="utf-8")[-3000:])


def test_traits_and_sliders_stay_in_step(lab: str, new_page: Any) -> None:
    page = new_page(viewport={"width": 1280, "height": 1000})
    page.goto(lab, timeout=90_000)
    cells = page.locator(".jp-Notebook .jp-CodeCell")
    cells.nth(2).wait_for(timeout=90_000)
    page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").wait_for(timeout=90_000)

    def run(index: int) -> None:
        # While JupyterLab is still starting it may drop a key: the prompt tells whether it ran.
        prompt = cells.nth(index).locator(".jp-InputPrompt")
        for _ in range(20):
            # On a busy machine it may ask which kernel to use before it has read the notebook.
            dialog = page.locator("dialog.jp-Dialog")
            if dialog.count():
                words = dialog.first.inner_text()
                assert "Select Kernel" in words, f"JupyterLab asks: {words}"
                dialog.first.locator("button.jp-mod-accept").click()
                continue
            cells.nth(index).locator(".cm-content").click()
            page.keyboard.press("Control+Enter")
            page.wait_for_timeout(500)
            if re.search(r"[*\d]", prompt.inner_text()):
                return
        pytest.fail(f"JupyterLab did not run cell {index}")

    run(0)
    sentence = page.locator(".ai-sentence")
    sentence.wait_for(timeout=90_000)
    assert sentence.inner_text().startswith("After 24 months on letrozole:")
    slider = page.locator('[data-input="drug_months"]')
    slider.focus()
    for key, value in [("Home", "0"), ("ArrowRight", "6"), ("ArrowRight", "12"), ("ArrowUp", "18")]:
        page.keyboard.press(key)
        assert slider.input_value() == value, "JupyterLab must not take the explorer's keys"
    run(1)
    page.get_by_text("READ 18.0 Scenario(drug='letrozole', drug_months=18.0)").wait_for()
    run(2)
    page.wait_for_function(
        """() => document.querySelector('[data-input="drug_months"]').value === "12" """
    )
    assert "(12 months after the end of letrozole)" in sentence.inner_text()
    assert [line for line in page.problems if "uncaught" in line] == []
    assert [line for line in page.problems if "another machine" in line] == []
