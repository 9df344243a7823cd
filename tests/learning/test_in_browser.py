"""Cells that need a package which the browser does not have: a sentence, not a traceback."""

from __future__ import annotations

import builtins
from typing import Any

import pytest
from IPython.core.interactiveshell import InteractiveShell

from aicourse.learning.in_browser import explain_missing_packages, sentence


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run cells in a shell where NumPy cannot be imported; return what each shows as an error."""
    original = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.partition(".")[0] == "numpy":
            raise ModuleNotFoundError("No module named 'numpy'", name="numpy")
        return original(name, *rest)

    shell = InteractiveShell()
    shown: list[str] = []
    monkeypatch.setattr(shell, "_showtraceback", lambda _, __, lines: shown.append(" ".join(lines)))
    explain_missing_packages(shell)

    def cells(*sources: str) -> list[str]:
        shown.clear()
        with monkeypatch.context() as patch:
            patch.setattr(builtins, "__import__", without)
            for source in sources:
                shell.run_cell(source, store_history=True)
        return list(shown)

    return cells


def test_a_cell_that_imports_it_says_so(run: Any) -> None:
    [text] = run("import numpy as np\nvalue = np.ones(3)")
    assert text.startswith("This cell needs NumPy, which this copy of the course")
    assert "JupyterLab on your computer" in text
    assert "Traceback" not in text


def test_the_course_itself_says_so(run: Any) -> None:
    failing = "raise ImportError('simulate_cohort and virtual_trial need NumPy.')"
    [text] = run(failing)
    assert text.startswith("This cell needs NumPy")


def test_what_builds_on_such_a_cell_says_so_too(run: Any) -> None:
    first, second, third = run(
        "import numpy as np\nvalue = np.ones(3)",
        "total = value.sum()",
        "print(total)",
    )
    assert first.startswith("This cell needs NumPy")
    assert second.startswith("This cell builds on an earlier one, which needs NumPy.")
    assert third == second


def test_other_errors_are_shown_whole(run: Any) -> None:
    shown = run(
        "import numpy",
        "valeu",
        "import no_such_module",
        "1 / 0",
    )
    assert "name 'valeu' is not defined" in shown[1]
    assert "No module named 'no_such_module'" in shown[2]
    assert "division by zero" in shown[3]
    assert all("NumPy" not in text for text in shown[1:])


def test_a_name_that_was_there_before_is_not_lost(run: Any) -> None:
    shown = run("kept = 1", "kept = 2\nimport numpy\nkept = 3", "del kept\nkept")
    assert len(shown) == 2
    assert "name 'kept' is not defined" in shown[1]
    assert "builds on" not in shown[1]


def test_without_a_shell_nothing_is_done() -> None:
    explain_missing_packages()


def test_a_cause_further_down_counts() -> None:
    error = ImportError("the trial could not be run")
    error.__cause__ = ModuleNotFoundError("No module named 'numpy.linalg'", name="numpy.linalg")
    assert sentence(error, {}) is not None
    assert sentence(ValueError("numpy"), {}) is None
