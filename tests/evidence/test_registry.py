"""Looking up studies and effects: one file a look-up, helpful words for what is not there."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from aicourse.evidence import (
    EvidenceError,
    Registry,
    UnknownEvidenceError,
    effect,
    effects,
    studies,
    study,
)

ONE = """\
key = "doe2020"

[reference]
type = "misc"
description = "A talk"

[[effect]]
id = "doe2020.pain"
outcome = "pain"
kind = "other"
status = "verified"
use = "X"
topic = "joint pain"
text = "No difference."
"""


def test_effect_and_study_return_the_same_record() -> None:
    found = effect("eastell2006.ls_2y")
    assert found in study("eastell2006").effects
    assert found.study_key == "eastell2006"
    assert found.name == "ls_2y"
    assert study("eastell2006").effect("ls_2y") is found


def test_records_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        effect("eastell2006.ls_2y").value = 0.0  # type: ignore[misc]


@pytest.mark.parametrize(
    ("wrong", "suggestion"),
    [
        ("irwin2051.worst_pain_exercise_12mo", "irwin2015"),
        ("eastell2006.ls2y", "eastell2006.ls_2y"),
        ("eastell_2006", "for example 'eastell2006.ls_2y'"),
        ("", "for example"),
        (".", "no study ''"),
        ("../records.x", "no study"),
        ("eastell2006.", "eastell2006."),
        ("EASTELL2006.ls_2y", "no study 'EASTELL2006'"),
    ],
)
def test_an_unknown_effect_is_explained(wrong: str, suggestion: str) -> None:
    with pytest.raises(UnknownEvidenceError) as caught:
        effect(wrong)
    assert suggestion in str(caught.value)


@pytest.mark.parametrize("wrong", ["irwin2051", "", "../registry", "irwin2015.toml", 2015, None])
def test_an_unknown_study_is_explained(wrong: object) -> None:
    with pytest.raises(UnknownEvidenceError, match="There is no study"):
        study(wrong)  # type: ignore[arg-type]
    with pytest.raises(KeyError):
        study(wrong)  # type: ignore[arg-type]


def test_a_study_not_spelt_right_is_suggested() -> None:
    with pytest.raises(UnknownEvidenceError, match=r"Did you mean 'irwin2015'"):
        study("irwin_2015")


def test_filters_narrow_and_combine() -> None:
    everything = effects()
    assert set(effects(topic="joint pain")) < set(everything)
    assert {item.topic for item in effects(topic="fracture")} == {"fracture"}
    assert {item.use for item in effects(use="N-model")} == {"N-model"}
    both = effects(study="thomas2017", use="N-model")
    assert both == tuple(e for e in study("thomas2017").effects if e.use == "N-model")
    assert both
    assert everything == tuple(e for item in studies() for e in item.effects)


@pytest.mark.parametrize("wrong", [{"topic": "bones"}, {"use": "N"}, {"topic": ""}])
def test_a_filter_that_is_no_word_of_the_registry_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"is not allowed\. Allowed: "):
        effects(**wrong)


def test_filtering_an_unknown_study_is_explained() -> None:
    with pytest.raises(UnknownEvidenceError):
        effects(study="nobody1900")


def test_only_the_file_that_is_asked_for_is_read(tmp_path: Path) -> None:
    (tmp_path / "doe2020.toml").write_text(ONE, encoding="utf-8")
    (tmp_path / "broken.toml").write_text("key = ", encoding="utf-8")
    registry = Registry(tmp_path)
    assert registry.keys() == ("broken", "doe2020")
    assert registry.effect("doe2020.pain").text == "No difference."
    with pytest.raises(EvidenceError, match=r"^broken\.toml: not valid TOML"):
        registry.studies()


def test_a_file_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "doe2020.toml"
    path.write_text(ONE, encoding="utf-8")
    registry = Registry(tmp_path)
    first = registry.study("doe2020")
    path.unlink()
    assert registry.study("doe2020") is first


def test_reading_everything_is_fast() -> None:
    registry = Registry(Path(__file__).parents[2] / "src/aicourse/evidence/studies")
    start = time.process_time()
    assert len(registry.studies()) > 300
    assert time.process_time() - start < 1.5


def test_importing_needs_no_compiled_package() -> None:
    code = (
        "import sys, aicourse.evidence as e; e.effect('eastell2006.ls_2y');"
        "print(sorted({'numpy', 'plotly', 'pandas', 'sympy', 'ipywidgets'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
