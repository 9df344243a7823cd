"""Tables of findings: who, how many, compared with what, when, how much, how sure, from where."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aicourse.evidence import Registry, UnknownEvidenceError, effects
from aicourse.figures import tables
from aicourse.figures.numbers import decimals_of, number_text, with_unit
from aicourse.figures.tables import COLUMNS, evidence_row, evidence_table

STUDY = """
key = "made2020"
[reference]
type = "article"
authors = ["Made, Up"]
year = 2020
title = "A <made> study"
doi = "10.1000/made"
[study]
population = "women & men"
"""
EFFECT = """
[[effect]]
id = "made2020.{name}"
outcome = "bone density, spine"
status = "{status}"
use = "X"
topic = "bone density"
{more}
"""
FULL = """arm = "anastrozole"
comparator = "placebo"
certainty = "limited"
n = 1234
unit = "%"
month = 24
value = -4.0
low = -4.6
high = -3.45
interval = "95% CI"
p = ".03"
kind = "change"
"""


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a registry with one made-up study in place of the real one."""
    found = Registry(tmp_path)
    monkeypatch.setattr(tables, "effect", found.effect)
    monkeypatch.setattr(tables, "study", found.study)
    return tmp_path


def add(folder: Path, more: str, status: str = "verified") -> str:
    """Add an effect and return its id."""
    text = STUDY + EFFECT.format(name="a", status=status, more=more)
    (folder / "made2020.toml").write_text(text, encoding="utf-8")
    return "made2020.a"


def test_a_full_row(registry: Path) -> None:
    row = evidence_row(add(registry, FULL))
    assert row.result == "\u22124.00%"
    assert row.interval == "95% CI \u22124.60 to \u22123.45%; p\u00a0=\u00a00.03"
    assert (row.n, row.time, row.who) == ("1,234", "2 years", "Women & men")
    assert (row.arm, row.compared_with, row.certainty) == ("Anastrozole", "Placebo", "limited")
    assert (row.source, row.link) == ("Made 2020", "https://doi.org/10.1000/made")
    assert row.notes == ()


def test_html_has_every_column_in_an_accessible_box(registry: Path) -> None:
    html = evidence_table([add(registry, FULL)], caption="Spine & hip").html
    assert re.findall(r'<th scope="col" role="columnheader">(.*?)</th>', html) == list(COLUMNS)
    assert "<caption>Spine &amp; hip</caption>" in html
    assert 'role="region" aria-label="Spine &amp; hip" tabindex="0"' in html
    assert '<a href="https://doi.org/10.1000/made">Made 2020</a>' in html
    assert 'aria-hidden="true">\u25d4</span> limited' in html
    assert "n\u00a0=\u00a01,234" in html
    assert len(re.findall("<td", html)) == len(COLUMNS) - 1


def test_the_text_says_the_same(registry: Path) -> None:
    text = repr(evidence_table([add(registry, FULL)], caption="Spine", note="Note."))
    for words in (
        "Spine",
        "n = 1,234",
        "Placebo",
        "2 years",
        "\u22124.00%",
        "p = 0.03",
        "limited",
        "Made 2020",
        "Note.",
    ):
        assert words in text


def test_an_empty_cell_says_not_recorded(registry: Path) -> None:
    text = 'kind = "level"\nunit = "kg"\nvalue = 3\nnote = "Read it with care."'
    row = evidence_row(add(registry, text), certainty="limited", compared_with="nothing")
    assert (row.n, row.arm, row.time) == ("not recorded", "Not recorded", "Not recorded")
    assert (row.result, row.interval) == ("3\u00a0kg", "interval not reported")
    assert row.notes == ("Read it with care.",)
    own = evidence_row("made2020.a", certainty="limited", compared_with="x", note="Ours.")
    assert own.notes == ("Ours.",)


