"""The command for the course in the browser: what it refuses, and how it says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from aicourse import cli
from aicourse.commands import CommandError
from aicourse.commands import lite as command


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Call the command, which has to refuse; return its one line."""
    assert cli.main(["lite", *arguments]) == cli.USER_ERROR
    captured = capsys.readouterr()
    assert captured.out == ""
    return captured.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--only", "A3"], "--only and --record belong to --check"),
        (["--record"], "--only and --record belong to --check"),
        (["--check", "x", "--out", "y"], "--check builds nothing"),
        (["--check", "no-such-folder"], "was not built by this command"),
        (["--chek", "x"], "did you mean --check?"),
    ],
)
def test_options_that_do_not_fit_are_refused(
    capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    text = ask(capsys, *arguments)
    assert words in text
    assert text.count("\n") == 1


def test_a_build_that_cannot_be_done_says_why(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "mine.txt").touch()
    text = ask(capsys, "--out", str(tmp_path))
    assert text.startswith("aicourse: lite: out = ")
    assert "holds other files" in text


def test_lessons_are_chosen_by_their_short_names() -> None:
    notebooks = [
        "notebooks/1-fundamentals/F1-what-it-does.ipynb",
        "notebooks/3-academic/A3-rankl-and-load.ipynb",
        "notebooks/3-academic/C-build-your-own-explorer.ipynb",
        "notebooks/3-academic/C-example-part-of-the-plan.ipynb",
    ]
    assert command._chosen(None, notebooks) == notebooks
    assert command._chosen("A3, F1", notebooks) == [notebooks[1], notebooks[0]]
    assert command._chosen("C", notebooks) == [notebooks[2]]
    with pytest.raises(CommandError, match=r"only = 'A33': allowed are A3, C, F1; did you mean A3"):
        command._chosen("A33", notebooks)


def test_a_part_of_the_lessons_is_no_whole_table(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("playwright")
    (tmp_path / "jupyter-lite.json").touch()
    lesson = tmp_path / "files/notebooks/3-academic/A3-rankl-and-load.ipynb"
    lesson.parent.mkdir(parents=True)
    lesson.touch()
    monkeypatch.setattr(command, "_browser", lambda: Path("chromium"))
    text = ask(capsys, "--check", str(tmp_path), "--only", "A3", "--record")
    assert "--record writes the whole table" in text
