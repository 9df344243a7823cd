"""Every file of the registry: allowed words, one number a row, nothing unproven printed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aicourse.evidence import (
    INTERVALS,
    KINDS,
    REFERENCE_TYPES,
    STATUSES,
    TOPICS,
    USES,
    Effect,
    Study,
    effects,
    grades,
    studies,
)
from aicourse.evidence.parsing import parse_study
from aicourse.evidence.writing import dump_study

FOLDER = Path(__file__).parents[2] / "src/aicourse/evidence/studies"
FILES = sorted(FOLDER.glob("*.toml"))
EFFECTS = effects()


def told(wrong: list[Effect]) -> str:
    return "\n".join(repr(item) for item in wrong[:5])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_is_read_and_written_in_the_one_layout(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert dump_study(parse_study(text, path.name)) == text


def test_there_is_one_study_a_file() -> None:
    assert [item.key for item in studies()] == [path.stem for path in FILES]
    assert len(FILES) >= 353


def test_ids_are_unique_and_carry_their_study() -> None:
    ids = [item.id for item in EFFECTS]
    assert len(set(ids)) == len(ids)
    for item in studies():
        assert all(e.id.startswith(f"{item.key}.") for e in item.effects)


def test_every_word_is_of_its_vocabulary() -> None:
    labels = {item.label for item in grades()}
    for item in EFFECTS:
        assert item.kind in KINDS, item
        assert item.status in STATUSES, item
        assert item.use in USES, item
        assert item.topic in TOPICS, item
        assert item.interval is None or item.interval in INTERVALS, item
        assert item.certainty is None or item.certainty in labels, item
    assert all(item.reference.type in REFERENCE_TYPES for item in studies())


def test_no_word_of_a_vocabulary_is_idle() -> None:
    assert {item.kind for item in EFFECTS} == set(KINDS)
    assert {item.status for item in EFFECTS} == set(STATUSES)
    assert {item.use for item in EFFECTS} == set(USES)
    assert {item.topic for item in EFFECTS} == set(TOPICS)
    assert {item.interval for item in EFFECTS} - {None} == set(INTERVALS)
    assert {item.reference.type for item in studies()} == set(REFERENCE_TYPES)


def test_what_is_unverified_has_no_number() -> None:
    unverified = [item for item in EFFECTS if item.status == "unverified"]
    assert unverified
    for item in unverified:
        assert (item.value, item.low, item.high) == (None, None, None), item
        assert item.text, item


def test_a_row_says_one_thing() -> None:
    wrong = [
        item
        for item in EFFECTS
        for text in (item.arm, item.comparator, item.outcome, item.unit, item.time)
        if text and ";" in text
    ]
    assert not wrong, told(wrong)


def test_every_row_has_a_finding() -> None:
    for item in EFFECTS:
        numbers = (item.value, item.low, item.high)
        assert item.text or any(number is not None for number in numbers), item


def test_a_value_lies_within_its_interval() -> None:
    for item in EFFECTS:
        if item.value is not None and item.low is not None and item.high is not None:
            assert item.low <= item.value <= item.high, item


def test_standard_deviations_lie_evenly_round_the_value() -> None:
    for item in EFFECTS:
        if item.interval in ("SD", "SE") and item.value is not None:
            assert item.low is not None and item.high is not None
            below, above = item.value - item.low, item.high - item.value
            assert above == pytest.approx(below, abs=0.011), item


def test_months_are_counted_from_zero() -> None:
    assert all(item.month is None or item.month >= 0 for item in EFFECTS)


def test_shares_lie_between_nothing_and_all() -> None:
    for item in EFFECTS:
        if item.kind == "share" and item.unit == "%" and item.value is not None:
            assert 0 <= item.value <= 100, item


def test_ratios_have_a_comparison() -> None:
    for item in EFFECTS:
        if item.unit in ("hazard ratio", "odds ratio", "relative risk", "rate ratio"):
            assert item.kind == "ratio", item
            assert item.arm, item


def test_percentages_do_not_fall_below_everything() -> None:
    for item in EFFECTS:
        if item.kind == "change" and item.unit == "%" and item.value is not None:
            assert item.value >= -100, item


def test_units_are_spelt_one_way() -> None:
    refused = re.compile(r"g/cm2|kg/m2|min/wk|0-10|0-100|^(HR|OR|RR|SMD|d|h|wk|y)$| a (day|year)$")
    wrong = [item for item in EFFECTS if item.unit and refused.search(item.unit)]
    assert not wrong, told(wrong)


def test_words_are_for_readers() -> None:
    refused = re.compile(
        r"recalled|unverified|source row|copies seen|copy seen|displayed|before printing"
        r"|\bour table\b|\bTODO\b|\bPM\b|(?<!-)\bBC\b|\bRCTs?\b|\d (mo|wk|y)\b|  "
    )
    for item in studies():
        texts = [item.design, item.population, item.note, item.reference.note]
        for e in item.effects:
            texts += [e.arm, e.comparator, e.population, e.outcome, e.time, e.text, e.note]
            texts += [e.n_note]
        for text in filter(None, texts):
            assert not refused.search(text), (item.key, text)


def test_two_studies_are_never_one_paper() -> None:
    for field in ("doi", "pmid"):
        known: dict[str, str] = {}
        for item in studies():
            value = getattr(item.reference, field)
            if value:
                other = known.setdefault(value.lower(), item.key)
                assert other == item.key, f"{field} {value}: {other} and {item.key}"


def test_identifiers_are_well_formed() -> None:
    for item in studies():
        reference = item.reference
        assert reference.doi is None or re.fullmatch(r"10\.\d{4,9}/\S+", reference.doi), item.key
        assert reference.pmid is None or re.fullmatch(r"\d{6,8}", reference.pmid), item.key
        assert reference.pmcid is None or re.fullmatch(r"PMC\d{5,8}", reference.pmcid), item.key
        assert reference.url is None or "://" in reference.url, item.key


def test_links_prefer_the_doi() -> None:
    for item in studies():
        reference = item.reference
        if reference.doi:
            assert reference.link == f"https://doi.org/{reference.doi}"
        elif reference.pmid:
            assert reference.link == f"https://pubmed.ncbi.nlm.nih.gov/{reference.pmid}/"
        elif not (reference.pmcid or reference.url):
            assert reference.link is None


def short_is_readable(item: Study) -> bool:
    return 3 <= len(item.reference.short) <= 60 and "[" not in item.reference.short


def test_every_study_has_a_name_for_running_text() -> None:
    wrong = [(item.key, item.reference.short) for item in studies() if not short_is_readable(item)]
    assert not wrong, wrong
