"""The command line: what it prints, what it writes, and how it says no."""

from __future__ import annotations

import csv
import doctest
import io
import json
import os
import socket
import subprocess
import sys
import threading
import urllib.request
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

import aicourse
from aicourse import cli, commands
from aicourse.commands import CommandError, Parser, book, clone_root, did_you_mean, serve
from aicourse.commands import describe as describe_command

ROOT = Path(__file__).resolve().parents[1]


class Answer(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]):
    """Call a command in this process: ``ask("simulate --drug none")``."""

    def call(line: str, *more: str) -> Answer:
        try:
            status = cli.main([*line.split(), *more])
        except SystemExit as end:
            status = int(end.code or 0)
        captured = capsys.readouterr()
        return Answer(status, captured.out, captured.err)

    return call


def refused(answer: Answer, *words: str) -> None:
    """Check that `answer` is one line on standard error, with `words` in it, and status 2."""
    assert answer.status == 2
    assert answer.out == ""
    assert answer.err.startswith("aicourse: ")
    assert answer.err.count("\n") == 1
    for word in words:
        assert word in answer.err


# --- the program as a whole -----------------------------------------------------------------


@pytest.mark.parametrize("line", ["", "--help", "-h", "help"])
def test_the_overview_names_every_command(ask, line: str) -> None:
    answer = ask(line)
    assert answer.status == 0
    assert answer.err == ""
    for name in cli.COMMANDS:
        assert f"\n  {name} " in answer.out


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_has_help_with_examples(ask, name: str) -> None:
    answer = ask(f"{name} --help")
    assert answer.status == 0
    assert answer.out.startswith(f"usage: aicourse {name}")
    assert f"\nexamples:\n  aicourse {name}" in answer.out


def test_the_version(ask) -> None:
    assert ask("--version").out == f"aicourse {aicourse.__version__}\n"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("simulat", ["'simulat'", "did you mean simulate?"]),
        ("xyzzy", ["'xyzzy'"]),
        ("describe --jsn", ["--jsn", "did you mean --json?"]),
        ("describe extra", ["extra"]),
        ("serve --port eighty", ["'eighty'", "0 to 65535"]),
        ("serve --port 65536", ["'65536'", "0 to 65535"]),
        ("serve --port", ["--port", "--help"]),
    ],
)
def test_what_is_not_known_is_refused_in_one_line(ask, line: str, words: list[str]) -> None:
    refused(ask(line), *words)


def test_a_reader_that_leaves_early_causes_no_error() -> None:
    command = [sys.executable, "-m", "aicourse", "simulate", "--every", "0.25"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def environment() -> dict[str, str]:
    path = os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH")]))
    return {**os.environ, "PYTHONPATH": path}


# --- describe -------------------------------------------------------------------------------


def test_describe_lists_everything_that_the_model_has(ask) -> None:
    data = aicourse.describe()
    lines = ask("describe").out.splitlines()
    for item in (*data["inputs"], *data["outputs"]):
        assert any(line.split()[0] == item["name"] for line in lines if line.strip())


def test_describe_as_json_is_the_same_data(ask) -> None:
    assert json.loads(ask("describe --json").out) == aicourse.describe()


# --- simulate -------------------------------------------------------------------------------


def table(text: str) -> tuple[list[str], list[list[float]]]:
    header, *rows = csv.reader(io.StringIO(text))
    return header, [[float(cell) for cell in row] for row in rows]


def test_every_input_has_an_option(ask) -> None:
    shown = ask("simulate --help").out
    for item in aicourse.describe()["inputs"]:
        option = item["name"].replace("_", "-") if item["name"] != "parameters" else "parameter"
        assert f"--{option} " in shown


def test_the_numbers_are_those_of_the_model(ask) -> None:
    answer = ask(
        "simulate --drug letrozole --aerobic-min-per-week 150 --adherence 0.8 "
        "--outputs total_hip_bmd,worst_pain --every 6"
    )
    header, rows = table(answer.out)
    assert header == ["month", "total_hip_bmd", "worst_pain"]
    assert [row[0] for row in rows] == list(range(0, 85, 6))
    run = aicourse.simulate(
        aicourse.Scenario(drug="letrozole", aerobic_min_per_week=150, adherence=0.8)
    )
    for month, hip, pain in rows:
        assert hip == pytest.approx(run.at(month)["total_hip_bmd"], abs=1e-6)
        assert pain == pytest.approx(run.at(month)["worst_pain"], abs=1e-6)


def test_json_says_what_was_run(ask) -> None:
    line = "simulate --drug none --drug-months 0 --duration-months 24 --format json --every 0.25"
    data = json.loads(ask(line).out)
    assert data["inputs"] == {"drug": "none", "drug_months": 0, "duration_months": 24}
    run = aicourse.simulate(aicourse.Scenario(**data["inputs"]))
    assert data["months"] == list(run.times)
    assert set(data["outputs"]) == {item["name"] for item in aicourse.describe()["outputs"]}
    for name, values in data["outputs"].items():
        assert values == list(run[name])
        assert name in data["units"]


def test_negative_numbers_are_values_not_options(ask) -> None:
    data = json.loads(ask("simulate --drug-start-month -12 --every 84 --format json").out)
    assert data["inputs"] == {"drug_start_month": -12}


def test_a_parameter_of_the_model_can_be_changed(ask) -> None:
    from aicourse.model.parameters import PARAMETERS

    parameter = PARAMETERS["suppression_anastrozole"]
    line = "simulate --outputs estradiol_percent --every 84 --duration-months 84 --drug-months 84"
    usual = table(ask(line).out)[1][-1][-1]
    changed = table(ask(f"{line} --parameter {parameter.name}={parameter.low}").out)[1][-1][-1]
    assert changed > usual


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("--drg letrozole", ["--drg", "did you mean --drug?"]),
        ("--drug letrozol", ["drug", "'letrozol'", "anastrozole", "did you mean letrozole?"]),
        ("--adherence much", ["adherence", "'much'", "0 to 1"]),
        ("--adherence 1.5", ["adherence", "1.5", "0 to 1"]),
        ("--adherence nan", ["adherence", "nan", "0 to 1"]),
        ("--adherence inf", ["adherence", "inf", "0 to 1"]),
        ("--adherence", ["--adherence"]),
        ("--age-years 50 --years-since-menopause 49", ["years_since_menopause"]),
        ("--outputs lumbar_bmd", ["'lumbar_bmd'", "did you mean lumbar_spine_bmd?"]),
        ("--outputs ,", ["outputs", "describe"]),
        ("--every 0.3", ["every", "0.3", "0.25"]),
        ("--every 0", ["every", "0.25"]),
        ("--every -1", ["every", "-1"]),
        ("--every nan", ["every", "nan"]),
        ("--every 85", ["every", "84"]),
        ("--parameter coupling", ["'coupling'", "NAME=NUMBER"]),
        ("--parameter coupling=x", ["'coupling=x'", "NAME=NUMBER"]),
        ("--parameter couplng=1", ["'couplng'", "did you mean coupling?"]),
        ("--parameter coupling=99", ["coupling", "99"]),
        ("--format xml", ["'xml'", "csv", "json"]),
    ],
)
def test_bad_input_names_field_value_and_what_is_allowed(ask, line: str, words: list[str]) -> None:
    refused(ask(f"simulate {line}"), *words)


