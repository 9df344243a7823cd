"""The bibliography lists what a reader can find, and counts what it leaves out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aicourse.evidence import Reference, studies
from aicourse.publish import references

FULL = {"type": "article", "authors": ("Irwin, M.",), "year": 2015, "title": "T", "journal": "J"}


def test_a_reference_with_authors_year_and_place_is_complete() -> None:
    assert references.is_complete(Reference(**FULL))


@pytest.mark.parametrize(("name", "nothing"), [("authors", ()), ("year", None), ("journal", None)])
def test_one_without_is_not(name: str, nothing: object) -> None:
    assert not references.is_complete(Reference(**{**FULL, name: nothing}))


def test_every_study_is_listed_or_left_out() -> None:
    chosen, left = references.listed()
    assert sorted([*chosen, *left]) == sorted(study.key for study in studies())
    assert "irwin2015" in chosen


def test_the_bibtex_file_has_the_listed_papers_only(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "references.bib"
    references.write_bibtex(path)
    keys = re.findall(r"^@\w+\{([^,]+),", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert keys == references.listed()[0]


def test_the_note_counts_both() -> None:
    chosen, left = references.listed()
    note = references.bibliography_note()
    assert f"{len(chosen)} papers" in note
    assert f"{len(left)} further" in note
