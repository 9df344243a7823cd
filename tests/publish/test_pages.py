"""What the templates are told about a page."""

from __future__ import annotations

from docutils import nodes
from docutils.utils import new_document

from aicourse.publish.pages import describe_page, mark_current


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
