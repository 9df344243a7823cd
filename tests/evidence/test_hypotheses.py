"""The rival hypotheses of joint pain: complete readings, tied to findings of the registry."""

from __future__ import annotations

from importlib.resources import files

import pytest

from aicourse.evidence.errors import EvidenceError
from aicourse.evidence.hypotheses import HYPOTHESES, findings, parse_findings

GOOD = """
[[finding]]
effect = "henry2014pain.ppt_null"
short = "Threshold unchanged"
local = "silent"
central = "against"
systemic = "expects"
why = "A reason."
"""


def test_every_finding_can_be_printed() -> None:
    assert findings()
    assert not [row.effect.id for row in findings() if row.effect.status == "unverified"]


def test_every_hypothesis_has_something_at_stake() -> None:
    for name in HYPOTHESES:
        said = {row.readings[name] for row in findings()}
        assert {"expects", "against"} <= said, name


def test_a_study_that_speaks_both_ways_is_told_whole() -> None:
    rows = {row.effect.id: row.readings["local"] for row in findings()}
    assert rows["singer2012.tenosynovitis"] == "expects"
    assert rows["singer2012.grip_symptoms"] == "against"
    assert rows["singer2012.mri_score_null"] == "against"


def test_findings_that_were_no_effect_are_among_them() -> None:
    nulls = [row for row in findings() if row.effect.certainty == "tested, no effect found"]
    assert len(nulls) >= 5


def test_the_markers_of_hope_speak_against_the_systemic_hypothesis_alone() -> None:
    rows = {row.effect.id: row.readings for row in findings()}
    for name in ("biomarkers_by_arm_null", "biomarkers_pain_null"):
        assert dict(rows[f"yale2024.{name}"]) == {
            "local": "silent",
            "central": "silent",
            "systemic": "against",
        }


@pytest.mark.parametrize(
    ("on", "said"),
    [
        ((), "silent"),
        (("local",), "silent"),
        (("systemic",), "expects"),
        (("local", "systemic"), "expects"),
        (("central", "systemic"), "against"),
    ],
)
def test_one_contradiction_outweighs_what_was_foretold(on: tuple[str, ...], said: str) -> None:
    (row,) = parse_findings(GOOD, "x.toml")
    assert row.reading(on) == said


def test_an_unknown_hypothesis_is_refused_by_name() -> None:
    (row,) = parse_findings(GOOD, "x.toml")
    with pytest.raises(EvidenceError, match=r"'spinal' is not allowed. Allowed: local, central"):
        row.reading(["spinal"])


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("silent", "quiet"), r"local 'quiet' is not allowed. Allowed: expects, against, silent"),
        (('why = "A reason."', ""), r"why is missing"),
        (('why = "A reason."', 'why = " "'), r"why ' ' is not allowed. Allowed: a text"),
        (("local =", "lokal ="), r"local is missing|lokal is not allowed"),
        (("[[finding]]", "[[findings]]"), r"x.toml: \['findings'\] is not allowed"),
        (("henry2014pain.ppt_null", "henry2014pain.nothing"), "henry2014pain.nothing"),
        (('short = "T', 'short = T"'), "not valid TOML"),
    ],
)
def test_what_is_amiss_is_named(change: tuple[str, str], message: str) -> None:
    with pytest.raises(EvidenceError, match=message):
        parse_findings(GOOD.replace(*change, 1), "x.toml")


def test_a_finding_stands_once() -> None:
    with pytest.raises(EvidenceError, match="stands twice"):
        parse_findings(GOOD + GOOD, "x.toml")


def test_the_table_says_that_its_readings_are_judgements() -> None:
    text = files("aicourse.evidence").joinpath("hypotheses.toml").read_text(encoding="utf-8")
    assert "disputed" in text.split("[[finding]]")[0]
