"""``aicourse fit --search``: it shows what it proposes, and writes nothing unasked."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from aicourse import cli
from aicourse.evidence import refit
from aicourse.evidence.refit import Search, search
from aicourse.model.parameters import PARAMETERS

pytest.importorskip("numpy")
TABLES = ("model/parameters.toml", "model/bands.csv", "evidence/fit_rows.csv")


def _texts() -> list[str]:
    return [files("aicourse").joinpath(name).read_text(encoding="utf-8") for name in TABLES]


@pytest.fixture(autouse=True)
def one_round(monkeypatch: pytest.MonkeyPatch) -> None:
    """Search for one round only: the rest is proved in the tests of the room."""

    def short(weight: float) -> Search:
        return search(rounds=1, weight=weight)

    monkeypatch.setattr(refit, "search", short)


def test_proposals_are_shown_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    before = _texts()
    assert cli.main(["fit", "--search"]) == 0
    shown = capsys.readouterr().out
    fitted = [name for name, item in PARAMETERS.items() if item.kind == "fitted"]
    assert [line.split()[0] for line in shown.splitlines()[1 : len(fitted) + 1]] == fitted
    assert "root mean square miss" in shown
    assert "nothing was written" in shown
    assert _texts() == before
    assert not list(tmp_path.iterdir())


def test_proposals_are_written_where_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "proposals.csv"
    assert cli.main(["fit", "--search", "--prior", "0", "--out", str(target)]) == 0
    head, first, *rest = target.read_text(encoding="utf-8").splitlines()
    assert head == "parameter,now,proposed"
    name, now, proposed = first.split(",")
    assert float(now) == PARAMETERS[name].value
    assert PARAMETERS[name].low <= float(proposed) <= PARAMETERS[name].high
    assert len(rest) == sum(item.kind == "fitted" for item in PARAMETERS.values()) - 1


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (["--prior", "1"], "--search"),
        (["--search", "--bands"], "--bands"),
        (["--search", "--prior", "-1"], "0 to 1000"),
        (["--search", "--prior", "nan"], "0 to 1000"),
    ],
)
def test_options_that_do_not_go_together(
    options: list[str], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status = cli.main(["fit", *options])
    except SystemExit as end:
        status = int(end.code or 0)
    assert status == 2
    assert word in capsys.readouterr().err
