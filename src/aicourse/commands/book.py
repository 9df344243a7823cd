"""``aicourse book``: the book as a folder of files."""

from __future__ import annotations

import argparse
from importlib.util import find_spec
from pathlib import Path

from aicourse.commands import CommandError, Parser, clone_root

DEFAULT = Path("_build") / "book"


def configure(parser: Parser) -> None:
    """Describe the command and its options."""
    parser.add_argument(
        "--out",
        metavar="DIR",
        type=Path,
        help=f"the folder to write (default: {DEFAULT.as_posix()} in the repository)",
    )
    parser.add_argument(
        "--lite",
        action="store_true",
        help="add the course that runs in the web browser, as the folder `lite`, and a link to it "
        "at the top of each lesson; it makes about 60 MB more, and needs a web server",
    )
    parser.epilog = """\
The folder can be opened from the disk (index.html), copied to a USB stick, or put on any web
server. Nothing in it asks another machine for anything.

examples:
  aicourse book
  aicourse book --out public
  aicourse book --out public --lite"""


def run(options: argparse.Namespace) -> int:
    """Build the book and say where it is."""
    page = build(options.out or clone_root() / DEFAULT, lite=options.lite) / "index.html"
    print(f"The book is ready: {page}")
    return 0


def build(out: Path, *, lite: bool = False) -> Path:
    """Build the book into `out`; return that folder, with every link resolved.

    With `lite`, the course that runs in the web browser is a part of it.

    Raises
    ------
    CommandError
        If Jupyter Book is not installed, or the book cannot be built or written.
    """
    root = clone_root()
    if find_spec("jupyter_book") is None:
        raise CommandError(
            "book: Jupyter Book is not installed; `python3 course.py book` installs and runs it"
        )
    from aicourse.publish import build_book

    out = out.resolve()
    try:
        build_book(out, root=root, lite=lite)
    except (OSError, RuntimeError, ValueError) as error:
        raise CommandError(f"book: {error}") from error
    return out
