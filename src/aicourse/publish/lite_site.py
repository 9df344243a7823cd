"""The folder of the course in the browser: JupyterLite with Pyodide, lessons and packages."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import Any

from . import lite_parts
from .lite_contents import START, copy_contents
from .lite_parts import LiteError
from .lite_wheels import FRONT_END, Wheel, WheelError, read_wheel, write_lock
from .placing import put_in_place

__all__ = ["KERNEL", "build_lite", "check_site"]

KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"
_SIGN = Path("jupyter-lite.json")
_PYODIDE = Path("static") / "pyodide"
# Loaded before the first cell; the course itself comes when a cell imports it.
_AT_START = ("micropip", "piplite", "ipykernel", "comm", "pyodide-kernel", "jedi", "ipython")
_NAME = "Aromatase inhibitors: an interactive course"

# In place of JupyterLite's own first page, which opens an empty launcher. JupyterLite reads its
# settings from every page above the one that is open, so the empty script has to be in it.
# A link of the book names a lesson: `index.html?path=…`.
_FRONT = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{name}</title>
<script id="jupyter-config-data" type="application/json" data-jupyter-lite-root=".">{{}}</script>
<script src="front.js"></script>
</head>
<body>
<h1>{name}</h1>
<p><a href="lab/index.html?path={start}">Open the lessons in JupyterLab, in this browser</a></p>
<p>This part of the course needs a web server: it does not open from the disk or from a USB stick.
On your own computer, <code>python3 course.py serve</code> is such a server.</p>
</body>
</html>
"""
_FRONT_SCRIPT = """\
// From a server, go on to the lesson in the address: on a narrow screen in the view with one
// notebook, else in JupyterLab. From the disk, stay and say why.
if (/^https?:$/.test(location.protocol)) {{
  const view = matchMedia("(max-width: 47.9em)").matches ? "notebooks" : "lab";
  location.replace(`${{view}}/index.html${{location.search || "?path={start}"}}`);
}}
"""


def build_lite(
    out: Path | str, *, root: Path | str, say: Callable[[str], None] | None = None
) -> Path:
    """Build the course that runs in the browser into a folder.

    Everything is built elsewhere from nothing, checked, and moved to its place when it is whole.

    Parameters
    ----------
    out
        The folder to write. It may not exist yet, be empty, or hold an earlier build.
    root
        The repository.
    say
        Called with each line of progress; printed when absent.

    Returns
    -------
    Path
        The folder that was written: a web server's folder, about 70 MB.

    Raises
    ------
    LiteError
        If a tool, the network or a file is missing, or the result is not what it has to be.
    """
    target, source = Path(out).resolve(), Path(root).resolve()
    tell = say or (lambda line: print(line, flush=True))
    _refuse_other_folder(target)
    tools = lite_parts.find_tools(source)
    cache = source / "_build" / "lite-cache"
    archive = lite_parts.fetch_pyodide(cache, tell)
    fetched = lite_parts.fetch_wheels(tools, source, cache, tell)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".lite-", dir=target.parent) as name:
        folder = Path(name)
        tell("Laying out lessons and packages")
        notebooks = _lay_out(folder / "lite", source, tools, archive, fetched)
        tell("Building the pages with JupyterLite")
        site = _run(tools, folder / "lite", folder / "site")
        _write_front(site)
        if problems := check_site(site, notebooks):
            raise LiteError("\n".join(["the built site is not whole:", *problems]))
        put_in_place(site, target, folder / "earlier")
    return target


def _refuse_other_folder(target: Path) -> None:
    if target.is_file():
        raise LiteError(f"out = {str(target)!r} is a file; allowed is a folder")
    if target.exists() and any(target.iterdir()) and not (target / _SIGN).is_file():
        raise LiteError(
            f"out = {str(target)!r} holds other files, which would be lost; allowed is a new or "
            "empty folder, or one with an earlier build"
        )


def _lay_out(
    folder: Path, source: Path, tools: Path, archive: Path, fetched: Sequence[Path]
) -> list[str]:
    """Write what JupyterLite builds from; return the paths of the notebooks."""
    pyodide = folder / _PYODIDE
    lite_parts.unpack_pyodide(archive, pyodide)
    wheels = _wheels(folder.with_name("wheels"), source, tools, fetched)
    for wheel in wheels:
        shutil.copyfile(wheel.path, pyodide / wheel.path.name)
    list_file = pyodide / "pyodide-lock.json"
    try:
        write_lock(list_file, list_file, wheels)
    except WheelError as error:
        raise LiteError(str(error)) from error
    (folder / "jupyter-lite.json").write_text(_as_text(_configuration()), encoding="utf-8")
    (folder / "overrides.json").write_text(_as_text(_settings()), encoding="utf-8")
    return copy_contents(source, folder / "files")


