"""Build the book: a folder of files that works from the disk and asks no other machine."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from .checks import check_book
from .launch import LITE, LITE_SETTING
from .lite_site import build_lite
from .placing import put_in_place

__all__ = ["BuildError", "build_book"]

_SOURCES = ("_config.yml", "book", "notebooks")
_IGNORED = shutil.ignore_patterns(".ipynb_checkpoints", "_build", "__pycache__")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_STEP = re.compile(r"^(reading sources|writing output)\.\.\. \[ *(\d+)%\] (\S+)")
_STEP_WORDS = {"reading sources": "Reading", "writing output": "Writing"}
_PROBLEM = re.compile(r"\b(WARNING|ERROR|CRITICAL)\b|Exception|Error:|Extension error")
# What the built book has and another folder does not.
_SIGN_OF_A_BOOK = Path("_static/search-index.js")


class BuildError(RuntimeError):
    """The book could not be built; nothing was written."""


def build_book(
    out: Path | str,
    *,
    root: Path | str | None = None,
    say: Callable[[str], None] | None = None,
    lite: bool = False,
) -> Path:
    """Build the book into a folder.

    The book is built elsewhere, checked, and moved to its place when it is whole. Warnings are
    errors. Notebooks are not executed: their stored outputs are used, which the tests compare
    with fresh ones.

    Parameters
    ----------
    out
        The folder to write. It may not exist yet, be empty, or hold an earlier book.
    root
        Folder with ``_config.yml``, ``book/`` and ``notebooks/``; the repository when absent.
    say
        Called with each line of progress; printed when absent.
    lite
        Whether the course that runs in the web browser goes into the book's folder, as `lite`,
        with a link at the top of each lesson that runs there.

    Returns
    -------
    Path
        The folder that was written.

    Raises
    ------
    BuildError
        If the sources are missing, the folder holds something else, a page has a warning, a link
        leads nowhere, or a page would load something from another machine.
    LiteError
        If the course for the browser cannot be built; nothing was written.
    """
    target = Path(out).resolve()
    source = _find_root(root)
    tell = say or _say
    _refuse_other_folder(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".book-", dir=target.parent) as folder:
        # Before the pages: what may be missing on this computer is said at once.
        browser = build_lite(Path(folder) / LITE, root=source, say=tell) if lite else None
        copy = _copy_sources(source, Path(folder) / "source")
        built = _run(copy, Path(folder) / "built", tell, lite)
        (built / ".nojekyll").touch()  # GitHub Pages would leave out folders with an underscore
        if browser:
            browser.rename(built / LITE)
        tell("Checking links and addresses")
        if problems := check_book(built, apart=LITE):
            raise BuildError(_list("The built pages have problems:", problems))
        put_in_place(built, target, Path(folder) / "earlier")
    return target


def _find_root(root: Path | str | None) -> Path:
    folder = Path(root).resolve() if root is not None else Path(__file__).resolve().parents[3]
    if missing := [name for name in _SOURCES if not (folder / name).exists()]:
        raise BuildError(
            f"root = {str(folder)!r}: {', '.join(missing)} not found; allowed is a copy of the "
            "repository"
        )
    return folder


def _refuse_other_folder(target: Path) -> None:
    if not target.exists():
        return
    if not target.is_dir():
        raise BuildError(f"out = {str(target)!r} is a file; allowed is a folder")
    if any(target.iterdir()) and not (target / _SIGN_OF_A_BOOK).is_file():
        raise BuildError(
            f"out = {str(target)!r} holds other files, which would be lost; allowed is a new or "
            "empty folder, or one with an earlier book"
        )


def _copy_sources(source: Path, copy: Path) -> Path:
    copy.mkdir()
    for name in _SOURCES:
        path = source / name
        if path.is_dir():
            shutil.copytree(path, copy / name, ignore=_IGNORED)
        else:
            shutil.copyfile(path, copy / name)
    return copy


def _run(source: Path, output: Path, tell: Callable[[str], None], lite: bool) -> Path:
    """Run Jupyter Book in a process of its own; return the folder with the pages."""
    program = "from jupyter_book.cli.main import main; main()"
    options = ["--toc", "book/_toc.yml", "--path-output", str(output)]
    command = [sys.executable, "-c", program, "build", ".", *options, "-W", "--keep-going", "--all"]
    here = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, [here, os.environ.get("PYTHONPATH")]))
    settings = {"PYTHONPATH": path, "NO_COLOR": "1", LITE_SETTING: "1" if lite else ""}
    problems: list[str] = []
    last: list[str] = []
    with _lines(command, source, {**os.environ, **settings}) as lines:
        for line in lines:
            last = [*last[-14:], line]
            if step := _STEP.match(line):
                tell(f"{_STEP_WORDS[step[1]]} {step[2]:>3} % {step[3]}")
            elif _PROBLEM.search(line):
                problems.append(line.replace(str(source) + os.sep, ""))
    pages = output / "_build/html"
    if lines.code or not (pages / "index.html").is_file():
        raise BuildError(_list("Jupyter Book found problems:", problems or last))
    return pages


class _Lines:
    """The lines that a process writes, without colours, and its exit code."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.code: int | None = None

    def __iter__(self) -> Iterator[str]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if text := _COLOUR.sub("", line).strip():
                yield text
        self.code = self._process.wait()


@contextmanager
def _lines(command: list[str], folder: Path, environment: dict[str, str]) -> Iterator[_Lines]:
    with subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        try:
            yield _Lines(process)
        finally:
            if process.poll() is None:
                process.terminate()


def _list(head: str, lines: list[str]) -> str:
    shown = lines[:40]
    more = [f"… and {len(lines) - len(shown)} more"] if len(lines) > len(shown) else []
    return "\n".join([head, *(f"  {line}" for line in [*shown, *more])])


def _say(line: str) -> None:
    """Print a line; on a terminal, the steps overwrite each other."""
    if sys.stdout.isatty():
        width = shutil.get_terminal_size().columns - 1
        end = "\r" if line.startswith(tuple(_STEP_WORDS.values())) else "\n"
        print(line[:width].ljust(width), end=end, flush=True)
    else:
        print(line, flush=True)
