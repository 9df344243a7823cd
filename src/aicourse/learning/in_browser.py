"""Lessons in the web browser: a cell that needs a package which is not there says so in a sentence.

Python in the browser (Pyodide) has the course and all it needs to run one person's curves. A few
lessons do more with NumPy, which is not part of it. Their learners get a sentence in place of
twenty lines of traceback, and know where the cell runs.
"""

from __future__ import annotations

import ast
import re
import sys
import textwrap
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Final

__all__ = ["IN_BROWSER", "PACKAGES", "explain_missing_packages", "sentence"]

IN_BROWSER: Final = sys.platform == "emscripten"
"""True where Python itself runs in a web browser."""

PACKAGES: Final = {"numpy": "NumPy", "scipy": "SciPy", "sympy": "SymPy"}
"""What a lesson may ask for beyond the packages of the browser, by the name that is imported."""

_ELSEWHERE = "In JupyterLab on your computer, or on Binder, it runs."


def sentence(error: BaseException, lost: Mapping[str, str]) -> str | None:
    """Say why a cell did not run, if a package is the reason.

    Parameters
    ----------
    error
        What the cell raised.
    lost
        Names that earlier cells would have made, each with the package that they lacked.

    Returns
    -------
    str or None
        Two or three sentences; None if the error has another reason, which then is to be shown.
    """
    earlier = lost.get(str(error.name)) if isinstance(error, NameError) else None
    if earlier:
        return (
            f"This cell builds on an earlier one, which needs {earlier}. This copy of "
            f"the course does not have it. {_ELSEWHERE}"
        )
    package = _package(error)
    if package is None:
        return None
    return (
        f"This cell needs {package}, which this copy of the course, in the web browser, does not "
        f"have. {_ELSEWHERE} Cells that do not need it run here."
    )


def _package(error: BaseException | None) -> str | None:
    """Return which package an error or one of its causes speaks of."""
    while error is not None:
        if isinstance(error, ImportError):
            if error.name and error.name.partition(".")[0] in PACKAGES:
                return PACKAGES[error.name.partition(".")[0]]
            for package in PACKAGES.values():
                if re.search(rf"\bneeds? {package}\b", str(error)):
                    return package
        error = error.__cause__ or error.__context__
    return None


def explain_missing_packages(shell: Any = None) -> None:
    """Let this kernel's cells say in a sentence which package they lack; once is enough.

    Parameters
    ----------
    shell
        IPython's shell; the running one when absent. Without one, nothing is done.
    """
    if shell is None:
        from IPython.core.getipython import get_ipython

        shell = get_ipython()
    if shell is None:
        return
    lost: dict[str, str] = {}

    def explain(
        shell: Any,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
        tb_offset: int | None = None,
    ) -> list[str]:
        text = sentence(error, lost)
        if text is None:
            lines = shell.InteractiveTB.structured_traceback(
                kind, error, trace, tb_offset=tb_offset
            )
        else:
            lines = textwrap.wrap(text, 76)
            package = _package(error) or lost[str(getattr(error, "name", ""))]
            # Names that are there already, from before the error, are not lost.
            made = _made_by(shell.user_ns.get("In", [""])[-1])
            lost.update({name: package for name in made if name not in shell.user_ns})
        # IPython leaves it to this function to show anything, by the way that each kernel has.
        shell._showtraceback(kind, error, lines)
        return [str(line) for line in lines]

    shell.set_custom_exc((ImportError, NameError), explain)


def _made_by(code: str) -> set[str]:
    """Return the names that a cell makes: what it imports, defines and assigns."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.alias):
            found.add((node.asname or node.name).partition(".")[0])
    return found
