"""The folder of the course in the browser: nothing half-written, nothing quietly from elsewhere."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from aicourse.publish import lite_parts, lite_site
from aicourse.publish.lite_parts import LiteError
from aicourse.publish.lite_site import KERNEL, build_lite, check_site

NAMES = ("aicourse", *lite_site._AT_START)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with all that is looked for."""
    folder = tmp_path / "site"
    pyodide = folder / "static/pyodide"
    pyodide.mkdir(parents=True)
    (pyodide / "pyodide.mjs").touch()
    packages = {name: {"file_name": f"{name}.whl"} for name in NAMES}
    (pyodide / "pyodide-lock.json").write_text(json.dumps({"packages": packages}), "utf-8")
    for name in NAMES:
        (pyodide / f"{name}.whl").touch()
    configure(folder)
    (folder / "files").mkdir()
    (folder / "files/one.ipynb").touch()
    return folder


def configure(
    folder: Path, address: str = "./static/pyodide/pyodide.mjs", fallback: bool | None = True
) -> None:
    kernel = {"pyodideUrl": address, "disablePyPIFallback": fallback}
    data = {"jupyter-config-data": {"litePluginSettings": {KERNEL: kernel}}}
    (folder / "jupyter-lite.json").write_text(json.dumps(data), encoding="utf-8")


def test_a_whole_site_has_no_problem(site: Path) -> None:
    assert check_site(site, ["one.ipynb"]) == []


@pytest.mark.parametrize(
    "address", ["", "https://example.org/pyodide.mjs", "./static/pyodide/pyodide.js"]
)
def test_python_from_elsewhere_is_a_problem(site: Path, address: str) -> None:
    configure(site, address)
    assert check_site(site) == [f"pyodideUrl = {address!r}: allowed is a file of this folder"]


@pytest.mark.parametrize("fallback", [False, None])
def test_packages_from_elsewhere_are_a_problem(site: Path, fallback: bool | None) -> None:
    configure(site, fallback=fallback)
    [problem] = check_site(site)
    assert problem.startswith("disablePyPIFallback is not set")


def test_what_is_missing_is_named(site: Path) -> None:
    (site / "static/pyodide/comm.whl").unlink()
    (site / "build.js.map").touch()
    problems = check_site(site, ["one.ipynb", "two.ipynb"])
    assert problems == [
        "comm: comm.whl is not in static/pyodide",
        "two.ipynb is missing",
        "1 source maps, build.js.map first",
    ]
    (site / "static/pyodide/pyodide-lock.json").write_text('{"packages": {}}', "utf-8")
    assert len([line for line in check_site(site) if line.startswith("package ")]) == len(NAMES)


def test_a_folder_with_other_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(LiteError, match="holds other files, which would be lost"):
        build_lite(tmp_path, root=tmp_path)
    with pytest.raises(LiteError, match="is a file"):
        build_lite(tmp_path / "mine.txt", root=tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_build_that_fails_leaves_what_was_there(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An earlier site stays as it is, and nothing lies beside it."""
    answer = subprocess.CompletedProcess([], 1, "first\nTraceback\nValueError: no\n")
    monkeypatch.setattr(lite_parts, "find_tools", lambda _: Path("python"))
    monkeypatch.setattr(lite_parts, "fetch_pyodide", lambda *_: Path("pyodide.tgz"))
    monkeypatch.setattr(lite_parts, "fetch_wheels", lambda *_: [])

    def lay_out(folder: Path, *_: object) -> list[str]:
        folder.mkdir()
        return []

    monkeypatch.setattr(lite_site, "_lay_out", lay_out)
    monkeypatch.setattr(lite_site.subprocess, "run", lambda *_, **__: answer)
    before = sorted(path.relative_to(site) for path in site.rglob("*"))
    around = sorted(tmp_path.iterdir())
    with pytest.raises(LiteError, match=r"JupyterLite says:\n(.*\n)*ValueError: no"):
        build_lite(site, root=tmp_path, say=lambda _: None)
    assert sorted(path.relative_to(site) for path in site.rglob("*")) == before
    assert sorted(tmp_path.iterdir()) == around
