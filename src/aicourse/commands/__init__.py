"""The commands, one module each: ``configure(parser)`` names the options, ``run(options)`` acts."""

from __future__ import annotations

import argparse
import difflib
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NoReturn

__all__ = ["CommandError", "Parser", "clone_root", "did_you_mean", "hand_over"]


class CommandError(Exception):
    """What was asked for cannot be done; the message is one line for the person who asked."""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return a clause that offers the nearest known name, or the empty string.

    >>> did_you_mean("letrozol", ["anastrozole", "letrozole"])
    '; did you mean letrozole?'
    """
    close = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"; did you mean {close[0]}?" if close else ""


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are one line and offer the nearest option.

    Attributes
    ----------
    passes_on
        True if options that are not known belong to the program that the command starts; they
        arrive in ``options.rest``, in the order given.
    """

    def __init__(self, prog: str, description: str) -> None:
        super().__init__(
            prog=prog,
            description=description,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        self.passes_on = False

    def parse(self, arguments: Sequence[str]) -> argparse.Namespace:
        """Parse `arguments`; raise `CommandError` for one that is not known."""
        options, rest = self.parse_known_args(arguments)
        if self.passes_on:
            options.rest = rest
        elif rest:
            name = rest[0].split("=", 1)[0]
            self.error(f"unknown argument {name}{did_you_mean(name, self._option_string_actions)}")
        return options

    def error(self, message: str) -> NoReturn:
        """Raise `CommandError` with a pointer to the help."""
        command = self.prog.split(" ", 1)[-1]
        raise CommandError(f"{command}: {message} (see {self.prog} --help)")


def clone_root() -> Path:
    """Return the top folder of the course's repository.

    Lessons and pages are not part of the installed package, so some commands need the repository:
    the one that the package was installed from, else one that the current folder lies in.

    Raises
    ------
    CommandError
        If there is no such folder.
    """
    here = Path.cwd().resolve()
    for folder in (Path(__file__).resolve().parents[3], here, *here.parents):
        if all((folder / name).is_file() for name in ("course.py", "pyproject.toml")):
            return folder
    raise CommandError(
        "this command needs the course's repository (its lessons are not part of the installed "
        "package): run it inside a clone"
    )


def hand_over(command: Sequence[str], folder: Path) -> int:
    """Run `command` in `folder` in place of this process; return its exit status."""
    sys.stdout.flush()
    sys.stderr.flush()
    os.chdir(folder)
    if os.name == "posix":
        # Signals and the exit status then are the program's own.
        os.execv(command[0], list(command))
    process = subprocess.Popen(list(command))
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            # The program got it as well, and may want to ask before it ends.
            continue
