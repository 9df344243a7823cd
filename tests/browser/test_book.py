"""The built book in a real browser: from the disk, in light and dark, wide and narrow."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from aicourse.publish.checks import broken_links, foreign_addresses, read_page
from tests.browser.pages import LESSONS, PAGES, SOURCE, START, address

pytestmark = [pytest.mark.book, pytest.mark.browser]

NewPage = Callable[..., Any]
# Gzipped, with everything a page loads. DESIGN's limit for a lesson before its explorer is seen.
LIMIT_KB = 250


@pytest.fixture(scope="module")
def texts(built_book: Path) -> dict[str, str]:
    return {
        str(path.relative_to(built_book).as_posix()): path.read_text(encoding="utf-8")
        for path in sorted(built_book.rglob("*.html"))
    }


class TestFiles:
    """What can be seen without a browser."""

    def test_the_list_of_pages_here_is_complete(self, texts: dict[str, str]) -> None:
        assert sorted([*PAGES, "index.html"]) == sorted(texts)

    def test_every_link_leads_somewhere(self, built_book: Path) -> None:
        assert broken_links(built_book) == []

    def test_nothing_is_loaded_from_elsewhere(self, built_book: Path) -> None:
        assert foreign_addresses(built_book) == []

    def test_no_heavy_or_live_code_script(self, built_book: Path, texts: dict[str, str]) -> None:
        words = re.compile("thebe|fontawesome|fa-solid|mathjax|require(?:js|\\.min)", re.IGNORECASE)
        for name, text in texts.items():
            assert not words.search(text), name
        assert not [path for path in built_book.rglob("*") if words.search(path.name)]

    def test_no_inline_script(self, texts: dict[str, str]) -> None:
        for name, text in texts.items():
            for tag in re.findall(r"<script\b[^>]*>", text):
                assert "src=" in tag or 'type="application/json"' in tag, name

    def test_each_page_says_what_it_is(self, texts: dict[str, str]) -> None:
        titles, descriptions = [], []
        for name, text in texts.items():
            assert '<html lang="en"' in text, name
            (title,) = re.findall(r"<title>(.+?)</title>", text)
            (description,) = re.findall(r'<meta name="description" content="(.+?)">', text)
            assert len(re.findall(r"<h1\b", text)) == 1, name
            if name not in ("index.html", "search.html"):
                titles.append(title)
                descriptions.append(description)
                assert len(description) >= 40, name
        assert len(set(titles)) == len(titles)
        assert len(set(descriptions)) == len(descriptions)

    def test_the_notice_stands_once_on_each_page(self, texts: dict[str, str]) -> None:
        for name, text in texts.items():
            if name not in ("index.html", "search.html"):
                assert len(re.findall("education, not advice", text, re.IGNORECASE)) >= 1, name
                assert ("Education, not advice." in text) != ("ai-education" in text), name
                assert "No clinician has reviewed" in text, name
                (notice,) = re.findall(r'<aside class="notice".*?</aside>', text, re.DOTALL)
                assert "Please do not stop or change a medicine on your own." in notice, name

    def test_lessons_can_be_downloaded(self, built_book: Path) -> None:
        for name in LESSONS:
            source = (SOURCE / name).with_suffix(".ipynb")
            assert (built_book / name).with_suffix(".ipynb").read_bytes() == source.read_bytes()

    def test_without_a_repository_there_is_no_binder(self, texts: dict[str, str]) -> None:
        assert 'url: ""' in (SOURCE / "_config.yml").read_text(encoding="utf-8")
        assert not [name for name, text in texts.items() if "mybinder.org" in text]

    def test_glossary_terms_have_their_anchors(self, built_book: Path) -> None:
        from aicourse.learning import glossary

        anchors = read_page(built_book / "book/glossary.html").anchors
        assert {entry.anchor for entry in glossary()} <= anchors

    def test_the_bibliography_leads_to_the_papers(self, texts: dict[str, str]) -> None:
        page = texts["book/bibliography.html"]
        assert page.count("https://doi.org/") > 100
        assert "recalled" not in page

    def test_pages_load_only_what_they_use(self, texts: dict[str, str]) -> None:
        for name, text in texts.items():
            assert ("explorer.js" in text) == ("<ai-explorer" in text), name
        assert "model.js" not in texts[START]


@pytest.mark.parametrize("name", [START, *LESSONS])
def test_weight(built_book: Path, name: str) -> None:
    """A page with all its styles, scripts and pictures, gzipped."""
    path = built_book / name
    page = read_page(path)
    loaded = {path}
    for tag, attribute, target in page.uses:
        if (tag, attribute) != ("a", "href") and not target.startswith("data:"):
            loaded.add((path.parent / target.partition("?")[0]).resolve())
    loaded = {file for file in loaded if file.is_file() and file.suffix != ".html"} | {path}
    weight = sum(len(gzip.compress(file.read_bytes())) for file in loaded) / 1000
    assert weight < LIMIT_KB, f"{weight:.0f} KB: {sorted(file.name for file in loaded)}"


WIDTHS = (320, 390, 768, 1024, 1280)
NAMELESS = """() => [...document.querySelectorAll("svg[role='img']")]
  .filter((e) => !e.closest("[aria-hidden='true']") && !e.getAttribute("aria-label")
    && !e.getAttribute("aria-labelledby") && !e.querySelector("title"))
  .map((e) => e.getAttribute("class"))"""
TOO_WIDE = """() => document.documentElement.scrollWidth <= innerWidth ? [] :
  [...document.querySelectorAll('main *')]
    .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
    .slice(0, 3).map((e) => e.tagName + '.' + e.className)"""


@pytest.mark.parametrize("name", PAGES)
def test_every_page(
    built_book: Path, new_page: NewPage, axe: Callable[..., list[str]], name: str
) -> None:
    """Opened once: explorers draw, nothing is too wide, axe finds nothing, the console is quiet."""
    page = new_page(viewport={"width": WIDTHS[-1], "height": 900}, color_scheme="light")
    page.goto(address(built_book, name))
    page.wait_for_load_state("load")
    # Before anything is scrolled to: what is not drawn yet has its name already.
    found = [f"a picture without a name: {text}" for text in page.evaluate(NAMELESS)]
    found += _explorer_problems(page)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(50)
        found += [f"too wide at {width}: {culprit}" for culprit in page.evaluate(TOO_WIDE)]
    found += page.problems
    # Last, because axe-core tries to fetch the style sheets, which is refused for files.
    found += [f"light: {line}" for line in axe(page)]
    page.emulate_media(color_scheme="dark")
    # Colours of buttons fade over; axe would look at them half way.
    page.wait_for_timeout(400)
    found += [f"dark: {line}" for line in axe(page, only=("color-contrast",))]
    assert found == []


def _explorer_problems(page: Any) -> list[str]:
    """Bring every explorer of a page into view, and say which ones do not draw."""
    found = []
    for number, explorer in enumerate(page.locator("ai-explorer").all(), 1):
        explorer.scroll_into_view_if_needed()
        page.wait_for_timeout(50)
        if explorer.locator("svg :is(path, rect, circle, use)").count() == 0:
            found.append(f"explorer {number} draws nothing")
        errors = [text for text in explorer.locator(".ai-error").all_inner_texts() if text]
        found += [f"explorer {number}: {text}" for text in errors]
    return found


@pytest.mark.parametrize("name", LESSONS)
def test_every_explorer_of_a_notebook_is_on_its_page(texts: dict[str, str], name: str) -> None:
    cells = json.loads((SOURCE / name).with_suffix(".ipynb").read_text(encoding="utf-8"))["cells"]
    code = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    called = len(re.findall(r"\.explorer\(", code))
    assert len(re.findall(r"<ai-explorer\b", texts[name])) == called


@pytest.mark.parametrize("name", [START, LESSONS[0], "book/glossary.html"])
def test_accessible_on_a_phone(
    built_book: Path, new_page: NewPage, axe: Callable[..., list[str]], name: str
) -> None:
    page = new_page(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page.goto(address(built_book, name))
    assert axe(page) == []
    page.get_by_role("button", name="Contents").click()
    assert axe(page) == []


def test_the_theme_follows_the_system_until_chosen_by_keyboard(
    built_book: Path, new_page: NewPage
) -> None:
    page = new_page(viewport={"width": 1280, "height": 900}, color_scheme="dark")
    page.goto(address(built_book, START))
    paper = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(paper)
    button = page.get_by_role("button", name="Dark colours")
    assert button.get_attribute("aria-pressed") == "true"
    button.focus()
    page.keyboard.press("Enter")
    assert button.get_attribute("aria-pressed") == "false"
    light = page.evaluate(paper)
    assert light != dark
    page.reload()
    assert page.evaluate(paper) == light
    page.get_by_role("button", name="Dark colours").focus()
    page.keyboard.press("Space")
    assert page.evaluate(paper) == dark
    assert page.problems == []


def test_the_theme_works_where_storage_is_refused(built_book: Path, new_page: NewPage) -> None:
    page = new_page(color_scheme="light")
    page.add_init_script(
        "Object.defineProperty(globalThis, 'localStorage', {get() { throw new Error('no') }})"
    )
    page.goto(address(built_book, START))
    page.get_by_role("button", name="Dark colours").click()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    assert page.problems == []


def search(page: Any, words: str) -> list[str]:
    page.locator("#search-field").fill(words)
    page.locator("#search-field").press("Enter")
    return list(page.locator("#search-results li > a").all_inner_texts())


class TestSearch:
    """Search from the disk, and from a web server."""

    @pytest.fixture(params=["file", "http"])
    def page(
        self, request: pytest.FixtureRequest, built_book: Path, book_address: str, new_page: NewPage
    ) -> Iterator[Any]:
        page = new_page(viewport={"width": 1280, "height": 900})
        top = built_book.as_uri() if request.param == "file" else book_address
        page.goto(f"{top}/{START}")
        page.get_by_role("searchbox", name="Search the course").fill("osteoporosis")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search.html?q=osteoporosis")
        yield page
        assert page.problems == []

    def test_a_search_from_any_page_finds_places(self, page: Any) -> None:
        assert re.match(r"\d+ places? found", page.locator("#search-status").inner_text())
        assert "osteoporosis" in page.locator("#search-results mark").first.inner_text().lower()

    def test_a_result_leads_to_the_place(self, page: Any) -> None:
        links = search(page, "before you start to exercise")
        assert links[0] == "Before you start to exercise"
        page.locator("#search-results li > a").first.click()
        page.wait_for_url("**/book/safety.html#before-you-start-to-exercise")

    def test_every_word_must_be_there(self, page: Any) -> None:
        assert search(page, "denosumab wordthatisnowhere") == []
        assert "Nothing found" in page.locator("#search-status").inner_text()

    def test_beginnings_of_words_count_and_accents_do_not(self, page: Any) -> None:
        assert search(page, "biblio")[0] == "Bibliography"
        assert search(page, "BÍBLIO")[0] == "Bibliography"

    def test_a_term_is_found_in_the_glossary(self, page: Any) -> None:
        search(page, "osteoporosis")
        pages = page.locator("#search-results li > a").evaluate_all(
            "(all) => all.map((a) => a.href)"
        )
        assert any(link.endswith("/book/glossary.html#term-osteoporosis") for link in pages[:3])

    def test_the_query_is_text_and_never_markup(self, page: Any) -> None:
        search(page, "<img src=x onerror=alert(1)>")
        assert page.locator("#search-status img, #search-results img").count() == 0


class TestKeyboard:
    """Everything by keyboard."""

    def test_the_first_stop_skips_to_the_text(self, built_book: Path, new_page: NewPage) -> None:
        page = new_page(viewport={"width": 1280, "height": 900})
        page.goto(address(built_book, START))
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Skip to the text"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"

    def test_every_stop_has_a_visible_ring(self, built_book: Path, new_page: NewPage) -> None:
        page = new_page(viewport={"width": 1280, "height": 900})
        page.goto(address(built_book, START))
        for _ in range(12):
            page.keyboard.press("Tab")
            ring = page.evaluate(
                """() => { let e = document.activeElement;
                     const width = (n) => parseFloat(getComputedStyle(n).outlineWidth) *
                       (getComputedStyle(n).outlineStyle === 'none' ? 0 : 1);
                     return [e.outerHTML.slice(0, 80), Math.max(width(e), width(e.parentElement))]
                   }"""
            )
            assert ring[1] >= 2, ring[0]

    def test_the_menu_opens_and_closes_on_a_phone(
        self, built_book: Path, new_page: NewPage
    ) -> None:
        page = new_page(viewport={"width": 390, "height": 844})
        page.goto(address(built_book, LESSONS[0]))
        button = page.get_by_role("button", name="Contents")
        contents = page.get_by_role("navigation", name="Contents of the course")
        assert not contents.is_visible()
        button.focus()
        page.keyboard.press("Enter")
        assert contents.is_visible()
        assert button.get_attribute("aria-expanded") == "true"
        assert page.evaluate("document.activeElement.getAttribute('aria-current')") == "page"
        assert page.locator("main").evaluate("(main) => main.inert")
        page.keyboard.press("Escape")
        assert not contents.is_visible()
        assert not page.locator("main").evaluate("(main) => main.inert")
        assert page.evaluate("document.activeElement.className").count("menu-button") == 1

    def test_wide_tables_can_be_scrolled(self, built_book: Path, new_page: NewPage) -> None:
        page = new_page(viewport={"width": 320, "height": 800})
        page.goto(address(built_book, "book/how-sure.html"))
        box = page.locator(".table-scroll").first
        box.focus()
        page.keyboard.press("ArrowRight")
        page.wait_for_function("document.querySelector('.table-scroll').scrollLeft > 0")


def test_without_scripts_everything_can_be_read(built_book: Path, new_page: NewPage) -> None:
    page = new_page(viewport={"width": 390, "height": 844}, java_script_enabled=False)
    page.goto(address(built_book, START))
    assert page.get_by_role("navigation", name="Contents of the course").is_visible()
    assert page.get_by_role("button", name="Dark colours").count() == 0
    page.goto(address(built_book, LESSONS[0]))
    assert page.get_by_role("heading", level=2, name="What trials found").is_visible()


def test_the_top_page_leads_to_the_start_page(built_book: Path, new_page: NewPage) -> None:
    page = new_page()
    page.goto(address(built_book, "index.html"))
    page.wait_for_url(f"**/{START}")


def test_the_previous_and_next_page_follow_the_contents(
    built_book: Path, new_page: NewPage
) -> None:
    page = new_page(viewport={"width": 1280, "height": 900})
    page.goto(address(built_book, START))
    seen = [START]
    while page.locator("a[rel=next]").count():
        page.locator("a[rel=next]").click()
        page.wait_for_load_state()
        seen.append(page.url.removeprefix(built_book.as_uri() + "/"))
    assert sorted(seen) == sorted(name for name in PAGES if name != "search.html")
