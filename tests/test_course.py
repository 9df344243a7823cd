"""The program that opens and tests the course from a bare clone."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import course
from course import CourseError, Environment

ROOT = Path(course.__file__).resolve().parent


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that looks like a clone; its environments are made quickly, without pip."""
    monkeypatch.setattr(course, "VENV_OPTIONS", ("--without-pip",))
    (tmp_path / "binder").mkdir()
    for name in (*course.LOCKS.values(), "pyproject.toml"):
        (tmp_path / name).write_text("first\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What pip was asked to install: the name of a lock file, or "course"."""
    calls: list[str] = []

    def pip(_: Environment, *arguments: str, total: int = 0) -> None:
        calls.append("course" if "--editable" in arguments else arguments[-1])

    monkeypatch.setattr(Environment, "_pip", pip)
    return calls


def prepare(root: Path, packages: str = "reader") -> None:
    Environment(root).prepare(packages)


READER, ALL = course.LOCKS["reader"], course.LOCKS["all"]


def test_the_first_call_installs_and_the_second_does_not(clone: Path, installed: list[str]) -> None:
    prepare(clone)
    assert installed == [READER, "course"]
    prepare(clone)
    assert installed == [READER, "course"]


def test_the_larger_set_holds_the_smaller(clone: Path, installed: list[str]) -> None:
    prepare(clone, "all")
    prepare(clone, "reader")
    assert installed == [ALL, "course"]


def test_the_smaller_set_does_not_hold_the_larger(clone: Path, installed: list[str]) -> None:
    prepare(clone, "reader")
    prepare(clone, "all")
    assert installed == [READER, "course", ALL, "course"]


@pytest.mark.parametrize(
    ("changed", "expected"), [(READER, [READER, "course"]), ("pyproject.toml", ["course"])]
)
def test_what_has_changed_is_installed_again(
    clone: Path, installed: list[str], changed: str, expected: list[str]
) -> None:
    prepare(clone)
    installed.clear()
    (clone / changed).write_text("second\n", encoding="utf-8")
    prepare(clone)
    assert installed == expected


def test_line_ends_are_no_change(clone: Path, installed: list[str]) -> None:
    prepare(clone)
    installed.clear()
    (clone / READER).write_bytes(b"first\r\n")
    prepare(clone)
    assert installed == []


def test_an_installation_that_broke_off_is_made_anew(
    clone: Path,
    installed: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def broken(_: Environment, *arguments: str, total: int = 0) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Environment, "_pip", broken)
        with pytest.raises(KeyboardInterrupt):
            prepare(clone)
    half = clone / ".venv" / "half a package"
    half.mkdir()
    prepare(clone)
    assert installed == [READER, "course"]
    assert not half.exists()
    assert "did not finish" in capsys.readouterr().out


def test_a_clone_that_was_moved_gets_a_new_environment(clone: Path, installed: list[str]) -> None:
    old = clone / "old"
    old.mkdir()
    for name in ("binder", ALL, "pyproject.toml"):
        (clone / name).rename(old / name)
    prepare(old)
    new = old.rename(clone / "new")
    prepare(new)
    assert installed == [READER, "course"] * 2


def test_an_environment_whose_python_is_gone_is_made_anew(
    clone: Path, installed: list[str]
) -> None:
    prepare(clone)
    Environment(clone).python.unlink()
    prepare(clone)
    assert installed == [READER, "course"] * 2
    assert Environment(clone).python.exists()


def test_another_python_makes_another_environment(
    clone: Path, installed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare(clone)
    actual = course._version_of(Path(sys.executable))
    assert actual == sys.version_info[:2]
    monkeypatch.setattr(course, "_version_of", lambda _: (3, 99))
    prepare(clone)
    assert installed == [READER, "course"] * 2


def test_somebody_elses_environment_is_left_alone(clone: Path, installed: list[str]) -> None:
    work = clone / ".venv" / "work.txt"
    work.parent.mkdir()
    work.write_text("mine", encoding="utf-8")
    with pytest.raises(CourseError, match="did not make it"):
        prepare(clone)
    assert work.read_text(encoding="utf-8") == "mine"
    assert installed == []


def test_what_pip_says_is_shown_when_it_fails(
    clone: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    environment = Environment(clone)
    environment.folder.mkdir()
    monkeypatch.setattr(environment, "python", Path(sys.executable))
    missing = "no-such-file-anywhere.txt"
    with pytest.raises(CourseError, match=r"course-install\.log"):
        environment._pip("install", "--no-index", "--requirement", missing)
    assert missing in capsys.readouterr().err
    assert missing in (clone / ".venv" / "course-install.log").read_text(encoding="utf-8")


def test_missing_ensurepip_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 1)
    )
    monkeypatch.setattr(course, "install_with_apt", lambda *_: False)
    with pytest.raises(CourseError, match=r"apt install python3\.\d+-venv"):
        course._require_ensurepip()


# --- the tools for the course in the browser ------------------------------------------------


@pytest.fixture
def tools(clone: Path) -> Environment:
    """The second environment of a clone."""
    lock = clone / course.LITE_LOCKS["lite"]
    lock.parent.mkdir()
    lock.write_text("first\n", encoding="utf-8")
    return Environment(clone, course.LITE_FOLDER)


def test_the_tools_have_a_folder_of_their_own(
    clone: Path, tools: Environment, installed: list[str]
) -> None:
    tools.prepare_tools("lite")
    tools.prepare_tools("lite")
    # Without the course: JupyterLab and what builds it for the browser stay apart.
    assert installed == [course.LITE_LOCKS["lite"]]
    assert tools.python.exists()
    assert not (clone / ".venv").exists()


def test_tools_that_have_changed_are_installed_again(
    tools: Environment, installed: list[str]
) -> None:
    tools.prepare_tools("lite")
    (tools.root / course.LITE_LOCKS["lite"]).write_text("second\n", encoding="utf-8")
    tools.prepare_tools("lite")
    assert installed == [course.LITE_LOCKS["lite"]] * 2


@pytest.mark.parametrize(
    ("line", "packages", "with_tools"),
    [
        ("lite", "reader", True),
        ("lite --out x", "reader", True),
        ("lite --check x", "all", False),
        ("book --out x", "reader", False),
        ("book --lite --out x", "reader", True),
    ],
)
def test_lite_gets_what_it_needs(
    monkeypatch: pytest.MonkeyPatch, line: str, packages: str, with_tools: bool
) -> None:
    done: list[str] = []
    monkeypatch.setattr(Environment, "prepare", lambda _, name: done.append(name))
    monkeypatch.setattr(Environment, "prepare_tools", lambda _, name: done.append(name))
    monkeypatch.setattr(Environment, "activate", lambda _: None)
    monkeypatch.setattr(course, "require_browser", lambda: None)
    monkeypatch.setattr(course, "run", lambda *_: 0)
    assert course.main(line.split()) == 0
    assert done == [packages, *(["lite"] if with_tools else [])]


def test_every_lock_is_written_by_one_command(tmp_path: Path) -> None:
    commands = course.lock_commands(tmp_path, Path("python"), ["--upgrade"])
    written = [command[command.index("--output-file") + 1] for command in commands]
    assert sorted(written) == sorted([*course.LOCKS.values(), *course.LITE_LOCKS.values()])
    # The whole first: the others take their versions from it.
    assert written[0] == course.LOCKS["all"]
    assert ["--upgrade" in command for command in commands] == [True, False, False, False]
    for command in commands[1:]:
        assert command[command.index("--constraints") + 1] == course.LOCKS["all"]
    for command in commands:
        assert {"--generate-hashes", "--no-emit-index-url"} <= set(command)


# --- browsers -------------------------------------------------------------------------------


def program(folder: Path, name: str) -> Path:
    path = folder / (name + (".exe" if os.name == "nt" else ""))
    path.write_text("#!/bin/sh\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine with nothing installed, and the folder where its programs would be."""
    for name in ("CHROME", "CI", "PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(course, "BROWSER_APPLICATIONS", {})
    return tmp_path


def test_browsers_are_found_by_name_and_chrome_goes_first(
    bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert course.find_browser() is None
    chrome = program(bare, "google-chrome")
    assert course.find_browser() == chrome
    chromium = program(bare, "chromium")
    assert course.find_browser() == chromium
    monkeypatch.setenv("CHROME", str(chrome))
    assert course.find_browser() == chrome


def test_chrome_that_names_nothing_is_an_error(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(bare, "chromium")
    monkeypatch.setenv("CHROME", "no-such-browser")
    with pytest.raises(CourseError, match="'no-such-browser'"):
        course.require_browser()


def test_without_a_browser_the_tests_go_on_but_not_in_ci(
    bare: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    course.require_browser()
    assert "SKIP" in capsys.readouterr().out
    monkeypatch.setenv("CI", "true")
    with pytest.raises(CourseError, match="browser tests need a browser"):
        course.require_browser()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt is for Linux")
@pytest.mark.parametrize(
    ("user", "sudo_works", "first_word"),
    [(0, False, "env"), (1000, True, "sudo"), (1000, False, None)],
)
def test_apt_is_used_only_where_it_asks_for_no_password(
    bare: Path, monkeypatch: pytest.MonkeyPatch, user: int, sudo_works: bool, first_word: str | None
) -> None:
    program(bare, "apt-get")
    program(bare, "sudo")
    commands: list[list[str]] = []

    def pretend(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        if command[-1] == "true":
            return subprocess.CompletedProcess(command, 0 if sudo_works else 1)
        commands.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", pretend)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    assert course.install_with_apt(["chromium"], "a test") is (first_word is not None)
    assert [command[0] for command in commands] == [first_word] * (2 if first_word else 0)
    if first_word:
        assert commands[0][-1] == "update"
        assert commands[1][-1] == "chromium"


# --- the program itself ---------------------------------------------------------------------


def course_py(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "course.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("arguments", [(), ("--help",), ("-h",), ("help",)])
def test_help_names_every_command(arguments: tuple[str, ...]) -> None:
    answer = course_py(*arguments)
    assert answer.returncode == 0
    assert all(f"course.py {name}" in answer.stdout for name in course.SETS)


def test_an_unknown_command_is_one_line() -> None:
    answer = course_py("labb")
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert answer.stderr.startswith("course: unknown command 'labb'; there are: lab, ")
    assert answer.stderr.count("\n") == 1


def test_an_old_python_can_read_the_program_and_is_refused(tmp_path: Path) -> None:
    source = (ROOT / "course.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 7))
    start = (
        "import sys, runpy; sys.version_info = (3, 8, 0, 'final', 0); "
        "sys.argv = ['course.py', 'lab']; runpy.run_path(sys.argv.pop(0), run_name='__main__')"
    )
    answer = subprocess.run(
        [sys.executable, "-c", start], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 1
    assert "Python 3.11 or newer is needed; this is 3.8" in answer.stderr


def test_only_the_standard_library_is_used() -> None:
    tree = ast.parse((ROOT / "course.py").read_text(encoding="utf-8"))
    names = {
        alias.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    } | {
        (node.module or "").split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
    }
    assert names <= sys.stdlib_module_names


@pytest.mark.parametrize(("code", "status"), [("raise SystemExit(7)", 7), ("pass", 0)])
def test_the_exit_code_is_passed_on(tmp_path: Path, code: str, status: int) -> None:
    start = (
        f"import course, sys; sys.exit(course.run([sys.executable, '-c', {code!r}], course.ROOT))"
    )
    answer = subprocess.run([sys.executable, "-c", start], cwd=ROOT, check=False)
    assert answer.returncode == status


def test_every_command_is_one_of_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    from aicourse.cli import COMMANDS

    started: list[list[str]] = []

    def pretend(command: list[str], folder: Path) -> int:
        started.append(command)
        return 3

    quiet: Callable[..., None] = lambda *_: None  # noqa: E731
    monkeypatch.setattr(Environment, "prepare", quiet)
    monkeypatch.setattr(Environment, "prepare_tools", quiet)
    monkeypatch.setattr(Environment, "activate", quiet)
    monkeypatch.setattr(course, "require_browser", quiet)
    monkeypatch.setattr(course, "run", pretend)
    for name in set(course.SETS) - {"lock"}:
        assert name in COMMANDS
        assert course.main([name, "--flag", "x"]) == 3
        assert started[-1][1:] == ["-m", "aicourse", name, "--flag", "x"]
