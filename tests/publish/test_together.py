"""A sign of certainty stays with its word and a T-score in one piece, also on a narrow screen."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docutils import nodes
from docutils.utils import new_document

from aicourse.publish.together import Together

LESSON = "notebooks/2-intermediate/I5-bone-density.html"
BROKEN = """() => [...document.querySelectorAll('.prose .together')]
  .filter((unit) => unit.getClientRects().length > 1).map((unit) => unit.textContent)"""
# Running text is what no cell of the notebook puts out: explorers and questions have their own.
OUTSIDE = """() => [...document.querySelectorAll('.prose p, .prose li, .prose td')]
  .filter((part) => !part.closest('.cell_output')).map((part) => {
    const rest = part.cloneNode(true);
    rest.querySelectorAll('.together, svg').forEach((unit) => unit.remove());
    return rest.textContent;
  })"""


def paragraphs(page: Path) -> list[str]:
    text = page.read_text(encoding="utf-8")
    return re.findall(r"<(?:p|li)>(.*?)</(?:p|li)>", text, flags=re.DOTALL)


def test_each_unit_of_running_text_has_its_span(
    new_page: Callable[..., Any], book_address: str
) -> None:
    page = new_page()
    page.goto(f"{book_address}/{LESSON}")
    outside = " ".join(page.evaluate(OUTSIDE))
    assert "fracture" in outside
    assert re.findall(r"[●◕◔⚙□] \w+|[TZ]-score", outside) == []


@pytest.mark.parametrize("unit", ["◔ limited", "T-score", "P = .069", "P < .001"])
def test_a_unit_gets_a_span_and_the_text_stays(unit: str) -> None:
    document = new_document("page")
    paragraph = nodes.paragraph("", f"Worse in some, {unit}, in a year.")
    document += paragraph
    Together(document).run()
    spans = [span.astext() for span in paragraph.findall(nodes.inline)]
    assert spans == [unit]
    assert paragraph.astext() == f"Worse in some, {unit}, in a year."


def test_the_words_themselves_stay_as_they_are(built_book: Path) -> None:
    text = re.sub(r"<[^>]+>", "", " ".join(paragraphs(built_book / LESSON)))
    assert "A T-score of −1 or higher is called normal." in text
    assert "How sure: ◕ moderate." in text


@pytest.mark.parametrize("width", [320, 390])
def test_no_unit_is_torn_apart(new_page: Callable[..., Any], book_address: str, width: int) -> None:
    page = new_page(viewport={"width": width, "height": 844})
    page.goto(f"{book_address}/{LESSON}")
    assert page.locator(".prose .together").count() > 50
    assert page.evaluate(BROKEN) == []
