"""Studies that the model has never seen: a file in any folder, or a protocol of one's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from aicourse import Scenario, simulate
from aicourse.evidence import (
    EvidenceError,
    UnknownEvidenceError,
    all_comparisons,
    compare,
    read_study,
    try_protocol,
)

NEW = """
key = "someone2027"

[reference]
type = "article"
authors = ["Someone, Ann"]
year = 2027
title = "A trial that nobody has seen"

[[effect]]
id = "someone2027.ls"
outcome = "lumbar spine BMD"
unit = "%"
month = 24
value = -3.0
kind = "change"
status = "verified"
use = "C"
topic = "bone density"

[arm."exemestane"]
drug = "exemestane"

[[comparison]]
effect = "ls"
output = "lumbar_spine_bmd"
arm = "exemestane"
month = 24
fitted = false
"""
PROTOCOL = NEW[NEW.index("[arm") :].replace('"ls"', '"ls_12mo_del"').replace("24", "12")


def test_a_file_in_any_folder_is_held_against_the_model(tmp_path: Path) -> None:
    file = tmp_path / "someone2027.toml"
    file.write_text(NEW, encoding="utf-8")
    (row,) = compare(read_study(file))
    assert row.observed == -3.0
    assert row.model == simulate(Scenario(drug="exemestane")).at(24)["lumbar_spine_bmd"]
    assert not row.fitted
    # It stays outside: nothing is added to the registry by looking.
    assert "someone2027" not in {row.study for row in all_comparisons()}


def test_a_file_that_breaks_a_rule_or_is_not_there_is_named(tmp_path: Path) -> None:
    file = tmp_path / "someone2027.toml"
    file.write_text(NEW.replace('kind = "change"', 'kind = "feeling"'), encoding="utf-8")
    with pytest.raises(EvidenceError, match=r"someone2027.toml.*kind"):
        read_study(file)
    with pytest.raises(EvidenceError, match=r"nobody.toml: there is no such file"):
        read_study(tmp_path / "nobody.toml")


def test_a_protocol_for_findings_that_no_comparison_uses() -> None:
    (row,) = try_protocol("hines2009", PROTOCOL)
    assert row.observed == -1.66
    assert row.model == simulate(Scenario(drug="exemestane")).at(12)["lumbar_spine_bmd"]
    (moved,) = try_protocol("hines2009", PROTOCOL, {"coupling": 0.9})
    assert moved.model > row.model


def test_comparisons_that_a_study_has_already_are_set_aside() -> None:
    text = PROTOCOL.replace("ls_12mo_del", "ris3_ls")
    rows = try_protocol("sestak2014", text)
    assert [row.effect for row in rows] == ["sestak2014.ris3_ls"]
    assert len(compare("sestak2014")) == 8


def test_what_a_protocol_may_not_say() -> None:
    with pytest.raises(EvidenceError, match="fitted = true is not possible here"):
        try_protocol("hines2009", PROTOCOL.replace("fitted = false", "fitted = true"))
    with pytest.raises(EvidenceError, match="no_such"):
        try_protocol("hines2009", PROTOCOL.replace("ls_12mo_del", "no_such"))
    with pytest.raises(UnknownEvidenceError):
        try_protocol("nobody2000", PROTOCOL)
