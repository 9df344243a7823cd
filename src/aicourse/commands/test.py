"""``aicourse test``: the tests of the course."""

from __future__ import annotations

import argparse
import sys
from importlib.util import find_spec

from aicourse.commands import CommandError, Parser, clone_root, hand_over


def configure(parser: Parser) -> None:
    """Describe the command."""
    parser.passes_on = True
    parser.epilog = """\
Options that are not listed here go to pytest.

examples:
  aicourse test
  aicourse test tests/model -k ageing
  aicourse test notebooks          every lesson, cell by cell"""


def run(options: argparse.Namespace) -> int:
    """Run pytest in the repository; return its exit status."""
    root = clone_root()
    if find_spec("pytest") is None:
        raise CommandError(
            "test: pytest is not installed; `python3 course.py test` installs and runs it"
        )
    return hand_over([sys.executable, "-m", "pytest", *options.rest], root)
