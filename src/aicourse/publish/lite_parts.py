"""What the course in the browser is made of, from elsewhere: fetched once, checked, and kept.

The addresses are npm's and pip's own business: no address of a server stands in the repository.
What comes is compared with hashes that do.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any

__all__ = [
    "LiteError",
    "course_wheel",
    "fetch_pyodide",
    "fetch_wheels",
    "find_tools",
    "kernel_wheels",
    "pins",
    "unpack_pyodide",
]

ENVIRONMENT = ".venv-lite"
BROWSER_LOCK = Path("lite") / "browser.txt"
# All that a page needs of Pyodide, and what says whose it is and under which licence.
CORE = (
    "README.md",
    "package.json",
    "pyodide-lock.json",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "pyodide.mjs",
    "python_stdlib.zip",
)
_NEEDED = ("jupyterlite_core", "jupyterlite_pyodide_kernel")


class LiteError(RuntimeError):
    """The course in the browser could not be built; nothing was written."""


@cache
def pins() -> Mapping[str, Any]:
    """Return which Pyodide is used: version and hash as npm writes them, and its Python."""
    text = files("aicourse.publish").joinpath("lite_pins.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def find_tools(root: Path) -> Path:
    """Return the Python that has JupyterLite.

    Raises
    ------
    LiteError
        If there is none; the message says what installs it.
    """
    if all(find_spec(name) for name in _NEEDED):
        return Path(sys.executable)
    place = "Scripts/python.exe" if os.name == "nt" else "bin/python"
    python = root / ENVIRONMENT / place
    if python.exists():
        return python
    raise LiteError(
        "JupyterLite is not installed; `python3 course.py lite` installs it and builds the course"
    )


def fetch_pyodide(cache_folder: Path, say: Callable[[str], None]) -> Path:
    """Return npm's archive of Pyodide, fetched if it is not there yet.

    Raises
    ------
    LiteError
        If npm is missing or cannot fetch it, or the archive is not the one that is recorded.
    """
    pin = pins()["pyodide"]
    archive = cache_folder / f"pyodide-{pin['version']}.tgz"
    if not archive.is_file():
        say(f"Fetching Pyodide {pin['version']} with npm")
        npm = shutil.which("npm")
        if npm is None:
            raise LiteError(
                "npm is not installed, and Pyodide (Python for the browser) comes from there. "
                "Install Node.js, which brings npm; on Debian or Ubuntu: sudo apt install npm"
            )
        cache_folder.mkdir(parents=True, exist_ok=True)
        name = f"pyodide@{pin['version']}"
        options = ["--pack-destination", str(cache_folder), "--silent"]
        _call([npm, "pack", name, *options], cache_folder, f"npm could not fetch {name}")
    _check_integrity(archive, pin["integrity"])
    return archive


def _check_integrity(archive: Path, expected: str) -> None:
    """Compare a file with a hash in npm's form ("sha512-…"); one that differs is removed."""
    kind, _, _ = expected.partition("-")
    digest = hashlib.new(kind, archive.read_bytes()).digest()
    found = f"{kind}-{base64.b64encode(digest).decode('ascii')}"
    if found != expected:
        archive.unlink()
        raise LiteError(
            f"{archive.name} is not the file that was tried: its hash is {found}, recorded is "
            f"{expected}. It was removed; the next call fetches it again"
        )


def unpack_pyodide(archive: Path, folder: Path) -> None:
    """Put what a page needs of Pyodide into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive) as content:
        for name in CORE:
            member = content.extractfile(f"package/{name}")
            if member is None:
                raise LiteError(f"{archive.name} has no {name}")
            (folder / name).write_bytes(member.read())


def fetch_wheels(
    tools: Path, root: Path, cache_folder: Path, say: Callable[[str], None]
) -> list[Path]:
    """Return the wheels of `lite/browser.txt`, fetched by pip if they are not there yet.

    They lie in a folder named after the list's hash: another list is another folder.

    Raises
    ------
    LiteError
        If the list is missing, or pip cannot fetch one or finds another hash than the list has.
    """
    lock = root / BROWSER_LOCK
    if not lock.is_file():
        raise LiteError(f"{BROWSER_LOCK.as_posix()} is missing; allowed is a whole repository")
    digest = hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
    folder = cache_folder / f"wheels-{digest[:16]}"
    if not folder.is_dir():
        say("Fetching the packages for the browser with pip")
        part = folder.with_name(folder.name + ".part")
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        command = [str(tools), "-I", "-m", "pip", "--no-input", "download", "--quiet"]
        command += ["--disable-pip-version-check", "--require-hashes", "--no-deps"]
        command += ["--only-binary", ":all:", "--implementation", "py", "--abi", "none"]
        command += ["--platform", "any", "--python-version", pins()["python"]]
        command += ["--dest", str(part), "--requirement", str(lock)]
        _call(command, root, "pip could not fetch the packages for the browser")
        part.rename(folder)
    return sorted(folder.glob("*.whl"))


def kernel_wheels(tools: Path) -> list[Path]:
    """Return the wheels that the kernel brings for itself: its part in Python.

    Raises
    ------
    LiteError
        If they are not where the kernel's package puts them.
    """
    program = "import sys; print(sys.prefix)"
    prefix = subprocess.run(
        [str(tools), "-I", "-c", program], capture_output=True, text=True, check=True
    ).stdout.strip()
    place = "share/jupyter/labextensions/@jupyterlite/pyodide-kernel-extension/static/pypi"
    found = sorted((Path(prefix) / place).glob("*.whl"))
    if not found:
        raise LiteError(f"the kernel's own packages are not in {prefix}; install it anew")
    # It brings stand-ins for scripts of JupyterLab as well, which the site has already.
    return [path for path in found if not path.name.startswith("widgetsnbextension")]


def course_wheel(root: Path, folder: Path) -> Path:
    """Build the course's own wheel into a folder; return its path."""
    program = "import sys; from flit_core.buildapi import build_wheel; build_wheel(sys.argv[1])"
    folder.mkdir(parents=True, exist_ok=True)
    failed = "the course's own package could not be built"
    _call([sys.executable, "-c", program, str(folder)], root, failed)
    (wheel,) = folder.glob("aicourse-*.whl")
    return wheel


def _call(command: Sequence[str], folder: Path, failed: str) -> None:
    """Run a program; when it fails, say what failed and what the program itself said of it."""
    done = subprocess.run(
        list(command),
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        said = [line for line in done.stdout.splitlines() if line.strip()][-6:]
        raise LiteError("\n".join([f"{failed}. Often the network is the reason. It says:", *said]))