def test_a_file_is_written_whole_and_never_replaced_unasked(ask, tmp_path: Path) -> None:
    out = tmp_path / "run.csv"
    line = "simulate --every 12 --outputs ctx --out"
    assert ask(line, str(out)) == Answer(0, "", "")
    first = out.read_text(encoding="utf-8")
    assert first == ask("simulate --every 12 --outputs ctx").out
    refused(ask(f"{line} {out} --drug none"), "run.csv", "--force")
    assert out.read_text(encoding="utf-8") == first
    assert ask(f"{line} {out} --drug none --force").status == 0
    assert out.read_text(encoding="utf-8") != first
    assert list(tmp_path.iterdir()) == [out]


def test_a_bad_scenario_writes_no_file(ask, tmp_path: Path) -> None:
    refused(ask(f"simulate --adherence 7 --out {tmp_path / 'run.csv'}"), "adherence")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_does_not_exist_is_named(ask, tmp_path: Path) -> None:
    refused(ask(f"simulate --out {tmp_path / 'no' / 'run.csv'}"), "run.csv", "cannot be written")


# --- lab, test, book, serve -----------------------------------------------------------------


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[tuple[list[str], Path]]:
    """Programs that a command would have started, each with its folder."""
    programs: list[tuple[list[str], Path]] = []

    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "of-the-reader")
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter"))

    def pretend(command: list[str], folder: Path) -> int:
        programs.append((command, folder))
        return 5

    for name in ("lab", "test"):
        monkeypatch.setattr(f"aicourse.commands.{name}.hand_over", pretend)
    return programs


def test_lab_opens_the_start_page_and_asks_nobody_for_news(ask, started) -> None:
    assert ask("lab --no-browser --port=9000").status == 5
    [(command, folder)] = started
    assert folder == ROOT
    assert command[:3] == [sys.executable, "-m", "jupyterlab"]
    assert "--LabApp.default_url=/lab/workspaces/aicourse/tree/notebooks/start.ipynb" in command
    assert "--LabApp.news_url=None" in command
    assert command[-2:] == ["--no-browser", "--port=9000"]
    ours, theirs = os.environ["JUPYTER_CONFIG_PATH"].split(os.pathsep)
    assert theirs == "of-the-reader"
    defaults = (Path(ours) / "labconfig" / "default_setting_overrides.json").read_text("utf-8")
    notification = json.loads(defaults)["@jupyterlab/apputils-extension:notification"]
    assert notification["fetchNews"] == "false"


