"""``aicourse lite``: the course that runs in the web browser, Python included."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from aicourse.commands import CommandError, Parser, clone_root, did_you_mean
from aicourse.commands.files import write_whole

DEFAULT = Path("_build") / "lite"
# Lessons of this command's own table, made from what the check found.
_TABLE = Path("src") / "aicourse" / "publish" / "lite.json"


def configure(parser: Parser) -> None:
    """Describe the command and its options."""
    parser.usage = "%(prog)s [--out DIR]\n       %(prog)s --check DIR [--only A3,F1] [--record]"
    parser.add_argument(
        "--out",
        metavar="DIR",
        type=Path,
        help=f"the folder to write (default: {DEFAULT.as_posix()} in the repository)",
    )
    parser.add_argument(
        "--check",
        metavar="DIR",
        type=Path,
        help="build nothing: run the lessons of a built folder in a real browser that can reach "
        "no other machine, and compare what their cells show with what is stored",
    )
    parser.add_argument("--only", metavar="A,B", help="lessons to check (default: all of them)")
    parser.add_argument(
        "--record", action="store_true", help="write what the check found into the book's table"
    )
    parser.epilog = """\
The folder holds JupyterLab, Python (Pyodide), the course and every lesson: about 60 MB, for any web
server. Nothing in it asks another machine for anything. Building it takes npm, and the first time
the network. The check takes about ten minutes, and needs Chromium, Chrome or Edge.

examples:
  aicourse lite
  aicourse lite --out public/lite
  aicourse lite --check public/lite --only A3"""


def run(options: argparse.Namespace) -> int:
    """Build the folder and say where it is; or check one."""
    if options.check:
        if options.out:
            raise CommandError("lite: --check builds nothing, so --out has no place with it")
        return _check(options)
    if options.only or options.record:
        raise CommandError("lite: --only and --record belong to --check")
    folder = build(options.out or clone_root() / DEFAULT)
    print(f"The course for the browser is ready: {folder}")
    print(f"It needs a web server; on this machine: python3 course.py serve {folder}")
    return 0


def build(out: Path) -> Path:
    """Build the folder; return it, with every link resolved.

    Raises
    ------
    CommandError
        If a tool, the network or a file is missing.
    """
    from aicourse.publish.lite_parts import LiteError
    from aicourse.publish.lite_site import build_lite

    try:
        return build_lite(out, root=clone_root())
    except (LiteError, OSError) as error:
        raise CommandError(f"lite: {error}") from error


def _check(options: argparse.Namespace) -> int:
    folder = options.check.resolve()
    if not (folder / "jupyter-lite.json").is_file():
        raise CommandError(f"lite: {folder} was not built by this command: no jupyter-lite.json")
    if find_spec("playwright") is None:
        raise CommandError(
            "lite: --check drives a browser with Playwright, which is not installed; "
            f"`python3 course.py lite --check {options.check}` installs it and checks"
        )
    browser = _browser()
    from aicourse.publish import lite_check, lite_parts

    names = _chosen(options.only, lite_check.notebooks_of(folder))
    if options.record and options.only:
        raise CommandError("lite: --record writes the whole table; leave out --only")
    visits = lite_check.check_lite(folder, browser, only=names, say=_say)
    if options.record:
        text = lite_check.as_text(visits, lite_parts.pins()["pyodide"]["version"])
        write_whole(clone_root() / _TABLE, text, replace=True)
    well = sum(visit.well for visit in visits)
    print(f"{well} of {len(visits)} lessons show what is stored, or say which package they lack")
    return 0 if well == len(visits) else 1


def _say(line: str) -> None:
    print(line, flush=True)


def _browser() -> Path:
    # The same search as for the tests, which is not part of the package.
    sys.path.insert(0, str(clone_root()))
    found = import_module("course").find_browser()
    if found is None:
        raise CommandError("lite: no Chromium, Chrome or Edge was found; set CHROME to its path")
    return Path(found)


def _chosen(text: str | None, notebooks: list[str]) -> list[str]:
    """Return the notebooks of the lessons that are named, "A3,F1"; all when none is."""
    if text is None:
        return notebooks
    known = {Path(name).name.partition("-")[0]: name for name in reversed(notebooks)}
    wanted = [name.strip() for name in text.split(",") if name.strip()]
    for name in wanted:
        if name not in known:
            raise CommandError(
                f"lite: only = {name!r}: allowed are {', '.join(sorted(known))}"
                f"{did_you_mean(name, known)}"
            )
    return [known[name] for name in wanted]
