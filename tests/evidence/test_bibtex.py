"""The bibliography is derived from the registry and is BibTeX that others can read."""

from __future__ import annotations

import re

import pytest
from pybtex.database import BibliographyData, parse_string
from pybtex.richtext import Text

from aicourse.evidence import Reference, UnknownEvidenceError, bibtex, studies, study
from aicourse.evidence.bibtex import _entry


@pytest.fixture(scope="module")
def library() -> BibliographyData:
    return parse_string(bibtex(), "bibtex")


def test_every_study_has_one_entry(library: BibliographyData) -> None:
    assert set(library.entries) == {item.key for item in studies()}


def test_identifiers_and_titles_come_through_unchanged(library: BibliographyData) -> None:
    for item in studies():
        fields = library.entries[item.key].fields
        assert fields.get("doi") == item.reference.doi
        assert fields.get("pmid") == item.reference.pmid
        assert str(Text.from_latex(fields["title"])) == item.reference.printed_title


def test_people_come_through_as_names_and_groups_as_one_name(library: BibliographyData) -> None:
    for item in studies():
        people = library.entries[item.key].persons.get("author", [])
        listed = len(item.reference.authors) + (1 if item.reference.more_authors else 0)
        assert len(people) == listed, item.key
        for name, person in zip(item.reference.authors, people, strict=False):
            family = " ".join(person.prelast_names + person.last_names)
            assert str(Text.from_latex(family)) == name.split(",")[0], item.key


def test_an_article_has_what_an_article_needs(library: BibliographyData) -> None:
    for entry in library.entries.values():
        if entry.type == "article":
            assert entry.fields.get("journal"), entry.key
        if entry.type == "mastersthesis":
            assert entry.fields.get("school"), entry.key


def test_single_keys_are_written_sorted_and_once() -> None:
    text = bibtex(["irwin2015", "eastell2006", "irwin2015"])
    assert re.findall(r"^@\w+\{(\w+),", text, re.M) == ["eastell2006", "irwin2015"]
    assert bibtex([]) == ""


def test_an_unknown_key_is_explained() -> None:
    with pytest.raises(UnknownEvidenceError, match="irwin2015"):
        bibtex(["irwin20115"])


def test_special_signs_are_escaped() -> None:
    reference = Reference(
        type="article",
        authors=("O'Neil, José", "A & B Group"),
        more_authors=True,
        year=2020,
        title=r"50% of {these} & those_ones #1 cost $5 ~ a^b \ c",
        journal="PM&R",
        pages="1–9",
    )
    entry = parse_string(_entry("x2020", reference), "bibtex").entries["x2020"]
    assert str(Text.from_latex(entry.fields["journal"])) == "PM&R"
    title = entry.fields["title"]
    for sign in (r"\%", r"\{", r"\&", r"\_", r"\#", r"\$"):
        assert sign in title
    assert entry.fields["pages"] == "1--9"
    assert [str(person) for person in entry.persons["author"]][2] == "others"
    assert len(entry.persons["author"]) == 3


def test_a_title_that_is_not_recorded_stands_in_brackets() -> None:
    reference = study("mccaig2010").reference
    assert reference.title is None
    assert reference.title_status == "descriptive"
    assert reference.printed_title.startswith("[")
    assert "title = {{[" in bibtex(["mccaig2010"])
