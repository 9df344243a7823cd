"""A malformed file is refused with a message that names file, field, value and what is allowed."""

from __future__ import annotations

import pytest

from aicourse.evidence import EvidenceError
from aicourse.evidence.parsing import parse_study
from aicourse.evidence.writing import dump_study

GOOD = """\
key = "doe2020"

[reference]
type = "article"
authors = ["Doe, Jane"]
year = 2020
title = "A trial"
doi = "10.1000/xyz.1"

[study]
design = "Randomised trial"

[[effect]]
id = "doe2020.spine_12mo"
outcome = "lumbar spine BMD"
unit = "%"
month = 12.0
value = -2.0
low = -3.0
high = -1.0
interval = "95% CI"
kind = "change"
status = "verified"
use = "X"
topic = "bone density"
"""


def test_a_good_file_is_read_and_written_back_unchanged() -> None:
    found = parse_study(GOOD, "doe2020.toml")
    assert found.effect("spine_12mo").value == -2.0
    assert found.effect("spine_12mo").study_key == "doe2020"
    assert found.reference.short == "Doe 2020"
    assert dump_study(found) == GOOD


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('key = "doe2020"', 'key = "Doe"', ["key", "'Doe'", "doe2020"]),
        ('type = "article"', 'type = "blog"', ["reference.type", "'blog'", "'article'"]),
        ('type = "article"\n', "", ["reference.type", "missing"]),
        ('title = "A trial"\n', "", ["reference.title", "description"]),
        ('title = "A trial"', 'title = "A"\ndescription = "B"', ["reference.title", "not both"]),
        ('title = "A trial"', 'titel = "A trial"', ["reference", "'titel'", "title"]),
        ("year = 2020", "year = 20", ["reference.year", "20", "1900"]),
        ("year = 2020", "year = true", ["reference.year", "True"]),
        ("year = 2020", 'year = "2020"', ["reference.year", "'2020'"]),
        ("10.1000/xyz.1", "https://doi.org/10.1000/xyz.1", ["reference.doi", "https"]),
        ('["Doe, Jane"]', "[]", ["reference.authors", "[]"]),
        ("year = 2020", "year = 2020\npmid = 12", ["reference.pmid", "12"]),
        ('design = "Randomised trial"', 'size = "big"', ["study", "'size'", "design"]),
        ("doe2020.spine_12mo", "roe2020.spine", ["id", "'roe2020.spine'", "'doe2020'"]),
        ("doe2020.spine_12mo", "doe2020", ["id", "'doe2020'"]),
        ("doe2020.spine_12mo", "doe2020.Spine 12", ["id", "'doe2020.Spine 12'"]),
        ("value = -2.0", 'value = "-2.0; -1.0"', ["value", "'-2.0; -1.0'", "number"]),
        ("value = -2.0", "value = [-2.0, -1.0]", ["value", "[-2.0, -1.0]", "number"]),
        ("value = -2.0", "value = nan", ["value", "nan", "finite"]),
        ("value = -2.0", "value = -4.0", ["value", "-4.0", "between", "-3.0"]),
        ("month = 12.0", "month = -1.0", ["month", "-1.0", "0 or more"]),
        ('kind = "change"', 'kind = "delta"', ["kind", "'delta'", "'difference'"]),
        ('kind = "change"', 'kind = "ratio"', ["ratio", "below 0"]),
        ('kind = "change"\n', "", ["kind", "missing"]),
        ('status = "verified"', 'status = "true"', ["status", "'true'", "'secondary'"]),
        ('status = "verified"', 'status = "unverified"', ["value", "-2.0", "'unverified'"]),
        ('use = "X"', 'use = "N"', ["use", "'N'", "'N-model'"]),
        ('topic = "bone density"', 'topic = "bones"', ["topic", "'bones'", "'bone drugs'"]),
        ('interval = "95% CI"', 'interval = "90%"', ["interval", "'90%'", "'95% CI'"]),
        ('interval = "95% CI"\n', "", ["interval", "go together"]),
        ("high = -1.0\n", "", ["interval", "both"]),
        ('interval = "95% CI"', 'interval = "limit"', ["limit", "no value"]),
        ('unit = "%"\n', "", ["unit", "missing"]),
        ("value = -2.0", "value = -2.0\nn = 0", ["n", "0", "above 0"]),
        ("value = -2.0", "value = -2.0\nn = 12.5", ["n", "12.5"]),
        ("value = -2.0", 'value = -2.0\nnote = " "', ["note", "' '"]),
        ("value = -2.0", 'value = -2.0\ncertainty = "sure"', ["certainty", "'sure'", "'strong'"]),
        ("[study]", "[studie]", ["'studie'", "reference"]),
        ("value = -2.0", "value = ", ["not valid TOML"]),
    ],
)
def test_a_malformed_file_is_refused(old: str, new: str, words: list[str]) -> None:
    assert old in GOOD
    with pytest.raises(EvidenceError) as caught:
        parse_study(GOOD.replace(old, new), "doe2020.toml")
    message = str(caught.value)
    assert message.startswith("doe2020.toml: ")
    for word in words:
        assert word in message, message


def test_an_effect_without_a_finding_is_refused() -> None:
    without = GOOD.replace('value = -2.0\nlow = -3.0\nhigh = -1.0\ninterval = "95% CI"\n', "")
    with pytest.raises(EvidenceError, match=r"value: missing; a finding needs"):
        parse_study(without, "doe2020.toml")
    assert parse_study(without + 'text = "No difference."\n', "doe2020.toml").effects[0].text


def test_an_id_that_stands_twice_is_refused() -> None:
    effect = GOOD[GOOD.index("[[effect]]") :]
    with pytest.raises(EvidenceError, match=r"'doe2020\.spine_12mo'.*twice"):
        parse_study(GOOD + "\n" + effect, "doe2020.toml")


def test_text_with_quotes_backslashes_and_lines_survives_a_round_trip() -> None:
    text = GOOD + 'note = "a \\"b\\" \\\\ c\\nd ≥ é"\n'
    found = parse_study(text, "doe2020.toml")
    assert found.effects[0].note == 'a "b" \\ c\nd ≥ é'
    assert parse_study(dump_study(found), "doe2020.toml") == found
