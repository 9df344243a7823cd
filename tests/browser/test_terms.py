"""Terms of the glossary are looked up without leaving the page."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aicourse.learning import term
from aicourse.publish.terms import with_terms

LESSON = "notebooks/1-fundamentals/F3-living-bone.html"
NewPage = Callable[..., Any]


class TestCarried:
    """What a page carries, without a browser."""

    def test_the_sentences_of_the_linked_terms_and_no_others(self) -> None:
        body = '<a href="../../book/glossary.html#term-bmd">BMD</a> <a href="#term-dxa">x</a>'
        made = with_terms(body)
        (data,) = re.findall(r'<script type="application/json" id="ai-terms">(.*?)</script>', made)
        assert json.loads(data) == {"bmd": term("bmd").plain}
        assert made.startswith(body)

    @pytest.mark.parametrize("body", ["", "<p>x</p>", '<a href="glossary.html#term-nothing">x</a>'])
    def test_a_page_without_terms_stays_as_it_is(self, body: str) -> None:
        assert with_terms(body) == body


@pytest.mark.book
@pytest.mark.browser
class TestShown:
    """The note beside a link, in a browser, from the disk."""

    @staticmethod
    def opened(book: Path, new_page: NewPage, **options: Any) -> tuple[Any, Any, Any]:
        page = new_page(**options)
        page.goto((book / LESSON).as_uri())
        link = page.locator("main a.term-link[href$='#term-osteoclast']").first
        link.scroll_into_view_if_needed()
        return page, link, page.get_by_role("tooltip")

    def test_a_mouse_shows_it_and_can_stay_on_it(
        self, built_book: Path, new_page: NewPage, axe: Callable[..., list[str]]
    ) -> None:
        page, link, note = self.opened(
            built_book, new_page, viewport={"width": 1280, "height": 900}
        )
        assert note.count() == 0
        link.hover()
        note.wait_for(state="visible")
        assert note.inner_text() == term("osteoclast").plain
        note.hover()
        page.wait_for_timeout(400)
        assert note.is_visible()
        page.mouse.move(5, 5)
        note.wait_for(state="hidden")
        link.hover()
        note.wait_for(state="visible")
        link.click()
        page.wait_for_url("**/book/glossary.html#term-osteoclast")
        assert page.problems == []

    def test_the_keyboard_shows_it_and_a_screen_reader_is_told(
        self, built_book: Path, new_page: NewPage, axe: Callable[..., list[str]]
    ) -> None:
        page, link, note = self.opened(
            built_book, new_page, viewport={"width": 1280, "height": 900}
        )
        link.evaluate("(link) => link.closest('p, li').querySelector('a').focus()")
        link.focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        assert note.is_visible()
        described = link.get_attribute("aria-describedby")
        assert page.locator(f"#{described}").inner_text() == term("osteoclast").plain
        page.keyboard.press("Escape")
        assert note.count() == 0
        assert link.get_attribute("aria-describedby") is None
        assert page.evaluate("document.activeElement.hash") == "#term-osteoclast"
        page.keyboard.press("Enter")
        assert note.is_visible()
        assert LESSON in page.url
        assert axe(page, "#term-note") == []
        page.keyboard.press("Enter")
        page.wait_for_url("**/book/glossary.html#term-osteoclast")

    def test_a_tap_shows_it_inside_the_screen_and_a_second_one_follows(
        self, built_book: Path, new_page: NewPage
    ) -> None:
        page, link, note = self.opened(
            built_book,
            new_page,
            viewport={"width": 320, "height": 700},
            has_touch=True,
            is_mobile=True,
        )
        for each in page.locator("main a.term-link").all():
            each.tap()
            assert LESSON in page.url
            box = note.bounding_box()
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= 320
            assert page.evaluate("document.documentElement.scrollWidth") <= 320
            page.locator("h1").evaluate(
                "(e) => e.dispatchEvent(new Event('pointerdown', {bubbles: true}))"
            )
            assert note.count() == 0
        link.tap()
        assert "Tap the word again" in note.inner_text()
        link.tap()
        page.wait_for_url("**/book/glossary.html#term-osteoclast")
        assert page.problems == []

    def test_on_paper_and_without_a_script_it_is_a_link(
        self, built_book: Path, new_page: NewPage
    ) -> None:
        page, link, note = self.opened(built_book, new_page)
        link.hover()
        note.wait_for(state="visible")
        page.emulate_media(media="print")
        assert note.count() == 0
        assert link.is_visible()
        page = new_page(java_script_enabled=False)
        page.goto((built_book / LESSON).as_uri())
        page.locator("main a[href$='#term-osteoclast']").first.click()
        page.wait_for_url("**/book/glossary.html#term-osteoclast")
