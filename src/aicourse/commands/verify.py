"""``aicourse verify``: is the model computed rightly? Writes the figures of the page."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from importlib.resources import files
from pathlib import Path

from aicourse.commands import CommandError, Parser, clone_root
from aicourse.commands.files import write_whole


def configure(parser: Parser) -> None:
    """Describe the command and its options."""
    parser.add_argument(
        "--quick",
        action="store_true",
        help="compute a part anew, compare it with the committed figures, write nothing",
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="where to write the figures (default: the committed file in the package)",
    )
    parser.epilog = """\
In full it takes several minutes, and needs Node and the packages of aicourse[test].

examples:
  aicourse verify --quick
  aicourse verify
  aicourse verify --out figures.json"""


def run(options: argparse.Namespace) -> int:
    """Run the checks; return 1 if the quick ones contradict the committed figures."""
    if options.quick and options.out:
        raise CommandError("verify: --quick writes nothing, so --out has no place with it")
    # The checks use the tests' own reference solution, which is not part of the package.
    sys.path.insert(0, str(clone_root()))
    verify = import_module("benchmarks.verify")
    if lacking := verify.missing(options.quick):
        raise CommandError(f"verify: not on this computer: {'; '.join(lacking)}")
    if options.quick:
        wrong = list(verify.differences(verify.committed()))
        print("\n".join(wrong) if wrong else "what was computed anew agrees with the page")
        return 1 if wrong else 0
    found = verify.measure(lambda step: print(step, flush=True))
    target = options.out or Path(str(files("aicourse.publish").joinpath("verification.json")))
    write_whole(target, verify.as_text(found), replace=True)
    print(f"figures written to {target.name}")
    return 0