@pytest.mark.parametrize(
    ("more", "result", "interval"),
    [
        (
            'kind = "change"\nunit = "points"\nvalue = 0.2',
            "+0.2\u00a0points",
            "interval not reported",
        ),
        (
            'kind = "level"\nunit = "%"\nvalue = 70\nlow = 42\nhigh = 98\ninterval = "SD"',
            "70%",
            "SD 28",
        ),
        ('kind = "level"\nunit = "%"\nhigh = 5\ninterval = "limit"', "below 5%", ""),
        ('kind = "level"\nunit = "kg"\nlow = 5\ninterval = "limit"', "above 5\u00a0kg", ""),
        (
            'kind = "level"\nunit = "h"\nlow = 41\nhigh = 48\ninterval = "range"',
            "41 to 48\u00a0h (range)",
            "",
        ),
        (
            'kind = "ratio"\nunit = "hazard ratio"\nvalue = 0.3\nlow = 0.24\nhigh = 0.38\n'
            'interval = "95% CI"',
            "hazard ratio 0.30",
            "95% CI 0.24 to 0.38",
        ),
        ('kind = "other"\ntext = "No effect."', "No effect.", "interval not reported"),
        (
            'kind = "level"\nunit = "1"\nvalue = 0.57\np = "<.001"',
            "0.57",
            "interval not reported; p\u00a0<\u00a00.001",
        ),
        (
            'kind = "level"\nunit = "1"\nvalue = 0.57\np = "not significant"',
            "0.57",
            "interval not reported; p\u00a0not significant",
        ),
    ],
)
def test_numbers_with_unit_and_interval(
    registry: Path, more: str, result: str, interval: str
) -> None:
    row = evidence_row(add(registry, more), certainty="limited", compared_with="x")
    assert (row.result, row.interval) == (result, interval)


@pytest.mark.parametrize(
    ("more", "time"),
    [
        ("month = 0", "At the start"),
        ("month = 1", "1 month"),
        ("month = 18", "18 months"),
        ("month = 60", "5 years"),
        ('month = 1.38\ntime = "6 weeks"', "6 weeks"),
        ('time = "median 68 months"', "Median 68 months"),
    ],
)
def test_times(registry: Path, more: str, time: str) -> None:
    text = f'kind = "level"\nunit = "kg"\nvalue = 3\n{more}'
    assert evidence_row(add(registry, text), certainty="limited", compared_with="x").time == time


def test_second_hand_numbers_say_so(registry: Path) -> None:
    row = evidence_row(add(registry, FULL, status="secondary"))
    assert row.notes == ("Number as told by another paper.",)


@pytest.mark.parametrize("field", ["comparator", "certainty"])
def test_a_row_without_comparator_or_certainty_is_refused(registry: Path, field: str) -> None:
    more = "\n".join(line for line in FULL.splitlines() if not line.startswith(field))
    name = {"comparator": "compared_with", "certainty": "certainty"}[field]
    with pytest.raises(ValueError, match=rf"made2020\.a: {name}: neither recorded nor given"):
        evidence_row(add(registry, more))


def test_bad_input_is_named(registry: Path) -> None:
    with pytest.raises(ValueError, match=r"rows: \[\]"):
        evidence_table([], caption="x")
    with pytest.raises(ValueError, match="caption: ' '"):
        evidence_table([add(registry, FULL)], caption=" ")
    with pytest.raises(ValueError, match="'quite sure' is no label"):
        evidence_row("made2020.a", certainty="quite sure")
    with pytest.raises(UnknownEvidenceError, match=r"made2020\.b"):
        evidence_row("made2020.b")


def test_every_effect_of_the_registry_can_be_a_row() -> None:
    for found in effects():
        row = evidence_row(found.id, certainty=found.certainty or "limited", compared_with="x")
        assert row.result
        assert row.n
        assert row.interval or found.interval
        assert "-" not in row.result[:1]
        assert "None" not in (row.result, row.interval, row.n, row.time, row.arm)


@pytest.mark.parametrize(
    ("value", "decimals", "signed", "text"),
    [
        (-0.04, 1, True, "0.0"),
        (0.04, 1, True, "0.0"),
        (2, 0, True, "+2"),
        (-2.25, 2, False, "\u22122.25"),
        (1234.5, 1, False, "1234.5"),
    ],
)
def test_number_text(value: float, decimals: int, signed: bool, text: str) -> None:
    assert number_text(value, decimals, signed) == text


def test_decimals_and_units() -> None:
    assert decimals_of(1.0, None, -0.35) == 2
    assert decimals_of(None) == 0
    assert decimals_of(0.1 + 0.2) == 1
    assert with_unit("6.1", "% per year") == "6.1% per year"
    assert with_unit("6.1", None) == "6.1"