def _wheels(folder: Path, source: Path, tools: Path, fetched: Sequence[Path]) -> list[Wheel]:
    """Return the packages for the browser: fetched, the kernel's own, and the course."""
    python = lite_parts.pins()["python"]
    paths = [*fetched, *lite_parts.kernel_wheels(tools), lite_parts.course_wheel(source, folder)]
    try:
        wheels = [read_wheel(path, python) for path in paths]
    except WheelError as error:
        raise LiteError(str(error)) from error
    return [wheel for wheel in wheels if wheel.name not in FRONT_END]


def _configuration() -> dict[str, Any]:
    return {
        "jupyter-lite-schema-version": 0,
        "jupyter-config-data": {
            "appName": _NAME,
            "litePluginSettings": {
                KERNEL: {
                    "disablePyPIFallback": True,
                    "loadPyodideOptions": {"packages": list(_AT_START)},
                }
            },
        },
    }


def _settings() -> dict[str, Any]:
    return {
        "@jupyterlab/apputils-extension:notification": {
            "checkForUpdates": False,
            "doNotDisturbMode": True,
            "fetchNews": "false",
        },
        # Links to the glossary open as a page, not as its source.
        "@jupyterlab/docmanager-extension:plugin": {
            "defaultViewers": {"markdown": "Markdown Preview"}
        },
    }


def _run(tools: Path, lite: Path, site: Path) -> Path:
    """Run JupyterLite's own build."""
    command = [str(tools), "-I", "-m", "jupyterlite_core", "build", "--no-sourcemaps"]
    command += ["--lite-dir", str(lite), "--output-dir", str(site), "--contents", "files"]
    # JupyterLab, and for narrow screens one notebook at a time, with the page for other files.
    for view in ("lab", "notebooks", "edit", "tree"):
        command += ["--apps", view]
    command += ["--no-unused-shared-packages", "--no-libarchive"]
    done = subprocess.run(
        command,
        cwd=lite,
        env={**os.environ, "JUPYTER_PREFER_ENV_PATH": "1", "NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise LiteError("\n".join(["JupyterLite says:", *done.stdout.splitlines()[-15:]]))
    return site


def _write_front(site: Path) -> None:
    page = _FRONT.format(start=START, name=escape(_NAME))
    (site / "index.html").write_text(page, encoding="utf-8")
    (site / "front.js").write_text(_FRONT_SCRIPT.format(start=START), encoding="utf-8")


def check_site(site: Path, notebooks: Sequence[str] = ()) -> list[str]:
    """Return what is wrong with a built site, one line each; nothing when all is well.

    A build that skipped a step would load Python and packages from other machines without a word;
    so what has to be there is looked for in the result itself.

    Parameters
    ----------
    site
        The folder.
    notebooks
        Paths of the notebooks that have to be in it.
    """
    problems = []
    data = json.loads((site / _SIGN).read_text(encoding="utf-8"))["jupyter-config-data"]
    kernel = data.get("litePluginSettings", {}).get(KERNEL, {})
    address = str(kernel.get("pyodideUrl", ""))
    if not (address.startswith("./") and (site / address).is_file()):
        problems.append(f"pyodideUrl = {address!r}: allowed is a file of this folder")
    if kernel.get("disablePyPIFallback") is not True:
        problems.append("disablePyPIFallback is not set: packages would come from elsewhere")
    packages = _packages(site)
    problems += [
        f"{name}: {file} is not in {_PYODIDE.as_posix()}"
        for name, file in packages.items()
        if not (site / _PYODIDE / file).is_file()
    ]
    problems += [f"package {name} is missing" for name in {*_AT_START, "aicourse"} - set(packages)]
    problems += [
        f"{name} is missing" for name in notebooks if not (site / "files" / name).is_file()
    ]
    if maps := [path.name for path in site.rglob("*.map")]:
        problems.append(f"{len(maps)} source maps, {maps[0]} first")
    return problems


def _packages(site: Path) -> dict[str, str]:
    path = site / _PYODIDE / "pyodide-lock.json"
    lock = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {"packages": {}}
    return {name: str(entry["file_name"]) for name, entry in lock["packages"].items()}


def _as_text(data: Any) -> str:
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"
