"""Wheels for Python in the web browser, and the list from which Pyodide loads them.

Pyodide reads one file, `pyodide-lock.json`: which package is in which wheel, what it needs, what
it lets one import, and the hash of the wheel. The one that comes with Pyodide names wheels of its
makers' server. `write_lock` writes it anew for the wheels that lie beside it, and for no others:
what is not there cannot be asked for.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path
from typing import Any

__all__ = ["FRONT_END", "LITE_MARKERS", "Wheel", "WheelError", "read_wheel", "write_lock"]

LITE_MARKERS = {
    "extra": "",
    "implementation_name": "cpython",
    "os_name": "posix",
    "platform_machine": "wasm32",
    "platform_python_implementation": "CPython",
    "platform_system": "Emscripten",
    "sys_platform": "emscripten",
}
"""What a wheel's conditions see in the browser; the version of Python is added to them."""

# Scripts and styles for JupyterLab itself: the site has them, and no Python imports them.
FRONT_END = frozenset({"jupyterlab-widgets", "widgetsnbextension"})
"""Packages that are left out."""


class WheelError(ValueError):
    """A wheel cannot be read, is not for the browser, or needs one that is not there."""


@dataclass(frozen=True)
class Wheel:
    """One wheel.

    Attributes
    ----------
    path
        Where it lies.
    name, version
        Its package, the name in its normal form ("typing-extensions").
    needs
        Names of the packages that it needs in the browser.
    imports
        Names of the modules that it brings.
    sha256
        Hash of the file.
    """

    path: Path
    name: str
    version: str
    needs: tuple[str, ...]
    imports: tuple[str, ...]
    sha256: str


def read_wheel(path: Path, python: str) -> Wheel:
    """Read what a wheel says of itself.

    Parameters
    ----------
    path
        A wheel of Python code alone (``py3-none-any``).
    python
        The version of Python in the browser, for example "3.14".

    Raises
    ------
    WheelError
        If it holds compiled code, or is no wheel.
    """
    from packaging.utils import canonicalize_name

    if not path.name.endswith("-none-any.whl"):
        raise WheelError(f"{path.name}: not for the browser; allowed are wheels of Python alone")
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            (about,) = (name for name in names if name.endswith(".dist-info/METADATA"))
            meta = HeaderParser().parsestr(archive.read(about).decode("utf-8"))
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        raise WheelError(f"{path.name}: not a wheel that can be read ({error})") from error
    return Wheel(
        path=path,
        name=canonicalize_name(meta["Name"]),
        version=meta["Version"],
        needs=tuple(_needs(meta.get_all("Requires-Dist") or (), python)),
        imports=tuple(_imports(names)),
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
    )


def _needs(lines: Iterable[str], python: str) -> list[str]:
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    there = {**LITE_MARKERS, "python_version": python, "python_full_version": f"{python}.0"}
    wanted = [Requirement(line) for line in lines]
    found = {
        canonicalize_name(item.name)
        for item in wanted
        if item.marker is None or item.marker.evaluate(there)
    }
    return sorted(found - FRONT_END)


def _imports(names: Iterable[str]) -> list[str]:
    """Return what stands at the top of an archive: folders with Python in them, single files."""
    found = set()
    for name in names:
        top, below, _ = name.partition("/")
        if name.endswith(".py") and not top.endswith((".data", ".dist-info")):
            found.add(top if below else top.removesuffix(".py"))
    return sorted(found)


def write_lock(original: Path, target: Path, wheels: Iterable[Wheel]) -> None:
    """Write the list of packages: those of `wheels`, which lie in the folder of `target`.

    Parameters
    ----------
    original
        The list that came with Pyodide; what it says of Pyodide itself is kept.
    target
        The file to write.
    wheels
        What can be loaded.

    Raises
    ------
    WheelError
        If a wheel needs one that is not among them.
    """
    known = {wheel.name: wheel for wheel in wheels}
    for wheel in known.values():
        if missing := sorted(set(wheel.needs) - set(known)):
            raise WheelError(
                f"{wheel.path.name} needs {', '.join(missing)}, which lite/browser.txt does not "
                "have; `python3 course.py lock` writes that file"
            )
    lock: dict[str, Any] = json.loads(original.read_text(encoding="utf-8"))
    lock["packages"] = {name: _entry(known[name]) for name in sorted(known)}
    target.write_text(json.dumps(lock, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _entry(wheel: Wheel) -> Mapping[str, Any]:
    return {
        "depends": list(wheel.needs),
        "file_name": wheel.path.name,
        "imports": list(wheel.imports),
        "install_dir": "site",
        "name": wheel.name,
        "package_type": "package",
        "sha256": wheel.sha256,
        "unvendored_tests": False,
        "version": wheel.version,
    }
