"""Paper: the frame stays away, and a part's summary fills one sheet."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.browser.pages import SUMMARIES, address

pytestmark = [pytest.mark.book, pytest.mark.browser]

NewPage = Callable[..., Any]


def test_print_leaves_the_frame_out(built_book: Path, new_page: NewPage) -> None:
    page = new_page(viewport={"width": 800, "height": 1000}, color_scheme="dark")
    page.goto(address(built_book, "book/safety.html"))
    page.emulate_media(media="print")
    for part in (".site-header", ".site-nav", ".page-turn", ".site-footer"):
        assert not page.locator(part).is_visible(), part
    assert page.get_by_text("Call the emergency number now").is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def sheets(page: Any, paper: str) -> int:
    """Print a page and return how many sheets it takes."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=paper, print_background=True)))


@pytest.mark.parametrize("name", SUMMARIES)
def test_a_summary_prints_on_one_sheet(built_book: Path, new_page: NewPage, name: str) -> None:
    page = new_page()
    page.goto(address(built_book, name))
    assert page.locator("body.page-summary").count() == 1
    assert {paper: sheets(page, paper) for paper in ("A4", "Letter")} == {"A4": 1, "Letter": 1}
    page.emulate_media(media="print")
    size = page.evaluate(
        "parseFloat(getComputedStyle(document.querySelector('.prose li')).fontSize)"
    )
    # Nine points are twelve pixels: small, and still readable on paper.
    assert size >= 12


def test_counting_sheets_counts(built_book: Path, new_page: NewPage) -> None:
    page = new_page()
    page.goto(address(built_book, "book/glossary.html"))
    assert sheets(page, "A4") > 2
