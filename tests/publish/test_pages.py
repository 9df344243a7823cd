"""What the templates are told about a page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docutils import nodes
from docutils.utils import new_document

from aicourse.evidence import studies
from aicourse.publish.pages import describe_page, mark_current
from tests.learning.reading import grade

ROOT = Path(__file__).resolve().parents[2]


def document(*texts: str) -> nodes.document:
    made = new_document("page")
    made += [nodes.paragraph("", text) for text in texts]
    return made


def test_the_description_is_the_first_real_paragraph() -> None:
    text = "Bone is rebuilt all the time, and estrogen is the brake."
    assert (
        describe_page(document("Short.", text, "Another long paragraph that comes later on."))
        == text
    )


def test_a_long_description_ends_with_a_word() -> None:
    described = describe_page(document("estrogen " * 60))
    assert len(described) <= 182
    assert described.endswith("estrogen …")


def test_a_page_without_text_still_has_one() -> None:
    assert "aromatase inhibitors" in describe_page(document())
    assert "aromatase inhibitors" in describe_page(None)


def test_the_current_page_is_named_to_screen_readers() -> None:
    tree = (
        '<p class="caption" role="heading"><span>The course</span></p><ul><li class="current">'
        '<a class="current reference internal" href="#">Living bone</a></li>'
        '<li><a class="reference internal" href="b.html">Other</a></li></ul>'
    )
    marked = mark_current(tree)
    assert marked.count('aria-current="page"') == 1
    assert 'aria-current="page" href="#">Living bone' in marked
    assert "role=" not in marked


def test_papers_that_the_pages_cite_are_in_the_registry() -> None:
    known = {study.reference.link for study in studies()}
    for path in (ROOT / "book").glob("*.md"):
        cited = re.findall(
            r"\]\(<?(https://(?:doi\.org|pubmed)[^>\s]+?)>?\)(?=[\s,.)])", path.read_text("utf-8")
        )
        assert set(cited) <= known, path.name


@pytest.mark.parametrize("name", ["index", "safety", "who-this-is-about", "how-sure", "part-1"])
def test_pages_for_everybody_are_easy_to_read(name: str) -> None:
    text = (ROOT / f"book/{name}.md").read_text(encoding="utf-8")
    assert grade(plain(text)) <= 8


def plain(text: str) -> str:
    """Return the sentences of a page without its markup."""
    text = re.sub(r"\A---.*?^---$", "", text, flags=re.DOTALL | re.MULTILINE)
    text = re.sub(r"```.*?```|^:::.*$|^:class:.*$|^\|.*$", "", text, flags=re.DOTALL | re.MULTILINE)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).replace("**", "")
    return re.sub(r"^(?:#+|-) +(.*?)[.,]?$", r"\1.", text, flags=re.MULTILINE)


@pytest.mark.book
def test_what_to_read_before_is_one_tap_away(built_book: Path) -> None:
    page = built_book / "notebooks/2-intermediate/I2-hope-trial.html"
    found = re.search(r"<dt>Read before</dt><dd>(.*?)</dd>", page.read_text(encoding="utf-8"))
    assert found is not None
    links = re.findall(r'href="([^"]+)"', found[1])
    assert [Path(link).name for link in links] == ["F2-why-joints-ache.html", "F5-movement.html"]
    assert all((page.parent / link).is_file() for link in links)