def test_lab_trusts_the_lessons_and_nothing_else(ask, started) -> None:
    """Or JupyterLab shows the stored pictures of a fresh clone without their lines."""
    import nbformat
    from nbformat.sign import NotebookNotary

    lesson = nbformat.read(ROOT / "notebooks/3-academic/A9-auditing-a-claim.ipynb", as_version=4)
    assert not NotebookNotary().check_signature(lesson)
    ask("lab")
    assert NotebookNotary().check_signature(lesson)
    lesson.cells[1].source = "print('of somebody else')"
    assert not NotebookNotary().check_signature(lesson)


def test_a_notebook_that_cannot_be_read_does_not_stop_lab(tmp_path: Path, started) -> None:
    from aicourse.commands.lab import trust

    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks" / "broken.ipynb").write_text("{", encoding="utf-8")
    trust(tmp_path)


def test_what_is_asked_for_goes_before_what_is_usual(ask, started) -> None:
    ask("lab --LabApp.default_url=/lab")
    command = started[0][0]
    assert [x for x in command if "default_url" in x] == ["--LabApp.default_url=/lab"]


@pytest.mark.skipif(os.name == "nt", reason="there is no root")
@pytest.mark.parametrize(("user", "allowed"), [(0, True), (1000, False)])
def test_root_may_start_lab_too(
    ask, started, monkeypatch: pytest.MonkeyPatch, user: int, allowed: bool
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    ask("lab")
    assert ("--allow-root" in started[0][0]) is allowed


def test_the_start_page_exists() -> None:
    from aicourse.commands.lab import START

    assert (ROOT / START).is_file()


def test_test_hands_its_options_to_pytest_in_order(ask, started) -> None:
    assert ask("test tests/model -k ageing -x").status == 5
    [(command, folder)] = started
    assert folder == ROOT
    assert command == [sys.executable, "-m", "pytest", "tests/model", "-k", "ageing", "-x"]


def test_outside_a_clone_the_reason_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "__file__", str(tmp_path / "a" / "b" / "c" / "d.py"))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CommandError, match="inside a clone"):
        clone_root()
    monkeypatch.chdir(ROOT / "tests")
    assert clone_root() == ROOT


@pytest.mark.parametrize("name", ["lab", "test", "book"])
def test_what_is_not_installed_is_named(ask, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(f"aicourse.commands.{name}.find_spec", lambda _: None)
    refused(ask(name), f"python3 course.py {name}")


def test_a_book_that_cannot_be_built_is_an_error(
    ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "precious.txt").write_text("mine", encoding="utf-8")
    refused(ask(f"book --out {tmp_path}"), str(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["precious.txt"]


def test_serve_refuses_a_folder_that_is_no_book(ask, tmp_path: Path) -> None:
    refused(ask(f"serve {tmp_path}"), str(tmp_path), "index.html")


def test_serve_builds_what_does_not_exist(
    monkeypatch: pytest.MonkeyPatch, ask, tmp_path: Path
) -> None:
    built: list[Path] = []
    monkeypatch.setattr(book, "build", built.append)
    answer = ask(f"serve {tmp_path / 'new'}")
    assert built == [tmp_path / "new"]
    assert answer.status == 2  # our builder built nothing


def test_a_port_in_use_is_named(ask, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("x", encoding="utf-8")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        answer = ask(f"serve {tmp_path} --port {port}")
    assert answer.status == 2
    assert f"port {port} cannot be used" in answer.err
    assert "--port 0" in answer.err


def test_the_server_serves_this_machine_only(tmp_path: Path) -> None:
    (tmp_path / "page.js").write_text("let a = 1;", encoding="utf-8")
    with serve.make_server(tmp_path, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            host, port = server.server_address[:2]
            assert host == "127.0.0.1"
            with urllib.request.urlopen(f"http://{host}:{port}/page.js", timeout=10) as reply:
                assert reply.read() == b"let a = 1;"
                assert reply.headers["Content-Type"] == "text/javascript"
                assert reply.headers["Cache-Control"] == "no-cache"
        finally:
            server.shutdown()


@pytest.mark.parametrize(
    ("name", "kind"), [("python.mjs", "text/javascript"), ("python.wasm", "application/wasm")]
)
def test_the_server_can_show_python_in_the_browser(name: str, kind: str) -> None:
    # A browser refuses modules and compiled code of another type.
    assert serve.Handler.extensions_map[Path(name).suffix] == kind


# --- small parts ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "hint"), [("letrozol", "; did you mean letrozole?"), ("aspirin", "")]
)
def test_the_nearest_name_is_offered_only_when_it_is_near(name: str, hint: str) -> None:
    assert did_you_mean(name, ["anastrozole", "letrozole", "exemestane"]) == hint


def test_options_are_not_abbreviated() -> None:
    parser = Parser("aicourse x", "X.")
    parser.add_argument("--outputs")
    with pytest.raises(CommandError, match="unknown argument --out; did you mean --outputs"):
        parser.parse(["--out", "a"])


@pytest.mark.parametrize("module", [commands, describe_command])
def test_examples_in_docstrings_are_true(module: ModuleType) -> None:
    result = doctest.testmod(module)
    assert result.attempted > 0
    assert result.failed == 0
