"""The command line: ``aicourse COMMAND``. Each command is loaded only when it is called."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from aicourse import __version__
from aicourse.commands import CommandError, Parser, did_you_mean

COMMANDS: Final = {
    "lab": "open the course in JupyterLab, on its start page",
    "book": "build the book: a folder of files that needs no server",
    "serve": "show the built book on this machine",
    "lite": "build the course that runs in the web browser, Python included",
    "embed": "write one explorer as one file, for a page of your own",
    "test": "run the tests",
    "describe": "list the inputs and outputs of the model",
    "simulate": "run the model for one scenario; results as CSV or JSON",
    "sbml": "write one scenario as SBML, for COPASI, Tellurium and other simulators",
    "fit": "hold the model against the trials and write the list of misses",
    "verify": "hold the solver against others, and write the figures of the page Verification",
}
PROGRAM: Final = "aicourse"
USER_ERROR: Final = 2


def _overview() -> str:
    lines = [
        f"usage: {PROGRAM} COMMAND [OPTIONS]",
        "",
        "An interactive course on aromatase inhibitors. For learning, not medical advice.",
        "",
        "commands:",
        *(f"  {name:<10}{summary}" for name, summary in COMMANDS.items()),
        "",
        f"  {PROGRAM} COMMAND --help    options and examples of one command",
        f"  {PROGRAM} --version         the version",
    ]
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Parameters
    ----------
    argv
        The arguments without the program's name; those of the process by default.

    Returns
    -------
    int
        The exit status: 0 when all went well, 2 after an error in what was asked for, else the
        status of the program that was started.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return _dispatch(arguments)
    except CommandError as error:
        print(f"{PROGRAM}: {error}", file=sys.stderr)
        return USER_ERROR
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output (`head`, say) has gone. Leave nothing for Python to flush to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _dispatch(arguments: list[str]) -> int:
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(_overview())
        return 0
    name, *rest = arguments
    if name in {"-V", "--version"}:
        print(f"{PROGRAM} {__version__}")
        return 0
    if name not in COMMANDS:
        raise CommandError(f"unknown command {name!r}{did_you_mean(name, COMMANDS)}")
    command = import_module(f"aicourse.commands.{name}")
    parser = Parser(
        prog=f"{PROGRAM} {name}", description=f"{COMMANDS[name][0].upper()}{COMMANDS[name][1:]}."
    )
    command.configure(parser)
    status = int(command.run(parser.parse(rest)))
    sys.stdout.flush()
    return status
